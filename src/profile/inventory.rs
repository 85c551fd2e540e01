//! What a firm can bring and what it lacks: its management and its resources, each with the barriers that
//! it bears upon.
//!
//! Where the lines between having, having a part and lacking are drawn is ours, and so is which barrier a
//! resource bears upon; it follows the remedies of the catalogue. A blank is unknown, never lacking.

use super::facts::Facts;
use crate::{
    model::{Education, codebook::Field as F},
    report::{Message, ResourceItem, Standing},
    settings::Setting,
};

pub fn inventory(facts: &Facts) -> Vec<ResourceItem> {
    let firm = &facts.firm;
    let settings = &facts.network.settings;
    let yes_no = |told: Option<bool>| match told {
        Some(true) => Standing::Has,
        Some(false) => Standing::Lacks,
        None => Standing::Unknown,
    };
    let amount = |told: Option<f64>, enough: f64| match told {
        None => Standing::Unknown,
        Some(told) if told >= enough => Standing::Has,
        Some(told) if told > 0.0 => Standing::Partly,
        Some(_) => Standing::Lacks,
    };
    let years = facts.years_abroad().filter(|_| facts.exports() == Some(true)).map(f64::from);
    let years = years.or((facts.exported() == Some(false)).then_some(0.0));
    let education = match firm.manager_education {
        Some(Education::University) => Standing::Has,
        Some(Education::Vocational) => Standing::Partly,
        Some(Education::School) => Standing::Lacks,
        None => Standing::Unknown,
    };
    // Somebody abroad is known for certain; nobody only where the firm says that it never sold there.
    let contacts = facts.contacts_abroad();
    let contacts_told = if contacts > 0 {
        Standing::Has
    } else if facts.exported() == Some(false) {
        Standing::Lacks
    } else {
        Standing::Unknown
    };
    let certificates = if firm.certificates.is_empty() { Standing::Unknown } else { Standing::Has };
    let foreign = foreign_languages(facts);
    let languages = match foreign {
        None => Standing::Unknown,
        Some(0) => Standing::Lacks,
        Some(1) => Standing::Partly,
        Some(_) => Standing::Has,
    };
    let number = |told: Option<f64>| told.unwrap_or_default();
    vec![
        item(
            F::Languages,
            "management",
            languages,
            foreign.unwrap_or(0) as f64,
            &["E-SOC-3", "E-PRC-2", "I-INF-4"],
        ),
        item(
            F::ManagerYearsAbroad,
            "management",
            amount(firm.manager_years_abroad, settings[Setting::YearsAbroadEnough]),
            number(firm.manager_years_abroad),
            &["E-SOC-1", "E-SOC-2", "E-TSK-1"],
        ),
        item(F::ManagerEducation, "management", education, 0.0, &["I-INF-1", "I-FUN-2"]),
        item(
            F::ExportLeadHours,
            "management",
            amount(firm.export_lead_hours, settings[Setting::ExportHoursEnough]),
            number(firm.export_lead_hours),
            &["I-FUN-1", "I-FUN-2", "I-INF-3"],
        ),
        item(F::ExportPlan, "management", yes_no(firm.export_plan), 0.0, &["I-FUN-1", "I-INF-3"]),
        named(
            "experience",
            "management",
            amount(years, settings[Setting::ExportYearsEnough]),
            number(years),
            &["E-PRC-1", "E-SOC-1", "I-DIS-1"],
        ),
        item(F::RAndD, "firm", yes_no(firm.r_and_d), 0.0, &["I-PRD-1", "I-PRD-2"]),
        item(F::OwnBrand, "firm", yes_no(firm.own_brand), 0.0, &["I-PRO-1", "E-TSK-2"]),
        item(F::Certificates, "firm", certificates, firm.certificates.len() as f64, &["I-PRD-3", "E-POL-2"]),
        item(
            F::SpareCapacityPct,
            "firm",
            amount(firm.spare_capacity_pct, 100.0 * settings[Setting::SpareCapacityEnough]),
            number(firm.spare_capacity_pct),
            &["I-FUN-3"],
        ),
        item(F::OwnForeignUnit, "firm", yes_no(facts.own_unit()), 0.0, &["I-DIS-4", "I-LOG-2", "I-PRD-5"]),
        named("contacts", "firm", contacts_told, contacts as f64, &["I-INF-3", "I-INF-4", "I-DIS-3"]),
        named("information", "firm", yes_no(firm.searched_export_info), 0.0, &["I-INF-1", "I-INF-2"]),
    ]
}

fn item(field: F, kind: &str, standing: Standing, amount: f64, barriers: &[&str]) -> ResourceItem {
    named(field.code(), kind, standing, amount, barriers)
}

fn named(resource: &str, kind: &str, standing: Standing, amount: f64, barriers: &[&str]) -> ResourceItem {
    ResourceItem {
        resource: resource.to_owned(),
        kind: kind.to_owned(),
        standing,
        why: match standing {
            Standing::Unknown => Message::new("resource-not-asked"),
            _ => Message::new(format!("resource-{resource}-{}", standing.code())).with("amount", amount),
        },
        barriers: barriers.iter().map(|code| (*code).to_owned()).collect(),
    }
}

/// Languages beyond those of the home country; `None` where none were listed. In a country whose language
/// we do not hold, the first one listed counts as its own.
fn foreign_languages(facts: &Facts) -> Option<usize> {
    let listed = &facts.firm.languages;
    if listed.is_empty() {
        return None;
    }
    let home = facts.firm.country.as_deref().and_then(|country| {
        HOME_LANGUAGES.iter().find(|(countries, _)| countries.split(' ').any(|one| one == country))
    });
    let foreign = match home {
        Some((_, own)) => listed.iter().filter(|one| !own.split(' ').any(|own| own == one.as_str())).count(),
        None => listed.len() - 1,
    };
    Some(foreign)
}

/// Countries, and the languages that everybody there does business in.
#[rustfmt::skip]
const HOME_LANGUAGES: &[(&str, &str)] = &[
    ("IT SM", "it"), ("FR MC", "fr"), ("DE AT", "de"), ("CH", "de fr it"), ("BE", "nl fr de"), ("NL", "nl"),
    ("LU", "fr de"), ("ES MX AR CL CO PE UY EC", "es"), ("PT BR", "pt"), ("GB IE US AU NZ", "en"), ("CA", "en fr"),
    ("PL", "pl"), ("CZ", "cs"), ("SK", "sk"), ("HU", "hu"), ("RO", "ro"), ("BG", "bg"), ("HR", "hr"), ("SI", "sl"),
    ("GR CY", "el"), ("TR", "tr"), ("SE", "sv"), ("DK", "da"), ("NO", "no"), ("FI", "fi sv"), ("JP", "ja"), ("CN", "zh"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Firm, Model},
        network::Network,
        settings::Settings,
    };

    fn standings(set: impl FnOnce(&mut Firm)) -> Vec<(String, Standing)> {
        let mut firm = Firm { key: "F".into(), country: Some("IT".into()), ..Firm::default() };
        set(&mut firm);
        let network =
            Network::new(Model { firms: vec![firm.clone()], ..Model::default() }, Settings::default(), None);
        inventory(&Facts::new(&network, &firm)).into_iter().map(|one| (one.resource, one.standing)).collect()
    }

    #[test]
    fn nothing_said_is_unknown_and_never_lacking() {
        assert!(standings(|_| {}).iter().all(|(_, standing)| *standing == Standing::Unknown));
    }

    #[test]
    fn the_home_language_is_no_foreign_one() {
        for (languages, standing) in [
            (vec!["it"], Standing::Lacks),
            (vec!["it", "en"], Standing::Partly),
            (vec!["en", "de"], Standing::Has),
        ] {
            let told =
                standings(|firm| firm.languages = languages.iter().map(|&one| one.to_owned()).collect());
            assert_eq!(told[0], ("languages".into(), standing));
        }
    }

    #[test]
    fn amounts_have_a_middle() {
        for (hours, standing) in [(0.0, Standing::Lacks), (7.0, Standing::Partly), (8.0, Standing::Has)] {
            let told = standings(|firm| firm.export_lead_hours = Some(hours));
            assert!(told.contains(&("export_lead_hours".into(), standing)));
        }
    }

    #[test]
    fn every_barrier_named_is_in_the_catalogue() {
        let network = Network::new(Model::default(), Settings::default(), None);
        for item in inventory(&Facts::new(&network, &Firm::default())) {
            assert!(item.barriers.iter().all(|code| crate::barriers::catalogue::by_code(code).is_some()));
        }
    }
}
