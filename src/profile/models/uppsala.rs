//! The establishment chain of Uppsala: how deep a firm is in each market.
//!
//! # Classes
//! `none` no regular export through somebody there; `representative` an agent or distributor;
//! `subsidiary` a sales unit of its own; `production`. Of a market: the highest mode reached there; of the
//! firm: the highest of its markets.
//!
//! Direct, online and indirect selling have no step of their own in the chain; they count as the first,
//! which is ours.
//!
//! # Source
//! Johanson and Wiedersheim-Paul (1975); Johanson and Vahlne (1977).

use super::{Draft, draft};
use crate::{
    model::{EntryMode, codebook::Field as F},
    profile::facts::Facts,
    report::{MarketStage, Message, ModelReading},
    settings::Confidence,
};

const CLASSES: [&str; 4] = ["none", "representative", "subsidiary", "production"];

pub fn read(facts: &Facts) -> ModelReading {
    let mut stages: Vec<MarketStage> = Vec::new();
    let mut reached: Vec<Option<usize>> = Vec::new();
    for market in facts.footholds() {
        let step = market.mode.map(step);
        reached.push(step);
        let class = step.map(|step| CLASSES[step].to_owned());
        // Several modes in one country: the deepest counts.
        match stages.iter_mut().find(|one| one.country == market.country) {
            Some(known) => {
                let at =
                    |class: &Option<String>| CLASSES.iter().position(|one| class.as_deref() == Some(one));
                if step > at(&known.class) {
                    known.class = class;
                }
            }
            None => stages.push(MarketStage { country: market.country.clone(), class }),
        }
    }
    let at_home = facts.exports() == Some(false);
    let all_told = at_home || !reached.is_empty() && reached.iter().all(Option::is_some);
    let fits = |index: usize| {
        if reached.contains(&Some(index)) || index == 0 && at_home {
            return Some(true);
        }
        // A unit of its own may be an office or a plant.
        if index >= 2 && facts.own_unit().is_some() && !reached.iter().flatten().any(|&step| step >= 2) {
            return if facts.own_unit() == Some(true) { None } else { Some(false) };
        }
        all_told.then_some(false)
    };
    let classes: Vec<_> = CLASSES.iter().enumerate().map(|(index, &class)| (class, fits(index))).collect();
    let deepest = stages.iter().filter(|one| one.class.is_some()).count();
    let mut reading: Draft = draft("uppsala", "JV77", Confidence::General, &classes);
    if facts.own_unit() == Some(true) && !reached.iter().flatten().any(|&step| step >= 2) {
        reading = reading.assigned(Some("subsidiary")).why(Some(Message::new("uppsala-own-unit")));
    }
    let unmediated = facts.footholds().any(|market| market.mode.is_some_and(|mode| step(mode) == 0));
    reading
        .why((deepest > 0).then(|| Message::new("uppsala-markets").with("count", deepest)))
        .why(at_home.then(|| Message::new("profile-at-home")))
        .why(unmediated.then(|| Message::new("uppsala-unmediated")))
        .markets(stages)
        .reads(&[F::Mode, F::OwnForeignUnit])
        .done(facts)
}

fn step(mode: EntryMode) -> usize {
    match mode {
        EntryMode::Indirect | EntryMode::Direct | EntryMode::Online => 0,
        EntryMode::Agent | EntryMode::Distributor => 1,
        EntryMode::SalesSubsidiary => 2,
        EntryMode::Production => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::testing::*, *};

    #[test]
    fn the_firm_is_as_deep_as_in_its_deepest_market() {
        let markets = vec![
            market("DE", Some(EntryMode::Distributor)),
            market("FR", Some(EntryMode::Direct)),
            market("NL", None),
        ];
        let reading = of(super::read, markets, |_| {});
        assert_eq!(reading.assigned.as_deref(), Some("representative"));
        assert_eq!(fitting(&reading), ["none", "representative"]);
        let stages: Vec<_> =
            reading.markets.iter().map(|one| (one.country.as_str(), one.class.as_deref())).collect();
        // Without a mode, a year or a share, NL is only a wish.
        assert_eq!(stages, [("DE", Some("representative")), ("FR", Some("none"))]);
        let markets = vec![market("DE", Some(EntryMode::Agent)), market("DE", Some(EntryMode::Production))];
        assert_eq!(of(super::read, markets, |_| {}).markets[0].class.as_deref(), Some("production"));
    }

    #[test]
    fn without_a_way_into_any_market_nothing_is_assigned() {
        let reading = of(super::read, vec![], |firm| firm.export_share_pct = Some(30.0));
        assert_eq!((reading.assigned.as_deref(), open(&reading).len()), (None, 4));
        assert_eq!(reading.missing, ["mode", "own_foreign_unit"]);
        let reading = of(super::read, vec![], |firm| firm.export_share_pct = Some(0.0));
        assert_eq!((reading.assigned.as_deref(), fitting(&reading)), (Some("none"), vec!["none"]));
        let reading = of(super::read, vec![], |firm| firm.own_foreign_unit = Some(true));
        assert_eq!(reading.assigned.as_deref(), Some("subsidiary"));
        assert_eq!(open(&reading), ["none", "representative", "subsidiary", "production"]);
    }
}
