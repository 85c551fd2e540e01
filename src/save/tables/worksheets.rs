//! The sheets to work with, a table each.

use super::{
    Names,
    cells::{
        country, day_or_year, joined, mark, maybe, maybe_yes_no, number, say, sentence, sentences, terms,
        text, words,
    },
    plan::actions,
    table::{beyond, codes, column, noted, sheet, wide, with_lines},
};
use crate::{
    report::{
        AgencyRung, Agenda, GainSheet, HelpLine, LedgerCountry, LedgerRow, Message, PersonRow, PurchaseGroup,
        Report, Worksheets,
    },
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Text};

const EMPTY: BookCell = BookCell::Empty(());

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    let Some(sheets) = report.further.as_ref().map(|further| &further.worksheets) else { return Vec::new() };
    vec![
        asked(sheets),
        help(sheets),
        gains(sheets, names),
        ledger(sheets, names),
        purchasing(sheets, names),
        agenda(sheets.agenda.as_ref(), names),
        persons(sheets, names),
    ]
}

/// What the plan asks of the firm: work by heading and level, what to learn, what it takes for granted.
fn asked(sheets: &Worksheets) -> BookSheet {
    let columns = [
        column("asked_heading", Text),
        column("asked_level", Text),
        wide("asked_what", 60),
        wide("asked_why", 45),
        noted("for_actions", Text),
    ];
    let tail = codes(["heading_code", "level_code", "told_code"]);
    let efforts = sheets.efforts.iter().map(|line| {
        let (heading, level) = (line.heading.code(), line.level.code());
        vec![
            say(format!("effort-heading-{heading}")),
            say(format!("effort-level-{level}")),
            sentence(&line.told),
            EMPTY,
            actions(&line.steps),
            text(heading),
            text(level),
            text(&line.told.code),
        ]
    });
    let row = |heading: &str, what: BookCell, why: BookCell, steps: &[u32], code: &str| {
        vec![say(heading), EMPTY, what, why, actions(steps), EMPTY, EMPTY, text(code)]
    };
    let learn = "sheet-training-name";
    let needs = sheets.training.iter().map(|one| {
        let capability = format!("capability-{}", one.capability);
        let what = sentences(&[Message::new(&*capability), Message::new(format!("{capability}-do"))]);
        row(learn, what, sentence(&one.why), &one.steps, &one.capability)
    });
    let open = sheets.training_not_asked.iter().map(|one| {
        let what = say(format!("capability-{}", one.capability));
        row(learn, what, say("training-ask"), &one.steps, &one.capability)
    });
    let assumed = sheets
        .assumptions
        .iter()
        .map(|one| row("sheet-assumptions-name", sentence(&one.told), EMPTY, &one.steps, &one.id));
    let rows = efforts.chain(needs).chain(open).chain(assumed).collect();
    sheet("asked", columns.into_iter().chain(tail).collect(), rows)
}

fn help(sheets: &Worksheets) -> BookSheet {
    let columns = [
        wide("programme", 40),
        column("help_contact", Text),
        column("help_link", Text),
        column("help_cost", Text),
        column("valid_until", Text),
        column("over", Text),
        column("country", Text),
        wide("barriers", 40),
        noted("for_actions", Text),
    ];
    let row = |one: &HelpLine| {
        vec![
            text(&one.programme),
            words(&one.contact),
            words(&one.link),
            words(&one.cost),
            day_or_year(&one.valid_until),
            mark(one.over),
            country(&one.country),
            terms("barriers", one.barriers.clone()),
            actions(&one.steps),
            joined(&one.barriers),
        ]
    };
    let rows = sheets.help.iter().map(row).collect();
    let elsewhere = (sheets.help_elsewhere > 0)
        .then(|| Message::new("help-elsewhere").with("count", sheets.help_elsewhere));
    let columns = columns.into_iter().chain(codes(["barrier_codes"])).collect();
    with_lines(sheet("programmes", columns, rows), elsewhere)
}

/// A row a sentence.
fn gains(sheets: &Worksheets, names: &Names) -> BookSheet {
    let columns =
        [column("firm", Text), column("gain_side", Text), wide("gain_told", 70), noted("for_actions", Text)];
    let of = |one: &GainSheet| {
        let sides: [(&str, &[Message]); 4] =
            [("get", &one.get), ("give", &one.give), ("keep", &one.keep), ("together", &one.together)];
        let mut rows = Vec::new();
        for (side, told) in sides {
            for message in told {
                rows.push(vec![
                    names.cell(&one.actor),
                    say(format!("gains-{side}")),
                    sentence(message),
                    actions(&one.steps),
                    text(&one.actor),
                    text(side),
                ]);
            }
        }
        rows
    };
    let rows = sheets.gains.iter().flat_map(of).collect();
    let columns = columns.into_iter().chain(codes(["actor_id", "side_code"])).collect();
    let lines = std::iter::once(Message::new("gains-may")).chain(beyond(sheets.gains_more));
    with_lines(sheet("gains", columns, rows), lines)
}

fn ledger(sheets: &Worksheets, names: &Names) -> BookSheet {
    let columns = [
        column("country", Text),
        column("abroad", Text),
        column("name", Text),
        column("last_contact", Text),
        column("months_ago", Count),
        column("who_knows", Text),
        wide("quiet_reason", 40),
        column("growth_potential", Decimal),
        column("bond_of_five", Decimal),
        wide("next_step", 50),
        noted("for_actions", Text),
    ];
    let tail = codes(["actor_id", "country_code", "sleeping_code", "next_code"]);
    let row = |of: &LedgerCountry, one: &LedgerRow| {
        vec![
            country(&of.country),
            maybe_yes_no(of.abroad),
            names.cell(&one.actor),
            day_or_year(&one.last_exchange),
            // Of a year alone the months are not known.
            maybe(one.months.filter(|_| one.last_exchange.as_ref().is_some_and(|told| told.len() > 4))),
            say(format!("ledger-held-{}", one.held_by.map_or("unknown", |role| role.code()))),
            words(&one.quiet_reason),
            maybe(one.growth_potential),
            maybe(one.bond),
            say(format!("bond-step-{}", one.next.code())),
            actions(&one.steps),
            text(&one.actor),
            words(&of.country),
            one.sleeping.map_or(EMPTY, |kind| text(kind.code())),
            text(one.next.code()),
        ]
    };
    let rows = sheets.ledger.iter().flat_map(|of| of.rows.iter().map(move |one| row(of, one))).collect();
    let more = beyond(sheets.ledger.iter().map(|of| of.more).sum());
    with_lines(sheet("quiet_contacts", columns.into_iter().chain(tail).collect(), rows), more)
}

fn purchasing(sheets: &Worksheets, names: &Names) -> BookSheet {
    let columns = [
        column("supplier", Text),
        column("material", Text),
        wide("firms", 60),
        column("number_firms", Count),
        column("pairs", Count),
        column("pairs_tied", Count),
        column("pairs_open", Count),
        column("pairs_not_asked", Count),
        noted("volumes_to", Text),
        wide("care", 50),
        noted("for_actions", Text),
    ];
    let row = |one: &PurchaseGroup| {
        vec![
            names.cell(&one.supplier),
            joined(&one.materials),
            names.several(&one.firms.actors),
            number(one.firms.count),
            number(one.pairs),
            number(one.tied),
            number(one.open),
            number(one.not_asked),
            one.facilitator.as_deref().map_or(EMPTY, |id| names.cell(id)),
            sentences(
                &one.class_row
                    .then_some("purchasing-class")
                    .into_iter()
                    .chain(["purchasing-law"])
                    .map(Message::new)
                    .collect::<Vec<_>>(),
            ),
            actions(&one.steps),
            text(&one.supplier),
            joined(&one.firms.actors),
        ]
    };
    let rows = sheets.purchasing.iter().map(row).collect();
    let columns = columns.into_iter().chain(codes(["supplier_id", "actor_ids"])).collect();
    with_lines(sheet("joint_purchasing", columns, rows), beyond(sheets.purchasing_more))
}

/// A row a sentence.
fn agenda(agenda: Option<&Agenda>, names: &Names) -> BookSheet {
    let columns = [column("agency", Text), wide("agenda_part", 30), wide("agenda_told", 70)];
    let mut rows = Vec::new();
    if let Some(one) = agenda {
        let id = one.agency.as_deref();
        let mut push = |part: BookCell, told: BookCell, code: &str| {
            let agency = id.map_or(EMPTY, |id| names.cell(id));
            rows.push(vec![agency, part, told, id.map_or(EMPTY, text), text(code)]);
        };
        push(say("sheet-agenda-name"), sentence(&one.step), &one.step.code);
        // To one firm it is not told what the others said of the agency.
        if one.firms > 0 || id.is_none() {
            let mut stands = one.rung.map_or_else(|| vec![Message::new("agency-rung-unknown")], rung);
            if id.is_some() {
                stands.push(Message::new("agenda-told").with("told", one.told).with("firms", one.firms));
            }
            push(say("agenda-stands"), sentences(&stands), one.rung.map_or("unknown", |rung| rung.code()));
        }
        if let Some(next) = one.next {
            push(say("agenda-next"), sentences(&rung(next)), next.code());
        }
        for task in &one.points {
            let code = task.point.code();
            push(say(format!("agenda-point-{code}")), sentence(&task.told), code);
        }
        for cost in &one.costs {
            push(say("agenda-costs"), sentence(cost), &cost.code);
        }
    }
    sheet("agency_agenda", columns.into_iter().chain(codes(["agency_id", "told_code"])).collect(), rows)
}

/// A rung and what it means.
fn rung(rung: AgencyRung) -> Vec<Message> {
    let name = format!("agency-rung-{}", rung.code());
    vec![Message::new(&*name), Message::new(format!("{name}-about"))]
}

fn persons(sheets: &Worksheets, names: &Names) -> BookSheet {
    let columns = [
        column("name", Text),
        wide("why_it_matters", 50),
        column("second_person", Text),
        noted("for_actions", Text),
    ];
    let row = |one: &PersonRow| {
        let why: Vec<Message> =
            one.matters.iter().map(|why| Message::new(format!("matters-{}", why.code()))).collect();
        vec![
            names.cell(&one.actor),
            sentences(&why),
            say(format!("second-{}", one.second.code())),
            actions(&one.steps),
            text(&one.actor),
            joined(one.matters.iter().map(|why| why.code())),
            text(one.second.code()),
        ]
    };
    let rows = sheets.persons.rows.iter().map(row).collect();
    let tail = codes(["actor_id", "matters_codes", "second_code"]);
    let of = &sheets.persons;
    let not_told = of.contacts.saturating_sub(of.told);
    let not_told = (not_told > 0).then(|| Message::new("persons-not-told").with("count", not_told));
    let lede = Message::new("persons-lede").with("owner", of.owner_only).with("told", of.told);
    let lines = std::iter::once(lede).chain(not_told).chain(beyond(of.more));
    with_lines(sheet("owner_contacts", columns.into_iter().chain(tail).collect(), rows), lines)
}
