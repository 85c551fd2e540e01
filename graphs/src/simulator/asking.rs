use super::{
    district::{FIRM, Kind, agency, kind, some},
    plan::{Plan, Question},
};
use crate::{Graph, lots::Lots};

/// What interviews show of a district.
pub struct Seen {
    /// The map that is drawn from them.
    pub graph: Graph,
    /// The node of the district that each node of the map is, ascending: the firm is the first.
    pub nodes: Vec<usize>,
    /// Interviewed firms of the trade besides the firm itself, as nodes of the district.
    pub rivals: Vec<usize>,
    /// Who was interviewed, by node of the district.
    pub asked: Vec<bool>,
    /// Whether a contact between two firms of the trade besides the firm itself was found where it was asked about: among
    /// those interviewed, or with any of the trade where anybody could be named. `None` where nobody was asked about one.
    pub rivals_tied: Option<bool>,
}

/// Interviews by the plan. A contact is seen when one interviewed end at least was let to name it, and did.
///
/// Drawn by lot, in this order: what the firm names of each kind, which of its customers and which of its trade are
/// interviewed, and what the others name, by node. Who names fewer than all names any of them (ours: people rather
/// name the strong ones).
pub fn ask(plan: &Plan, truth: &Graph, lots: &mut Lots) -> Seen {
    let mut named = vec![Vec::new(); truth.len()];
    named[FIRM] = names(plan, truth, FIRM, |_| true, lots);
    let mut asked = vec![plan.ask_everybody; truth.len()];
    asked[FIRM] = true;
    let of_firm = |wanted: Kind| -> Vec<usize> {
        named[FIRM].iter().copied().filter(|&node| kind(plan, node) == wanted).collect()
    };
    if plan.ask_agency {
        asked[agency(plan)] = true;
    }
    if plan.ask_suppliers {
        of_firm(Kind::Supplier).into_iter().for_each(|node| asked[node] = true);
    }
    for node in some(&of_firm(Kind::Customer), plan.ask_customers, lots) {
        asked[node] = true;
    }
    let others: Vec<usize> = (0..plan.firms).filter(|&node| node != FIRM).collect();
    for node in some(&others, plan.ask_rivals, lots) {
        asked[node] = true;
    }

    let mut on_map = asked.clone();
    match plan.question {
        Question::Firm => named[FIRM].iter().for_each(|&node| on_map[node] = true),
        Question::Everybody => on_map.fill(true),
        Question::Interviewed | Question::Anybody => {}
    }
    let may_name = |node: usize| plan.question == Question::Anybody || on_map[node];
    // The firm names once; what it was not asked about falls away.
    named[FIRM].retain(|&node| may_name(node));
    for node in (0..truth.len()).filter(|&node| asked[node] && node != FIRM) {
        named[node] = names(plan, truth, node, may_name, lots);
    }
    let mut ties: Vec<(usize, usize)> = Vec::new();
    for (node, contacts) in named.iter().enumerate() {
        ties.extend(contacts.iter().map(|&other| (node.min(other), node.max(other))));
    }
    ties.sort_unstable();
    ties.dedup();
    ties.iter().for_each(|&(a, b)| (on_map[a], on_map[b]) = (true, true));

    let nodes: Vec<usize> = (0..truth.len()).filter(|&node| on_map[node]).collect();
    let place = |node: usize| nodes.partition_point(|&one| one < node) as u32;
    let edges: Vec<(u32, u32, f64)> = ties.iter().map(|&(a, b)| (place(a), place(b), 1.0)).collect();
    let of_anybody = matches!(plan.question, Question::Anybody | Question::Everybody);
    let rivals_tied =
        ties.iter().any(|&(a, b)| a != FIRM && b < plan.firms && (of_anybody || asked[a] && asked[b]));
    let rivals: Vec<usize> = others.into_iter().filter(|&node| asked[node]).collect();
    let enough = if of_anybody { 1 } else { 2 };
    Seen {
        graph: Graph::from_ties(nodes.len(), &edges),
        rivals_tied: (rivals.len() >= enough).then_some(rivals_tied),
        rivals,
        nodes,
        asked,
    }
}

/// What somebody names of the contacts it may name: of each kind at most as many as the plan lets it.
fn names(
    plan: &Plan,
    truth: &Graph,
    node: usize,
    may_name: impl Fn(usize) -> bool,
    lots: &mut Lots,
) -> Vec<usize> {
    let contacts: Vec<usize> =
        truth.neighbours(node).iter().map(|&other| other as usize).filter(|&other| may_name(other)).collect();
    if plan.name_at_most == 0 {
        return contacts;
    }
    let mut named = Vec::new();
    for wanted in [Kind::Firm, Kind::Supplier, Kind::Customer, Kind::Agency] {
        let of_kind: Vec<usize> =
            contacts.iter().copied().filter(|&other| kind(plan, other) == wanted).collect();
        named.extend(some(&of_kind, plan.name_at_most, lots));
    }
    named
}
