//! Cards of contacts, with codes. What the visitor wrote stays away: own words in place of a draft, and drafts that
//! are about such words (why it went quiet, what somebody is good at).

use super::{Codes, message::TAKEN_OUT};
use crate::report::{Arg, Card, CardRow, Message};

impl Codes {
    /// In the order of the codes, contacts that exist before those proposed.
    pub fn cards(&self, cards: &[Card]) -> Vec<Card> {
        let mut cards: Vec<Card> = cards.iter().map(|one| self.card(one)).collect();
        cards.sort_by(|one, other| {
            let key = |card: &Card| (card.expected, card.partner.clone(), card.class, card.from.clone());
            key(one).cmp(&key(other))
        });
        cards
    }

    fn card(&self, card: &Card) -> Card {
        let Card { from, to, class, firm, partner, expected, rows, beyond, beyond_count } = card;
        let mut beyond = self.several(beyond);
        beyond.sort();
        Card {
            from: self.of(from),
            to: self.of(to),
            class: *class,
            firm: self.of(firm),
            partner: self.of(partner),
            expected: *expected,
            rows: rows.iter().map(|one| self.card_row(one)).collect(),
            beyond,
            beyond_count: *beyond_count,
        }
    }

    fn card_row(&self, row: &CardRow) -> CardRow {
        let CardRow { part, draft, known, text: _ } = row;
        CardRow {
            part: *part,
            draft: draft.iter().filter_map(|one| whole(self.message(one))).collect(),
            known: *known,
            text: None,
        }
    }
}

/// The sentence, where what was taken out leaves one.
fn whole(mut message: Message) -> Option<Message> {
    for value in message.args.values_mut() {
        match value {
            Arg::Text(text) if text == TAKEN_OUT => return None,
            Arg::List(texts) => {
                let before = texts.len();
                texts.retain(|text| text != TAKEN_OUT);
                if texts.is_empty() && before > 0 {
                    return None;
                }
            }
            Arg::Text(_) | Arg::Number(_) => {}
        }
    }
    Some(message)
}
