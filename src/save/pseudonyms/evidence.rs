//! How sure the network is, without names.

use super::{Codes, Sheets};
use crate::report::{
    AmongContacts, AskNext, EvidenceReport, MeasureRange, OwnerPicture, Reversal, SupportReason, TieSide,
    TieSides, VerdictChange, VerdictRange,
};

impl Codes {
    /// `moved` tells where each tie stands among the ties without names.
    pub(super) fn sureness(&self, report: &EvidenceReport, moved: &[u32], sheets: &Sheets) -> EvidenceReport {
        let to = |tie: u32| moved.get(tie as usize).copied().unwrap_or(tie);
        let mut sides: Vec<TieSides> = report
            .sides
            .iter()
            .map(|one| TieSides {
                tie: to(one.tie),
                agreement: one.agreement,
                sides: one.sides.iter().map(|side| self.side(side, sheets)).collect(),
            })
            .collect();
        sides.sort_by_key(|one| one.tie);
        let mut states_differ: Vec<u32> = report.states_differ.iter().map(|&tie| to(tie)).collect();
        states_differ.sort_unstable();
        let sorted = |ids: &[String]| {
            let mut codes = self.several(ids);
            codes.sort();
            codes
        };
        let mut among_contacts: Vec<AmongContacts> = report
            .among_contacts
            .iter()
            .map(|one| AmongContacts { actor: self.of(&one.actor), ..one.clone() })
            .collect();
        among_contacts.sort_by(|one, other| one.actor.cmp(&other.actor));
        let mut ranges: Vec<MeasureRange> = report
            .ranges
            .iter()
            .map(|one| MeasureRange { actor: one.actor.as_deref().map(|id| self.of(id)), ..one.clone() })
            .collect();
        ranges.sort_by(|one, other| one.actor.cmp(&other.actor));
        EvidenceReport {
            sides,
            states_differ,
            reversals: report
                .reversals
                .iter()
                .map(|one| Reversal { stronger: to(one.stronger), weaker: to(one.weaker) })
                .collect(),
            picture: report.picture.as_ref().map(|one| OwnerPicture {
                only_owner: sorted(&one.only_owner),
                only_counterpart: sorted(&one.only_counterpart),
                ..one.clone()
            }),
            reasons: report
                .reasons
                .iter()
                .map(|one| SupportReason { reason: self.message(&one.reason), ..one.clone() })
                .collect(),
            among_contacts,
            ranges,
            verdicts: report
                .verdicts
                .iter()
                .map(|one| VerdictRange {
                    finding: one.finding.clone(),
                    becomes: one
                        .becomes
                        .iter()
                        .map(|one| VerdictChange { example: self.message(&one.example), ..one.clone() })
                        .collect(),
                })
                .collect(),
            ask_next: report
                .ask_next
                .iter()
                .map(|one| AskNext {
                    actor: one.actor.as_deref().map(|id| self.of(id)),
                    question: self.message(&one.question),
                    ..one.clone()
                })
                .collect(),
            ..report.clone()
        }
    }

    fn side(&self, side: &TieSide, sheets: &Sheets) -> TieSide {
        TieSide {
            by: side.by.as_deref().map(|id| self.of(id)),
            place: sheets.place(&side.place),
            ..side.clone()
        }
    }
}
