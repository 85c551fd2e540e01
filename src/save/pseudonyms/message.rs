//! Sentences without names.

use super::Codes;
use crate::report::{Arg, Benefits, Message, Overview, ProposedTie, Recommendation, Relief, Sides};

/// What stands for a text that was taken out.
pub(super) const TAKEN_OUT: &str = "…";

/// Arguments whose texts are codes of ours, by how their names begin.
const OURS: [&str; 19] = [
    "barrier",
    "class",
    "country",
    "countries",
    "effort",
    "encoding",
    "field",
    "finding",
    "format",
    "grade",
    "market",
    "measure",
    "role",
    "rule",
    "sheetKind",
    "state",
    "steps",
    "territory",
    "verdict",
];

impl Codes {
    /// Ids become codes; of the other texts only our own codes stay.
    pub fn message(&self, message: &Message) -> Message {
        let Message { code, args } = message;
        let args = args.iter().map(|(name, arg)| (name.clone(), self.arg(code, name, arg))).collect();
        Message { code: code.clone(), args }
    }

    fn arg(&self, code: &str, name: &str, arg: &Arg) -> Arg {
        match arg {
            Arg::Number(number) => Arg::Number(*number),
            Arg::Text(text) => Arg::Text(self.word(code, name, text)),
            Arg::List(texts) => {
                let mut texts: Vec<String> = texts.iter().map(|text| self.word(code, name, text)).collect();
                if name.starts_with("actor") {
                    // Lists of actors stand in the order of their names.
                    texts.sort();
                }
                Arg::List(texts)
            }
        }
    }

    fn word(&self, code: &str, name: &str, text: &str) -> String {
        // The overview calls groups of barriers first and second.
        let ours = OURS.iter().any(|start| name.starts_with(start))
            || code.starts_with("overview-") && matches!(name, "first" | "second");
        if name.starts_with("actor") {
            self.of(text)
        } else if ours || name.starts_with("material") && !self.names_somebody(text) {
            text.to_owned()
        } else {
            TAKEN_OUT.to_owned()
        }
    }

    pub(super) fn messages(&self, messages: &[Message]) -> Vec<Message> {
        messages.iter().map(|one| self.message(one)).collect()
    }

    pub(super) fn several(&self, ids: &[String]) -> Vec<String> {
        ids.iter().map(|id| self.of(id)).collect()
    }

    pub(super) fn overview(&self, overview: &Overview) -> Overview {
        let Overview { headline, lede, first_steps, barriers, findings, gaps } = overview;
        Overview {
            headline: self.messages(headline),
            lede: self.messages(lede),
            first_steps: first_steps.clone(),
            barriers: barriers.clone(),
            findings: findings.clone(),
            gaps: self.messages(gaps),
        }
    }

    pub(super) fn recommendation(&self, one: &Recommendation) -> Recommendation {
        let Recommendation {
            rule,
            about,
            action,
            title,
            because,
            actors,
            findings,
            barriers,
            relief,
            functions,
            logic,
            benefits: Benefits { firm, pair, network },
            effort,
            first_step,
            rung,
            not_yet,
            sides,
            ask_first,
            cautions,
            would_change,
            path,
            ties,
            rests_on,
            unsure,
            own: _,
        } = one;
        let maybe = |message: &Option<Message>| message.as_ref().map(|one| self.message(one));
        Recommendation {
            rule: rule.clone(),
            about: self.several(about),
            action: action.clone(),
            title: self.message(title),
            because: self.message(because),
            actors: self.several(actors),
            findings: findings.clone(),
            barriers: barriers.clone(),
            relief: relief
                .iter()
                .map(|Relief { barrier, grade, sources, told }| Relief {
                    barrier: barrier.clone(),
                    grade: *grade,
                    sources: sources.clone(),
                    told: self.message(told),
                })
                .collect(),
            functions: functions.clone(),
            logic: *logic,
            benefits: Benefits { firm: maybe(firm), pair: maybe(pair), network: maybe(network) },
            effort: *effort,
            first_step: self.message(first_step),
            rung: *rung,
            not_yet: *not_yet,
            sides: sides.as_ref().map(|Sides { share, apart, handled }| Sides {
                share: self.message(share),
                apart: self.message(apart),
                handled: self.message(handled),
            }),
            ask_first: self.messages(ask_first),
            cautions: self.messages(cautions),
            would_change: self.message(would_change),
            path: self.several(path),
            ties: ties
                .iter()
                .map(|tie| ProposedTie {
                    from: self.of(&tie.from),
                    to: self.of(&tie.to),
                    class: tie.class,
                    change: tie.change,
                })
                .collect(),
            rests_on: rests_on.clone(),
            unsure: *unsure,
            // Their own words.
            own: None,
        }
    }
}
