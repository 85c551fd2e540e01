//! Size classes, each with the definition it follows.
//!
//! - `eu`: Recommendation 2003/361/EC. Micro under 10 staff and at most 2 million EUR of turnover or balance
//!   sheet; small under 50 and 10 million; medium under 250 and 50 million of turnover or 43 million of
//!   balance sheet. Staff (annual work units) must fit, and one of the two amounts. Partner and linked
//!   firms would be added, and a class changes only after two years: neither is known here, which is said.
//! - `world_bank`: enterprise surveys. Small 5–19 staff, medium 20–99, large from 100.

use crate::{
    model::{Firm, codebook::Field},
    report::{Message, SizeClass},
};

/// Class, staff below, and turnover and balance sheet in EUR up to.
const EU: [(&str, f64, f64, f64); 3] =
    [("micro", 10.0, 2e6, 2e6), ("small", 50.0, 10e6, 10e6), ("medium", 250.0, 50e6, 43e6)];

/// Class, and staff below.
const WORLD_BANK: [(&str, f64); 3] = [("small", 20.0), ("medium", 100.0), ("large", f64::INFINITY)];

/// The surveys ask firms with so many staff and more.
const SURVEYED_FROM: f64 = 5.0;

pub fn sizes(firm: &Firm) -> Vec<SizeClass> {
    vec![eu(firm), world_bank(firm)]
}

fn eu(firm: &Firm) -> SizeClass {
    let (class, why) = eu_class(firm);
    let mut why = vec![why];
    if class.is_some_and(|class| class != "large") {
        why.push(Message::new("size-autonomous"));
    }
    SizeClass { definition: "eu".into(), class: class.map(Into::into), why }
}

fn eu_class(firm: &Firm) -> (Option<&'static str>, Message) {
    let Some(staff) = firm.employees else {
        return (None, needs(&[Field::Employees]));
    };
    let told = |code: &str| Message::new(code).with("staff", staff);
    let Some(first) = EU.iter().position(|(_, below, ..)| staff < *below) else {
        return (Some("large"), told("size-staff"));
    };
    let amounts = [firm.turnover, firm.balance_sheet];
    if amounts == [None, None] {
        return (None, told("size-needs-money").with("size", EU[first].0));
    }
    match firm.currency.as_deref() {
        Some("EUR") => {}
        Some(currency) => {
            return (None, told("size-other-currency").with("currency", currency).with("size", EU[first].0));
        }
        None => return (None, needs(&[Field::Currency])),
    }
    for &(class, _, turnover, balance) in &EU[first..] {
        let fits = |amount: Option<f64>, most: f64| amount.map(|amount| amount <= most);
        let (one, other) = (fits(firm.turnover, turnover), fits(firm.balance_sheet, balance));
        if one == Some(true) || other == Some(true) {
            return (Some(class), told("size-staff-and-money"));
        }
        // The amount that is not known might still fit this class.
        if one.is_none() || other.is_none() {
            let other = if one.is_none() { Field::Turnover } else { Field::BalanceSheet };
            return (None, needs(&[other]));
        }
    }
    (Some("large"), told("size-money"))
}

fn world_bank(firm: &Firm) -> SizeClass {
    let (class, why) = match firm.employees {
        None => (None, needs(&[Field::Employees])),
        Some(staff) if staff < SURVEYED_FROM => (None, Message::new("size-too-small").with("staff", staff)),
        Some(staff) => (
            WORLD_BANK.iter().find(|(_, below)| staff < *below).map(|(class, _)| (*class).to_owned()),
            Message::new("size-staff").with("staff", staff),
        ),
    };
    SizeClass { definition: "world_bank".into(), class, why: vec![why] }
}

fn needs(fields: &[Field]) -> Message {
    let fields: Vec<String> = fields.iter().map(|field| field.code().to_owned()).collect();
    Message::new("profile-needs").with("fields", fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(
        staff: f64,
        turnover: Option<f64>,
        balance_sheet: Option<f64>,
        currency: &str,
    ) -> [Option<String>; 2] {
        let firm = Firm {
            employees: Some(staff),
            turnover,
            balance_sheet,
            currency: Some(currency.into()),
            ..Firm::default()
        };
        let [eu, world_bank] = sizes(&firm).try_into().unwrap();
        [eu.class, world_bank.class]
    }

    #[test]
    fn staff_must_fit_and_one_of_the_amounts() {
        for (staff, turnover, balance, class) in [
            (9.9, Some(2e6), None, Some("micro")),
            (10.0, Some(2e6), None, Some("small")),
            (9.0, Some(2.1e6), Some(9e6), Some("small")),
            (9.0, Some(2.1e6), Some(1e6), Some("micro")),
            (9.0, Some(2.1e6), None, None),
            (249.0, Some(60e6), Some(43e6), Some("medium")),
            (249.0, Some(60e6), Some(44e6), Some("large")),
            (250.0, None, None, Some("large")),
            (12.0, None, None, None),
        ] {
            let [eu, _] = classes(staff, turnover, balance, "EUR");
            assert_eq!(eu.as_deref(), class, "{staff} {turnover:?} {balance:?}");
        }
        assert_eq!(classes(12.0, Some(1e6), None, "USD")[0], None);
    }

    #[test]
    fn the_surveys_draw_other_lines() {
        for (staff, class) in [
            (4.0, None),
            (5.0, Some("small")),
            (19.9, Some("small")),
            (20.0, Some("medium")),
            (100.0, Some("large")),
        ] {
            assert_eq!(classes(staff, None, None, "EUR")[1].as_deref(), class, "{staff}");
        }
    }
}
