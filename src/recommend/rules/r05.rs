//! R05: share what all of you lack: a person or office for marketing, or for research.
//!
//! # If
//! At least `lacking_producers` firms of the trade, class rows left out, lack marketing or research by
//! what was told of their missing capabilities, the focal firm is in reach of an agency or association,
//! and it lacks the same or nobody was asked what it lacks.
//!
//! Each of the two is counted by itself, the focal firm only where it is told to lack it.
//!
//! # Then
//! A shared function, run by the agency or association. Common benefit. Unsure where nobody was asked what
//! the focal firm lacks.
//!
//! # Order within the rule
//! One item for both topics. At most twelve firms, the focal firm first, then by id.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; UNIDO (2003), *A Guide to Export Consortia*, on the
//! shared export manager.
//!
//! # What would make it wrong
//! The firms sell such different things that one person cannot serve them.

use crate::{
    model::{
        ActorId, Role, TieClass,
        TieFunction::{Market, Scout},
        topics::{Topic, is_about},
    },
    network::findings::who,
    order::InOrder,
    recommend::{
        advice::Advice,
        agencies,
        case::{AT_ONE_TABLE, Case},
        relief,
    },
    report::{Effort, Logic, Message, Recommendation, TieChange},
    settings::Setting,
};

pub fn advise(case: &Case<'_>) -> Vec<Recommendation> {
    one(case).into_iter().collect()
}

fn one(case: &Case<'_>) -> Option<Recommendation> {
    let network = case.network;
    let focal = case.focal?;
    let convener = agencies::convener(case)?;
    let least = network.settings[Setting::LackingProducers];
    let firms = who::trade(network);
    let lacking =
        |topic| -> Vec<ActorId> { firms.iter().copied().filter(|&firm| lacks(case, firm, topic)).collect() };
    let own_unknown = network.model.actor(focal).capabilities_missing.is_empty();
    let enough = |firms: &[ActorId]| firms.len() as f64 >= least;
    let concerned = |firms: &Vec<ActorId>| enough(firms) && (own_unknown || firms.contains(&focal));
    let marketing = Some(lacking(Topic::Marketing)).filter(concerned);
    let research = Some(lacking(Topic::Research)).filter(concerned);
    let (topic, because) = match (&marketing, &research) {
        (Some(_), Some(_)) => ("both", "both"),
        (Some(_), None) => ("marketing", ""),
        (None, Some(_)) => ("research", ""),
        (None, None) => return None,
    };
    let [marketing, research] = [marketing, research].map(Option::unwrap_or_default);
    let mut all: Vec<ActorId> = [&[focal], marketing.as_slice(), research.as_slice()].concat();
    all.order_by_key(|&firm| (firm != focal, firm));
    all.dedup();
    let share = all.len();
    all.truncate(AT_ONE_TABLE);
    let key = network.model.key(convener);
    let class = if network.model.actor(convener).has(Role::Agency) {
        TieClass::Agency
    } else {
        TieClass::Association
    };
    let mut advice = Advice::new(case, "R05", "shared_function", Logic::Common, Effort::Coordinate)
        .variant(topic, because)
        .fact("count", share)
        .fact("lacking", marketing.len().max(research.len()))
        .fact("lackingMarketing", marketing.len())
        .fact("lackingResearch", research.len())
        .fact_actor("actorAgency", convener)
        .actors(all.iter().copied())
        .actors([convener])
        .findings(&["P05", "P06", "P17"])
        .about([convener])
        .eases(relief::FUNCTION)
        .serves([Market, Scout])
        .gains(true, false, true)
        .sides("")
        .rung(case.come_far(&all))
        .not_yet(case.distrust())
        .step(Message::new("step-shared-person").with("actorAgency", key))
        .ask("ask-share-cost")
        .ask_if(own_unknown, "ask-lacking")
        .caution(Message::new("caution-competition"))
        .path(&case.path(convener)?)
        .rests_on(network.between(focal, convener))
        .unsure(own_unknown);
    for &firm in all.iter().filter(|&&firm| network.tied(firm, convener)) {
        advice = advice.tie(convener, firm, class, TieChange::Change);
    }
    Some(advice.done())
}

fn lacks(case: &Case<'_>, firm: ActorId, topic: Topic) -> bool {
    case.network.model.actor(firm).capabilities_missing.iter().any(|text| is_about(text, topic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{network::findings::sample::Sample, recommend::rules::testing::of, report::Arg};

    fn lacking(firms: &[&str]) -> Sample {
        let mut sample = Sample::district();
        sample.tied("AGENCY", "FIRM", TieClass::Agency);
        for firm in firms {
            sample.actor(firm).capabilities_missing = vec!["Ricerche di mercato".into()];
        }
        sample
    }

    #[test]
    fn three_firms_that_lack_the_same_may_share_it_and_two_may_not() {
        let items = of(&lacking(&["FIRM", "RIVAL1", "RIVAL2"]), "R05");
        assert_eq!(items[0].actors, ["FIRM", "RIVAL1", "RIVAL2", "AGENCY"]);
        assert!(!items[0].unsure);
        assert!(of(&lacking(&["FIRM", "RIVAL1"]), "R05").is_empty());
    }

    #[test]
    fn without_anybody_to_run_it_it_is_not_proposed() {
        let mut sample = Sample::district();
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.actor(firm).capabilities_missing = vec!["marketing".into()];
        }
        assert!(of(&sample, "R05").is_empty());
    }

    #[test]
    fn a_firm_that_lacks_something_else_is_not_told_to_share_it() {
        let mut sample = lacking(&["RIVAL1", "RIVAL2", "RIVAL3"]);
        assert!(of(&sample, "R05")[0].unsure, "what the firm lacks was not asked");
        sample.actor("FIRM").capabilities_missing = vec!["languages".into()];
        assert!(of(&sample, "R05").is_empty());
    }

    #[test]
    fn each_lack_is_counted_by_itself_and_a_firm_nobody_asked_lacks_nothing() {
        let mut sample = lacking(&["RIVAL1", "RIVAL2", "RIVAL3"]);
        let count = |sample: &Sample, name: &str| of(sample, "R05")[0].because.args[name].clone();
        assert_eq!(count(&sample, "lacking"), Arg::Number(3.0), "without the focal firm");
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.actor(firm).capabilities_missing = vec!["Ricerche di mercato".into()];
        }
        assert_eq!(count(&sample, "lacking"), Arg::Number(4.0));
    }

    #[test]
    fn whoever_lacks_marketing_is_not_told_to_lack_research_too() {
        let mut sample = lacking(&[]);
        for firm in ["FIRM", "RIVAL1"] {
            sample.actor(firm).capabilities_missing = vec!["marketing".into()];
        }
        sample.actor("RIVAL2").capabilities_missing = vec!["marketing".into(), "ricerca e sviluppo".into()];
        sample.actor("RIVAL3").capabilities_missing = vec!["ricerca e sviluppo".into()];
        let one = &of(&sample, "R05")[0];
        assert_eq!(one.title.code, "advice-R05-title-marketing", "two lack research, and the firm does not");
        sample.actor("FIRM").capabilities_missing = vec!["marketing".into(), "ricerca e sviluppo".into()];
        let one = &of(&sample, "R05")[0];
        assert_eq!(one.because.code, "advice-R05-because-both");
        let told = |name: &str| one.because.args[name].clone();
        assert_eq!((told("lackingMarketing"), told("lackingResearch")), (Arg::Number(3.0), Arg::Number(3.0)));
        assert_eq!(told("count"), Arg::Number(4.0), "whoever would share");
    }
}
