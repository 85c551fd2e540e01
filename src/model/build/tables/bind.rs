//! What the columns under a row of headings mean, by words and by likeness.

use std::collections::BTreeMap;

use super::{Heads, partners};
use crate::{
    model::{
        Role,
        build::lexicon::Lexicon,
        codebook::{self, Field, SheetRole},
        words::fold,
    },
    order::InOrder,
    report::ReadHow,
};

/// Headings of a row by which it is told from data, and that are searched for a barrier inside a question.
/// Ours: far more than any form has, and a sheet may have 16,384 columns.
pub const MOST_HEADINGS: usize = 400;

/// Columns of one row read as headings of one role.
#[derive(Clone, Default)]
pub struct Binding {
    pub fields: Vec<(u32, Field, ReadHow)>,
    pub barriers: Vec<(u32, &'static str, ReadHow)>,
    /// Columns that name partners of the row's own actor, with what the heading says they are to it.
    pub partners: Vec<(u32, Option<Role>)>,
    /// Column, and the one that means the same and is used.
    pub twice: Vec<(u32, u32)>,
    /// Left out by the visitor.
    pub skipped: Vec<u32>,
    /// Barriers stand inside questions.
    pub questions: bool,
    pub score: f64,
}

/// Reads a row as headings by their exact words.
pub fn bind(heads: &Heads, role: SheetRole, lexicon: &Lexicon) -> Binding {
    let mut binding = Binding::default();
    for (index, (column, text)) in heads.iter().enumerate() {
        if let Some(field) = lexicon.heading(role, text) {
            match binding.fields.iter().find(|(_, one, _)| *one == field) {
                Some((used, ..)) => binding.twice.push((*column, *used)),
                None => {
                    let exact = text.trim().eq_ignore_ascii_case(field.code());
                    let how = if exact { ReadHow::Exact } else { ReadHow::Synonym };
                    binding.fields.push((*column, field, how));
                    // A list of customers that says what they are is as much one of actors.
                    binding.score +=
                        if (role, field) == (SheetRole::Customers, Field::Roles) { 0.5 } else { 1.0 };
                }
            }
        } else if role == SheetRole::Barriers {
            if let Some(code) = lexicon.barriers.find(text) {
                let how = if fold(text) == fold(code) { ReadHow::Exact } else { ReadHow::Synonym };
                binding.put_barrier(*column, code, how);
            } else if index < MOST_HEADINGS
                && let Some(code) = lexicon.barriers.in_question(text)
            {
                binding.questions = true;
                binding.put_barrier(*column, code, ReadHow::Synonym);
            }
        }
    }
    if binding.questions {
        binding.ask_who(heads);
    }
    binding
}

/// The barriers of a wide sheet; none of another role.
pub fn barriers_named(binding: &Binding, role: SheetRole) -> usize {
    if role == SheetRole::Barriers { binding.barriers.len() } else { 0 }
}

impl Binding {
    pub fn column(&self, field: Field) -> Option<u32> {
        self.fields.iter().find(|(_, one, _)| *one == field).map(|(column, ..)| *column)
    }

    pub fn has_required(&self, role: SheetRole) -> bool {
        let has = |field: Field| self.column(field).is_some();
        codebook::required(role).iter().all(|group| group.iter().any(|&field| has(field)))
            // Partners of somebody are ties as well.
            || role == SheetRole::Ties && has(Field::From) && !self.partners.is_empty()
    }

    /// Whether a column means something already.
    pub fn takes(&self, column: u32) -> bool {
        self.fields.iter().any(|(one, ..)| *one == column)
            || self.barriers.iter().any(|(one, ..)| *one == column)
            || self.partners.iter().any(|(one, _)| *one == column)
            || self.twice.iter().any(|(one, _)| *one == column)
            || self.skipped.contains(&column)
    }

    /// How the meaning of each column was found.
    pub fn hows(&self) -> BTreeMap<u32, ReadHow> {
        let fields = self.fields.iter().map(|(column, _, how)| (*column, *how));
        let barriers = self.barriers.iter().map(|(column, _, how)| (*column, *how));
        let partners = self.partners.iter().map(|(column, _)| (*column, ReadHow::Synonym));
        let skipped = self.skipped.iter().map(|column| (*column, ReadHow::Visitor));
        fields.chain(barriers).chain(partners).chain(skipped).collect()
    }

    /// Takes a column's meaning away.
    pub fn free(&mut self, column: u32) {
        self.fields.retain(|(one, ..)| *one != column);
        self.barriers.retain(|(one, ..)| *one != column);
        self.partners.retain(|(one, _)| *one != column);
        self.twice.retain(|(one, _)| *one != column);
    }

    fn put_barrier(&mut self, column: u32, code: &'static str, how: ReadHow) {
        match self.barriers.iter().find(|(_, one, _)| *one == code) {
            Some((used, ..)) => self.twice.push((column, *used)),
            None => {
                self.barriers.push((column, code, how));
                self.score += 1.0;
            }
        }
    }

    /// In a form, the questions for the firm and for who answers.
    fn ask_who(&mut self, heads: &Heads) {
        for (field, is) in [
            (Field::FirmId, partners::asks_for_firm as fn(&str) -> bool),
            (Field::Respondent, partners::asks_for_person),
        ] {
            let Some((column, _)) = heads.iter().find(|(column, text)| {
                let other = self.fields.iter().any(|(one, bound, _)| one == column && *bound != field);
                !other && self.barriers.iter().all(|(one, ..)| one != column) && is(text)
            }) else {
                continue;
            };
            // The number of the reply, which form programs call `ID`, is no firm.
            self.fields.retain(|(_, one, _)| *one != field);
            self.free(*column);
            self.fields.push((*column, field, ReadHow::Synonym));
        }
    }

    /// A form that asks several for no firm: who answers stands for it.
    pub fn take_person_for_firm(&mut self) {
        if self.column(Field::FirmId).is_none() {
            for (_, field, how) in &mut self.fields {
                if *field == Field::Respondent {
                    (*field, *how) = (Field::FirmId, ReadHow::Likeness);
                }
            }
        }
    }

    /// Reads what is left of the row by likeness.
    pub fn guess(&mut self, heads: &Heads, role: SheetRole, lexicon: &Lexicon) {
        let mut guesses: Vec<(f64, u32, Field)> = Vec::new();
        for (index, (column, text)) in heads.iter().enumerate() {
            if self.takes(*column) {
                continue;
            }
            // One barrier among the headings says that they all are; then a slip in another is one.
            if !self.barriers.is_empty()
                && index < MOST_HEADINGS
                && let Some(code) = lexicon.barriers.guess_in_question(text)
            {
                self.put_barrier(*column, code, ReadHow::Likeness);
            } else if let Some((likeness, field)) = lexicon.like_heading(role, text) {
                guesses.push((likeness, *column, field));
            }
        }
        // The likest first, so that no weaker likeness takes a field away.
        guesses.order_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, column, field) in guesses {
            if self.column(field).is_none() {
                self.fields.push((column, field, ReadHow::Likeness));
                self.score += 0.5;
            }
        }
        self.barriers.order_by_key(|(column, ..)| *column);
    }
}
