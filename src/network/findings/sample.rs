//! Small hand-made networks for the tests of findings and advice.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{
    model::{
        Actor, ActorId, Answer, Firm, Model, Place, Role, Roster, SheetName, StandsFor, Statement, Territory,
        TieClass,
    },
    network::Network,
    settings::Settings,
};

/// A model under construction. Actors are sorted when the network is made.
#[derive(Clone, Default)]
pub struct Sample {
    pub model: Model,
    ties: Vec<(String, String, String, Statement)>,
    /// Settings that are not as usual.
    pub settings: BTreeMap<String, f64>,
    focal: Option<String>,
}

const PLACE: Place = Place { sheet: 0, row: 2 };

impl Sample {
    /// Nothing at all.
    pub fn empty() -> Self {
        let sheet = SheetName { file: "sample.csv".into(), sheet: "Ties".into() };
        Self { model: Model { sheets: vec![sheet], ..Model::default() }, ..Self::default() }
    }

    /// A firm with four rivals, an agency, three suppliers and two customers; no ties said yet.
    pub fn district() -> Self {
        let mut sample = Self::empty();
        sample.add("FIRM", &[Role::Focal, Role::Producer], Territory::District, Some("IT"));
        for rival in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"] {
            sample.add(rival, &[Role::Competitor], Territory::District, Some("IT"));
        }
        sample.add("AGENCY", &[Role::Agency], Territory::District, Some("IT"));
        for supplier in ["SUPPLIER1", "SUPPLIER2", "SUPPLIER3"] {
            sample.add(supplier, &[Role::Supplier], Territory::District, Some("IT"));
        }
        sample.add("BUYER-DE", &[Role::Customer], Territory::Foreign, Some("DE"));
        sample.add("BUYER-IT", &[Role::Customer], Territory::National, Some("IT"));
        sample.focal("FIRM");
        sample
    }

    pub fn focal(&mut self, key: &str) {
        self.focal = Some(key.into());
    }

    pub fn no_focal(&mut self) {
        self.focal = None;
        self.actor("FIRM").roles.remove(&Role::Focal);
    }

    pub fn add(
        &mut self,
        key: &str,
        roles: &[Role],
        territory: Territory,
        country: Option<&str>,
    ) -> &mut Actor {
        self.model.actors.push(Actor {
            key: key.into(),
            label: key.into(),
            roles: roles.iter().copied().collect(),
            territory: Some(territory),
            country: country.map(Into::into),
            place: Some(PLACE),
            ..Actor::default()
        });
        self.actor(key)
    }

    /// The same with other names.
    pub fn renamed(&self, rename: impl Fn(&str) -> String) -> Self {
        let mut other = self.clone();
        other.model.actors.iter_mut().for_each(|actor| actor.key = rename(&actor.key));
        other.focal = self.focal.as_deref().map(&rename);
        for (by, from, to, _) in &mut other.ties {
            for name in [by, from, to] {
                *name = rename(name);
            }
        }
        other
    }

    /// An actor already added.
    pub fn actor(&mut self, key: &str) -> &mut Actor {
        self.model.actors.iter_mut().find(|actor| actor.key == key).expect("an actor of the sample")
    }

    pub fn class_row(&mut self, key: &str) {
        self.actor(key).stands_for = Some(StandsFor::Unnumbered);
    }

    /// The firm was interviewed and named all it has in these roles.
    pub fn named_all(&mut self, key: &str, roles: &[Role]) {
        let actor = self.actor(key);
        actor.interviewed = Some(true);
        actor.recall_complete = Some(true);
        actor.asked_about = roles.iter().copied().collect();
    }

    pub fn say(&mut self, from: &str, to: &str, class: TieClass, answer: Answer) -> &mut Statement {
        self.told_by("", from, to, class, answer)
    }

    /// As [`Self::say`], told by one of the actors.
    pub fn told_by(
        &mut self,
        by: &str,
        from: &str,
        to: &str,
        class: TieClass,
        answer: Answer,
    ) -> &mut Statement {
        let statement = Statement::new(ActorId(0), ActorId(0), class, answer, PLACE);
        self.ties.push((by.into(), from.into(), to.into(), statement));
        &mut self.ties.last_mut().expect("just pushed").3
    }

    pub fn tied(&mut self, from: &str, to: &str, class: TieClass) -> &mut Statement {
        self.say(from, to, class, Answer::Yes)
    }

    pub fn denied(&mut self, from: &str, to: &str) -> &mut Statement {
        self.say(from, to, TieClass::Horizontal, Answer::No)
    }

    pub fn roster(&mut self, role: Role, territory: Option<Territory>, population: f64) {
        self.model.rosters.push(Roster {
            role,
            territory,
            material: None,
            population: Some(population),
            interviewed: None,
            basis: None,
            note: None,
            place: PLACE,
        });
    }

    pub fn firm(&mut self, key: &str) -> &mut Firm {
        self.model.firms.push(Firm { key: key.into(), ..Firm::default() });
        self.model.firms.last_mut().expect("just pushed")
    }

    /// Sorts the actors, joins the ties and counts from 30 June 2026.
    pub fn network(&self) -> Network {
        let mut model = self.model.clone();
        model.actors.sort_by(|a, b| a.key.cmp(&b.key));
        let id = |key: &str| {
            let index =
                model.actors.iter().position(|actor| actor.key == key).expect("an actor of the sample");
            ActorId(index as u32)
        };
        model.statements = self
            .ties
            .iter()
            .map(|(by, from, to, statement)| Statement {
                from: id(from),
                to: id(to),
                told_by: (!by.is_empty()).then(|| id(by)),
                ..statement.clone()
            })
            .collect();
        model.focal = self.focal.as_deref().map(id);
        for index in 0..model.firms.len() {
            let actor = model.actors.iter().position(|actor| actor.key == model.firms[index].key);
            model.firms[index].actor = actor.map(|index| ActorId(index as u32));
        }
        Network::new(model, Settings::with(&self.settings), NaiveDate::from_ymd_opt(2026, 6, 30))
    }
}
