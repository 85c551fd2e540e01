//! What the network means for business, on networks small enough to check by hand.
//!
//! The Button Valley of the sentences alone (19 actors, 35 ties) with the values worked out for it apart from
//! this program, by brute force and with NetworkX 3.6.1; the rest by hand.
#![cfg(not(target_family = "wasm"))]

use filiera::{
    model::{Actor, ActorId, Answer, Model, Place, RelationshipState, Role, Statement, Territory, TieClass},
    network::{
        Network,
        business::{
            Links, access, bridges, cuts::Cuts, firms, ground, losses, moves, reach, similarity, suppliers,
        },
    },
    settings::Settings,
};

const PRODUCERS: [&str; 6] = ["C3", "C4", "C5", "FOCAL", "ZAMAGUM", "ZET"];
const ABROAD: [&str; 3] = ["FRENCH", "TEXILP", "TREND-DE"];

/// A network under construction; actors are added as ties name them, and sorted at the end.
#[derive(Default)]
struct Map {
    actors: Vec<Actor>,
    ties: Vec<(&'static str, &'static str, TieClass, Answer, Option<RelationshipState>)>,
}

impl Map {
    fn actor(&mut self, key: &str, role: Role, territory: Territory, country: Option<&str>) -> &mut Self {
        self.actors.push(Actor {
            key: key.into(),
            label: key.into(),
            roles: [role].into(),
            territory: Some(territory),
            country: country.map(Into::into),
            ..Actor::default()
        });
        self
    }

    fn tie(&mut self, from: &'static str, to: &'static str, class: TieClass) -> &mut Self {
        self.ties.push((from, to, class, Answer::Yes, None));
        self
    }

    fn network(&self, complete: bool) -> Network {
        let mut actors = self.actors.clone();
        actors.sort_by(|one, other| one.key.cmp(&other.key));
        let id = |key: &str| ActorId(actors.iter().position(|actor| actor.key == key).unwrap() as u32);
        let said = self.ties.iter().map(|&(from, to, class, answer, state)| Statement {
            state,
            ..Statement::new(id(from), id(to), class, answer, Place { sheet: 0, row: 1 })
        });
        let statements = said.collect();
        let focal = Some(id("FOCAL"));
        Network::new(
            Model { actors, statements, focal, complete, ..Model::default() },
            Settings::default(),
            None,
        )
    }
}

fn id(network: &Network, key: &str) -> ActorId {
    network.model.actors().find(|(_, actor)| actor.key == key).unwrap().0
}

fn keys(network: &Network, ids: &[ActorId]) -> Vec<String> {
    ids.iter().map(|&id| network.model.key(id).to_owned()).collect()
}

/// The network of the paper's sentences.
fn valley() -> Map {
    let mut map = Map::default();
    for producer in PRODUCERS {
        let role = if producer == "FOCAL" { Role::Focal } else { Role::Competitor };
        map.actor(producer, role, Territory::District, Some("IT"));
    }
    map.actor("LUMEN", Role::Competitor, Territory::Outside, None);
    map.actor("MICROMEGA", Role::Agency, Territory::District, Some("IT"));
    for supplier in ["COZAK", "MOULDS", "COLOUR", "GALV"] {
        map.actor(supplier, Role::Supplier, Territory::District, Some("IT"));
    }
    map.actor("SAL", Role::Supplier, Territory::National, Some("IT"));
    map.actor("CENTROCOT", Role::Research, Territory::National, Some("IT"));
    map.actor("NATFIRM", Role::Other, Territory::National, Some("IT"));
    map.actor("VENY", Role::Customer, Territory::National, Some("IT"));
    for (buyer, country) in [("FRENCH", Some("FR")), ("TEXILP", None), ("TREND-DE", Some("DE"))] {
        map.actor(buyer, Role::Customer, Territory::Foreign, country);
    }
    for rival in ["ZAMAGUM", "ZET", "LUMEN"] {
        map.tie("FOCAL", rival, TieClass::Horizontal);
    }
    for producer in PRODUCERS {
        map.tie("MICROMEGA", producer, TieClass::Agency);
        for supplier in ["COZAK", "MOULDS", "COLOUR"] {
            map.tie(supplier, producer, TieClass::Supply);
        }
    }
    map.tie("GALV", "FOCAL", TieClass::Supply).tie("SAL", "FOCAL", TieClass::Supply);
    map.tie("CENTROCOT", "FOCAL", TieClass::Research).tie("CENTROCOT", "NATFIRM", TieClass::Other);
    map.tie("FOCAL", "VENY", TieClass::Supply);
    for buyer in ABROAD {
        map.ties.push(("FOCAL", buyer, TieClass::Supply, Answer::Yes, Some(RelationshipState::Sleeping)));
    }
    map
}

#[test]
fn the_fixture_is_the_one_whose_values_are_known() {
    let network = valley().network(true);
    assert_eq!((network.model.actors.len(), network.relationships().len()), (19, 35));
    assert_eq!(keys(&network, &firms(&network)), PRODUCERS);
}

#[test]
fn thirteen_of_fifteen_pairs_of_buyers_are_open() {
    let network = valley().network(true);
    let shared = suppliers::open_triangles(&network);
    assert_eq!(shared.len(), 3);
    for supplier in ["COZAK", "MOULDS", "COLOUR"] {
        let one = shared.iter().find(|one| one.supplier == id(&network, supplier)).unwrap();
        assert_eq!((one.pairs, one.tied, one.open, one.not_asked), (15.0, 2.0, 13.0, 0.0), "{supplier}");
        assert_eq!(suppliers::open_pairs(&network, one, 100).len(), 13);
    }
    // Where nobody was asked about rivals, the same ties leave no pair open.
    let asked_nothing = valley().network(false);
    for one in suppliers::open_triangles(&asked_nothing) {
        assert_eq!((one.tied, one.open, one.not_asked), (2.0, 0.0, 13.0));
        assert!(suppliers::open_pairs(&asked_nothing, &one, 100).is_empty());
    }
}

#[test]
fn producers_buy_alike_as_worked_out_by_hand() {
    let found = similarity::shared_suppliers(&valley().network(true));
    let among: Vec<_> = found.alike.iter().map(|one| one.jaccard).collect();
    assert_eq!(among.len(), 15);
    let mean = among.iter().sum::<f64>() / 15.0;
    assert!((mean - 0.866_666_7).abs() < 1e-6);
    let six = among.iter().filter(|&&one| (one - 0.6).abs() < 1e-12).count();
    assert_eq!((six, among.iter().filter(|&&one| one == 1.0).count()), (5, 10));
    // Lumen stands on the map without a known supplier: nothing to compare.
    assert_eq!(found.firms.len(), 6);
    // Three suppliers that six firms share: 3/5.
    assert!(found.alike.iter().all(|one| (one.newman - 0.6).abs() < 1e-12));
}

#[test]
fn every_other_producer_has_one_way_abroad_and_it_leads_over_the_focal_firm() {
    let network = valley().network(false);
    let links = Links::of(&network);
    let markets = ground::markets(&network);
    let focal = id(&network, "FOCAL");
    for firm in PRODUCERS {
        let ways = access::disjoint_paths(&links, id(&network, firm).index(), |one| markets[one], 9);
        assert_eq!(ways, if firm == "FOCAL" { 3 } else { 1 }, "{firm}");
    }
    let lost = losses::losses(&network);
    assert_eq!(keys(&network, &lost[&focal].market.listed), ["C3", "C4", "C5", "ZAMAGUM", "ZET"]);
    assert_eq!(lost[&focal].agency.count, 0);
    assert_eq!(lost[&id(&network, "MICROMEGA")].agency.count, 6);
    // One buyer of three is no loss of all ways.
    assert!(!lost.contains_key(&id(&network, "TREND-DE")));
    // One more tie abroad gives a way back to all five.
    let mut more = valley();
    more.tie("C3", "TREND-DE", TieClass::Supply);
    let network = more.network(false);
    assert!(losses::losses(&network).get(&focal).is_none_or(|loss| loss.market.count == 0));
}

#[test]
fn no_producer_reaches_a_market_by_ties_in_use_and_none_walks_over_a_rival() {
    let network = valley().network(true);
    let found = reach::market_reach(&network);
    assert_eq!((found.firms.len(), found.now.len()), (6, 0));
    assert_eq!(keys(&network, &found.woken), ["FOCAL"]);
    assert_eq!(found.none.len(), 5);
    // The paper's new network: ties abroad awake, all producers tied. A naive count says 6 of 6.
    let mut new = valley();
    for tie in &mut new.ties {
        tie.4 = None;
    }
    for (place, &one) in PRODUCERS.iter().enumerate() {
        for &other in &PRODUCERS[place + 1..] {
            new.tie(one, other, TieClass::Horizontal);
        }
    }
    let network = new.network(true);
    assert_eq!(keys(&network, &reach::market_reach(&network).now), ["FOCAL"]);
}

#[test]
fn what_nobody_asked_about_customers_is_not_asked() {
    let network = valley().network(false);
    let found = reach::market_reach(&network);
    assert_eq!((found.none.len(), found.not_asked.len()), (0, 5));
}

#[test]
fn a_bridge_shares_no_contact_and_overlap_is_that_of_the_paper_worked_out() {
    let network = valley().network(false);
    let links = Links::of(&network);
    let overlap = |a, b| bridges::overlap(&links, id(&network, a), id(&network, b));
    assert_eq!(overlap("FOCAL", "TREND-DE"), 0.0);
    assert!((overlap("FOCAL", "ZAMAGUM") - 0.307_692).abs() < 1e-6);
    let (leading, local, contacts) = bridges::local_bridges(&network, &links, id(&network, "FOCAL"));
    assert_eq!((contacts, local), (14, 8));
    assert_eq!(leading.len(), 1);
    assert_eq!(keys(&network, &leading[0].beyond), ["NATFIRM"]);
}

#[test]
fn the_three_moves_between_the_two_networks() {
    let before = moves::moves(&valley().network(false), ActorId(0));
    let mut map = valley();
    let network = map.network(false);
    let focal = id(&network, "FOCAL");
    let present = moves::moves(&network, focal);
    assert_eq!((present.extension(), present.integration.len()), (2, 0));
    map.actor("TREND-NL", Role::Customer, Territory::Foreign, Some("NL"));
    map.actor("INDITEX", Role::Customer, Territory::Foreign, Some("ES"));
    map.tie("FOCAL", "INDITEX", TieClass::Supply).tie("TREND-DE", "TREND-NL", TieClass::Affiliate);
    map.tie("FOCAL", "TREND-NL", TieClass::Supply);
    let network = map.network(false);
    let new = moves::moves(&network, id(&network, "FOCAL"));
    assert_eq!((new.extension(), new.integration.len()), (4, 1));
    assert_eq!(before.extension(), 0, "a producer of which nothing abroad is known");
}

/// Two triangles and a bridge, 1-2, 1-3, 2-3, 3-4, 4-5, 4-6, 5-6.
fn two_triangles() -> (Network, Links) {
    let mut map = Map::default();
    for key in ["FOCAL", "2", "3", "4", "5", "6"] {
        map.actor(key, Role::Other, Territory::Unknown, None);
    }
    for (a, b) in [("FOCAL", "2"), ("FOCAL", "3"), ("2", "3"), ("3", "4"), ("4", "5"), ("4", "6"), ("5", "6")]
    {
        map.tie(a, b, TieClass::Other);
    }
    let network = map.network(false);
    let links = Links::of(&network);
    (network, links)
}

#[test]
fn in_two_triangles_the_bridge_is_the_only_way_over() {
    let (network, links) = two_triangles();
    let at = |key: &str| id(&network, key).index();
    let ways = |from, to| access::disjoint_paths(&links, at(from), |one| one == at(to), 9);
    // The last step is the goal itself, so a single goal is one way at most.
    assert_eq!((ways("FOCAL", "2"), ways("FOCAL", "6")), (1, 1));
    let two = |from: &str, goals: [&str; 2]| {
        access::disjoint_paths(&links, at(from), |one| goals.iter().any(|&goal| one == at(goal)), 9)
    };
    assert_eq!((two("FOCAL", ["2", "3"]), two("FOCAL", ["5", "6"]), two("4", ["FOCAL", "5"])), (2, 1, 2));
    assert_eq!(bridges::overlap(&links, id(&network, "3"), id(&network, "4")), 0.0);
    assert_eq!(bridges::overlap(&links, id(&network, "FOCAL"), id(&network, "2")), 1.0);
    assert_eq!(bridges::overlap(&links, id(&network, "FOCAL"), id(&network, "3")), 0.5);
}

/// A small generator of its own: the laws below need many graphs, not good ones.
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % limit
    }
}

const KEYS: [&str; 12] = ["FOCAL", "K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "L1", "L2"];

fn any_map(numbers: &mut Numbers) -> Map {
    let mut map = Map::default();
    let count = 3 + numbers.below(10) as usize;
    for key in &KEYS[..count] {
        let role = match (*key, numbers.below(4)) {
            ("FOCAL", _) => Role::Focal,
            (_, 0) => Role::Competitor,
            (_, 1) => Role::Supplier,
            (_, 2) => Role::Agency,
            _ => Role::Customer,
        };
        let abroad = role == Role::Customer && numbers.below(2) == 0;
        let territory = if abroad { Territory::Foreign } else { Territory::District };
        map.actor(key, role, territory, Some(if abroad { "DE" } else { "IT" }));
    }
    for _ in 0..numbers.below(2 * count as u32 + 4) {
        let (from, to) = (numbers.below(count as u32) as usize, numbers.below(count as u32) as usize);
        if from != to {
            let class = [TieClass::Supply, TieClass::Horizontal, TieClass::Other][numbers.below(3) as usize];
            map.tie(KEYS[from], KEYS[to], class);
        }
    }
    map
}

/// Whether a path is left from `from` to a goal when some actors are gone.
fn joined(links: &Links, from: usize, gone: u32, goal: &dyn Fn(usize) -> bool) -> bool {
    let mut seen = gone;
    let mut stack = vec![from];
    while let Some(here) = stack.pop() {
        if goal(here) && here != from {
            return true;
        }
        for &next in links.to(here) {
            if seen & (1 << next) == 0 {
                seen |= 1 << next;
                stack.push(next as usize);
            }
        }
    }
    false
}

#[test]
fn ways_and_losses_are_what_removing_actors_shows() {
    let mut numbers = Numbers(7);
    for round in 0..400 {
        let network = any_map(&mut numbers).network(false);
        let links = Links::of(&network);
        let markets = ground::markets(&network);
        let goal = |actor: usize| markets[actor];
        let cuts = Cuts::new(&links, goal);
        let hangs = cuts.hangs();
        for from in (0..links.len()).filter(|&actor| !markets[actor]) {
            // Menger: as many ways as actors (the goals among them) needed to cut all of them.
            let others: u32 = (0..1_u32 << links.len())
                .filter(|gone| gone & (1 << from) == 0 && !joined(&links, from, *gone, &goal))
                .map(u32::count_ones)
                .min()
                .unwrap();
            assert_eq!(access::disjoint_paths(&links, from, goal, 99), others, "round {round}");
            assert_eq!(cuts.reached(from), others > 0);
            assert_eq!(hangs[from], others == 1);
        }
        for (actor, stretches) in cuts.each() {
            for place in stretches.flatten() {
                assert!(!joined(&links, cuts.order[place] as usize, 1 << actor, &goal));
            }
        }
    }
}

#[test]
fn one_more_tie_never_takes_a_way_or_a_market_away() {
    let mut numbers = Numbers(11);
    for _ in 0..300 {
        let mut map = any_map(&mut numbers);
        let before = map.network(false);
        let count = map.actors.len() as u32;
        let (from, to) = (numbers.below(count) as usize, numbers.below(count) as usize);
        if from == to {
            continue;
        }
        map.tie(KEYS[from], KEYS[to], TieClass::Other);
        let after = map.network(false);
        let markets = ground::markets(&before);
        let goal = |actor: usize| markets[actor];
        let (old, new) = (Links::of(&before), Links::of(&after));
        for actor in 0..old.len() {
            assert!(
                access::disjoint_paths(&new, actor, goal, 9) >= access::disjoint_paths(&old, actor, goal, 9)
            );
        }
        let (old, new) = (reach::market_reach(&before), reach::market_reach(&after));
        assert!(old.now.iter().all(|firm| new.now.contains(firm)));
    }
}

#[test]
fn other_names_change_no_count() {
    let mut numbers = Numbers(13);
    for _ in 0..200 {
        let map = any_map(&mut numbers);
        let mut turned = Map::default();
        let count = map.actors.len();
        // The focal firm keeps its name and the others swap theirs.
        let other = |key: &'static str| match KEYS.iter().position(|one| *one == key).unwrap() {
            0 => KEYS[0],
            place => KEYS[count - place],
        };
        for actor in &map.actors {
            let key = KEYS.iter().find(|key| **key == actor.key).unwrap();
            turned.actors.push(Actor { key: other(key).into(), ..actor.clone() });
        }
        turned.ties = map
            .ties
            .iter()
            .map(|&(a, b, class, answer, state)| (other(a), other(b), class, answer, state))
            .collect();
        let (one, two) = (map.network(false), turned.network(false));
        let (a, b) = (reach::market_reach(&one), reach::market_reach(&two));
        assert_eq!(
            (a.now.len(), a.woken.len(), a.not_asked.len()),
            (b.now.len(), b.woken.len(), b.not_asked.len())
        );
        let lost = |network: &Network| {
            let mut lost: Vec<u32> = losses::losses(network).values().map(losses::Loss::weight).collect();
            lost.sort_unstable();
            lost
        };
        assert_eq!(lost(&one), lost(&two));
        let open = |network: &Network| {
            let shared = suppliers::open_triangles(network);
            shared.iter().map(|one| (one.pairs, one.open, one.not_asked)).collect::<Vec<_>>()
        };
        assert_eq!(open(&one), open(&two));
    }
}

#[test]
fn a_pair_that_was_not_asked_never_turns_open() {
    let mut numbers = Numbers(17);
    for _ in 0..300 {
        let network = any_map(&mut numbers).network(false);
        // Nobody was interviewed and nothing denied: no pair can be open.
        for one in suppliers::open_triangles(&network) {
            assert_eq!(one.open, 0.0);
            assert_eq!(one.tied + one.not_asked, one.pairs);
        }
    }
}
