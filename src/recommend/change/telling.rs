//! What moved, in sentences: gains and side effects, the weightiest first, since a card shows the first of each:
//! markets and sales, contacts of the trade, shared suppliers, who hangs on whom, the agency's part, the map as a
//! whole, and at last how far contacts lead back to one another, which says least to an owner. The order is ours.
//!
//! Thresholds here are ours: a share is told when its rounded per cent moves, constraint when it moves by a
//! tenth of what it was.

use super::{
    figures::{Look, Readable},
    keys,
};
use crate::{
    model::{ActorId, TieClass},
    network::{Network, business::dependence::dependence, changed::Proposed},
    report::{Figure, Message, TieChange, Variant},
};

/// Names in one sentence, at most; the count beside is of all.
const NAMED: usize = 6;

pub fn tell(
    network: &Network,
    readable: &Readable,
    before: &Look,
    after: &Look,
    ties: &[Proposed],
) -> (Vec<Message>, Vec<Message>) {
    let teller = Teller { network, before, after };
    let mut gains = Vec::new();
    let mut effects = Vec::new();
    if readable.shows(Figure::Reach) {
        teller.reach(&mut gains, &mut effects);
    }
    if readable.shows(Figure::Countries) {
        teller.countries(&mut gains, &mut effects);
        teller.sales(ties, &mut effects);
    }
    if readable.shows(Figure::Tied) && after.tied.0 > before.tied.0 {
        gains.push(Message::new("change-tied-more").with("count", after.tied.0 - before.tied.0));
    }
    if readable.shows(Figure::OpenTriangles) && after.open_triangles < before.open_triangles {
        gains.push(
            Message::new("change-open-fewer")
                .with("before", before.open_triangles)
                .with("after", after.open_triangles),
        );
    }
    if readable.shows(Figure::Gate) {
        teller.gate(ties, &mut gains, &mut effects);
    }
    if readable.shows_agency(after.agency) {
        effects.extend(teller.agency());
    }
    if readable.shows(Figure::Inside) {
        effects.extend(teller.inward());
    }
    if let (true, Some(was), Some(is)) =
        (readable.shows(Figure::Constraint), before.constraint, after.constraint)
    {
        if is <= 0.9 * was {
            gains.push(Message::new("change-freer"));
        } else if is >= 1.1 * was {
            effects.push(Message::new("change-tighter"));
        }
    }
    (gains, effects)
}

/// What a way of doing it asks for.
pub fn price(network: &Network, variant: Variant, ties: &[Proposed], after: &Look) -> Option<Message> {
    let agency = after.agency?;
    let count = |change: TieChange, class| {
        ties.iter().filter(|tie| tie.change == change && tie.class == class).count()
    };
    Some(match variant {
        Variant::Hub => Message::new("change-price-hub")
            .with("actorAgency", network.model.key(agency))
            .with("count", after.brokerage.0),
        Variant::Mesh => {
            Message::new("change-price-mesh").with("count", count(TieChange::Create, TieClass::Horizontal))
        }
    })
}

struct Teller<'l> {
    network: &'l Network,
    before: &'l Look,
    after: &'l Look,
}

impl Teller<'_> {
    fn named(&self, message: Message, actors: &[ActorId]) -> Message {
        let named = &actors[..actors.len().min(NAMED)];
        message.with("count", actors.len()).with("actors", keys(self.network, named))
    }

    fn key(&self, actor: ActorId) -> &str {
        self.network.model.key(actor)
    }

    /// Firms that come to reach a market, and on whom all of them hang.
    fn reach(&self, gains: &mut Vec<Message>, effects: &mut Vec<Message>) {
        let focal = self.network.focal();
        let more: Vec<ActorId> =
            self.after.reach.iter().copied().filter(|firm| !self.before.reach.contains(firm)).collect();
        let others: Vec<ActorId> = more.iter().copied().filter(|&firm| Some(firm) != focal).collect();
        if others.len() < more.len() {
            gains.push(Message::new("change-reach-own"));
        }
        if others.is_empty() {
            return;
        }
        gains.push(self.named(Message::new("change-reach-more"), &others));
        let hangs = self.after.hanging.gates().find(|(actor, hang)| {
            Some(*actor) != focal && others.iter().all(|firm| hang.binary_search(firm).is_ok())
        });
        if let Some((actor, _)) = hangs {
            effects.push(Message::new("change-hangs-on").with("actor", self.key(actor)));
        }
    }

    /// Countries that the firm comes to sell to, or reaches on a second way; and those with one contact.
    fn countries(&self, gains: &mut Vec<Message>, effects: &mut Vec<Message>) {
        let (before, after) = (self.before, self.after);
        let new: Vec<String> =
            after.countries.keys().filter(|one| !before.countries.contains_key(*one)).cloned().collect();
        if !new.is_empty() {
            gains.push(Message::new("change-countries").with("countries", new.clone()));
        }
        let was = |country: &String| before.ways.get(country).copied().unwrap_or(0);
        let more = |test: &dyn Fn(u32, u32) -> bool| -> Vec<String> {
            let ways = after.ways.iter().filter(|(country, is)| test(was(country), **is));
            ways.map(|(country, _)| country.clone()).collect()
        };
        let first: Vec<String> =
            more(&|was, is| was == 0 && is > 0).into_iter().filter(|one| !new.contains(one)).collect();
        if !first.is_empty() {
            gains.push(Message::new("change-ways-first").with("countries", first));
        }
        let second = more(&|was, is| was == 1 && is > 1);
        if !second.is_empty() {
            gains.push(Message::new("change-ways-second").with("countries", second));
        }
        let customers = after.customers.len();
        if customers > before.customers.len() && new.is_empty() {
            gains.push(
                Message::new("change-customers")
                    .with("before", before.customers.len())
                    .with("after", customers),
            );
        }
        for country in new {
            let alone = after.ways.get(&country) == Some(&1);
            if let (true, [only]) = (alone, after.countries[&country].as_slice())
                && !self.network.model.actor(*only).is_class()
            {
                effects.push(
                    Message::new("change-one-contact")
                        .with("country", country)
                        .with("actor", self.key(*only)),
                );
            }
        }
    }

    /// More business with whom the firm depends on most already.
    fn sales(&self, ties: &[Proposed], effects: &mut Vec<Message>) {
        let Some(focal) = self.network.focal() else { return };
        let Some(sales) = dependence(self.network, focal).sales else { return };
        let sold_more = ties
            .iter()
            .any(|tie| tie.class == TieClass::Supply && (tie.from, tie.to) == (focal, sales.largest));
        if sold_more {
            effects.push(
                Message::new("change-largest")
                    .with("actor", self.key(sales.largest))
                    .with("share", sales.largest_share),
            );
        }
    }

    /// Ways abroad that lead through one actor only.
    fn gate(&self, ties: &[Proposed], gains: &mut Vec<Message>, effects: &mut Vec<Message>) {
        let (was, was_of) = self.before.hanging.on_focal();
        let (is, of) = self.after.hanging.on_focal();
        let among_firms = |tie: &Proposed| {
            tie.change != TieChange::Change
                && self.network.is_producer(tie.from)
                && self.network.is_producer(tie.to)
        };
        if is > 0.0 && is == of {
            let code = if was == was_of && was > 0.0 { "change-gate-still" } else { "change-gate-new" };
            // Only what has to do with the other firms is reason to speak of them.
            if code == "change-gate-new" || ties.iter().any(among_firms) {
                effects.push(Message::new(code).with("count", is));
            }
        } else if is < was {
            gains.push(Message::new("change-gate-less").with("before", was).with("after", is));
        } else if is > was {
            effects.push(Message::new("change-gate-more").with("before", was).with("after", is));
        }
        let focal = self.network.focal();
        let hub = self
            .after
            .hanging
            .gates()
            .filter(|(actor, _)| Some(*actor) != focal)
            .map(|(actor, hang)| (hang.len(), self.before.hanging.on(actor).len(), actor))
            .filter(|(is, was, _)| is > was && *is > 1)
            .max_by_key(|(is, was, actor)| (is - was, std::cmp::Reverse(*actor)));
        if let Some((is, was, actor)) = hub {
            effects.push(
                Message::new("change-hub")
                    .with("actor", self.key(actor))
                    .with("before", was)
                    .with("after", is),
            );
        }
    }

    /// Firms that meet directly need the agency less.
    fn agency(&self) -> Option<Message> {
        let ((was, _), (is, _)) = (self.before.brokerage, self.after.brokerage);
        let agency = self.after.agency.filter(|_| is < was)?;
        let code = if is == 0.0 { "change-agency-bypassed" } else { "change-agency-less" };
        Some(Message::new(code).with("actorAgency", self.key(agency)).with("before", was).with("after", is))
    }

    /// The map turns inward.
    fn inward(&self) -> Option<Message> {
        let share = |(inside, all): (f64, f64)| (all > 0.0).then(|| inside / all);
        let (was, is) = (share(self.before.inside)?, share(self.after.inside)?);
        ((100.0 * is).round() > (100.0 * was).round())
            .then(|| Message::new("change-inward").with("shareBefore", was).with("shareAfter", is))
    }
}
