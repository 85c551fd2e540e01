//! Every folder of `tests/cases` and `tests/cases/import` with an `expected.json`: files as people bring
//! them, and what must come of them. `about.md` says where a file comes from; `import/make.py` writes most.
#![cfg(not(target_family = "wasm"))]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use filiera::{
    import::{self, ProblemSeverity, Workbook, limits},
    job,
    model::{Model, build},
    session::{Choices, Session},
};
use proptest::prelude::*;
use serde_json::Value as Json;

fn session() -> Session {
    Session { as_of: Some("2026-11-21".into()), ..Session::default() }
}

/// The files of a case: all but its expectations and its description.
fn inputs(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
        .filter(|(name, _)| !name.starts_with("expected") && !name.ends_with(".md"))
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

fn model(files: &[(String, Vec<u8>)]) -> Model {
    let workbooks: Vec<Workbook> =
        files.iter().filter_map(|(name, bytes)| Some(import::read(name, bytes).ok()?.0)).collect();
    build::build(&workbooks, &Choices::default()).model
}

/// The parts of a model that a case may expect something of.
fn facts(model: &Model) -> Json {
    let key = |id| model.key(id);
    serde_json::json!({
        "actors": model.actors.iter().map(|one| &one.label).collect::<Vec<_>>(),
        "roles": model.actors.iter().map(|one| {
            (one.key.clone(), one.roles.iter().map(|role| Json::from(role.code())).collect::<Json>())
        }).collect::<serde_json::Map<String, Json>>(),
        "countries": model.actors.iter().map(|one| one.country.clone()).collect::<Vec<_>>(),
        "territories": model.actors.iter().map(|one| one.territory().code()).collect::<Vec<_>>(),
        "ties": model.statements.iter().map(|one| (key(one.from), key(one.to))).collect::<Vec<_>>(),
        "classes": model.statements.iter().map(|one| one.class.code()).collect::<Vec<_>>(),
        "last_exchange": model.statements.iter().map(|one| one.last_exchange.map(|when| match when {
            filiera::model::LastExchange::Year(year) => year.to_string(),
            filiera::model::LastExchange::Day(day) => day.to_string(),
        })).collect::<Vec<_>>(),
        "amounts": model.statements.iter().map(|one| one.amount).collect::<Vec<_>>(),
        "sales_shares": model.statements.iter().map(|one| one.share_of_sales_pct).collect::<Vec<_>>(),
        "trust": model.statements.iter().map(|one| one.trust).collect::<Vec<_>>(),
        "strengths": model.statements.iter().map(|one| one.strength).collect::<Vec<_>>(),
        "tie_answers": model.statements.iter().map(|one| one.answer.code()).collect::<Vec<_>>(),
        "presences": model.barrier_answers.iter().map(|one| one.presence).collect::<Vec<_>>(),
        "employees": model.firms.iter().map(|one| one.employees).collect::<Vec<_>>(),
        "export_shares": model.firms.iter().map(|one| one.export_share_pct).collect::<Vec<_>>(),
        "answers": model.barrier_answers.iter().map(|one| {
            (one.firm.as_str(), one.barrier, format!("{:?}", one.reply), one.scale)
        }).collect::<Vec<_>>(),
        "focal": model.focal.map(key),
        "complete": model.complete,
        "from_customer_list": model.from_customer_list,
    })
}

#[test]
fn every_case_gives_what_it_expects() {
    let mut cases = 0;
    let mut folders: Vec<PathBuf> = ["tests/cases", "tests/cases/import"]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .collect();
    folders.sort();
    for folder in folders {
        let Ok(text) = fs::read_to_string(folder.join("expected.json")) else { continue };
        let case = folder.file_name().unwrap().to_str().unwrap();
        assert!(folder.join("about.md").exists(), "{case} does not say where it comes from");
        let expected: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{case}: {error}"));
        let files = inputs(&folder);
        let report = job::analyse(&session(), files.clone()).report;

        // All problems and no others, each with what the case says of it.
        let seen: Vec<Json> =
            report.problems.iter().map(|problem| serde_json::to_value(problem).unwrap()).collect();
        let problems = expected["problems"].as_array().unwrap();
        let codes = |list: &[Json]| list.iter().map(|one| one["code"].clone()).collect::<Vec<_>>();
        assert_eq!(codes(&seen), codes(problems), "{case}: {seen:#?}");
        for (wanted, problem) in problems.iter().zip(&seen) {
            for (name, value) in wanted.as_object().unwrap() {
                assert_eq!(&problem[name], value, "{case}: {name} of {}", problem["code"]);
            }
        }

        let facts = facts(&model(&files));
        for (name, value) in expected.as_object().unwrap() {
            if name != "problems" {
                assert_eq!(&facts[name], value, "{case}: {name}");
            }
        }

        for file in &report.about.files {
            for sheet in &file.sheets {
                assert_eq!(sheet.rows, sheet.used + sheet.skipped, "{case}: rows of {}", sheet.name);
            }
        }
        cases += 1;
    }
    assert!(cases >= 25, "only {cases} cases were found");
}

#[test]
fn shared_strings_past_the_limit_are_refused_before_they_are_held() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("xl/workbook.xml", options).unwrap();
    archive.write_all(b"<workbook/>").unwrap();
    archive.start_file("xl/sharedStrings.xml", options).unwrap();
    archive.write_all(b"<sst>").unwrap();
    let strings = b"<si><t>a</t></si>".repeat(10_000);
    for _ in 0..=limits::SHARED_STRING_TAGS / 40_000 {
        archive.write_all(&strings).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20, "a small file: {} bytes", bytes.len());
    let problem = import::read("bomb.xlsx", &bytes).unwrap_err();
    assert_eq!((problem.code.as_str(), problem.severity), ("archive_too_large", ProblemSeverity::Stop));
}

/// Readers compare every attribute of a tag with all before it.
#[test]
fn a_tag_of_countless_attributes_is_refused_before_it_is_compared() {
    let attributes: String = (0..400_000).map(|number| format!(" a{number}=''")).collect();
    for (workbook, entry) in [("xl/workbook.xml", "xl/worksheets/sheet1.xml"), ("mimetype", "content.xml")] {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(workbook, options).unwrap();
        archive.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
        archive.start_file(entry, options).unwrap();
        archive.write_all(format!("<a><b{attributes}/></a>").as_bytes()).unwrap();
        let bytes = archive.finish().unwrap().into_inner();
        assert_eq!(import::read("bomb", &bytes).unwrap_err().code, "archive_too_large", "{entry}");
    }
}

/// 22 bytes a cell, five thousand characters each.
#[test]
fn one_long_text_in_countless_cells_is_read_up_to_a_limit() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let bytes = fs::read("tests/cases/import/hostile-far-cell/input.xlsx").unwrap();
    let mut model = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    for index in 0..model.len() {
        let mut entry = model.by_index(index).unwrap();
        let entry_name = entry.name().unwrap().into_owned();
        archive.start_file(&*entry_name, options).unwrap();
        if entry_name.ends_with("sheet1.xml") {
            archive.write_all(b"<worksheet><sheetData>").unwrap();
            for row in 1..=100_000 {
                write!(archive, "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>").unwrap();
            }
            archive.write_all(b"</sheetData></worksheet>").unwrap();
        } else if entry_name.ends_with("workbook.xml.rels") {
            let mut text = String::new();
            std::io::Read::read_to_string(&mut entry, &mut text).unwrap();
            let strings = "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
            archive.write_all(text.replace("</Relationships>", strings).as_bytes()).unwrap();
        } else {
            std::io::copy(&mut entry, &mut archive).unwrap();
        }
    }
    archive.start_file("xl/sharedStrings.xml", options).unwrap();
    write!(archive, "<sst><si><t>{}</t></si></sst>", "x".repeat(limits::TEXT_LENGTH)).unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    let (workbook, problems) = import::read("bomb.xlsx", &bytes).unwrap();
    assert_eq!(problems[0].code, "too_many_cells");
    assert_eq!(workbook.sheets[0].rows.len(), limits::TEXT_BYTES / limits::TEXT_LENGTH);
}

#[test]
fn an_archive_that_lies_about_its_sizes_is_refused_all_the_same() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_level(Some(1));
    archive.start_file("xl/workbook.xml", options).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..=limits::ENTRY_BYTES >> 20 {
        archive.write_all(&zeros).unwrap();
    }
    let mut bytes = archive.finish().unwrap().into_inner();
    // The uncompressed size in the central directory, 24 bytes behind its signature.
    let directory = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    bytes[directory + 24..directory + 28].copy_from_slice(&1_000_u32.to_le_bytes());
    let problem = import::read("bomb.xlsx", &bytes).unwrap_err();
    assert!(["archive_too_large", "damaged_file"].contains(&problem.code.as_str()), "{problem:?}");
}

#[test]
fn no_room_is_made_for_the_sheet_that_an_old_workbook_claims() {
    let mut bytes = fs::read("tests/cases/import/wide-barriers-xls/input.xls").unwrap();
    // The Dimensions record, 0x0200 with 14 bytes: first row, last row, first column, last column.
    let at = bytes.windows(4).position(|window| window == [0x00, 0x02, 0x0e, 0x00]).unwrap();
    bytes[at + 8..at + 12].copy_from_slice(&u32::MAX.to_le_bytes());
    bytes[at + 14..at + 16].copy_from_slice(&u16::MAX.to_le_bytes());
    let (workbook, problems) = import::read("huge.xls", &bytes).unwrap();
    assert_eq!((workbook.sheets.len(), problems), (1, vec![]));
}

#[test]
fn many_problems_of_one_kind_are_counted_and_not_listed() {
    let mut text = String::from("from,to,trust\n");
    for row in 0..limits::PROBLEMS_ALIKE + 30 {
        text.push_str(&format!("A,B{row},9\n"));
    }
    let report = job::analyse(&session(), vec![("ties.csv".into(), text.into_bytes())]).report;
    let listed = report.problems.iter().filter(|problem| problem.code == "out_of_range").count();
    assert_eq!(listed, limits::PROBLEMS_ALIKE);
    let more = report.problems.iter().find(|problem| problem.code == "more_alike").unwrap();
    assert_eq!(more.about.args["count"], filiera::report::Arg::Number(30.0));
}

#[test]
fn a_long_file_tells_how_far_it_is() {
    let text: String = (0..10_000).map(|row| format!("A{row};B\n")).collect();
    let mut told = Vec::new();
    import::read_telling("long.csv", text.as_bytes(), &mut |rows| told.push(rows)).unwrap();
    assert_eq!(told, [4_096, 8_192]);
    let mut job = job::Job::new(session(), vec![("long.csv".into(), text.into_bytes())]);
    let mut told = Vec::new();
    job.step_telling(&mut |progress| told.push(progress));
    assert_eq!((told[1].phase, told[1].rows), (job::Phase::Reading, 8_192));
}

#[test]
fn files_of_one_session_are_read_together() {
    let files = vec![
        ("actors.csv".to_owned(), b"actor_id,roles\nUS,focal\nB1,customer\n".to_vec()),
        ("ties.csv".to_owned(), b"from;to\nUS;B1\nB1;B2\n".to_vec()),
    ];
    let model = model(&files);
    assert_eq!(model.actors.len(), 3);
    assert_eq!(model.statements.len(), 2);
    assert_eq!(model.focal.map(|focal| model.key(focal)), Some("US"));
    assert_eq!(
        model.sheets.iter().map(|one| one.file.as_str()).collect::<Vec<_>>(),
        ["actors.csv", "ties.csv"]
    );
}

/// A sentence in every language for every code that import gives, with the same variables.
#[test]
fn every_problem_has_its_sentence_in_every_language() {
    let texts: Vec<String> = ["en", "it", "fr"]
        .iter()
        .map(|language| fs::read_to_string(format!("www/text/{language}/problems.ftl")).unwrap())
        .collect();
    let variables = |text: &str, id: &str| {
        let start = text.find(&format!("\n{id} = ")).unwrap_or_else(|| panic!("{id} is missing"));
        let end = text[start + 1..].find("\n\n").map_or(text.len(), |end| start + 1 + end);
        let message: Vec<&str> = text[start + 1..end]
            .lines()
            .enumerate()
            .take_while(|(index, line)| *index == 0 || line.starts_with(' '))
            .map(|(_, line)| line)
            .collect();
        let mut names: Vec<String> = message
            .join(" ")
            .split('$')
            .skip(1)
            .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect())
            .collect();
        names.sort();
        names.dedup();
        names
    };
    let mut ids: Vec<String> =
        import::problem::CODES.iter().map(|code| format!("problem-{}", code.replace('_', "-"))).collect();
    ids.extend(
        ["unknown-actor-near", "unknown-code-part", "word-guessed-part"].map(|id| format!("problem-{id}")),
    );
    ids.extend(filiera::model::codebook::Field::ALL.iter().map(|field| format!("field-{}", field.code())));
    ids.extend(filiera::model::codebook::SheetRole::ALL.iter().map(|role| format!("sheet-{}", role.code())));
    ids.extend(limits::TABLE.iter().map(|(code, ..)| format!("limit-{}", code.replace('_', "-"))));
    for id in ids {
        let english = variables(&texts[0], &id);
        for text in &texts[1..] {
            assert_eq!(variables(text, &id), english, "{id}");
        }
    }
}

/// The words that we tell people to write must be words that we understand.
#[test]
fn the_words_that_sentences_suggest_are_understood() {
    use filiera::model::codebook::vocabulary::{Understood, Vocabularies, Vocabulary};
    let words = Vocabularies::new();
    for language in ["en", "it", "fr"] {
        let text = fs::read_to_string(format!("www/text/{language}/problems.ftl")).unwrap();
        for (id, vocabulary) in [
            ("expected-role", Vocabulary::Role),
            ("expected-territory", Vocabulary::Territory),
            ("expected-class", Vocabulary::TieClass),
            ("expected-answer", Vocabulary::Answer),
            ("expected-state", Vocabulary::State),
            ("expected-content", Vocabulary::Content),
            ("expected-contact-role", Vocabulary::ContactRole),
            ("expected-basis", Vocabulary::Basis),
            ("expected-mode", Vocabulary::EntryMode),
        ] {
            let line = text.lines().find(|line| line.starts_with(&format!("{id} ="))).unwrap();
            let (_, list) = line.rsplit_once(':').unwrap();
            let codes: Vec<&str> = list
                .split(',')
                .map(|word| match words.find(vocabulary, word) {
                    Some(Understood::Exactly(code)) => code,
                    other => panic!("{language}: {word} in {id} is {other:?}"),
                })
                .collect();
            let mut distinct = codes.clone();
            distinct.sort_unstable();
            distinct.dedup();
            assert_eq!(distinct.len(), codes.len(), "{language}: {id} names one thing twice");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn arbitrary_bytes_give_a_report_or_a_problem(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let report = job::analyse(&session(), vec![("file.xlsx".into(), bytes)]).report;
        serde_json::to_string(&report).unwrap();
    }

    #[test]
    fn arbitrary_text_gives_a_report(text in "[a-zA-Z0-9àé;,\t\"\n .%/-]{0,300}") {
        let files = vec![("file.csv".to_owned(), format!("from;to;trust;date\n{text}").into_bytes())];
        let report = job::analyse(&session(), files).report;
        serde_json::to_string(&report).unwrap();
    }

    #[test]
    fn a_workbook_with_a_damaged_byte_never_panics(
        which in 0_usize..5,
        place in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let path = [
            "examples/button-valley.xlsx",
            "examples/button-valley.ods",
            "tests/cases/import/hostile-far-cell/input.xlsx",
            "tests/cases/import/encrypted-workbook/input.xlsx",
            "tests/cases/import/wide-barriers-xls/input.xls",
        ][which];
        let mut bytes = fs::read(path).unwrap();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        let _read_or_refused = import::read(path, &bytes);
    }

    #[test]
    fn the_order_of_rows_changes_nothing(
        actors in Just((0..12_u8).collect::<Vec<_>>()).prop_shuffle(),
        ties in Just((0..20_u8).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let read = |actors: &[u8], ties: &[u8]| {
            let mut text = String::from("actor_id,name,roles,country\n");
            for id in actors {
                let role = ["focal", "supplier", "customer"][usize::from(*id % 3).min(usize::from(*id))];
                text.push_str(&format!("A{id},Name {id},{role},IT\n"));
            }
            let mut pairs = String::from("from,to,class,trust\n");
            for tie in ties {
                pairs.push_str(&format!("A{},A{},supply,{}\n", tie % 12, (tie * 7 + 5) % 12, tie % 5 + 1));
            }
            let mut model = model(&[
                ("actors.csv".into(), text.into_bytes()),
                ("ties.csv".into(), pairs.into_bytes()),
            ]);
            // Where a row stood is what was changed; everything else must be the same.
            let nowhere = filiera::model::Place { sheet: 0, row: 0 };
            model.actors.iter_mut().for_each(|actor| actor.place = None);
            model.statements.iter_mut().for_each(|one| one.place = nowhere);
            model.statements.sort_by_key(|one| (one.from, one.to, one.trust.map(|trust| trust as u8)));
            model
        };
        let sorted: Vec<u8> = (0..12).collect();
        prop_assert_eq!(read(&actors, &ties), read(&sorted, &(0..20).collect::<Vec<_>>()));
    }
}
