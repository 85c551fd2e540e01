//! R03: coordinated ties between firms of the trade.
//!
//! # If
//! Two or more firms of the trade are tied to the same agency, two of them are not known to work together,
//! and those two share a supplier or one can do what the other lacks.
//!
//! # Then
//! Create ties coordinated by the agency. The map shows each firm's tie with the agency in its new use and
//! the focal firm's missing ties; whether the others also meet directly (a mesh) or only through the
//! agency (a hub) is theirs to choose, and has a price either way. Common benefit. Unsure where nobody was
//! asked whether the firms work together.
//!
//! # Order within the rule
//! The agency that all advice speaks of ([`agencies`]). At most twelve firms: those that share most suppliers, then by id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; Bengtsson and Kock (2000) on letting an association
//! hold one side of working with rivals. Competition law: TFEU art. 101 and the 2023 EU guidelines.
//!
//! # What would make it wrong
//! They already work together, or one of them would use what it hears against the others.

use std::collections::BTreeSet;

use crate::{
    model::{
        ActorId, Content, TieClass,
        TieFunction::{Innovation, Scout},
        topics,
    },
    order::Gather,
    recommend::{
        advice::Advice,
        agencies,
        case::{AT_ONE_TABLE, Case},
        relief,
    },
    report::{Effort, Known, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(agency) = agencies::leading(case.network) else { return Vec::new() };
    let firms = at_the_table(case, agency);
    if firms.len() < 2 || case.focal.is_some_and(|focal| !firms.contains(&focal)) {
        return Vec::new();
    }
    one(case, agency, &firms).into_iter().collect()
}

/// Firms of the trade in touch with the agency: the focal firm, then those that share most with it.
pub fn at_the_table(case: &Case<'_>, agency: ActorId) -> Vec<ActorId> {
    let mut firms = agencies::firms_of(case.network, agency);
    let own = case.focal.map(|focal| suppliers(case, focal)).unwrap_or_default();
    firms.sort_by_cached_key(|&firm| {
        let shared = suppliers(case, firm).intersection(&own).count();
        (Some(firm) != case.focal, std::cmp::Reverse(shared), firm)
    });
    firms.truncate(AT_ONE_TABLE);
    firms
}

fn suppliers(case: &Case<'_>, firm: ActorId) -> BTreeSet<ActorId> {
    case.network
        .present_ties(firm)
        .filter(|(_, tie)| tie.class == TieClass::Supply && tie.to == firm)
        .map(|(supplier, _)| supplier)
        .gather()
}

/// Whether one can do what the other lacks.
fn complementary(case: &Case<'_>, a: ActorId, b: ActorId) -> bool {
    let (a, b) = (case.network.model.actor(a), case.network.model.actor(b));
    let gives = |from: &crate::model::Actor, to: &crate::model::Actor| {
        from.capabilities
            .iter()
            .any(|can| to.capabilities_missing.iter().any(|lacks| topics::same(can, lacks)))
    };
    gives(a, b) || gives(b, a)
}

fn one(case: &Case<'_>, agency: ActorId, firms: &[ActorId]) -> Option<Recommendation> {
    let network = case.network;
    let mut apart = 0_usize;
    let mut complements = 0_usize;
    let mut unasked = 0_usize;
    let mut marks = Vec::new();
    for (place, &a) in firms.iter().enumerate() {
        let of_a = suppliers(case, a);
        for &b in &firms[place + 1..] {
            let common = of_a.intersection(&suppliers(case, b)).next().is_some();
            let complementary = complementary(case, a, b);
            if !common && !complementary {
                continue;
            }
            complements += usize::from(complementary);
            match network.known(a, b, None) {
                Known::Yes => continue,
                Known::Denied => marks.extend(network.between(a, b)),
                Known::Unanswered | Known::NotAsked => unasked += 1,
            }
            apart += 1;
        }
    }
    if apart == 0 {
        return None;
    }
    let agency_key = network.model.key(agency);
    let others: Vec<ActorId> = firms.iter().copied().filter(|&firm| Some(firm) != case.focal).collect();
    let hub_only = network.between(firms[0], agency).all(|tie| !tie.content.contains(&Content::Coordination));
    let standing = case.come_far(firms);
    let step = if standing.is_some_and(|stands| stands > 1) { "step-small-thing" } else { "step-meeting" };
    let mut advice = Advice::new(case, "R03", "coordinate", Logic::Common, Effort::Coordinate)
        .fact_actor("actorAgency", agency)
        .fact_actors("actors", &others)
        .fact("count", apart)
        .fact("firms", firms.len())
        .actors(firms.iter().copied())
        .actors([agency])
        .findings(&["P03", "P05", "P09", "P17", "P18"])
        .about([agency])
        .eases(relief::TRADE)
        .serves([Scout])
        .gains(true, complements > 0, true)
        .sides("")
        .rung(standing)
        .fact("complements", complements)
        .fact("others", others.len())
        .step(Message::new(step).with("actorAgency", agency_key))
        .ask("ask-would-come")
        .ask_if(hub_only, "ask-mandate")
        .ask_if(unasked > 0, "ask-already-tied")
        .caution(Message::new("caution-competition"))
        .caution(Message::new("caution-hub").with("actorAgency", agency_key))
        .rests_on(marks)
        .rests_on(firms.iter().flat_map(|&firm| network.between(firm, agency)))
        .unsure(unasked == apart);
    if complements > 0 {
        advice = advice.serves([Innovation]);
    }
    for &firm in firms {
        advice = advice.tie(agency, firm, TieClass::Agency, TieChange::Change);
    }
    if let Some(focal) = case.focal {
        for &other in &others {
            let change = if network.tied(focal, other) { TieChange::Strengthen } else { TieChange::Create };
            advice = advice.tie(focal, other, TieClass::Horizontal, change);
        }
    }
    Some(advice.done())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{EndCause, RelationshipState},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn with_agency() -> Sample {
        let mut sample = Sample::district();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("AGENCY", firm, TieClass::Agency);
        }
        sample
    }

    #[test]
    fn firms_with_a_common_agency_and_supplier_are_brought_together() {
        let mut sample = with_agency();
        assert!(of(&sample, "R03").is_empty(), "an agency alone is no reason");
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        let items = of(&sample, "R03");
        assert_eq!(items[0].actors, ["FIRM", "RIVAL1", "RIVAL2", "AGENCY"]);
        assert!(items[0].unsure, "nobody was asked whether they work together");
        assert_eq!(items[0].cautions[0].code, "caution-competition");
        sample.denied("FIRM", "RIVAL1");
        assert!(!of(&sample, "R03")[0].unsure);
    }

    #[test]
    fn with_whom_one_fell_out_one_takes_up_again_and_asks_first() {
        let mut sample = with_agency();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        let clean = of(&sample, "R03");
        assert!(clean[0].cautions.iter().all(|one| one.code != "caution-dispute"));
        let over = sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        over.state = Some(RelationshipState::Ended);
        over.end_cause = Some(EndCause::Dispute);
        let items = of(&sample, "R03");
        let change = |to: &str| items[0].ties.iter().find(|tie| tie.from == "FIRM" && tie.to == to);
        assert_eq!(change("RIVAL1").unwrap().change, TieChange::Resume);
        assert_eq!(change("RIVAL2").unwrap().change, TieChange::Create);
        let named = crate::report::Arg::List(vec!["RIVAL1".into()]);
        assert_eq!(items[0].ask_first[0].code, "ask-dispute-over");
        assert_eq!(
            (items[0].cautions[0].code.as_str(), &items[0].cautions[0].args["actors"]),
            ("caution-dispute", &named)
        );
        let visits = of(&sample, "R12");
        assert!(!visits[0].actors.contains(&"RIVAL1".to_owned()), "somebody else speaks first");
        // They work together today: what ended once is made up.
        sample.tied("FIRM", "RIVAL1", TieClass::Supply);
        let again = of(&sample, "R03");
        assert!(again[0].actors.contains(&"RIVAL1".to_owned()));
        assert!(again[0].cautions.iter().all(|one| one.code != "caution-dispute"));
    }

    #[test]
    fn firms_that_all_work_together_need_no_coordinator() {
        let mut sample = with_agency();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        for (a, b) in [("FIRM", "RIVAL1"), ("FIRM", "RIVAL2"), ("RIVAL1", "RIVAL2")] {
            sample.tied(a, b, TieClass::Horizontal);
        }
        assert!(of(&sample, "R03").is_empty());
    }
}
