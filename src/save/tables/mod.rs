//! The report as a workbook: a sheet for each view of the page, and one that says what it rests on.
//!
//! Columns in plain words come first, codes for programs last. An absent number is a blank cell, never a
//! zero. Sheets without a row are left out.

mod barriers;
mod business;
mod cards;
mod cells;
mod compared;
mod evidence;
mod findings;
mod firms;
mod measures;
mod network;
mod overview;
mod plan;
mod profiles;
mod reading;
mod readings;
mod steps;
mod table;
mod worksheets;

use std::collections::BTreeMap;

pub use compared::comparison_book;

use super::book::{Book, BookCell, BookSheet, Words};
use crate::{
    model::build::FOCAL_KEY,
    report::{Card, Message, Report},
};

/// The report as a workbook, its words still messages, with the cards of some contacts.
pub fn report_book(report: &Report, cards: &[Card]) -> Book {
    let names = Names::of(report);
    let mut sheets = vec![overview::overview(report)];
    sheets.extend(barriers::sheets(report));
    sheets.extend(firms::sheets(report));
    sheets.extend(readings::sheets(report));
    sheets.extend(profiles::sheets(report));
    sheets.extend(plan::sheets(report));
    sheets.extend(steps::sheets(report, &names));
    sheets.extend(worksheets::sheets(report, &names));
    sheets.push(cards::sheet_of(cards, &names));
    sheets.extend(findings::sheets(report, &names));
    sheets.extend(business::sheets(report, &names));
    sheets.extend(evidence::sheets(report, &names));
    sheets.extend(network::sheets(report, &names));
    sheets.extend(measures::sheets(report, &names));
    sheets.extend(reading::sheets(report));
    sheets.retain(|sheet: &BookSheet| !sheet.rows.is_empty());
    Book { title: Some(title(report)), date: report.about.as_of.clone(), sheets }
}

/// What stands above the first sheet: the study's own title, else the firm's name.
fn title(report: &Report) -> Words {
    if let Some(title) = &report.about.title {
        return Words::Text(title.clone());
    }
    let focal = report.network.actors.iter().find(|actor| actor.focal);
    let firm = focal.filter(|actor| !actor.unlisted).map(|actor| &actor.label).or_else(|| {
        let mut firms = report.barriers.firms.iter();
        firms.next().filter(|_| firms.next().is_none()).map(|firm| &firm.label)
    });
    match firm {
        Some(firm) => Message::new("saved-title-firm").with("firm", firm.clone()).into(),
        None => Message::new("saved-title").into(),
    }
}

/// The names behind the ids of actors.
struct Names<'a> {
    labels: BTreeMap<&'a str, &'a str>,
    /// The visitor's firm in a list of its customers has no name of its own.
    nameless: Option<&'a str>,
}

impl<'a> Names<'a> {
    fn of(report: &'a Report) -> Self {
        let actors = &report.network.actors;
        let own = actors.iter().find(|one| one.focal && one.unlisted).map(|one| one.id.as_str());
        Self {
            labels: actors.iter().map(|one| (one.id.as_str(), one.label.as_str())).collect(),
            nameless: own.filter(|own| {
                report.about.from_customer_list
                    || *own == FOCAL_KEY && report.about.answering.as_deref() == Some(*own)
            }),
        }
    }

    fn cell(&self, id: &str) -> BookCell {
        if self.nameless == Some(id) {
            return BookCell::Say(Message::new("role-focal"));
        }
        BookCell::Text((*self.labels.get(id).unwrap_or(&id)).to_owned())
    }

    /// Several, as one phrase.
    fn several(&self, ids: &[String]) -> BookCell {
        match ids {
            [] => BookCell::Empty(()),
            [id] => self.cell(id),
            ids => BookCell::Say(Message::new("saved-list-actors").with("actors", ids.to_vec())),
        }
    }
}
