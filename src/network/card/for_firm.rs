//! Row 5, function for the firm: what it gets, or would get, by this contact.

use super::{Draft, Pair, reach};
use crate::{
    model::{Content, Role, TieClass},
    network::findings::who,
    report::Message,
    settings::Setting,
};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    let network = pair.network;
    let partner = network.model.actor(pair.partner);
    let growth = pair.tie.and_then(|tie| tie.growth_potential);
    if let Some(growth) = growth.filter(|&growth| growth >= network.settings[Setting::GrowthHigh]) {
        draft.say(pair.message("card-firm-growth").with("value", growth));
    }
    if partner.reference_value_high == Some(true) {
        draft.say(pair.message("card-firm-reference"));
    }
    // Abroad by itself, or through those behind it.
    let mut countries: Vec<String> = Vec::new();
    let buyer = pair.class == TieClass::Supply && who::is_buyer(network, pair.partner);
    let behind = reach::beyond(pair);
    for id in buyer.then_some(pair.partner).into_iter().chain(behind) {
        let country = network.model.actor(id).country.clone();
        if let Some(country) = country.filter(|_| who::abroad(network, id) == Some(true))
            && !countries.contains(&country)
        {
            countries.push(country);
        }
    }
    if !countries.is_empty() {
        draft.say(pair.message("card-firm-markets").with("countries", countries));
    }
    let informs = |tie: &crate::network::Relationship| tie.content.contains(&Content::Information);
    if pair.tie.is_some_and(informs) || partner.has(Role::Research) || partner.has(Role::Association) {
        draft.say(pair.message("card-firm-information"));
    }
    // What it was said to be good for, in the words of the facts.
    for function in pair.tie.iter().flat_map(|tie| &tie.functions) {
        draft.say(Message::new(format!("function-{}", function.code())));
    }
    let barriers = pair.advice.map(|advice| advice.barriers.clone()).unwrap_or_default();
    if !barriers.is_empty() {
        draft.say(pair.message("card-firm-barriers").with("barriers", barriers));
    }
    draft.else_ask(pair.message("card-firm-ask"));
    draft
}
