//! My gain and our gain: what each firm of the plan gets, gives and never shares, and what all of them gain.
//!
//! # What is listed
//! The focal firm, then the firms that take part, those in most steps first, then by id; rows that stand for a class
//! of firms have no sheet. The sentences speak of the part that a firm plays in a step (one of the trade, supplier,
//! customer or partner, agency or association), never of what another one answered.
//!
//! # Source
//! The IMP paper asks how owners are convinced; what is kept apart follows Bengtsson and Kock (2000) on coopetition
//! and competition law. The sentences are ours.

use super::{ROWS, Work};
use crate::{
    model::{ActorId, Role},
    recommend::rules::is_about_others,
    report::{GainSheet, Logic, Message, Recommendation},
};

/// Who takes part in a rule's step, and what that part never shares. Sentences: `gain-<rule>-<part>-get` and
/// `-give`, `keep-<code>`; parts are told by [`part`].
#[rustfmt::skip]
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("R01", &["own", "partner"], &["customers"]),
    ("R02", &["own", "partner"], &["customers"]),
    ("R03", &["trade", "agency"], &["prices", "customers", "designs"]),
    ("R04", &["trade", "partner", "agency"], &["prices", "customers", "volumes"]),
    ("R05", &["trade", "agency"], &["prices", "customers"]),
    ("R06", &["own", "partner"], &["designs"]),
    ("R08", &["own", "partner"], &["customers", "designs"]),
    ("R09", &["own", "partner"], &["customers"]),
    ("R10", &["own", "agency"], &["prices", "customers"]),
    ("R11", &["trade", "agency"], &["prices", "customers"]),
    ("R13", &["own", "partner"], &["customers"]),
];

pub fn sheets(work: &Work<'_>) -> (Vec<GainSheet>, u32) {
    let network = work.network;
    let Some(focal) = network.focal() else { return (Vec::new(), 0) };
    let mut firms: Vec<(ActorId, Vec<u32>)> = network
        .model
        .actors()
        .filter(|(_, actor)| !actor.is_class())
        .map(|(id, _)| (id, work.with(id)))
        .filter(|(_, steps)| !steps.is_empty())
        .collect();
    firms.sort_by_key(|(id, steps)| (*id != focal, std::cmp::Reverse(steps.len()), *id));
    let mut sheets: Vec<GainSheet> = firms
        .iter()
        .map(|(id, steps)| sheet(work, focal, *id, steps))
        .filter(|one| !one.get.is_empty())
        .collect();
    let more = sheets.len().saturating_sub(ROWS) as u32;
    sheets.truncate(ROWS);
    (sheets, more)
}

fn sheet(work: &Work<'_>, focal: ActorId, id: ActorId, steps: &[u32]) -> GainSheet {
    let mut made = GainSheet {
        actor: work.key(id),
        own: id == focal,
        steps: Vec::new(),
        get: Vec::new(),
        give: Vec::new(),
        keep: Vec::new(),
        together: Vec::new(),
    };
    let own = work.actions.iter().filter(|(index, one)| steps.contains(index) && !is_about_others(&one.rule));
    for (index, action) in own {
        // Whom a partner leads to is a customer to be.
        let led_to = action.rule == "R02" && id != focal && action.actors.get(1) != Some(&made.actor);
        let rule = if led_to { "R08" } else { action.rule.as_str() };
        let Some((_, parts, keep)) = TABLE.iter().find(|(one, ..)| *one == rule) else { continue };
        let part = part(work, focal, id, parts);
        if !parts.contains(&part) {
            continue;
        }
        made.steps.push(*index);
        push(&mut made.get, told(work, focal, action, part, format!("gain-{rule}-{part}-get")));
        push(&mut made.give, told(work, focal, action, part, format!("gain-{rule}-{part}-give")));
        // An agency has nothing of its own to keep, and a supplier of all knows each one's orders.
        let keeps_secrets = part == "agency" || rule == "R04" && part == "partner";
        let kept: &[&str] = if keeps_secrets { &["told"] } else { keep };
        kept.iter().for_each(|code| push(&mut made.keep, Message::new(format!("keep-{code}"))));
        if action.logic != Logic::Own {
            push(&mut made.together, Message::new(format!("gain-{rule}-all")));
        }
    }
    made
}

/// The part that an actor plays in a step.
fn part(work: &Work<'_>, focal: ActorId, id: ActorId, parts: &[&str]) -> &'static str {
    let actor = work.network.model.actor(id);
    if work.network.is_producer(id) && parts.contains(&"trade") {
        "trade"
    } else if id == focal {
        "own"
    } else if actor.has(Role::Agency) || actor.has(Role::Association) {
        "agency"
    } else {
        "partner"
    }
}

/// A sentence, for the focal firm with its counterpart, for a counterpart with the focal firm; firms of the trade
/// are told of nobody.
fn told(work: &Work<'_>, focal: ActorId, action: &Recommendation, part: &str, code: String) -> Message {
    let model = &work.network.model;
    let message = Message::new(code);
    match part {
        // What the firm gives is the same whoever gets it.
        "own" if message.code.ends_with("-get") => {
            let others = action.actors.iter().filter_map(|key| work.ids.get(key.as_str()).copied());
            let partner = others.into_iter().find(|&other| other != focal);
            message.with("actor", partner.map_or("", |partner| model.key(partner)))
        }
        "partner" | "agency" => message.with("actorOwn", model.key(focal)),
        _ => message,
    }
}

/// Each sentence once.
fn push(messages: &mut Vec<Message>, one: Message) {
    if !messages.contains(&one) {
        messages.push(one);
    }
}
