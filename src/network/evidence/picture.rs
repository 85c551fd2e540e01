//! The owner's picture of the network against what the others say (Ford & Redwood 2005; the comparison
//! follows Krackhardt's cognitive social structures, 1987).
//!
//! Compared are only partners that answered for themselves: they told of the pair, or named all they have
//! in the focal firm's role. What nobody asked is counted apart and is neither a yes nor a no.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{ActorId, Answer},
    network::Network,
    report::OwnerPicture,
};

/// Names listed at most on either side; the counts are of all. Ours.
const LISTED: usize = 50;

/// What one end said of a pair: yes goes before no.
#[derive(Clone, Copy, Default)]
struct Said {
    yes: bool,
    no: bool,
}

/// `None` without a focal firm, or where nothing was told of its ties.
pub fn picture(network: &Network) -> Option<OwnerPicture> {
    let focal = network.focal()?;
    let mut told: BTreeMap<ActorId, [Said; 2]> = BTreeMap::new();
    let mut nameless: BTreeSet<ActorId> = BTreeSet::new();
    for tie in network.of(focal) {
        let Some(other) = tie.other_end(focal).filter(|&other| other != focal) else { continue };
        if network.model.actor(other).is_class() {
            continue;
        }
        for one in tie.statements.iter().map(|&index| &network.model.statements[index]) {
            let side = match one.told_by {
                Some(teller) if teller == focal => 0,
                Some(teller) if teller == other => 1,
                Some(_) => continue,
                None => {
                    nameless.insert(other);
                    continue;
                }
            };
            let said = &mut told.entry(other).or_default()[side];
            said.yes |= one.answer == Answer::Yes;
            said.no |= one.answer == Answer::No;
        }
    }
    if told.is_empty() && nameless.is_empty() {
        return None;
    }
    let mut picture = OwnerPicture {
        unattributed: nameless.iter().filter(|other| !told.contains_key(other)).count() as u32,
        ..OwnerPicture::default()
    };
    let mut only = [Vec::new(), Vec::new()];
    for (&other, &[own, their]) in &told {
        let owner_asked = own.yes || own.no || network.named_all(focal, other);
        let other_asked = their.yes || their.no || network.named_all(other, focal);
        picture.asked += u32::from(other_asked);
        match (own.yes, their.yes) {
            (true, true) => picture.both += 1,
            (true, false) if other_asked => only[0].push(other),
            (true, false) => picture.counterpart_not_asked += 1,
            (false, true) if owner_asked => only[1].push(other),
            (false, true) => picture.owner_not_asked += 1,
            (false, false) => {}
        }
    }
    let all = picture.both as usize + only[0].len() + only[1].len();
    picture.jaccard = (all > 0).then(|| f64::from(picture.both) / all as f64);
    [picture.only_owner_count, picture.only_counterpart_count] = [only[0].len() as u32, only[1].len() as u32];
    let [owner, counterpart] = only.map(|ids| {
        let keys = ids.into_iter().take(LISTED);
        keys.map(|id| network.model.key(id).to_owned()).collect::<Vec<String>>()
    });
    (picture.only_owner, picture.only_counterpart) = (owner, counterpart);
    Some(picture)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Role, Territory, TieClass},
        network::findings::sample::Sample,
    };

    #[test]
    fn only_partners_that_were_asked_are_compared() {
        let mut sample = Sample::district();
        let mut tell = |by: &str, other: &str, answer| {
            sample.told_by(by, "FIRM", other, TieClass::Supply, answer);
        };
        for other in ["BUYER-DE", "BUYER-IT", "SUPPLIER1", "SUPPLIER2"] {
            tell("FIRM", other, Answer::Yes);
        }
        tell("BUYER-DE", "BUYER-DE", Answer::Yes);
        tell("BUYER-IT", "BUYER-IT", Answer::No);
        tell("SUPPLIER3", "SUPPLIER3", Answer::Yes);
        tell("AGENCY", "AGENCY", Answer::Yes);
        sample.named_all("SUPPLIER2", &[Role::Competitor]);
        sample.named_all("FIRM", &[Role::Supplier]);
        let found = picture(&sample.network()).unwrap();
        assert_eq!((found.asked, found.both), (5, 1));
        assert_eq!(found.only_owner, ["BUYER-IT", "SUPPLIER2"]);
        // The owner named all its suppliers and not this one; about agencies nobody asked it.
        assert_eq!(found.only_counterpart, ["SUPPLIER3"]);
        assert_eq!((found.owner_not_asked, found.counterpart_not_asked), (1, 1));
        assert_eq!(found.jaccard, Some(0.25));
    }

    #[test]
    fn rows_without_a_teller_are_nobodys_picture() {
        let mut sample = Sample::district();
        assert_eq!(picture(&sample.network()), None);
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        let found = picture(&sample.network()).unwrap();
        assert_eq!((found.unattributed, found.asked, found.jaccard), (1, 0, None));
    }

    #[test]
    fn of_a_long_list_some_are_named_and_all_are_counted() {
        let mut sample = Sample::district();
        for number in 0..60 {
            let key = format!("SHOP{number}");
            sample.add(&key, &[Role::Customer], Territory::National, Some("IT"));
            sample.named_all(&key, &[Role::Competitor]);
            sample.told_by("FIRM", "FIRM", &key, TieClass::Supply, Answer::Yes);
        }
        let found = picture(&sample.network()).unwrap();
        assert_eq!((found.only_owner.len(), found.only_owner_count), (50, 60));
        assert_eq!((found.only_counterpart_count, found.jaccard), (0, Some(0.0)));
    }
}
