//! P11: most suppliers are in the district.
//!
//! # What it tells
//! Whether you buy close to home.
//!
//! # Formal test
//! `count(S ∩ district) / count(S) > majority_share`, S the suppliers on the map.
//!
//! # Verdict logic
//! Decided by the suppliers whose place is told, if those whose place is not told could not turn it; else
//! not decidable. Proven when the place of every supplier is told and the roster, or the focal firm having
//! named all, says that there are no others; supported otherwise. Not asked without suppliers or places.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! A majority of suppliers elsewhere.

use super::{draft::Draft, who};
use crate::{
    model::{ActorId, Role, Territory},
    network::Network,
    report::{Finding, Message, Verdict},
    settings::Setting,
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P11");
    let suppliers: Vec<ActorId> = network.with_role(Role::Supplier).collect();
    if suppliers.is_empty() {
        return draft.not_asked("reason-no-supplier");
    }
    let told: Vec<(ActorId, bool)> = suppliers
        .iter()
        .filter_map(|&id| match network.model.actor(id).territory() {
            Territory::District => Some((id, true)),
            Territory::Unknown => None,
            Territory::National | Territory::Foreign | Territory::Outside => Some((id, false)),
        })
        .collect();
    if told.is_empty() {
        return draft.not_asked("reason-no-territory");
    }
    let inside = told.iter().filter(|(_, inside)| *inside).count() as f64;
    let on_map = suppliers.len() as f64;
    let unplaced = on_map - told.len() as f64;
    draft.say("count", inside);
    draft.say("firms", told.len());
    for &(id, _) in &told {
        let actor = network.model.actor(id);
        let message = Message::new("evidence-actor-territory")
            .with("actor", actor.key.as_str())
            .with("territory", actor.territory().code());
        draft.actor(id, "territory", message);
    }
    let roster = who::roster(network, Role::Supplier, None);
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    let majority = network.settings[Setting::MajorityShare];
    let possible = who::population(roster, suppliers.len());
    draft.counted(told.len() as f64, possible);
    if possible > told.len() as f64 {
        draft.unasked(Message::new("unasked-firms").with("count", possible - told.len() as f64));
    }
    let reason = |code| Message::new(code).with("asked", told.len()).with("possible", possible);
    if inside / on_map <= majority && (inside + unplaced) / on_map > majority {
        return draft.settle(Verdict::NotDecidable, reason("reason-too-few"));
    }
    if inside / on_map <= majority {
        return draft.settle(Verdict::Refuted, reason("reason-asked-of"));
    }
    let named_all = network.focal().is_some_and(|focal| who::named_all_in(network, focal, Role::Supplier));
    if roster.is_none() && !named_all {
        return draft.settle(Verdict::Supported, reason("reason-map-only"));
    }
    draft.holds_for_all(told.len() as f64, possible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    #[test]
    fn places_nobody_told_are_not_counted_as_elsewhere() {
        let mut sample = Sample::district();
        sample.actor("SUPPLIER3").territory = None;
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.actor("SUPPLIER2").territory = None;
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
        sample.actor("SUPPLIER2").territory = Some(Territory::Foreign);
        sample.actor("SUPPLIER3").territory = Some(Territory::Foreign);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
