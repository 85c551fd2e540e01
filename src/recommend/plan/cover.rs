//! How far a set of actions serves the needs: each further help for a need adds less.
//!
//! For a need `n` of weight `w`, the actions of one rule (one kind of help) give
//! `q = v₁ + r·v₂ + r²·v₃ + …`, at most 1, with `v₁ ≥ v₂ ≥ …` the values of their grades and `r` the
//! setting `again_counts`. Helps of several kinds join as `1 − Π(1 − q)`. Cover is `Σ w·(1 − Π(1 − q))`.
//! It never falls when an action is added, and an action never adds more to a larger set than to a smaller
//! one (monotone and submodular): `q` is a sum over the `k` best for every `k`, which is; a product of what
//! is left over separate kinds keeps it. The number orders sets of actions and is shown nowhere: it is no
//! probability and no share of a barrier.

/// An action to choose or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Choosable {
    /// Index into the recommendations.
    pub action: usize,
    /// Its rule: a second action of the same kind adds less.
    pub kind: usize,
    /// Only one action of a group is chosen ([`super::same`]).
    pub group: Option<usize>,
    pub points: f64,
    /// By need, in order: 0–1.
    pub values: Vec<(usize, f64)>,
}

/// What a set of actions gives each need so far.
#[derive(Clone, Debug)]
pub struct Cover<'a> {
    weights: &'a [f64],
    /// Setting `again_counts`.
    again: f64,
    /// By need, by kind: values, the best first.
    given: Vec<Vec<(usize, Vec<f64>)>>,
    pub value: f64,
    pub points: f64,
}

impl<'a> Cover<'a> {
    pub fn new(weights: &'a [f64], again: f64) -> Self {
        Self { weights, again, given: vec![Vec::new(); weights.len()], value: 0.0, points: 0.0 }
    }

    /// What an action would add.
    pub fn gain(&self, one: &Choosable) -> f64 {
        one.values.iter().map(|&(need, value)| self.gain_for(need, one.kind, value)).sum()
    }

    fn gain_for(&self, need: usize, kind: usize, value: f64) -> f64 {
        let mut open = self.weights[need];
        let mut same: &[f64] = &[];
        for (other, values) in &self.given[need] {
            if *other == kind {
                same = values;
            } else {
                open *= 1.0 - self.joined(values, None);
            }
        }
        open * (self.joined(same, Some(value)) - self.joined(same, None))
    }

    /// Values of one kind, and one more put among them.
    fn joined(&self, values: &[f64], mut more: Option<f64>) -> f64 {
        let (mut sum, mut counts) = (0.0, 1.0);
        for &value in values {
            if let Some(new) = more.filter(|new| *new >= value) {
                sum += counts * new;
                counts *= self.again;
                more = None;
            }
            sum += counts * value;
            counts *= self.again;
        }
        (sum + counts * more.unwrap_or(0.0)).min(1.0)
    }

    pub fn add(&mut self, one: &Choosable) {
        self.value += self.gain(one);
        self.points += one.points;
        for &(need, value) in &one.values {
            let kinds = &mut self.given[need];
            let at = kinds.iter().position(|(kind, _)| *kind == one.kind).unwrap_or_else(|| {
                kinds.push((one.kind, Vec::new()));
                kinds.len() - 1
            });
            let values = &mut kinds[at].1;
            values.insert(values.partition_point(|old| *old > value), value);
        }
    }

    /// No choice of `others` within `room` points adds more: what each would add now, the most for its effort
    /// first, the last one in part. Submodularity makes it a bound, and it stays one where some of them exclude
    /// each other: it counts all of them.
    pub fn bound(&self, others: impl Iterator<Item = &'a Choosable>, room: f64) -> f64 {
        let mut gains: Vec<(f64, f64)> =
            others.filter(|one| fits(one.points, room)).map(|one| (self.gain(one), one.points)).collect();
        gains.sort_by(|a, b| worth(b.0, b.1).total_cmp(&worth(a.0, a.1)));
        let (mut sum, mut room) = (0.0, room + HAIR);
        for (gain, points) in gains {
            if points > room {
                return sum + gain * (room / points);
            }
            sum += gain;
            room -= points;
        }
        sum
    }
}

/// Sums of settings such as 0.1 must not miss by this.
const HAIR: f64 = 1e-9;

/// Whether points fit into the room.
pub fn fits(points: f64, room: f64) -> bool {
    points <= room + HAIR
}

/// What a gain is for its effort; what asks for none comes before all else.
pub fn worth(gain: f64, points: f64) -> f64 {
    if points > 0.0 || gain == 0.0 { gain / points.max(f64::MIN_POSITIVE) } else { f64::INFINITY }
}

/// Whether only one of the two can be chosen.
pub fn exclude(one: &Choosable, other: &Choosable) -> bool {
    one.group.is_some() && one.group == other.group
}

/// Whether whoever takes `worse` could as well take `better`: no dearer, no less for any need, and nothing excluded
/// that `worse` does not exclude.
pub fn at_least_as_good(better: &Choosable, worse: &Choosable) -> bool {
    better.kind == worse.kind
        && (better.group.is_none() || better.group == worse.group)
        && better.points <= worse.points
        && worse
            .values
            .iter()
            .all(|(need, value)| better.values.iter().any(|(same, as_much)| same == need && as_much >= value))
}

/// The most for its effort first; of equals, the earlier.
pub fn order(cover: &Cover<'_>, choosable: &[Choosable]) -> Vec<usize> {
    let worth: Vec<f64> = choosable.iter().map(|one| worth(cover.gain(one), one.points)).collect();
    let mut order: Vec<usize> = (0..choosable.len()).collect();
    order.sort_by(|&a, &b| worth[b].total_cmp(&worth[a]).then(a.cmp(&b)));
    order
}
