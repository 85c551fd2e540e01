//! Local or open: do contacts stay in the district?
//!
//! # Formula
//! The counts of finding P21 (ties on one side of the district's border, and across it), taken over the map,
//! the focal firm's own ties, and these with the roster's counts. Where their signs differ it is undecided;
//! else one side is named with `kind_lead` of the ties of the map.
//!
//! # Source
//! Krackhardt and Stern (1988) for the index; the reading is ours.
//!
//! # Pitfall
//! Partners abroad are asked less often, so the outward side is easily too small.

use super::{Axis, Kind, KindCode, lead, undecided};
use crate::{
    network::{Network, findings::p21},
    report::{Arg, Message, Support, Verdict},
};

pub fn read(network: &Network) -> Kind {
    let finding = p21::find(network);
    let count = |name: &str| match finding.statement.args.get(name) {
        Some(Arg::Number(count)) => *count,
        _ => 0.0,
    };
    let (inside, outside) = (count("inside"), count("outside"));
    if finding.verdict == Verdict::NotAsked || inside + outside == 0.0 {
        return Kind::not_asked(Axis::Territory, "kind-ask-places");
    }
    let reading = match (finding.verdict, lead(network, inside, outside)) {
        (Verdict::NotDecidable, _) => KindCode::Undecided,
        (_, Some(true)) => KindCode::Local,
        (_, Some(false)) => KindCode::Open,
        (_, None) => KindCode::Mixed,
    };
    let (support, reason) = match finding.verdict {
        _ if network.model.complete => (Support::LocalSafe, Message::new("kind-why-complete")),
        Verdict::NotDecidable => (Support::NotForThisSample, Message::new("kind-why-signs")),
        _ => (Support::Caution, Message::new("kind-why-unevenly")),
    };
    let kind = Kind {
        axis: Axis::Territory,
        reading,
        evidence: finding.evidence.into_iter().map(|fact| fact.message).collect(),
        actors: Vec::new(),
        support,
        reason,
    };
    undecided(network, inside + outside, kind)
}
