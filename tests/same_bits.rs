//! The same bits on every machine: run natively and as wasm, both must give these sums.
//!
//! The sums are our own, so they say nothing about right or wrong (`published.rs` and `reference.rs` do);
//! they alarm when a machine, or a change that should not, moves the last digit of a measure or a place.

use filiera::{
    model::{Actor, ActorId, Answer, Model, Place, Role, Statement, Territory, TieClass},
    network::{Network, layout, measures},
    settings::Settings,
};
use serde::Deserialize;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(Deserialize)]
struct Graph {
    actors: usize,
    ties: Vec<(u32, u32, f64)>,
}

/// A district of 548 with roles and territories by turns.
fn network(focal: Option<ActorId>) -> Network {
    let graph: Graph = serde_json::from_str(include_str!("reference/district-548.json")).unwrap();
    let mut model = Model { focal, ..Model::default() };
    for index in 0..graph.actors {
        model.actors.push(Actor {
            key: index.to_string(),
            roles: [Role::ALL[index % Role::ALL.len()]].into(),
            territory: Some(Territory::ALL[index % Territory::ALL.len()]),
            ..Actor::default()
        });
    }
    for (from, to, strength) in graph.ties {
        let place = Place { sheet: 0, row: 1 };
        let mut statement = Statement::new(ActorId(from), ActorId(to), TieClass::Supply, Answer::Yes, place);
        statement.strength = Some(strength);
        model.statements.push(statement);
    }
    Network::new(model, Settings::default(), None)
}

/// FNV-1a over the bits of all values.
fn sum(values: impl IntoIterator<Item = f64>) -> u64 {
    values
        .into_iter()
        .flat_map(|value| value.to_bits().to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn measures() {
    let network = network(None);
    let (rows, map) = measures::measure(&network, 1);
    let of_actors = rows.iter().flat_map(|row| row.values.values().flatten().copied());
    assert_eq!(sum(of_actors), 0x3440_5c9e_80de_85b8);
    assert_eq!(sum(map.iter().filter_map(|one| one.value)), 0xd952_c122_55e2_42a6);
}

#[test]
fn places() {
    assert_eq!(sum(layout::place(&network(Some(ActorId(0))), &[], 1)), 0x7384_8ed8_fabf_f523);
    assert_eq!(sum(layout::place(&network(None), &[], 1)), 0x870e_c08c_1ad6_c215);
}
