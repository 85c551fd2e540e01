use crate::{
    Graph,
    background::{Heavy, Input, Results},
};

/// Vectors kept before the search starts anew from the best of them.
const BASIS: usize = 24;
const TOLERANCE: f64 = 1e-13;
/// Starts at most; a long thin chain of actors needs the most.
const MOST_STARTS: usize = 4_000;

/// Eigenvector centrality: being linked to those who are well linked themselves.
///
/// Formula: `λ·x(i) = Σ_j w_ij·x(j)` with the largest λ. No unit. Higher is better linked.
/// Range: above 0 to 1, which the first of each piece has. **Per piece (ours)**: between pieces that no tie joins the
/// equation says nothing, so each is solved by itself; values of different pieces must not be compared.
/// Ties: weighted by strength. Undefined (`None`) for an actor without ties, and in a piece where the search came to no
/// end. Cost: some hundred looks at each tie. Pitfall: dominated by whoever was interviewed.
/// Source: Bonacich (1972), *J. Math. Sociology* 2; found by the method of Lanczos (1950), started anew.
pub fn eigenvector(graph: &Graph) -> Vec<Option<f64>> {
    let mut search = Eigenvector::new(graph);
    while search.step(graph) {}
    search.values
}

/// The pieces one after the other.
pub struct Eigenvector {
    pieces: Vec<Vec<u32>>,
    next: usize,
    starts: usize,
    /// The start at hand.
    space: Space,
    /// The best vector so far of the piece at hand, by place in the piece.
    best: Vec<f64>,
    /// Node to place in its piece.
    place: Vec<u32>,
    values: Vec<Option<f64>>,
}

impl Eigenvector {
    pub fn new(graph: &Graph) -> Self {
        let (piece, sizes) = graph.components();
        let mut pieces: Vec<Vec<u32>> = vec![Vec::new(); sizes.len()];
        let mut place = vec![0; graph.len()];
        for (node, &number) in piece.iter().enumerate() {
            place[node] = pieces[number as usize].len() as u32;
            pieces[number as usize].push(node as u32);
        }
        pieces.retain(|nodes| nodes.len() > 1);
        Self {
            pieces,
            next: 0,
            starts: 0,
            space: Space::default(),
            best: Vec::new(),
            place,
            values: vec![None; graph.len()],
        }
    }

    /// One vector more of the start at hand, or its end; `true` while work is left.
    fn step(&mut self, graph: &Graph) -> bool {
        let Some(nodes) = self.pieces.get(self.next) else { return false };
        if self.starts == 0 {
            self.best = nodes.iter().map(|&node| graph.weights(node as usize).iter().sum()).collect();
            scale(&mut self.best);
        }
        if self.space.grow(graph, nodes, &self.place, &self.best) {
            return true;
        }
        self.starts += 1;
        let residual = std::mem::take(&mut self.space).end(graph, nodes, &self.place, &mut self.best);
        if residual < TOLERANCE || self.starts == MOST_STARTS {
            if residual < TOLERANCE * 1e3 {
                let most = self.best.iter().copied().fold(0.0, f64::max);
                for (&node, &value) in nodes.iter().zip(&self.best) {
                    self.values[node as usize] = Some(value / most);
                }
            }
            self.next += 1;
            self.starts = 0;
        }
        self.next < self.pieces.len()
    }
}

/// What a vector of length 1 and its images span.
#[derive(Default)]
struct Space {
    basis: Vec<Vec<f64>>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
}

impl Space {
    /// One image more; `false` where there is none, or are enough.
    fn grow(&mut self, graph: &Graph, nodes: &[u32], place: &[u32], x: &[f64]) -> bool {
        let Self { basis, diagonal, beside } = self;
        if basis.is_empty() {
            basis.push(x.to_vec());
        }
        let last = &basis[basis.len() - 1];
        let mut image = times(graph, nodes, place, last);
        diagonal.push(dot(&image, last));
        // Twice against all: rounding would let the vectors lean towards one another.
        for _ in 0..2 {
            for one in basis.iter() {
                let share = dot(&image, one);
                image.iter_mut().zip(one).for_each(|(value, own)| *value -= share * own);
            }
        }
        let length = dot(&image, &image).sqrt();
        if basis.len() == BASIS.min(nodes.len()) || length <= 1e-14 * diagonal[0].abs().max(1e-300) {
            return false;
        }
        beside.push(length);
        image.iter_mut().for_each(|value| *value /= length);
        basis.push(image);
        true
    }

    /// Replaces `x` by the best vector of the space; tells how far that is from solving the equation, against λ.
    fn end(self, graph: &Graph, nodes: &[u32], place: &[u32], x: &mut [f64]) -> f64 {
        let Self { basis, diagonal, beside } = self;
        let mix = leading(&diagonal, &beside);
        for (at, value) in x.iter_mut().enumerate() {
            *value = mix.iter().zip(&basis).map(|(share, one)| share * one[at]).sum();
        }
        // The leading vector of a piece has no negative entry.
        if x.iter().sum::<f64>() < 0.0 {
            x.iter_mut().for_each(|value| *value = -*value);
        }
        scale(x);
        let image = times(graph, nodes, place, x);
        let value = dot(&image, x);
        let apart: f64 =
            image.iter().zip(x.iter()).map(|(image, own)| image - value * own).map(|one| one * one).sum();
        apart.sqrt() / value
    }
}

fn times(graph: &Graph, nodes: &[u32], place: &[u32], x: &[f64]) -> Vec<f64> {
    let row = |node: usize| {
        let ties = graph.neighbours(node).iter().zip(graph.weights(node));
        ties.map(|(&other, weight)| weight * x[place[other as usize] as usize]).sum()
    };
    nodes.iter().map(|&node| row(node as usize)).collect()
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn scale(x: &mut [f64]) {
    let length = dot(x, x).sqrt();
    x.iter_mut().for_each(|value| *value /= length);
}

/// The leading vector of a symmetric matrix of three diagonals, by turning it (Jacobi) until it has one only.
fn leading(diagonal: &[f64], beside: &[f64]) -> Vec<f64> {
    let size = diagonal.len();
    let mut matrix = vec![0.0; size * size];
    let mut turned = vec![0.0; size * size];
    for at in 0..size {
        matrix[at * size + at] = diagonal[at];
        turned[at * size + at] = 1.0;
        if at + 1 < size {
            matrix[at * size + at + 1] = beside[at];
            matrix[(at + 1) * size + at] = beside[at];
        }
    }
    for _ in 0..60 {
        let mut off = 0.0;
        for p in 0..size {
            for q in p + 1..size {
                let entry = matrix[p * size + q];
                off += entry * entry;
                if entry == 0.0 {
                    continue;
                }
                let theta = (matrix[q * size + q] - matrix[p * size + p]) / (2.0 * entry);
                let sign = if theta < 0.0 { -1.0 } else { 1.0 };
                let tangent = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
                let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
                let sine = tangent * cosine;
                let rotate = |of: &mut [f64], one: usize, other: usize| {
                    let (a, b) = (of[one], of[other]);
                    of[one] = cosine * a - sine * b;
                    of[other] = sine * a + cosine * b;
                };
                for k in 0..size {
                    rotate(&mut matrix, k * size + p, k * size + q);
                }
                for k in 0..size {
                    rotate(&mut matrix, p * size + k, q * size + k);
                    rotate(&mut turned, k * size + p, k * size + q);
                }
            }
        }
        if off < 1e-300 {
            break;
        }
    }
    let mut first = 0;
    for at in 1..size {
        if matrix[at * size + at] > matrix[first * size + first] {
            first = at;
        }
    }
    (0..size).map(|k| turned[k * size + first]).collect()
}

impl Heavy for Eigenvector {
    fn step(&mut self, input: &Input) -> bool {
        self.step(&input.graph)
    }

    fn progress(&self) -> (u32, u32) {
        (self.next as u32, self.pieces.len() as u32)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put_known("eigenvector", &self.values);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_piece_has_a_first_of_its_own_and_an_actor_without_ties_no_value() {
        let graph = Graph::from_ties(6, &[(0, 1, 1.0), (1, 2, 1.0), (3, 4, 2.0)]);
        let found = eigenvector(&graph);
        let half = 1.0 / f64::sqrt(2.0);
        for (node, expected) in [half, 1.0, half, 1.0, 1.0].into_iter().enumerate() {
            assert!((found[node].unwrap() - expected).abs() < 1e-12);
        }
        assert_eq!(found[5], None);
    }
}
