//! The plan and what was worked out about it, with codes.

use super::codes::Codes;
use crate::report::{ActionLeft, Further, Need, Plan, PlanStep};

impl Codes {
    pub(super) fn plan(&self, plan: &Plan) -> Plan {
        let Plan { effort, used, method, told, steps, needs, left } = plan;
        Plan {
            effort: *effort,
            used: *used,
            method: *method,
            told: self.messages(told),
            steps: steps
                .iter()
                .map(|PlanStep { action, points, choice, adds, order }| PlanStep {
                    action: *action,
                    points: *points,
                    choice: *choice,
                    adds: adds.clone(),
                    order: self.messages(order),
                })
                .collect(),
            needs: needs
                .iter()
                .map(|Need { code, barrier, grade, steps, could, why_open }| Need {
                    code: code.clone(),
                    barrier: *barrier,
                    grade: grade.clone(),
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

    pub(super) fn further(&self, further: &Further) -> Further {
        let Further { stability, changes, worksheets } = further;
        Further { stability: stability.clone(), changes: changes.clone(), worksheets: worksheets.clone() }
    }
}
