//! Whether a measure may be read from this sample, by the kinds of actors that it really involves, and why.
//!
//! # Rules
//! On a map that counts as complete everything may be read. Else:
//! - **own ties, own contacts** (degree, constraint, …): of an actor that told its contacts, safe; of one that said
//!   it did not name all, with care; of others the ties with care, the contacts not at all.
//! - **groups** (density, E-I, clustering, …): with care; a density for which nearly all pairs of its two
//!   kinds were answered, and all of them are on the map, is safe.
//! - **the whole network** (betweenness, pieces, …): not for this sample, unless each kind of actor on the
//!   map is covered to the setting `role_coverage`; then with care. A path can run through anybody, so no
//!   kind can be left out of account.
//!
//! # Source
//! Smith & Moody (2013), Everett & Borgatti (2005) for what suffers how much; the rules are ours.

use std::collections::BTreeSet;

use crate::{
    model::{ActorId, Role},
    network::{
        Network,
        coverage::PairCount,
        measures::{Look, Measure},
    },
    report::{AmongContacts, Asked, Coverage, Known, Message, RoleCoverage, Support, SupportReason},
    settings::Setting,
};

/// Pairs among the contacts of an actor that are gone through. Ours: beyond that it is said of none.
const PAIRS: usize = 20_000;

/// What the coverage of each kind of actor allows.
#[derive(Clone, Debug, Default)]
pub struct Supports {
    complete: bool,
    /// Kinds on the map, and the share of each that was asked; `None` where it is not known.
    roles: Vec<(Role, Option<f64>)>,
    enough: f64,
}

impl Supports {
    pub fn new(network: &Network, coverage: &Coverage) -> Self {
        let model = &network.model;
        let mut on_map: BTreeSet<Role> = BTreeSet::new();
        for (id, actor) in model.actors().filter(|&(id, actor)| Some(id) != model.focal && !actor.is_class())
        {
            let trade = network.is_producer(id);
            on_map.extend(actor.roles.iter().map(|&role| if trade { Role::Competitor } else { kind(role) }));
        }
        on_map.remove(&Role::Focal);
        Self {
            complete: model.complete,
            roles: on_map.into_iter().map(|role| (role, share_of(&coverage.roles, role))).collect(),
            enough: network.settings[Setting::RoleCoverage],
        }
    }

    /// Kinds that were not asked well enough, and the lowest share among them.
    fn thin(&self, among: &[Role]) -> (Vec<String>, Option<f64>) {
        let concerned = |role: &Role| among.is_empty() || among.iter().any(|&one| kind(one) == *role);
        let thin: Vec<&(Role, Option<f64>)> = self
            .roles
            .iter()
            .filter(|(role, share)| concerned(role) && share.is_none_or(|share| share < self.enough))
            .collect();
        let lowest = thin.iter().filter_map(|(_, share)| *share).reduce(f64::min);
        (thin.iter().map(|(role, _)| role.code().to_owned()).collect(), lowest)
    }

    fn about(&self, code: &str, among: &[Role]) -> Message {
        let (roles, lowest) = self.thin(among);
        if roles.is_empty() {
            return Message::new("support-covered");
        }
        let unknown = if lowest.is_none() { "-unknown" } else { "" };
        let message = Message::new(format!("{code}{unknown}")).with("roles", roles);
        match lowest {
            Some(share) => message.with("share", share),
            None => message,
        }
    }

    /// The tag of a measure of an actor, and why.
    pub fn of_actor(&self, look: Look, asked: Asked) -> (Support, Message) {
        let plain = |support, code: &str| (support, Message::new(code));
        match (look, asked) {
            (_, Asked::ClassRow) => plain(Support::NotForThisSample, "support-class-row"),
            _ if self.complete => plain(Support::LocalSafe, "support-complete"),
            (Look::Ties, Asked::Told) => plain(Support::LocalSafe, "support-told"),
            (Look::Contacts, Asked::Told) => plain(Support::LocalSafe, "support-told-contacts"),
            (Look::Ties | Look::Contacts, Asked::Partly) => plain(Support::Caution, "support-partly"),
            (Look::Ties, Asked::NotAsked) => plain(Support::Caution, "support-not-asked-ties"),
            (Look::Contacts, Asked::NotAsked) => plain(Support::NotForThisSample, "support-not-asked"),
            (Look::Groups | Look::Whole, _) => self.of_map(look, &[]),
        }
    }

    /// The tag of a measure of the map, and why. `among`: the kinds it is about, all where it is about none.
    pub fn of_map(&self, look: Look, among: &[Role]) -> (Support, Message) {
        if self.complete {
            return (Support::LocalSafe, Message::new("support-complete"));
        }
        match look {
            Look::Whole if !self.roles.is_empty() && self.thin(&[]).0.is_empty() => {
                (Support::Caution, Message::new("support-covered"))
            }
            Look::Whole => (Support::NotForThisSample, self.about("support-thin-whole", &[])),
            _ => (Support::Caution, self.about("support-thin", among)),
        }
    }

    /// The tag of a density between two kinds.
    pub fn of_density(&self, among: &[Role], pairs: &PairCount) -> (Support, Message) {
        let nearly_all = f64::from(pairs.answered) >= self.enough * f64::from(pairs.possible);
        if !self.complete && !among.is_empty() && nearly_all && self.thin(among).0.is_empty() {
            return (Support::LocalSafe, Message::new("support-pairs-asked"));
        }
        self.of_map(Look::Groups, among)
    }

    /// Why each measure has its tag, by how far its actor was asked.
    pub fn reasons(&self) -> Vec<SupportReason> {
        let asked = [Asked::Told, Asked::Partly, Asked::NotAsked, Asked::ClassRow];
        Measure::ALL
            .iter()
            .flat_map(|&measure| {
                asked.into_iter().map(move |asked| {
                    let (support, reason) = self.of_actor(measure.look(), asked);
                    SupportReason { measure: measure.code().to_owned(), asked, support, reason }
                })
            })
            .collect()
    }
}

/// Firms of the trade are one kind, however they are called.
fn kind(role: Role) -> Role {
    if matches!(role, Role::Producer | Role::Focal) { Role::Competitor } else { role }
}

/// The share of a kind that was asked: of its row for everywhere, else of the thinnest of its territories.
/// Rows for one material are parts of another row.
fn share_of(rows: &[RoleCoverage], role: Role) -> Option<f64> {
    let trade = [Role::Competitor, Role::Producer];
    let own = || {
        rows.iter().filter(|row| {
            (row.role == role || trade.contains(&role) && trade.contains(&row.role)) && row.material.is_none()
        })
    };
    if let Some(row) = own().find(|row| row.territory.is_none()) {
        return row.share;
    }
    let shares: Option<Vec<f64>> = own().map(|row| row.share).collect();
    shares?.into_iter().reduce(f64::min)
}

/// How far an actor answered for itself; the focal firm's data are the visitor's.
pub fn asked(network: &Network, id: ActorId) -> Asked {
    let actor = network.model.actor(id);
    if actor.is_class() {
        return Asked::ClassRow;
    }
    match (Some(id) == network.focal() || actor.interviewed == Some(true), actor.recall_complete) {
        (true, Some(false)) => Asked::Partly,
        (true, _) => Asked::Told,
        (false, _) => Asked::NotAsked,
    }
}

/// Of the focal firm and the interviewed: how many pairs among their contacts were asked about.
pub fn among_contacts(network: &Network) -> Vec<AmongContacts> {
    let model = &network.model;
    let told = |&(id, _): &(ActorId, _)| matches!(asked(network, id), Asked::Told | Asked::Partly);
    let mut left = PAIRS;
    let mut found = Vec::new();
    let focal_first = model.focal.into_iter().map(|id| (id, model.actor(id)));
    for (id, actor) in
        focal_first.chain(model.actors().filter(|(id, _)| Some(*id) != model.focal)).filter(told)
    {
        let mut contacts: Vec<ActorId> = network
            .present_ties(id)
            .map(|(other, _)| other)
            .filter(|&other| other != id && !model.actor(other).is_class())
            .collect();
        contacts.sort_unstable();
        contacts.dedup();
        let possible = contacts.len() * contacts.len().saturating_sub(1) / 2;
        if possible == 0 || possible > left {
            continue;
        }
        left -= possible;
        let mut count = 0;
        for (rank, &one) in contacts.iter().enumerate() {
            for &other in &contacts[rank + 1..] {
                let known = network.known(one, other, None);
                count += u32::from(matches!(known, Known::Yes | Known::Denied));
            }
        }
        found.push(AmongContacts { actor: actor.key.clone(), asked: count, possible: possible as u32 });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Territory,
        network::{coverage, findings::sample::Sample},
    };

    fn supports(sample: &Sample) -> Supports {
        let network = sample.network();
        Supports::new(&network, &coverage::cover(&network))
    }

    /// Every supplier interviewed, of the other kinds nobody.
    fn suppliers_asked() -> Sample {
        let mut sample = Sample::district();
        for supplier in ["SUPPLIER1", "SUPPLIER2", "SUPPLIER3"] {
            sample.named_all(supplier, &[Role::Supplier]);
        }
        sample
    }

    #[test]
    fn a_measure_is_judged_by_the_kinds_it_involves() {
        let supports = supports(&suppliers_asked());
        let all = PairCount { possible: 3, asked: 3, answered: 3, present: 0 };
        let supplier = supports.of_density(&[Role::Supplier, Role::Supplier], &all);
        assert_eq!(supplier, (Support::LocalSafe, Message::new("support-pairs-asked")));
        let (support, reason) = supports.of_density(&[Role::Supplier, Role::Customer], &all);
        assert_eq!(support, Support::Caution);
        assert_eq!(reason.args["roles"], vec!["customer".to_owned()].into());
        // A path can run through anybody.
        let (support, reason) = supports.of_map(Look::Whole, &[]);
        assert_eq!((support, reason.code.as_str()), (Support::NotForThisSample, "support-thin-whole"));
        assert_eq!(reason.args["share"], 0.0.into());
    }

    #[test]
    fn who_did_not_name_all_is_read_with_care() {
        let mut sample = Sample::district();
        sample.actor("FIRM").recall_complete = Some(false);
        let network = sample.network();
        let focal = network.focal().unwrap();
        assert_eq!(asked(&network, focal), Asked::Partly);
        let (support, _) = supports(&sample).of_actor(Look::Contacts, Asked::Partly);
        assert_eq!(support, Support::Caution);
    }

    #[test]
    fn a_roster_of_many_more_makes_a_kind_thin() {
        let mut sample = suppliers_asked();
        sample.roster(Role::Supplier, None, 60.0);
        let (_, reason) = supports(&sample).of_map(Look::Groups, &[Role::Supplier]);
        assert_eq!(reason.args["share"], 0.05.into());
    }

    #[test]
    fn pairs_among_contacts_are_counted_where_somebody_answered() {
        use crate::model::TieClass;
        let mut sample = Sample::district();
        for supplier in ["SUPPLIER1", "SUPPLIER2", "SUPPLIER3"] {
            sample.tied(supplier, "FIRM", TieClass::Supply);
        }
        sample.denied("SUPPLIER1", "SUPPLIER2");
        let found = among_contacts(&sample.network());
        assert_eq!((found[0].actor.as_str(), found[0].asked, found[0].possible), ("FIRM", 1, 3));
    }

    /// The design simulator stands beside this rule and tells where it finds otherwise, so it must know it.
    #[test]
    fn the_simulator_tags_a_design_as_this_rule_tags_its_sample() {
        use filiera_graphs::simulator::{Figure, Look as Far, Plan, Trust, tag};
        let trust = |support| match support {
            Support::LocalSafe => Trust::Holds,
            Support::Caution => Trust::Care,
            Support::NotForThisSample => Trust::Misleads,
        };
        let kinds: [(&str, Role); 4] = [
            ("RIVAL", Role::Competitor),
            ("SUPPLIER", Role::Supplier),
            ("BUYER", Role::Customer),
            ("AGENCY", Role::Agency),
        ];
        // How many rivals of 4, suppliers of 3, customers of 2 are interviewed, and whether they name three at most.
        for (rivals, suppliers, customers, few) in
            [(0, 0, 0, false), (2, 3, 1, false), (4, 3, 2, false), (4, 3, 2, true), (4, 0, 0, false)]
        {
            let mut sample = Sample::empty();
            sample.add("FIRM", &[Role::Focal, Role::Producer], Territory::District, None);
            sample.focal("FIRM");
            sample.actor("FIRM").recall_complete = Some(!few);
            for ((name, role), (asked, all)) in
                kinds.into_iter().zip([(rivals, 4), (suppliers, 3), (customers, 2), (1, 1)])
            {
                for number in 0..all {
                    let key = format!("{name}{number}");
                    sample.add(&key, &[role], Territory::District, None);
                    if number < asked {
                        let actor = sample.actor(&key);
                        actor.interviewed = Some(true);
                        actor.recall_complete = Some(!few);
                        actor.asked_about = kinds.iter().map(|&(_, role)| role).collect();
                    }
                }
            }
            let plan = Plan {
                firms: 5,
                suppliers: 3,
                suppliers_each: 3,
                customers: 2,
                customers_each: 2,
                ask_rivals: rivals,
                ask_suppliers: suppliers > 0,
                ask_customers: customers,
                name_at_most: if few { 3 } else { 0 },
                ..Plan::default()
            };
            let supports = supports(&sample);
            let own = if few { Asked::Partly } else { Asked::Told };
            for (look, far) in [
                (Look::Ties, Far::Ties),
                (Look::Contacts, Far::Contacts),
                (Look::Groups, Far::Groups),
                (Look::Whole, Far::Whole),
            ] {
                assert_eq!(trust(supports.of_actor(look, own).0), tag(&plan, far), "{look:?} {plan:?}");
            }
            let network = sample.network();
            let pairs = coverage::Pairs::new(&network);
            let count =
                crate::network::measures::density::between(&pairs, Role::Competitor, Role::Competitor);
            let of_trade = supports.of_density(&[Role::Competitor, Role::Competitor], &count).0;
            assert_eq!(trust(of_trade), tag(&plan, Far::Pairs), "{plan:?}");
        }
        // And of each measure it looks as far.
        for measure in Measure::ALL {
            if let Some(figure) = Figure::ALL.iter().find(|one| one.code() == measure.code()) {
                assert_eq!(
                    format!("{:?}", figure.look()),
                    format!("{:?}", measure.look()),
                    "{}",
                    measure.code()
                );
            }
        }
    }
}
