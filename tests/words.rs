//! Words and numbers as people write them, in the languages of the page and Spanish.
#![cfg(not(target_family = "wasm"))]

use filiera::{
    import::{self, Mend, Problem},
    model::{Answer, LastExchange, Model, build},
    session::Choices,
};

fn read(name: &str, text: &str) -> (Model, Vec<Problem>) {
    let (workbook, _) = import::read(name, text.as_bytes()).unwrap();
    let built = build::build(&[workbook], &Choices::default());
    (built.model, built.problems)
}

/// A column of a Firms sheet, one firm a value, tab between the columns.
fn firms(heading: &str, values: &[&str]) -> (Model, Vec<Problem>) {
    let rows = values.iter().enumerate().map(|(index, value)| format!("F{index}\t{value}\t.\n"));
    read("firms.tsv", &format!("firm_id\t{heading}\tnote\n{}", rows.collect::<String>()))
}

#[test]
fn yes_and_no_are_told_from_what_is_neither() {
    for (expected, words) in [
        (Some(true), "yes|Oui|SÌ|si|sí|x|X|✓|✔|1|VERO|vrai|TRUE|checked|coché|selezionato"),
        (Some(false), "no|non|No|0|FALSO|faux|FALSE|✗|unchecked|nessuno|néant|aucun|jamais"),
        (
            None,
            "don't know|NSP|ne sait pas|non so|no sé|?|N/A|n.d.|sans objet|S.O.|non applicabile|no aplica||-",
        ),
    ] {
        let words: Vec<&str> = words.split('|').collect();
        let (model, problems) = firms("export_plan", &words);
        assert_eq!(problems, [], "{words:?}");
        for (firm, word) in model.firms.iter().zip(&words) {
            assert_eq!(firm.export_plan, expected, "{word}");
        }
    }
    let (model, problems) = firms("export_plan", &["Sì, ogni anno", "tiger"]);
    assert!(model.firms.iter().all(|firm| firm.export_plan.is_none()));
    assert_eq!(problems[0].mend, Some(Mend::Value { value: "sì".into() }));
    assert_eq!(problems[1].mend, None);
}

#[test]
fn none_is_zero_where_it_counts_and_unknown_is_not() {
    let (model, problems) = firms(
        "employees",
        &["1\u{202f}250", "1\u{a0}250,5", "nessuno", "néant", "0", "non so", "N/A", "", "12 people"],
    );
    let employees: Vec<_> = model.firms.iter().map(|firm| firm.employees).collect();
    let zero = Some(0.0);
    assert_eq!(employees, [Some(1250.0), Some(1250.5), zero, zero, zero, None, None, None, None]);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].mend, Some(Mend::Value { value: "12".into() }));
}

#[test]
fn percentages_are_read_by_their_whole_column() {
    for (values, expected) in [
        (["12", "0", "30"], [12.0, 0.0, 30.0]),
        (["12 %", "0,5 %", "30%"], [12.0, 0.5, 30.0]),
        (["0.12", "0", "0,3"], [12.0, 0.0, 30.0]),
    ] {
        let (model, _) = firms("export_share_pct", &values);
        let shares: Vec<f64> = model.firms.iter().filter_map(|firm| firm.export_share_pct).collect();
        assert_eq!(shares, expected, "{values:?}");
    }
}

#[test]
fn a_country_is_suggested_and_not_guessed() {
    let (model, problems) = firms("country", &["Italie", "N/A", "Gemrany", "Milano (Italia)"]);
    let countries: Vec<_> = model.firms.iter().map(|firm| firm.country.as_deref()).collect();
    assert_eq!(countries, [Some("IT"), None, None, None]);
    let mends: Vec<_> = problems.iter().map(|one| one.mend.clone()).collect();
    let value = |value: &str| Some(Mend::Value { value: value.into() });
    assert_eq!(mends, [value("Germany"), value("Italia")]);
}

#[test]
fn an_answer_about_a_tie_that_is_no_answer_is_no_yes() {
    let (model, problems) = read(
        "ties.csv",
        "from,to,class,answer\nA,B,supply,oui\nA,C,supply,néant\nA,D,supply,NSP\nA,E,supply,n/a\nA,F,supply,tiger\nA,G,supply,\nA,H,supply,ne souhaite pas répondre\n",
    );
    use Answer::{DontKnow, No, Refused, Yes};
    let answers: Vec<_> = model.statements.iter().map(|one| one.answer).collect();
    assert_eq!(answers, [Yes, No, DontKnow, DontKnow, DontKnow, Yes, Refused]);
    assert_eq!(problems.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["unknown_code"]);
}

#[test]
fn what_a_tie_brings_and_why_it_failed_are_read_in_every_language() {
    use filiera::model::{EndCause, TieEffect, TieFunction};
    let (model, problems) = read(
        "ties.csv",
        "from,to,class,che cosa porta,effects,last exchange,why it went quiet\nA,B,supply,porta notizie; market,others dislike it,never,Faillite\nA,C,supply,,,2019,bankruptcy of a friend\n",
    );
    let one = &model.statements[0];
    assert_eq!(one.functions, [TieFunction::Market, TieFunction::Scout].into());
    assert_eq!(one.effects, [TieEffect::RelationshipIncompatibility].into());
    assert!(one.never_exchanged && one.last_exchange.is_none());
    let causes: Vec<_> = model.statements.iter().map(|one| one.end_cause).collect();
    assert_eq!(causes, [Some(EndCause::Bankruptcy), None]);
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn items_of_ties_are_read_on_the_scale_they_were_given_on() {
    let (model, problems) = read(
        "ties.csv",
        "from,to,class,trust,commitment\nA,B,supply,4 - strongly,0\nA,C,supply,molto,10\nA,D,supply,Agree (4),5\nA,E,supply,pas du tout,0\nA,F,supply,n/a,8\n",
    );
    let trust: Vec<_> = model.statements.iter().map(|one| one.trust).collect();
    assert_eq!(trust, [Some(4.0), Some(4.0), Some(4.0), Some(1.0), None]);
    let commitment: Vec<_> = model.statements.iter().filter_map(|one| one.commitment).collect();
    assert_eq!(commitment, [1.0, 5.0, 3.0, 1.0, 4.2]);
    assert_eq!(
        problems.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(),
        ["scale_other", "scale_words"]
    );
}

#[test]
fn days_months_and_years_are_read_as_they_are_written() {
    let (model, problems) = read(
        "ties.tsv",
        "from\tto\tclass\tlast exchange\nA\tB\tsupply\t31 gennaio 2006\nA\tC\tsupply\tmars 2006\nA\tD\tsupply\t2006\nA\tE\tsupply\tdal 1998\nA\tF\tsupply\tMonday, January 30th, 2006\n",
    );
    let day =
        |month, day| Some(LastExchange::Day(chrono::NaiveDate::from_ymd_opt(2006, month, day).unwrap()));
    let when: Vec<_> = model.statements.iter().map(|one| one.last_exchange).collect();
    assert_eq!(when, [day(1, 31), day(3, 31), Some(LastExchange::Year(2006)), None, day(1, 30)]);
    assert_eq!(problems[0].mend, Some(Mend::Value { value: "1998".into() }));
}

#[test]
fn a_mistyped_word_is_shown_with_the_word_it_was_read_as() {
    let (_, problems) = read("actors.csv", "actor_id,roles\nA,fornitoree;cliente\nB,xyz;cliente (estero)\n");
    let said: Vec<_> = problems.iter().map(|one| (one.about.code.as_str(), one.mend.clone())).collect();
    let value = |value: &str| Some(Mend::Value { value: value.into() });
    assert_eq!(
        said,
        [
            ("problem-word-guessed-part", value("fornitore;cliente")),
            ("problem-unknown-code-part", None),
            ("problem-word-guessed-part", value("xyz;cliente")),
        ]
    );
}
