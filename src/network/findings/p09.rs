//! P09: firms that buy from the same supplier mostly do not deal with one another.
//!
//! # What it tells
//! How many pairs of firms share a supplier and have no contact: possible partners for buying together.
//!
//! # Formal test
//! Of the pairs of district firms of the trade, the focal firm included, with a supplier in common and an
//! answer about the pair, more than `majority_share` are without a tie. Pairs nobody was asked about are
//! listed as not asked, never as untied.
//!
//! # Verdict logic
//! Refuted when at most that share is untied. Else proven when every such pair was asked, the roster knows
//! no further firm and it was not one sentence about all; supported otherwise. Not asked without such
//! pairs or answers.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; the majority is our reading.
//!
//! # What would refute it
//! Firms with a common supplier that do work together.

use std::collections::BTreeSet;

use super::{
    draft::{Draft, LISTED},
    p08, pairs, who,
};
use crate::{
    model::{ActorId, Role, Territory},
    network::Network,
    order::{Gather, InOrder},
    report::{Finding, Known, Message, Verdict},
    settings::Setting,
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P09");
    let mut trade = who::trade_in_district(network);
    trade.extend(network.focal());
    trade.order();
    let pairs = sharing(network, &trade);
    if pairs.sharing == 0.0 {
        return draft.not_asked("reason-no-shared-supplier");
    }
    let asked = pairs.tied + pairs.untied;
    draft.say("count", pairs.untied);
    draft.say("pairs", pairs.sharing);
    draft.say("asked", asked);
    if pairs.sharing > asked {
        draft.unasked(Message::new("unasked-pairs").with("count", pairs.sharing - asked));
    }
    if asked == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    let holds = pairs.untied > network.settings[Setting::MajorityShare] * asked;
    for &(a, b) in if holds { &pairs.listed_untied } else { &pairs.listed_tied } {
        draft.pair(a, b, !holds);
        for supplier in common_suppliers(network, a, b) {
            draft.concern(supplier);
            for tie in network.between(supplier, a).chain(network.between(supplier, b)) {
                draft.tie(tie);
            }
        }
    }
    if !holds {
        draft.counted(asked, pairs.sharing);
        return draft.settle(Verdict::Refuted, Message::new("reason-thresholds"));
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    if let Some(roster) = roster
        && who::population(Some(roster), trade.len()) > trade.len() as f64
    {
        draft.roster(roster);
        draft.unasked(
            Message::new("unasked-roster")
                .with("role", roster.role.code())
                .with("population", who::population(Some(roster), trade.len())),
        );
        let reason = if draft.one_voice() { draft.voice() } else { "reason-map-only" };
        draft.counted(asked, pairs.sharing);
        let reason = Message::new(reason).with("asked", asked).with("possible", pairs.sharing);
        return draft.settle(Verdict::Supported, reason);
    }
    draft.holds_for_all(asked, pairs.sharing)
}

/// Pairs of firms with a supplier in common.
#[derive(Default)]
struct Sharing {
    sharing: f64,
    tied: f64,
    untied: f64,
    listed_tied: Vec<(ActorId, ActorId)>,
    listed_untied: Vec<(ActorId, ActorId)>,
}

/// Cost: for each firm, the firms that share a supplier with it; a pair is looked up only while the list
/// of examples is not full, else counted by its ends.
fn sharing(network: &Network, trade: &[ActorId]) -> Sharing {
    let mut in_trade = vec![false; network.model.actors.len()];
    for id in trade {
        in_trade[id.index()] = true;
    }
    let shared = p08::shared_suppliers(network);
    let mut suppliers_of: Vec<Vec<usize>> = vec![Vec::new(); network.model.actors.len()];
    for (index, (_, firms)) in shared.iter().enumerate() {
        for firm in firms.iter().filter(|firm| in_trade[firm.index()]) {
            suppliers_of[firm.index()].push(index);
        }
    }
    let names_all: Vec<bool> =
        network.model.actors().map(|(id, _)| who::named_all_in(network, id, Role::Competitor)).collect();
    let mut seen = vec![None; network.model.actors.len()];
    let mut found = Sharing::default();
    for &firm in trade {
        // Said of this firm's pairs with firms of the trade.
        let mut said = std::collections::BTreeMap::new();
        for relationship in network.of(firm).filter(|one| pairs::is_business(one)) {
            if let Some(other) = relationship.other_end(firm)
                && other > firm
                && in_trade[other.index()]
            {
                said.entry(other).or_insert_with(|| pairs::said_of(network, firm, other));
            }
        }
        for &index in &suppliers_of[firm.index()] {
            for &other in shared[index].1.iter().filter(|&&other| other > firm && in_trade[other.index()]) {
                if seen[other.index()].replace(firm) == Some(firm) {
                    continue;
                }
                found.sharing += 1.0;
                let known = said.get(&other).copied().unwrap_or({
                    if names_all[firm.index()] || names_all[other.index()] {
                        Known::Denied
                    } else {
                        Known::NotAsked
                    }
                });
                let (count, listed) = match known {
                    Known::Yes => (&mut found.tied, &mut found.listed_tied),
                    Known::Denied => (&mut found.untied, &mut found.listed_untied),
                    _ => continue,
                };
                *count += 1.0;
                if listed.len() < LISTED {
                    listed.push((firm, other));
                }
            }
        }
    }
    found
}

fn common_suppliers(network: &Network, a: ActorId, b: ActorId) -> Vec<ActorId> {
    let suppliers = |firm: ActorId| -> BTreeSet<ActorId> {
        network
            .present_ties(firm)
            .filter(|(other, tie)| {
                tie.class == crate::model::TieClass::Supply && tie.to == firm && !network.is_producer(*other)
            })
            .map(|(other, _)| other)
            .gather()
    };
    suppliers(a).intersection(&suppliers(b)).copied().take(LISTED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    fn shared() -> Sample {
        let mut sample = Sample::district();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
            sample.tied("SUPPLIER2", firm, TieClass::Supply);
        }
        sample
    }

    #[test]
    fn a_pair_nobody_was_asked_about_is_not_untied() {
        let mut sample = shared();
        let finding = find(&sample.network());
        assert_eq!(finding.verdict, Verdict::NotAsked);
        sample.denied("RIVAL1", "RIVAL2");
        let finding = find(&sample.network());
        assert_eq!(
            (finding.verdict, finding.asked, finding.possible),
            (Verdict::Supported, Some(1), Some(3.0))
        );
        assert_eq!(finding.not_asked.len(), 1);
    }

    #[test]
    fn two_common_suppliers_make_one_pair() {
        assert_eq!(find(&shared().network()).statement.args["pairs"], 3_u32.into());
    }

    #[test]
    fn firms_that_work_together_refute_it() {
        let mut sample = shared();
        sample.tied("RIVAL1", "RIVAL2", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
