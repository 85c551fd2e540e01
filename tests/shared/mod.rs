//! What several tests of whole files do.

use filiera::{
    import::Problem,
    job,
    report::Report,
    session::{Edit, Session},
};

/// The report of files, given by name and text, with some changes of the visitor.
pub fn report(files: &[(&str, &str)], edits: Vec<Edit>) -> Report {
    let session = Session { as_of: Some("2026-11-21".into()), edits, ..Session::default() };
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    job::analyse(&session, files).report
}

/// The problems with a code.
pub fn with_code<'r>(report: &'r Report, code: &str) -> Vec<&'r Problem> {
    report.problems.iter().filter(|problem| problem.code == code).collect()
}
