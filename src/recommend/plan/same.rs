//! Actions that are two ways to one and the same contact: at most one of them is chosen.
//!
//! Two actions mean the same where each of them makes or strengthens one contact and nothing else, and that contact is
//! the same: the same two ends in the same class, and along the chain in the same direction. Winning a customer, waking
//! it and going back to it without the middleman are one sale. What gives a contact another content says nothing of
//! what else it carries, and an action on several contacts (a table of firms, a joint purchase) does more than any
//! on one of them: these exclude nobody. An action of the visitor's own excludes nothing either, since what it does
//! stands in words.
//!
//! "The same contact" is an equivalence: actions fall into groups, each into one at most.

use crate::{
    model::TieClass,
    report::{Recommendation, TieChange},
};

/// By item: the first item of its group; `None` for an action that excludes none.
pub fn groups(items: &[&Recommendation]) -> Vec<Option<usize>> {
    let contacts: Vec<Option<Contact>> = items.iter().map(|item| contact(item)).collect();
    (0..contacts.len())
        .map(|index| {
            contacts[index]?;
            let mut members = (0..contacts.len()).filter(|&other| contacts[other] == contacts[index]);
            members.next().filter(|_| members.next().is_some())
        })
        .collect()
}

/// The two ends and the class.
type Contact<'a> = (&'a str, &'a str, TieClass);

/// The one contact that an action makes or strengthens.
fn contact(item: &Recommendation) -> Option<Contact<'_>> {
    let [tie] = item.ties.as_slice() else { return None };
    if tie.change == TieChange::Change || item.own.is_some() {
        return None;
    }
    let (from, to) = (tie.from.as_str(), tie.to.as_str());
    let turned = tie.class != TieClass::Supply && to < from;
    Some(if turned { (to, from, tie.class) } else { (from, to, tie.class) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{
            LastExchange,
            TieClass::{Association, Supply},
        },
        network::findings::{self, sample::Sample},
        recommend,
        report::{BarrierReport, ProposedTie},
    };

    /// Any advice.
    fn advice() -> Recommendation {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", Supply).last_exchange = Some(LastExchange::Year(2021));
        let network = sample.network();
        let made = recommend::advise(&network, &BarrierReport::default(), &findings::find(&network));
        made.into_iter().next().expect("a quiet customer")
    }

    fn item(ties: &[(&str, &str, TieClass, TieChange)]) -> Recommendation {
        let ties = ties.iter().map(|&(from, to, class, change)| {
            let (from, to) = (from.to_owned(), to.to_owned());
            ProposedTie { from, to, class, change }
        });
        Recommendation { ties: ties.collect(), ..advice() }
    }

    #[test]
    fn winning_waking_and_going_back_are_one_sale_and_buying_there_is_another_contact() {
        let sale = ("F", "X", Supply);
        let tied = |(from, to, class), change| item(&[(from, to, class, change)]);
        let items = [
            tied(sale, TieChange::Create),
            tied(sale, TieChange::Strengthen),
            tied(("X", "F", Supply), TieChange::Strengthen),
            tied(("F", "Y", Supply), TieChange::Create),
            tied(("A", "F", Association), TieChange::Create),
            tied(("F", "A", Association), TieChange::Strengthen),
            tied(("A", "F", Association), TieChange::Change),
            item(&[("F", "X", Supply, TieChange::Create), ("F", "Y", Supply, TieChange::Create)]),
            item(&[]),
        ];
        let found = groups(&items.iter().collect::<Vec<_>>());
        assert_eq!(found, [Some(0), Some(0), None, None, Some(4), Some(4), None, None, None]);
    }
}
