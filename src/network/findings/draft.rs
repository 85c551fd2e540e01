//! What every rule does alike: collect facts with their marks, then settle on a verdict.

use std::collections::BTreeSet;

use super::{pairs::Pairs, who};
use crate::{
    model::{ActorId, Basis, Roster, TieClass},
    network::{Network, Relationship},
    report::{self, Arg, Evidence, Finding, Message, Verdict},
    settings::Setting,
};

/// How many facts a finding lists at most; the sentence gives the full count. Our choice: more than
/// fifty rows are read as a table of ties, not as evidence.
pub const LISTED: usize = 50;

/// A finding in the making.
pub struct Draft<'n> {
    network: &'n Network,
    finding: Finding,
    actors: BTreeSet<ActorId>,
    marks: BTreeSet<Basis>,
}

impl<'n> Draft<'n> {
    /// Starts a finding; its sentences are `finding-<id>-yes`, `-no`, `-open` and `-change`.
    pub fn new(network: &'n Network, id: &str) -> Self {
        Self {
            network,
            finding: Finding {
                id: id.to_owned(),
                verdict: Verdict::NotAsked,
                statement: Message::default(),
                reason: Message::default(),
                actors: Vec::new(),
                evidence: Vec::new(),
                counter_examples: Vec::new(),
                asked: None,
                possible: None,
                not_asked: Vec::new(),
                bound: None,
                rests_on: Vec::new(),
                would_change: Message::new(format!("finding-{id}-change")),
            },
            actors: BTreeSet::new(),
            marks: BTreeSet::new(),
        }
    }

    /// Puts a fact into the statement.
    pub fn say(&mut self, name: &str, value: impl Into<Arg>) {
        self.finding.statement.args.insert(name.to_owned(), value.into());
    }

    /// Puts actors into the statement, as `name` and as actors concerned.
    pub fn say_actors(&mut self, name: &str, actors: &[ActorId]) {
        self.actors.extend(actors);
        let keys: Vec<String> =
            actors.iter().take(LISTED).map(|&id| self.network.model.key(id).to_owned()).collect();
        self.say(name, keys);
    }

    /// Names an actor as concerned.
    pub fn concern(&mut self, actor: ActorId) {
        self.actors.insert(actor);
    }

    /// Says how many relevant pairs or actors were asked, of how many there are.
    pub fn counted(&mut self, asked: f64, possible: f64) {
        self.finding.asked = Some(asked as u32);
        self.finding.possible = Some(possible);
    }

    /// A relationship that speaks for the finding.
    pub fn tie(&mut self, relationship: &Relationship) {
        self.rest_on(relationship);
        self.actors.extend([relationship.from, relationship.to]);
        if self.finding.evidence.len() < LISTED {
            let evidence = self.evidence(relationship);
            self.finding.evidence.push(evidence);
        }
    }

    /// A relationship that speaks against it.
    pub fn counter(&mut self, relationship: &Relationship) {
        self.rest_on(relationship);
        self.actors.extend([relationship.from, relationship.to]);
        if self.finding.counter_examples.len() < LISTED {
            let evidence = self.evidence(relationship);
            self.finding.counter_examples.push(evidence);
        }
    }

    /// Every relationship of a class of pairs, for or against.
    pub fn pair(&mut self, a: ActorId, b: ActorId, against: bool) {
        let network = self.network;
        for relationship in network.between(a, b).filter(|one| one.class != TieClass::Contact) {
            if against {
                self.counter(relationship);
            } else {
                self.tie(relationship);
            }
        }
    }

    /// An actor that speaks for the finding, by a fact of its own row. `column` is the field it is about:
    /// a note such as `territory X` marks that field apart from its row.
    pub fn actor(&mut self, id: ActorId, column: &str, message: Message) {
        let basis = self.rests_on_field(id, column);
        let actor = self.network.model.actor(id);
        self.actors.insert(id);
        if self.finding.evidence.len() < LISTED {
            self.finding.evidence.push(Evidence {
                kind: "actor".into(),
                from: Some(actor.key.clone()),
                to: None,
                class: None,
                message,
                basis,
                place: actor.place.map(|place| report::place(self.network, place)),
            });
        }
    }

    /// The finding rests on one field of an actor's row, whose mark this gives.
    pub fn rests_on_field(&mut self, id: ActorId, column: &str) -> Option<Basis> {
        let actor = self.network.model.actor(id);
        let basis = noted_mark(actor.note.as_deref(), column).or(actor.basis);
        self.marks.extend(basis);
        basis
    }

    /// A known size of a class of actors.
    pub fn roster(&mut self, roster: &Roster) {
        self.marks.extend(roster.basis);
        let Some(population) = roster.population else { return };
        let message = match roster.territory {
            Some(territory) => Message::new("evidence-roster-in").with("territory", territory.code()),
            None => Message::new("evidence-roster"),
        };
        let message = message.with("role", roster.role.code()).with("population", population);
        self.finding.evidence.push(Evidence {
            kind: "roster".into(),
            from: None,
            to: None,
            class: None,
            message,
            basis: roster.basis,
            place: Some(report::place(self.network, roster.place)),
        });
    }

    /// A number computed from the data.
    pub fn measure(&mut self, message: Message) {
        self.finding.evidence.push(Evidence {
            kind: "measure".into(),
            from: None,
            to: None,
            class: None,
            message,
            basis: None,
            place: None,
        });
    }

    /// The finding rests on scores or other details of ties, whose mark the study may give apart.
    pub fn rests_on_details(&mut self) {
        self.marks.extend(self.network.model.study.details_basis);
    }

    /// The marks of what another finding rests on.
    pub fn rests_like(&mut self, other: &Finding) {
        self.marks.extend(&other.rests_on);
    }

    /// Something that was not asked and would matter.
    pub fn unasked(&mut self, message: Message) {
        self.finding.not_asked.push(message);
    }

    /// Whether a mark forbids counting rows as independent evidence: one sentence written out for a
    /// class, or invented.
    pub fn one_voice(&self) -> bool {
        self.marks.contains(&Basis::Class) || self.marks.contains(&Basis::Illustrative)
    }

    /// The reason why [`Self::one_voice`] does not prove: said once for all, or invented.
    pub fn voice(&self) -> &'static str {
        if self.marks.contains(&Basis::Class) { "reason-one-voice" } else { "reason-illustrative" }
    }

    /// Nothing relevant was asked.
    pub fn not_asked(self, reason: &str) -> Finding {
        self.settle(Verdict::NotAsked, Message::new(reason))
    }

    /// No counter-example was found among `asked` of `possible`: proven when that is all there is and
    /// nothing was written out from one sentence, else supported.
    pub fn holds_for_all(mut self, asked: f64, possible: f64) -> Finding {
        self.counted(asked, possible);
        let (verdict, reason) = match (asked < possible, self.one_voice()) {
            (false, false) => (Verdict::Proven, "reason-all-asked"),
            (true, false) => (Verdict::Supported, "reason-some-asked"),
            (_, true) => (Verdict::Supported, self.voice()),
        };
        let reason = Message::new(reason).with("asked", asked).with("possible", possible);
        self.settle(verdict, reason)
    }

    /// Settles a claim that no pair of a class is tied: what was denied, how many there are by the roster,
    /// what nobody asked, and how many could still go unseen.
    pub fn no_pair_tied(mut self, pairs: &Pairs, roster: Option<&Roster>, on_map: usize) -> Finding {
        for &(a, b) in &pairs.denied {
            self.pair(a, b, false);
        }
        if let Some(roster) = roster {
            self.roster(roster);
        }
        let all = who::population(roster, on_map);
        let possible = all * (all - 1.0) / 2.0;
        self.bound_of_absence(pairs.asked());
        if possible > pairs.asked() {
            self.unasked(Message::new("unasked-pairs").with("count", possible - pairs.asked()));
        }
        self.holds_for_all(pairs.asked(), possible)
    }

    /// Adds the one-sided bound for "`asked` pairs, not one of them": the largest share that could still
    /// go unseen, `1 − (1 − level)^(1/asked)`. Only for independent statements.
    pub fn bound_of_absence(&mut self, asked: f64) {
        if !self.one_voice() && asked > 0.0 {
            self.finding.bound = Some(1.0 - self.unseen(asked));
        }
    }

    /// Adds the one-sided bound for "`asked` actors, all of them": the smallest share that could give
    /// this, `(1 − level)^(1/asked)`. Only for independent statements.
    pub fn bound_of_all(&mut self, asked: f64) {
        if !self.one_voice() && asked > 0.0 {
            self.finding.bound = Some(self.unseen(asked));
        }
    }

    fn unseen(&self, asked: f64) -> f64 {
        libm::pow(1.0 - self.network.settings[Setting::EvidenceLevel], 1.0 / asked)
    }

    /// Ends with a verdict; the statement's sentence follows from it.
    pub fn settle(mut self, verdict: Verdict, reason: Message) -> Finding {
        let ending = match verdict {
            Verdict::Proven | Verdict::Supported | Verdict::Hypothesis => "yes",
            Verdict::Refuted => "no",
            Verdict::NotDecidable | Verdict::NotAsked => "open",
        };
        if verdict != Verdict::Supported {
            // A bound tells how far "supported" may be from "true"; beside another verdict it misleads.
            self.finding.bound = None;
        }
        self.finding.verdict = verdict;
        self.finding.statement.code = format!("finding-{}-{ending}", self.finding.id);
        self.finding.reason = reason;
        self.finding.actors =
            self.actors.iter().take(2 * LISTED).map(|&id| self.network.model.key(id).to_owned()).collect();
        self.finding.rests_on = self.marks.into_iter().collect();
        self.finding
    }

    fn rest_on(&mut self, relationship: &Relationship) {
        self.marks.extend(&relationship.basis);
    }

    fn evidence(&self, relationship: &Relationship) -> Evidence {
        let model = &self.network.model;
        let from = model.key(relationship.from);
        let to = model.key(relationship.to);
        let present = relationship.is_present();
        let message = Message::new(if present { "evidence-tie" } else { "evidence-absent" })
            .with("actor", from)
            .with("actorOther", to)
            .with("state", relationship.state.code());
        let first = relationship.statements.first().map(|&index| &model.statements[index]);
        Evidence {
            kind: if present { "tie" } else { "denied" }.into(),
            from: Some(from.to_owned()),
            to: Some(to.to_owned()),
            class: Some(relationship.class),
            message,
            basis: first.and_then(|statement| statement.basis),
            place: first.map(|statement| report::place(self.network, statement.place)),
        }
    }
}

/// Whether a finding may be built upon: proven or supported.
pub fn holds(finding: &Finding) -> bool {
    matches!(finding.verdict, Verdict::Proven | Verdict::Supported)
}

/// The mark that a note gives one column, as in `territory X`: the column's name, then the mark.
pub fn noted_mark(note: Option<&str>, column: &str) -> Option<Basis> {
    let words: Vec<&str> =
        note?.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words
        .windows(2)
        .find(|pair| pair[0].eq_ignore_ascii_case(column))
        .and_then(|pair| Basis::from_code(pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_marks_one_column_apart_from_its_row() {
        assert_eq!(noted_mark(Some("territory X; may be a plural"), "territory"), Some(Basis::Illustrative));
        assert_eq!(noted_mark(Some("the territory is large"), "territory"), None);
        assert_eq!(noted_mark(None, "territory"), None);
    }
}
