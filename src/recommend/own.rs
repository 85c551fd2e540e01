//! Steps of the visitor's own, beside those of the rules.
//!
//! What such a step eases is the visitor's judgement: it counts as grade C, without a source, and is told as theirs.
//! With an actor of the network it wakes or strengthens the contact there is, or makes one where its effort is that of
//! a new contact, so that map and figures show it; with anybody else it changes no contact. All of it ours.

use crate::{
    barriers::catalogue,
    model::{ActorId, Role, TieClass, words::name_key},
    network::Network,
    report::{Benefits, Effort, Grade, Logic, Message, ProposedTie, Recommendation, Relief, TieChange},
    session::{Choices, OwnAction},
};

/// So many are read, and so many letters of each text: more is no plan.
const MOST: usize = 50;
const LETTERS: usize = 300;

/// Adds the visitor's steps for the firm in the middle after the advice of the rules; none to what is handed over.
pub fn add_own(network: &Network, choices: &Choices, made: &mut Vec<Recommendation>) {
    // They are the words of whoever made the report, and may be about others.
    if choices.hand_to.is_some() {
        return;
    }
    let firm =
        network.focal().map(|id| network.model.key(id)).or(choices.firm.as_deref()).unwrap_or_default();
    // What was written before a firm was chosen stays.
    let concerns = |own: &&OwnAction| own.firm.is_empty() || name_key(&own.firm) == name_key(firm);
    made.extend(choices.own.iter().filter(concerns).take(MOST).map(|own| one(network, own)));
}

fn one(network: &Network, own: &OwnAction) -> Recommendation {
    let [title, with, by] = [&own.title, &own.with, &own.by].map(|text| short(text));
    let focal = network.focal();
    let partner = named(network, &with).filter(|&id| Some(id) != focal);
    let key = |id| network.model.key(id).to_owned();
    let said = |code: &str| {
        let message = Message::new(format!("{code}{}", if with.is_empty() { "" } else { "-with" }));
        // Words that are nobody's id are shown as they are.
        if with.is_empty() { message } else { message.with("actor", partner.map_or(with.clone(), key)) }
    };
    let mut step = said("step-own");
    if !by.is_empty() {
        step.code.push_str("-by");
        step = step.with("when", by.as_str());
    }
    let tie = focal.zip(partner).and_then(|(focal, partner)| tie(network, focal, partner, own.effort));
    let known = |code: &&String| catalogue::by_code(code).is_some();
    let barriers: Vec<String> = own.barriers.iter().filter(known).cloned().collect();
    let relief = barriers.iter().map(|barrier| Relief {
        barrier: barrier.clone(),
        grade: Grade::C,
        sources: Vec::new(),
        told: Message::new("relief-own"),
    });
    Recommendation {
        rule: "own".to_owned(),
        about: vec![own.id.clone()],
        action: "own".to_owned(),
        because: said("advice-own-because"),
        title: Message::new("advice-own-title").with("what", title.as_str()),
        actors: focal.into_iter().chain(partner).map(key).collect(),
        findings: Vec::new(),
        relief: relief.collect(),
        barriers,
        functions: Vec::new(),
        logic: Logic::Own,
        benefits: Benefits::default(),
        effort: own.effort,
        first_step: step,
        rung: None,
        not_yet: false,
        sides: None,
        ask_first: Vec::new(),
        cautions: Vec::new(),
        would_change: Message::new("advice-own-change"),
        path: tie.as_ref().and(focal.zip(partner)).map_or(Vec::new(), |(a, b)| vec![key(a), key(b)]),
        ties: tie.into_iter().collect(),
        rests_on: Vec::new(),
        unsure: false,
        own: Some(OwnAction {
            title,
            with: partner.map_or(with.clone(), key),
            by,
            points: own.points.filter(|points| points.is_finite() && *points >= 0.0),
            ..own.clone()
        }),
    }
}

fn short(text: &str) -> String {
    text.trim().chars().take(LETTERS).collect()
}

/// The actor with this id, else the only one with this name.
fn named(network: &Network, with: &str) -> Option<ActorId> {
    let wanted = name_key(with);
    if wanted.is_empty() {
        return None;
    }
    let actors = || network.model.actors();
    let by_key = actors().find(|(_, actor)| name_key(&actor.key) == wanted).map(|(id, _)| id);
    by_key.or_else(|| {
        let mut named = actors().filter(|(_, actor)| name_key(&actor.label) == wanted).map(|(id, _)| id);
        named.next().filter(|_| named.next().is_none())
    })
}

/// What it does to the contact of the two: a present one before a quiet one before none. A new contact is more than
/// that people know each other.
fn tie(network: &Network, focal: ActorId, partner: ActorId, effort: Effort) -> Option<ProposedTie> {
    let makes = effort >= Effort::CreateIntroduced;
    let between = || network.between(focal, partner).filter(|tie| !makes || tie.class != TieClass::Contact);
    let told = between().find(|tie| tie.is_present()).or_else(|| between().next());
    let (from, to, class) =
        told.map_or_else(|| usual(network, focal, partner), |tie| (tie.from, tie.to, tie.class));
    let change = match told {
        Some(tie) if tie.is_present() && effort == Effort::Coordinate => TieChange::Change,
        Some(tie) if tie.is_present() || !makes => TieChange::Strengthen,
        _ if makes => TieChange::Create,
        // Nothing is known that could be woken.
        _ => return None,
    };
    let key = |id| network.model.key(id).to_owned();
    Some(ProposedTie { from: key(from), to: key(to), class, change })
}

/// The contact that one has with somebody in its part.
fn usual(network: &Network, focal: ActorId, partner: ActorId) -> (ActorId, ActorId, TieClass) {
    let actor = network.model.actor(partner);
    let has = |roles: &[Role]| roles.iter().any(|&role| actor.has(role));
    if has(&[Role::Agency]) {
        (partner, focal, TieClass::Agency)
    } else if has(&[Role::Association]) {
        (partner, focal, TieClass::Association)
    } else if network.is_producer(partner) {
        (focal, partner, TieClass::Horizontal)
    } else if has(&[Role::Customer, Role::Distributor, Role::Agent]) {
        (focal, partner, TieClass::Supply)
    } else if has(&[Role::Supplier]) {
        (partner, focal, TieClass::Supply)
    } else {
        (focal, partner, TieClass::Other)
    }
}
