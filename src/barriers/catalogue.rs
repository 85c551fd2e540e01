//! The 39 barriers of Leonidou (2004), *An Analysis of the Barriers Hindering Small Business Export
//! Development*, Journal of Small Business Management 42(3), 279–302: our codes, its groups.
//! The sentences stand in the page's Fluent files.
//!
//! Groups: the study divides internal barriers into informational, functional and marketing (with five
//! sub-groups) and external ones into procedural, governmental, task and environmental. Environmental
//! is also divided there (economic, political-legal, sociocultural); with two or three items each these
//! are too few to carry an index, so we keep it whole: our choice.
//!
//! The study's five tiers of impact are not shipped: they could not be checked. What is confirmed is
//! that four kinds of barrier work systematically and strongly; see [`Barrier::systematic`].

use crate::model::words::fold;

/// One barrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barrier {
    pub code: &'static str,
    /// The finest group: `informational`, `functional`, `product`, …, `environmental`.
    pub group: &'static str,
    /// Its kind has a systematically strong effect (Leonidou 2004); the rest is situation-specific.
    pub systematic: bool,
}

/// A group of barriers and the group it is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub code: &'static str,
    pub parent: Option<&'static str>,
}

const fn strong(code: &'static str, group: &'static str) -> Barrier {
    Barrier { code, group, systematic: true }
}

const fn other(code: &'static str, group: &'static str) -> Barrier {
    Barrier { code, group, systematic: false }
}

/// Every barrier, in the order in which lists show them: 24 internal, then 15 external.
pub const ALL: &[Barrier] = &[
    strong("I-INF-1", "informational"),
    other("I-INF-2", "informational"),
    strong("I-INF-3", "informational"),
    strong("I-INF-4", "informational"),
    other("I-FUN-1", "functional"),
    other("I-FUN-2", "functional"),
    other("I-FUN-3", "functional"),
    other("I-FUN-4", "functional"),
    other("I-PRD-1", "product"),
    other("I-PRD-2", "product"),
    other("I-PRD-3", "product"),
    other("I-PRD-4", "product"),
    other("I-PRD-5", "product"),
    strong("I-PRI-1", "price"),
    strong("I-PRI-2", "price"),
    other("I-PRI-3", "price"),
    other("I-DIS-1", "distribution"),
    other("I-DIS-2", "distribution"),
    other("I-DIS-3", "distribution"),
    other("I-DIS-4", "distribution"),
    other("I-LOG-1", "logistics"),
    other("I-LOG-2", "logistics"),
    other("I-LOG-3", "logistics"),
    other("I-PRO-1", "promotion"),
    other("E-PRC-1", "procedural"),
    other("E-PRC-2", "procedural"),
    other("E-PRC-3", "procedural"),
    other("E-GOV-1", "governmental"),
    other("E-GOV-2", "governmental"),
    strong("E-TSK-1", "task"),
    other("E-TSK-2", "task"),
    strong("E-ECO-1", "environmental"),
    other("E-ECO-2", "environmental"),
    strong("E-POL-1", "environmental"),
    other("E-POL-2", "environmental"),
    other("E-POL-3", "environmental"),
    other("E-SOC-1", "environmental"),
    other("E-SOC-2", "environmental"),
    other("E-SOC-3", "environmental"),
];

const fn group(code: &'static str, parent: Option<&'static str>) -> Group {
    Group { code, parent }
}

/// Every group, in the order in which the report lists them.
pub const GROUPS: &[Group] = &[
    group("informational", Some("internal")),
    group("functional", Some("internal")),
    group("marketing", Some("internal")),
    group("product", Some("marketing")),
    group("price", Some("marketing")),
    group("distribution", Some("marketing")),
    group("logistics", Some("marketing")),
    group("promotion", Some("marketing")),
    group("procedural", Some("external")),
    group("governmental", Some("external")),
    group("task", Some("external")),
    group("environmental", Some("external")),
    group("internal", None),
    group("external", None),
];

/// The barrier with this code; case, spaces and whatever stands between the parts do not matter.
pub fn by_code(text: &str) -> Option<&'static Barrier> {
    let wanted = fold(text);
    ALL.iter().find(|barrier| fold(barrier.code) == wanted)
}

/// Whether `inner` is `outer` or part of it, over any number of levels.
pub fn is_within(inner: &str, outer: &str) -> bool {
    let mut at = Some(inner);
    while let Some(code) = at {
        if code == outer {
            return true;
        }
        at = GROUPS.iter().find(|group| group.code == code).and_then(|group| group.parent);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(outer: &str) -> usize {
        ALL.iter().filter(|barrier| is_within(barrier.group, outer)).count()
    }

    #[test]
    fn the_list_sums_as_the_study_says() {
        assert_eq!(ALL.len(), 39);
        assert_eq!((count("internal"), count("external")), (24, 15));
        assert_eq!((count("informational"), count("functional"), count("marketing")), (4, 4, 16));
        assert_eq!((count("product"), count("price"), count("distribution")), (5, 3, 4));
        assert_eq!((count("logistics"), count("promotion")), (3, 1));
        assert_eq!((count("procedural"), count("governmental"), count("task")), (3, 2, 2));
        assert_eq!(count("environmental"), 8);
    }

    #[test]
    fn codes_are_found_however_they_are_typed() {
        for text in ["I-INF-1", "i-inf-1", " I_INF_1 ", "I INF 1", "iinf1", "I–INF–1"] {
            assert_eq!(by_code(text).map(|barrier| barrier.code), Some("I-INF-1"), "{text}");
        }
        assert_eq!(by_code("I-INF-9"), None);
        assert_eq!(by_code(""), None);
    }
}
