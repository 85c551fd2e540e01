//! Advice: what to do, with whom, for whose benefit, and what to look out for.

use serde::{Deserialize, Serialize};

use super::Message;
use crate::{
    model::{Basis, TieClass, TieFunction, codes},
    session::OwnAction,
};

codes! {
    /// What a recommendation does to a tie.
    TieChange {
        Create = "create",
        /// A tie that was there and is over.
        Resume = "resume",
        Strengthen = "strengthen",
        /// A tie that exists gets another content, role or coordination.
        Change = "change",
    }

    /// For whose benefit.
    Logic {
        Own = "own",
        Common = "common",
        Both = "both",
    }

    /// Kind of effort, cheapest first.
    Effort {
        Wake = "wake",
        Strengthen = "strengthen",
        /// Create a tie through somebody who can introduce.
        CreateIntroduced = "create_introduced",
        CreateCold = "create_cold",
        /// Several firms have to agree.
        Coordinate = "coordinate",
    }

    /// How well it is supported that a kind of action eases a barrier, the best first.
    Grade {
        /// Several studies.
        A = "A",
        /// One study or guide, or the like of it.
        B = "B",
        /// Our own thinking.
        C = "C",
    }
}

/// A barrier that an action may ease.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Relief {
    pub barrier: String,
    pub grade: Grade,
    /// Keys of studies.
    pub sources: Vec<String>,
    /// How it may ease it, and where.
    pub told: Message,
}

/// What somebody gains. A level of which nothing can be said is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Benefits {
    /// The focal firm.
    pub firm: Option<Message>,
    /// The two who deal with each other.
    pub pair: Option<Message>,
    /// Everybody on the map.
    pub network: Option<Message>,
}

/// The two sides of working with somebody who is a rival too, or a rival's partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Sides {
    pub share: Message,
    pub apart: Message,
    /// Who handles either side.
    pub handled: Message,
}

/// One piece of advice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Recommendation {
    /// `R01` … `R15`, or `own`: a step of the visitor's own.
    pub rule: String,
    /// Ids of whom it is about: with `rule` it names the same action in every analysis of the case.
    pub about: Vec<String>,
    /// Code of the action, such as `strengthen`.
    pub action: String,
    /// What to do, in a sentence.
    pub title: Message,
    /// Why.
    pub because: Message,
    pub actors: Vec<String>,
    /// Ids of the findings it rests on.
    pub findings: Vec<String>,
    /// Codes of the barriers it may ease, severe ones first.
    pub barriers: Vec<String>,
    /// How well that is supported, in the same order.
    pub relief: Vec<Relief>,
    /// What the contacts would be for.
    pub functions: Vec<TieFunction>,
    pub logic: Logic,
    pub benefits: Benefits,
    pub effort: Effort,
    pub first_step: Message,
    /// The next step of trust with the firms of the trade concerned, where it is about them: 1 to meet, 2 to tell each
    /// other something harmless, 3 one small thing together, 4 a joint purchase, 5 a joint offer, 6 a joint firm.
    pub rung: Option<u32>,
    /// Trust between those concerned is known to be too low for it: other things come first.
    pub not_yet: bool,
    pub sides: Option<Sides>,
    /// The question to ask before acting.
    pub ask_first: Vec<Message>,
    /// What could go wrong, what must be kept apart.
    pub cautions: Vec<Message>,
    /// What would make this advice wrong.
    pub would_change: Message,
    /// From the focal firm to the target through those who can introduce.
    pub path: Vec<String>,
    pub ties: Vec<ProposedTie>,
    pub rests_on: Vec<Basis>,
    /// Rests on something nobody was asked.
    pub unsure: bool,
    /// What the visitor wrote, where it is their own.
    pub own: Option<OwnAction>,
}

impl TieChange {
    /// Whether it makes a tie that is not there now.
    pub fn makes(self) -> bool {
        matches!(self, Self::Create | Self::Resume)
    }
}

/// A tie of the new network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct ProposedTie {
    pub from: String,
    pub to: String,
    pub class: TieClass,
    pub change: TieChange,
}
