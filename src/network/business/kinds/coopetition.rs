//! One-way or coopetitive: does the network only buy and sell, or do rivals also work together?
//!
//! # Formula
//! Of the answered pairs of firms of the trade, those that act jointly ([`introductions::act_jointly`]) are
//! the least there may be, those and the tied pairs of which nothing was told the most. Coopetitive when the
//! least share reaches `coopetition_from`, one-way when the most does not, else undecided.
//!
//! # Source
//! Bengtsson and Kock (2000), *"Coopetition" in Business Networks*; the threshold is ours.
//!
//! # Pitfall
//! A contact between rivals is no cooperation until somebody said what it carries.

use super::{Axis, Kind, KindCode, pairs_of_trade, support, undecided};
use crate::{
    model::ActorId,
    network::{
        Network,
        business::{firms, introductions},
        findings::pairs,
    },
    order::InOrder,
    report::Message,
    settings::Setting,
};

pub fn read(network: &Network) -> Kind {
    let trade = firms(network);
    let pairs = pairs::within(network, &trade);
    if pairs.asked() == 0.0 {
        return Kind::not_asked(Axis::Coopetition, "kind-ask-rivals");
    }
    let mut actors: Vec<ActorId> = Vec::new();
    let (mut joint, mut untold) = (0.0, 0.0);
    for &(a, b) in &pairs.tied {
        if introductions::act_jointly(network, a, b) {
            joint += 1.0;
            actors.extend([a, b]);
        } else if !content_told(network, a, b) {
            untold += 1.0;
        }
    }
    actors.order();
    actors.dedup();
    let from = network.settings[Setting::CoopetitionFrom] * pairs.asked();
    let reading = if joint >= from {
        KindCode::Coopetitive
    } else if joint + untold < from {
        KindCode::OneWay
    } else {
        KindCode::Undecided
    };
    let mut evidence = vec![
        Message::new("kind-fact-trade").with("count", pairs.tied.len()).with("asked", pairs.asked()),
        Message::new("kind-fact-joint").with("count", joint),
    ];
    if untold > 0.0 {
        evidence.push(Message::new("kind-fact-untold").with("count", untold));
    }
    let (support, reason) = support(network, pairs.asked(), pairs_of_trade(network, trade.len()));
    undecided(
        network,
        pairs.asked(),
        Kind { axis: Axis::Coopetition, reading, evidence, actors, support, reason },
    )
}

/// Whether it was told what two firms do with each other.
fn content_told(network: &Network, a: ActorId, b: ActorId) -> bool {
    network.between(a, b).filter(|tie| tie.is_present()).any(|tie| {
        !tie.content.is_empty()
            || tie.statements.iter().any(|&index| network.model.statements[index].joint_activities.is_some())
    })
}
