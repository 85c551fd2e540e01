use crate::network::graph::Graph;

/// Core number: the largest k for which an actor stays when all with fewer than k ties are peeled off.
///
/// Formula: the k of the last k-core that contains i. No unit (ties). Range: 0 to the degree.
/// Ties: unweighted. Undefined: never. Cost: one look at each tie.
/// Source: Seidman (1983), *Social Networks* 5; the peeling of Batagelj & Zaveršnik (2003).
pub fn core_number(graph: &Graph) -> Vec<Option<f64>> {
    let count = graph.len();
    let mut left: Vec<usize> = (0..count).map(|node| graph.degree(node)).collect();
    let most = left.iter().copied().max().unwrap_or(0);
    // Nodes in buckets by what is left of their degree, each bucket from `start[k]`.
    let mut start = vec![0; most + 2];
    for &degree in &left {
        start[degree + 1] += 1;
    }
    for k in 0..=most {
        start[k + 1] += start[k];
    }
    let mut next = start.clone();
    let mut order = vec![0; count];
    let mut place = vec![0; count];
    for node in 0..count {
        place[node] = next[left[node]];
        order[place[node]] = node;
        next[left[node]] += 1;
    }
    for at in 0..count {
        let node = order[at];
        for &other in graph.neighbours(node) {
            let other = other as usize;
            if left[other] > left[node] {
                // To the front of its bucket, which then starts one later: it now belongs to the one below.
                let front = start[left[other]].max(at + 1);
                let moved = order[front];
                order.swap(front, place[other]);
                place[moved] = place[other];
                place[other] = front;
                start[left[other]] = front + 1;
                left[other] -= 1;
            }
        }
    }
    left.into_iter().map(|core| Some(core as f64)).collect()
}
