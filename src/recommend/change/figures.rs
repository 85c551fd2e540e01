//! What is read off one network, so that two can be compared.

use std::collections::{BTreeMap, BTreeSet};

use super::hanging::Hanging;
use crate::{
    model::{ActorId, Role, TieClass},
    network::{
        Network,
        business::{
            access::{MOST, disjoint_paths},
            ground::{Links, firms, in_use, markets},
            reach::market_reach,
            suppliers::open_triangles,
        },
        changed::Alterations,
        evidence::support::{Supports, asked},
        findings::{pairs, who},
        graph::ActorGraph,
        measures::{Look as How, constraint, ei_territory},
    },
    report::{Figure, FigureChange, Support, UnsupportedFigure},
};

/// The figures of one network.
#[derive(Clone)]
pub struct Look {
    /// Firms of the trade, by id, and those of them that reach a market abroad by contacts in use.
    pub firms: Vec<ActorId>,
    pub reach: Vec<ActorId>,
    /// Separate ways of the focal firm by country.
    pub ways: BTreeMap<String, u32>,
    /// Whom the focal firm sells to in each country abroad, by contacts in use.
    pub countries: BTreeMap<String, Vec<ActorId>>,
    pub customers: BTreeSet<ActorId>,
    pub open_triangles: f64,
    /// Pairs of firms of the trade: tied, and answered.
    pub tied: (f64, f64),
    /// Pairs of the agency's firms: without a tie, and answered.
    pub brokerage: (f64, f64),
    pub constraint: Option<f64>,
    /// Who is cut off from markets abroad with whom.
    pub hanging: Hanging,
    /// Ties inside a territory, and all whose territories are known.
    pub inside: (f64, f64),
}

impl Look {
    pub fn at(network: &Network) -> Self {
        let focal = network.focal();
        let firms = firms(network);
        let among = pairs::within(network, &firms);
        let mut look = Self {
            reach: market_reach(network).now,
            ways: ways(network),
            countries: BTreeMap::new(),
            customers: BTreeSet::new(),
            open_triangles: open(network),
            tied: (among.tied.len() as f64, among.asked()),
            brokerage: brokerage(network),
            constraint: None,
            hanging: Hanging::new(network, &firms),
            inside: (0.0, 0.0),
            firms,
        };
        look.sales(network);
        look.graph(network, focal);
        look
    }

    /// The same network with some ties changed: only what they can touch is read again.
    pub fn after(before: &Self, network: &Network, alterations: &Alterations) -> Self {
        let mut look = before.clone();
        look.reach = market_reach(network).now;
        look.graph(network, network.focal());
        if alterations.tied.is_empty() {
            return look;
        }
        look.sales(network);
        look.ways = ways(network);
        look.hanging = Hanging::new(network, &look.firms);
        let touches = |what: &dyn Fn(ActorId, ActorId) -> bool| {
            alterations.tied.iter().any(|&(a, b)| what(a, b) || what(b, a))
        };
        let trade = touches(&|a, b| network.is_producer(a) && network.is_producer(b));
        if trade {
            let among = pairs::within(network, &look.firms);
            look.tied = (among.tied.len() as f64, among.asked());
        }
        if trade || touches(&|a, b| network.is_producer(a) && !who::is_buyer(network, b)) {
            look.open_triangles = open(network);
        }
        if trade || touches(&|a, _| network.model.actor(a).has(Role::Agency)) {
            look.brokerage = brokerage(network);
        }
        look
    }

    fn sales(&mut self, network: &Network) {
        self.countries.clear();
        self.customers.clear();
        let Some(focal) = network.focal() else { return };
        for tie in network.of(focal).filter(|tie| tie.class == TieClass::Supply && tie.from == focal) {
            if !in_use(tie) || tie.to == focal {
                continue;
            }
            let country = network.model.actor(tie.to).country.clone();
            if self.customers.insert(tie.to)
                && who::abroad(network, tie.to) == Some(true)
                && let Some(country) = country
            {
                self.countries.entry(country).or_default().push(tie.to);
            }
        }
    }

    fn graph(&mut self, network: &Network, focal: Option<ActorId>) {
        let graph = ActorGraph::of(network);
        self.constraint = focal
            .and_then(|focal| graph.node(focal))
            .and_then(|node| constraint::of_dyads(constraint::Dyads::new(&graph).of(&graph, node)));
        let reach = ei_territory::of_map(network, &graph);
        self.inside = (reach.internal, reach.internal + reach.external);
    }
}

/// The focal firm's separate ways into each country with a market on the map.
fn ways(network: &Network) -> BTreeMap<String, u32> {
    let Some(focal) = network.focal() else { return BTreeMap::new() };
    let links = Links::by(network, in_use);
    let markets = markets(network);
    let mut countries: Vec<(&str, usize)> = network
        .model
        .actors()
        .filter(|(id, _)| markets[id.index()])
        .filter_map(|(id, actor)| Some((actor.country.as_deref()?, id.index())))
        .collect();
    countries.sort_unstable();
    countries
        .chunk_by(|one, other| one.0 == other.0)
        .map(|inside| {
            let goal = |actor: usize| inside.binary_search_by_key(&actor, |one| one.1).is_ok();
            (inside[0].0.to_owned(), disjoint_paths(&links, focal.index(), goal, MOST))
        })
        .collect()
}

/// Open pairs of buyers, added over the suppliers.
fn open(network: &Network) -> f64 {
    open_triangles(network).iter().map(|shared| shared.open).sum()
}

/// The agency with most firms of the trade, then by id, and these firms.
pub fn agency(network: &Network) -> Option<(ActorId, Vec<ActorId>)> {
    let firms_of = |agency: ActorId| -> Vec<ActorId> {
        let firms: BTreeSet<ActorId> = network
            .present_ties(agency)
            .filter(|(firm, tie)| pairs::is_business(tie) && network.is_producer(*firm))
            .filter(|(firm, _)| !network.model.actor(*firm).is_class())
            .map(|(firm, _)| firm)
            .collect();
        firms.into_iter().collect()
    };
    network
        .with_role(Role::Agency)
        .map(|agency| (agency, firms_of(agency)))
        .filter(|(_, firms)| firms.len() >= 2)
        .max_by_key(|(agency, firms)| (firms.len(), std::cmp::Reverse(*agency)))
}

fn brokerage(network: &Network) -> (f64, f64) {
    let Some((_, firms)) = agency(network) else { return (0.0, 0.0) };
    let among = pairs::within(network, &firms);
    (among.asked() - among.tied.len() as f64, among.asked())
}

/// How far each figure may be read from this sample.
pub struct Readable {
    supports: Vec<(Figure, Support)>,
    pub unsupported: Vec<UnsupportedFigure>,
    agency: Option<String>,
}

impl Readable {
    /// `supports`: of the network as it is, since nothing that is proposed was asked about.
    pub fn new(network: &Network, supports: &Supports) -> Self {
        let agency = agency(network).map(|(agency, _)| agency);
        let mut readable = Self {
            supports: Vec::new(),
            unsupported: Vec::new(),
            agency: agency.map(|agency| network.model.key(agency).to_owned()),
        };
        for &figure in Figure::ALL {
            let of = |actor: ActorId| supports.of_actor(How::Contacts, asked(network, actor));
            let (support, reason) = match (figure, network.focal(), agency) {
                (Figure::Constraint, Some(focal), _) => of(focal),
                (Figure::Brokerage, _, Some(agency)) => of(agency),
                (Figure::Brokerage, ..) => continue,
                (Figure::Tied | Figure::OpenTriangles | Figure::Reach | Figure::Inside, ..)
                | (_, Some(_), _) => supports.of_map(How::Groups, &[]),
                // About the focal firm, and there is none.
                _ => continue,
            };
            if support == Support::NotForThisSample {
                readable.unsupported.push(UnsupportedFigure { measure: figure.code().to_owned(), reason });
            } else {
                readable.supports.push((figure, support));
            }
        }
        let (whole, reason) = supports.of_map(How::Whole, &[]);
        if whole == Support::NotForThisSample {
            readable.unsupported.push(UnsupportedFigure { measure: "betweenness".into(), reason });
        }
        readable
    }

    pub fn shows(&self, figure: Figure) -> bool {
        self.supports.iter().any(|one| one.0 == figure)
    }

    /// The figures that are shown, before and after; `all` with those that stay.
    pub fn compare(&self, before: &Look, after: &Look, all: bool) -> Vec<FigureChange> {
        let mut rows = Vec::new();
        for &(figure, support) in &self.supports {
            let row = |before: (f64, Option<f64>), after: (f64, Option<f64>)| FigureChange {
                figure,
                country: None,
                actor: None,
                before: before.0,
                after: after.0,
                of_before: before.1,
                of_after: after.1,
                support,
            };
            let part = |of: &dyn Fn(&Look) -> (f64, f64)| {
                let ((before, of_before), (after, of_after)) = (of(before), of(after));
                row((before, Some(of_before)), (after, Some(of_after)))
            };
            let count = |of: &dyn Fn(&Look) -> f64| row((of(before), None), (of(after), None));
            match figure {
                Figure::Reach => rows.push(part(&|look| (look.reach.len() as f64, look.firms.len() as f64))),
                Figure::Ways => {
                    for (country, &ways) in &after.ways {
                        let was = before.ways.get(country).copied().unwrap_or(0);
                        let one = count(&|_| 0.0);
                        rows.push(FigureChange {
                            country: Some(country.clone()),
                            before: f64::from(was),
                            after: f64::from(ways),
                            ..one
                        });
                    }
                }
                Figure::Countries => rows.push(count(&|look| look.countries.len() as f64)),
                Figure::Customers => rows.push(count(&|look| look.customers.len() as f64)),
                Figure::OpenTriangles => rows.push(count(&|look| look.open_triangles)),
                Figure::Tied => rows.push(part(&|look| look.tied)),
                Figure::Brokerage => {
                    rows.push(FigureChange { actor: self.agency.clone(), ..part(&|look| look.brokerage) });
                }
                Figure::Constraint => {
                    // Undefined for a firm without a contact.
                    if let Some((was, is)) = before.constraint.zip(after.constraint) {
                        rows.push(row((was, None), (is, None)));
                    }
                }
                Figure::Gate => rows.push(part(&|look| look.hanging.on_focal())),
                Figure::Inside => rows.push(part(&|look| look.inside)),
            }
        }
        rows.retain(|row| {
            let empty = row.before == 0.0 && row.after == 0.0;
            let same = row.before == row.after && row.of_before == row.of_after;
            if all { !empty } else { !same }
        });
        rows
    }
}
