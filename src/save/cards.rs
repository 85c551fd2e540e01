//! Cards of contacts for looking at and for taking along, drafted from the files read once more.

use serde::{Deserialize, Serialize};

use super::corrected::read_again;
use crate::{
    model::{TieClass, build},
    network::{Network, card::card},
    report::{Card, CardPart, Recommendation, Report},
    session::{Choices, Session},
};

/// A card to draft: a tie or a proposal of the report, with the advice that concerns it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "book.ts"))]
pub struct CardWanted {
    pub from: String,
    pub to: String,
    pub class: TieClass,
    pub advice: Option<Recommendation>,
}

/// The network of a session, as the analysis has it.
pub fn network(session: &Session, files: &[(String, Vec<u8>)]) -> Network {
    let choices = session.choices();
    let mut model = build::build(&read_again(session, files), &choices).model;
    if let Some(firm) = model.focal.filter(|_| choices.hand_to.is_some()) {
        model.leave_out_told_of(firm);
    }
    Network::chosen(model, &choices)
}

/// The cards asked for, the visitor's own words in them. Of contacts that are not there, none.
pub fn cards(network: &Network, choices: &Choices, wanted: &[CardWanted]) -> Vec<Card> {
    wanted
        .iter()
        .filter_map(|one| {
            let mut card = card(network, &one.from, &one.to, one.class, one.advice.as_ref())?;
            for row in &mut card.rows {
                row.text = own_words(choices, one, row.part);
            }
            Some(card)
        })
        .collect()
}

fn own_words(choices: &Choices, card: &CardWanted, part: CardPart) -> Option<String> {
    let key = [card.from.clone(), card.to.clone(), card.class.code().to_owned(), part.code().to_owned()];
    choices.cards.get(&key).cloned()
}

/// The focal firm's contacts and proposals, once each, the report's order kept: what a saved workbook tells.
pub fn own(report: &Report) -> Vec<CardWanted> {
    let Some(focal) = &report.about.focal else { return Vec::new() };
    let own = |from: &String, to: &String| from == focal || to == focal;
    let mut wanted: Vec<CardWanted> = Vec::new();
    let ties = report.network.ties.iter().filter(|tie| own(&tie.from, &tie.to) && tie.present);
    let present = ties.map(|tie| (&tie.from, &tie.to, tie.class));
    let proposed = report.recommendations.iter().flat_map(|advice| &advice.ties);
    let proposed = proposed.filter(|tie| own(&tie.from, &tie.to)).map(|tie| (&tie.from, &tie.to, tie.class));
    for (from, to, class) in present.chain(proposed) {
        let same = |one: &CardWanted| {
            one.class == class && ((&one.from, &one.to) == (from, to) || (&one.from, &one.to) == (to, from))
        };
        if wanted.len() < MOST && !wanted.iter().any(same) {
            let advice = advice_for(report, from, to, class).cloned();
            wanted.push(CardWanted { from: from.clone(), to: to.clone(), class, advice });
        }
    }
    wanted
}

/// Cards of one workbook at most. Ours: nobody reads more.
const MOST: usize = 300;

/// The first advice that proposes or changes this contact.
fn advice_for<'r>(report: &'r Report, from: &str, to: &str, class: TieClass) -> Option<&'r Recommendation> {
    report.recommendations.iter().find(|advice| {
        advice.ties.iter().any(|tie| {
            tie.class == class
                && ((tie.from.as_str(), tie.to.as_str()) == (from, to)
                    || (tie.from.as_str(), tie.to.as_str()) == (to, from))
        })
    })
}
