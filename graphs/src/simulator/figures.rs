use super::district::FIRM;
use crate::{Graph, fragmentation::fragmentation, overlap::shared};

/// How far a measure looks: the groups of the core's `Look`, by which reports are tagged; a test holds the two together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Ties,
    Contacts,
    Groups,
    /// Of two kinds of actors: may be read where nearly all of their pairs were asked about.
    Pairs,
    Whole,
}

/// What is compared; codes as in the report where it has the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Degree,
    Constraint,
    EffectiveSize,
    Clustering,
    EgoBetweenness,
    /// Suppliers in common with a firm of the trade that was interviewed, on average (Jaccard).
    SharedSuppliers,
    /// Ties over all pairs on the map, and over those that somebody was asked about, as the report counts; then the same
    /// among firms of the trade.
    Density,
    DensityAsked,
    DensityFirms,
    DensityFirmsAsked,
    Transitivity,
    CoreNumber,
    HarmonicCloseness,
    Fragmentation,
    Betweenness,
    /// Conclusions, 1 where they are drawn: nobody has more betweenness; the map falls apart without the firm; no two
    /// others of the trade are in contact.
    First,
    CutPoint,
    NoRivalTie,
}

impl Figure {
    pub const ALL: [Self; 18] = [
        Self::Degree,
        Self::Constraint,
        Self::EffectiveSize,
        Self::Clustering,
        Self::EgoBetweenness,
        Self::SharedSuppliers,
        Self::Density,
        Self::DensityAsked,
        Self::DensityFirms,
        Self::DensityFirmsAsked,
        Self::Transitivity,
        Self::CoreNumber,
        Self::HarmonicCloseness,
        Self::Fragmentation,
        Self::Betweenness,
        Self::First,
        Self::CutPoint,
        Self::NoRivalTie,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Degree => "degree",
            Self::Constraint => "constraint",
            Self::EffectiveSize => "effective_size",
            Self::Clustering => "clustering",
            Self::EgoBetweenness => "ego_betweenness",
            Self::SharedSuppliers => "shared_suppliers",
            Self::Density => "density",
            Self::DensityAsked => "density_asked",
            Self::DensityFirms => "density_firms",
            Self::DensityFirmsAsked => "density_firms_asked",
            Self::Transitivity => "transitivity",
            Self::CoreNumber => "core_number",
            Self::HarmonicCloseness => "harmonic_closeness",
            Self::Fragmentation => "fragmentation",
            Self::Betweenness => "betweenness",
            Self::First => "first",
            Self::CutPoint => "cut_point",
            Self::NoRivalTie => "no_rival_tie",
        }
    }

    /// A conclusion is right or wrong; a number is more or less near.
    pub fn is_conclusion(self) -> bool {
        matches!(self, Self::First | Self::CutPoint | Self::NoRivalTie)
    }

    pub fn look(self) -> Look {
        match self {
            Self::Degree | Self::SharedSuppliers => Look::Ties,
            Self::Constraint | Self::EffectiveSize | Self::Clustering | Self::EgoBetweenness => {
                Look::Contacts
            }
            Self::Density | Self::DensityAsked | Self::Transitivity | Self::CoreNumber => Look::Groups,
            Self::DensityFirms | Self::DensityFirmsAsked | Self::NoRivalTie => Look::Pairs,
            Self::HarmonicCloseness
            | Self::Fragmentation
            | Self::Betweenness
            | Self::First
            | Self::CutPoint => Look::Whole,
        }
    }
}

/// One value a figure, in the order of [`Figure::ALL`]; `None` where it is undefined.
pub type Values = [Option<f64>; Figure::ALL.len()];

/// A map, and what is known of its nodes. The firm is node 0.
pub struct Map<'a> {
    pub graph: &'a Graph,
    /// Firms of the trade, with the firm itself: the first nodes.
    pub firms: usize,
    /// Suppliers, and those of whom all contacts were asked, by node.
    pub supplier: Vec<bool>,
    pub told: Vec<bool>,
    /// Nodes to compare suppliers with.
    pub rivals: Vec<usize>,
}

/// All but betweenness and the conclusion about contacts of the trade, of the firm on one map.
///
/// Formulas, ranges and sources are those of the measures of the same name; ties weigh alike.
pub fn of_map(map: &Map) -> Values {
    let &Map { graph, firms, .. } = map;
    let mut values: Values = [None; Figure::ALL.len()];
    let mut put = |figure: Figure, value: Option<f64>| values[figure as usize] = value;
    let contacts: Vec<usize> = graph.neighbours(FIRM).iter().map(|&node| node as usize).collect();
    let k = contacts.len() as f64;
    let tied = contacts.iter().map(|&one| shared(graph, FIRM, one)).sum::<usize>() as f64 / 2.0;
    put(Figure::Degree, Some(k));
    put(Figure::Constraint, (k > 0.0).then(|| constraint(graph, &contacts)));
    put(Figure::EffectiveSize, (k > 0.0).then(|| k - 2.0 * tied / k));
    put(Figure::Clustering, (k > 1.0).then(|| 2.0 * tied / (k * (k - 1.0))));
    put(Figure::EgoBetweenness, (k > 0.0).then(|| ego_betweenness(graph, &contacts)));
    let in_common = |rival: usize| {
        let of = |node: usize| -> Vec<u32> {
            graph.neighbours(node).iter().copied().filter(|&one| map.supplier[one as usize]).collect()
        };
        let (own, theirs) = (of(FIRM), of(rival));
        let both = own.iter().filter(|one| theirs.contains(one)).count();
        let either = own.len() + theirs.len() - both;
        (either > 0).then(|| both as f64 / either as f64)
    };
    let common: Vec<f64> = map.rivals.iter().filter_map(|&rival| in_common(rival)).collect();
    put(Figure::SharedSuppliers, mean(&common));
    let all = graph.len();
    put(Figure::Density, share(graph.edge_count(), pairs(all)));
    put(Figure::DensityAsked, share(graph.edge_count(), asked(map, all)));
    let among = graph.edges().filter(|&(_, high)| high < firms).count();
    put(Figure::DensityFirms, share(among, pairs(firms)));
    put(Figure::DensityFirmsAsked, share(among, asked(map, firms)));
    let closed: usize = graph.edges().map(|(a, b)| shared(graph, a, b)).sum();
    let triples: usize =
        (0..graph.len()).map(|node| graph.degree(node) * graph.degree(node).saturating_sub(1) / 2).sum();
    put(Figure::Transitivity, (triples > 0).then(|| closed as f64 / triples as f64));
    put(Figure::CoreNumber, Some(core_number(graph)));
    put(Figure::HarmonicCloseness, (graph.len() > 1).then(|| nearness(graph)));
    put(Figure::Fragmentation, fragmentation(graph)[FIRM]);
    put(Figure::CutPoint, Some(f64::from(u8::from(graph.cut_points()[FIRM]))));
    values
}

pub fn mean(of: &[f64]) -> Option<f64> {
    (!of.is_empty()).then(|| of.iter().sum::<f64>() / of.len() as f64)
}

fn share(ties: usize, pairs: usize) -> Option<f64> {
    (pairs > 0).then(|| ties as f64 / pairs as f64)
}

fn pairs(nodes: usize) -> usize {
    nodes * nodes.saturating_sub(1) / 2
}

/// Pairs among the first `nodes` that are known: all of somebody who told all contacts, and where there is a tie.
fn asked(map: &Map, nodes: usize) -> usize {
    let silent = (0..nodes).filter(|&node| !map.told[node]).count();
    let told = pairs(nodes) - pairs(silent);
    let of_silent = |&(a, b): &(usize, usize)| b < nodes && !map.told[a] && !map.told[b];
    told + map.graph.edges().filter(of_silent).count()
}

fn constraint(graph: &Graph, contacts: &[usize]) -> f64 {
    let own = 1.0 / contacts.len() as f64;
    let of = |contact: usize| {
        let through = contacts.iter().filter(|&&other| graph.joined(other, contact));
        own + through.map(|&other| own / graph.degree(other) as f64).sum::<f64>()
    };
    contacts.iter().map(|&contact| of(contact) * of(contact)).sum()
}

fn ego_betweenness(graph: &Graph, contacts: &[usize]) -> f64 {
    let mut sum = 0.0;
    for (rank, &one) in contacts.iter().enumerate() {
        for &other in contacts[rank + 1..].iter().filter(|&&other| !graph.joined(one, other)) {
            let common = contacts
                .iter()
                .filter(|&&between| graph.joined(one, between) && graph.joined(other, between))
                .count();
            sum += 1.0 / (1.0 + common as f64);
        }
    }
    sum
}

/// Of the firm: peeled from the outside, one k after the other.
fn core_number(graph: &Graph) -> f64 {
    let mut left: Vec<usize> = (0..graph.len()).map(|node| graph.degree(node)).collect();
    let mut gone = vec![false; graph.len()];
    for k in 0.. {
        let mut falling: Vec<usize> =
            (0..graph.len()).filter(|&node| !gone[node] && left[node] <= k).collect();
        while let Some(node) = falling.pop() {
            if std::mem::replace(&mut gone[node], true) {
                continue;
            }
            for &next in graph.neighbours(node) {
                let next = next as usize;
                if !gone[next] {
                    left[next] -= 1;
                    if left[next] <= k {
                        falling.push(next);
                    }
                }
            }
        }
        if gone[FIRM] {
            return k as f64;
        }
    }
    0.0
}

fn nearness(graph: &Graph) -> f64 {
    let mut steps = vec![u32::MAX; graph.len()];
    steps[FIRM] = 0;
    let mut order = vec![FIRM];
    let (mut at, mut sum) = (0, 0.0);
    while let Some(&node) = order.get(at) {
        at += 1;
        for &next in graph.neighbours(node) {
            let next = next as usize;
            if steps[next] == u32::MAX {
                steps[next] = steps[node] + 1;
                sum += 1.0 / f64::from(steps[next]);
                order.push(next);
            }
        }
    }
    sum / (graph.len() as f64 - 1.0)
}
