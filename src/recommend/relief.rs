//! Which barriers a kind of action may ease, and how well that is supported: one table.
//!
//! Networks were found to weaken the harm of *internal* barriers (Sinkovics et al. 2018, 106 UK firms;
//! Magni et al. 2022, 300 firms in 11 Italian consortia). Of those of the host country there is much less: that
//! contacts make foreign customs and languages less strange (Jaensson and Rutashobya 2003). For poor economic
//! conditions and political instability abroad no study found help in contacts: no row names them, nor rules,
//! tariffs and rates of exchange.
//!
//! Grades: A, several studies measured that this kind of help works on this kind of barrier; B, studies of such
//! help for barriers of the kind, or a guide from practice (UNIDO 2003); C, our own thinking. No row is A: the
//! studies of networks measured internal barriers as a whole, or how ready firms of a consortium felt. Which
//! row belongs to which rule is ours. A grade says "may ease", never how much; the visitor may change each.

use std::cmp::Ordering;

use crate::{
    barriers::piles,
    order::InOrder,
    report::{
        FirmBarriers,
        Grade::{self, A, B, C},
        ItemStatus, Message, Relief,
    },
    settings::{self, Confidence, Settings},
};

/// Barriers that a kind of action meets alike.
struct Row {
    kind: &'static str,
    codes: &'static [&'static str],
    grade: Grade,
    sources: &'static [&'static str],
}

const fn row(
    kind: &'static str,
    codes: &'static [&'static str],
    grade: Grade,
    sources: &'static [&'static str],
) -> Row {
    Row { kind, codes, grade, sources }
}

/// Wake or strengthen a customer abroad.
pub const CUSTOMER: &str = "customer";
/// The same with somebody who sells on there.
pub const DISTRIBUTOR: &str = "distributor";
/// Reach a further country through a distributor or agent.
pub const MIDDLEMAN: &str = "middleman";
/// The same through another partner.
pub const PARTNER: &str = "partner";
/// Firms of the trade share what they know and can do.
pub const TRADE: &str = "trade";
/// Buy standard inputs together.
pub const PURCHASE: &str = "purchase";
/// Share a person or office for marketing and research.
pub const FUNCTION: &str = "function";
/// Let a supplier do more.
pub const SUPPLIER: &str = "supplier";
/// Win a demanding customer whose name opens doors.
pub const REFERENCE: &str = "reference";
/// A supplier elsewhere who buys as well.
pub const BUYS: &str = "buys";
/// An association's information and its voice towards government.
pub const ASSOCIATION: &str = "association";
/// An agency that coordinates.
pub const COORDINATION: &str = "coordination";
/// Sell directly where a middleman failed.
pub const DIRECT: &str = "direct";

const STRANGE: &[&str] = &["E-TSK-1", "E-SOC-1", "E-SOC-2"];
const REACH: &[&str] = &["I-INF-3", "I-INF-4", "I-DIS-2", "I-DIS-3"];
const PRICE: &[&str] = &["I-PRI-1", "I-PRI-2"];
const PEOPLE: &[&str] = &["I-FUN-1", "I-FUN-2"];
const GOVERNMENT: &[&str] = &["E-GOV-1", "E-GOV-2"];
const UNIDO: &[&str] = &["UNIDO03"];

/// By kind, in the order of the rules.
const TABLE: &[Row] = &[
    row(CUSTOMER, &["I-INF-1", "I-INF-2"], B, &["SINKOVICS"]),
    row(CUSTOMER, &["I-INF-3", "I-INF-4"], C, &[]),
    row(CUSTOMER, STRANGE, B, &["TANZIMP"]),
    row(DISTRIBUTOR, &["I-INF-1", "I-INF-3", "I-INF-4", "I-DIS-2", "I-DIS-3"], B, &["HESSELS"]),
    row(DISTRIBUTOR, &["E-TSK-1", "E-SOC-1", "E-SOC-2", "E-SOC-3"], B, &["TANZIMP"]),
    row(DISTRIBUTOR, &["E-PRC-2"], C, &[]),
    row(MIDDLEMAN, REACH, B, &["HESSELS"]),
    row(PARTNER, REACH, C, &[]),
    row(TRADE, &["I-INF-1", "I-INF-2"], B, &["SINKOVICS", "MAGNI"]),
    row(TRADE, &["I-FUN-3"], B, &["GHAURI"]),
    row(TRADE, &["I-LOG-3"], B, UNIDO),
    row(PURCHASE, PRICE, B, UNIDO),
    row(FUNCTION, &["I-INF-1", "I-INF-2", "I-INF-3"], B, &["SINKOVICS", "UNIDO03"]),
    row(FUNCTION, PEOPLE, B, &["SINKOVICS", "UNIDO03"]),
    row(FUNCTION, &["I-PRO-1"], B, UNIDO),
    row(SUPPLIER, &["I-FUN-3"], B, &["GHAURI"]),
    row(SUPPLIER, &["I-PRD-1", "I-PRD-3"], C, &[]),
    row(SUPPLIER, PRICE, C, &[]),
    row(REFERENCE, &["I-INF-3", "I-INF-4"], C, &[]),
    row(REFERENCE, &["I-PRD-1", "I-PRD-2"], C, &[]),
    row(BUYS, &["I-INF-3", "I-PRD-1"], C, &[]),
    row(ASSOCIATION, &["I-INF-1", "I-INF-2", "I-INF-3", "I-INF-4"], C, &[]),
    row(ASSOCIATION, &["I-PRO-1"], C, &[]),
    row(ASSOCIATION, GOVERNMENT, B, UNIDO),
    row(COORDINATION, &["I-INF-1", "I-INF-2"], B, &["SINKOVICS", "MAGNI"]),
    row(COORDINATION, PEOPLE, B, UNIDO),
    row(COORDINATION, &["E-PRC-1"], C, &[]),
    row(COORDINATION, GOVERNMENT, B, UNIDO),
    row(DIRECT, &["I-INF-4", "I-DIS-3", "I-DIS-4"], C, &[]),
];

/// One barrier of the table.
#[derive(Clone, Copy)]
pub struct Cell {
    pub kind: &'static str,
    pub barrier: &'static str,
    grade: Grade,
    pub sources: &'static [&'static str],
}

/// Every barrier of every row.
pub fn cells() -> impl Iterator<Item = Cell> {
    TABLE.iter().flat_map(|&Row { kind, codes, grade, sources }| {
        codes.iter().map(move |&barrier| Cell { kind, barrier, grade, sources })
    })
}

impl Cell {
    /// The code under which the visitor changes it: [`settings::RELIEF`], the kind, a hyphen, the barrier.
    pub fn setting(&self) -> String {
        format!("{}{}-{}", settings::RELIEF, self.kind, self.barrier)
    }

    /// As a number: 3 for A, 2 for B, 1 for C; 0 would be none.
    pub fn value(&self) -> f64 {
        3.0 - f64::from(self.grade as u8)
    }

    /// As the visitor wants it, 0–3.
    pub fn within(&self, settings: &Settings) -> f64 {
        settings.cut(&self.setting()).map_or(self.value(), |wish| libm::round(wish).clamp(0.0, 3.0))
    }

    pub fn confidence(&self) -> Confidence {
        match self.grade {
            C => Confidence::Ours,
            // The services of consortia stand in a guide; nobody measured what each of them does.
            _ if self.sources == UNIDO => Confidence::General,
            _ => Confidence::Found,
        }
    }

    /// How it may help: a sentence a kind and row of remedies; `country` is where, or empty.
    pub fn told(&self, country: &str) -> Message {
        let (row, _) = piles::place(self.barrier);
        let country = if country.is_empty() { "none" } else { country };
        Message::new(format!("relief-{}-{row}", self.kind)).with("country", country)
    }

    fn grade(&self, settings: &Settings) -> Option<Grade> {
        match self.within(settings) as u8 {
            0 => None,
            1 => Some(C),
            2 => Some(B),
            _ => Some(A),
        }
    }
}

/// What a kind of action may ease of what the firm said it has, severe barriers first, then by score, then in the
/// order of the table. Empty where no barriers were asked: nothing is claimed then.
pub fn eased(kind: &str, country: &str, firm: Option<&FirmBarriers>, settings: &Settings) -> Vec<Relief> {
    let Some(firm) = firm else { return Vec::new() };
    let mut felt: Vec<(bool, f64, Relief)> = Vec::new();
    for cell in cells().filter(|cell| cell.kind == kind) {
        let item = firm.items.iter().find(|item| item.code == cell.barrier);
        let score = item.filter(|item| item.status == ItemStatus::Answered).and_then(|item| item.score);
        if let (Some(item), Some(score), Some(grade)) =
            (item, score.filter(|score| *score > 0.0), cell.grade(settings))
        {
            let sources = cell.sources.iter().map(|&key| key.to_owned()).collect();
            let told = cell.told(country);
            felt.push((item.severe, score, Relief { barrier: item.code.clone(), grade, sources, told }));
        }
    }
    felt.order_by(|a, b| b.0.cmp(&a.0).then(b.1.partial_cmp(&a.1).unwrap_or(Ordering::Equal)));
    felt.into_iter().map(|(.., relief)| relief).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{barriers::catalogue, report::Pile, sources};

    #[test]
    fn every_code_stands_in_the_catalogue_once_a_kind_and_no_instability_is_promised_away() {
        let mut seen = BTreeSet::new();
        for cell in cells() {
            let code = cell.barrier;
            assert!(seen.insert(cell.setting()), "{} twice", cell.setting());
            assert!(catalogue::by_code(code).is_some(), "{code}");
            assert!(!code.starts_with("E-ECO") && !code.starts_with("E-POL"), "{code}");
            assert_ne!(piles::place(code).1, Pile::Avoid, "{code}: no network removes it");
        }
    }

    /// What each source speaks of: kinds of help, and how the codes of the barriers begin.
    const SPEAKS_OF: &[(&str, &[&str], &[&str])] = &[
        // Barriers inside the firm, as a whole.
        ("SINKOVICS", &[CUSTOMER, TRADE, FUNCTION, COORDINATION], &["I-"]),
        // Knowledge shared inside a consortium.
        ("MAGNI", &[TRADE, COORDINATION], &["I-INF"]),
        // Middlemen: knowledge, customers, channel.
        ("HESSELS", &[DISTRIBUTOR, MIDDLEMAN], &["I-INF", "I-DIS"]),
        // Psychic distance.
        ("TANZIMP", &[CUSTOMER, DISTRIBUTOR], &["E-TSK-1", "E-SOC"]),
        // Orders shared among firms, and subcontracting.
        ("GHAURI", &[TRADE, SUPPLIER], &["I-FUN-3"]),
        // What several firms do together, or an office does for them.
        (
            "UNIDO03",
            &[TRADE, PURCHASE, FUNCTION, ASSOCIATION, COORDINATION],
            &["I-INF", "I-FUN", "I-LOG", "I-PRI", "I-PRO", "E-GOV"],
        ),
    ];

    #[test]
    fn grades_are_what_their_sources_allow() {
        for cell in cells() {
            assert!(cell.sources.iter().all(|key| sources::by_key(key).is_some()), "{:?}", cell.sources);
            assert_ne!(cell.grade, A, "{}: no barrier was measured by itself", cell.setting());
            assert_eq!(cell.grade == C, cell.sources.is_empty(), "{}", cell.setting());
            for source in cell.sources {
                let (_, kinds, codes) = SPEAKS_OF.iter().find(|(key, ..)| key == source).unwrap();
                let speaks =
                    kinds.contains(&cell.kind) && codes.iter().any(|code| cell.barrier.starts_with(code));
                assert!(speaks, "{source} does not speak of {}", cell.setting());
            }
        }
    }

    #[test]
    fn every_row_has_its_sentence_in_every_language() {
        for texts in [
            include_str!("../../www/text/en/plan/relief.ftl"),
            include_str!("../../www/text/it/plan/relief.ftl"),
            include_str!("../../www/text/fr/plan/relief.ftl"),
        ] {
            for id in cells().flat_map(|cell| [cell.told("").code, format!("relief-kind-{}", cell.kind)]) {
                assert!(texts.lines().any(|line| line.starts_with(&format!("{id} ="))), "{id}");
            }
        }
    }

    #[test]
    fn a_grade_can_be_changed_and_taken_away() {
        let wish = |value| Settings::with(&BTreeMap::from([("relief-purchase-I-PRI-2".to_owned(), value)]));
        let cell = cells().find(|cell| (cell.kind, cell.barrier) == (PURCHASE, "I-PRI-2")).unwrap();
        assert_eq!(cell.grade(&Settings::default()), Some(B));
        assert_eq!(cell.grade(&wish(3.0)), Some(A));
        assert_eq!(cell.grade(&wish(0.0)), None);
        assert_eq!(cell.grade(&wish(99.0)), Some(A));
    }

    #[test]
    fn without_answers_nothing_is_claimed() {
        assert!(eased(PURCHASE, "", None, &Settings::default()).is_empty());
    }
}
