//! What became of the names and statements that were read.

use std::collections::BTreeSet;

use crate::{
    model::{ActorId, Model, TieClass},
    report::Reconciled,
};

/// The counts that the finished model gives; `implied` are the focal firms that no row names.
pub fn count(model: &Model, implied: &BTreeSet<ActorId>) -> Reconciled {
    let mut tied: BTreeSet<ActorId> = BTreeSet::new();
    let mut pairs: BTreeSet<(ActorId, ActorId, TieClass)> = BTreeSet::new();
    let mut repeated = 0;
    for one in &model.statements {
        tied.extend([one.from, one.to]);
        let pair = (one.from.min(one.to), one.from.max(one.to), one.class);
        repeated += u32::from(!pairs.insert(pair));
    }
    let created = model.actors().filter(|(id, actor)| actor.place.is_none() && !implied.contains(id));
    Reconciled {
        actors: model.actors.len() as u32,
        isolates: (model.actors.len() - tied.len()) as u32,
        created: created.count() as u32,
        statements: model.statements.len() as u32,
        repeated_statements: repeated,
        ..Reconciled::default()
    }
}
