//! The items of which the layers of a relationship are made, and how several tellers' answers are joined.

use crate::{
    model::{ActorId, Statement},
    order::InOrder,
    settings::{Setting, Settings},
};

/// A layer of Håkansson & Snehota (1995).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    Bond,
    Link,
    Resource,
}

/// One question about a relationship.
#[derive(Clone, Copy)]
pub struct Item {
    /// Code of the field that it stands under.
    pub code: &'static str,
    pub layer: Layer,
    pub of: fn(&Statement) -> Option<f64>,
    /// The answer on 0–1.
    pub scaled: fn(f64) -> f64,
}

const fn item(
    code: &'static str,
    layer: Layer,
    of: fn(&Statement) -> Option<f64>,
    scaled: fn(f64) -> f64,
) -> Item {
    Item { code, layer, of, scaled }
}

/// The eleven items: those of 1–5 become `(v − 1)/4`; persons, years and counts go by stated classes.
pub const ITEMS: &[Item] = &[
    item("trust", Layer::Bond, |one| one.trust, five),
    item("commitment", Layer::Bond, |one| one.commitment, five),
    item("contact_frequency", Layer::Bond, |one| one.contact_frequency, five),
    item("contact_persons", Layer::Bond, |one| one.contact_persons, |n| by_class(n, [1.0, 2.0, 3.0, 5.0])),
    item("years_known", Layer::Bond, |one| one.years_known, |n| by_class(n, [1.0, 3.0, 6.0, 10.0])),
    item("joint_activities", Layer::Link, |one| one.joint_activities, |n| (n / 8.0).clamp(0.0, 1.0)),
    item("coordination", Layer::Link, |one| one.coordination, five),
    item("adaptation", Layer::Link, |one| one.adaptation, five),
    item("information", Layer::Resource, |one| one.information, five),
    item("technical_adaptation", Layer::Resource, |one| one.technical_adaptation, five),
    item("shared_assets", Layer::Resource, |one| one.shared_assets, five),
];

/// The one mark of 1–5 that stands for all layers where it is given.
pub const SHORTCUT: Item = item("strength", Layer::Bond, |one| one.strength, five);

/// What could become of it; no part of the strength.
pub const GROWTH: Item = item("growth_potential", Layer::Bond, |one| one.growth_potential, five);

/// 1–5 on 0–1.
pub fn five(value: f64) -> f64 {
    (value - 1.0) / 4.0
}

/// 0, ¼, ½, ¾ or 1 by how many of the lower bounds `value` passes: at most the first bound is 0.
fn by_class(value: f64, bounds: [f64; 4]) -> f64 {
    bounds.iter().filter(|&&bound| value > bound).count() as f64 / 4.0
}

/// How the answers of several tellers to one item become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// The cautious reading.
    Lowest,
    /// Each teller counts once, however many rows are its.
    Mean,
    Highest,
}

impl Join {
    pub fn of(settings: &Settings) -> Self {
        match settings[Setting::JoinRule] {
            rule if rule < 0.5 => Self::Lowest,
            rule if rule < 1.5 => Self::Mean,
            _ => Self::Highest,
        }
    }

    /// The joined answer on 0–1; `None` where nobody answered.
    pub fn item(self, statements: &[&Statement], item: &Item) -> Option<f64> {
        self.values(statements, |one| (item.of)(one).map(item.scaled))
    }

    /// The joined answer as it was asked.
    pub fn values(self, statements: &[&Statement], of: impl Fn(&Statement) -> Option<f64>) -> Option<f64> {
        let mut told = statements.iter().filter_map(|one| Some((one.told_by, of(one)?)));
        match self {
            Self::Lowest => told.map(|(_, value)| value).reduce(f64::min),
            Self::Highest => told.map(|(_, value)| value).reduce(f64::max),
            Self::Mean => {
                let first = told.next()?;
                let Some(second) = told.next() else { return Some(first.1) };
                let mut all: Vec<(Option<ActorId>, f64)> = [first, second].into_iter().chain(told).collect();
                all.order_by_key(|(teller, _)| *teller);
                let each: Vec<f64> =
                    all.chunk_by(|a, b| a.0 == b.0).map(|same| mean(same.iter().map(|one| one.1))).collect();
                Some(mean(each.into_iter()))
            }
        }
    }
}

/// The mean of at least one value.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    sum / f64::from(count.max(1))
}
