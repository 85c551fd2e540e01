//! What the programs of the command line have in common.

use std::fs;

/// The files with their bytes, named as the page names them: without their folder.
pub fn named_files(paths: &[String]) -> Result<Vec<(String, Vec<u8>)>, String> {
    let read = |path: &String| {
        let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
        Ok((path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned(), bytes))
    };
    paths.iter().map(read).collect()
}
