//! What to learn first: of what the steps of the plan need, what the firm was told to lack.
//!
//! # What is listed
//! For each capability the lowest that was answered: of the firm's facts ([`crate::profile::inventory_of`]), of
//! what it is told to lack in the network, of its attitude. *Lacks* before *partly*, then whatever blocks most
//! steps. What nobody was asked about is a list of questions of its own.
//!
//! # Source
//! The IMP paper names training as an open question; which rule needs which capability is ours.

use super::Work;
use crate::{
    model::topics::{Topic, is_about},
    profile::{self, attitude},
    report::{Message, ResourceItem, Standing, TrainingNeed, TrainingNotAsked},
    settings::Setting,
};

/// A capability, the rules that need it, and where it was asked: resources of the firm's facts, and what a missing
/// capability is about.
struct Row {
    capability: &'static str,
    rules: &'static [&'static str],
    resources: &'static [&'static str],
    topic: Option<Topic>,
}

const TABLE: &[Row] = &[
    row("languages", &["R01", "R02", "R08", "R13"], &["languages"], Some(Topic::Languages)),
    row("culture", &["R02", "R08", "R13"], &["manager_years_abroad"], None),
    row("export_time", &["R01", "R02", "R05", "R08", "R13"], &["export_lead_hours"], None),
    row("export_plan", &["R07", "R08"], &["export_plan"], None),
    row("marketing", &["R05", "R08", "R10"], &[], Some(Topic::Marketing)),
    row("information", &["R02", "R05", "R10"], &["information"], Some(Topic::Information)),
    row("quality", &["R06", "R08"], &["certificates"], Some(Topic::Quality)),
    row("research", &["R05", "R06", "R08"], &["r_and_d"], Some(Topic::Research)),
];

/// Rules that need the will to work with others.
const TOGETHER: &[&str] = &["R03", "R04", "R05", "R11", "R14"];

const fn row(
    capability: &'static str,
    rules: &'static [&'static str],
    resources: &'static [&'static str],
    topic: Option<Topic>,
) -> Row {
    Row { capability, rules, resources, topic }
}

/// What is lacking, the lowest first, and what nobody was asked about.
pub fn needs(work: &Work<'_>) -> (Vec<TrainingNeed>, Vec<TrainingNotAsked>) {
    let network = work.network;
    let inventory = profile::inventory_of(network);
    let missing = network.focal().map(|focal| &network.model.actor(focal).capabilities_missing);
    let mut needs = Vec::new();
    let mut not_asked = Vec::new();
    for row in TABLE {
        let steps = work.of_rules(row.rules);
        if steps.is_empty() {
            continue;
        }
        let told =
            missing.into_iter().flatten().any(|text| row.topic.is_some_and(|topic| is_about(text, topic)));
        let held = |item: &&ResourceItem| row.resources.contains(&item.resource.as_str());
        let standing = inventory.iter().find(held).map_or(Standing::Unknown, |item| item.standing);
        let capability = row.capability.to_owned();
        match if told { Standing::Lacks } else { standing } {
            Standing::Has => {}
            Standing::Unknown => not_asked.push(TrainingNotAsked { capability, steps }),
            standing => {
                let why = if told { "missing" } else { standing.code() };
                needs.push(TrainingNeed {
                    why: Message::new(format!("training-{why}")),
                    capability,
                    standing,
                    steps,
                });
            }
        }
    }
    will(work, &mut needs, &mut not_asked);
    needs.sort_by_key(|one| (one.standing != Standing::Lacks, std::cmp::Reverse(one.steps.len())));
    (needs, not_asked)
}

/// The will to work with others: under `attitude_low` it has to be won first.
fn will(work: &Work<'_>, needs: &mut Vec<TrainingNeed>, not_asked: &mut Vec<TrainingNotAsked>) {
    let steps = work.of_rules(TOGETHER);
    if steps.is_empty() {
        return;
    }
    let capability = "cooperation".to_owned();
    let firm = work.network.model.focal_firm();
    match firm.and_then(attitude::mean) {
        None => not_asked.push(TrainingNotAsked { capability, steps }),
        Some(mean) if mean < work.network.settings[Setting::AttitudeLow] => needs.push(TrainingNeed {
            capability,
            standing: Standing::Lacks,
            why: Message::new("training-attitude").with("value", mean),
            steps,
        }),
        Some(_) => {}
    }
}
