//! R10: join or contact an association of the trade.
//!
//! # If
//! The focal firm has no present tie with any association, and it feels a barrier of market information or
//! promotion at least at the middle of the scale, or says that one cost it an order.
//!
//! # Then
//! Create the tie with an association on the map, or look for one. What is learnt there is passed on to
//! others: common benefit. Unsure where nobody was asked about associations.
//!
//! # Order within the rule
//! One item: an association named as a target, then the fewest steps away, then by id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; the middle of the scale is ours.
//!
//! # What would make it wrong
//! An association that does nothing for exports.

use std::collections::BTreeSet;

use crate::{
    model::{
        ActorId, RelationshipState, Role, TieClass,
        TieFunction::{Access, Scout},
    },
    network::findings::who,
    order::{Gather, InOrder},
    recommend::{advice::Advice, case::Case, relief},
    report::{Effort, Known, Logic, Message, Recommendation, TieChange},
};

/// Barriers that an association's information and promotion are about.
const ABOUT: [&str; 5] = ["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4", "I-PRO-1"];
/// The middle of the scale.
const FELT: f64 = 0.5;

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    one(case).into_iter().collect()
}

fn one(case: &Case<'_>) -> Option<Recommendation> {
    let focal = case.focal?;
    let network = case.network;
    let felt = case.barriers()?.items.iter().any(|item| {
        ABOUT.contains(&item.code.as_str())
            && (item.score.is_some_and(|score| score >= FELT) || item.presence == Some(true))
    });
    let mut associations: Vec<ActorId> =
        network.with_role(Role::Association).filter(|&id| id != focal).collect();
    if !felt || associations.iter().any(|&id| network.tied(focal, id)) {
        return None;
    }
    let wished =
        |id: ActorId| network.between(focal, id).any(|tie| tie.state == RelationshipState::Potential);
    associations.order_by_key(|&id| (!wished(id), case.steps(id).unwrap_or(u32::MAX), id));
    let advice = |effort| Advice::new(case, "R10", "create", Logic::Common, effort);
    let advice = match associations.first() {
        Some(&target) => {
            let path = case.path(target).filter(|path| path.len() > 2);
            let effort = if path.is_some() { Effort::CreateIntroduced } else { Effort::CreateCold };
            let asked = network.known(focal, target, None);
            advice(effort)
                .fact_actor("actor", target)
                .actors([focal, target])
                .about([target])
                .step(Message::new("step-association").with("actor", network.model.key(target)))
                .path(&path.unwrap_or_else(|| vec![focal, target]))
                .tie(target, focal, TieClass::Association, TieChange::Create)
                .rests_on(network.between(focal, target))
                .unsure(asked != Known::Denied)
                .ask_if(asked != Known::Denied, "ask-member-already")
        }
        None => {
            let asked = who::named_all_in(network, focal, Role::Association);
            advice(Effort::CreateCold)
                .variant("find", "")
                .actors([focal])
                .step(Message::new("step-find-association"))
                .unsure(!asked)
                .ask_if(!asked, "ask-member-already")
        }
    };
    let neighbours = trade_in_touch(case, focal);
    let advice = advice
        .findings(&["P14", "P17"])
        .eases(relief::ASSOCIATION)
        .serves([Access, Scout])
        .fact("trade", neighbours)
        .ask("ask-what-it-offers");
    let weighs = advice.may_ease().map(|code| code.to_owned()).collect::<Vec<_>>();
    Some(advice.gains(!weighs.is_empty(), false, neighbours > 0).fact("barriers", weighs).done())
}

/// Firms of the trade with which the focal firm has a contact.
fn trade_in_touch(case: &Case<'_>, focal: ActorId) -> usize {
    let firms: BTreeSet<ActorId> = case
        .network
        .present_ties(focal)
        .map(|(other, _)| other)
        .filter(|&id| case.network.is_producer(id))
        .gather();
    firms.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Territory,
        network::findings::sample::Sample,
        recommend::rules::testing::{feels, of},
    };

    #[test]
    fn a_firm_that_lacks_market_information_and_an_association_is_sent_to_one() {
        let mut sample = Sample::district();
        sample.add("GUILD", &[Role::Association], Territory::National, Some("IT"));
        assert!(of(&sample, "R10").is_empty(), "no barrier was asked");
        feels(&mut sample, "I-INF-1", 4.0);
        let items = of(&sample, "R10");
        assert_eq!(items[0].actors, ["FIRM", "GUILD"]);
        assert!(items[0].unsure, "nobody was asked whether it is a member");
        assert_eq!(items[0].barriers, ["I-INF-1"]);
    }

    #[test]
    fn a_member_and_a_firm_without_that_barrier_are_left_alone() {
        let mut sample = Sample::district();
        sample.add("GUILD", &[Role::Association], Territory::National, Some("IT"));
        feels(&mut sample, "I-INF-1", 1.0);
        assert!(of(&sample, "R10").is_empty());
        feels(&mut sample, "I-PRO-1", 5.0);
        assert_eq!(of(&sample, "R10").len(), 1);
        sample.tied("GUILD", "FIRM", TieClass::Association);
        assert!(of(&sample, "R10").is_empty());
    }
}
