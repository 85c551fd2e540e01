//! The whole way from bytes to a report, in steps of bounded work.
//!
//! The page's worker calls [`Job::step`] until its time is used up and then listens for a cancel; what takes
//! long is measured in another worker while the diagnosis is read. [`analyse`] does all of both at once.

use filiera_graphs::background;
use serde::Serialize;

use crate::{
    barriers,
    further::{self, Ground},
    import::{self, Problem, ProblemSeverity, Workbook},
    model::{
        build::{self, Built},
        codes,
    },
    network::{
        Network,
        evidence::Weighing,
        findings, layout,
        measures::{Late, Measuring},
    },
    profile, recommend,
    report::{self, BarrierReport, EvidenceReport, Finding, Further, Report},
    session::{Choices, Session},
    settings::Settings,
};

codes! {
    /// What the job is doing, in order.
    Phase {
        Reading = "reading",
        Understanding = "understanding",
        Measuring = "measuring",
        Advising = "advising",
        Done = "done",
    }
}

/// How far the job has come.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Progress {
    pub phase: Phase,
    pub done: u32,
    pub total: u32,
    /// While a long file is read: its rows so far. Else 0.
    pub rows: u32,
}

/// The report and where each actor stands on the map (see [`layout::place`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub report: Report,
    pub positions: Vec<f64>,
}

/// An analysis under way.
pub struct Job {
    session: Session,
    choices: Choices,
    files: std::vec::IntoIter<(String, Vec<u8>)>,
    file_count: u32,
    workbooks: Vec<Workbook>,
    problems: Vec<Problem>,
    stage: Stage,
}

enum Stage {
    Reading,
    Understanding,
    /// The model stands, the network is to be made of it.
    Connecting(Box<Built>),
    Measuring(Box<Measured>),
    /// How sure findings and measures are.
    Weighing(Box<(Measured, Vec<Finding>, Weighing)>),
    Done(Box<(Outcome, Late)>),
}

struct Measured {
    built_files: Vec<report::FileRead>,
    reconciled: report::Reconciled,
    barriers: BarrierReport,
    network: Network,
    measuring: Measuring,
}

impl Job {
    /// `files` are names with bytes, in the order of the session's sources.
    pub fn new(session: Session, files: Vec<(String, Vec<u8>)>) -> Self {
        Self {
            choices: session.choices(),
            session,
            file_count: files.len() as u32,
            files: files.into_iter(),
            workbooks: Vec::new(),
            problems: Vec::new(),
            stage: Stage::Reading,
        }
    }

    /// Does the next piece of work.
    pub fn step(&mut self) -> Progress {
        self.step_telling(&mut |_| {})
    }

    /// As [`Self::step`], and tells how far it is within a long file, which is one step.
    pub fn step_telling(&mut self, tell: &mut dyn FnMut(Progress)) -> Progress {
        let before = self.progress();
        match &mut self.stage {
            Stage::Reading => match self.files.next() {
                Some((name, bytes)) => {
                    match import::read_telling(&name, &bytes, &mut |rows| tell(Progress { rows, ..before })) {
                        Ok((workbook, problems)) => {
                            self.workbooks.push(workbook);
                            self.problems.extend(problems);
                        }
                        Err(problem) => self.problems.push(problem),
                    }
                }
                None => self.stage = Stage::Understanding,
            },
            Stage::Understanding => {
                self.problems.extend(build::prepare(&mut self.workbooks, &self.choices));
                let built = build::build(&self.workbooks, &self.choices);
                self.workbooks.clear();
                self.stage = Stage::Connecting(Box::new(built));
            }
            Stage::Connecting(built) => {
                let Built { mut model, files, reconciled, problems } = std::mem::take(&mut **built);
                self.problems.extend(problems);
                if let Some(firm) = model.focal.filter(|_| self.choices.hand_to.is_some()) {
                    model.leave_out_told_of(firm);
                }
                let settings = Settings::with(&self.choices.settings);
                let as_of = self.choices.as_of.or(model.study.as_of).or(self.choices.as_of_otherwise);
                if as_of.is_none() && model.statements.iter().any(|one| one.last_exchange.is_some()) {
                    // The rest of the report stands; only how long a contact has been quiet is not known.
                    let file = files.first().map_or("", |file| &file.name);
                    self.problems.push(Problem::file(file, "no_date_to_count_from", ProblemSeverity::Warn));
                }
                let barriers = barriers::diagnose(&model, &settings);
                let network = Network::new(model, settings, as_of);
                let measuring = Measuring::new(&network);
                self.stage = Stage::Measuring(Box::new(Measured {
                    built_files: files,
                    reconciled,
                    barriers,
                    network,
                    measuring,
                }));
            }
            Stage::Measuring(measured) => {
                if measured.measuring.step(&measured.network) {
                    let Stage::Measuring(measured) = std::mem::replace(&mut self.stage, Stage::Understanding)
                    else {
                        unreachable!("matched above")
                    };
                    let found = findings::find(&measured.network);
                    let weighing = Weighing::new(&measured.network, &found);
                    self.stage = Stage::Weighing(Box::new((*measured, found, weighing)));
                }
            }
            Stage::Weighing(weighed) => {
                let (measured, _, weighing) = &mut **weighed;
                if weighing.step(&mut measured.network) {
                    let Stage::Weighing(weighed) = std::mem::replace(&mut self.stage, Stage::Understanding)
                    else {
                        unreachable!("matched above")
                    };
                    let (measured, found, weighing) = *weighed;
                    let evidence = weighing.finish(&measured.network, &found);
                    let problems = std::mem::take(&mut self.problems);
                    let outcome = advise(&self.session, &self.choices, problems, measured, found, evidence);
                    self.stage = Stage::Done(Box::new(outcome));
                }
            }
            Stage::Done(_) => {}
        }
        self.progress()
    }

    /// How far the job has come.
    pub fn progress(&self) -> Progress {
        match &self.stage {
            Stage::Reading => Progress {
                phase: Phase::Reading,
                done: self.file_count - self.files.len() as u32,
                total: self.file_count,
                rows: 0,
            },
            Stage::Understanding => Progress { phase: Phase::Understanding, done: 0, total: 2, rows: 0 },
            Stage::Connecting(_) => Progress { phase: Phase::Understanding, done: 1, total: 2, rows: 0 },
            Stage::Measuring(measured) => {
                let (done, total) = measured.measuring.progress();
                Progress { phase: Phase::Measuring, done, total, rows: 0 }
            }
            Stage::Weighing(weighed) => {
                let (done, total) = weighed.2.progress();
                Progress { phase: Phase::Advising, done, total, rows: 0 }
            }
            Stage::Done(_) => Progress { phase: Phase::Done, done: 1, total: 1, rows: 0 },
        }
    }

    /// The outcome, and what is left to measure; `None` while steps are left.
    pub fn finish(self) -> Option<(Outcome, Late)> {
        match self.stage {
            Stage::Done(outcome) => Some(*outcome),
            _ => None,
        }
    }
}

/// Runs all steps, and measures what takes long.
pub fn analyse(session: &Session, files: Vec<(String, Vec<u8>)>) -> Outcome {
    let mut job = Job::new(session.clone(), files);
    while job.step().phase != Phase::Done {}
    let (mut outcome, late) = job.finish().expect("the last step was done");
    let results = background::measure(late.input(session.seed));
    outcome.report.network.complete(late.figures(&results));
    outcome
}

fn advise(
    session: &Session,
    choices: &Choices,
    problems: Vec<Problem>,
    measured: Measured,
    found: Vec<Finding>,
    evidence: EvidenceReport,
) -> (Outcome, Late) {
    let Measured { built_files, reconciled, mut barriers, network, measuring } = measured;
    let late = measuring.late(&network);
    let (measures, map_measures) = measuring.finish();
    let own = choices.firm.as_deref().or_else(|| network.focal().map(|focal| network.model.key(focal)));
    barriers::keep_in_full(&mut barriers, &network.settings, own);
    barriers.readings = barriers::readings(&network, &barriers);
    if let Some(together) = &mut barriers.together {
        together.stages = profile::stages(&network, barriers.firms.iter().map(|firm| firm.firm.as_str()));
    }
    let profiles = profile::profiles(&network, &barriers, own);
    let recommendations = recommend::advise(&network, &barriers, &found);
    let plan = recommend::plan::choose(&network, &barriers, &recommendations, &choices.actions);
    let overview = recommend::overview::choose(&network, &barriers, &found, &recommendations);
    let positions = layout::place(&network, &recommendations, session.seed);
    let worked_out = further::work_out(&Ground {
        network: &network,
        barriers: &barriers,
        findings: &found,
        recommendations: &recommendations,
        plan: &plan,
        choices,
        seed: session.seed,
    });
    let further = Further { evidence, business: report::business(&network), ..worked_out };
    let report = Report {
        version: report::VERSION,
        about: report::about(&network, choices, built_files, reconciled),
        problems,
        barriers,
        profiles,
        network: report::NetworkReport {
            cards: report::card_texts(choices),
            ..report::network(&network, found, measures, map_measures)
        },
        recommendations,
        plan,
        overview,
        further: Some(further),
    };
    (Outcome { report, positions }, late)
}
