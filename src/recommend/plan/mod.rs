//! Which actions to take with the effort there is, in which order, and what stays open.
//!
//! Rules about the manner of going (R07, R12, R14, R15) are no steps that compete for effort: they govern the
//! order, and stand beside the plan as guidance. Everything else is chosen so that the needs are covered best
//! ([`cover`]) within the effort allowed: exactly where the search comes to its end, else one by one with its
//! guarantee. Of several ways to one contact the program chooses one ([`same`]). What the visitor keeps or wrote
//! themselves is in, whatever it costs; what is left out is never in.

mod cover;
mod effort;
mod exact;
mod greedy;
#[cfg(test)]
mod laws;
mod left;
mod needs;
mod order;
mod same;
pub mod stability;
mod task;

use std::collections::BTreeMap;

use super::case::Case;
use crate::{
    network::Network,
    order::Gather,
    report::{
        BarrierItem, BarrierReport, EffortLevel, Finding, ItemStatus, Message, Need, Plan, PlanMethod,
        PlanStep, Recommendation,
    },
    session::{ActionChoice, Decided},
};
use task::Task;

/// How many sets of actions are looked at before the one-by-one choice has to do. Ours: some hundredths of a
/// second in a browser.
const LOOKS: u32 = 20_000;

/// Chooses among the recommendations.
pub fn choose(
    network: &Network,
    barriers: &BarrierReport,
    findings: &[Finding],
    recommendations: &[Recommendation],
    decided: &Decided,
) -> Plan {
    let case = Case::new(network, barriers, findings);
    let task = Task::new(&case, recommendations, decided);
    if task.items.is_empty() {
        return Plan::default();
    }
    let mut solved = task.solve(LOOKS);
    let phases = order::sort(&mut solved.chosen, &task.befores, |item| task.points(item));
    let place: BTreeMap<usize, usize> =
        solved.chosen.iter().enumerate().map(|(place, &item)| (item, place)).gather();
    let mut needs: Vec<Need> = task
        .needs
        .iter()
        .map(|need| Need {
            code: need.code.clone(),
            barrier: need.barrier,
            grade: None,
            judged: false,
            steps: Vec::new(),
            could: false,
            why_open: None,
        })
        .collect();
    for &(need, _) in task.items.iter().flat_map(|item| &item.relief) {
        needs[need].could = true;
    }
    let mut steps = Vec::new();
    for (index, &item) in solved.chosen.iter().enumerate() {
        let mut adds = Vec::new();
        for &(need, grade) in &task.items[item].relief {
            let entry = &mut needs[need];
            entry.steps.push(index as u32);
            if entry.grade.as_deref().is_none_or(|best| grade.code() < best) {
                entry.grade = Some(grade.code().to_owned());
                adds.push(need as u32);
            }
        }
        steps.push(PlanStep {
            action: task.items[item].action as u32,
            points: task.points(item),
            choice: task.items[item].choice,
            phase: phases[&item],
            adds,
            order: why_here(&task, recommendations, item, &place),
        });
    }
    for (index, need) in needs.iter_mut().enumerate() {
        let best = |item: usize| {
            let graded = task.items[item].relief.iter().find(|(one, _)| *one == index);
            graded.is_some_and(|(_, grade)| Some(grade.code()) == need.grade.as_deref())
        };
        let mut carried = solved.chosen.iter().filter(|&&item| best(item)).peekable();
        need.judged = carried.peek().is_some() && carried.all(|&item| task.items[item].own);
    }
    for need in needs.iter_mut().filter(|need| !need.could) {
        need.why_open = Some(left::why_open(need));
    }
    Plan {
        effort: task.room,
        used: steps.iter().map(|step| step.points).sum(),
        levels: levels(&task, &solved.chosen),
        method: Some(if solved.exact { PlanMethod::Exact } else { PlanMethod::Greedy }),
        told: told(&case, &task, &solved),
        left: left::left(&task, &solved.chosen),
        steps,
        needs,
    }
}

/// What each effort that is offered by name would ease: more effort need not ease more.
fn levels(task: &Task, chosen: &[usize]) -> Vec<EffortLevel> {
    let eased = |chosen: &[usize]| {
        let by = |need: usize| {
            chosen.iter().any(|&item| task.items[item].relief.iter().any(|(one, _)| *one == need))
        };
        (0..task.needs.len()).filter(|&need| task.needs[need].barrier && by(need)).count() as u32
    };
    let at = |(code, points): (&str, f64)| EffortLevel {
        code: code.to_owned(),
        points,
        eases: if points == task.room {
            eased(chosen)
        } else {
            eased(&Task { room: points, ..task.clone() }.solve(LOOKS).chosen)
        },
    };
    effort::LEVELS.map(at).into()
}

/// The steps that it comes after, a sentence for each reason; and what it normally begins with, where nothing of the
/// kind is in the plan.
fn why_here(
    task: &Task,
    recommendations: &[Recommendation],
    item: usize,
    place: &BTreeMap<usize, usize>,
) -> Vec<Message> {
    let mut reasons: BTreeMap<order::After, Vec<usize>> = BTreeMap::new();
    // What the visitor left out goes before what the program did not choose.
    let mut missing: BTreeMap<order::After, (bool, usize)> = BTreeMap::new();
    for &(earlier, after) in &task.befores[item] {
        let by_program = task.items[earlier].choice != Some(ActionChoice::LeaveOut);
        if let Some(place) = place.get(&earlier) {
            reasons.entry(after).or_default().push(place + 1);
        } else if missing.get(&after).is_none_or(|(other, _)| *other && !by_program) {
            missing.insert(after, (by_program, earlier));
        }
    }
    missing.retain(|after, _| !reasons.contains_key(after));
    if reasons.is_empty() && missing.is_empty() {
        return vec![Message::new("order-cheap")];
    }
    let missing = missing.into_iter().map(|(after, (by_program, earlier))| {
        let item = &recommendations[task.items[earlier].action];
        match (after, item.about.as_slice()) {
            (order::After::Volume, _) => Message::new("order-lacks-volume"),
            (order::After::Partner, [actor, ..]) => {
                let code = if by_program { "order-lacks-partner" } else { "order-without-partner" };
                Message::new(code).with("actor", actor.as_str())
            }
            (order::After::Agency, _) if by_program => Message::new("order-lacks-agency"),
            (_, _) if by_program => Message::new("order-lacks-meeting"),
            _ => Message::new("order-without").with("rule", item.rule.as_str()),
        }
    });
    reasons
        .into_iter()
        .map(|(after, mut steps)| {
            steps.sort_unstable();
            let steps: Vec<String> = steps.iter().map(ToString::to_string).collect();
            Message::new(after.message()).with("steps", steps)
        })
        .chain(missing)
        .collect()
}

fn told(case: &Case<'_>, task: &Task, solved: &task::Solved) -> Vec<Message> {
    let mut told = Vec::new();
    let kept = task.items.iter().enumerate().filter(|(_, item)| item.choice == Some(ActionChoice::Keep));
    let kept: f64 = kept.map(|(index, _)| task.points(index)).sum();
    let over = !cover::fits(kept, task.room);
    if over {
        told.push(Message::new("plan-told-over").with("points", kept));
    }
    if !task.needs.iter().any(|need| need.barrier) {
        // Whoever was asked and has light ones only is told so.
        let knows = |item: &BarrierItem| item.score.is_some() || item.status == ItemStatus::NotApplicable;
        let known = case.barriers().is_some_and(|firm| firm.items.iter().any(knows));
        told.push(Message::new(if known { "plan-told-light" } else { "plan-told-no-barriers" }));
    }
    if task.items.iter().any(|item| item.not_yet && item.choice.is_none()) {
        told.push(Message::new("plan-told-not-yet"));
    }
    for (index, item) in task.items.iter().enumerate() {
        // Told at the first of each group.
        let steps = ways(task, &solved.chosen, item.group);
        if item.group == Some(index) && steps.len() > 1 {
            told.push(Message::new("plan-told-same").with("steps", steps));
        }
    }
    // The program had nothing to choose where what is kept takes all the effort.
    if over {
        return told;
    }
    if !task.has_values() {
        told.push(Message::new("plan-told-in-order"));
        return told;
    }
    let decided = if task.items.iter().any(|item| item.choice.is_some()) { "-decided" } else { "" };
    // Two ways to one contact could cover more.
    let ways = if task.takes_one_way() { "-ways" } else { "" };
    // The tenth below, so that nothing is promised that is not certain.
    let tenths = libm::floor(solved.certain * 10.0);
    told.push(if solved.exact {
        Message::new(format!("plan-told-exact{decided}{ways}"))
    } else if tenths >= 1.0 {
        Message::new(format!("plan-told-greedy{decided}{ways}")).with("tenths", tenths)
    } else {
        Message::new("plan-told-greedy-open")
    });
    told
}

/// Places in the plan of the actions of a group: ways to the same contact.
fn ways(task: &Task, chosen: &[usize], group: Option<usize>) -> Vec<String> {
    let places =
        chosen.iter().enumerate().filter(|(_, item)| group.is_some() && task.items[**item].group == group);
    places.map(|(place, _)| (place + 1).to_string()).collect()
}
