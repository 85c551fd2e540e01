//! Which of a firm's barriers may feed which: the arrows of one study, and no others.
//!
//! Mataveli, Ayala, Gil and Roldán (2022) asked 318 Brazilian exporters once and found that barriers of
//! human capital go with cultural ones, administrative with financial ones, and human capital, culture
//! and finance with barriers of the product; from administrative ones to the product they found nothing.
//! One cross-section shows no cause: the report names a link as something to check.
//!
//! Which of our codes belongs to which of the study's kinds is our choice.

use crate::report::{ChainLink, ItemReading};

const SOURCE: &str = "MATAVELI";

/// From, to.
const ARROWS: &[(&str, &str)] = &[
    ("human_capital", "cultural"),
    ("administrative", "financial"),
    ("human_capital", "product"),
    ("cultural", "product"),
    ("financial", "product"),
];

/// The study's kinds by our codes.
const KINDS: &[(&str, &[&str])] = &[
    ("human_capital", &["I-FUN-1", "I-FUN-2"]),
    ("administrative", &["E-PRC-1", "E-GOV-2", "E-POL-2", "E-POL-3"]),
    ("cultural", &["E-PRC-2", "E-TSK-1", "E-SOC-1", "E-SOC-2", "E-SOC-3"]),
    ("financial", &["I-FUN-4", "I-PRI-3", "E-PRC-3", "E-ECO-2"]),
    ("product", &["I-PRD-1", "I-PRD-2", "I-PRD-3", "I-PRD-4", "I-PRD-5"]),
];

/// The arrows at both of whose ends the firm feels a barrier.
pub fn chains(items: &[ItemReading]) -> Vec<ChainLink> {
    let felt = |code: &str| items.iter().any(|item| item.felt == Some(true) && item.code == code);
    links(|codes| codes.iter().copied().filter(|code| felt(code)).collect())
}

/// Every arrow, with all barriers of either kind.
pub fn every() -> Vec<ChainLink> {
    links(<[_]>::to_vec)
}

/// The arrows at both of whose ends some of the kind's barriers are taken.
fn links(take: impl Fn(&[&'static str]) -> Vec<&'static str>) -> Vec<ChainLink> {
    let taken = |kind: &str| -> Vec<String> {
        let codes = KINDS.iter().find(|(name, _)| *name == kind).map_or(&[][..], |(_, codes)| codes);
        take(codes).into_iter().map(str::to_owned).collect()
    };
    ARROWS
        .iter()
        .map(|&(from, to)| ChainLink {
            from: from.to_owned(),
            to: to.to_owned(),
            from_barriers: taken(from),
            to_barriers: taken(to),
            source: SOURCE.to_owned(),
        })
        .filter(|link| !link.from_barriers.is_empty() && !link.to_barriers.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{barriers::catalogue, report::Reading, sources};

    fn item(code: &str, felt: Option<bool>) -> ItemReading {
        ItemReading {
            code: code.into(),
            felt,
            seen: None,
            reading: Reading::Unknown,
            facts: Vec::new(),
            pile: None,
            remedies: Vec::new(),
        }
    }

    fn arrows(items: &[ItemReading]) -> Vec<(String, String)> {
        chains(items).into_iter().map(|link| (link.from, link.to)).collect()
    }

    #[test]
    fn only_the_arrows_of_the_study_and_only_between_felt_barriers() {
        let all: Vec<ItemReading> =
            catalogue::ALL.iter().map(|barrier| item(barrier.code, Some(true))).collect();
        assert_eq!(chains(&all).len(), 5);
        assert!(!arrows(&all).contains(&("administrative".into(), "product".into())), "found not to hold");
        assert_eq!(arrows(&[item("I-FUN-2", Some(true)), item("E-SOC-3", Some(false))]), []);
        assert_eq!(arrows(&[item("I-FUN-2", Some(true)), item("E-SOC-3", None)]), []);
        assert_eq!(
            arrows(&[item("I-FUN-2", Some(true)), item("E-SOC-3", Some(true))]),
            [("human_capital".into(), "cultural".into())]
        );
    }

    #[test]
    fn the_kinds_share_no_code_and_the_study_is_in_the_table() {
        let mut codes: Vec<&str> = KINDS.iter().flat_map(|(_, codes)| codes.iter().copied()).collect();
        assert!(codes.iter().all(|code| catalogue::by_code(code).is_some()));
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(sources::by_key(SOURCE).is_some());
    }
}
