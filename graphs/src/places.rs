use crate::{
    Graph,
    background::{Heavy, Input, Results},
    brokerage::{Roles, brokerage},
    equivalence::MostAlike,
    overlap::local_bridges,
};

/// Rows told at most, of actors between others, pairs alike, and ties that bridge.
const MOST: usize = 100;
/// Contacts of contacts looked at in one step.
const LOOKS: usize = 300_000;

/// What is read off single contacts and pairs: who stands between whom, whose places are alike, which ties bridge.
///
/// See [`crate::brokerage`] (the groups are the roles on the map), [`crate::equivalence`] and [`crate::overlap`]. A list each,
/// the first [`MOST`] and how many there are.
#[derive(Default)]
pub struct Places {
    steps: u32,
    search: Option<MostAlike>,
    between: Vec<f64>,
    alike: Vec<f64>,
    bridges: Vec<f64>,
}

impl Heavy for Places {
    fn step(&mut self, input: &Input) -> bool {
        let graph = &input.graph;
        match self.steps {
            0 => self.between = between(graph, &input.roles, &input.asked),
            1 => {
                let search = self.search.get_or_insert_with(|| MostAlike::new(graph));
                if search.advance(graph, MOST, LOOKS) {
                    return true;
                }
                self.alike = vec![search.counted as f64];
                for (pair, _) in &search.found {
                    self.alike.extend([
                        f64::from(pair.one),
                        f64::from(pair.other),
                        pair.distance,
                        pair.jaccard,
                    ]);
                }
            }
            _ => self.bridges = bridging(graph, &input.asked),
        }
        self.steps += 1;
        self.steps < 3
    }

    fn progress(&self) -> (u32, u32) {
        (self.steps, 3)
    }

    /// `brokerage`: how many, then node and its five counts; `alike`: how many, then two nodes, distance and Jaccard's
    /// index; `bridging`: how many, then two nodes and whether all paths between their sides lead over the tie.
    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put("brokerage", self.between);
        results.put("alike", self.alike);
        results.put("bridging", self.bridges);
    }
}

/// Actors that stand between others: those asked first, then by the number of open pairs.
fn between(graph: &Graph, roles: &[u32], asked: &[bool]) -> Vec<f64> {
    let counts = brokerage(graph, roles);
    let all =
        |one: &Roles| one.coordinator + one.representative + one.gatekeeper + one.itinerant + one.liaison;
    let mut nodes: Vec<usize> = (0..graph.len()).filter(|&node| all(&counts[node]) > 0).collect();
    let found = nodes.len();
    nodes.sort_by_key(|&node| (!asked[node], std::cmp::Reverse(all(&counts[node])), node));
    let mut numbers = vec![found as f64];
    for &node in nodes.iter().take(MOST) {
        let Roles { coordinator, representative, gatekeeper, itinerant, liaison } = counts[node];
        numbers.push(node as f64);
        numbers
            .extend([coordinator, representative, gatekeeper, itinerant, liaison].map(|count| count as f64));
    }
    numbers
}

/// Ties whose ends share no contact, those of actors that were asked first.
fn bridging(graph: &Graph, asked: &[bool]) -> Vec<f64> {
    let whole = graph.bridges();
    let mut ties = local_bridges(graph);
    let mut numbers = vec![ties.len() as f64];
    ties.sort_by_key(|&(a, b)| (!(asked[a] && asked[b]), !(asked[a] || asked[b]), a, b));
    for (a, b) in ties.into_iter().take(MOST) {
        numbers.extend([a as f64, b as f64, f64::from(u8::from(whole.binary_search(&(a, b)).is_ok()))]);
    }
    numbers
}
