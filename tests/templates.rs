//! Blank workbooks as a visitor has them: written, filled in, and read again.
#![cfg(not(target_family = "wasm"))]

#[path = "shared/answers.rs"]
mod shared;

use std::{collections::BTreeMap, fs};

use filiera::{
    import,
    job::analyse,
    model::codebook::vocabulary::{Understood, Vocabularies, Vocabulary, WORDS},
    report::{Arg, Message, Report},
    save::{
        book::{Book, BookCell, BookRule, Words},
        continued::{continued, with_results},
        corrected::read_again,
        tables::report_book,
        template::{Language, TemplateKind, template},
        xlsx,
    },
    session::{Edit, Session},
};

/// The page's sentences of a language, as far as templates need them: no plurals, no terms.
struct Texts(BTreeMap<String, String>);

impl Texts {
    fn of(language: Language) -> Self {
        let folder = format!("www/text/{}", language.code());
        let mut texts = BTreeMap::new();
        for file in ["barriers", "barriers/items", "terms", "problems", "save/template"] {
            let mut id = String::new();
            for line in fs::read_to_string(format!("{folder}/{file}.ftl")).unwrap().lines() {
                if let Some(key) = line.strip_suffix(" =") {
                    id = key.to_owned();
                }
                let Some((key, text)) = line.split_once(" = ") else { continue };
                if let Some(attribute) = key.strip_prefix("    .") {
                    texts.insert(format!("{id}.{attribute}"), text.to_owned());
                } else {
                    id = key.to_owned();
                    texts.insert(id.clone(), text.to_owned());
                }
            }
        }
        Self(texts)
    }

    fn say(&self, message: &Message) -> String {
        let mut text = self.0.get(&message.code).unwrap_or_else(|| panic!("no {}", message.code)).clone();
        for (name, value) in &message.args {
            let Arg::Text(value) = value else { panic!("{name}") };
            text = text.replace(&format!("{{ ${name} }}"), value);
        }
        assert!(!text.contains('{'), "{text}");
        text
    }

    /// The book with its words in the visitor's language, as the page hands it over.
    fn translate(&self, mut book: Book) -> Book {
        let words = |words: &mut Words| {
            if let Words::Say(message) = words {
                *words = Words::Text(self.say(message));
            }
        };
        book.title.iter_mut().for_each(words);
        for sheet in &mut book.sheets {
            sheet.name.iter_mut().for_each(words);
            sheet.lines.iter_mut().for_each(words);
            sheet.notes.iter_mut().for_each(|note| words(&mut note.words));
            for column in &mut sheet.columns {
                words(&mut column.heading);
                column.note.iter_mut().for_each(words);
                if let Some(BookRule::Choice { choices, .. }) = &mut column.rule {
                    choices.iter_mut().for_each(words);
                }
            }
            for cell in sheet.rows.iter_mut().flatten() {
                if let BookCell::Say(message) = cell {
                    *cell = BookCell::Text(self.say(message));
                }
            }
        }
        book
    }
}

fn every() -> impl Iterator<Item = (TemplateKind, Language)> {
    TemplateKind::ALL.iter().flat_map(|&kind| Language::ALL.iter().map(move |&language| (kind, language)))
}

fn made(kind: TemplateKind, language: Language) -> Book {
    Texts::of(language).translate(template(kind, language))
}

fn read(book: &Book) -> Report {
    let bytes = xlsx::write(book).unwrap();
    let session = Session { as_of: Some("2026-01-31".to_owned()), ..Session::default() };
    analyse(&session, vec![("template.xlsx".to_owned(), bytes)]).report
}

#[test]
fn every_sheet_and_heading_is_read_as_it_was_meant() {
    for (kind, language) in every() {
        let book = made(kind, language);
        let report = read(&book);
        for sheet in book.sheets.iter().filter(|sheet| !sheet.locked) {
            let name = sheet.name.as_ref().unwrap().text();
            let place = format!("{name} of {} in {}", kind.code(), language.code());
            let read = report.about.files[0].sheets.iter().find(|read| read.name == name).unwrap();
            assert_eq!(read.role.as_deref(), Some(sheet.code.as_str()), "{place}");
            assert!(!read.ask, "{place}");
            let meant: Vec<Option<&str>> =
                sheet.columns.iter().map(|column| Some(column.code.as_str())).collect();
            let fields: Vec<Option<&str>> =
                read.columns.iter().map(|column| column.field.as_deref()).collect();
            assert_eq!(fields, meant, "{place}");
        }
    }
}

/// What may be chosen from a list is understood as the code that it stands for.
#[test]
fn every_word_offered_is_understood() {
    let vocabularies = Vocabularies::new();
    for &language in Language::ALL {
        let texts = Texts::of(language);
        for &(vocabulary, code, _) in WORDS {
            let prefix = match vocabulary {
                Vocabulary::Role => "role-",
                Vocabulary::Territory => "territory-",
                Vocabulary::TieClass => "class-",
                Vocabulary::State => "state-",
                Vocabulary::Basis => "basis-",
                Vocabulary::Answer => "choice-answer-",
                Vocabulary::Content => "choice-content-",
                Vocabulary::TieFunction => "choice-function-",
                Vocabulary::TieEffect => "choice-effect-",
                // No list offers these.
                Vocabulary::EndCause => continue,
                Vocabulary::ContactRole => "choice-contact-",
                Vocabulary::EntryMode => "choice-mode-",
                Vocabulary::Education => "choice-education-",
                Vocabulary::Motive => "choice-motive-",
                Vocabulary::YesNo => "choice-",
                Vocabulary::BarrierForm => "choice-form-",
                Vocabulary::Module => "choice-module-",
            };
            let id = format!("{prefix}{}", if code.is_empty() { "unknown" } else { code });
            let word = texts.say(&Message::new(id.clone()));
            let found = vocabularies.find(vocabulary, &word);
            assert_eq!(found, Some(Understood::Exactly(code)), "{id} = {word}");
        }
    }
}

#[test]
fn an_untouched_template_is_read_as_empty() {
    for (kind, language) in every() {
        let report = read(&made(kind, language));
        let place = format!("{} in {}", kind.code(), language.code());
        let codes: Vec<&str> = report.problems.iter().map(|problem| problem.code.as_str()).collect();
        assert_eq!(codes, ["nothing_filled_in"], "{place}");
        assert!(report.network.actors.is_empty() && report.network.ties.is_empty(), "{place}");
        assert!(report.barriers.firms.is_empty(), "{place}");
    }
}

#[test]
fn the_example_row_begins_with_the_mark_in_every_language() {
    for (kind, language) in every() {
        for sheet in &made(kind, language).sheets {
            let prefilled = matches!(sheet.code.as_str(), "barriers" | "study");
            if sheet.locked || prefilled {
                continue;
            }
            let BookCell::Text(text) = &sheet.rows[0][0] else { panic!("{}", sheet.code) };
            assert!(filiera::model::codebook::is_example(text), "{text}");
        }
    }
}

#[test]
fn the_workbook_has_no_sheet_that_needs_a_second_file() {
    let (workbook, problems) =
        import::read("quick.xlsx", &xlsx::write(&made(TemplateKind::Quick, Language::French)).unwrap())
            .unwrap();
    assert_eq!(problems, []);
    let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        names[..6],
        [
            "Lisez-moi",
            "Votre entreprise",
            "Avec qui nous travaillons",
            "Obstacles",
            "L’étude",
            "Listes de codes"
        ]
    );
}

/// An owner's own words in the quick one, as the lists offer them.
#[test]
fn a_filled_quick_template_gives_the_owners_network() {
    for (language, [own, sold, quiet, owner, home, abroad]) in [
        (Language::English, ["Our Firm", "customer", "moved away", "owner", "Italy", "France"]),
        (Language::Italian, ["Noi srl", "cliente", "si è trasferito", "titolare", "Italia", "Francia"]),
        (Language::French, ["Nous SARL", "client", "a déménagé", "dirigeant", "Italie", "France"]),
    ] {
        let text = |text: &str| BookCell::Text(text.to_owned());
        let mut book = made(TemplateKind::Quick, language);
        let sheet =
            |book: &Book, code: &str| book.sheets.iter().position(|sheet| sheet.code == code).unwrap();
        let (firms, partners, barriers) =
            (sheet(&book, "firms"), sheet(&book, "customers"), sheet(&book, "barriers"));
        // The firm is written over the example, the partner below it.
        let row = &mut book.sheets[firms].rows[0];
        row[0] = text(own);
        row[1] = text(home);
        book.sheets[partners].rows.push(vec![
            text("Buyer"),
            text(sold),
            text(abroad),
            BookCell::Number(2020.0),
            text(quiet),
            BookCell::Number(4.0),
            text(owner),
        ]);
        book.sheets[barriers].rows[7][1] = BookCell::Number(5.0);
        let report = read(&book);
        let place = language.code();
        assert_eq!(report.about.focal.as_deref(), Some(own), "{place}");
        let labels: Vec<&str> = report.network.actors.iter().map(|actor| actor.label.as_str()).collect();
        assert_eq!(labels, ["Buyer", own], "{place}");
        let buyer = &report.network.actors[0];
        assert_eq!(buyer.country.as_deref(), Some("FR"), "{place}");
        assert_eq!(buyer.roles.iter().map(|role| role.code()).collect::<Vec<_>>(), ["customer"], "{place}");
        let [tie] = report.network.ties.as_slice() else { panic!("{place}: one tie") };
        assert_eq!((tie.from.as_str(), tie.to.as_str()), (own, "Buyer"), "{place}");
        let [answers] = report.barriers.firms.as_slice() else { panic!("{place}: one firm") };
        let answered: Vec<&str> = answers
            .items
            .iter()
            .filter(|item| item.severity == Some(5.0))
            .map(|item| item.code.as_str())
            .collect();
        // The eighth of the twelve on the short form, which the workbook says it is.
        assert_eq!(answered, ["I-LOG-3"], "{place}");
        assert_eq!((answers.form.as_str(), answers.form_items), ("short", 12), "{place}");
        let skipped: u32 =
            report.about.files[0].sheets.iter().filter_map(|sheet| sheet.reasons.get("example_row")).sum();
        assert_eq!(skipped, 1, "{place}");
    }
}

/// What the report says, without where it read it.
fn told(report: &Report) -> serde_json::Value {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(entries) => {
                for key in ["place", "places"] {
                    entries.remove(key);
                }
                entries.values_mut().for_each(strip);
            }
            serde_json::Value::Array(values) => values.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(report).unwrap();
    strip(&mut value);
    value["about"].as_object_mut().unwrap().remove("files");
    value.as_object_mut().unwrap().remove("problems");
    value
}

/// Next year's workbook holds this year's answers, and its results are nobody's answers.
#[test]
fn a_continued_workbook_is_read_as_the_same_study() {
    let path = "examples/button-valley.xlsx";
    let files = vec![("button-valley.xlsx".to_owned(), fs::read(path).unwrap())];
    let session = Session { as_of: Some("2026-01-31".to_owned()), ..Session::default() };
    let report = analyse(&session, files.clone()).report;
    let workbooks = read_again(&session, &files);
    for kind in [TemplateKind::Adviser, TemplateKind::Research] {
        let language = Language::Italian;
        let book =
            continued(&workbooks, &report.about.files, report.about.answering.as_deref(), kind, language);
        let mut results = report_book(&report, &[]);
        // Their words are the writer's own affair; names that look like data must not matter.
        for sheet in &mut results.sheets {
            sheet.lines.clear();
        }
        let book = with_results(Texts::of(language).translate(book), Book::default());
        let marked = with_results(Book::default(), results);
        let mark = Texts::of(language).say(&Message::new("template-result"));
        let mut book = book;
        for mut sheet in marked.sheets {
            sheet.lines[0] = Words::Text(mark.clone());
            book.sheets.push(sheet);
        }
        let again = read(&book);
        let (before, after) = (told(&report), told(&again));
        for key in ["about", "barriers", "network", "recommendations", "overview"] {
            assert_eq!(before[key], after[key], "{key} in {}", kind.code());
        }
    }
}

/// What was answered in the page, taken along as a workbook and brought back, gives the same report.
#[test]
fn saved_answers_are_read_as_the_same_answers() {
    let short = vec![
        ("study", "barrier_form", "value", "short"),
        ("barriers", "I-INF-1", "severity", "5"),
        ("barriers", "I-INF-1", "presence", "yes"),
        ("barriers", "I-INF-3", "severity", "dont_know"),
        ("barriers", "I-FUN-4", "not_applicable", "yes"),
        ("barriers", "E-PRC-1", "severity", "2"),
        ("firms", "", "country", "IT"),
        ("firms", "", "employees", "12"),
        ("firms", "", "export_share_pct", "0.5"),
        ("firms", "", "first_export_year", "2019"),
    ];
    let mut full = short.clone();
    full.extend([
        ("study", "barrier_form", "value", "full"),
        ("study", "barrier_modules", "value", "oecd;developing"),
        ("barriers", "I-PRD-2", "severity", "4"),
        ("firms", "", "name", "Alba"),
        ("firms", "", "motives", "foreign_orders;seasonal"),
        ("firms", "", "manager_education", "vocational"),
        ("firms", "", "export_plan", "no"),
        ("firms", "", "own_brand", "dont_know"),
        ("firms", "", "attitude_again", "4"),
        ("firms", "", "languages", "Italian; English"),
        ("markets", "1", "country", "DE"),
        ("markets", "1", "mode", "agent"),
        ("markets", "2", "country", "FR"),
        ("markets", "2", "priority", "yes"),
    ]);
    for (answers, kind) in [
        (short.clone(), TemplateKind::Quick),
        (short, TemplateKind::Research),
        (full.clone(), TemplateKind::Adviser),
        (full, TemplateKind::Research),
    ] {
        let session = shared::session(&answers);
        let report = analyse(&session, Vec::new()).report;
        assert_eq!(report.problems, []);
        let workbooks = read_again(&session, &[]);
        for &language in Language::ALL {
            let book =
                continued(&workbooks, &report.about.files, report.about.answering.as_deref(), kind, language);
            let again = read(&Texts::of(language).translate(book));
            assert_eq!(again.problems, [], "{}", language.code());
            let (before, after) = (told(&report), told(&again));
            for key in ["barriers", "profiles", "network", "recommendations", "overview"] {
                assert_eq!(before[key], after[key], "{key} in {}, {}", kind.code(), language.code());
            }
        }
    }
}

/// The interview too, which leaves the firm's own end of a contact open.
#[test]
fn saved_contacts_are_read_as_the_same_contacts() {
    let answers = [
        ("firms", "", "name", "Alba"),
        ("firms", "", "country", "IT"),
        ("actors", "11", "name", "Müller"),
        ("actors", "11", "roles", "customer"),
        ("actors", "11", "territory", "foreign"),
        ("actors", "11", "country", "DE"),
        ("ties", "11", "to", "Müller"),
        ("ties", "11", "class", "supply"),
        ("ties", "11", "last_exchange_year", "2019"),
        ("ties", "11", "contact_role", "both"),
        ("ties", "11", "growth_potential", "dont_know"),
        ("actors", "21", "name", "Zinco"),
        ("actors", "21", "roles", "supplier"),
        ("actors", "21", "materials", "zamak; moulds"),
        ("ties", "21", "from", "Zinco"),
        ("ties", "21", "class", "supply"),
        ("ties", "121", "from", "Zinco"),
        ("ties", "121", "to", "Betulla; Cedro"),
        ("ties", "121", "class", "supply"),
        ("actors", "31", "name", "Cedro"),
        ("actors", "31", "roles", "competitor"),
        ("ties", "31", "to", "Cedro"),
        ("ties", "31", "class", "horizontal"),
        ("ties", "31", "answer", "no"),
        ("actors", "41", "name", "Agenzia"),
        ("actors", "41", "roles", "agency"),
        ("ties", "41", "from", "Agenzia"),
        ("ties", "41", "class", "agency"),
        ("ties", "41", "content", "service;information"),
        ("rosters", "1", "role", "customer"),
        ("rosters", "1", "population", "252"),
        ("actors", "", "asked_about", "supplier;competitor"),
        ("actors", "", "recall_complete", "yes"),
    ];
    for (named, kind) in [
        (true, TemplateKind::Quick),
        (true, TemplateKind::Adviser),
        (true, TemplateKind::Research),
        (false, TemplateKind::Adviser),
    ] {
        let skipped = usize::from(!named);
        let session = shared::session(&answers[skipped..]);
        let report = analyse(&session, Vec::new()).report;
        assert_eq!(report.problems, []);
        let workbooks = read_again(&session, &[]);
        for &language in Language::ALL {
            let files = &report.about.files;
            let book = continued(&workbooks, files, report.about.answering.as_deref(), kind, language);
            let again = read(&Texts::of(language).translate(book));
            let place = format!("{} in {}", kind.code(), language.code());
            assert_eq!(again.problems, [], "{place}");
            assert!(again.about.files[0].sheets.iter().all(|sheet| !sheet.ask), "{place}");
            let count = |report: &Report| {
                (report.network.actors.len(), report.network.ties.len(), report.network.coverage.pairs_asked)
            };
            assert_eq!(count(&report), count(&again), "{place}");
            if named {
                let network = |report: &Report| {
                    let mut report = report.clone();
                    // Its country stands with the firm.
                    for one in report.network.actors.iter_mut().filter(|one| one.focal) {
                        one.country = None;
                    }
                    // Who answers, and whom only a contact of others names, is listed in the workbook.
                    report.network.actors.iter_mut().for_each(|one| one.unlisted = false);
                    told(&report)["network"].clone()
                };
                assert_eq!(network(&report), network(&again), "{place}");
            }
        }
    }
}

/// Programmes that an adviser listed, and what was decided of an action, come back with next year's workbook and the
/// session.
#[test]
fn programmes_and_decisions_come_back() {
    let help = "programme,for which barriers,country,whom to ask,cost,valid until\n\
        Market study voucher,I-INF-1; functional,IT,Chamber,half,2006-12-31\nGerman fair,,DE,Fair office,,2007\n";
    let files = vec![
        ("button-valley.xlsx".to_owned(), fs::read("examples/button-valley.xlsx").unwrap()),
        ("help.csv".to_owned(), help.as_bytes().to_vec()),
    ];
    let mut session = Session { as_of: Some("2026-01-31".to_owned()), ..Session::default() };
    let first = analyse(&session, files.clone()).report;
    let kept = first.recommendations.iter().find(|one| one.rule == "R04").unwrap();
    let choice = Some(filiera::session::ActionChoice::LeaveOut);
    session.edits.push(Edit::Action { rule: kept.rule.clone(), about: kept.about.clone(), choice });
    let session: Session = serde_json::from_str(&serde_json::to_string(&session).unwrap()).unwrap();
    let report = analyse(&session, files.clone()).report;
    let left = report.plan.left.iter().find(|one| report.recommendations[one.action as usize].rule == "R04");
    assert_eq!(left.and_then(|one| one.choice), choice);
    let lines = |report: &Report| report.further.as_ref().unwrap().worksheets.help.clone();
    assert_eq!(lines(&first).len(), 2);
    let workbooks = read_again(&session, &files);
    for kind in [TemplateKind::Adviser, TemplateKind::Research] {
        let language = Language::French;
        let book = continued(&workbooks, &first.about.files, None, kind, language);
        assert_eq!(lines(&read(&Texts::of(language).translate(book))), lines(&first), "{}", kind.code());
    }
}
