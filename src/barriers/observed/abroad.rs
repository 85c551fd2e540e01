//! Signals from experience abroad and from the markets: years, closeness, languages, currency, customs.

use super::{
    super::regions::{in_customs_union, pays_in_euro, speaks},
    Facts, Signal, tell,
};
use crate::{model::topics::Topic, order::InOrder, report::Message, settings::Setting};

impl Facts<'_> {
    /// Whether the firm never exported, as far as the facts say so outright.
    fn never_exported(&self) -> bool {
        // A fact that another contradicts is none, but neither is it missing.
        self.row.is_some_and(|firm| {
            firm.export_share_pct == Some(0.0)
                && firm.first_export_year.is_none()
                && firm.last_export_year.is_none()
                && firm.export_years.is_empty()
        })
    }

    /// The longest run of years in a row in which the firm exported, by the list of years; without one, the
    /// years since the first export of a firm that exports now.
    fn years_of_export(&self) -> Option<i32> {
        let firm = self.firm.as_ref()?;
        let mut years = firm.export_years.clone();
        years.order();
        years.dedup();
        if years.is_empty() {
            let exports = firm.export_share_pct.is_some_and(|share| share > 0.0);
            let first = firm.first_export_year.filter(|_| exports)?;
            return self.year().map(|now| now - first).filter(|&years| years >= 0);
        }
        let mut longest = 0;
        let mut run = 0;
        let mut before = None;
        for year in years {
            run = if before == Some(year - 1) { run + 1 } else { 1 };
            longest = longest.max(run);
            before = Some(year);
        }
        Some(longest)
    }

    /// Years of exporting, or a forwarder at work, make the paperwork familiar.
    pub(super) fn paperwork(&self) -> Signal {
        let enough = self.network.settings[Setting::ExportYearsEnough];
        let own = match self.years_of_export() {
            Some(years) if f64::from(years) >= enough => {
                Signal::against(tell("fact-export-years", "years", years))
            }
            Some(years) => Signal::open(tell("fact-export-years", "years", years)),
            None if self.never_exported() => Signal::shown(Message::new("fact-exports-never")),
            None => Signal::open(Message::new("tell-export-years")),
        };
        Signal::all([Some(own), self.forwarder()])
    }

    /// Years abroad of whoever leads the firm; none and no exports show that foreign ways are unfamiliar.
    pub(super) fn practices(&self) -> Signal {
        match self.fact(|firm| firm.manager_years_abroad) {
            Some(years) if years >= self.network.settings[Setting::YearsAbroadEnough] => {
                Signal::against(tell("fact-years-abroad", "years", years))
            }
            Some(years) if years <= 0.0 && self.never_exported() => {
                Signal::shown(Message::new("fact-never-abroad"))
            }
            Some(years) => Signal::open(tell("fact-years-abroad", "years", years)),
            None => Signal::open(Message::new("tell-years-abroad")),
        }
    }

    /// Whether the markets are close to the firm, as it says of each.
    pub(super) fn closeness(&self) -> Signal {
        let told: Vec<(&str, bool)> = self
            .markets
            .iter()
            .filter(|market| Some(market.country.as_str()) != self.home)
            .filter_map(|market| Some((market.country.as_str(), market.close_market?)))
            .collect();
        let distant: Vec<String> =
            told.iter().filter(|(_, close)| !close).map(|(country, _)| (*country).to_owned()).collect();
        if !distant.is_empty() {
            Signal::shown(tell("fact-not-close", "markets", distant))
        } else if told.is_empty() {
            Signal::open(Message::new("tell-close"))
        } else {
            Signal::against(tell("fact-close", "count", told.len()))
        }
    }

    /// The languages given beside the official ones of the markets. English decides nothing where it is not
    /// official: many buyers manage in it, and many do not.
    pub(super) fn languages(&self) -> Signal {
        let spoken = self.firm.as_ref().map_or(&[][..], |firm| firm.languages.as_slice());
        let countries = self.countries();
        let own = if spoken.is_empty() {
            Signal::open(Message::new("tell-languages"))
        } else if countries.is_empty() {
            Signal::open(Message::new("tell-markets"))
        } else {
            // A language that was written in words we do not know may be the very one.
            let unread = spoken.iter().any(|language| language.len() != 2);
            let known = |country: &String| {
                let found = spoken.iter().filter_map(|language| speaks(country, language));
                found.reduce(|one, other| one || other).filter(|&spoken| spoken || !unread)
            };
            let of = |wanted| -> Vec<String> {
                countries.iter().filter(|country| known(country) == wanted).cloned().collect()
            };
            let (strange, unknown) = (of(Some(false)), of(None));
            let say = |code: &str, markets: Vec<String>| {
                tell(code, "languages", spoken.to_vec()).with("markets", markets)
            };
            if strange.is_empty() && unknown.is_empty() {
                Signal::against(say("fact-languages", countries.clone()))
            } else if strange.is_empty() {
                Signal::open(say("fact-languages-unknown", unknown))
            } else if spoken.iter().any(|language| language == "en") {
                Signal::open(say("fact-languages-english", strange))
            } else {
                Signal::shown(say("fact-languages-missing", strange))
            }
        };
        Signal::all([Some(own), self.listed(Topic::Languages)])
    }

    /// No risk where everybody pays in the same currency; elsewhere it depends on the invoice.
    pub(super) fn currency(&self) -> Signal {
        let currency = self.fact(|firm| firm.currency.as_deref());
        let year = self.year();
        let own = match (currency, self.home) {
            (Some(currency), _) => Some(currency == "EUR"),
            (None, Some(home)) => Some(pays_in_euro(home, year)),
            (None, None) => None,
        };
        let same = |country: &str| own.map(|euro| euro && pays_in_euro(country, year));
        self.one_area("fact-currency-same", "fact-currency-other", same)
    }

    /// No tariffs within a customs union; elsewhere they depend on the product and on agreements.
    pub(super) fn tariffs(&self) -> Signal {
        let year = self.year();
        let home = self.home.map(|home| in_customs_union(home, year));
        let same = |country: &str| home.map(|inside| inside && in_customs_union(country, year));
        self.one_area("fact-customs-same", "fact-customs-other", same)
    }

    /// Against the barrier where the firm and all its markets are in one area; open where some are not.
    fn one_area(&self, all: &str, not_all: &str, same: impl Fn(&str) -> Option<bool>) -> Signal {
        let countries = self.countries();
        let inside: Option<Vec<bool>> = countries.iter().map(|country| same(country)).collect();
        let Some(inside) = inside.filter(|_| !countries.is_empty()) else {
            return Signal::open(Message::new("tell-markets"));
        };
        let outside: Vec<String> = countries
            .iter()
            .zip(&inside)
            .filter(|(_, inside)| !**inside)
            .map(|(country, _)| country.clone())
            .collect();
        if outside.is_empty() {
            Signal::against(tell(all, "markets", countries))
        } else {
            Signal::open(tell(not_all, "markets", outside))
        }
    }
}
