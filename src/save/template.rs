//! Blank workbooks to fill in, made of the codebook: what is asked here is what import reads.
//!
//! Headings stand in the first row, in the words of [`FieldRow::heading`](crate::model::codebook::FieldRow::heading);
//! notes explain them, lists offer the words that are understood, and the first row of a sheet is an
//! example, which reading passes over.

mod example;
mod words;

pub(super) use words::term;

pub use crate::model::codebook::{Language, templates::TemplateKind};
use crate::{
    barriers::catalogue,
    model::{
        BarrierForm,
        codebook::{
            Field, FieldRow, Kind, SheetRole, field_row, sheet_heading,
            templates::{self, TemplateSheet},
            vocabulary::{Vocabulary, WORDS},
        },
    },
    report::Message,
    save::book::{Book, BookCell, BookColumn, BookFormat, BookNote, BookRule, BookSheet, Words},
};

/// Empty rows below the example that have lists and rules. Ours: more than one firm's partners.
pub(super) const ROOM: u32 = 500;

/// Rows of the Study sheet: keys that import knows.
const STUDY: &[&str] =
    &["as_of", "title", "author", "boundary", "method", "period", "barrier_form", "barrier_modules"];

/// Those of the quick one, which asks the short form.
const QUICK_STUDY: &[&str] = &["as_of", "barrier_form"];

/// A blank workbook in a language.
pub fn template(kind: TemplateKind, language: Language) -> Book {
    let mut sheets = vec![read_me(kind, language)];
    sheets.extend(templates::sheets(kind).iter().map(|sheet| data_sheet(sheet, kind, language)));
    sheets.push(lists(kind, language));
    Book { title: Some(Message::new(format!("template-title-{}", kind.code())).into()), date: None, sheets }
}

/// A sheet to fill in, with its example or its prefilled rows.
fn data_sheet(sheet: &TemplateSheet, kind: TemplateKind, language: Language) -> BookSheet {
    let mut columns = Vec::new();
    let mut notes = Vec::new();
    for (index, column) in (0..).zip(sheet.columns()) {
        let made = column_of(column.field, kind, column.heading(language), sheet.requires(column.field));
        columns.push(made);
        if kind == TemplateKind::Research {
            let words = Message::new("template-code").with("code", column.field.code());
            notes.push(BookNote { row: None, column: index, words: words.into(), wrong: false });
        }
    }
    let fields: Vec<Field> = sheet.columns().map(|column| column.field).collect();
    let rows = match sheet.role {
        SheetRole::Barriers => {
            let at = fields.iter().position(|&field| field == Field::Barrier).unwrap_or(0);
            for (row, barrier) in (0..).zip(form(kind)) {
                let words = Message::new(format!("item-{}.about", barrier.code)).into();
                notes.push(BookNote { row: Some(row), column: at as u32, words, wrong: false });
            }
            let label = |code: &str| BookCell::Say(Message::new(format!("barrier-{code}")));
            form(kind).map(|barrier| only(fields.len(), at, label(barrier.code))).collect()
        }
        SheetRole::Study => {
            let keys = if kind == TemplateKind::Quick { QUICK_STUDY } else { STUDY };
            let row = |key: &&str| {
                let mut row = only(fields.len(), 0, BookCell::Say(Message::new(format!("study-{key}"))));
                if kind == TemplateKind::Quick && *key == "barrier_form" {
                    row[1] = BookCell::Say(term(Vocabulary::BarrierForm, BarrierForm::Short.code()));
                }
                row
            };
            keys.iter().map(row).collect()
        }
        role => vec![example::row(role, &fields)],
    };
    BookSheet {
        code: sheet.role.code().to_owned(),
        name: Some(sheet.name(language).into()),
        columns,
        rows,
        notes,
        room: ROOM,
        ..BookSheet::default()
    }
}

/// The barriers that a template asks about.
fn form(kind: TemplateKind) -> impl Iterator<Item = &'static catalogue::Barrier> {
    catalogue::ALL.iter().filter(move |barrier| kind != TemplateKind::Quick || barrier.short)
}

/// A row with one cell filled.
fn only(length: usize, at: usize, cell: BookCell) -> Vec<BookCell> {
    let mut row = vec![BookCell::Empty(()); length];
    row[at] = cell;
    row
}

/// A column with its note and what its cells may hold.
pub(super) fn column_of(field: Field, kind: TemplateKind, heading: String, required: bool) -> BookColumn {
    let row = field_row(field);
    BookColumn {
        code: field.code().to_owned(),
        heading: heading.into(),
        note: Some(Message::new(format!("about-{}", field.code())).into()),
        format: match row.kind {
            Kind::Number { .. } | Kind::Severity => BookFormat::Decimal,
            Kind::Percent => BookFormat::Percent,
            Kind::Year => BookFormat::Year,
            _ => BookFormat::Text,
        },
        width: Some(match row.kind {
            Kind::Barrier => 48,
            Kind::Text | Kind::List if field == Field::Note => 40,
            Kind::Text | Kind::List => 26,
            Kind::Code(_) | Kind::Codes(_) => 24,
            _ => 16,
        }),
        rule: rule(row, kind),
        required,
    }
}

fn rule(row: &FieldRow, kind: TemplateKind) -> Option<BookRule> {
    let number = |low: f64, high: f64, whole: bool| Some(BookRule::Number { low, high, whole });
    let choice = |choices: Vec<Words>, several: bool| Some(BookRule::Choice { choices, several });
    let words =
        |vocabulary: Vocabulary| codes(vocabulary).map(|code| words::term(vocabulary, code).into()).collect();
    match row.kind {
        Kind::Number { low, high } => (high <= 1e9).then(|| number(low, high, false)).flatten(),
        Kind::Percent => number(0.0, 100.0, false),
        Kind::Year => number(1000.0, 2200.0, true),
        // Only the research template asks how long the scale is.
        Kind::Severity => number(1.0, if kind == TemplateKind::Research { 7.0 } else { 5.0 }, false),
        Kind::YesNo if row.field == Field::NotApplicable => {
            choice(vec![words::term(Vocabulary::YesNo, "yes").into()], false)
        }
        Kind::YesNo => choice(words(Vocabulary::YesNo), false),
        Kind::Code(vocabulary) => choice(words(vocabulary), false),
        Kind::Codes(vocabulary) => choice(words(vocabulary), true),
        Kind::Barrier => {
            let label = |code: &str| Message::new(format!("barrier-{code}")).into();
            choice(catalogue::every().map(|barrier| label(barrier.code)).collect(), false)
        }
        Kind::Text | Kind::List | Kind::When | Kind::Country => None,
    }
}

/// The codes of a vocabulary, "not answered" among them.
fn codes(vocabulary: Vocabulary) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(one, ..)| *one == vocabulary).map(|(_, code, _)| *code)
}

/// What this is and how to fill it in, as lines of text.
pub(super) fn read_me(kind: TemplateKind, language: Language) -> BookSheet {
    let say = |code: &str| Words::Say(Message::new(format!("template-{code}")));
    let mut lines = vec![say(&format!("title-{}", kind.code())), say(&format!("about-{}", kind.code()))];
    lines.extend(["start", "rows", "blank", "example", "headings", "lists", "private", "back"].map(say));
    lines.extend(templates::sheets(kind).iter().map(|sheet| {
        let code = format!("template-sheet-{}", sheet.role.code());
        Message::new(code).with("name", sheet.name(language)).into()
    }));
    BookSheet {
        code: SheetRole::ReadMe.code().to_owned(),
        name: Some(sheet_heading(SheetRole::ReadMe, language).into()),
        lines,
        locked: true,
        ..BookSheet::default()
    }
}

/// Words, what they mean, and, but for owners, their codes. Locked: reading knows these and no others.
pub(super) fn lists(kind: TemplateKind, language: Language) -> BookSheet {
    let with_codes = kind != TemplateKind::Quick;
    let column = |code: &str, width: u32| BookColumn {
        code: code.to_owned(),
        heading: Message::new(format!("lists-{code}")).into(),
        note: None,
        format: BookFormat::Text,
        width: Some(width),
        rule: None,
        required: false,
    };
    let mut columns = vec![column("list", 26), column("word", 34), column("meaning", 80)];
    if with_codes {
        columns.insert(1, column("code", 18));
    }
    let mut rows = Vec::new();
    let mut put = |list: &str, code: &str, word: Message, meaning: Message| {
        let mut row = vec![BookCell::Text(list.to_owned()), BookCell::Say(word), BookCell::Say(meaning)];
        if with_codes {
            row.insert(1, BookCell::Text(code.to_owned()));
        }
        rows.push(row);
    };
    let mut listed: Vec<Vocabulary> = Vec::new();
    for column in templates::sheets(kind).iter().flat_map(TemplateSheet::columns) {
        let (Kind::Code(vocabulary) | Kind::Codes(vocabulary)) = field_row(column.field).kind else {
            continue;
        };
        if listed.contains(&vocabulary) {
            continue;
        }
        listed.push(vocabulary);
        for code in codes(vocabulary) {
            let term = words::term(vocabulary, code);
            let meaning = Message::new(format!("means-{}", term.code));
            put(&column.heading(language), code, term, meaning);
        }
    }
    let heading = field_row(Field::Barrier).heading(language);
    for barrier in catalogue::every() {
        let label = Message::new(format!("barrier-{}", barrier.code));
        put(&heading, barrier.code, label, Message::new(format!("item-{}.about", barrier.code)));
    }
    BookSheet {
        code: SheetRole::Lists.code().to_owned(),
        name: Some(sheet_heading(SheetRole::Lists, language).into()),
        columns,
        rows,
        locked: true,
        ..BookSheet::default()
    }
}
