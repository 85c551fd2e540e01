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
    recommend::agencies,
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
    /// The agency spoken of, the same before and after.
    pub agency: Option<ActorId>,
    /// Pairs of its firms: without a tie, and answered.
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
        let agency = agencies::leading(network);
        let mut look = Self {
            reach: market_reach(network).now,
            ways: ways(network),
            countries: BTreeMap::new(),
            customers: BTreeSet::new(),
            open_triangles: open(network),
            tied: (among.tied.len() as f64, among.asked()),
            agency,
            brokerage: brokerage(network, agency),
            constraint: None,
            hanging: Hanging::new(network, &firms),
            inside: (0.0, 0.0),
            firms,
        };
        look.sales(network);
        look.graph(network, focal);
        look
    }

    /// The same, told of the agency that an action names.
    pub fn with_agency(&self, network: &Network, agency: ActorId) -> Self {
        Self { agency: Some(agency), brokerage: brokerage(network, Some(agency)), ..self.clone() }
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
            look.brokerage = brokerage(network, look.agency);
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
            // A row that stands for several tells of the country, and of no number.
            if !network.model.actor(tie.to).is_class() {
                self.customers.insert(tie.to);
            }
            let known = country.as_ref().and_then(|country| self.countries.get(country));
            if known.is_none_or(|known| !known.contains(&tie.to))
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

/// Pairs of the agency's firms: without a tie, and answered.
fn brokerage(network: &Network, agency: Option<ActorId>) -> (f64, f64) {
    let firms = agency.map(|agency| agencies::firms_of(network, agency)).unwrap_or_default();
    let among = pairs::within(network, &firms);
    (among.asked() - among.tied.len() as f64, among.asked())
}

/// How far each figure may be read from this sample.
pub struct Readable {
    supports: Vec<(Figure, Support)>,
    /// Of what the agencies stand between.
    agencies: Vec<(ActorId, Support)>,
    pub unsupported: Vec<UnsupportedFigure>,
}

impl Readable {
    /// `supports`: of the network as it is, since nothing that is proposed was asked about.
    pub fn new(network: &Network, supports: &Supports) -> Self {
        let leading =
            agencies::leading(network).filter(|&agency| agencies::firms_of(network, agency).len() >= 2);
        let mut readable = Self { supports: Vec::new(), agencies: Vec::new(), unsupported: Vec::new() };
        for &figure in Figure::ALL {
            let of = |actor: ActorId| supports.of_actor(How::Contacts, asked(network, actor));
            let (support, reason) = match (figure, network.focal()) {
                (Figure::Constraint, Some(focal)) => of(focal),
                (Figure::Brokerage, _) => {
                    for agency in network.with_role(Role::Agency) {
                        let (support, reason) = of(agency);
                        if support != Support::NotForThisSample {
                            readable.agencies.push((agency, support));
                        } else if Some(agency) == leading {
                            let measure = figure.code().to_owned();
                            readable.unsupported.push(UnsupportedFigure { measure, reason });
                        }
                    }
                    continue;
                }
                (Figure::Tied | Figure::OpenTriangles | Figure::Reach | Figure::Inside, _) | (_, Some(_)) => {
                    supports.of_map(How::Groups, &[])
                }
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

    /// Whether what this agency stands between is shown.
    pub fn shows_agency(&self, agency: Option<ActorId>) -> bool {
        self.agencies.iter().any(|one| Some(one.0) == agency)
    }

    /// The figures that are shown, before and after; `all` with those that stay.
    pub fn compare(&self, network: &Network, before: &Look, after: &Look, all: bool) -> Vec<FigureChange> {
        let mut rows = Vec::new();
        let of_agency = self.agencies.iter().find(|one| Some(one.0) == after.agency);
        let of_agency = of_agency.map(|one| (Figure::Brokerage, one.1));
        let place = |figure: Figure| Figure::ALL.iter().position(|&one| one == figure);
        let mut supports: Vec<(Figure, Support)> = self.supports.iter().copied().chain(of_agency).collect();
        supports.sort_by_key(|one| place(one.0));
        for (figure, support) in supports {
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
                    let actor = after.agency.map(|agency| network.model.key(agency).to_owned());
                    rows.push(FigureChange { actor, ..part(&|look| look.brokerage) });
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
