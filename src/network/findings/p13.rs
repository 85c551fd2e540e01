//! P13: all present ties with customers abroad are weak or sleeping.
//!
//! # What it tells
//! Whether the customers you already have abroad are used.
//!
//! # Formal test
//! `∀ k ∈ K, abroad, tie(focal, k) present in supply : state ∈ {weak, sleeping}`. Failed ties, ended ones
//! and mere targets do not count; a tie that is silent by its date alone, with nobody asked whether a
//! personal bond is left, counts as quiet.
//!
//! # Verdict logic
//! One customer abroad in good use refutes it. Else proven when the focal firm named all its customers and
//! it was not one sentence about all, supported otherwise. Not asked without a focal firm or such ties.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would refute it
//! One customer abroad with regular business.

use super::{draft::Draft, who};
use crate::{
    model::{RelationshipState, Role, TieClass},
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P13");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let sales: Vec<&Relationship> = network
        .of(focal)
        .filter(|tie| tie.class == TieClass::Supply && tie.from == focal && tie.to != focal)
        .filter(|tie| tie.is_present() || who::lapsed(tie))
        .collect();
    let ties: Vec<&Relationship> =
        sales.iter().copied().filter(|tie| who::abroad(network, tie.to) == Some(true)).collect();
    if ties.is_empty() {
        let placed = sales.iter().all(|tie| who::abroad(network, tie.to).is_some());
        return draft.not_asked(if placed { "reason-no-foreign-customer" } else { "reason-no-home" });
    }
    let (quiet, used): (Vec<&Relationship>, Vec<&Relationship>) =
        ties.iter().copied().partition(|tie| is_quiet(tie));
    draft.say("count", ties.len());
    draft.say("quiet", quiet.len());
    draft.say("used", used.len());
    draft.rests_on_details();
    for tie in &quiet {
        draft.tie(tie);
    }
    let roster = who::roster(network, Role::Customer, None);
    let population = who::population(roster, 0);
    if !used.is_empty() {
        for tie in &used {
            draft.counter(tie);
        }
        draft.counted(ties.len() as f64, ties.len() as f64);
        return draft.settle(Verdict::Refuted, Message::new("reason-counter").with("count", used.len()));
    }
    if let Some(row) = roster {
        draft.roster(row);
        if population > ties.len() as f64 {
            draft.unasked(
                Message::new("unasked-roster").with("role", row.role.code()).with("population", population),
            );
        }
    }
    let asked = ties.len() as f64;
    draft.counted(asked, asked);
    if draft.one_voice() {
        let reason = Message::new(draft.voice()).with("asked", asked).with("possible", asked);
        return draft.settle(Verdict::Supported, reason);
    }
    if who::named_all_in(network, focal, Role::Customer) {
        return draft.settle(Verdict::Proven, Message::new("reason-focal-named-all"));
    }
    let reason = Message::new("reason-map-only").with("asked", asked).with("possible", asked);
    draft.settle(Verdict::Supported, reason)
}

/// Weak, sleeping, or silent by its date alone.
pub fn is_quiet(tie: &Relationship) -> bool {
    matches!(tie.state, RelationshipState::Weak | RelationshipState::Sleeping) || who::lapsed(tie)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{LastExchange, Territory},
        network::findings::sample::Sample,
    };

    #[test]
    fn quiet_customers_support_it_and_one_in_use_refutes_it() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.add("BUYER-FR", &[Role::Customer], Territory::Foreign, Some("FR"));
        sample.tied("FIRM", "BUYER-FR", TieClass::Supply).strength = Some(4.0);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }

    #[test]
    fn failed_and_hoped_for_ties_do_not_count() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Failed);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
    }

    #[test]
    fn in_a_customer_list_old_dates_make_a_customer_quiet() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).last_exchange = Some(LastExchange::Year(2022));
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
    }
}
