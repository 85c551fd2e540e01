//! A template filled with what the visitor brought, so that next year's answers go into it.
//!
//! Answers given in the page stand before the files' rows, as they count before them.
//!
//! Columns that mean something stand under the field's own heading; the visitor's other columns follow at
//! the right, and sheets that are no plain table are taken over as they are.

use std::collections::BTreeMap;

use super::{
    book::{Book, BookCell, BookColumn, BookFormat, BookSheet},
    corrected::{cell, copied},
    template::{self, Language, TemplateKind},
};
use crate::{
    barriers::catalogue,
    import::{Row, Sheet, Value, Workbook},
    model::{
        Role,
        build::{FOCAL_KEY, answers},
        codebook::{
            Field, Kind, SheetRole, field_row, sheet_heading, study_key, templates,
            vocabulary::{Vocabulary, WORDS},
        },
        words::{fold, name_key},
    },
    report::{ColumnRead, FileRead, Message, SheetRead},
};

/// Empty cells that keep sheets taken over as they are in their places.
const FILLERS: usize = 1_000_000;

/// What the page writes for "don't know".
const DONT_KNOW: &str = "dont_know";

/// A sheet of the visitor and what was understood of it.
struct Source<'a> {
    sheet: &'a Sheet,
    read: &'a SheetRead,
    role: SheetRole,
    /// Given in the page.
    answered: bool,
}

/// The template with the visitor's rows; `workbooks` with their mends in, `files` and the id of who answered in
/// the page from the report.
pub fn continued(
    workbooks: &[Workbook],
    files: &[FileRead],
    answering: Option<&str>,
    kind: TemplateKind,
    language: Language,
) -> Book {
    let mut sources: Vec<Source> = Vec::new();
    let mut as_they_are: Vec<(&Sheet, Option<SheetRole>)> = Vec::new();
    for workbook in workbooks {
        let Some(file) = files.iter().find(|file| file.name == workbook.name) else { continue };
        for sheet in &workbook.sheets {
            let mut reads = file.sheets.iter().filter(|read| read.name == sheet.name);
            let (read, several) = (reads.next(), reads.next().is_some());
            let role = read.and_then(|read| read.role.as_deref()).and_then(SheetRole::from_code);
            match (read, role) {
                // Ours, and written anew.
                (_, Some(SheetRole::Lists | SheetRole::ReadMe)) => {}
                (Some(read), Some(role)) if is_table(read) && !several => {
                    let answered = workbook.format == answers::FORMAT;
                    sources.push(Source { sheet, read, role, answered });
                }
                _ if sheet.rows.is_empty() => {}
                _ => as_they_are.push((sheet, role)),
            }
        }
    }
    sources.sort_by_key(|source| !source.answered);
    let mut book = template::template(kind, language);
    let lists = book.sheets.pop();
    // An empty sheet beside one that is taken over would only be in its way.
    book.sheets.retain(|sheet| {
        as_they_are.iter().all(|(_, role)| role.is_none_or(|role| role.code() != sheet.code))
    });
    let mut roles: Vec<SheetRole> = sources.iter().map(|source| source.role).collect();
    roles.sort();
    roles.dedup();
    for role in roles {
        let own: Vec<&Source> = sources.iter().filter(|source| source.role == role).collect();
        let at = book.sheets.iter().position(|sheet| sheet.code == role.code());
        let at = at.unwrap_or_else(|| {
            book.sheets.push(room_for(role, kind, language));
            book.sheets.len() - 1
        });
        fill(&mut book.sheets[at], &own, role, kind, language);
        if let Some(firm) = answering.filter(|_| own.iter().any(|source| source.answered)) {
            name_answering(&mut book.sheets[at], role, firm, &told_of(&sources));
        }
    }
    let mut left = FILLERS;
    for (sheet, role) in as_they_are {
        let mut copy = copied(sheet, &mut left);
        // Two bare columns are known by the sheet's name alone.
        if let Some(role @ SheetRole::Ties) = role {
            copy.name = Some(sheet_heading(role, language).into());
        }
        book.sheets.push(copy);
    }
    book.sheets.extend(lists);
    book
}

/// Adds the sheets of a report, marked so that reading passes over them.
pub fn with_results(mut book: Book, results: Book) -> Book {
    for mut sheet in results.sheets {
        sheet.lines.insert(0, Message::new("template-result").into());
        sheet.room = 0;
        book.sheets.push(sheet);
    }
    book.date = results.date;
    book
}

/// Whether a row is a thing and a column a field, or was made so of a graph.
fn is_table(read: &SheetRead) -> bool {
    matches!(read.layout.as_str(), "table" | "graph")
        && read
            .columns
            .iter()
            .all(|column| column.field.as_deref().is_none_or(|field| Field::from_code(field).is_some()))
}

/// A sheet that the template does not have, without columns yet.
fn room_for(role: SheetRole, kind: TemplateKind, language: Language) -> BookSheet {
    let known =
        TemplateKind::ALL.iter().flat_map(|&kind| templates::sheets(kind)).find(|sheet| sheet.role == role);
    let mut columns = Vec::new();
    for column in known.iter().flat_map(|sheet| sheet.columns()) {
        let required = known.is_some_and(|sheet| sheet.requires(column.field));
        columns.push(template::column_of(column.field, kind, column.heading(language), required));
    }
    BookSheet {
        code: role.code().to_owned(),
        name: Some(known.map_or_else(|| sheet_heading(role, language), |sheet| sheet.name(language)).into()),
        columns,
        room: template::ROOM,
        ..BookSheet::default()
    }
}

/// Puts the rows of the visitor's sheets under the columns, in place of what the template had there.
fn fill(sheet: &mut BookSheet, sources: &[&Source], role: SheetRole, kind: TemplateKind, language: Language) {
    let prefilled = std::mem::take(&mut sheet.rows);
    sheet.notes.retain(|note| note.row.is_none());
    let mut place: BTreeMap<Column, usize> = BTreeMap::new();
    for (index, column) in sheet.columns.iter().enumerate() {
        place.insert(Column::Field(column.code.clone()), index);
    }
    for source in sources {
        for column in &source.read.columns {
            let wanted = Column::of(column);
            if place.contains_key(&wanted) {
                continue;
            }
            place.insert(wanted, sheet.columns.len());
            let field = column.field.as_deref().and_then(Field::from_code);
            sheet.columns.push(match field {
                Some(field) => template::column_of(field, kind, field_row(field).heading(language), false),
                None => own_column(&column.heading),
            });
        }
    }
    for source in sources {
        for row in source.data_rows() {
            let mut cells = vec![BookCell::Empty(()); sheet.columns.len()];
            for column in &source.read.columns {
                let Some((_, value)) = row.cells.iter().find(|(at, _)| *at == column.column) else {
                    continue;
                };
                let at = place[&Column::of(column)];
                // Two columns without a meaning may have one heading; nothing is lost where they differ.
                if cells[at] == BookCell::Empty(()) {
                    let field = column.field.as_deref().and_then(Field::from_code);
                    cells[at] = if source.answered { answer(value, field) } else { typed(value, field) };
                }
            }
            if cells.iter().any(|one| *one != BookCell::Empty(())) {
                sheet.rows.push(cells);
            }
        }
    }
    if role == SheetRole::Study {
        let said: Vec<&str> = sheet.rows.iter().filter_map(|row| key_of(row.first()?)).collect();
        let missing = |row: &Vec<BookCell>| matches!(row.first(), Some(BookCell::Say(key)) if !said.iter().any(|one| key.code == format!("study-{one}")));
        let more: Vec<_> = prefilled.into_iter().filter(missing).collect();
        sheet.rows.extend(more);
    }
}

/// Those whom the answers only name as contacts of others.
fn told_of(sources: &[Source]) -> Vec<String> {
    let mut names = Vec::new();
    for source in sources.iter().filter(|source| source.answered && source.role == SheetRole::Ties) {
        let column = |field: Field| {
            let mut columns = source.read.columns.iter();
            columns.find(|column| column.field.as_deref() == Some(field.code())).map(|column| column.column)
        };
        let (Some(from), Some(to)) = (column(Field::From), column(Field::To)) else { continue };
        for row in source.data_rows() {
            let value = |at: u32| row.cells.iter().find(|(column, _)| *column == at).map(|(_, value)| value);
            if let (Some(_), Some(Value::Text(text))) = (value(from), value(to)) {
                names.extend(text.split(';').map(|name| name.trim().to_owned()));
            }
        }
    }
    names
}

/// Writes who answered in the page where the page needs no name: at the open end of a contact, and in the row
/// about itself. It is the firm in the middle of its contacts.
fn name_answering(sheet: &mut BookSheet, role: SheetRole, firm: &str, others: &[String]) {
    let at = |field: Field| sheet.columns.iter().position(|column| column.code == field.code());
    let own = || match firm {
        FOCAL_KEY => BookCell::Say(Message::new("role-focal")),
        firm => BookCell::Text(firm.to_owned()),
    };
    let empty = BookCell::Empty(());
    match role {
        SheetRole::Ties => {
            let ends = [at(Field::From), at(Field::To), at(Field::ToldBy)];
            for row in &mut sheet.rows {
                for end in ends.into_iter().flatten() {
                    if row[end] == empty {
                        row[end] = own();
                    }
                }
            }
        }
        SheetRole::Actors => {
            let names = [at(Field::ActorId), at(Field::Name)];
            let Some(name) = at(Field::Name).or(at(Field::ActorId)) else { return };
            let named = |row: &[BookCell]| names.into_iter().flatten().any(|at| row[at] != empty);
            let same = |cell: &BookCell| matches!(cell, BookCell::Text(text) if fold(text) == fold(firm));
            let listed = sheet.rows.iter().any(|row| names.into_iter().flatten().any(|at| same(&row[at])));
            let (roles, interviewed) = (at(Field::Roles), at(Field::Interviewed));
            let mut mine = sheet.rows.iter().position(|row| !named(row));
            if mine.is_none() && !listed {
                sheet.rows.push(vec![empty.clone(); sheet.columns.len()]);
                mine = Some(sheet.rows.len() - 1);
            }
            for other in others {
                let known = |cell: &BookCell| matches!(cell, BookCell::Text(text) if name_key(text) == name_key(other));
                if sheet.rows.iter().any(|row| names.into_iter().flatten().any(|at| known(&row[at]))) {
                    continue;
                }
                let mut row = vec![empty.clone(); sheet.columns.len()];
                row[name] = BookCell::Text(other.clone());
                if let Some(at) = roles {
                    row[at] = BookCell::Say(template::term(Vocabulary::Role, Role::Competitor.code()));
                }
                sheet.rows.push(row);
            }
            let Some(row) = mine.map(|index| &mut sheet.rows[index]) else { return };
            row[name] = own();
            if let Some(at) = roles.filter(|_| !listed) {
                row[at] = BookCell::Say(template::term(Vocabulary::Role, Role::Focal.code()));
            }
            if let Some(at) = interviewed {
                row[at] = BookCell::Say(template::term(Vocabulary::YesNo, "yes"));
            }
        }
        _ => {}
    }
}

/// The key of the Study sheet that a cell names.
fn key_of(cell: &BookCell) -> Option<&'static str> {
    match cell {
        BookCell::Text(text) => study_key(text),
        BookCell::Say(key) => study_key(key.code.strip_prefix("study-")?),
        _ => None,
    }
}

/// What tells columns apart: their field, else the visitor's heading.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Field(String),
    Heading(String),
}

impl Column {
    fn of(column: &ColumnRead) -> Self {
        match &column.field {
            Some(field) => Self::Field(field.clone()),
            // Columns without a heading stay apart by where they stand.
            None if column.heading.is_empty() => Self::Heading(format!(" {}", column.column)),
            None => Self::Heading(fold(&column.heading)),
        }
    }
}

/// A column of the visitor's that has no meaning here.
fn own_column(heading: &str) -> BookColumn {
    BookColumn {
        code: fold(heading),
        heading: heading.into(),
        note: None,
        format: BookFormat::Text,
        width: Some(20),
        rule: None,
        required: false,
    }
}

impl Source<'_> {
    /// The rows below the headings; all of them where there are none.
    fn data_rows(&self) -> &[Row] {
        let rows = &self.sheet.rows;
        let is_headings = |row: &Row| {
            self.read.columns.iter().all(|column| {
                row.cells.iter().any(|(at, value)| {
                    *at == column.column && matches!(value, Value::Text(text) if **text == *column.heading)
                })
            })
        };
        let at = match self.read.heading_row {
            Some(number) => rows.iter().position(|row| row.number == number),
            None => rows.iter().position(is_headings),
        };
        at.map_or(rows, |at| &rows[at + 1..])
    }
}

/// An answer given in the page, in the words of the visitor's language.
fn answer(value: &Value, field: Option<Field>) -> BookCell {
    let (Value::Text(text), Some(field)) = (value, field) else {
        return match (value, field.map(|field| field_row(field).kind)) {
            // A program for spreadsheets might take a fraction of one percent for a share of one.
            (Value::Number(number), Some(Kind::Percent)) if *number > 0.0 && *number < 1.0 => {
                BookCell::Text(format!("{number} %"))
            }
            _ => cell(value),
        };
    };
    let text = &**text;
    if text == DONT_KNOW {
        return BookCell::Empty(());
    }
    let known =
        |vocabulary: Vocabulary| WORDS.iter().any(|(one, code, _)| *one == vocabulary && *code == text);
    match field_row(field).kind {
        Kind::Barrier if catalogue::by_code(text).is_some() => {
            BookCell::Say(Message::new(format!("barrier-{text}")))
        }
        Kind::YesNo if known(Vocabulary::YesNo) => BookCell::Say(template::term(Vocabulary::YesNo, text)),
        Kind::Code(vocabulary) | Kind::Codes(vocabulary) if known(vocabulary) => {
            BookCell::Say(template::term(vocabulary, text))
        }
        _ if field == Field::Key && study_key(text).is_some() => {
            BookCell::Say(Message::new(format!("study-{text}")))
        }
        _ => typed(value, Some(field)),
    }
}

/// A value under a field: whole numbers that a text file wrote become numbers.
fn typed(value: &Value, field: Option<Field>) -> BookCell {
    let numeric = field.is_some_and(|field| {
        matches!(
            field_row(field).kind,
            Kind::Number { .. } | Kind::Percent | Kind::Year | Kind::When | Kind::Severity
        )
    });
    match value {
        Value::Text(text) if numeric => {
            let digits = text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|_| digits).map_or_else(|| cell(value), BookCell::Number)
        }
        _ => cell(value),
    }
}
