//! A report to hand to one of the firms that answered.
//!
//! It holds that firm's own answers and its own view of the network, and nothing that another firm
//! answered in confidence: no answers about barriers, no scores or remarks about contacts between others, no
//! contact that only the other end told of. Nor does advice, its price or its order rest on how far others trust each
//! other or on what they lack: the analysis for being handed over leaves that out. That a contact between others
//! exists stays: advice leads through it; who has no contact that is shown, and no part in a finding or in advice, is
//! not named.
//!
//! Of all firms together only where this one stands: lowest, median and highest of at least
//! [`FEWEST`] others ([`crate::barriers::keep_in_full`]), and how many of at least as many sell abroad.

use std::collections::BTreeSet;

use crate::{
    model::words::name_key,
    recommend::overview,
    report::{
        AgendaPoint, Arg, BarrierReport, BusinessReport, Card, Evidence, FirmBarriers, Further, Message,
        ModelReading, NetworkReport, Overview, Plan, Report, Several, Structure, TieReport, Told, Worksheets,
    },
};

/// Findings that are means of what others answered.
const MEANS: [&str; 2] = ["P15", "P16"];

/// No figure over fewer other firms, whatever the report holds.
const FEWEST: u32 = 5;

/// What may be handed to the firm with this id. The network stays only where it was analysed for being handed
/// to this firm ([`crate::session::Edit::HandTo`]): only then is out of it what others told of the firm.
pub fn one_firm(report: &Report, firm: &str) -> Report {
    let mut own = report.clone();
    let key = name_key(firm);
    let is_own = |id: &str| name_key(id) == key;
    let barriers = report.barriers.firms.iter().find(|one| is_own(&one.firm));
    let handed = report.about.hand_to.as_deref().filter(|id| is_own(id));
    own.barriers = BarrierReport {
        firms: barriers.into_iter().cloned().collect(),
        together: None,
        readings: report.barriers.readings.iter().filter(|one| is_own(&one.firm)).cloned().collect(),
    };
    own.profiles.retain(|one| is_own(&one.firm));
    for model in own.profiles.iter_mut().flat_map(|one| &mut one.models) {
        if of_few_others(model) {
            (model.assigned, model.why) = (None, Vec::new());
            model.classes.iter_mut().for_each(|class| class.fits = None);
        }
    }
    if handed.is_none() && report.network.actors.iter().any(|one| is_own(&one.id)) {
        // They may rest on contacts that others told of.
        own.barriers.readings.clear();
        own.profiles.clear();
    }
    // Files, places and problems speak of the other firms' rows.
    own.about.files.clear();
    own.about.answering = own.about.answering.filter(|id| is_own(id));
    own.problems.clear();
    // Whoever made the report wrote them.
    own.network.cards.clear();
    // Who told what, what would be without somebody's answers, and what would change tell of the others' answers.
    own.further = own.further.filter(|_| handed.is_some()).map(|further| Further {
        business: further.business,
        worksheets: own_sheets(further.worksheets),
        ..Further::default()
    });
    for firm in &mut own.barriers.firms {
        firm.among.retain(|one| one.others >= FEWEST);
        firm.items.iter_mut().for_each(|item| item.place = None);
    }
    match handed {
        Some(focal) => {
            seen_by(&mut own.network, focal);
            own.overview.findings.retain(|id| !MEANS.contains(&id.as_str()));
            own.overview.headline.retain(|one| !one.code.starts_with("overview-firms"));
            if barriers.is_none() {
                own.overview.barriers.clear();
            }
            for one in &mut own.recommendations {
                one.findings.retain(|id| !MEANS.contains(&id.as_str()));
                // How far the others trust each other is theirs to tell.
                one.not_yet = false;
                one.cautions.retain(|caution| caution.code != "caution-not-yet");
            }
            without_means(&mut own.plan);
            only_named(&mut own, focal);
            let named = own.network.actors.iter().map(|one| one.id.as_str()).collect();
            if let Some(further) = &mut own.further {
                of_named(&mut further.business, &named);
            }
            if let Some(structure) = &mut own.network.structure {
                places_of_named(structure, &named);
            }
        }
        None => {
            (own.about.focal, own.about.hand_to) = (None, None);
            own.network = NetworkReport::default();
            own.recommendations.clear();
            own.plan = Plan::default();
            own.overview = barriers.map(alone).unwrap_or_default();
        }
    }
    own
}

/// The firm's own cards, drafted from what was left for it ([`crate::save::cards::network`]): without the words of
/// whoever made them, and of nobody whom the report does not name.
pub fn own_cards(own: &Report, mut cards: Vec<Card>) -> Vec<Card> {
    let named: BTreeSet<&str> = own.network.actors.iter().map(|one| one.id.as_str()).collect();
    let focal = own.about.focal.as_deref();
    cards.retain(|card| Some(card.firm.as_str()) == focal && named.contains(card.partner.as_str()));
    for card in &mut cards {
        card.beyond.retain(|id| named.contains(id.as_str()));
        for row in &mut card.rows {
            row.text = None;
            row.draft.retain(|one| names_only(one, &named));
        }
    }
    cards
}

/// Whether a sentence names nobody else.
fn names_only(message: &Message, named: &BTreeSet<&str>) -> bool {
    let actors = message.args.iter().filter(|(name, _)| name.starts_with("actor"));
    actors.map(|(_, value)| value).all(|value| match value {
        Arg::Text(id) => id.is_empty() || named.contains(id.as_str()),
        Arg::List(ids) => ids.iter().all(|id| named.contains(id.as_str())),
        Arg::Number(_) => true,
    })
}

/// Whether a reading of the trade rests on the answers of too few others.
fn of_few_others(model: &ModelReading) -> bool {
    let few = |why: &Message| matches!(why.args.get("asked"), Some(Arg::Number(asked)) if *asked < f64::from(FEWEST));
    model.model == "johanson_mattsson" && model.why.iter().any(few)
}

/// Leaves out actors that nothing in the report speaks of: that they are in the data tells that they answered.
fn only_named(own: &mut Report, focal: &str) {
    let network = &own.network;
    let mut named: BTreeSet<String> = [focal.to_owned()].into();
    named.extend(network.ties.iter().flat_map(|tie| [tie.from.clone(), tie.to.clone()]));
    named.extend(network.findings.iter().flat_map(|one| one.actors.clone()));
    named.extend(own.recommendations.iter().flat_map(|one| one.actors.iter().chain(&one.path).cloned()));
    own.network.actors.retain(|one| named.contains(&one.id));
}

/// Leaves out of what the network means for business whoever is not named.
fn of_named(business: &mut BusinessReport, named: &BTreeSet<&str>) {
    let is = |id: &String| named.contains(id.as_str());
    let keep = |several: &mut Several| several.actors.retain(is);
    let reach = &mut business.reach;
    [&mut reach.now, &mut reach.woken, &mut reach.not_asked, &mut reach.none].into_iter().for_each(keep);
    reach.each.retain(|one| is(&one.actor));
    business.kinds.iter_mut().for_each(|one| keep(&mut one.who));
    business.leaders.kinds.iter_mut().for_each(|one| keep(&mut one.who));
    business.access.others.retain(|one| is(&one.actor));
    business.suppliers.iter_mut().for_each(|one| {
        keep(&mut one.buyers);
        one.open_pairs.retain(|pair| is(&pair.a) && is(&pair.b));
    });
    business.suppliers.retain(|one| is(&one.supplier));
    business.introducers.retain(|one| is(&one.target) && one.path.iter().all(is));
    business.losses.retain(|one| is(&one.actor));
    business.bridges.leading.retain(|one| is(&one.actor));
    business.bridges.leading.iter_mut().for_each(|one| keep(&mut one.beyond));
    business.footholds.iter_mut().for_each(|one| keep(&mut one.who));
    business.quiet.iter_mut().for_each(|one| keep(&mut one.who));
    business.integration.retain(|pair| is(&pair.a) && is(&pair.b));
    business.alike.rows.retain(|one| is(&one.a) && is(&one.b));
    for loss in &mut business.losses {
        keep(&mut loss.market);
        keep(&mut loss.agency);
        loss.materials.iter_mut().for_each(|one| keep(&mut one.who));
    }
}

/// Leaves out of the structure of the network whoever is not named. A set of key players is nothing without one of
/// them; groups keep their size.
fn places_of_named(structure: &mut Structure, named: &BTreeSet<&str>) {
    let is = |id: &String| named.contains(id.as_str());
    structure.brokerage.retain(|one| is(&one.actor));
    structure.key_players.retain(|one| one.actors.iter().all(is));
    structure.cores.iter_mut().flat_map(|one| &mut one.cores).for_each(|one| one.actors.retain(is));
    let groups = structure.communities.iter_mut().flat_map(|one| &mut one.groups);
    groups.for_each(|one| one.members.retain(|member| is(&member.actor)));
    structure.alike.retain(|one| one.actors.iter().all(is));
    structure.bridging.retain(|one| one.actors.iter().all(is));
}

/// The firm's own sheets: of what all gain only its own page, of the agency only the step to take. Where the agency
/// stands, which barriers are common and who knows most others, the others told.
fn own_sheets(mut sheets: Worksheets) -> Worksheets {
    sheets.gains.retain(|one| one.own);
    sheets.gains_more = 0;
    if let Some(agenda) = &mut sheets.agenda {
        (agenda.rung, agenda.next, agenda.told, agenda.firms) = (None, None, 0, 0);
        agenda
            .points
            .retain(|one| matches!(one.point, AgendaPoint::Expectations | AgendaPoint::PlaceAndDate));
        // Whether it is in contact with the agency the firm itself knows.
        if let Some(agency) = agenda.agency.as_ref().filter(|_| agenda.step.code != "agenda-step-first") {
            agenda.step = Message::new("agenda-step").with("actorAgency", agency.as_str());
        }
    }
    sheets
}

/// Leaves out of what the plan is for the findings that are means of others' answers.
fn without_means(plan: &mut Plan) {
    let mut kept = 0;
    let places: Vec<Option<u32>> = plan
        .needs
        .iter()
        .map(|need| {
            let stays = need.barrier || !MEANS.contains(&need.code.as_str());
            kept += u32::from(stays);
            stays.then(|| kept - 1)
        })
        .collect();
    plan.needs.retain(|need| need.barrier || !MEANS.contains(&need.code.as_str()));
    for step in &mut plan.steps {
        step.adds = step.adds.iter().filter_map(|&need| *places.get(need as usize)?).collect();
    }
}

/// The overview of answers about barriers alone.
fn alone(firm: &FirmBarriers) -> Overview {
    Overview {
        headline: overview::about_barriers(firm).into_iter().collect(),
        lede: overview::about_severe(firm).into_iter().collect(),
        barriers: overview::heaviest_of(firm),
        ..Overview::default()
    }
}

fn seen_by(network: &mut NetworkReport, focal: &str) {
    for tie in &mut network.ties {
        if tie.from == focal || tie.to == focal {
            tie.places.clear();
        } else {
            *tie = between_others(tie);
        }
    }
    network.measures.retain(|row| row.actor == focal);
    network.map_measures.clear();
    network.findings.retain(|one| !MEANS.contains(&one.id.as_str()));
    for finding in &mut network.findings {
        for facts in [&mut finding.evidence, &mut finding.counter_examples] {
            facts.retain(|fact| is_told_to(fact, focal));
            facts.iter_mut().for_each(|fact| fact.place = None);
        }
    }
    for actor in network.actors.iter_mut().filter(|actor| actor.id != focal) {
        actor.note = None;
        actor.interviewed = None;
        actor.named_all.clear();
    }
}

/// Facts about the firm itself, and those that are nobody's answer.
fn is_told_to(fact: &Evidence, focal: &str) -> bool {
    let ends = [fact.from.as_deref(), fact.to.as_deref()];
    ends.contains(&Some(focal)) || fact.kind == "roster"
}

/// That it exists, and how it stands; nothing that somebody was asked to rate.
fn between_others(tie: &TieReport) -> TieReport {
    TieReport {
        from: tie.from.clone(),
        to: tie.to.clone(),
        class: tie.class,
        known: tie.known,
        present: tie.present,
        state: tie.state,
        sleeping: tie.sleeping,
        state_declared: None,
        state_computed: tie.state,
        strength: None,
        bond: None,
        link: None,
        resource: None,
        answered_share: 0.0,
        strength_given: false,
        strength_unweighted: None,
        growth_potential: None,
        gap: None,
        trust: None,
        last_exchange: None,
        contact_role: None,
        content: Vec::new(),
        functions: Vec::new(),
        effects: Vec::new(),
        materials: tie.materials.clone(),
        quiet_reason: None,
        share_of_sales_pct: None,
        share_of_purchases_pct: None,
        amount: None,
        via: tie.via.clone(),
        told: Told::Unattributed,
        told_by: Vec::new(),
        statements: 0,
        basis: tie.basis.clone(),
        note: None,
        places: Vec::new(),
    }
}
