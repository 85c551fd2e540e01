//! Which actions to take with the effort there is.

use crate::{
    network::Network,
    report::{BarrierReport, Plan, Recommendation},
    session::Decided,
};

/// Chooses among the recommendations.
pub fn choose(
    _network: &Network,
    _barriers: &BarrierReport,
    _recommendations: &[Recommendation],
    _decided: &Decided,
) -> Plan {
    Plan::default()
}
