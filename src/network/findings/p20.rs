//! P20: relations hang on the owner.
//!
//! # What it tells
//! How many of your contacts would be lost if one person were away.
//!
//! # Formal test
//! Share of the focal firm's present ties, with a contact person told, whose contact is the owner
//! `> owner_share`. Personal contacts count.
//!
//! # Verdict logic
//! Supported or refuted by that share; proven when the contact person of every present tie is told and it
//! was not one sentence about all; a hypothesis with fewer than `fewest_answers` contacts told, unless the map counts
//! as complete. Not asked without a focal firm or a contact person.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; the threshold is ours.
//!
//! # What would refute it
//! A second person who knows the partners.

use super::draft::Draft;
use crate::{
    model::ContactRole,
    network::{Network, Relationship},
    report::{Finding, Message, Verdict},
    settings::Setting,
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P20");
    let Some(focal) = network.focal() else { return draft.not_asked("reason-no-focal") };
    let ties: Vec<&Relationship> = network.present_ties(focal).map(|(_, tie)| tie).collect();
    let told: Vec<&Relationship> = ties.iter().copied().filter(|tie| tie.contact_role.is_some()).collect();
    if told.is_empty() {
        return draft.not_asked("reason-no-contact-role");
    }
    let (owner, others): (Vec<&Relationship>, Vec<&Relationship>) =
        told.iter().copied().partition(|tie| tie.contact_role == Some(ContactRole::Owner));
    let share = owner.len() as f64 / told.len() as f64;
    draft.say("share", share);
    draft.say("count", owner.len());
    draft.say("asked", told.len());
    for tie in &owner {
        draft.tie(tie);
    }
    for tie in &others {
        draft.counter(tie);
    }
    draft.rests_on_details();
    if ties.len() > told.len() {
        draft.unasked(Message::new("unasked-ties").with("count", ties.len() - told.len()));
    }
    let (asked, possible) = (told.len() as f64, ties.len() as f64);
    let needed = network.settings[Setting::FewestAnswers];
    if share > network.settings[Setting::OwnerShare] && asked < needed && !network.model.complete {
        draft.counted(asked, possible);
        let few = Message::new("reason-few").with("asked", asked).with("possible", possible);
        return draft.settle(Verdict::Hypothesis, few.with("needed", needed));
    }
    if share > network.settings[Setting::OwnerShare] {
        return draft.holds_for_all(asked, possible);
    }
    draft.counted(asked, possible);
    draft.settle(
        Verdict::Refuted,
        Message::new("reason-asked-of").with("asked", asked).with("possible", possible),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn one_contact_person_for_most_ties_supports_it() {
        let mut sample = Sample::district();
        sample.settings.insert("fewest_answers".into(), 1.0);
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).contact_role = Some(ContactRole::Owner);
        sample.tied("FIRM", "BUYER-IT", TieClass::Supply);
        let finding = find(&sample.network());
        assert_eq!(
            (finding.verdict, finding.asked, finding.possible),
            (Verdict::Supported, Some(1), Some(2.0))
        );
        sample.tied("FIRM", "RIVAL1", TieClass::Horizontal).contact_role = Some(ContactRole::Other);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted, "half is not most");
    }

    /// After a short interview one contact is told of: no pattern yet.
    #[test]
    fn few_contacts_make_it_a_hypothesis_and_enough_of_them_prove_it() {
        let mut sample = Sample::district();
        for other in ["BUYER-DE", "BUYER-IT", "SUPPLIER1", "SUPPLIER2"] {
            sample.tied("FIRM", other, TieClass::Supply).contact_role = Some(ContactRole::Owner);
        }
        let finding = find(&sample.network());
        assert_eq!((finding.verdict, finding.reason.code.as_str()), (Verdict::Hypothesis, "reason-few"));
        sample.tied("FIRM", "SUPPLIER3", TieClass::Supply).contact_role = Some(ContactRole::Owner);
        assert_eq!(find(&sample.network()).verdict, Verdict::Proven);
        sample.tied("FIRM", "AGENCY", TieClass::Other);
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported, "of one nobody told");
    }

    #[test]
    fn without_contact_persons_it_is_not_asked() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked);
    }
}
