//! Recognised tables become a [`Model`]; whatever could not be read is a problem with its cell.

mod actors;
mod aliases;
pub mod answers;
mod barriers;
mod cast;
mod cells;
mod clash;
mod collect;
mod customers;
mod facts;
mod firms;
mod help;
mod known;
mod lexicon;
mod matrix;
mod mends;
mod merging;
mod own;
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
use chrono::{Datelike, NaiveDate};
use clash::Origins;
use collect::Problems;
use customers::Customers;
use firms::Firms;
use lexicon::Lexicon;
pub use mends::prepare;
use own::Own;
pub use similar::likely_same;
use tables::{Found, Table};

use super::{
    ActorId, BarrierAnswer, BarrierReply, Help, Market, Model, Roster, SheetName, Statement, Study,
    codebook::{Field, SheetRole},
};
use crate::{
    import::{Problem, ProblemSeverity, Workbook},
    order::InOrder,
    report::{FileRead, Reconciled},
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
pub const FOCAL_KEY: &str = "focal";

/// The model under way: ids of actors are those of the [`Cast`].
struct Building<'l> {
    /// Pairs that nobody speaks of count as asked and denied.
    complete: bool,
    /// The day of the study as the visitor chose it, and the one that counts where the study has none.
    as_of: [Option<NaiveDate>; 2],
    lexicon: &'l Lexicon,
    problems: Problems,
    study: Study,
    firms: Firms,
    markets: Vec<Market>,
    /// How many of them, the first ones, were answered in the page.
    markets_in_page: usize,
    answers: Vec<BarrierAnswer>,
    barrier_forms: BTreeMap<String, BTreeSet<&'static str>>,
    cast: Cast,
    statements: Vec<Statement>,
    /// Indices of statements whose rows name no class.
    classless: Vec<usize>,
    rosters: Vec<Roster>,
    /// How many of them, the first ones, were answered in the page.
    rosters_in_page: usize,
    help: Vec<Help>,
    customers: Customers,
    repeated_actors: u32,
    self_ties: u32,
    /// Focal firms that were made because no list of actors has them.
    implied: BTreeSet<ActorId>,
    /// Actors called focal, with the file that calls them so.
    focals: Vec<(usize, ActorId)>,
    /// The firm of each file, where there are several.
    own: Own,
    origins: Origins<'l>,
    /// The barriers that were answered already, so that a second answer is told; with the answers given in the
    /// page, which come before what a file says.
    asked: BTreeMap<barriers::Answering, BTreeMap<&'static str, Option<BarrierReply>>>,
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
        as_of: [choices.as_of, choices.as_of_otherwise],
        lexicon: &lexicon,
        problems,
        study: Study::default(),
        firms: Firms::default(),
        markets: Vec::new(),
        markets_in_page: 0,
        answers: Vec::new(),
        barrier_forms: BTreeMap::new(),
        cast: Cast::default(),
        statements: Vec::new(),
        classless: Vec::new(),
        rosters: Vec::new(),
        rosters_in_page: 0,
        help: Vec::new(),
        customers: Customers::default(),
        repeated_actors: 0,
        self_ties: 0,
        implied: BTreeSet::new(),
        focals: Vec::new(),
        own: Own::default(),
        origins: Origins::new(&found),
        asked: BTreeMap::new(),
    };
    building.firms.files.clone_from(&building.origins.files);
    building.cast.aliases = Aliases::new(&choices.merges, &choices.distinct);
    building.firms.aliases = building.cast.aliases.clone();
    // Whoever is referred to is read before whoever refers.
    building.read(&mut found, SheetRole::Study, firms::read_study);
    building.firms.listed = building.read(&mut found, SheetRole::Firms, firms::read_firms);
    building.read(&mut found, SheetRole::Actors, actors::read);
    let files = workbooks.iter().position(|one| one.format == answers::FORMAT).unwrap_or(workbooks.len());
    building.tell_firms(&workbooks[..files], &found);
    if files < workbooks.len() {
        building.tell_answering(choices, &found);
        building.read_answered(&mut found, SheetRole::Firms, firms::read_firms);
        building.add_answering(&found);
        building.read_answered(&mut found, SheetRole::Actors, actors::read);
        // What the study of a file says of its form is said of all its firms.
        if tables_of(&found, SheetRole::Barriers).all(|table| table.answered) {
            building.read_answered(&mut found, SheetRole::Study, firms::read_study);
        }
    }
    building.read(&mut found, SheetRole::Ties, ties::read);
    building.read_answered(&mut found, SheetRole::Ties, ties::read);
    building.read_answered(&mut found, SheetRole::Barriers, barriers::read);
    building.read(&mut found, SheetRole::Barriers, barriers::read);
    building.answered_form(choices, &found);
    building.read_answered(&mut found, SheetRole::Markets, firms::read_markets);
    building.read(&mut found, SheetRole::Markets, firms::read_markets);
    building.read_answered(&mut found, SheetRole::Rosters, firms::read_rosters);
    building.read(&mut found, SheetRole::Rosters, firms::read_rosters);
    building.read(&mut found, SheetRole::Help, help::read);
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
    let (model, reconciled, mut problems) = building.finish(choices, sheets, from_customer_list, &found);
    answers::point_out(&mut problems, choices);
    Built { model, files, reconciled, problems }
}

fn tables_of<'f, 'a>(found: &'f [Found<'a>], role: SheetRole) -> impl Iterator<Item = &'f Table<'a>> {
    found.iter().filter_map(|one| one.table.as_ref()).filter(move |table| table.role == role)
}

impl Building<'_> {
    /// The year of the study, from which on everything lies in the future.
    fn year(&self) -> Option<i32> {
        let [chosen, otherwise] = self.as_of;
        chosen.or(self.study.as_of).or(otherwise).map(|day| day.year())
    }

    /// Reads every table of a role in the files; whether there was one.
    fn read(&mut self, found: &mut [Found], role: SheetRole, read: fn(&Table, &mut Self) -> u32) -> bool {
        self.read_those(found, role, false, read)
    }

    /// The same of the answers given in the page, which count before what the files say.
    fn read_answered(&mut self, found: &mut [Found], role: SheetRole, read: fn(&Table, &mut Self) -> u32) {
        self.read_those(found, role, true, read);
    }

    fn read_those(
        &mut self,
        found: &mut [Found],
        role: SheetRole,
        answered: bool,
        read: fn(&Table, &mut Self) -> u32,
    ) -> bool {
        let mut any = false;
        for table in found.iter_mut().filter_map(|one| one.table.as_mut()) {
            if table.role == role && table.answered == answered {
                table.used = read(table, self);
                any = true;
            }
        }
        any
    }

    fn finish(
        mut self,
        choices: &Choices,
        sheets: Vec<SheetName>,
        from_customer_list: bool,
        found: &[Found],
    ) -> (Model, Reconciled, Vec<Problem>) {
        self.drop_untouched_forms(found);
        customers::into_ties(&mut self, choices);
        let focal = self.focal(choices, found);
        self.classes_from_roles(found);
        similar::note(&self.cast, &self.statements, found, &mut self.problems);
        self.statements.order_by_key(|one| one.place);
        self.answers.order_by_key(|one| one.place);
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
            help: self.help,
            focal: focal.map(rank),
            answering: self.firms.answering,
            complete: self.complete,
            from_customer_list,
        };
        let reconciled = Reconciled {
            repeated_actors: self.repeated_actors,
            merged: merged as u32,
            self_ties: self.self_ties,
            ..reconcile::count(&model, &self.implied.iter().map(|&id| rank(id)).collect())
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
        if read {
            return;
        }
        self.firms.list.clear();
        // Of a questionnaire that has only been opened there is nothing to say.
        if let Some(table) = found.iter().find_map(|one| one.table.as_ref()).filter(|table| !table.answered) {
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
