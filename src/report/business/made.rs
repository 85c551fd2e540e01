//! Makes what the page shows of what [`crate::network::business`] found.

use super::{
    AccessReport, ActorPair, AlikePair, AlikeReport, BridgeReport, BridgesReport, BusinessReport,
    Concentration, CountryWays, DependenceReport, FirmReach, FirmWays, FootholdReport, IntroducerPath,
    KindReading, LeaderKind, Leading, LossReport, MaterialLoss, Nearness, PowerReport, QuietCountry,
    ReachReport, RoleBalance, Several, SharedSupplier,
};
use crate::{
    model::ActorId,
    network::{
        Network,
        business::{
            self, Links, access, balance, bridges, dependence, ground, kinds, leaders, losses, moves, paths,
            quiet, reach, similarity, suppliers,
        },
    },
    order::{Gather, InOrder},
};

/// At most so many rows of a list, and names in a row. Our choice: nobody reads more; the count of all
/// stands beside.
const LISTED: usize = 12;

/// Countries of a list, at most.
const COUNTRIES: usize = 40;

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
    lost.order_by_key(|(id, loss)| {
        (std::cmp::Reverse((loss.own(), loss.business(), loss.agency.count)), *id)
    });
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
        let directly: std::collections::BTreeSet<&ActorId> = reach.directly.iter().collect();
        let introduced: Vec<ActorId> =
            reach.now.iter().filter(|id| !directly.contains(id)).copied().collect();
        let lists = [
            (Nearness::Directly, &reach.directly),
            (Nearness::Introduced, &introduced),
            (Nearness::Woken, &reach.woken),
            (Nearness::NotAsked, &reach.not_asked),
            (Nearness::None, &reach.none),
        ];
        let each = lists
            .into_iter()
            .flat_map(|(reach, firms)| firms.iter().map(move |&id| FirmReach { actor: self.key(id), reach }));
        ReachReport {
            each: each.collect(),
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
            buyers.filter(|&id| reach::is_unplaced_buyer(network, id)).gather();
        report.unplaced = unplaced.len() as u32;
        report.own = Some(ways(&|actor| markets[actor]));
        let country = |actor: usize| network.model.actors[actor].country.as_deref();
        let countries: std::collections::BTreeSet<&str> =
            (0..links.len()).filter(|&actor| markets[actor]).filter_map(country).gather();
        report.countries = countries
            .into_iter()
            .take(COUNTRIES)
            .map(|one| CountryWays {
                country: one.to_owned(),
                ways: ways(&|actor| markets[actor] && country(actor) == Some(one)),
            })
            .collect();
        report.countries.order_by_key(|one| one.ways);
        report
    }

    fn alike(&self, mut found: similarity::Similarity) -> AlikeReport {
        // The focal firm's own pairs first.
        let own = |one: &similarity::Alike| self.0.focal().is_some_and(|id| one.a == id || one.b == id);
        found.alike.order_by_key(|one| !own(one));
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
            .order_by(|one, other| other.strength.unwrap_or(-1.0).total_cmp(&one.strength.unwrap_or(-1.0)));
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
            .order_by(|one, other| other.capital.unwrap_or(-1.0).total_cmp(&one.capital.unwrap_or(-1.0)));
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
