//! Which sheets and columns the blank workbooks have, in their order.
//!
//! Three of them: an owner fills the quick one in a quarter of an hour; an adviser's has the common
//! columns of every sheet; the research one has all that is read, which a test checks.

use super::{FIELDS, Field, Language, SheetRole, field_row, required, sheet_heading};
use crate::model::codes;

codes! {
    /// A blank workbook to fill in.
    TemplateKind {
        Quick = "quick",
        Adviser = "adviser",
        Research = "research",
    }
}

/// A sheet of a template.
#[derive(Clone, Copy, Debug)]
pub struct TemplateSheet {
    pub role: SheetRole,
    /// English, Italian, French, where the template does not use the usual name.
    name: Option<[&'static str; 3]>,
    columns: &'static [TemplateColumn],
}

/// A column of a template.
#[derive(Clone, Copy, Debug)]
pub struct TemplateColumn {
    pub field: Field,
    /// The same three, where the usual heading is no question that an owner would ask.
    heading: Option<[&'static str; 3]>,
}

impl TemplateSheet {
    pub fn name(&self, language: Language) -> String {
        self.name
            .map_or_else(|| sheet_heading(self.role, language), |name| name[language as usize].to_owned())
    }

    /// The columns of fields that this version reads.
    pub fn columns(&self) -> impl Iterator<Item = &'static TemplateColumn> + use<> {
        let role = self.role;
        self.columns.iter().filter(move |column| field_row(column.field).sheets.contains(&role))
    }

    /// Whether a row without this field is not read.
    pub fn requires(&self, field: Field) -> bool {
        let first = |group: &[Field]| {
            group.iter().copied().find(|one| self.columns().any(|column| column.field == *one))
        };
        required(self.role).iter().enumerate().any(|(index, group)| {
            // Of several that will do, the first names the row; the rest of such groups tell sheets apart.
            (index == 0 || group.len() == 1) && first(group) == Some(field)
        })
    }
}

impl TemplateColumn {
    pub fn heading(&self, language: Language) -> String {
        self.heading.map_or_else(
            || field_row(self.field).heading(language),
            |heading| heading[language as usize].to_owned(),
        )
    }
}

/// The sheets of a template.
pub fn sheets(kind: TemplateKind) -> &'static [TemplateSheet] {
    match kind {
        TemplateKind::Quick => QUICK,
        TemplateKind::Adviser => ADVISER,
        TemplateKind::Research => RESEARCH,
    }
}

const fn sheet(role: SheetRole, columns: &'static [TemplateColumn]) -> TemplateSheet {
    TemplateSheet { role, name: None, columns }
}

const fn named(
    role: SheetRole,
    name: [&'static str; 3],
    columns: &'static [TemplateColumn],
) -> TemplateSheet {
    TemplateSheet { role, name: Some(name), columns }
}

const fn asked(field: Field, heading: [&'static str; 3]) -> TemplateColumn {
    TemplateColumn { field, heading: Some(heading) }
}

macro_rules! columns {
    ($($field:ident)*) => { &[$(TemplateColumn { field: Field::$field, heading: None }),*] };
}

const QUICK: &[TemplateSheet] = &[
    named(
        SheetRole::Firms,
        ["Your firm", "La vostra impresa", "Votre entreprise"],
        columns!(Name Country Employees FirstExportYear ExportSharePct ExportMarkets ExportPlan),
    ),
    named(
        SheetRole::Customers,
        ["Who we deal with", "Con chi lavoriamo", "Avec qui nous travaillons"],
        &[
            asked(Field::Customer, ["Name", "Nome", "Nom"]),
            asked(Field::Roles, ["What they are to us", "Che cosa sono per noi", "Ce qu’ils sont pour nous"]),
            asked(Field::Country, ["Country", "Paese", "Pays"]),
            asked(Field::Date, ["Last order", "Ultimo ordine", "Dernière commande"]),
            asked(Field::QuietReason, ["Why it went quiet", "Perché si è fermato", "Raison du silence"]),
            asked(Field::GrowthPotential, ["Could it grow", "Potrebbe crescere", "Pourrait croître"]),
            asked(Field::ContactRole, ["Who knows them", "Chi li conosce", "Qui les connaît"]),
        ],
    ),
    sheet(SheetRole::Barriers, columns!(Barrier Severity NotApplicable Presence)),
    // Says which form it is, so that what an owner is not asked counts as not asked.
    sheet(SheetRole::Study, columns!(Key Value)),
];

const ADVISER: &[TemplateSheet] = &[
    sheet(SheetRole::Study, columns!(Key Value)),
    sheet(
        SheetRole::Firms,
        columns!(Name Country FoundedYear FirstExportYear LastExportYear Employees ExportSharePct ExportMarkets
            UnsolicitedOrders SearchedExportInfo ExportPlan OwnerManaged AttitudeCooperation AttitudeAgain AttitudeShare AttitudeDecide AttitudeGain Turnover Currency OwnForeignUnit Motives Languages Certificates ExportLeadHours OwnBrand SpareCapacityPct Note),
    ),
    sheet(SheetRole::Markets, columns!(FirmId Country Mode SinceYear SharePct CloseMarket Priority)),
    sheet(SheetRole::Barriers, columns!(FirmId Barrier Severity NotApplicable Presence Note)),
    sheet(
        SheetRole::Actors,
        columns!(Name Roles Territory Country Sector Materials CoreActivity Capabilities CapabilitiesMissing
            ReferenceValue Interviewed AskedAbout RecallComplete Note),
    ),
    sheet(
        SheetRole::Ties,
        columns!(From To Class Answer State LastExchangeYear QuietReason Strength GrowthPotential ContactRole
            ShareOfSalesPct ShareOfPurchasesPct Content Via ToldBy Note),
    ),
    sheet(SheetRole::Rosters, columns!(Role Territory Material Population InterviewedCount)),
    sheet(SheetRole::Help, columns!(Programme HelpFor Country Contact Link Cost ValidUntil Note)),
];

const RESEARCH: &[TemplateSheet] = &[
    sheet(SheetRole::Study, columns!(Key Value Basis)),
    sheet(
        SheetRole::Firms,
        columns!(FirmId Name Country FoundedYear FirstExportYear LastExportYear Employees ExportSharePct
            ExportMarkets UnsolicitedOrders SearchedExportInfo ExportPlan OwnerManaged AttitudeCooperation AttitudeAgain AttitudeShare AttitudeDecide AttitudeGain Turnover BalanceSheet Currency NaceVersion Nace HsChapters OwnForeignUnit ExportYears EarlyExportSharePct Motives Languages Certificates ManagerYearsAbroad ManagerEducation ExportLeadHours RAndD OwnBrand SpareCapacityPct Basis
            Note),
    ),
    sheet(
        SheetRole::Markets,
        columns!(FirmId Country Mode SinceYear SharePct CloseMarket Priority Basis Note),
    ),
    sheet(
        SheetRole::Barriers,
        columns!(FirmId Respondent Barrier Severity Scale NotApplicable Presence Market Basis Note),
    ),
    sheet(
        SheetRole::Actors,
        columns!(ActorId Name Roles Territory Area Country Sector Materials CoreActivity Capabilities
            CapabilitiesMissing ReferenceValue StandsFor Interviewed AskedAbout RecallComplete Basis Note),
    ),
    sheet(
        SheetRole::Ties,
        columns!(From To Class Answer State Content Functions Effects LastExchangeYear QuietReason Strength Trust Commitment
            ContactFrequency Coordination Adaptation Information TechnicalAdaptation SharedAssets GrowthPotential
            ContactPersons YearsKnown JointActivities ContactRole ShareOfSalesPct ShareOfPurchasesPct Materials Via
            ToldBy Basis Note),
    ),
    sheet(SheetRole::Rosters, columns!(Role Territory Material Population InterviewedCount Basis Note)),
    sheet(SheetRole::Help, columns!(Programme HelpFor Country Contact Link Cost ValidUntil Note)),
];

/// The columns for a sheet that a template does not have: those of the research template, else all.
pub fn columns_of(role: SheetRole) -> Vec<Field> {
    match [QUICK, RESEARCH].concat().iter().rev().find(|sheet| sheet.role == role) {
        Some(sheet) if role != SheetRole::Customers => sheet.columns().map(|column| column.field).collect(),
        _ => FIELDS.iter().filter(|row| row.sheets.contains(&role)).map(|row| row.field).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::codebook::READ_SHEETS;

    #[test]
    fn the_research_template_has_all_that_is_read() {
        for &role in READ_SHEETS.iter().filter(|&&role| role != SheetRole::Customers) {
            let read: BTreeSet<Field> =
                FIELDS.iter().filter(|row| row.sheets.contains(&role)).map(|row| row.field).collect();
            let sheet = RESEARCH.iter().find(|sheet| sheet.role == role).unwrap();
            let has: BTreeSet<Field> = sheet.columns.iter().map(|column| column.field).collect();
            assert_eq!(has, read, "{}", role.code());
            assert_eq!(sheet.columns.len(), has.len(), "{}", role.code());
        }
    }

    #[test]
    fn every_sheet_has_what_it_needs_to_be_read() {
        for &kind in TemplateKind::ALL {
            for sheet in sheets(kind) {
                for group in required(sheet.role) {
                    assert!(
                        group.iter().any(|field| sheet.columns().any(|column| column.field == *field)),
                        "{} lacks one of {group:?} in {}",
                        kind.code(),
                        sheet.role.code()
                    );
                }
            }
        }
    }
}
