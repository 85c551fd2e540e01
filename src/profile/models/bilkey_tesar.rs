//! The six steps of Bilkey and Tesar: from no interest to distant countries.
//!
//! # Classes
//! `not_interested` no export, no order that came by itself, no search; `unsolicited` fills orders that
//! come by themselves and looks for none; `explores` looks into it without exporting, a step that may be
//! skipped; `experimental` exports to a close country; `experienced` there for three years or more (ours:
//! the study has no number); `distant` sells in, or aims at, countries that are not close.
//!
//! # Source
//! Bilkey and Tesar (1977).

use super::{draft, interest_told, years_told};
use crate::{
    model::codebook::Field as F,
    profile::{
        cuts::BILKEY_TESAR_EXPERIENCED,
        facts::{Facts, any, both, not},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let exports = facts.exports();
    let experienced = facts.years_abroad().map(|years| years >= facts.years(&BILKEY_TESAR_EXPERIENCED));
    let close = both(exports, facts.sells_to(true));
    let wished = facts.markets.iter().any(|market| market.close_market == Some(false));
    let distant = both(exports, any(facts.sells_to(false), wished.then_some(true)));
    let classes = [
        ("not_interested", both(not(any(exports, facts.firm.unsolicited_orders)), not(facts.searched()))),
        ("unsolicited", both(facts.firm.unsolicited_orders, not(facts.searched()))),
        ("explores", both(facts.searched(), not(exports))),
        ("experimental", both(close, not(experienced))),
        ("experienced", both(close, experienced)),
        ("distant", distant),
    ];
    let countries = facts.footholds().filter(|market| market.close_market == Some(true)).count();
    draft("bilkey_tesar", "BILKEY77", Confidence::Ours, &classes)
        .why(interest_told(facts))
        .why((countries > 0).then(|| Message::new("profile-close").with("count", countries)))
        .why(years_told(facts))
        .reads(&[
            F::ExportSharePct,
            F::UnsolicitedOrders,
            F::SearchedExportInfo,
            F::CloseMarket,
            F::FirstExportYear,
        ])
        .done(facts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;
    use crate::model::EntryMode;

    #[test]
    fn each_step_has_its_facts() {
        let at_home = |unsolicited, searched| {
            of(super::read, vec![], |firm| {
                firm.export_share_pct = Some(0.0);
                firm.unsolicited_orders = Some(unsolicited);
                firm.searched_export_info = Some(searched);
                firm.export_plan = Some(false);
            })
        };
        assert_eq!(fitting(&at_home(false, false)), ["not_interested"]);
        assert_eq!(fitting(&at_home(true, false)), ["unsolicited"]);
        assert_eq!(fitting(&at_home(true, true)), ["explores"]);
        let abroad = |first, close: &[bool]| {
            let markets = close.iter().map(|&close| {
                let mut market = market("FR", Some(EntryMode::Direct));
                market.close_market = Some(close);
                market
            });
            of(super::read, markets.collect(), |firm| {
                firm.export_share_pct = Some(5.0);
                firm.first_export_year = Some(first);
            })
        };
        // Three years by June 2026 begin in 2023.
        assert_eq!(abroad(2024, &[true]).assigned.as_deref(), Some("experimental"));
        assert_eq!(abroad(2023, &[true]).assigned.as_deref(), Some("experienced"));
        assert_eq!(abroad(2023, &[true, false]).assigned.as_deref(), Some("distant"));
        let unknown = of(super::read, vec![], |firm| firm.export_share_pct = Some(5.0));
        assert_eq!(unknown.assigned, None);
        assert!(unknown.missing.contains(&"close_market".to_owned()));
    }
}
