//! The plan itself: its steps in order, what it is for, what stays outside, and what it would change.

use super::{
    cells::{country, joined, maybe, number, say, sentence, sentences, term, text},
    findings,
    table::{codes, column, noted, sheet, wide, with_lines},
};
use crate::{
    report::{ActionLeft, ActionStays, FigureChange, Message, Need, PlanStep, Report, UnsupportedFigure},
    save::book::{BookCell, BookFormat, BookSheet},
    session::ActionChoice,
};

use BookFormat::{Count, Decimal, Text};

pub fn sheets(report: &Report) -> Vec<BookSheet> {
    vec![steps(report), needs(report), outside(report), changes(report)]
}

/// The number under which an action stands on the sheet of all of them.
pub fn action(index: u32) -> BookCell {
    number(index + 1)
}

/// The numbers of several.
pub fn actions(indices: &[u32]) -> BookCell {
    joined(indices.iter().map(|index| (index + 1).to_string()))
}

fn title(report: &Report, index: u32) -> BookCell {
    report.recommendations.get(index as usize).map_or(BookCell::Empty(()), |one| sentence(&one.title))
}

fn choice(choice: Option<ActionChoice>) -> BookCell {
    choice.map_or(BookCell::Empty(()), |choice| say(format!("saved-choice-{}", choice.code())))
}

fn steps(report: &Report) -> BookSheet {
    let columns = [
        column("order", Count),
        noted("number", Count),
        wide("what", 50),
        wide("first_step", 45),
        column("phase", Text),
        noted("points", Decimal),
        column("decided", Text),
        wide("adds", 45),
        wide("why_here", 45),
        wide("stays_told", 45),
        wide("decides", 45),
        noted("stays", Count),
        noted("held", Count),
        column("of_draws", Count),
    ];
    let tail = codes(["rule", "phase_code", "decided_code", "need_codes"]);
    let stability = report.further.as_ref().map(|further| &further.stability).filter(|one| one.draws > 0);
    let row = |(order, step): (u32, &PlanStep)| {
        // A step that is in none of the draws has no line there.
        let stays = stability.and_then(|one| one.actions.iter().find(|stays| stays.action == step.action));
        let draws = stability.map(|one| one.draws);
        let needs: Vec<&Need> =
            step.adds.iter().filter_map(|&index| report.plan.needs.get(index as usize)).collect();
        let item = report.recommendations.get(step.action as usize);
        vec![
            number(order),
            action(step.action),
            title(report, step.action),
            item.map_or(BookCell::Empty(()), |item| sentence(&item.first_step)),
            say(format!("saved-phase-{}", step.phase.code())),
            number(step.points),
            choice(step.choice),
            sentences(&needs.iter().map(|need| for_what(need)).collect::<Vec<_>>()),
            sentences(&step.order),
            stays
                .zip(draws)
                .map_or(BookCell::Empty(()), |(one, draws)| sentence(&how_sure(step, one, draws))),
            stays.and_then(|one| one.decides.as_ref()).map_or(BookCell::Empty(()), sentence),
            maybe(draws.map(|_| stays.map_or(0, |one| one.stays))),
            maybe(stays.map(|one| one.held)),
            maybe(draws),
            item.map_or(BookCell::Empty(()), |item| text(&item.rule)),
            text(step.phase.code()),
            step.choice.map_or(BookCell::Empty(()), |choice| text(choice.code())),
            joined(needs.iter().map(|need| &need.code)),
        ]
    };
    let rows = (1..).zip(&report.plan.steps).map(row).collect();
    let plan = &report.plan;
    let points = |points: f64| (points * 100.0).round() / 100.0;
    let effort = Message::new("plan-now")
        .with("count", plan.steps.len())
        .with("used", points(plan.used))
        .with("effort", points(plan.effort));
    let lines = std::iter::once(effort).chain(plan.told.iter().cloned());
    with_lines(sheet("plan", columns.into_iter().chain(tail).collect(), rows), lines)
}

/// In how many draws it stays, as the page says it.
fn how_sure(step: &PlanStep, stays: &ActionStays, draws: u32) -> Message {
    if step.choice == Some(ActionChoice::Keep) {
        return Message::new("stability-kept");
    }
    let code = if stays.held < draws { "stability-stays-held" } else { "stability-stays" };
    Message::new(code).with("stays", stays.stays).with("held", stays.held).with("draws", draws)
}

fn for_what(need: &Need) -> Message {
    match need.barrier {
        true => Message::new(format!("barrier-{}", need.code)),
        false => findings::title(&need.code),
    }
}

fn needs(report: &Report) -> BookSheet {
    let columns = [
        wide("need", 50),
        column("need_kind", Text),
        noted("grade", Text),
        column("by_steps", Text),
        column("could_be_helped", Text),
        wide("why_open", 50),
    ];
    let row = |need: &Need| {
        vec![
            sentence(&for_what(need)),
            say(if need.barrier { "saved-need-barrier" } else { "saved-need-finding" }),
            if need.judged {
                say("saved-grade-judged")
            } else {
                need.grade.as_deref().map_or(BookCell::Empty(()), text)
            },
            // Places in the plan.
            joined(need.steps.iter().map(|step| (step + 1).to_string())),
            super::cells::yes_no(need.could),
            need.why_open.as_ref().map_or(BookCell::Empty(()), sentence),
            text(&need.code),
        ]
    };
    let rows = report.plan.needs.iter().map(row).collect();
    sheet("plan_needs", columns.into_iter().chain(codes(["need_code"])).collect(), rows)
}

fn outside(report: &Report) -> BookSheet {
    let columns = [
        noted("number", Count),
        wide("what", 50),
        noted("points", Decimal),
        column("decided", Text),
        wide("why_outside", 60),
    ];
    let row = |one: &ActionLeft| {
        vec![
            action(one.action),
            title(report, one.action),
            number(one.points),
            choice(one.choice),
            sentence(&one.why),
            one.choice.map_or(BookCell::Empty(()), |choice| text(choice.code())),
        ]
    };
    let rows = report.plan.left.iter().map(row).collect();
    sheet("plan_outside", columns.into_iter().chain(codes(["decided_code"])).collect(), rows)
}

/// A row a figure that moves, and one for each sentence about gains and what comes with them; those of the plan
/// have no number.
fn changes(report: &Report) -> BookSheet {
    let columns = [
        noted("change_number", Count),
        wide("done_otherwise", 30),
        column("part", Text),
        wide("change_told", 60),
        column("country", Text),
        column("before", Decimal),
        column("before_of", Count),
        column("after", Decimal),
        column("after_of", Count),
        column("support", Text),
    ];
    let tail = codes(["variant_code", "figure_code", "actor_id", "country_code", "support_code"]);
    let mut rows = Rows::default();
    let mut skipped = 0;
    if let Some(changes) = report.further.as_ref().map(|further| &further.changes) {
        if let Some(plan) = &changes.plan {
            rows.told(None, None, &plan.gains, &plan.side_effects);
            rows.figures(None, None, &plan.figures);
        }
        for one in &changes.actions {
            rows.told(Some(one.action), None, &one.gains, &one.side_effects);
            rows.figures(Some(one.action), None, &one.figures);
            for other in &one.variants {
                let variant = Some(other.variant.code());
                rows.told(Some(one.action), variant, &other.gains, &other.side_effects);
                rows.figures(Some(one.action), variant, &other.figures);
            }
        }
        changes.unsupported.iter().for_each(|one| rows.unsupported(one));
        skipped = changes.skipped;
    }
    let skipped = (skipped > 0).then(|| Message::new("change-skipped").with("count", skipped));
    with_lines(sheet("changes", columns.into_iter().chain(tail).collect(), rows.rows), skipped)
}

#[derive(Default)]
struct Rows {
    rows: Vec<Vec<BookCell>>,
}

impl Rows {
    fn told(&mut self, of: Option<u32>, variant: Option<&str>, gains: &[Message], effects: &[Message]) {
        for (part, told) in [("change-gains", gains), ("change-effects", effects)] {
            for message in told {
                let mut row = start(of, variant, part);
                row.push(sentence(message));
                row.extend(vec![BookCell::Empty(()); 6]);
                row.push(variant.map_or(BookCell::Empty(()), text));
                row.extend(vec![BookCell::Empty(()); 4]);
                self.rows.push(row);
            }
        }
    }

    /// A figure that the sample does not support, and why.
    fn unsupported(&mut self, one: &UnsupportedFigure) {
        let measure = Message::new(format!("change-measure-{}", one.measure));
        let mut row = start(None, None, "saved-change-left-out");
        row.push(sentences(&[measure, one.reason.clone()]));
        row.extend(vec![BookCell::Empty(()); 7]);
        row.push(text(&one.measure));
        row.extend(vec![BookCell::Empty(()); 3]);
        self.rows.push(row);
    }

    fn figures(&mut self, of: Option<u32>, variant: Option<&str>, figures: &[FigureChange]) {
        for one in figures {
            let code = one.figure.code();
            let mut words = Message::new(format!("change-figure-{code}"));
            if let Some(country) = &one.country {
                words = words.with("country", country.as_str());
            }
            if let Some(actor) = &one.actor {
                words = words.with("actor", actor.as_str());
            }
            let mut row = start(of, variant, "change-figures");
            row.extend([
                sentence(&words),
                country(&one.country),
                number(one.before),
                maybe(one.of_before),
                number(one.after),
                maybe(one.of_after),
                term("support", one.support.code()),
                variant.map_or(BookCell::Empty(()), text),
                text(code),
                one.actor.as_deref().map_or(BookCell::Empty(()), text),
                one.country.as_deref().map_or(BookCell::Empty(()), text),
                text(one.support.code()),
            ]);
            self.rows.push(row);
        }
    }
}

fn start(of: Option<u32>, variant: Option<&str>, part: &str) -> Vec<BookCell> {
    let variant = variant.map_or(BookCell::Empty(()), |code| say(format!("saved-variant-{code}")));
    vec![of.map_or(BookCell::Empty(()), action), variant, say(part)]
}
