//! Dependence: how much hangs on one customer or supplier, and who needs whom more.
//!
//! # Formula
//! Shares `s_k` as told (of the seller's sales, of the buyer's purchases), `r = 1 − Σ s_k` the part nobody
//! told. Largest share between `max s_k` and `max(max s_k, r)`; Herfindahl index between `Σ s_k²` (the rest
//! spread thin) and `Σ s_k² + r²` (the rest all one partner's). Asymmetry of a pair, where both ends' shares
//! were told: the partner's share in the firm's sales − the firm's share in the partner's purchases (the
//! other way about with a supplier); above 0 the firm needs the partner more.
//!
//! # Range
//! Shares and index 0 … 1, asymmetry −1 … 1. Undefined without a share, and where the shares add up to more
//! than the whole.
//!
//! # Source
//! Herfindahl (1950) and Hirschman (1945) for the index; power as the difference of dependences: Emerson
//! (1962), *Power-Dependence Relations*. Bounds instead of a guess for the rest: our design.
//!
//! # Pitfall
//! Shares of one year; a customer of 30 % may be the safest of all.

use std::collections::BTreeMap;

use crate::{
    model::{ActorId, Statement, TieClass},
    network::{Network, Relationship},
    order::InOrder,
};

/// How concentrated a firm's sales, or purchases, are.
#[derive(Clone, Debug, PartialEq)]
pub struct Concentration {
    pub largest: ActorId,
    pub largest_share: f64,
    /// The largest share there may be, if the rest is one partner's.
    pub largest_high: f64,
    pub herfindahl_low: f64,
    pub herfindahl_high: f64,
    /// Part of the whole that nobody told.
    pub rest: f64,
    /// Partners with a share.
    pub told: u32,
    /// Partners with a present tie and no share.
    pub untold: u32,
}

/// Who needs whom more.
#[derive(Clone, Debug, PartialEq)]
pub struct Power {
    pub partner: ActorId,
    /// The partner buys from the firm; else it sells to it.
    pub buys: bool,
    /// The partner's part in the firm's sales or purchases.
    pub own: f64,
    /// The firm's part in the partner's purchases or sales.
    pub theirs: f64,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dependence {
    pub sales: Option<Concentration>,
    pub purchases: Option<Concentration>,
    /// The shares told add up to more than the whole: of sales, of purchases.
    pub overfull: [bool; 2],
    /// Largest difference first, whichever way, then by id.
    pub power: Vec<Power>,
}

pub fn dependence(network: &Network, firm: ActorId) -> Dependence {
    let mut found = Dependence::default();
    let sides = [
        (true, (|one| one.share_of_sales_pct) as Told, (|one| one.share_of_purchases_pct) as Told),
        (false, |one| one.share_of_purchases_pct, |one| one.share_of_sales_pct),
    ];
    for (side, (buys, own, theirs)) in sides.into_iter().enumerate() {
        let mut shares: BTreeMap<ActorId, Option<f64>> = BTreeMap::new();
        for tie in network.of(firm).filter(|tie| tie.class == TieClass::Supply && tie.is_present()) {
            let (seller, partner) = if buys { (tie.from, tie.to) } else { (tie.to, tie.from) };
            if seller != firm || partner == firm {
                continue;
            }
            let share = told(network, tie, own);
            let sum = shares.entry(partner).or_default();
            *sum = share.map(|share| share + sum.unwrap_or(0.0)).or(*sum);
            if let Some((own, theirs)) = share.zip(told(network, tie, theirs)) {
                found.power.push(Power { partner, buys, own, theirs });
            }
        }
        let concentration = match concentration(&shares) {
            Err(()) => {
                found.overfull[side] = true;
                None
            }
            Ok(concentration) => concentration,
        };
        *(if buys { &mut found.sales } else { &mut found.purchases }) = concentration;
    }
    found.power.order_by(|one, other| {
        let difference = |power: &Power| (power.own - power.theirs).abs();
        difference(other).total_cmp(&difference(one)).then(one.partner.cmp(&other.partner))
    });
    found
}

type Told = fn(&Statement) -> Option<f64>;

fn told(network: &Network, tie: &Relationship, share: Told) -> Option<f64> {
    tie.statements.iter().find_map(|&index| share(&network.model.statements[index])).map(|pct| pct / 100.0)
}

/// `Err` where the shares add up to more than the whole; a rounding of half a per cent is forgiven.
fn concentration(shares: &BTreeMap<ActorId, Option<f64>>) -> Result<Option<Concentration>, ()> {
    let known = || shares.iter().filter_map(|(&partner, share)| Some((partner, (*share)?)));
    let sum: f64 = known().map(|(_, share)| share).sum();
    if sum > 1.005 {
        return Err(());
    }
    let Some((largest, largest_share)) = known().reduce(|most, one| if one.1 > most.1 { one } else { most })
    else {
        return Ok(None);
    };
    let rest = (1.0 - sum).max(0.0);
    let squares: f64 = known().map(|(_, share)| share * share).sum();
    let told = known().count() as u32;
    Ok(Some(Concentration {
        largest,
        largest_share,
        largest_high: largest_share.max(rest),
        herfindahl_low: squares,
        herfindahl_high: squares + rest * rest,
        rest,
        told,
        untold: shares.len() as u32 - told,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::findings::sample::Sample;

    fn of(shares: &[(&str, f64)]) -> Dependence {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-IT", TieClass::Supply).share_of_purchases_pct = Some(5.0);
        for &(buyer, share) in shares {
            sample.tied("FIRM", buyer, TieClass::Supply).share_of_sales_pct = Some(share);
        }
        let network = sample.network();
        dependence(&network, network.focal().unwrap())
    }

    #[test]
    fn the_part_nobody_told_makes_bounds() {
        let sales = of(&[("BUYER-DE", 40.0)]).sales.unwrap();
        assert_eq!((sales.told, sales.untold), (1, 1));
        assert!((sales.herfindahl_low - 0.16).abs() < 1e-12);
        assert!((sales.herfindahl_high - 0.52).abs() < 1e-12);
        assert!((sales.largest_high - 0.6).abs() < 1e-12);
    }

    #[test]
    fn shares_above_the_whole_give_no_index() {
        let found = of(&[("BUYER-DE", 80.0), ("BUYER-IT", 40.0)]);
        assert_eq!((found.sales, found.overfull), (None, [true, false]));
        assert_eq!(of(&[]).sales, None);
    }

    #[test]
    fn who_needs_whom_more_is_told_where_both_ends_are_known() {
        let power = of(&[("BUYER-IT", 30.0)]).power;
        assert_eq!(power.len(), 1);
        assert_eq!((power[0].own, power[0].theirs, power[0].buys), (0.3, 0.05, true));
    }
}
