//! Two files that say different things about one firm or actor.

use std::collections::BTreeMap;

use super::{
    cells::Cells,
    tables::{Found, text_of, value_at},
};
use crate::{
    import::{Mend, ProblemSeverity, Row},
    model::{
        Actor, Firm, Place,
        codebook::{Field as F, SheetRole},
        words::fold,
    },
};

/// Where the rows of firms and actors stand, so that what an earlier file says can be shown as it is
/// written there.
#[derive(Default)]
pub struct Origins<'a> {
    /// The file of each sheet.
    pub files: Vec<usize>,
    sheets: BTreeMap<u16, Origin<'a>>,
}

struct Origin<'a> {
    file: &'a str,
    rows: &'a [Row],
    columns: Vec<(F, u32)>,
}

impl<'a> Origins<'a> {
    pub fn new(found: &[Found<'a>]) -> Self {
        let files: Vec<usize> = found.iter().map(|one| one.workbook).collect();
        let several = files.iter().any(|file| *file != files[0]);
        let tables = found.iter().filter_map(|one| one.table.as_ref()).filter(|_| several);
        let sheets = tables
            .filter(|table| matches!(table.role, SheetRole::Firms | SheetRole::Actors))
            .map(|table| {
                let columns = F::ALL.iter().filter_map(|&field| Some((field, table.column(field)?)));
                (table.sheet, Origin { file: table.file, rows: table.rows, columns: columns.collect() })
            })
            .collect();
        Self { files, sheets }
    }

    /// Whether two rows stand in different files.
    pub fn apart(&self, one: Option<Place>, other: Option<Place>) -> bool {
        let file = |place: Option<Place>| self.files.get(usize::from(place?.sheet));
        matches!((file(one), file(other)), (Some(one), Some(other)) if one != other)
    }

    /// Tells a value that differs from the one in an earlier file, which is kept.
    fn tell(&self, cells: &mut Cells, field: F, first: Option<Place>) {
        let Some(place) = first else { return };
        let Some(origin) = self.sheets.get(&place.sheet) else { return };
        let row = origin.rows.binary_search_by_key(&place.row, |row| row.number).ok();
        let column = origin.columns.iter().find(|(one, _)| *one == field);
        let value = row.zip(column).and_then(|(row, (_, column))| value_at(&origin.rows[row], *column));
        // What a third file said stands in no row of the first.
        let (Some(value), Some(later)) = (value.map(text_of), cells.text(field)) else { return };
        let answered = cells.table.answered;
        let mut problem = cells
            .problem(field, if answered { "clash_answered" } else { "clash" })
            .value(&later)
            .about("field", field.code())
            .about("first", value.clone())
            .about("other", origin.file.to_owned())
            .about("row", place.row);
        if answered {
            problem.severity = ProblemSeverity::Note;
        }
        cells.push(problem.mend(Mend::Value { value }));
    }

    pub fn compare_actors(&self, cells: &mut Cells, first: &Actor, later: &Actor) {
        for (field, differ) in [
            (F::Name, texts_differ(Some(&first.label), Some(&later.label))),
            (F::Territory, differ(first.territory, later.territory)),
            (F::Area, texts_differ(first.area.as_ref(), later.area.as_ref())),
            (F::Country, texts_differ(first.country.as_ref(), later.country.as_ref())),
            (F::Sector, texts_differ(first.sector.as_ref(), later.sector.as_ref())),
            (F::CoreActivity, differ(first.core_activity, later.core_activity)),
            (F::ReferenceValue, differ(first.reference_value_high, later.reference_value_high)),
            (F::Interviewed, differ(first.interviewed, later.interviewed)),
        ] {
            if differ {
                self.tell(cells, field, first.place);
            }
        }
    }

    pub fn compare_firms(&self, cells: &mut Cells, first: &Firm, later: &Firm) {
        for (field, differ) in [
            (F::Name, texts_differ(first.name.as_ref(), later.name.as_ref())),
            (F::Country, texts_differ(first.country.as_ref(), later.country.as_ref())),
            (F::FoundedYear, differ(first.founded_year, later.founded_year)),
            (F::FirstExportYear, differ(first.first_export_year, later.first_export_year)),
            (F::LastExportYear, differ(first.last_export_year, later.last_export_year)),
            (F::Employees, differ(first.employees, later.employees)),
            (F::ExportSharePct, differ(first.export_share_pct, later.export_share_pct)),
            (F::ExportMarkets, differ(first.export_markets, later.export_markets)),
            (F::UnsolicitedOrders, differ(first.unsolicited_orders, later.unsolicited_orders)),
            (F::SearchedExportInfo, differ(first.searched_export_info, later.searched_export_info)),
            (F::ExportPlan, differ(first.export_plan, later.export_plan)),
            (F::OwnerManaged, differ(first.owner_managed, later.owner_managed)),
            (F::AttitudeCooperation, differ(first.attitude_cooperation, later.attitude_cooperation)),
            (F::AttitudeAgain, differ(first.attitude_again, later.attitude_again)),
            (F::AttitudeShare, differ(first.attitude_share, later.attitude_share)),
            (F::AttitudeDecide, differ(first.attitude_decide, later.attitude_decide)),
            (F::AttitudeGain, differ(first.attitude_gain, later.attitude_gain)),
            (F::Turnover, differ(first.turnover, later.turnover)),
            (F::BalanceSheet, differ(first.balance_sheet, later.balance_sheet)),
            (F::OwnForeignUnit, differ(first.own_foreign_unit, later.own_foreign_unit)),
            (F::EarlyExportSharePct, differ(first.early_export_share_pct, later.early_export_share_pct)),
            (F::ManagerYearsAbroad, differ(first.manager_years_abroad, later.manager_years_abroad)),
            (F::ManagerEducation, differ(first.manager_education, later.manager_education)),
            (F::ExportLeadHours, differ(first.export_lead_hours, later.export_lead_hours)),
            (F::RAndD, differ(first.r_and_d, later.r_and_d)),
            (F::OwnBrand, differ(first.own_brand, later.own_brand)),
            (F::SpareCapacityPct, differ(first.spare_capacity_pct, later.spare_capacity_pct)),
            (F::Currency, texts_differ(first.currency.as_ref(), later.currency.as_ref())),
            (F::NaceVersion, texts_differ(first.nace_version.as_ref(), later.nace_version.as_ref())),
            (F::Nace, texts_differ(first.nace.as_ref(), later.nace.as_ref())),
        ] {
            if differ {
                self.tell(cells, field, first.place);
            }
        }
    }
}

fn differ<T: PartialEq>(first: Option<T>, later: Option<T>) -> bool {
    matches!((first, later), (Some(first), Some(later)) if first != later)
}

fn texts_differ(first: Option<&String>, later: Option<&String>) -> bool {
    differ(first.map(|text| fold(text)), later.map(|text| fold(text)))
}
