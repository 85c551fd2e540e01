//! Where to begin with a barrier, and which remedies meet it: one row a barrier.
//!
//! Four piles: fix it yourself, fix it with partners, ask for public support, or avoid it. Which pile comes
//! first is our choice, for this reason: networks were found to weaken the harm of *internal* barriers
//! (Sinkovics et al. 2018, 106 UK firms; Magni et al. 2021, 300 firms in 11 Italian consortia), of those of
//! the host country much less. So partners come first where what is missing lies with others and inside
//! the firm's reach; the firm itself, where nobody else can begin; public support, where money has to be
//! guaranteed or the matter is the state's; and avoiding, where nobody removes the barrier: the economy
//! and politics abroad.

use crate::report::Pile;

use Pile::{Avoid, Partners, Public, Yourself};

/// Code of the barrier, row of [`super::remedies`], pile to begin with.
const PLACES: &[(&str, &str, Pile)] = &[
    ("I-INF-1", "information", Partners),
    ("I-INF-2", "information", Partners),
    ("I-INF-3", "contacts", Partners),
    ("I-INF-4", "contacts", Partners),
    ("I-FUN-1", "people", Yourself),
    ("I-FUN-2", "people", Partners),
    ("I-FUN-3", "capacity", Partners),
    ("I-FUN-4", "money", Public),
    ("I-PRD-1", "product", Partners),
    ("I-PRD-2", "product", Partners),
    ("I-PRD-3", "standards", Yourself),
    ("I-PRD-4", "standards", Yourself),
    ("I-PRD-5", "service", Partners),
    ("I-PRI-1", "price", Yourself),
    ("I-PRI-2", "price", Partners),
    ("I-PRI-3", "money", Public),
    ("I-DIS-1", "channel", Partners),
    ("I-DIS-2", "channel", Partners),
    ("I-DIS-3", "channel", Partners),
    ("I-DIS-4", "channel", Yourself),
    ("I-LOG-1", "logistics", Partners),
    ("I-LOG-2", "logistics", Partners),
    ("I-LOG-3", "logistics", Partners),
    ("I-PRO-1", "promotion", Partners),
    ("E-PRC-1", "paperwork", Yourself),
    ("E-PRC-2", "culture", Yourself),
    ("E-PRC-3", "money", Yourself),
    ("E-GOV-1", "government", Public),
    ("E-GOV-2", "government", Partners),
    ("E-TSK-1", "culture", Yourself),
    ("E-TSK-2", "competition", Yourself),
    ("E-ECO-1", "instability", Avoid),
    ("E-ECO-2", "currency", Yourself),
    ("E-POL-1", "instability", Avoid),
    ("E-POL-2", "rules", Public),
    ("E-POL-3", "rules", Public),
    ("E-SOC-1", "culture", Yourself),
    ("E-SOC-2", "culture", Yourself),
    ("E-SOC-3", "culture", Yourself),
    // Ownership, movement of people, unequal treatment, laws.
    ("X-OEC-1", "law", Public),
    ("X-OEC-2", "travel", Yourself),
    ("X-OEC-3", "law", Public),
    ("X-OEC-4", "law", Public),
    // Contracts, intellectual property, technical rules, tariff classes, quotas, customs, preferences, online.
    ("X-OEC-5", "law", Yourself),
    ("X-OEC-6", "law", Yourself),
    ("X-OEC-7", "standards", Yourself),
    ("X-OEC-8", "rules", Public),
    ("X-OEC-9", "rules", Avoid),
    ("X-OEC-10", "paperwork", Yourself),
    ("X-OEC-11", "rules", Avoid),
    ("X-OEC-12", "channel", Partners),
    // Image of the origin, power and roads, visas, corruption, banks, certifiers, inland transport.
    ("X-DEV-1", "promotion", Partners),
    ("X-DEV-2", "government", Partners),
    ("X-DEV-3", "travel", Yourself),
    ("X-DEV-4", "government", Partners),
    ("X-DEV-5", "money", Public),
    ("X-DEV-6", "standards", Partners),
    ("X-DEV-7", "logistics", Partners),
];

/// The row of remedies and the pile to begin with.
pub fn place(code: &str) -> (&'static str, Pile) {
    PLACES.iter().find(|(one, ..)| *one == code).map_or(("rules", Public), |&(_, row, pile)| (row, pile))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::barriers::{catalogue, remedies::remedies};

    #[test]
    fn every_barrier_has_its_place_and_a_remedy_to_begin_with() {
        let places: Vec<&str> = PLACES.iter().map(|(code, ..)| *code).collect();
        let codes: Vec<&str> = catalogue::every().map(|barrier| barrier.code).collect();
        assert_eq!(places, codes);
        for &(code, row, pile) in PLACES {
            assert!(remedies(row, pile).first().is_some_and(|first| first.pile == pile), "{code}");
        }
    }

    #[test]
    fn no_partner_is_promised_to_calm_the_economy_or_politics_abroad() {
        for &(code, row, pile) in PLACES {
            let with_partners = remedies(row, pile).iter().any(|remedy| remedy.pile == Partners);
            assert_eq!(["E-ECO-1", "E-POL-1"].contains(&code), !with_partners, "{code}");
            assert!(with_partners || pile == Avoid, "{code}");
        }
    }
}
