//! The diagnosis on one screen: which sentence stands on top, which steps come first.
//!
//! All of it is our choice, stated here: the headline says what weighs most and how the contacts stand;
//! the first three steps of the plan, each with another partner while there are such (without one, each from another rule and about somebody else, one of them
//! for the common benefit where there is one); the findings that some advice names; and what the data do not allow to say.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    barriers::catalogue,
    model::{Basis, Role},
    network::{Network, coverage, findings::holds},
    order::{Gather, InOrder},
    report::{
        BarrierReport, Finding, FirmBarriers, Known, Logic, Message, Overview, Plan, Recommendation, Verdict,
    },
    settings::Setting,
};

use super::{case::Case, rules};

/// Findings by how much they change what to do; those that advice names are shown, at most five.
const TELLING: [&str; 12] =
    ["P13", "P03", "P19", "P09", "P07", "P20", "P16", "P14", "P01", "P10", "P17", "P15"];

/// Steps shown. Ours.
const SHOWN: usize = 3;

/// Chooses what a busy owner reads first.
pub fn choose(
    network: &Network,
    barriers: &BarrierReport,
    findings: &[Finding],
    recommendations: &[Recommendation],
    plan: &Plan,
) -> Overview {
    let case = Case::new(network, barriers, findings);
    let (quiet, quiet_somewhere) = rules::to_wake(&case);
    Overview {
        headline: headline(&case, barriers, quiet, quiet_somewhere),
        lede: lede(&case, quiet, recommendations),
        first_steps: first_steps(recommendations, plan),
        barriers: heaviest(&case, barriers),
        findings: TELLING
            .iter()
            .filter(|id| case.finding(id).is_some_and(holds))
            .filter(|id| recommendations.iter().any(|item| item.findings.iter().any(|one| one == *id)))
            .take(5)
            .map(|&id| id.to_owned())
            .collect(),
        gaps: gaps(&case, barriers, recommendations),
    }
}

/// Whether anybody named a tie, be it a silent one.
fn has_ties(case: &Case<'_>) -> bool {
    case.network.relationships().iter().any(|tie| tie.known == Known::Yes)
}

/// What weighs most, then how the contacts stand.
fn headline(case: &Case<'_>, barriers: &BarrierReport, quiet: usize, quiet_somewhere: usize) -> Vec<Message> {
    let mut headline = Vec::new();
    match case.barriers() {
        Some(firm) => headline.extend(about_barriers(firm)),
        None => headline.extend(about_all_firms(case, barriers)),
    }
    let all_quiet = case.holds("P13");
    let apart = case.holds("P03") || case.holds("P17");
    // Calm is said only where somebody was asked: about customers abroad, or about firms of the trade.
    let looked = ["P13", "P03", "P01"].iter().any(|id| {
        case.finding(id).is_some_and(|one| matches!(one.verdict, Verdict::Refuted | Verdict::Proven))
    });
    let network = match (all_quiet, quiet > 0, apart) {
        (true, _, true) => Some("overview-quiet-and-apart"),
        (true, _, false) => Some("overview-quiet"),
        (false, true, _) => Some("overview-some-quiet"),
        (false, false, true) => Some("overview-apart"),
        (false, false, false) if !has_ties(case) => None,
        (false, false, false) if case.focal.is_none() => Some("overview-choose-firm"),
        (false, false, false) if quiet_somewhere > 0 => Some("overview-customers-quiet"),
        (false, false, false) if looked => Some("overview-network-calm"),
        (false, false, false) => Some("overview-network-open"),
    };
    let count = if quiet > 0 { quiet } else { quiet_somewhere };
    headline.extend(network.map(|code| Message::new(code).with("count", count)));
    if headline.is_empty() {
        headline.push(Message::new("overview-nothing"));
    }
    headline
}

/// Of several firms, none of them the visitor's: the barrier that is severe for most of them.
fn about_all_firms(case: &Case<'_>, barriers: &BarrierReport) -> Option<Message> {
    let together = barriers.together.as_ref()?;
    let Some(code) = heaviest(case, barriers).into_iter().next() else {
        return Some(Message::new("overview-firms-light").with("firms", together.firms));
    };
    let shared = together.items.iter().find(|item| item.code == code)?;
    let message = Message::new("overview-firms").with("barrier", code);
    Some(message.with("severe", shared.severe).with("answered", shared.answered))
}

/// The one or two groups that weigh most: by the sum of their severe scores, then in catalogue order.
pub(crate) fn about_barriers(firm: &FirmBarriers) -> Option<Message> {
    let mut groups: BTreeMap<&str, f64> = BTreeMap::new();
    for item in firm.items.iter().filter(|item| item.severe) {
        *groups.entry(item.group.as_str()).or_default() += item.score.unwrap_or(0.0);
    }
    let mut groups: Vec<(&str, f64)> = groups.into_iter().collect();
    let place = |group: &str| catalogue::ALL.iter().position(|barrier| barrier.group == group);
    groups.order_by(|a, b| b.1.total_cmp(&a.1).then_with(|| place(a.0).cmp(&place(b.0))));
    match groups.as_slice() {
        [] if firm.total.value.is_some() => Some(Message::new("overview-barriers-light")),
        [] => (firm.total.answered > 0).then(|| Message::new("overview-barriers-few")),
        [(one, _)] => Some(Message::new("overview-barriers-one").with("first", *one)),
        [(one, _), (other, _), ..] => {
            Some(Message::new("overview-barriers-two").with("first", *one).with("second", *other))
        }
    }
}

/// How many barriers are severe.
pub(crate) fn about_severe(firm: &FirmBarriers) -> Option<Message> {
    let inside = firm.severe.iter().filter(|code| code.starts_with("I-")).count();
    let message =
        Message::new("overview-lede-severe").with("count", firm.severe.len()).with("inside", inside);
    (!firm.severe.is_empty()).then_some(message)
}

fn lede(case: &Case<'_>, quiet: usize, recommendations: &[Recommendation]) -> Vec<Message> {
    let mut lede: Vec<Message> = case.barriers().and_then(about_severe).into_iter().collect();
    let producers: BTreeSet<&str> = case
        .network
        .model
        .actors()
        .filter(|(id, _)| Some(*id) != case.focal && case.network.is_producer(*id))
        .map(|(_, actor)| actor.key.as_str())
        .gather();
    let neighbours = recommendations
        .iter()
        .filter(|item| item.rule == "R04")
        .map(|item| item.actors.iter().filter(|key| producers.contains(key.as_str())).count())
        .max()
        .unwrap_or(0);
    let help = match (quiet > 0, neighbours > 0) {
        (true, true) => Some("overview-lede-help-both"),
        (true, false) => Some("overview-lede-help-quiet"),
        (false, true) => Some("overview-lede-help-firms"),
        (false, false) => None,
    };
    lede.extend(help.map(|code| Message::new(code).with("quiet", quiet).with("firms", neighbours)));
    lede
}

/// The first of the plan. Without a plan: the first item; then the one for the common benefit that eases most
/// severe-first barriers; then the next by another rule about somebody else. Shown in the order of the list.
fn first_steps(recommendations: &[Recommendation], plan: &Plan) -> Vec<u32> {
    if !(plan.steps.is_empty() && plan.left.is_empty()) {
        return first_of_plan(recommendations, plan);
    }
    let concrete =
        || recommendations.iter().enumerate().filter(|(_, item)| !rules::is_about_others(&item.rule));
    let target = |item: &Recommendation| item.actors.get(1).cloned();
    let mut chosen: Vec<usize> = concrete().next().map(|(index, _)| index).into_iter().collect();
    let common = concrete()
        .filter(|(_, item)| item.logic == Logic::Common && !item.unsure && !item.not_yet)
        .max_by_key(|(index, item)| (item.barriers.len(), std::cmp::Reverse(*index)));
    if let Some((index, _)) = common
        && !chosen.contains(&index)
    {
        chosen.push(index);
    }
    let opens = |item: &Recommendation| item.ties.iter().any(|tie| tie.change.makes());
    // A new tie before one more of the same; then anything further.
    for want_new in [true, false] {
        for (index, item) in concrete() {
            let fresh = chosen.iter().all(|&one| {
                recommendations[one].rule != item.rule && target(&recommendations[one]) != target(item)
            });
            if chosen.len() < 3 && fresh && item.logic == Logic::Own && (opens(item) || !want_new) {
                chosen.push(index);
            }
        }
    }
    // A list of customers has but one rule: then the next customers.
    for (index, _) in concrete() {
        if chosen.len() < 3 && !chosen.contains(&index) {
            chosen.push(index);
        }
    }
    chosen.order();
    chosen.truncate(3);
    chosen.into_iter().map(|index| index as u32).collect()
}

/// The first steps of the plan in its order: what comes later there may rest on them.
fn first_of_plan(recommendations: &[Recommendation], plan: &Plan) -> Vec<u32> {
    let now = |action: &u32| !recommendations[*action as usize].not_yet;
    plan.steps.iter().map(|step| step.action).filter(now).take(SHOWN).collect()
}

/// Severe barriers of the firm; without severe ones, those at the middle of the scale or above.
pub(crate) fn heaviest_of(firm: &FirmBarriers) -> Vec<String> {
    if !firm.severe.is_empty() {
        return firm.severe.iter().take(6).cloned().collect();
    }
    let mut felt: Vec<_> =
        firm.items.iter().filter(|item| item.score.is_some_and(|score| score >= 0.5)).collect();
    felt.order_by_key(|item| item.rank);
    felt.into_iter().take(6).map(|item| item.code.clone()).collect()
}

/// Those of the firm; without a firm of one's own, those that are severe for most firms.
fn heaviest(case: &Case<'_>, barriers: &BarrierReport) -> Vec<String> {
    if let Some(firm) = case.barriers() {
        return heaviest_of(firm);
    }
    let Some(together) = &barriers.together else { return Vec::new() };
    let mut shared: Vec<_> = together.items.iter().filter(|item| item.severe > 0).collect();
    shared.order_by(|a, b| b.severe.cmp(&a.severe).then(b.mean.total_cmp(&a.mean)));
    shared.into_iter().take(6).map(|item| item.code.clone()).collect()
}

/// What the data do not allow to say, the weightiest first.
fn gaps(case: &Case<'_>, barriers: &BarrierReport, recommendations: &[Recommendation]) -> Vec<Message> {
    let network = case.network;
    let mut gaps = Vec::new();
    if case.focal.is_none() && !network.model.actors.is_empty() {
        gaps.push(Message::new("gap-no-focal"));
    }
    match case.barriers() {
        None if barriers.firms.is_empty() => gaps.push(Message::new("gap-no-barriers")),
        Some(firm) if firm.total.value.is_none() => gaps.push(
            Message::new("gap-barriers-few")
                .with("answered", firm.total.answered)
                .with("items", firm.total.items),
        ),
        _ => {}
    }
    if !has_ties(case) {
        gaps.push(Message::new("gap-no-network"));
    } else {
        network_gaps(case, recommendations, &mut gaps);
    }
    if let Some(firm) = case.barriers() {
        let of_rules = recommendations.iter().filter(|item| item.own.is_none());
        let eased: BTreeSet<&String> = of_rules.flat_map(|item| &item.barriers).gather();
        let left: Vec<String> = firm.severe.iter().filter(|code| !eased.contains(code)).cloned().collect();
        if !left.is_empty() && has_ties(case) {
            gaps.push(Message::new("gap-barriers-left").with("barriers", left));
        }
    }
    let invented = Some(Basis::Illustrative);
    if network.model.study.details_basis == invented
        || network.model.statements.iter().any(|row| row.basis == invented)
        || network.model.barrier_answers.iter().any(|row| row.basis == invented)
    {
        gaps.push(Message::new("gap-illustrative"));
    }
    gaps
}

fn network_gaps(case: &Case<'_>, recommendations: &[Recommendation], gaps: &mut Vec<Message>) {
    let network = case.network;
    let enough = network.settings[Setting::RoleCoverage];
    for row in coverage::cover(network).roles {
        let told = matches!(row.role, Role::Customer | Role::Competitor | Role::Supplier | Role::Producer);
        if let (true, true, None, Some(population), Some(share)) =
            (told, row.from_roster, &row.material, row.population, row.share)
            && share < enough
            && row.interviewed > 0
        {
            gaps.push(
                Message::new("gap-coverage")
                    .with("role", row.role.code())
                    .with("interviewed", row.interviewed)
                    .with("population", population),
            );
        }
    }
    let untold = ["reason-nobody-asked", "reason-no-trade-district"];
    if case.focal.is_some()
        && case.finding("P01").is_some_and(|one| untold.contains(&one.reason.code.as_str()))
        && !case.holds("P02")
    {
        gaps.push(Message::new("gap-no-trade"));
    }
    if case.finding("P13").is_some_and(|one| one.reason.code == "reason-no-home") {
        gaps.push(Message::new("gap-no-home"));
    }
    let dated = network.model.statements.iter().any(|row| row.last_exchange.is_some());
    let judged =
        network.relationships().iter().any(|tie| tie.declared.is_some() || tie.scores.strength.is_some());
    if dated && network.as_of.is_none() {
        gaps.push(Message::new("gap-no-date"));
    } else if !dated && !judged {
        gaps.push(Message::new("gap-no-exchange"));
    }
    let unasked = recommendations.iter().filter(|item| item.rule == "R01" && item.unsure).count();
    if unasked > 0 {
        gaps.push(Message::new("gap-growth").with("count", unasked));
        let more = lapsed_abroad(case).saturating_sub(unasked);
        if more > 0 {
            gaps.push(Message::new("gap-more-quiet").with("count", more));
        }
    }
}

/// Customers not known to be at home, quiet, of whom nobody told the potential.
fn lapsed_abroad(case: &Case<'_>) -> usize {
    rules::quiet_unasked(case).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{LastExchange, RelationshipState, Territory, TieClass},
        network::findings::{self, sample::Sample},
        recommend::rules::testing::feels,
        settings::Settings,
    };

    fn overview(sample: &Sample) -> Overview {
        let network = sample.network();
        let barriers = crate::barriers::diagnose(&network.model, &Settings::default());
        let found = findings::find(&network);
        let made = crate::recommend::advise(&network, &barriers, &found);
        choose(&network, &barriers, &found, &made, &Plan::default())
    }

    fn codes(messages: &[Message]) -> Vec<&str> {
        messages.iter().map(|message| message.code.as_str()).collect()
    }

    #[test]
    fn an_empty_workbook_says_so_and_nothing_else() {
        let overview = overview(&Sample::empty());
        assert_eq!(codes(&overview.headline), ["overview-nothing"]);
        assert!(
            overview.first_steps.is_empty() && overview.barriers.is_empty() && overview.findings.is_empty()
        );
        assert_eq!(codes(&overview.gaps), ["gap-no-barriers", "gap-no-network"]);
    }

    #[test]
    fn barriers_alone_give_the_first_half() {
        let mut sample = Sample::empty();
        feels(&mut sample, "I-FUN-1", 5.0);
        feels(&mut sample, "I-INF-1", 4.0);
        let overview = overview(&sample);
        assert_eq!(codes(&overview.headline), ["overview-barriers-two"]);
        assert_eq!(overview.headline[0].args["first"], "functional".into());
        assert_eq!(overview.barriers, ["I-FUN-1", "I-INF-1"]);
        assert!(codes(&overview.gaps).contains(&"gap-no-network"));
    }

    #[test]
    fn of_several_firms_the_barrier_that_is_severe_for_most_comes_first() {
        let mut sample = Sample::empty();
        for (firm, code, severity) in [("A", "I-FUN-1", 4.0), ("B", "I-FUN-1", 5.0), ("B", "I-INF-1", 5.0)] {
            sample.firm(firm);
            feels(&mut sample, code, severity);
            sample.model.barrier_answers.last_mut().unwrap().firm = firm.into();
        }
        let overview = overview(&sample);
        assert_eq!(codes(&overview.headline), ["overview-firms"]);
        let args = &overview.headline[0].args;
        assert_eq!((&args["barrier"], &args["severe"]), (&"I-FUN-1".into(), &2_u32.into()));
    }

    #[test]
    fn a_customer_list_alone_gives_three_calls_to_make() {
        let mut sample = Sample::empty();
        sample.add("FIRM", &[Role::Focal], Territory::Unknown, Some("IT"));
        sample.focal("FIRM");
        for (name, country) in [("A", "DE"), ("B", "FR"), ("C", "ES"), ("D", "PT")] {
            sample.add(name, &[Role::Customer], Territory::Foreign, Some(country));
            sample.tied("FIRM", name, TieClass::Supply).last_exchange = Some(LastExchange::Year(2021));
        }
        let overview = overview(&sample);
        assert_eq!(codes(&overview.headline), ["overview-quiet"]);
        assert_eq!(overview.first_steps, [0, 1, 2]);
        assert!(codes(&overview.gaps).contains(&"gap-growth"));
        assert!(codes(&overview.gaps).contains(&"gap-no-trade"));
    }

    #[test]
    fn without_a_home_country_quiet_customers_are_still_the_headline() {
        let mut sample = Sample::empty();
        sample.add("FIRM", &[Role::Focal], Territory::Unknown, None);
        sample.focal("FIRM");
        for (name, country) in [("A", "DE"), ("B", "FR")] {
            sample.add(name, &[Role::Customer], Territory::Unknown, Some(country));
            sample.tied("FIRM", name, TieClass::Supply).last_exchange = Some(LastExchange::Year(2021));
        }
        let overview = overview(&sample);
        assert_eq!(codes(&overview.headline), ["overview-customers-quiet"]);
        assert!(codes(&overview.gaps).contains(&"gap-no-home"));
    }

    #[test]
    fn a_bare_list_of_pairs_is_not_called_calm() {
        let mut sample = Sample::empty();
        for name in ["A", "B"] {
            sample.add(name, &[], Territory::Unknown, None);
        }
        sample.tied("A", "B", TieClass::Other);
        sample.model.complete = true;
        assert_eq!(codes(&overview(&sample).headline), ["overview-choose-firm"]);
        sample.focal("A");
        assert_eq!(codes(&overview(&sample).headline), ["overview-network-open"]);
    }

    #[test]
    fn first_steps_are_about_different_people() {
        let mut sample = Sample::district();
        for buyer in ["BUYER-DE", "BUYER-IT"] {
            let tie = sample.tied("FIRM", buyer, TieClass::Supply);
            tie.state = Some(RelationshipState::Sleeping);
            tie.growth_potential = Some(5.0);
        }
        for firm in ["FIRM", "RIVAL1", "RIVAL2"] {
            sample.tied("SUPPLIER1", firm, TieClass::Supply);
            sample.actor(firm).materials = vec!["brass".into()];
        }
        let network = sample.network();
        let found = findings::find(&network);
        let made = crate::recommend::advise(&network, &BarrierReport::default(), &found);
        let chosen: Vec<&str> = first_steps(&made, &Plan::default())
            .into_iter()
            .map(|index| made[index as usize].rule.as_str())
            .collect();
        assert!(chosen.contains(&"R01") && chosen.contains(&"R04"));
    }
}
