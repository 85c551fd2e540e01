//! The documents say what the program does.
#![cfg(not(target_family = "wasm"))]

use std::fs;

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
