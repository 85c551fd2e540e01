//! Market reach: which firms of the trade have a market abroad within two steps that somebody would walk
//! with them.
//!
//! # Formula
//! `{f : f–y in use} ∪ {f : f–x and x–y in use, x introduces f to y}`, y a market abroad; and the same with
//! sleeping ties counted as well, as if they had been woken.
//!
//! # Range
//! 0 … number of firms; nothing undefined. A firm that reaches nobody and was not asked about all its customers
//! is `not_asked`, never "without reach".
//!
//! # Source
//! Our design (the rule of [`super::introductions`]).
//!
//! # Pitfall
//! What a firm was not asked cannot be seen: a count of firms *known* to reach a market.

use super::{
    ground::{firms, in_use, markets, told_all},
    introductions::{act_jointly, merely_delivers},
};
use crate::{
    model::{ActorId, Role},
    network::{Network, Relationship, findings::who},
};

/// Firms by how near a market abroad is to them. Each firm stands in one of `now`, `woken`, `not_asked`
/// and `none`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach {
    /// All that were looked at.
    pub firms: Vec<ActorId>,
    /// By ties in use.
    pub now: Vec<ActorId>,
    /// Of these, those with a contact of their own there; the others have to be introduced.
    pub directly: Vec<ActorId>,
    /// Besides, once sleeping ties are woken.
    pub woken: Vec<ActorId>,
    /// Nothing is known: nobody asked them about all their customers, or told whether these are abroad.
    pub not_asked: Vec<ActorId>,
    /// Asked, and nothing.
    pub none: Vec<ActorId>,
}

pub fn market_reach(network: &Network) -> Reach {
    let markets = markets(network);
    let awake = Doors::new(network, &markets, in_use);
    let all = Doors::new(network, &markets, Relationship::is_present);
    let mut reach = Reach { firms: firms(network), ..Reach::default() };
    for &firm in &reach.firms {
        let list = if let Some(direct) = awake.reaches(network, firm) {
            if direct {
                reach.directly.push(firm);
            }
            &mut reach.now
        } else if all.reaches(network, firm).is_some() {
            &mut reach.woken
        } else if told_all(network, firm, Role::Customer) && !has_unplaced_buyer(network, firm) {
            &mut reach.none
        } else {
            &mut reach.not_asked
        };
        list.push(firm);
    }
    reach
}

/// Whether the firm has a buyer of whom nobody told whether it is abroad.
fn has_unplaced_buyer(network: &Network, firm: ActorId) -> bool {
    network.present_ties(firm).any(|(other, _)| is_unplaced_buyer(network, other))
}

/// A buyer of whom nobody told whether it is abroad.
pub fn is_unplaced_buyer(network: &Network, id: ActorId) -> bool {
    !network.is_producer(id) && who::is_buyer(network, id) && who::abroad(network, id).is_none()
}

/// For each actor, whether it has a market abroad among its contacts, and one to which it does more than
/// deliver.
struct Doors {
    counts: fn(&Relationship) -> bool,
    market: Vec<bool>,
    leads: Vec<bool>,
    leads_beyond_delivery: Vec<bool>,
}

impl Doors {
    fn new(network: &Network, markets: &[bool], counts: fn(&Relationship) -> bool) -> Self {
        let mut leads = vec![false; markets.len()];
        let mut leads_beyond_delivery = leads.clone();
        for tie in network.relationships().iter().filter(|tie| counts(tie)) {
            for (here, there) in [(tie.from, tie.to), (tie.to, tie.from)] {
                if markets[there.index()] {
                    leads[here.index()] = true;
                    leads_beyond_delivery[here.index()] |= !merely_delivers(network, here, there);
                }
            }
        }
        Self { counts, market: markets.to_vec(), leads, leads_beyond_delivery }
    }

    /// Whether a market is within two steps; `Some(true)` within one.
    fn reaches(&self, network: &Network, firm: ActorId) -> Option<bool> {
        if self.leads[firm.index()] {
            return Some(true);
        }
        let introduced = network.of(firm).filter(|tie| (self.counts)(tie)).any(|tie| {
            let Some(through) = tie.other_end(firm) else { return false };
            let opens = if merely_delivers(network, through, firm) {
                self.leads_beyond_delivery[through.index()]
            } else {
                self.leads[through.index()]
            };
            // Every market buys, so to a rival it is a customer of its own.
            opens
                && !network.model.actor(through).is_class()
                && !self.market[firm.index()]
                && (!network.is_producer(through) || act_jointly(network, firm, through))
        });
        introduced.then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Content, RelationshipState, TieClass},
        network::findings::sample::Sample,
    };

    #[test]
    fn a_rivals_customers_are_no_reach_until_they_act_together() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        let reach = market_reach(&sample.network());
        assert_eq!((reach.firms.len(), reach.now.len(), reach.not_asked.len()), (5, 1, 4));
        sample.tied("FIRM", "RIVAL1", TieClass::Other).content = [Content::Promotion].into();
        let reach = market_reach(&sample.network());
        assert_eq!((reach.now.len(), reach.directly.len(), reach.not_asked.len()), (2, 1, 3));
    }

    #[test]
    fn a_buyer_who_may_be_abroad_leaves_it_open() {
        let mut sample = Sample::district();
        sample.add("BUYER", &[Role::Customer], crate::model::Territory::Unknown, None);
        assert_eq!(market_reach(&sample.network()).none.len(), 1);
        sample.tied("FIRM", "BUYER", TieClass::Supply);
        let reach = market_reach(&sample.network());
        assert_eq!((reach.none.len(), reach.not_asked.len()), (0, 5));
    }

    #[test]
    fn a_sleeping_tie_leads_nowhere_until_it_is_woken() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        let reach = market_reach(&sample.network());
        assert_eq!((reach.now.len(), reach.woken.len()), (0, 1));
    }

    #[test]
    fn an_agency_introduces_and_a_supplier_of_both_does_not() {
        let mut sample = Sample::district();
        sample.tied("SUPPLIER1", "RIVAL1", TieClass::Supply);
        sample.tied("SUPPLIER1", "BUYER-DE", TieClass::Supply);
        assert!(market_reach(&sample.network()).now.is_empty());
        sample.tied("AGENCY", "RIVAL1", TieClass::Agency);
        sample.tied("AGENCY", "BUYER-DE", TieClass::Other);
        assert_eq!(market_reach(&sample.network()).now.len(), 1);
    }
}
