//! From which depth on searching from each actor by itself is faster than from sixteen at once, beside the algorithm
//! as published; processor time, the least of three in turns: `cargo run --release -p filiera-graphs --example depth`.

use std::fs;

use filiera_graphs::{
    Graph,
    betweenness::{Betweenness, ShortestPaths},
};

fn main() {
    println!("network              published ms   × batched   × single   × as shipped");
    for side in [5, 8, 10, 12, 16, 20, 24, 32, 40, 56] {
        told(&format!("grid {side} × {side}"), &grid(side, side));
    }
    for actors in [100, 400, 1_000, 2_000] {
        told(&format!("ring {actors}"), &ring(actors));
    }
    for length in [50, 200, 1_000] {
        told(&format!("ladder {length}"), &grid(2, length));
    }
    for actors in [50, 100, 200, 300, 500, 800, 1_200, 2_000, 4_000] {
        told(&format!("district {actors}"), &district(actors));
    }
}

fn told(name: &str, graph: &Graph) {
    let mut least = [f64::INFINITY; 4];
    for _ in 0..if graph.len() > 1_000 { 1 } else { 3 } {
        for (way, least) in least.iter_mut().enumerate() {
            // The processor's clock goes by ticks of some milliseconds.
            let before = spent();
            let mut times = 0.0;
            while times == 0.0 || spent() - before < 0.04 {
                times += 1.0;
                match way {
                    0 => {
                        let mut paths = ShortestPaths::new(graph);
                        while paths.step(graph, 64) {}
                    }
                    _ => {
                        for half in [0, 1] {
                            let mut work = match way {
                                1 => Betweenness::from_depth(graph, half, usize::MAX),
                                2 => Betweenness::from_depth(graph, half, 0),
                                _ => Betweenness::new(graph, half),
                            };
                            while work.step() {}
                        }
                    }
                }
            }
            *least = least.min((spent() - before) / times);
        }
    }
    let [plain, batched, single, shipped] = least;
    println!(
        "{name:20}{:13.2}{:12.2}{:11.2}{:15.2}",
        plain * 1e3,
        batched / plain,
        single / plain,
        shipped / plain
    );
}

/// Seconds of the processor.
fn spent() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|one| one.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn grid(rows: u32, columns: u32) -> Graph {
    let mut ties = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let node = row * columns + column;
            if row > 0 {
                ties.push((node - columns, node, 1.0));
            }
            if column > 0 {
                ties.push((node - 1, node, 1.0));
            }
        }
    }
    Graph::from_ties((rows * columns) as usize, &ties)
}

fn ring(actors: u32) -> Graph {
    let ties: Vec<(u32, u32, f64)> = (0..actors).map(|one| (one, (one + 1) % actors, 1.0)).collect();
    Graph::from_ties(actors as usize, &ties)
}

/// Four ties an actor, the early ones the likelier.
fn district(actors: u32) -> Graph {
    let mut lots = filiera_graphs::lots::Lots::new(1);
    let mut ties = Vec::new();
    for actor in 2..actors {
        for _ in 0..4 {
            let most = lots.below(actor as usize) + 1;
            ties.push((lots.below(most) as u32, actor, 1.0));
        }
    }
    Graph::from_ties(actors as usize, &ties)
}
