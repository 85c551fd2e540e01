//! Who can introduce whom: which two ties in a row a firm could really walk along.
//!
//! # Rule
//! `x` can introduce a firm to `y` when both ties are present and
//! - `x` is one actor, not a class of them;
//! - `x` is no firm of the trade leading to a buyer (its own customers), unless it and the firm act
//!   jointly already: a tie with purchasing, promotion or coordination as its content, an activity done
//!   together, or the same group;
//! - `x` is not a supplier that merely delivers to both.
//!
//! # Source
//! Our design, after the Button Valley paper, in whose new network all producers would "reach" the focal
//! firm's customers by walking over the focal firm: nobody opens that door.

use crate::{
    model::{ActorId, Content, TieClass},
    network::{Network, findings::who},
};

/// Whether two firms act jointly already.
pub fn act_jointly(network: &Network, a: ActorId, b: ActorId) -> bool {
    network.between(a, b).filter(|tie| tie.is_present()).any(|tie| {
        tie.class == TieClass::Affiliate
            || tie.content.iter().any(|one| !matches!(one, Content::Service | Content::Information))
            || tie.statements.iter().any(|&index| {
                network.model.statements[index].joint_activities.is_some_and(|activities| activities >= 1.0)
            })
    })
}

/// Whether all that joins two actors is that `from` delivers to `to`.
pub fn merely_delivers(network: &Network, from: ActorId, to: ActorId) -> bool {
    network
        .between(from, to)
        .filter(|tie| tie.is_present())
        .all(|tie| tie.class == TieClass::Supply && tie.from == from)
}

/// Whether a rival keeps `to` to itself when `firm` asks: its own customer, and nothing is done jointly.
pub fn keeps_to_itself(network: &Network, firm: ActorId, rival: ActorId, to: ActorId) -> bool {
    rival != firm
        && network.is_producer(rival)
        && !network.is_producer(to)
        && (who::is_buyer(network, to)
            || network
                .between(rival, to)
                .any(|tie| tie.class == TieClass::Supply && tie.from == rival && tie.is_present()))
        && !act_jointly(network, firm, rival)
}

/// Whether `through`, reached from `before` on behalf of `firm`, can introduce it to `to`. That the two
/// ties are present is for the caller to know.
pub fn introduces(network: &Network, firm: ActorId, before: ActorId, through: ActorId, to: ActorId) -> bool {
    if network.model.actor(through).is_class() || keeps_to_itself(network, firm, through, to) {
        return false;
    }
    !(merely_delivers(network, through, before) && merely_delivers(network, through, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Role, network::findings::sample::Sample};

    fn asked(change: impl Fn(&mut Sample), through: &str) -> bool {
        let mut sample = Sample::district();
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        sample.tied("RIVAL1", "BUYER-DE", TieClass::Supply);
        sample.tied("SUPPLIER1", "FIRM", TieClass::Supply);
        sample.tied("SUPPLIER1", "BUYER-DE", TieClass::Supply);
        change(&mut sample);
        let network = sample.network();
        let id = |key: &str| network.model.actors().find(|(_, actor)| actor.key == key).unwrap().0;
        introduces(&network, id("FIRM"), id("FIRM"), id(through), id("BUYER-DE"))
    }

    #[test]
    fn a_rival_opens_the_door_to_its_customers_only_to_those_it_acts_with() {
        assert!(!asked(|_| {}, "RIVAL1"));
        let promote = |sample: &mut Sample| {
            sample.tied("FIRM", "RIVAL1", TieClass::Other).content = [Content::Promotion].into();
        };
        assert!(asked(promote, "RIVAL1"));
        let service = |sample: &mut Sample| {
            sample.tied("FIRM", "RIVAL1", TieClass::Other).content = [Content::Service].into();
        };
        assert!(!asked(service, "RIVAL1"));
    }

    #[test]
    fn what_a_rival_said_it_does_not_sell_is_no_reason_to_keep_a_contact_to_itself() {
        let mut sample = Sample::district();
        sample.add("INSTITUTE", &[Role::Research], crate::model::Territory::Foreign, Some("DE"));
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        sample.tied("RIVAL1", "INSTITUTE", TieClass::Research);
        sample.say("RIVAL1", "INSTITUTE", TieClass::Supply, crate::model::Answer::No);
        let network = sample.network();
        let id = |key: &str| network.model.actors().find(|(_, actor)| actor.key == key).unwrap().0;
        assert!(introduces(&network, id("FIRM"), id("FIRM"), id("RIVAL1"), id("INSTITUTE")));
    }

    #[test]
    fn who_merely_delivers_to_both_introduces_nobody() {
        assert!(!asked(|_| {}, "SUPPLIER1"));
        let also_buys = |sample: &mut Sample| {
            sample.tied("FIRM", "SUPPLIER1", TieClass::Supply);
        };
        assert!(asked(also_buys, "SUPPLIER1"));
    }

    #[test]
    fn a_class_of_firms_introduces_nobody() {
        let class = |sample: &mut Sample| {
            sample.add("MANY", &[Role::Other], crate::model::Territory::National, Some("IT"));
            sample.class_row("MANY");
        };
        assert!(!asked(class, "MANY"));
    }
}
