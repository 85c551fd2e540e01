//! Sheets to work with, one file a sheet: what the plan asks for, who gains what, whom to call, with whom to
//! buy, what to ask the agency, which contacts hang on one person.
//!
//! Plain functions of what the first diagnosis hands over. What nobody was asked about is listed as a question,
//! and never as a lack.

mod agenda;
mod assumptions;
mod efforts;
mod gains;
mod help;
mod ledger;
mod persons;
mod purchasing;
mod training;

use std::collections::BTreeMap;

use super::rules::is_about_others;
use crate::{
    further::Ground,
    model::ActorId,
    network::Network,
    report::{Recommendation, Worksheets},
    session::ActionChoice,
};

/// Rows of one sheet, at most, and of one country of the ledger. Our choice: nobody works through more; the rest
/// is counted.
const ROWS: usize = 12;

/// All sheets.
pub fn worksheets(ground: &Ground<'_>) -> Worksheets {
    let work = Work::of(ground);
    let (training, training_not_asked) = training::needs(&work);
    let (help, help_elsewhere) = help::lines(&work);
    let (gains, gains_more) = gains::sheets(&work);
    let (purchasing, purchasing_more) = purchasing::groups(&work);
    Worksheets {
        efforts: efforts::lines(&work),
        training,
        training_not_asked,
        help,
        help_elsewhere,
        assumptions: assumptions::of(&work),
        gains,
        gains_more,
        ledger: ledger::by_country(&work),
        purchasing,
        purchasing_more,
        agenda: agenda::agenda(&work),
        persons: persons::persons(&work),
    }
}

/// What every sheet asks: the network and the actions of the plan.
struct Work<'g> {
    ground: &'g Ground<'g>,
    network: &'g Network,
    /// With their indices in `recommendations`, in that order.
    actions: Vec<(u32, &'g Recommendation)>,
    ids: BTreeMap<&'g str, ActorId>,
}

impl<'g> Work<'g> {
    fn of(ground: &'g Ground<'g>) -> Self {
        let network = ground.network;
        Self {
            ground,
            network,
            actions: actions(ground),
            ids: network.model.actors().map(|(id, actor)| (actor.key.as_str(), id)).collect(),
        }
    }

    fn key(&self, id: ActorId) -> String {
        self.network.model.key(id).to_owned()
    }

    /// Actions of the plan of one of these rules.
    fn of_rules(&self, rules: &[&str]) -> Vec<u32> {
        self.steps(|one| rules.contains(&one.rule.as_str()))
    }

    /// Actions of the plan in which somebody takes part.
    fn with(&self, id: ActorId) -> Vec<u32> {
        let key = self.network.model.key(id);
        self.steps(|one| !is_about_others(&one.rule) && one.actors.iter().any(|actor| actor == key))
    }

    fn steps(&self, test: impl Fn(&Recommendation) -> bool) -> Vec<u32> {
        self.actions.iter().filter(|(_, one)| test(one)).map(|(index, _)| *index).collect()
    }
}

/// The steps of the plan, and the advice on how to go about them.
fn actions<'g>(ground: &Ground<'g>) -> Vec<(u32, &'g Recommendation)> {
    let plan = ground.plan;
    let steps: Vec<&Recommendation> =
        plan.steps.iter().filter_map(|step| ground.recommendations.get(step.action as usize)).collect();
    let has = |rules: &[&str]| steps.iter().any(|one| rules.contains(&one.rule.as_str()));
    let speaks_of_a_step = |rule: &str| match rule {
        "R07" => has(&["R03", "R04"]) && has(&["R01"]),
        "R14" => has(&["R03", "R04", "R05", "R11"]),
        _ => is_about_others(rule) && !steps.is_empty(),
    };
    let left_out = |index: u32| {
        plan.left.iter().any(|one| one.action == index && one.choice == Some(ActionChoice::LeaveOut))
    };
    (0..)
        .zip(ground.recommendations)
        .filter(|(index, one)| {
            let in_plan = plan.steps.iter().any(|step| step.action == *index);
            in_plan || speaks_of_a_step(&one.rule) && !left_out(*index)
        })
        .collect()
}
