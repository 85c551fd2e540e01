//! Columns that name the partners of the row's own actor: `Partners`, `Supplier 1`, `Our customers`.

use super::{
    Heads, bind::Binding, blocks::Block, look::splits_at_commas, text_of, told::MOST_COLUMNS, value_at,
};
use crate::{
    import::{Row, Value},
    model::{
        Role,
        build::lexicon::Lexicon,
        codebook::{Field, SheetRole, vocabulary::Vocabulary},
        words::fold,
    },
};

/// Rows in which a column shows whether it holds names. Ours.
const ROWS: usize = 50;

/// Words for partners of no particular kind, folded.
const PARTNERS: &[&str] = &[
    "partner",
    "partners",
    "partenaire",
    "partenaires",
    "socio",
    "socios",
    "contacts",
    "contatti",
    "contactos",
];

/// Words that may stand beside those in a heading, folded.
#[rustfmt::skip]
const BESIDE: &[&str] = &[
    "main", "your", "our", "other", "of", "the", "name", "names", "list", "key", "nr", "no", "n", "business", "export", "foreign", "work", "works", "with", "sells", "buys", "from", "to",
    "nostri", "nostro", "vostri", "principali", "principale", "altri", "nome", "nomi", "dei", "di", "del", "esteri", "lavora", "con",
    "nos", "vos", "principaux", "autres", "nom", "noms", "des", "de", "etrangers", "travaille", "avec", "principales", "nuestros",
];

/// Words with which a question for names begins, folded.
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "who", "name", "list", "which", "what", "with", "chi", "quali", "indicate", "elencate", "con", "qui", "quels", "quelles",
    "citez", "nommez", "avec", "quien", "cuales",
];

#[rustfmt::skip]
const FIRM: &[&str] = &[
    "firm", "company", "business", "enterprise", "organisation", "organization", "impresa", "azienda", "ditta", "societa",
    "entreprise", "societe", "empresa",
];
#[rustfmt::skip]
const NAMING: &[&str] = &[
    "name", "called", "which", "nome", "denominazione", "ragione", "quale", "chiama", "nom", "raison", "quelle", "appelle", "nombre",
];
#[rustfmt::skip]
const PERSON: &[&str] = &["email", "mail", "courriel", "correo", "respondent", "rispondente", "repondant"];

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|word| !word.is_empty()).collect()
}

/// Whether a form asks here for the name of the firm.
pub fn asks_for_firm(text: &str) -> bool {
    let words = words(text);
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    any(FIRM) && (words.len() <= 3 || words.len() <= 12 && any(NAMING))
}

/// Whether a form says here who answers.
pub fn asks_for_person(text: &str) -> bool {
    let words = words(text);
    words.len() <= 5 && words.iter().any(|word| PERSON.contains(&word.as_str()))
}

/// What a heading says of the partners below it; the second value: by more than a bare singular.
fn heading(text: &str, lexicon: &Lexicon) -> Option<(Option<Role>, bool)> {
    let all = words(text);
    let mut numbered = false;
    let mut plural = false;
    let mut found: Option<Option<Role>> = None;
    let mut others = 0;
    for (at, word) in all.iter().enumerate() {
        let bare = word.trim_end_matches(|c: char| c.is_ascii_digit());
        numbered |= bare.len() < word.len();
        if bare.is_empty()
            || at > 0 && BESIDE.contains(&bare)
            || at == 0 && all.len() > 1 && BESIDE.contains(&bare)
        {
            continue;
        }
        if PARTNERS.contains(&bare) {
            found = found.or(Some(None));
            plural = true;
        } else if let Some(code) = lexicon.vocabularies.exactly(Vocabulary::Role, bare) {
            found = found.or(Some(Role::from_code(code)));
            // The code is the singular; the English plural adds an s, the Italian ends in i.
            plural |= bare.ends_with(['s', 'i']);
        } else {
            others += 1;
        }
    }
    let asks = text.contains('?') || all.first().is_some_and(|word| ASKING.contains(&word.as_str()));
    let role = found?;
    let role = role.filter(|role| !matches!(role, Role::Focal | Role::Other));
    (others == 0 || asks && others <= 12).then_some((role, numbered || plural || asks))
}

/// Whether the cells of a column can be names of partners.
fn holds_names(rows: &[Row], column: u32, lexicon: &Lexicon) -> bool {
    let mut names = 0;
    for value in rows.iter().take(ROWS).filter_map(|row| value_at(row, column)) {
        match value {
            Value::Text(text)
                if text.chars().any(char::is_alphabetic)
                    && lexicon.vocabularies.exactly(Vocabulary::YesNo, text).is_none() =>
            {
                names += 1;
            }
            Value::Error(_) => {}
            _ => return false,
        }
    }
    names > 0
}

/// Whether several names stand in one cell of a column.
fn holds_lists(rows: &[Row], column: u32) -> bool {
    let mut texts = rows.iter().take(ROWS).filter_map(|row| value_at(row, column)).map(text_of);
    texts.any(|text| text.contains([';', '|', '\n'])) || splits_at_commas(rows, column)
}

/// Columns of partners below these headings, besides those with another meaning.
fn columns(heads: &Heads, rows: &[Row], own: u32, lexicon: &Lexicon) -> Vec<(u32, Option<Role>)> {
    let mut sure = false;
    let mut columns: Vec<(u32, Option<Role>)> = Vec::new();
    for (column, text) in heads.iter().filter(|(column, _)| *column <= MOST_COLUMNS) {
        if *column == own {
            continue;
        }
        let Some((role, clear)) = heading(text, lexicon) else { continue };
        if holds_names(rows, *column, lexicon) {
            sure |= clear || holds_lists(rows, *column);
            columns.push((*column, role));
        }
    }
    if sure || columns.len() >= 2 { columns } else { Vec::new() }
}

/// Takes the columns of partners out of a binding that has a column for the row's own actor.
pub fn attach(binding: &mut Binding, role: SheetRole, heads: &Heads, rows: &[Row], lexicon: &Lexicon) {
    let own = match role {
        SheetRole::Actors => [Field::Name, Field::ActorId],
        SheetRole::Firms => [Field::Name, Field::FirmId],
        SheetRole::Barriers => [Field::FirmId, Field::FirmId],
        _ => return,
    };
    let Some(own) = own.iter().find_map(|&field| binding.column(field)) else { return };
    for (column, partner) in columns(heads, rows, own, lexicon) {
        // `Partner` beside `Name` is no other word for the actor's code.
        let bound = binding.fields.iter().find(|(one, ..)| *one == column).map(|(_, field, _)| *field);
        if matches!(bound, None | Some(Field::ActorId))
            && binding.barriers.iter().all(|(one, ..)| *one != column)
        {
            binding.free(column);
            binding.partners.push((column, partner));
        }
    }
}

/// A sheet with little more than one column of names and one or more of their partners: the row of its
/// headings, and the columns.
pub fn find(block: &Block, lexicon: &Lexicon) -> Option<(usize, Binding)> {
    for (at, row) in block.rows.iter().enumerate().take(super::headings::HEADING_ROWS) {
        let heads = block.heads(row);
        if !(2..=MOST_COLUMNS as usize).contains(&heads.len())
            || row.cells.iter().any(|(_, value)| !matches!(value, Value::Text(_)))
        {
            continue;
        }
        let own = heads.iter().find(|(_, text)| {
            lexicon
                .heading(SheetRole::Firms, text)
                .is_some_and(|field| matches!(field, Field::FirmId | Field::Name))
                || lexicon.heading(SheetRole::Actors, text) == Some(Field::Name)
                || asks_for_firm(text)
        });
        let Some(&(own, _)) = own else { continue };
        let rows = &block.rows[at + 1..];
        let partners = columns(&heads, rows, own, lexicon);
        if !partners.is_empty() && holds_names(rows, own, lexicon) {
            let mut binding = Binding { score: 1.0 + partners.len() as f64, partners, ..Binding::default() };
            binding.fields.push((own, Field::From, crate::report::ReadHow::Synonym));
            return Some((at, binding));
        }
    }
    None
}
