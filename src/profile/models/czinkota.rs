//! Czinkota's six kinds: from uninterested to experienced, small or large.
//!
//! # Classes
//! `uninterested` no export, no order that came by itself, no search; `partly_interested` orders came, or
//! there is a motive, and no search; `exploring` looked into it; `experimental` exports less than 10 % of
//! sales; `experienced_small` and `experienced_large` 10 % and more. Small is under 250 staff: the
//! cut-offs are ours, since the study's could not be checked.
//!
//! # Source
//! Czinkota (1982).

use super::{draft, interest_told, share_told};
use crate::{
    model::codebook::Field as F,
    profile::{
        cuts::{CZINKOTA_ACTIVE, CZINKOTA_LARGE},
        facts::{Facts, any, both, not},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let exports = facts.exports();
    let motive = (!facts.firm.motives.is_empty()).then_some(true);
    let interest = any(facts.firm.unsolicited_orders, motive.or(facts.firm.unsolicited_orders));
    let much = facts.share().map(|share| share / 100.0 >= facts.cut(&CZINKOTA_ACTIVE));
    let large = facts.firm.employees.map(|staff| staff >= facts.cut(&CZINKOTA_LARGE));
    let idle = both(not(exports), not(facts.searched()));
    let classes = [
        ("uninterested", both(idle, not(interest))),
        ("partly_interested", both(idle, interest)),
        ("exploring", both(not(exports), facts.searched())),
        ("experimental", both(exports, not(much))),
        ("experienced_small", both(both(exports, much), not(large))),
        ("experienced_large", both(both(exports, much), large)),
    ];
    let staff = facts.firm.employees.filter(|_| much == Some(true));
    draft("czinkota", "CZINKOTA82", Confidence::Ours, &classes)
        .why(interest_told(facts))
        .why(share_told(facts))
        .why(staff.map(|staff| Message::new("profile-staff").with("staff", staff)))
        .reads(&[F::ExportSharePct, F::Employees, F::SearchedExportInfo, F::UnsolicitedOrders])
        .done(facts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn small_and_large_are_told_apart_only_with_staff() {
        for (staff, class) in
            [(Some(249.0), Some("experienced_small")), (Some(250.0), Some("experienced_large")), (None, None)]
        {
            let reading = of(super::read, vec![], |firm| {
                firm.export_share_pct = Some(10.0);
                firm.employees = staff;
            });
            assert_eq!(reading.assigned.as_deref(), class);
        }
        let reading = of(super::read, vec![], |firm| firm.export_share_pct = Some(9.99));
        assert_eq!(fitting(&reading), ["experimental"]);
    }
}
