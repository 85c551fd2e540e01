//! P04: the focal firm has no more ties with firms of the trade than they have among themselves.
//!
//! # What it tells
//! Whether your firm is like the others in how it deals with firms of the trade.
//!
//! # Formal test
//! Ties of the focal firm with firms of the trade in the district at most the 95th percentile (nearest
//! rank) of the same count for each of C.
//!
//! # Verdict logic
//! Asked of firms that named all they have among firms of the trade. Not decidable while those, or the
//! interviews the roster counts, are under the setting `role_coverage` of all firms; then supported or
//! refuted by the test, proven when everybody was asked. Not asked without a focal firm, without C, or
//! when none of C was interviewed.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley, which claims it; comparing with firms that were not
//! asked about all of their ties is what it must not do.
//!
//! # What would refute it
//! The answers of the others.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{ActorId, Role, Territory},
    network::Network,
    order::InOrder,
    report::{Finding, Message, Verdict},
    settings::Setting,
};

/// The percentile of the test; ours.
const COMMON: f64 = 0.95;

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P04");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let trade = who::trade_in_district(network);
    if trade.is_empty() {
        return draft.not_asked(who::why_no_trade(network));
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    let all = who::population(roster, trade.len());
    let complete = network.model.complete;
    let interviewed =
        trade.iter().filter(|&&id| complete || network.model.actor(id).interviewed == Some(true)).count();
    let interviewed = roster.and_then(|row| row.interviewed).unwrap_or(0.0).max(interviewed as f64);
    if interviewed == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    let informants: Vec<ActorId> =
        trade.iter().copied().filter(|&id| who::named_all_in(network, id, Role::Competitor)).collect();
    draft.concern(focal);
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    draft.counted(interviewed.min(all), all);
    if (informants.len() as f64) < network.settings[Setting::RoleCoverage] * all {
        draft.unasked(Message::new("unasked-firms").with("count", all - interviewed.min(all)));
        let reason = Message::new("reason-too-few").with("asked", interviewed.min(all)).with("possible", all);
        return draft.settle(Verdict::NotDecidable, reason);
    }
    let own = degree(network, focal);
    let mut others: Vec<usize> = informants.iter().map(|&id| degree(network, id)).collect();
    others.order();
    let rank = libm::ceil(COMMON * others.len() as f64) as usize;
    let common = others[rank.clamp(1, others.len()) - 1];
    draft.say("count", own);
    draft.say("others", common);
    draft.counted(informants.len() as f64, all);
    let reason = Message::new("reason-asked-of").with("asked", informants.len()).with("possible", all);
    let verdict = match (own <= common, informants.len() as f64 >= all) {
        (true, true) => Verdict::Proven,
        (true, false) => Verdict::Supported,
        (false, _) => Verdict::Refuted,
    };
    draft.settle(verdict, reason)
}

/// Present business with other firms of the trade in the district.
fn degree(network: &Network, id: ActorId) -> usize {
    let mut partners: Vec<ActorId> = network
        .present_ties(id)
        .filter(|(other, tie)| {
            pairs::is_business(tie)
                && network.is_producer(*other)
                && network.model.actor(*other).territory() == Territory::District
        })
        .map(|(other, _)| other)
        .collect();
    partners.order();
    partners.dedup();
    partners.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn few_interviews_do_not_decide_it() {
        let mut sample = Sample::district();
        sample.named_all("RIVAL1", &[Role::Competitor]);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotDecidable);
    }

    #[test]
    fn with_everybody_asked_it_is_decided() {
        let mut sample = Sample::district();
        for rival in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"] {
            sample.named_all(rival, &[Role::Competitor]);
        }
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal);
        sample.tied("FIRM", "RIVAL2", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }

    #[test]
    fn nobody_interviewed_is_not_asked() {
        assert_eq!(find(&Sample::district().network()).verdict, Verdict::NotAsked);
    }
}
