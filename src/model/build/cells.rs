//! The cells of one row as values of the codebook's kinds; what does not fit becomes a problem.

use std::{borrow::Cow, collections::BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::{
    collect::Problems,
    known::Meaning,
    lexicon::Lexicon,
    scales::{self, Told},
    tables::{Table, text_of, value_at},
    values,
};
use crate::{
    import::{Mend, Problem, ProblemSeverity, Row, Value},
    model::{
        ActorId, Basis, LastExchange, Place,
        codebook::{
            Field, Kind, field_row,
            vocabulary::{Silence, Understood, Vocabulary, says, says_nothing},
        },
        words::fold,
    },
    report::Message,
};

/// One row of a table under reading.
pub struct Cells<'r, 'a> {
    pub table: &'r Table<'a>,
    pub row: &'a Row,
    pub lexicon: &'r Lexicon,
    pub problems: &'r mut Problems,
}

impl<'a> Cells<'_, 'a> {
    pub fn place(&self) -> Place {
        Place { sheet: self.table.sheet, row: self.row.number }
    }

    /// The value under a field, if the cell holds one. A formula's error is a problem and no value.
    pub fn value(&mut self, field: Field) -> Option<&'a Value> {
        let column = self.table.column(field)?;
        self.value_in(column)
    }

    /// The value in a column.
    pub fn value_in(&mut self, column: u32) -> Option<&'a Value> {
        let value = value_at(self.row, column)?;
        if let Value::Error(text) = value {
            let problem = self.problem_in(column, "formula_error").value(text);
            self.push(problem);
            return None;
        }
        Some(value)
    }

    /// A warning about a cell of this row, with the column's heading at hand.
    pub fn problem_in(&self, column: u32, code: &str) -> Problem {
        let problem = self.table.problem(code, ProblemSeverity::Warn).cell(column, self.row.number);
        let heading = self.table.heading(column);
        if heading.is_empty() { problem } else { problem.about("heading", heading) }
    }

    /// The same for a field; without its column, about the row's first cell.
    pub fn problem(&self, field: Field, code: &str) -> Problem {
        let first = self.row.cells.first().map_or(0, |(column, _)| *column);
        self.problem_in(self.table.column(field).unwrap_or(first), code)
    }

    pub fn push(&mut self, problem: Problem) {
        self.table.skips.borrow_mut().latest = (self.row.number, problem.code.clone());
        self.problems.push(self.table.sheet, problem);
    }

    /// Leaves the row out because of this.
    pub fn skip(&mut self, problem: Problem) {
        self.push(problem);
        self.skip_for_that();
    }

    /// Leaves the row out because of its problem just told.
    pub fn skip_for_that(&mut self) {
        self.table.skips.borrow_mut().count(self.row.number);
    }

    fn wrong(&mut self, field: Field, code: &str, value: &Value, expected: Message, mend: Option<&str>) {
        let mut problem = self.problem(field, code).value(&text_of(value)).expected(expected);
        problem.mend = mend.map(|mend| Mend::Value { value: mend.to_owned() });
        self.push(problem);
    }

    pub fn text(&mut self, field: Field) -> Option<String> {
        self.text_in(self.table.column(field)?)
    }

    /// The text in a column.
    pub fn text_in(&mut self, column: u32) -> Option<String> {
        self.letters_in(column).map(Cow::into_owned)
    }

    /// The text under a field, as it stands there.
    pub fn letters(&mut self, field: Field) -> Option<Cow<'a, str>> {
        self.letters_in(self.table.column(field)?)
    }

    fn letters_in(&mut self, column: u32) -> Option<Cow<'a, str>> {
        let text = match self.value_in(column)? {
            Value::Text(text) => Cow::Borrowed(text.trim()),
            other => Cow::Owned(text_of(other)),
        };
        (!text.is_empty()).then_some(text)
    }

    /// What the same text was found to mean before.
    fn known(&self, field: Field, value: &Value) -> Option<Meaning> {
        let Value::Text(text) = value else { return None };
        self.table.known.borrow().get(field, text)
    }

    fn keep(&self, field: Field, value: &'a Value, meaning: Meaning) {
        if let Value::Text(text) = value {
            self.table.known.borrow_mut().keep(field, text, meaning);
        }
    }

    /// The actor that the same text was found to name before, see [`Cells::is_actor`].
    pub fn actor(&self, field: Field) -> Option<ActorId> {
        match self.known(field, value_at(self.row, self.table.column(field)?)?)? {
            Meaning::Actor(id) => Some(id),
            _ => None,
        }
    }

    /// The text under a field names this actor, and will until the table's end.
    pub fn is_actor(&self, field: Field, id: ActorId) {
        if let Some(value) = self.table.column(field).and_then(|column| value_at(self.row, column)) {
            self.keep(field, value, Meaning::Actor(id));
        }
    }

    /// Several texts in one cell.
    pub fn list(&mut self, field: Field) -> Vec<String> {
        let Some(text) = self.text(field) else { return Vec::new() };
        split(&text, &[';', '|', '\n']).filter(|part| !is_blank_text(part)).map(str::to_owned).collect()
    }

    /// A number of a [`Kind::Number`] field, inside its range.
    pub fn number(&mut self, field: Field) -> Option<f64> {
        let value = self.value(field)?;
        if let Some(Meaning::Number(number)) = self.known(field, value) {
            return Some(number);
        }
        let Kind::Number { low, high } = field_row(field).kind else { return self.as_number(value) };
        let item = (low, high) == (1.0, 5.0);
        let number = self.as_number(value).or_else(|| match value {
            Value::Text(text) if item => match scales::told(value, self.table.decimal) {
                Some(Told::Word(_)) if says(Silence::Nothing, text) => None,
                Some(Told::Word(point)) => {
                    self.words_as_numbers(field);
                    Some(self.table.scale(field).at_usual(point))
                }
                Some(Told::Number(number)) => Some(number),
                None => None,
            },
            // None at all is a count; what is not known or does not apply is not.
            Value::Text(text) if low == 0.0 && says(Silence::Zero, text) => Some(0.0),
            _ => None,
        });
        let Some(number) = number else {
            if !is_blank_word(value) {
                self.not_a_number(field, value, expected_number(field));
            }
            return None;
        };
        let scale = self.table.scale(field);
        let number = if item && scale.holds(number) { scale.to_usual(number) } else { number };
        if (low..=high).contains(&number) {
            self.keep(field, value, Meaning::Number(number));
            return Some(number);
        }
        self.wrong(field, "out_of_range", value, expected_number(field), None);
        None
    }

    fn not_a_number(&mut self, field: Field, value: &Value, expected: Message) {
        let text = text_of(value);
        self.wrong(field, "not_a_number", value, expected, values::number_inside(&text));
    }

    /// Says once a sheet that words were read as points of a scale.
    pub fn words_as_numbers(&mut self, field: Field) {
        if !self.problems.has(self.table.sheet, "scale_words") {
            let mut problem = self.problem(field, "scale_words");
            problem.severity = ProblemSeverity::Note;
            if let Some(value) = self.table.column(field).and_then(|column| value_at(self.row, column)) {
                problem = problem.value(&text_of(value));
            }
            self.push(problem);
        }
    }

    /// The number in a value, whatever its field.
    pub fn as_number(&self, value: &Value) -> Option<f64> {
        match value {
            Value::Number(number) => Some(*number),
            Value::Text(text) => values::number(text, self.table.decimal),
            _ => None,
        }
    }

    /// A percentage, 0–100.
    pub fn percent(&mut self, field: Field) -> Option<f64> {
        let value = self.value(field)?;
        if let Some(Meaning::Number(number)) = self.known(field, value) {
            return Some(number);
        }
        let expected = || Message::new("expected-percent");
        let Some(number) = self.as_number(value) else {
            if matches!(value, Value::Text(text) if says(Silence::Zero, text)) {
                return Some(0.0);
            }
            if !is_blank_word(value) {
                self.not_a_number(field, value, expected());
            }
            return None;
        };
        // Beside shares that a program keeps as fractions, a percent sign typed as text says what it says.
        let signed = matches!(value, Value::Text(text) if text.contains('%'));
        let number = if self.table.fractions.contains(&field) && !signed { number * 100.0 } else { number };
        if (0.0..=100.0).contains(&number) {
            self.keep(field, value, Meaning::Number(number));
            return Some(number);
        }
        self.wrong(field, "out_of_range", value, expected(), None);
        None
    }

    pub fn year(&mut self, field: Field) -> Option<i32> {
        match self.when(field, "not_a_year", "expected-year")? {
            LastExchange::Year(year) => Some(year),
            LastExchange::Day(date) => Some(date.year()),
        }
    }

    /// A day, or only its year.
    pub fn day_or_year(&mut self, field: Field) -> Option<LastExchange> {
        self.when(field, "not_a_date", "expected-date")
    }

    /// Whether a date is said never to have been.
    pub fn never(&self, field: Field) -> bool {
        let value = self.table.column(field).and_then(|column| value_at(self.row, column));
        value.is_some_and(is_never)
    }

    /// A day; a year alone will not do.
    pub fn day(&mut self, field: Field) -> Option<NaiveDate> {
        let value = self.value(field)?;
        match self.as_when(field, value) {
            Some(LastExchange::Day(date)) => Some(date),
            _ => {
                self.wrong(field, "not_a_date", value, Message::new("expected-date"), None);
                None
            }
        }
    }

    fn when(&mut self, field: Field, code: &str, expected: &str) -> Option<LastExchange> {
        let value = self.value(field)?;
        if let Some(Meaning::When(when)) = self.known(field, value) {
            return Some(when);
        }
        let when = self.as_when(field, value);
        if let Some(when) = when {
            self.keep(field, value, Meaning::When(when));
        }
        if when.is_none() && !is_blank_word(value) && !is_never(value) {
            let text = text_of(value);
            self.wrong(field, code, value, Message::new(expected), values::year_inside(&text));
        }
        when
    }

    fn as_when(&self, field: Field, value: &Value) -> Option<LastExchange> {
        let month_first = self.table.month_first.contains(&field);
        match value {
            Value::Date(date) => Some(LastExchange::Day(*date)),
            Value::Number(number) => whole_year(*number)
                .map(LastExchange::Year)
                .or_else(|| values::date(&values::plain(*number), false).map(LastExchange::Day))
                .or_else(|| values::serial_date(*number).map(LastExchange::Day)),
            Value::Text(text) => {
                let number = || text.trim().parse::<f64>().ok();
                if text.trim().len() <= 4 {
                    return values::year(text, month_first).map(LastExchange::Year);
                }
                values::date(text, month_first)
                    .or_else(|| number().and_then(values::serial_date))
                    .map(LastExchange::Day)
                    // `2005.0`, `2005,0`
                    .or_else(|| {
                        values::number(text, self.table.decimal).and_then(whole_year).map(LastExchange::Year)
                    })
            }
            _ => None,
        }
    }

    pub fn yes_no(&mut self, field: Field) -> Option<bool> {
        let value = self.value(field)?;
        match value {
            Value::Bool(yes) => Some(*yes),
            _ => match self.understand(field, Vocabulary::YesNo, &text_of(value)) {
                Some("yes") => Some(true),
                Some("no") => Some(false),
                Some(_) => None,
                None => {
                    let mend = self.lexicon.vocabularies.suggest(Vocabulary::YesNo, &text_of(value));
                    self.wrong(field, "not_yes_or_no", value, Message::new("expected-yes-no"), mend);
                    None
                }
            },
        }
    }

    /// ISO alpha-2.
    pub fn country(&mut self, field: Field) -> Option<String> {
        let value = self.value(field)?;
        let text = text_of(value);
        // `N/A` is not Namibia.
        if text.contains(['/', '.']) && text.len() <= 4 && is_blank_word(value) {
            return None;
        }
        let found = self.lexicon.countries.find(&text);
        if found.is_none() && !is_blank_word(value) {
            let mend = self.lexicon.countries.suggest(&text);
            self.wrong(field, "unknown_country", value, Message::new("expected-country"), mend);
        }
        found.map(str::to_owned)
    }

    /// One code of a vocabulary.
    pub fn code<T>(&mut self, field: Field, vocabulary: Vocabulary, of: fn(&str) -> Option<T>) -> Option<T> {
        let value = self.value(field)?;
        if let Some(Meaning::Code(code)) = self.known(field, value) {
            return of(code);
        }
        if let Value::Text(text) = value
            && let Some(Understood::Exactly(code)) = self.lexicon.vocabularies.find(vocabulary, text)
        {
            self.keep(field, value, Meaning::Code(code));
            return of(code);
        }
        let code = match value {
            Value::Text(text) => self.understand(field, vocabulary, text),
            other => self.understand(field, vocabulary, &text_of(other)),
        };
        if code.is_none() && !is_blank_word(value) {
            let mend = self.lexicon.vocabularies.suggest(vocabulary, &text_of(value));
            self.wrong(field, "unknown_code", value, expected_word(vocabulary), mend);
        }
        code.and_then(of)
    }

    /// Several codes in one cell; unknown ones are problems, the rest counts.
    pub fn codes<T: Ord>(
        &mut self,
        field: Field,
        vocabulary: Vocabulary,
        of: fn(&str) -> Option<T>,
    ) -> BTreeSet<T> {
        let mut codes = BTreeSet::new();
        let Some(text) = self.text(field) else { return codes };
        if is_blank_text(&text) {
            return codes;
        }
        // A single word may hold a separator itself: "buyer/seller" is tried whole first.
        for part in split(&text, &[';', '|', '\n', ',', '/', '+', '&']) {
            match self.understand(field, vocabulary, part) {
                Some(code) => codes.extend(of(code)),
                None if is_blank_text(part) => {}
                None => {
                    let mut problem =
                        self.problem(field, "unknown_code").value(&text).expected(expected_word(vocabulary));
                    if part != text {
                        problem.about.code.push_str("-part");
                        problem = problem.about("part", part);
                    }
                    if let Some(word) = self.lexicon.vocabularies.suggest(vocabulary, part) {
                        problem = problem.mend(Mend::Value { value: text.replacen(part, word, 1) });
                    }
                    self.push(problem);
                }
            }
        }
        codes
    }

    pub fn basis(&mut self) -> Option<Basis> {
        self.code(Field::Basis, Vocabulary::Basis, Basis::from_code)
    }

    /// The code for a word, with a note when it was read by likeness.
    fn understand(&mut self, field: Field, vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
        match self.lexicon.vocabularies.find(vocabulary, text)? {
            Understood::Exactly(code) => Some(code),
            Understood::Probably(code, word) => {
                let whole = self.text(field).unwrap_or_default();
                let mut problem = self.problem(field, "word_guessed").value(&whole).about("word", word);
                problem.severity = ProblemSeverity::Note;
                if whole != text {
                    problem.about.code.push_str("-part");
                    problem = problem.about("part", text);
                }
                self.push(problem.mend(Mend::Value { value: whole.replacen(text, word, 1) }));
                Some(code)
            }
        }
    }
}

fn whole_year(number: f64) -> Option<i32> {
    let year = number as i32;
    (f64::from(year) == number && values::YEARS.contains(&year)).then_some(year)
}

/// Signs and words that people put into a cell to say that it holds nothing.
pub fn is_blank_word(value: &Value) -> bool {
    matches!(value, Value::Text(text) if is_blank_text(text))
}

/// "Never", as a date.
fn is_never(value: &Value) -> bool {
    matches!(value, Value::Text(text) if matches!(fold(text).as_str(), "never" | "mai" | "jamais" | "nunca"))
}

fn is_blank_text(text: &str) -> bool {
    let text = text.trim();
    matches!(text, "?" | "-" | "--" | "–" | "—" | "…" | "..." | "." | "/") || says_nothing(text)
}

fn split<'t>(text: &'t str, separators: &'static [char]) -> impl Iterator<Item = &'t str> {
    text.split(separators).map(str::trim).filter(|part| !part.is_empty())
}

fn expected_number(field: Field) -> Message {
    match field_row(field).kind {
        Kind::Number { low, high } if high <= 300.0 => {
            Message::new("expected-number-between").with("low", low).with("high", high)
        }
        _ => Message::new("expected-number"),
    }
}

/// "One of these words", in the visitor's language.
pub fn expected_word(vocabulary: Vocabulary) -> Message {
    Message::new(match vocabulary {
        Vocabulary::Role => "expected-role",
        Vocabulary::Territory => "expected-territory",
        Vocabulary::TieClass => "expected-class",
        Vocabulary::Answer => "expected-answer",
        Vocabulary::State => "expected-state",
        Vocabulary::Content => "expected-content",
        Vocabulary::TieFunction | Vocabulary::EndCause => "expected-function",
        Vocabulary::TieEffect => "expected-effect",
        Vocabulary::ContactRole => "expected-contact-role",
        Vocabulary::Basis => "expected-basis",
        Vocabulary::EntryMode => "expected-mode",
        Vocabulary::Education => "expected-education",
        Vocabulary::Motive => "expected-motive",
        Vocabulary::YesNo => "expected-yes-no",
        Vocabulary::BarrierForm => "expected-barrier-form",
        Vocabulary::Module => "expected-barrier-modules",
    })
}
