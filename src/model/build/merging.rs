//! Two rows about one actor become one.

use crate::model::Actor;

/// Fills what the first row left open; its words stay.
pub fn merge_actor(first: &mut Actor, later: Actor) {
    first.roles.extend(later.roles);
    first.asked_about.extend(later.asked_about);
    first.territory = first.territory.or(later.territory);
    first.area = first.area.take().or(later.area);
    first.country = first.country.take().or(later.country);
    first.sector = first.sector.take().or(later.sector);
    first.core_activity = first.core_activity.or(later.core_activity);
    first.reference_value_high = first.reference_value_high.or(later.reference_value_high);
    first.stands_for = first.stands_for.or(later.stands_for);
    first.interviewed = first.interviewed.or(later.interviewed);
    first.recall_complete = first.recall_complete.or(later.recall_complete);
    first.basis = first.basis.or(later.basis);
    first.note = first.note.take().or(later.note);
    first.place = first.place.or(later.place);
    for (list, more) in [
        (&mut first.materials, later.materials),
        (&mut first.capabilities, later.capabilities),
        (&mut first.capabilities_missing, later.capabilities_missing),
    ] {
        for one in more {
            if !list.contains(&one) {
                list.push(one);
            }
        }
    }
}
