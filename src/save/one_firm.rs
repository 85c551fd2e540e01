//! A report to hand to one of the firms that answered.
//!
//! It holds that firm's own answers and its own view of the network, and nothing that another firm
//! answered in confidence: no answers about barriers, no figure over all firms, no scores or remarks about
//! contacts between others. That a contact between others exists stays: advice leads through it.

use crate::{
    model::words::name_key,
    recommend::overview,
    report::{BarrierReport, Evidence, FirmBarriers, NetworkReport, Overview, Report, TieReport},
};

/// Findings that are means of what others answered.
const MEANS: [&str; 2] = ["P15", "P16"];

/// What may be handed to the firm with this id. The network stays only where it was analysed with this
/// firm in the middle.
pub fn one_firm(report: &Report, firm: &str) -> Report {
    let mut own = report.clone();
    let key = name_key(firm);
    let barriers = report.barriers.firms.iter().find(|one| name_key(&one.firm) == key);
    let focal = report.about.focal.as_deref().filter(|focal| name_key(focal) == key);
    own.barriers = BarrierReport {
        firms: barriers.into_iter().cloned().collect(),
        together: None,
        readings: report.barriers.readings.iter().filter(|one| name_key(&one.firm) == key).cloned().collect(),
    };
    own.profiles.retain(|one| name_key(&one.firm) == key);
    // Files, places and problems speak of the other firms' rows.
    own.about.files.clear();
    own.problems.clear();
    for item in own.barriers.firms.iter_mut().flat_map(|firm| &mut firm.items) {
        item.place = None;
    }
    match focal {
        Some(focal) => {
            seen_by(&mut own.network, focal);
            own.overview.findings.retain(|id| !MEANS.contains(&id.as_str()));
            for one in &mut own.recommendations {
                one.findings.retain(|id| !MEANS.contains(&id.as_str()));
            }
        }
        None => {
            own.network = NetworkReport::default();
            own.recommendations.clear();
            own.overview = barriers.map(alone).unwrap_or_default();
        }
    }
    own
}

/// The overview of answers about barriers alone.
fn alone(firm: &FirmBarriers) -> Overview {
    Overview {
        headline: overview::about_barriers(firm).into_iter().collect(),
        lede: overview::about_severe(firm).into_iter().collect(),
        barriers: overview::heaviest_of(firm),
        ..Overview::default()
    }
}

fn seen_by(network: &mut NetworkReport, focal: &str) {
    for tie in &mut network.ties {
        if tie.from == focal || tie.to == focal {
            tie.places.clear();
        } else {
            *tie = between_others(tie);
        }
    }
    network.measures.retain(|row| row.actor == focal);
    network.map_measures.clear();
    network.findings.retain(|one| !MEANS.contains(&one.id.as_str()));
    for finding in &mut network.findings {
        for facts in [&mut finding.evidence, &mut finding.counter_examples] {
            facts.retain(|fact| is_told_to(fact, focal));
            facts.iter_mut().for_each(|fact| fact.place = None);
        }
    }
    for actor in network.actors.iter_mut().filter(|actor| actor.id != focal) {
        actor.note = None;
    }
}

/// Facts about the firm itself, and those that are nobody's answer.
fn is_told_to(fact: &Evidence, focal: &str) -> bool {
    let ends = [fact.from.as_deref(), fact.to.as_deref()];
    ends.contains(&Some(focal)) || fact.kind == "roster"
}

/// That it exists, and how it stands; nothing that somebody was asked to rate.
fn between_others(tie: &TieReport) -> TieReport {
    TieReport {
        from: tie.from.clone(),
        to: tie.to.clone(),
        class: tie.class,
        known: tie.known,
        present: tie.present,
        state: tie.state,
        sleeping: tie.sleeping,
        state_declared: None,
        state_computed: tie.state,
        strength: None,
        bond: None,
        link: None,
        resource: None,
        answered_share: 0.0,
        growth_potential: None,
        trust: None,
        last_exchange: None,
        contact_role: None,
        content: Vec::new(),
        materials: tie.materials.clone(),
        quiet_reason: None,
        share_of_sales_pct: None,
        amount: None,
        via: tie.via.clone(),
        told: tie.told,
        statements: tie.statements,
        basis: tie.basis.clone(),
        note: None,
        places: Vec::new(),
    }
}
