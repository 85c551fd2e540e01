use crate::Graph;

/// In what roles an actor stands between two others who are not tied, by the groups of the three.
///
/// Formula: of all two-paths a→b→c without a→c, counted at b: `coordinator` all in b's group; `representative` a in b's
/// group, c not; `gatekeeper` c in b's group, a not; `itinerant` a and c in one group that is not b's; `liaison` three groups.
/// Counts. A tie counts as two arcs, so that each open pair counts twice: halve coordinator, itinerant and liaison, and
/// representative equals gatekeeper. Range: 0 to `k(k − 1)`. Ties: unweighted. Undefined never.
/// Cost: that of the triangles. Pitfalls: counts depend on the groups chosen, and on ties among contacts that nobody
/// asked about, which look open; compare only actors of whom as much was asked.
/// Source: Gould & Fernandez (1989), *Sociological Methodology* 19; the order of the roles as in R's `sna`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    pub coordinator: u64,
    pub representative: u64,
    pub gatekeeper: u64,
    pub itinerant: u64,
    pub liaison: u64,
}

/// The roles of every node: all pairs of contacts by their groups, less those that a tie closes.
pub fn brokerage(graph: &Graph, groups: &[u32]) -> Vec<Roles> {
    let most = groups.iter().max().map_or(0, |&last| last as usize + 1);
    let mut of_group = vec![0_u64; most];
    let mut roles: Vec<Roles> = (0..graph.len())
        .map(|node| {
            let own = groups[node] as usize;
            let contacts = graph.neighbours(node);
            for &contact in contacts {
                of_group[groups[contact as usize] as usize] += 1;
            }
            let count = contacts.len() as u64;
            let inside = of_group[own];
            let coordinator = inside * inside.saturating_sub(1);
            let mut itinerant = 0;
            for &contact in contacts {
                let group = groups[contact as usize] as usize;
                let number = std::mem::take(&mut of_group[group]);
                if group != own {
                    itinerant += number * number.saturating_sub(1);
                }
            }
            let across = inside * (count - inside);
            let liaison = count * count.saturating_sub(1) - coordinator - itinerant - 2 * across;
            Roles { coordinator, representative: across, gatekeeper: across, itinerant, liaison }
        })
        .collect();
    each_triangle(graph, |a, b, c| {
        for (one, middle, other) in [(b, a, c), (a, b, c), (a, c, b)] {
            let roles = &mut roles[middle];
            for (from, to) in [(one, other), (other, one)] {
                *role(roles, groups[from], groups[middle], groups[to]) -= 1;
            }
        }
    });
    roles
}

/// The same over arcs, which need not be answered: straight from the definition.
pub fn brokerage_of_arcs(nodes: usize, arcs: &[(u32, u32)], groups: &[u32]) -> Vec<Roles> {
    let mut out: Vec<Vec<u32>> = vec![Vec::new(); nodes];
    for &(from, to) in arcs {
        if from != to {
            out[from as usize].push(to);
        }
    }
    out.iter_mut().for_each(|to| {
        to.sort_unstable();
        to.dedup();
    });
    let mut roles = vec![Roles::default(); nodes];
    for from in 0..nodes {
        for &middle in &out[from] {
            for &to in &out[middle as usize] {
                if to as usize != from && out[from].binary_search(&to).is_err() {
                    let (middle, to) = (middle as usize, to as usize);
                    *role(&mut roles[middle], groups[from], groups[middle], groups[to]) += 1;
                }
            }
        }
    }
    roles
}

fn role(roles: &mut Roles, from: u32, middle: u32, to: u32) -> &mut u64 {
    match (from == middle, to == middle, from == to) {
        (true, true, _) => &mut roles.coordinator,
        (true, false, _) => &mut roles.representative,
        (false, true, _) => &mut roles.gatekeeper,
        (false, false, true) => &mut roles.itinerant,
        (false, false, false) => &mut roles.liaison,
    }
}

/// Every triangle once, found from its corner of lowest rank by degree, so that a hub's contacts are not paired.
fn each_triangle(graph: &Graph, mut visit: impl FnMut(usize, usize, usize)) {
    let rank = |node: usize| (graph.degree(node), node);
    let mut mark = vec![u32::MAX; graph.len()];
    for low in 0..graph.len() {
        let above = |node: usize| {
            let contacts = graph.neighbours(node).iter().map(|&next| next as usize);
            contacts.filter(move |&next| rank(node) < rank(next))
        };
        above(low).for_each(|next| mark[next] = low as u32);
        for middle in above(low) {
            for high in above(middle) {
                if mark[high] == low as u32 {
                    visit(low, middle, high);
                }
            }
        }
    }
}
