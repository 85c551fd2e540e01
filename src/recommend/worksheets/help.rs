//! Lines of the visitor's own sheet of programmes, in the steps that they fit. Nothing is added to them.
//!
//! # What fits
//! A line for some barriers fits a step that may ease one of them; a line for a country fits a step with somebody
//! there. A line for both needs both. A programme of the firm's own country is for that country's firms, whatever
//! market they go to: there the country asks for nothing. A line for neither fits no step.

use super::Work;
use crate::{
    model::{Help, LastExchange},
    network::findings::who,
    recommend::rules::is_about_others,
    report::{self, HelpLine, Recommendation},
};

/// The lines that fit a step, in the order of the sheet, and how many others there are.
pub fn lines(work: &Work<'_>) -> (Vec<HelpLine>, u32) {
    let all = &work.network.model.help;
    let lines: Vec<HelpLine> =
        all.iter().map(|help| line(work, help)).filter(|line| !line.steps.is_empty()).collect();
    let elsewhere = all.len() - lines.len();
    (lines, elsewhere as u32)
}

fn line(work: &Work<'_>, help: &Help) -> HelpLine {
    HelpLine {
        programme: help.programme.clone(),
        contact: help.contact.clone(),
        link: help.link.clone(),
        cost: help.cost.clone(),
        valid_until: help.valid_until.map(report::last_exchange),
        over: over(work, help),
        country: help.country.clone(),
        barriers: help.barriers.iter().map(|&code| code.to_owned()).collect(),
        steps: work.steps(|one| !is_about_others(&one.rule) && fits(work, help, one)),
    }
}

fn fits(work: &Work<'_>, help: &Help, step: &Recommendation) -> bool {
    let eases = step.barriers.iter().any(|code| help.barriers.contains(code.as_str()));
    let abroad = help.country.as_deref().filter(|&country| Some(country) != who::home(work.network));
    let is_there = |country: &str| {
        let ids = step.actors.iter().filter_map(|key| work.ids.get(key.as_str()));
        ids.into_iter().any(|&id| work.network.model.actor(id).country.as_deref() == Some(country))
    };
    match (help.barriers.is_empty(), abroad) {
        (false, None) => eases,
        (false, Some(country)) => eases && is_there(country),
        (true, Some(country)) => is_there(country),
        (true, None) => false,
    }
}

/// Whether its last day, or its whole last year, was before the study's day.
fn over(work: &Work<'_>, help: &Help) -> bool {
    let Some((until, day)) = help.valid_until.zip(work.network.as_of) else { return false };
    match until {
        LastExchange::Day(until) => until < day,
        LastExchange::Year(year) => year < chrono::Datelike::year(&day),
    }
}
