//! P08: firms of the trade buy from the same suppliers.
//!
//! # What it tells
//! Which suppliers you and firms of your trade have in common: the ground for buying together.
//!
//! # Formal test
//! `∃ s : count{c of the trade : tie(s, c) in supply} ≥ 2`; every such supplier is listed. Class rows
//! count as suppliers here: what is shared is the kind.
//!
//! # Verdict logic
//! Proven by one witness, even from one sentence about all. Without one: refuted when every pair of firm
//! and supplier was asked, not decidable when some were, not asked when none.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! Separate sources for each firm.

use super::{
    draft::{Draft, LISTED},
    pairs, who,
};
use crate::{
    model::{ActorId, Role, TieClass},
    network::Network,
    order::InOrder,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P08");
    let shared = shared_suppliers(network);
    if !shared.is_empty() {
        let suppliers: Vec<ActorId> = shared.iter().map(|(supplier, _)| *supplier).collect();
        draft.say("count", shared.len());
        draft.say("firms", shared[0].1.len());
        draft.say_actors("actors", &suppliers);
        for (supplier, firms) in shared.iter().take(LISTED) {
            for &firm in firms {
                for tie in network.between(*supplier, firm).filter(|tie| tie.class == TieClass::Supply) {
                    draft.tie(tie);
                }
            }
        }
        return draft.settle(Verdict::Proven, Message::new("reason-witness"));
    }
    let suppliers: Vec<ActorId> =
        network.with_role(Role::Supplier).filter(|&id| !network.is_producer(id)).collect();
    let trade = who::trade(network);
    if suppliers.is_empty() {
        return draft.not_asked("reason-no-supplier");
    }
    if trade.len() < 2 {
        return draft.not_asked("reason-no-trade");
    }
    let pairs = pairs::across(network, &suppliers, &trade);
    draft.counted(pairs.asked(), pairs.possible);
    if pairs.asked() == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    if pairs.asked() >= pairs.possible {
        let reason =
            Message::new("reason-all-asked").with("asked", pairs.asked()).with("possible", pairs.possible);
        return draft.settle(Verdict::Refuted, reason);
    }
    draft.unasked(Message::new("unasked-pairs").with("count", pairs.possible - pairs.asked()));
    let reason = Message::new("reason-too-few").with("asked", pairs.asked()).with("possible", pairs.possible);
    draft.settle(Verdict::NotDecidable, reason)
}

/// Suppliers of at least two firms of the trade, most shared first, then by id; with those firms, by id.
pub fn shared_suppliers(network: &Network) -> Vec<(ActorId, Vec<ActorId>)> {
    let mut shared: Vec<(ActorId, Vec<ActorId>)> = network
        .model
        .actors()
        .filter(|&(id, _)| !network.is_producer(id))
        .map(|(id, _)| (id, customers_of_the_trade(network, id)))
        .filter(|(_, firms)| firms.len() >= 2)
        .collect();
    shared.order_by_key(|(id, firms)| (std::cmp::Reverse(firms.len()), *id));
    shared
}

fn customers_of_the_trade(network: &Network, supplier: ActorId) -> Vec<ActorId> {
    let mut firms: Vec<ActorId> = network
        .present_ties(supplier)
        .filter(|(firm, tie)| {
            tie.class == TieClass::Supply
                && tie.from == supplier
                && network.is_producer(*firm)
                && !network.model.actor(*firm).is_class()
        })
        .map(|(firm, _)| firm)
        .collect();
    firms.order();
    firms.dedup();
    firms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    #[test]
    fn one_supplier_of_two_firms_proves_it() {
        let mut sample = Sample::district();
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
        sample.tied("SUPPLIER1", "FIRM", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
        sample.tied("SUPPLIER1", "RIVAL1", TieClass::Supply);
        let finding = find(&sample.network());
        assert_eq!(finding.verdict, Verdict::Proven);
        assert!(finding.actors.contains(&"SUPPLIER1".to_owned()));
    }

    #[test]
    fn a_common_customer_is_no_common_supplier() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        sample.tied("RIVAL1", "BUYER-DE", TieClass::Supply);
        assert!(shared_suppliers(&sample.network()).is_empty());
    }
}
