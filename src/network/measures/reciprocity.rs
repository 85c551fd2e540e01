use std::collections::BTreeMap;

use super::Look;
use crate::{
    model::{ActorId, Answer},
    network::{Network, evidence::support::Supports},
    report::{Known, MapMeasure},
};

/// Reciprocity: how often both ends say that their contact exists.
///
/// Formula: `M/(M + A)`, M pairs of which both ends told, A those of which one end told and the other, which named all it
/// has in the first one's role or denied it, did not. No unit. Range: 0 to 1. Ties: any class, unweighted; a tie that
/// nobody in particular told, and a pair of which one end was not asked, are in neither.
/// Undefined (`None`) where no pair was asked from both ends. Cost: one look at each tie.
/// Source: Wasserman & Faust (1994), *Social Network Analysis*, ch. 13; whom to count among those asked is ours.
pub fn reciprocity(network: &Network) -> Option<(f64, u32)> {
    let mut told: BTreeMap<(ActorId, ActorId), (End, End)> = BTreeMap::new();
    for tie in network.relationships().iter().filter(|tie| tie.from != tie.to) {
        let (low, high) = (tie.from.min(tie.to), tie.from.max(tie.to));
        let pair = told.entry((low, high)).or_default();
        for statement in tie.statements.iter().map(|&index| &network.model.statements[index]) {
            let end = match statement.told_by {
                Some(teller) if teller == low => &mut pair.0,
                Some(teller) if teller == high => &mut pair.1,
                _ => continue,
            };
            match statement.answer {
                Answer::Yes => end.yes = true,
                Answer::No => end.asked = true,
                _ => {}
            }
        }
    }
    let (mut both, mut one) = (0_u32, 0_u32);
    for (&(low, high), &(a, b)) in &told {
        let asked = |end: End, here, there| end.yes || end.asked || network.named_all(here, there);
        if !asked(a, low, high) || !asked(b, high, low) {
            continue;
        }
        both += u32::from(a.yes && b.yes);
        one += u32::from(a.yes != b.yes);
    }
    (both + one > 0).then(|| (f64::from(both) / f64::from(both + one), both + one))
}

/// What one end said of a pair.
#[derive(Clone, Copy, Default)]
struct End {
    yes: bool,
    asked: bool,
}

/// Its row among the measures of the map, where anything was told from both ends.
pub fn row(network: &Network, supports: &Supports) -> Option<MapMeasure> {
    let (value, asked) = reciprocity(network)?;
    let (support, reason) = supports.of_map(Look::Groups, &[]);
    let present = network.relationships().iter().filter(|tie| tie.known == Known::Yes).count();
    Some(MapMeasure {
        code: "reciprocity".to_owned(),
        among: Vec::new(),
        value: Some(value),
        support,
        reason,
        asked: Some(asked),
        possible: Some(asked.max(present as u32)),
    })
}
