//! What to ask the agency for: where it stands, the next rung, four points for one meeting.
//!
//! # Where it stands
//! By what the firms of the trade told of their contacts with it: services or information only → service centre;
//! promotion or purchases for at least one → convener; coordination for at least one → coordinator; coordination,
//! purchases and promotion → leader. No agency on the map: absent where the focal firm was asked about agencies, else
//! not asked. Contacts whose content nobody told count for nothing. Where neither a contact of the firm with the agency
//! is known nor a step of the plan names it, the first thing is to find out who could take that part: no points yet.
//!
//! # Source
//! The rungs are those the reading of the IMP paper's open question on the role of the district gives; the four
//! points are how facilitators make trust (McEvily and Zaheer 2004). Where one rung ends and what it costs are ours.

use std::collections::BTreeSet;

use super::Work;
use crate::{
    model::{ActorId, Content, Role},
    network::{business::ground::was_asked, findings::pairs},
    recommend::agencies,
    report::{AgencyRung, Agenda, AgendaPoint, AgendaTask, Message},
    settings::Setting,
};

/// Steps that need an agency.
const RULES: [&str; 4] = ["R03", "R04", "R05", "R11"];

/// Names in one sentence.
const NAMED: usize = 3;

pub fn agenda(work: &Work<'_>) -> Option<Agenda> {
    let network = work.network;
    let focal = network.focal()?;
    let Some(agency) = agency(work) else {
        // A list of customers tells of no agency.
        let asked = was_asked(network, focal, Role::Agency) && !network.model.from_customer_list;
        return Some(Agenda {
            agency: None,
            rung: asked.then_some(AgencyRung::Absent),
            told: 0,
            firms: 0,
            next: asked.then_some(AgencyRung::ServiceCentre),
            points: Vec::new(),
            costs: Vec::new(),
            step: Message::new(if asked { "agenda-step-none" } else { "agenda-step-not-asked" }),
            steps: Vec::new(),
        });
    };
    let contents = contents(work, agency);
    let told = contents.iter().filter(|content| !content.is_empty()).count();
    let all: BTreeSet<Content> = contents.iter().flatten().copied().collect();
    let rung = (told > 0).then(|| rung(&all));
    let next = rung.and_then(|rung| AgencyRung::ALL.iter().copied().find(|&one| one > rung));
    let key = work.key(agency);
    let steps = work.of_rules(&RULES);
    let strange = steps.is_empty() && !network.tied(focal, agency);
    let step = match rung {
        _ if strange => "agenda-step-first",
        Some(_) => "agenda-step",
        None => "agenda-step-ask",
    };
    let costs = ["agenda-cost-person", "agenda-cost-firms", "agenda-cost-later"].map(Message::new);
    Some(Agenda {
        rung,
        told: told as u32,
        firms: contents.len() as u32,
        next,
        points: if strange { Vec::new() } else { points(work, agency) },
        costs: if strange { Vec::new() } else { costs.into() },
        step: Message::new(step).with("actorAgency", key.as_str()),
        steps,
        agency: Some(key),
    })
}

/// The agency that the steps name, in their order; else the one that most firms of the trade are in contact with.
fn agency(work: &Work<'_>) -> Option<ActorId> {
    let steps = work.actions.iter().filter(|(_, one)| RULES.contains(&one.rule.as_str()));
    let actors = steps.flat_map(|(_, one)| &one.actors).filter_map(|key| work.ids.get(key.as_str()).copied());
    agencies::named(work.network, actors).or_else(|| agencies::leading(work.network))
}

/// What each firm of the trade in contact with it told of that contact.
fn contents(work: &Work<'_>, agency: ActorId) -> Vec<BTreeSet<Content>> {
    let network = work.network;
    let mut firms: Vec<(ActorId, BTreeSet<Content>)> = Vec::new();
    for (firm, tie) in network.present_ties(agency) {
        let counts = network.is_producer(firm) && !network.model.actor(firm).is_class();
        if !counts || !pairs::is_business(tie) {
            continue;
        }
        match firms.iter_mut().find(|(one, _)| *one == firm) {
            Some((_, content)) => content.extend(tie.content.iter().copied()),
            None => firms.push((firm, tie.content.iter().copied().collect())),
        }
    }
    firms.into_iter().map(|(_, content)| content).collect()
}

fn rung(told: &BTreeSet<Content>) -> AgencyRung {
    let has = |content| told.contains(&content);
    match (has(Content::Coordination), has(Content::Purchasing), has(Content::Promotion)) {
        (true, true, true) => AgencyRung::Leader,
        (true, ..) => AgencyRung::Coordinator,
        (false, false, false) => AgencyRung::ServiceCentre,
        _ => AgencyRung::Convener,
    }
}

fn points(work: &Work<'_>, agency: ActorId) -> Vec<AgendaTask> {
    let point = |point, told| AgendaTask { point, told };
    vec![
        point(AgendaPoint::Interests, interests(work)),
        point(AgendaPoint::Expectations, Message::new("agenda-expectations")),
        point(AgendaPoint::Weight, weight(work, agency)),
        point(AgendaPoint::PlaceAndDate, Message::new("agenda-place-and-date")),
    ]
}

/// Barriers that are severe for most of those that answered, where enough firms answered to say so without telling on one of them.
fn interests(work: &Work<'_>) -> Message {
    let fewest = work.network.settings[Setting::OthersAtLeast] as u32;
    let together = work.ground.barriers.together.as_ref().filter(|one| one.firms >= fewest);
    let mut severe: Vec<_> = together
        .iter()
        .flat_map(|one| &one.items)
        .filter(|item| item.answered >= fewest && 2 * item.severe > item.answered)
        .collect();
    severe.sort_by(|a, b| b.severe.cmp(&a.severe).then(a.code.cmp(&b.code)));
    severe.truncate(NAMED);
    let codes: Vec<String> = severe.iter().map(|item| item.code.clone()).collect();
    // Short forms leave out questions: as many as answered each of them.
    match severe.iter().map(|item| item.answered).min() {
        Some(answered) => Message::new("agenda-interests").with("barriers", codes).with("count", answered),
        None => Message::new("agenda-interests-ask"),
    }
}

/// Who brings others along: of the firms of the trade in contact with the agency, those known to be tied to more
/// than half of the others there, with no low trust between; the focal firm is asked itself.
fn weight(work: &Work<'_>, agency: ActorId) -> Message {
    let network = work.network;
    let low = network.settings[Setting::LowTrust];
    let firms = agencies::firms_of(network, agency);
    let ties = |firm: ActorId| {
        let others: BTreeSet<ActorId> = network
            .present_ties(firm)
            .filter(|(other, tie)| firms.contains(other) && pairs::is_business(tie))
            .filter(|(_, tie)| tie.trust.is_none_or(|trust| trust > low))
            .map(|(other, _)| other)
            .collect();
        others.len()
    };
    let others = firms.len().saturating_sub(1);
    let mut known: Vec<(usize, ActorId)> = firms
        .iter()
        .filter(|&&firm| Some(firm) != network.focal())
        .map(|&firm| (ties(firm), firm))
        .filter(|(ties, _)| 2 * ties > others)
        .collect();
    known.sort_by_key(|(ties, firm)| (std::cmp::Reverse(*ties), *firm));
    let named: Vec<String> = known.iter().take(NAMED).map(|(_, firm)| work.key(*firm)).collect();
    if named.is_empty() {
        Message::new("agenda-weight-ask")
    } else {
        Message::new("agenda-weight").with("actors", named)
    }
}
