//! Steps of the visitor's own, beside those of the rules.
//!
//! What such a step eases is the visitor's judgement: it counts as grade C, without a source, and is told as theirs.
//! With an actor of the network it wakes or strengthens the contact there is or was, or makes one (takes up one that is
//! over again) where its effort is that of a new contact, so that map and figures show it; with anybody else it changes
//! no contact. All of it ours.

use crate::{
    barriers::catalogue,
    model::{ActorId, RelationshipState, Role, TieClass, words::name_key},
    network::{Network, Relationship},
    report::{Benefits, Effort, Grade, Logic, Message, ProposedTie, Recommendation, Relief, TieChange},
    session::{Choices, OwnAction},
    settings::{self, Setting},
};

/// So many are read, and so many letters of each text: more is no plan. What has a longer id is passed over.
const MOST: usize = 50;
const LETTERS: usize = 300;

/// Adds the visitor's steps for the firm in the middle after the advice of the rules; none to what is handed over.
pub fn add_own(network: &Network, choices: &Choices, made: &mut Vec<Recommendation>) {
    // They are the words of whoever made the report, and may be about others.
    if choices.hand_to.is_some() {
        return;
    }
    let firm =
        network.focal().map(|id| network.model.key(id)).or(choices.firm.as_deref()).unwrap_or_default();
    // What was written before a firm was chosen stays.
    let concerns = |own: &&OwnAction| {
        own.id.len() <= LETTERS && (own.firm.is_empty() || name_key(&own.firm) == name_key(firm))
    };
    made.extend(choices.own.iter().filter(concerns).take(MOST).map(|own| one(network, own)));
}

fn one(network: &Network, own: &OwnAction) -> Recommendation {
    let [title, with, by] = [&own.title, &own.with, &own.by].map(|text| short(text));
    let focal = network.focal();
    let partner = named(network, &with).filter(|&id| Some(id) != focal);
    let key = |id| network.model.key(id).to_owned();
    let said = |code: &str| {
        let message = Message::new(format!("{code}{}", if with.is_empty() { "" } else { "-with" }));
        // Words that are nobody's id are shown as they are.
        if with.is_empty() { message } else { message.with("actor", partner.map_or(with.clone(), key)) }
    };
    let mut step = said("step-own");
    if !by.is_empty() {
        step.code.push_str("-by");
        step = step.with("when", by.as_str());
    }
    let tie = focal.zip(partner).and_then(|(focal, partner)| tie(network, focal, partner, own.effort));
    let mut barriers: Vec<String> = Vec::new();
    for barrier in own.barriers.iter().filter_map(|code| catalogue::by_code(code)) {
        if barriers.iter().all(|code| code != barrier.code) {
            barriers.push(barrier.code.to_owned());
        }
    }
    let relief = barriers.iter().map(|barrier| Relief {
        barrier: barrier.clone(),
        grade: Grade::C,
        sources: Vec::new(),
        told: Message::new("relief-own"),
    });
    Recommendation {
        rule: "own".to_owned(),
        about: vec![own.id.clone()],
        action: "own".to_owned(),
        because: said("advice-own-because"),
        title: Message::new("advice-own-title").with("what", title.as_str()),
        actors: focal.into_iter().chain(partner).map(key).collect(),
        findings: Vec::new(),
        relief: relief.collect(),
        barriers: barriers.clone(),
        functions: Vec::new(),
        logic: Logic::Own,
        benefits: Benefits::default(),
        effort: own.effort,
        first_step: step,
        rung: None,
        not_yet: false,
        sides: None,
        ask_first: Vec::new(),
        cautions: Vec::new(),
        would_change: Message::new("advice-own-change"),
        path: tie.as_ref().and(focal.zip(partner)).map_or(Vec::new(), |(a, b)| vec![key(a), key(b)]),
        ties: tie.into_iter().collect(),
        rests_on: Vec::new(),
        unsure: false,
        own: Some(OwnAction {
            title,
            with: partner.map_or(with.clone(), key),
            by,
            barriers,
            points: own.points.filter(|points| *points >= 0.0).map(|points| points.min(most_points())),
            effort: own.effort,
            id: own.id.clone(),
            firm: own.firm.clone(),
        }),
    }
}

/// As many as the effort of the whole plan can be set to.
fn most_points() -> f64 {
    settings::TABLE[Setting::EffortBudget as usize].highest
}

fn short(text: &str) -> String {
    text.trim().chars().take(LETTERS).collect()
}

/// The actor with this id, else the only one with this name.
fn named(network: &Network, with: &str) -> Option<ActorId> {
    let wanted = name_key(with);
    if wanted.is_empty() {
        return None;
    }
    let actors = || network.model.actors();
    let by_key = actors().find(|(_, actor)| name_key(&actor.key) == wanted).map(|(id, _)| id);
    by_key.or_else(|| {
        let mut named = actors().filter(|(_, actor)| name_key(&actor.label) == wanted).map(|(id, _)| id);
        named.next().filter(|_| named.next().is_none())
    })
}

/// What it does to the contact of the two: a present one before one that is over before none. A contact that was denied,
/// left unanswered or only hoped for cannot be woken, but made. A new contact is more than that people know each other.
fn tie(network: &Network, focal: ActorId, partner: ActorId, effort: Effort) -> Option<ProposedTie> {
    let makes = effort >= Effort::CreateIntroduced;
    let between = || network.between(focal, partner).filter(|tie| !makes || tie.class != TieClass::Contact);
    let is_over =
        |tie: &&Relationship| matches!(tie.state, RelationshipState::Failed | RelationshipState::Ended);
    let there = between().find(|tie| tie.is_present()).or_else(|| between().find(is_over));
    // What was only asked about or hoped for still tells what kind of contact it would be.
    let told = there.or_else(|| between().next());
    let (from, to, class) =
        told.map_or_else(|| usual(network, focal, partner), |tie| (tie.from, tie.to, tie.class));
    let change = match there {
        Some(tie) if tie.is_present() && effort == Effort::Coordinate => TieChange::Change,
        Some(tie) if tie.is_present() || !makes => TieChange::Strengthen,
        Some(_) => TieChange::Resume,
        None if makes => TieChange::Create,
        // Nothing is known that could be woken.
        None => return None,
    };
    let key = |id| network.model.key(id).to_owned();
    Some(ProposedTie { from: key(from), to: key(to), class, change })
}

/// The contact that one has with somebody in its part.
fn usual(network: &Network, focal: ActorId, partner: ActorId) -> (ActorId, ActorId, TieClass) {
    let actor = network.model.actor(partner);
    let has = |roles: &[Role]| roles.iter().any(|&role| actor.has(role));
    if has(&[Role::Agency]) {
        (partner, focal, TieClass::Agency)
    } else if has(&[Role::Association]) {
        (partner, focal, TieClass::Association)
    } else if network.is_producer(partner) {
        (focal, partner, TieClass::Horizontal)
    } else if has(&[Role::Customer, Role::Distributor, Role::Agent]) {
        (focal, partner, TieClass::Supply)
    } else if has(&[Role::Supplier]) {
        (partner, focal, TieClass::Supply)
    } else {
        (focal, partner, TieClass::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Answer,
        network::findings::sample::Sample,
        report::TieChange::{Change, Create, Resume, Strengthen},
    };

    fn written(effort: Effort) -> OwnAction {
        OwnAction {
            id: "own-1".into(),
            firm: "FIRM".into(),
            title: "Talk".into(),
            with: "BUYER-DE".into(),
            barriers: Vec::new(),
            effort,
            points: None,
            by: String::new(),
        }
    }

    fn read(network: &Network, own: Vec<OwnAction>) -> Vec<Recommendation> {
        let mut made = Vec::new();
        add_own(network, &Choices { own, ..Choices::default() }, &mut made);
        made
    }

    #[test]
    fn only_a_contact_that_is_there_or_was_there_can_be_woken() {
        use RelationshipState::{Ended, Failed, Potential, Sleeping, Weak};
        let change = |answer: Answer, state: Option<RelationshipState>, effort: Effort| {
            let mut sample = Sample::district();
            sample.say("FIRM", "BUYER-DE", TieClass::Supply, answer).state = state;
            let made = read(&sample.network(), vec![written(effort)]);
            made[0].ties.first().map(|tie| tie.change)
        };
        let all = [Effort::Wake, Effort::Strengthen, Effort::CreateCold, Effort::Coordinate];
        let changes = |answer, state| all.map(|effort| change(answer, state, effort));
        for state in [Sleeping, Weak] {
            let found = changes(Answer::Yes, Some(state));
            assert_eq!(found, [Some(Strengthen), Some(Strengthen), Some(Strengthen), Some(Change)]);
        }
        for state in [Ended, Failed] {
            let found = changes(Answer::Yes, Some(state));
            assert_eq!(found, [Some(Strengthen), Some(Strengthen), Some(Resume), Some(Resume)], "{state:?}");
        }
        let none = [None, None, Some(Create), Some(Create)];
        assert_eq!(changes(Answer::Yes, Some(Potential)), none);
        assert_eq!(changes(Answer::No, None), none);
        assert_eq!(changes(Answer::DontKnow, None), none);
    }

    #[test]
    fn what_no_form_could_write_is_brought_to_what_it_could() {
        let own = OwnAction {
            barriers: ["I-INF-1", "i-inf-1", "no such barrier", "I-INF-1"].map(Into::into).into(),
            points: Some(1e308),
            ..written(Effort::Wake)
        };
        let long = OwnAction { id: "9".repeat(LETTERS + 1), ..own.clone() };
        let made = read(&Sample::district().network(), vec![own, long]);
        assert_eq!(made.len(), 1);
        let own = made[0].own.as_ref().expect("what was written");
        assert_eq!(own.points, Some(200.0), "the most that the effort can be set to");
        assert_eq!((&own.barriers, made[0].relief.len()), (&vec!["I-INF-1".to_owned()], 1));
        assert_eq!(made[0].barriers, own.barriers);
    }
}
