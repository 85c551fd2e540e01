//! The network as it would be with some ties made, strengthened or put to another use.
//!
//! # What becomes of a tie
//! - *create*, *resume*: present and active; where one of its class is there already, as *strengthen*.
//! - *strengthen*: active, if it was weak, sleeping or over; a strength that was scored below `weak_below`
//!   becomes `weak_below`, the least by which it is no longer weak. One that nobody scored stays unscored.
//! - *change*: it carries the content that is given, too; nothing where there is no tie.
//!
//! A tie that is proposed twice is made once. Nothing else is touched: whoever was not asked stays unasked.
//! All of it is our design; it claims the least that a success would be.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Network, Relationship,
    evidence::trial::{Before, Change},
};
use crate::{
    model::{ActorId, Content, RelationshipState, TieClass},
    report::{Known, TieChange},
    settings::Setting,
};

/// A tie as it is to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    pub from: ActorId,
    pub to: ActorId,
    pub class: TieClass,
    pub change: TieChange,
    /// What it is to carry, besides what it does.
    pub content: Option<Content>,
}

/// What proposals come to on a network.
#[derive(Default)]
pub struct Alterations {
    changes: Vec<Change>,
    /// Pairs whose tie was not there, or not in use.
    pub tied: BTreeSet<(ActorId, ActorId)>,
    /// The network stays as it is.
    pub nothing: bool,
}

impl Alterations {
    pub fn new(network: &Network, proposed: &[Proposed]) -> Self {
        let mut altered: BTreeMap<usize, Relationship> = BTreeMap::new();
        let mut made: BTreeSet<(ActorId, ActorId, TieClass)> = BTreeSet::new();
        let mut tied = BTreeSet::new();
        for one in proposed.iter().filter(|one| one.from != one.to) {
            match (find(network, one), one.change) {
                (None, TieChange::Change) => {}
                (None, _) => {
                    // Only along the chain does the direction make another tie.
                    let turned = one.class != TieClass::Supply && one.to < one.from;
                    let (from, to) = if turned { (one.to, one.from) } else { (one.from, one.to) };
                    made.insert((from, to, one.class));
                    tied.insert(super::ordered(from, to));
                }
                (Some(index), change) => {
                    let now = &network.relationships()[index];
                    let then = altered.entry(index).or_insert_with(|| now.clone());
                    if change != TieChange::Change {
                        strengthen(then, network.settings[Setting::WeakBelow]);
                        if !super::business::ground::in_use(now) {
                            tied.insert(super::ordered(now.from, now.to));
                        }
                    }
                    then.content.extend(one.content);
                }
            }
        }
        let mut changes: Vec<Change> = altered
            .into_iter()
            .filter(|(index, then)| *then != network.relationships()[*index])
            .map(|(index, then)| Change::Become(index, Box::new(then)))
            .collect();
        changes.extend(made.into_iter().map(|(from, to, class)| Change::Tie(from, to, class)));
        Self { nothing: changes.is_empty(), changes, tied }
    }
}

/// The relationship that a proposal speaks of: of its class, else (to strengthen or to change) any business.
fn find(network: &Network, one: &Proposed) -> Option<usize> {
    let places = |wanted: &dyn Fn(&Relationship) -> bool| {
        network.by_pair.get(&super::ordered(one.from, one.to))?.iter().copied().find(|&index| {
            let tie = &network.relationships[index];
            tie.known != Known::NotAsked && wanted(tie)
        })
    };
    let same = |tie: &Relationship| {
        tie.class == one.class && (tie.class != TieClass::Supply || (tie.from, tie.to) == (one.from, one.to))
    };
    let business = |tie: &Relationship| tie.is_present() && tie.class != TieClass::Contact;
    let otherwise = || if one.change.makes() { None } else { places(&business) };
    places(&same).or_else(otherwise)
}

fn strengthen(tie: &mut Relationship, least: f64) {
    if !matches!(tie.state, RelationshipState::Active | RelationshipState::Strong) {
        tie.known = Known::Yes;
        tie.state = RelationshipState::Active;
        (tie.computed, tie.declared, tie.sleeping) = (tie.state, None, None);
    }
    tie.scores.strength = tie.scores.strength.map(|strength| strength.max(least));
}

impl Network {
    /// Looks at the network as it would be, and puts it back.
    pub fn changed<T>(&mut self, to: &Alterations, look: impl FnOnce(&Self) -> T) -> T {
        let before: Before = self.try_out(&to.changes);
        let seen = look(self);
        self.put_back(before);
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    fn proposed(network: &Network, from: &str, to: &str, class: TieClass, change: TieChange) -> Proposed {
        let id = |key: &str| network.model.actors().find(|(_, actor)| actor.key == key).unwrap().0;
        Proposed { from: id(from), to: id(to), class, change, content: None }
    }

    #[test]
    fn a_tie_is_made_woken_or_put_to_another_use_and_all_is_as_before_after_a_look() {
        let mut sample = Sample::district();
        let quiet = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        (quiet.state, quiet.strength) = (Some(RelationshipState::Sleeping), Some(1.0));
        sample.tied("AGENCY", "FIRM", TieClass::Agency).content = [Content::Service].into();
        sample.denied("FIRM", "RIVAL1");
        let mut network = sample.network();
        let before = network.clone();
        let mut coordinate = proposed(&network, "AGENCY", "FIRM", TieClass::Agency, TieChange::Change);
        coordinate.content = Some(Content::Coordination);
        let all = [
            proposed(&network, "FIRM", "BUYER-DE", TieClass::Supply, TieChange::Strengthen),
            coordinate,
            proposed(&network, "RIVAL1", "FIRM", TieClass::Horizontal, TieChange::Create),
            proposed(&network, "RIVAL2", "RIVAL1", TieClass::Horizontal, TieChange::Create),
            proposed(&network, "RIVAL1", "RIVAL2", TieClass::Horizontal, TieChange::Create),
            proposed(&network, "AGENCY", "RIVAL3", TieClass::Agency, TieChange::Change),
        ];
        let alterations = Alterations::new(&network, &all);
        assert_eq!(alterations.tied.len(), 3);
        let (ties, states) = network.changed(&alterations, |changed| {
            let between = |from: &str, to: &str| {
                let one = proposed(changed, from, to, TieClass::Supply, TieChange::Create);
                changed.between(one.from, one.to).next().cloned().unwrap()
            };
            let strength = between("FIRM", "BUYER-DE").scores.strength;
            assert_eq!(strength, Some(changed.settings[Setting::WeakBelow]));
            assert_eq!(between("AGENCY", "FIRM").content.len(), 2);
            let states: Vec<_> = [("FIRM", "BUYER-DE"), ("FIRM", "RIVAL1"), ("RIVAL1", "RIVAL2")]
                .map(|(a, b)| between(a, b).state)
                .into();
            (changed.relationships().len(), states)
        });
        assert_eq!((ties, states), (before.relationships.len() + 1, vec![RelationshipState::Active; 3]));
        assert_eq!(network.relationships, before.relationships);
        assert_eq!((network.by_pair, network.by_actor), (before.by_pair, before.by_actor));
    }

    #[test]
    fn what_is_there_already_is_no_change() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).strength = Some(5.0);
        let network = sample.network();
        let one = proposed(&network, "FIRM", "BUYER-DE", TieClass::Supply, TieChange::Create);
        assert!(Alterations::new(&network, &[one]).nothing);
        assert!(Alterations::new(&network, &[]).nothing);
    }
}
