//! P07: the agency is used as a service centre and for nothing else.
//!
//! # What it tells
//! Whether the agency sells services to each of you, or also brings you together.
//!
//! # Formal test
//! `∀ c ∈ C, a agency, tie(c, a) : content(c, a) ⊆ {service}`; C the firms of the trade in the district,
//! or the focal firm alone where none of them is on the map.
//!
//! # Verdict logic
//! Any other content refutes it. Else proven when the content of every such tie is told, the roster knows
//! no further firm and it was not one sentence about all; supported otherwise. Not asked without an
//! agency or when no content is told.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! One firm for which the agency does more: joint purchases, promotion, coordination.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{Content, Role, Territory},
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P07");
    if network.with_role(Role::Agency).next().is_none() {
        return draft.not_asked("reason-no-agency");
    }
    let trade = who::trade_in_district(network);
    let mut ties = with_agency(network, trade.iter().copied());
    if ties.is_empty() {
        ties = with_agency(network, network.focal());
    }
    let told: Vec<&Relationship> = ties.iter().copied().filter(|tie| !tie.content.is_empty()).collect();
    let more: Vec<&Relationship> =
        told.iter().copied().filter(|tie| tie.content.iter().any(|one| *one != Content::Service)).collect();
    draft.say("count", more.len());
    draft.say("firms", told.len());
    if told.is_empty() {
        return draft.not_asked("reason-no-content");
    }
    if !more.is_empty() {
        for tie in &more {
            draft.counter(tie);
        }
        draft.counted(told.len() as f64, ties.len() as f64);
        return draft.settle(Verdict::Refuted, Message::new("reason-counter").with("count", more.len()));
    }
    for tie in &told {
        draft.tie(tie);
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    let possible = who::population(roster, trade.len().max(ties.len()));
    if possible > told.len() as f64 {
        draft.unasked(Message::new("unasked-firms").with("count", possible - told.len() as f64));
    }
    draft.bound_of_all(told.len() as f64);
    draft.holds_for_all(told.len() as f64, possible)
}

fn with_agency(
    network: &Network,
    firms: impl IntoIterator<Item = crate::model::ActorId>,
) -> Vec<&Relationship> {
    firms
        .into_iter()
        .flat_map(|firm| network.present_ties(firm))
        .filter(|(other, tie)| pairs::is_business(tie) && network.model.actor(*other).has(Role::Agency))
        .map(|(_, tie)| tie)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn service_only_supports_it_and_coordination_refutes_it() {
        let mut sample = Sample::district();
        sample.tied("AGENCY", "RIVAL1", TieClass::Agency);
        assert_eq!(find(&sample.network()).reason.code, "reason-no-content");
        sample.tied("AGENCY", "RIVAL2", TieClass::Agency).content = [Content::Service].into();
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.tied("AGENCY", "RIVAL3", TieClass::Agency).content =
            [Content::Service, Content::Coordination].into();
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
