//! Answers given in the page, as a workbook of their own: from here on they take the way of every file.
//!
//! Its sheets are called by the codes of their roles and its columns by the codes of their fields. A problem
//! of it points to the question instead of the cell.
//!
//! Whose answers they are: the firm that they name; else the firm that the open files are about, which is
//! their focal firm, or the only one that they speak of; else the firm without a name. Where a file says
//! something else of that firm, the answer counts and the difference is told. Of this all is ours.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Building, FOCAL_KEY,
    mends::typed_value,
    tables::{Found, Table, text_of, value_at},
};
use crate::{
    barriers::catalogue,
    import::{Problem, Row, Sheet, Value, Workbook},
    model::{
        BarrierForm, Module, Role,
        codebook::{FIELDS, Field, READ_SHEETS, SheetRole, required},
        words::name_key,
    },
    order::Gather,
    session::{Choices, Question},
};

/// [`Workbook::name`] of the answers: no file's name, but a code that the page has words for.
pub const NAME: &str = "page:answers";

/// [`Workbook::format`] of the answers. No file is found to have it.
pub const FORMAT: &str = "answers";

/// The answers as a workbook; `None` where nothing was answered.
pub fn workbook(choices: &Choices) -> Option<Workbook> {
    let sheets: Vec<Sheet> = READ_SHEETS.iter().filter_map(|&role| sheet(role, choices)).collect();
    (!sheets.is_empty()).then(|| Workbook {
        name: NAME.to_owned(),
        format: FORMAT.to_owned(),
        sheets,
        ..Workbook::default()
    })
}

/// The sheet of a role: the headings, then a row for each that something was answered in.
fn sheet(role: SheetRole, choices: &Choices) -> Option<Sheet> {
    let keys = keys(role, choices);
    let given = || choices.answers.iter().filter(|(question, _)| question.sheet == role.code());
    if keys.is_empty() {
        return None;
    }
    let key_field = key_field(role);
    // Columns without which a sheet is not read, and those with answers.
    let needed = |field: Field| {
        // Two columns of names alone would be a list of all contacts there are.
        if role == SheetRole::Ties && matches!(field, Field::Class | Field::ToldBy) {
            return true;
        }
        let first = |group: &[Field]| {
            // What a blank workbook asks an owner for.
            if group.contains(&Field::Name) { Field::Name } else { group[0] }
        };
        required(role).iter().any(|group| first(group) == field)
    };
    let fields: Vec<Field> = FIELDS
        .iter()
        .filter(|row| row.sheets.contains(&role))
        .map(|row| row.field)
        .filter(|field| needed(*field) || given().any(|(question, _)| question.field == field.code()))
        .collect();
    let heading = |field: &Field| Value::Text(field.code().into());
    let mut rows = vec![Row { number: 1, cells: (0..).zip(fields.iter().map(heading)).collect() }];
    for (number, key) in (2..).zip(&keys) {
        let value = |field: &Field| {
            if Some(*field) == key_field {
                return Some(Value::Text(key.as_str().into()));
            }
            let question =
                Question { sheet: role.code().into(), row: key.clone(), field: field.code().into() };
            typed_value(choices.answers.get(&question)?, true)
        };
        let cells = (0..).zip(&fields).filter_map(|(at, field)| Some((at, value(field)?))).collect();
        rows.push(Row { number, cells });
    }
    Some(Sheet { name: role.code().to_owned(), rows })
}

/// The field that holds the key of a row itself.
fn key_field(role: SheetRole) -> Option<Field> {
    match role {
        SheetRole::Study => Some(Field::Key),
        SheetRole::Barriers => Some(Field::Barrier),
        _ => None,
    }
}

/// The keys of a sheet's rows in their order. Of barriers, all on the form have a row, so that what was left
/// open counts as asked.
fn keys(role: SheetRole, choices: &Choices) -> Vec<String> {
    let said = |row: &str, fields: &[Field]| {
        fields.iter().any(|field| {
            let question =
                Question { sheet: role.code().into(), row: row.into(), field: field.code().into() };
            choices.answers.contains_key(&question)
        })
    };
    // What is said of somebody without a name is said of nobody; the row without a key is about who answers.
    let speaks = |row: &&str| match role {
        SheetRole::Actors => row.is_empty() || said(row, &[Field::ActorId, Field::Name]),
        SheetRole::Ties => said(row, &[Field::From, Field::To]),
        SheetRole::Rosters => said(row, &[Field::Population]),
        _ => true,
    };
    let answered: BTreeSet<&str> = choices
        .answers
        .keys()
        .filter(|question| question.sheet == role.code())
        .map(|question| question.row.as_str())
        .filter(speaks)
        .gather();
    let mut keys: Vec<String> = answered.iter().map(|&key| key.to_owned()).collect();
    if role == SheetRole::Barriers {
        let form = form(choices);
        let rank = |code: &str| catalogue::every().position(|barrier| barrier.code == code);
        keys.extend(form.iter().filter(|code| !answered.contains(*code)).map(|&code| code.to_owned()));
        keys.sort_by_cached_key(|code| (rank(code).unwrap_or(usize::MAX), code.clone()));
    } else {
        keys.sort_by_cached_key(|key| (key.parse().unwrap_or(u32::MAX), key.clone()));
    }
    keys
}

/// The codes of the barriers on the form that the visitor chose, modules behind; none before that.
fn form(choices: &Choices) -> Vec<&'static str> {
    let said = |key: &str| {
        let question = Question { sheet: "study".into(), row: key.into(), field: "value".into() };
        choices.answers.get(&question).map(String::as_str)
    };
    let Some(form) = said("barrier_form").and_then(BarrierForm::from_code) else { return Vec::new() };
    let modules: Vec<Module> =
        said("barrier_modules").unwrap_or_default().split(';').filter_map(Module::from_code).collect();
    let asked = |barrier: &&catalogue::Barrier| match barrier.module {
        Module::Core => form == BarrierForm::Full || barrier.short,
        module => modules.contains(&module),
    };
    catalogue::every().filter(asked).map(|barrier| barrier.code).collect()
}

/// Gives problems of the answers the question that they are about.
pub fn point_out(problems: &mut [Problem], choices: &Choices) {
    let mut sheets: BTreeMap<&str, (Vec<String>, Option<Sheet>)> = BTreeMap::new();
    for problem in problems.iter_mut().filter(|problem| problem.file == NAME) {
        let Some(role) = problem.sheet.as_deref().and_then(SheetRole::from_code) else { continue };
        let (keys, sheet) =
            sheets.entry(role.code()).or_insert_with(|| (keys(role, choices), sheet(role, choices)));
        let Some((column, row)) = problem.cell.as_deref().and_then(super::mends::address) else { continue };
        let field = sheet.as_ref().and_then(|sheet| value_at(sheet.rows.first()?, column));
        let key = (row as usize).checked_sub(2).and_then(|at| keys.get(at));
        if let (Some(field), Some(key)) = (field, key) {
            problem.question =
                Some(Question { sheet: role.code().to_owned(), row: key.clone(), field: text_of(field) });
        }
    }
}

impl Building<'_> {
    /// Finds whose answers they are; to be called once the files' firms and actors are read.
    pub fn tell_answering(&mut self, choices: &Choices, found: &[Found]) {
        let question = Question { sheet: "firms".into(), row: String::new(), field: "name".into() };
        let named = choices.answers.get(&question).map(|name| name.trim()).filter(|name| !name.is_empty());
        let key = match named {
            Some(name) => match (self.firms.find(name), self.cast.find(name)) {
                (Some(firm), _) => firm.key.clone(),
                (None, Some(id)) => self.cast.actor(id).key.clone(),
                (None, None) => name.to_owned(),
            },
            None => match self.focal_of_data() {
                Some(id) => self.cast.actor(id).key.clone(),
                None => self.only_firm(found).unwrap_or_else(|| FOCAL_KEY.to_owned()),
            },
        };
        self.firms.answering = Some(self.firms.find(&key).map_or(key, |firm| firm.key.clone()));
    }

    /// Makes an actor of who answers, where contacts were answered. They are the network's focal firm
    /// where no file has another.
    pub fn add_answering(&mut self, found: &[Found]) {
        let tells =
            |table: &Table| table.answered && matches!(table.role, SheetRole::Actors | SheetRole::Ties);
        let Some(key) = self.firms.answering.clone() else { return };
        if !found.iter().filter_map(|one| one.table.as_ref()).any(tells) {
            return;
        }
        let focal = self.focal_of_data();
        let Some(id) = self.actor_of_key(&key).or_else(|| self.add_firm(&key)) else { return };
        let actor = self.cast.actor_mut(id);
        actor.roles.insert(if focal.is_none_or(|focal| focal == id) { Role::Focal } else { Role::Producer });
        actor.interviewed = Some(true);
    }

    /// The one firm that the files speak of, where they speak of one.
    fn only_firm(&self, found: &[Found]) -> Option<String> {
        if let [firm] = self.firms.list.as_slice() {
            return Some(firm.key.clone());
        }
        let mut only: Option<String> = None;
        let tables = found.iter().filter_map(|one| one.table.as_ref()).filter(|table| !table.answered);
        for table in tables {
            let Some(column) = table.column(Field::FirmId) else { continue };
            for value in table.data_rows().filter_map(|row| value_at(row, column)) {
                let text = text_of(value);
                match &only {
                    Some(known) if name_key(known) != name_key(&text) => return None,
                    Some(_) => {}
                    None => only = Some(text),
                }
            }
        }
        only
    }

    /// The form that the visitor chose, where the files ask that firm nothing or by a form of their own. A
    /// plain list of answers in a file is read against the whole catalogue.
    pub fn answered_form(&mut self, choices: &Choices, found: &[Found]) {
        let Some(firm) = self.firms.answering.clone() else { return };
        let form = form(choices);
        let answered =
            |sheet: u16| found[usize::from(sheet)].table.as_ref().is_some_and(|table| table.answered);
        let same = |other: &str| name_key(other) == name_key(&firm);
        let listed = self.answers.iter().any(|one| same(&one.firm) && !answered(one.place.sheet));
        if !form.is_empty() && (!listed || self.barrier_forms.contains_key(&firm)) {
            self.barrier_forms.entry(firm).or_default().extend(form);
        }
    }
}
