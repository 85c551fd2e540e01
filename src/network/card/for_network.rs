//! Row 7, function for the entire network: what it opens or closes for others, on both sides.
//!
//! Constructive: the contacts of one end come within two steps of the other, among them firms of the trade that
//! come nearer to a market abroad. Deleterious: the only known way to a country, a partner that rivals of the firm
//! deal with too, and what the advice warns of. The two sides are those of Anderson, Håkansson and Johanson
//! (1994); how they are found is ours, and only what is on the map counts.

use super::{Draft, Pair, reach};
use crate::{
    model::{ActorId, TieClass},
    network::findings::who,
    report::Message,
};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    let network = pair.network;
    let gaining = reach::behind_firm(pair);
    if !gaining.is_empty() {
        let line = pair.message("card-network-nearer").with("actors", pair.names(&gaining));
        draft.say(line.with("count", gaining.len()));
    }
    let country = |id: ActorId| network.model.actor(id).country.clone();
    let abroad = who::abroad(network, pair.partner) == Some(true);
    let trade: Vec<ActorId> = gaining.iter().copied().filter(|&id| network.is_producer(id)).collect();
    if let Some(country) = country(pair.partner).filter(|_| abroad && !trade.is_empty()) {
        let line = pair.message("card-network-market").with("actors", pair.names(&trade));
        draft.say(line.with("count", trade.len()).with("country", country));
    }
    // Good and bad, as it was told.
    for effect in pair.tie.iter().flat_map(|tie| &tie.effects) {
        draft.say(Message::new(format!("effect-{}", effect.code())));
    }
    risks(pair, abroad, &mut draft);
    draft.else_ask(pair.message("card-network-ask"));
    draft
}

/// What it may close for others, or for the firm.
fn risks(pair: &Pair, abroad: bool, draft: &mut Draft) {
    let network = pair.network;
    let country = network.model.actor(pair.partner).country.as_ref().filter(|_| abroad);
    if let Some(country) = country {
        let same =
            |id: &ActorId| *id != pair.partner && network.model.actor(*id).country.as_ref() == Some(country);
        if !pair.expected && !reach::near(pair, pair.firm).iter().any(same) {
            draft.say(pair.message("card-network-only").with("country", country.as_str()));
        }
    }
    if pair.class != TieClass::Horizontal {
        let rivals: Vec<ActorId> = reach::near(pair, pair.partner)
            .into_iter()
            .filter(|&id| id != pair.firm && network.is_producer(id) && !network.model.actor(id).is_class())
            .collect();
        if !rivals.is_empty() {
            let line = pair.message("card-network-rivals").with("actors", pair.names(&rivals));
            draft.say(line.with("count", rivals.len()));
        }
    }
    let cautions = pair.advice.map(|advice| advice.cautions.as_slice()).unwrap_or_default();
    for caution in cautions {
        if !draft.lines.contains(caution) {
            draft.say(caution.clone());
        }
    }
}
