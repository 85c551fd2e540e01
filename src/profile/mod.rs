//! How far a firm is on its way abroad by the models of the field, and what it brings and lacks.
//!
//! No model is a ladder that must be climbed: each shows which of its rules fit, and the one class
//! assigned. Facts that contradict each other lead to no class.

pub mod attitude;
mod cuts;
mod facts;
mod inventory;
mod lenses;
mod models;
mod motives;
mod size;

use std::collections::BTreeSet;

use facts::Facts;

use crate::{
    model::{Firm, words::name_key},
    network::Network,
    report::{BarrierReport, FirmProfile, Message},
    settings::Setting,
};

/// The profiles of the firms whose barriers are given in full, and of those that only gave facts.
pub fn profiles(network: &Network, barriers: &BarrierReport) -> Vec<FirmProfile> {
    let model = &network.model;
    let mut done: BTreeSet<String> = BTreeSet::new();
    let mut profiles = Vec::new();
    for firm in &barriers.firms {
        let key = name_key(&firm.firm);
        let known = model.firms.iter().find(|one| name_key(&one.key) == key);
        // Answers alone also make a profile, of a firm about which nothing else is known.
        let unknown = Firm { key: firm.firm.clone(), ..Firm::default() };
        profiles.push(profile(network, known.unwrap_or(&unknown), barriers));
        done.insert(key);
    }
    let most = network.settings[Setting::FirmsInFull] as usize;
    let answered: BTreeSet<String> =
        model.barrier_answers.iter().map(|answer| name_key(&answer.firm)).collect();
    for firm in &model.firms {
        let key = name_key(&firm.key);
        if profiles.len() < most && !answered.contains(&key) && done.insert(key) {
            profiles.push(profile(network, firm, barriers));
        }
    }
    profiles
}

/// The stage of a firm by which groups are counted: a class of `cavusgil`, `None` where the facts do not
/// tell.
pub fn stage(network: &Network, firm: &Firm) -> Option<&'static str> {
    models::stage(&Facts::new(network, firm))
}

fn profile(network: &Network, firm: &Firm, barriers: &BarrierReport) -> FirmProfile {
    let facts = Facts::new(network, firm);
    let key = name_key(&firm.key);
    let models = models::all(&facts);
    let case = lenses::Case {
        facts: &facts,
        models: &models,
        barriers: barriers.firms.iter().find(|one| name_key(&one.firm) == key),
    };
    let lenses = lenses::lenses(&case);
    FirmProfile {
        firm: firm.key.clone(),
        label: firm.name.clone().unwrap_or_else(|| firm.key.clone()),
        sizes: size::sizes(&facts.firm),
        motives: motives::motives(&facts.firm),
        inventory: inventory::inventory(&facts),
        attitude: attitude::attitude(&facts.firm),
        lenses,
        disagreements: models::disagreements(&models),
        warnings: warnings(&facts),
        models,
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
    use crate::{
        model::{EntryMode, Model},
        settings::Settings,
    };

    fn network(firms: Vec<Firm>) -> Network {
        Network::new(Model { firms, ..Model::default() }, Settings::default(), None)
    }

    #[test]
    fn firms_without_answers_have_a_profile_too() {
        let firm = Firm { key: "Ours".into(), name: Some("Our Firm".into()), ..Firm::default() };
        let profiles = profiles(&network(vec![firm]), &BarrierReport::default());
        assert_eq!(profiles.len(), 1);
        assert_eq!((profiles[0].firm.as_str(), profiles[0].label.as_str()), ("Ours", "Our Firm"));
        assert_eq!((profiles[0].models.len(), profiles[0].lenses.len()), (9, 9));
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
            let mut profiles = profiles(&network, &BarrierReport::default());
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
