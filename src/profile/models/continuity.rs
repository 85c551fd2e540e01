//! Continuous, sporadic or single exporters, by the years in which a firm exported.
//!
//! # Classes
//! `one_time` one year and none since; `sporadic` gaps between the years; `continuous` three years or more
//! in a row. Several may fit: a firm with an early gap is continuous when its latest years make a row of
//! three (ours). Needs the list of years: between the first and the last there may be gaps.
//!
//! # Source
//! Malca and Rubio (2012), on Peruvian firms, of which 87 to 94 % export with gaps.

use super::draft;
use crate::{
    model::codebook::Field as F,
    profile::{cuts::CONTINUOUS, facts::Facts},
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let years = &facts.firm.export_years;
    let enough = facts.years(&CONTINUOUS);
    let (mut longest, mut row, mut gaps) = (0, 0, 0);
    for (index, year) in years.iter().enumerate() {
        let follows = index > 0 && years[index - 1] + 1 == *year;
        gaps += i32::from(index > 0 && !follows);
        row = if follows { row + 1 } else { 1 };
        longest = longest.max(row);
    }
    // A single year that is not over may be the first of a row.
    let over = facts.year.zip(years.last().copied()).map(|(year, last)| last < year);
    let never = facts.exported() == Some(false);
    let told = !years.is_empty();
    let fits = |fits: bool| if never { Some(false) } else { told.then_some(fits) };
    let one_year = facts.firm.first_export_year.is_some()
        && facts.firm.first_export_year == facts.firm.last_export_year
        && facts.exports() != Some(true);
    let single = match (told, years.len()) {
        (true, 1) => over,
        (true, _) => Some(false),
        (false, _) if one_year => Some(true),
        (false, _) => fits(false),
    };
    let classes =
        [("one_time", single), ("sporadic", fits(gaps > 0)), ("continuous", fits(longest >= enough))];
    let assigned = match () {
        () if row >= enough => Some("continuous"),
        () if gaps > 0 => Some("sporadic"),
        () if single == Some(true) => Some("one_time"),
        () => None,
    };
    let why = match () {
        () if never => Some(Message::new("profile-at-home")),
        () if told => Some(
            Message::new("continuity-years").with("count", years.len()).with("row", row).with("gaps", gaps),
        ),
        () => None,
    };
    let short = told && assigned.is_none();
    draft("continuity", "MALCA12", Confidence::Found, &classes)
        .assigned(assigned)
        .why(why)
        .why(short.then(|| Message::new("continuity-short")))
        .reads(&[F::ExportYears])
        .done(facts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn three_years_in_a_row_are_continuous_and_gaps_sporadic() {
        for (years, fits, class) in [
            (vec![2020], vec!["one_time"], Some("one_time")),
            (vec![2020, 2021], vec![], None),
            (vec![2020, 2022], vec!["sporadic"], Some("sporadic")),
            (vec![2020, 2021, 2022], vec!["continuous"], Some("continuous")),
            (vec![2010, 2020, 2021, 2022], vec!["sporadic", "continuous"], Some("continuous")),
            (vec![2010, 2011, 2012, 2022], vec!["sporadic", "continuous"], Some("sporadic")),
        ] {
            let reading = of(super::read, vec![], |firm| firm.export_years = years.clone());
            assert_eq!((fitting(&reading), reading.assigned.as_deref()), (fits, class), "{years:?}");
        }
        let running = of(super::read, vec![], |firm| firm.export_years = vec![2026]);
        assert_eq!((running.assigned.as_deref(), open(&running)), (None, vec![]));
    }

    #[test]
    fn the_first_and_last_year_alone_do_not_tell() {
        let reading = of(super::read, vec![], |firm| {
            firm.first_export_year = Some(2003);
            firm.last_export_year = Some(2025);
        });
        assert_eq!((reading.assigned, reading.missing), (None, vec!["export_years".into()]));
    }
}
