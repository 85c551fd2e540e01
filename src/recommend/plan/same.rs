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
