//! All that a choice depends on, in numbers: so that the same choice can be made under other assumptions.

use std::collections::BTreeMap;

use super::{
    cover::{Choosable, Cover, fits},
    effort::{self, Asked, Prices},
    exact, greedy,
    needs::{self, Needed},
    order::{self, After},
    same,
};
use crate::{
    model::ActorId,
    order::Gather,
    recommend::{case::Case, rules},
    report::{Grade, Recommendation},
    session::{ActionChoice, Decided},
    settings::Setting,
};

#[derive(Clone, Debug)]
pub struct Task {
    pub needs: Vec<Needed>,
    /// Actions that ask for effort, in the order of the recommendations.
    pub items: Vec<Item>,
    /// By item: what comes before it.
    pub befores: Vec<Vec<(usize, After)>>,
    pub prices: Prices,
    /// Values of the grades A, B, C.
    pub grades: [f64; 3],
    pub again: f64,
    pub unsure: f64,
    /// Points allowed.
    pub room: f64,
}

#[derive(Clone, Debug)]
pub struct Item {
    /// Index into the recommendations.
    pub action: usize,
    /// It rests on something nobody was asked.
    pub unsure: bool,
    /// It has to wait: nobody but the visitor takes it in.
    pub not_yet: bool,
    /// The first item of its rule; of the visitor's own, each is a kind of its own.
    pub kind: usize,
    /// At most one of a group is chosen by the program.
    pub group: Option<usize>,
    /// The visitor's own: what it eases is their judgement.
    pub own: bool,
    pub asked: Asked,
    pub relief: Vec<(usize, Grade)>,
    pub choice: Option<ActionChoice>,
}

/// What was chosen, by item.
pub struct Solved {
    pub chosen: Vec<usize>,
    pub exact: bool,
    /// At least this share of the best is reached.
    pub certain: f64,
}

impl Task {
    pub fn new(case: &Case<'_>, recommendations: &[Recommendation], decided: &Decided) -> Self {
        let (network, settings) = (case.network, &case.network.settings);
        let ids: BTreeMap<&str, ActorId> =
            network.model.actors().map(|(id, actor)| (actor.key.as_str(), id)).gather();
        let actions: Vec<(usize, &Recommendation)> = recommendations
            .iter()
            .enumerate()
            .filter(|(_, item)| !rules::is_about_others(&item.rule))
            .collect();
        let all: Vec<&Recommendation> = actions.iter().map(|(_, item)| *item).collect();
        let needs = needs::needs(case, &all);
        let volume_first = recommendations.iter().any(|item| item.rule == "R07");
        let kind = |rule: &str| all.iter().position(|item| item.rule == rule).unwrap_or(0);
        let groups = same::groups(&all);
        Self {
            items: actions
                .iter()
                .enumerate()
                .map(|(place, &(action, item))| Item {
                    action,
                    unsure: item.unsure,
                    not_yet: item.not_yet,
                    kind: if item.own.is_some() { place } else { kind(&item.rule) },
                    group: groups[place],
                    own: item.own.is_some(),
                    asked: effort::asked(network, &ids, item),
                    relief: needs::relief(&needs, item),
                    choice: match item.own {
                        Some(_) => Some(ActionChoice::Keep),
                        None => decided.get(&(item.rule.clone(), item.about.clone())).copied(),
                    },
                })
                .collect(),
            befores: order::befores(network, &ids, &all, volume_first),
            needs,
            prices: Prices::new(settings),
            grades: [Setting::GradeA, Setting::GradeB, Setting::GradeC].map(|grade| settings[grade]),
            again: settings[Setting::AgainCounts],
            unsure: settings[Setting::UnsureCounts],
            room: settings[Setting::EffortBudget],
        }
    }

    pub fn points(&self, item: usize) -> f64 {
        self.prices.points(&self.items[item].asked)
    }

    /// Whether any action of the rules may ease any need: the visitor's own are in anyway, and what they ease gives
    /// nothing to choose the others by.
    pub fn has_values(&self) -> bool {
        self.items.iter().any(|item| !item.own && !item.relief.is_empty())
    }

    /// Whether an action that was open was weighed against another way to the same contact: of these only one is taken.
    pub fn takes_one_way(&self) -> bool {
        let open = |item: &&Item| item.choice.is_none() && !item.not_yet;
        let there = |item: &&Item| open(item) || item.choice == Some(ActionChoice::Keep);
        self.items.iter().filter(open).any(|item| {
            item.group.is_some()
                && self.items.iter().filter(there).filter(|other| other.group == item.group).count() > 1
        })
    }

    /// Whether any help has this grade.
    pub fn has_grade(&self, grade: Grade) -> bool {
        self.items.iter().flat_map(|item| &item.relief).any(|(_, own)| *own == grade)
    }

    pub fn choosable(&self, index: usize) -> Choosable {
        let item = &self.items[index];
        let counts = if item.unsure { self.unsure } else { 1.0 };
        Choosable {
            action: index,
            kind: item.kind,
            group: item.group,
            points: self.points(index),
            values: item
                .relief
                .iter()
                .map(|&(need, grade)| (need, self.grades[grade as usize] * counts))
                .collect(),
        }
    }

    pub fn weights(&self) -> Vec<f64> {
        self.needs.iter().map(|need| need.weight).collect()
    }

    /// Chooses, all actions being there.
    pub fn solve(&self, looks: u32) -> Solved {
        self.solve_without(looks, |_| false)
    }

    /// Chooses without some actions (those that the visitor keeps stay).
    pub fn solve_without(&self, looks: u32, gone: impl Fn(usize) -> bool) -> Solved {
        let weights = self.weights();
        let mut start = Cover::new(&weights, self.again);
        let mut chosen = Vec::new();
        let mut open = Vec::new();
        let keeps = |item: &&Item| item.choice == Some(ActionChoice::Keep);
        let mut taken: Vec<usize> = self.items.iter().filter(keeps).filter_map(|item| item.group).collect();
        for (index, item) in self.items.iter().enumerate() {
            match item.choice {
                Some(ActionChoice::Keep) => {
                    start.add(&self.choosable(index));
                    chosen.push(index);
                }
                Some(ActionChoice::LeaveOut) => {}
                None if item.not_yet || gone(index) => {}
                // What is kept is the way to that contact.
                None if item.group.is_some_and(|group| taken.contains(&group)) => {}
                None => open.push(self.choosable(index)),
            }
        }
        let mut room = (self.room - start.points).max(0.0);
        if !self.has_values() {
            // Nothing to cover: as the list of advice goes, while it fits.
            for one in open {
                if fits(one.points, room) && one.group.is_none_or(|group| !taken.contains(&group)) {
                    taken.extend(one.group);
                    room -= one.points;
                    chosen.push(one.action);
                }
            }
            return Solved { chosen, exact: true, certain: 1.0 };
        }
        let one_by_one = greedy::choose(&start, &open, room);
        let (choice, exact) = exact::choose(&start, &open, room, &one_by_one, looks);
        chosen.extend(choice.chosen.iter().map(|&index| open[index].action));
        chosen.sort_unstable();
        Solved { chosen, exact, certain: choice.certain() }
    }
}
