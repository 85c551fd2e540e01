//! R15: the cheapest steps first.
//!
//! # If
//! There is any other advice.
//!
//! # Then
//! Go by effort: wake who knows you, strengthen what exists, create through an introduction, create cold,
//! coordinate several firms. Own and common benefit.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley (limited investments); the classes of effort are ours.
//!
//! # What would make it wrong
//! A chance that does not wait.

use crate::{
    recommend::{advice::Advice, case::Case},
    report::{Effort, Logic, Message, Recommendation},
};

pub fn advise(case: &Case<'_>, made: &[Recommendation]) -> Option<Recommendation> {
    let concrete: Vec<&Recommendation> =
        made.iter().filter(|item| !super::is_about_others(&item.rule)).collect();
    let cheapest = concrete.iter().map(|item| item.effort).min()?;
    let cheap = concrete.iter().filter(|item| item.effort <= Effort::Strengthen).count();
    // Where all of it asks for a new contact or for many firms, there is nothing to begin with.
    (cheap > 0).then(|| {
        Advice::new(case, "R15", "cheapest_first", Logic::Both, cheapest)
            .fact("count", concrete.len())
            .fact("cheap", cheap)
            .actors(case.focal)
            .step(Message::new("step-cheapest"))
            .done()
    })
}

#[cfg(test)]
mod tests {
    use crate::{
        model::{RelationshipState, TieClass},
        network::findings::sample::Sample,
        recommend::rules::testing::{advice, of},
        report::Arg,
    };

    #[test]
    fn with_nothing_to_order_it_is_silent() {
        let mut sample = Sample::district();
        assert!(of(&sample, "R15").is_empty());
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        assert_eq!(of(&sample, "R15").len(), 1);
    }

    #[test]
    fn advice_that_nobody_was_asked_about_is_put_in_order_too_and_keeps_its_question() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
        let all = advice(&sample);
        let (order, others): (Vec<_>, Vec<_>) = all.iter().partition(|item| item.rule == "R15");
        assert_eq!(order[0].title.args["count"], Arg::Number(1.0));
        let wake = others.iter().find(|item| item.rule == "R01").unwrap();
        assert!(wake.unsure && wake.ask_first.iter().any(|question| question.code == "ask-could-grow"));
    }
}
