use crate::{
    model::Role,
    network::coverage::{PairCount, Pairs, TRADE, Traits, bit},
};

/// The roles between which density is told. Producers, competitors and the focal firm are one trade.
pub const ROLES: [Role; 11] = [
    Role::Producer,
    Role::Supplier,
    Role::Customer,
    Role::Distributor,
    Role::Agent,
    Role::Forwarder,
    Role::Bank,
    Role::Agency,
    Role::Research,
    Role::Association,
    Role::Other,
];

/// Density: of all pairs that were asked about, the share that is tied.
///
/// Formula: `d = ties / answered pairs`; a pair counts as answered where an end said yes or no, or named all
/// it has in the role of the other. No unit. Range: 0 to 1.
/// Ties: every present class joined; class rows stay out. Undefined (`None`) where no pair was answered.
/// Falls as a map grows, so never compare maps of different size.
/// Cost: that of counting pairs by groups. Source: Wasserman & Faust (1994), ch. 4; asked pairs as the
/// denominator are our choice, since a pair nobody asked about is not a missing tie.
pub fn density(pairs: &PairCount) -> Option<f64> {
    (pairs.answered > 0).then(|| f64::from(pairs.present) / f64::from(pairs.answered))
}

/// Pairs of the whole map.
pub fn overall(pairs: &Pairs) -> PairCount {
    pairs.count(|_| true, |_| true)
}

/// Pairs between the holders of two roles.
pub fn between(pairs: &Pairs, one: Role, other: Role) -> PairCount {
    pairs.count(|traits| traits & holds(one) != 0, |traits| traits & holds(other) != 0)
}

fn holds(role: Role) -> Traits {
    if role == Role::Producer { TRADE } else { bit(role) }
}
