//! Names that the visitor took for one: whichever is written, the last one chosen is read.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use crate::model::words::name_key;

/// Which name is read as which. Merging is transitive: with *a* into *b* and *b* into *c* all three are
/// *c*, and merging *c* into *a* afterwards makes all three *a*.
#[derive(Clone, Default)]
pub struct Aliases {
    /// Normalised name → the text it is read as, never itself read as another.
    into: Rc<BTreeMap<String, String>>,
    /// Normalised pairs that the visitor keeps apart, the lesser name first.
    distinct: Rc<BTreeSet<(String, String)>>,
    met: Rc<RefCell<BTreeSet<String>>>,
}

impl Aliases {
    pub fn new(merges: &[(String, String)], distinct: &[(String, String)]) -> Self {
        let mut into: BTreeMap<String, String> = BTreeMap::new();
        for (actor, target) in merges {
            let (actor, target_key) = (name_key(actor), name_key(target));
            if actor.is_empty() || target_key.is_empty() || actor == target_key {
                continue;
            }
            let end = |text: &str| into.get(text).map_or_else(|| text.to_owned(), |end| name_key(end));
            let (old, mut new) = (end(&actor), into.get(&target_key).unwrap_or(target).trim().to_owned());
            if old == name_key(&new) {
                // One already: the visitor only wants the other name.
                target.trim().clone_into(&mut new);
            }
            let key = name_key(&new);
            into.values_mut().filter(|one| name_key(one) == old).for_each(|one| one.clone_from(&new));
            into.insert(old, new.clone());
            into.insert(actor, new);
            into.remove(&key);
        }
        let distinct = distinct.iter().map(|(actor, other)| pair(actor, other)).collect();
        Self { into: Rc::new(into), distinct: Rc::new(distinct), met: Rc::default() }
    }

    /// What a normalised name is read as, if the visitor said so.
    pub fn get(&self, key: &str) -> Option<&str> {
        let text = self.into.get(key)?;
        if !self.met.borrow().contains(key) {
            self.met.borrow_mut().insert(key.to_owned());
        }
        Some(text)
    }

    /// Whether the visitor said that these are two.
    pub fn apart(&self, actor: &str, other: &str) -> bool {
        !self.distinct.is_empty() && self.distinct.contains(&pair(actor, other))
    }

    /// How many names were met and read as another.
    pub fn met(&self) -> usize {
        self.met.borrow().len()
    }
}

fn pair(actor: &str, other: &str) -> (String, String) {
    let (actor, other) = (name_key(actor), name_key(other));
    if actor <= other { (actor, other) } else { (other, actor) }
}

#[cfg(test)]
mod tests {
    use super::Aliases;

    fn read(merges: &[(&str, &str)], name: &str) -> String {
        let merges: Vec<_> = merges.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        Aliases::new(&merges, &[]).get(name).unwrap_or(name).to_owned()
    }

    #[test]
    fn chains_lead_to_their_end_and_circles_to_the_last_word() {
        let chain = [("a", "b"), ("b", "C")];
        assert_eq!([read(&chain, "a"), read(&chain, "b"), read(&chain, "c")], ["C", "C", "c"]);
        let turned = [("b", "c"), ("a", "b")];
        assert_eq!([read(&turned, "a"), read(&turned, "b")], ["c", "c"]);
        let circle = [("a", "b"), ("b", "c"), ("c", "a")];
        assert_eq!([read(&circle, "a"), read(&circle, "b"), read(&circle, "c")], ["a", "a", "a"]);
        let back = [("a", "b"), ("b", "a")];
        assert_eq!([read(&back, "a"), read(&back, "b")], ["a", "a"]);
        assert_eq!(read(&[("a", "A ")], "a"), "a");
    }
}
