//! Questions that were not asked and could be: of whom, about which kind of actor, and what either answer
//! would change.

use std::collections::BTreeMap;

use super::trial::Change;
use crate::{
    model::{ActorId, ContactRole, Content, Role, Territory, TieClass},
    network::{Network, findings::who},
    report::{Known, Message},
};

/// How many of those who could be asked the same are tried. Ours: the nearest to the focal firm, and one
/// more that may stand otherwise.
const TRIED: usize = 2;

/// A question with the two answers that matter.
pub struct Question {
    /// `None`: somebody who is not on the map yet.
    pub actor: Option<ActorId>,
    /// The kind of actors it is about.
    pub about: Role,
    pub text: Message,
    pub answers: [Vec<Change>; 2],
    /// Others who could be asked the same.
    pub alike: u32,
}

/// Every question worth trying, the focal firm's own first.
pub fn questions(network: &Network) -> Vec<Question> {
    let mut found = Vec::new();
    let model = &network.model;
    let single = |role: Role| -> Vec<ActorId> {
        let all = network.with_role(role);
        all.filter(|&id| !model.actor(id).is_class() && Some(id) != network.focal()).collect()
    };
    let focal: Vec<ActorId> = network.focal().into_iter().collect();
    let trade = who::trade_in_district(network);
    let everybody: Vec<ActorId> = trade.iter().copied().chain(focal.clone()).collect();
    let outside: Vec<ActorId> = who::trade(network)
        .into_iter()
        .filter(|&id| model.actor(id).territory() != Territory::District && Some(id) != network.focal())
        .collect();
    let [suppliers, customers, agencies, research] =
        [Role::Supplier, Role::Customer, Role::Agency, Role::Research].map(single);
    let between: Vec<ActorId> = [Role::Distributor, Role::Agent].into_iter().flat_map(single).collect();
    let table: [(&[ActorId], Role, TieClass, &[ActorId]); 11] = [
        (&focal, Role::Competitor, TieClass::Horizontal, &trade),
        (&focal, Role::Competitor, TieClass::Horizontal, &outside),
        (&focal, Role::Customer, TieClass::Supply, &customers),
        (&focal, Role::Distributor, TieClass::Supply, &between),
        (&focal, Role::Research, TieClass::Research, &research),
        (&trade, Role::Competitor, TieClass::Horizontal, &trade),
        (&agencies, Role::Competitor, TieClass::Agency, &trade),
        (&trade, Role::Agency, TieClass::Agency, &agencies),
        (&suppliers, Role::Competitor, TieClass::Supply, &everybody),
        (&suppliers, Role::Supplier, TieClass::Supply, &suppliers),
        (&research, Role::Competitor, TieClass::Research, &trade),
    ];
    for (asked, about, class, partners) in table {
        about_pairs(network, asked, about, class, partners, &mut found);
    }
    about_contacts(network, &mut found);
    newcomers(network, &trade, &suppliers, &mut found);
    found
}

/// Of whom the roster counts more than the map shows: one of them, with what would speak against the findings.
fn newcomers(network: &Network, trade: &[ActorId], suppliers: &[ActorId], found: &mut Vec<Question>) {
    let id = ActorId(network.model.actors.len() as u32);
    let mut ask = |role: Role, territory: Territory, on_map: usize, answers: [Vec<Change>; 2]| {
        let district = Some(territory).filter(|&one| one == Territory::District);
        let more = who::population(who::roster(network, role, district), on_map) - on_map as f64;
        if more >= 1.0 {
            found.push(Question {
                actor: None,
                about: role,
                text: Message::new(format!("ask-unlisted-{}", role.code())),
                answers: answers.map(|one| [vec![Change::Newcomer(role, territory)], one].concat()),
                alike: (more - 1.0) as u32,
            });
        }
    };
    let tied = |others: &[ActorId], class| -> Vec<Change> {
        others.first().map(|&other| Change::Tie(id, other, class)).into_iter().collect()
    };
    let alone = [Role::Competitor, Role::Agency].map(|role| Change::NameAll(id, role)).to_vec();
    let one_rival = tied(trade, TieClass::Horizontal);
    ask(Role::Competitor, Territory::District, trade.len(), [one_rival, alone]);
    ask(
        Role::Supplier,
        Territory::District,
        suppliers.len(),
        [tied(suppliers, TieClass::Supply), vec![Change::NameAll(id, Role::Supplier)]],
    );
    let abroad = network.focal().map(|focal| Change::Tie(focal, id, TieClass::Supply));
    let customers = network.with_role(Role::Customer).count();
    ask(Role::Customer, Territory::Foreign, customers, [abroad.into_iter().collect(), Vec::new()]);
}

fn about_pairs(
    network: &Network,
    asked: &[ActorId],
    about: Role,
    class: TieClass,
    partners: &[ActorId],
    found: &mut Vec<Question>,
) {
    let kinds = kinds(network, partners);
    let mut open: Vec<(ActorId, ActorId)> =
        asked.iter().filter_map(|&one| Some((one, first_open(network, one, &kinds)?))).collect();
    // Whoever the firm knows is asked most easily.
    open.sort_by_key(|&(one, _)| (network.focal().is_none_or(|focal| !network.tied(focal, one)), one));
    let alike = open.len().saturating_sub(1) as u32;
    for &(actor, other) in open.iter().take(TRIED) {
        let all = Change::NameAll(actor, about);
        let (from, to) = match class {
            // A customer is sold to; whoever else is named provides.
            TieClass::Supply if matches!(about, Role::Customer | Role::Distributor) => (actor, other),
            TieClass::Supply if network.is_producer(actor) => (other, actor),
            _ => (actor, other),
        };
        let own = Some(actor) == network.focal();
        let code = if own { "ask-own-contacts" } else { "ask-contacts" };
        found.push(Question {
            actor: Some(actor),
            about,
            text: Message::new(code).with("actor", network.model.key(actor)).with("role", about.code()),
            answers: [vec![all.clone()], vec![all, Change::Tie(from, to, class)]],
            alike,
        });
    }
}

/// Actors with their places in a list, by what settles a pair without a row: their roles, and about which roles
/// they named all they have.
///
/// Of one kind all pairs with an actor are settled, or all but those with a row: 5,000 firms that told everything
/// have 12 million pairs.
pub(super) fn kinds(network: &Network, actors: &[ActorId]) -> Vec<Vec<(usize, ActorId)>> {
    let mut kinds: BTreeMap<_, Vec<(usize, ActorId)>> = BTreeMap::new();
    for (place, &id) in actors.iter().enumerate() {
        let actor = network.model.actor(id);
        let told = actor.interviewed == Some(true) && actor.recall_complete == Some(true);
        let kind = (&actor.roles, network.is_producer(id), told.then_some(&actor.asked_about));
        kinds.entry(kind).or_default().push((place, id));
    }
    kinds.into_values().collect()
}

/// The first actor of the list about whom and `one` nothing is known.
pub(super) fn first_open(
    network: &Network,
    one: ActorId,
    kinds: &[Vec<(usize, ActorId)>],
) -> Option<ActorId> {
    let settled = |other| network.named_all(one, other) || network.named_all(other, one);
    let open = |other| other != one && network.known(one, other, None) == Known::NotAsked;
    kinds
        .iter()
        .filter(|kind| !network.model.complete && !settled(kind[0].1))
        .filter_map(|kind| kind.iter().find(|&&(_, other)| open(other)))
        .min()
        .map(|&(_, other)| other)
}

/// What was not asked of contacts that exist: trust, who holds them, what passes.
fn about_contacts(network: &Network, found: &mut Vec<Question>) {
    let ties = || network.relationships().iter().enumerate().filter(|(_, tie)| tie.is_present());
    let mut ask = |code: &str, index: usize, of: Option<ActorId>, about: Role, answers: [Change; 2]| {
        let tie = &network.relationships()[index];
        let actor = of.filter(|&of| tie.other_end(of).is_some()).unwrap_or(tie.from);
        let other = tie.other_end(actor).unwrap_or(tie.to);
        found.push(Question {
            actor: Some(actor),
            about,
            text: Message::new(code)
                .with("actor", network.model.key(actor))
                .with("actorOther", network.model.key(other)),
            answers: answers.map(|one| vec![one]),
            alike: 0,
        });
    };
    let focal = network.focal();
    let trusted = |tie: &crate::network::Relationship| {
        tie.class == TieClass::Horizontal && network.is_producer(tie.from) && network.is_producer(tie.to)
    };
    if let Some((index, _)) = ties().find(|(_, tie)| trusted(tie) && tie.trust.is_none()) {
        let answers = [Change::Trust(index, 1.0), Change::Trust(index, 5.0)];
        ask("ask-trust", index, focal, Role::Competitor, answers);
    }
    let own = |tie: &crate::network::Relationship| focal.is_some_and(|focal| tie.other_end(focal).is_some());
    if let Some((index, tie)) = ties().find(|(_, tie)| own(tie) && tie.contact_role.is_none()) {
        let answers =
            [Change::Contact(index, ContactRole::Owner), Change::Contact(index, ContactRole::Other)];
        let other = focal.and_then(|focal| tie.other_end(focal)).unwrap_or(tie.to);
        ask("ask-contact-role", index, focal, crate::report::main_role(network, other), answers);
    }
    if let Some((index, _)) = ties().find(|(_, tie)| tie.class == TieClass::Agency && tie.content.is_empty())
    {
        let answers =
            [Change::Content(index, Content::Service), Change::Content(index, Content::Coordination)];
        ask("ask-content", index, focal, Role::Agency, answers);
    }
}
