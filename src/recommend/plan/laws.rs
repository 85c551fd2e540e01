//! What holds for every choice: of made-up actions and needs, small enough to look at every set.
#![cfg(not(target_family = "wasm"))]

use proptest::prelude::*;

use super::{
    cover::{Choosable, Cover, exclude, fits},
    effort::{Asked, Prices},
    exact,
    greedy::{self, PROVEN},
    needs::Needed,
    task::{Item, Task},
};
use crate::{
    report::{Effort, Grade},
    session::ActionChoice,
};

const AGAIN: f64 = 0.25;

/// Weights of needs, actions, points allowed.
type Case = (Vec<f64>, Vec<Choosable>, f64);

fn cases() -> impl Strategy<Value = Case> {
    let weights = prop::collection::vec(1..=8_u8, 1..6);
    let relief = prop::collection::btree_map(0..6_usize, 0..3_usize, 0..4);
    // Half of the actions exclude each other in up to three groups.
    let action = (0..4_usize, 0..6_usize, 1..=12_u8, relief);
    (weights, prop::collection::vec(action, 0..10), 0..40_u8).prop_map(|(weights, actions, room)| {
        let needs = weights.len();
        let choosable = actions
            .into_iter()
            .enumerate()
            .map(|(action, (kind, group, points, relief))| Choosable {
                action,
                kind,
                group: Some(group).filter(|group| *group < 3),
                points: f64::from(points) / 2.0,
                values: relief
                    .into_iter()
                    .filter(|(need, _)| *need < needs)
                    .map(|(need, grade)| (need, [0.6, 0.4, 0.25][grade]))
                    .collect(),
            })
            .collect();
        (
            weights.into_iter().map(|weight| f64::from(weight) / 8.0).collect(),
            choosable,
            f64::from(room) / 2.0,
        )
    })
}

fn value(weights: &[f64], chosen: &[&Choosable]) -> f64 {
    let mut cover = Cover::new(weights, AGAIN);
    chosen.iter().for_each(|one| cover.add(one));
    cover.value
}

fn sets(choosable: &[Choosable]) -> impl Iterator<Item = Vec<&Choosable>> {
    (0..1_u32 << choosable.len()).map(|set| {
        choosable.iter().enumerate().filter(|(index, _)| set >> index & 1 == 1).map(|(_, one)| one).collect()
    })
}

/// Whether no two of a set exclude each other.
fn goes_together(set: &[&Choosable]) -> bool {
    set.iter().enumerate().all(|(place, one)| set[place + 1..].iter().all(|other| !exclude(one, other)))
}

/// The same actions, none excluding another.
fn without_groups((weights, choosable, room): &Case) -> Case {
    let free = choosable.iter().map(|one| Choosable { group: None, ..one.clone() });
    (weights.clone(), free.collect(), *room)
}

/// The best of all sets that go together, each looked at.
fn best((weights, choosable, room): &Case) -> f64 {
    sets(choosable)
        .filter(|set| goes_together(set))
        .filter(|set| fits(set.iter().map(|one| one.points).sum(), *room))
        .map(|set| value(weights, &set))
        .fold(0.0, f64::max)
}

fn exactly((weights, choosable, room): &Case) -> greedy::Choice {
    let start = Cover::new(weights, AGAIN);
    let known = greedy::choose(&start, choosable, *room);
    exact::choose(&start, choosable, *room, &known, u32::MAX).0
}

proptest! {
    #[test]
    fn the_search_finds_the_best_of_all_sets(case in cases()) {
        let found = exactly(&case);
        prop_assert!((found.value - best(&case)).abs() < 1e-9);
        let chosen: Vec<&Choosable> = found.chosen.iter().map(|&index| &case.1[index]).collect();
        prop_assert!((value(&case.0, &chosen) - found.value).abs() < 1e-9);
        prop_assert!(fits(chosen.iter().map(|one| one.points).sum(), case.2));
        prop_assert!(goes_together(&chosen));
    }

    #[test]
    fn excluding_never_covers_more(case in cases()) {
        prop_assert!(exactly(&case).value <= exactly(&without_groups(&case)).value + 1e-9);
    }

    #[test]
    fn one_by_one_is_as_good_as_it_tells_and_keeps_the_proven_bound_where_nothing_excludes(case in cases()) {
        let one_by_one = |case: &Case| greedy::choose(&Cover::new(&case.0, AGAIN), &case.1, case.2);
        let found = one_by_one(&case);
        let best_of_all = best(&case);
        prop_assert!(found.value >= found.certain() * best_of_all - 1e-9);
        prop_assert!(found.most >= best_of_all - 1e-9);
        let chosen: Vec<&Choosable> = found.chosen.iter().map(|&index| &case.1[index]).collect();
        prop_assert!(goes_together(&chosen));
        let free = without_groups(&case);
        let found = one_by_one(&free);
        prop_assert!(found.proven == PROVEN);
        prop_assert!(found.value >= PROVEN * best(&free) - 1e-9);
        prop_assert!(found.value >= found.certain() * best(&free) - 1e-9);
    }

    #[test]
    fn leaving_an_action_out_never_covers_more(case in cases(), out in 0..10_usize) {
        let with = exactly(&case).value;
        let (weights, mut choosable, room) = case;
        if out < choosable.len() {
            choosable.remove(out);
        }
        prop_assert!(exactly(&(weights, choosable, room)).value <= with + 1e-9);
    }

    #[test]
    fn less_weight_of_a_need_never_raises_what_an_action_gives(case in cases(), need in 0..6_usize, set in any::<u16>()) {
        let (weights, choosable, _) = case;
        let mut less = weights.clone();
        if let Some(weight) = less.get_mut(need) {
            *weight /= 2.0;
        }
        let mut before = Cover::new(&weights, AGAIN);
        let mut after = Cover::new(&less, AGAIN);
        for (index, one) in choosable.iter().enumerate() {
            prop_assert!(after.gain(one) <= before.gain(one) + 1e-12);
            if set >> index & 1 == 1 {
                before.add(one);
                after.add(one);
            }
        }
    }

    #[test]
    fn every_further_action_adds_something_or_nothing_and_ever_less(case in cases(), small in any::<u16>(), more in any::<u16>()) {
        let (weights, choosable, _) = case;
        let mut few = Cover::new(&weights, AGAIN);
        let mut many = Cover::new(&weights, AGAIN);
        for (index, one) in choosable.iter().enumerate() {
            if small >> index & 1 == 1 {
                few.add(one);
            }
            if (small | more) >> index & 1 == 1 {
                many.add(one);
            }
        }
        for one in &choosable {
            prop_assert!(many.gain(one) >= -1e-12);
            prop_assert!(many.gain(one) <= few.gain(one) + 1e-12);
        }
    }
}

#[test]
fn a_second_action_of_a_kind_adds_less_than_one_of_another_kind() {
    // By hand: 0.4; then 0.25·0.4 = 0.1 of the same kind, or 0.4·(1 − 0.4) = 0.24 of another.
    let one = |kind| Choosable { action: 0, kind, group: None, points: 1.0, values: vec![(0, 0.4)] };
    let mut cover = Cover::new(&[1.0], AGAIN);
    cover.add(&one(0));
    assert!((cover.value - 0.4).abs() < 1e-12);
    assert!((cover.gain(&one(0)) - 0.1).abs() < 1e-12);
    assert!((cover.gain(&one(1)) - 0.24).abs() < 1e-12);
}

/// A choice of actions with decisions, doubts and points as a visitor may have them.
fn tasks() -> impl Strategy<Value = Task> {
    let item = (
        0..3_usize,
        0..5_usize,
        any::<bool>(),
        0..4_u8,
        0..4_usize,
        prop::collection::btree_map(0..4_usize, 0..3_usize, 0..4),
        // The visitor's own with points or without; what has to wait.
        prop::option::weighted(0.25, prop::option::of(0..6_u8)),
        prop::bool::weighted(0.2),
    );
    (prop::collection::vec(1..=8_u8, 4), prop::collection::vec(item, 0..9), 0..12_u8).prop_map(
        |(weights, items, room)| Task {
            needs: weights
                .into_iter()
                .map(|weight| Needed {
                    code: weight.to_string(),
                    barrier: true,
                    weight: f64::from(weight) / 8.0,
                })
                .collect(),
            befores: vec![Vec::new(); items.len()],
            items: items
                .into_iter()
                .enumerate()
                .map(|(action, (kind, class, unsure, choice, group, relief, own, not_yet))| Item {
                    action,
                    unsure,
                    not_yet: not_yet && own.is_none(),
                    // As many kinds as rules, and one for each of the visitor's own.
                    kind: if own.is_some() { 3 + action } else { kind },
                    group: Some(group).filter(|group| *group < 2 && own.is_none()),
                    own: own.is_some(),
                    asked: Asked {
                        class: Effort::ALL[class],
                        further_firms: 0,
                        distrust: 0.0,
                        set: own.flatten().map(f64::from),
                    },
                    relief: relief
                        .into_iter()
                        .map(|(need, grade)| (need, [Grade::A, Grade::B, Grade::C][grade]))
                        .collect(),
                    choice: match own {
                        Some(_) => Some(ActionChoice::Keep),
                        None => [None, None, Some(ActionChoice::Keep), Some(ActionChoice::LeaveOut)]
                            [usize::from(choice)],
                    },
                })
                .collect(),
            prices: Prices { classes: [1.0, 2.0, 3.0, 5.0, 1.5], firm: 0.25, distrust: 1.0 },
            grades: [0.6, 0.4, 0.25],
            again: AGAIN,
            unsure: 0.5,
            room: f64::from(room),
        },
    )
}

fn covers(task: &Task, chosen: &[usize]) -> f64 {
    let chosen: Vec<Choosable> = chosen.iter().map(|&item| task.choosable(item)).collect();
    value(&task.weights(), &chosen.iter().collect::<Vec<_>>())
}

/// Whether the program chose no two of a group, and none beside one that is kept.
fn chooses_one_of_a_group(task: &Task, set: &[usize]) -> bool {
    set.iter().enumerate().all(|(place, &one)| {
        set[place + 1..].iter().all(|&other| {
            let (one, other) = (&task.items[one], &task.items[other]);
            let kept = |item: &Item| item.choice == Some(ActionChoice::Keep);
            one.group.is_none() || one.group != other.group || kept(one) && kept(other)
        })
    })
}

/// The best of all sets that hold what is kept and nothing that is left out, nor two ways to the same.
fn best_decided(task: &Task) -> f64 {
    let is = |item: usize, choice| task.items[item].choice == choice;
    let all = 0..task.items.len();
    let kept: f64 =
        all.clone().filter(|&item| is(item, Some(ActionChoice::Keep))).map(|item| task.points(item)).sum();
    (0..1_u32 << task.items.len())
        .map(|set| all.clone().filter(|item| set >> item & 1 == 1).collect::<Vec<usize>>())
        .filter(|set| {
            all.clone().all(|item| match task.items[item].choice {
                Some(ActionChoice::Keep) => set.contains(&item),
                Some(ActionChoice::LeaveOut) => !set.contains(&item),
                None => !task.items[item].not_yet || !set.contains(&item),
            })
        })
        .filter(|set| chooses_one_of_a_group(task, set))
        .filter(|set| fits(set.iter().map(|&item| task.points(item)).sum(), task.room.max(kept)))
        .map(|set| covers(task, &set))
        .fold(0.0, f64::max)
}

proptest! {
    #[test]
    fn with_what_is_kept_and_left_out_the_rest_is_chosen_best(task in tasks()) {
        let solved = task.solve(u32::MAX);
        prop_assert!(solved.exact);
        prop_assert!(covers(&task, &solved.chosen) >= best_decided(&task) - 1e-9);
        prop_assert!(chooses_one_of_a_group(&task, &solved.chosen));
    }

    #[test]
    fn stopped_early_the_choice_is_as_good_as_it_says(task in tasks(), looks in 0..4_u32) {
        let solved = task.solve(looks);
        let kept: Vec<usize> =
            (0..task.items.len()).filter(|&item| task.items[item].choice == Some(ActionChoice::Keep)).collect();
        let start = covers(&task, &kept);
        let added = covers(&task, &solved.chosen) - start;
        prop_assert!(added >= solved.certain * (best_decided(&task) - start) - 1e-9);
    }

    #[test]
    fn leaving_one_more_out_never_covers_more(task in tasks(), out in 0..9_usize) {
        let mut without = task.clone();
        if let Some(item) = without.items.get_mut(out).filter(|item| item.choice.is_none()) {
            item.choice = Some(ActionChoice::LeaveOut);
        }
        let [with, without] = [&task, &without].map(|task| covers(task, &task.solve(u32::MAX).chosen));
        prop_assert!(without <= with + 1e-9);
    }

    #[test]
    fn what_is_kept_is_in_and_what_is_left_out_is_not(task in tasks()) {
        let solved = task.solve(u32::MAX);
        for (index, item) in task.items.iter().enumerate() {
            match item.choice {
                Some(ActionChoice::Keep) => prop_assert!(solved.chosen.contains(&index)),
                Some(ActionChoice::LeaveOut) => prop_assert!(!solved.chosen.contains(&index)),
                None => prop_assert!(!item.not_yet || !solved.chosen.contains(&index)),
            }
        }
    }

    #[test]
    fn what_ones_own_steps_ease_does_not_empty_a_plan_that_follows_the_advice(task in tasks()) {
        let mut task = task;
        task.items.iter_mut().filter(|item| !item.own).for_each(|item| item.relief.clear());
        let mut silent = task.clone();
        silent.items.iter_mut().for_each(|item| item.relief.clear());
        prop_assert_eq!(task.solve(u32::MAX).chosen, silent.solve(u32::MAX).chosen);
    }
}
