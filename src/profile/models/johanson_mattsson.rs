//! Johanson and Mattsson's four situations: how international the firm is, and how international its trade.
//!
//! # Classes
//! Firm low, market low `early_starter`; low, high `late_starter`; high, low `lonely_international`; high,
//! high `among_others`. The study gives no thresholds; ours: the firm is high with two of a share of
//! exports of 25 % and more, five countries and more, a unit of its own abroad. The market is high when at
//! least a quarter of the *other* firms of the trade that were observed sell or have a contact abroad. The
//! firm's own relations never count for the market, and with fewer than three others observed it is unknown.
//!
//! # Source
//! Johanson and Mattsson (1988).

use super::draft;
use crate::{
    model::{Role, codebook::Field as F, words::name_key},
    network::findings::who,
    profile::{
        cuts::{FIRM_COUNTRIES, FIRM_HIGH, MARKET_HIGH, RIVALS_ASKED},
        facts::{Facts, both, not},
    },
    report::{Message, ModelReading},
    settings::Confidence,
};

pub fn read(facts: &Facts) -> ModelReading {
    let firm = firm_high(facts);
    let (asked, selling) = others(facts);
    let enough = asked as f64 >= facts.cut(&RIVALS_ASKED);
    let market = enough.then(|| selling as f64 / asked as f64 >= facts.cut(&MARKET_HIGH));
    let classes = [
        ("early_starter", both(not(firm), not(market))),
        ("late_starter", both(not(firm), market)),
        ("lonely_international", both(firm, not(market))),
        ("among_others", both(firm, market)),
    ];
    let code = if market.is_some() { "jm-others" } else { "jm-others-unknown" };
    draft("johanson_mattsson", "JM88", Confidence::Ours, &classes)
        .why(firm.map(|high| Message::new(if high { "jm-firm-high" } else { "jm-firm-low" })))
        .why(Some(Message::new(code).with("selling", selling).with("asked", asked)))
        .reads(&[F::ExportSharePct, F::ExportMarkets, F::OwnForeignUnit])
        .done(facts)
}

/// Two of three make it high; it is low when two are known not to hold.
fn firm_high(facts: &Facts) -> Option<bool> {
    let share = match facts.exports() {
        Some(false) => Some(false),
        _ => facts.share().map(|share| share / 100.0 >= facts.cut(&FIRM_HIGH)),
    };
    let known = facts.countries().len() as f64;
    let enough = facts.cut(&FIRM_COUNTRIES);
    let countries = match facts.firm.export_markets {
        Some(count) => Some(count.max(known) >= enough),
        // Those that are listed need not be all.
        None if known >= enough => Some(true),
        None => facts.exports().filter(|exports| !exports),
    };
    let signs = [share, countries, facts.own_unit()];
    let count = |wanted: bool| signs.iter().filter(|sign| **sign == Some(wanted)).count();
    if count(true) >= 2 {
        Some(true)
    } else if count(false) >= 2 {
        Some(false)
    } else {
        None
    }
}

/// Other firms of the trade of whom it is known whether they sell or have a contact abroad, and those that do.
fn others(facts: &Facts) -> (usize, usize) {
    let network = facts.network;
    let mut asked = 0;
    let mut selling = 0;
    let mut tell = |sells: bool| {
        asked += 1;
        selling += usize::from(sells);
    };
    for id in who::trade(network) {
        if Some(id) == facts.firm.actor || network.model.actor(id).key == facts.firm.key {
            continue;
        }
        let abroad = network.present_ties(id).any(|(other, _)| facts.is_abroad(other) == Some(true));
        let answers = network.model.firms.iter().find(|firm| firm.actor == Some(id));
        let share = answers.and_then(|firm| firm.export_share_pct).map(|share| share > 0.0);
        let actor = network.model.actor(id);
        // Whoever was asked about buyers and named all of them has none abroad.
        let named_all = actor.interviewed == Some(true)
            && actor.recall_complete == Some(true)
            && actor.asked_about.contains(&Role::Customer);
        match (abroad, share) {
            (true, _) => tell(true),
            (false, Some(share)) => tell(share),
            (false, None) if named_all => tell(false),
            _ => {}
        }
    }
    // Firms that answered without standing in the network.
    let own = name_key(&facts.firm.key);
    let outside =
        network.model.firms.iter().filter(|firm| firm.actor.is_none() && name_key(&firm.key) != own);
    for share in outside.filter_map(|firm| firm.export_share_pct) {
        tell(share > 0.0);
    }
    (asked, selling)
}

#[cfg(test)]
mod tests {
    use super::{super::testing::*, *};
    use crate::{
        model::{Firm, Territory, TieClass},
        network::findings::sample::Sample,
    };

    /// A firm among four rivals of whom so many sell abroad and the others do not.
    fn case(selling: usize, set: impl FnOnce(&mut Firm)) -> ModelReading {
        let mut sample = Sample::district();
        sample.add("BUYER-FR", &[Role::Customer], Territory::Foreign, Some("FR"));
        for (index, rival) in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"].into_iter().enumerate() {
            if index < selling {
                sample.tied(rival, "BUYER-FR", TieClass::Supply);
            } else {
                sample.named_all(rival, &[Role::Customer]);
            }
        }
        // The firm's own contact abroad must not count for its market.
        sample.tied("FIRM", "BUYER-DE", TieClass::Supply);
        set(sample.firm("FIRM"));
        let network = sample.network();
        let firm = network.model.focal_firm().unwrap();
        super::read(&Facts::new(&network, firm))
    }

    fn high(firm: &mut Firm) {
        (firm.export_share_pct, firm.export_markets) = (Some(25.0), Some(5.0));
    }

    fn low(firm: &mut Firm) {
        (firm.export_share_pct, firm.export_markets) = (Some(24.9), Some(4.0));
    }

    #[test]
    fn both_axes_make_four_situations() {
        for (selling, set, class) in [
            (0, low as fn(&mut Firm), "early_starter"),
            (1, low, "late_starter"),
            (0, high, "lonely_international"),
            (1, high, "among_others"),
        ] {
            assert_eq!(case(selling, set).assigned.as_deref(), Some(class), "{selling}");
        }
    }

    #[test]
    fn a_unit_abroad_counts_as_one_of_the_three_signs() {
        let reading =
            case(1, |firm| (firm.own_foreign_unit, firm.export_share_pct) = (Some(true), Some(30.0)));
        assert_eq!(reading.assigned.as_deref(), Some("among_others"));
        let reading = case(1, |firm| firm.export_share_pct = Some(30.0));
        assert_eq!((reading.assigned, open_of(&reading.classes)), (None, 4 - 2));
    }

    fn open_of(classes: &[crate::report::ClassMatch]) -> usize {
        classes.iter().filter(|one| one.fits.is_none()).count()
    }

    #[test]
    fn without_others_the_market_is_unknown() {
        let reading = of(super::read, vec![], high);
        assert_eq!(
            (reading.assigned.as_deref(), open(&reading)),
            (None, vec!["lonely_international", "among_others"])
        );
        assert!(reading.why.iter().any(|why| why.code == "jm-others-unknown"));
    }
}
