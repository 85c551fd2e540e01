//! Facts about firms that are otherwise, and what the models of the profile make of them.

use super::actors::Matched;
use crate::report::{FactMoved, ModelReading, ProfileMoved, Report, SizeClass, Standing};

pub fn moved(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<FactMoved> {
    let mut found = Vec::new();
    for (was_firm, is_firm) in matched.firms(&before.profiles, &after.profiles, |one| &one.firm) {
        let sizes = is_firm
            .sizes
            .iter()
            .filter_map(|is| Some((was_firm.sizes.iter().find(|one| one.definition == is.definition)?, is)));
        // Staff moves every definition of size: the one that tells most speaks for all.
        let known = |(was, is): &(&SizeClass, &SizeClass)| {
            u8::from(was.class.is_some()) + u8::from(is.class.is_some())
        };
        let moved = sizes.filter(|(was, is)| was.class != is.class || was.why != is.why);
        if let Some((was, is)) = moved.min_by_key(|both| 2 - known(both)) {
            found.push(FactMoved {
                firm: is_firm.firm.clone(),
                what: is.definition.clone(),
                standing_before: None,
                standing_after: None,
                before: was.why.clone(),
                after: is.why.clone(),
                asked_once: was.class.is_some() != is.class.is_some(),
            });
        }
        for is in &is_firm.inventory {
            let Some(was) = was_firm.inventory.iter().find(|one| one.resource == is.resource) else {
                continue;
            };
            // What to ask is no fact.
            let unknown = |standing| standing == Standing::Unknown;
            if was.standing == is.standing && (was.why == is.why || unknown(is.standing)) {
                continue;
            }
            found.push(FactMoved {
                firm: is_firm.firm.clone(),
                what: is.resource.clone(),
                standing_before: Some(was.standing),
                standing_after: Some(is.standing),
                before: vec![was.why.clone()],
                after: vec![is.why.clone()],
                asked_once: unknown(was.standing) || unknown(is.standing),
            });
        }
    }
    found
}

/// Classes of the models that are otherwise, and markets that came or went. What a model cannot tell one of the
/// two times is no move.
pub fn profiles(before: &Report, after: &Report, matched: &Matched<'_>) -> Vec<ProfileMoved> {
    let mut found = Vec::new();
    for (was_firm, is_firm) in matched.firms(&before.profiles, &after.profiles, |one| &one.firm) {
        for is in &is_firm.models {
            let Some(was) = was_firm.models.iter().find(|one| one.model == is.model) else { continue };
            let mut add = |country: Option<&String>, before: Option<&String>, after: Option<&String>| {
                if before != after {
                    found.push(ProfileMoved {
                        firm: is_firm.firm.clone(),
                        model: is.model.clone(),
                        country: country.cloned(),
                        before: before.cloned(),
                        after: after.cloned(),
                    });
                }
            };
            if was.assigned.is_some() && is.assigned.is_some() {
                add(None, was.assigned.as_ref(), is.assigned.as_ref());
            }
            let stage = |model: &ModelReading, country: &str| {
                model.markets.iter().find(|one| one.country == country).map(|one| one.class.clone())
            };
            let gone = was.markets.iter().filter(|one| stage(is, &one.country).is_none());
            for country in is.markets.iter().chain(gone).map(|one| &one.country) {
                match (stage(was, country), stage(is, country)) {
                    (Some(Some(was)), Some(Some(is))) => add(Some(country), Some(&was), Some(&is)),
                    (None, Some(is)) => add(Some(country), None, is.as_ref()),
                    (Some(was), None) => add(Some(country), was.as_ref(), None),
                    _ => {}
                }
            }
        }
    }
    found
}
