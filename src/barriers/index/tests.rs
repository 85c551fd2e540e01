//! Hand-made forms with answers one can redo on paper.

use super::*;
use crate::{
    model::{BarrierReply, Basis, Place, SheetName},
    report::{BarrierScore, ItemStatus, MarketScore, Spread},
};

pub(super) fn answer(firm: &str, code: &str, reply: BarrierReply, scale: u8) -> BarrierAnswer {
    BarrierAnswer {
        firm: firm.into(),
        respondent: None,
        barrier: catalogue::by_code(code).unwrap().code,
        reply,
        scale,
        presence: None,
        market: None,
        basis: Some(Basis::Stated),
        note: None,
        place: Place { sheet: 0, row: 2 },
    }
}

pub(super) fn severity(code: &str, x: f64) -> BarrierAnswer {
    answer("F", code, BarrierReply::Severity(x), 5)
}

pub(super) fn model(barrier_answers: Vec<BarrierAnswer>) -> Model {
    let sheets = vec![SheetName { file: "f.csv".into(), sheet: "Barriers".into() }];
    Model { sheets, barrier_answers, ..Model::default() }
}

pub(super) fn only_firm(model: &Model) -> FirmBarriers {
    diagnose(model, &Settings::default()).firms.remove(0)
}

pub(super) fn group<'a>(firm: &'a FirmBarriers, code: &str) -> &'a BarrierScore {
    &firm.groups.iter().find(|group| group.group == code).unwrap().score
}

pub(super) fn item<'a>(firm: &'a FirmBarriers, code: &str) -> &'a BarrierItem {
    firm.items.iter().find(|item| item.code == code).unwrap()
}

#[test]
fn a_long_list_is_read_against_the_whole_catalogue() {
    // Three of four informational items: 5, 4, 4 of 5 → 100·(1 + 3/4 + 3/4)/3 = 250/3; the blank fourth
    // makes it 100·2.5/4 = 62.5 at least and 100·3.5/4 = 87.5 at most.
    let firm =
        only_firm(&model(vec![severity("I-INF-1", 5.0), severity("I-INF-3", 4.0), severity("I-INF-4", 4.0)]));
    let informational = group(&firm, "informational");
    assert_eq!((informational.items, informational.asked, informational.answered), (4, 4, 3));
    assert_eq!(informational.coverage, Some(0.75));
    assert_eq!(informational.value, Some(250.0 / 3.0));
    assert_eq!((informational.low, informational.high), (Some(62.5), Some(87.5)));
    assert_eq!(firm.form, "full");
    assert_eq!(firm.total.coverage, Some(3.0 / 39.0));
    assert_eq!(firm.total.value, None, "three of 39 are not enough answers");
    assert_eq!(item(&firm, "I-INF-2").status, ItemStatus::Blank);
    assert_eq!(item(&firm, "I-INF-1").place.as_deref(), Some("Barriers!2"));
}

#[test]
fn what_a_wide_form_did_not_hold_was_not_asked() {
    let mut model = model(vec![
        severity("I-INF-1", 3.0),
        answer("F", "I-INF-2", BarrierReply::Blank, 5),
        severity("I-FUN-1", 1.0),
    ]);
    model.barrier_forms.insert("F".into(), BTreeSet::from(["I-INF-1", "I-INF-2", "I-FUN-1"]));
    let firm = only_firm(&model);
    assert_eq!((firm.form.as_str(), firm.form_items), ("short", 3));
    assert_eq!(item(&firm, "I-INF-2").status, ItemStatus::Blank);
    assert_eq!(item(&firm, "I-INF-3").status, ItemStatus::NotAsked);
    let functional = group(&firm, "functional");
    assert_eq!((functional.items, functional.asked), (4, 1));
    assert_eq!(functional.value, Some(0.0));
    let product = group(&firm, "product");
    assert_eq!((product.asked, product.coverage, product.value, product.low), (0, None, None, None));
}

#[test]
fn a_form_left_wholly_open_gives_bounds_and_no_number() {
    let firm = only_firm(&model(vec![answer("F", "I-INF-1", BarrierReply::Blank, 5)]));
    assert_eq!(firm.total.value, None);
    assert_eq!((firm.total.low, firm.total.high), (Some(0.0), Some(100.0)));
    let settings = Settings::with(&BTreeMap::from([("coverage_minimum".into(), 0.0)]));
    let open = diagnose(&model(vec![answer("F", "I-INF-1", BarrierReply::Blank, 5)]), &settings);
    assert_eq!(open.firms[0].total.value, None, "no answer, no number, whatever the threshold");
}

#[test]
fn equal_scores_share_a_rank_and_the_next_is_counted_on() {
    let firm = only_firm(&model(vec![
        severity("E-TSK-2", 5.0),
        severity("I-INF-1", 5.0),
        severity("I-FUN-1", 4.0),
        severity("I-PRD-1", 2.0),
    ]));
    let rank = |code| item(&firm, code).rank;
    assert_eq!((rank("I-INF-1"), rank("E-TSK-2"), rank("I-FUN-1")), (Some(1), Some(1), Some(3)));
    assert_eq!(rank("I-PRD-2"), None);
    assert_eq!(firm.severe, ["I-INF-1", "E-TSK-2", "I-FUN-1"], "4 of 5 is 0.75, which is severe");
}

#[test]
fn several_respondents_count_alike_however_many_rows_each_has() {
    let by = |who: &str, market: Option<&str>, x| BarrierAnswer {
        respondent: Some(who.into()),
        market: market.map(str::to_owned),
        ..severity("E-POL-3", x)
    };
    // Anna says 5 for France and 3 for Morocco (4 on average), Bo says 2: (4 + 2)/2 = 3.
    let firm = only_firm(&model(vec![
        by("Anna", Some("FR"), 5.0),
        by("Anna", Some("MA"), 3.0),
        by("Bo", None, 2.0),
    ]));
    assert_eq!(firm.respondents, 2);
    assert_eq!(item(&firm, "E-POL-3").severity, Some(3.0));
    assert_eq!(item(&firm, "E-POL-3").score, Some(0.5));
}

#[test]
fn what_one_respondent_answered_goes_before_another_s_does_not_apply() {
    let not_here = BarrierAnswer {
        respondent: Some("Bo".into()),
        ..answer("F", "I-LOG-2", BarrierReply::NotApplicable, 5)
    };
    let firm = only_firm(&model(vec![severity("I-LOG-2", 2.0), not_here.clone()]));
    assert_eq!(item(&firm, "I-LOG-2").status, ItemStatus::Answered);
    let firm = only_firm(&model(vec![answer("F", "I-LOG-2", BarrierReply::Blank, 5), not_here]));
    assert_eq!(item(&firm, "I-LOG-2").status, ItemStatus::NotApplicable);
    assert_eq!(group(&firm, "logistics").asked, 2);
}

#[test]
fn a_presence_said_once_stands_and_silence_is_not_a_no() {
    let said = |presence| BarrierAnswer { presence, ..severity("E-PRC-3", 3.0) };
    assert_eq!(item(&only_firm(&model(vec![said(None)])), "E-PRC-3").presence, None);
    assert_eq!(
        item(&only_firm(&model(vec![said(Some(false)), said(None)])), "E-PRC-3").presence,
        Some(false)
    );
    let both = only_firm(&model(vec![said(Some(false)), said(Some(true))]));
    assert_eq!(item(&both, "E-PRC-3").presence, Some(true));
}

#[test]
fn firms_are_told_apart_and_counted_together() {
    let report = diagnose(
        &model(vec![
            answer("Beta", "I-INF-1", BarrierReply::Severity(5.0), 5),
            answer("Alfa", "I-INF-1", BarrierReply::Severity(1.0), 5),
            answer("BETA ", "I-FUN-1", BarrierReply::Severity(2.0), 5),
        ]),
        &Settings::default(),
    );
    let firms: Vec<&str> = report.firms.iter().map(|firm| firm.firm.as_str()).collect();
    assert_eq!(firms, ["Beta", "Alfa"], "in the order of their first rows");
    let together = report.together.unwrap();
    assert_eq!(together.firms, 2);
    let codes: Vec<&str> = together.items.iter().map(|item| item.code.as_str()).collect();
    assert_eq!(codes, ["I-INF-1", "I-FUN-1"]);
    assert_eq!((together.items[0].answered, together.items[0].severe), (2, 1));
    assert_eq!(together.items[0].mean, 0.5);
}

#[test]
fn nothing_in_nothing_out() {
    assert_eq!(diagnose(&Model::default(), &Settings::default()), BarrierReport::default());
}

#[test]
fn an_impossible_answer_counts_as_none() {
    for (x, scale) in [(9.0, 5), (0.0, 5), (f64::NAN, 5), (1.0, 1), (1.0, 0)] {
        let firm = only_firm(&model(vec![answer("F", "I-INF-1", BarrierReply::Severity(x), scale)]));
        assert_eq!(item(&firm, "I-INF-1").status, ItemStatus::Blank, "{x} of {scale}");
    }
}

/// What `tests/cases/button-valley/expected-barriers.csv` says, with the sums worked out by hand.
#[test]
fn the_button_valley_has_three_groups_with_a_number_and_a_total_with_bounds_only() {
    let table = include_str!("../../../examples/button-valley/barriers.csv");
    let rows = csv::Reader::from_reader(table.as_bytes());
    let answers = rows.into_records().map(|row| {
        let row = row.unwrap();
        answer(&row[0], &row[1], BarrierReply::Severity(row[2].parse().unwrap()), 5)
    });
    let firm = only_firm(&model(answers.collect()));
    assert_eq!((firm.total.answered, firm.total.asked), (19, 39));
    assert_eq!(firm.total.value, None);
    // The scores sum to 11.75, and twenty items are blank.
    assert_eq!((firm.total.low, firm.total.high), (Some(1175.0 / 39.0), Some(3175.0 / 39.0)));
    let with_number: Vec<(&str, u32, u32)> = firm
        .groups
        .iter()
        .filter(|group| group.score.value.is_some())
        .map(|group| (group.group.as_str(), group.score.answered, group.score.asked))
        .collect();
    assert_eq!(with_number, [("informational", 3, 4), ("functional", 4, 4), ("promotion", 1, 1)]);
    assert_eq!((group(&firm, "task").answered, group(&firm, "task").asked), (1, 2));
    let first: Vec<&str> =
        firm.items.iter().filter(|item| item.rank == Some(1)).map(|item| item.code.as_str()).collect();
    assert_eq!(first, ["I-INF-1", "I-FUN-1", "I-FUN-2", "E-TSK-2"]);
    assert_eq!(firm.severe[..4], first);
}

/// Redone by hand in `docs/measures.md`, section 9.
#[test]
fn the_worked_example_of_the_documentation() {
    let form = || {
        model(vec![
            severity("I-PRI-1", 5.0),
            severity("I-PRI-2", 2.0),
            answer("F", "I-PRI-3", BarrierReply::Blank, 5),
            answer("F", "I-DIS-1", BarrierReply::Severity(7.0), 7),
            answer("F", "I-DIS-2", BarrierReply::Severity(4.0), 7),
            answer("F", "I-DIS-3", BarrierReply::Severity(4.0), 7),
            answer("F", "I-DIS-4", BarrierReply::NotApplicable, 7),
        ])
    };
    let firm = only_firm(&form());
    let price = group(&firm, "price");
    assert_eq!((price.asked, price.answered, price.coverage), (3, 2, Some(2.0 / 3.0)));
    assert_eq!(price.value, Some(62.5));
    assert_eq!((price.low, price.high), (Some(125.0 / 3.0), Some(75.0)));
    assert_eq!(price.unweighted, None);
    let distribution = group(&firm, "distribution");
    assert_eq!((distribution.asked, distribution.coverage), (3, Some(1.0)));
    assert_eq!(distribution.value, Some(200.0 / 3.0));
    assert_eq!((distribution.low, distribution.high), (distribution.value, distribution.value));
    assert_eq!(group(&firm, "marketing").value, None, "5 of 15 are fewer than 60 %");

    let settings = Settings::with(&BTreeMap::from([("weight-I-PRI-2".into(), 3.0)]));
    let firm = diagnose(&form(), &settings).firms.remove(0);
    let price = group(&firm, "price");
    assert_eq!((price.value, price.unweighted), (Some(43.75), Some(62.5)));
    assert_eq!((price.low, price.high), (Some(35.0), Some(55.0)));
    assert_eq!(price.coverage, Some(2.0 / 3.0), "coverage counts items, whatever they weigh");
    assert_eq!(group(&firm, "distribution").unweighted, None, "nothing changed there");
}

#[test]
fn a_barrier_of_weight_0_stays_listed_and_moves_nothing() {
    let with = |x| {
        let settings = Settings::with(&BTreeMap::from([("weight-I-INF-1".into(), 0.0)]));
        let answers = vec![severity("I-INF-1", x), severity("I-INF-2", 2.0), severity("I-INF-3", 4.0)];
        diagnose(&model(answers), &settings).firms.remove(0)
    };
    let (least, most) = (with(1.0), with(5.0));
    assert_eq!(group(&least, "informational").value, Some(50.0));
    assert_eq!(group(&most, "informational").value, Some(50.0));
    assert_eq!((item(&most, "I-INF-1").weight, item(&most, "I-INF-1").rank), (0.0, Some(1)));
    assert_eq!(most.severe, ["I-INF-1", "I-INF-3"]);
}

#[test]
fn weights_of_0_alone_give_no_number() {
    let codes = ["I-PRI-1", "I-PRI-2", "I-PRI-3"];
    let settings = Settings::with(&codes.iter().map(|code| (format!("weight-{code}"), 0.0)).collect());
    let firm = diagnose(&model(codes.map(|code| severity(code, 4.0)).into()), &settings).firms.remove(0);
    let price = group(&firm, "price");
    assert_eq!((price.value, price.low, price.high), (None, None, None));
    assert_eq!(price.unweighted, Some(75.0));
}

#[test]
fn a_short_form_is_read_against_its_twelve_and_what_has_rows() {
    let mut model = model(vec![severity("I-INF-1", 3.0), severity("I-FUN-1", 4.0)]);
    model.study.barrier_form = Some(BarrierForm::Short);
    let firm = only_firm(&model);
    assert_eq!((firm.form.as_str(), firm.form_items), ("short", 13));
    assert_eq!(firm.total.asked, 13);
    assert_eq!(item(&firm, "I-INF-3").status, ItemStatus::Blank);
    assert_eq!(item(&firm, "I-INF-2").status, ItemStatus::NotAsked);
}

#[test]
fn modules_are_told_beside_the_index_and_only_when_asked() {
    let rows = || vec![severity("I-INF-1", 3.0), severity("X-DEV-3", 5.0)];
    let firm = only_firm(&model(rows()));
    let modules: BTreeSet<Module> = firm.items.iter().map(|item| item.module).collect();
    assert_eq!(modules, BTreeSet::from([Module::Core, Module::Developing]));
    assert_eq!((firm.items.len(), firm.total.items, firm.total.asked), (46, 39, 39));
    assert_eq!((firm.form.as_str(), firm.form_items), ("full", 39));
    // Only the one that has a row was asked.
    let developing = group(&firm, "developing");
    assert_eq!((developing.items, developing.asked, developing.value), (7, 1, Some(100.0)));
    assert_eq!(firm.severe, ["X-DEV-3"]);

    let mut asked = model(rows());
    asked.study.barrier_modules = BTreeSet::from([Module::Developing, Module::Oecd]);
    let firm = only_firm(&asked);
    let developing = group(&firm, "developing");
    assert_eq!((developing.asked, developing.value), (7, None));
    assert_eq!(group(&firm, "oecd").asked, 12);
    assert_eq!(firm.total, only_firm(&model(vec![severity("I-INF-1", 3.0)])).total);
}

#[test]
fn a_developing_country_suggests_its_module_and_asks_nothing() {
    let mut model = model(vec![severity("I-INF-1", 3.0)]);
    model.firms = vec![Firm { key: "f".into(), country: Some("TN".into()), ..Firm::default() }];
    let firm = only_firm(&model);
    assert_eq!((firm.suggested, firm.items.len()), (vec![Module::Developing], 39));
    model.study.barrier_modules = BTreeSet::from([Module::Developing]);
    assert_eq!(only_firm(&model).suggested, []);
}

#[test]
fn respondents_who_differ_are_shown_with_how_far() {
    let by = |who: &str, x| BarrierAnswer { respondent: Some(who.into()), ..severity("I-PRI-2", x) };
    let firm = only_firm(&model(vec![by("Anna", 5.0), by("Bo", 2.0), severity("I-PRI-1", 3.0)]));
    let spread = Spread { respondents: 2, lowest: 0.25, highest: 1.0 };
    assert_eq!(item(&firm, "I-PRI-2").spread, Some(spread));
    assert_eq!(item(&firm, "I-PRI-1").spread, None);
}

#[test]
fn answers_for_markets_give_a_score_each() {
    let on = |market: &str, x| BarrierAnswer { market: Some(market.into()), ..severity("I-PRD-3", x) };
    let firm = only_firm(&model(vec![on("MA", 5.0), on("DE", 2.0), severity("I-PRI-1", 3.0)]));
    let score = |market: &str, score, severe| MarketScore { market: market.into(), score, severe };
    assert_eq!(item(&firm, "I-PRD-3").markets, [score("DE", 0.25, false), score("MA", 1.0, true)]);
    assert_eq!(item(&firm, "I-PRD-3").score, Some(0.625));
    assert_eq!(item(&firm, "I-PRI-1").markets, []);
}

#[test]
fn what_meets_exporters_only_counts_half_before_the_first_export() {
    let firm = |firm: Firm| {
        let mut model = model(vec![severity("E-PRC-3", 5.0), severity("I-INF-1", 4.0)]);
        model.firms = vec![Firm { key: "F".into(), ..firm }];
        only_firm(&model)
    };
    let none = || Firm { export_share_pct: Some(0.0), ..Firm::default() };
    let late = firm(none());
    let item_of = |firm: &FirmBarriers, code| item(firm, code).clone();
    let payments = item_of(&late, "E-PRC-3");
    assert_eq!((payments.score, payments.relevance, payments.priority), (Some(1.0), 0.5, Some(0.5)));
    assert_eq!(payments.relevance_why.unwrap().code, "relevance-not-yet");
    assert_eq!((payments.rank, payments.severe), (Some(1), true), "ranked by score");
    assert_eq!(item_of(&late, "I-INF-1").relevance, 1.0);
    // Unknown is not a no, and who once exported knows what it meets.
    for known in [Firm::default(), Firm { first_export_year: Some(1999), ..none() }] {
        assert_eq!(item_of(&firm(known), "E-PRC-3").relevance, 1.0);
    }
}

#[test]
fn tariffs_do_not_count_where_all_markets_are_in_the_customs_union() {
    let in_year = |year: Option<i32>, home: Option<&str>, markets: &[&str], named: Option<&str>| {
        let answer = BarrierAnswer { market: named.map(str::to_owned), ..severity("E-POL-3", 5.0) };
        let mut model = model(vec![answer]);
        model.study.as_of = year.and_then(|year| chrono::NaiveDate::from_ymd_opt(year, 6, 30));
        model.firms = vec![Firm { key: "F".into(), country: home.map(str::to_owned), ..Firm::default() }];
        model.markets =
            markets.iter().map(|market| Market::new("F", *market, Place { sheet: 0, row: 2 })).collect();
        item(&only_firm(&model), "E-POL-3").relevance
    };
    let relevance = |home, markets: &[&str], named| in_year(None, home, markets, named);
    assert_eq!(relevance(Some("IT"), &["FR", "DE"], None), 0.0);
    // Bulgaria joined in 2007, and the United Kingdom left with the end of 2020.
    assert_eq!(in_year(Some(2006), Some("IT"), &["BG"], None), 1.0);
    assert_eq!(in_year(Some(2006), Some("IT"), &["GB"], None), 0.0);
    assert_eq!(relevance(Some("IT"), &["BG"], None), 0.0);
    assert_eq!(relevance(Some("IT"), &["GB"], None), 1.0);
    assert_eq!(relevance(Some("IT"), &[], Some("FR")), 0.0);
    assert_eq!(relevance(Some("IT"), &["FR", "CH"], None), 1.0);
    assert_eq!(relevance(Some("IT"), &["FR"], Some("MA")), 1.0);
    assert_eq!(relevance(Some("TN"), &["FR"], None), 1.0);
    assert_eq!(relevance(Some("IT"), &[], None), 1.0);
    assert_eq!(relevance(None, &["FR"], None), 1.0);
}

#[test]
fn views_group_the_same_answers_by_factor_and_by_place() {
    let firm = only_firm(&model(vec![severity("E-GOV-1", 5.0), severity("E-GOV-2", 1.0)]));
    let view = |code: &str| firm.views.iter().find(|view| view.view == code).unwrap();
    let items = |code: &str| -> Vec<(&str, u32)> {
        view(code).groups.iter().map(|group| (group.group.as_str(), group.score.items)).collect()
    };
    assert_eq!(items("where"), [("firm", 24), ("home", 2), ("between", 3), ("host", 10)]);
    assert_eq!(items("factors"), [("knowledge", 7), ("resources", 7), ("procedure", 10), ("exogenous", 5)]);
    assert_eq!(view("where").groups[1].score.value, Some(50.0));
    assert_eq!(view("factors").without.len(), 39 - 29);
}
