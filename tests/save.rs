//! What the visitor takes along, read back by other eyes: nothing is lost, made up or run.
#![cfg(not(target_family = "wasm"))]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use calamine::{Data, Reader, Xlsx};
use filiera::{
    compare::compare,
    job,
    model::TieClass,
    report::{Card, Message, ProposedTie, Recommendation, Report, TieChange},
    save::{
        book::{Book, BookCell, BookSheet, Words},
        cards, csv, one_firm, pseudonyms, tables, xlsx,
    },
    session::{Choices, Edit, Session},
};

fn analyse(paths: &[PathBuf]) -> Report {
    let files: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    job::analyse(&Session { sources, as_of: Some("2026-01-01".to_owned()), ..Session::default() }, files)
        .report
}

fn button_valley() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| analyse(&["examples/button-valley.xlsx".into()]))
}

/// The report of every case of the reader.
fn cases() -> Vec<(PathBuf, Report)> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![PathBuf::from("tests/cases")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.starts_with("expected") && !["md", "py", "json"].contains(&ending.as_str()) {
                paths.push(path);
            }
        }
    }
    paths.sort();
    assert!(paths.len() > 20, "the cases were not found");
    paths.into_iter().map(|path| (path.clone(), analyse(&[path]))).collect()
}

fn sheet<'a>(book: &'a Book, code: &str) -> &'a BookSheet {
    book.sheets.iter().find(|sheet| sheet.code == code).unwrap_or_else(|| panic!("no sheet {code}"))
}

/// Column by its code.
fn column(sheet: &BookSheet, code: &str) -> usize {
    sheet.columns.iter().position(|column| column.code == code).unwrap_or_else(|| panic!("no column {code}"))
}

fn messages(book: &Book) -> Vec<&Message> {
    let mut found = Vec::new();
    for sheet in &book.sheets {
        let spoken = sheet
            .name
            .iter()
            .chain(&sheet.lines)
            .chain(sheet.columns.iter().map(|column| &column.heading))
            .chain(sheet.columns.iter().filter_map(|column| column.note.as_ref()))
            .chain(sheet.charts.iter().map(|chart| &chart.title))
            .chain(&book.title);
        found.extend(spoken.filter_map(|words| match words {
            Words::Say(message) => Some(message),
            Words::Text(_) => None,
        }));
        for cell in sheet.rows.iter().flatten() {
            match cell {
                BookCell::Say(message) => found.push(message),
                BookCell::All(all) => found.extend(all.iter().filter_map(|words| match words {
                    Words::Say(message) => Some(message),
                    Words::Text(_) => None,
                })),
                _ => {}
            }
        }
    }
    found
}

/// Ids of the sentences in a language, `id` and `id.attribute`.
fn sentences(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for folder in
        ["", "barriers", "card", "firms", "look", "methods", "network", "plan", "profile", "readings", "save"]
    {
        for entry in fs::read_dir(Path::new("www/text").join(language).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let mut id = String::new();
            for line in fs::read_to_string(path).unwrap().lines() {
                if let Some((attribute, _)) =
                    line.strip_prefix("    .").and_then(|rest| rest.split_once(" ="))
                {
                    ids.insert(format!("{id}.{attribute}"));
                } else if let Some((name, _)) =
                    line.split_once(" =").filter(|_| !line.starts_with([' ', '#']))
                {
                    id = name.to_owned();
                    ids.insert(id.clone());
                }
            }
        }
    }
    ids
}

#[test]
fn every_word_of_the_saved_tables_has_its_sentence() {
    let known: Vec<BTreeSet<String>> = ["en", "it", "fr"].map(sentences).into();
    let mut missing = BTreeSet::new();
    let files = vec![("button-valley.xlsx".to_owned(), fs::read("examples/button-valley.xlsx").unwrap())];
    let network = &cards::network(&Session::default(), &files);
    let reports = cases().into_iter().map(|(_, report)| report).chain([button_valley().clone()]);
    for report in reports {
        // Cards of contacts that this network does not have are none.
        let cards = cards::cards(network, &Choices::default(), &cards::own(&report));
        for message in messages(&tables::report_book(&report, &cards)) {
            if known.iter().any(|ids| !ids.contains(&message.code)) {
                missing.insert(message.code.clone());
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_view_has_its_sheet() {
    let book = tables::report_book(button_valley(), &[]);
    // Problems have a sheet where there are any.
    let codes = book.sheets.iter().map(|sheet| sheet.code.as_str()).filter(|&code| code != "problems");
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [
            "overview",
            "strongest_barriers",
            "barriers",
            "barrier_groups",
            "readings",
            "remedies",
            "profile_models",
            "profile_resources",
            "plan",
            "plan_needs",
            "plan_outside",
            "changes",
            "steps",
            "proposed_contacts",
            "asked",
            "gains",
            "quiet_contacts",
            "joint_purchasing",
            "agency_agenda",
            "owner_contacts",
            "findings",
            "evidence",
            "kinds",
            "business",
            "ask_next",
            "ranges",
            "actors",
            "contacts",
            "coverage",
            "measures",
            "map_measures",
            "files",
            "columns",
            "settings",
            "about"
        ]
    );
    for one in &book.sheets {
        for row in &one.rows {
            assert_eq!(row.len(), one.columns.len(), "{}", one.code);
        }
        let unique: BTreeSet<&str> = one.columns.iter().map(|column| column.code.as_str()).collect();
        assert_eq!(unique.len(), one.columns.len(), "{}: two columns of one code", one.code);
    }
}

#[test]
fn what_was_not_asked_is_blank_and_never_zero() {
    let book = tables::report_book(button_valley(), &[]);
    let barriers = sheet(&book, "barriers");
    let (status, index, severity) =
        (column(barriers, "status_code"), column(barriers, "index"), column(barriers, "severity"));
    // 19 of the 39 were answered (examples/button-valley/barriers.csv).
    let answered = |row: &&Vec<BookCell>| row[status] == BookCell::Text("answered".to_owned());
    assert_eq!(barriers.rows.iter().filter(answered).count(), 19);
    for row in &barriers.rows {
        let blank = row[index] == BookCell::Empty(()) && row[severity] == BookCell::Empty(());
        assert_eq!(blank, !answered(&row));
    }
    let written = xlsx::write(&book).unwrap();
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(written)).unwrap();
    let name = &read.sheet_names()[2].clone();
    let range = read.worksheet_range(name).unwrap();
    let rows: Vec<&[Data]> = range.rows().skip(4).collect();
    assert_eq!(rows.len(), 39);
    for row in rows {
        match row[status].to_string().as_str() {
            "answered" => assert!(matches!(row[index], Data::Float(_)), "{row:?}"),
            _ => assert_eq!(row[index], Data::Empty, "{row:?}"),
        }
    }
}

#[test]
fn no_case_gives_a_formula_and_every_table_can_be_read_back() {
    for (path, report) in cases() {
        let book = tables::report_book(&report, &[]);
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(xlsx::write(&book).unwrap())).unwrap();
        for name in read.sheet_names() {
            let formulas = read.worksheet_formula(&name).unwrap();
            assert!(formulas.used_cells().next().is_none(), "{}: {name}", path.display());
        }
        for (name, bytes) in csv::files(&book).unwrap() {
            let sheet = sheet(&book, name.trim_end_matches(".csv"));
            let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
            let mut rows = 0;
            for record in reader.records() {
                rows += 1;
                for (value, column) in record.unwrap().iter().zip(&sheet.columns) {
                    let runs = value.starts_with(['=', '+', '@', '\t', '\r'])
                        || value.starts_with('-') && value.parse::<f64>().is_err();
                    assert!(!runs, "{} {name} {}: {value}", path.display(), column.code);
                }
            }
            assert_eq!(rows, sheet.rows.len(), "{} {name}", path.display());
        }
    }
}

#[test]
fn the_numbers_saved_are_those_of_the_report() {
    let report = button_valley();
    let book = tables::report_book(report, &[]);
    let table = sheet(&book, "measures");
    let mut values: BTreeMap<(String, String), f64> = BTreeMap::new();
    let bytes = csv::write(table).unwrap();
    let mut reader = ::csv::Reader::from_reader(&bytes[3..]);
    let headings = reader.headers().unwrap().clone();
    for record in reader.records() {
        let record = record.unwrap();
        let actor = record.iter().next_back().unwrap().to_owned();
        for (heading, value) in headings.iter().zip(&record) {
            if let Ok(number) = value.parse() {
                values.insert((actor.clone(), heading.to_owned()), number);
            }
        }
    }
    let expected: BTreeMap<(String, String), f64> = report
        .network
        .measures
        .iter()
        .flat_map(|row| {
            row.values.iter().filter_map(|(code, value)| Some(((row.actor.clone(), code.clone()), (*value)?)))
        })
        .collect();
    assert_eq!(values, expected);
}

/// The same words for a case with hostile names, several firms and free text in every place.
fn named() -> Report {
    let firms = "firm_id,name,country\nzeta-one,Zeta Uno Srl,IT\nalpha-two,Alpha Due Spa,IT\nmidway-3,Midway Tre,FR\n";
    let actors = "actor_id,name,roles,country,area,sector,materials,note\n\
        zeta-one,Zeta Uno Srl,producer,IT,Valle Segreta,buttons,zamak,seen with Alpha Due Spa\n\
        alpha-two,Alpha Due Spa,producer,IT,Valle Segreta,makes what Zeta Uno Srl makes,zamak,\n\
        midway-3,Midway Tre,producer,FR,Lyon,buttons,Midway Tre alloy,\n\
        kunde-9,Kunde Neun GmbH,customer,DE,Bremen,,,owes us money\n";
    let ties = "from,to,class,answer,strength,trust,growth_potential,last_exchange,quiet_reason,note\n\
        zeta-one,kunde-9,supply,yes,,2,5,2020,quarrel with Herr Geheim,secret remark\n\
        alpha-two,kunde-9,supply,yes,,4,2,2024,,\n\
        midway-3,zeta-one,horizontal,yes,,3,4,2024,,\n\
        unlisted-77,zeta-one,supply,yes,,3,4,2024,,\n";
    let barriers = "firm_id,respondent,barrier,severity,note\n\
        zeta-one,Signora Riservata,I-INF-1,5,our bank said so\n\
        alpha-two,Signor Nascosto,I-INF-1,2,\n\
        midway-3,Madame Cachee,I-FUN-1,9,\n";
    let files = [
        ("zeta firms.csv", firms),
        ("zeta actors.csv", actors),
        ("zeta ties.csv", ties),
        ("zeta barriers.csv", barriers),
    ];
    let files: Vec<_> = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
    let session = Session {
        sources: files.iter().map(|(name, _)| name.clone()).collect(),
        as_of: Some("2026-01-01".to_owned()),
        ..Session::default()
    };
    job::analyse(&session, files).report
}

/// Everything in the report that the visitor wrote to name somebody, as it may not be seen again.
fn names(report: &Report) -> BTreeSet<String> {
    let actors = report.network.actors.iter().flat_map(|one| [&one.id, &one.label]);
    let firms = report.barriers.firms.iter().flat_map(|one| [&one.firm, &one.label]);
    actors.chain(firms).map(|name| name.to_lowercase()).filter(|name| name.chars().count() > 2).collect()
}

/// Everything that is saved of a report, as text.
fn saved(report: &Report) -> String {
    let mut all = serde_json::to_string(report).unwrap();
    let book = tables::report_book(report, &[]);
    for (_, bytes) in csv::files(&book).unwrap() {
        all.push_str(&String::from_utf8(bytes).unwrap());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(xlsx::write(&book).unwrap())).unwrap();
    for index in 0..archive.len() {
        std::io::Read::read_to_string(&mut archive.by_index(index).unwrap(), &mut all).unwrap();
    }
    all.to_lowercase()
}

/// Whether the name stands in the text as a word of its own.
fn holds(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + name.len()..].chars().next();
        [before, after].into_iter().flatten().all(|sign| !sign.is_alphanumeric())
    })
}

#[test]
fn no_name_is_left_under_pseudonyms() {
    for report in [button_valley().clone(), named()] {
        let names = names(&report);
        assert!(names.len() > 6);
        let before = saved(&report);
        let (coded, key) = pseudonyms::pseudonymise(&report, 7);
        let after = saved(&coded);
        // "AGENCY" is a name in the example and a word of ours.
        let words = ["agency", "focal"];
        for name in names.iter().filter(|name| !words.contains(&name.as_str())) {
            assert!(holds(&before, name), "{name} was there");
            assert!(!holds(&after, name), "{name} is still there");
        }
        let written = String::from_utf8(csv::write(&key.sheets[0]).unwrap()).unwrap().to_lowercase();
        for name in &names {
            assert!(written.contains(name.as_str()), "the key lacks {name}");
        }
        // Files and sheets go by number: a word would be of one language.
        let files = coded
            .about
            .files
            .iter()
            .flat_map(|file| file.sheets.iter().map(|one| &one.name).chain([&file.name]));
        assert!(files.into_iter().all(|name| name.starts_with('#') && name[1..].parse::<u32>().is_ok()));
        // Everything else is as it was.
        assert_eq!(coded.network.actors.len(), report.network.actors.len());
        let shared = |report: &Report| report.barriers.together.clone().map(|together| together.items);
        assert_eq!(shared(&coded), shared(&report));
        let verdicts =
            |report: &Report| report.network.findings.iter().map(|one| one.verdict).collect::<Vec<_>>();
        assert_eq!(verdicts(&coded), verdicts(&report));
    }
}

#[test]
fn what_was_written_freely_is_not_left_under_pseudonyms() {
    let (coded, _) = pseudonyms::pseudonymise(&named(), 7);
    let after = saved(&coded);
    for secret in [
        "geheim",
        "secret",
        "segreta",
        "riservata",
        "nascosto",
        "cachee",
        "owes",
        "our bank",
        "zeta",
        "alloy",
        "lyon",
    ] {
        assert!(!holds(&after, secret), "{secret}");
    }
    assert!(after.contains("zamak"), "a material that names nobody stays");
}

#[test]
fn codes_are_not_in_the_order_of_the_names_and_keep_to_the_seed() {
    let report = button_valley();
    let codes = |seed| pseudonyms::pseudonymise(report, seed).0;
    let order = |report: &Report| report.network.ties.iter().map(|tie| tie.from.clone()).collect::<Vec<_>>();
    assert_eq!(codes(3), codes(3));
    assert_ne!(order(&codes(3)), order(&codes(4)));
    // No list gives the order of the names away, and the positions of the map can follow.
    let drawn = pseudonyms::Codes::draw(report, 3);
    let (coded, order) = (drawn.apply(report), drawn.order(report));
    assert!(coded.network.actors.is_sorted_by_key(|actor| &actor.id));
    for (actor, place) in coded.network.actors.iter().zip(order) {
        assert_eq!(actor.id, drawn.of(&report.network.actors[place as usize].id));
    }
    // Drawn once, they serve every report of the same files.
    let again = pseudonyms::Codes::drawn(drawn.entries().cloned().collect());
    assert_eq!(again.apply(report), coded);
    let mut entries: Vec<_> = pseudonyms::Codes::draw(report, 3).entries().cloned().collect();
    entries.sort_by(|one, other| one.code.cmp(&other.code));
    assert!(!entries.is_sorted_by(|one, other| one.id.to_lowercase() <= other.id.to_lowercase()));
}

#[test]
fn a_report_for_one_firm_holds_no_answer_of_another() {
    let firms = "firm_id,name\nuno,Uno Srl\ndue,Due Srl\n";
    let barriers =
        "firm_id,barrier,severity,note\nuno,I-INF-1,5,mine\ndue,I-INF-1,2,theirs\ndue,I-FUN-1,4,theirs\n";
    let files = vec![
        ("firms.csv".to_owned(), firms.as_bytes().to_vec()),
        ("Due Srl.csv".to_owned(), barriers.as_bytes().to_vec()),
    ];
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let report = job::analyse(&Session { sources, ..Session::default() }, files).report;
    assert_eq!(report.barriers.firms.len(), 2);
    let own = one_firm::one_firm(&report, "uno");
    assert_eq!(own.barriers.firms.len(), 1);
    assert_eq!(own.barriers.together, None);
    let text = saved(&own);
    assert!(text.contains("mine") && text.contains("uno srl"));
    for foreign in ["theirs", "due srl"] {
        assert!(!text.contains(foreign), "{foreign}");
    }
    // Its only severe barrier, and no sentence about all firms.
    assert_eq!(own.overview.barriers, ["I-INF-1"]);
    assert!(own.overview.headline.iter().all(|one| !one.code.starts_with("overview-firms")));
}

#[test]
fn a_report_for_one_firm_tells_neither_who_answered_in_the_page_nor_what_few_others_sell() {
    let handed = |others: usize| {
        let mut firms =
            "firm_id,name,export_share_pct,export_markets,own_foreign_unit\nuno,Uno,30,6,yes\n".to_owned();
        for other in 0..others {
            firms.push_str(&format!("other{other},Other {other},20,,\n"));
        }
        let files = vec![
            ("firms.csv".to_owned(), firms.into_bytes()),
            ("barriers.csv".to_owned(), b"firm_id,barrier,severity\nuno,I-INF-1,5\n".to_vec()),
        ];
        let answer = |sheet: &str, row: &str, field: &str, value: &str| Edit::Answer {
            sheet: sheet.into(),
            row: row.into(),
            field: field.into(),
            value: value.into(),
        };
        let edits = vec![answer("firms", "", "name", "other0"), answer("firms", "", "employees", "12")];
        let sources = files.iter().map(|(name, _)| name.clone()).collect();
        let report = job::analyse(&Session { sources, edits, ..Session::default() }, files).report;
        assert_eq!(report.about.answering.as_deref(), Some("other0"));
        let own = one_firm::one_firm(&report, "uno");
        assert_eq!(own.about.answering, None);
        let trade = own.profiles[0].models.iter().find(|one| one.model == "johanson_mattsson").unwrap();
        (trade.assigned.clone(), trade.why.is_empty())
    };
    assert_eq!(handed(4), (None, true));
    assert_eq!(handed(5), (Some("among_others".to_owned()), false));
}

#[test]
fn what_others_rated_between_themselves_is_not_handed_on() {
    let path = "examples/button-valley.xlsx";
    let session = Session {
        sources: vec!["button-valley.xlsx".to_owned()],
        edits: vec![Edit::HandTo { firm: "FOCAL".to_owned() }],
        ..Session::default()
    };
    let files = vec![("button-valley.xlsx".to_owned(), fs::read(path).unwrap())];
    let report = &job::analyse(&session, files).report;
    let own = one_firm::one_firm(report, "FOCAL");
    let others = |report: &Report| {
        let ties = report.network.ties.iter().filter(|tie| tie.from != "FOCAL" && tie.to != "FOCAL");
        ties.filter(|tie| tie.strength.is_some() || tie.trust.is_some() || tie.note.is_some()).count()
    };
    assert!(others(report) > 0);
    assert_eq!(others(&own), 0);
    assert_eq!(own.network.measures.len(), 1);
    assert_eq!(own.barriers.firms, {
        let mut firms = report.barriers.firms.clone();
        firms.iter_mut().flat_map(|firm| &mut firm.items).for_each(|item| item.place = None);
        firms
    });
}

/// The sheets to work with hold what is the firm's own; of the others' answers, which stand in the same workbook,
/// nothing.
#[test]
fn sheets_to_work_with_for_one_firm_hold_nothing_that_another_answered() {
    let firms =
        "firm_id,name,country,attitude_cooperation\nuno,Uno Srl,IT,4\ndue,Due Srl,IT,1\ntre,Tre Srl,IT,1\n";
    let actors = "actor_id,name,roles,territory,country,capabilities_missing\nuno,Uno Srl,focal;producer,district,IT,languages\n\
        due,Due Srl,producer,district,IT,secretlack\ntre,Tre Srl,producer,district,IT,\nufficio,Ufficio,agency,district,IT,\n\
        ferro,Ferro,supplier,district,IT,\nkunde,Kunde,customer,foreign,DE,\nclient,Client Discret,customer,foreign,FR,\n";
    let ties = "from,to,class,answer,state,content,growth_potential,contact_role,quiet_reason,told_by\n\
        uno,kunde,supply,yes,sleeping,,5,owner,our own reason,uno\ndue,client,supply,yes,sleeping,,5,owner,hushed-up quarrel,due\n\
        ferro,uno,supply,yes,,,,,,uno\nferro,due,supply,yes,,,,,,due\nferro,tre,supply,yes,,,,,,tre\n\
        ufficio,uno,agency,yes,,service,,,,uno\nufficio,due,agency,yes,,coordination,,,,due\nufficio,tre,agency,yes,,service,,,,tre\n\
        due,uno,horizontal,yes,,,,,what due thinks of uno,due\n";
    let barriers = "firm_id,barrier,severity\nuno,I-INF-1,5\ndue,I-FUN-4,5\ntre,I-FUN-4,5\n";
    let help = "programme,contact,barrier\nShared export desk,Signora Rossi,I-INF-1\n";
    let files = [
        ("firms.csv", firms),
        ("actors.csv", actors),
        ("ties.csv", ties),
        ("barriers.csv", barriers),
        ("help.csv", help),
    ];
    let report = handed_to_uno(&files);
    let whole = &report.further.as_ref().unwrap().worksheets;
    assert!(
        whole.gains.len() > 1 && whole.agenda.as_ref().unwrap().rung.is_some(),
        "there is something to hide"
    );
    let own = one_firm::one_firm(&report, "uno");
    let sheets = &own.further.as_ref().unwrap().worksheets;
    assert!(sheets.gains.iter().all(|one| one.own) && !sheets.gains.is_empty());
    assert_eq!(sheets.ledger.len(), 1);
    assert_eq!(sheets.ledger[0].rows[0].quiet_reason.as_deref(), Some("our own reason"));
    let agenda = sheets.agenda.as_ref().unwrap();
    assert_eq!(
        (agenda.rung, agenda.next, agenda.told, agenda.step.code.as_str()),
        (None, None, 0, "agenda-step")
    );
    let text = saved(&own);
    for foreign in
        ["hushed-up", "secretlack", "what due thinks", "\"coordination\"", "agenda-interests", "i-fun-4\"]"]
    {
        assert!(!text.contains(foreign), "{foreign}");
    }
}

/// How far others trust each other and what they lack is in the workbook, and moves neither advice nor effort nor
/// order of what is handed to one of them.
#[test]
fn a_report_for_one_firm_is_the_same_whatever_others_think_of_each_other_and_lack() {
    let handed = |trust: &str, lacks: &str, to: Option<&str>| {
        let firms = "firm_id,name,country\nuno,Uno Srl,IT\ndue,Due Srl,IT\ntre,Tre Srl,IT\nsei,Sei Srl,IT\n";
        let actors = format!(
            "actor_id,name,roles,territory,country,capabilities_missing\nuno,Uno Srl,focal;producer,district,IT,marketing\n\
            due,Due Srl,producer,district,IT,{lacks}\ntre,Tre Srl,producer,district,IT,{lacks}\n\
            sei,Sei Srl,producer,district,IT,{lacks}\nufficio,Ufficio,agency,district,IT,\nferro,Ferro,supplier,district,IT,\n"
        );
        let ties = format!(
            "from,to,class,answer,trust,told_by\nferro,uno,supply,yes,,uno\nferro,due,supply,yes,,due\n\
            ferro,tre,supply,yes,,tre\nferro,sei,supply,yes,,sei\nufficio,uno,agency,yes,,uno\nufficio,due,agency,yes,,due\n\
            ufficio,tre,agency,yes,,tre\nuno,due,horizontal,no,,uno\nuno,tre,horizontal,no,,uno\n\
            due,tre,horizontal,yes,{trust},due\ntre,sei,horizontal,yes,{trust},tre\n"
        );
        let files = [("firms.csv", firms.to_owned()), ("actors.csv", actors), ("ties.csv", ties)];
        let files: Vec<_> = files.map(|(name, text)| (name.to_owned(), text.into_bytes())).into();
        let session = Session {
            sources: files.iter().map(|(name, _)| name.clone()).collect(),
            as_of: Some("2026-01-01".to_owned()),
            edits: to.map(|firm| Edit::HandTo { firm: firm.to_owned() }).into_iter().collect(),
            ..Session::default()
        };
        let report = job::analyse(&session, files).report;
        let report = if to.is_some() { one_firm::one_firm(&report, "uno") } else { report };
        (report.plan.clone(), report.recommendations.clone(), serde_json::to_string(&report).unwrap())
    };
    assert_ne!(handed("1", "", None).0, handed("", "", None).0, "there is something to hide");
    let rules = |lacks| handed("", lacks, None).1.into_iter().map(|one| one.rule).collect::<BTreeSet<_>>();
    assert!(rules("marketing").contains("R05") && !rules("").contains("R05"), "there is something to hide");
    let own = handed("1", "marketing", Some("uno"));
    assert!(own.1.iter().any(|one| one.rule == "R04"), "advice about these firms is given");
    assert_eq!(own, handed("", "", Some("uno")));
}

/// The plan names nobody but by codes, and all else in its sentences is ours.
#[test]
fn sentences_of_the_plan_stay_whole_without_names() {
    let report = button_valley();
    let coded = pseudonyms::pseudonymise(report, 7).0;
    assert!(!report.plan.steps.is_empty());
    let stability =
        |report: &Report| serde_json::to_string(&report.further.as_ref().unwrap().stability).unwrap();
    assert!(stability(report).contains("stability-"), "something is told");
    for text in [serde_json::to_string(&coded.plan).unwrap(), stability(&coded)] {
        assert!(!text.contains('…'), "{text}");
    }
}

#[test]
fn sheets_under_codes_do_not_stand_in_the_order_of_names() {
    for seed in 1..6 {
        let coded = pseudonyms::pseudonymise(button_valley(), seed).0;
        let sheets = coded.further.unwrap().worksheets;
        let others = sheets.gains.iter().filter(|one| !one.own);
        let gains: Vec<_> = others.map(|one| (one.steps.len(), one.actor.as_str())).collect();
        let persons: Vec<_> =
            sheets.persons.rows.iter().map(|one| (one.matters.len(), one.actor.as_str())).collect();
        assert!(gains.len() > 1);
        for rows in [gains, persons] {
            let alike = rows.windows(2).filter(|pair| pair[0].0 == pair[1].0);
            assert!(alike.into_iter().all(|pair| pair[0].1 < pair[1].1), "{rows:?}");
        }
    }
}

/// One of the two dates of `tests/cases/compare`.
fn dated(date: &str) -> Report {
    let tables = ["study", "firms", "barriers", "actors", "ties"];
    analyse(&tables.map(|table| Path::new("tests/cases/compare").join(date).join(format!("{table}.csv"))))
}

/// A book as the text of its tables and of its workbook.
fn written(book: &Book) -> String {
    let mut all = String::new();
    for (_, bytes) in csv::files(book).unwrap() {
        all.push_str(&String::from_utf8(bytes).unwrap());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(xlsx::write(book).unwrap())).unwrap();
    for index in 0..archive.len() {
        std::io::Read::read_to_string(&mut archive.by_index(index).unwrap(), &mut all).unwrap();
    }
    all.to_lowercase()
}

#[test]
fn a_comparison_is_saved_with_facts_apart_from_mood() {
    let (before, after) = (dated("before"), dated("after"));
    let found = compare(&before, &after);
    let book = tables::comparison_book(&found, Some((&before, &after)));
    let codes: Vec<&str> = book.sheets.iter().map(|sheet| sheet.code.as_str()).collect();
    for wanted in [
        "compared",
        "compared_plan",
        "compared_contacts",
        "compared_facts",
        "compared_barriers",
        "compared_names",
    ] {
        assert!(codes.contains(&wanted), "no {wanted} in {codes:?}");
    }
    let barriers = sheet(&book, "compared_barriers");
    let [code, moved, was, is] =
        ["barrier_code", "moved_code", "compared_score_before", "compared_score_after"]
            .map(|one| column(barriers, one));
    let of = |wanted: &str| {
        let row = barriers.rows.iter().find(|row| row[code] == BookCell::Text(wanted.to_owned()));
        row.unwrap_or_else(|| panic!("no row of {wanted}"))
    };
    // tests/cases/compare/about.md tells which moved with a fact, and which with nothing.
    assert_eq!(of("I-FUN-1")[moved], BookCell::Text("with_facts".to_owned()));
    assert_eq!(of("I-PRD-3")[moved], BookCell::Text("mood".to_owned()));
    // Left open now: a number before, a blank after.
    assert_eq!(of("I-INF-1")[moved], BookCell::Text("left_open".to_owned()));
    assert!(matches!(of("I-INF-1")[was], BookCell::Number(_)));
    assert_eq!(of("I-INF-1")[is], BookCell::Empty(()));
    // The names of both dates, and one nobody takes for the other.
    let names = sheet(&book, "compared_names");
    let alike = column(names, "compared_alike");
    let texts: Vec<_> = names.rows.iter().map(|row| row[alike].text().into_owned()).collect();
    assert!(texts.contains(&"Rossi Minuterie".to_owned()), "{texts:?}");
    for one in &book.sheets {
        assert!(one.rows.iter().all(|row| row.len() == one.columns.len()), "{}", one.code);
    }
    // A report and itself: the two states and one sentence.
    let same = tables::comparison_book(&compare(&after, &after), Some((&after, &after)));
    assert!(same.sheets.iter().all(|sheet| ["compared", "compared_plan"].contains(&sheet.code.as_str())));
}

#[test]
fn every_word_of_a_saved_comparison_has_its_sentence() {
    let known: Vec<BTreeSet<String>> = ["en", "it", "fr"].map(sentences).into();
    let (before, after) = (dated("before"), dated("after"));
    let other = {
        let mut other = after.clone();
        other.about.complete = true;
        other.about.focal = None;
        other.about.settings[0].value += 1.0;
        other.network.findings.iter_mut().for_each(|one| one.verdict = filiera::report::Verdict::NotAsked);
        other
    };
    for (one, two) in [(&before, &after), (&after, &before), (&after, &other), (&after, &after)] {
        let book = tables::comparison_book(&compare(one, two), Some((one, two)));
        for message in messages(&book) {
            assert!(known.iter().all(|ids| ids.contains(&message.code)), "{}", message.code);
        }
    }
}

#[test]
fn a_comparison_under_codes_names_nobody_of_either_date() {
    for (before, after) in [(dated("before"), dated("after")), (dated("after"), dated("before"))] {
        let found = compare(&before, &after);
        let drawn = pseudonyms::Codes::draw(&after, 7);
        let entries: Vec<_> = drawn.entries().cloned().collect();
        let codes = pseudonyms::Codes::drawn(entries.clone()).with(&after, 7).with(&before, 7);
        let coded = codes.comparison(&found);
        let text = written(&tables::comparison_book(&coded, None))
            + &serde_json::to_string(&coded).unwrap().to_lowercase();
        let open = written(&tables::comparison_book(&found, Some((&before, &after))));
        let key = written(&codes.key());
        let names = [&before, &after].into_iter().flat_map(names).filter(|name| name != "firm");
        for name in names.collect::<BTreeSet<_>>() {
            assert!(!holds(&text, &name), "{name}");
            assert!(key.contains(&name), "the key lacks {name}");
        }
        assert!(holds(&open, "malmö knappar"), "there is something to hide");
        // The codes of all else that is saved, and more for those who are gone.
        let all: BTreeSet<_> = codes.entries().map(|one| &one.code).collect();
        assert_eq!(all.len(), codes.entries().count());
        assert!(entries.iter().all(|one| codes.of(&one.id) == one.code));
        assert_eq!(coded.ties.len(), found.ties.len());
        assert!(coded.before.files.iter().chain(&coded.after.files).all(|name| name.starts_with('#')));
        assert!(!text.contains('…') || text.matches('…').count() < 3, "sentences stay whole");
    }
}

/// The cards of a session's own contacts, and its report, as handed over where it is.
fn with_cards(session: &Session, files: Vec<(String, Vec<u8>)>) -> (Report, Vec<Card>) {
    let network = cards::network(session, &files);
    let report = job::analyse(session, files).report;
    let report = match report.about.hand_to.clone() {
        Some(firm) => one_firm::one_firm(&report, &firm),
        None => report,
    };
    let drafted = cards::cards(&network, &session.choices(), &cards::own(&report));
    (report, drafted)
}

#[test]
fn cards_under_codes_name_nobody_and_hold_no_words_of_the_visitor() {
    let files = vec![("button-valley.xlsx".to_owned(), fs::read("examples/button-valley.xlsx").unwrap())];
    let open = button_valley();
    let tie = open.network.ties.iter().find(|tie| tie.present && tie.to == "FOCAL").unwrap();
    let words = Edit::Card {
        from: tie.from.clone(),
        to: tie.to.clone(),
        class: tie.class.code().to_owned(),
        part: "bonds".to_owned(),
        text: "my cousin Ermenegilda".to_owned(),
    };
    let session =
        Session { sources: vec!["button-valley.xlsx".to_owned()], edits: vec![words], ..Session::default() };
    let (report, drafted) = with_cards(&session, files);
    let before = written(&tables::report_book(&report, &drafted));
    assert!(
        before.contains("ermenegilda") && before.contains("card-bonds-quiet-reason"),
        "something to hide"
    );
    let codes = pseudonyms::Codes::draw(&report, 7);
    let coded = codes.cards(&drafted);
    assert_eq!(coded.len(), drafted.len());
    let text = written(&tables::report_book(&codes.apply(&report), &coded));
    for name in names(&report).iter().filter(|name| !["agency", "focal"].contains(&name.as_str())) {
        assert!(!holds(&text, name), "{name}");
    }
    assert!(!text.contains("ermenegilda") && !text.contains("card-bonds-quiet-reason"));
    // Nothing is left half said.
    assert!(!serde_json::to_string(&coded).unwrap().contains('…'));
    let order: Vec<_> = coded.iter().map(|one| (one.expected, &one.partner)).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!(coded.iter().all(|one| one.rows.len() == 7));
}

#[test]
fn cards_for_one_firm_hold_nothing_that_another_told() {
    let firms = "firm_id,name,country\nuno,Uno Srl,IT\ndue,Due Srl,IT\n";
    let actors = "actor_id,name,roles,territory,country,capabilities,capabilities_missing\nuno,Uno Srl,focal;producer,district,IT,tools,\n\
        due,Due Srl,producer,district,IT,,tools\nkunde,Kunde,customer,foreign,DE,,\nufficio,Ufficio,agency,district,IT,,\n";
    let ties = "from,to,class,answer,state,trust,quiet_reason,joint_activities,told_by\n\
        uno,kunde,supply,yes,sleeping,4,our own reason,2,uno\ndue,kunde,supply,yes,sleeping,1,hushed-up quarrel,,due\n\
        due,uno,horizontal,yes,,1,what due thinks,7,due\nuno,due,horizontal,yes,,5,,3,uno\n\
        ufficio,uno,agency,yes,,,,,uno\n";
    let files: Vec<_> = [("firms.csv", firms), ("actors.csv", actors), ("ties.csv", ties)]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into();
    let own_words = Edit::Card {
        from: "uno".to_owned(),
        to: "kunde".to_owned(),
        class: "supply".to_owned(),
        part: "objective".to_owned(),
        text: "the adviser's own thoughts".to_owned(),
    };
    let session = |edits: Vec<Edit>| Session {
        sources: files.iter().map(|(name, _)| name.clone()).collect(),
        as_of: Some("2026-01-01".to_owned()),
        edits,
        ..Session::default()
    };
    let whole = with_cards(&session(vec![own_words.clone()]), files.clone());
    let all = serde_json::to_string(&whole.1).unwrap();
    assert!(all.contains("own thoughts") && all.contains("card-pair-gives"), "there is something to hide");
    let (own, drafted) =
        with_cards(&session(vec![own_words, Edit::HandTo { firm: "uno".to_owned() }]), files.clone());
    let kept = one_firm::own_cards(&own, drafted);
    let text = serde_json::to_string(&kept).unwrap();
    assert!(kept.iter().any(|one| one.partner == "due") && text.contains("our own reason"), "its own stay");
    for foreign in ["own thoughts", "hushed-up", "what due thinks", "card-pair-gives"] {
        assert!(!text.contains(foreign), "{foreign}");
    }
    // Three joint activities, as Uno said; the seven of Due are Due's.
    assert!(text.contains("\"count\":3") && !text.contains("\"count\":7"), "{text}");
    // Without the analysis for being handed over there are none.
    assert!(one_firm::own_cards(&one_firm::one_firm(&whole.0, "uno"), whole.1).is_empty());
}

#[test]
fn a_saved_network_tells_what_the_plan_does_with_each_contact() {
    let report = button_valley();
    let positions = vec![0.0; 2 * report.network.actors.len()];
    let text = String::from_utf8(filiera::save::graph::gexf(report, &positions)).unwrap();
    let count = |name: &str, value: &str| text.matches(&format!("for=\"{name}\" value=\"{value}\"")).count();
    let planned: Vec<_> = report
        .plan
        .steps
        .iter()
        .flat_map(|step| &report.recommendations[step.action as usize].ties)
        .map(|tie| (&tie.from, &tie.to, tie.class))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let present = report.network.ties.iter().filter(|tie| tie.present).count();
    let [new, wake, keep] = ["new", "wake", "keep"].map(|value| count("plan", value));
    assert!(new > 0 && wake > 0, "Button Valley wakes contacts and makes some");
    assert!(new <= planned.len());
    assert_eq!(
        keep + wake + ["strengthen", "change"].map(|value| count("plan", value)).iter().sum::<usize>(),
        present
    );
    // Each firm of the trade that the measure counts, once.
    let reach = &report.further.as_ref().unwrap().business.reach;
    let told: usize = ["directly", "introduced", "woken", "not_asked", "none"]
        .map(|value| count("market_reach", value))
        .iter()
        .sum();
    assert_eq!((told, reach.each.len()), (reach.firms as usize, reach.firms as usize));
}

#[test]
fn a_saved_network_has_each_proposed_contact_once_and_tells_of_the_plan_wherever_it_stands() {
    let plain = button_valley();
    let counts = |report: &Report| {
        let positions = vec![0.0; 2 * report.network.actors.len()];
        let text = String::from_utf8(filiera::save::graph::gexf(report, &positions)).unwrap();
        let count = |value: &str| text.matches(&format!("for=\"plan\" value=\"{value}\"")).count();
        let told = ["keep", "wake", "strengthen", "change", "new"].map(count);
        (text.matches("<edge ").count(), text.matches("for=\"plan\" value").count(), told)
    };
    // Advice outside the plan proposes the same contacts first, as ones to take up again, told from the other end.
    let mut report = plain.clone();
    let planned = plain.plan.steps.iter().map(|step| &plain.recommendations[step.action as usize]);
    let (with_new, new) = planned
        .flat_map(|item| item.ties.iter().map(move |tie| (item, tie)))
        .find(|(_, tie)| tie.change == TieChange::Create && tie.class != TieClass::Supply)
        .unwrap();
    let turned =
        ProposedTie { from: new.to.clone(), to: new.from.clone(), change: TieChange::Resume, ..new.clone() };
    report.recommendations.insert(0, Recommendation { ties: vec![turned], ..with_new.clone() });
    report.plan.steps.iter_mut().for_each(|step| step.action += 1);
    assert_eq!(counts(&report), counts(plain));
    // A step that would make a contact that is there makes more of it: no word that the guide does not know.
    let there =
        plain.network.ties.iter().find(|tie| tie.present && tie.class == TieClass::Horizontal).unwrap();
    let again = ProposedTie {
        from: there.from.clone(),
        to: there.to.clone(),
        class: there.class,
        change: TieChange::Create,
    };
    let step = plain.plan.steps[0].action as usize;
    let mut report = plain.clone();
    report.recommendations[step].ties.insert(0, again);
    let (_, all, told) = counts(&report);
    assert_eq!(told.iter().sum::<usize>(), all);
}

/// A customer without a known contact is on the map because somebody named it: who is not told.
/// The report of these tables as it is handed to the firm “uno”.
fn handed_to_uno(tables: &[(&str, &str)]) -> Report {
    let files: Vec<_> =
        tables.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    let session = Session {
        sources: files.iter().map(|(name, _)| name.clone()).collect(),
        as_of: Some("2026-01-01".to_owned()),
        edits: vec![Edit::HandTo { firm: "uno".to_owned() }],
        ..Session::default()
    };
    job::analyse(&session, files).report
}

#[test]
fn a_report_for_one_firm_names_nobody_in_what_the_network_means_whom_it_names_nowhere_else() {
    let actors = "actor_id,name,roles,territory,country\nuno,Uno Srl,focal;producer,district,IT\n\
        due,Due Srl,producer,district,IT\nkunde,Kunde,customer,foreign,DE\nisolde,Isolde Kontor,customer,foreign,AT\n";
    let ties = "from,to,class,answer,told_by\nuno,kunde,supply,yes,uno\nuno,due,horizontal,yes,uno\n";
    let firms = "firm_id,name,country\nuno,Uno Srl,IT\ndue,Due Srl,IT\n";
    let report = handed_to_uno(&[("firms.csv", firms), ("actors.csv", actors), ("ties.csv", ties)]);
    let targets = |report: &Report| report.further.as_ref().unwrap().business.introducers.len();
    let own = one_firm::one_firm(&report, "uno");
    assert_eq!((targets(&report), targets(&own)), (1, 0), "there is something to hide");
    assert!(own.network.actors.iter().all(|one| one.id != "isolde"));
    let text = saved(&own);
    assert!(!text.contains("isolde"), "{}", &text[text.find("isolde").unwrap().saturating_sub(200)..][..400]);
}
