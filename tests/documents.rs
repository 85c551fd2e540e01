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
    for path in [
        "src/report/mod.rs",
        "src/report/advice.rs",
        "src/report/barriers.rs",
        "src/report/evidence.rs",
        "src/report/profile.rs",
        "src/report/network.rs",
        "src/report/business.rs",
        "src/report/plan.rs",
        "src/report/stability.rs",
        "src/report/changes.rs",
        "src/report/compare.rs",
        "src/report/structure.rs",
        "src/report/worksheets.rs",
        "src/import/problem.rs",
    ] {
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

/// The tables of `docs/workbook.md`, from the codebook: a heading a sheet, a line a field.
fn workbook_tables() -> Vec<String> {
    use filiera::model::codebook::{
        FIELDS, Kind, Language, READ_SHEETS, SheetRole, sheet_heading, templates,
        vocabulary::{Vocabulary, WORDS},
    };
    let codes = |vocabulary: Vocabulary| {
        let codes = WORDS.iter().filter(|(one, code, _)| *one == vocabulary && !code.is_empty());
        codes.map(|(_, code, _)| format!("`{code}`")).collect::<Vec<_>>().join(", ")
    };
    let holds = |kind: Kind| match kind {
        Kind::Text => "text".to_owned(),
        Kind::List => "texts, separated by `;`".to_owned(),
        Kind::Number { low, high } if high <= 1000.0 => format!("number, {low}–{high}"),
        Kind::Number { low, .. } if low < 0.0 => "amount".to_owned(),
        Kind::Number { .. } => "number".to_owned(),
        Kind::Percent => "percentage, 0–100".to_owned(),
        Kind::Year => "year".to_owned(),
        Kind::When => "day or year".to_owned(),
        Kind::YesNo => "yes or no".to_owned(),
        Kind::Country => "country, by name or ISO 3166-1 code".to_owned(),
        Kind::Code(vocabulary) => format!("one of {}", codes(vocabulary)),
        Kind::Codes(vocabulary) => format!("any of {}, separated by `;`", codes(vocabulary)),
        Kind::Barrier => "a barrier's code or label".to_owned(),
        Kind::Severity => "1 to the length of the scale, \"does not apply\", or nothing".to_owned(),
    };
    let mut lines = Vec::new();
    // From what describes the survey to what describes a pair.
    let mut roles = READ_SHEETS.to_vec();
    roles.sort_by_key(|role| SheetRole::ALL.iter().position(|one| one == role));
    for role in roles {
        lines.push(format!("### {} (`{}`)", sheet_heading(role, Language::English), role.code()));
        lines.push("| field | heading | a cell holds | templates |".to_owned());
        lines.push("|---|---|---|---|".to_owned());
        for row in FIELDS.iter().filter(|row| row.sheets.contains(&role)) {
            let in_template = |kind: &&templates::TemplateKind| {
                let mut sheets = templates::sheets(**kind).iter().filter(|sheet| sheet.role == role);
                sheets.any(|sheet| sheet.columns().any(|column| column.field == row.field))
            };
            let kinds: Vec<&str> =
                templates::TemplateKind::ALL.iter().filter(in_template).map(|kind| kind.code()).collect();
            let [field, heading] = [row.field.code().to_owned(), row.heading(Language::English)];
            lines.push(format!("| `{field}` | {heading} | {} | {} |", holds(row.kind), kinds.join(", ")));
        }
    }
    lines
}

#[test]
fn the_workbook_is_documented_as_the_codebook_has_it() {
    let document = fs::read_to_string("docs/workbook.md").unwrap();
    let of_tables =
        |line: &&str| line.starts_with("| ") || line.starts_with("|-") || line.starts_with("### ");
    let tables = document.split("## Sheets and columns\n").nth(1).unwrap();
    let written: Vec<&str> = tables.lines().filter(of_tables).collect();
    let expected = workbook_tables();
    for (written, expected) in written.iter().zip(&expected) {
        assert_eq!(written, expected, "docs/workbook.md: the first line is written, the second should be");
    }
    assert_eq!(written.len(), expected.len(), "docs/workbook.md: lines of tables");
}
