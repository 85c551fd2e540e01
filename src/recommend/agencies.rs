//! Agencies and the firms of the trade around them: one order for all who speak of *the* agency.
//!
//! Whom the focal firm is in contact with comes before others, then whoever has most firms of the trade, then by id.
//! Rows that stand for several agencies call nobody together. Ours.

use std::collections::BTreeSet;

use super::case::Case;
use crate::{
    model::{ActorId, Role},
    network::{Network, findings::pairs},
    order::Gather,
};

/// Single firms of the trade in contact with an agency, by id.
pub fn firms_of(network: &Network, agency: ActorId) -> Vec<ActorId> {
    let firms: BTreeSet<ActorId> = network
        .present_ties(agency)
        .filter(|(firm, tie)| pairs::is_business(tie) && network.is_producer(*firm))
        .filter(|(firm, _)| !network.model.actor(*firm).is_class())
        .map(|(firm, _)| firm)
        .gather();
    firms.into_iter().collect()
}

/// Of the agencies that pass, the one to speak of.
fn first(network: &Network, passes: &dyn Fn(ActorId) -> bool) -> Option<ActorId> {
    let known = |agency| {
        let Some(focal) = network.focal() else { return false };
        network.between(focal, agency).any(|tie| tie.is_present() && pairs::is_business(tie))
    };
    network
        .with_role(Role::Agency)
        .filter(|&id| !network.model.actor(id).is_class() && passes(id))
        .map(|id| (!known(id), std::cmp::Reverse(firms_of(network, id).len()), id))
        .min()
        .map(|(.., id)| id)
}

/// The agency to speak of.
pub fn leading(network: &Network) -> Option<ActorId> {
    first(network, &|_| true)
}

/// Who can call firms together: of the agencies that the focal firm reaches the one to speak of, else the association
/// in the fewest steps, then by id.
pub fn convener(case: &Case<'_>) -> Option<ActorId> {
    first(case.network, &|id| case.steps(id).is_some()).or_else(|| {
        let associations = case.network.with_role(Role::Association);
        associations.filter_map(|id| Some((case.steps(id)?, id))).min().map(|(_, id)| id)
    })
}

/// The agency among these actors, the first.
pub fn named(network: &Network, actors: impl IntoIterator<Item = ActorId>) -> Option<ActorId> {
    actors.into_iter().find(|&id| {
        let actor = network.model.actor(id);
        actor.has(Role::Agency) && !actor.is_class()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Territory, TieClass},
        network::findings::sample::Sample,
        report::BarrierReport,
    };

    /// Who is spoken of, and who calls together.
    fn spoken_of(sample: &Sample) -> [Option<String>; 2] {
        let network = sample.network();
        let barriers = BarrierReport::default();
        let case = Case::new(&network, &barriers, &[]);
        [leading(&network), convener(&case)].map(|id| id.map(|id| network.model.key(id).to_owned()))
    }

    #[test]
    fn ones_own_agency_comes_before_the_larger_one_that_nobody_here_knows() {
        let mut sample = Sample::district();
        sample.add("FAR", &[Role::Agency], Territory::National, Some("IT"));
        for firm in ["RIVAL1", "RIVAL2"] {
            sample.tied("FAR", firm, TieClass::Agency);
        }
        let far = Some("FAR".to_owned());
        assert_eq!(spoken_of(&sample), [far.clone(), None], "nobody in reach calls firms together");
        sample.tied("AGENCY", "FIRM", TieClass::Agency);
        let own = Some("AGENCY".to_owned());
        assert_eq!(spoken_of(&sample), [own.clone(), own]);
        sample.tied("FAR", "FIRM", TieClass::Agency);
        assert_eq!(spoken_of(&sample), [far.clone(), far], "of two one knows, the one with most firms");
    }
}
