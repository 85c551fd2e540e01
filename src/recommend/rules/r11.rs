//! R11: let the agency coordinate, not only serve.
//!
//! # If
//! The agency is a hub without a mesh (P06) and is used as a service centre only (P07).
//!
//! # Then
//! Change what its ties carry: from services to coordination. The first step is an agenda of four points
//! with which facilitators create trust: shared interests, common expectations, who brings others along,
//! one place and one date. Common benefit.
//!
//! # Order within the rule
//! One item: the agency that all advice speaks of ([`agencies`]).
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; McEvily and Zaheer (2004) on network facilitators. A
//! facilitator is chosen for neutrality and mandate, not for its central position.
//!
//! # What would make it wrong
//! An agency without a mandate from the firms, without a named person, or with an interest of its own.

use crate::{
    model::{
        TieClass,
        TieFunction::{Access, Scout},
    },
    recommend::{advice::Advice, agencies, case::Case, relief, rules::r03},
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    if !(case.holds("P06") && case.holds("P07")) {
        return Vec::new();
    }
    let network = case.network;
    let Some(agency) = agencies::leading(network) else { return Vec::new() };
    let firms = r03::at_the_table(case, agency);
    let key = network.model.key(agency);
    // An owner asks for a meeting; whoever looks at the whole network prepares it.
    let step = if case.focal.is_some() { "step-ask-meeting" } else { "step-agenda" };
    let mut advice = Advice::new(case, "R11", "change_content", Logic::Common, Effort::Coordinate)
        .fact_actor("actorAgency", agency)
        .fact("count", firms.len())
        .actors([agency])
        .actors(case.focal)
        .findings(&["P05", "P06", "P07"])
        .about([agency])
        .eases(relief::COORDINATION)
        .serves([Access, Scout])
        .gains(case.focal.is_some(), true, true)
        .sides("")
        .rung(case.come_far(&firms))
        .step(Message::new(step).with("actorAgency", key))
        .ask("ask-mandate")
        .caution(Message::new("caution-competition"))
        .caution(Message::new("caution-agency-interest").with("actorAgency", key))
        .rests_on(firms.iter().flat_map(|&firm| network.between(firm, agency)));
    for &firm in &firms {
        advice = advice.tie(agency, firm, TieClass::Agency, TieChange::Change);
    }
    vec![advice.done()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Content, network::findings::sample::Sample, recommend::rules::testing::of};

    fn hub(content: Content) -> Sample {
        let mut sample = Sample::district();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("AGENCY", firm, TieClass::Agency).content = [content].into();
        }
        sample.denied("RIVAL1", "RIVAL2");
        sample
    }

    #[test]
    fn an_owner_asks_for_a_meeting_and_whoever_looks_from_outside_prepares_one() {
        let mut sample = hub(Content::Service);
        assert_eq!(of(&sample, "R11")[0].first_step.code, "step-ask-meeting");
        sample.no_focal();
        assert_eq!(of(&sample, "R11")[0].first_step.code, "step-agenda");
    }

    #[test]
    fn a_service_centre_is_asked_to_coordinate_and_a_coordinator_is_not() {
        assert_eq!(of(&hub(Content::Service), "R11")[0].actors, ["AGENCY", "FIRM"]);
        assert!(of(&hub(Content::Coordination), "R11").is_empty());
    }

    #[test]
    fn what_the_firms_did_together_is_asked_first_where_nobody_told() {
        let asks = |sample: &Sample| {
            let items = of(sample, "R11");
            items[0].ask_first.iter().any(|question| question.code == "ask-done-together")
        };
        let mut sample = hub(Content::Service);
        assert!(asks(&sample));
        sample.denied("FIRM", "RIVAL1");
        sample.denied("FIRM", "RIVAL2");
        assert!(!asks(&sample), "they know of each other and no more");
    }
}
