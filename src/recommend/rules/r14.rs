//! R14: show the benefits first.
//!
//! # If
//! Any advice for the common benefit is given, and the attitude to cooperation (the mean of the four
//! questions about it, or the overall answer) is under `attitude_low`, or
//! trust between firms of the trade is low (P16), or the partners' attitude was not asked.
//!
//! # Then
//! Prepare: what each gains and gives on one page, and the smallest joint thing as a pilot. Common
//! benefit. Unsure where the only reason is that the partners were not asked.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley. The next small thing (meet, exchange harmless
//! information, share one cost, only then buy or offer together) is ours.
//!
//! # What would make it wrong
//! Owners who already want it.

use std::collections::BTreeSet;

use crate::{
    model::Role,
    order::Gather,
    profile::attitude,
    recommend::{advice::Advice, case::Case},
    report::{Effort, Logic, Message, Recommendation},
    settings::Setting,
};

pub fn advise(case: &Case<'_>, made: &[Recommendation]) -> Option<Recommendation> {
    let model = &case.network.model;
    let common: Vec<&Recommendation> =
        made.iter().filter(|item| item.logic == Logic::Common && item.rule != "R07").collect();
    if common.is_empty() {
        return None;
    }
    let concerned: BTreeSet<&str> = common.iter().flat_map(|item| &item.actors).map(String::as_str).gather();
    let own = model.focal_firm().and_then(attitude::mean);
    let reluctant = own.is_some_and(|attitude| attitude < case.network.settings[Setting::AttitudeLow]);
    let distrust = case.holds("P16");
    let unasked = model
        .actors()
        .filter(|(id, actor)| {
            concerned.contains(actor.key.as_str()) && case.network.is_producer(*id) && Some(*id) != case.focal
        })
        .filter(|(id, _)| {
            !model.firms.iter().any(|firm| firm.actor == Some(*id) && attitude::mean(firm).is_some())
        })
        .count();
    if !reluctant && !distrust && unasked == 0 {
        return None;
    }
    let because = match (reluctant, distrust) {
        (true, _) => "attitude",
        (false, true) => "trust",
        (false, false) => "unasked",
    };
    let agencies = model
        .actors()
        .filter(|(_, actor)| actor.has(Role::Agency) && concerned.contains(actor.key.as_str()))
        .map(|(id, _)| id);
    Some(
        Advice::new(case, "R14", "prepare", Logic::Common, Effort::Coordinate)
            .variant("", because)
            .actors(case.focal)
            .actors(agencies)
            .findings(&["P16", "P18"])
            .step(Message::new("step-one-page"))
            .ask_if(unasked > 0, "ask-would-come")
            .unsure(!reluctant && !distrust)
            .done(),
    )
}

#[cfg(test)]
mod tests {
    use crate::{model::TieClass, network::findings::sample::Sample, recommend::rules::testing::of};

    #[test]
    fn it_comes_with_advice_for_the_common_benefit_unless_all_partners_want_it() {
        let mut sample = Sample::district();
        assert!(of(&sample, "R14").is_empty());
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
        }
        assert!(of(&sample, "R14")[0].unsure, "the partners were not asked");
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.firm(firm).attitude_cooperation = Some(4.0);
        }
        assert!(of(&sample, "R14").is_empty());
        // The four questions go before the overall answer.
        let mut reserved = sample.clone();
        let firm = reserved.model.firms.iter_mut().find(|firm| firm.key == "FIRM").unwrap();
        (firm.attitude_share, firm.attitude_decide) = (Some(1.0), Some(2.0));
        assert!(!of(&reserved, "R14")[0].unsure, "the firm itself is reluctant");
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal).trust = Some(1.0);
        assert!(!of(&sample, "R14")[0].unsure, "trust is low");
    }
}
