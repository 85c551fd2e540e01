//! The sheets to work with, with codes. What the visitor wrote freely goes away: why a contact went quiet, which
//! programmes there are and who to call about them.

use super::Codes;
use crate::report::{
    Agenda, AgendaTask, Assumption, EffortLine, GainSheet, LedgerCountry, LedgerRow, PersonRow, Persons,
    PurchaseGroup, Several, TrainingNeed, Worksheets,
};

impl Codes {
    pub(super) fn worksheets(&self, worksheets: &Worksheets) -> Worksheets {
        let Worksheets {
            efforts,
            training,
            training_not_asked,
            help: _,
            help_elsewhere: _,
            assumptions,
            gains,
            gains_more,
            ledger,
            purchasing,
            purchasing_more,
            agenda,
            persons,
        } = worksheets;
        // What is alike in what orders it stood in the order of names.
        let mut gains: Vec<GainSheet> = gains.iter().map(|one| self.gain(one)).collect();
        gains.sort_by(|one, other| {
            let key = |sheet: &GainSheet| (!sheet.own, std::cmp::Reverse(sheet.steps.len()));
            key(one).cmp(&key(other)).then_with(|| one.actor.cmp(&other.actor))
        });
        let mut purchasing: Vec<PurchaseGroup> = purchasing.iter().map(|one| self.purchase(one)).collect();
        purchasing.sort_by(|one, other| {
            let open = other.open.total_cmp(&one.open);
            one.class_row.cmp(&other.class_row).then(open).then_with(|| one.supplier.cmp(&other.supplier))
        });
        Worksheets {
            efforts: efforts
                .iter()
                .map(|EffortLine { heading, level, told, steps }| EffortLine {
                    heading: *heading,
                    level: *level,
                    told: self.message(told),
                    steps: steps.clone(),
                })
                .collect(),
            training: training
                .iter()
                .map(|TrainingNeed { capability, standing, why, steps }| TrainingNeed {
                    capability: capability.clone(),
                    standing: *standing,
                    why: self.message(why),
                    steps: steps.clone(),
                })
                .collect(),
            training_not_asked: training_not_asked.clone(),
            // Names of programmes, people and addresses.
            help: Vec::new(),
            help_elsewhere: 0,
            assumptions: assumptions
                .iter()
                .map(|Assumption { id, told, steps }| Assumption {
                    id: id.clone(),
                    told: self.message(told),
                    steps: steps.clone(),
                })
                .collect(),
            gains,
            gains_more: *gains_more,
            ledger: ledger.iter().map(|one| self.quiet(one)).collect(),
            purchasing,
            purchasing_more: *purchasing_more,
            agenda: agenda.as_ref().map(|one| self.agenda(one)),
            persons: self.persons(persons),
        }
    }

    fn gain(&self, sheet: &GainSheet) -> GainSheet {
        let GainSheet { actor, own, steps, get, give, keep, together } = sheet;
        GainSheet {
            actor: self.of(actor),
            own: *own,
            steps: steps.clone(),
            get: self.messages(get),
            give: self.messages(give),
            keep: self.messages(keep),
            together: self.messages(together),
        }
    }

    fn quiet(&self, ledger: &LedgerCountry) -> LedgerCountry {
        let LedgerCountry { country, abroad, rows, more } = ledger;
        let row = |one: &LedgerRow| {
            let LedgerRow {
                actor,
                sleeping,
                last_exchange,
                months,
                held_by,
                quiet_reason: _,
                growth_potential,
                bond,
                next,
                steps,
            } = one;
            LedgerRow {
                actor: self.of(actor),
                sleeping: *sleeping,
                last_exchange: last_exchange.clone(),
                months: *months,
                held_by: *held_by,
                quiet_reason: None,
                growth_potential: *growth_potential,
                bond: *bond,
                next: *next,
                steps: steps.clone(),
            }
        };
        let mut rows: Vec<LedgerRow> = rows.iter().map(row).collect();
        // Contacts alike in what orders them stood in the order of their names.
        rows.sort_by(|one, other| {
            let growth = |row: &LedgerRow| row.growth_potential.unwrap_or(0.0);
            growth(other).total_cmp(&growth(one)).then(one.actor.cmp(&other.actor))
        });
        LedgerCountry { country: country.clone(), abroad: *abroad, rows, more: *more }
    }

    fn purchase(&self, group: &PurchaseGroup) -> PurchaseGroup {
        let PurchaseGroup {
            supplier,
            class_row,
            materials,
            firms,
            pairs,
            tied,
            open,
            not_asked,
            facilitator,
            steps,
        } = group;
        let mut actors = self.several(&firms.actors);
        actors.sort();
        PurchaseGroup {
            supplier: self.of(supplier),
            class_row: *class_row,
            materials: materials.iter().filter(|one| !self.names_somebody(one)).cloned().collect(),
            firms: Several { count: firms.count, actors },
            pairs: *pairs,
            tied: *tied,
            open: *open,
            not_asked: *not_asked,
            facilitator: facilitator.as_deref().map(|id| self.of(id)),
            steps: steps.clone(),
        }
    }

    fn agenda(&self, agenda: &Agenda) -> Agenda {
        let Agenda { agency, rung, told, firms, next, points, costs, step, steps } = agenda;
        Agenda {
            agency: agency.as_deref().map(|id| self.of(id)),
            rung: *rung,
            told: *told,
            firms: *firms,
            next: *next,
            points: points
                .iter()
                .map(|AgendaTask { point, told }| AgendaTask { point: *point, told: self.message(told) })
                .collect(),
            costs: self.messages(costs),
            step: self.message(step),
            steps: steps.clone(),
        }
    }

    fn persons(&self, persons: &Persons) -> Persons {
        let Persons { contacts, told, owner_only, rows, more } = persons;
        let mut rows: Vec<PersonRow> = rows
            .iter()
            .map(|PersonRow { actor, matters, second, steps }| PersonRow {
                actor: self.of(actor),
                matters: matters.clone(),
                second: *second,
                steps: steps.clone(),
            })
            .collect();
        rows.sort_by(|one, other| {
            other.matters.len().cmp(&one.matters.len()).then_with(|| one.actor.cmp(&other.actor))
        });
        Persons { contacts: *contacts, told: *told, owner_only: *owner_only, rows, more: *more }
    }
}
