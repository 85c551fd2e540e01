//! What the facts in the tables say about a barrier, beside what the firm feels.
//!
//! A fact is a signal only where it is nearly the barrier itself, not something that often goes with it: no
//! hours for exports *is* a lack of time; few employees is not. So most barriers have none, and say so.
//! Which fact tells of which barrier, and from which threshold, is our choice.
//!
//! Each signal is three-valued. What nobody gave says nothing: a blank cell, a list without an entry, a
//! contact nobody was asked about. That there is no contact of a kind counts only where the firm named all
//! it has of that kind. Facts that speak both ways say nothing either, and both are told. Contacts are read
//! for the focal firm alone; what stands in the sheets of firms and markets, for any firm.

mod abroad;
mod contacts;
mod own;

use chrono::Datelike;

use crate::{
    model::{
        Actor, ActorId, Firm, Market, contradictions,
        topics::{Topic, is_about},
        words::name_key,
    },
    network::{Network, findings::who},
    order::InOrder,
    report::{Arg, Message},
};

/// What is known of one firm, for all its barriers.
pub struct Facts<'n> {
    network: &'n Network,
    /// Its row of facts as it stands there.
    row: Option<&'n Firm>,
    /// The same without facts that contradict each other.
    firm: Option<Firm>,
    /// The same firm's row among the actors.
    actor: Option<&'n Actor>,
    /// Where the report is for this firm: itself in the network.
    focal: Option<ActorId>,
    /// Countries where it is or wants to be, each with what is said of it.
    markets: Vec<&'n Market>,
    home: Option<&'n str>,
}

/// What the facts say about one barrier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signal {
    /// Whether they show it; `None` where nobody gave such a fact, or facts speak both ways.
    pub seen: Option<bool>,
    /// The facts, or which one would tell.
    pub facts: Vec<Message>,
}

impl Signal {
    /// The facts show the barrier.
    fn shown(fact: Message) -> Self {
        Self { seen: Some(true), facts: vec![fact] }
    }

    /// The facts speak against it.
    fn against(fact: Message) -> Self {
        Self { seen: Some(false), facts: vec![fact] }
    }

    /// A fact that does not decide, or the one that would tell.
    fn open(fact: Message) -> Self {
        Self { seen: None, facts: vec![fact] }
    }

    /// All together: what decides wins over what leaves it open; what contradicts leaves it open, with
    /// both sides told.
    fn all(signals: impl IntoIterator<Item = Option<Self>>) -> Self {
        let (decided, open): (Vec<Self>, Vec<Self>) =
            signals.into_iter().flatten().partition(|signal| signal.seen.is_some());
        let first = decided.first().and_then(|signal| signal.seen);
        let seen = first.filter(|_| decided.iter().all(|signal| signal.seen == first));
        let told = if decided.is_empty() { open } else { decided };
        Self { seen, facts: told.into_iter().flat_map(|signal| signal.facts).collect() }
    }
}

impl<'n> Facts<'n> {
    /// What is known of the firm with this id.
    pub fn of(network: &'n Network, firm: &str) -> Self {
        let model = &network.model;
        let key = name_key(firm);
        let row = model.firms.iter().find(|one| name_key(&one.key) == key);
        let actor = match row {
            Some(row) => row.actor,
            None => model.actors().find(|(_, actor)| name_key(&actor.key) == key).map(|(id, _)| id),
        };
        let focal = network.focal().filter(|&focal| actor == Some(focal));
        let country = row.and_then(|row| row.country.as_deref());
        let home = country.or_else(|| actor.and_then(|id| model.actor(id).country.as_deref()));
        Self {
            network,
            row,
            firm: row.map(|row| contradictions::without(row, network.as_of.map(|day| day.year())).0),
            actor: actor.map(|id| model.actor(id)),
            focal,
            markets: model.markets.iter().filter(|one| name_key(&one.firm) == key).collect(),
            home,
        }
    }

    /// What the facts say about a barrier.
    pub fn signal(&self, barrier: &str) -> Signal {
        match barrier {
            "I-INF-1" => self.information(),
            "I-INF-3" => self.searched(),
            "I-INF-4" => self.reaching_customers(),
            "I-FUN-1" => self.time(),
            "I-FUN-2" => self.people(),
            "I-FUN-3" => self.capacity(),
            "I-PRD-1" => self.development(),
            "I-PRD-3" => self.standards(),
            "I-DIS-2" => self.channels(),
            "I-DIS-3" => self.representation(),
            "I-DIS-4" => self.control(),
            "E-PRC-1" => self.paperwork(),
            "E-GOV-1" => self.assistance(),
            "E-ECO-2" => self.currency(),
            "E-POL-3" => self.tariffs(),
            "E-SOC-1" => self.practices(),
            "E-SOC-2" => self.closeness(),
            "E-SOC-3" => self.languages(),
            _ => Signal::open(Message::new("tell-nothing")),
        }
    }

    /// A fact of the sheet of firms.
    fn fact<'s, T>(&'s self, read: impl Fn(&'s Firm) -> Option<T>) -> Option<T> {
        self.firm.as_ref().and_then(read)
    }

    /// What the list of actors says of what the firm can and lacks in a topic. Free text, so the words are
    /// told as they stand.
    fn listed(&self, topic: Topic) -> Option<Signal> {
        let actor = self.actor?;
        let named = |list: &[String]| -> Vec<String> {
            list.iter().filter(|text| is_about(text, topic)).cloned().collect()
        };
        let (lacks, can) = (named(&actor.capabilities_missing), named(&actor.capabilities));
        let say = |code: &str, list: Vec<String>| Message::new(code).with("capabilities", list);
        let lacking = (!lacks.is_empty()).then(|| Signal::shown(say("fact-lacks", lacks)));
        let able = (!can.is_empty()).then(|| Signal::against(say("fact-can", can)));
        (lacking.is_some() || able.is_some()).then(|| Signal::all([lacking, able]))
    }

    /// Countries abroad where the firm is, wants to be, or sells to by its contacts: in order, once each.
    fn countries(&self) -> Vec<String> {
        let wanted = |market: &&&Market| market.mode.is_some() || market.priority != Some(false);
        let listed = self.markets.iter().filter(wanted).map(|market| market.country.as_str());
        let served =
            self.focal.map(|focal| crate::network::findings::served(self.network, focal)).unwrap_or_default();
        let mut all: Vec<String> = listed
            .chain(served.into_keys())
            .filter(|&country| Some(country) != self.home)
            .map(str::to_owned)
            .collect();
        all.order();
        all.dedup();
        all
    }

    /// The year of the study.
    fn year(&self) -> Option<i32> {
        self.network.as_of.map(|day| day.year())
    }

    /// A customer abroad, and a contact that sells on abroad.
    fn is_abroad(&self, id: ActorId) -> bool {
        who::abroad(self.network, id) == Some(true)
    }
}

/// A message with one argument.
fn tell(code: &str, name: &str, value: impl Into<Arg>) -> Message {
    Message::new(code).with(name, value)
}

#[cfg(test)]
mod tests;
