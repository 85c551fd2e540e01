//! How far a firm is on its way abroad by the models of the field, and what it brings and lacks.
//!
//! No model is a ladder that must be climbed: each shows which of its rules fit, and the one class
//! assigned. Facts that contradict each other lead to no class.

pub mod attitude;
pub mod cuts;
mod facts;
mod inventory;
mod lenses;
mod models;
mod motives;
mod size;

use std::collections::{BTreeMap, BTreeSet};

use facts::{Facts, MarketsByFirm};

use crate::{
    model::{ActorId, Firm, Model, words::name_key},
    network::Network,
    order::{Gather, InOrder},
    report::{BarrierReport, FirmBarriers, FirmProfile, Message, ModelReading, ResourceItem, StageCount},
    settings::{Setting, Settings},
};

/// The profiles of the firms whose barriers are given in full, and of those that only gave facts: `own`, the
/// firm that the report is for, before the others. A firm that only its contacts tell of has one too.
pub fn profiles(network: &Network, barriers: &BarrierReport, own: Option<&str>) -> Vec<FirmProfile> {
    let model = &network.model;
    let all = All::new(network);
    let mut profiles: Vec<FirmProfile> = Vec::new();
    for answers in barriers.firms.iter().filter(|firm| !firm.items.is_empty()) {
        profiles.push(all.profile(&all.firm(&answers.firm), Some(answers)));
    }
    let most = network.settings[Setting::FirmsInFull] as usize;
    let answered: BTreeSet<String> = barriers.firms.iter().map(|firm| name_key(&firm.firm)).gather();
    let own = own.map(name_key);
    let mut silent: Vec<Firm> =
        model.firms.iter().filter(|firm| !answered.contains(&name_key(&firm.key))).cloned().collect();
    silent.order_by_key(|firm| own.as_ref() != Some(&name_key(&firm.key)));
    if profiles.is_empty() && model.focal_firm().is_none() {
        silent.splice(0..0, model.focal.map(|focal| of_actor(model, focal)));
    }
    silent.truncate(most.saturating_sub(profiles.len()));
    profiles.extend(silent.iter().map(|firm| all.profile(firm, None)));
    profiles
}

/// What the firm that the report is for can bring and what it lacks; empty without such a firm.
pub fn inventory_of(network: &Network) -> Vec<ResourceItem> {
    let model = &network.model;
    let firm = model.focal_firm().cloned().or_else(|| model.focal.map(|id| of_actor(model, id)));
    firm.map_or_else(Vec::new, |firm| inventory::inventory(&All::new(network).facts(&firm)))
}

/// What each model says of a firm about which nothing is known: its classes in their order, and its study.
pub fn models() -> Vec<ModelReading> {
    let network = Network::new(Model::default(), Settings::default(), None);
    models::all(&All::new(&network).facts(&Firm::default()))
}

/// The focal firm of a list of customers.
fn of_actor(model: &Model, id: ActorId) -> Firm {
    let actor = model.actor(id);
    let name = (actor.label != actor.key).then(|| actor.label.clone());
    Firm { key: actor.key.clone(), name, actor: Some(id), country: actor.country.clone(), ..Firm::default() }
}

/// How many of the firms that answered are at which stage of `cavusgil`, the model that needs least. Stages
/// that no firm is at are left out; `None` comes last.
pub fn stages<'f>(network: &Network, firms: impl Iterator<Item = &'f str>) -> Vec<StageCount> {
    let all = All::new(network);
    let mut counts: Vec<(Option<&'static str>, u32)> =
        models::STAGES.iter().map(|stage| (Some(*stage), 0)).chain([(None, 0)]).collect();
    for firm in firms {
        let stage = models::stage(&all.facts(&all.firm(firm)));
        if let Some((_, count)) = counts.iter_mut().find(|(one, _)| *one == stage) {
            *count += 1;
        }
    }
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    told.map(|(class, firms)| StageCount { model: "cavusgil".into(), class: class.map(Into::into), firms })
        .collect()
}

/// Firms and markets by their keys, so that five hundred firms are found as fast as one.
struct All<'a> {
    network: &'a Network,
    firms: BTreeMap<String, &'a Firm>,
    markets: MarketsByFirm<'a>,
}

impl<'a> All<'a> {
    fn new(network: &'a Network) -> Self {
        // Of several rows with one key the first stands.
        let firms = network.model.firms.iter().rev().map(|firm| (name_key(&firm.key), firm)).gather();
        Self { network, firms, markets: facts::markets_by_firm(network) }
    }

    /// The firm with this key; answers alone also make one, about which nothing else is known.
    fn firm(&self, key: &str) -> Firm {
        let known = self.firms.get(&name_key(key)).copied();
        known.cloned().unwrap_or_else(|| Firm { key: key.to_owned(), ..Firm::default() })
    }

    fn facts(&self, firm: &Firm) -> Facts<'a> {
        Facts::with_markets(self.network, firm, &self.markets)
    }

    fn profile(&self, firm: &Firm, answers: Option<&FirmBarriers>) -> FirmProfile {
        let facts = self.facts(firm);
        let actor = firm.actor.map(|id| &self.network.model.actor(id).label);
        let models = models::all(&facts);
        let lenses = lenses::lenses(&lenses::Case { facts: &facts, models: &models, barriers: answers });
        FirmProfile {
            firm: firm.key.clone(),
            label: firm.name.as_ref().or(actor).unwrap_or(&firm.key).clone(),
            sizes: size::sizes(&facts.firm),
            disagreements: models::disagreements(&models),
            motives: motives::motives(&facts.firm),
            inventory: inventory::inventory(&facts),
            attitude: attitude::attitude(&facts.firm, &self.network.settings),
            lenses,
            warnings: warnings(&facts),
            models,
        }
    }
}

/// What should be kept in mind.
///
/// Cantele, Campedelli and Vrontis (International Journal of Business and Social Science) found in 1,231
/// Italian manufacturers that exporting pays in the middle of the
/// way: a very low and a very high share cost more than they bring. The middle is not given as a number,
/// so the stages of Cavusgil stand for it: ours.
fn warnings(facts: &Facts) -> Vec<Message> {
    let mut warnings = Vec::new();
    if !facts.contradicted.is_empty() {
        let fields: Vec<String> = facts.contradicted.iter().map(|field| field.code().to_owned()).collect();
        warnings.push(Message::new("warning-contradicted").with("fields", fields));
    }
    if let Some(share) = facts.share() {
        let code = match models::stage(facts) {
            Some("experimental") => Some("warning-s-curve-low"),
            Some("committed") => Some("warning-s-curve-high"),
            _ => None,
        };
        warnings.extend(code.map(|code| Message::new(code).with("share", share / 100.0)));
    }
    warnings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::EntryMode, network::findings::sample::Sample};

    fn network(firms: Vec<Firm>) -> Network {
        Network::new(Model { firms, ..Model::default() }, Settings::default(), None)
    }

    #[test]
    fn firms_without_answers_have_a_profile_too() {
        let firm = Firm { key: "Ours".into(), name: Some("Our Firm".into()), ..Firm::default() };
        let profiles = profiles(&network(vec![firm]), &BarrierReport::default(), None);
        assert_eq!(profiles.len(), 1);
        assert_eq!((profiles[0].firm.as_str(), profiles[0].label.as_str()), ("Ours", "Our Firm"));
        assert_eq!((profiles[0].models.len(), profiles[0].lenses.len()), (9, 9));
    }

    #[test]
    fn of_many_firms_without_answers_the_own_one_comes_first() {
        let firms = (0..60).map(|number| Firm { key: format!("F{number}"), ..Firm::default() }).collect();
        let told = profiles(&network(firms), &BarrierReport::default(), Some("f59"));
        assert_eq!((told.len(), told[0].firm.as_str(), told[1].firm.as_str()), (50, "F59", "F0"));
    }

    #[test]
    fn a_list_of_customers_tells_something_of_the_firm() {
        let mut sample = Sample::district();
        sample.tied("FIRM", "BUYER-DE", crate::model::TieClass::Supply);
        let told = profiles(&sample.network(), &BarrierReport::default(), None);
        assert_eq!((told.len(), told[0].firm.as_str()), (1, "FIRM"));
        let network = told[0].lenses.last().unwrap();
        assert_eq!(network.explains[0].code, "lens-network-abroad");
    }

    #[test]
    fn the_stages_of_those_that_answered_are_counted_with_those_that_cannot_be_told() {
        let firm = |key: &str, share| Firm { key: key.into(), export_share_pct: share, ..Firm::default() };
        let network =
            network(vec![firm("A", Some(5.0)), firm("B", Some(50.0)), firm("C", Some(9.0)), firm("D", None)]);
        let told: Vec<_> = stages(&network, ["a", "B", "C", "D", "E"].into_iter())
            .into_iter()
            .map(|one| (one.class, one.firms))
            .collect();
        assert_eq!(told, [(Some("experimental".into()), 2), (Some("committed".into()), 1), (None, 2)]);
    }

    #[test]
    fn what_seems_not_to_go_together_is_explained() {
        let told = |share, mode| {
            let firm = Firm { key: "F".into(), export_share_pct: Some(share), ..Firm::default() };
            let market = crate::model::Market {
                firm: "F".into(),
                country: "FR".into(),
                mode: Some(mode),
                since_year: None,
                share_pct: None,
                close_market: None,
                priority: None,
                basis: None,
                place: crate::model::Place { sheet: 0, row: 2 },
            };
            let model = Model { firms: vec![firm], markets: vec![market], ..Model::default() };
            let network = Network::new(model, Settings::default(), None);
            let mut profiles = profiles(&network, &BarrierReport::default(), None);
            profiles.remove(0).disagreements.into_iter().map(|message| message.code).collect::<Vec<_>>()
        };
        assert_eq!(told(50.0, EntryMode::Direct), ["disagree-much-nobody"]);
        assert_eq!(told(5.0, EntryMode::SalesSubsidiary), ["disagree-little-deep"]);
        assert!(told(50.0, EntryMode::Distributor).is_empty());
    }

    #[test]
    fn the_ends_of_the_way_are_warned_of_and_the_middle_is_not() {
        let warning = |share| {
            let firm = Firm { export_share_pct: Some(share), ..Firm::default() };
            let network = network(vec![firm.clone()]);
            warnings(&Facts::new(&network, &firm)).pop().map(|message| message.code)
        };
        assert_eq!(warning(5.0).as_deref(), Some("warning-s-curve-low"));
        assert_eq!(warning(10.0), None);
        assert_eq!(warning(40.0).as_deref(), Some("warning-s-curve-high"));
        assert_eq!(warning(0.0), None);
    }
}
