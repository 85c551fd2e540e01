//! From items to groups, totals and views: weighted means with coverage and bounds.

use crate::{
    barriers::catalogue::{self, FACTORS, GROUPS, Group, MODULE_GROUPS, PLACES},
    report::{BarrierGroupScore, BarrierItem, BarrierScore, BarrierView, ItemStatus, Module},
};

/// Which items each group has, by their places in the core, found once for all firms.
pub struct Layout {
    groups: Vec<(Group, Vec<usize>)>,
    views: Vec<View>,
}

struct View {
    code: &'static str,
    groups: Vec<(&'static str, Vec<usize>)>,
    /// Codes that this view has no place for.
    without: Vec<String>,
}

impl Layout {
    pub fn new() -> Self {
        let groups = GROUPS
            .iter()
            .map(|group| (*group, places(|barrier| catalogue::is_within(barrier.group, group.code))))
            .collect();
        let factors =
            FACTORS.iter().map(|&factor| (factor, places(|barrier| barrier.factor == Some(factor))));
        let by_place = PLACES.iter().map(|&place| (place, places(|barrier| barrier.place == place)));
        let without = catalogue::ALL.iter().filter(|barrier| barrier.factor.is_none());
        let views = vec![
            View {
                code: "factors",
                groups: factors.collect(),
                without: without.map(|barrier| barrier.code.to_owned()).collect(),
            },
            View { code: "where", groups: by_place.collect(), without: Vec::new() },
        ];
        Self { groups, views }
    }

    /// The groups of the core, then those of the modules that were asked.
    pub fn groups(&self, items: &[BarrierItem], minimum: f64) -> Vec<BarrierGroupScore> {
        let core = self.groups.iter().map(|(group, places)| {
            group_score(group.code, group.parent, score(minimum, places.iter().map(|&at| &items[at])))
        });
        let modules = MODULE_GROUPS.iter().filter_map(|group| {
            let own = || items.iter().filter(|item| item.module != Module::Core && item.group == group.code);
            own().next().map(|_| group_score(group.code, None, score(minimum, own())))
        });
        core.chain(modules).collect()
    }

    /// The core's answers grouped in other ways.
    pub fn views(&self, items: &[BarrierItem], minimum: f64) -> Vec<BarrierView> {
        let groups = |view: &View| {
            let of = |(code, places): &(&'static str, Vec<usize>)| {
                group_score(code, None, score(minimum, places.iter().map(|&at| &items[at])))
            };
            view.groups.iter().map(of).collect()
        };
        self.views
            .iter()
            .map(|view| BarrierView {
                view: view.code.to_owned(),
                groups: groups(view),
                without: view.without.clone(),
            })
            .collect()
    }
}

fn places(wanted: impl Fn(&catalogue::Barrier) -> bool) -> Vec<usize> {
    (0..).zip(catalogue::ALL).filter(|(_, barrier)| wanted(barrier)).map(|(at, _)| at).collect()
}

fn group_score(group: &str, parent: Option<&str>, score: BarrierScore) -> BarrierGroupScore {
    BarrierGroupScore { group: group.to_owned(), parent: parent.map(str::to_owned), score }
}

/// The index of some items; see the formulas in [`super`]. `minimum` is the least coverage that has a number.
pub fn score<'a>(minimum: f64, items: impl Iterator<Item = &'a BarrierItem>) -> BarrierScore {
    let (mut all, mut answered, mut blank, mut changed) = (0, 0, 0, false);
    // Weights, and sums with and without them.
    let (mut given, mut open, mut weighted, mut plain) = (0.0, 0.0, 0.0, 0.0);
    for item in items {
        all += 1;
        match item.status {
            ItemStatus::Answered => {
                answered += 1;
                given += item.weight;
                let score = item.score.unwrap_or_default();
                weighted += item.weight * score;
                plain += score;
            }
            ItemStatus::Blank => {
                blank += 1;
                open += item.weight;
            }
            ItemStatus::NotApplicable | ItemStatus::NotAsked => continue,
        }
        changed |= item.weight != 1.0;
    }
    let asked = answered + blank;
    let coverage = (asked > 0).then(|| f64::from(answered) / f64::from(asked));
    let enough = answered > 0 && coverage.is_some_and(|coverage| coverage >= minimum);
    let bound = |sum: f64| (given + open > 0.0).then(|| 100.0 * sum / (given + open));
    BarrierScore {
        items: all,
        asked,
        answered,
        coverage,
        value: (enough && given > 0.0).then(|| 100.0 * weighted / given),
        low: bound(weighted),
        high: bound(weighted + open),
        unweighted: (enough && changed).then(|| 100.0 * plain / f64::from(answered)),
    }
}
