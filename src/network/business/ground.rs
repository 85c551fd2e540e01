//! What these measures share: whose firms they speak of, what is a market abroad, and who is tied to whom.

use crate::{
    model::{ActorId, RelationshipState, Role, Territory, TieClass},
    network::{Network, Relationship, findings::who},
};

/// The firms of the trade that the measures count, by id: those of the focal firm's district, where the
/// data tell of a district; else those at home. The focal firm is among them, class rows are not.
///
/// A rival outside the district has markets of its own, and a rival abroad is at home there: to count
/// either would make the district look closer to foreign markets than it is. Our choice.
pub fn firms(network: &Network) -> Vec<ActorId> {
    let mut district = who::trade_in_district(network);
    if district.is_empty() {
        return who::trade(network)
            .into_iter()
            .filter(|&id| {
                Some(id) == network.focal()
                    || who::abroad(network, id) != Some(true)
                        && network.model.actor(id).territory() != Territory::Outside
            })
            .collect();
    }
    district.extend(network.focal().filter(|&focal| !network.model.actor(focal).is_class()));
    district.sort_unstable();
    district
}

/// Whether an actor is a market abroad: known to be abroad, no firm of the trade, and somebody who buys
/// (customer, distributor, agent, or sold to). A supplier abroad opens no market by delivering.
pub fn opens_market(network: &Network, id: ActorId) -> bool {
    who::abroad(network, id) == Some(true)
        && !network.is_producer(id)
        && (who::is_buyer(network, id)
            || network.of(id).any(|tie| tie.class == TieClass::Supply && tie.to == id && tie.is_present()))
}

/// Which actors are markets abroad, by id.
pub fn markets(network: &Network) -> Vec<bool> {
    network.model.actors().map(|(id, _)| opens_market(network, id)).collect()
}

/// Whether a tie is in use: present, and not asleep in either sense.
pub fn in_use(relationship: &Relationship) -> bool {
    relationship.is_present() && relationship.state != RelationshipState::Sleeping
}

/// Whether a firm told of all or some it has in a role: its own data, or it was asked about it.
pub fn was_asked(network: &Network, firm: ActorId, role: Role) -> bool {
    let actor = network.model.actor(firm);
    network.model.complete
        || Some(firm) == network.focal()
        || actor.interviewed != Some(false) && actor.asked_about.contains(&role)
}

/// Whether a firm told of all it has in a role, so that who is not there is none of its: its own data unless it says
/// otherwise, or it was asked about the role and named all.
pub fn told_all(network: &Network, firm: ActorId, role: Role) -> bool {
    let actor = network.model.actor(firm);
    let own = Some(firm) == network.focal() && actor.recall_complete != Some(false);
    let named = actor.recall_complete == Some(true) && was_asked(network, firm, role);
    network.model.complete || own || named
}

/// Who is tied to whom by a present tie of any class: the contacts of each actor, ascending, each once.
pub struct Links {
    contacts: Vec<Vec<u32>>,
    class: Vec<bool>,
}

impl Links {
    pub fn of(network: &Network) -> Self {
        Self::by(network, Relationship::is_present)
    }

    /// The same by the ties that count.
    pub fn by(network: &Network, counts: fn(&Relationship) -> bool) -> Self {
        let mut contacts = vec![Vec::new(); network.model.actors.len()];
        for tie in network.relationships().iter().filter(|tie| counts(tie) && tie.from != tie.to) {
            contacts[tie.from.index()].push(tie.to.0);
            contacts[tie.to.index()].push(tie.from.0);
        }
        for row in &mut contacts {
            row.sort_unstable();
            row.dedup();
        }
        Self { contacts, class: network.model.actors.iter().map(|actor| actor.is_class()).collect() }
    }

    pub fn len(&self) -> usize {
        self.contacts.len()
    }

    pub fn is_empty(&self) -> bool {
        self.contacts.is_empty()
    }

    /// Contacts of an actor, class rows among them.
    pub fn to(&self, actor: usize) -> &[u32] {
        &self.contacts[actor]
    }

    pub fn is_class(&self, actor: usize) -> bool {
        self.class[actor]
    }

    /// Contacts of an actor that are no class rows.
    pub fn single(&self, actor: usize) -> impl Iterator<Item = u32> {
        self.contacts[actor].iter().copied().filter(|&other| !self.class[other as usize])
    }
}
