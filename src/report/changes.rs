//! The network before and after: what each action and the plan would change, for good and ill.

use serde::{Deserialize, Serialize};

use super::{Message, Support};
use crate::model::codes;

codes! {
    /// What is compared before and after.
    Figure {
        /// Firms of the trade that are known to reach a market abroad, by contacts in use.
        Reach = "reach",
        /// The focal firm's separate ways into a country, over contacts in use.
        Ways = "ways",
        /// Countries abroad that the focal firm sells to, by contacts in use.
        Countries = "countries",
        /// Buyers that the focal firm sells to, by contacts in use.
        Customers = "customers",
        /// Pairs of firms of the trade that share a supplier and answered that they have no tie, a pair once a
        /// supplier.
        OpenTriangles = "open_triangles",
        /// Pairs of firms of the trade that are tied.
        Tied = "tied",
        /// Pairs of the agency's firms that answered that they have no tie.
        Brokerage = "brokerage",
        /// Burt's constraint of the focal firm.
        Constraint = "constraint",
        /// Other firms of the trade without a known way abroad but through the focal firm.
        Gate = "gate",
        /// Ties that stay inside a territory, of all whose territories are known.
        Inside = "inside",
    }

    /// How an action can be done otherwise.
    Variant {
        /// The firms meet through the agency only.
        Hub = "hub",
        /// Every pair of the firms is tied as well.
        Mesh = "mesh",
    }
}

/// What was worked out about the network before and after.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Changes {
    /// The plan as a whole; `None` without a plan, or where it changes no tie.
    pub plan: Option<PlanChange>,
    /// Actions that change a tie, in the order of `recommendations`.
    pub actions: Vec<ActionChange>,
    /// Actions that were not worked out, since the map is too large; those of the plan always are.
    pub skipped: u32,
    /// Figures that the sample does not support, and why; they stand nowhere else.
    pub unsupported: Vec<UnsupportedFigure>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct PlanChange {
    /// Every figure that the sample supports, moved or not.
    pub figures: Vec<FigureChange>,
    pub gains: Vec<Message>,
    pub side_effects: Vec<Message>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ActionChange {
    /// Index into `recommendations`.
    pub action: u32,
    /// Figures that move.
    pub figures: Vec<FigureChange>,
    pub gains: Vec<Message>,
    pub side_effects: Vec<Message>,
    /// The same action done in other ways, where there is a choice.
    pub variants: Vec<VariantChange>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct VariantChange {
    pub variant: Variant,
    pub figures: Vec<FigureChange>,
    pub gains: Vec<Message>,
    pub side_effects: Vec<Message>,
}

/// A figure before and after, on the same map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct FigureChange {
    pub figure: Figure,
    /// The country of `ways`.
    pub country: Option<String>,
    /// Id of the agency of `brokerage`.
    pub actor: Option<String>,
    pub before: f64,
    pub after: f64,
    /// Out of how many, where it is a part of something.
    pub of_before: Option<f64>,
    pub of_after: Option<f64>,
    pub support: Support,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct UnsupportedFigure {
    /// Code of a figure, or of a measure.
    pub measure: String,
    pub reason: Message,
}
