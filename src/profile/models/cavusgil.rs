//! The innovation model of Cavusgil: five stages by the share of exports.
//!
//! # Classes
//! Share 0: `domestic`, or `pre_export` when the firm looked for information or has a plan; above 0 and
//! below 10 % `experimental`; [10, 40) `active`; [40, 100] `committed`.
//!
//! # Source
//! Cavusgil (1984); Gankema, Snuif and Zwart (2000) for European firms.

use super::{draft, interest_told, share_told};
use crate::{
    model::codebook::Field as F,
    profile::{
        cuts::{CAVUSGIL_ACTIVE, CAVUSGIL_COMMITTED},
        facts::{Facts, both, not},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    draft("cavusgil", "CAVUSGIL84", Confidence::General, &classes(facts))
        .why(share_told(facts))
        .why(interest_told(facts))
        .why(facts.former().then(|| Message::new("profile-former")))
        .reads(&[F::ExportSharePct, F::SearchedExportInfo])
        .done(facts)
}

/// The class alone.
pub fn stage(facts: &Facts) -> Option<&'static str> {
    classes(facts).iter().rfind(|(_, fits)| *fits == Some(true)).map(|(class, _)| *class)
}

fn classes(facts: &Facts) -> [(&'static str, Option<bool>); 5] {
    let at_home = not(facts.exports());
    let within = |low: f64, high: f64| match facts.share() {
        Some(share) => Some(share > 0.0 && (low..high).contains(&(share / 100.0))),
        None => not(at_home.filter(|at_home| *at_home)),
    };
    let [active, committed] = [&CAVUSGIL_ACTIVE, &CAVUSGIL_COMMITTED].map(|cut| facts.cut(cut));
    [
        ("domestic", both(at_home, not(facts.searched()))),
        ("pre_export", both(at_home, facts.searched())),
        ("experimental", within(0.0, active)),
        ("active", within(active, committed)),
        ("committed", within(committed, f64::INFINITY)),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn a_share_on_a_boundary_belongs_to_the_stage_above() {
        for (share, class) in [
            (0.1, "experimental"),
            (9.99, "experimental"),
            (10.0, "active"),
            (39.9, "active"),
            (40.0, "committed"),
            (100.0, "committed"),
        ] {
            let reading = of(super::read, vec![], |firm| firm.export_share_pct = Some(share));
            assert_eq!(fitting(&reading), [class], "{share}");
            assert!(open(&reading).is_empty());
        }
    }

    #[test]
    fn without_exports_the_search_for_information_decides() {
        for (searched, plan, class) in [
            (Some(false), Some(false), Some("domestic")),
            (Some(true), None, Some("pre_export")),
            (None, Some(true), Some("pre_export")),
            (Some(false), None, None),
        ] {
            let reading = of(super::read, vec![], |firm| {
                firm.export_share_pct = Some(0.0);
                firm.searched_export_info = searched;
                firm.export_plan = plan;
            });
            assert_eq!(reading.assigned.as_deref(), class);
        }
        let reading = of(super::read, vec![], |firm| firm.export_markets = Some(4.0));
        assert_eq!(open(&reading), ["experimental", "active", "committed"]);
        assert_eq!(
            (reading.assigned, reading.missing),
            (None, vec!["export_share_pct".into(), "searched_export_info".into()])
        );
    }

    #[test]
    fn contradicting_facts_give_no_class() {
        let reading = of(super::read, vec![], |firm| {
            firm.export_share_pct = Some(12.0);
            firm.export_markets = Some(0.0);
        });
        assert_eq!(reading.assigned, None);
        assert_eq!(reading.why[0].code, "profile-contradicted");
    }
}
