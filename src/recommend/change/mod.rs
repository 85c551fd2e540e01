//! Before and after: what the network would be with an action, or with the whole plan, and at what price.
//!
//! # How
//! The ties of an action are made, woken or put to another use on the same map ([`crate::network::changed`]),
//! the figures of [`figures`] are read off before and after, and what moved is told, gains and side effects
//! alike ([`telling`]). Nobody new is asked and nothing unasked is filled in: all figures count what is
//! *known*, so only their difference says something.
//!
//! # Source
//! Our design, after what the Button Valley paper does not notice: its new network leaves every other
//! producer without a known way abroad but through the focal firm, and takes the agency its part if the
//! firms are tied directly. Pitfalls: `docs/measures.md`.

mod figures;
mod hanging;
mod propose;
mod telling;

use figures::{Look, Readable};

use crate::{
    further::Ground,
    model::ActorId,
    network::{
        Network,
        changed::{Alterations, Proposed},
        coverage,
        evidence::support::Supports,
    },
    recommend::agencies,
    report::{
        ActionChange, Changes, FigureChange, Message, PlanChange, ProposedTie, Recommendation, VariantChange,
    },
};
pub use propose::{Ids, proposed};

/// Actors and ties gone through for all actions together. Ours: some seconds in a browser.
const BUDGET: usize = 3_000_000;

/// The comparison, an action a step.
pub struct Changing {
    network: Network,
    ids: Ids,
    before: Look,
    readable: Readable,
    /// Indices into the recommendations, in the order in which they are looked at.
    actions: Vec<u32>,
    next: usize,
    /// What was compared, for this plan or an earlier one.
    known: Vec<Known>,
    changes: Changes,
}

/// What an action would change; `None` where nothing.
struct Known {
    rule: String,
    actors: Vec<String>,
    ties: Vec<ProposedTie>,
    change: Option<ActionChange>,
}

impl Known {
    /// Whether another action asks for the same comparison.
    fn is_of(&self, item: &Recommendation) -> bool {
        self.rule == item.rule && self.actors == item.actors && self.ties == item.ties
    }
}

impl Changing {
    pub fn new(ground: &Ground<'_>) -> Self {
        let network = ground.network.clone();
        let supports = Supports::new(&network, &coverage::cover(&network));
        let readable = Readable::new(&network, &supports);
        let mut changing = Self {
            ids: Ids::of(&network),
            before: Look::at(&network),
            changes: Changes { unsupported: readable.unsupported.clone(), ..Changes::default() },
            readable,
            network,
            actions: Vec::new(),
            next: 0,
            known: Vec::new(),
        };
        changing.look_at(ground);
        changing
    }

    /// For another plan of the same network.
    pub fn again(mut self, ground: &Ground<'_>) -> Self {
        self.network.settings = ground.network.settings.clone();
        (self.changes.actions, self.changes.plan, self.next) = (Vec::new(), None, 0);
        self.look_at(ground);
        self
    }

    /// Chooses what is compared: the actions of the plan, and as many others as the budget allows.
    fn look_at(&mut self, ground: &Ground<'_>) {
        let with_ties = |index: &u32| !ground.recommendations[*index as usize].ties.is_empty();
        let in_plan: Vec<u32> = ground.plan.steps.iter().map(|step| step.action).collect();
        let rest = (0..ground.recommendations.len() as u32).filter(|index| !in_plan.contains(index));
        self.actions = in_plan.iter().copied().chain(rest).filter(with_ties).collect();
        let size = self.network.model.actors.len() + self.network.relationships().len() + 1;
        let most = (BUDGET / size).max(in_plan.len());
        self.changes.skipped = self.actions.len().saturating_sub(most) as u32;
        self.actions.truncate(most);
    }

    /// Compares one action, at last the plan; `true` when all is done.
    pub fn step(&mut self, ground: &Ground<'_>) -> bool {
        while let Some(&action) = self.actions.get(self.next) {
            self.next += 1;
            let item = &ground.recommendations[action as usize];
            let known = self.known.iter().find(|known| known.is_of(item));
            let was_known = known.is_some();
            let change = match known {
                Some(known) => known.change.clone(),
                None => self.compare_action(action, item),
            };
            self.changes.actions.extend(change.map(|change| ActionChange { action, ..change }));
            if !was_known {
                return false;
            }
        }
        self.plan(ground);
        true
    }

    fn compare_action(&mut self, action: u32, item: &Recommendation) -> Option<ActionChange> {
        let agency = agencies::named(&self.network, item.actors.iter().filter_map(|key| self.ids.get(key)));
        let compared = self.compare(&proposed(&self.ids, item), agency, false);
        let mut variants = Vec::new();
        for (variant, ties) in propose::variants(&self.network, &self.ids, item) {
            let Some(mut compared) = self.compare(&ties, agency, false) else { continue };
            // Said of the action already.
            compared.side_effects.retain(|one| one.code != "change-gate-still");
            let price = telling::price(&self.network, variant, &ties, &compared.after);
            variants.push(VariantChange {
                variant,
                figures: compared.figures,
                gains: compared.gains,
                side_effects: compared.side_effects.into_iter().chain(price).collect(),
            });
        }
        let change = compared.map(|Compared { figures, gains, side_effects, .. }| ActionChange {
            action,
            figures,
            gains,
            side_effects,
            variants,
        });
        let Recommendation { rule, actors, ties, .. } = item.clone();
        self.known.push(Known { rule, actors, ties, change: change.clone() });
        change
    }

    /// Steps done, and in all; never 0.
    pub fn progress(&self) -> (u32, u32) {
        (self.next as u32, self.actions.len() as u32 + 1)
    }

    /// What was found, in the order of the recommendations.
    pub fn changes(&self) -> Changes {
        let mut changes = self.changes.clone();
        changes.actions.sort_by_key(|one| one.action);
        changes
    }

    fn plan(&mut self, ground: &Ground<'_>) {
        let items = ground.plan.steps.iter().map(|step| &ground.recommendations[step.action as usize]);
        let ties: Vec<_> = items.flat_map(|item| proposed(&self.ids, item)).collect();
        self.changes.plan = self
            .compare(&ties, None, true)
            .map(|Compared { figures, gains, side_effects, .. }| PlanChange { figures, gains, side_effects });
    }

    /// `None` where nothing changes. Of an action that names an agency, the part of that agency.
    fn compare(&mut self, ties: &[Proposed], agency: Option<ActorId>, all: bool) -> Option<Compared> {
        let alterations = Alterations::new(&self.network, ties);
        if alterations.nothing {
            return None;
        }
        let other = agency.filter(|_| agency != self.before.agency);
        let other = other.map(|agency| self.before.with_agency(&self.network, agency));
        let before = other.as_ref().unwrap_or(&self.before);
        let after = self.network.changed(&alterations, |changed| Look::after(before, changed, &alterations));
        let figures = self.readable.compare(&self.network, before, &after, all);
        let (gains, side_effects) = telling::tell(&self.network, &self.readable, before, &after, ties);
        Some(Compared { after, figures, gains, side_effects })
    }
}

struct Compared {
    after: Look,
    figures: Vec<FigureChange>,
    gains: Vec<Message>,
    side_effects: Vec<Message>,
}

/// All at once.
pub fn compare(ground: &Ground<'_>) -> Changes {
    let mut changing = Changing::new(ground);
    while !changing.step(ground) {}
    changing.changes()
}

fn keys(network: &Network, ids: &[ActorId]) -> Vec<String> {
    ids.iter().map(|&id| network.model.key(id).to_owned()).collect()
}
