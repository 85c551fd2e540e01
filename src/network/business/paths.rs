//! Introducer path: through whom a firm could come to a target, along the best personal bonds.
//!
//! # Formula
//! Of the paths from the firm to the target over present ties, at most `introducer_steps` long, every step
//! one that can introduce ([`super::introductions`]): the one with the largest product of bond scores (0–1;
//! of several ties between two actors the best), then the largest smallest bond, then the fewest steps, then
//! by ids. A path with a bond nobody scored has no product: such paths come after all that have one, fewest
//! unknown bonds first. Nothing is imputed.
//!
//! # Range
//! Product and smallest bond 0 … 1, undefined with an unknown bond; no path where nobody known can introduce.
//!
//! # Source
//! Our design; that trust is passed on at second hand: McEvily and Zaheer on network trust.
//!
//! # Pitfall
//! The last bond is that of the introducer and the target, of which the introducer knows and you do not.

use std::cmp::Ordering;

use super::{
    ground::{Links, opens_market},
    introductions::introduces,
};
use crate::{
    model::{ActorId, RelationshipState, TieClass},
    network::{Network, findings::who},
    order::InOrder,
    settings::Setting,
};

/// A way to a target, both ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    pub actors: Vec<ActorId>,
    /// Bond of each step, 0–1.
    pub bonds: Vec<Option<f64>>,
}

impl Path {
    pub fn unknown(&self) -> usize {
        self.bonds.iter().filter(|bond| bond.is_none()).count()
    }

    /// `None` with an unknown bond.
    pub fn product(&self) -> Option<f64> {
        self.bonds.iter().copied().product()
    }

    /// `None` with an unknown bond.
    pub fn weakest(&self) -> Option<f64> {
        self.bonds.iter().copied().try_fold(1.0, |least: f64, bond| Some(least.min(bond?)))
    }

    /// The better path first.
    fn order(&self, other: &Self) -> Ordering {
        let known = |path: &Self| path.bonds.iter().flatten().product::<f64>();
        let least = |path: &Self| path.bonds.iter().flatten().copied().fold(1.0, f64::min);
        (self.unknown().cmp(&other.unknown()))
            .then_with(|| known(other).total_cmp(&known(self)))
            .then_with(|| least(other).total_cmp(&least(self)))
            .then_with(|| self.actors.len().cmp(&other.actors.len()))
            .then_with(|| self.actors.cmp(&other.actors))
    }
}

/// Whom the firm could want to come to, by what is known: first those named as a target (state potential),
/// then markets abroad with which it has no present business, by id.
pub fn targets(network: &Network, firm: ActorId) -> Vec<ActorId> {
    let mut named: Vec<ActorId> = network
        .of(firm)
        .filter(|tie| tie.state == RelationshipState::Potential)
        .filter_map(|tie| tie.other_end(firm))
        .filter(|&other| other != firm)
        .collect();
    named.order();
    named.dedup();
    let business = |other: ActorId| {
        network.between(firm, other).any(|tie| tie.is_present() && tie.class != TieClass::Contact)
    };
    // A supplier named as a customer to be has been met already.
    named.retain(|&id| !business(id));
    let others: Vec<ActorId> = network
        .model
        .actors()
        .filter(|&(id, actor)| !actor.is_class() && opens_market(network, id))
        .map(|(id, _)| id)
        .filter(|&id| named.binary_search(&id).is_err() && !business(id))
        .collect();
    named.extend(others);
    named
}

/// Steps tried, at most, for one target; deterministic. Our choice: with three steps it is not met.
const TRIED: usize = 200_000;

/// The best path; `None` where no known one can introduce.
pub fn introducer_path(network: &Network, links: &Links, firm: ActorId, target: ActorId) -> Option<Path> {
    let most = network.settings[Setting::IntroducerSteps] as usize;
    let mut search = Search {
        network,
        links,
        target,
        near: near(links, target, most),
        tried: 0,
        best: None,
        path: Path { actors: vec![firm], bonds: Vec::new() },
    };
    search.walk(most);
    search.best
}

/// How many steps each actor is from the target, by any ties; `u32::MAX` beyond `most`.
fn near(links: &Links, target: ActorId, most: usize) -> Vec<u32> {
    let mut near = vec![u32::MAX; links.len()];
    near[target.index()] = 0;
    let mut edge = vec![target.0];
    for step in 1..=most as u32 {
        let mut next = Vec::new();
        for &here in &edge {
            for &other in links.to(here as usize) {
                if near[other as usize] == u32::MAX {
                    near[other as usize] = step;
                    next.push(other);
                }
            }
        }
        edge = next;
    }
    near
}

struct Search<'n> {
    network: &'n Network,
    links: &'n Links,
    target: ActorId,
    near: Vec<u32>,
    tried: usize,
    path: Path,
    best: Option<Path>,
}

impl Search<'_> {
    /// Goes on from the end of the path, `left` steps at most.
    fn walk(&mut self, left: usize) {
        let (firm, here) = (self.path.actors[0], self.path.actors[self.path.actors.len() - 1]);
        if here == self.target {
            if self.best.as_ref().is_none_or(|best| self.path.order(best) == Ordering::Less) {
                self.best = Some(self.path.clone());
            }
            return;
        }
        if left == 0 {
            return;
        }
        for &other in self.links.to(here.index()) {
            let next = ActorId(other);
            if self.near[other as usize] as usize >= left
                || self.path.actors.contains(&next)
                || self.tried == TRIED
            {
                continue;
            }
            self.tried += 1;
            let before = self.path.actors.len().checked_sub(2).map(|place| self.path.actors[place]);
            if before.is_some_and(|before| !introduces(self.network, firm, before, here, next)) {
                continue;
            }
            self.path.actors.push(next);
            self.path.bonds.push(bond(self.network, here, next));
            self.walk(left - 1);
            self.path.actors.pop();
            self.path.bonds.pop();
        }
    }
}

/// The best bond between two actors, 0–1; `None` where nobody scored it.
fn bond(network: &Network, a: ActorId, b: ActorId) -> Option<f64> {
    let ties = network.between(a, b).filter(|tie| tie.is_present() || who::lapsed(tie));
    ties.filter_map(|tie| tie.scores.bond).reduce(f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    fn path(change: impl Fn(&mut Sample)) -> Option<(Vec<String>, Option<f64>)> {
        let mut sample = Sample::district();
        sample.tied("AGENCY", "FIRM", TieClass::Agency).trust = Some(5.0);
        sample.tied("AGENCY", "BUYER-DE", TieClass::Contact).trust = Some(3.0);
        change(&mut sample);
        let network = sample.network();
        let target = network.model.actors().find(|(_, actor)| actor.key == "BUYER-DE").unwrap().0;
        let found = introducer_path(&network, &Links::of(&network), network.focal().unwrap(), target)?;
        let keys = found.actors.iter().map(|&id| network.model.key(id).to_owned()).collect();
        Some((keys, found.product()))
    }

    #[test]
    fn the_strongest_bonds_lead_on() {
        let (keys, product) = path(|_| {}).unwrap();
        assert_eq!(keys, ["FIRM", "AGENCY", "BUYER-DE"]);
        assert_eq!(product, Some(0.5));
        // Two good bonds and a longer way beat the agency's half.
        let (keys, product) = path(|sample| {
            sample.tied("FIRM", "BUYER-IT", TieClass::Supply).trust = Some(5.0);
            sample.tied("BUYER-IT", "BUYER-DE", TieClass::Other).trust = Some(4.0);
        })
        .unwrap();
        assert_eq!(keys[1], "BUYER-IT");
        assert_eq!(product, Some(0.75));
    }

    #[test]
    fn an_unknown_bond_is_not_guessed_and_comes_last() {
        let (keys, product) = path(|sample| {
            sample.tied("FIRM", "BUYER-IT", TieClass::Supply);
            sample.tied("BUYER-IT", "BUYER-DE", TieClass::Other).trust = Some(5.0);
        })
        .unwrap();
        assert_eq!((keys[1].as_str(), product), ("AGENCY", Some(0.5)));
    }

    #[test]
    fn a_tie_of_its_own_needs_no_introducer() {
        let (keys, product) = path(|sample| {
            sample.tied("FIRM", "BUYER-DE", TieClass::Contact).trust = Some(5.0);
        })
        .unwrap();
        assert_eq!((keys.len(), product), (2, Some(1.0)));
    }

    #[test]
    fn no_known_introducer_is_no_path() {
        assert_eq!(
            path(|sample| sample.model.actors[5].stands_for = Some(crate::model::StandsFor::Unnumbered)),
            None
        );
    }
}
