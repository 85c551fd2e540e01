//! What a sheet of firms says beside years and shares, and what is told when its facts disagree.
#![cfg(not(target_family = "wasm"))]

use chrono::NaiveDate;
use filiera::{
    import::Problem,
    model::{Education, ExportMotive, Firm, build::build},
    session::Choices,
};

/// The firm of one row, as of June 2026.
fn firm(headings: &str, row: &str) -> (Firm, Vec<Problem>) {
    let text = format!("firm_id,{headings}\nOurs,{row}\n");
    let (workbook, mut problems) = filiera::import::read("firms.csv", text.as_bytes()).unwrap();
    let choices = Choices { as_of: NaiveDate::from_ymd_opt(2026, 6, 30), ..Choices::default() };
    let built = build(&[workbook], &choices);
    problems.extend(built.problems);
    (built.model.firms[0].clone(), problems)
}

fn told(problems: &[Problem]) -> Vec<(&str, &str, &str)> {
    problems
        .iter()
        .map(|one| (one.code.as_str(), one.cell.as_deref().unwrap_or(""), one.value.as_deref().unwrap_or("")))
        .collect()
}

#[test]
fn the_facts_of_a_firm_are_read_in_the_words_of_any_language() {
    let (firm, problems) = firm(
        "Fatturato annuo,Valuta,Lingue parlate,Titolo di studio,Motivi per esportare,Codici doganali,Anni di esportazione,R&S,Marchio proprio,Ore per l’export,ready to share contacts",
        "1500000,€,inglese; Tedesco (B2); swahili,laurea,mercato interno piccolo; ordini spontanei,960621; 6,2019-2021; 2024,sì,no,12,4",
    );
    assert_eq!(told(&problems), []);
    assert_eq!((firm.turnover, firm.currency.as_deref()), (Some(1_500_000.0), Some("EUR")));
    assert_eq!(firm.languages, ["en", "de", "swahili"]);
    assert_eq!(firm.manager_education, Some(Education::University));
    let motives: Vec<_> = firm.motives.iter().copied().collect();
    assert_eq!(motives, [ExportMotive::ForeignOrders, ExportMotive::SmallHomeMarket]);
    // A spreadsheet makes 6 of chapter 06.
    assert_eq!(firm.hs_chapters, ["96", "06"]);
    assert_eq!(firm.export_years, [2019, 2020, 2021, 2024]);
    assert_eq!((firm.r_and_d, firm.own_brand), (Some(true), Some(false)));
    assert_eq!((firm.export_lead_hours, firm.attitude_share), (Some(12.0), Some(4.0)));
}

#[test]
fn an_impossible_value_is_told_at_its_cell_and_the_rest_of_the_row_stays() {
    for (heading, value, code) in [
        ("export_share_pct", "120", "out_of_range"),
        ("employees", "-3", "out_of_range"),
        ("founded_year", "198", "not_a_year"),
        ("export_lead_hours", "200", "out_of_range"),
        ("attitude_gain", "9", "out_of_range"),
        ("currency", "lots", "unknown_code"),
        ("hs_chapters", "77", "unknown_code"),
        ("export_years", "2019-1999", "not_a_year"),
        ("manager_education", "tiger", "unknown_code"),
    ] {
        let (firm, problems) = firm(&format!("{heading},export_markets"), &format!("{value},4"));
        assert_eq!(told(&problems), [(code, "B2", value)]);
        assert!(problems[0].expected.is_some(), "{heading}");
        assert_eq!(firm.export_markets, Some(4.0));
    }
}

#[test]
fn facts_that_contradict_each_other_are_told_and_kept() {
    for (headings, row, cell, value, kind) in [
        ("founded_year,first_export_year", "1990,1980", "C2", "1980", "foundation"),
        ("first_export_year,export_markets", "2062,4", "B2", "2062", "future"),
        ("first_export_year,last_export_year", "2000,1999", "C2", "1999", "first"),
        ("export_share_pct,export_markets", "12,0", "C2", "0", "country"),
        ("export_share_pct,last_export_year", "12,2010", "B2", "12", "ago"),
        ("founded_year,first_export_year,early_export_share_pct", "1990,2000,30", "D2", "30", "early"),
    ] {
        let (firm, problems) = firm(headings, row);
        assert_eq!(told(&problems), [("contradiction", cell, value)]);
        assert_eq!(problems[0].about.code, format!("problem-contradiction-{kind}"));
        let kept = firm.first_export_year.or(firm.export_share_pct.map(|_| 0));
        assert!(kept.is_some(), "nothing is lost");
    }
    // Three years ago still counts into the share of the last years, and a share needs no first year.
    assert_eq!(told(&firm("export_share_pct,last_export_year", "12,2023").1), []);
    assert_eq!(told(&firm("export_share_pct,export_markets", "12,4").1), []);
}

#[test]
fn names_with_a_country_and_a_turnover_are_customers() {
    let text = "Name,Country,Turnover,Currency\nKnopf,DE,300,EUR\nGoya,ES,100,EUR\n";
    let (workbook, _) = filiera::import::read("list.csv", text.as_bytes()).unwrap();
    let built = build(&[workbook], &Choices::default());
    assert!(built.model.from_customer_list);
}
