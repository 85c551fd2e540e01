//! P01: the firms of the trade in the district with which the focal firm deals.
//!
//! # What it tells
//! How many firms next door your firm works with, and which.
//!
//! # Formal test
//! `{c ∈ C : tie(focal, c)}`, C the firms of the trade in the district.
//!
//! # Verdict logic
//! Proven when the focal firm named all it has among firms of its trade; else supported, by how many of C
//! were asked about. It describes and is never refuted. Not asked without a focal firm, without C, or
//! when nothing was said of any of them.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley (two such ties).
//!
//! # What would refute it
//! One more firm of the district with which the focal firm deals.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{Role, Territory},
    network::Network,
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P01");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let trade = who::trade_in_district(network);
    if trade.is_empty() {
        return draft.not_asked(who::why_no_trade(network));
    }
    let pairs = pairs::across(network, &[focal], &trade);
    let complete = who::named_all_in(network, focal, Role::Competitor);
    if pairs.asked() == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    draft.concern(focal);
    let partners: Vec<_> = pairs.tied.iter().map(|&(a, b)| if a == focal { b } else { a }).collect();
    draft.say("count", partners.len());
    draft.say_actors("actors", &partners);
    for &(a, b) in pairs.tied.iter().chain(&pairs.denied) {
        draft.pair(a, b, false);
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    let possible = if complete { trade.len() as f64 } else { who::population(roster, trade.len()) };
    draft.counted(pairs.asked(), possible);
    if complete {
        return draft.settle(Verdict::Proven, Message::new("reason-focal-named-all"));
    }
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    draft.unasked(Message::new("unasked-pairs").with("count", possible - pairs.asked()));
    let reason = Message::new("reason-asked-of").with("asked", pairs.asked()).with("possible", possible);
    draft.settle(Verdict::Supported, reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn it_is_proven_only_when_the_firm_named_all_it_has() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        let finding = find(&sample.network());
        assert_eq!((finding.verdict, finding.asked), (Verdict::Supported, Some(1)));
        sample.named_all("FIRM", &[Role::Competitor]);
        let finding = find(&sample.network());
        assert_eq!((finding.verdict, finding.asked), (Verdict::Proven, Some(4)));
        assert_eq!(finding.statement.args["count"], 1_u32.into());
    }

    #[test]
    fn without_a_word_about_rivals_it_is_not_asked() {
        assert_eq!(find(&Sample::district().network()).verdict, Verdict::NotAsked);
        let mut nobody = Sample::district();
        nobody.no_focal();
        assert_eq!(find(&nobody.network()).reason.code, "reason-no-focal");
    }
}
