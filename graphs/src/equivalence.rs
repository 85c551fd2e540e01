use crate::{Graph, overlap};

/// Two actors and how alike their places are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    pub one: u32,
    pub other: u32,
    /// Euclidean distance of the two rows of ties; 0 is the same place.
    pub distance: f64,
    /// Jaccard's index of the contacts.
    pub jaccard: f64,
}

/// Structural equivalence: whether two actors are tied to the same others.
///
/// Formulas: `d(i,j) = √ Σ_k (a_ik − a_jk)²` and `|N_i ∩ N_j| / |N_i ∪ N_j|`, k and N without i and j themselves: whether
/// the two know each other says nothing of their places. No unit. Range: 0 to `√n`; 0 to 1.
/// Ties: unweighted. Undefined (`None`) where neither has another contact. Cost: the contacts of both.
/// Pitfall: two actors nobody asked look alike because nobody asked them.
/// Source: Lorrain & White (1971), *J. Math. Sociology* 1; the distance by Burt (1976), *Social Forces* 55.
pub fn equivalence(graph: &Graph, one: usize, other: usize) -> Option<Alike> {
    let jaccard = overlap::alike(graph, one, other)?;
    let shared = overlap::shared(graph, one, other);
    let each_other = usize::from(graph.joined(one, other));
    let apart = graph.degree(one) + graph.degree(other) - 2 * each_other - 2 * shared;
    Some(Alike { one: one as u32, other: other as u32, distance: (apart as f64).sqrt(), jaccard })
}

/// The pairs that are most alike, by Jaccard's index, then by more contacts in common, then by their numbers; at most
/// `most` of them, with how many pairs share two contacts or more.
///
/// Only such pairs are looked at, found by their common contacts: two actors with one contact each, the same, are alike
/// for no reason (ours). Cost: the sum of squared degrees.
pub fn most_alike(graph: &Graph, most: usize) -> (Vec<Alike>, usize) {
    let mut search = MostAlike::new(graph);
    while search.advance(graph, most, usize::MAX) {}
    (search.found.into_iter().map(|(alike, _)| alike).collect(), search.counted)
}

/// The search for them, in steps.
#[derive(Default)]
pub struct MostAlike {
    next: usize,
    /// Contacts in common with the node at hand; zero between nodes.
    common: Vec<u32>,
    /// With the contacts in common; in order at the end.
    pub found: Vec<(Alike, u32)>,
    pub counted: usize,
}

impl MostAlike {
    pub fn new(graph: &Graph) -> Self {
        Self { common: vec![0; graph.len()], ..Self::default() }
    }

    /// Looks at about so many contacts of contacts; `true` while some are left.
    pub fn advance(&mut self, graph: &Graph, most: usize, looks: usize) -> bool {
        let Self { next, common, found, counted } = self;
        let mut looked = 0;
        let rank = |(one, shared): &(Alike, u32), (other, also): &(Alike, u32)| {
            let by_likeness = other.jaccard.total_cmp(&one.jaccard);
            by_likeness.then(also.cmp(shared)).then((one.one, one.other).cmp(&(other.one, other.other)))
        };
        let mut touched = Vec::new();
        while *next < graph.len() {
            if looked > looks {
                return true;
            }
            let node = *next;
            *next += 1;
            looked += 1;
            // Who has one contact shares no two: so a hub's many ends are passed over.
            if graph.degree(node) < 2 {
                continue;
            }
            for &through in graph.neighbours(node) {
                for &other in graph.neighbours(through as usize).iter().rev() {
                    if other as usize <= node {
                        break;
                    }
                    looked += 1;
                    if graph.degree(other as usize) < 2 {
                        continue;
                    }
                    if common[other as usize] == 0 {
                        touched.push(other);
                    }
                    common[other as usize] += 1;
                }
            }
            touched.sort_unstable();
            looked += 4 * touched.len();
            for &other in &touched {
                let shared = std::mem::take(&mut common[other as usize]);
                if shared >= 2
                    && let Some(alike) = equivalence(graph, node, other as usize)
                {
                    *counted += 1;
                    found.push((alike, shared));
                }
            }
            touched.clear();
            if found.len() > 4 * most + 64 {
                found.sort_by(rank);
                found.truncate(most);
            }
        }
        found.sort_by(rank);
        found.truncate(most);
        false
    }
}
