//! Writes what the fuzzers begin with to `fuzz/corpus/`: the files of the examples and cases, each for the
//! reader that its content asks for; archives also flat.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Larger ones only make the fuzzers slow.
const MOST_BYTES: usize = 200_000;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["examples", "tests/cases"] {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut written = 0;
    for path in files {
        let bytes = fs::read(&path)?;
        let ending = path.extension().and_then(|one| one.to_str()).unwrap_or_default();
        let name: String =
            path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace(['/', '\\', ' '], "_");
        let target = match (ending, &bytes) {
            _ if bytes.is_empty() || bytes.len() > MOST_BYTES => continue,
            ("xlsx" | "xlsb" | "ods", bytes) if bytes.starts_with(b"PK") => {
                if let Some(flat) = filiera_fuzz::flat(bytes) {
                    put(ending, &format!("{name}.flat"), &flat)?;
                }
                ending
            }
            (_, bytes) if bytes.starts_with(b"\xd0\xcf\x11\xe0") => "xls",
            ("graphml" | "gexf" | "xml", _) => "graph",
            ("csv" | "tsv" | "txt", _) => "text",
            _ => continue,
        };
        put(target, &name, &bytes)?;
        written += 1;
    }
    println!("{written} files");
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn put(target: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), bytes)
}
