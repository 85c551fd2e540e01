//! What the visitor corrected in the page, put into the rows before anything is read of them.

use super::{answers, tables::text_of};
use crate::{
    import::{Problem, ProblemSeverity, Row, Value, Workbook, clean, cut, limits},
    session::{Choices, Mend},
};

/// The last column and row of a spreadsheet (`XFD1048576`); an address beyond is none.
const COLUMNS: u32 = 16_384;
const ROWS: u32 = 1_048_576;

/// Makes the workbooks ready for [`super::build`]: a file that was brought twice counts once, the
/// visitor's corrections stand in its cells, and the answers given in the page are the last workbook.
pub fn prepare(workbooks: &mut Vec<Workbook>, choices: &Choices) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut index = 1;
    while index < workbooks.len() {
        let (before, rest) = workbooks.split_at(index);
        let twin = before.iter().find(|one| same_rows(one, &rest[0]));
        if let Some(twin) = twin {
            let problem = Problem::file(&rest[0].name, "file_twice", ProblemSeverity::Note);
            problems.push(problem.about("other", twin.name.clone()));
            workbooks.remove(index);
        } else {
            index += 1;
        }
    }
    for mend in &choices.mends {
        match mend {
            Mend::Cell { file, sheet, cell, value } => {
                let Some((rows, typed)) = rows_of(workbooks, file, sheet) else { continue };
                if let Some((column, row)) = address(cell) {
                    put(rows, column, row, typed_value(value, typed));
                }
            }
            Mend::Alike { file, sheet, column, value, mend } => {
                let Some((rows, typed)) = rows_of(workbooks, file, sheet) else { continue };
                put_alike(rows, *column, value, &typed_value(mend, typed));
            }
        }
    }
    workbooks.extend(answers::workbook(choices));
    problems
}

/// Whether two files hold the same, whatever they and their sheets are called.
fn same_rows(one: &Workbook, other: &Workbook) -> bool {
    let rows = |workbook: &Workbook| workbook.sheets.iter().any(|sheet| !sheet.rows.is_empty());
    one.sheets.len() == other.sheets.len()
        && one.sheets.iter().zip(&other.sheets).all(|(one, other)| one.rows == other.rows)
        && rows(one)
}

/// The rows of a sheet, and whether its program types its cells (a text file holds nothing but texts).
fn rows_of<'w>(workbooks: &'w mut [Workbook], file: &str, sheet: &str) -> Option<(&'w mut Vec<Row>, bool)> {
    let workbook = workbooks
        .iter_mut()
        .find(|one| one.name == file && one.sheets.iter().any(|one| one.name == sheet))?;
    let typed = workbook.delimiter.is_none();
    let sheet = workbook.sheets.iter_mut().find(|one| one.name == sheet)?;
    Some((&mut sheet.rows, typed))
}

/// What a cell holds after this was typed into it; `None` for an emptied one.
pub fn typed_value(text: &str, typed: bool) -> Option<Value> {
    let text = cut(clean(text), limits::TEXT_LENGTH);
    if text.is_empty() {
        return None;
    }
    // Digits with one point at most, and no zero in front that a code would lose.
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = [whole, part]
        .iter()
        .all(|one| (1..=15).contains(&one.len()) && one.bytes().all(|b| b.is_ascii_digit()));
    let number = text.parse().ok().filter(|_| typed && plain && (whole == "0" || !whole.starts_with('0')));
    Some(number.map_or_else(|| Value::Text(text.into()), Value::Number))
}

/// Writes into one cell, which need not be there yet: rows hold only what is filled.
fn put(rows: &mut Vec<Row>, column: u32, row: u32, value: Option<Value>) {
    let at = rows.binary_search_by_key(&row, |one| one.number);
    match (at, value) {
        (Ok(at), value) => {
            let cells = &mut rows[at].cells;
            match (cells.binary_search_by_key(&column, |(at, _)| *at), value) {
                (Ok(cell), Some(value)) => cells[cell].1 = value,
                (Err(cell), Some(value)) => cells.insert(cell, (column, value)),
                (Ok(cell), None) => drop(cells.remove(cell)),
                (Err(_), None) => {}
            }
            if cells.is_empty() {
                rows.remove(at);
            }
        }
        (Err(at), Some(value)) => rows.insert(at, Row { number: row, cells: vec![(column, value)] }),
        (Err(_), None) => {}
    }
}

/// Writes into every cell of a column that holds a value, as a problem shows it.
fn put_alike(rows: &mut Vec<Row>, column: u32, value: &str, mend: &Option<Value>) {
    for row in rows.iter_mut() {
        let Ok(cell) = row.cells.binary_search_by_key(&column, |(at, _)| *at) else { continue };
        if shown(&row.cells[cell].1) != value {
            continue;
        }
        match mend {
            Some(mend) => row.cells[cell].1.clone_from(mend),
            None => drop(row.cells.remove(cell)),
        }
    }
    rows.retain(|row| !row.cells.is_empty());
}

/// A value as [`Problem::value`] carries it.
fn shown(value: &Value) -> String {
    let text = text_of(value);
    cut(text.trim(), limits::VALUE_SHOWN).to_owned()
}

/// `B17` → `(1, 17)`: column from 0, row as shown.
pub fn address(cell: &str) -> Option<(u32, u32)> {
    let cell = cell.trim();
    let letters = cell.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = cell.split_at(letters);
    if !(1..=3).contains(&letters.len()) || !(1..=7).contains(&digits.len()) {
        return None;
    }
    let column =
        letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    let row = digits.parse().ok().filter(|row| (1..=ROWS).contains(row))?;
    (column <= COLUMNS).then(|| (column - 1, row))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{Sheet, cell_name};

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    fn workbook(name: &str) -> Workbook {
        let rows = vec![
            Row { number: 1, cells: vec![(0, text("from")), (1, text("to"))] },
            Row { number: 3, cells: vec![(0, text("A")), (1, text("B"))] },
            Row { number: 4, cells: vec![(1, text("B"))] },
        ];
        let sheets = vec![Sheet { name: "Ties".into(), rows }];
        Workbook { name: name.into(), format: "xlsx".into(), sheets, ..Workbook::default() }
    }

    fn cell(cell: &str, value: &str) -> Mend {
        Mend::Cell { file: "a".into(), sheet: "Ties".into(), cell: cell.into(), value: value.into() }
    }

    fn mended(mends: Vec<Mend>) -> Vec<Row> {
        let mut workbooks = vec![workbook("a")];
        prepare(&mut workbooks, &Choices { mends, ..Choices::default() });
        workbooks.remove(0).sheets.remove(0).rows
    }

    #[test]
    fn an_address_is_the_one_that_the_program_shows() {
        for (column, row) in [(0, 1), (25, 2), (26, 17), (16_383, 1_048_576)] {
            assert_eq!(address(&cell_name(column, row)), Some((column, row)));
        }
        for none in ["", "B", "17", "B0", "XFE1", "A1048577", "B-1", "AAAA1", "A99999999999", "É1", "A1B"] {
            assert_eq!(address(none), None, "{none}");
        }
    }

    #[test]
    fn a_cell_is_changed_added_or_emptied() {
        let rows = mended(vec![cell("B3", " C "), cell("D3", "12.5"), cell("A2", "007"), cell("B4", "")]);
        assert_eq!(rows[1], Row { number: 2, cells: vec![(0, text("007"))] });
        assert_eq!(rows[2].cells, [(0, text("A")), (1, text("C")), (3, Value::Number(12.5))]);
        assert_eq!(rows.len(), 3, "a row without a cell is none");
    }

    #[test]
    fn all_alike_in_a_column_are_changed_and_nothing_else() {
        let alike = |column, value: &str, mend: &str| Mend::Alike {
            file: "a".into(),
            sheet: "Ties".into(),
            column,
            value: value.into(),
            mend: mend.into(),
        };
        let rows = mended(vec![alike(1, "B", "C"), alike(0, "C", "D")]);
        assert_eq!(rows[1].cells, [(0, text("A")), (1, text("C"))]);
        assert_eq!(rows[2].cells, [(1, text("C"))]);
    }

    #[test]
    fn places_that_are_none_change_nothing() {
        let other = |file: &str, sheet: &str| Mend::Cell {
            file: file.into(),
            sheet: sheet.into(),
            cell: "A1".into(),
            value: "x".into(),
        };
        let rows = mended(vec![other("b", "Ties"), other("a", "Firms"), cell("ZZZ9", "x"), cell("A9", "")]);
        assert_eq!(rows, workbook("a").sheets[0].rows);
    }

    #[test]
    fn a_file_brought_twice_counts_once() {
        let mut workbooks = vec![workbook("a"), workbook("b")];
        let problems = prepare(&mut workbooks, &Choices::default());
        assert_eq!(workbooks.len(), 1);
        assert_eq!((problems[0].code.as_str(), problems[0].file.as_str()), ("file_twice", "b"));
    }
}
