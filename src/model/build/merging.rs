//! Two rows about one actor or firm become one.

use crate::model::{Actor, Firm, Market};
use crate::order::InOrder;

/// Fills what the first row left open; its words stay.
pub fn merge_actor(first: &mut Actor, later: Actor) {
    first.roles.extend(later.roles);
    first.asked_about.extend(later.asked_about);
    first.territory = first.territory.or(later.territory);
    first.area = first.area.take().or(later.area);
    first.country = first.country.take().or(later.country);
    first.sector = first.sector.take().or(later.sector);
    first.core_activity = first.core_activity.or(later.core_activity);
    first.reference_value_high = first.reference_value_high.or(later.reference_value_high);
    first.stands_for = first.stands_for.or(later.stands_for);
    first.interviewed = first.interviewed.or(later.interviewed);
    first.recall_complete = first.recall_complete.or(later.recall_complete);
    first.basis = first.basis.or(later.basis);
    first.note = first.note.take().or(later.note);
    first.place = first.place.or(later.place);
    for (list, more) in [
        (&mut first.materials, later.materials),
        (&mut first.capabilities, later.capabilities),
        (&mut first.capabilities_missing, later.capabilities_missing),
    ] {
        self::more(list, more);
    }
}

/// The same of what was answered in the page: it comes before what a file says, under the file's name.
pub fn merge_answered(first: &mut Actor, mut answered: Actor) {
    if answered.recall_complete == Some(true) && first.recall_complete != Some(true) {
        // What the file asked about was not said to be all.
        first.asked_about.clear();
    }
    answered.key.clone_from(&first.key);
    answered.label.clone_from(&first.label);
    answered.place = first.place.or(answered.place);
    let before = std::mem::replace(first, answered);
    merge_actor(first, before);
}

fn more<T: PartialEq>(list: &mut Vec<T>, later: Vec<T>) {
    for one in later {
        if !list.contains(&one) {
            list.push(one);
        }
    }
}

/// The same for a firm.
pub fn merge_firm(first: &mut Firm, later: Firm) {
    first.name = first.name.take().or(later.name);
    first.country = first.country.take().or(later.country);
    first.founded_year = first.founded_year.or(later.founded_year);
    first.first_export_year = first.first_export_year.or(later.first_export_year);
    first.last_export_year = first.last_export_year.or(later.last_export_year);
    first.employees = first.employees.or(later.employees);
    first.export_share_pct = first.export_share_pct.or(later.export_share_pct);
    first.export_markets = first.export_markets.or(later.export_markets);
    first.unsolicited_orders = first.unsolicited_orders.or(later.unsolicited_orders);
    first.searched_export_info = first.searched_export_info.or(later.searched_export_info);
    first.export_plan = first.export_plan.or(later.export_plan);
    first.owner_managed = first.owner_managed.or(later.owner_managed);
    first.attitude_cooperation = first.attitude_cooperation.or(later.attitude_cooperation);
    first.attitude_again = first.attitude_again.or(later.attitude_again);
    first.attitude_share = first.attitude_share.or(later.attitude_share);
    first.attitude_decide = first.attitude_decide.or(later.attitude_decide);
    first.attitude_gain = first.attitude_gain.or(later.attitude_gain);
    first.turnover = first.turnover.or(later.turnover);
    first.balance_sheet = first.balance_sheet.or(later.balance_sheet);
    first.currency = first.currency.take().or(later.currency);
    first.nace_version = first.nace_version.take().or(later.nace_version);
    first.nace = first.nace.take().or(later.nace);
    first.own_foreign_unit = first.own_foreign_unit.or(later.own_foreign_unit);
    first.early_export_share_pct = first.early_export_share_pct.or(later.early_export_share_pct);
    first.manager_years_abroad = first.manager_years_abroad.or(later.manager_years_abroad);
    first.manager_education = first.manager_education.or(later.manager_education);
    first.export_lead_hours = first.export_lead_hours.or(later.export_lead_hours);
    first.r_and_d = first.r_and_d.or(later.r_and_d);
    first.own_brand = first.own_brand.or(later.own_brand);
    first.spare_capacity_pct = first.spare_capacity_pct.or(later.spare_capacity_pct);
    first.motives.extend(later.motives);
    more(&mut first.hs_chapters, later.hs_chapters);
    more(&mut first.export_years, later.export_years);
    first.export_years.order();
    more(&mut first.languages, later.languages);
    more(&mut first.certificates, later.certificates);
    first.basis = first.basis.or(later.basis);
    first.note = first.note.take().or(later.note);
    first.place = first.place.or(later.place);
}

/// The same for a market of a firm.
pub fn merge_market(first: &mut Market, later: Market) {
    first.mode = first.mode.or(later.mode);
    first.since_year = first.since_year.or(later.since_year);
    first.share_pct = first.share_pct.or(later.share_pct);
    first.close_market = first.close_market.or(later.close_market);
    first.priority = first.priority.or(later.priority);
    first.basis = first.basis.or(later.basis);
}
