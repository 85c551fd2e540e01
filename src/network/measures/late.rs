//! What takes long is measured apart from the first diagnosis: natively right after it, in the page by a
//! wasm module and a worker of their own. Here stands what is handed out for it and how it comes back.

use filiera_graphs::background::{Input, Results};

use super::{Look, Measure, structure::Nodes};
use crate::{
    model::{ActorId, Role},
    network::{
        Network,
        evidence::support::{self, Supports},
        graph::ActorGraph,
    },
    report::{Asked, LateFigures, MapMeasure, Message, Support},
};

/// What is left to measure of a network, and where the numbers belong.
pub struct Late {
    graph: ActorGraph,
    /// Of each node, as numbers of their codes.
    roles: Vec<u32>,
    territories: Vec<u32>,
    asked: Vec<bool>,
    /// Ids of the nodes.
    keys: Vec<String>,
    /// How far each node told whom it is tied to, and what that allows.
    told: Vec<Asked>,
    supports: Supports,
    /// Rows of the report.
    actors: usize,
    /// Whether paths through the whole map may be read.
    support: (Support, Message),
}

impl Late {
    pub(super) fn new(network: &Network, graph: &ActorGraph, supports: &Supports) -> Self {
        let model = &network.model;
        let nodes = || (0..graph.len()).map(|node| graph.actor(node));
        Self {
            roles: nodes().map(|actor| report_role(network, actor)).collect(),
            territories: nodes().map(|actor| model.actor(actor).territory() as u32).collect(),
            asked: nodes()
                .map(|actor| Some(actor) == model.focal || model.actor(actor).interviewed == Some(true))
                .collect(),
            keys: nodes().map(|actor| model.key(actor).to_owned()).collect(),
            told: nodes().map(|actor| support::asked(network, actor)).collect(),
            supports: supports.clone(),
            actors: model.actors.len(),
            support: supports.of_map(Look::Whole, &[]),
            graph: graph.clone(),
        }
    }

    /// What the measures may know: numbers only.
    pub fn input(&self, seed: u32) -> Input {
        Input {
            graph: (*self.graph).clone(),
            roles: self.roles.clone(),
            territories: self.territories.clone(),
            asked: self.asked.clone(),
            seed,
        }
    }

    /// The late part of the report.
    ///
    /// A number that is undefined or not there becomes `None`: what another module hands over may be anything.
    pub fn figures(&self, results: &Results) -> LateFigures {
        let nodes = Nodes { keys: &self.keys, told: &self.told, supports: &self.supports };
        let measures = || Measure::ALL.iter().filter(|measure| measure.is_late());
        let too_large = |code: &&str| results.get(&format!("{code}_left_out")).is_some();
        LateFigures {
            left_out: measures()
                .map(|measure| measure.code())
                .filter(|code| results.get(code).is_none())
                .chain(["small_world"].into_iter().filter(too_large))
                .map(str::to_owned)
                .collect(),
            values: measures()
                .filter_map(|measure| {
                    Some((measure.code().to_owned(), self.rows(results.get(measure.code())?)))
                })
                .collect(),
            map_measures: ["betweenness_error", "harmonic_closeness_error"]
                .into_iter()
                .filter_map(|code| self.bound(results, code))
                .chain(nodes.map_measures(results))
                .collect(),
            structure: Some(nodes.structure(results)),
        }
    }

    /// How far a value may be off, where paths or actors were drawn by lot.
    fn bound(&self, results: &Results, code: &str) -> Option<MapMeasure> {
        let error = results.get(code)?.first().copied().filter(|error| error.is_finite())?;
        Some(MapMeasure {
            code: code.to_owned(),
            among: Vec::new(),
            value: Some(error),
            support: self.support.0,
            reason: self.support.1.clone(),
            asked: None,
            possible: None,
        })
    }

    /// Numbers by node as numbers by row of the report.
    fn rows(&self, numbers: &[f64]) -> Vec<Option<f64>> {
        let mut rows = vec![None; self.actors];
        for (node, &number) in numbers.iter().enumerate().take(self.graph.len()) {
            rows[self.graph.actor(node).index()] = Some(number).filter(|number| number.is_finite());
        }
        rows
    }
}

/// The role under which the map shows an actor, as a number; all firms of the trade are producers.
fn report_role(network: &Network, actor: ActorId) -> u32 {
    let role =
        if network.is_producer(actor) { Role::Producer } else { crate::report::main_role(network, actor) };
    role as u32
}
