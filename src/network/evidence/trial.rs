//! Changes of the network on trial: what if this one had not been asked, or had said the opposite?
//!
//! The network is changed in place and put back, since a copy of 30,000 ties for each trial would take
//! longer than the trial.

use std::collections::BTreeSet;

use crate::{
    model::{
        Actor, ActorId, ContactRole, Content, LastExchange, RelationshipState, Role, Territory, TieClass,
    },
    network::{Network, Relationship, join, ordered, state::Scores},
    report::{Known, Told},
};

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// What only this actor told goes, and that it named all it has.
    Forget(ActorId),
    /// A tie that is said to be there is not, and the other way round.
    Turn(usize),
    /// A pair nobody spoke of is tied.
    Tie(ActorId, ActorId, TieClass),
    /// One more actor of a role, which nobody has named so far; its id is the next.
    Newcomer(Role, Territory),
    /// The actor names all it has in a role.
    NameAll(ActorId, Role),
    Trust(usize, f64),
    Contact(usize, ContactRole),
    Content(usize, Content),
    /// A relationship is another one between the same two actors.
    Become(usize, Box<Relationship>),
}

/// What was there before.
#[derive(Default)]
pub struct Before {
    relationships: Vec<(usize, Relationship)>,
    actors: Vec<(ActorId, Asked)>,
    /// How many relationships there were, and how many actors.
    count: usize,
    cast: usize,
}

/// What an actor was asked.
struct Asked {
    interviewed: Option<bool>,
    recall_complete: Option<bool>,
    about: BTreeSet<Role>,
}

impl Network {
    /// Makes the changes, in order.
    pub(in crate::network) fn try_out(&mut self, changes: &[Change]) -> Before {
        let (count, cast) = (self.relationships.len(), self.model.actors.len());
        let mut before = Before { count, cast, ..Before::default() };
        for change in changes {
            match *change {
                Change::Become(index, ref other) => *self.kept(index, &mut before) = (**other).clone(),
                Change::Forget(teller) => self.forget(teller, &mut before),
                Change::Turn(index) => {
                    let present = self.relationships[index].is_present();
                    let one = self.kept(index, &mut before);
                    (one.known, one.state) = if present {
                        (Known::Denied, RelationshipState::Missing)
                    } else {
                        (Known::Yes, RelationshipState::Active)
                    };
                    (one.computed, one.declared, one.sleeping) = (one.state, None, None);
                }
                Change::Tie(from, to, class) => self.tie(from, to, class),
                Change::Newcomer(role, territory) => {
                    let (roles, territory) = ([role].into(), Some(territory));
                    self.model.actors.push(Actor { roles, territory, ..Actor::default() });
                    self.by_actor.push(Vec::new());
                }
                Change::NameAll(id, role) => {
                    let actor = self.remember(id, &mut before);
                    (actor.interviewed, actor.recall_complete) = (Some(true), Some(true));
                    actor.asked_about.insert(role);
                }
                Change::Trust(index, trust) => self.kept(index, &mut before).trust = Some(trust),
                Change::Contact(index, role) => self.kept(index, &mut before).contact_role = Some(role),
                Change::Content(index, content) => {
                    self.kept(index, &mut before).content = [content].into();
                }
            }
        }
        before
    }

    /// Puts everything back.
    pub(in crate::network) fn put_back(&mut self, before: Before) {
        while self.relationships.len() > before.count {
            self.unlink(self.relationships.len() - 1);
            self.relationships.pop();
        }
        // The first that was kept of one is what it was at the start.
        for (index, one) in before.relationships.into_iter().rev() {
            if self.relationships[index].known == Known::NotAsked && one.known != Known::NotAsked {
                self.link(index, &one);
            }
            self.relationships[index] = one;
        }
        for (id, asked) in before.actors.into_iter().rev() {
            let actor = &mut self.model.actors[id.index()];
            actor.interviewed = asked.interviewed;
            actor.recall_complete = asked.recall_complete;
            actor.asked_about = asked.about;
        }
        self.model.actors.truncate(before.cast);
        self.by_actor.truncate(before.cast);
    }

    fn kept(&mut self, index: usize, before: &mut Before) -> &mut Relationship {
        before.relationships.push((index, self.relationships[index].clone()));
        &mut self.relationships[index]
    }

    fn remember(&mut self, id: ActorId, before: &mut Before) -> &mut Actor {
        let actor = &mut self.model.actors[id.index()];
        let Actor { interviewed, recall_complete, .. } = *actor;
        before.actors.push((id, Asked { interviewed, recall_complete, about: actor.asked_about.clone() }));
        actor
    }

    fn forget(&mut self, teller: ActorId, before: &mut Before) {
        let actor = self.remember(teller, before);
        (actor.interviewed, actor.recall_complete) = (Some(false), None);
        for index in 0..self.relationships.len() {
            let told_by = |one: usize| self.model.statements[one].told_by;
            let all = &self.relationships[index].statements;
            if all.iter().all(|&one| told_by(one) != Some(teller)) {
                continue;
            }
            let rest: Vec<usize> = all.iter().copied().filter(|&one| told_by(one) != Some(teller)).collect();
            before.relationships.push((index, self.relationships[index].clone()));
            if rest.is_empty() {
                self.unlink(index);
                silence(&mut self.relationships[index]);
            } else {
                let (from, to) = (self.relationships[index].from, self.relationships[index].to);
                let joined = join(&self.model, &self.settings, self.as_of, rest);
                self.relationships[index] = Relationship { from, to, ..joined };
            }
        }
    }

    fn tie(&mut self, from: ActorId, to: ActorId, class: TieClass) {
        let one = Relationship {
            from,
            to,
            class,
            statements: Vec::new(),
            known: Known::Yes,
            told: Told::OneSided,
            state: RelationshipState::Active,
            declared: None,
            computed: RelationshipState::Active,
            sleeping: None,
            scores: Scores::default(),
            growth_potential: None,
            trust: None,
            last_exchange: None::<LastExchange>,
            contact_role: None,
            content: BTreeSet::new(),
            functions: BTreeSet::new(),
            effects: BTreeSet::new(),
            materials: BTreeSet::new(),
            via: None,
            basis: BTreeSet::new(),
        };
        self.relationships.push(one.clone());
        self.link(self.relationships.len() - 1, &one);
    }

    fn link(&mut self, index: usize, one: &Relationship) {
        let add = |list: &mut Vec<usize>| {
            if let Err(place) = list.binary_search(&index) {
                list.insert(place, index);
            }
        };
        add(self.by_pair.entry(ordered(one.from, one.to)).or_default());
        add(&mut self.by_actor[one.from.index()]);
        add(&mut self.by_actor[one.to.index()]);
    }

    fn unlink(&mut self, index: usize) {
        let (from, to) = (self.relationships[index].from, self.relationships[index].to);
        let pair = ordered(from, to);
        if let Some(list) = self.by_pair.get_mut(&pair) {
            list.retain(|&one| one != index);
            if list.is_empty() {
                self.by_pair.remove(&pair);
            }
        }
        for end in [from, to] {
            self.by_actor[end.index()].retain(|&one| one != index);
        }
    }
}

/// As if nobody had said anything; it stays in the list so that the indices of the others hold.
fn silence(one: &mut Relationship) {
    (one.known, one.told) = (Known::NotAsked, Told::Unattributed);
    (one.state, one.computed) = (RelationshipState::Unknown, RelationshipState::Unknown);
    (one.declared, one.sleeping, one.scores) = (None, None, Scores::default());
    (one.growth_potential, one.trust, one.last_exchange) = (None, None, None);
    (one.contact_role, one.via) = (None, None);
    one.content.clear();
    one.basis.clear();
}

/// Ties of which it is not sure that they are what they seem: the sides disagree, only one of them was
/// heard, or the answer is missing. Those where nobody is named as the teller cannot be told apart.
pub fn uncertain(network: &Network) -> Vec<usize> {
    let order = |one: &Relationship| match (one.told, one.known) {
        (Told::Contradicted, _) => 0,
        (_, Known::Unanswered) => 1,
        _ => 2,
    };
    let mut found: Vec<usize> = (0..network.relationships().len())
        .filter(|&index| {
            let one = &network.relationships()[index];
            let single = |id| !network.model.actor(id).is_class();
            // A tie that ended or is hoped for would be turned into something nobody spoke of.
            let plain = one.is_present() || matches!(one.known, Known::Denied | Known::Unanswered);
            let unsure =
                matches!(one.told, Told::Contradicted | Told::OneSided) || one.known == Known::Unanswered;
            plain && unsure && one.state != RelationshipState::Potential && single(one.from) && single(one.to)
        })
        .collect();
    let focal = network.focal();
    found.sort_by_key(|&index| {
        let one = &network.relationships()[index];
        (order(one), focal.is_none_or(|focal| one.other_end(focal).is_none()), index)
    });
    found
}

// proptest has no wasm backend.
#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use proptest::prelude::*;

    use super::{super::questions, *};
    use crate::{
        model::{Answer, Model, Place, Statement},
        network::{coverage, findings},
        report::Verdict,
        settings::Settings,
    };

    const ROLES: [Role; 6] =
        [Role::Focal, Role::Competitor, Role::Competitor, Role::Supplier, Role::Agency, Role::Customer];

    prop_compose! {
        /// Up to nine actors of a district and a few statements, some of them told by an end.
        fn any_network(answers: &'static [Answer])(
            actors in 3usize..10,
            said in prop::collection::vec((0u32..9, 0u32..9, 0..answers.len(), 0..3usize, 0..3usize), 0..14),
            asked in prop::collection::vec((any::<bool>(), any::<bool>(), 0..6usize), 9),
        ) -> Network {
            let recall = answers.len() > 1;
            let actors: Vec<Actor> = (0..actors)
                .map(|index| Actor {
                    key: format!("a{index}"),
                    roles: [ROLES[index % 6]].into(),
                    territory: Some(Territory::District),
                    interviewed: Some(asked[index].0),
                    recall_complete: Some(recall && asked[index].1),
                    asked_about: [ROLES[asked[index].2]].into(),
                    ..Actor::default()
                })
                .collect();
            let count = actors.len() as u32;
            let statements = said
                .into_iter()
                .filter(|(from, to, ..)| from % count != to % count)
                .map(|(from, to, answer, class, teller)| {
                    let ends = (ActorId(from % count), ActorId(to % count));
                    let class = [TieClass::Supply, TieClass::Horizontal, TieClass::Agency][class];
                    let place = Place { sheet: 0, row: 1 };
                    Statement {
                        told_by: [None, Some(ends.0), Some(ends.1)][teller],
                        ..Statement::new(ends.0, ends.1, class, answers[answer], place)
                    }
                })
                .collect();
            let sheet = crate::model::SheetName { file: "x".into(), sheet: "x".into() };
            let focal = Some(ActorId(0));
            let model = Model { actors, statements, focal, sheets: vec![sheet], ..Model::default() };
            Network::new(model, Settings::default(), None)
        }
    }

    proptest! {
        #[test]
        fn after_a_trial_everything_is_as_it_was(
            network in any_network(Answer::ALL),
            pick in any::<prop::sample::Index>(),
        ) {
            let mut tried = network.clone();
            let count = network.model.actors.len();
            let mut changes = vec![Change::Forget(ActorId(pick.index(count) as u32))];
            if let Some(&index) = uncertain(&network).first() {
                changes.push(Change::Turn(index));
            }
            changes.push(Change::NameAll(ActorId(0), Role::Competitor));
            let mut trials: Vec<Vec<Change>> = changes.into_iter().map(|one| vec![one]).collect();
            let newcomer = ActorId(count as u32);
            trials.push(vec![
                Change::Newcomer(Role::Competitor, Territory::District),
                Change::NameAll(newcomer, Role::Agency),
                Change::Tie(newcomer, ActorId(1), TieClass::Horizontal),
            ]);
            for one in trials {
                let before = tried.try_out(&one);
                findings::find(&tried);
                tried.put_back(before);
                prop_assert_eq!(&tried.relationships, &network.relationships, "{:?}", one);
                prop_assert_eq!(&tried.model, &network.model);
                prop_assert_eq!(&tried.by_pair, &network.by_pair);
                prop_assert_eq!(&tried.by_actor, &network.by_actor);
            }
        }

        #[test]
        fn the_first_open_pair_is_the_one_a_look_at_every_pair_finds(network in any_network(Answer::ALL)) {
            let all: Vec<ActorId> = network.model.actors().map(|(id, _)| id).collect();
            let kinds = questions::kinds(&network, &all);
            for &one in &all {
                let open = |other: &ActorId| {
                    *other != one && network.known(one, *other, None) == Known::NotAsked
                };
                let found = questions::first_open(&network, one, &kinds);
                prop_assert_eq!(found, all.iter().copied().find(open));
            }
        }

        /// A network in which the teller's rows are gone from the file is what the trial makes of it.
        #[test]
        fn to_forget_a_teller_is_to_read_the_file_without_its_rows(network in any_network(Answer::ALL)) {
            let teller = ActorId(1);
            let mut model = network.model.clone();
            model.statements.retain(|one| one.told_by != Some(teller));
            model.actors[1].interviewed = Some(false);
            model.actors[1].recall_complete = None;
            let fresh = Network::new(model, Settings::default(), None);
            let mut tried = network.clone();
            tried.try_out(&[Change::Forget(teller)]);
            let verdicts = |network: &Network| -> Vec<(Verdict, Option<u32>)> {
                findings::find(network).into_iter().map(|one| (one.verdict, one.asked)).collect()
            };
            prop_assert_eq!(verdicts(&tried), verdicts(&fresh));
            prop_assert_eq!(coverage::cover(&tried), coverage::cover(&fresh));
        }

        /// Where nobody ever said no, nothing is absent.
        #[test]
        fn what_was_not_asked_is_never_counted_as_no(network in any_network(&[Answer::Yes])) {
            let mut found = findings::find(&network);
            for one in &found {
                prop_assert!(one.evidence.iter().chain(&one.counter_examples).all(|fact| fact.kind != "denied"));
            }
            found.retain(|one| ["P03", "P09", "P10"].contains(&one.id.as_str()));
            for one in found {
                prop_assert!(!findings::holds(&one), "{} holds, though nobody denied anything", one.id);
            }
            prop_assert_eq!(coverage::cover(&network).ties_denied, 0);
        }

        /// An answer about a pair that nobody asked about is one more pair asked, and no other pair's.
        #[test]
        fn an_answer_tells_of_its_own_pair_alone(
            network in any_network(Answer::ALL),
            no in any::<bool>(),
            picks in any::<(prop::sample::Index, prop::sample::Index)>(),
        ) {
            let count = network.model.actors.len();
            let (a, b) = (ActorId(picks.0.index(count) as u32), ActorId(picks.1.index(count) as u32));
            prop_assume!(a != b && network.known(a, b, None) == Known::NotAsked);
            let mut model = network.model.clone();
            let answer = if no { Answer::No } else { Answer::Yes };
            model.statements.push(Statement::new(a, b, TieClass::Supply, answer, Place { sheet: 0, row: 9 }));
            let asked = Network::new(model, Settings::default(), None);
            prop_assert_eq!(asked.known(a, b, None), if no { Known::Denied } else { Known::Yes });
            let before = coverage::cover(&network);
            let after = coverage::cover(&asked);
            prop_assert_eq!(after.pairs_asked, before.pairs_asked + 1);
            for (x, _) in network.model.actors() {
                for (y, _) in network.model.actors().filter(|&(y, _)| ordered(x, y) != ordered(a, b)) {
                    prop_assert_eq!(network.known(x, y, None), asked.known(x, y, None));
                }
            }
        }
    }
}
