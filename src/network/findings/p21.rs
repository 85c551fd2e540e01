//! P21: the map is closed: ties stay inside the district.
//!
//! # What it tells
//! Whether your links stay at home.
//!
//! # Formal test
//! E-I index by territory below zero: `(E − I)/(E + I)`, E present ties across the district's border, I
//! ties with both ends on one side of it; ties with an end of unknown place are left out, class rows
//! count. Taken three ways: over the whole map, over the focal firm's own ties, and
//! over its ties with the roster's counts in place of a role wherever the roster tells both the total and
//! the district's part.
//!
//! # Verdict logic
//! The sign depends on whom one asked, so all the ways that can be computed have to agree: supported when
//! all are below zero (proven on a map that counts as complete), refuted when none is, not decidable when
//! they differ. Not asked without places.
//!
//! # Source
//! Krackhardt and Stern (1988), *Informal Networks and Organizational Crises*; IMP work-in-progress paper
//! on the Button Valley.
//!
//! # What would refute it
//! A sample in which customers abroad are asked as often as neighbours.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::{
    model::{ActorId, Role, Roster, Territory},
    network::Network,
    order::Gather,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P21");
    let mut whole = Count::default();
    for tie in network.relationships().iter().filter(|tie| tie.is_present() && tie.from != tie.to) {
        whole.add(place(network, tie.from), place(network, tie.to));
    }
    let mut ways = vec![("evidence-ei-map", whole)];
    if let Some(focal) = network.focal() {
        draft.concern(focal);
        let (own, rostered) = own_ties(network, focal, &mut draft);
        ways.push(("evidence-ei-own", own));
        ways.extend(rostered.map(|count| ("evidence-ei-roster", count)));
    }
    let signs: Vec<(&str, Count, f64)> =
        ways.into_iter().filter_map(|(code, count)| Some((code, count, count.index()?))).collect();
    for (code, count, index) in &signs {
        draft.measure(
            Message::new(*code)
                .with("index", libm::round(index * 100.0) / 100.0)
                .with("inside", count.inside)
                .with("outside", count.outside),
        );
    }
    if signs.is_empty() {
        return draft.not_asked("reason-no-territory");
    }
    draft.say("inside", signs[0].1.inside);
    draft.say("outside", signs[0].1.outside);
    let below = signs.iter().filter(|(.., index)| *index < 0.0).count();
    if below > 0 && below < signs.len() {
        draft.unasked(Message::new("unasked-evenly"));
        return draft.settle(Verdict::NotDecidable, Message::new("reason-signs-differ"));
    }
    let reason = Message::new("reason-signs-agree").with("count", signs.len());
    let verdict = match (below > 0, network.model.complete) {
        (false, _) => Verdict::Refuted,
        (true, true) => Verdict::Proven,
        (true, false) => Verdict::Supported,
    };
    draft.settle(verdict, reason)
}

/// Ties on one side of the district's border and across it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Count {
    inside: f64,
    outside: f64,
}

impl Count {
    fn add(&mut self, one: Option<bool>, other: Option<bool>) {
        match (one, other) {
            (Some(one), Some(other)) if one == other => self.inside += 1.0,
            (Some(_), Some(_)) => self.outside += 1.0,
            _ => {}
        }
    }

    fn index(self) -> Option<f64> {
        let all = self.outside + self.inside;
        (all > 0.0).then(|| (self.outside - self.inside) / all)
    }
}

/// Whether an actor is in the district; `None` where it is not told.
fn place(network: &Network, id: ActorId) -> Option<bool> {
    match network.model.actor(id).territory() {
        Territory::District => Some(true),
        Territory::Unknown => None,
        Territory::National | Territory::Foreign | Territory::Outside => Some(false),
    }
}

/// The focal firm's own ties, and the same with the roster's counts.
fn own_ties(network: &Network, focal: ActorId, draft: &mut Draft<'_>) -> (Count, Option<Count>) {
    let partners: BTreeSet<ActorId> =
        network.present_ties(focal).map(|(partner, _)| partner).filter(|&partner| partner != focal).gather();
    let rosters: Vec<(&Roster, &Roster)> =
        Role::ALL.iter().filter_map(|&role| both_rows(network, role)).collect();
    let mut own = Count::default();
    let mut rostered = Count::default();
    for &partner in &partners {
        own.add(place(network, focal), place(network, partner));
        draft.rests_on_field(partner, "territory");
        let actor = network.model.actor(partner);
        if !rosters.iter().any(|(total, _)| actor.has(total.role)) {
            rostered.add(place(network, focal), place(network, partner));
        }
    }
    if rosters.is_empty() || place(network, focal) != Some(true) {
        return (own, None);
    }
    for (total, district) in rosters {
        let (all, inside) = (total.population.unwrap_or(0.0), district.population.unwrap_or(0.0));
        rostered.inside += inside;
        rostered.outside += (all - inside).max(0.0);
        draft.roster(total);
        draft.roster(district);
    }
    (own, Some(rostered))
}

/// The roster's rows for a role as a whole and for its part in the district. Of the trade, a roster
/// counts firms and not the focal firm's ties, so those roles are left out.
fn both_rows(network: &Network, role: Role) -> Option<(&Roster, &Roster)> {
    if matches!(role, Role::Competitor | Role::Producer) {
        return None;
    }
    let row = |territory: Option<Territory>| {
        network.model.rosters.iter().find(|row| {
            row.role == role
                && row.territory == territory
                && row.material.is_none()
                && row.population.is_some()
        })
    };
    row(None).zip(row(Some(Territory::District)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn ties_at_home_close_the_map_and_ties_abroad_open_it() {
        let mut sample = Sample::district();
        sample.tied("SUPPLIER1", "FIRM", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        sample.tied("FIRM", "BUYER-IT", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }

    #[test]
    fn when_the_ways_of_counting_differ_it_is_not_decidable() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        for rival in ["RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", rival, TieClass::Supply);
        }
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
    }

    #[test]
    fn without_places_it_is_not_asked() {
        let mut sample = Sample::empty();
        sample.add("A", &[], Territory::Unknown, None);
        sample.add("B", &[], Territory::Unknown, None);
        sample.tied("A", "B", TieClass::Other);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
    }
}
