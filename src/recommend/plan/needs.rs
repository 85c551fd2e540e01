//! What a plan is for: the firm's severe barriers, and the weaknesses found that advice rests on.
//!
//! A severe barrier counts by its priority, `score · relevance · weight` (0–5); a weakness by the setting
//! `weakness_counts`, so that a case without answers about barriers has a plan too, and answers go before
//! what the network alone shows. All of it ours.

use std::collections::BTreeSet;

use crate::{
    order::{Gather, InOrder},
    recommend::case::Case,
    report::{Grade, Recommendation},
    settings::Setting,
};

/// Findings that name something that is lacking or at risk. The others that advice rests on describe how the
/// network is (P05: everybody knows the agency) or are a hypothesis always (P18): no plan has to mend them.
const WEAKNESSES: [&str; 11] = ["P03", "P06", "P07", "P09", "P10", "P13", "P14", "P16", "P17", "P19", "P20"];

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
pub fn needs(case: &Case<'_>, recommendations: &[&Recommendation]) -> Vec<Needed> {
    let mut needs: Vec<Needed> = case
        .barriers()
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
    needs.order_by(|a, b| b.weight.total_cmp(&a.weight));
    let weaknesses: BTreeSet<&String> = recommendations
        .iter()
        .flat_map(|item| &item.findings)
        .filter(|id| WEAKNESSES.contains(&id.as_str()) && case.holds(id))
        .gather();
    let weight = case.network.settings[Setting::WeaknessCounts];
    if weight > 0.0 {
        needs.extend(weaknesses.into_iter().map(|id| Needed { code: id.clone(), barrier: false, weight }));
    }
    needs
}

/// Which needs an action may ease, and how well that is supported: its barriers as the table of relief says,
/// and the weaknesses that the rule answers, with the lowest grade: that it helps is our own thinking.
pub fn relief(needs: &[Needed], item: &Recommendation) -> Vec<(usize, Grade)> {
    needs
        .iter()
        .enumerate()
        .filter_map(|(index, need)| {
            if need.barrier {
                let relief = item.relief.iter().find(|relief| relief.barrier == need.code)?;
                Some((index, relief.grade))
            } else {
                item.findings.contains(&need.code).then_some((index, Grade::C))
            }
        })
        .collect()
}
