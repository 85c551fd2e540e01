//! Reid's five steps of a decision maker: awareness, intention, trial, evaluation, acceptance.
//!
//! # Classes
//! The study names the steps and gives no cut-offs; these are ours. `awareness` orders came by themselves,
//! or there is a motive, and no search yet; `intention` looked into it or has a plan, without exporting;
//! `trial` exports for fewer than three years; `evaluation` for three years or more with less than 10 % of
//! sales, or has stopped; `acceptance` for three years or more with 10 % and more.
//!
//! # Source
//! Reid (1981).

use super::{draft, interest_told, share_told, years_told};
use crate::{
    model::codebook::Field as F,
    profile::{
        cuts::{REID_ACTIVE, REID_EXPERIENCED},
        facts::{Facts, any, both, not},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let exports = facts.exports();
    let long = facts.years_abroad().map(|years| years >= facts.years(&REID_EXPERIENCED));
    let much = facts.share().map(|share| share / 100.0 >= facts.cut(&REID_ACTIVE));
    let motive = (!facts.firm.motives.is_empty()).then_some(true);
    let aware = any(facts.firm.unsolicited_orders, motive.or(facts.firm.unsolicited_orders));
    let never = not(any(exports, facts.exported()));
    let evaluates = any(both(exports, both(long, not(much))), Some(facts.former()));
    let classes = [
        ("awareness", both(both(never, aware), not(facts.searched()))),
        ("intention", both(never, facts.searched())),
        ("trial", both(exports, not(long))),
        ("evaluation", evaluates),
        ("acceptance", both(exports, both(long, much))),
    ];
    draft("reid", "REID81", Confidence::Ours, &classes)
        .why(interest_told(facts))
        .why(share_told(facts))
        .why(years_told(facts))
        .why(facts.former().then(|| Message::new("profile-former")))
        .reads(&[F::ExportSharePct, F::FirstExportYear, F::SearchedExportInfo, F::UnsolicitedOrders])
        .done(facts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn trial_becomes_evaluation_or_acceptance_after_three_years() {
        for (first, share, class) in [
            (2025, 50.0, "trial"),
            (2023, 9.99, "evaluation"),
            (2023, 10.0, "acceptance"),
            (2010, 0.0, "evaluation"),
        ] {
            let reading = of(super::read, vec![], |firm| {
                firm.first_export_year = Some(first);
                firm.export_share_pct = Some(share);
            });
            assert_eq!(reading.assigned.as_deref(), Some(class), "{first} {share}");
        }
    }

    #[test]
    fn before_the_first_export_it_is_awareness_or_intention() {
        let at_home = |searched| {
            of(super::read, vec![], |firm| {
                firm.export_share_pct = Some(0.0);
                firm.unsolicited_orders = Some(true);
                firm.searched_export_info = Some(searched);
                firm.export_plan = Some(false);
            })
        };
        assert_eq!(fitting(&at_home(false)), ["awareness"]);
        assert_eq!(fitting(&at_home(true)), ["intention"]);
        assert_eq!(of(super::read, vec![], |_| {}).assigned, None);
    }

    #[test]
    fn whoever_sold_abroad_last_year_has_not_stopped() {
        let stopped = |last| {
            let reading = of(super::read, vec![], |firm| {
                firm.export_share_pct = Some(0.0);
                firm.last_export_year = Some(last);
            });
            fitting(&reading).contains(&"evaluation")
        };
        assert!(stopped(2023));
        assert!(!stopped(2024));
    }
}
