//! The firm that each of several files is about: twenty-five firms may send twenty-five files.
//!
//! A file tells its firm by a Firms sheet with one row, or by the focal firm of its Actors sheet, where
//! it also holds what that firm answered, sells or is tied to. A customer list or answers without a firm
//! take the file's own name, where the names of at least two files, or the other files, speak of firms.
//! Tables of one study, a file each, tell no firm apart and stay one study. All of this is ours.

use std::collections::BTreeSet;

use super::{Building, FOCAL_KEY, Field, tables::Found};
use crate::{
    import::{Problem, ProblemSeverity, Workbook},
    model::{
        Actor, ActorId, Firm, Role,
        codebook::{SheetRole, vocabulary::lists},
        words::name_key,
    },
    order::{Gather, InOrder},
    report::Message,
    session::Choices,
};

/// Words of file names that say nothing about whose file it is.
const GENERAL: &str = "export|exported|data|dati|données|datos|list|lista|elenco|liste|file|sheet|foglio|copy|copia|copie|form|modulo|questionnaire|new|final|of|di|de|du|of|the|input|filiera|template|tabella|table|quick|adviser|research";

/// The firms that files tell, by the file's place in the session.
#[derive(Default)]
pub struct Own {
    pub keys: Vec<Option<String>>,
    pub actors: Vec<Option<ActorId>>,
}

impl Own {
    /// The first file of the same firm; of those that tell none, the first one.
    pub fn first_with_same(&self, file: usize) -> usize {
        let key = |file: usize| self.keys.get(file).and_then(Option::as_deref).map(name_key);
        (0..file).find(|&other| key(other) == key(file)).unwrap_or(file)
    }

    /// The different firms, in the order of their files.
    fn distinct(&self) -> Vec<ActorId> {
        let mut seen = BTreeSet::new();
        self.actors.iter().flatten().copied().filter(|id| seen.insert(*id)).collect()
    }

    /// Whether the files are those of several firms.
    pub fn several(&self) -> bool {
        let mut keys: Vec<String> = self.keys.iter().flatten().map(|key| name_key(key)).collect();
        keys.order();
        keys.dedup();
        keys.len() > 1
    }
}

impl Building<'_> {
    /// Finds each file's own firm; to be called once firms and actors are read.
    pub fn tell_firms(&mut self, workbooks: &[Workbook], found: &[Found]) {
        let count = workbooks.len();
        self.own = Own { keys: vec![None; count], actors: vec![None; count] };
        if count < 2 {
            return;
        }
        let tables = |file: usize| {
            found.iter().filter(move |one| one.workbook == file).filter_map(|one| one.table.as_ref())
        };
        let has = |file: usize, roles: &[SheetRole]| tables(file).any(|table| roles.contains(&table.role));
        for file in 0..count {
            use SheetRole::{Barriers, Customers, Markets, Ties};
            if has(file, &[Barriers, Customers, Markets, Ties]) {
                self.own.keys[file] = self.firm_of_sheets(file);
            }
        }
        let told = self.own.keys.iter().flatten().count();
        let one_study = told == 0 && (self.firms.list.len() == 1 || !self.focals.is_empty());
        let mut named: Vec<(usize, String)> = Vec::new();
        for (file, workbook) in workbooks.iter().enumerate() {
            let nameless = tables(file).any(|table| match table.role {
                SheetRole::Customers => true,
                SheetRole::Barriers => !table.has(Field::FirmId),
                _ => false,
            });
            if self.own.keys[file].is_none()
                && nameless
                && let Some(name) = self.name_in_file_name(&workbook.name)
            {
                named.push((file, name));
            }
        }
        let names: BTreeSet<String> = named.iter().map(|(_, name)| name_key(name)).gather();
        if !one_study && (told > 0 || names.len() > 1) {
            for (file, name) in named {
                let first = found.iter().position(|one| one.workbook == file).unwrap_or(0);
                let problem = Problem::file(&workbooks[file].name, "firm_from_name", ProblemSeverity::Note)
                    .value(&name);
                self.problems.push(first as u16, problem);
                self.own.keys[file] = Some(self.firms.key_of(&name));
            }
        }
        for file in 0..count {
            let Some(key) = self.own.keys[file].clone() else { continue };
            self.own.actors[file] = match self.actor_of_key(&key) {
                Some(id) => Some(id),
                None if has(file, &[SheetRole::Customers, SheetRole::Ties]) => self.add_firm(&key),
                None => None,
            };
        }
        self.firms.own.clone_from(&self.own.keys);
    }

    /// The one firm of a file's Firms sheet, else the focal firm of its Actors sheet.
    fn firm_of_sheets(&self, file: usize) -> Option<String> {
        let mut listed = self.firms.rows.iter().filter(|(one, _)| *one == file).map(|(_, index)| *index);
        if let (Some(one), None) = (listed.next(), listed.next()) {
            return Some(self.firms.list[one].key.clone());
        }
        let focals =
            self.focals.iter().filter(|(one, _)| *one == file).map(|(_, id)| &self.cast.actor(*id).key);
        focals.min_by_key(|key| name_key(key)).cloned()
    }

    /// What a file's name says beside the kind of sheet, years and general words.
    fn name_in_file_name(&self, file: &str) -> Option<String> {
        let stem = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let year =
            |word: &str| word.len() == 4 && word.parse().is_ok_and(|year: u32| (1900..2100).contains(&year));
        let firm = |word: &str| self.lexicon.sheet(word) == Some(SheetRole::Firms);
        let said: Vec<&str> = stem
            .split(|c: char| !c.is_alphanumeric() && c != '&' && c != '\'' && c != '’')
            .filter(|word| !word.is_empty() && !year(word) && !lists(GENERAL, word))
            .filter(|word| firm(word) || self.lexicon.sheet(word).is_none())
            .collect();
        // `firm 07` is a name, `firm` and `07` are none.
        let tells = said.iter().any(|word| !firm(word) && !word.bytes().all(|b| b.is_ascii_digit()))
            || said.len() > 1;
        tells.then(|| said.join(" "))
    }

    pub fn actor_of_key(&self, key: &str) -> Option<ActorId> {
        self.cast.find(key).or_else(|| self.actor_of(self.firms.find(key)?))
    }

    pub fn actor_of(&self, firm: &Firm) -> Option<ActorId> {
        self.cast.find(&firm.key).or_else(|| self.cast.find(firm.name.as_deref()?))
    }

    /// Makes an actor of a firm that no list of actors has.
    pub fn add_firm(&mut self, key: &str) -> Option<ActorId> {
        let firm = self.firms.find(key).cloned().unwrap_or_default();
        let id = self.cast.add(Actor {
            label: firm.name.unwrap_or_else(|| key.to_owned()),
            key: key.to_owned(),
            country: firm.country,
            ..Actor::default()
        })?;
        self.implied.insert(id);
        Some(id)
    }

    /// The firm that the visitor chose, where it is known so far.
    fn chosen(&self, choices: &Choices) -> Option<ActorId> {
        self.cast.find(choices.focal.as_deref()?)
    }

    /// The actors that the data call focal, by key, so that the order of rows changes nothing.
    fn called_focal(&self) -> Vec<ActorId> {
        let mut focal: Vec<ActorId> = (0..self.cast.actors.len() as u32)
            .map(ActorId)
            .filter(|&id| self.cast.actor(id).has(Role::Focal))
            .collect();
        focal.order_by_key(|&id| name_key(&self.cast.actor(id).key));
        focal
    }

    /// The focal firm as far as the data say: of several files, the first one's.
    pub fn focal_of_data(&self) -> Option<ActorId> {
        let own = self.own.several().then(|| self.own.distinct().first().copied()).flatten();
        own.or_else(|| self.called_focal().first().copied()).or_else(|| match self.firms.list.as_slice() {
            [firm] => self.actor_of(firm),
            _ => None,
        })
    }

    /// The focal firm of a customer list: the one there is, else one made for it.
    pub fn seller(&mut self, choices: &Choices) -> Option<ActorId> {
        if let Some(id) = self.chosen(choices).or_else(|| self.focal_of_data()) {
            return Some(id);
        }
        let key = match self.firms.list.as_slice() {
            [firm] => firm.key.clone(),
            _ => FOCAL_KEY.to_owned(),
        };
        let id = self.cast.find(&key).or_else(|| self.add_firm(&key))?;
        self.cast.actor_mut(id).roles.insert(Role::Focal);
        Some(id)
    }

    /// The firm the report is for. The other firms of several files are producers beside it.
    pub fn focal(&mut self, choices: &Choices, found: &[Found]) -> Option<ActorId> {
        let chosen = self.chosen(choices);
        if let (Some(text), None) = (&choices.focal, chosen) {
            let file = found.first().map_or("", |one| one.table.as_ref().map_or("", |table| table.file));
            self.problems.push(
                0,
                Problem::file(file, "focal_not_found", ProblemSeverity::Warn)
                    .value(text)
                    .expected(Message::new("expected-known-actor")),
            );
        }
        let focal = chosen.or_else(|| self.focal_of_data());
        if self.own.several() {
            for id in self.own.distinct() {
                let roles = &mut self.cast.actor_mut(id).roles;
                let (role, other) = if Some(id) == focal {
                    (Role::Focal, Role::Producer)
                } else {
                    (Role::Producer, Role::Focal)
                };
                if roles.remove(&other) || !roles.contains(&role) {
                    roles.insert(role);
                }
            }
        }
        if chosen.is_none() {
            self.note_several_focal(focal, found);
        }
        focal
    }

    fn note_several_focal(&mut self, focal: Option<ActorId>, found: &[Found]) {
        let Some(used) = focal.map(|id| self.cast.actor(id).key.clone()) else { return };
        for id in self.called_focal().into_iter().filter(|&id| Some(id) != focal) {
            let actor = self.cast.actor(id);
            let Some(place) = actor.place else { continue };
            let Some(table) = found[usize::from(place.sheet)].table.as_ref() else { continue };
            let problem = table
                .problem("several_focal", ProblemSeverity::Warn)
                .cell(table.column(Field::Roles).unwrap_or(0), place.row)
                .value(&actor.key)
                .about("actor", used.clone());
            self.problems.push(place.sheet, problem);
        }
    }
}
