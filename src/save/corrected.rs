//! The visitor's own sheets with a note at every cell that has a problem.

use super::book::{Book, BookCell, BookNote, BookSheet};
use crate::{
    import::{self, Problem, ProblemSeverity, Row, Sheet, Value, Workbook},
    model::build,
    report::Arg,
    session::Session,
};

/// Empty cells that are written to keep the others in their places, in all sheets of a file. A few
/// entries far out would else need more memory than the whole workbook: those are left away.
const FILLERS: usize = 4_000_000;

/// Reads the files once more, as the session has mended them.
pub fn read_again(session: &Session, files: &[(String, Vec<u8>)]) -> Vec<Workbook> {
    let read = |(name, bytes): &(String, Vec<u8>)| import::read(name, bytes).ok();
    let mut workbooks: Vec<Workbook> = files.iter().filter_map(read).map(|(workbook, _)| workbook).collect();
    build::prepare(&mut workbooks, &session.choices());
    workbooks
}

/// One file as it was read, every cell in its own place; its name is the book's title.
pub fn corrected(workbook: &Workbook, problems: &[Problem]) -> Book {
    let mut left = FILLERS;
    let sheets = workbook
        .sheets
        .iter()
        .map(|sheet| {
            let mut notes = Vec::new();
            for problem in problems {
                if problem.file == workbook.name && problem.sheet.as_deref() == Some(sheet.name.as_str()) {
                    notes.extend(notes_at(problem));
                }
            }
            BookSheet { notes, ..copied(sheet, &mut left) }
        })
        .collect();
    Book { title: Some(workbook.name.as_str().into()), date: None, sheets }
}

/// The sheet as it is, from its first cell on.
pub(super) fn copied(sheet: &Sheet, left: &mut usize) -> BookSheet {
    let mut rows: Vec<Vec<BookCell>> = Vec::new();
    for row in &sheet.rows {
        let above = (row.number as usize).saturating_sub(rows.len() + 1);
        let beside = row.cells.last().map_or(0, |(column, _)| *column as usize + 1 - row.cells.len());
        let Some(rest) = left.checked_sub(above + beside) else { continue };
        *left = rest;
        rows.resize_with(rows.len() + above, Vec::new);
        rows.push(cells(row));
    }
    BookSheet {
        code: sheet.name.clone(),
        name: Some(sheet.name.as_str().into()),
        rows,
        ..BookSheet::default()
    }
}

fn cells(row: &Row) -> Vec<BookCell> {
    let mut cells = Vec::new();
    for (column, value) in &row.cells {
        cells.resize(*column as usize, BookCell::Empty(()));
        cells.push(cell(value));
    }
    cells
}

/// A value as a program for spreadsheets would hold it.
pub(super) fn cell(value: &Value) -> BookCell {
    match value {
        Value::Number(number) => BookCell::Number(*number),
        Value::Date(date) => BookCell::Date { date: date.to_string() },
        Value::Bool(yes) => BookCell::Text(if *yes { "TRUE" } else { "FALSE" }.to_owned()),
        Value::Text(text) | Value::Error(text) => BookCell::Text(text.to_string()),
    }
}

/// What is wrong and what would be right; of a whole sheet, at its first cell.
fn notes_at(problem: &Problem) -> impl Iterator<Item = BookNote> {
    let (column, row) = problem.cell.as_deref().and_then(place).unwrap_or((0, 0));
    let mut about = problem.about.clone();
    for (name, value) in [("file", Some(&problem.file)), ("sheet", problem.sheet.as_ref())]
        .into_iter()
        .chain([("cell", problem.cell.as_ref()), ("value", problem.value.as_ref())])
    {
        about.args.entry(name.to_owned()).or_insert_with(|| Arg::Text(value.cloned().unwrap_or_default()));
    }
    let wrong = problem.severity != ProblemSeverity::Note;
    [Some(about), problem.expected.clone()].into_iter().flatten().map(move |message| BookNote {
        row: Some(row),
        column,
        words: message.into(),
        wrong,
    })
}

/// `B17` → (1, 16): column and row from 0.
fn place(cell: &str) -> Option<(u32, u32)> {
    let (letters, digits) = cell.split_at(cell.find(|c: char| c.is_ascii_digit())?);
    let letter = |c: u8| c.is_ascii_uppercase().then(|| u32::from(c - b'A') + 1);
    let column = letters.bytes().try_fold(0_u32, |sum, c| sum.checked_mul(26)?.checked_add(letter(c)?))?;
    Some((column.checked_sub(1)?, digits.parse::<u32>().ok()?.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::save::xlsx;

    const FILE: &str = "Our customers\n\nName;Country;Last order\nMaker;Atlantis;2024\nSeller;France;soon\n";

    #[test]
    fn every_problem_is_noted_at_its_own_cell() {
        let files = vec![("list.csv".to_owned(), FILE.as_bytes().to_vec())];
        let report = crate::job::analyse(&Session::default(), files.clone()).report;
        let workbooks = read_again(&Session::default(), &files);
        let book = corrected(&workbooks[0], &report.problems);
        let [sheet] = book.sheets.as_slice() else { panic!("one sheet") };
        // Rows and columns as in the file: B4 is "Atlantis", C5 is "soon".
        assert_eq!(sheet.rows[3][1], BookCell::Text("Atlantis".to_owned()));
        let wrong: Vec<(Option<u32>, u32)> =
            sheet.notes.iter().filter(|note| note.wrong).map(|note| (note.row, note.column)).collect();
        for expected in [(Some(3), 1), (Some(4), 2)] {
            assert!(wrong.contains(&expected), "{wrong:?}");
        }
        // What is written is read as the same rows, so mending there is mending the file.
        let (again, _) = import::read("again.xlsx", &xlsx::write(&book).unwrap()).unwrap();
        let texts = |workbook: &Workbook| -> Vec<(u32, usize)> {
            workbook.sheets[0].rows.iter().map(|row| (row.number, row.cells.len())).collect()
        };
        assert_eq!(texts(&again), texts(&workbooks[0]));
    }

    #[test]
    fn a_cell_far_out_needs_no_memory_for_the_way_to_it() {
        let far = |number: u32| Row { number, cells: vec![(16_383, Value::Number(1.0))] };
        let sheet = Sheet { name: "far".to_owned(), rows: (1..=1000).map(|n| far(n * 1000)).collect() };
        let workbook = Workbook { sheets: vec![sheet], ..Workbook::default() };
        let book = corrected(&workbook, &[]);
        let cells: usize = book.sheets[0].rows.iter().map(Vec::len).sum();
        assert!(cells <= FILLERS && cells > 0, "{cells}");
    }

    #[test]
    fn places_are_read_as_a_spreadsheet_shows_them() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("AA17"), Some((26, 16)));
        for wrong in ["", "A", "1", "A0", "é1", "AAAAAAAAAA1"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
