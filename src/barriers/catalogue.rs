//! The barriers: our codes, with the group, list and other properties of each. One table, [`ALL`] of the
//! core first and the items of [`MODULES`] behind it. The sentences stand in the page's Fluent files.
//!
//! Core: the 39 barriers of Leonidou (2004), *An Analysis of the Barriers Hindering Small Business Export
//! Development*, Journal of Small Business Management 42(3), 279–302. The study divides internal barriers
//! into informational, functional and marketing (with five sub-groups) and external ones into procedural,
//! governmental, task and environmental. Environmental is also divided there (economic, political-legal,
//! sociocultural); with two or three items each these are too few to carry an index, so we keep it whole:
//! our choice. The study's five tiers of impact are not shipped: they could not be checked. What is
//! confirmed is that four kinds of barrier work systematically and strongly; see [`Barrier::systematic`].
//!
//! Modules: what surveys of the OECD kind ask besides, and what studies of developing countries name.
//! They are asked when the study says so or the data have them, and are never part of the core's index.
//!
//! The short form, the four-factor view and where a barrier sits are ours; `docs/measures.md` gives the
//! reasons.

use crate::{
    model::{Module, words::fold},
    settings::Confidence,
};

/// One barrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barrier {
    pub code: &'static str,
    /// The finest group: `informational`, `functional`, `product`, …, `environmental`; of the modules
    /// `oecd` and `developing`.
    pub group: &'static str,
    pub module: Module,
    /// On the short form of twelve.
    pub short: bool,
    /// Its kind has a systematically strong effect (Leonidou 2004); the rest is situation-specific.
    pub systematic: bool,
    /// `knowledge`, `resources`, `procedure` or `exogenous`, after Arteaga-Ortiz & Fernández-Ortiz (2010).
    pub factor: Option<&'static str>,
    /// Where it sits: in the `firm`, at `home`, `between` the countries, in the `host` country.
    pub place: &'static str,
    /// How well it is founded that the source lists it.
    pub confidence: Confidence,
    /// Keys of [`crate::sources`].
    pub sources: &'static [&'static str],
}

impl Barrier {
    const fn short(mut self) -> Self {
        self.short = true;
        self
    }

    const fn strong(mut self) -> Self {
        self.systematic = true;
        self
    }

    const fn factor(mut self, factor: &'static str) -> Self {
        self.factor = Some(factor);
        self
    }
}

/// A group of barriers and the group it is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    pub code: &'static str,
    pub parent: Option<&'static str>,
}

const fn core(code: &'static str, group: &'static str, place: &'static str) -> Barrier {
    Barrier {
        code,
        group,
        module: Module::Core,
        short: false,
        systematic: false,
        factor: None,
        place,
        confidence: Confidence::General,
        sources: &["LEO04"],
    }
}

const fn internal(code: &'static str, group: &'static str) -> Barrier {
    core(code, group, "firm")
}

/// The core, in the order in which lists show it: 24 internal barriers, then 15 external ones.
#[rustfmt::skip]
pub const ALL: &[Barrier] = &[
    internal("I-INF-1", "informational").factor("knowledge").strong().short(),
    internal("I-INF-2", "informational").factor("knowledge"),
    internal("I-INF-3", "informational").factor("knowledge").strong().short(),
    internal("I-INF-4", "informational").factor("knowledge").strong().short(),
    internal("I-FUN-1", "functional").factor("resources"),
    internal("I-FUN-2", "functional").factor("knowledge"),
    internal("I-FUN-3", "functional").factor("resources"),
    internal("I-FUN-4", "functional").factor("resources").short(),
    internal("I-PRD-1", "product"),
    internal("I-PRD-2", "product"),
    internal("I-PRD-3", "product").factor("procedure").short(),
    internal("I-PRD-4", "product").factor("procedure"),
    internal("I-PRD-5", "product"),
    internal("I-PRI-1", "price").strong(),
    internal("I-PRI-2", "price").factor("exogenous").strong().short(),
    internal("I-PRI-3", "price").factor("resources"),
    internal("I-DIS-1", "distribution"),
    internal("I-DIS-2", "distribution").factor("resources"),
    internal("I-DIS-3", "distribution").factor("resources").short(),
    internal("I-DIS-4", "distribution"),
    internal("I-LOG-1", "logistics").factor("procedure"),
    internal("I-LOG-2", "logistics").factor("resources"),
    internal("I-LOG-3", "logistics").factor("procedure").short(),
    internal("I-PRO-1", "promotion"),
    core("E-PRC-1", "procedural", "between").factor("knowledge").short(),
    core("E-PRC-2", "procedural", "between").factor("procedure"),
    core("E-PRC-3", "procedural", "between").factor("procedure"),
    core("E-GOV-1", "governmental", "home").short(),
    core("E-GOV-2", "governmental", "home"),
    core("E-TSK-1", "task", "host").strong().short(),
    core("E-TSK-2", "task", "host").factor("exogenous"),
    core("E-ECO-1", "environmental", "host").factor("exogenous").strong().short(),
    core("E-ECO-2", "environmental", "host").factor("exogenous"),
    core("E-POL-1", "environmental", "host").factor("exogenous").strong(),
    core("E-POL-2", "environmental", "host").factor("procedure"),
    core("E-POL-3", "environmental", "host").factor("procedure"),
    core("E-SOC-1", "environmental", "host").factor("knowledge"),
    core("E-SOC-2", "environmental", "host").factor("procedure"),
    core("E-SOC-3", "environmental", "host").factor("procedure"),
];

const fn oecd(code: &'static str, place: &'static str, confidence: Confidence) -> Barrier {
    Barrier { module: Module::Oecd, confidence, sources: &["COMCEC13"], ..core(code, "oecd", place) }
}

/// Part of the longer list as we know it, not found in a text that we could read.
const fn unread(code: &'static str, place: &'static str) -> Barrier {
    Barrier { sources: &[], ..oecd(code, place, Confidence::Unverified) }
}

const fn developing(code: &'static str, place: &'static str, sources: &'static [&'static str]) -> Barrier {
    let confidence = Confidence::Ours;
    Barrier { module: Module::Developing, confidence, sources, ..core(code, "developing", place) }
}

/// The items of the modules, in the order in which lists show them.
#[rustfmt::skip]
pub const MODULES: &[Barrier] = &[
    // Foreign ownership, movement of people, unequal treatment, laws that are not transparent.
    oecd("X-OEC-1", "host", Confidence::Found),
    oecd("X-OEC-2", "host", Confidence::Found),
    oecd("X-OEC-3", "host", Confidence::Found),
    oecd("X-OEC-4", "host", Confidence::Found),
    // Contracts, intellectual property, technical and sanitary rules, tariff classes, quotas, the cost of
    // customs, preferences of competitors, infrastructure of online trade.
    unread("X-OEC-5", "host"),
    unread("X-OEC-6", "host"),
    unread("X-OEC-7", "host"),
    unread("X-OEC-8", "host"),
    unread("X-OEC-9", "host"),
    unread("X-OEC-10", "between"),
    unread("X-OEC-11", "host"),
    unread("X-OEC-12", "host"),
    // Image of the origin, power and roads, visas, corruption and bureaucracy, reluctant banks, access to
    // certification bodies, inland transport.
    developing("X-DEV-1", "host", &["COMCEC13", "TESFOM06"]),
    developing("X-DEV-2", "home", &["OKPARA10"]),
    developing("X-DEV-3", "between", &["MPUNGA16"]),
    developing("X-DEV-4", "home", &["OKPARA10"]),
    developing("X-DEV-5", "home", &["OKPARA10"]),
    developing("X-DEV-6", "home", &["MPUNGA16"]),
    developing("X-DEV-7", "home", &["WTO16"]),
];

/// The core, then the modules.
pub fn every() -> impl Iterator<Item = &'static Barrier> {
    ALL.iter().chain(MODULES)
}

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

/// The views of the core by factor and by place: their groups.
pub const FACTORS: &[&str] = &["knowledge", "resources", "procedure", "exogenous"];
pub const PLACES: &[&str] = &["firm", "home", "between", "host"];

/// The groups of the modules.
pub const MODULE_GROUPS: &[Group] = &[group("oecd", None), group("developing", None)];

/// The barrier with this code; case, spaces and whatever stands between the parts do not matter.
pub fn by_code(text: &str) -> Option<&'static Barrier> {
    let wanted = fold(text);
    every().find(|barrier| fold(barrier.code) == wanted)
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
    fn the_short_form_covers_every_group_of_the_study_and_what_is_confirmed() {
        let short: Vec<&Barrier> = every().filter(|barrier| barrier.short).collect();
        assert_eq!(short.len(), 12);
        assert!(short.iter().all(|barrier| barrier.module == Module::Core));
        let groups = ["informational", "functional", "marketing", "procedural", "governmental", "task"];
        for group in groups.into_iter().chain(["environmental"]) {
            assert!(short.iter().any(|barrier| is_within(barrier.group, group)), "{group}");
        }
        // The four that firms named most in the survey of OECD and APEC (OECD 2009).
        for code in ["I-FUN-4", "I-INF-3", "I-INF-1", "I-INF-4"] {
            assert!(by_code(code).unwrap().short, "{code}");
        }
        // One at least of each kind with a systematic effect (Leonidou 2004): information, price, habits,
        // economy and politics.
        for kind in ["I-INF", "I-PRI", "E-TSK", "E-ECO"] {
            assert!(
                short.iter().any(|barrier| barrier.systematic && barrier.code.starts_with(kind)),
                "{kind}"
            );
        }
    }

    #[test]
    fn every_source_is_in_the_table_and_what_is_unverified_claims_none() {
        for barrier in every() {
            for key in barrier.sources {
                assert!(crate::sources::by_key(key).is_some(), "{}: {key}", barrier.code);
            }
            let unverified = barrier.confidence == Confidence::Unverified;
            assert_eq!(unverified, barrier.sources.is_empty(), "{}", barrier.code);
        }
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
