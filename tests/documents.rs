//! The documents say what the program does.
#![cfg(not(target_family = "wasm"))]

use std::{fs, path::Path};

/// The fields of the structs that are written into a report, from their source.
fn fields(path: &str) -> Vec<String> {
    let source = fs::read_to_string(path).unwrap();
    let mut written = false;
    let mut fields = Vec::new();
    for line in source.lines() {
        if line.starts_with("#[derive(") {
            written = line.contains("Serialize");
        }
        let field = line.strip_prefix("    pub ").and_then(|rest| rest.split_once(": "));
        if let Some((name, _)) = field.filter(|(name, _)| written && !name.contains(['(', ' '])) {
            fields.push(name.to_owned());
        }
    }
    fields
}

#[test]
fn every_field_of_the_report_is_documented() {
    let document = fs::read_to_string("docs/report.md").unwrap();
    for path in
        ["src/report/mod.rs", "src/report/barriers.rs", "src/report/network.rs", "src/import/problem.rs"]
    {
        let fields = fields(path);
        assert!(fields.len() > 5, "{path}: the fields were not found");
        for field in fields {
            assert!(document.contains(&format!("`{field}`")), "docs/report.md lacks `{field}` of {path}");
        }
    }
}

#[test]
fn every_setting_is_explained() {
    let document = fs::read_to_string("docs/design-choices.md").unwrap();
    for row in filiera::settings::TABLE {
        let code = row.setting.code();
        let start = format!("| `{code}` | ");
        let line = document.lines().find_map(|line| line.strip_prefix(&start));
        let default = line.and_then(|rest| rest.split([' ', '|']).next()).and_then(|text| text.parse().ok());
        assert_eq!(default, Some(row.default), "docs/design-choices.md on `{code}`");
    }
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(str::to_owned);
    let more = fs::read_dir("docs").unwrap().map(|entry| entry.unwrap().path().display().to_string());
    for document in documents.into_iter().chain(more).filter(|path| path.ends_with(".md")) {
        let text = fs::read_to_string(&document).unwrap();
        let folder = Path::new(&document).parent().unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next()) {
            let elsewhere = target.is_empty() || target.starts_with("http");
            assert!(elsewhere || folder.join(target).exists(), "{document} links to {target}");
        }
    }
}

#[test]
fn the_policy_explained_is_the_policy_of_the_page() {
    let page = fs::read_to_string("index.html").unwrap();
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
    let policy = policy.split('"').next().unwrap();
    let document = fs::read_to_string("docs/privacy.md").unwrap();
    let words: Vec<&str> = document.split_whitespace().collect();
    assert!(words.join(" ").contains(policy), "docs/privacy.md should show: {policy}");
}
