//! What an action asks of the firm, in points; nobody measured them, so all of them are settings.
//!
//! Wake < strengthen < create through an introduction < create cold. Bringing firms together is the dearer
//! the more they are, and dearer still where they are to deal with each other and are known to trust each
//! other little, half as much where nobody was asked about trust. What they hand to a neutral third needs no
//! trust among them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, TieClass},
    network::Network,
    order::Gather,
    recommend::case::quarrelled,
    report::{Effort, Recommendation},
    settings::{Setting, Settings},
};

/// The three levels that the page offers beside a number of one's own: name and points. Ours: a few calls and
/// visits; a few weeks of one person's spare hours in a year; a person who does little else for months.
pub const LEVELS: [(&str, f64); 3] = [("little", 5.0), ("medium", 15.0), ("much", 30.0)];

/// Part of the effort of distrust where nobody was asked about trust: neither is known to be there. Ours.
const UNASKED: f64 = 0.5;

/// What makes an action as dear as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    pub class: Effort,
    /// Firms of the trade to bring together, beyond the two that any coordination has.
    pub further_firms: u32,
    /// They are to deal with each other: 1 where they are known to trust each other little or something between
    /// two of them ended in a dispute, [`UNASKED`] where nobody was asked.
    pub distrust: f64,
    /// Points, where the visitor set them.
    pub set: Option<f64>,
}

/// Points of each class, in the order of [`Effort`], for a further firm, and for distrust.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prices {
    pub classes: [f64; 5],
    pub firm: f64,
    pub distrust: f64,
}

impl Prices {
    pub fn new(settings: &Settings) -> Self {
        Self {
            classes: [
                settings[Setting::EffortWake],
                settings[Setting::EffortStrengthen],
                settings[Setting::EffortIntroduced],
                settings[Setting::EffortCold],
                settings[Setting::EffortCoordinate],
            ],
            firm: settings[Setting::EffortFirm],
            distrust: settings[Setting::EffortDistrust],
        }
    }

    pub fn points(&self, asked: &Asked) -> f64 {
        if let Some(points) = asked.set {
            return points;
        }
        let firms = f64::from(asked.further_firms) * self.firm;
        self.classes[asked.class as usize] + firms + asked.distrust * self.distrust
    }
}

pub fn asked(network: &Network, ids: &BTreeMap<&str, ActorId>, item: &Recommendation) -> Asked {
    let set = item.own.as_ref().and_then(|own| own.points);
    let mut asked = Asked { class: item.effort, further_firms: 0, distrust: 0.0, set };
    // Of the visitor's own, the effort of its class was shown to them.
    if item.effort != Effort::Coordinate || item.own.is_some() {
        return asked;
    }
    let firms: BTreeSet<ActorId> = item
        .actors
        .iter()
        .filter_map(|key| ids.get(key.as_str()).copied())
        .filter(|&id| network.is_producer(id))
        .gather();
    asked.further_firms = (firms.len() as u32).saturating_sub(2);
    let among = || {
        firms.iter().flat_map(|&firm| network.of(firm)).filter(|tie| {
            tie.class == TieClass::Horizontal && firms.contains(&tie.from) && firms.contains(&tie.to)
        })
    };
    let trusts: Vec<f64> = among().filter_map(|tie| tie.trust).collect();
    let disputed = among().any(|tie| quarrelled(network, tie));
    // Each tie is met at both its ends, which leaves the mean as it is.
    let mean = trusts.iter().sum::<f64>() / trusts.len() as f64;
    let deal = item.ties.iter().any(|tie| tie.class == TieClass::Horizontal);
    if deal {
        let low = disputed || mean <= network.settings[Setting::LowTrust];
        asked.distrust = if trusts.is_empty() && !disputed { UNASKED } else { f64::from(u8::from(low)) };
    }
    asked
}
