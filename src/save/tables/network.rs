//! Everybody on the map, what is known of each contact, and how much was asked.

use super::{
    Names,
    cells::{
        basis, country, day_or_year, joined, mark, maybe, maybe_yes_no, number, sentences, term, terms, text,
        words,
    },
    table::{codes, column, noted, sheet, wide},
};
use crate::{
    report::{ActorReport, Message, Report, RoleCoverage, TieReport},
    save::book::{BookCell, BookFormat, BookSheet},
};

use BookFormat::{Count, Decimal, Percent, Share, Text, Year};

pub fn sheets(report: &Report, names: &Names) -> Vec<BookSheet> {
    vec![actors(report, names), contacts(report, names), coverage(report)]
}

fn actors(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        column("name", Text),
        noted("roles", Text),
        column("main_role", Text),
        column("territory", Text),
        column("country", Text),
        column("area", Text),
        column("sector", Text),
        column("materials", Text),
        column("focal", Text),
        noted("interviewed", Text),
        noted("class_row", Text),
        column("stands_for", Count),
        noted("unlisted", Text),
        column("basis", Text),
        wide("note", 50),
    ];
    let tail = codes(["actor_id", "role_codes", "main_role_code", "territory_code", "country_code"]);
    let rows = report.network.actors.iter().map(|one| actor(one, names)).collect();
    sheet("actors", columns.into_iter().chain(tail).collect(), rows)
}

fn actor(one: &ActorReport, names: &Names) -> Vec<BookCell> {
    let roles: Vec<String> = one.roles.iter().map(|role| role.code().to_owned()).collect();
    vec![
        names.cell(&one.id),
        terms("roles", roles.clone()),
        term("role", one.main_role.code()),
        term("territory", one.territory.code()),
        country(&one.country),
        words(&one.area),
        words(&one.sector),
        joined(&one.materials),
        mark(one.focal),
        maybe_yes_no(one.interviewed),
        mark(one.class_row),
        maybe(one.stands_for),
        mark(one.unlisted),
        basis(one.basis),
        words(&one.note),
        text(&one.id),
        joined(roles),
        text(one.main_role.code()),
        text(one.territory.code()),
        words(&one.country),
    ]
}

fn contacts(report: &Report, names: &Names) -> BookSheet {
    let columns = [
        noted("from", Text),
        column("to", Text),
        column("class", Text),
        noted("state", Text),
        noted("known", Text),
        column("sleeping", Text),
        noted("strength", Decimal),
        noted("growth", Decimal),
        noted("gap", Decimal),
        noted("trust", Decimal),
        column("last_exchange", Year),
        column("contact_role", Text),
        column("content", Text),
        column("functions", Text),
        column("effects", Text),
        column("materials", Text),
        wide("quiet_reason", 36),
        noted("share_of_sales", Percent),
        noted("share_of_purchases", Percent),
        column("amount", Decimal),
        column("via", Text),
        column("told", Text),
        column("told_by", Text),
        noted("bond", Share),
        noted("link", Share),
        noted("resource", Share),
        column("answered_share", Share),
        noted("strength_unweighted", Decimal),
        column("state_declared", Text),
        column("state_computed", Text),
        column("statements", Count),
        column("basis", Text),
        wide("note", 50),
        column("place", Text),
    ];
    let tail = codes([
        "from_id",
        "to_id",
        "class_code",
        "state_code",
        "known_code",
        "sleeping_code",
        "told_code",
        "via_id",
    ]);
    let rows = report.network.ties.iter().map(|one| contact(one, names)).collect();
    sheet("contacts", columns.into_iter().chain(tail).collect(), rows)
}

fn contact(one: &TieReport, names: &Names) -> Vec<BookCell> {
    let empty = BookCell::Empty(());
    let content = worded("content", one.content.iter().map(String::as_str));
    vec![
        names.cell(&one.from),
        names.cell(&one.to),
        term("class", one.class.code()),
        term("state", one.state.code()),
        term("known", one.known.code()),
        one.sleeping.map_or(empty.clone(), |kind| term("sleeping", kind.code())),
        maybe(one.strength),
        maybe(one.growth_potential),
        maybe(one.gap),
        maybe(one.trust),
        day_or_year(&one.last_exchange),
        one.contact_role.as_deref().map_or(empty.clone(), |role| term("contact-role", role)),
        sentences(&content),
        sentences(&worded("function", one.functions.iter().map(|one| one.code()))),
        sentences(&worded("effect", one.effects.iter().map(|one| one.code()))),
        joined(&one.materials),
        words(&one.quiet_reason),
        maybe(one.share_of_sales_pct),
        maybe(one.share_of_purchases_pct),
        maybe(one.amount),
        one.via.as_deref().map_or(empty.clone(), |via| names.cell(via)),
        term("told", one.told.code()),
        names.several(&one.told_by),
        maybe(one.bond),
        maybe(one.link),
        maybe(one.resource),
        number(one.answered_share),
        maybe(one.strength_unweighted),
        one.state_declared.map_or(empty.clone(), |state| term("state", state.code())),
        term("state", one.state_computed.code()),
        number(one.statements),
        basis(one.basis.iter().copied()),
        words(&one.note),
        joined(&one.places),
        text(&one.from),
        text(&one.to),
        text(one.class.code()),
        text(one.state.code()),
        text(one.known.code()),
        one.sleeping.map_or(empty, |kind| text(kind.code())),
        text(one.told.code()),
        words(&one.via),
    ]
}

fn worded<'c>(area: &str, codes: impl Iterator<Item = &'c str>) -> Vec<Message> {
    codes.map(|code| Message::new(format!("{area}-{code}"))).collect()
}

fn coverage(report: &Report) -> BookSheet {
    let columns = [
        column("role", Text),
        column("territory", Text),
        column("material", Text),
        column("on_map", Count),
        column("number_interviewed", Count),
        noted("population", Count),
        noted("share", Share),
        column("from_roster", Text),
    ];
    let tail = codes(["role_code", "territory_code"]);
    let rows = report.network.coverage.roles.iter().map(role).collect();
    sheet("coverage", columns.into_iter().chain(tail).collect(), rows)
}

fn role(one: &RoleCoverage) -> Vec<BookCell> {
    let territory = one.territory.map(|territory| territory.code());
    vec![
        term("role", one.role.code()),
        territory.map_or(BookCell::Empty(()), |code| term("territory", code)),
        words(&one.material),
        number(one.on_map),
        number(one.interviewed),
        maybe(one.population),
        maybe(one.share),
        mark(one.from_roster),
        text(one.role.code()),
        text(territory.unwrap_or_default()),
    ]
}
