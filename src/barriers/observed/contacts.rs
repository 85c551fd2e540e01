//! Signals from the contacts of the focal firm: customers and intermediaries abroad, research, agencies.

use super::{Facts, Signal, tell};
use crate::{
    model::{ActorId, Content, EntryMode, ExportMotive, RelationshipState as State, Role, TieClass},
    network::{Relationship, findings::who},
    report::Message,
    settings::Setting,
};

/// How many contacts of a kind there are.
#[derive(Default)]
struct Count {
    /// In use, and not only weakly.
    active: usize,
    /// Nothing passes, or little is made of them, though they could be woken.
    quiet: usize,
    weak: usize,
    failed: usize,
}

impl Count {
    fn of<'t>(ties: impl Iterator<Item = &'t Relationship>) -> Self {
        let mut count = Self::default();
        for tie in ties {
            match tie.state {
                State::Strong | State::Active => count.active += 1,
                State::Sleeping => count.quiet += 1,
                State::Weak => count.weak += 1,
                State::Failed => count.failed += 1,
                _ => {}
            }
        }
        count
    }
}

impl Facts<'_> {
    /// Sales of the focal firm to those abroad whom `wanted` takes, whatever became of them.
    fn sales(&self, focal: ActorId, wanted: impl Fn(ActorId) -> bool) -> Count {
        Count::of(self.network.of(focal).filter(|tie| {
            let sells = tie.class == TieClass::Supply && tie.from == focal;
            sells && tie.other_end(focal).is_some_and(|id| self.sells_abroad(focal, id) && wanted(id))
        }))
    }

    /// Abroad itself, or, of unknown place, with an end abroad behind it.
    fn sells_abroad(&self, focal: ActorId, id: ActorId) -> bool {
        let beyond = || {
            who::is_intermediary(self.network, id)
                && self.network.of(id).any(|tie| {
                    tie.from == id && tie.other_end(id).is_some_and(|end| end != focal && self.is_abroad(end))
                })
        };
        self.is_abroad(id) || who::abroad(self.network, id).is_none() && beyond()
    }

    /// Countries of the firm's markets that it reaches in one of these ways.
    fn reached(&self, modes: &[EntryMode]) -> Vec<String> {
        let by_mode =
            self.markets.iter().filter(|market| market.mode.is_some_and(|mode| modes.contains(&mode)));
        by_mode
            .filter(|market| Some(market.country.as_str()) != self.home)
            .map(|market| market.country.clone())
            .collect()
    }

    /// What would tell: contacts, which are read for the focal firm only.
    fn ask(&self, code: &str) -> Signal {
        Signal::open(Message::new(if self.focal.is_some() { code } else { "tell-other-firm" }))
    }

    /// Customers abroad and how much is made of them; without such contacts, markets sold to directly.
    pub(super) fn reaching_customers(&self) -> Signal {
        if let Some(focal) = self.focal {
            let count = self.sales(focal, |id| who::is_buyer(self.network, id));
            if count.active > 0 {
                return Signal::against(tell("fact-buyers-active", "count", count.active));
            }
            if count.weak > 0 {
                return Signal::open(tell("fact-buyers-weak", "count", count.weak));
            }
            if count.quiet > 0 {
                return Signal::shown(tell("fact-buyers-quiet", "count", count.quiet));
            }
        }
        let direct = self.reached(&[EntryMode::Direct, EntryMode::Online, EntryMode::SalesSubsidiary]);
        if !direct.is_empty() {
            return Signal::against(tell("fact-sells-directly", "markets", direct));
        }
        if self.focal.is_some_and(|focal| who::named_all_in(self.network, focal, Role::Customer)) {
            return Signal::shown(Message::new("fact-buyers-none"));
        }
        self.ask("tell-buyers")
    }

    fn intermediaries(&self, focal: ActorId) -> Count {
        self.sales(focal, |id| who::is_intermediary(self.network, id))
    }

    /// Distributors and agents abroad that are in use; without such contacts, markets reached through one.
    pub(super) fn channels(&self) -> Signal {
        if let Some(focal) = self.focal {
            let count = self.intermediaries(focal);
            if count.active > 0 {
                return Signal::against(tell("fact-intermediaries-active", "count", count.active));
            }
            if count.weak > 0 {
                return Signal::open(tell("fact-intermediaries-weak", "count", count.weak));
            }
            if count.quiet + count.failed > 0 {
                return Signal::shown(
                    tell("fact-intermediaries-idle", "quiet", count.quiet).with("failed", count.failed),
                );
            }
        }
        let through = self.reached(&[EntryMode::Agent, EntryMode::Distributor, EntryMode::SalesSubsidiary]);
        if !through.is_empty() {
            return Signal::against(tell("fact-channel", "markets", through));
        }
        let no_need = !self.reached(&[EntryMode::Direct, EntryMode::Online]).is_empty();
        let named_all = self.focal.is_some_and(|focal| {
            [Role::Distributor, Role::Agent].iter().all(|&role| who::named_all_in(self.network, focal, role))
        });
        if named_all && !no_need {
            return Signal::shown(Message::new("fact-intermediaries-none"));
        }
        self.ask("tell-intermediaries")
    }

    /// A distributor or agent that failed shows it, one in use speaks against it.
    pub(super) fn representation(&self) -> Signal {
        let Some(focal) = self.focal else { return self.ask("tell-intermediaries") };
        let count = self.intermediaries(focal);
        let idle = (count.failed > 0 || count.quiet > 0 && count.active + count.weak == 0).then(|| {
            Signal::shown(tell("fact-intermediaries-idle", "quiet", count.quiet).with("failed", count.failed))
        });
        let active = (count.active > 0)
            .then(|| Signal::against(tell("fact-intermediaries-active", "count", count.active)));
        if idle.is_some() || active.is_some() {
            return Signal::all([idle, active]);
        }
        if count.weak > 0 {
            return Signal::open(tell("fact-intermediaries-weak", "count", count.weak));
        }
        self.ask("tell-intermediaries")
    }

    /// A distributor or agent abroad through whom most of the sales go is hard to control.
    pub(super) fn control(&self) -> Signal {
        let Some(focal) = self.focal else { return self.ask("tell-intermediary-share") };
        let largest = self
            .network
            .present_ties(focal)
            .filter(|&(id, tie)| {
                tie.class == TieClass::Supply
                    && tie.from == focal
                    && who::is_intermediary(self.network, id)
                    && self.sells_abroad(focal, id)
            })
            .flat_map(|(_, tie)| &tie.statements)
            .filter_map(|&index| self.network.model.statements[index].share_of_sales_pct)
            .map(|percent| percent / 100.0)
            .reduce(f64::max);
        match largest {
            Some(share) if share >= self.network.settings[Setting::MajorityShare] => {
                Signal::shown(tell("fact-intermediary-share", "share", share))
            }
            Some(share) => Signal::open(tell("fact-intermediary-share", "share", share)),
            None => self.ask("tell-intermediary-share"),
        }
    }

    /// A contact with research that is in use.
    pub(super) fn research(&self) -> Option<Signal> {
        let focal = self.focal?;
        let active = self
            .network
            .present_ties(focal)
            .filter(|&(id, tie)| {
                let research =
                    tie.class == TieClass::Research || self.network.model.actor(id).has(Role::Research);
                research && matches!(tie.state, State::Strong | State::Active)
            })
            .count();
        (active > 0).then(|| Signal::against(tell("fact-research", "count", active)))
    }

    /// A forwarder, at work.
    pub(super) fn forwarder(&self) -> Option<Signal> {
        let focal = self.focal?;
        let at_work = self.network.present_ties(focal).any(|(id, tie)| {
            self.network.model.actor(id).has(Role::Forwarder) && tie.state != State::Sleeping
        });
        at_work.then(|| Signal::against(Message::new("fact-forwarder")))
    }

    /// An agency or association that gives information or promotes; or none, where the firm named all.
    pub(super) fn assistance(&self) -> Signal {
        if self.fact(|firm| firm.motives.contains(&ExportMotive::PublicSupport).then_some(())).is_some() {
            return Signal::against(Message::new("fact-public-support"));
        }
        let Some(focal) = self.focal else { return self.ask("tell-agency") };
        let is_helper = |id: ActorId| {
            let actor = self.network.model.actor(id);
            actor.has(Role::Agency) || actor.has(Role::Association)
        };
        let helps = |tie: &Relationship| {
            tie.content.contains(&Content::Information) || tie.content.contains(&Content::Promotion)
        };
        let mut present = self.network.present_ties(focal).filter(|&(id, _)| is_helper(id)).peekable();
        if present.peek().is_none() {
            let named_all = [Role::Agency, Role::Association]
                .iter()
                .all(|&role| who::named_all_in(self.network, focal, role));
            return if named_all {
                Signal::shown(Message::new("fact-agency-none"))
            } else {
                self.ask("tell-agency")
            };
        }
        if present.any(|(_, tie)| tie.state != State::Sleeping && helps(tie)) {
            return Signal::against(Message::new("fact-agency-helps"));
        }
        self.ask("tell-agency")
    }
}
