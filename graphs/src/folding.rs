use crate::Graph;

/// A graph made smaller without losing anything that betweenness needs.
///
/// Trees that hang on the rest become weights of their root: all their pairs are counted here. Actors with the
/// same neighbours (twins, tied to each other or not) become one class: the same shortest paths run through each.
/// Sources: Baglioni et al. (2012), *ASONAM*, for trees; Sarıyüce et al. (2013), *SDM*, for both.
pub struct Folded {
    /// Where the row of each class begins and the last one ends. Classes with many neighbours come first.
    pub offsets: Vec<u32>,
    /// The rows: neighbouring classes, ascending.
    pub neighbours: Vec<u32>,
    /// How many nodes a class has.
    pub count: Vec<f64>,
    /// How many nodes it stands for, those of the trees included.
    pub weight: Vec<f64>,
    /// The class of each node; `u32::MAX` for one in a tree.
    class: Vec<u32>,
    /// Pairs that each node stands between inside trees, between trees and the rest, and between twins.
    pairs: Vec<f64>,
}

impl Folded {
    pub fn new(graph: &Graph) -> Self {
        let (mut pairs, weights, gone) = fold_trees(graph);
        // What is left, under numbers of its own.
        let left: Vec<usize> = (0..graph.len()).filter(|&node| !gone[node]).collect();
        let mut place = vec![u32::MAX; graph.len()];
        for (number, &node) in left.iter().enumerate() {
            place[node] = number as u32;
        }
        let rows: Vec<Vec<u32>> = left
            .iter()
            .map(|&node| {
                let row = graph.neighbours(node).iter().map(|&next| place[next as usize]);
                row.filter(|&next| next != u32::MAX).collect()
            })
            .collect();
        let twin_of = twins(&rows);
        // Members of each class, by its first.
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); left.len()];
        for (number, &first) in twin_of.iter().enumerate() {
            members[first as usize].push(number as u32);
        }
        for (first, members) in members.iter().enumerate().filter(|(_, members)| members.len() > 1) {
            if rows[first].contains(&members[1]) {
                continue;
            }
            // Two that are not tied reach each other through every neighbour alike.
            let of = |number: &u32| weights[left[*number as usize]];
            let sum: f64 = members.iter().map(of).sum();
            let squares: f64 = members.iter().map(|number| of(number) * of(number)).sum();
            let each = (sum * sum - squares) / 2.0 / rows[first].len() as f64;
            for &next in &rows[first] {
                pairs[left[next as usize]] += each;
            }
        }
        let mut order: Vec<usize> = (0..left.len()).filter(|&number| !members[number].is_empty()).collect();
        order.sort_by_key(|&number| (usize::MAX - rows[number].len(), number));
        let mut class_of = vec![u32::MAX; left.len()];
        for (class, &first) in order.iter().enumerate() {
            for &member in &members[first] {
                class_of[member as usize] = class as u32;
            }
        }
        let mut folded = Self {
            offsets: vec![0],
            neighbours: Vec::new(),
            count: order.iter().map(|&first| members[first].len() as f64).collect(),
            weight: order
                .iter()
                .map(|&first| members[first].iter().map(|&one| weights[left[one as usize]]).sum())
                .collect(),
            class: place
                .iter()
                .map(|&number| class_of.get(number as usize).copied().unwrap_or(u32::MAX))
                .collect(),
            pairs,
        };
        let mut row = Vec::new();
        for (class, &first) in order.iter().enumerate() {
            row.clear();
            row.extend(rows[first].iter().map(|&next| class_of[next as usize]));
            row.sort_unstable();
            row.dedup();
            // Twins that are tied to each other: no shortest path to others runs from one to the next.
            row.retain(|&next| next != class as u32);
            folded.neighbours.extend_from_slice(&row);
            folded.offsets.push(folded.neighbours.len() as u32);
        }
        folded
    }

    /// Number of classes.
    pub fn len(&self) -> usize {
        self.count.len()
    }

    pub fn neighbours(&self, class: usize) -> &[u32] {
        &self.neighbours[self.offsets[class] as usize..self.offsets[class + 1] as usize]
    }

    /// Pairs that each node stands between, given those that a member of each class does, counted in both directions.
    pub fn unfolded(&self, of_classes: &[f64], with_own: bool) -> Vec<f64> {
        let own = if with_own { 2.0 } else { 0.0 };
        self.class
            .iter()
            .zip(&self.pairs)
            .map(|(&class, &pairs)| own * pairs + of_classes.get(class as usize).copied().unwrap_or(0.0))
            .collect()
    }
}

/// The pairs that trees account for, the weight of each node, and who is in a tree.
fn fold_trees(graph: &Graph) -> (Vec<f64>, Vec<f64>, Vec<bool>) {
    let count = graph.len();
    let (piece, sizes) = graph.components();
    let mut pairs = vec![0.0; count];
    let mut weights = vec![1.0; count];
    let mut gone = vec![false; count];
    let mut degree: Vec<usize> = (0..count).map(|node| graph.degree(node)).collect();
    let mut ends: Vec<usize> = (0..count).filter(|&node| degree[node] == 1).collect();
    let mut at = 0;
    while at < ends.len() {
        let end = ends[at];
        at += 1;
        // The other end of a pair that stood alone.
        if degree[end] == 0 {
            continue;
        }
        let Some(&next) = graph.neighbours(end).iter().find(|&&next| !gone[next as usize]) else { continue };
        let next = next as usize;
        // Between what hangs on `next` already and what hangs on it now.
        pairs[next] += weights[end] * (weights[next] - 1.0);
        weights[next] += weights[end];
        gone[end] = true;
        degree[next] -= 1;
        if degree[next] == 1 {
            ends.push(next);
        }
    }
    for node in 0..count {
        // Between what hangs on it and the rest of its piece.
        pairs[node] += (weights[node] - 1.0) * (f64::from(sizes[piece[node] as usize]) - weights[node]);
    }
    (pairs, weights, gone)
}

/// For each node, the first node that has the same neighbours, the two themselves left out.
fn twins(rows: &[Vec<u32>]) -> Vec<u32> {
    let mut first: Vec<u32> = (0..rows.len() as u32).collect();
    let open: Vec<u64> =
        rows.iter().map(|row| row.iter().fold(0, |sum: u64, &next| sum.wrapping_add(mixed(next)))).collect();
    let mut order: Vec<u32> = first.clone();
    for closed in [false, true] {
        let key = |one: u32| open[one as usize].wrapping_add(if closed { mixed(one) } else { 0 });
        order.sort_unstable_by_key(|&one| (key(one), one));
        for group in order.chunk_by(|&one, &other| key(one) == key(other)).filter(|group| group.len() > 1) {
            for (place, &one) in group.iter().enumerate() {
                let known = group[..place].iter().filter(|&&other| first[other as usize] == other);
                // A hash may agree by chance, so the rows are looked at.
                let found = { known }.find(|&&other| same(rows, other, one, closed));
                if let Some(&other) = found.filter(|_| first[one as usize] == one) {
                    first[one as usize] = other;
                }
            }
        }
    }
    first
}

fn same(rows: &[Vec<u32>], one: u32, other: u32, closed: bool) -> bool {
    let (mine, theirs) = (&rows[one as usize], &rows[other as usize]);
    if !closed {
        return mine == theirs;
    }
    let without =
        |row: &[u32], left: u32| row.iter().copied().filter(move |&next| next != left).collect::<Vec<_>>();
    mine.binary_search(&other).is_ok() && without(mine, other) == without(theirs, one)
}

/// A number with its bits well mixed, after Steele, Lea & Flood (2014), so that sums of them tell sets apart.
fn mixed(number: u32) -> u64 {
    let mut bits = (u64::from(number) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
