//! Two states side by side, with codes.

use std::collections::BTreeMap;

use super::{Codes, unnamed};
use crate::report::{
    ActorPair, ActorsCompared, Arg, BarrierMoved, Compared, Comparison, FactMoved, FindingMoved, Message,
    ProfileMoved, Report, StepCompared, TermMoved, TieMoved, TotalMoved,
};

impl Codes {
    /// With codes for those whom only this report knows, numbered on.
    pub fn with(self, report: &Report, seed: u32) -> Self {
        let found = Self::draw(report, seed);
        self.and(found.entries().map(|one| (one.id.clone(), one.label.clone())), seed)
    }

    /// What stood in the order of names stands in that of codes.
    pub fn comparison(&self, comparison: &Comparison) -> Comparison {
        let Comparison {
            before,
            after,
            same,
            moved,
            terms,
            actors,
            ties,
            facts,
            barriers,
            totals,
            profiles,
            findings,
            steps,
            labels,
        } = comparison;
        // Sentences call those by their labels who are not there any more.
        let ids: BTreeMap<&str, &str> =
            labels.iter().map(|(id, label)| (label.as_str(), id.as_str())).collect();
        let mut ties: Vec<TieMoved> = ties.iter().map(|one| self.tie_moved(one)).collect();
        ties.sort_by(|one, other| {
            (&one.from, &one.to, one.class).cmp(&(&other.from, &other.to, other.class))
        });
        let mut facts: Vec<FactMoved> = facts.iter().map(|one| self.fact_moved(one)).collect();
        facts.sort_by(|one, other| one.firm.cmp(&other.firm));
        let mut barriers: Vec<BarrierMoved> = barriers.iter().map(|one| self.barrier_moved(one)).collect();
        barriers.sort_by(|one, other| one.firm.cmp(&other.firm));
        let mut totals: Vec<TotalMoved> = totals
            .iter()
            .map(|TotalMoved { firm, before, after, other_form }| TotalMoved {
                firm: self.of(firm),
                before: *before,
                after: *after,
                other_form: *other_form,
            })
            .collect();
        totals.sort_by(|one, other| one.firm.cmp(&other.firm));
        let mut profiles: Vec<ProfileMoved> = profiles
            .iter()
            .map(|ProfileMoved { firm, model, country, before, after }| ProfileMoved {
                firm: self.of(firm),
                model: model.clone(),
                country: country.clone(),
                before: before.clone(),
                after: after.clone(),
            })
            .collect();
        profiles.sort_by(|one, other| one.firm.cmp(&other.firm));
        Comparison {
            before: compared(before),
            after: compared(after),
            same: *same,
            moved: self.messages(moved),
            terms: terms.iter().map(|one| self.term_moved(one)).collect(),
            actors: self.actors_compared(actors),
            ties,
            facts,
            barriers,
            totals,
            profiles,
            findings: findings
                .iter()
                .map(|FindingMoved { id, before, after }| FindingMoved {
                    id: id.clone(),
                    before: *before,
                    after: *after,
                })
                .collect(),
            steps: steps.iter().map(|one| self.step_compared(one, &ids)).collect(),
            labels: labels.keys().map(|id| (self.of(id), self.of(id))).collect(),
        }
    }

    fn term_moved(&self, TermMoved { code, before, after }: &TermMoved) -> TermMoved {
        let value = |value: &String| match code.as_str() {
            "focal" if !value.is_empty() => self.of(value),
            _ => value.clone(),
        };
        TermMoved { code: code.clone(), before: value(before), after: value(after) }
    }

    fn actors_compared(&self, actors: &ActorsCompared) -> ActorsCompared {
        let ActorsCompared { matched, gone, new, alike } = actors;
        let in_order = |ids: &[String]| {
            let mut codes = self.several(ids);
            codes.sort();
            codes
        };
        let mut alike: Vec<ActorPair> =
            alike.iter().map(|ActorPair { a, b }| ActorPair { a: self.of(a), b: self.of(b) }).collect();
        alike.sort_by(|one, other| (&one.a, &one.b).cmp(&(&other.a, &other.b)));
        ActorsCompared { matched: *matched, gone: in_order(gone), new: in_order(new), alike }
    }

    fn tie_moved(&self, tie: &TieMoved) -> TieMoved {
        let TieMoved {
            from,
            to,
            class,
            moved,
            state_before,
            state_after,
            strength_before,
            strength_after,
            gain,
        } = tie;
        TieMoved {
            from: self.of(from),
            to: self.of(to),
            class: *class,
            moved: *moved,
            state_before: *state_before,
            state_after: *state_after,
            strength_before: *strength_before,
            strength_after: *strength_after,
            gain: *gain,
        }
    }

    fn fact_moved(&self, fact: &FactMoved) -> FactMoved {
        let FactMoved { firm, what, standing_before, standing_after, before, after, asked_once } = fact;
        FactMoved {
            firm: self.of(firm),
            what: what.clone(),
            standing_before: *standing_before,
            standing_after: *standing_after,
            before: self.messages(before),
            after: self.messages(after),
            asked_once: *asked_once,
        }
    }

    fn barrier_moved(&self, barrier: &BarrierMoved) -> BarrierMoved {
        let BarrierMoved { firm, code, moved, before, after, facts } = barrier;
        BarrierMoved {
            firm: self.of(firm),
            code: code.clone(),
            moved: *moved,
            before: *before,
            after: *after,
            facts: self.messages(facts),
        }
    }

    fn step_compared(&self, step: &StepCompared, ids: &BTreeMap<&str, &str>) -> StepCompared {
        let StepCompared { fate, rule, title, why } = step;
        let said = |message: &Message| {
            let mut message = message.clone();
            let by_id = |name: &mut String| {
                if let Some(id) = ids.get(name.as_str()) {
                    *name = (*id).to_owned();
                }
            };
            for (_, value) in message.args.iter_mut().filter(|(name, _)| name.starts_with("actor")) {
                match value {
                    Arg::Text(name) => by_id(name),
                    Arg::List(names) => names.iter_mut().for_each(by_id),
                    Arg::Number(_) => {}
                }
            }
            self.message(&message)
        };
        StepCompared { fate: *fate, rule: rule.clone(), title: said(title), why: why.as_ref().map(said) }
    }
}

/// Files may be called after firms.
fn compared(Compared { files, as_of, program, actors, steps }: &Compared) -> Compared {
    Compared {
        files: (1..=files.len()).map(unnamed).collect(),
        as_of: as_of.clone(),
        program: program.clone(),
        actors: *actors,
        steps: *steps,
    }
}
