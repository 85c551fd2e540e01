//! The network part without names.

use super::{Codes, Sheets};
use crate::report::{
    ActorMeasures, ActorReport, Coverage, Evidence, Finding, NetworkReport, RoleCoverage, TieReport,
};

impl Codes {
    /// And where each tie stands now.
    pub(super) fn network(&self, network: &NetworkReport, sheets: &Sheets) -> (NetworkReport, Vec<u32>) {
        let NetworkReport {
            actors,
            ties,
            coverage,
            findings,
            measures,
            map_measures,
            left_out,
            cards: _,
            structure,
        } = network;
        let mut actors: Vec<ActorReport> = actors.iter().map(|one| self.actor(one)).collect();
        actors.sort_by(|one, other| one.id.cmp(&other.id));
        let mut ties: Vec<(u32, TieReport)> =
            (0..).zip(ties.iter().map(|one| self.tie(one, sheets))).collect();
        ties.sort_by(|(_, one), (_, other)| {
            (&one.from, &one.to, one.class).cmp(&(&other.from, &other.to, other.class))
        });
        let mut moved = vec![0; ties.len()];
        for (place, (tie, _)) in (0..).zip(&ties) {
            moved[*tie as usize] = place;
        }
        let mut measures: Vec<ActorMeasures> = measures
            .iter()
            .map(|ActorMeasures { actor, values, support }| ActorMeasures {
                actor: self.of(actor),
                values: values.clone(),
                support: support.clone(),
            })
            .collect();
        measures.sort_by(|one, other| one.actor.cmp(&other.actor));
        let network = NetworkReport {
            actors,
            ties: ties.into_iter().map(|(_, tie)| tie).collect(),
            coverage: self.coverage(coverage),
            findings: findings.iter().map(|one| self.finding(one, sheets)).collect(),
            measures,
            map_measures: map_measures.clone(),
            left_out: left_out.clone(),
            structure: structure.as_ref().map(|one| self.structure(one)),
            // Free words may name somebody.
            cards: Vec::new(),
        };
        (network, moved)
    }

    /// A trade or material, where it names nobody.
    fn term(&self, text: &Option<String>) -> Option<String> {
        text.clone().filter(|text| !self.names_somebody(text))
    }

    fn terms(&self, texts: &[String]) -> Vec<String> {
        texts.iter().filter(|text| !self.names_somebody(text)).cloned().collect()
    }

    fn actor(&self, actor: &ActorReport) -> ActorReport {
        let ActorReport {
            id,
            label: _,
            focal,
            roles,
            main_role,
            territory,
            country,
            area: _,
            sector,
            materials,
            class_row,
            stands_for,
            interviewed,
            named_all,
            basis,
            note: _,
            unlisted,
        } = actor;
        let code = self.of(id);
        ActorReport {
            id: code.clone(),
            label: code,
            focal: *focal,
            roles: roles.clone(),
            main_role: *main_role,
            territory: *territory,
            country: country.clone(),
            area: None,
            sector: self.term(sector),
            materials: self.terms(materials),
            class_row: *class_row,
            stands_for: *stands_for,
            interviewed: *interviewed,
            named_all: named_all.clone(),
            basis: *basis,
            note: None,
            unlisted: *unlisted,
        }
    }

    fn tie(&self, tie: &TieReport, sheets: &Sheets) -> TieReport {
        let TieReport {
            from,
            to,
            class,
            known,
            present,
            state,
            sleeping,
            state_declared,
            state_computed,
            strength,
            bond,
            link,
            resource,
            answered_share,
            strength_given,
            strength_unweighted,
            growth_potential,
            gap,
            trust,
            last_exchange,
            contact_role,
            content,
            functions,
            effects,
            materials,
            quiet_reason: _,
            share_of_sales_pct,
            share_of_purchases_pct,
            amount,
            via,
            told,
            told_by,
            statements,
            basis,
            note: _,
            places,
        } = tie;
        TieReport {
            from: self.of(from),
            to: self.of(to),
            class: *class,
            known: *known,
            present: *present,
            state: *state,
            sleeping: *sleeping,
            state_declared: *state_declared,
            state_computed: *state_computed,
            strength: *strength,
            bond: *bond,
            link: *link,
            resource: *resource,
            answered_share: *answered_share,
            strength_given: *strength_given,
            strength_unweighted: *strength_unweighted,
            growth_potential: *growth_potential,
            gap: *gap,
            trust: *trust,
            last_exchange: last_exchange.clone(),
            contact_role: contact_role.clone(),
            content: content.clone(),
            functions: functions.clone(),
            effects: effects.clone(),
            materials: self.terms(materials),
            quiet_reason: None,
            share_of_sales_pct: *share_of_sales_pct,
            share_of_purchases_pct: *share_of_purchases_pct,
            amount: *amount,
            via: via.as_deref().map(|id| self.of(id)),
            told: *told,
            told_by: {
                let mut tellers = self.several(told_by);
                tellers.sort();
                tellers
            },
            statements: *statements,
            basis: basis.clone(),
            note: None,
            places: places.iter().map(|place| sheets.place(place)).collect(),
        }
    }

    fn coverage(&self, coverage: &Coverage) -> Coverage {
        let roles = coverage.roles.iter();
        let roles =
            roles.map(|one| RoleCoverage { material: self.term(&one.material), ..one.clone() }).collect();
        Coverage { roles, ..coverage.clone() }
    }

    fn finding(&self, finding: &Finding, sheets: &Sheets) -> Finding {
        let Finding {
            id,
            verdict,
            statement,
            reason,
            actors,
            evidence,
            counter_examples,
            asked,
            possible,
            not_asked,
            bound,
            rests_on,
            would_change,
        } = finding;
        let facts = |facts: &[Evidence]| {
            let mut facts: Vec<Evidence> = facts.iter().map(|one| self.evidence(one, sheets)).collect();
            facts.sort_by(|one, other| (&one.from, &one.to).cmp(&(&other.from, &other.to)));
            facts
        };
        let mut actors = self.several(actors);
        actors.sort();
        Finding {
            id: id.clone(),
            verdict: *verdict,
            statement: self.message(statement),
            reason: self.message(reason),
            actors,
            evidence: facts(evidence),
            counter_examples: facts(counter_examples),
            asked: *asked,
            possible: *possible,
            not_asked: self.messages(not_asked),
            bound: *bound,
            rests_on: rests_on.clone(),
            would_change: self.message(would_change),
        }
    }

    fn evidence(&self, evidence: &Evidence, sheets: &Sheets) -> Evidence {
        let Evidence { kind, from, to, class, message, basis, place } = evidence;
        Evidence {
            kind: kind.clone(),
            from: from.as_deref().map(|id| self.of(id)),
            to: to.as_deref().map(|id| self.of(id)),
            class: *class,
            message: self.message(message),
            basis: *basis,
            place: place.as_deref().map(|place| sheets.place(place)),
        }
    }
}
