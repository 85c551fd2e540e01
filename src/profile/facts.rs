//! What is known of one firm, from its row, its markets and its contacts; three-valued where nobody asked.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::{
    model::{
        ActorId, EntryMode, Firm, Market, TieClass, codebook::Field as F, contradictions, words::name_key,
    },
    network::{Network, Relationship, findings::who},
    order::InOrder,
    profile::cuts::Cut,
};

/// Since so many years without an export a firm counts as a former exporter: more than two, ours.
pub const FORMER_AFTER: i32 = 2;

/// The rows of each firm's markets, by its normalised key.
pub type MarketsByFirm<'a> = BTreeMap<String, Vec<&'a Market>>;

pub fn markets_by_firm(network: &Network) -> MarketsByFirm<'_> {
    let mut by_firm = MarketsByFirm::new();
    for market in &network.model.markets {
        by_firm.entry(name_key(&market.firm)).or_default().push(market);
    }
    by_firm
}

/// Everything that the models read.
pub struct Facts<'a> {
    pub network: &'a Network,
    /// Without the facts that contradict each other.
    pub firm: Firm,
    pub contradicted: Vec<F>,
    /// The year of the study.
    pub year: Option<i32>,
    /// Rows of its markets: where it sells, and where it would like to.
    pub markets: Vec<&'a Market>,
}

impl<'a> Facts<'a> {
    /// Of one firm; of many with [`with_markets`](Self::with_markets), which looks for its markets once.
    #[cfg(test)]
    pub fn new(network: &'a Network, firm: &Firm) -> Self {
        Self::with_markets(network, firm, &markets_by_firm(network))
    }

    pub fn with_markets(network: &'a Network, firm: &Firm, by_firm: &MarketsByFirm<'a>) -> Self {
        let year = network.as_of.map(|day| day.year());
        let markets = by_firm.get(&name_key(&firm.key)).cloned().unwrap_or_default();
        let (firm, contradicted) = contradictions::without(firm, year);
        Self { network, firm, contradicted, year, markets }
    }

    /// Where a model draws a line.
    pub fn cut(&self, cut: &Cut) -> f64 {
        cut.within(&self.network.settings)
    }

    /// The same for one in whole years.
    pub fn years(&self, cut: &Cut) -> i32 {
        self.cut(cut).round() as i32
    }

    /// Markets in which the firm is, by any sign: not those it only wishes for.
    pub fn footholds(&self) -> impl Iterator<Item = &'a Market> + '_ {
        self.markets.iter().copied().filter(|market| {
            market.mode.is_some()
                || market.since_year.is_some()
                || market.share_pct.is_some_and(|share| share > 0.0)
        })
    }

    /// Present ties to whom the firm sells abroad.
    pub fn buyers_abroad(&self) -> impl Iterator<Item = (ActorId, &'a Relationship)> + '_ {
        let own = self.firm.actor;
        own.into_iter().flat_map(move |own| {
            let network = self.network;
            network.present_ties(own).filter(move |(other, tie)| {
                tie.class == TieClass::Supply && tie.from == own && self.is_abroad(*other) == Some(true)
            })
        })
    }

    /// Present ties of any class to somebody abroad.
    pub fn contacts_abroad(&self) -> usize {
        let ties = self.firm.actor.into_iter().flat_map(|own| self.network.present_ties(own));
        let mut others: Vec<ActorId> =
            ties.map(|(other, _)| other).filter(|other| self.is_abroad(*other) == Some(true)).collect();
        others.order();
        others.dedup();
        others.len()
    }

    /// Whether an actor is abroad for this firm.
    pub fn is_abroad(&self, other: ActorId) -> Option<bool> {
        let country = self.network.model.actor(other).country.as_deref();
        country
            .zip(self.firm.country.as_deref())
            .map(|(country, home)| country != home)
            .or_else(|| who::abroad(self.network, other))
    }

    /// Countries in which it is known to sell.
    pub fn countries(&self) -> Vec<&'a str> {
        let of_ties =
            self.buyers_abroad().filter_map(|(other, _)| self.network.model.actor(other).country.as_deref());
        let mut countries: Vec<&str> =
            self.footholds().map(|market| market.country.as_str()).chain(of_ties).collect();
        countries.order();
        countries.dedup();
        countries
    }

    /// Share of exports in percent.
    pub fn share(&self) -> Option<f64> {
        self.firm.export_share_pct
    }

    /// Whether it exports now.
    pub fn exports(&self) -> Option<bool> {
        if let Some(share) = self.firm.export_share_pct {
            return Some(share > 0.0);
        }
        if let Some(markets) = self.firm.export_markets {
            return Some(markets > 0.0);
        }
        if self.footholds().next().is_some() || self.buyers_abroad().next().is_some() {
            return Some(true);
        }
        self.lately()
    }

    /// Whether the last export, where it is known, is no more than [`FORMER_AFTER`] years ago.
    fn lately(&self) -> Option<bool> {
        let last = self.firm.last_export_year.or(self.firm.export_years.last().copied());
        last.zip(self.year).map(|(last, year)| year - last <= FORMER_AFTER)
    }

    /// Whether it ever exported.
    pub fn exported(&self) -> Option<bool> {
        let told = self.firm.first_export_year.is_some()
            || self.firm.last_export_year.is_some()
            || !self.firm.export_years.is_empty();
        if told { Some(true) } else { self.exports() }
    }

    /// Sold abroad once, and no more: not one that only did not export lately.
    pub fn former(&self) -> bool {
        self.exports() == Some(false) && self.exported() == Some(true) && self.lately() != Some(true)
    }

    pub fn first_year(&self) -> Option<i32> {
        self.firm.first_export_year.or(self.firm.export_years.first().copied())
    }

    /// Years since the first export.
    pub fn years_abroad(&self) -> Option<i32> {
        self.year.zip(self.first_year()).map(|(year, first)| year - first)
    }

    /// Years from the foundation to the first export.
    pub fn delay(&self) -> Option<i32> {
        self.firm.founded_year.zip(self.first_year()).map(|(founded, first)| first - founded)
    }

    /// Looked for information, or has a plan.
    pub fn searched(&self) -> Option<bool> {
        any(self.firm.searched_export_info, self.firm.export_plan)
    }

    /// Own sales unit or plant abroad.
    pub fn own_unit(&self) -> Option<bool> {
        let own = |mode| matches!(mode, Some(EntryMode::SalesSubsidiary | EntryMode::Production));
        if self.markets.iter().any(|market| own(market.mode)) {
            return Some(true);
        }
        self.firm.own_foreign_unit
    }

    /// Whether one of its markets is close (or, with `false`, distant).
    pub fn sells_to(&self, close: bool) -> Option<bool> {
        let told: Vec<bool> = self.footholds().filter_map(|market| market.close_market).collect();
        if told.contains(&close) {
            return Some(true);
        }
        let all = !told.is_empty() && told.len() == self.footholds().count();
        if all || self.exports() == Some(false) { Some(false) } else { None }
    }

    /// Which of these fields are not known.
    pub fn missing(&self, fields: &[F]) -> Vec<F> {
        fields.iter().copied().filter(|field| !self.knows(*field)).collect()
    }

    fn knows(&self, field: F) -> bool {
        let firm = &self.firm;
        match field {
            F::FoundedYear => firm.founded_year.is_some(),
            F::FirstExportYear => self.first_year().is_some(),
            F::Employees => firm.employees.is_some(),
            F::Turnover => firm.turnover.is_some(),
            F::BalanceSheet => firm.balance_sheet.is_some(),
            F::ExportSharePct => firm.export_share_pct.is_some(),
            F::ExportMarkets => firm.export_markets.is_some(),
            F::UnsolicitedOrders => firm.unsolicited_orders.is_some(),
            F::SearchedExportInfo => self.searched().is_some(),
            F::OwnForeignUnit => self.own_unit().is_some(),
            F::ExportYears => !firm.export_years.is_empty(),
            F::EarlyExportSharePct => firm.early_export_share_pct.is_some(),
            F::RAndD => firm.r_and_d.is_some(),
            F::OwnBrand => firm.own_brand.is_some(),
            F::Mode => self.footholds().any(|market| market.mode.is_some()),
            F::CloseMarket => self.footholds().any(|market| market.close_market.is_some()),
            _ => false,
        }
    }
}

/// True when either is; false when both are.
pub fn any(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// True when both are; false when either is not.
pub fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    not(any(not(one), not(other)))
}

pub fn not(one: Option<bool>) -> Option<bool> {
    one.map(|one| !one)
}
