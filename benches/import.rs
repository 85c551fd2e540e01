//! How long reading takes: sheets of 12 columns as the page gets them, beside the bare readers we build on.
//! `make bench` runs it; the figures depend on the machine, the ratios to the peers hardly.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use divan::Bencher;
use rust_xlsxwriter::Workbook;

const ROWS: [u32; 2] = [5_000, 50_000];
const COLUMNS: [&str; 12] = [
    "from",
    "to",
    "class",
    "answer",
    "state",
    "strength",
    "growth_potential",
    "trust",
    "last_exchange_year",
    "contact_role",
    "basis",
    "note",
];

fn main() {
    divan::main();
}

/// What stands in a cell: a few hundred firms, codes and small numbers, as in a real list of ties.
fn cell(row: u32, column: usize) -> String {
    match column {
        0 => format!("Firm {}", row % 700),
        1 => format!("Customer {}", (row * 7) % 5_000),
        2 => "supply".into(),
        3 => "yes".into(),
        4 => ["active", "weak", "sleeping"][row as usize % 3].into(),
        8 => (2000 + row % 26).to_string(),
        9 => "owner".into(),
        10 => "S".into(),
        11 => format!("said in interview {}", row % 40),
        _ => (1 + row % 5).to_string(),
    }
}

fn text(rows: u32) -> Vec<u8> {
    let mut text = COLUMNS.join(",");
    for row in 0..rows {
        text.push('\n');
        let cells: Vec<String> = (0..COLUMNS.len()).map(|column| cell(row, column)).collect();
        text.push_str(&cells.join(","));
    }
    text.into_bytes()
}

fn workbook(rows: u32) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Ties").expect("a sheet may be called so");
    for (column, heading) in COLUMNS.iter().enumerate() {
        sheet.write(0, column as u16, *heading).expect("inside the sheet");
    }
    for row in 0..rows {
        for column in 0..COLUMNS.len() {
            let value = cell(row, column);
            match value.parse::<f64>() {
                Ok(number) => sheet.write(row + 1, column as u16, number),
                Err(_) => sheet.write(row + 1, column as u16, value),
            }
            .expect("inside the sheet");
        }
    }
    workbook.save_to_buffer().expect("a plain sheet can be saved")
}

#[divan::bench_group(sample_count = 5)]
mod csv_text {
    use super::*;

    #[divan::bench(args = ROWS)]
    fn ours(bencher: Bencher, rows: u32) {
        let bytes = text(rows);
        bencher.bench_local(|| filiera::import::read("ties.csv", &bytes).expect("a plain table"));
    }

    #[divan::bench(args = ROWS)]
    fn csv_crate_alone(bencher: Bencher, rows: u32) {
        let bytes = text(rows);
        bencher.bench_local(|| csv::Reader::from_reader(bytes.as_slice()).into_records().collect::<Vec<_>>());
    }
}

#[divan::bench_group(sample_count = 5)]
mod xlsx {
    use super::*;

    #[divan::bench(args = ROWS)]
    fn ours(bencher: Bencher, rows: u32) {
        let bytes = workbook(rows);
        bencher.bench_local(|| filiera::import::read("ties.xlsx", &bytes).expect("a plain workbook"));
    }

    #[divan::bench(args = ROWS)]
    fn calamine_range_alone(bencher: Bencher, rows: u32) {
        let bytes = workbook(rows);
        bencher.bench_local(|| {
            let mut workbook = Xlsx::new(Cursor::new(bytes.as_slice())).expect("a plain workbook");
            workbook.worksheet_range("Ties").expect("the sheet is there")
        });
    }
}
