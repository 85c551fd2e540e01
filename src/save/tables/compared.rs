//! Two states of a case side by side, as a workbook: what moved, and what may have moved it.

use std::collections::BTreeMap;

use super::{
    cells::{country, joined, mark, maybe, number, say, sentence, sentences, term, text, words},
    findings,
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{Compared, Comparison, Message, Report},
    save::book::{Book, BookCell, BookFormat, BookSheet},
};

use BookFormat::{Decimal, Text};

const EMPTY: BookCell = BookCell::Empty(());

/// The comparison with the names that the two reports give; none where names are codes.
pub fn comparison_book(found: &Comparison, reports: Option<(&Report, &Report)>) -> Book {
    let names = Names::of(found, reports);
    let mut sheets = vec![
        whole(found),
        settings(found, &names),
        plan(found),
        contacts(found, &names),
        facts(found, &names),
        barriers(found, &names),
        profile(found, &names),
        verdicts(found),
        actors(found, &names),
    ];
    sheets.retain(|one: &BookSheet| !one.rows.is_empty());
    Book { title: Some(Message::new("compare-title").into()), date: found.after.as_of.clone(), sheets }
}

/// The names behind the ids of both reports, the later one's first.
struct Names(BTreeMap<String, String>);

impl Names {
    fn of(found: &Comparison, reports: Option<(&Report, &Report)>) -> Self {
        let mut names = found.labels.clone();
        for report in reports.into_iter().flat_map(|(before, after)| [after, before]) {
            let actors = report.network.actors.iter().map(|one| (&one.id, &one.label));
            let firms = report.barriers.firms.iter().map(|one| (&one.firm, &one.label));
            let profiles = report.profiles.iter().map(|one| (&one.firm, &one.label));
            for (id, label) in actors.chain(firms).chain(profiles) {
                names.entry(id.clone()).or_insert_with(|| label.clone());
            }
        }
        Self(names)
    }

    fn cell(&self, id: &str) -> BookCell {
        text(self.0.get(id).map_or(id, String::as_str))
    }
}

/// A word of the page that may have a `_` in its code.
fn told(start: &str, code: &str) -> BookCell {
    say(format!("{start}-{code}"))
}

/// Which two they are, and what moved in sentences.
fn whole(found: &Comparison) -> BookSheet {
    let columns = [wide("compared_what", 60), wide("compared_before", 40), wide("compared_after", 40)];
    let both = |words: &str, code: &str, cell: &dyn Fn(&Compared) -> BookCell| {
        vec![say(words), cell(&found.before), cell(&found.after), text(code)]
    };
    let date = |one: &Compared| super::cells::day_or_year(&one.as_of);
    let mut rows = vec![
        both("compared-files", "files", &|one| joined(&one.files)),
        both("saved-fact-as-of", "as_of", &date),
        both("saved-fact-program", "program", &|one| text(&one.program)),
        both("saved-fact-actors", "actors", &|one| number(one.actors)),
        both("compared-steps", "steps", &|one| number(one.steps)),
    ];
    let code = |one: &Message| text(one.code.trim_start_matches("compare-moved-"));
    let moved = found.moved.iter().map(|one| vec![sentence(one), EMPTY, EMPTY, code(one)]);
    rows.extend(moved);
    if found.same {
        rows.push(vec![say("compare-same"), EMPTY, EMPTY, text("same")]);
    }
    sheet("compared", columns.into_iter().chain(codes(["moved_code"])).collect(), rows)
}

fn settings(found: &Comparison, names: &Names) -> BookSheet {
    let columns =
        [wide("compared_what", 60), column("compared_before", Text), column("compared_after", Text)];
    let rows = found.terms.iter().map(|one| {
        let name = match one.code.as_str() {
            code @ ("focal" | "complete" | "program") => format!("compare-term-{code}"),
            setting => format!("setting-{setting}"),
        };
        let value = |said: &str| match one.code.as_str() {
            "focal" => names.cell(said),
            "complete" => say(format!("compare-term-complete-{said}")),
            "program" => text(said),
            _ => said.parse::<f64>().map_or_else(|_| text(said), number),
        };
        vec![say(name), value(&one.before), value(&one.after), text(&one.code)]
    });
    let columns = columns.into_iter().chain(codes(["setting_code"])).collect();
    sheet("compared_settings", columns, rows.collect())
}

fn plan(found: &Comparison) -> BookSheet {
    let columns = [wide("compared_fate", 26), wide("what", 60), wide("why", 50)];
    let rows = found.steps.iter().map(|one| {
        vec![
            told("compare-step", one.fate.code()),
            sentence(&one.title),
            one.why.as_ref().map_or(EMPTY, sentence),
            text(&one.rule),
            text(one.fate.code()),
        ]
    });
    let columns = columns.into_iter().chain(codes(["rule", "fate_code"])).collect();
    sheet("compared_plan", columns, rows.collect())
}

fn contacts(found: &Comparison, names: &Names) -> BookSheet {
    let columns = [
        noted("from", Text),
        column("to", Text),
        column("class", Text),
        wide("compared_moved", 44),
        noted("compared_gain", Text),
        column("compared_state_before", Text),
        column("compared_state_after", Text),
        column("compared_strength_before", Decimal),
        column("compared_strength_after", Decimal),
    ];
    let tail =
        codes(["from_id", "to_id", "class_code", "moved_code", "state_before_code", "state_after_code"]);
    let rows = found.ties.iter().map(|one| {
        let [state_before, state_after] = [one.state_before, one.state_after];
        vec![
            names.cell(&one.from),
            names.cell(&one.to),
            term("class", one.class.code()),
            told("compare-tie", one.moved.code()),
            one.gain.map_or(EMPTY, |gain| say(if gain { "compared-gain" } else { "compared-loss" })),
            state_before.map_or(EMPTY, |state| term("state", state.code())),
            state_after.map_or(EMPTY, |state| term("state", state.code())),
            maybe(one.strength_before),
            maybe(one.strength_after),
            text(&one.from),
            text(&one.to),
            text(one.class.code()),
            text(one.moved.code()),
            state_before.map_or(EMPTY, |state| text(state.code())),
            state_after.map_or(EMPTY, |state| text(state.code())),
        ]
    });
    sheet("compared_contacts", columns.into_iter().chain(tail).collect(), rows.collect())
}

fn facts(found: &Comparison, names: &Names) -> BookSheet {
    let columns = [
        column("firm", Text),
        wide("compared_what", 36),
        wide("compared_before", 50),
        wide("compared_after", 50),
        noted("compared_once", Text),
    ];
    let rows = found.facts.iter().map(|one| {
        let of = if one.standing_after.is_some() { "resource" } else { "size" };
        vec![
            names.cell(&one.firm),
            term(of, &one.what),
            sentences(&one.before),
            sentences(&one.after),
            mark(one.asked_once),
            text(&one.firm),
            text(&one.what),
        ]
    });
    let columns = columns.into_iter().chain(codes(["firm_id", "what_code"])).collect();
    sheet("compared_facts", columns, rows.collect())
}

/// The index of all of a firm first, then barrier by barrier.
fn barriers(found: &Comparison, names: &Names) -> BookSheet {
    let columns = [
        column("firm", Text),
        wide("barrier", 44),
        wide("compared_moved", 44),
        noted("compared_score_before", Decimal),
        noted("compared_score_after", Decimal),
        wide("compared_facts", 50),
    ];
    let totals = found.totals.iter().map(|one| {
        vec![
            names.cell(&one.firm),
            say("saved-all-barriers"),
            if one.other_form { say("compare-total-form") } else { EMPTY },
            number(one.before),
            number(one.after),
            EMPTY,
            text(&one.firm),
            EMPTY,
            EMPTY,
        ]
    });
    let score = |score: Option<f64>| maybe(score.map(|score| 100.0 * score));
    let items = found.barriers.iter().map(|one| {
        vec![
            names.cell(&one.firm),
            term("barrier", &one.code),
            told("compare-barrier", one.moved.code()),
            score(one.before),
            score(one.after),
            sentences(&one.facts),
            text(&one.firm),
            text(&one.code),
            text(one.moved.code()),
        ]
    });
    let tail = codes(["firm_id", "barrier_code", "moved_code"]);
    sheet("compared_barriers", columns.into_iter().chain(tail).collect(), totals.chain(items).collect())
}

fn profile(found: &Comparison, names: &Names) -> BookSheet {
    let columns = [
        column("firm", Text),
        wide("model", 36),
        column("country", Text),
        wide("compared_before", 36),
        wide("compared_after", 36),
    ];
    let tail = codes(["firm_id", "model_code", "country_code", "before_code", "after_code"]);
    let rows = found.profiles.iter().map(|one| {
        let class = |class: &Option<String>| match class {
            Some(class) => say(format!("{}-{class}", one.model)),
            None => say("compare-nothing"),
        };
        vec![
            names.cell(&one.firm),
            term("model", &one.model),
            country(&one.country),
            class(&one.before),
            class(&one.after),
            text(&one.firm),
            text(&one.model),
            words(&one.country),
            words(&one.before),
            words(&one.after),
        ]
    });
    sheet("compared_profile", columns.into_iter().chain(tail).collect(), rows.collect())
}

fn verdicts(found: &Comparison) -> BookSheet {
    let columns = [wide("finding", 60), column("compared_before", Text), column("compared_after", Text)];
    let tail = codes(["finding_code", "before_code", "after_code"]);
    let rows = found.findings.iter().map(|one| {
        vec![
            sentence(&findings::title(&one.id)),
            term("verdict", one.before.code()),
            term("verdict", one.after.code()),
            text(&one.id),
            text(one.before.code()),
            text(one.after.code()),
        ]
    });
    sheet("compared_findings", columns.into_iter().chain(tail).collect(), rows.collect())
}

/// Who is on one map only; of those that may be one, which.
fn actors(found: &Comparison, names: &Names) -> BookSheet {
    let columns = [wide("compared_moved", 36), wide("name", 36), noted("compared_alike", Text)];
    let lists = [("compare-actors-gone", &found.actors.gone), ("compare-actors-new", &found.actors.new)];
    let rows = lists.into_iter().flat_map(|(moved, ids)| {
        ids.iter().map(move |id| {
            let pairs = found.actors.alike.iter();
            let other = pairs.filter_map(|pair| match (pair.a == *id, pair.b == *id) {
                (true, _) => Some(pair.b.as_str()),
                (_, true) => Some(pair.a.as_str()),
                _ => None,
            });
            let others: Vec<&str> = other.collect();
            let named = others.iter().map(|id| names.0.get(*id).map_or(*id, String::as_str));
            vec![say(moved), names.cell(id), joined(named), text(id), joined(&others)]
        })
    });
    let columns = columns.into_iter().chain(codes(["actor_id", "alike_ids"])).collect();
    sheet("compared_names", columns, rows.collect())
}
