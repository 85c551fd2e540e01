//! Everybody who is named, by sheets of actors or by a tie, before ranks make ids of them.

use std::collections::{BTreeMap, BTreeSet};

use super::aliases::Aliases;
use crate::{
    import::limits,
    model::{
        Actor, ActorId,
        words::{likeness, name_key},
    },
};

/// Actors in the order of their first naming. Their ids are provisional until [`Cast::rank`].
#[derive(Default)]
pub struct Cast {
    pub actors: Vec<Actor>,
    by_key: BTreeMap<String, u32>,
    /// Labels that are not keys; `None` for one that several actors share.
    by_label: BTreeMap<String, Option<u32>>,
    /// An Actors sheet was read: then a name that it lacks may be a slip.
    pub listed: bool,
    /// How often a near spelling was looked for.
    searches: u32,
    /// Names that the visitor took for one.
    pub aliases: Aliases,
    /// Unknown names that a problem already compares with a known one.
    pub compared: BTreeSet<(u32, u32)>,
    /// Actors that were met under another spelling, which was said.
    respelt: BTreeSet<u32>,
    /// Actors whose first row stands under a name that the visitor took for another's.
    pub under_other_name: BTreeSet<u32>,
}

/// How often at most: each search goes through all actors.
const SEARCHES: u32 = 100;

impl Cast {
    /// The actor with this id or, where only one has it, this name.
    pub fn find(&self, text: &str) -> Option<ActorId> {
        self.look_up(&self.normal(text))
    }

    /// A name as it is looked up: normalised, and read as the visitor said.
    pub fn normal(&self, text: &str) -> String {
        let key = name_key(text);
        self.aliases.get(&key).map(name_key).unwrap_or(key)
    }

    /// The actor of a name that [`Cast::normal`] gave.
    pub fn look_up(&self, key: &str) -> Option<ActorId> {
        let found = self.by_key.get(key).copied();
        found.or_else(|| self.by_label.get(key).copied().flatten()).map(ActorId)
    }

    /// The actor with this very id.
    pub fn find_key(&self, text: &str) -> Option<ActorId> {
        self.by_key.get(&name_key(text)).copied().map(ActorId)
    }

    /// The id or name most like this text, where one is like it at all.
    pub fn near(&mut self, text: &str) -> Option<ActorId> {
        self.searches += 1;
        if self.searches > SEARCHES {
            return None;
        }
        let key = name_key(text);
        let names = self.by_key.iter().map(|(name, &id)| (name, id));
        let labels = self.by_label.iter().filter_map(|(name, id)| Some((name, (*id)?)));
        let mut best: Option<(f64, u32)> = None;
        for (name, id) in names.chain(labels) {
            if let Some(likeness) = likeness(name, &key)
                && best.is_none_or(|(least, _)| likeness > least)
            {
                best = Some((likeness, id));
            }
        }
        best.map(|(_, id)| ActorId(id))
    }

    pub fn actor(&self, id: ActorId) -> &Actor {
        &self.actors[id.index()]
    }

    pub fn actor_mut(&mut self, id: ActorId) -> &mut Actor {
        &mut self.actors[id.index()]
    }

    /// Adds an actor whose key is new; `None` when there are too many.
    pub fn add(&mut self, actor: Actor) -> Option<ActorId> {
        if self.actors.len() >= limits::ACTORS {
            return None;
        }
        let id = self.actors.len() as u32;
        let key = name_key(&actor.key);
        let label = name_key(&actor.label);
        if label != key {
            self.by_label.entry(label).and_modify(|owner| *owner = None).or_insert(Some(id));
        }
        self.by_key.insert(key, id);
        self.actors.push(actor);
        Some(ActorId(id))
    }

    /// The actor with this id or name, added if it is new. The second value says whether it was.
    pub fn find_or_add(&mut self, text: &str) -> Option<(ActorId, bool)> {
        if let Some(id) = self.find(text) {
            return Some((id, false));
        }
        let key = self.aliases.get(&name_key(text)).unwrap_or(text.trim()).to_owned();
        let id = self.add(Actor { label: key.clone(), key, ..Actor::default() })?;
        Some((id, true))
    }

    /// The key that a row is read under where the visitor took it for another's.
    pub fn read_as(&self, key: &str, name: Option<&str>) -> Option<String> {
        if let Some(into) = self.aliases.get(&name_key(key)) {
            return Some(self.look_up(&name_key(into)).map_or(into, |id| &self.actor(id).key).to_owned());
        }
        let into = self.aliases.get(&name_key(name?))?;
        self.look_up(&name_key(into)).map(|id| self.actor(id).key.clone())
    }

    /// Whether another actor has this name as its label, and the one that has, where it is one.
    pub fn sharing_label(&self, label: &str) -> Option<Option<ActorId>> {
        let key = name_key(label);
        let named = self.by_label.get(&key).copied();
        named.or_else(|| self.by_key.get(&key).map(|&id| Some(id))).map(|one| one.map(ActorId))
    }

    /// Gives an actor another label.
    pub fn relabel(&mut self, id: ActorId, label: String) {
        let key = name_key(&label);
        if !self.by_key.contains_key(&key) {
            self.by_label.entry(key).and_modify(|owner| *owner = None).or_insert(Some(id.0));
        }
        self.actors[id.index()].label = label;
    }

    /// Whether a text names an actor in other letters than its own, not only in another case; once an
    /// actor.
    pub fn newly_respelt(&mut self, id: ActorId, text: &str) -> bool {
        let actor = &self.actors[id.index()];
        respelt(text, &actor.label)
            && text.trim().to_lowercase() != actor.key.to_lowercase()
            && self.respelt.insert(id.0)
    }

    /// The actors by rank of their normalised key, and the rank of each provisional id.
    pub fn rank(self) -> (Vec<Actor>, Vec<ActorId>) {
        let mut ranks = vec![ActorId(0); self.actors.len()];
        for (rank, &old) in self.by_key.values().enumerate() {
            ranks[old as usize] = ActorId(rank as u32);
        }
        let mut slots: Vec<Option<Actor>> = self.actors.into_iter().map(Some).collect();
        let actors = self.by_key.values().filter_map(|&old| slots[old as usize].take()).collect();
        (actors, ranks)
    }
}

/// Whether two texts are one name in other letters, with and without an accent, not only in another case.
pub fn respelt(text: &str, name: &str) -> bool {
    // Without an accent on either side only case and spaces can differ.
    if text.is_ascii() && name.is_ascii() {
        return false;
    }
    let lower = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    lower(text) != lower(name) && name_key(text) == name_key(name)
}
