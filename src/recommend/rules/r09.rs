//! R09: a supplier that could also be a customer, and a bridge to another district.
//!
//! # If
//! A supplier of the focal firm is outside its district, does not buy from it, and was named as a possible
//! customer; or, as *unsure*, lacks what the focal firm can do.
//!
//! # Then
//! Add the role of customer. Own benefit, and a way into the other district.
//!
//! # Order within the rule
//! Named before guessed, greater potential, id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley.
//!
//! # What would make it wrong
//! The supplier sees you as a rival of its own customers.

use crate::{
    model::{
        ActorId, RelationshipState, Territory, TieClass,
        TieFunction::{Access, Volume},
        topics,
    },
    network::Relationship,
    order::InOrder,
    recommend::{
        advice::Advice,
        case::{AT_MOST, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    let Some(focal) = case.focal else { return Vec::new() };
    let network = case.network;
    let mut found: Vec<(bool, f64, ActorId, &Relationship)> = network
        .present_ties(focal)
        .filter(|(_, tie)| tie.class == TieClass::Supply && tie.to == focal)
        .filter(|(supplier, _)| is_elsewhere(case, focal, *supplier) && !network.is_producer(*supplier))
        .filter_map(|(supplier, tie)| {
            let sale = case.sale(supplier);
            if sale.is_some_and(Relationship::is_present) {
                return None;
            }
            let named = sale.is_some_and(|tie| tie.state == RelationshipState::Potential);
            let growth = sale.and_then(|tie| tie.growth_potential).unwrap_or(0.0);
            (named || lacks_what_we_can(case, focal, supplier)).then_some((!named, -growth, supplier, tie))
        })
        .collect();
    found.order_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
    found.truncate(AT_MOST);
    found
        .into_iter()
        .map(|(guessed, _, supplier, tie)| {
            let area = network.model.actor(supplier).area.clone();
            Advice::new(case, "R09", "add_role", Logic::Own, Effort::CreateIntroduced)
                .variant("", if area.is_some() { "area" } else { "" })
                .fact_actor("actor", supplier)
                .fact("area", area.unwrap_or_default())
                .actors([focal, supplier])
                .findings(&["P10", "P11"])
                .about([supplier])
                .eases_in(relief::BUYS, Some(supplier))
                .serves([Access, Volume])
                .gains(true, true, false)
                .sides("")
                .step_unless(case.bond_first(focal, supplier), supplier, "step-offer-supplier")
                .ask_if(guessed, "ask-would-buy")
                .ask("ask-who-they-know")
                .caution(Message::new("caution-role"))
                .path(&[focal, supplier])
                .tie(focal, supplier, TieClass::Supply, TieChange::Create)
                .rests_on([tie])
                .rests_on(case.sale(supplier))
                .unsure(guessed)
                .done()
        })
        .collect()
}

/// In another territory, or in another area where both are named.
fn is_elsewhere(case: &Case<'_>, focal: ActorId, supplier: ActorId) -> bool {
    let (own, other) = (case.network.model.actor(focal), case.network.model.actor(supplier));
    match other.territory() {
        Territory::National | Territory::Foreign | Territory::Outside => true,
        Territory::District => false,
        Territory::Unknown => match (&own.area, &other.area) {
            (Some(own), Some(other)) => !topics::same(own, other),
            _ => false,
        },
    }
}

fn lacks_what_we_can(case: &Case<'_>, focal: ActorId, supplier: ActorId) -> bool {
    let (own, other) = (case.network.model.actor(focal), case.network.model.actor(supplier));
    own.capabilities.iter().any(|can| other.capabilities_missing.iter().any(|lacks| topics::same(can, lacks)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Answer, network::findings::sample::Sample, recommend::rules::testing::of};

    fn elsewhere() -> Sample {
        let mut sample = Sample::district();
        sample.actor("SUPPLIER1").territory = Some(Territory::National);
        sample.tied("SUPPLIER1", "FIRM", TieClass::Supply);
        sample
    }

    #[test]
    fn a_supplier_elsewhere_named_as_customer_gets_a_second_role() {
        let mut sample = elsewhere();
        assert!(of(&sample, "R09").is_empty(), "nothing says that it would buy");
        sample.say("FIRM", "SUPPLIER1", TieClass::Supply, Answer::No).state =
            Some(RelationshipState::Potential);
        let items = of(&sample, "R09");
        assert_eq!(items[0].actors, ["FIRM", "SUPPLIER1"]);
        assert!(!items[0].unsure);
    }

    #[test]
    fn a_supplier_that_lacks_what_the_firm_can_is_asked() {
        let mut sample = elsewhere();
        sample.actor("SUPPLIER1").capabilities_missing = vec!["Design".into()];
        sample.actor("FIRM").capabilities = vec!["design".into()];
        assert!(of(&sample, "R09")[0].unsure);
    }

    #[test]
    fn a_supplier_next_door_is_not_a_bridge() {
        let mut sample = elsewhere();
        sample.actor("SUPPLIER1").territory = Some(Territory::District);
        sample.say("FIRM", "SUPPLIER1", TieClass::Supply, Answer::No).state =
            Some(RelationshipState::Potential);
        assert!(of(&sample, "R09").is_empty());
    }
}
