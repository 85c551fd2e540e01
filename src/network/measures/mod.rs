//! Network measures, a file each; every one says which sample it may be read from.
//!
//! The functions take a [`Graph`](super::graph::Graph), so that they can be checked on published examples;
//! [`Measuring`] runs the quick ones over a network, in steps of bounded work, and hands out what [`Late`] needs
//! for those that take long.

pub mod clustering;
pub mod constraint;
pub mod core_number;
pub mod degree;
pub mod density;
pub mod effective_size;
pub mod efficiency;
pub mod ego_betweenness;
pub mod ei_territory;
pub mod hierarchy;
mod late;
pub mod reciprocity;
pub mod strength;
mod structure;

use filiera_graphs::background;
pub use filiera_graphs::{betweenness, fragmentation, harmonic_closeness, pagerank};
pub use late::Late;
pub use structure::sources as structure_sources;

use super::{
    Network,
    coverage::{self, PairCount, Pairs},
    evidence::support::{self, Supports},
    graph::ActorGraph,
};
use crate::{
    model::{ActorId, Role, codes},
    report::{ActorMeasures, Asked, MapMeasure, NetworkReport, Support},
};

codes! {
    /// A measure of single actors.
    Measure {
        Degree = "degree",
        Strength = "strength",
        Betweenness = "betweenness",
        EgoBetweenness = "ego_betweenness",
        HarmonicCloseness = "harmonic_closeness",
        Constraint = "constraint",
        EffectiveSize = "effective_size",
        Efficiency = "efficiency",
        Hierarchy = "hierarchy",
        CoreNumber = "core_number",
        Clustering = "clustering",
        Pagerank = "pagerank",
        /// 1 where the map falls apart without the actor, else 0.
        CutPoint = "cut_point",
        Fragmentation = "fragmentation",
        WeightedBetweenness = "weighted_betweenness",
        Eigenvector = "eigenvector",
        EiTerritory = "ei_territory",
    }
}

/// How far a measure looks, which decides how much of the network must be known before it may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The actor's own ties: what is missing only makes the value larger.
    Ties,
    /// The actor's contacts and the ties among them.
    Contacts,
    /// Groups; little moved by missing actors.
    Groups,
    /// Paths through the whole network.
    Whole,
}

impl Measure {
    /// Keys of the studies that it is from, in [`crate::sources`].
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Degree => &["FREEMAN78"],
            Self::Strength => &["BARRAT04"],
            Self::Betweenness => &["FREEMAN77", "BRANDES01"],
            Self::EgoBetweenness => &["EVERETT05"],
            Self::HarmonicCloseness => &["MARCHIORI00"],
            Self::Constraint | Self::Efficiency | Self::Hierarchy => &["BURT92"],
            Self::EffectiveSize => &["BURT92", "BORGATTI97"],
            Self::CoreNumber => &["SEIDMAN83", "BATAGELJ03"],
            Self::Clustering => &["WATTS98"],
            Self::Pagerank => &["BRIN98"],
            Self::CutPoint => &["TARJAN72"],
            Self::Fragmentation => &["BORGATTI06"],
            Self::WeightedBetweenness => &["NEWMAN01", "BRANDES01"],
            Self::Eigenvector => &["BONACICH72"],
            Self::EiTerritory => &["KRACKHARDT88"],
        }
    }

    /// Whether it takes long, so that it is left to [`filiera_graphs::background`].
    pub fn is_late(self) -> bool {
        matches!(
            self,
            Self::Betweenness
                | Self::HarmonicCloseness
                | Self::Pagerank
                | Self::Fragmentation
                | Self::WeightedBetweenness
                | Self::Eigenvector
        )
    }

    pub fn look(self) -> Look {
        match self {
            Self::Degree | Self::Strength | Self::EiTerritory => Look::Ties,
            Self::EgoBetweenness
            | Self::Constraint
            | Self::EffectiveSize
            | Self::Efficiency
            | Self::Hierarchy
            | Self::Clustering => Look::Contacts,
            Self::CoreNumber => Look::Groups,
            Self::Betweenness
            | Self::HarmonicCloseness
            | Self::Pagerank
            | Self::CutPoint
            | Self::WeightedBetweenness
            | Self::Eigenvector
            | Self::Fragmentation => Look::Whole,
        }
    }
}

/// Edges looked at in one step: some milliseconds.
const STEP: usize = 400_000;

/// Measuring in steps, so that a page stays responsive and a visitor may cancel.
pub struct Measuring {
    graph: ActorGraph,
    supports: Supports,
    /// Values of each node, in the order of [`Measure::ALL`].
    columns: Vec<Vec<Option<f64>>>,
    map: Vec<MapMeasure>,
    local: Local,
    stage: Stage,
    /// How far each actor answered, and its key, for the rows.
    asked: Vec<Asked>,
    keys: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Plain,
    Map,
    Local,
    Done,
}

/// The measures of contacts, actor by actor.
struct Local {
    next: usize,
    dyads: constraint::Dyads,
    redundancy: effective_size::Redundancy,
    ego: ego_betweenness::EgoNetwork,
}

impl Measuring {
    pub fn new(network: &Network) -> Self {
        let graph = ActorGraph::of(network);
        let model = &network.model;
        Self {
            supports: Supports::default(),
            columns: vec![vec![None; graph.len()]; Measure::ALL.len()],
            map: Vec::new(),
            local: Local {
                next: 0,
                dyads: constraint::Dyads::new(&graph),
                redundancy: effective_size::Redundancy::new(&graph),
                ego: ego_betweenness::EgoNetwork::new(graph.len()),
            },
            stage: Stage::Plain,
            asked: model.actors().map(|(id, _)| support::asked(network, id)).collect(),
            keys: model.actors.iter().map(|actor| actor.key.clone()).collect(),
            graph,
        }
    }

    /// Does a bounded piece of work (one batch of sources); `true` when all is done.
    pub fn step(&mut self, network: &Network) -> bool {
        self.stage = match self.stage {
            Stage::Plain => {
                self.supports = Supports::new(network, &coverage::cover(network));
                let graph = &self.graph;
                self.columns[Measure::Degree as usize] = degree::degree(graph);
                self.columns[Measure::Strength as usize] = strength::strength(network, graph);
                self.columns[Measure::EiTerritory as usize] = ei_territory::ei_territory(network, graph);
                self.columns[Measure::CoreNumber as usize] = core_number::core_number(graph);
                self.columns[Measure::CutPoint as usize] =
                    graph.cut_points().into_iter().map(|cut| Some(f64::from(u8::from(cut)))).collect();
                Stage::Map
            }
            Stage::Map => {
                self.measure_map(network);
                Stage::Local
            }
            Stage::Local => {
                if self.step_local() {
                    Stage::Local
                } else {
                    self.columns[Measure::Efficiency as usize] =
                        efficiency::efficiency(&self.graph, &self.columns[Measure::EffectiveSize as usize]);
                    Stage::Done
                }
            }
            Stage::Done => Stage::Done,
        };
        self.stage == Stage::Done
    }

    /// Steps done and steps in all, in actors gone through.
    pub fn progress(&self) -> (u32, u32) {
        let plain = u32::from(self.stage != Stage::Plain);
        let map = u32::from(!matches!(self.stage, Stage::Plain | Stage::Map));
        (plain + map + self.local.next as u32, 2 + self.graph.len() as u32)
    }

    /// What is left to measure.
    pub fn late(&self, network: &Network) -> Late {
        Late::new(network, &self.graph, &self.supports)
    }

    /// The rows of the report; the columns of [`Measure::is_late`] are still empty.
    pub fn finish(self) -> (Vec<ActorMeasures>, Vec<MapMeasure>) {
        let tags = [Asked::Told, Asked::Partly, Asked::NotAsked, Asked::ClassRow].map(|asked| {
            let tag = |measure: &Measure| self.supports.of_actor(measure.look(), asked).0;
            Measure::ALL.iter().map(tag).collect::<Vec<Support>>()
        });
        let rows = self
            .keys
            .iter()
            .enumerate()
            .map(|(index, key)| {
                let node = self.graph.node(ActorId(index as u32));
                let measures = || Measure::ALL.iter().zip(&self.columns);
                ActorMeasures {
                    actor: key.clone(),
                    values: measures()
                        .map(|(measure, column)| {
                            (measure.code().to_owned(), node.and_then(|node| column[node]))
                        })
                        .collect(),
                    support: measures()
                        .map(|(measure, _)| {
                            let tags = &tags[self.asked[index] as usize];
                            (measure.code().to_owned(), tags[*measure as usize])
                        })
                        .collect(),
                }
            })
            .collect();
        (rows, self.map)
    }

    /// The next actors' measures of their contacts; `true` while some are left.
    fn step_local(&mut self) -> bool {
        let mut looked = 0;
        while self.local.next < self.graph.len() && looked < STEP {
            let node = self.local.next;
            self.local.next += 1;
            looked += self.measure_contacts(node);
        }
        self.local.next < self.graph.len()
    }

    /// The measures of one actor's contacts; how much was looked at.
    fn measure_contacts(&mut self, node: usize) -> usize {
        let (graph, local) = (&self.graph, &mut self.local);
        let shares = local.dyads.of(graph, node);
        self.columns[Measure::Constraint as usize][node] = constraint::of_dyads(shares);
        self.columns[Measure::Hierarchy as usize][node] = hierarchy::of_dyads(shares);
        self.columns[Measure::EffectiveSize as usize][node] = local.redundancy.effective_size(graph, node);
        self.columns[Measure::EgoBetweenness as usize][node] = local.ego.betweenness(graph, node);
        let around = graph.neighbours(node).iter().map(|&next| graph.degree(next as usize)).sum::<usize>();
        1 + local.ego.looked + around
    }

    fn measure_map(&mut self, network: &Network) {
        let graph = &self.graph;
        let supports = &self.supports;
        let mut add = |code: &str, value: Option<f64>, look: Look| {
            let (support, reason) = supports.of_map(look, &[]);
            self.map.push(MapMeasure {
                code: code.to_owned(),
                among: Vec::new(),
                value,
                support,
                reason,
                asked: None,
                possible: None,
            });
        };
        let reach = ei_territory::of_map(network, graph);
        add("ei_territory", reach.index(), Look::Groups);
        add("ei_external", Some(reach.external), Look::Groups);
        add("ei_internal", Some(reach.internal), Look::Groups);
        add("ei_expected", ei_territory::expected(network, graph).index(), Look::Groups);
        let triangles = clustering::triangles(graph);
        self.columns[Measure::Clustering as usize] = clustering::clustering(graph, &triangles);
        add("transitivity", clustering::transitivity(graph, &triangles), Look::Groups);
        add("average_clustering", clustering::average_clustering(graph, &triangles), Look::Groups);
        let sizes = graph.components().1;
        let largest = sizes.iter().copied().max().map(f64::from);
        add("components", Some(graph.component_count() as f64), Look::Whole);
        add("largest_component", largest, Look::Whole);
        add("bridges", Some(graph.bridges().len() as f64), Look::Whole);
        let cut_points = graph.cut_points().into_iter().filter(|&cut| cut).count();
        add("cut_points", Some(cut_points as f64), Look::Whole);

        let pairs = Pairs::new(network);
        self.map.push(density_row(supports, Vec::new(), &density::overall(&pairs)));
        self.map.extend(reciprocity::row(network, supports));
        for (rank, &one) in density::ROLES.iter().enumerate() {
            for &other in &density::ROLES[rank..] {
                let count = density::between(&pairs, one, other);
                // Between most roles nobody asks anything: a row of nothing would say no more.
                if count.asked > 0 {
                    self.map.push(density_row(supports, vec![one, other], &count));
                }
            }
        }
    }
}

/// Measures that are given a range, for the focal firm and the interviewed: of their own contacts.
pub const RANGED: &[Measure] = &[
    Measure::Degree,
    Measure::Strength,
    Measure::EiTerritory,
    Measure::CoreNumber,
    Measure::EgoBetweenness,
    Measure::Constraint,
    Measure::EffectiveSize,
    Measure::Efficiency,
    Measure::Hierarchy,
    Measure::Clustering,
    Measure::CutPoint,
];

/// Values of [`RANGED`] for some actors, and of the map.
pub type SomeMeasures = (Vec<Vec<Option<f64>>>, Vec<MapMeasure>);

/// The measures of [`RANGED`] for some actors, and those of the map: for a changed network, quickly, in steps.
pub struct MeasuringSome {
    measuring: Measuring,
    rows: Vec<Vec<Option<f64>>>,
}

impl MeasuringSome {
    pub fn new(network: &Network) -> Self {
        Self { measuring: Measuring::new(network), rows: Vec::new() }
    }

    /// `true` when all is done; `actors` are the same each time.
    pub fn step(&mut self, network: &Network, actors: &[ActorId]) -> bool {
        if self.measuring.stage != Stage::Local {
            self.measuring.step(network);
            return false;
        }
        let Some(&actor) = actors.get(self.rows.len()) else { return true };
        self.rows.push(self.measuring.ranged(actor));
        self.rows.len() == actors.len()
    }

    pub fn finish(self) -> SomeMeasures {
        (self.rows, self.measuring.map)
    }
}

impl Measuring {
    /// Of one actor, once those of the map are there.
    fn ranged(&mut self, actor: ActorId) -> Vec<Option<f64>> {
        let node = self.graph.node(actor);
        if let Some(node) = node {
            self.measure_contacts(node);
        }
        let column = |measure: Measure| node.and_then(|node| self.columns[measure as usize][node]);
        let value = |&measure: &Measure| match measure {
            Measure::Efficiency => {
                let contacts = column(Measure::Degree).filter(|&contacts| contacts > 0.0);
                column(Measure::EffectiveSize).zip(contacts).map(|(size, contacts)| size / contacts)
            }
            other => column(other),
        };
        RANGED.iter().map(value).collect()
    }
}

/// Runs everything, what takes long too.
pub fn measure(network: &Network, seed: u32) -> (Vec<ActorMeasures>, Vec<MapMeasure>) {
    let mut measuring = Measuring::new(network);
    while !measuring.step(network) {}
    let late = measuring.late(network);
    let (measures, map_measures) = measuring.finish();
    let mut report = NetworkReport { measures, map_measures, ..NetworkReport::default() };
    report.complete(late.figures(&background::measure(late.input(seed))));
    (report.measures, report.map_measures)
}

fn density_row(supports: &Supports, among: Vec<Role>, pairs: &PairCount) -> MapMeasure {
    let (support, reason) = supports.of_density(&among, pairs);
    MapMeasure {
        code: "density".to_owned(),
        among: among.into_iter().map(|role| role.code().to_owned()).collect(),
        value: density::density(pairs),
        support,
        reason,
        asked: Some(pairs.asked),
        possible: Some(pairs.possible),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Actor, Answer, Model, Place, StandsFor, Statement, TieClass},
        settings::Settings,
    };

    fn star(change: impl Fn(&mut Model)) -> (Vec<ActorMeasures>, Vec<MapMeasure>) {
        let mut model = Model { focal: Some(ActorId(0)), ..Model::default() };
        for key in ["a", "b", "c", "d"] {
            model.actors.push(Actor { key: key.into(), ..Actor::default() });
        }
        for other in 1..4 {
            let place = Place { sheet: 0, row: other };
            let (from, to) = (ActorId(0), ActorId(other));
            model.statements.push(Statement::new(from, to, TieClass::Supply, Answer::Yes, place));
        }
        change(&mut model);
        let network = Network::new(model, Settings::default(), None);
        let mut measuring = Measuring::new(&network);
        while !measuring.step(&network) {
            let (done, all) = measuring.progress();
            assert!(done <= all);
        }
        assert_eq!(measuring.progress().0, measuring.progress().1);
        measure(&network, 1)
    }

    #[test]
    fn the_focal_firms_own_contacts_may_be_read_and_paths_through_all_may_not() {
        let (rows, _) = star(|_| {});
        let focal = &rows[0].support;
        assert_eq!(focal["constraint"], Support::LocalSafe);
        assert_eq!(focal["betweenness"], Support::NotForThisSample);
        let other = &rows[1].support;
        assert_eq!(other["degree"], Support::Caution);
        assert_eq!(other["constraint"], Support::NotForThisSample);
        // The value is told all the same.
        assert_eq!(rows[0].values["betweenness"], Some(1.0));
    }

    #[test]
    fn in_a_complete_map_everything_may_be_read() {
        let (rows, map) = star(|model| model.complete = true);
        assert!(rows.iter().flat_map(|row| row.support.values()).all(|&one| one == Support::LocalSafe));
        assert!(map.iter().all(|one| one.support == Support::LocalSafe));
    }

    #[test]
    fn strength_is_not_invented() {
        let (rows, _) = star(|model| model.statements[0].strength = Some(3.0));
        assert_eq!(rows[0].values["strength"], Some(3.0));
        assert_eq!(rows[1].values["strength"], Some(3.0));
        assert_eq!(rows[2].values["strength"], None, "tied, and nobody said how strongly");
    }

    #[test]
    fn a_class_row_gets_a_row_without_values() {
        let (rows, _) = star(|model| model.actors[3].stands_for = Some(StandsFor::Number(59.0)));
        assert_eq!(rows.len(), 4);
        assert!(rows[3].values.values().all(Option::is_none));
        assert_eq!(rows[0].values["degree"], Some(2.0));
    }

    #[test]
    fn an_empty_map_is_measured_without_values() {
        let (rows, map) = star(|model| {
            model.statements.clear();
            model.actors.clear();
            model.focal = None;
        });
        assert!(rows.is_empty());
        assert!(map.iter().filter(|one| one.code == "density").all(|one| one.value.is_none()));
    }

    #[test]
    fn every_measure_is_explained_in_every_language() {
        let (_, map) = star(|_| {});
        let codes: Vec<&str> = Measure::ALL
            .iter()
            .map(|measure| measure.code())
            .chain(map.iter().map(|one| one.code.as_str()))
            .chain(["betweenness_error", "harmonic_closeness_error"])
            .collect();
        for text in [
            include_str!("../../../www/text/en/network/measures.ftl"),
            include_str!("../../../www/text/it/network/measures.ftl"),
            include_str!("../../../www/text/fr/network/measures.ftl"),
        ] {
            for code in &codes {
                let mut lines =
                    text.lines().skip_while(|line| !line.starts_with(&format!("measure-{code} = ")));
                assert!(lines.next().is_some(), "{code}");
                assert!(lines.next().is_some_and(|line| line.starts_with("    .plain = ")), "{code}");
                assert!(lines.next().is_some_and(|line| line.starts_with("    .pitfall = ")), "{code}");
            }
        }
    }
}
