//! How much a barrier matters at a firm's stage and in its markets: the relevance by which a score becomes
//! a priority. The table is ours; both of its numbers are settings.
//!
//! - Six barriers meet only a firm that already sells abroad: a firm that does not yet export can set them
//!   aside for now. Its answer stays as it is, and so does the index.
//! - Within a customs union there are no tariffs and no customs: where home and all markets of the firm are
//!   in it, they concern other markets. The European Union is the one union we know by its members, and by
//!   those of the year of the study.
//!
//! What is not known (no share of exports, no country, no markets) leaves the relevance at 1.

use crate::{
    barriers::{catalogue::Barrier, regions::in_customs_union},
    model::{BarrierAnswer, Firm, Market},
    report::Message,
    settings::{Setting, Settings},
};

/// When a barrier matters less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The firm does not sell abroad yet.
    NotYetExporting,
    /// Home and all markets are in one customs union.
    CustomsUnion,
}

/// When, which barriers, how much they matter then, and the message that says why.
pub struct Relevance {
    pub when: When,
    pub barriers: &'static [&'static str],
    pub setting: Setting,
    pub why: &'static str,
}

/// No barrier stands in two rows.
pub const TABLE: &[Relevance] = &[
    Relevance {
        when: When::NotYetExporting,
        barriers: &["I-PRD-5", "I-PRI-3", "I-DIS-4", "I-LOG-1", "E-PRC-2", "E-PRC-3"],
        setting: Setting::RelevanceNotYet,
        why: "relevance-not-yet",
    },
    Relevance {
        when: When::CustomsUnion,
        barriers: &["E-POL-3", "X-OEC-8", "X-OEC-9", "X-OEC-10", "X-OEC-11"],
        setting: Setting::RelevanceCustoms,
        why: "relevance-customs",
    },
];

/// The row of the table that has a barrier.
pub fn of(barrier: &str) -> Option<&'static Relevance> {
    TABLE.iter().find(|row| row.barriers.contains(&barrier))
}

/// Where a firm stands: whether it exports, where it is, where it sells or wants to.
#[derive(Clone, Debug, Default)]
pub struct Stage<'a> {
    /// `None`: the facts do not tell.
    exports: Option<bool>,
    home: Option<&'a str>,
    markets: Vec<&'a str>,
    /// Of the study.
    year: Option<i32>,
}

impl<'a> Stage<'a> {
    pub fn of(firm: Option<&'a Firm>, markets: &[&'a Market], year: Option<i32>) -> Self {
        let sells =
            |market: &&Market| market.since_year.is_some() || market.share_pct.is_some_and(|s| s > 0.0);
        let ever = |firm: &Firm| {
            firm.export_share_pct.is_some_and(|share| share > 0.0)
                || firm.first_export_year.is_some()
                || firm.last_export_year.is_some()
                || !firm.export_years.is_empty()
        };
        let exports = if firm.is_some_and(ever) || markets.iter().any(sells) {
            Some(true)
        } else {
            firm.and_then(|firm| firm.export_share_pct).map(|_| false)
        };
        Self {
            exports,
            home: firm.and_then(|firm| firm.country.as_deref()),
            markets: markets.iter().map(|market| market.country.as_str()).collect(),
            year,
        }
    }

    /// How much a barrier matters, 0–1, and why that is not 1.
    pub fn relevance(
        &self,
        barrier: &Barrier,
        answers: &[&BarrierAnswer],
        settings: &Settings,
    ) -> (f64, Option<Message>) {
        match of(barrier.code).filter(|row| self.is(row.when, answers)) {
            Some(row) if settings[row.setting] < 1.0 => (settings[row.setting], Some(Message::new(row.why))),
            _ => (1.0, None),
        }
    }

    fn is(&self, when: When, answers: &[&BarrierAnswer]) -> bool {
        match when {
            When::NotYetExporting => self.exports == Some(false),
            When::CustomsUnion => {
                let named = answers.iter().filter_map(|answer| answer.market.as_deref());
                let mut markets = self.markets.iter().copied().chain(named).peekable();
                let inside = |country: &str| in_customs_union(country, self.year);
                self.home.is_some_and(inside) && markets.peek().is_some() && markets.all(inside)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::barriers::catalogue;

    #[test]
    fn every_barrier_of_the_table_is_known_and_stands_there_once() {
        let mut seen = BTreeSet::new();
        for code in TABLE.iter().flat_map(|row| row.barriers) {
            assert!(catalogue::by_code(code).is_some(), "{code}");
            assert!(seen.insert(code), "{code} twice");
        }
    }
}
