//! Rows of Study, Firms, Markets and Rosters sheets.

use std::collections::BTreeMap;

use super::{
    Building, FOCAL_KEY,
    aliases::Aliases,
    cells::Cells,
    facts,
    merging::{merge_firm, merge_market},
    tables::Table,
};
use crate::{
    import::Mend,
    model::{
        BarrierForm, Basis, Education, EntryMode, ExportMotive, Firm, Market, Module, Role, Roster,
        Territory,
        codebook::{Field as F, vocabulary::Vocabulary},
        words::{likeness, name_key},
    },
    report::Message,
};

/// The firms that answer, in the order of their first rows.
#[derive(Default)]
pub struct Firms {
    pub list: Vec<Firm>,
    /// Keys and names, normalised.
    by_key: BTreeMap<String, usize>,
    /// A Firms sheet was read: then a firm that it lacks may be a slip.
    pub listed: bool,
    /// Names that the visitor took for one.
    pub aliases: Aliases,
    /// File and firm of every row of a Firms sheet.
    pub rows: Vec<(usize, usize)>,
    /// The firm of each file, where there are several.
    pub own: Vec<Option<String>>,
    /// The file of each sheet.
    pub files: Vec<usize>,
    /// The firm that answered in the page.
    pub answering: Option<String>,
}

impl Firms {
    pub fn find(&self, text: &str) -> Option<&Firm> {
        self.index(text).map(|index| &self.list[index])
    }

    fn index(&self, text: &str) -> Option<usize> {
        let key = name_key(text);
        let index = match self.aliases.get(&key) {
            Some(into) => self.by_key.get(&name_key(into)),
            None => self.by_key.get(&key),
        };
        index.copied()
    }

    /// The firm whose key or name is most like a text, as it is written.
    fn near(&self, text: &str) -> Option<String> {
        let text = name_key(text);
        let like = |(name, &index): (&String, &usize)| {
            let firm = &self.list[index];
            let written = if name_key(&firm.key) == *name { Some(&firm.key) } else { firm.name.as_ref() };
            Some((likeness(name, &text)?, written?))
        };
        let near = self.by_key.iter().filter_map(like).max_by(|one, other| one.0.total_cmp(&other.0));
        near.map(|(_, written)| written.clone())
    }

    /// The key of the firm with this name, added where there is none.
    pub fn key_of(&mut self, name: &str) -> String {
        if let Some(firm) = self.find(name) {
            return firm.key.clone();
        }
        let key = self.aliases.get(&name_key(name)).unwrap_or(name).to_owned();
        self.add(Firm { key: key.clone(), ..Firm::default() });
        key
    }

    fn add(&mut self, firm: Firm) {
        let index = self.list.len();
        if let Some(name) = &firm.name {
            self.by_key.entry(name_key(name)).or_insert(index);
        }
        self.by_key.insert(name_key(&firm.key), index);
        self.list.push(firm);
    }

    /// The key of the firm a row is about. A blank one is the only firm there is; one that no Firms
    /// sheet lists is added, since answers alone also make a report.
    pub fn of_row(&mut self, cells: &mut Cells) -> Option<String> {
        if let (true, Some(key)) = (cells.table.answered, self.answering.clone()) {
            return Some(self.key_of(&key));
        }
        let Some(text) = cells.text(F::FirmId) else {
            let file = self.files.get(usize::from(cells.table.sheet)).copied().unwrap_or_default();
            if let Some(key) = self.own.get(file).cloned().flatten() {
                return Some(self.key_of(&key));
            }
            return match self.list.as_slice() {
                [] => {
                    self.add(Firm { key: FOCAL_KEY.to_owned(), ..Firm::default() });
                    Some(FOCAL_KEY.to_owned())
                }
                [only] => Some(only.key.clone()),
                _ => {
                    let problem =
                        cells.problem(F::FirmId, "missing_key").expected(Message::new("expected-known-firm"));
                    cells.push(problem);
                    None
                }
            };
        };
        if let Some(firm) = self.find(&text) {
            return Some(firm.key.clone());
        }
        if self.listed {
            let mut problem = cells
                .problem(F::FirmId, "unknown_firm")
                .value(&text)
                .expected(Message::new("expected-known-firm"));
            problem.mend = self.near(&text).map(|value| Mend::Value { value });
            cells.push(problem);
        }
        Some(self.key_of(&text))
    }
}

/// Reads key facts; keys that are not known are passed over.
pub fn read_study(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, problems, study, .. } = building;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(key) = cells.text(F::Key).and_then(|key| lexicon.study(&key)) else { continue };
        if key == "as_of" {
            if let Some(date) = cells.day(F::Value) {
                study.as_of = study.as_of.or(Some(date));
                used += 1;
            }
            continue;
        }
        if key == "details_basis" {
            if let Some(mark) = cells.code(F::Value, Vocabulary::Basis, Basis::from_code) {
                study.details_basis = study.details_basis.or(Some(mark));
                used += 1;
            }
            continue;
        }
        if key == "barrier_form" {
            if let Some(form) = cells.code(F::Value, Vocabulary::BarrierForm, BarrierForm::from_code) {
                study.barrier_form = study.barrier_form.or(Some(form));
                used += 1;
            }
            continue;
        }
        if key == "barrier_modules" {
            let modules = cells.codes(F::Value, Vocabulary::Module, Module::from_code);
            used += u32::from(!modules.is_empty());
            study.barrier_modules.extend(modules);
            continue;
        }
        let Some(text) = cells.text(F::Value) else { continue };
        let slot = match key {
            "title" => &mut study.title,
            "author" => &mut study.author,
            "boundary" => &mut study.boundary,
            "method" => &mut study.method,
            _ => &mut study.period,
        };
        slot.get_or_insert(text);
        used += 1;
    }
    used
}

/// Reads a sheet of firms.
pub fn read_firms(table: &Table, building: &mut Building) -> u32 {
    let year = building.year();
    let Building { lexicon, problems, firms, origins, .. } = building;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let name = cells.text(F::Name);
        let id = cells.text(F::FirmId);
        let answering = firms.answering.clone().filter(|_| table.answered);
        // The one row of a questionnaire may leave its firm without a name.
        let nameless = || (table.data_rows().count() == 1).then(|| FOCAL_KEY.to_owned());
        let key = answering.or_else(|| id.clone()).or_else(|| name.clone()).or_else(nameless);
        let Some(key) = key else {
            let problem = cells.problem(F::FirmId, "missing_key").expected(Message::new("expected-name"));
            cells.skip(problem);
            continue;
        };
        let key = firms.aliases.get(&name_key(&key)).map_or(key, str::to_owned);
        let firm = Firm {
            key,
            name,
            actor: None,
            country: cells.country(F::Country),
            founded_year: cells.year(F::FoundedYear),
            first_export_year: cells.year(F::FirstExportYear),
            last_export_year: cells.year(F::LastExportYear),
            employees: cells.number(F::Employees),
            export_share_pct: cells.percent(F::ExportSharePct),
            export_markets: cells.number(F::ExportMarkets),
            unsolicited_orders: cells.yes_no(F::UnsolicitedOrders),
            searched_export_info: cells.yes_no(F::SearchedExportInfo),
            export_plan: cells.yes_no(F::ExportPlan),
            owner_managed: cells.yes_no(F::OwnerManaged),
            attitude_cooperation: cells.number(F::AttitudeCooperation),
            attitude_again: cells.number(F::AttitudeAgain),
            attitude_share: cells.number(F::AttitudeShare),
            attitude_decide: cells.number(F::AttitudeDecide),
            attitude_gain: cells.number(F::AttitudeGain),
            turnover: cells.number(F::Turnover),
            balance_sheet: cells.number(F::BalanceSheet),
            currency: facts::currency(&mut cells),
            nace_version: cells.text(F::NaceVersion),
            nace: cells.text(F::Nace),
            hs_chapters: facts::hs_chapters(&mut cells),
            own_foreign_unit: cells.yes_no(F::OwnForeignUnit),
            export_years: facts::export_years(&mut cells),
            early_export_share_pct: cells.percent(F::EarlyExportSharePct),
            languages: facts::languages(&mut cells),
            certificates: facts::certificates(&mut cells),
            manager_years_abroad: cells.number(F::ManagerYearsAbroad),
            manager_education: cells.code(F::ManagerEducation, Vocabulary::Education, Education::from_code),
            export_lead_hours: cells.number(F::ExportLeadHours),
            r_and_d: cells.yes_no(F::RAndD),
            own_brand: cells.yes_no(F::OwnBrand),
            spare_capacity_pct: cells.percent(F::SpareCapacityPct),
            motives: cells.codes(F::Motives, Vocabulary::Motive, ExportMotive::from_code),
            basis: cells.basis(),
            note: cells.text(F::Note),
            place: Some(cells.place()),
        };
        facts::tell_contradictions(&mut cells, &firm, year);
        let file = origins.files[usize::from(table.sheet)];
        let Some(index) = firms.index(&firm.key) else {
            firms.rows.push((file, firms.list.len()));
            firms.add(firm);
            used += 1;
            continue;
        };
        let known = &firms.list[index];
        if table.answered {
            origins.compare_firms(&mut cells, known, &firm);
            let known = std::mem::replace(&mut firms.list[index], firm);
            merge_firm(&mut firms.list[index], known);
            used += 1;
            continue;
        }
        if origins.apart(known.place, firm.place) {
            origins.compare_firms(&mut cells, known, &firm);
            firms.rows.push((file, index));
        } else {
            let row = known.place.map_or(0, |place| place.row);
            let column = if id.is_some() { F::FirmId } else { F::Name };
            let problem = cells
                .problem(column, "duplicate_actor")
                .value(id.as_ref().or(firm.name.as_ref()).unwrap_or(&firm.key))
                .about("first", known.key.clone())
                .about("row", row);
            cells.push(problem);
        }
        merge_firm(&mut firms.list[index], firm);
        used += 1;
    }
    used
}

/// Reads a sheet of firms' markets.
pub fn read_markets(table: &Table, building: &mut Building) -> u32 {
    let mut used = 0;
    for row in table.data_rows() {
        let (lexicon, problems) = (building.lexicon, &mut building.problems);
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(country) = cells.country(F::Country) else {
            if !super::ties::has_word(&cells, F::Country) {
                let problem =
                    cells.problem(F::Country, "missing_key").expected(Message::new("expected-country"));
                cells.push(problem);
            }
            continue;
        };
        let Some(firm) = building.firms.of_row(&mut cells) else {
            cells.skip_for_that();
            continue;
        };
        // Of one country a firm answers once, and the page's answer counts.
        let key = name_key(&firm);
        let same = |one: &&mut Market| one.country == country && name_key(&one.firm) == key;
        let in_page = building.markets[..building.markets_in_page].iter_mut().find(same);
        let market = Market {
            firm,
            country: country.clone(),
            mode: cells.code(F::Mode, Vocabulary::EntryMode, EntryMode::from_code),
            since_year: cells.year(F::SinceYear),
            share_pct: cells.percent(F::SharePct),
            close_market: cells.yes_no(F::CloseMarket),
            priority: cells.yes_no(F::Priority),
            basis: cells.basis(),
            place: cells.place(),
        };
        match in_page.filter(|_| !table.answered) {
            Some(first) => merge_market(first, market),
            None => building.markets.push(market),
        }
        used += 1;
    }
    if table.answered {
        building.markets_in_page = building.markets.len();
    }
    used
}

/// Reads a sheet of class sizes.
pub fn read_rosters(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, problems, rosters, rosters_in_page, .. } = building;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(role) = cells.code(F::Role, Vocabulary::Role, Role::from_code) else {
            if !super::ties::has_word(&cells, F::Role) {
                let problem = cells.problem(F::Role, "missing_key").expected(Message::new("expected-role"));
                cells.push(problem);
            }
            continue;
        };
        let roster = Roster {
            role,
            territory: cells.code(F::Territory, Vocabulary::Territory, Territory::from_code),
            material: cells.text(F::Material),
            population: cells.number(F::Population),
            interviewed: cells.number(F::InterviewedCount),
            basis: cells.basis(),
            note: cells.text(F::Note),
            place: cells.place(),
        };
        // Of one group the number given in the page counts; how many were asked only a file says.
        let same = |one: &&mut Roster| {
            (one.role, one.territory, &one.material) == (roster.role, roster.territory, &roster.material)
        };
        match rosters[..*rosters_in_page].iter_mut().find(same).filter(|_| !table.answered) {
            Some(first) => {
                first.population = first.population.or(roster.population);
                first.interviewed = first.interviewed.or(roster.interviewed);
            }
            None => rosters.push(roster),
        }
        used += 1;
    }
    if table.answered {
        building.rosters_in_page = building.rosters.len();
    }
    used
}
