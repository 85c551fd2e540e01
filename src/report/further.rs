//! What is worked out once the first diagnosis stands.

use serde::{Deserialize, Serialize};

use super::{
    BusinessReport, Changes, EvidenceReport, Overview, Plan, Recommendation, SettingUsed, Stability,
    Worksheets,
};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Further {
    /// How sure the network part is.
    pub evidence: EvidenceReport,
    /// What the network means for business.
    pub business: BusinessReport,
    /// How far the plan depends on assumptions.
    pub stability: Stability,
    /// What each action and the plan would change in the network.
    pub changes: Changes,
    /// What to work with: gains, quiet contacts, joint purchases, the agency's agenda, who holds what.
    pub worksheets: Worksheets,
}

/// What is other in the report when only the plan changed; what is worked out later follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Replanned {
    /// For [`super::About::settings`].
    pub settings: Vec<SettingUsed>,
    pub recommendations: Vec<Recommendation>,
    pub plan: Plan,
    pub overview: Overview,
    /// Places on the map, where proposed ties are other ones.
    pub positions: Option<Vec<f64>>,
}
