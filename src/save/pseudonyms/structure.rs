//! Groups, cores and key players without names.

use super::Codes;
use crate::report::{
    AlikePlaces, BridgingTie, Brokerage, Communities, Community, Core, CorePeriphery, KeyPlayers, Member,
    PartSupport, Structure,
};

impl Codes {
    pub(super) fn structure(&self, structure: &Structure) -> Structure {
        let Structure {
            supports,
            brokerage,
            brokers,
            key_players,
            cores,
            communities,
            alike,
            alike_pairs,
            bridging,
            bridging_ties,
        } = structure;
        Structure {
            supports: supports
                .iter()
                .map(|one| PartSupport { reason: self.message(&one.reason), ..one.clone() })
                .collect(),
            brokerage: brokerage
                .iter()
                .map(|one| Brokerage { actor: self.of(&one.actor), ..one.clone() })
                .collect(),
            brokers: *brokers,
            key_players: key_players
                .iter()
                .map(|one| KeyPlayers { actors: self.in_order(&one.actors), ..one.clone() })
                .collect(),
            cores: cores.iter().map(|one| self.core_periphery(one)).collect(),
            communities: communities.as_ref().map(|one| self.communities(one)),
            alike: alike
                .iter()
                .map(|one| AlikePlaces { actors: self.in_order(&one.actors), ..one.clone() })
                .collect(),
            alike_pairs: *alike_pairs,
            bridging: bridging
                .iter()
                .map(|one| BridgingTie { actors: self.in_order(&one.actors), bridge: one.bridge })
                .collect(),
            bridging_ties: *bridging_ties,
        }
    }

    /// By their codes, so that their order tells nothing of their names.
    fn in_order(&self, actors: &[String]) -> Vec<String> {
        let mut codes = self.several(actors);
        codes.sort();
        codes
    }

    fn core_periphery(&self, found: &CorePeriphery) -> CorePeriphery {
        let cores = found
            .cores
            .iter()
            .map(|core| Core { actors: self.in_order(&core.actors), size: core.size })
            .collect();
        CorePeriphery { cores, ..found.clone() }
    }

    fn communities(&self, found: &Communities) -> Communities {
        let groups = found
            .groups
            .iter()
            .map(|group| {
                let mut members: Vec<Member> = group
                    .members
                    .iter()
                    .map(|one| Member { actor: self.of(&one.actor), together: one.together })
                    .collect();
                members.sort_by(|one, other| one.actor.cmp(&other.actor));
                Community { members, ..group.clone() }
            })
            .collect();
        Communities { groups, ..found.clone() }
    }
}
