use super::{
    figures::{Figure, Look, Values, mean},
    plan::Plan,
};

/// How far a number from such interviews may be believed: of the report's tags, local-safe, caution and not for this sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    Holds,
    Care,
    Misleads,
}

/// What the figures of all districts came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub figure: Figure,
    /// Districts in which both the true and the seen value are defined.
    pub districts: usize,
    pub truth: Spread,
    pub seen: Spread,
    /// Of a number, the mean distance of seen and true over the mean of the true; of a conclusion, the share of
    /// districts in which it is wrong.
    pub miss: f64,
    /// What the simulation says, by [`NEAR`] and the like.
    pub verdict: Trust,
    /// What the report's rule says to such a sample.
    pub tag: Trust,
}

/// Mean, and the values between which the middle nine tenths lie.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

/// A number holds when it is off by so much at most, and is to be taken with care up to [`FAR`]. Ours.
pub const NEAR: f64 = 0.15;
pub const FAR: f64 = 0.5;
/// The same of conclusions: shares of districts in which they are wrong. Ours.
pub const SELDOM: f64 = 0.05;
pub const OFTEN: f64 = 0.2;
/// The share of a kind that has to be interviewed: the usual value of the report's setting `role_coverage`.
pub const COVERED: f64 = 0.8;

/// The row of a figure; `None` where no district defines it.
pub fn row(plan: &Plan, figure: Figure, values: &[(Values, Values)]) -> Option<Row> {
    let place = figure as usize;
    let both: Vec<(f64, f64)> =
        values.iter().filter_map(|(truth, seen)| Some((truth[place]?, seen[place]?))).collect();
    let spread = |of: fn(&(f64, f64)) -> f64| Spread::of(both.iter().map(of).collect());
    let (truth, seen) = (spread(|one| one.0)?, spread(|one| one.1)?);
    let off = mean(&both.iter().map(|(truth, seen)| (truth - seen).abs()).collect::<Vec<_>>())?;
    let (miss, near, far) = if figure.is_conclusion() {
        (off, SELDOM, OFTEN)
    } else if truth.mean == 0.0 {
        // Nothing there: any value at all is made by the interviews.
        (if off == 0.0 { 0.0 } else { 1.0 }, NEAR, FAR)
    } else {
        (off / truth.mean.abs(), NEAR, FAR)
    };
    let verdict = match miss {
        _ if miss <= near => Trust::Holds,
        _ if miss <= far => Trust::Care,
        _ => Trust::Misleads,
    };
    Some(Row { figure, districts: both.len(), truth, seen, miss, verdict, tag: tag(plan, figure.look()) })
}

/// The report's rule for the firm's own figures, see `Supports` in the core.
pub fn tag(plan: &Plan, look: Look) -> Trust {
    let [firms, suppliers, customers, agency] = coverage(plan);
    let covered = |shares: &[f64]| shares.iter().all(|&share| share >= COVERED);
    match look {
        Look::Ties | Look::Contacts if plan.names_all() => Trust::Holds,
        Look::Ties | Look::Contacts => Trust::Care,
        Look::Pairs if plan.name_at_most == 0 && covered(&[firms]) => Trust::Holds,
        Look::Pairs | Look::Groups => Trust::Care,
        Look::Whole if covered(&[firms, suppliers, customers, agency]) => Trust::Care,
        Look::Whole => Trust::Misleads,
    }
}

/// The share of each kind that is interviewed, the firm itself left out; 1 of a kind that is not there.
fn coverage(plan: &Plan) -> [f64; 4] {
    if plan.ask_everybody {
        return [1.0; 4];
    }
    let named = |count: usize| if plan.name_at_most == 0 { count } else { count.min(plan.name_at_most) };
    let share = |asked: usize, all: usize| if all == 0 { 1.0 } else { asked as f64 / all as f64 };
    let suppliers = if plan.ask_suppliers { named(plan.suppliers_each) } else { 0 };
    [
        share(plan.ask_rivals, plan.firms - 1),
        share(suppliers, plan.suppliers),
        share(plan.ask_customers.min(named(plan.customers_each)), plan.customers),
        f64::from(u8::from(plan.ask_agency)),
    ]
}

impl Spread {
    fn of(mut values: Vec<f64>) -> Option<Self> {
        let mean = mean(&values)?;
        values.sort_by(f64::total_cmp);
        let at = |twentieths: usize| values[(values.len() - 1) * twentieths / 20];
        Some(Self { mean, low: at(1), high: at(19) })
    }
}
