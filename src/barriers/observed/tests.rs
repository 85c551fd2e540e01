//! Hand-made cases: one fact after another, and what a careful reader would say.

use super::*;
use crate::{
    model::{
        Answer, ContactRole, Content, EntryMode, ExportMotive, Place, RelationshipState as State, Role,
        Territory, TieClass,
    },
    network::findings::sample::Sample,
};

fn signal(sample: &Sample, barrier: &str) -> Signal {
    Facts::of(&sample.network(), "FIRM").signal(barrier)
}

fn seen(sample: &Sample, barrier: &str) -> Option<bool> {
    signal(sample, barrier).seen
}

fn codes(sample: &Sample, barrier: &str) -> Vec<String> {
    signal(sample, barrier).facts.into_iter().map(|fact| fact.code).collect()
}

/// The firm of the sample with facts about it.
fn with(change: impl Fn(&mut Firm)) -> Sample {
    let mut sample = Sample::district();
    change(sample.firm("FIRM"));
    sample
}

fn market<'s>(sample: &'s mut Sample, country: &str) -> &'s mut Market {
    sample.model.markets.push(Market::new("FIRM", country, Place { sheet: 0, row: 2 }));
    sample.model.markets.last_mut().expect("just pushed")
}

#[test]
fn without_a_fact_nothing_is_seen_and_the_fact_that_would_tell_is_named() {
    for sample in [Sample::empty(), Sample::district(), with(|_| {})] {
        for barrier in crate::barriers::catalogue::ALL {
            let signal = signal(&sample, barrier.code);
            assert_eq!(signal.seen, None, "{}", barrier.code);
            assert!(signal.facts.iter().all(|fact| fact.code.starts_with("tell-")), "{}", barrier.code);
            assert_eq!(signal.facts.len(), 1, "{}", barrier.code);
        }
    }
}

#[test]
fn time_is_what_is_set_aside_for_exports() {
    for (hours, expected) in [(0.0, true), (4.0, true), (8.0, false)] {
        assert_eq!(seen(&with(|firm| firm.export_lead_hours = Some(hours)), "I-FUN-1"), Some(expected));
    }
    assert_eq!(codes(&with(|firm| firm.export_lead_hours = Some(0.0)), "I-FUN-1"), ["fact-hours-none"]);
}

#[test]
fn contacts_abroad_that_all_hang_on_the_owner_show_a_lack_of_time_where_no_hours_are_told() {
    let mut sample = with(|_| {});
    sample.add("BUYER-FR", &[Role::Customer], Territory::Foreign, Some("FR"));
    for buyer in ["BUYER-DE", "BUYER-IT"] {
        sample.tied("FIRM", buyer, TieClass::Supply).contact_role = Some(ContactRole::Owner);
    }
    assert_eq!(seen(&sample, "I-FUN-1"), None, "only one of them is abroad");
    sample.tied("FIRM", "BUYER-FR", TieClass::Supply).contact_role = Some(ContactRole::Owner);
    assert_eq!(seen(&sample, "I-FUN-1"), Some(true));
    sample.model.firms[0].export_lead_hours = Some(20.0);
    assert_eq!(seen(&sample, "I-FUN-1"), Some(false), "hours are nearer to it");
}

#[test]
fn people_capacity_development_and_certificates() {
    let trained = with(|firm| (firm.export_lead_hours, firm.manager_years_abroad) = (Some(10.0), Some(3.0)));
    assert_eq!(seen(&trained, "I-FUN-2"), Some(false));
    assert_eq!(seen(&with(|firm| firm.manager_years_abroad = Some(3.0)), "I-FUN-2"), None);
    assert_eq!(seen(&with(|firm| firm.export_lead_hours = Some(0.0)), "I-FUN-2"), Some(true));
    assert_eq!(seen(&with(|firm| firm.spare_capacity_pct = Some(0.0)), "I-FUN-3"), Some(true));
    assert_eq!(seen(&with(|firm| firm.spare_capacity_pct = Some(25.0)), "I-FUN-3"), Some(false));
    assert_eq!(seen(&with(|firm| firm.r_and_d = Some(false)), "I-PRD-1"), Some(true));
    assert_eq!(seen(&with(|firm| firm.r_and_d = Some(true)), "I-PRD-1"), Some(false));
    assert_eq!(seen(&with(|firm| firm.certificates = vec!["ISO 9001".into()]), "I-PRD-3"), Some(false));
    assert_eq!(seen(&with(|firm| firm.certificates.clear()), "I-PRD-3"), None, "an empty list is no list");
}

#[test]
fn facts_that_speak_both_ways_decide_nothing_and_are_both_told() {
    let mut sample = with(|firm| firm.r_and_d = Some(false));
    sample.add("LAB", &[Role::Research], Territory::National, Some("IT"));
    sample.tied("LAB", "FIRM", TieClass::Research).state = Some(State::Active);
    assert_eq!(seen(&sample, "I-PRD-1"), None);
    assert_eq!(codes(&sample, "I-PRD-1"), ["fact-development-no", "fact-research"]);
}

#[test]
fn what_the_firm_lacks_in_the_list_of_actors_is_told_in_its_words() {
    let mut sample = with(|firm| firm.searched_export_info = Some(true));
    assert_eq!(seen(&sample, "I-INF-1"), None, "having looked is not having found");
    sample.actor("FIRM").capabilities_missing =
        vec!["informazioni di mercato".into(), "lingue".into(), "tiger".into()];
    sample.actor("FIRM").capabilities = vec!["quality".into()];
    for (barrier, expected) in [("I-INF-1", true), ("I-FUN-2", true), ("E-SOC-3", true), ("I-PRD-3", false)] {
        assert_eq!(seen(&sample, barrier), Some(expected), "{barrier}");
    }
    let fact = &signal(&sample, "E-SOC-3").facts[0];
    assert_eq!(fact.args["capabilities"], vec!["lingue".to_owned()].into());
}

#[test]
fn nobody_who_looked_for_information_shows_the_barriers_of_information() {
    let sample = with(|firm| firm.searched_export_info = Some(false));
    assert_eq!((seen(&sample, "I-INF-1"), seen(&sample, "I-INF-3")), (Some(true), Some(true)));
}

#[test]
fn customers_abroad_are_reached_where_business_goes_on() {
    let state = |state| {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(state);
        seen(&sample, "I-INF-4")
    };
    assert_eq!(state(State::Active), Some(false));
    assert_eq!(state(State::Sleeping), Some(true));
    assert_eq!(state(State::Weak), None);
    assert_eq!(state(State::Unknown), Some(false), "a plain yes is a contact in use");
}

#[test]
fn no_customer_abroad_counts_only_where_the_firm_named_all() {
    let mut sample = Sample::district();
    sample.tied("FIRM", "BUYER-IT", TieClass::Supply);
    assert_eq!(seen(&sample, "I-INF-4"), None);
    sample.say("FIRM", "BUYER-DE", TieClass::Supply, Answer::DontKnow);
    assert_eq!(seen(&sample, "I-INF-4"), None, "no answer is no denial");
    sample.named_all("FIRM", &[Role::Customer]);
    assert_eq!(codes(&sample, "I-INF-4"), ["fact-buyers-none"]);
}

#[test]
fn a_market_that_is_sold_to_directly_speaks_against_not_reaching_customers() {
    let mut sample = with(|_| {});
    market(&mut sample, "FR").mode = Some(EntryMode::Direct);
    assert_eq!(seen(&sample, "I-INF-4"), Some(false));
    assert_eq!(seen(&sample, "I-DIS-2"), None);
    market(&mut sample, "DE").mode = Some(EntryMode::Agent);
    assert_eq!(seen(&sample, "I-DIS-2"), Some(false));
    assert_eq!(seen(&sample, "I-DIS-3"), None, "that there is an agent says nothing of how reliable it is");
}

#[test]
fn a_failed_distributor_shows_a_lack_of_representation_and_another_at_work_leaves_it_open() {
    let mut sample = Sample::district();
    sample.add("DIST", &[Role::Distributor], Territory::Unknown, None);
    sample.add("SHOP-ES", &[Role::Customer], Territory::Foreign, Some("ES"));
    sample.tied("FIRM", "DIST", TieClass::Supply).state = Some(State::Failed);
    assert_eq!(seen(&sample, "I-DIS-3"), None, "it may have sold at home");
    sample.tied("DIST", "SHOP-ES", TieClass::Supply).state = Some(State::Failed);
    assert_eq!((seen(&sample, "I-DIS-2"), seen(&sample, "I-DIS-3")), (Some(true), Some(true)));
    sample.add("AGENT-DE", &[Role::Agent], Territory::Foreign, Some("DE"));
    sample.tied("FIRM", "AGENT-DE", TieClass::Supply).state = Some(State::Active);
    assert_eq!((seen(&sample, "I-DIS-2"), seen(&sample, "I-DIS-3")), (Some(false), None));
    assert_eq!(codes(&sample, "I-DIS-3"), ["fact-intermediaries-idle", "fact-intermediaries-active"]);
}

#[test]
fn most_sales_through_one_distributor_abroad_are_hard_to_control() {
    for (percent, expected) in [(60.0, Some(true)), (10.0, None)] {
        let mut sample = Sample::district();
        sample.add("DIST-DE", &[Role::Distributor], Territory::Foreign, Some("DE"));
        sample.tied("FIRM", "DIST-DE", TieClass::Supply).share_of_sales_pct = Some(percent);
        assert_eq!(seen(&sample, "I-DIS-4"), expected);
    }
}

#[test]
fn paperwork_is_known_after_years_in_a_row_and_new_to_who_never_exported() {
    let years = |years: &[i32]| seen(&with(|firm| firm.export_years = years.to_vec()), "E-PRC-1");
    assert_eq!(years(&[2023, 2024, 2025]), Some(false));
    assert_eq!(years(&[2019, 2022, 2025]), None, "now and then");
    let never = |firm: &mut Firm| firm.export_share_pct = Some(0.0);
    assert_eq!(seen(&with(never), "E-PRC-1"), Some(true));
    let once = with(|firm| (firm.export_share_pct, firm.first_export_year) = (Some(0.0), Some(2010)));
    assert_eq!(seen(&once, "E-PRC-1"), None, "it exported once");
    let long = with(|firm| (firm.export_share_pct, firm.first_export_year) = (Some(30.0), Some(2010)));
    assert_eq!(seen(&long, "E-PRC-1"), Some(false));
    let mut helped = with(never);
    helped.add("FORWARDER", &[Role::Forwarder], Territory::National, Some("IT"));
    helped.tied("FORWARDER", "FIRM", TieClass::Other);
    assert_eq!(seen(&helped, "E-PRC-1"), None, "both ways");
}

#[test]
fn facts_that_contradict_each_other_are_none() {
    let sample = with(|firm| {
        (firm.founded_year, firm.first_export_year) = (Some(2015), Some(2010));
        firm.export_share_pct = Some(30.0);
    });
    assert_eq!(seen(&sample, "E-PRC-1"), None, "a first export before the foundation");
}

#[test]
fn an_agency_helps_when_it_informs_or_promotes() {
    let mut sample = Sample::district();
    sample.tied("AGENCY", "FIRM", TieClass::Agency).content = [Content::Service].into();
    assert_eq!(seen(&sample, "E-GOV-1"), None);
    sample.tied("AGENCY", "FIRM", TieClass::Agency).content = [Content::Promotion].into();
    assert_eq!(seen(&sample, "E-GOV-1"), Some(false));
    let mut alone = Sample::district();
    alone.named_all("FIRM", &[Role::Agency]);
    assert_eq!(seen(&alone, "E-GOV-1"), None, "associations were not asked about");
    alone.named_all("FIRM", &[Role::Agency, Role::Association]);
    assert_eq!(seen(&alone, "E-GOV-1"), Some(true));
    let supported = with(|firm| firm.motives = [ExportMotive::PublicSupport].into());
    assert_eq!(seen(&supported, "E-GOV-1"), Some(false));
}

#[test]
fn languages_stand_beside_those_of_the_markets() {
    let speaks = |languages: &[&str], countries: &[&str]| {
        let mut sample = with(|firm| firm.languages = languages.iter().map(|&one| one.into()).collect());
        for country in countries {
            market(&mut sample, country);
        }
        seen(&sample, "E-SOC-3")
    };
    assert_eq!(speaks(&["it"], &["DE"]), Some(true));
    assert_eq!(speaks(&["it", "de"], &["DE", "CH"]), Some(false));
    assert_eq!(speaks(&["it", "de"], &["DE", "ES"]), Some(true));
    assert_eq!(speaks(&["it", "en"], &["DE"]), None, "English may do");
    assert_eq!(speaks(&["it", "en"], &["US"]), Some(false));
    assert_eq!(speaks(&["it"], &[]), None, "no market was named");
    assert_eq!(speaks(&["it"], &["IT"]), None, "home is no market abroad");
    assert_eq!(speaks(&[], &["DE"]), None);
    assert_eq!(speaks(&["it", "romancio"], &["CH", "DE"]), None, "words that we do not know");
}

#[test]
fn a_market_that_was_set_aside_counts_for_nothing() {
    let mut sample = with(|firm| firm.languages = vec!["it".into()]);
    market(&mut sample, "DE").priority = Some(false);
    assert_eq!(seen(&sample, "E-SOC-3"), None);
}

#[test]
fn euro_and_customs_union_take_risks_away_and_their_lack_proves_none() {
    let area = |country: &str, barrier| {
        let mut sample = with(|_| {});
        market(&mut sample, country);
        seen(&sample, barrier)
    };
    assert_eq!((area("DE", "E-ECO-2"), area("DE", "E-POL-3")), (Some(false), Some(false)));
    assert_eq!((area("PL", "E-ECO-2"), area("PL", "E-POL-3")), (None, Some(false)));
    assert_eq!((area("US", "E-ECO-2"), area("US", "E-POL-3")), (None, None));
    let mut dollars = with(|firm| firm.currency = Some("USD".into()));
    market(&mut dollars, "DE");
    assert_eq!(seen(&dollars, "E-ECO-2"), None);
}

#[test]
fn years_abroad_and_closeness_are_read_as_they_were_said() {
    assert_eq!(seen(&with(|firm| firm.manager_years_abroad = Some(2.0)), "E-SOC-1"), Some(false));
    assert_eq!(seen(&with(|firm| firm.manager_years_abroad = Some(0.0)), "E-SOC-1"), None);
    let never = with(|firm| (firm.manager_years_abroad, firm.export_share_pct) = (Some(0.0), Some(0.0)));
    assert_eq!(seen(&never, "E-SOC-1"), Some(true));
    let mut sample = with(|_| {});
    market(&mut sample, "DE").close_market = Some(true);
    assert_eq!(seen(&sample, "E-SOC-2"), Some(false));
    market(&mut sample, "JP").close_market = Some(false);
    assert_eq!(seen(&sample, "E-SOC-2"), Some(true));
}

#[test]
fn contacts_are_read_for_the_focal_firm_only() {
    let mut sample = Sample::district();
    sample.tied("RIVAL1", "BUYER-DE", TieClass::Supply);
    let signal = Facts::of(&sample.network(), "rival1").signal("I-INF-4");
    assert_eq!((signal.seen, signal.facts[0].code.as_str()), (None, "tell-other-firm"));
}
