//! Born globals and their variants, and firms that are born again.
//!
//! # Classes
//! `gradual` the first export more than eight years after the foundation; `within_eight` and `new_venture`
//! within eight and within six years, as samples of new ventures draw the line; `born_again` ten years or
//! more at home, then 25 % and more within three years of the first export; `born_global` more than 25 %
//! within three years of the foundation, the rule used most; `strict` first export within two years and
//! 80 % and more. Assigned is the last that fits.
//!
//! The share in the third year is asked for. The share of today tells only while the firm, or its
//! exporting, is no older than three years. The rule does not tell a born exporter, with one neighbouring
//! country, from a born global.
//!
//! # Source
//! Knight and Cavusgil (1996); Chetty and Campbell-Hunt (2004) for `strict`; Bell et al. (2001) for the idea
//! of `born_again`, whose numbers are ours. Those of `strict` and `new_venture` could not be checked: a reading
//! that ends there says so.

use super::draft;
use crate::{
    model::codebook::Field as F,
    profile::{
        cuts::{AGAIN, BORN_GLOBAL, Cut, EARLY, HOME, NEW_VENTURE, STRICT, STRICT_YEARS, WIDEST},
        facts::{Facts, both},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let at_home = facts.exported() == Some(false);
    let delay = facts.delay();
    let within = |cut: &Cut| if at_home { Some(false) } else { delay.map(|delay| delay <= facts.years(cut)) };
    let first_years = facts.years(&EARLY);
    let age = facts.year.zip(facts.firm.founded_year).map(|(year, founded)| year - founded);
    let young = age.is_some_and(|age| age <= first_years);
    let early = facts.firm.early_export_share_pct.or(facts.share().filter(|_| young));
    let early_over = |cut| early.map(|early| early / 100.0 >= facts.cut(cut));
    // In its third year a firm with such a share has begun by then.
    let born_global = match early {
        Some(early) => Some(early / 100.0 > facts.cut(&BORN_GLOBAL)),
        None => within(&EARLY).filter(|within| !within),
    };
    let recent = facts.years_abroad().is_some_and(|years| years <= first_years);
    let rise = facts.share().filter(|_| recent).map(|share| share / 100.0 >= facts.cut(&AGAIN));
    let stayed = if at_home { Some(false) } else { delay.map(|delay| delay >= facts.years(&HOME)) };
    let classes = [
        ("gradual", if at_home { Some(false) } else { delay.map(|delay| delay > facts.years(&WIDEST)) }),
        ("within_eight", within(&WIDEST)),
        ("new_venture", within(&NEW_VENTURE)),
        ("born_again", both(stayed, rise)),
        ("born_global", born_global),
        ("strict", both(within(&STRICT_YEARS), early_over(&STRICT))),
    ];
    let mut reading = draft("born_global", "KNIGHT96", Confidence::Found, &classes)
        .why(at_home.then(|| Message::new("profile-at-home")))
        .why(delay.map(|delay| Message::new("born-delay").with("years", delay)))
        .why(early.map(|early| Message::new("born-early").with("share", early / 100.0)))
        .reads(&[F::FoundedYear, F::FirstExportYear, F::EarlyExportSharePct])
        .done(facts);
    reading.confidence = match reading.assigned.as_deref() {
        Some("born_again") => Confidence::Ours,
        Some("new_venture" | "strict") => Confidence::Unverified,
        _ => Confidence::Found,
    };
    reading
}

#[cfg(test)]
mod tests {
    use super::{super::testing::*, *};

    fn firm(founded: i32, first: i32, early: Option<f64>, now: Option<f64>) -> ModelReading {
        of(super::read, vec![], |firm| {
            firm.founded_year = Some(founded);
            firm.first_export_year = Some(first);
            firm.early_export_share_pct = early;
            firm.export_share_pct = now;
        })
    }

    #[test]
    fn more_than_a_quarter_within_three_years_is_born_global() {
        for (early, class) in [(25.0, "new_venture"), (25.1, "born_global"), (80.0, "strict")] {
            assert_eq!(firm(2000, 2002, Some(early), None).assigned.as_deref(), Some(class), "{early}");
        }
        // The first export in the third year misses the two years of the strictest rule.
        assert_eq!(firm(2000, 2003, Some(90.0), None).assigned.as_deref(), Some("born_global"));
    }

    #[test]
    fn cut_offs_that_could_not_be_checked_are_marked() {
        for (early, confidence) in
            [(25.0, Confidence::Unverified), (25.1, Confidence::Found), (80.0, Confidence::Unverified)]
        {
            assert_eq!(firm(2000, 2002, Some(early), None).confidence, confidence, "{early}");
        }
        assert_eq!(firm(2000, 2024, None, Some(25.0)).confidence, Confidence::Ours);
    }

    #[test]
    fn the_share_of_today_tells_nothing_of_an_old_firms_youth() {
        let reading = firm(1990, 1992, None, Some(70.0));
        assert_eq!(reading.assigned.as_deref(), Some("new_venture"));
        assert_eq!(open(&reading), ["born_global", "strict"]);
        assert_eq!(reading.missing, ["early_export_share_pct"]);
        assert_eq!(firm(2024, 2025, None, Some(70.0)).assigned.as_deref(), Some("born_global"));
    }

    #[test]
    fn ten_years_at_home_and_then_a_quarter_at_once_is_born_again() {
        let born_again = |first, now| {
            let reading = firm(2000, first, None, Some(now));
            fitting(&reading).contains(&"born_again")
        };
        assert!(born_again(2024, 25.0));
        assert!(!born_again(2024, 24.9));
        assert!(!born_again(2015, 60.0), "today tells nothing of the first three years");
        assert_eq!(firm(2000, 2009, None, Some(60.0)).assigned.as_deref(), Some("gradual"));
        assert_eq!(firm(2000, 2008, None, None).assigned.as_deref(), Some("within_eight"));
    }

    #[test]
    fn without_the_first_year_it_stays_open() {
        let reading = of(super::read, vec![], |firm| firm.export_share_pct = Some(60.0));
        assert_eq!((reading.assigned.as_deref(), open(&reading).len()), (None, 6));
    }
}
