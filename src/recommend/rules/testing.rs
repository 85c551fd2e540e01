//! Advice for a hand-made network.

use crate::{
    model::{BarrierAnswer, BarrierReply, Place},
    network::findings::{self, sample::Sample},
    report::Recommendation,
    settings::Settings,
};

/// All advice for a sample.
pub fn advice(sample: &Sample) -> Vec<Recommendation> {
    let network = sample.network();
    let barriers = crate::barriers::diagnose(&network.model, &Settings::default());
    let found = findings::find(&network);
    crate::recommend::advise(&network, &barriers, &found)
}

/// The advice of one rule.
pub fn of(sample: &Sample, rule: &str) -> Vec<Recommendation> {
    advice(sample).into_iter().filter(|item| item.rule == rule).collect()
}

/// The firm says that a barrier weighs this much, on 1–5.
pub fn feels(sample: &mut Sample, barrier: &'static str, severity: f64) {
    if sample.model.firms.is_empty() {
        sample.firm("FIRM");
    }
    sample.model.barrier_answers.push(BarrierAnswer {
        firm: "FIRM".into(),
        respondent: None,
        barrier,
        reply: BarrierReply::Severity(severity),
        scale: 5,
        presence: None,
        market: None,
        basis: None,
        note: None,
        place: Place { sheet: 0, row: 2 },
    });
}
