//! Several firms side by side, and what one of them may be told. Expected numbers are worked out by hand from
//! `tests/cases/twelve-firms`: seven firms with one answer to the four questions on information and one to all
//! others (`s = (x − 1)/4`), five with a short form.
#![cfg(not(target_family = "wasm"))]

use std::{
    fs,
    io::{Cursor, Read},
};

use filiera::{
    job,
    report::{BarriersTogether, FirmBarriers, Report},
    save::{csv, graph, one_firm, pseudonyms, tables, xlsx},
    session::{Edit, Session},
};

fn analysed(edits: Vec<Edit>) -> Report {
    let names = ["firms.csv", "actors.csv", "full-form.csv", "short-form.csv", "ties.csv"];
    let file = |name: &str| (name.to_owned(), fs::read(format!("tests/cases/twelve-firms/{name}")).unwrap());
    let files = names.map(file).into();
    let session = Session { sources: names.map(str::to_owned).into(), edits, ..Session::default() };
    job::analyse(&session, files).report
}

fn setting(code: &str, value: f64) -> Edit {
    Edit::Setting { code: code.to_owned(), value: Some(value) }
}

fn firm<'a>(report: &'a Report, id: &str) -> &'a FirmBarriers {
    report.barriers.firms.iter().find(|one| one.firm == id).unwrap()
}

fn together(report: &Report) -> &BarriersTogether {
    report.barriers.together.as_ref().unwrap()
}

#[test]
fn an_item_counts_all_firms_and_its_means_stand_apart_by_form() {
    let report = analysed(vec![]);
    assert_eq!(report.problems, [], "nothing is wrong with the files");
    let together = together(&report);
    let forms: Vec<_> = together.forms.iter().map(|one| (one.form.as_str(), one.items, one.firms)).collect();
    assert_eq!(forms, [("full", 39, 7), ("short", 12, 5)]);
    // Full: 1 2 3 4 5 5 3 (the third the mean of 1 and 5), four of them severe (4, 5, 5 and nobody else: 3).
    // Short: 5 4 5 4 2.
    let first = &together.items[0];
    assert_eq!((first.code.as_str(), first.answered, first.severe), ("I-INF-1", 12, 7));
    let means: Vec<_> = first.forms.iter().map(|one| (one.answered, one.mean)).collect();
    assert_eq!(means, [(7, Some(4.0 / 7.0)), (5, Some(0.75))]);
    // On the full form only.
    let second = &together.items[1];
    assert_eq!((second.code.as_str(), second.answered), ("I-INF-2", 7));
    assert_eq!((second.forms[1].answered, second.forms[1].mean), (0, None));
}

#[test]
fn the_heat_map_tells_what_was_not_answered_from_what_was_not_asked() {
    let report = analysed(vec![]);
    let together = together(&report);
    let nube = &together.heat[10];
    let of = |code: &str| {
        let column = together.items.iter().position(|item| item.code == code).unwrap();
        (nube.scores[column], nube.status.as_bytes()[column])
    };
    assert_eq!(nube.firm, "nube");
    assert_eq!(of("I-INF-1"), (Some(0.75), b'+'));
    assert_eq!(of("I-INF-3"), (None, b'?'));
    assert_eq!(of("I-INF-4"), (None, b'x'));
    assert_eq!(of("I-INF-2"), (None, b'-'));
    for row in &together.heat {
        assert_eq!((row.scores.len(), row.status.len()), (together.items.len(), together.items.len()));
    }
    let mut rows = together.alike.clone();
    rows.sort_unstable();
    assert_eq!(rows, (0..12).collect::<Vec<u32>>());
}

#[test]
fn a_firm_stands_among_five_others_with_the_same_form_or_nowhere() {
    let report = analysed(vec![]);
    // Information of the others of Aria: 25, 50, 75, 100, 100, 50.
    let aria = firm(&report, "aria");
    let information = aria.among.iter().find(|one| one.group == "informational").unwrap();
    assert_eq!((information.others, information.lowest, information.highest), (6, 25.0, 100.0));
    assert_eq!(information.median, 63.0, "62.5 in whole points");
    // Four other firms had the short form, though eleven answered.
    assert_eq!(firm(&report, "isola").among, []);
    // Raised to seven there are too few; it cannot be lowered.
    let raised = analysed(vec![setting("others_at_least", 7.0)]);
    assert_eq!(firm(&raised, "aria").among, []);
    let lowered = analysed(vec![setting("others_at_least", 1.0)]);
    assert_eq!(firm(&lowered, "isola").among, []);
}

#[test]
fn beyond_the_limit_only_the_firm_of_the_report_is_given_in_full() {
    let many = setting("firms_in_full", 11.0);
    let in_full = |report: &Report| {
        let firms = report.barriers.firms.iter().filter(|one| !one.items.is_empty());
        firms.map(|one| one.firm.clone()).collect::<Vec<_>>()
    };
    assert_eq!(in_full(&analysed(vec![])).len(), 12);
    assert_eq!(in_full(&analysed(vec![many.clone()])), ["aria"], "the first, where nobody said which");
    let focal = Edit::Focal { actor: "lago".into() };
    assert_eq!(in_full(&analysed(vec![many.clone(), focal.clone()])), ["lago"]);
    let chosen = Edit::Firm { firm: "Cima".into() };
    let report = analysed(vec![many, focal, chosen]);
    assert_eq!(in_full(&report), ["cima"]);
    assert_eq!(together(&report), together(&analysed(vec![])), "what all say together stays");
}

#[test]
fn stages_are_counted_where_the_facts_tell() {
    let answers = "firm_id,barrier,severity\na,I-INF-1,5\nb,I-INF-1,4\nc,I-INF-1,1\nd,I-INF-1,2\n";
    // Shares of [0, 10), [10, 40) and [40, 100]: the cut-offs of docs/measures.md.
    let firms = "firm_id,export_share_pct\na,5\nb,5\nc,60\nd,\n";
    let files: Vec<_> = [("answers.csv", answers), ("firms.csv", firms)]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into();
    let sources = files.iter().map(|(name, _)| name.clone()).collect();
    let report = job::analyse(&Session { sources, ..Session::default() }, files).report;
    let stages: Vec<_> =
        together(&report).stages.iter().map(|one| (one.class.as_deref(), one.firms)).collect();
    assert_eq!(stages, [(Some("experimental"), 2), (Some("committed"), 1), (None, 1)]);
}

/// All that can be saved of a report, as text.
fn saved(report: &Report) -> String {
    let mut all = serde_json::to_string(report).unwrap();
    let book = tables::report_book(report, &[]);
    for (_, bytes) in csv::files(&book).unwrap() {
        all.push_str(&String::from_utf8(bytes).unwrap());
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(xlsx::write(&book).unwrap())).unwrap();
    for index in 0..archive.len() {
        archive.by_index(index).unwrap().read_to_string(&mut all).unwrap();
    }
    let positions = vec![0.0; 2 * report.network.actors.len()];
    all.push_str(&String::from_utf8(graph::graphml(report, &positions)).unwrap());
    all.push_str(&String::from_utf8(graph::gexf(report, &positions)).unwrap());
    all.to_lowercase()
}

fn handed_to(id: &str) -> Report {
    one_firm::one_firm(&analysed(vec![Edit::HandTo { firm: id.to_owned() }]), id)
}

#[test]
fn a_firm_is_not_handed_what_others_said_of_it() {
    let all = saved(&analysed(vec![]));
    let own = handed_to("aria");
    let text = saved(&own);
    for secret in ["brezza does not trust aria", "cima told this", "duna complains", "whispered by brezza"] {
        assert!(all.contains(secret), "{secret} was there");
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("aria likes brezza") && text.contains("whispered by aria"), "its own words stay");
    // What Aria said of Brezza, and not the lower answer of Brezza.
    let tie =
        |to: &str| own.network.ties.iter().find(|tie| (tie.from.as_str(), tie.to.as_str()) == ("aria", to));
    let brezza = tie("brezza").unwrap();
    assert_eq!((brezza.trust, brezza.statements), (Some(5.0), 1));
    assert_eq!(tie("cima"), None, "only Cima told of it");
    let others = own.network.ties.iter().filter(|tie| tie.from != "aria" && tie.to != "aria");
    assert!(others.clone().count() > 0);
    assert!(others.clone().all(|tie| tie.trust.is_none() && tie.strength.is_none() && tie.statements == 0));
    // Nor who else answered.
    assert!(own.network.actors.iter().all(|one| one.id == "aria" || one.interviewed.is_none()));
}

#[test]
fn a_firm_is_handed_no_answer_and_no_name_of_another_that_answered() {
    for id in ["aria", "isola"] {
        let own = handed_to(id);
        assert_eq!((own.barriers.firms.len(), own.barriers.together.is_none()), (1, true));
        assert_eq!(own.barriers.firms[0].items.len(), 39, "its own answers are there");
        assert!(own.barriers.readings.iter().all(|one| one.firm == id));
        assert!(own.profiles.iter().all(|one| one.firm == id));
        let text = saved(&own);
        // They answered, and Aria has no contact with them.
        for other in ["golfo", "lago", "monte", "nube", "onda"] {
            assert!(!text.contains(&format!("{other} (invented)")), "{other} in the report of {id}");
            assert!(!text.contains(&format!("\"{other}\"")), "the id of {other} in the report of {id}");
        }
    }
    // Six others with the same form; four are too few, though eleven answered.
    assert!(handed_to("aria").barriers.firms[0].among.iter().all(|one| one.others >= 5));
    assert!(!handed_to("aria").barriers.firms[0].among.is_empty());
    assert!(handed_to("isola").barriers.firms[0].among.is_empty());
}

#[test]
fn without_the_analysis_for_being_handed_over_there_is_no_network() {
    for edits in
        [vec![], vec![Edit::Focal { actor: "aria".into() }], vec![Edit::HandTo { firm: "brezza".into() }]]
    {
        let own = one_firm::one_firm(&analysed(edits), "aria");
        assert!(
            own.network.actors.is_empty() && own.network.ties.is_empty() && own.recommendations.is_empty()
        );
        assert!(!saved(&own).contains("brezza"));
    }
}

#[test]
fn codes_leave_no_name_on_the_heat_map_nor_its_order() {
    let report = analysed(vec![]);
    let (coded, _) = pseudonyms::pseudonymise(&report, 5);
    let text = saved(&coded);
    for firm in &report.barriers.firms {
        assert!(!text.contains(&firm.label.to_lowercase()), "{}", firm.label);
    }
    let (before, after) = (together(&report), together(&coded));
    assert!(after.heat.is_sorted_by_key(|row| &row.firm));
    // The rows moved, and with them the order in which like firms stand together.
    let rows = |one: &BarriersTogether| -> Vec<_> {
        one.alike.iter().map(|&place| one.heat[place as usize].scores.clone()).collect()
    };
    assert_eq!(rows(after), rows(before));
    assert_eq!(after.apart.len(), before.apart.len());
    assert!(
        before.apart.iter().all(|one| one.firm == "cima") && before.apart.len() == 4,
        "1 and 5 of four questions"
    );
}
