//! R04: buy a standard input together.
//!
//! # If
//! One supplier (not a class of suppliers) sells to at least `shared_producers` firms of the trade, the
//! focal firm among them, that work the same material. Where nobody told materials, it is *unsure*; of a firm that
//! sells services (NACE divisions 49 and up) it is not said then.
//!
//! # Then
//! Joint purchase of standard inputs only. Each firm tells its volume to the neutral facilitator and to
//! nobody else; prices and customers are never shared. What is a firm's know-how (moulds, designs, or what
//! the supplier counts as the firm's core) is asked about first. Common benefit.
//!
//! # Order within the rule
//! Most firms first, id. At most twelve firms at one table, the focal firm first, then by id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; UNIDO (2003), *A Guide to Export Consortia*.
//! Competition law: TFEU art. 101 and the 2023 EU guidelines; where the firms hold a large share of a
//! market, a safe harbour may not apply.
//!
//! # What would make it wrong
//! Different qualities, contracts that bind, or an input that makes the difference between the firms.

use std::collections::BTreeMap;

use crate::{
    model::words::fold,
    model::{ActorId, TieClass, TieFunction::Profit},
    network::{Relationship, findings},
    order::InOrder,
    recommend::{
        advice::Advice,
        agencies,
        case::{AT_MOST, AT_ONE_TABLE, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
    settings::Setting,
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let network = case.network;
    let least = network.settings[Setting::SharedProducers];
    findings::shared_suppliers(network)
        .into_iter()
        .filter(|(supplier, _)| !network.model.actor(*supplier).is_class())
        .filter_map(|(supplier, firms)| {
            let (firms, told) = of_one_material(case, &firms);
            let enough = firms.len() as f64 >= least && (told || !case.sells_services());
            let concerned = case.focal.is_none_or(|focal| firms.contains(&focal));
            (enough && concerned).then(|| one(case, supplier, firms, told))
        })
        .take(AT_MOST)
        .collect()
}

/// The firms that work the material most of them work, and whether materials were told at all.
fn of_one_material(case: &Case<'_>, firms: &[ActorId]) -> (Vec<ActorId>, bool) {
    let mut by_material: BTreeMap<String, Vec<ActorId>> = BTreeMap::new();
    for &firm in firms {
        for material in &case.network.model.actor(firm).materials {
            by_material.entry(fold(material)).or_default().push(firm);
        }
    }
    // Of equally many, the first by name.
    match by_material.into_values().rev().max_by_key(Vec::len) {
        Some(mut same) => {
            same.dedup();
            (same, true)
        }
        None => (firms.to_vec(), false),
    }
}

fn one(case: &Case<'_>, supplier: ActorId, mut firms: Vec<ActorId>, told: bool) -> Recommendation {
    let network = case.network;
    let count = firms.len();
    firms.order_by_key(|&firm| (Some(firm) != case.focal, firm));
    firms.truncate(AT_ONE_TABLE);
    let convener = agencies::convener(case);
    let ties: Vec<&Relationship> = firms
        .iter()
        .flat_map(|&firm| network.between(supplier, firm))
        .filter(|tie| tie.class == TieClass::Supply && tie.from == supplier && tie.is_present())
        .collect();
    let material = ties.iter().find_map(|tie| tie.materials.iter().next().cloned());
    // Volumes are told once something smaller was done together; before that, people meet.
    let standing = case.come_far(&firms);
    let step = if standing.is_some_and(|stands| stands > 2) { "step-volumes" } else { "step-buyers" };
    let step = match convener {
        Some(convener) => Message::new(step).with("actorAgency", network.model.key(convener)),
        None => Message::new(format!("{step}-neutral")),
    };
    let mut advice = Advice::new(case, "R04", "joint_purchasing", Logic::Common, Effort::Coordinate)
        .variant(if material.is_some() { "material" } else { "" }, "")
        .fact("material", material.unwrap_or_default())
        .fact_actor("actor", supplier)
        .fact("count", count)
        .actors(firms.iter().copied())
        .actors([supplier])
        .actors(convener)
        .findings(&["P08", "P09"])
        .about([supplier])
        .eases(relief::PURCHASE)
        .serves([Profit])
        .gains(true, true, true)
        .sides(if convener.is_some() { "" } else { "-neutral" })
        .rung(standing)
        .step(step.with("actor", network.model.key(supplier)))
        .not_yet(case.distrust())
        .ask("ask-same-input")
        .ask("ask-contracts")
        .caution(Message::new("caution-competition"))
        .caution(Message::new("caution-standard-only"))
        .caution(Message::new("caution-market-share"))
        .rests_on(ties)
        .unsure(!told);
    if let Some(convener) = convener {
        advice = advice.fact_actor("actorAgency", convener);
    }
    if network.model.actor(supplier).core_activity == Some(true) {
        advice = advice.ask("ask-know-how");
    }
    for &firm in &firms {
        advice = advice.tie(supplier, firm, TieClass::Supply, TieChange::Change);
    }
    advice.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{network::findings::sample::Sample, recommend::rules::testing::of};

    fn shared_by(firms: &[&str], material: Option<&str>) -> Sample {
        let mut sample = Sample::district();
        for firm in firms {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
            sample.actor(firm).materials = material.map(Into::into).into_iter().collect();
        }
        sample
    }

    #[test]
    fn three_firms_of_one_material_can_buy_together_and_two_cannot() {
        let items = of(&shared_by(&["FIRM", "RIVAL1", "RIVAL2"], Some("brass")), "R04");
        assert_eq!(items[0].actors, ["FIRM", "RIVAL1", "RIVAL2", "SUPPLIER1"]);
        assert!(items[0].cautions.iter().any(|caution| caution.code == "caution-competition"));
        assert!(!items[0].unsure);
        assert!(of(&shared_by(&["FIRM", "RIVAL1"], Some("brass")), "R04").is_empty());
    }

    #[test]
    fn without_materials_it_is_unsure_and_with_different_ones_it_is_not_said() {
        let mut sample = shared_by(&["FIRM", "RIVAL1", "RIVAL2"], None);
        assert!(of(&sample, "R04")[0].unsure);
        sample.actor("FIRM").materials = vec!["brass".into()];
        sample.actor("RIVAL1").materials = vec!["horn".into()];
        assert!(of(&sample, "R04").is_empty());
    }

    #[test]
    fn a_service_firm_is_told_nothing_of_materials() {
        let mut sample = shared_by(&["FIRM", "RIVAL1", "RIVAL2"], None);
        sample.firm("FIRM").nace = Some("62.01".into());
        assert!(of(&sample, "R04").is_empty());
        sample.model.firms[0].nace = Some("C 32.99".into());
        assert_eq!(of(&sample, "R04").len(), 1);
    }

    #[test]
    fn firms_that_distrust_each_other_meet_first() {
        let mut sample = shared_by(&["FIRM", "RIVAL1", "RIVAL2"], Some("brass"));
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal).trust = Some(1.0);
        let items = of(&sample, "R04");
        assert!(items[0].not_yet);
        assert_eq!((items[0].rung, items[0].first_step.code.as_str()), (Some(2), "step-buyers-neutral"));
    }

    #[test]
    fn firms_that_did_something_together_may_tell_volumes() {
        let mut sample = shared_by(&["FIRM", "RIVAL1", "RIVAL2"], Some("brass"));
        let tie = sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        (tie.trust, tie.joint_activities) = (Some(4.0), Some(2.0));
        let items = of(&sample, "R04");
        assert_eq!((items[0].rung, items[0].first_step.code.as_str()), (Some(4), "step-volumes-neutral"));
        assert!(!items[0].not_yet);
    }

    #[test]
    fn a_class_of_suppliers_is_nobody_to_buy_from_together() {
        let mut sample = shared_by(&["FIRM", "RIVAL1", "RIVAL2"], Some("brass"));
        sample.class_row("SUPPLIER1");
        assert!(of(&sample, "R04").is_empty());
    }
}
