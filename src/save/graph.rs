//! The network as GraphML and GEXF 1.3, for programs such as Gephi, NetworkX, igraph and R.
//!
//! All actors; the ties that exist (`standing` = `present`) and those recommended to be made (`new`). Denied
//! pairs and pairs nobody was asked about are no edges: a program that counts edges would count them.
//! Attributes bear the names of the fields under which [`crate::import`] reads them, where it does, and
//! the codes of the measures. A recommended tie says `state` = `potential`, so it is not taken for one that
//! exists when the file is read again; `plan` says what becomes of a tie by the plan that was chosen; and where not everybody was asked, a tie says `answer` = `yes`, so
//! that the ties not named are not taken for denied.
//!
//! Every edge is directed, from who sells or provides; NetworkX refuses files that have both kinds.

use std::{collections::BTreeMap, fmt::Write};

use quick_xml::escape::escape;

use crate::{
    model::{RelationshipState, TieClass},
    report::{ActorReport, ProposedTie, Report, Support, TieChange, TieReport},
};

/// A value with its type.
enum Datum {
    Text(String),
    Number(f64),
    Bool(bool),
}

type Data = Vec<(String, Datum)>;

struct Node {
    id: String,
    label: String,
    data: Data,
    place: Option<(f64, f64)>,
}

struct Graph {
    nodes: Vec<Node>,
    /// From, to, attributes.
    edges: Vec<(String, String, Data)>,
}

/// GraphML. `positions` are those of the outcome: x and y of each actor in the report's order.
pub fn graphml(report: &Report, positions: &[f64]) -> Vec<u8> {
    let mut graph = graph(report, positions);
    for Node { label, data, place, .. } in &mut graph.nodes {
        data.insert(0, ("label".to_owned(), Datum::Text(std::mem::take(label))));
        if let Some((x, y)) = *place {
            data.push(("x".to_owned(), Datum::Number(x)));
            data.push(("y".to_owned(), Datum::Number(y)));
        }
    }
    let nodes = keys(graph.nodes.iter().map(|node| &node.data));
    let edges = keys(graph.edges.iter().map(|(_, _, data)| data));
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" ",
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"",
        "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n",
    ));
    for (kind, letter, keys) in [("node", 'n', &nodes), ("edge", 'e', &edges)] {
        for (number, (name, kind_of)) in keys.iter().enumerate() {
            // Writing into a text cannot fail; here and below.
            let _ = writeln!(
                out,
                "  <key id=\"{letter}{number}\" for=\"{kind}\" attr.name=\"{name}\" attr.type=\"{kind_of}\"/>"
            );
        }
    }
    out.push_str("  <graph id=\"network\" edgedefault=\"directed\">\n");
    let fill = |out: &mut String, letter: char, keys: &[(String, &str)], data: &Data| {
        for (name, datum) in data {
            if let Some(number) = keys.iter().position(|(one, _)| one == name) {
                let _ = writeln!(out, "      <data key=\"{letter}{number}\">{}</data>", clean(&said(datum)));
            }
        }
    };
    for Node { id, data, .. } in &graph.nodes {
        let _ = writeln!(out, "    <node id=\"{}\">", clean(id));
        fill(&mut out, 'n', &nodes, data);
        out.push_str("    </node>\n");
    }
    for (number, (from, to, data)) in graph.edges.iter().enumerate() {
        let _ =
            writeln!(out, "    <edge id=\"t{number}\" source=\"{}\" target=\"{}\">", clean(from), clean(to));
        fill(&mut out, 'e', &edges, data);
        out.push_str("    </edge>\n");
    }
    out.push_str("  </graph>\n</graphml>\n");
    out.into_bytes()
}

/// GEXF 1.3, with positions in its namespace for what is drawn.
pub fn gexf(report: &Report, positions: &[f64]) -> Vec<u8> {
    let graph = graph(report, positions);
    let nodes = keys(graph.nodes.iter().map(|node| &node.data));
    let edges = keys(graph.edges.iter().map(|(_, _, data)| data));
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" ",
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ",
        "xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n",
    ));
    match &report.about.as_of {
        Some(day) => drop(writeln!(out, "  <meta lastmodifieddate=\"{}\">", clean(day))),
        None => out.push_str("  <meta>\n"),
    }
    let _ = writeln!(out, "    <creator>Filiera {}</creator>", clean(&report.about.program));
    if let Some(title) = &report.about.title {
        let _ = writeln!(out, "    <description>{}</description>", clean(title));
    }
    out.push_str("  </meta>\n  <graph defaultedgetype=\"directed\" mode=\"static\">\n");
    for (class, keys) in [("node", &nodes), ("edge", &edges)] {
        let _ = writeln!(out, "    <attributes class=\"{class}\">");
        for (name, kind) in keys {
            let _ = writeln!(out, "      <attribute id=\"{name}\" title=\"{name}\" type=\"{kind}\"/>");
        }
        out.push_str("    </attributes>\n");
    }
    let fill = |out: &mut String, data: &Data| {
        out.push_str("        <attvalues>\n");
        for (name, datum) in data {
            let _ = writeln!(out, "          <attvalue for=\"{name}\" value=\"{}\"/>", clean(&said(datum)));
        }
        out.push_str("        </attvalues>\n");
    };
    out.push_str("    <nodes>\n");
    for Node { id, label, data, place } in &graph.nodes {
        let _ = writeln!(out, "      <node id=\"{}\" label=\"{}\">", clean(id), clean(label));
        fill(&mut out, data);
        if let Some((x, y)) = place {
            let _ = writeln!(out, "        <viz:position x=\"{x}\" y=\"{y}\" z=\"0\"/>");
        }
        out.push_str("      </node>\n");
    }
    out.push_str("    </nodes>\n    <edges>\n");
    for (number, (from, to, data)) in graph.edges.iter().enumerate() {
        let _ =
            writeln!(out, "      <edge id=\"{number}\" source=\"{}\" target=\"{}\">", clean(from), clean(to));
        fill(&mut out, data);
        out.push_str("      </edge>\n");
    }
    out.push_str("    </edges>\n  </graph>\n</gexf>\n");
    out.into_bytes()
}

/// The attributes in use, each with its type, in the order in which they first come.
fn keys<'a>(all: impl Iterator<Item = &'a Data>) -> Vec<(String, &'static str)> {
    let mut keys: Vec<(String, &'static str)> = Vec::new();
    for (name, datum) in all.flatten() {
        if !keys.iter().any(|(one, _)| one == name) {
            let kind = match datum {
                Datum::Text(_) => "string",
                Datum::Number(_) => "double",
                Datum::Bool(_) => "boolean",
            };
            keys.push((name.clone(), kind));
        }
    }
    keys
}

fn said(datum: &Datum) -> String {
    match datum {
        Datum::Text(text) => text.clone(),
        Datum::Number(number) => number.to_string(),
        Datum::Bool(yes) => yes.to_string(),
    }
}

/// A text as it may stand in an attribute or element: what XML 1.0 forbids is left out, what it would take
/// for markup or turn into a blank is escaped.
fn clean(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|&c| c >= ' ' && c != '\u{fffe}' && c != '\u{ffff}' || matches!(c, '\t' | '\n' | '\r'))
        .collect();
    escape(&*text).replace('\t', "&#9;").replace('\n', "&#10;").replace('\r', "&#13;")
}

fn graph(report: &Report, positions: &[f64]) -> Graph {
    let network = &report.network;
    let uncertain = uncertain(report);
    let mut business = business(report);
    let taking_part = plan_steps(report);
    let measures: BTreeMap<&str, _> = network.measures.iter().map(|one| (one.actor.as_str(), one)).collect();
    let nodes = network.actors.iter().enumerate().map(|(index, actor)| {
        let mut data = actor_data(actor);
        number(&mut data, "plan_steps", taking_part.get(actor.id.as_str()).copied());
        data.extend(business.remove(actor.id.as_str()).unwrap_or_default());
        if let Some(measures) = measures.get(actor.id.as_str()) {
            for (code, value) in &measures.values {
                data.extend(value.map(|value| (code.clone(), Datum::Number(value))));
            }
            for (code, support) in &measures.support {
                if uncertain.contains(&code.as_str()) {
                    data.push((format!("{code}_support"), Datum::Text(support.code().to_owned())));
                }
            }
        }
        let place = positions.get(2 * index..2 * index + 2).map(|place| (place[0], place[1]));
        Node { id: actor.id.clone(), label: actor.label.clone(), data, place }
    });
    let planned = planned(report);
    // Each pair once in a class, as the plan has it where it has it.
    let mut proposed: Vec<&ProposedTie> = Vec::new();
    let all = report.recommendations.iter().flat_map(|one| &one.ties);
    for tie in planned.iter().copied().chain(all) {
        if !proposed.iter().any(|one| same(ends(one), ends(tie))) {
            proposed.push(tie);
        }
    }
    let present = network.ties.iter().filter(|tie| tie.present);
    let mut edges: Vec<(String, String, Data)> = present
        .map(|tie| {
            let change = proposed.iter().find(|one| same(ends(one), (&tie.from, &tie.to, tie.class)));
            let mut data = tie_data(tie, change.map(|one| one.change));
            if !report.plan.steps.is_empty() {
                text(&mut data, "plan", Some(in_plan(&planned, tie)));
            }
            if !report.about.complete {
                text(&mut data, "answer", Some("yes"));
            }
            (tie.from.clone(), tie.to.clone(), data)
        })
        .collect();
    let exists = |new: &ProposedTie| {
        let mut ties = network.ties.iter().filter(|tie| tie.present);
        ties.any(|tie| same(ends(new), (&tie.from, &tie.to, tie.class)))
    };
    for new in proposed.iter().filter(|one| one.change.makes() && !exists(one)) {
        let mut data = Data::new();
        text(&mut data, "standing", Some("new"));
        text(&mut data, "class", Some(new.class.code()));
        text(&mut data, "state", Some(RelationshipState::Potential.code()));
        text(&mut data, "change", Some(new.change.code()));
        text(&mut data, "plan", planned.contains(new).then_some("new"));
        edges.push((new.from.clone(), new.to.clone(), data));
    }
    Graph { nodes: nodes.collect(), edges }
}

/// Contacts that the steps of the plan make or change.
fn planned(report: &Report) -> Vec<&ProposedTie> {
    let steps = report.plan.steps.iter();
    steps
        .filter_map(|step| report.recommendations.get(step.action as usize))
        .flat_map(|one| &one.ties)
        .collect()
}

/// Between whom, and of which class.
type Ends<'t> = (&'t str, &'t str, TieClass);

fn ends(tie: &ProposedTie) -> Ends<'_> {
    (&tie.from, &tie.to, tie.class)
}

/// Only who sells and who buys are two directions.
fn same((from, to, class): Ends<'_>, (start, end, other): Ends<'_>) -> bool {
    class == other && ((from, to) == (start, end) || class != TieClass::Supply && (to, from) == (start, end))
}

/// What the plan does with a contact that exists: `keep` where it leaves it alone.
fn in_plan(planned: &[&ProposedTie], tie: &TieReport) -> &'static str {
    let here = (tie.from.as_str(), tie.to.as_str(), tie.class);
    match planned.iter().find(|one| same(ends(one), here)).map(|one| one.change) {
        None => "keep",
        Some(TieChange::Change) => TieChange::Change.code(),
        Some(_) if tie.state == RelationshipState::Sleeping => "wake",
        // What is there already can only be made more of.
        Some(_) => TieChange::Strengthen.code(),
    }
}

/// In how many steps of the plan each takes part.
fn plan_steps(report: &Report) -> BTreeMap<&str, f64> {
    let mut found: BTreeMap<&str, f64> = BTreeMap::new();
    for step in &report.plan.steps {
        let Some(item) = report.recommendations.get(step.action as usize) else { continue };
        let mut actors: Vec<&str> = item.actors.iter().map(String::as_str).collect();
        actors.sort_unstable();
        actors.dedup();
        for id in actors {
            *found.entry(id).or_default() += 1.0;
        }
    }
    found
}

/// What the network means for business, by actor. Lists of the report that are cut name the first of them only.
fn business(report: &Report) -> BTreeMap<&str, Data> {
    let Some(business) = report.further.as_ref().map(|further| &further.business) else {
        return BTreeMap::new();
    };
    let mut found: Vec<(&str, &str, Datum)> = Vec::new();
    let count = |count: u32| Datum::Number(f64::from(count));
    for one in &business.reach.each {
        found.push((one.actor.as_str(), "market_reach", Datum::Text(one.reach.code().to_owned())));
    }
    let own = report.about.focal.as_deref();
    let ways = own.zip(business.access.own).into_iter();
    for (id, ways) in ways.chain(business.access.others.iter().map(|one| (one.actor.as_str(), one.ways))) {
        found.push((id, "ways_abroad", count(ways)));
    }
    for one in &business.losses {
        found.push((one.actor.as_str(), "cuts_off_market", count(one.market.count)));
        found.push((one.actor.as_str(), "cuts_off_agency", count(one.agency.count)));
    }
    for one in &business.suppliers {
        found.push((one.supplier.as_str(), "open_pairs_of_buyers", Datum::Number(one.open)));
        found.push((one.supplier.as_str(), "unasked_pairs_of_buyers", Datum::Number(one.not_asked)));
    }
    for one in &business.bridges.leading {
        found.push((one.actor.as_str(), "leads_alone_to", count(one.beyond.count)));
    }
    let sides = [
        (
            &business.dependence.sales,
            ["largest_sales_share", "sales_herfindahl_low", "sales_herfindahl_high"],
        ),
        (
            &business.dependence.purchases,
            ["largest_purchase_share", "purchase_herfindahl_low", "purchase_herfindahl_high"],
        ),
    ];
    for (side, names) in sides {
        if let (Some(id), Some(one)) = (own, side) {
            let values = [one.largest_share, one.herfindahl_low, one.herfindahl_high];
            found.extend(names.into_iter().zip(values).map(|(name, value)| (id, name, Datum::Number(value))));
        }
    }
    let mut by_actor: BTreeMap<&str, Data> = BTreeMap::new();
    for (id, name, value) in found {
        by_actor.entry(id).or_default().push((name.to_owned(), value));
    }
    by_actor
}

/// Measures that may not be read plainly for every actor.
fn uncertain(report: &Report) -> Vec<&str> {
    let all = report.network.measures.iter().flat_map(|one| &one.support);
    let mut codes: Vec<&str> =
        all.filter(|(_, support)| **support != Support::LocalSafe).map(|(code, _)| code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn actor_data(actor: &ActorReport) -> Data {
    let mut data = Data::new();
    list(&mut data, "roles", actor.roles.iter().map(|role| role.code()));
    text(&mut data, "main_role", Some(actor.main_role.code()));
    text(&mut data, "territory", Some(actor.territory.code()));
    text(&mut data, "country", actor.country.as_deref());
    text(&mut data, "area", actor.area.as_deref());
    text(&mut data, "sector", actor.sector.as_deref());
    list(&mut data, "materials", actor.materials.iter().map(String::as_str));
    number(&mut data, "stands_for", actor.stands_for);
    if let Some(interviewed) = actor.interviewed {
        data.push(("interviewed".to_owned(), Datum::Bool(interviewed)));
    }
    text(&mut data, "basis", actor.basis.map(|basis| basis.code()));
    text(&mut data, "note", actor.note.as_deref());
    data.push(("class_row".to_owned(), Datum::Bool(actor.class_row)));
    data.push(("unlisted".to_owned(), Datum::Bool(actor.unlisted)));
    data
}

fn tie_data(tie: &TieReport, change: Option<TieChange>) -> Data {
    let mut data = Data::new();
    text(&mut data, "standing", Some("present"));
    text(&mut data, "class", Some(tie.class.code()));
    text(&mut data, "state", Some(tie.state.code()));
    text(&mut data, "change", change.map(|change| change.code()));
    text(&mut data, "sleeping", tie.sleeping.map(|kind| kind.code()));
    text(&mut data, "told", Some(tie.told.code()));
    number(&mut data, "strength_points", tie.strength);
    number(&mut data, "bond_share", tie.bond);
    number(&mut data, "link_share", tie.link);
    number(&mut data, "resource_share", tie.resource);
    number(&mut data, "answered_share", Some(tie.answered_share));
    number(&mut data, "trust", tie.trust);
    number(&mut data, "growth_potential", tie.growth_potential);
    number(&mut data, "gap_points", tie.gap);
    text(&mut data, "last_exchange_year", tie.last_exchange.as_deref());
    text(&mut data, "contact_role", tie.contact_role.as_deref());
    list(&mut data, "content", tie.content.iter().map(String::as_str));
    list(&mut data, "functions", tie.functions.iter().map(|one| one.code()));
    list(&mut data, "effects", tie.effects.iter().map(|one| one.code()));
    list(&mut data, "materials", tie.materials.iter().map(String::as_str));
    text(&mut data, "quiet_reason", tie.quiet_reason.as_deref());
    number(&mut data, "share_of_sales_pct", tie.share_of_sales_pct);
    number(&mut data, "share_of_purchases_pct", tie.share_of_purchases_pct);
    number(&mut data, "amount", tie.amount);
    text(&mut data, "via", tie.via.as_deref());
    number(&mut data, "statements", Some(f64::from(tie.statements)));
    list(&mut data, "basis", tie.basis.iter().map(|basis| basis.code()));
    text(&mut data, "note", tie.note.as_deref());
    data
}

fn text(data: &mut Data, name: &str, value: Option<&str>) {
    let value = value.filter(|value| !value.is_empty());
    data.extend(value.map(|value| (name.to_owned(), Datum::Text(value.to_owned()))));
}

fn number(data: &mut Data, name: &str, value: Option<f64>) {
    data.extend(value.map(|value| (name.to_owned(), Datum::Number(value))));
}

fn list<'a>(data: &mut Data, name: &str, values: impl Iterator<Item = &'a str>) {
    text(data, name, Some(&values.collect::<Vec<_>>().join(";")));
}
