//! The case read through nine schools of thought: what each explains here, and what it leaves open.
//!
//! A school is given the facts that it speaks about. Where they are absent it explains nothing and says
//! what it would need; no sentence is there for every firm alike. Which fact speaks for which school is
//! ours.
//!
//! The nine follow the review in the seed paper (IMP work-in-progress paper on the Button Valley), which
//! takes them from Leonidou and Katsikeas (1996), Laine and Kock (2000) and Cedrola (2005).

use super::{
    cuts::{BORN_GLOBAL, EARLY},
    facts::Facts,
    models::oli,
};
use crate::{
    model::{EntryMode, Role, TieClass, codebook::Field as F},
    network::findings::who,
    report::{FirmBarriers, Lens, Message, ModelReading},
};

/// What a lens is made from.
pub struct Case<'a> {
    pub facts: &'a Facts<'a>,
    pub models: &'a [ModelReading],
    /// What the firm answered about barriers.
    pub barriers: Option<&'a FirmBarriers>,
}

impl Case<'_> {
    /// Which of these barriers are severe; `None` where none of them was answered.
    fn severe(&self, codes: &[&str]) -> Option<Vec<String>> {
        let asked = self.barriers?.items.iter().filter(|item| codes.contains(&item.code.as_str()));
        let answered: Vec<_> = asked.filter(|item| item.score.is_some()).collect();
        if answered.is_empty() {
            return None;
        }
        Some(answered.iter().filter(|item| item.severe).map(|item| item.code.clone()).collect())
    }

    fn class(&self, model: &str) -> Option<&str> {
        self.models.iter().find(|one| one.model == model)?.assigned.as_deref()
    }
}

pub fn lenses(case: &Case) -> Vec<Lens> {
    vec![
        classical(case),
        technology_gap(case),
        similar_demand(case),
        life_cycle(case),
        investment(case),
        eclectic(case),
        stages(case),
        born_global(case),
        network(case),
    ]
}

#[derive(Default)]
struct Words {
    explains: Vec<Message>,
    leaves: Vec<Message>,
}

impl Words {
    fn explains(&mut self, message: Message) {
        self.explains.push(message);
    }

    fn leaves(&mut self, message: Message) {
        self.leaves.push(message);
    }

    fn needs(&mut self, fields: &[F]) {
        let fields: Vec<String> = fields.iter().map(|field| field.code().to_owned()).collect();
        self.leaves.push(Message::new("profile-needs").with("fields", fields));
    }

    fn done(self, school: &str, source: &str) -> Lens {
        Lens { school: school.into(), explains: self.explains, leaves: self.leaves, source: source.into() }
    }
}

fn say(code: &str) -> Message {
    Message::new(code)
}

/// Trade follows what a country makes at less cost: read from whether prices are hard to hold.
fn classical(case: &Case) -> Lens {
    let mut words = Words::default();
    match case.severe(&["I-PRI-1", "I-PRI-2"]) {
        None => words.leaves(say("lens-classical-needs")),
        Some(severe) if severe.is_empty() => {
            if case.facts.exports() == Some(true) {
                words.explains(say("lens-classical-prices-hold"));
            } else {
                words.leaves(say("lens-classical-unused"));
            }
        }
        Some(severe) => words.leaves(say("lens-classical-prices").with("barriers", severe)),
    }
    let neighbours = who::trade(case.facts.network).len().saturating_sub(1);
    if neighbours > 0 {
        words.leaves(say("lens-classical-neighbours").with("count", neighbours));
    }
    words.done("classical", "RICARDO17")
}

/// Exports live off the time until others have copied an innovation.
fn technology_gap(case: &Case) -> Lens {
    let mut words = Words::default();
    match case.facts.firm.r_and_d {
        None => words.needs(&[F::RAndD]),
        Some(false) => words.leaves(say("lens-gap-none")),
        Some(true) if case.facts.exports() == Some(true) => words.explains(say("lens-gap-lead")),
        Some(true) => words.leaves(say("lens-gap-unused")),
    }
    if let Some(severe) = case.severe(&["E-TSK-2"]).filter(|severe| !severe.is_empty()) {
        words.leaves(say("lens-gap-closing").with("barriers", severe));
    }
    words.done("technology_gap", "POSNER61")
}

/// A firm sells where demand is like that at home.
fn similar_demand(case: &Case) -> Lens {
    let mut words = Words::default();
    let countries = |close: bool| -> Vec<String> {
        let told = case.facts.footholds().filter(|market| market.close_market == Some(close));
        told.map(|market| market.country.clone()).collect()
    };
    let (close, distant) = (countries(true), countries(false));
    if close.is_empty() && distant.is_empty() {
        words.needs(&[F::CloseMarket]);
    }
    if !close.is_empty() {
        words.explains(say("lens-demand-close").with("countries", close));
    }
    if !distant.is_empty() {
        words.leaves(say("lens-demand-distant").with("countries", distant));
    }
    words.done("similar_demand", "LINDER61")
}

/// A product ages: first made where it was invented, in the end where that is cheapest.
fn life_cycle(case: &Case) -> Lens {
    let mut words = Words::default();
    let firm = &case.facts.firm;
    let plants: Vec<String> = case
        .facts
        .footholds()
        .filter(|market| market.mode == Some(EntryMode::Production))
        .map(|market| market.country.clone())
        .collect();
    let pressed = case.severe(&["I-PRI-2", "E-TSK-2"]).is_some_and(|severe| !severe.is_empty());
    if !plants.is_empty() {
        words.explains(say("lens-cycle-plant").with("countries", plants));
    }
    match oli::advantage(case.facts) {
        Some(false) if pressed => words.explains(say("lens-cycle-standard")),
        Some(true) if pressed => words.leaves(say("lens-cycle-special-pressed")),
        Some(true) => words.explains(say("lens-cycle-young")),
        Some(false) => words.leaves(say("lens-cycle-calm")),
        None => {
            let open = [(F::RAndD, firm.r_and_d), (F::OwnBrand, firm.own_brand)];
            let open: Vec<F> =
                open.iter().filter(|(_, told)| told.is_none()).map(|(field, _)| *field).collect();
            words.needs(&open);
        }
    }
    words.done("life_cycle", "VERNON66")
}

/// An advantage of the firm is best used by itself, with units of its own abroad.
fn investment(case: &Case) -> Lens {
    let mut words = Words::default();
    match case.facts.own_unit() {
        Some(true) => words.explains(say("lens-fdi-unit")),
        Some(false) if case.facts.exports() == Some(true) => words.leaves(say("lens-fdi-none")),
        Some(false) => words.leaves(say("lens-fdi-home")),
        None => words.needs(&[F::OwnForeignUnit]),
    }
    let through = case.facts.footholds().filter(|market| {
        matches!(market.mode, Some(EntryMode::Agent | EntryMode::Distributor | EntryMode::Indirect))
    });
    let through: Vec<String> = through.map(|market| market.country.clone()).collect();
    if !through.is_empty() {
        words.leaves(say("lens-fdi-partners").with("countries", through));
    }
    words.done("investment", "HYMER76")
}

/// Advantages of the firm, of its own hands and of the place.
fn eclectic(case: &Case) -> Lens {
    let mut words = Words::default();
    match case.class("oli") {
        Some("not_yet") if case.facts.exports() == Some(true) => words.leaves(say("lens-eclectic-without")),
        Some("not_yet") => words.explains(say("lens-eclectic-not-yet")),
        Some("license") => words.leaves(say("lens-eclectic-license")),
        Some("export") => words.explains(say("lens-eclectic-export")),
        Some(_) => words.explains(say("lens-eclectic-investment")),
        None => {
            let open = case.facts.missing(&[F::OwnBrand, F::RAndD, F::OwnForeignUnit]);
            words.needs(&open);
        }
    }
    words.done("eclectic", "DUNNING88")
}

/// Learning step by step: close countries first, a deeper hold later.
fn stages(case: &Case) -> Lens {
    let mut words = Words::default();
    let first = |close: bool| {
        let told = case.facts.footholds().filter(|market| market.close_market == Some(close));
        told.filter_map(|market| market.since_year).min()
    };
    match (first(true), first(false)) {
        (Some(close), Some(distant)) if close <= distant => {
            words.explains(
                say("lens-stages-close-first")
                    .with("close", close.to_string())
                    .with("distant", distant.to_string()),
            );
        }
        (Some(close), Some(distant)) => {
            words.leaves(
                say("lens-stages-distant-first")
                    .with("close", close.to_string())
                    .with("distant", distant.to_string()),
            );
        }
        _ => {}
    }
    match case.class("uppsala") {
        Some("none") if case.facts.exports() == Some(true) => words.explains(say("lens-stages-shallow")),
        Some("none") => words.explains(say("lens-stages-home")),
        Some("representative") => words.explains(say("lens-stages-representative")),
        Some(_) => words.explains(say("lens-stages-deep")),
        None => words.needs(&[F::Mode]),
    }
    if let Some(delay) = case.facts.delay().filter(|delay| *delay <= case.facts.years(&EARLY)) {
        words.leaves(say("lens-stages-early").with("years", delay));
    }
    if case.facts.former() {
        words.leaves(say("lens-stages-back"));
    }
    words.done("stages", "JV77")
}

/// Abroad from the beginning.
fn born_global(case: &Case) -> Lens {
    let mut words = Words::default();
    let share = case.facts.cut(&BORN_GLOBAL);
    match (case.class("born_global"), case.facts.delay()) {
        (Some("born_global" | "strict"), _) => words.explains(say("lens-born-global")),
        (Some("born_again"), _) => words.explains(say("lens-born-again")),
        (_, Some(delay)) if delay <= case.facts.years(&EARLY) => {
            words.explains(say("lens-born-early").with("years", delay));
            if case.facts.firm.early_export_share_pct.is_none() {
                words.leaves(say("lens-born-share-open").with("share", share));
            }
        }
        (_, Some(delay)) => words.leaves(say("lens-born-late").with("years", delay)),
        (_, None) if case.facts.exported() == Some(false) => words.leaves(say("lens-born-home")),
        (_, None) => words.needs(&case.facts.missing(&[F::FoundedYear, F::FirstExportYear])),
    }
    words.done("born_global", "KNIGHT96")
}

/// A firm goes abroad through its relationships, and those of others.
fn network(case: &Case) -> Lens {
    let mut words = Words::default();
    let facts = case.facts;
    let Some(own) = facts.firm.actor else {
        words.leaves(say("lens-network-needs"));
        return words.done("network", "JM88");
    };
    let abroad = facts.contacts_abroad();
    let through = facts
        .buyers_abroad()
        .filter(|(other, tie)| tie.via.is_some() || who::is_intermediary(facts.network, *other))
        .count();
    let quiet = facts
        .buyers_abroad()
        .filter(|(_, tie)| tie.state == crate::model::RelationshipState::Sleeping)
        .count();
    if abroad > 0 {
        words.explains(say("lens-network-abroad").with("count", abroad));
    } else {
        words.leaves(say("lens-network-none"));
    }
    if through > 0 {
        words.explains(say("lens-network-through").with("count", through));
    }
    if quiet > 0 {
        words.explains(say("lens-network-quiet").with("count", quiet));
    }
    let peers = facts.network.present_ties(own).filter(|(_, tie)| tie.class == TieClass::Horizontal).count();
    let helpers = facts.network.present_ties(own).filter(|(other, _)| {
        let actor = facts.network.model.actor(*other);
        [Role::Agency, Role::Association, Role::Research].into_iter().any(|role| actor.has(role))
    });
    let helpers = helpers.count();
    if peers + helpers > 0 {
        words.explains(say("lens-network-home").with("peers", peers).with("helpers", helpers));
    }
    if case.class("johanson_mattsson").is_none() {
        words.leaves(say("lens-network-trade"));
    }
    words.done("network", "JM88")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::Firm, network::findings::sample::Sample, profile::models};

    fn read(sample: &Sample) -> Vec<Lens> {
        let network = sample.network();
        let facts = Facts::new(&network, network.model.focal_firm().unwrap());
        let models = models::all(&facts);
        lenses(&Case { facts: &facts, models: &models, barriers: None })
    }

    fn codes(lens: &Lens) -> Vec<&str> {
        lens.explains.iter().map(|message| message.code.as_str()).collect()
    }

    #[test]
    fn without_facts_every_school_but_the_network_says_what_it_would_need() {
        let mut sample = Sample::district();
        *sample.firm("FIRM") = Firm { key: "FIRM".into(), ..Firm::default() };
        let lenses = read(&sample);
        assert_eq!(lenses.len(), 9);
        for lens in &lenses {
            assert!(lens.explains.is_empty(), "{}", lens.school);
            assert!(!lens.leaves.is_empty(), "{}", lens.school);
        }
    }

    #[test]
    fn a_school_speaks_of_this_firms_facts() {
        let mut sample = Sample::district();
        let firm = sample.firm("FIRM");
        (firm.founded_year, firm.first_export_year) = (Some(2000), Some(2001));
        (firm.r_and_d, firm.export_share_pct) = (Some(true), Some(20.0));
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        let lenses = read(&sample);
        let of = |school: &str| lenses.iter().find(|lens| lens.school == school).unwrap();
        assert_eq!(codes(of("technology_gap")), ["lens-gap-lead"]);
        assert_eq!(codes(of("born_global")), ["lens-born-early"]);
        assert_eq!(codes(of("network")), ["lens-network-abroad"]);
        assert!(of("stages").leaves.iter().any(|message| message.code == "lens-stages-early"));
    }
}
