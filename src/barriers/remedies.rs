//! What may be done about a barrier: one table of remedies, a row for barriers that are met alike.
//!
//! Each remedy is in one of four piles: what the firm does itself, what it does with partners (single
//! ones or a consortium), what public programmes offer, and what avoids the barrier instead of removing it.
//!
//! What supports a remedy stands beside it. *Found*: the study was read, and says that this kind of help
//! works on this kind of barrier, seldom that this very step does. *General*: guides to export consortia
//! (UNIDO 2003) and to export finance name it. *Ours*: common sense, change it.
//!
//! For poor economic conditions and political instability abroad no study found that a network removes
//! them. There is no remedy with partners for them, and the text says so.

use crate::{
    order::InOrder,
    report::{Message, Pile, Remedy},
    settings::Confidence,
};

struct Row {
    name: &'static str,
    cells: &'static [Cell],
}

struct Cell {
    pile: Pile,
    /// The end of the message's code, `remedy-<row>-<what>`.
    what: &'static str,
    sources: &'static [&'static str],
    confidence: Confidence,
}

const fn own() -> Cell {
    Cell { pile: Pile::Yourself, what: "own", sources: &[], confidence: Confidence::Ours }
}

const fn partner(sources: &'static [&'static str], confidence: Confidence) -> Cell {
    Cell { pile: Pile::Partners, what: "partner", sources, confidence }
}

const fn consortium(sources: &'static [&'static str], confidence: Confidence) -> Cell {
    Cell { pile: Pile::Partners, what: "consortium", sources, confidence }
}

const fn public(sources: &'static [&'static str], confidence: Confidence) -> Cell {
    Cell { pile: Pile::Public, what: "public", sources, confidence }
}

const fn avoid(what: &'static str) -> Cell {
    Cell { pile: Pile::Avoid, what, sources: &[], confidence: Confidence::General }
}

const UNIDO: &[&str] = &["UNIDO03"];

use Confidence::{Found, General};

const ROWS: &[Row] = &[
    Row {
        name: "information",
        cells: &[
            own(),
            partner(&["SINKOVICS"], Found),
            consortium(&["MAGNI", "UNIDO03"], Found),
            public(&[], General),
        ],
    },
    Row {
        name: "contacts",
        cells: &[own(), partner(&["HESSELS"], Found), consortium(UNIDO, General), public(&["MALCA"], Found)],
    },
    Row {
        name: "people",
        cells: &[own(), partner(&["SINKOVICS"], Found), consortium(UNIDO, General), public(&[], General)],
    },
    Row {
        name: "capacity",
        cells: &[own(), partner(&["GHAURI"], General), consortium(UNIDO, General), public(&[], General)],
    },
    Row {
        name: "money",
        cells: &[
            own(),
            partner(&[], General),
            consortium(&["FORTE", "UNIDO03"], Found),
            public(&[], General),
        ],
    },
    Row {
        name: "product",
        cells: &[own(), partner(UNIDO, General), consortium(UNIDO, General), public(&[], General)],
    },
    Row {
        name: "standards",
        cells: &[own(), partner(&[], General), consortium(UNIDO, General), public(&[], General)],
    },
    Row { name: "service", cells: &[own(), partner(&[], General), consortium(UNIDO, General)] },
    Row { name: "price", cells: &[own(), partner(UNIDO, General), consortium(UNIDO, General)] },
    Row {
        name: "channel",
        cells: &[own(), partner(&["HESSELS"], Found), consortium(UNIDO, General), public(&[], General)],
    },
    Row {
        name: "logistics",
        cells: &[own(), partner(&[], General), consortium(UNIDO, General), public(&["WTO16"], General)],
    },
    Row {
        name: "promotion",
        cells: &[own(), partner(&[], General), consortium(UNIDO, General), public(&[], General)],
    },
    Row {
        name: "paperwork",
        cells: &[own(), partner(&[], General), consortium(UNIDO, General), public(&["WTO16"], Found)],
    },
    Row {
        name: "government",
        cells: &[own(), partner(UNIDO, General), consortium(UNIDO, General), public(&["COUDOUNARIS"], Found)],
    },
    Row {
        name: "culture",
        cells: &[own(), partner(&["TANZIMP"], Found), consortium(&[], General), public(&["MALCA"], Found)],
    },
    Row { name: "competition", cells: &[own(), partner(UNIDO, General), consortium(UNIDO, General)] },
    Row {
        name: "currency",
        cells: &[own(), partner(&[], General), consortium(&[], General), public(&[], General)],
    },
    Row {
        name: "instability",
        cells: &[avoid("avoid"), avoid("insure"), avoid("spread"), public(&[], General)],
    },
    Row {
        name: "rules",
        cells: &[
            own(),
            partner(&[], General),
            consortium(&[], General),
            public(&[], General),
            avoid("avoid"),
        ],
    },
    // Of the items of modules.
    Row { name: "travel", cells: &[own(), partner(&[], General), public(&[], General)] },
    Row { name: "law", cells: &[own(), partner(&[], General), public(&[], General), avoid("avoid")] },
];

/// The remedies of a row, those of the pile to begin with first, then in the order of the piles.
pub fn remedies(row: &str, begin: Pile) -> Vec<Remedy> {
    let cells = ROWS.iter().find(|one| one.name == row).map_or(&[][..], |row| row.cells);
    let mut found: Vec<Remedy> = cells
        .iter()
        .map(|cell| Remedy {
            pile: cell.pile,
            what: Message::new(format!("remedy-{row}-{}", cell.what)),
            sources: cell.sources.iter().map(|&key| key.to_owned()).collect(),
            confidence: cell.confidence,
        })
        .collect();
    found.order_by_key(|remedy| (remedy.pile != begin, remedy.pile));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources;

    #[test]
    fn every_study_behind_a_remedy_is_in_the_table_of_sources() {
        for cell in ROWS.iter().flat_map(|row| row.cells) {
            for key in cell.sources {
                assert!(sources::by_key(key).is_some(), "{key}");
            }
            assert!(cell.confidence != Found || !cell.sources.is_empty(), "found, but where?");
        }
    }

    #[test]
    fn what_is_to_be_done_first_is_named_first() {
        for row in ROWS {
            for begin in row.cells.iter().map(|cell| cell.pile) {
                let found = remedies(row.name, begin);
                assert_eq!((found.len(), found[0].pile), (row.cells.len(), begin), "{}", row.name);
            }
        }
    }
}
