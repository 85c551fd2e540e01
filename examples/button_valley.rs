//! Writes `examples/button-valley.xlsx` from the tables in `examples/button-valley/`:
//! `cargo run --example button_valley`.
//!
//! The tables are the one place where the example is edited. `button-valley.ods` is made from the
//! workbook by an office program, so that a file of another hand is read too:
//! `libreoffice --headless --convert-to ods --outdir examples examples/button-valley.xlsx`.

#[cfg(target_family = "wasm")]
fn main() {}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/button-valley.xlsx");
    std::fs::write(path, native::workbook()?)?;
    println!("{path}");
    Ok(())
}

#[cfg(not(target_family = "wasm"))]
pub mod native {
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

    /// Sheet name and table, in the order in which a reader meets them.
    const TABLES: [(&str, &str); 7] = [
        ("Study", include_str!("button-valley/study.csv")),
        ("Firms", include_str!("button-valley/firms.csv")),
        ("Markets", include_str!("button-valley/markets.csv")),
        ("Barriers", include_str!("button-valley/barriers.csv")),
        ("Actors", include_str!("button-valley/actors.csv")),
        ("Ties", include_str!("button-valley/ties.csv")),
        ("Rosters", include_str!("button-valley/rosters.csv")),
    ];

    /// Columns of codes that look like numbers.
    const TEXT_COLUMNS: [&str; 2] = ["nace", "hs_chapters"];

    /// Heading or plain line of the sheet that explains the others.
    enum Line {
        Heading(&'static str),
        Plain(&'static str),
        Pair(&'static str, &'static str),
    }
    use Line::{Heading, Pair, Plain};

    const READ_ME: [Line; 25] = [
        Heading("The Button Valley: the present network of a small Italian firm"),
        Plain(
            "A worked example for Filiera. It follows a case told in a work-in-progress paper of the IMP Group.",
        ),
        Plain(
            "Firms appear by what they are to the focal firm, not by name: the case is real, many of the scores are not.",
        ),
        Heading("How each row is founded (column basis)"),
        Pair("S", "The paper says it of this very firm or pair."),
        Pair(
            "C",
            "One sentence says it of a whole class of firms; here it is written out row by row. However many the rows, it is one piece of evidence.",
        ),
        Pair("I", "Not said, but it follows from what is said."),
        Pair("X", "Made up, so that the analysis has something to work on."),
        Plain(
            "Every score (severity, strength, growth potential, trust) is made up, whatever the mark of its row: the paper gives words, not numbers.",
        ),
        Heading("What the sheets hold"),
        Pair("Study", "What was studied, when and how. Every \"months ago\" counts from as_of."),
        Pair("Firms", "The firm that answers."),
        Pair("Markets", "The countries where it sells, or wants to."),
        Pair(
            "Barriers",
            "How strongly each export barrier is felt, 1 (not at all) to 5 (very much). 19 of 39 were answered.",
        ),
        Pair("Actors", "Everybody on the map. A row with stands_for is a class of firms, not one firm."),
        Pair("Ties", "What was said about a pair: from sells to, or provides for, to."),
        Pair("Rosters", "How many of a kind there are, and how many were interviewed."),
        Heading("How silence is read"),
        Plain("A pair without a row was not asked about; it is not a no."),
        Plain("A no is written as a no: answer = no."),
        Plain(
            "An actor with recall_complete = yes named everybody it deals with in the roles under asked_about; only there does silence mean no.",
        ),
        Plain("An empty severity is a question left open; it is not \"no barrier\"."),
        Heading("Two more columns"),
        Pair("fixture", "Rows whose network measures were worked out elsewhere to test the arithmetic."),
        Pair("note", "Remarks for people."),
    ];

    /// The workbook, the same bytes on every run.
    ///
    /// # Errors
    /// When a cell cannot be written, or a table is not well-formed.
    pub fn workbook() -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let mut workbook = Workbook::new();
        workbook.set_properties(
            &DocProperties::new()
                .set_title("Button Valley")
                .set_author("Filiera")
                .set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?),
        );
        for (name, table) in TABLES {
            write_table(workbook.add_worksheet().set_name(name)?, table)?;
        }
        write_read_me(workbook.add_worksheet().set_name("ReadMe")?)?;
        Ok(workbook.save_to_buffer()?)
    }

    fn write_table(sheet: &mut Worksheet, table: &str) -> Result<(), Box<dyn std::error::Error>> {
        let heading = Format::new().set_bold();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
        let mut headings: Vec<String> = Vec::new();
        for (row, record) in (0..).zip(reader.records()) {
            for (column, value) in (0..).zip(record?.iter()) {
                if row == 0 {
                    sheet.write_with_format(row, column, value, &heading)?;
                    headings.push(value.to_owned());
                } else if !value.is_empty() {
                    write_value(sheet, row, column, &headings[usize::from(column)], value)?;
                }
            }
        }
        sheet.set_freeze_panes(1, 1)?;
        sheet.autofit();
        Ok(())
    }

    fn write_value(
        sheet: &mut Worksheet,
        row: u32,
        column: u16,
        heading: &str,
        value: &str,
    ) -> Result<(), XlsxError> {
        if !TEXT_COLUMNS.contains(&heading) {
            if let Ok(number) = value.parse::<f64>() {
                sheet.write(row, column, number)?;
                return Ok(());
            }
            if let Ok(date) = ExcelDateTime::parse_from_str(value)
                && value.len() == "2006-01-31".len()
            {
                sheet.write_with_format(row, column, &date, &Format::new().set_num_format("yyyy-mm-dd"))?;
                return Ok(());
            }
        }
        sheet.write(row, column, value)?;
        Ok(())
    }

    fn write_read_me(sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let (heading, wrapped) = (Format::new().set_bold(), Format::new().set_text_wrap());
        for (row, line) in (0..).zip(READ_ME) {
            match line {
                Heading(text) => sheet.write_with_format(row, 0, text, &heading)?,
                Plain(text) => sheet.write(row, 0, text)?,
                Pair(name, text) => sheet.write(row, 0, name)?.write_with_format(row, 1, text, &wrapped)?,
            };
        }
        sheet.set_column_width(0, 14)?.set_column_width(1, 100)?;
        Ok(())
    }
}
