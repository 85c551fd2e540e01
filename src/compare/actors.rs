//! Which actor of the one report is which of the other.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{build::likely_same, words::name_key},
    report::{ActorPair, ActorReport, ActorsCompared, Arg, Message, Report},
};

/// Names looked at for those that are nearly the same, of each side. Ours.
const LOOKED: usize = 500;
/// Suggestions at most. Ours.
const SUGGESTED: usize = 20;

pub struct Matched<'r> {
    before: &'r [ActorReport],
    after: &'r [ActorReport],
    /// Id before → id after.
    now: BTreeMap<&'r str, &'r str>,
    /// The same as names are compared, and the firms with answers that are on no map.
    keys: BTreeMap<String, String>,
    new: Vec<&'r ActorReport>,
}

impl<'r> Matched<'r> {
    pub fn new(before: &'r Report, after: &'r Report) -> Self {
        Self::of_actors(before, after).follow_firms(before, after)
    }

    fn of_actors(before: &'r Report, after: &'r Report) -> Self {
        let (before, after) = (&before.network.actors[..], &after.network.actors[..]);
        let mut now: BTreeMap<&str, &str> = BTreeMap::new();
        let mut free: BTreeMap<String, &ActorReport> =
            after.iter().map(|actor| (name_key(&actor.id), actor)).collect();
        let mut rest = Vec::new();
        for actor in before {
            match free.remove(&name_key(&actor.id)) {
                Some(same) => _ = now.insert(&actor.id, &same.id),
                None => rest.push(actor),
            }
        }
        // Another code with the same name, where only one has that name.
        let left: Vec<&ActorReport> = free.values().copied().collect();
        let named = |actors: &[&'r ActorReport]| {
            sole(actors.iter().map(|actor| (actor.label.as_str(), actor.id.as_str())))
        };
        let ids = named(&left);
        for (label, was) in named(&rest) {
            if let Some(is) = ids.get(&label) {
                now.insert(was, is);
            }
        }
        let known: BTreeSet<&str> = now.values().copied().collect();
        let mut new: Vec<&ActorReport> =
            left.into_iter().filter(|actor| !known.contains(actor.id.as_str())).collect();
        new.sort_by(|a, b| a.id.cmp(&b.id));
        let keys = now.iter().map(|(was, is)| (name_key(was), name_key(is))).collect();
        Self { before, after, now, keys, new }
    }

    /// Firms that answered and are on no map, by their ids, else by a label that only one has, as actors are.
    fn follow_firms(mut self, before: &Report, after: &Report) -> Self {
        let (was, is) = (labels(before), labels(after));
        let now = |key: &str| self.keys.get(key).map_or(key.to_owned(), Clone::clone);
        let found: BTreeSet<String> = was.keys().map(|key| now(key)).collect();
        let rest = was.iter().filter(|(key, _)| !is.contains_key(&now(key)));
        let rest = sole(rest.map(|(key, label)| (*label, key.as_str())));
        let free = is.iter().filter(|(key, _)| !found.contains(*key));
        let free = sole(free.map(|(key, label)| (*label, key.as_str())));
        let same = rest
            .into_iter()
            .filter_map(|(label, was)| Some((was.to_owned(), (*free.get(&label)?).to_owned())));
        self.keys.extend(same);
        self
    }

    fn gone(&self) -> impl Iterator<Item = &'r ActorReport> {
        self.before.iter().filter(|actor| !self.now.contains_key(actor.id.as_str()))
    }

    pub fn compared(&self) -> ActorsCompared {
        let gone: Vec<&ActorReport> = self.gone().collect();
        let mut alike = Vec::new();
        for was in gone.iter().take(LOOKED) {
            for is in self.new.iter().take(LOOKED) {
                if alike.len() < SUGGESTED && likely_same(&was.label, &is.label) {
                    alike.push(ActorPair { a: was.id.clone(), b: is.id.clone() });
                }
            }
        }
        let ids = |actors: &[&ActorReport]| actors.iter().map(|actor| actor.id.clone()).collect();
        ActorsCompared { matched: self.now.len() as u32, gone: ids(&gone), new: ids(&self.new), alike }
    }

    /// The id of an earlier actor in the later report; its own where it is not there any more.
    pub fn now<'s>(&'s self, before: &'s str) -> &'s str {
        self.now.get(before).copied().unwrap_or(before)
    }

    /// Firms of both reports, whose ids stand apart from those of actors, each with what it was.
    pub fn firms<'f, F>(
        &self,
        before: &'f [F],
        after: &'f [F],
        id: impl Fn(&F) -> &str,
    ) -> Vec<(&'f F, &'f F)> {
        let mut known: BTreeMap<String, &F> = BTreeMap::new();
        for firm in before {
            let key = name_key(id(firm));
            known.entry(self.keys.get(&key).cloned().unwrap_or(key)).or_insert(firm);
        }
        after.iter().filter_map(|is| Some((*known.get(&name_key(id(is)))?, is))).collect()
    }

    /// Whether an earlier actor is there still.
    pub fn stays(&self, before: &str) -> bool {
        self.now.contains_key(before)
    }

    /// Labels of those that are not there any more and whose ids the later report does not use otherwise.
    pub fn labels(&self) -> BTreeMap<String, String> {
        let used: BTreeSet<&str> = self.after.iter().map(|actor| actor.id.as_str()).collect();
        self.gone()
            .filter(|actor| !used.contains(actor.id.as_str()))
            .map(|actor| (actor.id.clone(), actor.label.clone()))
            .collect()
    }

    /// The id in the later report; of one that is not there any more its label.
    fn named(&self, before: &str) -> String {
        let gone = || self.before.iter().find(|actor| actor.id == before && !self.stays(before));
        gone().map_or_else(|| self.now(before).to_owned(), |actor| actor.label.clone())
    }

    /// An earlier sentence with the ids of the later report.
    pub fn said_now(&self, message: &Message) -> Message {
        let mut said = message.clone();
        for (name, value) in &mut said.args {
            if !name.starts_with("actor") {
                continue;
            }
            match value {
                Arg::Text(id) => *id = self.named(id),
                Arg::List(ids) => ids.iter_mut().for_each(|id| *id = self.named(id)),
                Arg::Number(_) => {}
            }
        }
        said
    }
}

/// What bears each name, where only one does.
fn sole<'a>(named: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, &'a str> {
    let mut found: BTreeMap<String, Option<&str>> = BTreeMap::new();
    for (label, what) in named {
        found.entry(name_key(label)).and_modify(|one| *one = None).or_insert(Some(what));
    }
    found.into_iter().filter_map(|(label, what)| Some((label, what?))).collect()
}

/// Labels of the firms that answered, by their ids as names are compared.
fn labels(report: &Report) -> BTreeMap<String, &str> {
    let answers = report.barriers.firms.iter().map(|one| (&one.firm, &one.label));
    let profiles = report.profiles.iter().map(|one| (&one.firm, &one.label));
    let mut labels = BTreeMap::new();
    for (id, label) in answers.chain(profiles) {
        labels.entry(name_key(id)).or_insert(label.as_str());
    }
    labels
}
