//! Row 6, function for the two: what one lacks and the other has, what they could buy together.

use super::{Draft, Pair, reach};
use crate::{
    model::{ActorId, Role, TieClass, words::name_key},
    report::Message,
};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    for (giver, taker) in [(pair.partner, pair.firm), (pair.firm, pair.partner)] {
        draft.say_some(gives(pair, giver, taker));
    }
    let has = |id: ActorId| &pair.network.model.actor(id).capabilities;
    if !has(pair.firm).is_empty() && !has(pair.partner).is_empty() {
        let line = pair.message("card-pair-strengths").with("strengthsFirm", has(pair.firm).clone());
        draft.say(line.with("strengths", has(pair.partner).clone()));
    }
    if pair.class == TieClass::Horizontal {
        let shared: Vec<ActorId> = reach::near(pair, pair.firm)
            .intersection(&reach::near(pair, pair.partner))
            .copied()
            .filter(|&id| pair.network.model.actor(id).has(Role::Supplier))
            .collect();
        if !shared.is_empty() {
            draft.say(pair.message("card-pair-suppliers").with("actors", pair.names(&shared)));
        }
    }
    draft.else_ask(pair.message("card-pair-ask"));
    draft
}

/// What one has and the other said it lacks.
fn gives(pair: &Pair, giver: ActorId, taker: ActorId) -> Option<Message> {
    let model = &pair.network.model;
    let lacks: Vec<String> =
        model.actor(taker).capabilities_missing.iter().map(|one| name_key(one)).collect();
    let given: Vec<String> = model
        .actor(giver)
        .capabilities
        .iter()
        .filter(|one| lacks.contains(&name_key(one)))
        .cloned()
        .collect();
    (!given.is_empty()).then(|| {
        Message::new("card-pair-gives")
            .with("actor", model.key(giver))
            .with("actorOther", model.key(taker))
            .with("strengths", given)
    })
}
