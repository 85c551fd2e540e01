//! The example row of a sheet. Its first cell begins with "Example:", by which reading knows it.

use super::words::term;
use crate::{
    model::codebook::{Field as F, Kind, SheetRole, field_row, vocabulary::Vocabulary as V},
    report::Message,
    save::book::BookCell,
};

/// One row under these fields.
pub fn row(role: SheetRole, fields: &[F]) -> Vec<BookCell> {
    let first = BookCell::Say(Message::new(format!("example-{}", role.code())));
    std::iter::once(first).chain(fields.iter().skip(1).map(|&field| cell(role, field))).collect()
}

fn cell(role: SheetRole, field: F) -> BookCell {
    let text = |code: &str| BookCell::Say(Message::new(format!("example-{code}")));
    let code = |vocabulary: V, code: &str| BookCell::Say(term(vocabulary, code));
    match field_row(field).kind {
        Kind::Code(V::Role) | Kind::Codes(V::Role) => {
            code(V::Role, if role == SheetRole::Customers { "customer" } else { "supplier" })
        }
        Kind::Code(V::Territory) => code(V::Territory, "district"),
        Kind::Code(V::TieClass) => code(V::TieClass, "supply"),
        Kind::Code(V::State) => code(V::State, "sleeping"),
        Kind::Code(V::Answer) => code(V::Answer, "yes"),
        Kind::Code(V::ContactRole) => code(V::ContactRole, "owner"),
        Kind::Code(V::Basis) => code(V::Basis, "S"),
        Kind::Code(V::EntryMode) => code(V::EntryMode, "direct"),
        Kind::Code(V::Education) => code(V::Education, "vocational"),
        Kind::Codes(V::Motive) => code(V::Motive, "small_home_market"),
        Kind::Codes(V::Content) => code(V::Content, "information"),
        Kind::Codes(V::TieFunction) => code(V::TieFunction, "scout"),
        Kind::YesNo => code(V::YesNo, "yes"),
        Kind::Country => text("country"),
        Kind::Text | Kind::List => match field {
            F::Name => text("name"),
            F::To => text("to"),
            F::QuietReason => text("quiet_reason"),
            F::Sector => text("sector"),
            F::Area => text("area"),
            F::Materials | F::Material => text("materials"),
            F::Capabilities => text("capabilities"),
            F::CapabilitiesMissing => text("capabilities_missing"),
            F::ToldBy => text("told_by"),
            F::Languages => text("languages"),
            F::Certificates => text("certificates"),
            F::Note => text("note"),
            // Mostly empty in real life too.
            _ => BookCell::Empty(()),
        },
        _ => number(field).map_or(BookCell::Empty(()), BookCell::Number),
    }
}

fn number(field: F) -> Option<f64> {
    Some(match field {
        F::FoundedYear => 1987.0,
        F::FirstExportYear => 2003.0,
        F::LastExportYear | F::LastExchangeYear | F::Date => 2024.0,
        F::SinceYear => 2011.0,
        F::Employees => 12.0,
        F::ExportSharePct | F::SharePct => 15.0,
        F::ExportMarkets | F::Trust | F::AttitudeCooperation | F::GrowthPotential => 4.0,
        F::Strength | F::Commitment | F::Information | F::ContactFrequency => 3.0,
        F::Coordination | F::Adaptation | F::TechnicalAdaptation | F::SharedAssets => 2.0,
        F::ContactPersons | F::JointActivities => 2.0,
        F::YearsKnown => 14.0,
        F::ShareOfSalesPct => 8.0,
        F::Population => 20.0,
        F::InterviewedCount => 5.0,
        F::Amount => 25_000.0,
        _ => return None,
    })
}
