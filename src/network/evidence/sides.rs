//! What each end of a tie said, how far the two agree, and where declared and computed states part.

use crate::{
    model::{ActorId, Statement},
    network::{
        Network, Relationship,
        items::{GROWTH, ITEMS, Item, Join, SHORTCUT, mean},
    },
    report::{
        self, EvidenceReport, ItemAgreement, JoinRule, Known, Reversal, TellerEnd, TieSide, TieSides, Told,
        ToldCounts,
    },
    settings::Setting,
};

/// Ties whose sides are listed at most. Ours: a report of 30,000 ties asked from both ends would be
/// mostly this.
const LISTED: usize = 2_000;
/// Differences of states listed at most. Ours.
const DIFFERING: usize = 200;
/// Contacts compared for reversals, strongest first, and reversals listed. Ours.
const COMPARED: usize = 500;
const REVERSED: usize = 10;

/// Fills in what the tellers said.
pub fn tell(network: &Network, report: &mut EvidenceReport) {
    report.told = counts(network);
    report.join = Some(match Join::of(&network.settings) {
        Join::Lowest => JoinRule::Lowest,
        Join::Mean => JoinRule::Mean,
        Join::Highest => JoinRule::Highest,
    });
    let items: Vec<&Item> = ITEMS.iter().chain([&SHORTCUT, &GROWTH]).collect();
    let mut agreed: Vec<Vec<f64>> = vec![Vec::new(); items.len()];
    for (index, tie) in network.relationships().iter().enumerate() {
        if tie.statements.len() > 1 {
            let agreement = agreement(network, tie, &items, &mut agreed);
            if report.sides.len() < LISTED {
                let sides = tie.statements.iter().map(|&one| side(network, tie, one, &items)).collect();
                report.sides.push(TieSides { tie: index as u32, agreement, sides });
            } else {
                report.sides_left_out += 1;
            }
        }
        if differs(tie) {
            if report.states_differ.len() < DIFFERING {
                report.states_differ.push(index as u32);
            } else {
                report.states_differ_left_out += 1;
            }
        }
    }
    let all = agreed.iter().flatten().copied();
    report.agreement = all.clone().next().map(|_| mean(all));
    report.agreement_items = items
        .iter()
        .zip(&agreed)
        .filter(|(_, agreed)| !agreed.is_empty())
        .map(|(item, agreed)| ItemAgreement {
            field: item.code.to_owned(),
            ties: agreed.len() as u32,
            agreement: mean(agreed.iter().copied()),
        })
        .collect();
    reversals(network, report);
}

/// Declared and computed, and not the same; that the answers give no state is no difference.
fn differs(tie: &Relationship) -> bool {
    use crate::model::RelationshipState::Unknown;
    tie.declared.is_some_and(|declared| declared != tie.computed) && tie.computed != Unknown
}

fn counts(network: &Network) -> ToldCounts {
    let mut counts = ToldCounts::default();
    for tie in network.relationships().iter().filter(|tie| tie.known == Known::Yes) {
        match tie.told {
            Told::Confirmed => counts.confirmed += 1,
            Told::Contradicted => counts.contradicted += 1,
            Told::Unattributed => counts.unattributed += 1,
            Told::OneSided => {
                counts.one_sided += 1;
                counts.passed_over += u32::from(passed_over(network, tie));
            }
        }
    }
    counts
}

/// Whether an end that did not speak of the tie named all it has in the other's role.
pub fn passed_over(network: &Network, tie: &Relationship) -> bool {
    let spoke =
        |end| tie.statements.iter().any(|&index| network.model.statements[index].told_by == Some(end));
    [(tie.from, tie.to), (tie.to, tie.from)]
        .into_iter()
        .any(|(end, other)| !spoke(end) && network.named_all(end, other))
}

/// `1 − |a − b|` on 0–1 of every item that both ends answered (for an item of 1–5, `1 − |a − b|/4`), and
/// their mean. Several rows of one end are joined as the scores are.
fn agreement(network: &Network, tie: &Relationship, items: &[&Item], agreed: &mut [Vec<f64>]) -> Option<f64> {
    let told = |end: ActorId| -> Vec<&Statement> {
        let all = tie.statements.iter().map(|&index| &network.model.statements[index]);
        all.filter(|one| one.told_by == Some(end)).collect()
    };
    let (from, to) = (told(tie.from), told(tie.to));
    let join = Join::of(&network.settings);
    let mut own = Vec::new();
    for (item, agreed) in items.iter().zip(agreed) {
        if let (Some(one), Some(other)) = (join.item(&from, item), join.item(&to, item)) {
            own.push(1.0 - (one - other).abs());
            agreed.push(1.0 - (one - other).abs());
        }
    }
    (!own.is_empty()).then(|| mean(own.into_iter()))
}

fn side(network: &Network, tie: &Relationship, index: usize, items: &[&Item]) -> TieSide {
    let one = &network.model.statements[index];
    TieSide {
        end: match one.told_by {
            None => TellerEnd::Unsaid,
            Some(teller) if teller == tie.from => TellerEnd::From,
            Some(teller) if teller == tie.to => TellerEnd::To,
            Some(_) => TellerEnd::Other,
        },
        by: one.told_by.map(|teller| network.model.key(teller).to_owned()),
        answer: one.answer,
        state: one.state,
        items: items.iter().filter_map(|item| Some((item.code.to_owned(), (item.of)(one)?))).collect(),
        place: report::place(network, one.place),
    }
}

/// Contacts of the focal firm (of all, without one) that change places by the weights of the layers.
fn reversals(network: &Network, report: &mut EvidenceReport) {
    let weights = [Setting::LayerBond, Setting::LayerLink, Setting::LayerResource];
    if weights.iter().all(|&one| network.settings[one] == network.settings[weights[0]]) {
        return;
    }
    let mut scored: Vec<(u32, f64, f64)> = network
        .relationships()
        .iter()
        .enumerate()
        .filter(|(_, tie)| network.focal().is_none_or(|focal| tie.other_end(focal).is_some()))
        .filter(|(_, tie)| tie.is_present())
        .filter_map(|(index, tie)| Some((index as u32, tie.scores.strength?, tie.scores.unweighted?)))
        .collect();
    scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    scored.truncate(COMPARED);
    for (rank, one) in scored.iter().enumerate() {
        for other in &scored[rank + 1..] {
            if one.1 > other.1 && one.2 < other.2 {
                if report.reversals.len() < REVERSED {
                    report.reversals.push(Reversal { stronger: one.0, weaker: other.0 });
                } else {
                    report.reversals_left_out += 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::{Answer, Role, TieClass},
        network::findings::sample::Sample,
    };

    /// A tie told from both ends: 4 and 2 for trust, 5 and 5 for coordination.
    fn two_sided() -> Sample {
        let mut sample = Sample::district();
        for (by, trust) in [("FIRM", 4.0), ("RIVAL1", 2.0)] {
            let tie = sample.told_by(by, "FIRM", "RIVAL1", TieClass::Horizontal, Answer::Yes);
            (tie.trust, tie.coordination) = (Some(trust), Some(5.0));
        }
        sample
    }

    #[test]
    fn both_sides_are_kept_and_their_agreement_is_one_less_the_distance() {
        let mut report = EvidenceReport::default();
        tell(&two_sided().network(), &mut report);
        assert_eq!(report.told.confirmed, 1);
        let sides = &report.sides[0];
        // Trust 1 − 2/4, coordination 1.
        assert_eq!(sides.agreement, Some(0.75));
        assert_eq!(
            sides.sides.iter().map(|one| one.end).collect::<Vec<_>>(),
            [TellerEnd::From, TellerEnd::To]
        );
        assert_eq!(sides.sides[1].items, [("trust".to_owned(), 2.0), ("coordination".to_owned(), 5.0)]);
        let items: Vec<(&str, f64)> =
            report.agreement_items.iter().map(|one| (one.field.as_str(), one.agreement)).collect();
        assert_eq!(items, [("trust", 0.5), ("coordination", 1.0)]);
    }

    #[test]
    fn an_end_that_named_all_and_not_this_one_passed_it_over() {
        let mut sample = Sample::district();
        sample.told_by("FIRM", "FIRM", "RIVAL1", TieClass::Horizontal, Answer::Yes);
        assert_eq!(counts(&sample.network()), ToldCounts { one_sided: 1, ..ToldCounts::default() });
        sample.named_all("RIVAL1", &[Role::Competitor]);
        assert_eq!(counts(&sample.network()).passed_over, 1);
        sample.told_by("RIVAL1", "FIRM", "RIVAL1", TieClass::Horizontal, Answer::No);
        assert_eq!(counts(&sample.network()), ToldCounts { contradicted: 1, ..ToldCounts::default() });
    }

    #[test]
    fn contacts_that_change_places_by_the_weights_are_named() {
        let mut sample = Sample::district();
        for (supplier, link, resource) in [("SUPPLIER1", 5.0, 1.0), ("SUPPLIER2", 2.0, 5.0)] {
            let tie = sample.tied(supplier, "FIRM", TieClass::Supply);
            (tie.coordination, tie.adaptation) = (Some(link), Some(link));
            (tie.information, tie.shared_assets) = (Some(resource), Some(resource));
        }
        let mut report = EvidenceReport::default();
        tell(&sample.network(), &mut report);
        assert_eq!(report.reversals, []);
        sample.settings = [("layer_link".to_owned(), 5.0)].into();
        tell(&sample.network(), &mut report);
        assert_eq!(report.reversals, [Reversal { stronger: 0, weaker: 1 }]);
    }
}
