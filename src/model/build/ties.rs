//! Rows of Ties sheets: what one source said about one pair.

use std::borrow::Cow;

use super::{Building, cast::Cast, cells::Cells, matrix, partners, tables::Table};
use crate::{
    import::{Mend, ProblemSeverity, limits},
    model::{
        ActorId, Answer, ContactRole, Content, RelationshipState as State, Role, Statement, TieClass,
        TieEffect, TieFunction,
        codebook::{Field as F, vocabulary::Vocabulary},
    },
    report::Message,
};

/// Reads a sheet, whichever way it is laid out; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    if let Some(crossings) = &table.matrix {
        return matrix::read(table, crossings, building);
    }
    if !table.partners.is_empty() {
        return partners::read(table, building);
    }
    let Building { lexicon, cast, problems, statements, classless, self_ties, firms, .. } = building;
    // In the page one end of most contacts is who answers.
    let own = firms.answering.as_ref().filter(|_| table.answered);
    let own_end = || own.map(|key| Cow::Borrowed(key.as_str()));
    statements.reserve(table.rows.len().min(limits::TIES));
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let (from, to) = (cells.letters(F::From), cells.letters(F::To));
        let of_others = own.is_some() && from.is_some() && to.is_some();
        let (from, to) = match (from.or_else(own_end), to.or_else(own_end)) {
            (Some(from), Some(to)) => (from, to),
            (from, _) => {
                let field = if from.is_none() { F::From } else { F::To };
                let problem = cells.problem(field, "missing_key").expected(Message::new("expected-name"));
                cells.skip(problem);
                continue;
            }
        };
        if statements.len() >= limits::TIES {
            let problem = cells.problem(F::From, "too_many_ties").about("limit", limits::TIES);
            cells.skip(problem);
            break;
        }
        if let Some((from, to)) =
            cells.actor(F::From).zip(cells.actor(F::To)).filter(|(from, to)| own.is_none() && from != to)
        {
            add(&mut cells, cast, statements, classless, (from, to));
            used += 1;
            continue;
        }
        let mut any = false;
        let from_key = cast.normal(&from);
        for to_name in partners::names(&to, column(&cells, F::To), table) {
            let to_key = cast.normal(to_name);
            let known = (cast.look_up(&from_key), cast.look_up(&to_key));
            if from_key == to_key || known.0.is_some() && known.0 == known.1 {
                let expected = Message::new("expected-another-actor");
                let problem = cells.problem(F::To, "self_tie").value(to_name).expected(expected);
                cells.push(problem);
                *self_ties += 1;
                continue;
            }
            let columns = (column(&cells, F::From), column(&cells, F::To));
            let one = (
                end(&mut cells, cast, columns.0, &from, known.0),
                end(&mut cells, cast, columns.1, to_name, known.1),
            );
            let (Some(from), Some(to_id)) = one else { continue };
            cells.is_actor(F::From, from);
            if to_name == to {
                cells.is_actor(F::To, to_id);
            }
            add(&mut cells, cast, statements, classless, (from, to_id));
            if let Some(own) = own.and_then(|key| cast.find(key)) {
                if let Some(told) = statements.last_mut() {
                    told.told_by = Some(own);
                }
                // Whom else of the trade they know: that is what the page asks.
                if of_others && to_id != own {
                    cast.actor_mut(to_id).roles.insert(Role::Competitor);
                }
            }
            any = true;
        }
        if any {
            used += 1;
        } else {
            cells.skip_for_that();
        }
    }
    used
}

fn add(
    cells: &mut Cells,
    cast: &mut Cast,
    statements: &mut Vec<Statement>,
    classless: &mut Vec<usize>,
    (from, to): (ActorId, ActorId),
) {
    let bare = cells.table.bare_edges;
    let statement = statement(cells, cast, from, to, bare);
    if !bare && statement.class == TieClass::Other && !has_word(cells, F::Class) {
        classless.push(statements.len());
    }
    statements.push(statement);
}

pub fn has_word(cells: &Cells, field: F) -> bool {
    cells.table.column(field).is_some_and(|column| super::tables::value_at(cells.row, column).is_some())
}

/// The column of a field; without one, the row's first.
fn column(cells: &Cells, field: F) -> u32 {
    let first = cells.row.cells.first().map_or(0, |(column, _)| *column);
    cells.table.column(field).unwrap_or(first)
}

/// The actor that a cell names, added if no sheet lists it.
pub fn named_in(cells: &mut Cells, cast: &mut Cast, column: u32, text: &str) -> Option<ActorId> {
    let known = cast.find(text);
    end(cells, cast, column, text, known)
}

/// The actor at one end of a tie; where it is known under another spelling, that is said once.
fn end(
    cells: &mut Cells,
    cast: &mut Cast,
    column: u32,
    text: &str,
    known: Option<ActorId>,
) -> Option<ActorId> {
    let Some(id) = known else { return named(cells, cast, column, text) };
    if cast.newly_respelt(id, text) {
        spellings_joined(cells, column, text, &cast.actor(id).label);
    }
    Some(id)
}

/// Says that two spellings were taken for one name.
pub fn spellings_joined(cells: &mut Cells, column: u32, text: &str, other: &str) {
    let mut problem = cells.problem_in(column, "spellings_joined").value(text).about("other", other);
    problem.severity = ProblemSeverity::Note;
    cells.push(problem.mend(Mend::Value { value: other.to_owned() }));
}

/// The actor of this name, added if no sheet lists it.
fn named(cells: &mut Cells, cast: &mut Cast, column: u32, text: &str) -> Option<ActorId> {
    if let Some(id) = cast.find(text) {
        return Some(id);
    }
    let mut near = None;
    if cast.listed && !cells.table.answered {
        let mut problem = cells
            .problem_in(column, "unknown_actor")
            .value(text)
            .expected(Message::new("expected-known-actor"));
        near = cast.near(text);
        if let Some(near) = near {
            let key = cast.actor(near).key.clone();
            problem.about.code.push_str("-near");
            problem = problem.about("near", key.clone()).mend(Mend::Value { value: key });
        }
        cells.push(problem);
    }
    let added = cast.find_or_add(text);
    if let (Some((added, _)), Some(near)) = (added, near) {
        cast.compared.insert((near.0.min(added.0), near.0.max(added.0)));
    }
    if added.is_none() {
        let problem = cells.problem_in(column, "too_many_actors").value(text).about("limit", limits::ACTORS);
        cells.push(problem);
    }
    added.map(|(id, _)| id)
}

fn statement(cells: &mut Cells, cast: &mut Cast, from: ActorId, to: ActorId, bare: bool) -> Statement {
    let mut one = Statement::new(from, to, TieClass::Other, Answer::Yes, cells.place());
    if bare {
        return one;
    }
    one.class = cells.code(F::Class, Vocabulary::TieClass, TieClass::from_code).unwrap_or(TieClass::Other);
    one.state = cells.code(F::State, Vocabulary::State, State::from_code);
    let answer = cells.code(F::Answer, Vocabulary::Answer, Answer::from_code);
    // A row without an answer says that the tie is there, unless its state says otherwise.
    one.answer = answer.unwrap_or(match one.state {
        Some(State::Missing | State::Potential) => Answer::No,
        Some(State::Unknown) => Answer::DontKnow,
        // Something was answered, and nobody can tell what.
        None if has_word(cells, F::Answer) => Answer::DontKnow,
        _ => Answer::Yes,
    });
    one.content = cells.codes(F::Content, Vocabulary::Content, Content::from_code);
    one.functions = cells.codes(F::Functions, Vocabulary::TieFunction, TieFunction::from_code);
    one.effects = cells.codes(F::Effects, Vocabulary::TieEffect, TieEffect::from_code);
    one.last_exchange = cells.day_or_year(F::LastExchangeYear);
    one.never_exchanged = cells.never(F::LastExchangeYear);
    one.quiet_reason = cells.text(F::QuietReason);
    one.end_cause = cells.lexicon.end_cause(one.quiet_reason.as_ref());
    one.strength = cells.number(F::Strength);
    one.trust = cells.number(F::Trust);
    one.commitment = cells.number(F::Commitment);
    one.contact_frequency = cells.number(F::ContactFrequency);
    one.coordination = cells.number(F::Coordination);
    one.adaptation = cells.number(F::Adaptation);
    one.information = cells.number(F::Information);
    one.technical_adaptation = cells.number(F::TechnicalAdaptation);
    one.shared_assets = cells.number(F::SharedAssets);
    one.growth_potential = cells.number(F::GrowthPotential);
    one.contact_persons = cells.number(F::ContactPersons);
    one.years_known = cells.number(F::YearsKnown);
    one.joint_activities = cells.number(F::JointActivities);
    one.contact_role = cells.code(F::ContactRole, Vocabulary::ContactRole, ContactRole::from_code);
    one.share_of_sales_pct = cells.percent(F::ShareOfSalesPct);
    one.share_of_purchases_pct = cells.percent(F::ShareOfPurchasesPct);
    one.materials = cells.list(F::Materials);
    let via = column(cells, F::Via);
    one.via = cells.text(F::Via).and_then(|text| named(cells, cast, via, &text));
    // A source may be a document or a person outside the network: no actor is made of it.
    one.told_by = cells.text(F::ToldBy).and_then(|text| cast.find(&text));
    one.basis = cells.basis();
    one.note = cells.text(F::Note);
    one
}

/// Whether an actor of this role sells to the firm that names it, or provides for it.
pub fn provides(role: Role) -> bool {
    matches!(role, Role::Supplier | Role::Bank | Role::Agency | Role::Research | Role::Association)
}

/// The class of a tie whose row names none, from what its two ends are: like with like is horizontal,
/// an agency, research centre, association or bank gives its own class, the chain gives supply. Ours;
/// where the ends say nothing it stays [`TieClass::Other`].
pub fn class_from_roles(from: &crate::model::Actor, to: &crate::model::Actor) -> TieClass {
    for (role, class) in [
        (Role::Agency, TieClass::Agency),
        (Role::Research, TieClass::Research),
        (Role::Association, TieClass::Association),
        (Role::Bank, TieClass::Finance),
    ] {
        if from.has(role) || to.has(role) {
            return class;
        }
    }
    let chain = [Role::Supplier, Role::Customer, Role::Distributor, Role::Agent, Role::Forwarder];
    let trade = [Role::Focal, Role::Producer, Role::Competitor];
    let any = |roles: &[Role], actor: &crate::model::Actor| roles.iter().any(|&role| actor.has(role));
    if any(&trade, from) && any(&trade, to) && !any(&chain, from) && !any(&chain, to) {
        TieClass::Horizontal
    } else if any(&chain, from) || any(&chain, to) {
        TieClass::Supply
    } else {
        TieClass::Other
    }
}
