//! Which countries suggest the questions about developing countries.
//!
//! After the list of developed and developing regions that the United Nations Statistics Division kept in
//! its standard country or area codes (M49; here as of 2018, from the open table *country-codes*, in the
//! public domain). The division is statistical and says nothing on how far a country has come; it has
//! Morocco, Tunisia, Peru and Uruguay, where the consortia of the handbook are. The list only suggests: the
//! questions are asked when the visitor says so.

/// The developed ones, ISO 3166-1: the list has far fewer of them.
const DEVELOPED: &str = "AD AL AT AU AX BA BE BG BM BY CA CC CH CX CY CZ DE DK EE ES FI FO FR GB GG GI GL GR \
     HM HR HU IE IL IM IS IT JE JP LI LT LU LV MC MD ME MK MT NF NL NO NZ PL PM PT RO RS RU SE SI SJ SK SM \
     UA US VA";

/// Codes that the list does not divide or does not have.
const NOT_SAID: &str = "AQ TW XK";

/// Whether the list counts a country (ISO 3166-1 alpha-2, upper case) among the developing ones.
pub fn developing(country: &str) -> bool {
    let code = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase());
    let has = |list: &str| list.split_whitespace().any(|one| one == country);
    code && !has(DEVELOPED) && !has(NOT_SAID)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_that_of_the_united_nations() {
        // The four countries of the handbook's consortia, and some where a rule by income or region errs.
        for country in ["MA", "TN", "PE", "UY", "IN", "CN", "TR", "KR", "SG", "CL", "AE", "KZ", "MX"] {
            assert!(developing(country), "{country}");
        }
        for country in ["IT", "FR", "US", "JP", "IL", "CY", "AU", "AL", "MD", "UA", "RU", "GL"] {
            assert!(!developing(country), "{country}");
        }
        for nothing in ["", "it", "Morocco", "TW", "M1"] {
            assert!(!developing(nothing), "{nothing}");
        }
        assert_eq!(DEVELOPED.split_whitespace().count(), 65);
    }
}
