//! Recognised tables become a [`Model`]; whatever could not be read is a problem with its cell.

mod actors;
mod aliases;
mod barriers;
mod cast;
mod cells;
mod collect;
mod customers;
mod firms;
mod lexicon;
mod matrix;
mod mends;
mod merging;
mod partners;
mod reconcile;
mod scales;
mod similar;
mod tables;
mod ties;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use aliases::Aliases;
use cast::Cast;
use collect::Problems;
use customers::Customers;
use firms::Firms;
use lexicon::Lexicon;
pub use mends::prepare;
use tables::{Found, Table};

use super::{
    Actor, ActorId, BarrierAnswer, BarrierReply, Firm, Market, Model, Role, Roster, SheetName, Statement,
    Study,
    codebook::{Field, SheetRole},
    words::name_key,
};
use crate::{
    import::{Problem, ProblemSeverity, Workbook},
    report::{FileRead, Message, Reconciled},
    session::Choices,
};

/// What building gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Built {
    pub model: Model,
    pub files: Vec<FileRead>,
    pub reconciled: Reconciled,
    pub problems: Vec<Problem>,
}

/// Key of the focal firm that a customer list implies, where nothing names it.
const FOCAL_KEY: &str = "focal";

/// The model under way: ids of actors are those of the [`Cast`].
struct Building<'l> {
    /// Pairs that nobody speaks of count as asked and denied.
    complete: bool,
    lexicon: &'l Lexicon,
    problems: Problems,
    study: Study,
    firms: Firms,
    markets: Vec<Market>,
    answers: Vec<BarrierAnswer>,
    barrier_forms: BTreeMap<String, BTreeSet<&'static str>>,
    cast: Cast,
    statements: Vec<Statement>,
    /// Indices of statements whose rows name no class.
    classless: Vec<usize>,
    rosters: Vec<Roster>,
    customers: Customers,
    repeated_actors: u32,
    self_ties: u32,
    /// The focal firm that was made because nothing names one.
    implied: Option<ActorId>,
}

/// Finds the role of each sheet and the meaning of each column, and reads the rows. What the visitor
/// corrected in cells is in them already: see [`prepare`].
pub fn build(workbooks: &[Workbook], choices: &Choices) -> Built {
    let lexicon = Lexicon::new();
    let mut problems = Problems::default();
    let mut found = tables::find(workbooks, &choices.mappings, &lexicon, &mut problems);
    let whole = found.iter().any(|one| one.table.as_ref().is_some_and(Table::tells_ties))
        && found
            .iter()
            .filter_map(|one| one.table.as_ref())
            .filter(|table| table.tells_ties())
            .all(|table| table.whole);
    let mut building = Building {
        complete: choices.complete.unwrap_or(whole),
        lexicon: &lexicon,
        problems,
        study: Study::default(),
        firms: Firms::default(),
        markets: Vec::new(),
        answers: Vec::new(),
        barrier_forms: BTreeMap::new(),
        cast: Cast::default(),
        statements: Vec::new(),
        classless: Vec::new(),
        rosters: Vec::new(),
        customers: Customers::default(),
        repeated_actors: 0,
        self_ties: 0,
        implied: None,
    };
    building.cast.aliases = Aliases::new(&choices.merges, &choices.distinct);
    building.firms.aliases = building.cast.aliases.clone();
    // Whoever is referred to is read before whoever refers.
    building.read(&mut found, SheetRole::Study, firms::read_study);
    building.firms.listed = building.read(&mut found, SheetRole::Firms, firms::read_firms);
    building.read(&mut found, SheetRole::Actors, actors::read);
    building.read(&mut found, SheetRole::Ties, ties::read);
    building.read(&mut found, SheetRole::Barriers, barriers::read);
    building.read(&mut found, SheetRole::Markets, firms::read_markets);
    building.read(&mut found, SheetRole::Rosters, firms::read_rosters);
    let from_customer_list = building.read(&mut found, SheetRole::Customers, customers::read);
    partners::read_all(&found, &mut building);
    if whole && building.complete {
        for table in tables_of(&found, SheetRole::Ties) {
            building.problems.push(table.sheet, table.problem("read_as_complete", ProblemSeverity::Note));
        }
    }
    let sheets = found
        .iter()
        .map(|one| SheetName { file: workbooks[one.workbook].name.clone(), sheet: one.sheet.name.clone() })
        .collect();
    let files = workbooks
        .iter()
        .enumerate()
        .map(|(index, workbook)| FileRead {
            name: workbook.name.clone(),
            format: workbook.format.clone(),
            encoding: workbook.encoding.clone(),
            delimiter: workbook.delimiter.map(String::from),
            sheets: found.iter().filter(|one| one.workbook == index).map(Found::read).collect(),
        })
        .collect();
    let (model, reconciled, problems) = building.finish(choices, sheets, from_customer_list, &found);
    Built { model, files, reconciled, problems }
}

fn tables_of<'f, 'a>(found: &'f [Found<'a>], role: SheetRole) -> impl Iterator<Item = &'f Table<'a>> {
    found.iter().filter_map(|one| one.table.as_ref()).filter(move |table| table.role == role)
}

impl Building<'_> {
    /// Reads every table of a role; whether there was one.
    fn read(&mut self, found: &mut [Found], role: SheetRole, read: fn(&Table, &mut Self) -> u32) -> bool {
        let mut any = false;
        for table in found.iter_mut().filter_map(|one| one.table.as_mut()) {
            if table.role == role {
                table.used = read(table, self);
                any = true;
            }
        }
        any
    }

    /// The firm the report is for, as far as the data or the visitor say.
    fn focal(&mut self, choices: &Choices, found: &[Found]) -> Option<ActorId> {
        if let Some(text) = &choices.focal {
            if let Some(id) = self.cast.find(text) {
                return Some(id);
            }
            let file = found.first().map_or("", |one| one.table.as_ref().map_or("", |table| table.file));
            self.problems.push(
                0,
                Problem::file(file, "focal_not_found", ProblemSeverity::Warn)
                    .value(text)
                    .expected(Message::new("expected-known-actor")),
            );
        }
        let mut focal = (0..self.cast.actors.len() as u32)
            .map(ActorId)
            .filter(|&id| self.cast.actor(id).has(Role::Focal))
            .collect::<Vec<_>>();
        // By key, so that the order of rows changes nothing.
        focal.sort_by_key(|&id| name_key(&self.cast.actor(id).key));
        if focal.len() > 1 {
            let used = self.cast.actor(focal[0]).key.clone();
            for &id in &focal[1..] {
                let actor = self.cast.actor(id);
                let Some(place) = actor.place else { continue };
                let Some(table) = found[usize::from(place.sheet)].table.as_ref() else { continue };
                let column = table.column(Field::Roles).unwrap_or(0);
                let problem = table
                    .problem("several_focal", ProblemSeverity::Warn)
                    .cell(column, place.row)
                    .value(&actor.key)
                    .about("actor", used.clone());
                self.problems.push(place.sheet, problem);
            }
        }
        focal.first().copied().or_else(|| match self.firms.list.as_slice() {
            [firm] => self.actor_of(firm),
            _ => None,
        })
    }

    fn actor_of(&self, firm: &Firm) -> Option<ActorId> {
        self.cast.find(&firm.key).or_else(|| self.cast.find(firm.name.as_deref()?))
    }

    /// The focal firm of a customer list: the one there is, else one made for it.
    fn seller(&mut self, choices: &Choices, found: &[Found]) -> Option<ActorId> {
        if let Some(id) = self.focal(choices, found) {
            return Some(id);
        }
        let (key, label, country) = match self.firms.list.as_slice() {
            [firm] => (
                firm.key.clone(),
                firm.name.clone().unwrap_or_else(|| firm.key.clone()),
                firm.country.clone(),
            ),
            _ => (FOCAL_KEY.to_owned(), FOCAL_KEY.to_owned(), None),
        };
        let id = match self.cast.find(&key) {
            Some(id) => id,
            None => {
                let id = self.cast.add(Actor { key, label, country, ..Actor::default() })?;
                self.implied = Some(id);
                id
            }
        };
        self.cast.actor_mut(id).roles.insert(Role::Focal);
        Some(id)
    }

    fn finish(
        mut self,
        choices: &Choices,
        sheets: Vec<SheetName>,
        from_customer_list: bool,
        found: &[Found],
    ) -> (Model, Reconciled, Vec<Problem>) {
        self.drop_untouched_forms(found);
        let focal = if self.customers.list.is_empty() {
            self.focal(choices, found)
        } else {
            let seller = self.seller(choices, found);
            if let Some(seller) = seller {
                customers::into_ties(&mut self, seller);
            }
            seller
        };
        self.classes_from_roles(found);
        similar::note(&self.cast, &self.statements, found, &mut self.problems);
        self.statements.sort_by_key(|one| one.place);
        self.answers.sort_by_key(|one| one.place);
        let owners: Vec<Option<ActorId>> = self.firms.list.iter().map(|firm| self.actor_of(firm)).collect();
        let merged = self.cast.aliases.met();
        let (actors, ranks) = self.cast.rank();
        let rank = |id: ActorId| ranks[id.index()];
        for (firm, owner) in self.firms.list.iter_mut().zip(owners) {
            firm.actor = owner.map(rank);
        }
        for one in &mut self.statements {
            one.from = rank(one.from);
            one.to = rank(one.to);
            one.via = one.via.map(rank);
            one.told_by = one.told_by.map(rank);
        }
        let model = Model {
            sheets,
            study: self.study,
            firms: self.firms.list,
            markets: self.markets,
            barrier_answers: self.answers,
            barrier_forms: self.barrier_forms,
            actors,
            statements: self.statements,
            rosters: self.rosters,
            focal: focal.map(rank),
            complete: self.complete,
            from_customer_list,
        };
        let reconciled = Reconciled {
            repeated_actors: self.repeated_actors,
            merged: merged as u32,
            self_ties: self.self_ties,
            ..reconcile::count(&model, self.implied.map(rank))
        };
        (model, reconciled, self.problems.finish())
    }

    /// A form that nobody touched is no answer, however many rows were printed in it; and where nothing else
    /// was read, that is what there is to say.
    fn drop_untouched_forms(&mut self, found: &[Found]) {
        let touched =
            |answer: &BarrierAnswer| answer.reply != BarrierReply::Blank || answer.presence.is_some();
        if self.answers.iter().any(touched) {
            return;
        }
        self.answers.clear();
        self.barrier_forms.clear();
        // Rows that were left out for a reason were filled in, and their problems say what to do.
        let read = !self.problems.is_empty()
            || !self.cast.actors.is_empty()
            || !self.customers.list.is_empty()
            || !self.markets.is_empty()
            || !self.rosters.is_empty()
            || self.firms.list.iter().any(|firm| firm.place.is_some());
        if let (false, Some(table)) = (read, found.iter().find_map(|one| one.table.as_ref())) {
            self.firms.list.clear();
            let problem = Problem::file(table.file, "nothing_filled_in", ProblemSeverity::Note);
            self.problems.push(table.sheet, problem);
        }
    }

    /// Gives ties without a class the one that their ends' roles imply, and says so once a sheet.
    fn classes_from_roles(&mut self, found: &[Found]) {
        let mut said: Vec<u16> = Vec::new();
        for &index in &self.classless {
            let one = &mut self.statements[index];
            one.class = ties::class_from_roles(self.cast.actor(one.from), self.cast.actor(one.to));
            if one.class != super::TieClass::Other && !said.contains(&one.place.sheet) {
                said.push(one.place.sheet);
            }
        }
        for sheet in said {
            if let Some(table) = found[usize::from(sheet)].table.as_ref() {
                self.problems.push(sheet, table.problem("class_from_roles", ProblemSeverity::Note));
            }
        }
    }
}
