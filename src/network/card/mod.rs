//! Relationship cards: what a contact is for, what it is made of and what it does.
//!
//! The seven rows are those of the IMP work-in-progress paper on the Button Valley; the middle ones are the layers
//! of Håkansson and Snehota (1995), so a card can also be laid out as activities, resources and actors × firm,
//! relationship and network. What the data do not tell is asked, never invented; drafts and orders are ours.
//!
//! A card costs the contacts of its two ends, so each is drafted when it is looked at and none stands in the
//! report.

mod activities;
mod bonds;
mod for_firm;
mod for_network;
mod for_pair;
mod objective;
mod reach;
mod resources;

use crate::{
    model::{ActorId, Statement, TieClass},
    network::{Network, Relationship},
    report::{Card, CardPart, CardRow, Message, Recommendation},
};

/// Names in one sentence at most. Ours.
const NAMES: usize = 5;

/// Whom one would come to know, at most. Ours.
const BEYOND: usize = 12;

/// A contact in view: present, or only proposed.
pub struct Pair<'a> {
    pub network: &'a Network,
    /// The end whose side is told.
    pub firm: ActorId,
    pub partner: ActorId,
    pub class: TieClass,
    /// Everything said of the two in this class and direction.
    pub tie: Option<&'a Relationship>,
    /// The advice that concerns the two.
    pub advice: Option<&'a Recommendation>,
    pub expected: bool,
}

/// A row in the making.
#[derive(Default)]
pub struct Draft {
    lines: Vec<Message>,
    known: bool,
}

impl Draft {
    /// Something that the data tell.
    pub fn say(&mut self, line: Message) {
        self.lines.push(line);
        self.known = true;
    }

    pub fn say_some(&mut self, line: Option<Message>) {
        if let Some(line) = line {
            self.say(line);
        }
    }

    /// What to ask, or what to do first.
    pub fn ask(&mut self, line: Message) {
        self.lines.push(line);
    }

    /// What to ask where the data tell nothing.
    pub fn else_ask(&mut self, line: Message) {
        if !self.known {
            self.lines.insert(0, line);
        }
    }
}

/// A function that drafts a row.
type Row = fn(&Pair) -> Draft;

/// The rows of a contact that exists.
const ROWS: [(CardPart, Row); 7] = [
    (CardPart::Objective, objective::draft),
    (CardPart::Activities, activities::draft),
    (CardPart::Resources, resources::draft),
    (CardPart::Bonds, bonds::draft),
    (CardPart::ForFirm, for_firm::draft),
    (CardPart::ForPair, for_pair::draft),
    (CardPart::ForNetwork, for_network::draft),
];

/// Of one that is only proposed, what it would be for is told first.
const EXPECTED: [usize; 7] = [0, 4, 5, 6, 1, 2, 3];

/// The card of a contact by its ends and class, as a tie or a proposal of the report names them; `None` where an
/// end is unknown or both are the same. `advice` is what proposes or changes it.
pub fn card(
    network: &Network,
    from: &str,
    to: &str,
    class: TieClass,
    advice: Option<&Recommendation>,
) -> Option<Card> {
    let find = |key: &str| network.model.actors().find(|(_, actor)| actor.key == key).map(|(id, _)| id);
    let (from, to) = (find(from)?, find(to)?);
    if from == to {
        return None;
    }
    let tie = network
        .between(from, to)
        .find(|one| one.class == class && (class != TieClass::Supply || one.from == from));
    let (firm, partner) = if network.focal() == Some(to) { (to, from) } else { (from, to) };
    let pair = Pair {
        network,
        firm,
        partner,
        class,
        tie,
        advice,
        expected: !tie.is_some_and(Relationship::is_present),
    };
    let order: Vec<usize> = if pair.expected { EXPECTED.to_vec() } else { (0..ROWS.len()).collect() };
    let rows = order.into_iter().map(|at| {
        let (part, row) = ROWS[at];
        let Draft { lines, known } = row(&pair);
        CardRow { part, draft: lines, known, text: None }
    });
    let beyond = reach::beyond(&pair);
    Some(Card {
        from: network.model.key(from).to_owned(),
        to: network.model.key(to).to_owned(),
        class,
        firm: network.model.key(firm).to_owned(),
        partner: network.model.key(partner).to_owned(),
        expected: pair.expected,
        rows: rows.collect(),
        beyond_count: beyond.len() as u32,
        beyond: beyond.iter().take(BEYOND).map(|&id| network.model.key(id).to_owned()).collect(),
    })
}

impl Pair<'_> {
    /// A sentence with both ends at hand.
    pub fn message(&self, code: &str) -> Message {
        let key = |id: ActorId| self.network.model.key(id);
        Message::new(code).with("actor", key(self.partner)).with("actorFirm", key(self.firm))
    }

    /// What was said of the two in this class, by whomever.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let indices = self.tie.map(|tie| tie.statements.as_slice()).unwrap_or_default();
        indices.iter().map(|&index| &self.network.model.statements[index])
    }

    /// The lowest of what was said of an item: the cautious reading.
    pub fn lowest(&self, item: impl Fn(&Statement) -> Option<f64>) -> Option<f64> {
        self.statements().filter_map(item).reduce(f64::min)
    }

    /// Some names, the first few.
    pub fn names(&self, ids: &[ActorId]) -> Vec<String> {
        ids.iter().take(NAMES).map(|&id| self.network.model.key(id).to_owned()).collect()
    }
}
