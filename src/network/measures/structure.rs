//! What search and lots found in the network as a whole, from the numbers of `filiera_graphs` to the report.
//!
//! The numbers come out of another module and may be anything: a node that is not there, a number that is none, a list
//! that ends too soon. Such a row is left out.

use filiera_graphs::{background::Results, key_player::KEYS};

use super::Look;
use crate::{
    network::evidence::support::Supports,
    order::InOrder,
    report::{
        AlikePlaces, Asked, BridgingTie, Brokerage, Communities, Community, Core, CorePeriphery, KeyPlayers,
        MapMeasure, Member, PartSupport, Structure,
    },
};

/// Parts of [`Structure`], how far each looks, and the studies that it is from.
const PARTS: [(&str, Look, &[&str]); 6] = [
    ("brokerage", Look::Contacts, &["GOULD89"]),
    ("alike", Look::Contacts, &["LORRAIN71", "BURT76"]),
    ("bridging", Look::Whole, &["GRANOVETTER73", "ONNELA07"]),
    ("communities", Look::Groups, &["TRAAG19", "NEWMAN04"]),
    ("cores", Look::Whole, &["BORGATTI00"]),
    ("key_players", Look::Whole, &["BORGATTI06"]),
];

/// Measures of the map that take long: name of the numbers, code, how far it looks, studies.
const MAP: [(&str, &[&str], Look, &[&str]); 2] = [
    ("ei_p", &["ei_p"], Look::Groups, &["KRACKHARDT88"]),
    (
        "small_world",
        &["small_world", "small_world_clustering", "small_world_distance"],
        Look::Whole,
        &["HUMPHRIES08", "WATTS98"],
    ),
];

/// Codes with the studies behind them, beside those of single actors.
pub fn sources() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let map = MAP.iter().map(|&(_, codes, _, sources)| (codes[0], sources));
    let simulator: (&str, &[&str]) = ("simulator", &["SMITH13", "KOSSINETS06"]);
    PARTS
        .iter()
        .map(|&(part, _, sources)| (part, sources))
        .chain(map)
        .chain([("reciprocity", &["WASSERMAN94"][..]), simulator])
}

const MOST_MEMBERS: usize = 100;
const MOST_GROUPS: usize = 50;
const MOST_OF_CORE: usize = 200;

/// Who the nodes are, and which of them were asked.
pub(super) struct Nodes<'a> {
    pub keys: &'a [String],
    pub told: &'a [Asked],
    pub supports: &'a Supports,
}

impl Nodes<'_> {
    fn at(number: f64, below: usize) -> Option<usize> {
        let whole = number >= 0.0 && number.fract() == 0.0 && number < below as f64;
        whole.then_some(number as usize)
    }

    fn node(&self, number: f64) -> Option<usize> {
        Self::at(number, self.keys.len())
    }

    fn key(&self, number: f64) -> Option<String> {
        self.node(number).map(|node| self.keys[node].clone())
    }

    fn keys(&self, numbers: &[f64]) -> Option<Vec<String>> {
        numbers.iter().map(|&number| self.key(number)).collect()
    }

    /// Further measures of the map.
    pub fn map_measures(&self, results: &Results) -> Vec<MapMeasure> {
        let mut measures = Vec::new();
        for (name, codes, look, _) in MAP {
            let Some(numbers) = results.get(name) else { continue };
            for (code, &number) in codes.iter().zip(numbers) {
                let (support, reason) = self.supports.of_map(look, &[]);
                measures.push(MapMeasure {
                    code: (*code).to_owned(),
                    among: Vec::new(),
                    value: Some(number).filter(|number| number.is_finite()),
                    support,
                    reason,
                    asked: None,
                    possible: None,
                });
            }
        }
        measures
    }

    pub fn structure(&self, results: &Results) -> Structure {
        let supports = PARTS
            .iter()
            .map(|&(part, look, _)| {
                let (support, reason) = match look {
                    // Row by row; whoever was not asked is the rule.
                    Look::Contacts => self.supports.of_actor(look, Asked::NotAsked),
                    _ => self.supports.of_map(look, &[]),
                };
                PartSupport { part: part.to_owned(), support, reason }
            })
            .collect();
        let list = |name: &str| results.get(name).unwrap_or(&[]);
        let count =
            |name: &str| list(name).first().copied().filter(|number| *number >= 0.0).unwrap_or(0.0) as u32;
        let rows = |name: &str, width: usize| list(name).get(1..).unwrap_or(&[]).chunks_exact(width);
        Structure {
            supports,
            brokerage: rows("brokerage", 6).filter_map(|row| self.brokerage(row)).collect(),
            brokers: count("brokerage"),
            key_players: self.key_players(list("key_players")),
            cores: ["counted", "ignored"]
                .into_iter()
                .filter_map(|pattern| self.cores(pattern, list(&format!("core_{pattern}"))))
                .collect(),
            communities: self.communities(list("communities"), list("community"), list("community_together")),
            alike: rows("alike", 4).filter_map(|row| self.alike(row)).collect(),
            alike_pairs: count("alike"),
            bridging: rows("bridging", 3)
                .filter_map(|row| Some(BridgingTie { actors: self.keys(&row[..2])?, bridge: row[2] > 0.0 }))
                .collect(),
            bridging_ties: count("bridging"),
        }
    }

    fn brokerage(&self, row: &[f64]) -> Option<Brokerage> {
        let node = self.node(row[0])?;
        row.iter().all(|number| number.is_finite()).then(|| Brokerage {
            actor: self.keys[node].clone(),
            // A tie is two arcs there, so each pair comes twice.
            coordinator: row[1] / 2.0,
            gatekeeper: row[3],
            itinerant: row[4] / 2.0,
            liaison: row[5] / 2.0,
            support: self.supports.of_actor(Look::Contacts, self.told[node]).0,
        })
    }

    fn alike(&self, row: &[f64]) -> Option<AlikePlaces> {
        let (one, other) = (self.node(row[0])?, self.node(row[1])?);
        let support = |node: usize| self.supports.of_actor(Look::Contacts, self.told[node]).0;
        // As far as the one of whom less is known allows.
        let support = support(one).max(support(other));
        (row[2].is_finite() && row[3].is_finite()).then(|| AlikePlaces {
            actors: vec![self.keys[one].clone(), self.keys[other].clone()],
            distance: row[2],
            jaccard: row[3],
            support,
        })
    }

    fn key_players(&self, mut numbers: &[f64]) -> Vec<KeyPlayers> {
        let mut sets = Vec::new();
        while let [key, size, value, exact, rest @ ..] = numbers {
            let (Some(key), Some(size)) = (Self::at(*key, KEYS.len()), Self::at(*size, rest.len() + 1))
            else {
                break;
            };
            let (actors, after) = rest.split_at(size);
            if let Some(actors) = self.keys(actors)
                && value.is_finite()
            {
                let key = ["fragmentation", "distance", "reach"][key].to_owned();
                sets.push(KeyPlayers { key, actors, value: *value, exact: *exact > 0.0 });
            }
            numbers = after;
        }
        sets
    }

    fn cores(&self, pattern: &str, numbers: &[f64]) -> Option<CorePeriphery> {
        let [fit, tied, exact, rest @ ..] = numbers else { return None };
        let mut cores = Vec::new();
        let mut rest = rest;
        while let [size, after @ ..] = rest {
            let Some(size) = Self::at(*size, after.len() + 1) else { break };
            let (actors, after) = after.split_at(size);
            let actors = self.keys(&actors[..size.min(MOST_OF_CORE)])?;
            cores.push(Core { actors, size: size as u32 });
            rest = after;
        }
        (fit.is_finite() && tied.is_finite()).then(|| CorePeriphery {
            pattern: pattern.to_owned(),
            fit: *fit,
            cores,
            tied: *tied as u32,
            exact: *exact > 0.0,
        })
    }

    fn communities(&self, overall: &[f64], group: &[f64], together: &[f64]) -> Option<Communities> {
        let &[modularity, runs, about_as_good] = overall else { return None };
        if group.len() != self.keys.len() || together.len() != self.keys.len() || !modularity.is_finite() {
            return None;
        }
        let mut members: Vec<Vec<(usize, f64)>> = vec![Vec::new(); group.len()];
        for (node, (&group, &together)) in group.iter().zip(together).enumerate() {
            let at = Self::at(group, self.keys.len())?;
            // Undefined in a group of one, which is no group.
            if together.is_finite() {
                members[at].push((node, together));
            }
        }
        let mut groups: Vec<Community> = members
            .into_iter()
            .filter(|members| members.len() > 1)
            .map(|mut members| {
                members.order_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
                Community {
                    size: members.len() as u32,
                    together: members.iter().map(|member| member.1).sum::<f64>() / members.len() as f64,
                    members: members
                        .iter()
                        .take(MOST_MEMBERS)
                        .map(|&(node, together)| Member { actor: self.keys[node].clone(), together })
                        .collect(),
                }
            })
            .collect();
        let found = groups.len() as u32;
        groups.order_by_key(|group| std::cmp::Reverse(group.size));
        groups.truncate(MOST_GROUPS);
        Some(Communities {
            modularity,
            runs: runs as u32,
            about_as_good: about_as_good as u32,
            groups,
            found,
        })
    }
}
