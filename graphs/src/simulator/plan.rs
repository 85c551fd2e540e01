/// What the interviewed were asked to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Their contacts among the others interviewed and the contacts that the firm named: how a map around one firm grows.
    Firm,
    /// Their contacts on a list of those interviewed.
    Interviewed,
    /// Any contact they know, whoever it is (free recall; nobody forgets here).
    Anybody,
    /// Their contacts on a list of everybody, so that those nobody knows are on the map too.
    Everybody,
}

impl Question {
    pub const ALL: [Self; 4] = [Self::Firm, Self::Interviewed, Self::Anybody, Self::Everybody];
}

/// A kind of district, and how one would interview there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    pub firms: usize,
    pub suppliers: usize,
    pub customers: usize,
    /// Suppliers and customers of each firm, drawn by lot.
    pub suppliers_each: usize,
    pub customers_each: usize,
    /// Contacts of a firm with others of its trade, on average.
    pub rivals_each: f64,
    /// How likely two suppliers are in contact.
    pub suppliers_tied: f64,
    /// Whether agency, suppliers of the firm and, instead of a choice, everybody is interviewed.
    pub ask_agency: bool,
    pub ask_suppliers: bool,
    pub ask_everybody: bool,
    /// How many of the firm's customers and of all others of its trade are interviewed.
    pub ask_customers: usize,
    pub ask_rivals: usize,
    pub question: Question,
    /// At most so many contacts of a kind are named; 0 for all.
    pub name_at_most: usize,
    pub districts: usize,
    pub seed: u32,
}

/// The district and the way of asking of the check in the domain reference: that of one study of one firm.
impl Default for Plan {
    fn default() -> Self {
        Self {
            firms: 60,
            suppliers: 15,
            customers: 120,
            suppliers_each: 4,
            customers_each: 8,
            rivals_each: 1.0,
            suppliers_tied: 0.15,
            ask_agency: true,
            ask_suppliers: true,
            ask_everybody: false,
            ask_customers: 2,
            ask_rivals: 5,
            question: Question::Firm,
            name_at_most: 0,
            districts: 200,
            seed: 1,
        }
    }
}

/// A number that can be chosen, with its bounds; in the order in which [`Plan::from_numbers`] reads them. The bounds
/// are ours: what a browser simulates in a minute.
pub struct Field {
    pub name: &'static str,
    pub least: f64,
    pub most: f64,
    pub usual: f64,
}

const fn field(name: &'static str, least: f64, most: f64, usual: f64) -> Field {
    Field { name, least, most, usual }
}

pub const FIELDS: [Field; 16] = [
    field("firms", 3.0, 300.0, 60.0),
    field("suppliers", 0.0, 100.0, 15.0),
    field("customers", 0.0, 1000.0, 120.0),
    field("suppliers_each", 0.0, 20.0, 4.0),
    field("customers_each", 0.0, 30.0, 8.0),
    field("rivals_each", 0.0, 20.0, 1.0),
    field("suppliers_tied", 0.0, 1.0, 0.15),
    field("ask_agency", 0.0, 1.0, 1.0),
    field("ask_suppliers", 0.0, 1.0, 1.0),
    field("ask_everybody", 0.0, 1.0, 0.0),
    field("ask_customers", 0.0, 30.0, 2.0),
    field("ask_rivals", 0.0, 299.0, 5.0),
    field("question", 0.0, 3.0, 0.0),
    field("name_at_most", 0.0, 20.0, 0.0),
    field("districts", 10.0, 1000.0, 200.0),
    field("seed", 0.0, 4_294_967_295.0, 1.0),
];

impl Plan {
    /// A plan from numbers in the order of [`FIELDS`]; what is missing or no number is the usual one, and what is out of
    /// bounds is brought to them.
    pub fn from_numbers(numbers: &[f64]) -> Self {
        let number = |place: usize| {
            let Field { least, most, usual, .. } = FIELDS[place];
            let given = numbers.get(place).copied().filter(|number| number.is_finite());
            given.unwrap_or(usual).clamp(least, most)
        };
        let (whole, yes) = (|place| number(place) as usize, |place| number(place) >= 0.5);
        let (firms, suppliers, customers) = (whole(0), whole(1), whole(2));
        Self {
            firms,
            suppliers,
            customers,
            suppliers_each: whole(3).min(suppliers),
            customers_each: whole(4).min(customers),
            rivals_each: number(5).min(firms as f64 - 1.0),
            suppliers_tied: number(6),
            ask_agency: yes(7),
            ask_suppliers: yes(8),
            ask_everybody: yes(9),
            ask_customers: whole(10),
            ask_rivals: whole(11).min(firms - 1),
            question: Question::ALL[whole(12)],
            name_at_most: whole(13),
            districts: whole(14),
            seed: number(15) as u32,
        }
    }

    /// Whether those interviewed were let to name all contacts that they have.
    pub fn names_all(&self) -> bool {
        self.name_at_most == 0 && (self.ask_everybody || self.question != Question::Interviewed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_numbers_are_the_usual_plan_and_nothing_gets_past_the_bounds() {
        assert_eq!(Plan::from_numbers(&[]), Plan::default());
        let wild =
            Plan::from_numbers(&[f64::NAN, -4.0, 1e9, 1e9, 1e9, 1e9, 7.0, 9.0, 9.0, 9.0, 1e9, 1e9, 99.0]);
        assert_eq!((wild.firms, wild.suppliers, wild.suppliers_each, wild.customers), (60, 0, 0, 1000));
        assert_eq!((wild.suppliers_tied, wild.question), (1.0, Question::Everybody));
        assert_eq!((wild.ask_rivals, wild.customers_each), (59, 30));
    }
}
