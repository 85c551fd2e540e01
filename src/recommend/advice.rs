//! A recommendation in the making.

use std::collections::{BTreeMap, BTreeSet};

use super::{case::Case, relief};
use crate::{
    model::{ActorId, Basis, TieClass, TieFunction},
    network::Relationship,
    order::InOrder,
    report::{Arg, Benefits, Effort, Logic, Message, ProposedTie, Recommendation, Sides, TieChange},
};

/// How many proposed ties one item draws at most, so that the map stays readable. Our choice.
const DRAWN: usize = 40;

/// Collects the parts of one recommendation. Its sentences are `advice-<rule>-title…`, `-because…`, `-change`,
/// `gain-<level>-<rule>`, `share-<rule>`, `apart-<rule>` and `handled-<rule>`, all with the same facts.
pub struct Advice<'c> {
    case: &'c Case<'c>,
    facts: BTreeMap<String, Arg>,
    title: String,
    because: String,
    actors: Vec<ActorId>,
    marks: BTreeSet<Basis>,
    gains: [bool; 3],
    /// The ending of what the firm gains.
    gained: &'static str,
    /// The ending of who handles either side.
    sides: Option<&'static str>,
    made: Recommendation,
}

impl<'c> Advice<'c> {
    pub fn new(case: &'c Case<'c>, rule: &str, action: &str, logic: Logic, effort: Effort) -> Self {
        Self {
            case,
            facts: BTreeMap::new(),
            title: format!("advice-{rule}-title"),
            because: format!("advice-{rule}-because"),
            actors: Vec::new(),
            marks: BTreeSet::new(),
            gains: [false; 3],
            gained: "",
            sides: None,
            made: Recommendation {
                rule: rule.to_owned(),
                about: Vec::new(),
                action: action.to_owned(),
                title: Message::default(),
                because: Message::default(),
                actors: Vec::new(),
                findings: Vec::new(),
                barriers: Vec::new(),
                relief: Vec::new(),
                functions: Vec::new(),
                logic,
                benefits: Benefits::default(),
                effort,
                first_step: Message::default(),
                rung: None,
                not_yet: false,
                sides: None,
                ask_first: Vec::new(),
                cautions: Vec::new(),
                would_change: Message::default(),
                path: Vec::new(),
                ties: Vec::new(),
                rests_on: Vec::new(),
                unsure: false,
                own: None,
            },
        }
    }

    /// Another sentence than the usual one: the endings of its title and of its reason, `""` for usual.
    pub fn variant(mut self, title: &str, because: &str) -> Self {
        for (code, ending) in [(&mut self.title, title), (&mut self.because, because)] {
            if !ending.is_empty() {
                code.push('-');
                code.push_str(ending);
            }
        }
        self
    }

    pub fn fact(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// An actor as a fact.
    pub fn fact_actor(self, name: &str, id: ActorId) -> Self {
        let key = self.case.network.model.key(id).to_owned();
        self.fact(name, key)
    }

    /// Actors as a fact, at most twelve names.
    pub fn fact_actors(self, name: &str, ids: &[ActorId]) -> Self {
        let keys = keys(self.case, ids);
        self.fact(name, keys)
    }

    pub fn actors(mut self, ids: impl IntoIterator<Item = ActorId>) -> Self {
        for id in ids {
            if !self.actors.contains(&id) {
                self.actors.push(id);
                self.marks.extend(self.case.network.model.actor(id).basis);
            }
        }
        self
    }

    pub fn findings(mut self, ids: &[&str]) -> Self {
        self.made.findings = self.case.standing(ids);
        self
    }

    /// Whom it is about, besides the focal firm: small, and the same in every analysis of the case.
    pub fn about(mut self, ids: impl IntoIterator<Item = ActorId>) -> Self {
        let model = &self.case.network.model;
        self.made.about.extend(ids.into_iter().map(|id| model.key(id).to_owned()));
        self
    }

    /// What it may ease by the table of relief, wherever that is.
    pub fn eases(self, kind: &str) -> Self {
        self.eases_in(kind, None)
    }

    /// The same, only in the country of an actor.
    pub fn eases_in(mut self, kind: &str, place: Option<ActorId>) -> Self {
        let network = self.case.network;
        let country = place.and_then(|id| network.model.actor(id).country.as_deref());
        self.made.relief =
            relief::eased(kind, country.unwrap_or_default(), self.case.barriers(), &network.settings);
        self.made.barriers = self.made.relief.iter().map(|one| one.barrier.clone()).collect();
        self
    }

    /// The barriers it may ease.
    pub fn may_ease(&self) -> impl Iterator<Item = &String> {
        self.made.barriers.iter()
    }

    /// What the contact would be for, in the order of the catalogue of functions.
    pub fn serves(mut self, functions: impl IntoIterator<Item = TieFunction>) -> Self {
        self.made.functions.extend(functions);
        self.made.functions.order();
        self.made.functions.dedup();
        self
    }

    /// Who gains something that can be told: the firm, the pair, the network.
    pub fn gains(mut self, firm: bool, pair: bool, network: bool) -> Self {
        self.gains = [firm, pair, network];
        self
    }

    /// What the firm gains, told in another way than usual.
    pub fn variant_gains(mut self, ending: &'static str) -> Self {
        self.gained = ending;
        self
    }

    /// How far the firms of the trade concerned have come with each other: the next step of trust follows.
    pub fn rung(mut self, standing: Option<u32>) -> Self {
        self.made.rung = standing.map(|stands| (stands + 1).min(6));
        self.ask_if(standing.is_none(), "ask-done-together")
    }

    /// Trust is too low for it by what was answered: other things come first.
    pub fn not_yet(mut self, distrust: bool) -> Self {
        self.made.not_yet = distrust;
        self.caution_if(distrust, "caution-not-yet")
    }

    /// What to share, what to keep apart, and who handles either: with the ending of that last sentence.
    pub fn sides(mut self, handled: &'static str) -> Self {
        self.sides = Some(handled);
        self
    }

    pub fn step(mut self, step: Message) -> Self {
        self.made.first_step = step;
        self
    }

    /// The first step towards one actor: people first where the bond is thin or unknown, else a call
    /// with a reason to meet.
    pub fn step_towards(self, target: ActorId) -> Self {
        let first = self.case.focal.is_none_or(|focal| self.case.bond_first(focal, target));
        self.step_unless(first, target, "step-call")
    }

    /// A visit where people have to meet first, else the step given.
    pub fn step_unless(self, first: bool, target: ActorId, step: &str) -> Self {
        let actor = self.case.network.model.actor(target);
        let code = match (first, actor.is_class()) {
            (true, false) => "step-visit",
            (true, true) => "step-visit-one",
            (false, true) if step == "step-call" => "step-call-one",
            (false, _) => step,
        };
        let key = actor.key.as_str();
        self.step(Message::new(code).with("actor", key))
    }

    /// The first step to somebody one has to be introduced to: the next on the path.
    pub fn step_along(self, path: &[ActorId]) -> Self {
        match path {
            [_, bridge, .., target] => {
                let model = &self.case.network.model;
                let step = Message::new("step-introduce")
                    .with("actorBridge", model.key(*bridge))
                    .with("actor", model.key(*target));
                self.step(step)
            }
            [.., target] => self.step_towards(*target),
            [] => self,
        }
    }

    pub fn ask(mut self, code: &str) -> Self {
        self.made.ask_first.push(Message::new(code));
        self
    }

    pub fn ask_if(self, asked: bool, code: &str) -> Self {
        if asked { self.ask(code) } else { self }
    }

    pub fn asking(mut self, question: Message) -> Self {
        self.made.ask_first.push(question);
        self
    }

    pub fn caution(mut self, caution: Message) -> Self {
        self.made.cautions.push(caution);
        self
    }

    pub fn caution_if(self, given: bool, code: &str) -> Self {
        if given { self.caution(Message::new(code)) } else { self }
    }

    pub fn path(mut self, path: &[ActorId]) -> Self {
        self.made.path = path.iter().map(|&id| self.case.network.model.key(id).to_owned()).collect();
        self
    }

    /// Draws a tie; one that was there and is over is taken up again, not made anew.
    pub fn tie(mut self, from: ActorId, to: ActorId, class: TieClass, change: TieChange) -> Self {
        let again = change == TieChange::Create && self.case.is_over(from, to, class);
        let change = if again { TieChange::Resume } else { change };
        if self.made.ties.len() < DRAWN {
            let model = &self.case.network.model;
            self.made.ties.push(ProposedTie {
                from: model.key(from).to_owned(),
                to: model.key(to).to_owned(),
                class,
                change,
            });
        }
        self
    }

    pub fn rests_on<'r>(mut self, ties: impl IntoIterator<Item = &'r Relationship>) -> Self {
        for tie in ties {
            self.marks.extend(&tie.basis);
        }
        self
    }

    /// It rests on scores, whose mark the study may give apart.
    pub fn rests_on_details(mut self) -> Self {
        self.marks.extend(self.case.network.model.study.details_basis);
        self
    }

    pub fn unsure(mut self, unsure: bool) -> Self {
        self.made.unsure |= unsure;
        self
    }

    /// With whom of those concerned the firm fell out: whether that is over is asked first.
    fn after_a_dispute(&mut self) {
        let Some(focal) = self.case.focal else { return };
        let fallen_out: Vec<ActorId> =
            self.actors.iter().copied().filter(|&id| id != focal && self.case.disputed(focal, id)).collect();
        if fallen_out.is_empty() {
            return;
        }
        let told = |code: &str| Message::new(code).with("actors", keys(self.case, &fallen_out));
        self.made.ask_first.insert(0, told("ask-dispute-over"));
        self.made.cautions.insert(0, told("caution-dispute"));
    }

    pub fn done(mut self) -> Recommendation {
        self.after_a_dispute();
        let message = |code: String| Message { code, args: self.facts.clone() };
        self.made.title = message(self.title);
        self.made.because = message(self.because);
        self.made.would_change = message(format!("advice-{}-change", self.made.rule));
        self.made.actors = self.actors.iter().map(|&id| self.case.network.model.key(id).to_owned()).collect();
        self.made.rests_on = self.marks.into_iter().collect();
        let rule = &self.made.rule;
        let gain = |told: bool, level: &str, ending: &str| {
            told.then(|| message(format!("gain-{level}-{rule}{ending}")))
        };
        let [firm, pair, network] = self.gains;
        self.made.benefits = Benefits {
            firm: gain(firm, "firm", self.gained),
            pair: gain(pair, "pair", ""),
            network: gain(network, "network", ""),
        };
        self.made.sides = self.sides.map(|ending| Sides {
            share: message(format!("share-{rule}")),
            apart: message(format!("apart-{rule}")),
            handled: message(format!("handled-{rule}{ending}")),
        });
        self.made
    }
}

/// Actors' keys for a sentence, at most twelve.
pub fn keys(case: &Case<'_>, ids: &[ActorId]) -> Vec<String> {
    ids.iter().take(12).map(|&id| case.network.model.key(id).to_owned()).collect()
}
