//! What a plan is for: the firm's severe barriers, and the weaknesses found that advice rests on.
//!
//! A severe barrier counts by its priority, `score · relevance · weight` (0–5); a weakness by the setting
//! `weakness_counts`, so that a case without answers about barriers has a plan too, and answers go before
//! what the network alone shows. All of it ours.

use std::collections::BTreeSet;

use crate::{
    report::{FirmBarriers, Recommendation},
    settings::{Setting, Settings},
};

/// How well it is supported that an action may help: `A` several studies, `B` one or a like case, `C` our
/// own reasoning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    #[expect(dead_code, reason = "the table of relief has no grades yet")]
    A,
    B,
    C,
}

impl Grade {
    pub fn code(self) -> &'static str {
        ["A", "B", "C"][self as usize]
    }
}

/// A barrier or weakness.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// Code of a barrier, or id of a finding.
    pub code: String,
    pub barrier: bool,
    /// Above 0.
    pub weight: f64,
}

/// Severe barriers first, the heaviest first; then weaknesses by id.
pub fn needs(
    firm: Option<&FirmBarriers>,
    recommendations: &[&Recommendation],
    settings: &Settings,
) -> Vec<Needed> {
    let mut needs: Vec<Needed> = firm
        .into_iter()
        .flat_map(|firm| &firm.items)
        .filter(|item| item.severe)
        .map(|item| Needed {
            code: item.code.clone(),
            barrier: true,
            weight: item.score.unwrap_or(0.0) * item.relevance * item.weight,
        })
        .filter(|need| need.weight > 0.0)
        .collect();
    needs.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let weaknesses: BTreeSet<&String> = recommendations.iter().flat_map(|item| &item.findings).collect();
    let weight = settings[Setting::WeaknessCounts];
    if weight > 0.0 {
        needs.extend(weaknesses.into_iter().map(|id| Needed { code: id.clone(), barrier: false, weight }));
    }
    needs
}

/// Which needs an action may ease, and how well that is supported: its barriers as the table of relief says,
/// and the weaknesses that the rule answers, for which one paper stands.
pub fn relief(needs: &[Needed], item: &Recommendation) -> Vec<(usize, Grade)> {
    needs
        .iter()
        .enumerate()
        .filter_map(|(index, need)| {
            if need.barrier {
                item.barriers.contains(&need.code).then_some((index, Grade::C))
            } else {
                item.findings.contains(&need.code).then_some((index, Grade::B))
            }
        })
        .collect()
}
