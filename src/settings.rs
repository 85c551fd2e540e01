//! The one table of thresholds and weights: default, range, unit, source, confidence.
//!
//! Code reads them as `settings[Setting::DormantMonths]`. A visitor may change each; the report echoes
//! all of them with what was changed, so that a result can be had again.

use std::{collections::BTreeMap, ops::Index};

use serde::{Deserialize, Serialize};

use crate::model::codes;

codes! {
    /// A threshold or weight that a visitor may change.
    Setting {
        CoverageMinimum = "coverage_minimum",
        SevereFrom = "severe_from",
        DormantMonths = "dormant_months",
        BondEnough = "bond_enough",
        WeakBelow = "weak_below",
        StrongFrom = "strong_from",
        GrowthHigh = "growth_high",
        HubShare = "hub_share",
        MeshDensity = "mesh_density",
        LowTrust = "low_trust",
        OwnerShare = "owner_share",
        MajorityShare = "majority_share",
        RoleCoverage = "role_coverage",
        SharedProducers = "shared_producers",
        LackingProducers = "lacking_producers",
        AttitudeLow = "attitude_low",
        IntroducerSteps = "introducer_steps",
        MostActions = "most_actions",
        EvidenceLevel = "evidence_level",
        FeltFrom = "felt_from",
        FirmsInFull = "firms_in_full",
        RelevanceNotYet = "relevance_not_yet",
        RelevanceCustoms = "relevance_customs",
        OthersAtLeast = "others_at_least",
        ApartFrom = "apart_from",
        AlphaFrom = "alpha_from",
        ExportHoursEnough = "export_hours_enough",
        YearsAbroadEnough = "years_abroad_enough",
        SpareCapacityEnough = "spare_capacity_enough",
        ExportYearsEnough = "export_years_enough",
        JoinRule = "join_rule",
        LayerBond = "layer_bond",
        LayerLink = "layer_link",
        LayerResource = "layer_resource",
        AttitudeOpenFrom = "attitude_open_from",
        AttitudeReservedBelow = "attitude_reserved_below",
        KindLead = "kind_lead",
        MeshFrom = "mesh_from",
        CoopetitionFrom = "coopetition_from",
        LeaderEmployees = "leader_employees",
        EffortBudget = "effort_budget",
        EffortWake = "effort_wake",
        EffortStrengthen = "effort_strengthen",
        EffortIntroduced = "effort_introduced",
        EffortCold = "effort_cold",
        EffortCoordinate = "effort_coordinate",
        EffortFirm = "effort_firm",
        EffortDistrust = "effort_distrust",
        GradeA = "grade_a",
        GradeB = "grade_b",
        GradeC = "grade_c",
        AgainCounts = "again_counts",
        UnsureCounts = "unsure_counts",
        WeaknessCounts = "weakness_counts",
        StabilityDraws = "stability_draws",
        DrawSpread = "draw_spread",
        FewestAnswers = "fewest_answers",
    }

    /// Where a default comes from.
    Confidence {
        /// Read in a public copy of the study named.
        Found = "found",
        /// General knowledge of the field.
        General = "general",
        /// Known to us, not found in a text that we could read: to be taken with care.
        Unverified = "unverified",
        /// Our own choice: change it.
        Ours = "ours",
    }
}

/// How the codes of settings begin on which only the choice of actions rests.
const OF_THE_PLAN: [&str; 8] = [
    "effort_",
    "grade_",
    "again_counts",
    "unsure_counts",
    "weakness_counts",
    "stability_draws",
    "draw_spread",
    RELIEF,
];

/// Whether only the choice of actions rests on the setting with this code: then no new diagnosis is needed.
pub fn is_of_the_plan(code: &str) -> bool {
    OF_THE_PLAN.iter().any(|begin| code.starts_with(begin))
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SettingRow {
    pub setting: Setting,
    pub default: f64,
    pub lowest: f64,
    pub highest: f64,
    /// `share` (0–1), `months`, `points` (0–100), `scale` (1–5), `count`, `steps`,
    /// `hours` (a week), `years`, `weight`, `effort` (points), `value` (0–1, of a grade); `join`: 0 the lowest, 1 the mean, 2 the highest.
    pub unit: &'static str,
    /// The study, or empty for our own choice.
    pub source: &'static str,
    pub confidence: Confidence,
}

const fn row(
    setting: Setting,
    default: f64,
    lowest: f64,
    highest: f64,
    unit: &'static str,
    source: &'static str,
    confidence: Confidence,
) -> SettingRow {
    SettingRow { setting, default, lowest, highest, unit, source, confidence }
}

const PAPER: &str = "IMP work-in-progress paper on the Button Valley";

/// Every setting, in the order of [`Setting::ALL`].
pub const TABLE: &[SettingRow] = &[
    row(Setting::CoverageMinimum, 0.6, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::SevereFrom, 0.75, 0.25, 1.0, "share", "", Confidence::Ours),
    row(Setting::DormantMonths, 24.0, 1.0, 120.0, "months", "", Confidence::Ours),
    row(Setting::BondEnough, 3.0, 1.0, 5.0, "scale", "", Confidence::Ours),
    row(Setting::WeakBelow, 40.0, 0.0, 100.0, "points", "", Confidence::Ours),
    row(Setting::StrongFrom, 70.0, 0.0, 100.0, "points", "", Confidence::Ours),
    row(Setting::GrowthHigh, 4.0, 1.0, 5.0, "scale", PAPER, Confidence::Ours),
    row(Setting::HubShare, 0.8, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::MeshDensity, 0.05, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::LowTrust, 2.0, 1.0, 5.0, "scale", "", Confidence::Ours),
    row(Setting::OwnerShare, 0.5, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::MajorityShare, 0.5, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::RoleCoverage, 0.8, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::SharedProducers, 3.0, 2.0, 50.0, "count", "", Confidence::Ours),
    row(Setting::LackingProducers, 3.0, 2.0, 50.0, "count", "", Confidence::Ours),
    row(Setting::AttitudeLow, 3.0, 1.0, 5.0, "scale", "", Confidence::Ours),
    row(Setting::IntroducerSteps, 3.0, 1.0, 5.0, "steps", "", Confidence::Ours),
    row(Setting::MostActions, 7.0, 1.0, 20.0, "count", "", Confidence::Ours),
    row(Setting::EvidenceLevel, 0.95, 0.5, 0.999, "share", "", Confidence::General),
    row(Setting::FeltFrom, 0.5, 0.25, 1.0, "share", "", Confidence::Ours),
    row(Setting::FirmsInFull, 50.0, 1.0, 500.0, "count", "", Confidence::Ours),
    row(Setting::RelevanceNotYet, 0.5, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::RelevanceCustoms, 0.0, 0.0, 1.0, "share", "", Confidence::Ours),
    // Can be raised and not lowered: it keeps the answers of single firms private.
    row(Setting::OthersAtLeast, 5.0, 5.0, 500.0, "count", "", Confidence::Ours),
    row(Setting::ApartFrom, 0.5, 0.25, 1.0, "share", "", Confidence::Ours),
    row(Setting::AlphaFrom, 30.0, 30.0, 500.0, "count", "", Confidence::Ours),
    row(Setting::ExportHoursEnough, 8.0, 1.0, 40.0, "hours", "", Confidence::Ours),
    row(Setting::YearsAbroadEnough, 1.0, 0.25, 20.0, "years", "", Confidence::Ours),
    row(Setting::SpareCapacityEnough, 0.1, 0.01, 1.0, "share", "", Confidence::Ours),
    row(Setting::ExportYearsEnough, 3.0, 1.0, 20.0, "years", "", Confidence::Ours),
    row(Setting::JoinRule, 0.0, 0.0, 2.0, "join", "", Confidence::Ours),
    row(Setting::LayerBond, 1.0, 0.0, 5.0, "weight", "", Confidence::Ours),
    row(Setting::LayerLink, 1.0, 0.0, 5.0, "weight", "", Confidence::Ours),
    row(Setting::LayerResource, 1.0, 0.0, 5.0, "weight", "", Confidence::Ours),
    row(Setting::AttitudeOpenFrom, 3.5, 1.0, 5.0, "scale", "", Confidence::Ours),
    row(Setting::AttitudeReservedBelow, 2.5, 1.0, 5.0, "scale", "", Confidence::Ours),
    row(Setting::KindLead, 0.65, 0.5, 1.0, "share", "", Confidence::Ours),
    row(Setting::MeshFrom, 0.5, 0.0, 1.0, "share", "", Confidence::Ours),
    row(Setting::CoopetitionFrom, 0.25, 0.0, 1.0, "share", "", Confidence::Ours),
    row(
        Setting::LeaderEmployees,
        50.0,
        2.0,
        1000.0,
        "count",
        "Recommendation 2003/361/EC",
        Confidence::General,
    ),
    row(Setting::EffortBudget, 15.0, 0.0, 200.0, "effort", "", Confidence::Ours),
    row(Setting::EffortWake, 1.0, 0.1, 20.0, "effort", "", Confidence::Ours),
    row(Setting::EffortStrengthen, 2.0, 0.1, 20.0, "effort", "", Confidence::Ours),
    row(Setting::EffortIntroduced, 3.0, 0.1, 20.0, "effort", "", Confidence::Ours),
    row(Setting::EffortCold, 5.0, 0.1, 20.0, "effort", "", Confidence::Ours),
    row(Setting::EffortCoordinate, 1.5, 0.1, 20.0, "effort", "", Confidence::Ours),
    row(Setting::EffortFirm, 0.25, 0.0, 5.0, "effort", "", Confidence::Ours),
    row(Setting::EffortDistrust, 1.0, 0.0, 20.0, "effort", "", Confidence::Ours),
    row(Setting::GradeA, 0.6, 0.0, 1.0, "value", "", Confidence::Ours),
    row(Setting::GradeB, 0.4, 0.0, 1.0, "value", "", Confidence::Ours),
    row(Setting::GradeC, 0.25, 0.0, 1.0, "value", "", Confidence::Ours),
    row(Setting::AgainCounts, 0.25, 0.0, 1.0, "value", "", Confidence::Ours),
    row(Setting::UnsureCounts, 0.5, 0.0, 1.0, "value", "", Confidence::Ours),
    row(Setting::WeaknessCounts, 0.25, 0.0, 5.0, "value", "", Confidence::Ours),
    row(Setting::StabilityDraws, 500.0, 500.0, 2000.0, "count", "", Confidence::Ours),
    row(Setting::DrawSpread, 0.5, 0.0, 0.9, "share", "", Confidence::Ours),
    row(Setting::FewestAnswers, 5.0, 1.0, 50.0, "count", "", Confidence::Ours),
];

/// A weight that the visitor gave to a barrier is a setting called this and the barrier's code.
pub const WEIGHT: &str = "weight-";

/// The heaviest that a barrier can weigh; the lightest is 0, and all weigh 1 unless the visitor says so.
pub const MOST_WEIGHT: f64 = 5.0;

/// A cut-off of the profile that the visitor moved is a setting that begins so: see
/// [`crate::profile::cuts::Cut::setting`].
pub const CUT: &str = "cut-";

/// A grade of relief that the visitor changed is a setting that begins so, 0 (none) to 3 (A): see
/// `recommend::relief`.
pub const RELIEF: &str = "relief-";

/// The table with a visitor's changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    values: Vec<f64>,
    /// Barrier code → weight, only those changed.
    weights: BTreeMap<String, f64>,
    /// Setting → cut-off or grade of relief, only those changed.
    cuts: BTreeMap<String, f64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            values: TABLE.iter().map(|row| row.default).collect(),
            weights: BTreeMap::new(),
            cuts: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// The defaults with `changed` laid over them. Unknown codes are passed over, values outside a
    /// setting's range are brought to its nearest end; the report echoes what was used.
    pub fn with(changed: &BTreeMap<String, f64>) -> Self {
        let mut settings = Self::default();
        for (row, value) in TABLE.iter().zip(&mut settings.values) {
            if let Some(&wish) = changed.get(row.setting.code())
                && wish.is_finite()
            {
                *value = wish.clamp(row.lowest, row.highest);
            }
        }
        for (code, &wish) in changed {
            if let (Some(barrier), true) = (code.strip_prefix(WEIGHT), wish.is_finite() && wish != 1.0) {
                settings.weights.insert(barrier.to_owned(), wish.clamp(0.0, MOST_WEIGHT));
            }
            if (code.starts_with(CUT) || code.starts_with(RELIEF)) && wish.is_finite() {
                settings.cuts.insert(code.clone(), wish);
            }
        }
        settings
    }

    /// What a barrier weighs within its group and the total: 1 unless the visitor says otherwise.
    pub fn weight(&self, barrier: &str) -> f64 {
        self.weights.get(barrier).copied().unwrap_or(1.0)
    }

    /// The visitor's wish for a cut-off of the profile or a grade of relief, as it was given.
    pub fn cut(&self, setting: &str) -> Option<f64> {
        self.cuts.get(setting).copied()
    }
}

impl Index<Setting> for Settings {
    type Output = f64;

    fn index(&self, setting: Setting) -> &f64 {
        &self.values[setting as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lists_every_setting_in_order_and_each_default_is_in_its_range() {
        let listed: Vec<Setting> = TABLE.iter().map(|row| row.setting).collect();
        assert_eq!(listed, Setting::ALL);
        for row in TABLE {
            assert!(row.lowest <= row.default && row.default <= row.highest, "{}", row.setting.code());
        }
    }

    #[test]
    fn a_wish_outside_the_range_is_brought_to_its_end() {
        let settings =
            Settings::with(&BTreeMap::from([("dormant_months".into(), 1e9), ("no_such".into(), 1.0)]));
        assert_eq!(settings[Setting::DormantMonths], 120.0);
        assert_eq!(settings[Setting::BondEnough], 3.0);
    }
}
