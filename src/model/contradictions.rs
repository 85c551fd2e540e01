//! Facts about a firm that cannot all be true: a first export before the foundation, a share of exports
//! with no country to sell to.
//!
//! They are told at their cells when the sheet is read, and kept; the models of [`crate::profile`] draw no
//! conclusion from a fact that another one contradicts.

use super::{Firm, codebook::Field as F};
use crate::order::InOrder;

/// Exports of this many years back still count into the share of the last years: `export_share_pct` is
/// asked for the last three. Ours.
const SHARE_YEARS: i32 = 3;

/// Two facts that contradict each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contradiction {
    pub kind: Kind,
    /// The field at whose cell it is told.
    pub at: F,
    /// The one that it contradicts; the same where it is the day of the study.
    pub with: F,
    /// The year or number of the other fact.
    pub other: f64,
}

/// What cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A year before the firm was founded.
    BeforeFoundation,
    /// A year after the day of the study.
    InFuture,
    /// A year before the first export.
    BeforeFirst,
    /// A year after the last export.
    AfterLast,
    /// A share of exports, and no country.
    NoCountry,
    /// A share of the last years, and the last export before them.
    LongAgo,
    /// Exports in the third year, and the first export later.
    EarlyBeforeFirst,
}

impl Kind {
    /// Ends the code of its sentence: `problem-contradiction-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::BeforeFoundation => "foundation",
            Self::InFuture => "future",
            Self::BeforeFirst => "first",
            Self::AfterLast => "last",
            Self::NoCountry => "country",
            Self::LongAgo => "ago",
            Self::EarlyBeforeFirst => "early",
        }
    }
}

/// What contradicts what in a firm's facts; `year` is that of the study.
pub fn find(firm: &Firm, year: Option<i32>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let mut tell = |kind: Kind, at: F, with: F, other: f64| {
        found.push(Contradiction { kind, at, with, other });
    };
    let [founded, first, last] = [firm.founded_year, firm.first_export_year, firm.last_export_year];
    for (field, one) in [(F::FoundedYear, founded), (F::FirstExportYear, first), (F::LastExportYear, last)] {
        let Some(one) = one else { continue };
        if let Some(year) = year.filter(|year| one > *year) {
            tell(Kind::InFuture, field, field, year.into());
        } else if let Some(founded) = founded.filter(|founded| one < *founded) {
            tell(Kind::BeforeFoundation, field, F::FoundedYear, founded.into());
        }
    }
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        tell(Kind::BeforeFirst, F::LastExportYear, F::FirstExportYear, first.into());
    }
    let listed = |of: fn(&[i32]) -> Option<i32>| of(&firm.export_years);
    let (earliest, latest) =
        (listed(|years| years.iter().copied().min()), listed(|years| years.iter().copied().max()));
    if let (Some(first), Some(earliest)) = (first, earliest)
        && earliest < first
    {
        tell(Kind::BeforeFirst, F::ExportYears, F::FirstExportYear, first.into());
    }
    if let (Some(last), Some(latest)) = (last, latest)
        && latest > last
    {
        tell(Kind::AfterLast, F::ExportYears, F::LastExportYear, last.into());
    }
    if firm.export_share_pct.is_some_and(|share| share > 0.0) {
        if firm.export_markets == Some(0.0) {
            tell(Kind::NoCountry, F::ExportMarkets, F::ExportSharePct, firm.export_share_pct.unwrap_or(0.0));
        }
        if let (Some(last), Some(year)) = (last, year)
            && year - last > SHARE_YEARS
        {
            tell(Kind::LongAgo, F::ExportSharePct, F::LastExportYear, last.into());
        }
    }
    if let (Some(founded), Some(first)) = (founded, first)
        && firm.early_export_share_pct.is_some_and(|share| share > 0.0)
        && first > founded + SHARE_YEARS
    {
        tell(Kind::EarlyBeforeFirst, F::EarlyExportSharePct, F::FirstExportYear, first.into());
    }
    found
}

/// The firm without the facts that contradict each other, for those who draw conclusions; and their fields.
pub fn without(firm: &Firm, year: Option<i32>) -> (Firm, Vec<F>) {
    let mut firm = firm.clone();
    let mut fields: Vec<F> = find(&firm, year).iter().flat_map(|one| [one.at, one.with]).collect();
    fields.order();
    fields.dedup();
    for field in &fields {
        match field {
            F::FoundedYear => firm.founded_year = None,
            F::FirstExportYear => firm.first_export_year = None,
            F::LastExportYear => firm.last_export_year = None,
            F::ExportYears => firm.export_years.clear(),
            F::ExportMarkets => firm.export_markets = None,
            F::ExportSharePct => firm.export_share_pct = None,
            F::EarlyExportSharePct => firm.early_export_share_pct = None,
            _ => {}
        }
    }
    (firm, fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(firm: &Firm) -> Vec<(Kind, F)> {
        find(firm, Some(2026)).iter().map(|one| (one.kind, one.at)).collect()
    }

    #[test]
    fn years_out_of_order_contradict_each_other() {
        let firm = Firm { founded_year: Some(1990), first_export_year: Some(1980), ..Firm::default() };
        assert_eq!(kinds(&firm), [(Kind::BeforeFoundation, F::FirstExportYear)]);
        let firm = Firm { first_export_year: Some(2000), last_export_year: Some(1999), ..Firm::default() };
        assert_eq!(kinds(&firm), [(Kind::BeforeFirst, F::LastExportYear)]);
        let firm = Firm { first_export_year: Some(2062), ..Firm::default() };
        assert_eq!(kinds(&firm), [(Kind::InFuture, F::FirstExportYear)]);
        assert!(find(&firm, None).is_empty(), "without a day nothing lies in the future");
        let same = Some(2000);
        let firm = Firm {
            founded_year: same,
            first_export_year: same,
            last_export_year: same,
            export_years: vec![2000],
            ..Firm::default()
        };
        assert!(kinds(&firm).is_empty());
    }

    #[test]
    fn a_share_of_exports_needs_a_country_and_a_recent_export() {
        let firm = Firm { export_share_pct: Some(12.0), export_markets: Some(0.0), ..Firm::default() };
        assert_eq!(kinds(&firm), [(Kind::NoCountry, F::ExportMarkets)]);
        let (clean, fields) = without(&firm, Some(2026));
        assert_eq!((clean.export_share_pct, clean.export_markets), (None, None));
        assert_eq!(fields, [F::ExportSharePct, F::ExportMarkets]);
        let mut firm = Firm { export_share_pct: Some(12.0), last_export_year: Some(2022), ..Firm::default() };
        assert_eq!(kinds(&firm), [(Kind::LongAgo, F::ExportSharePct)]);
        firm.last_export_year = Some(2023);
        assert!(kinds(&firm).is_empty());
        firm.last_export_year = None;
        assert!(kinds(&firm).is_empty(), "a share without a first year is fine");
    }
}
