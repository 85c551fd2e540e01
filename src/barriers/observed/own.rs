//! Signals from the firm's own means: time, people, capacity, development, certificates.

use super::{Facts, Signal, tell};
use crate::{
    model::{ContactRole, TieClass, topics::Topic},
    report::Message,
    settings::Setting,
};

impl Facts<'_> {
    /// Whether anybody looked for information on exporting. Having looked is not having found.
    pub(super) fn searched(&self) -> Signal {
        match self.fact(|firm| firm.searched_export_info) {
            Some(false) => Signal::shown(Message::new("fact-searched-no")),
            Some(true) => Signal::open(Message::new("fact-searched-yes")),
            None => Signal::open(Message::new("tell-searched")),
        }
    }

    pub(super) fn information(&self) -> Signal {
        Signal::all([Some(self.searched()), self.listed(Topic::Information)])
    }

    /// Hours a week for exports; without them, whether every contact abroad hangs on the owner.
    pub(super) fn time(&self) -> Signal {
        self.hours()
            .or_else(|| self.owner_holds())
            .unwrap_or_else(|| Signal::open(Message::new("tell-hours")))
    }

    fn hours(&self) -> Option<Signal> {
        let hours = self.fact(|firm| firm.export_lead_hours)?;
        let enough = self.network.settings[Setting::ExportHoursEnough];
        Some(if hours <= 0.0 {
            Signal::shown(Message::new("fact-hours-none"))
        } else if hours < enough {
            Signal::shown(tell("fact-hours-few", "hours", hours).with("enough", enough))
        } else {
            Signal::against(tell("fact-hours", "hours", hours))
        })
    }

    /// Two contacts at least, and the contact person of every one that is told.
    fn owner_holds(&self) -> Option<Signal> {
        let focal = self.focal?;
        let told: Vec<ContactRole> = self
            .network
            .present_ties(focal)
            .filter(|&(id, tie)| tie.class == TieClass::Supply && tie.from == focal && self.is_abroad(id))
            .filter_map(|(_, tie)| tie.contact_role)
            .collect();
        let all = told.len() >= 2 && told.iter().all(|&role| role == ContactRole::Owner);
        all.then(|| Signal::shown(tell("fact-owner-holds", "count", told.len())))
    }

    /// Nobody has hours, or the list of actors names a lack; against it, hours and years abroad together.
    pub(super) fn people(&self) -> Signal {
        let hours = self.fact(|firm| firm.export_lead_hours);
        let years = self.fact(|firm| firm.manager_years_abroad);
        let settings = &self.network.settings;
        let enough = settings[Setting::YearsAbroadEnough];
        let own = match (hours, years) {
            (Some(hours), _) if hours <= 0.0 => Signal::shown(Message::new("fact-hours-none")),
            (Some(hours), Some(years))
                if hours >= settings[Setting::ExportHoursEnough] && years >= enough =>
            {
                Signal::against(tell("fact-people", "hours", hours).with("years", years))
            }
            _ => Signal::open(Message::new("tell-people")),
        };
        let marketing = self.listed(Topic::Marketing).filter(|signal| signal.seen == Some(true));
        Signal::all([Some(own), marketing])
    }

    pub(super) fn capacity(&self) -> Signal {
        let Some(percent) = self.fact(|firm| firm.spare_capacity_pct) else {
            return Signal::open(Message::new("tell-capacity"));
        };
        let share = percent / 100.0;
        if share < self.network.settings[Setting::SpareCapacityEnough] {
            Signal::shown(tell("fact-capacity-little", "shareFree", share))
        } else {
            Signal::against(tell("fact-capacity", "shareFree", share))
        }
    }

    /// Own development, or a contact with research that is in use.
    pub(super) fn development(&self) -> Signal {
        let own = match self.fact(|firm| firm.r_and_d) {
            Some(true) => Signal::against(Message::new("fact-development")),
            Some(false) => Signal::shown(Message::new("fact-development-no")),
            None => Signal::open(Message::new("tell-development")),
        };
        Signal::all([Some(own), self.listed(Topic::Research), self.research()])
    }

    pub(super) fn standards(&self) -> Signal {
        let held = self.firm.as_ref().map_or(0, |firm| firm.certificates.len());
        let own = if held > 0 {
            Signal::against(tell("fact-certificates", "count", held))
        } else {
            Signal::open(Message::new("tell-certificates"))
        };
        Signal::all([Some(own), self.listed(Topic::Quality)])
    }
}
