//! The files to take along, without a page: `cargo run --release --example save -- FILE… --format
//! xlsx|csv|graphml|gexf|json --out PATH [--codes SEED]`.
//!
//! The words stand in the page's Fluent files, which this program does not read: headings and sentences
//! come out as their codes. `csv` writes a .zip with a file for each table. With `--codes`, codes stand
//! for names, and the key goes beside the file under the name `PATH.key.csv`.

mod shared;

use std::{env, fs, process::ExitCode};

use filiera::{
    job,
    save::{self, archive, csv, graph, pseudonyms::Codes, tables, xlsx},
    session::Session,
};

const USAGE: &str = "usage: save FILE… --format xlsx|csv|graphml|gexf|json --out PATH [--codes SEED]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (mut paths, mut format, mut out, mut seed) = (Vec::new(), None, None, None);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--format" => format = arguments.next(),
            "--out" => out = arguments.next(),
            "--codes" => seed = arguments.next().and_then(|text| text.parse().ok()),
            flag if flag.starts_with("--") => return Err(format!("{flag} is not known; {USAGE}")),
            _ => paths.push(argument),
        }
    }
    let (Some(format), Some(out), false) = (format, out, paths.is_empty()) else {
        return Err(USAGE.to_owned());
    };
    let files = shared::named_files(&paths)?;
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let mut outcome = job::analyse(&Session { sources, ..Session::default() }, files);
    if let Some(seed) = seed {
        let codes = Codes::draw(&outcome.report, seed);
        let place = |at: u32| outcome.positions.iter().skip(2 * at as usize).take(2).copied();
        outcome.positions = codes.order(&outcome.report).into_iter().flat_map(place).collect();
        let key = codes.key();
        let key = key.sheets.first().map_or(Ok(Vec::new()), csv::write).map_err(text)?;
        write(&format!("{out}.key.csv"), &key)?;
        outcome.report = codes.apply(&outcome.report);
    }
    let report = &outcome.report;
    let bytes = match format.as_str() {
        "xlsx" => xlsx::write(&tables::report_book(report, &[])).map_err(text)?,
        "csv" => csv::files(&tables::report_book(report, &[]))
            .and_then(|files| archive::zip(&files))
            .map_err(text)?,
        "graphml" => graph::graphml(report, &outcome.positions),
        "gexf" => graph::gexf(report, &outcome.positions),
        "json" => serde_json::to_vec(report).map_err(|error| error.to_string())?,
        _ => return Err(USAGE.to_owned()),
    };
    write(&out, &bytes)
}

fn text(error: save::SaveError) -> String {
    error.to_string()
}

fn write(path: &str, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{path}: {error}"))
}
