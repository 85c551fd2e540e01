//! Contacts that came, went or changed.

use std::collections::BTreeMap;

use super::actors::Matched;
use crate::{
    model::{RelationshipState, Role, TieClass},
    report::{ActorReport, Known, Report, TieMove, TieMoved, TieReport},
};

/// Strength has moved from so many points of 100 on. Ours: below it is rounding.
const MOVED: f64 = 0.5;

/// Ends by their ids in the later report, and the class; only supply has a direction.
type Key = (String, String, TieClass);

pub fn moved(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<TieMoved> {
    let was = by_key(before, |id| matched.now(id).to_owned());
    let is = by_key(after, str::to_owned);
    let mut keys: Vec<&Key> = was.keys().chain(is.keys()).collect();
    keys.sort();
    keys.dedup();
    let (asked_was, asked_is) = (Asked::of(before, |id| matched.now(id)), Asked::of(after, |id| id));
    keys.into_iter()
        .filter_map(|key| {
            let (was, is) = (was.get(key), is.get(key));
            let there = |tie: Option<&&TieReport>| tie.is_some_and(|tie| tie.present);
            let moved = match (there(was), there(is)) {
                (false, false) => return None,
                (true, true) => {
                    let (was, is) = (was?, is?);
                    let stronger = was.strength.zip(is.strength).map(|(was, is)| is - was);
                    let strength = stronger.is_some_and(|more| more.abs() >= MOVED);
                    if was.state == is.state && !strength {
                        return None;
                    }
                    TieMove::Changed
                }
                (false, true) if answered(was) || asked_was.denied(key, &asked_is) => TieMove::New,
                (false, true) => TieMove::AskedNow,
                (true, false) if answered(is) || asked_is.denied(key, &asked_was) => TieMove::Gone,
                (true, false) => TieMove::NotAskedNow,
            };
            let state = |tie: Option<&&TieReport>| tie.map(|tie| tie.state);
            let strength =
                |tie: Option<&&TieReport>| tie.filter(|tie| tie.present).and_then(|tie| tie.strength);
            let gain = match moved {
                TieMove::New => Some(true),
                TieMove::Gone => Some(false),
                TieMove::Changed => better(state(was)?, state(is)?, strength(was).zip(strength(is))),
                TieMove::AskedNow | TieMove::NotAskedNow => None,
            };
            Some(TieMoved {
                from: key.0.clone(),
                to: key.1.clone(),
                class: key.2,
                moved,
                state_before: state(was),
                state_after: state(is),
                strength_before: strength(was),
                strength_after: strength(is),
                gain,
            })
        })
        .collect()
}

/// Who is on a map, by ids of the later report, and which pairs without a row count as denied.
struct Asked<'r> {
    /// Every pair on the map counts as asked.
    complete: bool,
    actors: BTreeMap<&'r str, &'r ActorReport>,
}

impl<'r> Asked<'r> {
    fn of(report: &'r Report, now: impl Fn(&'r str) -> &'r str) -> Self {
        let actors = report.network.actors.iter().map(|actor| (now(&actor.id), actor)).collect();
        Self { complete: report.about.complete, actors }
    }

    /// As [`crate::network::Network::known`] has it; whoever came later is there in the `other` report.
    fn denied(&self, (from, to, _): &Key, other: &Self) -> bool {
        let (one, two) = (self.actors.get(from.as_str()), self.actors.get(to.as_str()));
        let named_all = |informant: Option<&&ActorReport>, known: Option<&&ActorReport>, id: &String| {
            let known = known.or(other.actors.get(id.as_str()));
            informant.zip(known).is_some_and(|(informant, known)| {
                informant.named_all.iter().any(|&role| stands_in_role(known, role))
            })
        };
        self.complete && one.is_some() && two.is_some()
            || named_all(one, two, to)
            || named_all(two, one, from)
    }
}

/// As the network has it: a question about competitors covers every firm of the trade.
fn stands_in_role(actor: &ActorReport, asked: Role) -> bool {
    let of_trade = |role: &Role| matches!(role, Role::Focal | Role::Producer | Role::Competitor);
    let trade = matches!(asked, Role::Producer | Role::Competitor);
    actor.roles.contains(&asked) || trade && (actor.focal || actor.roles.iter().any(of_trade))
}

/// Somebody answered, and it was not there: denied, hoped for, or over.
fn answered(tie: Option<&&TieReport>) -> bool {
    tie.is_some_and(|tie| matches!(tie.known, Known::Denied | Known::Yes))
}

/// Active ties before quiet ones; of one state, by strength.
fn better(was: RelationshipState, is: RelationshipState, strength: Option<(f64, f64)>) -> Option<bool> {
    let rank = |state| match state {
        RelationshipState::Strong => 3,
        RelationshipState::Active => 2,
        RelationshipState::Weak => 1,
        _ => 0,
    };
    match rank(is).cmp(&rank(was)) {
        std::cmp::Ordering::Greater => Some(true),
        std::cmp::Ordering::Less => Some(false),
        std::cmp::Ordering::Equal => strength.map(|(was, is)| is > was),
    }
}

fn by_key(report: &Report, id: impl Fn(&str) -> String) -> BTreeMap<Key, &TieReport> {
    let mut ties = BTreeMap::new();
    for tie in &report.network.ties {
        let (mut from, mut to) = (id(&tie.from), id(&tie.to));
        if tie.class != TieClass::Supply && to < from {
            std::mem::swap(&mut from, &mut to);
        }
        ties.insert((from, to, tie.class), tie);
    }
    ties
}
