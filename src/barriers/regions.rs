//! What is the same in two countries: an official language, the currency, the customs territory.

/// A language a line (ISO 639-1), then the countries (ISO 3166-1 alpha-2) where it is official or takes that
/// place: Unicode CLDR, as Babel 2.18 gives it. Of Norway one language; of Belgium and others several.
const LANGUAGES: &str = include_str!("languages.txt");

/// Countries that pay in euro, with the year since which. [M-high]: the treaties of accession; of Andorra,
/// Monaco, San Marino and the Vatican the agreements, of Montenegro its own decision.
const EURO: &[(u16, &str)] = &[
    (1999, "AT BE DE ES FI FR IE IT LU MC NL PT SM VA"),
    (2001, "GR"),
    (2002, "AD ME"),
    (2007, "SI"),
    (2008, "CY MT"),
    (2009, "SK"),
    (2011, "EE"),
    (2014, "LV"),
    (2015, "LT"),
    (2023, "HR"),
    (2026, "BG"),
];

/// Members of the customs union of the European Union, with the year since which, by the treaties of
/// accession. The United Kingdom left it with the end of 2020.
const CUSTOMS_UNION: &[(u16, &str)] = &[
    (1968, "BE DE FR IT LU NL"),
    (1973, "DK IE GB"),
    (1981, "GR"),
    (1986, "ES PT"),
    (1995, "AT FI SE"),
    (2004, "CY CZ EE HU LT LV MT PL SI SK"),
    (2007, "BG RO"),
    (2013, "HR"),
];

const BRITAIN_LEFT: i32 = 2021;

/// Whether a language is official in a country; `None` where the table does not know the country.
pub fn speaks(country: &str, language: &str) -> Option<bool> {
    let language = match language {
        "nb" | "nn" => "no",
        other => other,
    };
    let mut known = None;
    for line in LANGUAGES.lines() {
        let mut words = line.split(' ');
        let here = words.next() == Some(language);
        if words.any(|one| one == country) {
            known = Some(here || known == Some(true));
        }
    }
    known
}

/// Whether a country pays in euro; in the year of the study, or now where it has none.
pub fn pays_in_euro(country: &str, year: Option<i32>) -> bool {
    since(EURO, country).is_some_and(|since| year.is_none_or(|year| year >= since))
}

/// Whether a country is in the customs union; in the year of the study, or now where it has none.
pub fn in_customs_union(country: &str, year: Option<i32>) -> bool {
    let left = country == "GB" && year.is_none_or(|year| year >= BRITAIN_LEFT);
    !left && since(CUSTOMS_UNION, country).is_some_and(|since| year.is_none_or(|year| year >= since))
}

fn since(table: &[(u16, &str)], country: &str) -> Option<i32> {
    table
        .iter()
        .find(|(_, countries)| countries.split(' ').any(|one| one == country))
        .map(|&(since, _)| i32::from(since))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_official_language_is_told_from_another_and_from_a_country_not_known() {
        assert_eq!(speaks("DE", "de"), Some(true));
        assert_eq!(speaks("DE", "it"), Some(false));
        assert_eq!(speaks("CH", "it"), Some(true));
        assert_eq!(speaks("NO", "nb"), Some(true));
        assert_eq!(speaks("AQ", "en"), None);
    }

    #[test]
    fn money_and_customs_are_those_of_the_year() {
        assert!(
            pays_in_euro("DE", Some(2006)) && !pays_in_euro("HR", Some(2006)) && pays_in_euro("HR", None)
        );
        assert!(in_customs_union("GB", Some(2006)));
        assert!(!in_customs_union("GB", Some(2026)) && !in_customs_union("GB", None));
        assert!(!in_customs_union("CH", None) && in_customs_union("PL", None));
        let members = CUSTOMS_UNION.iter().flat_map(|(_, countries)| countries.split(' '));
        assert_eq!(members.filter(|country| in_customs_union(country, None)).count(), 27);
    }
}
