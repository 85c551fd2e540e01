//! Vertical or horizontal: do contacts run along the chain, or between firms of the trade?
//!
//! # Formula
//! `v` pairs of a firm of the trade and a supplier or buyer that are tied, `h` pairs of firms of the trade that
//! are, personal contacts apart. Where both sides have answers of both kinds, their densities among answered pairs are
//! compared instead, since there are many more pairs along a chain. One side is named with `kind_lead` of
//! the sum.
//!
//! # Source
//! Our reading; that cooperation is mainly vertical is a finding of the Button Valley paper.
//!
//! # Pitfall
//! Firms of the trade are seldom asked about each other: then it is not asked, never vertical.

use super::{Axis, Kind, KindCode, lead, pairs_of_trade, support, undecided};
use crate::{
    model::ActorId,
    network::{
        Network,
        business::firms,
        findings::{pairs, who},
    },
    order::InOrder,
    report::Message,
};

pub fn read(network: &Network) -> Kind {
    let trade = firms(network);
    let partners = who::chain(network);
    let vertical = pairs::across(network, &partners, &trade);
    let horizontal = pairs::within(network, &trade);
    if horizontal.asked() == 0.0 {
        return Kind::not_asked(Axis::Chain, "kind-ask-rivals");
    }
    if vertical.asked() == 0.0 {
        return Kind::not_asked(Axis::Chain, "kind-ask-chain");
    }
    let (v, h) = (vertical.tied.len() as f64, horizontal.tied.len() as f64);
    let evidence = vec![
        Message::new("kind-fact-chain").with("count", v).with("asked", vertical.asked()),
        Message::new("kind-fact-trade").with("count", h).with("asked", horizontal.asked()),
    ];
    let both = |pairs: &pairs::Pairs| pairs.asked() > pairs.tied.len() as f64;
    let sides = match (vertical.density(), horizontal.density()) {
        (Some(v), Some(h)) if both(&vertical) && both(&horizontal) => (v, h),
        _ => (v, h),
    };
    let reading = match lead(network, sides.0, sides.1) {
        _ if v + h == 0.0 => KindCode::Neither,
        Some(true) => KindCode::Vertical,
        Some(false) => KindCode::Horizontal,
        None => KindCode::Mixed,
    };
    let (support, reason) = support(
        network,
        vertical.asked() + horizontal.asked(),
        vertical.possible + pairs_of_trade(network, trade.len()),
    );
    let mut actors: Vec<ActorId> = horizontal.tied.iter().flat_map(|&(a, b)| [a, b]).collect();
    actors.order();
    actors.dedup();
    let told = vertical.asked() + horizontal.asked();
    undecided(network, told, Kind { axis: Axis::Chain, reading, evidence, actors, support, reason })
}
