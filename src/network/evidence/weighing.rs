//! Trials in steps: what becomes of measures and verdicts when one answer is missing or turned round, and
//! which unasked question could change most verdicts.
//!
//! # What is done
//! Each interviewed actor but the focal firm is left out once (jackknife: what only it told goes, and that
//! it named all it has); each uncertain tie is turned round once; each question of [`super::questions`] is
//! answered one way and the other. Findings are taken anew each time, and measures in the first two.
//! An actor's own measures are left alone in the trial that leaves it out.
//!
//! # Cost
//! A trial is linear in the network; [`BUDGET`] bounds all of them together, and the report says how many
//! were made of how many.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    questions::{Question, questions},
    trial::{Before, Change, uncertain},
};
use crate::{
    model::{ActorId, Role},
    network::{
        Network,
        findings::{self},
        measures::{self, Measure, MeasuringSome, SomeMeasures},
    },
    report::{AskNext, EvidenceReport, Finding, MeasureRange, Message, Verdict, VerdictChange, VerdictRange},
};

/// Actors and ties gone through in all trials together. Ours: about a second in a browser.
const BUDGET: usize = 450_000;
/// Trials of each kind at most, whatever the budget, and at least. Ours.
const MOST: usize = 240;
const LEAST: usize = 6;
/// Actors whose measures are ranged at most: the focal firm, then the interviewed. Ours.
const RANGED: usize = 30;
/// Questions proposed at most.
const PROPOSED: usize = 5;

enum Trial {
    Drop(ActorId),
    Turn(usize),
    /// Which question, and which of its answers.
    Answer(usize, usize),
}

/// What a number was at least and at most.
struct Range {
    actor: Option<ActorId>,
    measure: String,
    among: Vec<String>,
    value: Option<f64>,
    low: f64,
    high: f64,
    undefined: bool,
}

pub struct Weighing {
    trials: Vec<Trial>,
    next: usize,
    stage: Stage,
    questions: Vec<Question>,
    ranged: Vec<ActorId>,
    ranges: Vec<Range>,
    /// Verdict of each finding as it is.
    verdicts: Vec<Verdict>,
    /// Finding and verdict → in how many trials, and the first.
    becomes: BTreeMap<(usize, Verdict), (u32, Message)>,
    /// By question, the findings that an answer changes.
    moved: Vec<BTreeSet<usize>>,
    report: EvidenceReport,
}

enum Stage {
    Weighing,
    Asking,
    /// The measures as they are.
    Measuring(Box<MeasuringSome>),
    /// Between two trials.
    Ready,
    /// The network is as the next trial has it; the verdicts so far.
    Finding(Before, Vec<Verdict>),
    Ranging(Before, Box<MeasuringSome>),
}

impl Weighing {
    pub fn new(found: &[Finding]) -> Self {
        Self {
            trials: Vec::new(),
            next: 0,
            stage: Stage::Weighing,
            questions: Vec::new(),
            ranged: Vec::new(),
            ranges: Vec::new(),
            verdicts: found.iter().map(|one| one.verdict).collect(),
            becomes: BTreeMap::new(),
            moved: Vec::new(),
            report: EvidenceReport::default(),
        }
    }

    /// Chooses the trials.
    fn choose(&mut self, network: &Network) {
        let model = &network.model;
        let interviewed: Vec<ActorId> = model
            .actors()
            .filter(|(id, actor)| {
                actor.interviewed == Some(true) && !actor.is_class() && Some(*id) != model.focal
            })
            .map(|(id, _)| id)
            .collect();
        let uncertain = uncertain(network);
        self.questions = questions(network);
        self.moved = vec![BTreeSet::new(); self.questions.len()];
        let size = model.actors.len() + network.relationships().len() + 1;
        let most = (BUDGET / size).clamp(LEAST, MOST);
        self.ranged = model.focal.into_iter().chain(interviewed.iter().copied()).take(RANGED).collect();
        let made = &mut self.report.trials;
        made.drops = interviewed.len() as u32;
        made.turns = uncertain.len() as u32;
        made.answers = self.questions.len() as u32;
        // What to ask next is what an owner can act upon: half of all that can be done.
        let answered = self.questions.len().min(most / 4);
        let dropped = interviewed.len().min(most / 4);
        let turned = uncertain.len().min((most - 2 * answered).saturating_sub(dropped));
        (made.dropped, made.turned, made.answered) = (dropped as u32, turned as u32, answered as u32);
        let answers = (0..answered).flat_map(|question| [0, 1].map(|one| Trial::Answer(question, one)));
        self.trials = answers
            .chain(interviewed.iter().take(dropped).map(|&id| Trial::Drop(id)))
            .chain(uncertain.iter().take(turned).map(|&index| Trial::Turn(index)))
            .collect();
    }

    /// Does a piece of a trial; `true` when all are made. In between the network is as a trial has it, until
    /// [`Self::pause`].
    pub fn step(&mut self, network: &mut Network) -> bool {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Ready) {
            Stage::Weighing => {
                self.report = super::weigh(network);
                Stage::Asking
            }
            Stage::Asking => {
                self.choose(network);
                Stage::Measuring(Box::new(MeasuringSome::new(network)))
            }
            Stage::Measuring(mut measuring) => {
                if measuring.step(network, &self.ranged) {
                    self.ranges = ranges(&self.ranged, measuring.finish());
                    Stage::Ready
                } else {
                    Stage::Measuring(measuring)
                }
            }
            Stage::Ready => match self.trials.get(self.next) {
                Some(trial) => {
                    let changes = match *trial {
                        Trial::Drop(id) => vec![Change::Forget(id)],
                        Trial::Turn(index) => vec![Change::Turn(index)],
                        Trial::Answer(question, answer) => self.questions[question].answers[answer].clone(),
                    };
                    Stage::Finding(network.try_out(&changes), Vec::new())
                }
                None => return true,
            },
            Stage::Finding(before, mut found) => match findings::RULES.get(found.len()) {
                Some(rule) => {
                    found.push(rule(network).verdict);
                    Stage::Finding(before, found)
                }
                None => self.judge(network, before, &found),
            },
            Stage::Ranging(before, mut measuring) => {
                if measuring.step(network, &self.ranged) {
                    let left_out = if let Trial::Drop(id) = self.trials[self.next] { Some(id) } else { None };
                    self.widen(measuring.finish(), left_out);
                    self.put_back(network, before)
                } else {
                    Stage::Ranging(before, measuring)
                }
            }
        };
        matches!(self.stage, Stage::Ready) && self.next == self.trials.len()
    }

    /// What became of the findings.
    fn judge(&mut self, network: &mut Network, before: Before, found: &[Verdict]) -> Stage {
        let changed = found
            .iter()
            .zip(&self.verdicts)
            .enumerate()
            .filter(|(_, (now, verdict))| now != verdict)
            .map(|(index, (&now, _))| (index, now));
        let trial = &self.trials[self.next];
        if let Trial::Answer(question, _) = *trial {
            self.moved[question].extend(changed.map(|(index, _)| index));
            return self.put_back(network, before);
        }
        let message = said(network, trial);
        for change in changed {
            let entry = self.becomes.entry(change).or_insert((0, message.clone()));
            entry.0 += 1;
        }
        Stage::Ranging(before, Box::new(MeasuringSome::new(network)))
    }

    fn put_back(&mut self, network: &mut Network, before: Before) -> Stage {
        network.put_back(before);
        self.next += 1;
        Stage::Ready
    }

    /// Puts the network back as it was; the trial under way is made once more.
    pub fn pause(&mut self, network: &mut Network) {
        match std::mem::replace(&mut self.stage, Stage::Ready) {
            Stage::Finding(before, _) | Stage::Ranging(before, _) => network.put_back(before),
            other => self.stage = other,
        }
    }

    /// Trials made, and in all.
    pub fn progress(&self) -> (u32, u32) {
        (self.next as u32, self.trials.len() as u32)
    }

    pub fn finish(mut self, network: &Network, found: &[Finding]) -> EvidenceReport {
        let key = |id: ActorId| network.model.key(id).to_owned();
        self.report.ranges = self
            .ranges
            .iter()
            .filter(|one| one.low < one.high || one.undefined)
            .map(|one| MeasureRange {
                actor: one.actor.map(key),
                measure: one.measure.clone(),
                among: one.among.clone(),
                value: one.value,
                low: one.low,
                high: one.high,
                undefined: one.undefined,
            })
            .collect();
        for ((index, verdict), (trials, example)) in std::mem::take(&mut self.becomes) {
            let id = &found[index].id;
            let change = VerdictChange { verdict, trials, example };
            match self.report.verdicts.last_mut().filter(|last| last.finding == *id) {
                Some(last) => last.becomes.push(change),
                None => {
                    self.report.verdicts.push(VerdictRange { finding: id.clone(), becomes: vec![change] });
                }
            }
        }
        self.report.ask_next = self.ask_next(network, found);
        self.report
    }

    /// First whoever could change most; then whoever could change most of what is left, so that five
    /// alike do not fill the list.
    fn ask_next(&self, network: &Network, found: &[Finding]) -> Vec<AskNext> {
        // The questions to one actor are one conversation; those about contacts that exist are their own.
        let mut talks: BTreeMap<(Option<ActorId>, &str), Talk> = BTreeMap::new();
        for (index, (question, moved)) in self.questions.iter().zip(&self.moved).enumerate() {
            if !moved.is_empty() {
                let talk = talks
                    .entry((question.actor, question.text.code.as_str()))
                    .or_insert_with(|| Talk { about: BTreeSet::new(), moved: BTreeSet::new(), first: index });
                talk.about.insert(question.about);
                talk.moved.extend(moved);
            }
        }
        let mut proposed = Vec::new();
        let mut covered: BTreeSet<usize> = BTreeSet::new();
        while proposed.len() < PROPOSED {
            let gain = |moved: &BTreeSet<usize>| moved.difference(&covered).count();
            let Some((&key, Talk { about, moved, first })) = talks
                .iter()
                .max_by_key(|((_, code), Talk { moved, first, .. })| {
                    (gain(moved), *code != "ask-contacts", moved.len(), std::cmp::Reverse(*first))
                })
                .filter(|(_, talk)| gain(&talk.moved) > 0)
            else {
                break;
            };
            let question = &self.questions[*first];
            let roles: Vec<String> = about.iter().map(|role| role.code().to_owned()).collect();
            let mut text = question.text.clone();
            if text.args.remove("role").is_some() {
                text = text.with("roles", roles);
            }
            proposed.push(AskNext {
                actor: question.actor.map(|actor| network.model.key(actor).to_owned()),
                about: about.iter().copied().collect(),
                question: text,
                findings: moved.iter().map(|&index| found[index].id.clone()).collect(),
                alike: question.alike,
            });
            covered.extend(moved);
            talks.remove(&key);
        }
        proposed
    }

    fn widen(&mut self, measured: SomeMeasures, left_out: Option<ActorId>) {
        let trial = ranges(&self.ranged, measured);
        let tried: BTreeMap<_, _> = trial
            .iter()
            .map(|one| ((one.actor, one.measure.as_str(), one.among.as_slice()), one.value))
            .collect();
        for range in &mut self.ranges {
            if range.actor.is_some() && range.actor == left_out {
                continue;
            }
            match tried.get(&(range.actor, range.measure.as_str(), range.among.as_slice())).copied().flatten()
            {
                Some(value) => {
                    range.low = range.low.min(value);
                    range.high = range.high.max(value);
                }
                None => range.undefined |= range.value.is_some(),
            }
        }
    }
}

/// The questions to one actor.
struct Talk {
    about: BTreeSet<Role>,
    /// Findings that an answer may change.
    moved: BTreeSet<usize>,
    /// The first of the questions.
    first: usize,
}

/// The measures as ranges of one value; those without a value have no range.
fn ranges(ranged: &[ActorId], (rows, map): SomeMeasures) -> Vec<Range> {
    let own = ranged.iter().zip(rows).flat_map(|(&id, row)| {
        measures::RANGED
            .iter()
            .zip(row)
            .map(move |(measure, value)| range(Some(id), measure, Vec::new(), value))
    });
    let map = map.into_iter().map(|one| Range {
        actor: None,
        measure: one.code,
        among: one.among,
        value: one.value,
        low: one.value.unwrap_or(0.0),
        high: one.value.unwrap_or(0.0),
        undefined: false,
    });
    own.chain(map).filter(|one| one.value.is_some()).collect()
}

fn range(actor: Option<ActorId>, measure: &Measure, among: Vec<String>, value: Option<f64>) -> Range {
    let at = value.unwrap_or(0.0);
    Range { actor, measure: measure.code().to_owned(), among, value, low: at, high: at, undefined: false }
}

/// The trial in words: "without what X told", "if X and Y had no contact after all".
fn said(network: &Network, trial: &Trial) -> Message {
    match *trial {
        Trial::Drop(id) => Message::new("trial-without").with("actor", network.model.key(id)),
        Trial::Turn(index) => {
            let one = &network.relationships()[index];
            // The tie is turned by now.
            let code = if one.is_present() { "trial-contact" } else { "trial-no-contact" };
            Message::new(code)
                .with("actor", network.model.key(one.from))
                .with("actorOther", network.model.key(one.to))
        }
        Trial::Answer(..) => Message::default(),
    }
}

/// All trials at once.
pub fn weigh_all(network: &mut Network, found: &[Finding]) -> EvidenceReport {
    let mut weighing = Weighing::new(found);
    while !weighing.step(network) {}
    weighing.finish(network, found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Answer, TieClass},
        network::findings::sample::Sample,
    };

    fn weighed(sample: &Sample) -> EvidenceReport {
        let mut network = sample.network();
        let found = findings::find(&network);
        weigh_all(&mut network, &found)
    }

    #[test]
    fn a_tie_that_only_one_side_told_is_turned_and_its_number_gets_a_range() {
        let mut sample = Sample::district();
        sample.told_by("FIRM", "FIRM", "RIVAL1", TieClass::Horizontal, Answer::Yes);
        sample.told_by("FIRM", "FIRM", "RIVAL2", TieClass::Horizontal, Answer::Yes);
        sample.told_by("RIVAL2", "FIRM", "RIVAL2", TieClass::Horizontal, Answer::Yes);
        let report = weighed(&sample);
        assert_eq!((report.trials.turns, report.trials.turned), (1, 1));
        let degree = report.ranges.iter().find(|one| one.measure == "degree").unwrap();
        assert_eq!((degree.actor.as_deref(), degree.value), (Some("FIRM"), Some(2.0)));
        assert_eq!((degree.low, degree.high), (1.0, 2.0));
    }

    #[test]
    fn without_the_only_one_who_told_it_a_finding_would_become_not_asked() {
        let mut sample = Sample::district();
        sample.named_all("RIVAL1", &[Role::Competitor]);
        let report = weighed(&sample);
        let range = report.verdicts.iter().find(|one| one.finding == "P03").unwrap();
        let change = &range.becomes[0];
        assert_eq!((change.verdict, change.trials), (Verdict::NotAsked, 1));
        assert_eq!(change.example, Message::new("trial-without").with("actor", "RIVAL1"));
    }

    #[test]
    fn a_denial_heard_from_one_side_could_turn_a_finding() {
        let mut sample = Sample::district();
        sample.told_by("RIVAL1", "RIVAL1", "RIVAL2", TieClass::Horizontal, Answer::No);
        let report = weighed(&sample);
        let range = report.verdicts.iter().find(|one| one.finding == "P03").unwrap();
        assert_eq!(range.becomes[0].verdict, Verdict::Refuted);
        assert_eq!(range.becomes[0].example.code, "trial-contact");
    }

    #[test]
    fn whom_to_ask_next_are_at_most_five_and_each_would_change_something() {
        let report = weighed(&Sample::district());
        assert!((1..=5).contains(&report.ask_next.len()));
        // First whoever could change most: a rival can tell of its rivals and of the agency.
        let most = report.ask_next.iter().map(|one| one.findings.len()).max();
        assert_eq!(most, Some(report.ask_next[0].findings.len()));
        assert_eq!((report.ask_next[0].actor.as_deref(), report.ask_next[0].alike), (Some("RIVAL1"), 3));
        assert!(report.ask_next[0].findings.contains(&"P03".to_owned()));
        assert!(report.ask_next.iter().all(|one| !one.findings.is_empty()));
        let mut complete = Sample::district();
        complete.model.complete = true;
        complete.tied("FIRM", "RIVAL1", TieClass::Horizontal).trust = Some(1.0);
        assert!(weighed(&complete).ask_next.iter().all(|one| one.question.code != "ask-contacts"));
    }
}
