// All inline: such functions are compiled where they are called, so small in the page's first module and fast here.

use petgraph::{Undirected, algo, csr::Csr, visit::EdgeRef};

/// A simple, undirected graph as compressed rows: the neighbours of each node in ascending order, with weights.
///
/// Nodes are numbered from 0. An edge joins two different nodes, once.
#[derive(Clone)]
pub struct Graph {
    rows: Csr<(), f64, Undirected, u32>,
}

impl Graph {
    /// A graph from a plain list of ties between nodes `0..nodes`, each with a weight.
    ///
    /// Repeated pairs, in either direction, add their weights; a tie of a node with itself is left out.
    #[inline]
    pub fn from_ties(nodes: usize, ties: &[(u32, u32, f64)]) -> Self {
        Self { rows: rows(nodes, ties) }
    }

    /// A graph from its rows, see [`Self::rows`]; `None` where they are none.
    #[inline]
    pub fn from_rows(offsets: &[u32], neighbours: &[u32], weights: &[f64]) -> Option<Self> {
        let nodes = offsets.len().checked_sub(1)?;
        let mut edges = Vec::with_capacity(neighbours.len());
        for (node, ends) in offsets.windows(2).enumerate() {
            let row = ends[0] as usize..ends[1] as usize;
            for (&next, &weight) in neighbours.get(row.clone())?.iter().zip(weights.get(row)?) {
                edges.push((node as u32, next, weight));
            }
        }
        let inside = edges.iter().all(|&(from, to, _)| (to as usize) < nodes && from != to);
        let sorted = edges.windows(2).all(|two| (two[0].0, two[0].1) < (two[1].0, two[1].1));
        let graph = Self { rows: if inside && sorted { csr(nodes, &edges) } else { return None } };
        let both = edges.iter().all(|&(from, to, _)| graph.joined(to as usize, from as usize));
        both.then_some(graph)
    }

    /// Where the row of each node begins and the last one ends, the rows one after the other, and the weights.
    #[inline]
    pub fn rows(&self) -> (Vec<u32>, Vec<u32>, Vec<f64>) {
        let mut offsets = vec![0];
        let (mut neighbours, mut weights) = (Vec::new(), Vec::new());
        for node in 0..self.len() {
            neighbours.extend_from_slice(self.neighbours(node));
            weights.extend_from_slice(self.weights(node));
            offsets.push(neighbours.len() as u32);
        }
        (offsets, neighbours, weights)
    }

    /// Number of nodes.
    #[inline]
    pub fn len(&self) -> usize {
        self.rows.node_count()
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of edges.
    #[inline]
    pub fn edge_count(&self) -> usize {
        // petgraph counts each direction of an edge in rows made from a list.
        (0..self.len()).map(|node| self.degree(node)).sum::<usize>() / 2
    }

    /// Neighbours of a node, ascending.
    #[inline]
    pub fn neighbours(&self, node: usize) -> &[u32] {
        self.rows.neighbors_slice(node as u32)
    }

    /// Weights of the edges to [`Self::neighbours`], in the same order.
    #[inline]
    pub fn weights(&self, node: usize) -> &[f64] {
        self.rows.edges_slice(node as u32)
    }

    #[inline]
    pub fn degree(&self, node: usize) -> usize {
        self.neighbours(node).len()
    }

    /// Whether an edge joins two nodes.
    #[inline]
    pub fn joined(&self, a: usize, b: usize) -> bool {
        self.neighbours(a).binary_search(&(b as u32)).is_ok()
    }

    /// Each edge once, as nodes in ascending order.
    #[inline]
    pub fn edges(&self) -> impl Iterator<Item = (usize, usize)> {
        (0..self.len()).flat_map(move |low| {
            let after = self.neighbours(low).partition_point(|&high| high as usize <= low);
            self.neighbours(low)[after..].iter().map(move |&high| (low, high as usize))
        })
    }

    /// Number of pieces that no tie joins.
    #[inline]
    pub fn component_count(&self) -> usize {
        algo::connected_components(&self.rows)
    }

    /// The piece of every node, pieces numbered by their first node, and the size of each piece.
    #[inline]
    pub fn components(&self) -> (Vec<u32>, Vec<u32>) {
        let mut piece = vec![u32::MAX; self.len()];
        let mut sizes = Vec::new();
        let mut stack = Vec::new();
        for start in 0..self.len() {
            if piece[start] != u32::MAX {
                continue;
            }
            let number = sizes.len() as u32;
            let mut size = 0;
            piece[start] = number;
            stack.push(start);
            while let Some(node) = stack.pop() {
                size += 1;
                for &next in self.neighbours(node) {
                    if piece[next as usize] == u32::MAX {
                        piece[next as usize] = number;
                        stack.push(next as usize);
                    }
                }
            }
            sizes.push(size);
        }
        (piece, sizes)
    }

    /// For every node, whether its removal splits its piece.
    #[inline]
    pub fn cut_points(&self) -> Vec<bool> {
        let mut cut = vec![false; self.len()];
        // The set comes in no stated order; marking makes the answer independent of it.
        for node in algo::articulation_points::articulation_points(&self.rows) {
            cut[node as usize] = true;
        }
        cut
    }

    /// Edges whose removal splits a piece, ascending, as nodes in ascending order.
    #[inline]
    pub fn bridges(&self) -> Vec<(usize, usize)> {
        let mut bridges: Vec<(usize, usize)> = algo::bridges::bridges(&self.rows)
            .map(|edge| (edge.source() as usize, edge.target() as usize))
            .map(|(a, b)| (a.min(b), a.max(b)))
            .collect();
        bridges.sort_unstable();
        bridges.dedup();
        bridges
    }
}

#[inline]
fn rows(nodes: usize, ties: &[(u32, u32, f64)]) -> Csr<(), f64, Undirected, u32> {
    let mut both: Vec<(u32, u32, f64)> = ties
        .iter()
        .filter(|(from, to, _)| from != to)
        .flat_map(|&(from, to, weight)| [(from, to, weight), (to, from, weight)])
        .collect();
    // Stable, so that weights are added in the order of the ties.
    both.sort_by_key(|&(from, to, _)| (from, to));
    both.dedup_by(|next, kept| {
        let same = (next.0, next.1) == (kept.0, kept.1);
        if same {
            kept.2 += next.2;
        }
        same
    });
    csr(nodes, &both)
}

/// Edges in both directions, sorted and without repeats.
#[inline]
fn csr(nodes: usize, edges: &[(u32, u32, f64)]) -> Csr<(), f64, Undirected, u32> {
    let mut rows = Csr::from_sorted_edges(edges).expect("sorted and without repeats");
    while rows.node_count() < nodes {
        rows.add_node(());
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_of_a_tie_are_one_edge_with_their_weights_added() {
        let graph = Graph::from_ties(4, &[(0, 1, 3.0), (1, 0, 1.0), (2, 1, 1.0), (2, 2, 9.0)]);
        assert_eq!(graph.len(), 4);
        assert_eq!(graph.edge_count(), 2);
        assert_eq!(graph.neighbours(1), [0, 2]);
        assert_eq!(graph.weights(1), [4.0, 1.0]);
        assert_eq!(graph.degree(3), 0);
        assert_eq!(graph.edges().collect::<Vec<_>>(), [(0, 1), (1, 2)]);
    }

    #[test]
    fn rows_give_the_same_graph_again_and_what_is_no_graph_is_refused() {
        let graph = Graph::from_ties(4, &[(0, 1, 3.0), (2, 1, 1.0)]);
        let (offsets, neighbours, weights) = graph.rows();
        assert_eq!((&offsets[..], &neighbours[..]), (&[0, 1, 3, 4, 4][..], &[1, 0, 2, 1][..]));
        let again = Graph::from_rows(&offsets, &neighbours, &weights).unwrap();
        assert_eq!(again.rows(), (offsets, neighbours, weights));
        assert!(Graph::from_rows(&[0, 1, 1], &[1], &[1.0]).is_none(), "one direction only");
        assert!(
            Graph::from_rows(&[0, 1, 2], &[1, 7], &[1.0, 1.0]).is_none(),
            "a neighbour that is not there"
        );
        assert!(Graph::from_rows(&[0, 5, 2], &[1, 0], &[1.0, 1.0]).is_none(), "a row beyond the end");
        assert!(Graph::from_rows(&[], &[], &[]).is_none());
    }

    #[test]
    fn two_triangles_and_a_bridge_have_one_bridge_and_two_cut_points() {
        let ties = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)].map(|(a, b)| (a, b, 1.0));
        let graph = Graph::from_ties(7, &ties);
        assert_eq!(graph.bridges(), [(2, 3)]);
        assert_eq!(graph.cut_points(), [false, false, true, true, false, false, false]);
        assert_eq!(graph.component_count(), 2);
        assert_eq!(graph.components(), (vec![0, 0, 0, 0, 0, 0, 1], vec![6, 1]));
    }

    #[test]
    fn a_path_of_many_actors_does_not_exhaust_the_stack() {
        let ties: Vec<_> = (0..50_000).map(|node| (node, node + 1, 1.0)).collect();
        let graph = Graph::from_ties(50_001, &ties);
        assert_eq!(graph.cut_points().iter().filter(|&&cut| cut).count(), 49_999);
        assert_eq!(graph.bridges().len(), 50_000);
    }
}
