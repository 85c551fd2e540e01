use super::plan::Plan;
use crate::{Graph, lots::Lots};

/// The firm that is looked at: all firms of a made-up district are alike, so the first will do.
pub const FIRM: usize = 0;

/// What a node stands for. Firms come first, then suppliers, customers, and the agency last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Firm,
    Supplier,
    Customer,
    Agency,
}

pub fn kind(plan: &Plan, node: usize) -> Kind {
    if node < plan.firms {
        Kind::Firm
    } else if node < plan.firms + plan.suppliers {
        Kind::Supplier
    } else if node < agency(plan) {
        Kind::Customer
    } else {
        Kind::Agency
    }
}

pub fn agency(plan: &Plan) -> usize {
    plan.firms + plan.suppliers + plan.customers
}

/// A made-up district: every firm has so many suppliers and customers drawn by lot and the agency; two firms, and two
/// suppliers, are in contact by chance.
pub fn district(plan: &Plan, lots: &mut Lots) -> Graph {
    let mut ties = Vec::new();
    let mut tie = |a: usize, b: usize| ties.push((a as u32, b as u32, 1.0));
    let suppliers: Vec<usize> = (plan.firms..plan.firms + plan.suppliers).collect();
    let customers: Vec<usize> = (plan.firms + plan.suppliers..agency(plan)).collect();
    for firm in 0..plan.firms {
        some(&suppliers, plan.suppliers_each, lots).into_iter().for_each(|one| tie(firm, one));
        some(&customers, plan.customers_each, lots).into_iter().for_each(|one| tie(firm, one));
        tie(firm, agency(plan));
    }
    let of_rivals = plan.rivals_each / (plan.firms as f64 - 1.0);
    let mut by_chance = |among: std::ops::Range<usize>, chance: f64| {
        for one in among.clone() {
            (one + 1..among.end).filter(|_| lots.share() < chance).for_each(|other| tie(one, other));
        }
    };
    by_chance(0..plan.firms, of_rivals);
    by_chance(plan.firms..plan.firms + plan.suppliers, plan.suppliers_tied);
    Graph::from_ties(agency(plan) + 1, &ties)
}

/// `count` of them by lot, or all where there are no more.
pub fn some(of: &[usize], count: usize, lots: &mut Lots) -> Vec<usize> {
    let mut left = of.to_vec();
    let count = count.min(left.len());
    for at in 0..count {
        let drawn = at + lots.below(left.len() - at);
        left.swap(at, drawn);
    }
    left.truncate(count);
    left
}
