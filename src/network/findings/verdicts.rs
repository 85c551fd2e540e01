//! A small case for each verdict that a rule can give, where the rule's own file has none; and that names decide nothing.

use super::{find, sample::Sample};
use crate::{
    model::{Content, RelationshipState, Role, Territory, TieClass},
    report::Verdict::{self, NotAsked, NotDecidable, Proven, Refuted, Supported},
};

const RIVALS: [&str; 4] = ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"];
const SUPPLIERS: [&str; 3] = ["SUPPLIER1", "SUPPLIER2", "SUPPLIER3"];

fn district(say: impl Fn(&mut Sample)) -> Sample {
    let mut sample = Sample::district();
    say(&mut sample);
    sample
}

fn deny_all(sample: &mut Sample, among: &[&str]) {
    for (rank, one) in among.iter().enumerate() {
        for other in &among[rank + 1..] {
            sample.denied(one, other);
        }
    }
}

/// Rule, what is said, verdict.
fn cases() -> Vec<(&'static str, Sample, Verdict)> {
    let nothing = || district(|_| {});
    vec![
        (
            "P02",
            district(|said| {
                said.add("FAR1", &[Role::Competitor], Territory::Outside, None);
                said.add("FAR2", &[Role::Competitor], Territory::Outside, None);
                said.denied("FIRM", "FAR1");
            }),
            NotDecidable,
        ),
        (
            "P04",
            district(|said| {
                RIVALS.iter().for_each(|rival| said.named_all(rival, &[Role::Competitor]));
                said.roster(Role::Competitor, Some(Territory::District), 5.0);
            }),
            Supported,
        ),
        ("P05", nothing(), NotAsked),
        (
            "P06",
            district(|said| {
                for rival in RIVALS {
                    said.tied("AGENCY", rival, TieClass::Agency);
                }
                deny_all(said, &RIVALS);
            }),
            Proven,
        ),
        ("P07", nothing(), NotAsked),
        (
            "P07",
            district(|said| {
                for rival in RIVALS {
                    said.tied("AGENCY", rival, TieClass::Agency).content = [Content::Service].into();
                }
            }),
            Proven,
        ),
        (
            "P08",
            district(|said| {
                for supplier in SUPPLIERS {
                    for firm in RIVALS.iter().chain(&["FIRM"]) {
                        said.denied(supplier, firm);
                    }
                }
            }),
            Refuted,
        ),
        (
            "P09",
            district(|said| {
                said.tied("SUPPLIER1", "RIVAL1", TieClass::Supply);
                said.tied("SUPPLIER1", "RIVAL2", TieClass::Supply);
                said.denied("RIVAL1", "RIVAL2");
            }),
            Proven,
        ),
        ("P10", district(|said| deny_all(said, &SUPPLIERS)), Proven),
        ("P11", district(|said| said.named_all("FIRM", &[Role::Supplier])), Proven),
        ("P11", district(|said| SUPPLIERS.iter().for_each(|one| said.actor(one).territory = None)), NotAsked),
        ("P12", nothing(), NotAsked),
        (
            "P12",
            district(|said| {
                said.tied("FIRM", "BUYER-DE", TieClass::Supply);
                said.named_all("FIRM", &[Role::Customer]);
            }),
            Refuted,
        ),
        (
            "P13",
            district(|said| {
                said.tied("FIRM", "BUYER-DE", TieClass::Supply).state = Some(RelationshipState::Sleeping);
                said.named_all("FIRM", &[Role::Customer]);
            }),
            Proven,
        ),
        ("P15", nothing(), NotAsked),
        (
            "P15",
            district(|said| {
                said.tied("SUPPLIER1", "FIRM", TieClass::Supply);
                said.denied("RIVAL1", "RIVAL2");
            }),
            NotDecidable,
        ),
        (
            "P15",
            district(|said| {
                said.model.complete = true;
                for supplier in SUPPLIERS {
                    said.tied(supplier, "FIRM", TieClass::Supply).strength = Some(5.0);
                    said.tied(supplier, "RIVAL1", TieClass::Supply).strength = Some(4.0);
                }
                said.tied("FIRM", "RIVAL1", TieClass::Horizontal).strength = Some(2.0);
            }),
            Proven,
        ),
        (
            "P21",
            district(|said| {
                said.model.complete = true;
                said.tied("SUPPLIER1", "FIRM", TieClass::Supply);
            }),
            Proven,
        ),
    ]
}

#[test]
fn each_rule_gives_the_verdict_that_its_case_calls_for() {
    for (rule, sample, verdict) in cases() {
        let findings = find(&sample.network());
        let finding = findings.iter().find(|finding| finding.id == rule).expect("a finding of every rule");
        assert_eq!(finding.verdict, verdict, "{rule}: {:?}", finding.reason);
    }
}

/// Other names put the actors in another order, and nothing else.
#[test]
fn names_decide_no_finding() {
    for (_, sample, _) in cases() {
        let other = sample.renamed(|name| name.chars().rev().collect());
        for (one, other) in find(&sample.network()).into_iter().zip(find(&other.network())) {
            let mut actors: Vec<String> =
                other.actors.iter().map(|name| name.chars().rev().collect()).collect();
            actors.sort();
            let mut own = one.actors.clone();
            own.sort();
            assert_eq!(actors, own, "{}", one.id);
            assert_eq!(
                (one.verdict, one.asked, one.possible, one.bound, one.reason.code, one.evidence.len()),
                (
                    other.verdict,
                    other.asked,
                    other.possible,
                    other.bound,
                    other.reason.code,
                    other.evidence.len()
                ),
                "{}",
                one.id
            );
        }
    }
}
