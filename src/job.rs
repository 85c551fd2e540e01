//! The whole way from bytes to a report, in steps of bounded work.
//!
//! The page's worker calls [`Job::step`] until its time is used up and then listens for a cancel; what takes
//! long is measured in another worker while the diagnosis is read. [`analyse`] does all of both at once.

use filiera_graphs::background;
use serde::Serialize;

use crate::{
    further::{self, Work},
    import::{self, Problem, ProblemSeverity, Workbook},
    model::{
        build::{self, Built},
        codes,
    },
    network::{
        Network, findings, layout,
        measures::{Late, Measuring},
    },
    profile, recommend,
    report::{self, BarrierReport, Finding, FirmProfile, Recommendation, Report},
    session::{Choices, Session},
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
    Measuring(Box<Made>),
    /// One thing rests on the other.
    Finding(Box<Made>),
    Advising(Box<Made>),
    Planning(Box<Made>),
    Done(Box<Finished>),
}

/// What is made so far; what is still to come is empty.
struct Made {
    files: Vec<report::FileRead>,
    reconciled: report::Reconciled,
    network: Network,
    measuring: Measuring,
    barriers: BarrierReport,
    profiles: Vec<FirmProfile>,
    findings: Vec<Finding>,
    recommendations: Vec<Recommendation>,
}

/// All of the first diagnosis, and what the rest needs.
pub struct Finished {
    pub outcome: Outcome,
    /// What is left to measure.
    pub late: Late,
    /// For what is worked out further.
    pub network: Network,
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
                let network = Network::chosen(model, &self.choices);
                if network.as_of.is_none()
                    && network.model.statements.iter().any(|one| one.last_exchange.is_some())
                {
                    // The rest of the report stands; only how long a contact has been quiet is not known.
                    let file = files.first().map_or("", |file| &file.name);
                    self.problems.push(Problem::file(file, "no_date_to_count_from", ProblemSeverity::Warn));
                }
                let measuring = Measuring::new(&network);
                self.stage = Stage::Measuring(Box::new(Made {
                    files,
                    reconciled,
                    network,
                    measuring,
                    barriers: BarrierReport::default(),
                    profiles: Vec::new(),
                    findings: Vec::new(),
                    recommendations: Vec::new(),
                }));
            }
            Stage::Measuring(made) => {
                if made.measuring.step(&made.network) {
                    self.go_on(Stage::Finding);
                }
            }
            Stage::Finding(made) => {
                let network = &made.network;
                made.barriers = further::barriers_of(network, &self.choices);
                let own = further::own_firm(network, &self.choices);
                made.profiles = profile::profiles(network, &made.barriers, own);
                made.findings = findings::find(network);
                self.go_on(Stage::Advising);
            }
            Stage::Advising(made) => {
                made.recommendations = recommend::advise(&made.network, &made.barriers, &made.findings);
                recommend::add_own(&made.network, &self.choices, &mut made.recommendations);
                self.go_on(Stage::Planning);
            }
            Stage::Planning(_) => {
                if let Stage::Planning(made) = std::mem::replace(&mut self.stage, Stage::Understanding) {
                    let problems = std::mem::take(&mut self.problems);
                    let finished = finish(&self.session, &self.choices, problems, *made);
                    self.stage = Stage::Done(Box::new(finished));
                }
            }
            Stage::Done(_) => {}
        }
        self.progress()
    }

    /// Hands what is made on to the next stage.
    fn go_on(&mut self, next: fn(Box<Made>) -> Stage) {
        if let Stage::Measuring(made) | Stage::Finding(made) | Stage::Advising(made) =
            std::mem::replace(&mut self.stage, Stage::Understanding)
        {
            self.stage = next(made);
        }
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
            Stage::Finding(_) => Progress { phase: Phase::Advising, done: 0, total: 3, rows: 0 },
            Stage::Advising(_) => Progress { phase: Phase::Advising, done: 1, total: 3, rows: 0 },
            Stage::Planning(_) => Progress { phase: Phase::Advising, done: 2, total: 3, rows: 0 },
            Stage::Done(_) => Progress { phase: Phase::Done, done: 1, total: 1, rows: 0 },
        }
    }

    /// What was found; `None` while steps are left.
    pub fn finish(self) -> Option<Finished> {
        match self.stage {
            Stage::Done(finished) => Some(*finished),
            _ => None,
        }
    }
}

/// Runs all steps, measures what takes long and works out the rest.
pub fn analyse(session: &Session, files: Vec<(String, Vec<u8>)>) -> Outcome {
    let mut job = Job::new(session.clone(), files);
    while job.step().phase != Phase::Done {}
    let Finished { mut outcome, late, network } = job.finish().expect("the last step was done");
    let mut work = Work::of(network, session, &outcome.report);
    while !work.step() {}
    outcome.report.further = Some(work.finish());
    let results = background::measure(late.input(session.seed));
    outcome.report.network.complete(late.figures(&results));
    outcome
}

fn finish(session: &Session, choices: &Choices, problems: Vec<Problem>, made: Made) -> Finished {
    let Made { files, reconciled, network, measuring, barriers, profiles, findings, recommendations } = made;
    let late = measuring.late(&network);
    let (measures, map_measures) = measuring.finish();
    let plan = recommend::plan::choose(&network, &barriers, &findings, &recommendations, &choices.actions);
    let overview = recommend::overview::choose(&network, &barriers, &findings, &recommendations, &plan);
    let positions = layout::place(&network, &recommendations, session.seed);
    let report = Report {
        version: report::VERSION,
        about: report::about(&network, choices, files, reconciled),
        problems,
        barriers,
        profiles,
        network: report::NetworkReport {
            cards: report::card_texts(choices),
            ..report::network(&network, findings, measures, map_measures)
        },
        recommendations,
        plan,
        overview,
        further: None,
    };
    Finished { outcome: Outcome { report, positions }, late, network }
}
