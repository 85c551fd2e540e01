//! Cronbach's alpha: how far the answers to the items of a group go together.
//!
//! Formula: `α = k/(k − 1) · (1 − Σ var(xᵢ)/var(Σ xᵢ))` over `k` items, variances over the firms that answered
//! all of them. No unit; at most 1, and below 0 where items run against each other.
//! Undefined, and left out: fewer firms than [`Setting::AlphaFrom`](crate::settings::Setting::AlphaFrom),
//! fewer than two items, no variance.
//! For information only: a list of barriers is formative (its items cause the score and need not go together),
//! so that a low alpha is no fault of the list and a high one no proof.
//! Source: Cronbach (1951), Psychometrika 16(3), 297–334. Checked by hand and against another program in the tests.

use super::catalogue;
use crate::report::{Consistency, FirmBarriers};

/// Of every group that enough firms answered in full.
pub fn consistency(firms: &[FirmBarriers], fewest: usize) -> Vec<Consistency> {
    let mut all = Vec::new();
    for group in catalogue::GROUPS {
        // Found once for all firms: the core's items stand in each in the order of the catalogue.
        let within = |&at: &usize| catalogue::is_within(catalogue::ALL[at].group, group.code);
        let places: Vec<usize> = (0..catalogue::ALL.len()).filter(within).collect();
        let rows: Vec<Vec<f64>> = firms
            .iter()
            .filter_map(|firm| places.iter().map(|&at| firm.items.get(at)?.score).collect())
            .collect();
        if rows.len() < fewest {
            continue;
        }
        if let Some(alpha) = alpha(&rows) {
            let (firms, items) = (rows.len() as u32, rows[0].len() as u32);
            all.push(Consistency { group: group.code.to_owned(), firms, items, alpha });
        }
    }
    all
}

/// A row a firm, a column an item.
fn alpha(rows: &[Vec<f64>]) -> Option<f64> {
    let items = rows.first()?.len();
    if rows.len() < 2 || items < 2 {
        return None;
    }
    let single: f64 = (0..items).map(|item| variance(rows.iter().map(|row| row[item]))).sum();
    let whole = variance(rows.iter().map(|row| row.iter().sum()));
    let k = items as f64;
    // Equal sums differ by rounding; an answer scale is much coarser.
    (whole > 1e-12).then(|| k / (k - 1.0) * (1.0 - single / whole))
}

/// Of a sample: divided by one less than how many.
fn variance(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let count = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / count;
    values.map(|value| (value - mean) * (value - mean)).sum::<f64>() / (count - 1.0)
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests;
