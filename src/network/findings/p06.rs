//! P06: the agency is a hub without a mesh.
//!
//! # What it tells
//! Whether everybody knows the agency while hardly anybody knows one another.
//!
//! # Formal test
//! `share of C tied to the agency ≥ hub_share` and `density(C) ≤ mesh_density`, both over what was asked;
//! C the firms of the trade in the district without the focal firm; the agency with most ties to them.
//!
//! # Verdict logic
//! Refuted when either part fails; else proven when all pairs and firms were asked and the roster knows no
//! further one, supported otherwise. Not asked without an agency, with fewer than two firms, or when
//! either part was not asked.
//!
//! # Source
//! IMP work-in-progress paper on the Button Valley; both thresholds are ours.
//!
//! # What would refute it
//! Firms that do not know the agency, or that work with each other.

use super::{draft::Draft, pairs, who};
use crate::{
    model::{Role, Territory},
    network::Network,
    report::{Finding, Message, Verdict},
    settings::Setting,
};

pub fn find(network: &Network) -> Finding {
    let mut draft = Draft::new(network, "P06");
    let trade = who::trade_in_district(network);
    if trade.len() < 2 {
        return draft.not_asked(who::why_no_trade(network));
    }
    let spokes = network
        .with_role(Role::Agency)
        .map(|agency| (agency, pairs::across(network, &[agency], &trade)))
        .max_by_key(|(agency, spokes)| (spokes.tied.len(), std::cmp::Reverse(*agency)));
    let Some((agency, spokes)) = spokes else { return draft.not_asked("reason-no-agency") };
    let mesh = pairs::within(network, &trade);
    let (Some(share), Some(density)) = (spokes.density(), mesh.density()) else {
        return draft.not_asked("reason-nobody-asked");
    };
    draft.concern(agency);
    draft.say("actor", network.model.key(agency));
    draft.say("shareHub", share);
    draft.say("shareMesh", density);
    let hub = share >= network.settings[Setting::HubShare];
    let open = density <= network.settings[Setting::MeshDensity];
    for &(a, b) in &spokes.tied {
        draft.pair(a, b, !hub);
    }
    for &(a, b) in if open { &mesh.denied } else { &mesh.tied } {
        draft.pair(a, b, !open);
    }
    let asked = spokes.asked() + mesh.asked();
    if !(hub && open) {
        draft.counted(asked, spokes.possible + mesh.possible);
        return draft.settle(Verdict::Refuted, Message::new("reason-thresholds"));
    }
    let roster = who::roster(network, Role::Competitor, Some(Territory::District));
    if let Some(roster) = roster {
        draft.roster(roster);
    }
    let firms = who::population(roster, trade.len());
    let possible = firms + firms * (firms - 1.0) / 2.0;
    if possible > asked {
        draft.unasked(Message::new("unasked-pairs").with("count", possible - asked));
    }
    draft.holds_for_all(asked, possible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{model::TieClass, network::findings::sample::Sample};

    #[test]
    fn a_hub_without_a_mesh_is_found_and_a_mesh_refutes_it() {
        let mut sample = Sample::district();
        for rival in ["RIVAL1", "RIVAL2", "RIVAL3", "RIVAL4"] {
            sample.tied("AGENCY", rival, TieClass::Agency);
        }
        assert_eq!(find(&sample.network()).verdict, Verdict::NotAsked, "the mesh was not asked");
        sample.denied("RIVAL1", "RIVAL2");
        assert_eq!(find(&sample.network()).verdict, Verdict::Supported);
        sample.tied("RIVAL3", "RIVAL4", TieClass::Horizontal);
        assert_eq!(find(&sample.network()).verdict, Verdict::Refuted);
    }
}
