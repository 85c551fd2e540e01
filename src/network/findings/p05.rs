//! P05: every firm of the trade in the district is in touch with the agency.
//!
//! # What it tells
//! Whether a district or development agency already reaches all of you.
//!
//! # Formal test
//! `∀ c ∈ C ∃ a ∈ A : tie(c, a)`, C the firms of the trade in the district without the focal firm, A the
//! agencies.
//!
//! # Verdict logic
//! A firm that was asked about every agency and has none refutes it. Without one: proven when every firm
//! was asked, the roster knows of no further one and it was not one sentence about all; else supported,
//! with the bound `(1 − level)^(1/m)` for m independent answers. Not asked without C, without an agency,
//! or without an answer.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! One firm of the district without the agency.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{ActorId, Role, Territory},
    network::Network,
    report::{Finding, Known, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P05");
    let trade = who::trade_in_district(network);
    if trade.is_empty() {
        return draft.not_asked(who::why_no_trade(network));
    }
    let agencies: Vec<ActorId> = network.with_role(Role::Agency).collect();
    if agencies.is_empty() {
        return draft.not_asked("reason-no-agency");
    }
    let mut tied = Vec::new();
    let mut without = Vec::new();
    for &firm in &trade {
        let touch = agencies.iter().find(|&&agency| {
            network.between(firm, agency).any(|one| one.is_present() && pairs::is_business(one))
        });
        match touch {
            Some(&agency) => tied.push((firm, agency)),
            None if agencies.iter().all(|&agency| network.known(firm, agency, None) == Known::Denied) => {
                without.push(firm);
            }
            None => {}
        }
    }
    let asked = (tied.len() + without.len()) as f64;
    draft.say_actors("actorsAgency", &agencies);
    draft.say("count", without.len());
    draft.say("firms", tied.len());
    if !without.is_empty() {
        for &firm in &without {
            draft.concern(firm);
            for &agency in &agencies {
                draft.pair(firm, agency, true);
            }
        }
        draft.say_actors("actors", &without);
        draft.counted(asked, trade.len() as f64);
        return draft.settle(Verdict::Refuted, Message::new("reason-counter").with("count", without.len()));
    }
    if asked == 0.0 {
        return draft.not_asked("reason-nobody-asked");
    }
    for &(firm, agency) in &tied {
        draft.pair(firm, agency, false);
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    let possible = who::population(roster, trade.len());
    draft.bound_of_all(asked);
    if possible > asked {
        draft.unasked(Message::new("unasked-firms").with("count", possible - asked));
    }
    draft.holds_for_all(asked, possible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    fn all_tied() -> Sample {
        let mut sample = Sample::district();
        for rival in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"] {
            sample.tied("AGENCY", rival, TieClass::Agency);
        }
        sample
    }

    #[test]
    fn all_four_tied_prove_it_for_four_and_support_it_for_many() {
        let mut sample = all_tied();
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
        sample.roster(Role::Competitor, Some(Territory::District), 40.0);
        let finding = find(&sample.network());
        assert_eq!(finding.verdict, Verdict::Supported);
        // 0.05^(1/4), by hand.
        assert!((finding.bound.unwrap() - 0.472_870_8).abs() < 1e-6);
    }

    #[test]
    fn one_firm_without_the_agency_refutes_it_and_an_unasked_one_does_not() {
        let mut sample = all_tied();
        sample.add("RIVAL5", &[Role::Competitor], Territory::District, Some("IT"));
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.denied("RIVAL5", "AGENCY");
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
