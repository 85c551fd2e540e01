//! Rows of a plain customer or invoice list, which become the focal firm's sales.

use std::collections::BTreeMap;

use super::{Building, cells::Cells, tables::Table};
use crate::{
    import::{ProblemSeverity, limits},
    model::{
        Actor, ActorId, Answer, LastExchange, Place, Role, Statement, Territory, TieClass,
        codebook::Field as F, words::name_key,
    },
    report::Message,
};

/// What the rows of one customer add up to.
#[derive(Clone, Debug)]
pub struct Customer {
    name: String,
    country: Option<String>,
    last: Option<LastExchange>,
    amount: Option<f64>,
    note: Option<String>,
    place: Place,
}

/// Reads a sheet; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, problems, customers, .. } = building;
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(name) = cells.text(F::Customer) else {
            // A line with amounts and no name is a sum.
            let problem = cells.problem(F::Customer, "missing_key").expected(Message::new("expected-name"));
            cells.push(problem);
            continue;
        };
        let country = cells.country(F::Country);
        let last = cells.day_or_year(F::Date);
        let amount = cells.number(F::Amount);
        let note = cells.text(F::Note);
        let place = cells.place();
        if customers.list.len() + 1 >= limits::ACTORS && !customers.by_key.contains_key(&name_key(&name)) {
            let problem =
                cells.problem(F::Customer, "too_many_actors").value(&name).about("limit", limits::ACTORS);
            cells.push(problem);
            continue;
        }
        let index = *customers.by_key.entry(name_key(&name)).or_insert(customers.list.len());
        match customers.list.get_mut(index) {
            None => customers.list.push(Customer { name, country, last, amount, note, place }),
            Some(known) => {
                known.country = known.country.take().or(country);
                known.last = latest(known.last, last);
                known.amount = match (known.amount, amount) {
                    (Some(a), Some(b)) => Some(a + b),
                    (a, b) => a.or(b),
                };
                known.note = known.note.take().or(note);
            }
        }
        used += 1;
    }
    building.problems.push(
        table.sheet,
        table
            .problem("read_as_customer_list", ProblemSeverity::Note)
            .about("count", building.customers.list.len()),
    );
    used
}

/// The customers of a session, in the order of their first rows.
#[derive(Default)]
pub struct Customers {
    pub list: Vec<Customer>,
    by_key: BTreeMap<String, usize>,
}

/// A day counts as later than the bare year it lies in.
fn latest(a: Option<LastExchange>, b: Option<LastExchange>) -> Option<LastExchange> {
    use chrono::Datelike;
    let key = |one: LastExchange| match one {
        LastExchange::Year(year) => (year, 0),
        LastExchange::Day(date) => (date.year(), date.ordinal()),
    };
    match (a, b) {
        (Some(a), Some(b)) => Some(if key(b) > key(a) { b } else { a }),
        (a, b) => a.or(b),
    }
}

/// Makes ties of the customers: each buys from the focal firm. The share is of the list's own total,
/// where no customer's sum is negative.
pub fn into_ties(building: &mut Building, focal: ActorId) {
    let list = std::mem::take(&mut building.customers).list;
    let home = building.cast.actor(focal).country.clone();
    let total: f64 = list.iter().filter_map(|one| one.amount).sum();
    let shares = total > 0.0 && list.iter().all(|one| one.amount.is_none_or(|amount| amount >= 0.0));
    for customer in list {
        let id = match building.cast.find(&customer.name) {
            Some(id) if id == focal => continue,
            Some(id) => id,
            None => {
                let territory = match (&customer.country, &home) {
                    (Some(country), Some(home)) if country == home => Some(Territory::National),
                    (Some(_), Some(_)) => Some(Territory::Foreign),
                    _ => None,
                };
                let Some(id) = building.cast.add(Actor {
                    label: customer.name.clone(),
                    key: customer.name,
                    territory,
                    place: Some(customer.place),
                    ..Actor::default()
                }) else {
                    continue;
                };
                id
            }
        };
        let actor = building.cast.actor_mut(id);
        actor.roles.insert(Role::Customer);
        if actor.country.is_none() {
            actor.country = customer.country;
        }
        let mut statement = Statement::new(focal, id, TieClass::Supply, Answer::Yes, customer.place);
        statement.last_exchange = customer.last;
        statement.amount = customer.amount;
        statement.share_of_sales_pct =
            customer.amount.filter(|_| shares).map(|amount| amount / total * 100.0);
        statement.note = customer.note;
        building.statements.push(statement);
    }
}
