//! Processor time of each measure that takes long, and of its longest step, on a network in the likeness of a
//! district: `cargo run --release -p filiera-graphs --example time ACTORS TIES [MOST_SECONDS [MEASURE]]`.

use std::fs;

use filiera_graphs::{
    Graph,
    background::{ALL, Hand, Input, Results},
    lots::Lots,
};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |at: usize, other: f64| arguments.get(at).and_then(|one| one.parse().ok()).unwrap_or(other);
    let (actors, ties, most) = (number(1, 7_000.0) as usize, number(2, 30_000.0) as usize, number(3, 60.0));
    let mut lots = Lots::new(1);
    let graph = district(actors, ties, &mut lots);
    println!("{} actors, {} ties", graph.len(), graph.edge_count());
    let input = Input {
        roles: (0..actors).map(|_| lots.below(5) as u32).collect(),
        territories: (0..actors).map(|_| lots.below(3) as u32).collect(),
        asked: (0..actors).map(|_| lots.below(4) == 0).collect(),
        seed: 1,
        graph,
    };
    let mut all = 0.0;
    for entry in ALL {
        if arguments.get(4).is_some_and(|only| only != entry.name) {
            continue;
        }
        let halves = if entry.hand == Hand::Both { 2 } else { 1 };
        let (mut longest, mut steps, mut done) = (0.0_f64, 0, 1.0);
        let begin = spent();
        let mut results = Results::default();
        for half in 0..halves {
            let before = spent();
            let mut work = (entry.start)(&input, half);
            longest = longest.max(spent() - before);
            loop {
                let before = spent();
                let more = work.step(&input);
                let now = spent();
                longest = longest.max(now - before);
                steps += 1;
                if !more {
                    break;
                }
                if now - begin > most {
                    let (part, whole) = work.progress();
                    done = f64::from(part) / f64::from(whole.max(1));
                    break;
                }
            }
            let before = spent();
            work.finish(&input, &mut results);
            longest = longest.max(spent() - before);
        }
        let took = spent() - begin;
        all += took;
        let end = if done < 1.0 { format!("  stopped at {:.0} %", 100.0 * done) } else { String::new() };
        println!("{:22}{took:9.3} s{:9.1} ms a step at most, {steps} steps{end}", entry.name, longest * 1e3);
    }
    println!("{:22}{all:9.3} s", "all");
}

/// Seconds of the processor, so that others on the machine do not count.
fn spent() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|one| one.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

/// A few hubs, a quarter of the actors with one contact; see `benches/peers/networks.mjs`.
fn district(actors: usize, ties: usize, lots: &mut Lots) -> Graph {
    let mut ends = vec![0_usize, 1];
    let mut found = vec![(0, 1, 1.0)];
    // One contact of a quarter, `2..` evenly for the rest.
    let mean = ties as f64 / actors as f64;
    let spread = ((mean - 0.25) / 0.75 * 2.0 - 3.0).round().max(1.0) as usize;
    for actor in 2..actors {
        let count = if lots.below(4) == 0 { 1 } else { 2 + lots.below(spread) };
        for _ in 0..count {
            let other = if lots.below(3) > 0 { ends[lots.below(ends.len())] } else { lots.below(actor) };
            if other != actor {
                found.push((other as u32, actor as u32, 1.0));
                ends.extend([actor, other]);
            }
        }
    }
    Graph::from_ties(actors, &found)
}
