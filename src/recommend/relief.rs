//! Which barriers a kind of action may ease: one small table.
//!
//! Networks were found to weaken the harm of *internal* barriers (Sinkovics et al. 2018, 106 UK firms;
//! Magni et al. 2021, 300 SMEs in 11 Italian consortia); for barriers of the host country there is much
//! less, and none for poor economic conditions and political instability abroad, which no contact
//! removes. So the rows name internal barriers, and of the external ones only the home government's and
//! paperwork, where an association or a shared export desk is what guides recommend (UNIDO 2003).
//! Which row belongs to which rule is our choice.

use crate::report::{FirmBarriers, ItemStatus};

/// A kind of action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Wake or strengthen a customer abroad: it knows its market.
    CustomerAbroad,
    /// Reach a further country through a partner: Hessels and Terjesen (2010) on intermediaries.
    ThroughPartner,
    /// Firms of the trade share what they know and can do: Magni et al. (2021), UNIDO (2003).
    FirmsOfTheTrade,
    /// Buy standard inputs together: UNIDO (2003).
    JointPurchase,
    /// Share a person or office for marketing and research: UNIDO (2003), Sinkovics et al. (2018).
    SharedFunction,
    /// Let a supplier do more: UNIDO (2003) on upstream suppliers and technology partners.
    Supplier,
    /// A demanding customer teaches and opens doors: UNIDO (2003) on lead customers.
    ReferenceCustomer,
    /// A supplier in another district who buys as well.
    SupplierBuys,
    /// An association's information and its voice towards government: UNIDO (2003).
    Association,
    /// An agency that coordinates: shared export desk and manager (UNIDO 2003).
    Coordination,
    /// Sell directly where an intermediary failed.
    Direct,
}

impl Remedy {
    /// The codes it may ease, in catalogue order.
    pub fn codes(self) -> &'static [&'static str] {
        match self {
            Self::CustomerAbroad => &["I-INF-1", "I-INF-3", "I-INF-4"],
            Self::ThroughPartner => &["I-INF-3", "I-INF-4", "I-DIS-2", "I-DIS-3"],
            Self::FirmsOfTheTrade => &["I-INF-1", "I-FUN-3", "I-LOG-3"],
            Self::JointPurchase => &["I-PRI-1", "I-PRI-2"],
            Self::SharedFunction => &["I-INF-1", "I-INF-2", "I-INF-3", "I-FUN-1", "I-FUN-2", "I-PRO-1"],
            Self::Supplier => &["I-PRD-1", "I-PRD-3", "I-PRI-1", "I-PRI-2"],
            Self::ReferenceCustomer => &["I-INF-3", "I-INF-4", "I-PRD-1"],
            Self::SupplierBuys => &["I-INF-3", "I-PRD-1"],
            Self::Association => &["I-INF-1", "I-INF-2", "I-PRO-1", "E-GOV-1", "E-GOV-2"],
            Self::Coordination => &["I-INF-1", "I-FUN-1", "I-FUN-2", "E-PRC-1"],
            Self::Direct => &["I-INF-4", "I-DIS-3", "I-DIS-4"],
        }
    }

    /// Those of its barriers that the firm said it has, severe ones first, then by score, then in
    /// catalogue order. Empty where no barriers were asked: nothing is claimed then.
    pub fn eased(self, firm: Option<&FirmBarriers>) -> Vec<String> {
        let Some(firm) = firm else { return Vec::new() };
        let mut felt: Vec<_> = firm
            .items
            .iter()
            .filter(|item| self.codes().contains(&item.code.as_str()) && item.status == ItemStatus::Answered)
            .filter(|item| item.score.is_some_and(|score| score > 0.0))
            .collect();
        felt.sort_by(|a, b| {
            b.severe.cmp(&a.severe).then(b.score.partial_cmp(&a.score).unwrap_or(std::cmp::Ordering::Equal))
        });
        felt.into_iter().map(|item| item.code.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        barriers::{catalogue, piles},
        report::Pile,
    };

    const ALL: [Remedy; 11] = [
        Remedy::CustomerAbroad,
        Remedy::ThroughPartner,
        Remedy::FirmsOfTheTrade,
        Remedy::JointPurchase,
        Remedy::SharedFunction,
        Remedy::Supplier,
        Remedy::ReferenceCustomer,
        Remedy::SupplierBuys,
        Remedy::Association,
        Remedy::Coordination,
        Remedy::Direct,
    ];

    #[test]
    fn every_code_stands_in_the_catalogue_and_no_instability_is_promised_away() {
        for code in ALL.iter().flat_map(|remedy| remedy.codes()) {
            assert!(catalogue::by_code(code).is_some(), "{code}");
            assert!(!code.starts_with("E-ECO") && !code.starts_with("E-POL"), "{code}");
            assert_ne!(piles::place(code).1, Pile::Avoid, "{code}: no network removes it");
        }
    }

    #[test]
    fn without_answers_nothing_is_claimed() {
        assert!(Remedy::JointPurchase.eased(None).is_empty());
    }
}
