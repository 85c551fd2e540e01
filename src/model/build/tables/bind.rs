//! What the columns under a row of headings mean, by words and by likeness.

use crate::{
    import::{Row, Value},
    model::{
        build::lexicon::Lexicon,
        codebook::{self, Field, SheetRole},
    },
};

/// Columns of one row read as headings of one role.
pub struct Binding {
    pub fields: Vec<(u32, Field)>,
    pub barriers: Vec<(u32, &'static str)>,
    /// Read by likeness.
    pub guessed: Vec<(u32, Field)>,
    pub guessed_barriers: Vec<(u32, &'static str)>,
    /// Column, and the one that means the same and is used.
    pub twice: Vec<(u32, u32)>,
    pub score: f64,
}

/// Reads a row as headings by their exact words.
pub fn bind(row: &Row, role: SheetRole, lexicon: &Lexicon) -> Binding {
    let mut binding = Binding {
        fields: Vec::new(),
        barriers: Vec::new(),
        guessed: Vec::new(),
        guessed_barriers: Vec::new(),
        twice: Vec::new(),
        score: 0.0,
    };
    for (column, value) in &row.cells {
        let Value::Text(text) = value else { continue };
        if let Some(field) = lexicon.heading(role, text) {
            match binding.fields.iter().find(|(_, one)| *one == field) {
                Some((used, _)) => binding.twice.push((*column, *used)),
                None => {
                    binding.fields.push((*column, field));
                    // A list of customers that says what they are is as much one of actors.
                    binding.score +=
                        if (role, field) == (SheetRole::Customers, Field::Roles) { 0.5 } else { 1.0 };
                }
            }
        } else if role == SheetRole::Barriers
            && let Some(code) = lexicon.barriers.find(text)
        {
            binding.put_barrier(*column, code);
        }
    }
    binding
}

impl Binding {
    pub fn has_required(&self, role: SheetRole) -> bool {
        let has = |field: Field| self.fields.iter().any(|(_, one)| *one == field);
        codebook::required(role).iter().all(|group| group.iter().any(|&field| has(field)))
    }

    fn put_barrier(&mut self, column: u32, code: &'static str) {
        match self.barriers.iter().find(|(_, one)| *one == code) {
            Some((used, _)) => self.twice.push((column, *used)),
            None => {
                self.barriers.push((column, code));
                self.score += 1.0;
            }
        }
    }

    /// Reads what is left of the row by likeness.
    pub fn guess(&mut self, row: &Row, role: SheetRole, lexicon: &Lexicon) {
        let taken = |binding: &Self, column: u32| {
            binding.fields.iter().any(|(one, _)| *one == column)
                || binding.barriers.iter().any(|(one, _)| *one == column)
                || binding.twice.iter().any(|(one, _)| *one == column)
        };
        let mut guesses: Vec<(f64, u32, Field)> = Vec::new();
        for (column, value) in &row.cells {
            let Value::Text(text) = value else { continue };
            if taken(self, *column) {
                continue;
            }
            // One barrier among the headings says that they all are; then a slip in another is one.
            if !self.barriers.is_empty()
                && let Some(code) = lexicon.barriers.guess(text)
            {
                self.put_barrier(*column, code);
                self.guessed_barriers.push((*column, code));
            } else if let Some((likeness, field)) = lexicon.like_heading(role, text) {
                guesses.push((likeness, *column, field));
            }
        }
        // The likest first, so that no weaker likeness takes a field away.
        guesses.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        for (_, column, field) in guesses {
            if self.fields.iter().all(|(_, one)| *one != field) {
                self.fields.push((column, field));
                self.guessed.push((column, field));
                self.score += 0.5;
            }
        }
        self.guessed.sort_by_key(|(column, _)| *column);
        self.barriers.sort_by_key(|(column, _)| *column);
    }
}
