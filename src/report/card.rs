//! The card of a relationship: what it is for, what it is made of and what it does, in seven rows.

use serde::{Deserialize, Serialize};

use super::Message;
use crate::{
    model::{TieClass, codes},
    session::Choices,
};

codes! {
    /// A row of the card, in the order of a relationship that exists.
    CardPart {
        /// From whose interest it starts, and what for.
        Objective = "objective",
        /// What the two do together: activity links.
        Activities = "activities",
        /// What each uses of the other's: resource ties.
        Resources = "resources",
        /// The people between them: actor bonds.
        Bonds = "bonds",
        ForFirm = "for_firm",
        ForPair = "for_pair",
        ForNetwork = "for_network",
    }
}

/// A relationship told in seven rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Card {
    pub from: String,
    pub to: String,
    pub class: TieClass,
    /// The end whose side is told: the focal firm, where it is one of the two.
    pub firm: String,
    pub partner: String,
    /// The contact does not exist yet: what is told is expected.
    pub expected: bool,
    /// All seven, in the order in which they are told; for one that is expected, what it is for comes first.
    pub rows: Vec<CardRow>,
    /// Whom the firm would come to know through the partner: its contacts that are none of the firm's. At most
    /// twelve.
    pub beyond: Vec<String>,
    /// How many these are in all.
    pub beyond_count: u32,
}

/// A row of a [`Card`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CardRow {
    pub part: CardPart,
    /// Drafted from the data; where nobody was asked, a question.
    pub draft: Vec<Message>,
    /// Whether the draft says something, and does not only ask.
    pub known: bool,
    /// In the visitor's own words, which count before the draft.
    pub text: Option<String>,
}

/// The visitor's own words in a row of a card. All are kept in the report, whichever cards were looked at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CardText {
    pub from: String,
    pub to: String,
    /// Code of the tie's class.
    pub class: String,
    /// Code of the row.
    pub part: String,
    pub text: String,
}

/// Everything that the visitor wrote into cards.
pub fn card_texts(choices: &Choices) -> Vec<CardText> {
    let text = |([from, to, class, part], text): (&[String; 4], &String)| CardText {
        from: from.clone(),
        to: to.clone(),
        class: class.clone(),
        part: part.clone(),
        text: text.clone(),
    };
    choices.cards.iter().map(text).collect()
}
