//! The work in steps, and a new plan without a new diagnosis.

use super::{Found, Ground, OF_THE_PLAN, Part};
use crate::{
    barriers,
    model::Model,
    network::{Network, evidence::Weighing, findings, layout},
    profile, recommend,
    report::{
        self, BarrierReport, Finding, Further, FurtherPart, FurtherSoFar, Plan, Recommendation, Replanned,
        Report,
    },
    session::{Choices, Session},
    settings::{self, Settings},
};

/// The barriers as the report has them.
pub fn barriers_of(network: &Network, choices: &Choices) -> BarrierReport {
    let mut report = barriers::diagnose(&network.model, &network.settings);
    barriers::keep_in_full(&mut report, &network.settings, own_firm(network, choices));
    report.readings = barriers::readings(network, &report);
    if let Some(together) = &mut report.together {
        together.stages = profile::stages(network, report.firms.iter().map(|firm| firm.firm.as_str()));
    }
    report
}

/// The firm that the report is for.
pub fn own_firm<'a>(network: &'a Network, choices: &'a Choices) -> Option<&'a str> {
    choices.firm.as_deref().or_else(|| network.focal().map(|focal| network.model.key(focal)))
}

/// The work under way.
pub struct Work {
    network: Network,
    barriers: BarrierReport,
    findings: Vec<Finding>,
    recommendations: Vec<Recommendation>,
    plan: Plan,
    choices: Choices,
    seed: u32,
    /// Until it is done.
    weighing: Option<Weighing>,
    /// How many parts are begun, with the one under way.
    begun: usize,
    part: Option<Box<dyn Part>>,
    found: Found,
    /// Parts found and not handed out yet.
    fresh: Vec<FurtherPart>,
}

impl Work {
    /// Makes the diagnosis of this model once more.
    pub fn new(model: Model, session: &Session) -> Self {
        let choices = session.choices();
        let network = Network::chosen(model, &choices);
        let barriers = barriers_of(&network, &choices);
        let findings = findings::find(&network);
        let mut recommendations = recommend::advise(&network, &barriers, &findings);
        recommend::add_own(&network, &choices, &mut recommendations);
        let plan =
            recommend::plan::choose(&network, &barriers, &findings, &recommendations, &choices.actions);
        Self::begin(network, choices, session.seed, barriers, findings, recommendations, plan)
    }

    /// Where the diagnosis stands already.
    pub fn of(network: Network, session: &Session, report: &Report) -> Self {
        let Report { barriers, network: found, recommendations, plan, .. } = report;
        let (barriers, findings) = (barriers.clone(), found.findings.clone());
        let (recommendations, plan) = (recommendations.clone(), plan.clone());
        Self::begin(network, session.choices(), session.seed, barriers, findings, recommendations, plan)
    }

    fn begin(
        network: Network,
        choices: Choices,
        seed: u32,
        barriers: BarrierReport,
        findings: Vec<Finding>,
        recommendations: Vec<Recommendation>,
        plan: Plan,
    ) -> Self {
        let weighing = Some(Weighing::new(&findings));
        let mut found = Found::default();
        found.further.business = report::business(&network);
        let (begun, part, fresh) = (0, None, vec![FurtherPart::Business]);
        Self {
            network,
            barriers,
            findings,
            recommendations,
            plan,
            choices,
            seed,
            weighing,
            begun,
            part,
            found,
            fresh,
        }
    }

    /// Does the next piece of work; `true` when all is done.
    pub fn step(&mut self) -> bool {
        if let Some(weighing) = &mut self.weighing {
            if weighing.step(&mut self.network) {
                let weighing = self.weighing.take().expect("matched above");
                self.found.further.evidence = weighing.finish(&self.network, &self.findings);
                self.fresh.push(FurtherPart::Evidence);
            }
            return false;
        }
        let ground = Ground {
            network: &self.network,
            barriers: &self.barriers,
            findings: &self.findings,
            recommendations: &self.recommendations,
            plan: &self.plan,
            choices: &self.choices,
            seed: self.seed,
        };
        match (&mut self.part, OF_THE_PLAN.get(self.begun)) {
            (Some(part), _) => {
                if part.step(&ground) {
                    let part = self.part.take().expect("matched above");
                    part.finish(&ground, &mut self.found);
                    self.fresh.push(OF_THE_PLAN[self.begun - 1].0);
                }
            }
            (None, Some((_, begin))) => {
                self.begun += 1;
                self.part = Some(begin(&ground, &mut self.found));
            }
            (None, None) => return true,
        }
        false
    }

    /// How much is done, from 0 to 1.
    pub fn done(&self) -> f64 {
        let weighed = self.weighing.as_ref().map_or(1.0, |weighing| {
            let (done, total) = weighing.progress();
            f64::from(done) / f64::from(total.max(1))
        });
        let finished = self.begun as f64 - self.part.as_ref().map_or(0.0, |part| 1.0 - part.done());
        (weighed + finished) / (1 + OF_THE_PLAN.len()) as f64
    }

    /// The parts that were found since this was last asked; `None` where there are none.
    pub fn fresh(&mut self) -> Option<FurtherSoFar<'_>> {
        let parts = std::mem::take(&mut self.fresh);
        (!parts.is_empty()).then(|| self.found.further.some(&parts))
    }

    pub fn finish(self) -> Further {
        self.found.further
    }

    /// Another plan for the same diagnosis, and its parts are begun again; `None` where the session asks for more
    /// than that.
    pub fn replan(&mut self, session: &Session) -> Option<Replanned> {
        let choices = session.choices();
        if session.seed != self.seed || beside_the_plan(&choices) != beside_the_plan(&self.choices) {
            return None;
        }
        if let Some(weighing) = &mut self.weighing {
            weighing.pause(&mut self.network);
        }
        let same_settings = of_the_advice(&choices).eq(of_the_advice(&self.choices));
        let same_own = choices.own == self.choices.own;
        self.network.settings = Settings::with(&choices.settings);
        self.choices = choices;
        let of_rules = || self.recommendations.iter().filter(|one| one.own.is_none());
        let advised = (!(same_settings && same_own)).then(|| {
            let mut made: Vec<Recommendation> = if same_settings {
                of_rules().cloned().collect()
            } else {
                recommend::advise(&self.network, &self.barriers, &self.findings)
            };
            // What the visitor writes moves nobody on the map.
            let moved = made.iter().ne(of_rules());
            recommend::add_own(&self.network, &self.choices, &mut made);
            (made, moved)
        });
        let advised = advised.filter(|(made, _)| *made != self.recommendations);
        let moved = advised.as_ref().filter(|(_, moved)| *moved);
        let positions = moved.map(|(made, _)| layout::place(&self.network, made, self.seed));
        let recommendations = advised.map(|(made, _)| made);
        if let Some(made) = &recommendations {
            self.recommendations.clone_from(made);
        }
        let (network, barriers, findings) = (&self.network, &self.barriers, &self.findings);
        self.plan = recommend::plan::choose(
            network,
            barriers,
            findings,
            &self.recommendations,
            &self.choices.actions,
        );
        self.begun = 0;
        if let Some(part) = self.part.take() {
            part.leave(&mut self.found);
        }
        let anew: Vec<FurtherPart> = OF_THE_PLAN.iter().map(|(part, _)| *part).collect();
        self.fresh.retain(|part| !anew.contains(part));
        Some(Replanned {
            settings: report::settings_used(&network.settings),
            recommendations,
            plan: self.plan.clone(),
            overview: recommend::overview::choose(
                network,
                barriers,
                findings,
                &self.recommendations,
                &self.plan,
            ),
            positions,
            anew,
        })
    }
}

/// Of the settings that plans rest on, those that the advice does too.
fn of_the_advice(choices: &Choices) -> impl Iterator<Item = (&String, &f64)> {
    choices.settings.iter().filter(|(code, _)| code.starts_with(settings::RELIEF))
}

/// The choices without those that only the plan rests on.
fn beside_the_plan(choices: &Choices) -> Choices {
    let mut others = Choices { actions: Default::default(), own: Vec::new(), ..choices.clone() };
    others.settings.retain(|code, _| !settings::is_of_the_plan(code));
    others
}
