//! Dunning's three advantages: of ownership, of doing it oneself, of the place abroad.
//!
//! # Classes
//! `not_yet` without an advantage of ownership; `license` with that alone; `export` when selling abroad is
//! kept in the firm's own hands; `investment` when it also has a place of its own abroad. The model is about why,
//! the facts show what: a brand, own development or a product that others lack stand for the first,
//! exporting or a plan and hours for it for the second, a unit abroad for the third. All of this is ours.
//!
//! # Source
//! Dunning (1988).

use super::draft;
use crate::{
    model::{ExportMotive, codebook::Field as F},
    profile::facts::{Facts, any, both, not},
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let firm = &facts.firm;
    let ownership = advantage(facts);
    let effort = any(firm.export_plan, firm.export_lead_hours.map(|hours| hours > 0.0));
    let own_hands = any(facts.exports(), effort);
    let place = facts.own_unit();
    let classes = [
        ("not_yet", not(ownership)),
        ("license", both(ownership, not(own_hands))),
        ("export", both(both(ownership, own_hands), not(place))),
        ("investment", both(both(ownership, own_hands), place)),
    ];
    draft("oli", "DUNNING88", Confidence::Ours, &classes)
        .why(ownership.map(|has| Message::new(if has { "oli-ownership" } else { "oli-no-ownership" })))
        .why(own_hands.filter(|has| *has).map(|_| Message::new("oli-own-hands")))
        .why(place.map(|has| Message::new(if has { "oli-place" } else { "oli-no-place" })))
        .reads(&[F::OwnBrand, F::RAndD, F::ExportSharePct, F::OwnForeignUnit])
        .done(facts)
}

/// Something that others cannot easily have.
pub fn advantage(facts: &Facts) -> Option<bool> {
    let firm = &facts.firm;
    let unique = firm.motives.contains(&ExportMotive::UniqueProduct).then_some(true);
    match unique {
        Some(_) => unique,
        None => any(firm.own_brand, firm.r_and_d),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::*;

    #[test]
    fn the_advantages_held_decide() {
        let class = |brand, share, unit| {
            let reading = of(super::read, vec![], |firm| {
                (firm.own_brand, firm.r_and_d) = (Some(brand), Some(false));
                firm.export_share_pct = Some(share);
                firm.own_foreign_unit = Some(unit);
                firm.export_plan = Some(false);
                firm.export_lead_hours = Some(0.0);
            });
            reading.assigned.unwrap()
        };
        assert_eq!(class(false, 20.0, false), "not_yet");
        assert_eq!(class(true, 0.0, false), "license");
        assert_eq!(class(true, 20.0, false), "export");
        assert_eq!(class(true, 20.0, true), "investment");
    }

    #[test]
    fn half_an_answer_leaves_it_open() {
        let reading = of(super::read, vec![], |firm| firm.own_brand = Some(false));
        assert_eq!((reading.assigned, open_count(&reading.classes)), (None, 4));
    }

    fn open_count(classes: &[crate::report::ClassMatch]) -> usize {
        classes.iter().filter(|one| one.fits.is_none()).count()
    }
}
