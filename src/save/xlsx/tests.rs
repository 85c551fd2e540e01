use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::{
    report::Message,
    save::book::{BookChart, BookNote, BookRule, Words},
};

fn column(code: &str, format: BookFormat) -> BookColumn {
    BookColumn {
        code: code.to_owned(),
        heading: code.into(),
        note: None,
        format,
        width: None,
        rule: None,
        required: false,
    }
}

fn text(text: &str) -> BookCell {
    BookCell::Text(text.to_owned())
}

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

const HOSTILE: [&str; 8] = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "=HYPERLINK(\"http://example.org\")",
    "{=1+1}",
    "https://example.org",
];

/// Texts in every place where a visitor's text may come to stand.
fn hostile() -> Book {
    let hostile = || HOSTILE.iter().map(|one| text(one)).collect::<Vec<_>>();
    let mut columns: Vec<BookColumn> = HOSTILE.iter().map(|one| column(one, BookFormat::Text)).collect();
    columns[1].format = BookFormat::Count;
    columns[2].rule =
        Some(BookRule::Choice { choices: HOSTILE.iter().map(|&one| one.into()).collect(), several: true });
    let table = BookSheet {
        code: "table".to_owned(),
        name: Some("=1+1".into()),
        lines: HOSTILE.iter().map(|&one| one.into()).collect(),
        columns,
        rows: vec![hostile()],
        notes: vec![BookNote { row: Some(0), column: 0, words: "=1+1".into(), wrong: true }],
        charts: vec![BookChart { title: "=1+1".into(), labels: 0, values: 1, rows: 1, low: 0.0, high: 1.0 }],
        ..BookSheet::default()
    };
    let bare = BookSheet { code: "bare".to_owned(), rows: vec![hostile()], ..BookSheet::default() };
    Book { title: Some("=1+1".into()), date: None, sheets: vec![table, bare] }
}

#[test]
fn no_text_becomes_a_formula_or_a_link() {
    let bytes = write(&hostile()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut xml = String::new();
        if std::io::Read::read_to_string(&mut file, &mut xml).is_err() {
            continue;
        }
        let name = file.name().unwrap().into_owned();
        if name.starts_with("xl/worksheets/sheet") {
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{name}");
            assert!(!xml.contains("<hyperlink"), "{name}");
        }
    }
    let mut book = open(bytes);
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().used_cells().next().is_none(), "{name}");
    }
    let table = book.worksheet_range("=1+1").unwrap();
    let last: Vec<String> = table.rows().next_back().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(last[..8], HOSTILE);
}

#[test]
fn numbers_stay_numbers_and_blanks_stay_blank() {
    let sheet = BookSheet {
        code: "numbers".to_owned(),
        columns: vec![
            column("name", BookFormat::Text),
            column("share", BookFormat::Share),
            column("year", BookFormat::Year),
            column("day", BookFormat::Date),
        ],
        rows: vec![
            vec![
                text("0042"),
                BookCell::Number(0.25),
                BookCell::Number(1996.0),
                BookCell::Date { date: "2006-01-31".to_owned() },
            ],
            vec![
                text(""),
                BookCell::Empty(()),
                BookCell::Number(0.0),
                BookCell::Date { date: "2006".to_owned() },
            ],
        ],
        ..BookSheet::default()
    };
    let book = Book { sheets: vec![sheet], ..Book::default() };
    let range = open(write(&book).unwrap()).worksheet_range("numbers").unwrap();
    assert_eq!(range.get((1, 0)), Some(&Data::String("0042".to_owned())));
    assert_eq!(range.get((1, 1)), Some(&Data::Float(0.25)));
    assert_eq!(range.get((1, 2)), Some(&Data::Float(1996.0)));
    // 31 January 2006 is day 38748 of Excel's count.
    assert!(matches!(range.get((1, 3)), Some(Data::DateTime(day)) if day.as_f64() == 38748.0));
    assert_eq!(range.get((2, 0)), Some(&Data::Empty));
    assert_eq!(range.get((2, 1)), Some(&Data::Empty));
    assert_eq!(range.get((2, 2)), Some(&Data::Float(0.0)));
    assert_eq!(range.get((2, 3)), Some(&Data::String("2006".to_owned())));
}

#[test]
fn rows_without_columns_keep_their_places() {
    let sheet = BookSheet {
        code: "kept".to_owned(),
        rows: vec![vec![], vec![BookCell::Empty(()), text("B2")]],
        notes: vec![
            BookNote { row: Some(1), column: 1, words: "here".into(), wrong: true },
            BookNote { row: Some(4), column: 3, words: "empty".into(), wrong: true },
        ],
        ..BookSheet::default()
    };
    let book = Book { sheets: vec![sheet], ..Book::default() };
    let range = open(write(&book).unwrap()).worksheet_range("kept").unwrap();
    assert_eq!(range.get_value((1, 1)), Some(&Data::String("B2".to_owned())));
    assert_eq!(range.used_cells().count(), 1);
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let book = hostile();
    let first = write(&book).unwrap();
    // The clock's next second would stand in the file, if the clock were asked.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(first, write(&book).unwrap());
}

#[test]
fn names_of_sheets_are_valid_and_unique() {
    let mut names = names::Names::default();
    let long = "Measures of the whole map, of 2006: [all]";
    for (wanted, taken) in [
        ("Ties", "Ties"),
        ("ties", "ties 2"),
        (long, "Measures of the whole map, of 2"),
        (long, "Measures of the whole map, of 2 2"),
        ("a/b\\c?", "a b c"),
        ("'quoted'", "quoted"),
        ("", "Sheet"),
        ("History", "Sheet 2"),
        ("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"),
    ] {
        let name = names.take(wanted);
        assert!(name.encode_utf16().count() <= 31, "{name}");
        if wanted != long {
            assert_eq!(name, taken);
        }
    }
    let sheets = [long, long, "TIES", "ties", "x:y"]
        .map(|name| BookSheet { name: Some(name.into()), ..BookSheet::default() });
    assert!(write(&Book { sheets: sheets.into(), ..Book::default() }).is_ok());
}

#[test]
fn long_lists_stand_on_a_sheet_of_their_own() {
    let choices: Vec<Words> = (0..60).map(|number| format!("choice {number}").into()).collect();
    let mut chosen = column("chosen", BookFormat::Text);
    chosen.rule = Some(BookRule::Choice { choices, several: false });
    let sheet = BookSheet {
        code: "s".to_owned(),
        columns: vec![chosen.clone(), chosen],
        room: 50,
        ..BookSheet::default()
    };
    let book = Book { sheets: vec![sheet], ..Book::default() };
    let mut read = open(write(&book).unwrap());
    assert_eq!(read.sheet_names(), ["s", "Lists"]);
    let range = read.worksheet_range("Lists").unwrap();
    // Two columns choose from one list.
    assert_eq!(range.get_size(), (60, 1));
}

#[test]
fn an_untranslated_message_shows_its_code() {
    let sheet = BookSheet {
        code: "s".to_owned(),
        columns: vec![column("c", BookFormat::Text)],
        rows: vec![vec![BookCell::Say(Message::new("role-agency"))]],
        ..BookSheet::default()
    };
    let range =
        open(write(&Book { sheets: vec![sheet], ..Book::default() }).unwrap()).worksheet_range("s").unwrap();
    assert_eq!(range.get_value((1, 0)), Some(&Data::String("role-agency".to_owned())));
}

#[test]
fn a_sheet_beyond_the_formats_limits_is_refused() {
    let columns = (0..20_000).map(|number| column(&number.to_string(), BookFormat::Text)).collect();
    let sheet = BookSheet { code: "s".to_owned(), columns, ..BookSheet::default() };
    assert_eq!(write(&Book { sheets: vec![sheet], ..Book::default() }), Err(SaveError::TooLarge));
}
