//! R01: wake or strengthen a customer that could buy more.
//!
//! # If
//! The focal firm sells, or sold, to a customer, distributor or agent; the tie is weak or sleeping, and
//! its growth potential is at least `growth_high`.
//!
//! # If nobody was asked
//! A customer abroad (or of whom nobody said where it is) whose potential was not asked, and which is
//! weak, sleeping, or silent by its date alone, is proposed as *unsure*: its potential is the first
//! question. So a plain customer list gives advice. Of these at most `most_actions`, the largest buyers
//! first.
//!
//! # Then
//! Strengthen the tie. People first: where the bond is thin a visit, where nobody told of it nor who keeps the contact
//! whoever still knows somebody there gives a sign of life; else call with a reason to meet. Own benefit.
//!
//! # Order within the rule
//! Asked before unasked, greater potential, better bond, larger amount, later last exchange, id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley. The order of waking (keep in touch, a reason to meet,
//! a small order, a joint activity) is ours.
//!
//! # What would make it wrong
//! It went quiet for a reason that still stands, or more orders cannot be delivered.

use std::cmp::{Ordering, Reverse};

use crate::{
    model::{
        ActorId, RelationshipState, TieClass,
        TieFunction::{Access, Market, Scout, Volume},
    },
    network::{Relationship, findings::who, state},
    order::InOrder,
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
    settings::Setting,
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(focal) = case.focal else { return Vec::new() };
    let high = case.network.settings[Setting::GrowthHigh];
    let mut asked = quiet_buyers(case);
    asked.retain(|tie| tie.growth_potential.is_some_and(|growth| growth >= high));
    asked.truncate(AT_MOST);
    let mut unasked = quiet_unasked(case);
    unasked.truncate(case.network.settings[Setting::MostActions] as usize);
    asked.into_iter().chain(unasked).map(|tie| one(case, focal, tie)).collect()
}

/// How many quiet buyers could be woken, their potential high or not asked: abroad, and of unknown place.
pub fn to_wake(case: &Case<'_>) -> (usize, usize) {
    let high = case.network.settings[Setting::GrowthHigh];
    let mut quiet = quiet_buyers(case);
    quiet.retain(|tie| {
        tie.state != RelationshipState::Weak && tie.growth_potential.is_none_or(|growth| growth >= high)
    });
    let at = |place| quiet.iter().filter(|tie| who::abroad(case.network, tie.to) == place).count();
    (at(Some(true)), at(None))
}

/// Quiet buyers abroad, or of unknown place, whose potential was not asked; best first.
pub fn quiet_unasked<'c>(case: &'c Case<'_>) -> Vec<&'c Relationship> {
    let mut quiet = quiet_buyers(case);
    quiet.retain(|tie| tie.growth_potential.is_none() && who::abroad(case.network, tie.to) != Some(false));
    quiet
}

fn quiet_buyers<'c>(case: &'c Case<'_>) -> Vec<&'c Relationship> {
    let Some(focal) = case.focal else { return Vec::new() };
    let mut quiet: Vec<&Relationship> = case
        .network
        .of(focal)
        .filter(|tie| tie.class == TieClass::Supply && tie.from == focal && tie.to != focal && is_quiet(tie))
        .filter(|tie| who::is_buyer(case.network, tie.to))
        .collect();
    quiet.order_by(|a, b| best_first(case, a, b));
    quiet
}

/// Weak, sleeping, or silent by its date alone.
fn is_quiet(tie: &Relationship) -> bool {
    matches!(tie.state, RelationshipState::Weak | RelationshipState::Sleeping) || who::lapsed(tie)
}

fn best_first(case: &Case<'_>, a: &Relationship, b: &Relationship) -> Ordering {
    let bond = |tie: &Relationship| tie.scores.bond;
    let amount = |tie: &Relationship| {
        tie.statements.iter().filter_map(|&index| case.network.model.statements[index].amount).sum::<f64>()
    };
    let more = |a: Option<f64>, b: Option<f64>| b.partial_cmp(&a).unwrap_or(Ordering::Equal);
    more(a.growth_potential, b.growth_potential)
        .then(more(bond(a), bond(b)))
        .then(amount(b).total_cmp(&amount(a)))
        .then_with(|| Reverse(a.last_exchange).cmp(&Reverse(b.last_exchange)))
        .then(a.to.cmp(&b.to))
}

fn one(case: &Case<'_>, focal: ActorId, tie: &Relationship) -> Recommendation {
    let network = case.network;
    let target = tie.to;
    let actor = network.model.actor(target);
    let abroad = who::abroad(network, target);
    let wake = tie.state != RelationshipState::Weak;
    let silent = tie.last_exchange.zip(network.as_of).map(|(last, as_of)| state::months_between(last, as_of));
    let because = match tie.growth_potential {
        Some(_) => "",
        None if who::lapsed(tie) => "silent",
        None => "unasked",
    };
    let reason =
        tie.statements.iter().find_map(|&index| network.model.statements[index].quiet_reason.clone());
    let unknown = tie.scores.bond.is_none() && tie.contact_role.is_none();
    // Nobody flies to a customer of whom it is not known who knew them.
    let forgotten = wake && unknown && !actor.is_class();
    let effort = if wake { Effort::Wake } else { Effort::Strengthen };
    let mut advice = Advice::new(case, "R01", "strengthen", Logic::Own, effort)
        .variant(if wake { "wake" } else { "strengthen" }, because)
        .fact_actor("actor", target)
        .fact("state", tie.state.code())
        .about([target])
        .serves([Volume])
        .serves(tie.functions.iter().copied())
        .actors([focal, target])
        .step_towards(target)
        .tie(focal, target, TieClass::Supply, TieChange::Strengthen)
        .path(&[focal, target])
        .rests_on([tie])
        .rests_on_details()
        .unsure(tie.growth_potential.is_none());
    if forgotten {
        advice = advice.step(Message::new("step-sign").with("actor", network.model.key(target)));
    }
    if let Some(growth) = tie.growth_potential {
        advice = advice.fact("growth", growth);
    }
    if let Some(months) = silent {
        advice = advice.fact("months", months);
    }
    advice = match reason {
        Some(reason) => advice.asking(Message::new("ask-why-quiet-told").with("reason", reason)),
        None => advice.ask(if wake { "ask-why-quiet" } else { "ask-why-little" }),
    };
    let sells_on = who::is_intermediary(network, target);
    let nobody =
        actor.country.as_deref().filter(|_| abroad == Some(true)).and_then(|one| case.nobody_in(one));
    if let (true, Some(country)) = (abroad == Some(true), actor.country.as_deref()) {
        advice = advice.variant_gains("-abroad").fact("country", country);
    }
    if let Some(trade) = nobody {
        advice = advice.fact("trade", trade);
    }
    if sells_on && abroad != Some(false) {
        let key = network.model.key(target);
        advice = advice.serves([Access]).asking(Message::new("ask-exclusive").with("actor", key));
    }
    if abroad != Some(false) {
        let kind = if sells_on { relief::DISTRIBUTOR } else { relief::CUSTOMER };
        let findings = &["P13", "P18", "P20"];
        advice = advice.findings(findings).serves([Market, Scout]).eases_in(kind, Some(target));
    } else {
        advice = advice.findings(&["P20"]);
    }
    advice
        .ask_if(tie.growth_potential.is_none(), "ask-could-grow")
        .ask_if(unknown && !forgotten, "ask-who-knows")
        .ask("ask-capacity")
        .ask_if(share_of_sales(case, tie).is_none(), "ask-dependence")
        .ask(if abroad == Some(false) { "ask-margin" } else { "ask-payment-terms" })
        .gains(true, silent.is_some(), nobody.is_some())
        .caution_if(actor.is_class(), "caution-class")
        .caution_if(share_of_sales(case, tie).is_some_and(|share| share >= LARGE), "caution-large-customer")
        .caution_if(case.holds("P20"), "caution-second-person")
        .done()
}

/// Percent of the sales that one customer takes from which more of it is a risk. Our choice.
const LARGE: f64 = 30.0;

/// What part of the focal firm's sales goes there, in percent.
fn share_of_sales(case: &Case<'_>, tie: &Relationship) -> Option<f64> {
    tie.statements.iter().find_map(|&index| case.network.model.statements[index].share_of_sales_pct)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{ContactRole, LastExchange, Role, Territory},
        network::findings::sample::Sample,
        recommend::rules::testing::of,
    };

    fn sleeping(growth: f64, trust: f64) -> Sample {
        let mut sample = Sample::district();
        let tie = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        tie.state = Some(RelationshipState::Sleeping);
        tie.growth_potential = Some(growth);
        tie.trust = Some(trust);
        sample
    }

    #[test]
    fn a_sleeping_customer_with_potential_is_called_and_one_without_is_left_alone() {
        let items = of(&sleeping(5.0, 4.0), "R01");
        assert_eq!(items.len(), 1);
        assert_eq!(items[0].actors, ["FIRM", "BUYER-DE"]);
        assert_eq!((items[0].first_step.code.as_str(), items[0].unsure), ("step-call", false));
        assert_eq!(items[0].about, ["BUYER-DE"]);
        assert!(of(&sleeping(2.0, 4.0), "R01").is_empty());
    }

    #[test]
    fn with_little_trust_one_goes_to_see_them_first() {
        assert_eq!(of(&sleeping(5.0, 1.0), "R01")[0].first_step.code, "step-visit");
    }

    #[test]
    fn nobody_looks_for_who_knows_a_customer_whom_the_owner_knows() {
        let held_by = |role| {
            let mut sample = Sample::district();
            let tie = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
            tie.state = Some(RelationshipState::Sleeping);
            tie.growth_potential = Some(5.0);
            tie.contact_role = role;
            of(&sample, "R01")[0].clone()
        };
        assert_eq!(held_by(None).first_step.code, "step-sign");
        let item = held_by(Some(ContactRole::Owner));
        assert_eq!(item.first_step.code, "step-visit");
        assert!(item.ask_first.iter().all(|one| one.code != "ask-who-knows"));
    }

    #[test]
    fn a_customer_in_good_use_needs_no_waking() {
        let mut sample = Sample::district();
        let tie = sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        tie.strength = Some(5.0);
        tie.growth_potential = Some(5.0);
        assert!(of(&sample, "R01").is_empty());
    }

    #[test]
    fn a_customer_list_wakes_the_silent_ones_abroad_largest_first() {
        let mut sample = Sample::empty();
        sample.add("FIRM", &[Role::Focal], Territory::Unknown, Some("IT"));
        sample.focal("FIRM");
        for (name, country, year, amount) in [
            ("A", "DE", 2020, 10.0),
            ("B", "FR", 2021, 90.0),
            ("C", "ES", 2026, 50.0),
            ("D", "IT", 2020, 70.0),
        ] {
            sample.add(name, &[Role::Customer], Territory::Unknown, Some(country));
            let tie = sample.tied("FIRM", name, TieClass::Supply);
            tie.last_exchange = Some(LastExchange::Year(year));
            tie.amount = Some(amount);
        }
        let items = of(&sample, "R01");
        let targets: Vec<&str> = items.iter().map(|item| item.actors[1].as_str()).collect();
        assert_eq!(targets, ["B", "A"], "C bought this year, D is at home");
        assert!(items.iter().all(|item| item.unsure));
        assert!(items[0].ask_first.iter().any(|question| question.code == "ask-could-grow"));
    }
}
