//! Formal or informal: by agreement, or from person to person?
//!
//! # Formula
//! Of the present ties of firms of the trade: *formal* by membership (association), ownership (affiliate),
//! or work agreed on (purchasing, promotion or coordination as its content); *informal* a personal contact,
//! or held by the owner in person. A tie with neither is not told. One side is named with `kind_lead` of
//! those told.
//!
//! # Source
//! Our reading of the pair named in the book on export consortia (chapter 2.2).
//!
//! # Pitfall
//! Few files say who holds a contact: the counts are of what was told.

use super::{Axis, Kind, KindCode, lead, undecided};
use crate::{
    model::{ContactRole, Content, TieClass},
    network::{Network, Relationship},
    report::{Message, Support},
    settings::Setting,
};

pub fn read(network: &Network) -> Kind {
    let (mut formal, mut informal, mut all) = (0.0, 0.0, 0.0);
    for tie in network.relationships() {
        if !tie.is_present() || !(network.is_producer(tie.from) || network.is_producer(tie.to)) {
            continue;
        }
        all += 1.0;
        if is_formal(tie) {
            formal += 1.0;
        } else if tie.class == TieClass::Contact || tie.contact_role == Some(ContactRole::Owner) {
            informal += 1.0;
        }
    }
    let told = formal + informal;
    if told == 0.0 {
        return Kind::not_asked(Axis::Formality, "kind-ask-person");
    }
    let reading = match lead(network, formal, informal) {
        Some(true) => KindCode::Formal,
        Some(false) => KindCode::Informal,
        None => KindCode::Mixed,
    };
    let enough = told >= network.settings[Setting::RoleCoverage] * all;
    let kind = Kind {
        axis: Axis::Formality,
        reading,
        evidence: vec![
            Message::new("kind-fact-formal").with("count", formal),
            Message::new("kind-fact-informal").with("count", informal),
        ],
        actors: Vec::new(),
        support: if enough { Support::LocalSafe } else { Support::Caution },
        reason: Message::new("kind-why-told").with("asked", told).with("possible", all),
    };
    undecided(network, told, kind)
}

fn is_formal(tie: &Relationship) -> bool {
    matches!(tie.class, TieClass::Association | TieClass::Affiliate)
        || tie.content.iter().any(|one| !matches!(one, Content::Service | Content::Information))
}
