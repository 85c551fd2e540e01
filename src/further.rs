//! What is worked out once the first diagnosis stands: how sure the plan is, what it would change, and
//! what to work with.

use crate::{
    network::Network,
    recommend::{change, plan::stability, worksheets},
    report::{BarrierReport, Finding, Further, Plan, Recommendation},
    session::Choices,
};

/// What the first diagnosis hands over.
pub struct Ground<'a> {
    pub network: &'a Network,
    pub barriers: &'a BarrierReport,
    pub findings: &'a [Finding],
    pub recommendations: &'a [Recommendation],
    pub plan: &'a Plan,
    pub choices: &'a Choices,
    pub seed: u32,
}

pub fn work_out(ground: &Ground<'_>) -> Further {
    Further {
        stability: stability::try_out(ground),
        changes: change::compare(ground),
        worksheets: worksheets::worksheets(ground),
        ..Further::default()
    }
}
