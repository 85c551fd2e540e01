//! Which firms of the trade are cut off from markets abroad with the loss of whom.

use crate::{
    model::ActorId,
    network::{
        Network,
        business::{
            cuts::Cuts,
            ground::{Links, markets},
        },
    },
};

/// By present ties, sleeping ones too: a sleeping contact is a known way.
#[derive(Clone)]
pub struct Hanging {
    /// Firms other than the focal one with a known way abroad.
    joined: u32,
    /// Actors whose loss cuts off a firm of the trade, by id, and which.
    gates: Vec<(ActorId, Vec<ActorId>)>,
    focal: Option<ActorId>,
}

/// Firms that are followed for every gate; for that of the focal firm, all are. Ours.
const FOLLOWED: usize = 2000;

impl Hanging {
    pub fn new(network: &Network, firms: &[ActorId]) -> Self {
        let links = Links::of(network);
        let markets = markets(network);
        let cuts = Cuts::new(&links, |actor| markets[actor]);
        let focal = network.focal();
        let places = |firms: &[ActorId]| -> Vec<usize> {
            let mut is_firm = vec![false; links.len()];
            firms.iter().for_each(|firm| is_firm[firm.index()] = true);
            (0..cuts.order.len()).filter(|&place| is_firm[cuts.order[place] as usize]).collect()
        };
        let (all, followed) = (places(firms), places(&firms[..firms.len().min(FOLLOWED)]));
        let gates = cuts
            .each()
            .map(|(actor, stretches)| {
                let places = if Some(ActorId(actor)) == focal { &all } else { &followed };
                let mut hang: Vec<ActorId> = stretches
                    .flat_map(|stretch| {
                        let from = places.partition_point(|&place| place < stretch.start);
                        let to = places.partition_point(|&place| place < stretch.end);
                        places[from..to].iter().map(|&place| ActorId(cuts.order[place]))
                    })
                    .collect();
                hang.sort_unstable();
                (ActorId(actor), hang)
            })
            .filter(|(_, hang)| !hang.is_empty())
            .collect();
        let joined = firms.iter().filter(|&&firm| Some(firm) != focal && cuts.reached(firm.index())).count();
        Self { joined: joined as u32, gates, focal }
    }

    /// Firms that have no known way abroad without an actor.
    pub fn on(&self, actor: ActorId) -> &[ActorId] {
        let place = self.gates.binary_search_by_key(&actor, |gate| gate.0);
        place.map_or(&[], |place| &self.gates[place].1)
    }

    /// Of the other firms with a known way abroad, those that have none without the focal firm.
    pub fn on_focal(&self) -> (f64, f64) {
        let hang = self.focal.map_or(0, |focal| self.on(focal).len());
        (hang as f64, f64::from(self.joined))
    }

    /// Every actor on whom firms hang, by id.
    pub fn gates(&self) -> impl Iterator<Item = (ActorId, &[ActorId])> {
        self.gates.iter().map(|(actor, hang)| (*actor, hang.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Territory, TieClass},
        network::findings::{sample::Sample, who},
    };

    #[test]
    fn all_firms_hang_on_the_focal_firm_however_many_they_are() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        for number in 0..FOLLOWED + 50 {
            let name = format!("OTHER{number}");
            sample.add(&name, &[Role::Producer], Territory::District, Some("IT"));
            sample.tied(&name, "FIRM", TieClass::Horizontal);
        }
        let network = sample.network();
        let hanging = Hanging::new(&network, &who::trade(&network));
        let all = (FOLLOWED + 50) as f64;
        assert_eq!(hanging.on_focal(), (all, all));
    }
}
