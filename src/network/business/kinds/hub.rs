//! Hub or mesh: do the firms of the trade meet over one in the middle, or deal with each other?
//!
//! # Formula
//! A hub is an actor tied to at least `hub_share` of the firms (the focal firm may be one, and is then no
//! firm of the mesh); the mesh is the density among the firms' answered pairs: at most `mesh_density` is
//! none, from `mesh_from` on it is one.
//!
//! # Source
//! Finding P06, after the Button Valley paper's agency; `mesh_from` is ours.
//!
//! # Pitfall
//! A map drawn around one firm makes that firm a hub, whoever told its ties; so the pairs of the others have
//! to have been asked before anything is read.

use super::{Axis, Kind, KindCode, pairs_of_trade, support, undecided};
use crate::{
    model::ActorId,
    network::{Network, business::firms, findings::pairs},
    order::InOrder,
    report::Message,
    settings::Setting,
};

/// Hubs that are named. Our choice.
const NAMED: usize = 3;

/// With fewer firms there is no middle. Our choice.
const FIRMS: usize = 3;

pub fn read(network: &Network) -> Kind {
    let trade: Vec<ActorId> = firms(network).into_iter().filter(|&id| Some(id) != network.focal()).collect();
    if trade.len() < FIRMS {
        return Kind::not_asked(Axis::Hub, "kind-ask-firms");
    }
    let mut spokes = vec![0_u32; network.model.actors.len()];
    for &firm in &trade {
        let mut ends: Vec<ActorId> = network
            .present_ties(firm)
            .filter(|(_, tie)| pairs::is_business(tie))
            .map(|(other, _)| other)
            .collect();
        ends.order();
        ends.dedup();
        for end in ends {
            spokes[end.index()] += 1;
        }
    }
    let needed = network.settings[Setting::HubShare] * trade.len() as f64;
    let mut hubs: Vec<ActorId> = network
        .model
        .actors()
        .filter(|&(id, actor)| {
            !actor.is_class()
                && trade.binary_search(&id).is_err()
                && f64::from(spokes[id.index()]) >= needed
                && spokes[id.index()] > 0
        })
        .map(|(id, _)| id)
        .collect();
    hubs.order_by_key(|&id| (std::cmp::Reverse(spokes[id.index()]), id));
    let mut evidence: Vec<Message> = hubs
        .iter()
        .take(NAMED)
        .map(|&hub| {
            Message::new("kind-fact-hub")
                .with("actor", network.model.key(hub))
                .with("count", spokes[hub.index()])
                .with("firms", trade.len())
        })
        .collect();
    let mesh = pairs::within(network, &trade);
    let Some(density) = mesh.density() else {
        return Kind { evidence, actors: hubs, ..Kind::not_asked(Axis::Hub, "kind-ask-rivals") };
    };
    evidence.push(Message::new("kind-fact-trade").with("count", mesh.tied.len()).with("asked", mesh.asked()));
    let reading = if density >= network.settings[Setting::MeshFrom] {
        KindCode::Mesh
    } else if density > network.settings[Setting::MeshDensity] {
        KindCode::Mixed
    } else if hubs.is_empty() {
        KindCode::Neither
    } else {
        KindCode::Hub
    };
    let (support, reason) = support(network, mesh.asked(), pairs_of_trade(network, trade.len()));
    hubs.truncate(NAMED);
    undecided(
        network,
        mesh.asked(),
        Kind { axis: Axis::Hub, reading, evidence, actors: hubs, support, reason },
    )
}
