//! A report with codes in the place of names, and the key that leads back.
//!
//! Every field of the report is taken apart by name, so that a new one cannot slip through: ids and names
//! become codes, what the visitor wrote freely goes away, our own codes and all numbers stay. That is no
//! anonymity: who knows the field may recognise a firm by its numbers and contacts.

mod barriers;
mod business;
mod cards;
mod changes;
mod codes;
mod comparison;
mod evidence;
mod message;
mod network;
mod plan;
mod profile;
mod structure;
mod worksheets;

use std::collections::BTreeMap;

pub use codes::{Codes, Entry};

use super::book::{Book, BookCell, BookColumn, BookFormat, BookSheet, Words};
use crate::{
    barriers::catalogue,
    import::Problem,
    model::codebook,
    report::{About, ColumnRead, FileRead, Message, Report, SheetRead},
};

/// Codes for everybody in the report, drawn with the seed, and the table of who is who. The seed should be
/// drawn at random and thrown away: with it, anybody could draw the same codes again.
pub fn pseudonymise(report: &Report, seed: u32) -> (Report, Book) {
    let codes = Codes::draw(report, seed);
    (codes.apply(report), codes.key())
}

impl Codes {
    /// The report with these codes. Actors, contacts and firms stand in the order of their codes: that of
    /// their names would tell much.
    pub fn apply(&self, report: &Report) -> Report {
        let Report {
            version,
            about,
            problems,
            barriers,
            profiles,
            network,
            recommendations,
            plan,
            overview,
            further,
        } = report;
        let sheets = Sheets::of(about);
        let (network, moved) = self.network(network, &sheets);
        Report {
            version: *version,
            about: self.about(about),
            problems: problems.iter().map(|one| self.problem(one, &sheets)).collect(),
            barriers: self.barriers(barriers, &sheets),
            profiles: self.profiles(profiles),
            network,
            recommendations: recommendations.iter().map(|one| self.recommendation(one)).collect(),
            plan: self.plan(plan),
            overview: self.overview(overview),
            further: further.as_ref().map(|one| self.further(one, &moved, &sheets)),
        }
    }

    /// For each actor of the report with codes, its place among the actors of this one.
    pub fn order(&self, report: &Report) -> Vec<u32> {
        let mut order: Vec<u32> = (0..report.network.actors.len() as u32).collect();
        order.sort_by_cached_key(|&place| self.of(&report.network.actors[place as usize].id));
        order
    }

    /// Who is who, for a file of its own.
    pub fn key(&self) -> Book {
        let column = |code: &str, words: &str| BookColumn {
            code: code.to_owned(),
            heading: Words::Say(Message::new(words)),
            note: None,
            format: BookFormat::Text,
            width: None,
            rule: None,
            required: false,
        };
        let text = |text: &str| BookCell::Text(text.to_owned());
        let mut rows: Vec<&codes::Entry> = self.entries().collect();
        rows.sort_by(|one, other| one.code.cmp(&other.code));
        let sheet = BookSheet {
            code: "key".to_owned(),
            name: Some(Words::Say(Message::new("saved-sheet-key"))),
            lines: vec![
                Words::Say(Message::new("saved-key-title")),
                Words::Say(Message::new("saved-sheet-key.about")),
            ],
            columns: vec![
                column("code", "saved-code"),
                column("name", "saved-name-known"),
                column("id", "saved-id"),
            ],
            rows: rows
                .into_iter()
                .map(|one| vec![text(&one.code), text(&one.label), text(&one.id)])
                .collect(),
            ..BookSheet::default()
        };
        Book { title: Some(Words::Say(Message::new("saved-key-title"))), date: None, sheets: vec![sheet] }
    }

    fn about(&self, about: &About) -> About {
        let About {
            program,
            files,
            title: _,
            author: _,
            boundary: _,
            method: _,
            period: _,
            as_of,
            as_of_from,
            focal,
            hand_to,
            answering,
            complete,
            from_customer_list,
            basis,
            reconciled,
            settings,
            limits,
        } = about;
        let mut number = 0;
        About {
            program: program.clone(),
            files: (1..).zip(files).map(|(place, file)| file_read(file, place, &mut number)).collect(),
            title: None,
            author: None,
            boundary: None,
            method: None,
            period: None,
            as_of: as_of.clone(),
            as_of_from: as_of_from.clone(),
            focal: focal.as_deref().map(|id| self.of(id)),
            hand_to: hand_to.as_deref().map(|id| self.of(id)),
            answering: answering.as_deref().map(|id| self.of(id)),
            complete: *complete,
            from_customer_list: *from_customer_list,
            basis: basis.clone(),
            reconciled: *reconciled,
            settings: settings.clone(),
            limits: limits.clone(),
        }
    }

    fn problem(&self, problem: &Problem, sheets: &Sheets) -> Problem {
        let Problem {
            code,
            severity,
            file,
            sheet,
            cell,
            question,
            value: _,
            expected: _,
            about,
            mend: _,
            alike,
        } = problem;
        Problem {
            code: code.clone(),
            severity: *severity,
            file: sheets.files.get(file).cloned().unwrap_or_default(),
            sheet: sheet.as_deref().map(|name| sheets.name(name)),
            cell: cell.clone(),
            question: question.clone(),
            value: None,
            expected: None,
            about: self.message(about),
            mend: None,
            alike: *alike,
        }
    }
}

/// A file or a sheet by its number alone: the core has no words of any language.
fn unnamed(number: usize) -> String {
    format!("#{number}")
}

fn file_read(file: &FileRead, place: usize, number: &mut usize) -> FileRead {
    let FileRead { name: _, format, encoding, delimiter, sheets } = file;
    FileRead {
        name: unnamed(place),
        format: format.clone(),
        encoding: encoding.clone(),
        delimiter: delimiter.clone(),
        sheets: sheets
            .iter()
            .map(|sheet| {
                *number += 1;
                sheet_read(sheet, *number)
            })
            .collect(),
    }
}

fn sheet_read(sheet: &SheetRead, number: usize) -> SheetRead {
    let SheetRead {
        name: _,
        role,
        rows,
        used,
        skipped,
        reasons,
        layout,
        heading_row,
        headings: _,
        ask,
        columns,
    } = sheet;
    SheetRead {
        name: unnamed(number),
        role: role.clone(),
        rows: *rows,
        used: *used,
        skipped: *skipped,
        reasons: reasons.clone(),
        layout: layout.clone(),
        heading_row: *heading_row,
        headings: String::new(),
        ask: *ask,
        columns: columns
            .iter()
            .map(|one| ColumnRead {
                column: one.column,
                heading: String::new(),
                // A column may be a partner's.
                field: one.field.clone().filter(|code| is_field(code)),
                how: one.how,
                samples: Vec::new(),
            })
            .collect(),
    }
}

fn is_field(code: &str) -> bool {
    catalogue::by_code(code).is_some() || codebook::FIELDS.iter().any(|field| field.field.code() == code)
}

/// New names for files and sheets, which may be called after firms.
struct Sheets {
    files: BTreeMap<String, String>,
    sheets: BTreeMap<String, String>,
}

impl Sheets {
    fn of(about: &About) -> Self {
        let mut new = Self { files: BTreeMap::new(), sheets: BTreeMap::new() };
        let mut number = 0;
        for (place, file) in (1..).zip(&about.files) {
            new.files.entry(file.name.clone()).or_insert_with(|| unnamed(place));
            for sheet in &file.sheets {
                number += 1;
                new.sheets.entry(sheet.name.clone()).or_insert_with(|| unnamed(number));
            }
        }
        new
    }

    fn name(&self, sheet: &str) -> String {
        self.sheets.get(sheet).cloned().unwrap_or_default()
    }

    /// `Ties!17` with the sheet's new name.
    fn place(&self, place: &str) -> String {
        match place.rsplit_once('!') {
            Some((sheet, cell)) => format!("{}!{cell}", self.name(sheet)),
            None => String::new(),
        }
    }
}
