//! What the report rests on: files, columns, problems, settings, and how to read the tables.

use super::{
    cells::{joined, mark, maybe, number, say, sentence, term, text, words},
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    barriers::catalogue,
    import::{Problem, ProblemSeverity, problem::Mend},
    report::{ColumnRead, Message, Report},
    save::book::{BookCell, BookFormat, BookSheet},
    settings::{CUT, RELIEF},
};

use BookFormat::{Count, Decimal, Text};

pub fn sheets(report: &Report) -> Vec<BookSheet> {
    vec![problems(report), files(report), columns_read(report), settings(report), about(report)]
}

/// The most serious first.
fn problems(report: &Report) -> BookSheet {
    let columns = [
        column("weight", Text),
        column("file", Text),
        column("sheet", Text),
        column("cell", Text),
        wide("seen", 30),
        wide("problem", 70),
        wide("expected", 40),
        wide("mend", 30),
        noted("alike", Count),
    ];
    let mut rows: Vec<&Problem> = report.problems.iter().collect();
    rows.sort_by_key(|one| ProblemSeverity::ALL.iter().position(|severity| *severity == one.severity));
    let tail = codes(["problem_code", "severity_code"]);
    sheet("problems", columns.into_iter().chain(tail).collect(), rows.into_iter().map(problem).collect())
}

fn problem(one: &Problem) -> Vec<BookCell> {
    // The sentence may name the place and the value: they go in as on the page.
    let mut about = Message::new(&*one.about.code);
    about = about.with("file", &*one.file);
    for (name, fact) in [("sheet", &one.sheet), ("cell", &one.cell), ("value", &one.value)] {
        about = about.with(name, fact.as_deref().unwrap_or_default());
    }
    about.args.extend(one.about.args.clone());
    vec![
        term("saved-severity", one.severity.code()),
        text(&one.file),
        words(&one.sheet),
        words(&one.cell),
        words(&one.value),
        sentence(&about),
        one.expected.as_ref().map_or(BookCell::Empty(()), sentence),
        match &one.mend {
            None => BookCell::Empty(()),
            Some(Mend::Value { value }) => text(value),
            Some(Mend::Merge { actor, into }) => BookCell::Say(
                Message::new("saved-mend-merge").with("name", actor.clone()).with("into", into.clone()),
            ),
        },
        number(one.alike),
        text(&one.code),
        text(one.severity.code()),
    ]
}

fn files(report: &Report) -> BookSheet {
    let columns = [
        column("file", Text),
        column("sheet", Text),
        column("read_as", Text),
        column("rows", Count),
        column("used", Count),
        noted("skipped", Count),
        column("heading_row", Count),
        column("format", Text),
        column("encoding", Text),
    ];
    let tail = codes(["role_code", "layout", "reasons"]);
    let mut rows = Vec::new();
    for file in &report.about.files {
        for one in &file.sheets {
            rows.push(vec![
                text(&file.name),
                text(&one.name),
                one.role.as_deref().map_or(say("saved-not-used"), |role| term("sheet", role)),
                number(one.rows),
                number(one.used),
                number(one.skipped),
                maybe(one.heading_row),
                text(&file.format),
                words(&file.encoding),
                words(&one.role),
                text(&one.layout),
                joined(one.reasons.iter().map(|(code, count)| format!("{code}: {count}"))),
            ]);
        }
    }
    sheet("files", columns.into_iter().chain(tail).collect(), rows)
}

fn columns_read(report: &Report) -> BookSheet {
    let columns = [
        column("file", Text),
        column("sheet", Text),
        column("column", Text),
        column("heading", Text),
        column("read_as", Text),
        noted("how", Text),
        wide("samples", 40),
    ];
    let mut rows = Vec::new();
    for file in &report.about.files {
        for one in &file.sheets {
            rows.extend(one.columns.iter().map(|column| column_read(&file.name, &one.name, column)));
        }
    }
    sheet("columns", columns.into_iter().chain(codes(["field_code"])).collect(), rows)
}

fn column_read(file: &str, sheet: &str, one: &ColumnRead) -> Vec<BookCell> {
    let letters = crate::import::cell_name(one.column, 1);
    let meaning = match one.field.as_deref() {
        None => say("saved-not-used"),
        Some(code) if catalogue::by_code(code).is_some() => term("barrier", code),
        Some(code) => term("field", code),
    };
    vec![
        text(file),
        text(sheet),
        text(letters.trim_end_matches('1')),
        text(&one.heading),
        meaning,
        term("saved-how", one.how.code()),
        joined(&one.samples),
        words(&one.field),
    ]
}

/// The words for a setting; a cut-off of the profile has those of its kind, a grade of relief those of its kind of
/// action: the last column tells the model or the barrier.
fn setting(code: &str) -> BookCell {
    if let Some((kind, _)) = code.strip_prefix(RELIEF).and_then(|rest| rest.split_once('-')) {
        return term("relief-kind", kind);
    }
    let kind = code.strip_prefix(CUT).and_then(|rest| rest.split_once('-'));
    kind.map_or_else(|| term("setting", code), |(_, kind)| term("cut", kind))
}

fn settings(report: &Report) -> BookSheet {
    let columns = [
        wide("setting", 60),
        column("value", Decimal),
        column("default", Decimal),
        column("changed", Text),
        column("lowest", Decimal),
        column("highest", Decimal),
        column("unit", Text),
        noted("founded", Text),
        column("source", Text),
    ];
    let rows = report.about.settings.iter().map(|one| {
        vec![
            setting(&one.code),
            number(one.value),
            number(one.default),
            mark(one.changed),
            number(one.lowest),
            number(one.highest),
            term("unit", &one.unit),
            term("confidence", one.confidence.code()),
            text(&one.source),
            text(&one.code),
        ]
    });
    sheet("settings", columns.into_iter().chain(codes(["setting_code"])).collect(), rows.collect())
}

/// What was read, and how the tables are to be read.
fn about(report: &Report) -> BookSheet {
    let about = &report.about;
    let (read, coverage) = (&about.reconciled, &report.network.coverage);
    let mut rows = Vec::new();
    let mut add = |code: &str, value: BookCell| {
        if value != BookCell::Empty(()) {
            rows.push(vec![say(format!("saved-fact-{}", code.replace('_', "-"))), value, text(code)]);
        }
    };
    add("program", text(&format!("Filiera {}", about.program)));
    add("title", words(&about.title));
    add("author", words(&about.author));
    add(
        "as_of",
        about.as_of.as_ref().map_or(BookCell::Empty(()), |date| BookCell::Date { date: date.clone() }),
    );
    add("period", words(&about.period));
    add("boundary", words(&about.boundary));
    add("method", words(&about.method));
    add("complete", mark(about.complete));
    add("from_customer_list", mark(about.from_customer_list));
    add("firms", number(report.barriers.firms.len() as u32));
    for (code, value) in [
        ("actors", read.actors),
        ("isolates", read.isolates),
        ("created", read.created),
        ("repeated_actors", read.repeated_actors),
        ("merged", read.merged),
        ("statements", read.statements),
        ("repeated_statements", read.repeated_statements),
        ("self_ties", read.self_ties),
        ("interviewed", coverage.interviewed),
        ("ties_present", coverage.ties_present),
        ("ties_denied", coverage.ties_denied),
        ("pairs", coverage.pairs),
        ("pairs_asked", coverage.pairs_asked),
    ] {
        add(code, number(value));
    }
    for mark in ["S", "C", "I", "X"] {
        if let Some(&count) = about.basis.get(mark) {
            rows.push(vec![
                say(format!("saved-fact-basis-{mark}")),
                number(count),
                text(&format!("basis_{mark}")),
            ]);
        }
    }
    for note in ["blank", "not-asked", "index", "bounds", "basis", "verdict", "sources", "privacy"] {
        rows.push(vec![say("saved-fact-note"), say(format!("saved-note-{note}")), text("note")]);
    }
    let columns = [wide("fact", 44), wide("fact_value", 100)];
    sheet("about", columns.into_iter().chain(codes(["code"])).collect(), rows)
}
