//! What is worked out once the first diagnosis stands.

use serde::{Deserialize, Serialize};

use crate::model::codes;

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

codes! {
    /// A part of [`Further`], by the name of its field.
    FurtherPart {
        Evidence = "evidence",
        Business = "business",
        Stability = "stability",
        Changes = "changes",
        Worksheets = "worksheets",
    }
}

/// Parts of [`Further`]: those that are found, while others are worked out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct FurtherSoFar<'f> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<&'f EvidenceReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<&'f BusinessReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stability: Option<&'f Stability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<&'f Changes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worksheets: Option<&'f Worksheets>,
}

impl Further {
    /// Some of its parts.
    pub fn some(&self, parts: &[FurtherPart]) -> FurtherSoFar<'_> {
        let is = |part| parts.contains(&part);
        FurtherSoFar {
            evidence: is(FurtherPart::Evidence).then_some(&self.evidence),
            business: is(FurtherPart::Business).then_some(&self.business),
            stability: is(FurtherPart::Stability).then_some(&self.stability),
            changes: is(FurtherPart::Changes).then_some(&self.changes),
            worksheets: is(FurtherPart::Worksheets).then_some(&self.worksheets),
        }
    }
}

/// What is other in the report when only the plan changed; what is worked out later follows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Replanned {
    /// For [`super::About::settings`].
    pub settings: Vec<SettingUsed>,
    /// Where they are other ones.
    pub recommendations: Option<Vec<Recommendation>>,
    pub plan: Plan,
    pub overview: Overview,
    /// Places on the map, where proposed ties are other ones.
    pub positions: Option<Vec<f64>>,
    /// Parts of [`Further`] that do not stand any more and are worked out anew.
    pub anew: Vec<FurtherPart>,
}
