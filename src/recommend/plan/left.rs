//! Why something stays open, and why an action is not in the plan.

use super::{
    cover::{Cover, fits},
    task::Task,
};
use crate::{
    barriers::piles,
    report::{ActionLeft, Message, Need, Pile},
    session::ActionChoice,
};

/// Less than this share of what it would give alone: others in the plan do the same. Ours.
const MOSTLY_DONE: f64 = 0.5;

/// Why no action can help: a code for where to begin instead.
pub fn why_open(need: &Need) -> Message {
    Message::new(match piles::place(&need.code).1 {
        _ if !need.barrier => "open-weakness",
        Pile::Avoid => "open-avoid",
        Pile::Public => "open-public",
        Pile::Yourself => "open-yourself",
        Pile::Partners => "open-partners",
    })
}

/// All actions outside the plan, in the order of the recommendations.
pub fn left(task: &Task, chosen: &[usize]) -> Vec<ActionLeft> {
    let weights = task.weights();
    let mut plan = Cover::new(&weights, task.again);
    chosen.iter().for_each(|&item| plan.add(&task.choosable(item)));
    let nothing = Cover::new(&weights, task.again);
    let room = task.room - plan.points;
    (0..task.items.len())
        .filter(|item| !chosen.contains(item))
        .map(|index| {
            let (item, one) = (&task.items[index], task.choosable(index));
            let (alone, adds) = (nothing.gain(&one), plan.gain(&one));
            let same: Vec<String> = chosen
                .iter()
                .enumerate()
                .filter(|(_, other)| {
                    task.items[**other]
                        .relief
                        .iter()
                        .any(|(need, _)| item.relief.iter().any(|(own, _)| own == need))
                })
                .map(|(place, _)| (place + 1).to_string())
                .collect();
            let mates = super::ways(task, chosen, item.group);
            let why = if item.choice == Some(ActionChoice::LeaveOut) {
                Message::new("left-decided")
            } else if item.not_yet {
                Message::new("left-not-yet")
            } else if !mates.is_empty() {
                Message::new("left-instead").with("steps", mates)
            } else if task.has_values() && alone == 0.0 {
                Message::new("left-nothing")
            } else if !fits(one.points, task.room) {
                Message::new("left-too-dear").with("points", one.points)
            } else if task.has_values() && adds < MOSTLY_DONE * alone && !same.is_empty() {
                Message::new("left-covered").with("steps", same)
            } else if fits(one.points, room) {
                Message::new("left-little")
            } else {
                Message::new("left-effort").with("points", one.points).with("room", room.max(0.0))
            };
            ActionLeft { action: item.action as u32, points: one.points, choice: item.choice, why }
        })
        .collect()
}
