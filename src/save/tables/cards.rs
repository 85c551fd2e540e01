//! Cards of contacts, a row for each of their seven rows.

use super::{
    Names,
    cells::{say, sentences, term, text, words},
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{Card, CardPart},
    save::book::{BookCell, BookColumn, BookFormat, BookSheet},
};

use BookFormat::Text;

pub fn sheet_of(cards: &[Card], names: &Names) -> BookSheet {
    let columns = [
        column("partner", Text),
        column("class", Text),
        noted("card_time", Text),
        wide("card_part", 26),
        BookColumn { width: Some(70), ..noted("card_draft", Text) },
        BookColumn { width: Some(50), ..noted("card_own", Text) },
        wide("card_beyond", 36),
    ];
    let tail = codes(["from_id", "to_id", "class_code", "part_code"]);
    let rows = cards.iter().flat_map(|card| {
        card.rows.iter().map(|row| {
            // Who stands behind the partner is said once a card, beside what it brings.
            let beyond = row.part == CardPart::Resources;
            vec![
                names.cell(&card.partner),
                term("class", card.class.code()),
                say(if card.expected { "card-expected" } else { "card-observed" }),
                say(format!("card-part-{}", row.part.code().replace('_', "-"))),
                sentences(&row.draft),
                words(&row.text),
                if beyond { names.several(&card.beyond) } else { BookCell::Empty(()) },
                text(&card.from),
                text(&card.to),
                text(card.class.code()),
                text(row.part.code()),
            ]
        })
    });
    sheet("cards", columns.into_iter().chain(tail).collect(), rows.collect())
}
