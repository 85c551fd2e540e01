//! What every rule of advice asks: the network, what was found, what weighs on the firm, who can
//! introduce whom.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::{
    model::{ActorId, Content, EndCause, RelationshipState, TieClass, activity},
    network::{
        Network, Relationship,
        findings::{holds, who},
    },
    report::{BarrierReport, Finding, FirmBarriers, Known, Verdict},
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
    /// By number of steps: the best way from the focal firm to each actor.
    ways: Vec<BTreeMap<ActorId, Way>>,
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
        Self { network, focal: network.focal(), findings, firm, ways: ways(network) }
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

    /// From the focal firm to `target` through those who can introduce, both ends included, over present ties and
    /// contacts, at most `introducer_steps`: a contact of one's own needs nobody; else the way with fewest bonds
    /// that nobody scored, then with the best weakest bond, then with fewest steps, then by ids. Class rows
    /// introduce nobody, and a rival is not asked to introduce its own customers.
    pub fn path(&self, target: ActorId) -> Option<Vec<ActorId>> {
        let mut steps = self.steps(target)? as usize;
        let mut path = vec![target];
        let mut here = target;
        while steps > 0 {
            here = self.ways[steps].get(&here)?.before;
            path.push(here);
            steps -= 1;
        }
        path.reverse();
        Some(path)
    }

    /// How many steps away `target` is by [`Self::path`].
    pub fn steps(&self, target: ActorId) -> Option<u32> {
        if self.ways.get(1).is_some_and(|near| near.contains_key(&target)) {
            return Some(1);
        }
        let ways = self.ways.iter().enumerate().filter_map(|(steps, ways)| Some((steps, ways.get(&target)?)));
        ways.min_by(|a, b| a.1.quality(b.1).then(a.0.cmp(&b.0))).map(|(steps, _)| steps as u32)
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

    /// How many other firms of the trade stand on the map, where none of them is known to sell in this country.
    pub fn nobody_in(&self, country: &str) -> Option<usize> {
        let network = self.network;
        let trade = who::trade(network);
        let sells_there = |firm: ActorId| {
            network.present_ties(firm).any(|(other, tie)| {
                tie.class == TieClass::Supply
                    && tie.from == firm
                    && network.model.actor(other).country.as_deref() == Some(country)
            })
        };
        let others: Vec<ActorId> = trade.into_iter().filter(|&firm| Some(firm) != self.focal).collect();
        (!others.is_empty() && !others.iter().any(|&firm| sells_there(firm))).then_some(others.len())
    }

    /// How far the focal firm and these firms of the trade have come with each other, by the pair that has come
    /// least far: 0 they know of each other, 1 met, 2 told each other something harmless, 3 did one small thing
    /// together, 4 bought together. Low trust is a step back, to 1 at most. `None` where nobody was asked.
    pub fn come_far(&self, firms: &[ActorId]) -> Option<u32> {
        let focal = self.focal?;
        firms.iter().filter(|&&firm| firm != focal).filter_map(|&firm| self.stands(focal, firm)).min()
    }

    fn stands(&self, a: ActorId, b: ActorId) -> Option<u32> {
        let low = self.network.settings[Setting::LowTrust];
        let present = || self.network.between(a, b).filter(|tie| tie.is_present());
        let stand = |tie: &Relationship| {
            let said = || tie.statements.iter().map(|&index| &self.network.model.statements[index]);
            let carries = |content: &[Content]| content.iter().any(|one| tie.content.contains(one));
            match () {
                () if carries(&[Content::Purchasing]) => 4,
                () if carries(&[Content::Promotion, Content::Coordination]) => 3,
                () if said().any(|one| one.joint_activities.is_some_and(|count| count >= 1.0)) => 3,
                () if carries(&[Content::Information]) => 2,
                () if said().any(|one| one.information.is_some_and(|much| much >= 2.0)) => 2,
                () => 1,
            }
        };
        match present().map(stand).max() {
            Some(stand) if present().any(|tie| tie.trust.is_some_and(|trust| trust <= low)) => {
                Some(stand.min(1))
            }
            Some(stand) => Some(stand),
            None => (self.network.known(a, b, None) == Known::Denied).then_some(0),
        }
    }

    /// Whether firms of the trade are known to distrust each other: what was answered is under `low_trust` in the
    /// mean, or something between two of them ended in a dispute.
    pub fn distrust(&self) -> bool {
        let network = self.network;
        let among = |tie: &&Relationship| {
            tie.class == TieClass::Horizontal && network.is_producer(tie.from) && network.is_producer(tie.to)
        };
        let ties: Vec<&Relationship> = network.relationships().iter().filter(among).collect();
        let trust: Vec<f64> = ties.iter().filter_map(|tie| tie.trust).collect();
        let low = trust.iter().sum::<f64>() < network.settings[Setting::LowTrust] * trust.len() as f64;
        low || ties.iter().any(|tie| quarrelled(network, tie))
    }

    /// Whether something between two actors is said to have ended in a dispute.
    pub fn disputed(&self, a: ActorId, b: ActorId) -> bool {
        self.network.between(a, b).any(|tie| quarrelled(self.network, tie))
    }

    /// Whether a tie of this class was there and is over: ended, or failed for a cause.
    pub fn is_over(&self, from: ActorId, to: ActorId, class: TieClass) -> bool {
        self.network.between(from, to).any(|tie| {
            tie.class == class
                && (class != TieClass::Supply || tie.from == from)
                && matches!(tie.state, RelationshipState::Failed | RelationshipState::Ended)
        })
    }

    /// Whether the focal firm sells services, by its activity code.
    pub fn sells_services(&self) -> bool {
        sells_services(self.network)
    }

    /// What the focal firm sells to an actor, or used to.
    pub fn sale(&self, to: ActorId) -> Option<&Relationship> {
        let focal = self.focal?;
        self.network.between(focal, to).find(|tie| tie.class == TieClass::Supply && tie.from == focal)
    }
}

/// Whether a tie is said to have ended in a dispute, and the two do no business with each other today: who works
/// together again has made it up.
pub fn quarrelled(network: &Network, tie: &Relationship) -> bool {
    let business = |tie: &Relationship| tie.is_present() && tie.class != TieClass::Contact;
    let again = tie.is_present() || network.between(tie.from, tie.to).any(business);
    !again
        && tie
            .statements
            .iter()
            .any(|&index| network.model.statements[index].end_cause == Some(EndCause::Dispute))
}

/// Whether the focal firm sells services, by its activity code.
pub fn sells_services(network: &Network) -> bool {
    let code = network.model.focal_firm().and_then(|firm| firm.nace.as_deref());
    code.and_then(activity::is_service) == Some(true)
}

/// The end of a way: who comes before it, and how good the way is so far.
struct Way {
    before: ActorId,
    /// Bonds that nobody scored.
    unknown: u32,
    /// The weakest of the others, 0–1.
    weakest: f64,
}

impl Way {
    /// The better way first.
    fn quality(&self, other: &Self) -> Ordering {
        self.unknown.cmp(&other.unknown).then(other.weakest.total_cmp(&self.weakest))
    }
}

/// One step more at a time: going on from a better way is never worse than from another of as many steps.
fn ways(network: &Network) -> Vec<BTreeMap<ActorId, Way>> {
    let Some(focal) = network.focal() else { return Vec::new() };
    let start = Way { before: focal, unknown: 0, weakest: 1.0 };
    let mut ways = vec![BTreeMap::from([(focal, start)])];
    for _ in 0..network.settings[Setting::IntroducerSteps] as u32 {
        let mut next: BTreeMap<ActorId, Way> = BTreeMap::new();
        for (&here, way) in ways.iter().next_back().into_iter().flatten() {
            if network.model.actor(here).is_class() {
                continue;
            }
            let rival = here != focal && network.is_producer(here);
            let mut bonds: BTreeMap<ActorId, Option<f64>> = BTreeMap::new();
            for (other, tie) in network.present_ties(here) {
                if other != focal && !(rival && tie.class == TieClass::Supply && tie.from == here) {
                    let best = bonds.entry(other).or_default();
                    *best = [*best, tie.scores.bond].into_iter().flatten().reduce(f64::max);
                }
            }
            for (other, bond) in bonds {
                let found = Way {
                    before: here,
                    unknown: way.unknown + u32::from(bond.is_none()),
                    weakest: bond.map_or(way.weakest, |bond| bond.min(way.weakest)),
                };
                // Whoever comes first by id stays.
                if next.get(&other).is_none_or(|known| found.quality(known) == Ordering::Less) {
                    next.insert(other, found);
                }
            }
        }
        ways.push(next);
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Territory},
        network::findings::sample::Sample,
    };

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
    fn the_way_with_the_best_weakest_bond_leads_on_before_the_shorter_one() {
        let mut sample = Sample::district();
        let bonds = [
            ("AGENCY", "FIRM", 5.0),
            ("AGENCY", "BUYER-DE", 2.0),
            ("FIRM", "BUYER-IT", 4.0),
            ("SUPPLIER1", "BUYER-IT", 4.0),
            ("SUPPLIER1", "BUYER-DE", 3.0),
        ];
        for (from, to, trust) in bonds {
            sample.tied(from, to, TieClass::Contact).trust = Some(trust);
        }
        let path = |sample: &Sample| {
            let network = sample.network();
            let barriers = BarrierReport::default();
            let buyer = network.with_role(Role::Customer).next().unwrap();
            let path = Case::new(&network, &barriers, &[]).path(buyer).unwrap();
            path.iter().map(|&id| network.model.key(id).to_owned()).collect::<Vec<String>>()
        };
        assert_eq!(path(&sample), ["FIRM", "BUYER-IT", "SUPPLIER1", "BUYER-DE"]);
        let mut unasked = sample.clone();
        unasked.tied("AGENCY", "BUYER-IT", TieClass::Contact);
        unasked.tied("FIRM", "BUYER-DE", TieClass::Contact);
        assert_eq!(path(&unasked), ["FIRM", "BUYER-DE"], "a contact of one's own needs nobody");
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
