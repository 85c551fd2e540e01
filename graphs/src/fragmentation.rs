use crate::Graph;

/// Fragmentation: how much of the map falls apart when an actor goes.
///
/// Formula: `F = 1 − Σ_k s_k(s_k − 1)/(n(n − 1))` over the pieces of what is left, n actors left: the share
/// of pairs that no path joins any more. No unit. Range: 0 (all still joined) to 1 (nobody joined).
/// Ties: unweighted. n is counted after the removal. Undefined (`None`) below three actors.
/// Cost: one look at each tie. Source: Borgatti (2006), *Comput. Math. Organ. Theory* 12; the pieces that a removal
/// leaves by the low points of Tarjan (1972), *SIAM J. Comput.* 1.
pub fn fragmentation(graph: &Graph) -> Vec<Option<f64>> {
    let (piece, sizes) = graph.components();
    let joined: f64 = sizes.iter().map(|&size| pairs(size)).sum();
    let left = graph.len() as f64 - 1.0;
    split(graph)
        .into_iter()
        .enumerate()
        .map(|(node, Split { off, pairs: among })| {
            let size = sizes[piece[node] as usize];
            let still = joined - pairs(size) + among + pairs(size - 1 - off);
            (left > 1.0).then(|| 1.0 - still / (left * (left - 1.0)))
        })
        .collect()
}

/// What the removal of a node splits off from the rest: how many nodes, and ordered pairs inside the parts.
#[derive(Clone, Copy, Default)]
struct Split {
    off: u32,
    pairs: f64,
}

/// A walk in depth: a part hangs on a node alone when no tie leads from it to before that node.
fn split(graph: &Graph) -> Vec<Split> {
    let count = graph.len();
    let mut splits = vec![Split::default(); count];
    // When each node was reached, the earliest that it and what follows it are tied to, and how many those are.
    let mut entered = vec![0u32; count];
    let mut low = vec![0u32; count];
    let mut below = vec![1u32; count];
    let mut time = 0;
    // Nodes on the way, each with its next neighbour to look at. No recursion: a chain may be long.
    let mut way: Vec<(usize, usize)> = Vec::new();
    for start in 0..count {
        if entered[start] != 0 {
            continue;
        }
        time += 1;
        (entered[start], low[start]) = (time, time);
        way.push((start, 0));
        while let Some(&mut (node, ref mut at)) = way.last_mut() {
            if let Some(&next) = graph.neighbours(node).get(*at) {
                *at += 1;
                let next = next as usize;
                if entered[next] == 0 {
                    time += 1;
                    (entered[next], low[next]) = (time, time);
                    way.push((next, 0));
                } else {
                    low[node] = low[node].min(entered[next]);
                }
                continue;
            }
            way.pop();
            let Some(&(parent, _)) = way.last() else { continue };
            below[parent] += below[node];
            low[parent] = low[parent].min(low[node]);
            // Of the start everything is split off, which leaves a rest of nobody.
            if low[node] >= entered[parent] {
                splits[parent].off += below[node];
                splits[parent].pairs += pairs(below[node]);
            }
        }
    }
    splits
}

/// Ordered pairs inside a piece.
fn pairs(size: u32) -> f64 {
    f64::from(size) * (f64::from(size) - 1.0).max(0.0)
}
