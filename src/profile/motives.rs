//! Why a firm sells abroad, or would: what draws it and what drives it.

use crate::{
    model::{ExportMotive, Firm},
    report::Motive,
};

pub fn motives(firm: &Firm) -> Vec<Motive> {
    let side = |motive: ExportMotive| match motive {
        ExportMotive::ForeignOrders
        | ExportMotive::ProfitAbroad
        | ExportMotive::UniqueProduct
        | ExportMotive::FollowedPartner
        | ExportMotive::PublicSupport => "pull",
        ExportMotive::SmallHomeMarket
        | ExportMotive::HomeCompetition
        | ExportMotive::SpareCapacity
        | ExportMotive::FewCustomers
        | ExportMotive::Seasonal => "push",
    };
    let told = firm.motives.iter();
    told.map(|&motive| Motive { motive: motive.code().to_owned(), side: side(motive).to_owned() }).collect()
}
