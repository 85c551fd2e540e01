//! The example says the same in every format it comes in.
#![cfg(not(target_family = "wasm"))]

use std::{fs, io::Cursor};

use calamine::{Data, Reader};

#[expect(dead_code, reason = "its `main` is for the example")]
#[path = "../examples/button_valley.rs"]
mod button_valley;

fn sheets(bytes: Vec<u8>) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut workbook = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).unwrap();
    let sheets = workbook.worksheets();
    sheets.into_iter().map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

#[test]
fn the_example_workbook_is_what_its_program_writes() {
    let kept = fs::read("examples/button-valley.xlsx").unwrap();
    let written = button_valley::native::workbook().unwrap();
    assert_eq!(sheets(kept), sheets(written), "run `cargo run --example button_valley` and commit the file");
}
