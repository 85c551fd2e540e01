//! Sleeping capital: what a firm's sleeping ties could still give, by country.
//!
//! # Formula
//! `Σ max(0, potential − strength)` over the firm's sleeping ties in both senses (under-exploited and
//! dormant), potential `25·(growth − 1)` from the 1–5 mark, both on 0–100. A tie without a mark for one of
//! the two is counted beside the sum and adds nothing to it: nothing is imputed.
//!
//! # Range
//! 0 … 100 a tie; undefined in a country none of whose sleeping ties has both marks.
//!
//! # Source
//! Our design, after the "sleeping links" of the Button Valley paper and Hadjikhani (1996).
//!
//! # Pitfall
//! Marks are what people say of a contact, not turnover: it orders countries, it forecasts nothing.

use std::collections::BTreeMap;

use crate::{
    model::{ActorId, RelationshipState},
    network::Network,
    order::InOrder,
};

/// Sleeping ties into one country.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quiet {
    /// Points of 100 a tie; `None` where no tie has both marks.
    pub capital: Option<f64>,
    /// Counterparts, by id.
    pub actors: Vec<ActorId>,
    /// Of the ties, those without one of the marks.
    pub unmarked: u32,
}

/// By country; `None` stands for counterparts whose country is not known.
pub fn sleeping_capital(network: &Network, firm: ActorId) -> BTreeMap<Option<&str>, Quiet> {
    let mut by_country: BTreeMap<Option<&str>, Quiet> = BTreeMap::new();
    for tie in network.of(firm).filter(|tie| tie.state == RelationshipState::Sleeping) {
        let Some(other) = tie.other_end(firm) else { continue };
        let quiet = by_country.entry(network.model.actor(other).country.as_deref()).or_default();
        if !quiet.actors.contains(&other) {
            quiet.actors.push(other);
        }
        match tie.growth_potential.zip(tie.scores.strength) {
            Some((growth, strength)) => {
                let gap = (25.0 * (growth - 1.0) - strength).max(0.0);
                quiet.capital = Some(quiet.capital.unwrap_or(0.0) + gap);
            }
            None => quiet.unmarked += 1,
        }
    }
    for quiet in by_country.values_mut() {
        quiet.actors.order();
    }
    by_country
}
