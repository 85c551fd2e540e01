//! The plan and what was worked out about it, with codes.

use super::{Codes, Sheets};
use crate::report::{ActionLeft, ActionStays, Further, Need, Plan, PlanStep, Stability};

impl Codes {
    pub(super) fn plan(&self, plan: &Plan) -> Plan {
        let Plan { effort, used, levels, method, told, steps, needs, left } = plan;
        Plan {
            effort: *effort,
            used: *used,
            levels: levels.clone(),
            method: *method,
            told: self.messages(told),
            steps: steps
                .iter()
                .map(|PlanStep { action, points, choice, phase, adds, order }| PlanStep {
                    action: *action,
                    points: *points,
                    choice: *choice,
                    phase: *phase,
                    adds: adds.clone(),
                    order: self.messages(order),
                })
                .collect(),
            needs: needs
                .iter()
                .map(|Need { code, barrier, grade, judged, steps, could, why_open }| Need {
                    code: code.clone(),
                    barrier: *barrier,
                    grade: grade.clone(),
                    judged: *judged,
                    steps: steps.clone(),
                    could: *could,
                    why_open: why_open.as_ref().map(|why| self.message(why)),
                })
                .collect(),
            left: left
                .iter()
                .map(|ActionLeft { action, points, choice, why }| ActionLeft {
                    action: *action,
                    points: *points,
                    choice: *choice,
                    why: self.message(why),
                })
                .collect(),
        }
    }

    /// `moved` tells where each tie stands among the ties without names.
    pub(super) fn further(&self, further: &Further, moved: &[u32], sheets: &Sheets) -> Further {
        let Further { evidence, business, stability, changes, worksheets } = further;
        Further {
            evidence: self.sureness(evidence, moved, sheets),
            business: self.business(business),
            stability: self.stability(stability),
            changes: self.changes(changes),
            worksheets: self.worksheets(worksheets),
        }
    }

    fn stability(&self, stability: &Stability) -> Stability {
        let Stability { draws, moved, actions, turns } = stability;
        Stability {
            draws: *draws,
            moved: self.messages(moved),
            actions: actions
                .iter()
                .map(|ActionStays { action, stays, held, decides }| ActionStays {
                    action: *action,
                    stays: *stays,
                    held: *held,
                    decides: decides.as_ref().map(|one| self.message(one)),
                })
                .collect(),
            turns: turns.clone(),
        }
    }
}
