use crate::{
    Graph,
    background::{Heavy, Input, Results},
    lots::Lots,
};

/// Orders of the labels that are tried.
pub const ORDERS: u32 = 1_999;
/// Ties looked at in one step.
const STEP: usize = 2_000_000;

/// Whether a tie between two groups leads out; `None` where that cannot be told, and then it counts nowhere.
pub type Outward = fn(u32, u32) -> Option<bool>;

/// The E-I index over groups: whether ties lead out of the group or stay in it.
///
/// Formula: `(E − I)/(E + I)`, E ties between groups, I ties inside one. No unit. Range: −1 (closed) to +1 (all outward).
/// Ties: unweighted. Undefined (`None`) without such ties. Cost: one look at each tie.
/// Pitfall: the sizes of the groups alone can make it negative; so tell E, I and the expected value beside.
/// Source: Krackhardt & Stern (1988), *Social Psychology Quarterly* 51.
pub fn outwardness(graph: &Graph, groups: &[u32], outward: Outward) -> Option<f64> {
    index(graph.edges().map(|(a, b)| outward(groups[a], groups[b])))
}

/// The index if everybody were tied to everybody: what the sizes of the groups alone give.
pub fn expected(groups: &[u32], outward: Outward) -> Option<f64> {
    let mut sizes: Vec<(u32, f64)> = Vec::new();
    let mut sorted = groups.to_vec();
    sorted.sort_unstable();
    for group in sorted {
        match sizes.last_mut() {
            Some((last, size)) if *last == group => *size += 1.0,
            _ => sizes.push((group, 1.0)),
        }
    }
    let (mut outer, mut inner) = (0.0, 0.0);
    for (at, &(one, size)) in sizes.iter().enumerate() {
        let others = sizes[at + 1..].iter().map(|&(other, count)| (other, size * count));
        for (other, pairs) in others.chain([(one, size * (size - 1.0) / 2.0)]) {
            match outward(one, other) {
                Some(true) => outer += pairs,
                Some(false) => inner += pairs,
                None => {}
            }
        }
    }
    (outer + inner > 0.0).then(|| (outer - inner) / (outer + inner))
}

fn index(ties: impl Iterator<Item = Option<bool>>) -> Option<f64> {
    let (mut outer, mut inner) = (0_u32, 0_u32);
    for tie in ties {
        match tie {
            Some(true) => outer += 1,
            Some(false) => inner += 1,
            None => {}
        }
    }
    let all = f64::from(outer) + f64::from(inner);
    (all > 0.0).then(|| (f64::from(outer) - f64::from(inner)) / all)
}

/// How often labels shuffled over the same ties give an index as far from their mean as the one seen.
///
/// Formula: `p = (1 + |{s: |EI_s − mean| ≥ |EI − mean|}|) / (1 + orders)`, [`ORDERS`] shufflings drawn from the seed, both
/// sides. Range: above 0 to 1. Undefined (`None`) where the index is. Cost: so many looks at each tie.
/// Pitfall: it takes ties for independent and the map for the whole; on a map drawn around one firm it says how the map
/// was drawn. Source: Krackhardt & Stern (1988); shuffling labels as in Hubert & Schultz (1976).
pub struct Shuffling {
    outward: Outward,
    labels: Vec<u32>,
    edges: Vec<(u32, u32)>,
    lots: Lots,
    seen: Option<f64>,
    shuffled: Vec<f64>,
}

impl Shuffling {
    pub fn new(graph: &Graph, groups: &[u32], outward: Outward, seed: u32) -> Self {
        Self {
            outward,
            labels: groups.to_vec(),
            edges: graph.edges().map(|(a, b)| (a as u32, b as u32)).collect(),
            lots: Lots::new(seed),
            seen: outwardness(graph, groups, outward),
            shuffled: Vec::new(),
        }
    }

    fn advance(&mut self, orders: u32) -> bool {
        for _ in 0..orders {
            if self.seen.is_none() || self.shuffled.len() >= ORDERS as usize {
                return false;
            }
            self.lots.shuffle(&mut self.labels);
            let labels = &self.labels;
            let ties =
                self.edges.iter().map(|&(a, b)| (self.outward)(labels[a as usize], labels[b as usize]));
            // Where no tie could be told apart this order says nothing against the index.
            self.shuffled.push(index(ties).unwrap_or(0.0));
        }
        true
    }

    fn p(&self) -> Option<f64> {
        let mean = self.shuffled.iter().sum::<f64>() / self.shuffled.len() as f64;
        let far = (self.seen? - mean).abs() - 1e-9;
        let as_far = self.shuffled.iter().filter(|&&index| (index - mean).abs() >= far).count();
        Some((1.0 + as_far as f64) / (1.0 + self.shuffled.len() as f64))
    }
}

/// The p-value at once.
pub fn p_value(graph: &Graph, groups: &[u32], outward: Outward, seed: u32) -> Option<f64> {
    let mut shuffling = Shuffling::new(graph, groups, outward, seed);
    while shuffling.advance(u32::MAX) {}
    shuffling.p()
}

/// Numbers of territories, as the core's list has them: district, national, foreign, outside, unknown.
pub const TERRITORIES: [u32; 5] = [0, 1, 2, 3, 4];

/// Whether a tie leads out of a territory. "Outside the district" is out to the district; all else about it, and about
/// territories that are not known, cannot be told.
pub fn leads_out(one: u32, other: u32) -> Option<bool> {
    let [district, _, _, outside, unknown] = TERRITORIES;
    match (one, other) {
        _ if one >= unknown || other >= unknown => None,
        _ if one == outside || other == outside => (one == district || other == district).then_some(true),
        _ => Some(one != other),
    }
}

/// The territories of the map.
pub struct Territories(Shuffling);

impl Territories {
    pub fn new(input: &Input) -> Self {
        Self(Shuffling::new(&input.graph, &input.territories, leads_out, input.seed))
    }
}

impl Heavy for Territories {
    fn step(&mut self, _: &Input) -> bool {
        let each = self.0.edges.len() + self.0.labels.len() + 1;
        self.0.advance((STEP / each).max(1) as u32)
    }

    fn progress(&self) -> (u32, u32) {
        (self.0.shuffled.len() as u32, ORDERS)
    }

    fn finish(self: Box<Self>, _: &Input, results: &mut Results) {
        results.put("ei_p", vec![self.0.p().unwrap_or(f64::NAN)]);
    }
}
