//! How often each action stays in the plan when what is uncertain is otherwise.

use serde::{Deserialize, Serialize};

use super::Message;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Stability {
    /// How often the plan was made, each time under other assumptions drawn by lot from the seed.
    pub draws: u32,
    /// What was moved, and how far.
    pub moved: Vec<Message>,
    /// Those in the plan in any draw, in the order of `recommendations`.
    pub actions: Vec<ActionStays>,
    /// Pairs of steps whose order turned over in a tenth or more of the draws that held both.
    pub turns: Vec<OrderTurns>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActionStays {
    /// Index into `recommendations`.
    pub action: u32,
    /// In how many draws it is in the plan.
    pub stays: u32,
    /// In how many draws it could be: what nobody was asked, and the ties that it needs, held there.
    pub held: u32,
    /// Of an action in less than half of those: the assumption with which it comes and goes most; else, where it
    /// could not be in all, what it needs.
    pub decides: Option<Message>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct OrderTurns {
    /// Indices into the plan's `steps`: the earlier, and the later.
    pub earlier: u32,
    pub later: u32,
    /// Draws that put the later first, of those that hold both.
    pub turned: u32,
    pub together: u32,
}
