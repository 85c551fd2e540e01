//! What the network means for business, as the page shows it: counts of all, names of the first.

use serde::{Deserialize, Serialize};

use super::{Message, Support};
use crate::{
    model::{ActorId, Role},
    network::{
        Network,
        business::{
            self, Links, access, balance, bridges, dependence, ground,
            kinds::{self, Axis, KindCode},
            leaders::{self, Leader},
            losses, moves, paths, quiet, reach, similarity, suppliers,
        },
    },
};

/// At most so many rows of a list, and names in a row. Our choice: nobody reads more; the count of all
/// stands beside.
const LISTED: usize = 12;

/// Countries of a list, at most.
const COUNTRIES: usize = 40;

/// Some actors: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Several {
    pub count: u32,
    pub actors: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BusinessReport {
    /// What kind of network this is: five questions, in order.
    pub kinds: Vec<KindReading>,
    /// The focal firm's ties by the role of the other end.
    pub balance: Vec<RoleBalance>,
    /// The focal firm's countries, strongest first; `None` for counterparts whose country is not known.
    pub footholds: Vec<FootholdReport>,
    /// Pairs of its counterparts in different countries that are tied, and those nobody was asked about.
    pub integration: Vec<ActorPair>,
    pub integration_count: u32,
    pub integration_not_asked: u32,
    pub leaders: Leading,
    pub reach: ReachReport,
    pub access: AccessReport,
    pub suppliers: Vec<SharedSupplier>,
    /// All suppliers that firms of the trade share.
    pub suppliers_count: u32,
    pub alike: AlikeReport,
    /// The focal firm's sleeping ties by country, most capital first.
    pub quiet: Vec<QuietCountry>,
    pub dependence: DependenceReport,
    pub introducers: Vec<IntroducerPath>,
    /// All targets, named or without a contact of the firm.
    pub targets: u32,
    pub losses: Vec<LossReport>,
    /// All actors whose loss cuts off a firm.
    pub losses_count: u32,
    /// Firms whose every known way abroad leads over the focal firm.
    pub gate: u32,
    pub bridges: BridgesReport,
}

/// A question about the whole network, answered as far as the data go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct KindReading {
    pub axis: Axis,
    pub reading: KindCode,
    pub evidence: Vec<Message>,
    pub who: Several,
    pub support: Support,
    /// Why the support is what it is; of a question not asked, what it would take.
    pub reason: Message,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct RoleBalance {
    pub role: Role,
    pub strong: u32,
    pub active: u32,
    pub weak: u32,
    pub sleeping: u32,
    /// Ended or failed.
    pub over: u32,
    /// Of the present ones, those whose strength nobody marked.
    pub unmarked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FootholdReport {
    pub country: Option<String>,
    pub who: Several,
    /// Sum over ties with a mark, 0–100 each.
    pub strength: Option<f64>,
    pub unmarked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActorPair {
    pub a: String,
    pub b: String,
}

/// Who leads the district abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Leading {
    /// The kind with the most markets; `None` where too few were asked, or two are equal.
    pub lead: Option<Leader>,
    pub kinds: Vec<LeaderKind>,
    pub firms: u32,
    /// Firms asked about their customers.
    pub asked: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LeaderKind {
    pub kind: Leader,
    pub who: Several,
    /// Ties to markets abroad.
    pub markets: u32,
}

/// Firms of the trade by how near a market abroad is; each stands in one of `now`, `woken`, `not_asked`,
/// `none`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ReachReport {
    pub firms: u32,
    /// By contacts in use, their own or of somebody who can introduce them.
    pub now: Several,
    /// Of these, by a contact of their own.
    pub directly: u32,
    /// Besides, once sleeping contacts are woken.
    pub woken: Several,
    pub not_asked: Several,
    pub none: Several,
}

/// On how many separate ways firms are joined to markets abroad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AccessReport {
    /// Ways are counted up to this.
    pub most: u32,
    /// The focal firm's ways abroad; `None` without a focal firm.
    pub own: Option<u32>,
    /// Its buyers of whom nobody told whether they are abroad.
    pub unplaced: u32,
    /// And into each country with a buyer on the map, fewest first.
    pub countries: Vec<CountryWays>,
    /// Other firms of the trade: without a known way, all of whose ways hang on one actor, and the rest.
    pub others_none: u32,
    pub others_one: u32,
    pub others_more: u32,
    /// The first of them.
    pub others: Vec<FirmWays>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct CountryWays {
    pub country: String,
    pub ways: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FirmWays {
    pub actor: String,
    pub ways: u32,
}

/// A supplier that firms of the trade share, and what is known of the pairs of its buyers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct SharedSupplier {
    pub supplier: String,
    /// The row stands for a class of suppliers.
    pub class_row: bool,
    pub buyers: Several,
    pub pairs: f64,
    pub tied: f64,
    /// Asked, and no business with each other.
    pub open: f64,
    pub not_asked: f64,
    /// The first open pairs.
    pub open_pairs: Vec<ActorPair>,
}

/// How alike firms buy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AlikeReport {
    /// Firms compared: those asked about their suppliers.
    pub firms: u32,
    pub not_asked: u32,
    pub pairs: f64,
    /// Only the focal firm's pairs: too many firms.
    pub own_only: bool,
    pub mean_jaccard: Option<f64>,
    pub mean_newman: Option<f64>,
    /// Most alike first.
    pub rows: Vec<AlikePair>,
    /// All pairs with a supplier in common.
    pub count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct AlikePair {
    pub a: String,
    pub b: String,
    /// Suppliers in common.
    pub shared: u32,
    pub jaccard: f64,
    pub newman: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct QuietCountry {
    pub country: Option<String>,
    /// Sum of potential − strength, 0–100 a tie; `None` where no tie has both marks.
    pub capital: Option<f64>,
    pub who: Several,
    /// Ties without one of the marks.
    pub unmarked: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct DependenceReport {
    pub sales: Option<Concentration>,
    pub purchases: Option<Concentration>,
    /// The shares told add up to more than the whole.
    pub sales_overfull: bool,
    pub purchases_overfull: bool,
    /// Where both ends' shares were told, largest difference first.
    pub power: Vec<PowerReport>,
    pub power_count: u32,
}

/// Shares are 0–1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Concentration {
    pub largest: String,
    pub largest_share: f64,
    /// The largest share there may be, if all that nobody told is one partner's.
    pub largest_high: f64,
    pub herfindahl_low: f64,
    pub herfindahl_high: f64,
    /// Part that nobody told.
    pub rest: f64,
    pub told: u32,
    pub untold: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PowerReport {
    pub partner: String,
    /// The partner buys from the firm; else it sells to it.
    pub buys: bool,
    /// The partner's part in the firm's sales or purchases.
    pub own_share: f64,
    /// The firm's part in the partner's purchases or sales.
    pub their_share: f64,
}

/// The way to a target that those who know it open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct IntroducerPath {
    pub target: String,
    /// Both ends included; empty where nobody known can introduce.
    pub path: Vec<String>,
    /// Product of the bonds, 0–1; `None` with an unknown one.
    pub product: Option<f64>,
    pub weakest: Option<f64>,
    /// Bonds nobody scored.
    pub unknown: u32,
}

/// Firms that are cut off if an actor goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct LossReport {
    pub actor: String,
    /// From every known buyer abroad.
    pub market: Several,
    /// From every known agency.
    pub agency: Several,
    pub materials: Vec<MaterialLoss>,
    /// The focal firm loses a market or a material.
    pub own: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct MaterialLoss {
    pub material: String,
    pub who: Several,
}

/// The focal firm's contacts that share no other contact with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BridgesReport {
    pub contacts: u32,
    pub local: u32,
    /// Of these, those with contacts of their own, most first.
    pub leading: Vec<BridgeReport>,
    pub leading_count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct BridgeReport {
    pub actor: String,
    pub beyond: Several,
}

/// Everything of [`crate::network::business`], for the focal firm in full and for others cut to size.
pub fn business(network: &Network) -> BusinessReport {
    let links = Links::of(network);
    let names = Names(network);
    let mut report = BusinessReport {
        kinds: kinds::kinds(network).into_iter().map(|kind| names.kind(kind)).collect(),
        leaders: names.leaders(leaders::leaders(network)),
        reach: names.reach(reach::market_reach(network)),
        access: names.access(&links),
        alike: names.alike(similarity::shared_suppliers(network)),
        ..BusinessReport::default()
    };
    let shared = suppliers::open_triangles(network);
    report.suppliers_count = shared.len() as u32;
    report.suppliers = shared.iter().take(LISTED).map(|one| names.supplier(one)).collect();
    let lost = losses::losses(network);
    report.losses_count = lost.len() as u32;
    let mut lost: Vec<_> = lost.into_iter().collect();
    // What hits the firm itself first.
    lost.sort_by_key(|(id, loss)| (std::cmp::Reverse((loss.own(), loss.business(), loss.agency.count)), *id));
    report.gate = network
        .focal()
        .and_then(|focal| lost.iter().find(|(id, _)| *id == focal))
        .map_or(0, |(_, loss)| loss.market.count);
    report.losses = lost.into_iter().take(LISTED).map(|(id, loss)| names.loss(id, loss)).collect();
    if let Some(focal) = network.focal() {
        names.own(&mut report, &links, focal);
    }
    report
}

/// Ids of actors become the visitor's own texts, and long lists are cut.
struct Names<'n>(&'n Network);

impl Names<'_> {
    fn key(&self, id: ActorId) -> String {
        self.0.model.key(id).to_owned()
    }

    fn some(&self, ids: &[ActorId]) -> Several {
        self.some_of(ids.len() as u32, ids)
    }

    fn some_of(&self, count: u32, ids: &[ActorId]) -> Several {
        Several { count, actors: ids.iter().take(LISTED).map(|&id| self.key(id)).collect() }
    }

    fn pairs(&self, pairs: &[(ActorId, ActorId)]) -> Vec<ActorPair> {
        pairs.iter().take(LISTED).map(|&(a, b)| ActorPair { a: self.key(a), b: self.key(b) }).collect()
    }

    fn kind(&self, kind: kinds::Kind) -> KindReading {
        let kinds::Kind { axis, reading, mut evidence, actors, support, reason } = kind;
        evidence.truncate(LISTED);
        KindReading { axis, reading, evidence, who: self.some(&actors), support, reason }
    }

    fn leaders(&self, found: leaders::Leaders) -> Leading {
        Leading {
            lead: found.lead(),
            firms: found.firms,
            asked: found.asked,
            kinds: found
                .by_kind
                .into_iter()
                .map(|(kind, leading)| {
                    let ids: Vec<ActorId> = leading.actors.iter().map(|&(id, _)| id).collect();
                    LeaderKind { kind, who: self.some(&ids), markets: leading.markets }
                })
                .collect(),
        }
    }

    fn reach(&self, reach: reach::Reach) -> ReachReport {
        ReachReport {
            firms: reach.firms.len() as u32,
            now: self.some(&reach.now),
            directly: reach.directly.len() as u32,
            woken: self.some(&reach.woken),
            not_asked: self.some(&reach.not_asked),
            none: self.some(&reach.none),
        }
    }

    fn access(&self, links: &Links) -> AccessReport {
        let network = self.0;
        let markets = ground::markets(network);
        let cuts = business::cuts::Cuts::new(links, |actor| markets[actor]);
        let hangs = cuts.hangs();
        let mut report = AccessReport { most: access::MOST, ..AccessReport::default() };
        for firm in business::firms(network).into_iter().filter(|&id| Some(id) != network.focal()) {
            *(if !cuts.reached(firm.index()) {
                &mut report.others_none
            } else if hangs[firm.index()] {
                &mut report.others_one
            } else {
                &mut report.others_more
            }) += 1;
            if report.others.len() < LISTED {
                let ways = access::disjoint_paths(links, firm.index(), |actor| markets[actor], access::MOST);
                report.others.push(FirmWays { actor: self.key(firm), ways });
            }
        }
        let Some(focal) = network.focal() else { return report };
        let ways =
            |goal: &dyn Fn(usize) -> bool| access::disjoint_paths(links, focal.index(), goal, access::MOST);
        let buyers = network.present_ties(focal).map(|(other, _)| other);
        let unplaced: std::collections::BTreeSet<ActorId> =
            buyers.filter(|&id| reach::is_unplaced_buyer(network, id)).collect();
        report.unplaced = unplaced.len() as u32;
        report.own = Some(ways(&|actor| markets[actor]));
        let country = |actor: usize| network.model.actors[actor].country.as_deref();
        let countries: std::collections::BTreeSet<&str> =
            (0..links.len()).filter(|&actor| markets[actor]).filter_map(country).collect();
        report.countries = countries
            .into_iter()
            .take(COUNTRIES)
            .map(|one| CountryWays {
                country: one.to_owned(),
                ways: ways(&|actor| markets[actor] && country(actor) == Some(one)),
            })
            .collect();
        report.countries.sort_by_key(|one| one.ways);
        report
    }

    fn alike(&self, mut found: similarity::Similarity) -> AlikeReport {
        // The focal firm's own pairs first.
        let own = |one: &similarity::Alike| self.0.focal().is_some_and(|id| one.a == id || one.b == id);
        found.alike.sort_by_key(|one| !own(one));
        AlikeReport {
            firms: found.firms.len() as u32,
            not_asked: found.not_asked,
            pairs: found.pairs,
            own_only: found.own_only,
            mean_jaccard: found.mean_jaccard,
            mean_newman: found.mean_newman,
            count: found.alike.len() as u32,
            rows: found
                .alike
                .iter()
                .take(LISTED)
                .map(|one| AlikePair {
                    a: self.key(one.a),
                    b: self.key(one.b),
                    shared: one.shared,
                    jaccard: one.jaccard,
                    newman: one.newman,
                })
                .collect(),
        }
    }

    fn supplier(&self, shared: &suppliers::Shared) -> SharedSupplier {
        SharedSupplier {
            supplier: self.key(shared.supplier),
            class_row: self.0.model.actor(shared.supplier).is_class(),
            buyers: self.some(&shared.buyers),
            pairs: shared.pairs,
            tied: shared.tied,
            open: shared.open,
            not_asked: shared.not_asked,
            open_pairs: self.pairs(&suppliers::open_pairs(self.0, shared, LISTED)),
        }
    }

    fn cut_off(&self, cut_off: &losses::CutOff) -> Several {
        self.some_of(cut_off.count, &cut_off.listed)
    }

    fn loss(&self, id: ActorId, loss: losses::Loss) -> LossReport {
        let materials = loss.materials.iter().take(LISTED);
        LossReport {
            actor: self.key(id),
            own: loss.own(),
            market: self.cut_off(&loss.market),
            agency: self.cut_off(&loss.agency),
            materials: materials
                .map(|(material, lost)| MaterialLoss { material: material.clone(), who: self.cut_off(lost) })
                .collect(),
        }
    }

    /// What is told of the focal firm alone.
    fn own(&self, report: &mut BusinessReport, links: &Links, focal: ActorId) {
        let network = self.0;
        report.balance = balance::strong_and_weak(network, focal)
            .into_iter()
            .map(|(role, of)| RoleBalance {
                role,
                strong: of.strong,
                active: of.active,
                weak: of.weak,
                sleeping: of.sleeping,
                over: of.over,
                unmarked: of.unmarked,
            })
            .collect();
        let moves = moves::moves(network, focal);
        report.footholds = moves
            .footholds
            .into_iter()
            .map(|(country, foothold)| FootholdReport {
                country,
                who: self.some(&foothold.actors),
                strength: foothold.strength,
                unmarked: foothold.unmarked,
            })
            .collect();
        report
            .footholds
            .sort_by(|one, other| other.strength.unwrap_or(-1.0).total_cmp(&one.strength.unwrap_or(-1.0)));
        report.integration = self.pairs(&moves.integration);
        report.integration_count = moves.integration.len() as u32;
        report.integration_not_asked = moves.integration_not_asked;
        report.quiet = quiet::sleeping_capital(network, focal)
            .into_iter()
            .map(|(country, quiet)| QuietCountry {
                country: country.map(str::to_owned),
                capital: quiet.capital,
                who: self.some(&quiet.actors),
                unmarked: quiet.unmarked,
            })
            .collect();
        report
            .quiet
            .sort_by(|one, other| other.capital.unwrap_or(-1.0).total_cmp(&one.capital.unwrap_or(-1.0)));
        report.dependence = self.dependence(dependence::dependence(network, focal));
        let targets = paths::targets(network, focal);
        report.targets = targets.len() as u32;
        report.introducers = targets
            .into_iter()
            .take(LISTED)
            .map(|target| self.introducer(target, paths::introducer_path(network, links, focal, target)))
            .collect();
        let (leading, local, contacts) = bridges::local_bridges(network, links, focal);
        report.bridges = BridgesReport {
            contacts,
            local,
            leading_count: leading.len() as u32,
            leading: leading
                .iter()
                .take(LISTED)
                .map(|bridge| BridgeReport { actor: self.key(bridge.to), beyond: self.some(&bridge.beyond) })
                .collect(),
        };
    }

    fn introducer(&self, target: ActorId, path: Option<paths::Path>) -> IntroducerPath {
        IntroducerPath {
            target: self.key(target),
            path: path.iter().flat_map(|path| &path.actors).map(|&id| self.key(id)).collect(),
            product: path.as_ref().and_then(paths::Path::product),
            weakest: path.as_ref().and_then(paths::Path::weakest),
            unknown: path.as_ref().map_or(0, |path| path.unknown() as u32),
        }
    }

    fn dependence(&self, found: dependence::Dependence) -> DependenceReport {
        let concentration = |one: dependence::Concentration| Concentration {
            largest: self.key(one.largest),
            largest_share: one.largest_share,
            largest_high: one.largest_high,
            herfindahl_low: one.herfindahl_low,
            herfindahl_high: one.herfindahl_high,
            rest: one.rest,
            told: one.told,
            untold: one.untold,
        };
        let power = |one: &dependence::Power| PowerReport {
            partner: self.key(one.partner),
            buys: one.buys,
            own_share: one.own,
            their_share: one.theirs,
        };
        DependenceReport {
            sales: found.sales.map(concentration),
            purchases: found.purchases.map(concentration),
            sales_overfull: found.overfull[0],
            purchases_overfull: found.overfull[1],
            power_count: found.power.len() as u32,
            power: found.power.iter().take(LISTED).map(power).collect(),
        }
    }
}
