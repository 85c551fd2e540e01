//! Rows of a plain customer or invoice list, which become the focal firm's sales.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Building,
    cast::respelt,
    cells::Cells,
    tables::Table,
    ties::{class_from_roles, provides, spellings_joined},
};
use crate::{
    import::{ProblemSeverity, limits},
    model::{
        Actor, ActorId, Answer, ContactRole, LastExchange, Place, Role, Statement, Territory, TieClass,
        codebook::{Field as F, vocabulary::Vocabulary},
        words::name_key,
    },
    report::Message,
    session::Choices,
};

/// What the rows of one customer add up to.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The file whose firm sells.
    file: usize,
    name: String,
    country: Option<String>,
    last: Option<LastExchange>,
    /// Said that it never ordered.
    never: bool,
    amount: Option<f64>,
    note: Option<String>,
    /// What they are to the firm, besides a customer.
    roles: BTreeSet<Role>,
    quiet_reason: Option<String>,
    growth_potential: Option<f64>,
    contact_role: Option<ContactRole>,
    /// It was said that another spelling was taken for this name.
    respelt: bool,
    place: Place,
}

impl Customer {
    /// Whether it is no customer at all but sells to the firm, or serves it.
    fn sells(&self) -> bool {
        !self.roles.is_empty() && self.roles.iter().all(|&role| provides(role))
    }
}

/// Reads a sheet; how many rows were used.
pub fn read(table: &Table, building: &mut Building) -> u32 {
    let Building { lexicon, problems, customers, cast, own, origins, .. } = building;
    let file = own.first_with_same(origins.files[usize::from(table.sheet)]);
    let mut used = 0;
    for row in table.data_rows() {
        let mut cells = Cells { table, row, lexicon, problems };
        let Some(name) = cells.text(F::Customer) else {
            // A line with amounts and no name is a sum.
            let problem = cells.problem(F::Customer, "missing_key").expected(Message::new("expected-name"));
            cells.skip(problem);
            continue;
        };
        let country = cells.country(F::Country);
        let last = cells.day_or_year(F::Date);
        let never = cells.never(F::Date);
        let amount = cells.number(F::Amount);
        let note = cells.text(F::Note);
        let roles = cells.codes(F::Roles, Vocabulary::Role, Role::from_code);
        let quiet_reason = cells.text(F::QuietReason);
        let growth_potential = cells.number(F::GrowthPotential);
        let contact_role = cells.code(F::ContactRole, Vocabulary::ContactRole, ContactRole::from_code);
        let place = cells.place();
        let key = (file, cast.normal(&name));
        if customers.list.len() + 1 >= limits::ACTORS && !customers.by_key.contains_key(&key) {
            let problem =
                cells.problem(F::Customer, "too_many_actors").value(&name).about("limit", limits::ACTORS);
            cells.skip(problem);
            continue;
        }
        let index = *customers.by_key.entry(key).or_insert(customers.list.len());
        match customers.list.get_mut(index) {
            None => customers.list.push(Customer {
                file,
                name,
                country,
                last,
                never,
                amount,
                note,
                roles,
                quiet_reason,
                growth_potential,
                contact_role,
                respelt: false,
                place,
            }),
            Some(known) => {
                if !known.respelt && respelt(&name, &known.name) {
                    known.respelt = true;
                    let column = table.column(F::Customer).unwrap_or_default();
                    spellings_joined(&mut cells, column, &name, &known.name);
                }
                known.country = known.country.take().or(country);
                known.last = known.last.max(last);
                known.never |= never;
                known.amount = match (known.amount, amount) {
                    (Some(a), Some(b)) => Some(a + b),
                    (a, b) => a.or(b),
                };
                known.note = known.note.take().or(note);
                known.roles.extend(roles);
                known.quiet_reason = known.quiet_reason.take().or(quiet_reason);
                known.growth_potential = known.growth_potential.or(growth_potential);
                known.contact_role = known.contact_role.or(contact_role);
            }
        }
        used += 1;
    }
    if used > 0 {
        building.problems.push(
            table.sheet,
            table
                .problem("read_as_customer_list", ProblemSeverity::Note)
                .about("count", building.customers.list.iter().filter(|one| one.file == file).count()),
        );
    }
    used
}

/// The customers of a session, in the order of their first rows.
#[derive(Default)]
pub struct Customers {
    pub list: Vec<Customer>,
    by_key: BTreeMap<(usize, String), usize>,
}

/// Makes ties of the customers of each file: they buy from its firm, else from the focal one.
pub fn into_ties(building: &mut Building, choices: &Choices) {
    let mut lists: BTreeMap<usize, Vec<Customer>> = BTreeMap::new();
    for customer in std::mem::take(&mut building.customers).list {
        lists.entry(customer.file).or_default().push(customer);
    }
    for (file, list) in lists {
        let own = building.own.actors.get(file).copied().flatten();
        if let Some(seller) = own.or_else(|| building.seller(choices)) {
            ties_of(building, seller, list);
        }
    }
}

/// Each buys from the focal firm, unless its roles say that it sells. The share is of the total of those
/// who buy, where no customer's sum is negative.
fn ties_of(building: &mut Building, focal: ActorId, list: Vec<Customer>) {
    let home = building.cast.actor(focal).country.clone();
    let total: f64 = list.iter().filter(|one| !one.sells()).filter_map(|one| one.amount).sum();
    let shares = total > 0.0 && list.iter().all(|one| one.amount.is_none_or(|amount| amount >= 0.0));
    for customer in list {
        let sells = customer.sells();
        let id = match building.cast.find(&customer.name) {
            Some(id) if id == focal => continue,
            Some(id) => id,
            None => {
                let territory = match (&customer.country, &home) {
                    (Some(country), Some(home)) if country == home => Some(Territory::National),
                    (Some(_), Some(_)) => Some(Territory::Foreign),
                    _ => None,
                };
                let name = building.cast.aliases.get(&name_key(&customer.name)).map(str::to_owned);
                let name = name.unwrap_or(customer.name);
                let Some(id) = building.cast.add(Actor {
                    label: name.clone(),
                    key: name,
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
        // A partner list may hold suppliers and banks beside customers: its own words go before the sheet's.
        let roles = if customer.roles.is_empty() { BTreeSet::from([Role::Customer]) } else { customer.roles };
        actor.roles.extend(roles);
        if actor.country.is_none() {
            actor.country = customer.country;
        }
        let (from, to) = if sells { (id, focal) } else { (focal, id) };
        let class = match class_from_roles(building.cast.actor(focal), building.cast.actor(id)) {
            TieClass::Other => TieClass::Supply,
            class => class,
        };
        let mut statement = Statement::new(from, to, class, Answer::Yes, customer.place);
        statement.last_exchange = customer.last;
        statement.amount = customer.amount;
        statement.share_of_sales_pct =
            customer.amount.filter(|_| shares && !sells).map(|amount| amount / total * 100.0);
        statement.note = customer.note;
        statement.never_exchanged = customer.never;
        statement.end_cause = building.lexicon.end_cause(customer.quiet_reason.as_ref());
        statement.quiet_reason = customer.quiet_reason;
        statement.growth_potential = customer.growth_potential;
        statement.contact_role = customer.contact_role;
        building.statements.push(statement);
    }
}
