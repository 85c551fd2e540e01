//! What is worked out once the first diagnosis stands: how sure it and the plan are, what the plan would
//! change, and what to work with.
//!
//! The page has it done by a module of its own, which gets the model ([`crate::model::packed`]) and the session
//! and makes the diagnosis once more; [`crate::job::analyse`] does it at once.

mod work;

use crate::{
    network::Network,
    recommend::{change::Changing, plan::stability::Trials, worksheets},
    report::{BarrierReport, Finding, Further, FurtherPart, Plan, Recommendation},
    session::Choices,
};

pub use work::{Work, barriers_of, own_firm};

/// What the first diagnosis found.
pub struct Ground<'a> {
    pub network: &'a Network,
    pub barriers: &'a BarrierReport,
    pub findings: &'a [Finding],
    pub recommendations: &'a [Recommendation],
    pub plan: &'a Plan,
    pub choices: &'a Choices,
    pub seed: u32,
}

/// A piece of the work, in steps of at most 50 ms where the network is no larger than 500 actors.
pub trait Part {
    /// Does the next step; `true` when all are done.
    fn step(&mut self, ground: &Ground<'_>) -> bool;

    /// How much is done, from 0 to 1.
    fn done(&self) -> f64 {
        0.0
    }

    /// Puts what was found in its place.
    fn finish(self: Box<Self>, ground: &Ground<'_>, found: &mut Found);

    /// Another plan is wanted: keeps what will serve it too.
    fn leave(self: Box<Self>, _: &mut Found) {}
}

/// What was found so far.
#[derive(Default)]
pub struct Found {
    pub further: Further,
    /// Knows what each action would change, which most other plans leave as it is.
    comparison: Option<Changing>,
}

type Begin = fn(&Ground<'_>, &mut Found) -> Box<dyn Part>;

/// What depends on the plan, in order: what takes longest comes last. It is begun again when the plan changes.
const OF_THE_PLAN: &[(FurtherPart, Begin)] = &[
    (FurtherPart::Changes, |ground, found| {
        Box::new(match found.comparison.take() {
            Some(earlier) => earlier.again(ground),
            None => Changing::new(ground),
        })
    }),
    (FurtherPart::Worksheets, |_, _| {
        at_once(|ground, further| further.worksheets = worksheets::worksheets(ground))
    }),
    (FurtherPart::Stability, |ground, _| Box::new(Trials::new(ground))),
];

/// A part in one step.
fn at_once(work: fn(&Ground<'_>, &mut Further)) -> Box<dyn Part> {
    Box::new(AtOnce(work))
}

struct AtOnce(fn(&Ground<'_>, &mut Further));

impl Part for Trials {
    fn step(&mut self, _: &Ground<'_>) -> bool {
        Trials::step(self)
    }

    fn done(&self) -> f64 {
        let (done, total) = self.progress();
        f64::from(done) / f64::from(total.max(1))
    }

    fn finish(self: Box<Self>, ground: &Ground<'_>, found: &mut Found) {
        found.further.stability = Trials::finish(*self, ground);
    }
}

impl Part for Changing {
    fn step(&mut self, ground: &Ground<'_>) -> bool {
        Changing::step(self, ground)
    }

    fn done(&self) -> f64 {
        let (done, total) = self.progress();
        f64::from(done) / f64::from(total)
    }

    fn finish(self: Box<Self>, _: &Ground<'_>, found: &mut Found) {
        found.further.changes = self.changes();
        found.comparison = Some(*self);
    }

    fn leave(self: Box<Self>, found: &mut Found) {
        found.comparison = Some(*self);
    }
}

impl Part for AtOnce {
    fn step(&mut self, _: &Ground<'_>) -> bool {
        true
    }

    fn finish(self: Box<Self>, ground: &Ground<'_>, found: &mut Found) {
        (self.0)(ground, &mut found.further);
    }
}
