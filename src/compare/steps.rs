//! Steps of the plan: kept, done, dropped, new.

use super::actors::Matched;
use crate::{
    model::{RelationshipState, TieClass, words::name_key},
    report::{ProposedTie, Recommendation, Report, StepCompared, StepFate, TieChange},
};

pub fn compared(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<StepCompared> {
    let (was, is) = (planned(before), planned(after));
    // Whom it is about, in an order of its own: two reports may list the same actors otherwise.
    let about_was = |item: &Recommendation| -> Vec<String> {
        let mut about: Vec<String> = item.about.iter().map(|id| matched.now(id).to_owned()).collect();
        about.sort();
        about
    };
    let about_is = |item: &Recommendation| -> Vec<String> {
        let mut about = item.about.clone();
        about.sort();
        about
    };
    let same = |was: &Recommendation, is: &Recommendation| match (&was.own, &is.own) {
        // Of the visitor's own, the words and with whom: elsewhere others may have the same number.
        (Some(was), Some(is)) => {
            name_key(&was.title) == name_key(&is.title)
                && name_key(matched.now(&was.with)) == name_key(&is.with)
        }
        // Under codes the words are gone, and the number says nothing.
        _ if was.rule == "own" => false,
        _ => was.rule == is.rule && about_was(was) == about_is(is),
    };
    let mut found = Vec::new();
    for item in &was {
        let fate = if is.iter().any(|other| same(item, other)) {
            StepFate::Kept
        } else if is_done(before, after, matched, &item.ties) {
            StepFate::Done
        } else {
            StepFate::Dropped
        };
        let why = after
            .plan
            .left
            .iter()
            .find(|left| {
                after.recommendations.get(left.action as usize).is_some_and(|other| same(item, other))
            })
            .filter(|_| fate == StepFate::Dropped)
            .map(|left| left.why.clone());
        found.push(StepCompared { fate, rule: item.rule.clone(), title: matched.said_now(&item.title), why });
    }
    for item in is.into_iter().filter(|item| !was.iter().any(|other| same(other, item))) {
        found.push(StepCompared {
            fate: StepFate::New,
            rule: item.rule.clone(),
            title: item.title.clone(),
            why: None,
        });
    }
    found
}

fn planned(report: &Report) -> Vec<&Recommendation> {
    report.plan.steps.iter().filter_map(|step| report.recommendations.get(step.action as usize)).collect()
}

/// Every tie that was to be made or woken is there and in use, and one of them was not before.
fn is_done(before: &Report, after: &Report, matched: &Matched<'_>, ties: &[ProposedTie]) -> bool {
    let mut wanted = ties.iter().filter(|tie| tie.change != TieChange::Change).peekable();
    let in_use = |report: &Report, from: &str, to: &str, class: TieClass| {
        report.network.ties.iter().any(|tie| {
            let ends = (tie.from.as_str(), tie.to.as_str());
            let turned = class != TieClass::Supply && ends == (to, from);
            tie.class == class
                && (ends == (from, to) || turned)
                && matches!(tie.state, RelationshipState::Active | RelationshipState::Strong)
                && tie.present
        })
    };
    let mut newly = false;
    wanted.peek().is_some()
        && wanted.all(|tie| {
            newly |= !in_use(before, &tie.from, &tie.to, tie.class);
            matched.stays(&tie.from)
                && matched.stays(&tie.to)
                && in_use(after, matched.now(&tie.from), matched.now(&tie.to), tie.class)
        })
        && newly
}
