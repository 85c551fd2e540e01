//! What kind of thing a firm sells, by its activity code.

/// Whether an activity code of NACE (Rev. 2 or 2.1, which agree here) or ISIC is that of a service: divisions 49 and
/// up, or the letter of their section alone. Trade (45–47) sells goods. `None` where it cannot be told.
pub fn is_service(code: &str) -> Option<bool> {
    let digits: String =
        code.chars().skip_while(|sign| !sign.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if let Some(division) = digits.get(..2) {
        return division.parse::<u32>().ok().map(|division| division >= 49);
    }
    let mut letters = code.trim().chars();
    match (letters.next().map(|letter| letter.to_ascii_uppercase()), letters.next()) {
        (Some('A'..='G'), None) => Some(false),
        (Some('H'..='V'), None) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divisions_and_sections_tell_services_from_goods() {
        for (code, expected) in [
            ("62.01", Some(true)),
            ("J 62.01", Some(true)),
            ("49", Some(true)),
            ("C 32.99", Some(false)),
            ("47.1", Some(false)),
            ("H", Some(true)),
            ("c", Some(false)),
            ("", None),
            ("6", None),
            ("buttons", None),
        ] {
            assert_eq!(is_service(code), expected, "{code}");
        }
    }
}
