//! The business network in three values: a tie is there, was asked about and denied, or nobody asked.
//!
//! [`Network`] joins what several sources said of one pair into [`Relationship`]s and answers
//! questions about pairs with a [`Known`]. Everything after it (measures, findings, advice) asks here,
//! so that *not asked* never turns into *no*.

pub mod business;
pub mod card;
pub mod changed;
pub mod coverage;
pub mod evidence;
pub mod findings;
pub mod graph;
pub mod items;
pub mod layout;
pub mod measures;
pub mod state;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::{
    model::{
        ActorId, Answer, Basis, ContactRole, Content, LastExchange, Model, RelationshipState, Role,
        SleepingKind, Statement, TieClass, TieEffect, TieFunction,
    },
    order::Gather,
    report::{Known, Told},
    session::Choices,
    settings::Settings,
};

/// What joins two actors in one class, from everything that was said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Relationship {
    /// Sells to, or provides for, `to`. Only supply keeps its direction; other classes are joined
    /// whichever way they were written and take the first writing.
    pub from: ActorId,
    pub to: ActorId,
    pub class: TieClass,
    /// Indices into [`Model::statements`].
    pub statements: Vec<usize>,
    /// Yes, denied or unanswered: a relationship stands here only if somebody said something.
    pub known: Known,
    pub told: Told,
    pub state: RelationshipState,
    pub declared: Option<RelationshipState>,
    pub computed: RelationshipState,
    pub sleeping: Option<SleepingKind>,
    pub scores: state::Scores,
    /// 1–5, several tellers joined by the setting `join_rule` as the scores are.
    pub growth_potential: Option<f64>,
    pub trust: Option<f64>,
    /// The latest of what was said.
    pub last_exchange: Option<LastExchange>,
    pub contact_role: Option<ContactRole>,
    pub content: BTreeSet<Content>,
    pub functions: BTreeSet<TieFunction>,
    pub effects: BTreeSet<TieEffect>,
    pub materials: BTreeSet<String>,
    pub via: Option<ActorId>,
    pub basis: BTreeSet<Basis>,
}

impl Relationship {
    /// Whether the tie exists now, however thinly: said, and neither ended, failed nor only hoped for.
    pub fn is_present(&self) -> bool {
        self.state.is_present()
    }

    /// The other end; `None` when `actor` is at neither end.
    pub fn other_end(&self, actor: ActorId) -> Option<ActorId> {
        if self.from == actor {
            Some(self.to)
        } else if self.to == actor {
            Some(self.from)
        } else {
            None
        }
    }

    pub fn joins(&self, a: ActorId, b: ActorId) -> bool {
        (self.from, self.to) == (a, b) || (self.from, self.to) == (b, a)
    }
}

/// The model, its relationships, and what is known of every pair.
#[derive(Clone, Debug)]
pub struct Network {
    pub model: Model,
    pub settings: Settings,
    pub as_of: Option<NaiveDate>,
    /// Sorted by (smaller id, larger id, class, direction).
    relationships: Vec<Relationship>,
    /// Unordered pair → indices into `relationships`.
    by_pair: BTreeMap<(ActorId, ActorId), Vec<usize>>,
    /// Actor → indices into `relationships`, ascending.
    by_actor: Vec<Vec<usize>>,
}

impl Network {
    /// Joins the model's statements. `as_of` is the day from which every "months ago" counts; without
    /// it no tie is ever called dormant or ended for its age.
    pub fn new(model: Model, settings: Settings, as_of: Option<NaiveDate>) -> Self {
        let mut grouped: BTreeMap<(ActorId, ActorId, TieClass, bool), Vec<usize>> = BTreeMap::new();
        for (index, statement) in model.statements.iter().enumerate() {
            let (low, high) = ordered(statement.from, statement.to);
            // Only along the chain does the direction make another tie: a supplier who may also buy.
            let turned = statement.class == TieClass::Supply && statement.from != low;
            grouped.entry((low, high, statement.class, turned)).or_default().push(index);
        }
        let relationships: Vec<Relationship> =
            grouped.into_values().map(|statements| join(&model, &settings, as_of, statements)).collect();
        let mut by_pair: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        let mut by_actor = vec![Vec::new(); model.actors.len()];
        for (index, relationship) in relationships.iter().enumerate() {
            by_pair.entry(ordered(relationship.from, relationship.to)).or_default().push(index);
            by_actor[relationship.from.index()].push(index);
            if relationship.to != relationship.from {
                by_actor[relationship.to.index()].push(index);
            }
        }
        Self { model, settings, as_of, relationships, by_pair, by_actor }
    }

    /// With the settings and the date of the visitor: an own date, else the workbook's, else the session's.
    pub fn chosen(model: Model, choices: &Choices) -> Self {
        let as_of = choices.as_of.or(model.study.as_of).or(choices.as_of_otherwise);
        Self::new(model, Settings::with(&choices.settings), as_of)
    }

    /// Every relationship about which something was said, in a stated order.
    pub fn relationships(&self) -> &[Relationship] {
        &self.relationships
    }

    /// The relationships between two actors, whichever way they were written.
    pub fn between(&self, a: ActorId, b: ActorId) -> impl Iterator<Item = &Relationship> {
        self.by_pair.get(&ordered(a, b)).into_iter().flatten().map(|&index| &self.relationships[index])
    }

    /// The relationships of one actor.
    pub fn of(&self, actor: ActorId) -> impl Iterator<Item = &Relationship> {
        self.by_actor[actor.index()].iter().map(|&index| &self.relationships[index])
    }

    /// The present relationships of one actor, with the actor at the other end.
    pub fn present_ties(&self, actor: ActorId) -> impl Iterator<Item = (ActorId, &Relationship)> {
        self.of(actor)
            .filter(|relationship| relationship.is_present())
            .filter_map(move |relationship| Some((relationship.other_end(actor)?, relationship)))
    }

    /// Whether a present tie of any class joins the two.
    pub fn tied(&self, a: ActorId, b: ActorId) -> bool {
        self.between(a, b).any(Relationship::is_present)
    }

    /// What is known of the pair: in one class, or (with `None`) in any.
    ///
    /// Denied also when nobody wrote a row but an interviewed end named all it has in the role of the
    /// other, or when the whole map counts as complete.
    pub fn known(&self, a: ActorId, b: ActorId, class: Option<TieClass>) -> Known {
        let mut known = Known::NotAsked;
        for relationship in self.between(a, b).filter(|one| class.is_none_or(|class| one.class == class)) {
            if relationship.is_present() {
                return Known::Yes;
            }
            known = match (known, relationship.known) {
                (Known::NotAsked | Known::Unanswered, Known::Unanswered) => Known::Unanswered,
                _ => Known::Denied,
            };
        }
        if known == Known::NotAsked && (self.model.complete || self.named_all(a, b) || self.named_all(b, a)) {
            known = Known::Denied;
        }
        known
    }

    /// Whether `informant` was interviewed, asked about a role of `other`, and named all it has there.
    pub fn named_all(&self, informant: ActorId, other: ActorId) -> bool {
        let informant = self.model.actor(informant);
        informant.interviewed == Some(true)
            && informant.recall_complete == Some(true)
            && informant.asked_about.iter().any(|&role| self.stands_in_role(other, role))
    }

    /// A question about competitors covers every firm of the trade: to a rival, the focal firm is one.
    fn stands_in_role(&self, actor: ActorId, asked: Role) -> bool {
        let roles = &self.model.actor(actor).roles;
        roles.contains(&asked)
            || matches!(asked, Role::Competitor | Role::Producer) && self.is_producer(actor)
    }

    /// The focal firm, where there is one.
    pub fn focal(&self) -> Option<ActorId> {
        self.model.focal
    }

    /// Actors with a role, in order.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = ActorId> {
        self.model.actors().filter(move |(_, actor)| actor.has(role)).map(|(id, _)| id)
    }

    /// Firms of the focal firm's trade: producers, competitors and the focal firm itself.
    pub fn is_producer(&self, id: ActorId) -> bool {
        let actor = self.model.actor(id);
        Some(id) == self.model.focal
            || [Role::Focal, Role::Producer, Role::Competitor].into_iter().any(|role| actor.has(role))
    }
}

/// The pair with the smaller id first.
pub fn ordered(a: ActorId, b: ActorId) -> (ActorId, ActorId) {
    if a <= b { (a, b) } else { (b, a) }
}

fn join(model: &Model, settings: &Settings, as_of: Option<NaiveDate>, indices: Vec<usize>) -> Relationship {
    let all: Vec<&Statement> = indices.iter().map(|&index| &model.statements[index]).collect();
    let said_yes: Vec<&Statement> = all.iter().copied().filter(|one| one.answer == Answer::Yes).collect();
    let said_no = all.iter().any(|one| one.answer == Answer::No);
    let known = if !said_yes.is_empty() {
        Known::Yes
    } else if said_no {
        Known::Denied
    } else {
        Known::Unanswered
    };
    let tellers: BTreeSet<ActorId> = all.iter().filter_map(|one| one.told_by).gather();
    let told = if !said_yes.is_empty() && said_no {
        Told::Contradicted
    } else if tellers.contains(&all[0].from) && tellers.contains(&all[0].to) {
        Told::Confirmed
    } else if tellers.is_empty() {
        Told::Unattributed
    } else {
        Told::OneSided
    };
    // A denial says nothing about how strong a tie is, save what it could become.
    let scored = if said_yes.is_empty() { &all } else { &said_yes };
    let scores = state::Scores::of(scored, settings);
    let join = items::Join::of(settings);
    let growth_potential = join.values(&all, |one| one.growth_potential);
    let last_exchange = all.iter().filter_map(|one| one.last_exchange).max();
    // To declare a state unknown declares none.
    let declared =
        scored.iter().find_map(|one| one.state.filter(|&state| state != RelationshipState::Unknown));
    let class = all[0].class;
    let reading = state::Reading {
        known,
        class,
        declared,
        scores,
        growth_potential,
        last_exchange,
        statements: if said_yes.is_empty() { &all } else { &said_yes },
    };
    let (computed, kind) = state::classify(&reading, as_of, settings);
    // A declared state wins, but a tie that everybody denied is not there, whatever is written beside.
    let state = declared.filter(|state| known == Known::Yes || !state.is_present()).unwrap_or(computed);
    Relationship {
        from: all[0].from,
        to: all[0].to,
        class,
        known,
        told,
        state,
        declared,
        computed,
        sleeping: kind.filter(|_| state == RelationshipState::Sleeping),
        scores,
        growth_potential,
        trust: join.values(scored, |one| one.trust),
        last_exchange,
        contact_role: scored.iter().find_map(|one| one.contact_role),
        content: scored.iter().flat_map(|one| one.content.iter().copied()).gather(),
        functions: all.iter().flat_map(|one| one.functions.iter().copied()).gather(),
        effects: all.iter().flat_map(|one| one.effects.iter().copied()).gather(),
        materials: all.iter().flat_map(|one| one.materials.iter().cloned()).gather(),
        via: all.iter().find_map(|one| one.via),
        basis: all.iter().filter_map(|one| one.basis).gather(),
        statements: indices,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Place};

    const A: ActorId = ActorId(0);
    const B: ActorId = ActorId(1);

    fn network(statements: Vec<Statement>, change: impl Fn(&mut Model)) -> Network {
        let mut model = Model { actors: vec![Actor::default(); 3], statements, ..Model::default() };
        change(&mut model);
        Network::new(model, Settings::default(), None)
    }

    fn said(from: ActorId, to: ActorId, answer: Answer) -> Statement {
        Statement::new(from, to, TieClass::Horizontal, answer, Place { sheet: 0, row: 1 })
    }

    #[test]
    fn a_pair_without_a_row_was_not_asked() {
        assert_eq!(network(vec![], |_| {}).known(A, B, None), Known::NotAsked);
    }

    #[test]
    fn a_pair_without_a_row_is_denied_where_an_end_named_all_it_has_in_that_role() {
        let recall = |model: &mut Model, role| {
            model.actors[0].interviewed = Some(true);
            model.actors[0].recall_complete = Some(true);
            model.actors[0].asked_about = [role].into();
            model.actors[1].roles = [Role::Supplier].into();
        };
        assert_eq!(network(vec![], |model| recall(model, Role::Supplier)).known(B, A, None), Known::Denied);
        assert_eq!(network(vec![], |model| recall(model, Role::Customer)).known(B, A, None), Known::NotAsked);
        let not_all = network(vec![], |model| {
            recall(model, Role::Supplier);
            model.actors[0].recall_complete = Some(false);
        });
        assert_eq!(not_all.known(A, B, None), Known::NotAsked);
    }

    #[test]
    fn to_a_rival_the_focal_firm_is_a_competitor_too() {
        let network = network(vec![], |model| {
            model.focal = Some(A);
            model.actors[1].interviewed = Some(true);
            model.actors[1].recall_complete = Some(true);
            model.actors[1].asked_about = [Role::Competitor].into();
        });
        assert_eq!(network.known(A, B, None), Known::Denied);
    }

    #[test]
    fn in_a_complete_map_every_pair_without_a_row_is_denied() {
        assert_eq!(network(vec![], |model| model.complete = true).known(A, B, None), Known::Denied);
    }

    #[test]
    fn no_answer_is_no_denial_however_often_it_was_given() {
        let mut other = said(A, B, Answer::Refused);
        other.class = TieClass::Contact;
        let network = network(vec![said(A, B, Answer::DontKnow), other], |_| {});
        assert_eq!(network.known(A, B, None), Known::Unanswered);
    }

    #[test]
    fn a_tie_told_from_both_ends_is_one_and_a_contradiction_shows() {
        let tell = |by, answer| Statement { told_by: Some(by), ..said(A, B, answer) };
        let mut turned = tell(B, Answer::Yes);
        (turned.from, turned.to) = (B, A);
        let both = network(vec![tell(A, Answer::Yes), turned], |_| {});
        assert_eq!(both.relationships().len(), 1);
        assert_eq!(both.relationships()[0].told, Told::Confirmed);
        let against = network(vec![tell(A, Answer::Yes), tell(B, Answer::No)], |_| {});
        assert_eq!(against.relationships()[0].told, Told::Contradicted);
        assert_eq!(against.known(A, B, None), Known::Yes);
    }

    #[test]
    fn a_supplier_that_also_buys_makes_two_ties() {
        let supply = |from, to| Statement { class: TieClass::Supply, ..said(from, to, Answer::Yes) };
        let network = network(vec![supply(A, B), supply(B, A)], |_| {});
        assert_eq!(network.relationships().len(), 2);
        assert_eq!(network.present_ties(A).count(), 2);
    }

    #[test]
    fn a_declared_state_wins_but_does_not_make_a_denied_tie_present() {
        let declare = |answer, state| Statement { state: Some(state), ..said(A, B, answer) };
        let active = network(vec![declare(Answer::Yes, RelationshipState::Failed)], |_| {});
        assert!(!active.tied(A, B));
        assert_eq!(active.relationships()[0].state, RelationshipState::Failed);
        let denied = network(vec![declare(Answer::No, RelationshipState::Active)], |_| {});
        assert!(!denied.tied(A, B));
        assert_eq!(denied.relationships()[0].declared, Some(RelationshipState::Active));
        assert_eq!(denied.known(A, B, None), Known::Denied);
        let hoped = network(vec![declare(Answer::No, RelationshipState::Potential)], |_| {});
        assert_eq!(hoped.relationships()[0].state, RelationshipState::Potential);
    }
}
