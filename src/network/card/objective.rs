//! Row 1, initial perspective and objectives: from whose interest it starts, and what for.
//!
//! The interest is that of the advice that concerns the two; without advice only what passes between them today
//! is told, and the interest is asked.

use super::{Draft, Pair};
use crate::{model::TieClass, network::findings::who, report::Logic};

pub fn draft(pair: &Pair) -> Draft {
    let mut draft = Draft::default();
    if let Some(advice) = pair.advice {
        draft.say(pair.message(match advice.logic {
            Logic::Own => "card-objective-own",
            Logic::Common => "card-objective-common",
            Logic::Both => "card-objective-both",
        }));
        draft.say(advice.title.clone());
    }
    if !pair.expected {
        let network = pair.network;
        let partner = network.model.actor(pair.partner);
        let sells = pair.tie.is_some_and(|tie| tie.from == pair.firm);
        let line = match (pair.class, &partner.country) {
            (TieClass::Supply, Some(country))
                if sells && who::abroad(network, pair.partner) == Some(true) =>
            {
                pair.message("card-objective-sells-abroad").with("country", country.as_str())
            }
            (TieClass::Supply, _) if sells => pair.message("card-objective-sells"),
            (TieClass::Supply, _) => pair.message("card-objective-buys"),
            (class, _) => pair.message("card-objective-class").with("class", class.code()),
        };
        draft.say(line);
    }
    if pair.advice.is_none() {
        draft.ask(pair.message("card-objective-ask"));
    }
    draft
}
