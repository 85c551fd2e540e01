//! What every rule of advice asks: the network, what was found, what weighs on the firm, who can
//! introduce whom.

use std::collections::VecDeque;

use crate::{
    model::{ActorId, Role, TieClass},
    network::{
        Network, Relationship,
        findings::{holds, who},
    },
    report::{BarrierReport, Finding, FirmBarriers, Verdict},
    settings::Setting,
};

/// How many items one rule gives at most, best first. Our choice: longer lists are not read.
pub const AT_MOST: usize = 20;

/// How many firms sit at one table: the most that a proposal among firms of the trade names. Our choice.
pub const AT_ONE_TABLE: usize = 12;

/// The firm's case.
pub struct Case<'a> {
    pub network: &'a Network,
    pub focal: Option<ActorId>,
    findings: &'a [Finding],
    firm: Option<&'a FirmBarriers>,
    /// By actor: who comes before it on the way from the focal firm, and how many steps away it is.
    reached: Vec<Option<(ActorId, u32)>>,
}

impl<'a> Case<'a> {
    pub fn new(network: &'a Network, barriers: &'a BarrierReport, findings: &'a [Finding]) -> Self {
        let model = &network.model;
        let key = model.focal_firm().map(|firm| firm.key.as_str());
        let own = |firm: &&FirmBarriers| {
            Some(firm.firm.as_str()) == key || network.focal().is_some_and(|id| model.key(id) == firm.firm)
        };
        let firm = barriers.firms.iter().find(own).or(match barriers.firms.as_slice() {
            [only] => Some(only),
            _ => None,
        });
        Self { network, focal: network.focal(), findings, firm, reached: reach(network) }
    }

    /// The focal firm's answers about barriers.
    pub fn barriers(&self) -> Option<&FirmBarriers> {
        self.firm
    }

    /// Whether a barrier is severe for the focal firm.
    pub fn is_severe(&self, code: &str) -> bool {
        self.firm.is_some_and(|firm| firm.severe.iter().any(|severe| severe == code))
    }

    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.id == id)
    }

    /// Whether a finding is proven or supported.
    pub fn holds(&self, id: &str) -> bool {
        self.finding(id).is_some_and(holds)
    }

    /// Of some findings, those that advice may name: proven, supported, or a hypothesis said to be one.
    pub fn standing(&self, ids: &[&str]) -> Vec<String> {
        self.findings
            .iter()
            .filter(|finding| ids.contains(&finding.id.as_str()))
            .filter(|finding| holds(finding) || finding.verdict == Verdict::Hypothesis)
            .map(|finding| finding.id.clone())
            .collect()
    }

    /// The best bond between two actors, on the 1–5 scale; `None` when nobody was asked.
    pub fn bond(&self, a: ActorId, b: ActorId) -> Option<f64> {
        self.network
            .between(a, b)
            .filter(|tie| tie.is_present() || who::lapsed(tie))
            .filter_map(|tie| tie.scores.bond_of_five())
            .reduce(f64::max)
    }

    /// Whether people have to meet before anything else: the bond is thin, or nobody was asked about it.
    pub fn bond_first(&self, a: ActorId, b: ActorId) -> bool {
        self.bond(a, b).is_none_or(|bond| bond < self.network.settings[Setting::BondEnough])
    }

    /// From the focal firm to `target` through those who can introduce, both ends included: the fewest
    /// steps over present ties and contacts, at most `introducer_steps`. Class rows introduce nobody, and
    /// a rival is not asked to introduce its own customers.
    pub fn path(&self, target: ActorId) -> Option<Vec<ActorId>> {
        let focal = self.focal?;
        let mut path = vec![target];
        let mut here = target;
        while here != focal {
            (here, _) = self.reached[here.index()]?;
            path.push(here);
        }
        path.reverse();
        Some(path)
    }

    /// How many steps away `target` is by [`Self::path`].
    pub fn steps(&self, target: ActorId) -> Option<u32> {
        self.reached[target.index()].map(|(_, steps)| steps)
    }

    /// The agency or association that can call firms together: the fewest steps away, agencies before
    /// associations, then by id.
    pub fn convener(&self) -> Option<ActorId> {
        self.network
            .model
            .actors()
            .filter(|(_, actor)| actor.has(Role::Agency) || actor.has(Role::Association))
            .filter_map(|(id, actor)| Some((!actor.has(Role::Agency), self.steps(id)?, id)))
            .min()
            .map(|(.., id)| id)
    }

    /// Whether the focal firm named this country as one it wants.
    pub fn is_priority(&self, country: &str) -> bool {
        let model = &self.network.model;
        let firm = model.focal_firm().map(|firm| firm.key.as_str());
        let focal = self.focal.map(|id| model.key(id));
        model.markets.iter().any(|market| {
            market.priority == Some(true)
                && market.country == country
                && (Some(market.firm.as_str()) == firm || Some(market.firm.as_str()) == focal)
        })
    }

    /// What the focal firm sells to an actor, or used to.
    pub fn sale(&self, to: ActorId) -> Option<&Relationship> {
        let focal = self.focal?;
        self.network.between(focal, to).find(|tie| tie.class == TieClass::Supply && tie.from == focal)
    }
}

/// Breadth first from the focal firm, in the order of ids.
fn reach(network: &Network) -> Vec<Option<(ActorId, u32)>> {
    let mut reached = vec![None; network.model.actors.len()];
    let Some(focal) = network.focal() else { return reached };
    let most = network.settings[Setting::IntroducerSteps] as u32;
    reached[focal.index()] = Some((focal, 0));
    let mut queue = VecDeque::from([(focal, 0)]);
    while let Some((here, steps)) = queue.pop_front() {
        if steps == most || network.model.actor(here).is_class() {
            continue;
        }
        let rival = here != focal && network.is_producer(here);
        let mut next: Vec<ActorId> = network
            .present_ties(here)
            .filter(|(_, tie)| !(rival && tie.class == TieClass::Supply && tie.from == here))
            .map(|(other, _)| other)
            .collect();
        next.sort_unstable();
        for other in next {
            if reached[other.index()].is_none() {
                reached[other.index()] = Some((here, steps + 1));
                queue.push_back((other, steps + 1));
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Territory, network::findings::sample::Sample};

    #[test]
    fn a_rival_does_not_introduce_its_own_customers() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        sample.tied("RIVAL1", "BUYER-DE", TieClass::Supply);
        let network = sample.network();
        let barriers = BarrierReport::default();
        let buyer = network.with_role(Role::Customer).next().unwrap();
        assert_eq!(Case::new(&network, &barriers, &[]).path(buyer), None);
        sample.tied("AGENCY", "RIVAL1", TieClass::Agency);
        sample.tied("AGENCY", "BUYER-DE", TieClass::Other);
        let network = sample.network();
        let case = Case::new(&network, &barriers, &[]);
        let keys: Vec<&str> = case.path(buyer).unwrap().iter().map(|&id| network.model.key(id)).collect();
        assert_eq!(keys, ["FIRM", "RIVAL1", "AGENCY", "BUYER-DE"]);
    }

    #[test]
    fn a_class_of_firms_introduces_nobody() {
        let mut sample = Sample::district();
        sample.add("MANY", &[Role::Supplier], Territory::National, Some("IT"));
        sample.class_row("MANY");
        sample.tied("MANY", "FIRM", TieClass::Supply);
        sample.tied("MANY", "BUYER-DE", TieClass::Supply);
        let network = sample.network();
        let barriers = BarrierReport::default();
        let buyer = network.with_role(Role::Customer).next().unwrap();
        assert_eq!(Case::new(&network, &barriers, &[]).path(buyer), None);
    }
}
