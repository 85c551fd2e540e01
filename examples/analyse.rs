//! The report without a page: `cargo run --release --example analyse -- FILE… [--focal ID]
//! [--as-of YYYY-MM-DD] [--together]`.
//!
//! Prints one JSON object per file, each on a line of its own, in the order of the files; with
//! `--together` all files are one session (several .csv of one study) and give one object. The same
//! files and arguments give the same bytes on every run. Reading files is this program's business,
//! never the core's.

mod shared;

use std::{env, process::ExitCode};

use filiera::{
    job,
    session::{Edit, Session},
};

const USAGE: &str = "usage: analyse FILE… [--focal ID] [--as-of YYYY-MM-DD] [--together]";

struct Arguments {
    files: Vec<String>,
    focal: Option<String>,
    as_of: Option<String>,
    together: bool,
}

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
    let arguments = arguments(env::args().skip(1))?;
    let groups: Vec<Vec<String>> = if arguments.together {
        vec![arguments.files.clone()]
    } else {
        arguments.files.iter().map(|file| vec![file.clone()]).collect()
    };
    for group in groups {
        let files = shared::named_files(&group)?;
        let session = Session {
            sources: files.iter().map(|(name, _)| name.clone()).collect(),
            as_of: arguments.as_of.clone(),
            edits: arguments.focal.iter().map(|id| Edit::Focal { actor: id.clone() }).collect(),
            ..Session::default()
        };
        let outcome = job::analyse(&session, files);
        let json = serde_json::to_string(&outcome.report).map_err(|error| error.to_string())?;
        println!("{json}");
    }
    Ok(())
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments { files: Vec::new(), focal: None, as_of: None, together: false };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--focal" => arguments.focal = Some(given.next().ok_or(USAGE)?),
            "--as-of" => {
                let date = given.next().ok_or(USAGE)?;
                chrono::NaiveDate::parse_from_str(&date, "%Y-%m-%d")
                    .map_err(|_| format!("{date} is no date; {USAGE}"))?;
                arguments.as_of = Some(date);
            }
            "--together" => arguments.together = true,
            "--help" | "-h" => return Err(USAGE.to_owned()),
            flag if flag.starts_with("--") => return Err(format!("{flag} is not known; {USAGE}")),
            file => arguments.files.push(file.to_owned()),
        }
    }
    if arguments.files.is_empty() { Err(USAGE.to_owned()) } else { Ok(arguments) }
}
