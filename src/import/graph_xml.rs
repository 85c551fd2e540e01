//! GraphML and GEXF: the files that network programs exchange, read into a sheet of nodes and one of edges.
//!
//! GraphML: <http://graphml.graphdrawing.org/xmlns/1.1/graphml-structure.xsd>, with what yEd adds for its
//! labels. GEXF 1.1 to 1.3: <https://gexf.net/schema.html>. Entities of a document's own are never
//! expanded, and the memory taken is bounded by [`limits`].

use std::{borrow::Cow, collections::BTreeMap};

use encoding_rs::{Encoding, UTF_8};
use filiera_rows::Room;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::{Problem, ProblemSeverity, Row, Sheet, Value, Workbook, clean, cut, limits, problem};
use crate::order::InOrder;

/// The formats of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    GraphMl,
    Gexf,
}

/// Which network format a document is of, by its first element.
pub fn language(text: &str) -> Option<Language> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                return match tag.local_name().as_ref() {
                    "graphml" => Some(Language::GraphMl),
                    "gexf" => Some(Language::Gexf),
                    _ => None,
                };
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// What a key's values are.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Number,
    Bool,
    /// How yEd draws it: only the label inside counts.
    Drawing,
    Nothing,
}

struct Key {
    column: usize,
    kind: Kind,
}

/// Nodes or edges: their columns and rows.
#[derive(Default)]
struct Part {
    headings: Vec<String>,
    keys: BTreeMap<String, Key>,
    defaults: BTreeMap<usize, Value>,
    rows: Vec<Vec<(u32, Value)>>,
}

impl Part {
    fn new(fixed: &[&str]) -> Self {
        Self { headings: fixed.iter().map(|&one| one.to_owned()).collect(), ..Self::default() }
    }

    /// Declares an attribute. One that is called as a column of ours fills it, but for who a row is about.
    fn declare(&mut self, id: String, heading: &str, kind: Kind, own: usize) {
        if self.keys.len() >= limits::GRAPH_ATTRIBUTES {
            return;
        }
        let column = match self.headings.iter().position(|one| one == heading) {
            Some(column) if column >= own => column,
            taken => {
                let heading = if taken.is_some() { format!("{heading} 2") } else { heading.to_owned() };
                self.headings.push(heading);
                self.headings.len() - 1
            }
        };
        self.keys.insert(id, Key { column, kind });
    }

    /// A sheet with the columns that hold something, in the order in which they were declared.
    fn sheet(mut self, name: &str, own: usize, room: &mut Room) -> Sheet {
        for row in &mut self.rows {
            for (&column, value) in &self.defaults {
                let lacks = !row.iter().any(|(one, _)| *one as usize == column);
                if lacks && room.take(value.text_bytes()) {
                    row.push((column as u32, value.clone()));
                }
            }
        }
        // Programs that have no label write the id once more.
        if own == 1
            && self.rows.iter().all(|row| matches!(&row[..], [(0, id), (1, label), ..] if id == label))
        {
            self.rows.iter_mut().for_each(|row| drop(row.remove(1)));
        }
        let mut filled = vec![false; self.headings.len()];
        filled[..own].fill(true);
        for (column, _) in self.rows.iter().flatten() {
            filled[*column as usize] = true;
        }
        let mut next = 0_u32;
        let places: Vec<u32> = filled
            .iter()
            .map(|&filled| {
                let place = next;
                next += u32::from(filled);
                place
            })
            .collect();
        let headings = self.headings.into_iter().zip(&filled).filter(|(_, filled)| **filled);
        let headings: Vec<_> =
            headings.enumerate().map(|(at, (heading, _))| (at as u32, Value::Text(heading.into()))).collect();
        let rows = self.rows.into_iter().map(|mut row| {
            for (column, _) in &mut row {
                *column = places[*column as usize];
            }
            row.order_by_key(|(column, _)| *column);
            row
        });
        let rows = std::iter::once(headings).chain(rows).zip(1..);
        Sheet { name: name.to_owned(), rows: rows.map(|(cells, number)| Row { number, cells }).collect() }
    }
}

const NODE_COLUMNS: [&str; 2] = ["id", "label"];
const EDGE_COLUMNS: [&str; 4] = ["source", "target", "label", "weight"];

/// What an element in which others stand means for them.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Nodes,
    Edges,
    /// A key or attribute, whose default may follow.
    Key,
    Default,
    /// The value of an attribute.
    Data,
    Label,
    Else,
}

struct Reading {
    language: Language,
    nodes: Part,
    edges: Part,
    /// The attributes of a list in GEXF are for edges.
    for_edges: bool,
    /// The keys under declaration: for nodes, for edges.
    declared: (Option<String>, Option<String>),
    /// Rows under way: nodes may stand in nodes.
    node: Vec<Vec<(u32, Value)>>,
    edge: Option<(Vec<(u32, Value)>, bool)>,
    /// The attribute whose value is being read.
    data: String,
    text: String,
    hyperedges: u32,
    room: Room,
    full: bool,
}

/// Reads a network.
///
/// # Errors
/// When it is damaged or past a limit.
#[allow(clippy::result_large_err, reason = "one per file, and the page shows it as it is")]
pub fn read(name: &str, text: &str, language: Language) -> Result<(Workbook, Vec<Problem>), Problem> {
    let damaged = || problem::stop(name, "network_damaged");
    let mut reading = Reading::new(language);
    let mut problems = Vec::new();
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Inside> = Vec::new();
    let mut items = 0_usize;
    loop {
        items += 1;
        if items > limits::GRAPH_ITEMS || reading.full {
            problems.push(
                Problem::file(name, "too_many_cells", ProblemSeverity::Warn).about("limit", limits::CELLS),
            );
            break;
        }
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(tag) => {
                if open.len() == limits::GRAPH_DEPTH {
                    return Err(damaged());
                }
                let inside = reading.begin(&tag, &open);
                open.push(inside);
            }
            Event::Empty(tag) => {
                let inside = reading.begin(&tag, &open);
                reading.end(inside);
            }
            Event::End(_) => reading.end(open.pop().ok_or_else(damaged)?),
            Event::Text(part) => reading.more(&open, &part.xml10_content()),
            Event::CData(part) => reading.more(&open, &part.xml10_content()),
            Event::GeneralRef(entity) => {
                if let Ok(Some(sign)) = entity.resolve_char_ref() {
                    reading.more(&open, sign.encode_utf8(&mut [0; 4]));
                } else if let Some(sign) = quick_xml::escape::resolve_xml_entity(&entity) {
                    reading.more(&open, sign);
                }
            }
            Event::Eof if open.is_empty() => break,
            Event::Eof => return Err(damaged()),
            Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Comment(_) => {}
        }
    }
    if reading.hyperedges > 0 {
        let problem = Problem::file(name, "hyperedges_left_out", ProblemSeverity::Warn);
        problems.push(problem.about("count", reading.hyperedges));
    }
    let room = &mut reading.room;
    let sheets = vec![reading.nodes.sheet("nodes", 1, room), reading.edges.sheet("edges", 2, room)];
    let format = match language {
        Language::GraphMl => "graphml",
        Language::Gexf => "gexf",
    };
    let workbook =
        Workbook { name: name.to_owned(), format: format.to_owned(), sheets, ..Workbook::default() };
    Ok((workbook, problems))
}

impl Reading {
    fn new(language: Language) -> Self {
        let mut edges = Part::new(&EDGE_COLUMNS);
        // GEXF 1.3 has attributes of these names in a place of their own.
        edges.keys.insert("weight".to_owned(), Key { column: 3, kind: Kind::Number });
        Self {
            language,
            nodes: Part::new(&NODE_COLUMNS),
            edges,
            for_edges: false,
            declared: (None, None),
            node: Vec::new(),
            edge: None,
            data: String::new(),
            text: String::new(),
            hyperedges: 0,
            room: limits::room(),
            full: false,
        }
    }

    /// What a tag opens, given what it stands in.
    fn begin(&mut self, tag: &BytesStart, open: &[Inside]) -> Inside {
        let name = tag.local_name();
        let within = open.last().copied().unwrap_or(Inside::Else);
        match (self.language, name.as_ref()) {
            (_, "node") if within == Inside::Else || within == Inside::Nodes => {
                let mut cells = Vec::new();
                put(&mut cells, 0, attribute(tag, "id").and_then(|id| text(&id)));
                if self.language == Language::Gexf {
                    put(&mut cells, 1, attribute(tag, "label").and_then(|label| text(&label)));
                }
                self.node.push(cells);
                Inside::Nodes
            }
            (_, "edge") if within == Inside::Else || within == Inside::Nodes => {
                let mut cells = Vec::new();
                put(&mut cells, 0, attribute(tag, "source").and_then(|id| text(&id)));
                put(&mut cells, 1, attribute(tag, "target").and_then(|id| text(&id)));
                if self.language == Language::Gexf {
                    put(&mut cells, 2, attribute(tag, "label").and_then(|label| text(&label)));
                    put(&mut cells, 3, attribute(tag, "weight").and_then(|weight| number(&weight)));
                }
                self.edge = Some((cells, attribute(tag, "type").as_deref() == Some("mutual")));
                Inside::Edges
            }
            (Language::GraphMl, "hyperedge") => {
                self.hyperedges = self.hyperedges.saturating_add(1);
                Inside::Else
            }
            (Language::GraphMl, "key") => {
                self.declare_graphml(tag);
                Inside::Key
            }
            (Language::GraphMl, "data") if within == Inside::Nodes || within == Inside::Edges => {
                self.data = attribute(tag, "key").unwrap_or_default();
                self.text.clear();
                Inside::Data
            }
            // yEd keeps labels in what it draws.
            (Language::GraphMl, "NodeLabel" | "EdgeLabel") if open.contains(&Inside::Data) => {
                self.text.clear();
                Inside::Label
            }
            (Language::Gexf, "attributes") => {
                self.for_edges = attribute(tag, "class").as_deref() == Some("edge");
                Inside::Else
            }
            (Language::Gexf, "attribute") => {
                let id = attribute(tag, "id").unwrap_or_default();
                let heading = attribute(tag, "title").unwrap_or_else(|| id.clone());
                let kind = kind(attribute(tag, "type").as_deref());
                self.declared = if self.for_edges {
                    self.edges.declare(id.clone(), &heading, kind, 2);
                    (None, Some(id))
                } else {
                    self.nodes.declare(id.clone(), &heading, kind, 1);
                    (Some(id), None)
                };
                Inside::Key
            }
            (Language::Gexf, "attvalue") => {
                let key = attribute(tag, "for").or_else(|| attribute(tag, "id"));
                if let (Some(key), Some(value)) = (key, attribute(tag, "value")) {
                    self.value(&key, &value);
                }
                Inside::Else
            }
            (_, "default") if within == Inside::Key => {
                self.text.clear();
                Inside::Default
            }
            _ => Inside::Else,
        }
    }

    fn end(&mut self, inside: Inside) {
        match inside {
            Inside::Nodes => {
                if let Some(cells) = self.node.pop()
                    && cells.first().is_some_and(|(column, _)| *column == 0)
                {
                    self.count(&cells);
                    self.nodes.rows.push(cells);
                }
            }
            Inside::Edges => {
                if let Some((cells, mutual)) = self.edge.take()
                    && let [(0, from), (1, to), rest @ ..] = &cells[..]
                {
                    let mut back = vec![(0, to.clone()), (1, from.clone())];
                    if mutual {
                        back.extend(rest.iter().cloned());
                        self.count(&back);
                    }
                    self.count(&cells);
                    self.edges.rows.push(cells);
                    if mutual {
                        self.edges.rows.push(back);
                    }
                }
            }
            Inside::Data | Inside::Label => {
                let (key, value) = (self.data.clone(), std::mem::take(&mut self.text));
                let drawing = inside == Inside::Label;
                if drawing == (self.kind_of(&key) == Some(Kind::Drawing)) {
                    // A label is broken where it did not fit.
                    self.value(&key, &if drawing { value.replace(['\n', '\r'], " ") } else { value });
                }
            }
            Inside::Default => {
                let value = std::mem::take(&mut self.text);
                let (node, edge) = &self.declared;
                for (part, id) in [(&mut self.nodes, node), (&mut self.edges, edge)] {
                    if let Some(key) = id.as_ref().and_then(|id| part.keys.get(id))
                        && let Some(value) = cell(&value, key.kind)
                    {
                        part.defaults.insert(key.column, value);
                    }
                }
            }
            Inside::Key | Inside::Else => {}
        }
    }

    fn count(&mut self, cells: &[(u32, Value)]) {
        for (_, value) in cells {
            self.full |= !self.room.take(value.text_bytes());
        }
    }

    /// More of the text that is being read.
    fn more(&mut self, open: &[Inside], part: &str) {
        let reads = matches!(open.last(), Some(Inside::Data | Inside::Label | Inside::Default));
        if reads && self.text.len() < 4 * limits::TEXT_LENGTH {
            self.text.push_str(cut(part, limits::TEXT_LENGTH));
        }
    }

    fn declare_graphml(&mut self, tag: &BytesStart) {
        let id = attribute(tag, "id").unwrap_or_default();
        let (heading, kind) = match attribute(tag, "yfiles.type").as_deref() {
            None => (
                attribute(tag, "attr.name").unwrap_or_else(|| id.clone()),
                kind(attribute(tag, "attr.type").as_deref()),
            ),
            Some("nodegraphics" | "edgegraphics") => ("label".to_owned(), Kind::Drawing),
            Some(_) => (id.clone(), Kind::Nothing),
        };
        let domain = attribute(tag, "for");
        let is_for = |what: &str| domain.as_deref().is_none_or(|domain| domain == what || domain == "all");
        self.declared = (is_for("node").then(|| id.clone()), is_for("edge").then(|| id.clone()));
        if self.declared.0.is_some() {
            self.nodes.declare(id.clone(), &heading, kind, 1);
        }
        if self.declared.1.is_some() {
            self.edges.declare(id, &heading, kind, 2);
        }
    }

    fn kind_of(&self, key: &str) -> Option<Kind> {
        let part = if self.edge.is_some() { &self.edges } else { &self.nodes };
        part.keys.get(key).map(|key| key.kind)
    }

    /// A value of the edge or node under way; a later one goes before an earlier one, but for labels.
    fn value(&mut self, key: &str, value: &str) {
        let own = if self.edge.is_some() { 2 } else { 1 };
        let part = if self.edge.is_some() { &mut self.edges } else { &mut self.nodes };
        if !part.keys.contains_key(key) {
            part.declare(key.to_owned(), key, Kind::Text, own);
        }
        let Some(key) = part.keys.get(key) else { return };
        let cells = match (&mut self.edge, self.node.last_mut()) {
            (Some((cells, _)), _) => cells,
            (None, Some(cells)) => cells,
            (None, None) => return,
        };
        if let Some(value) = cell(value, key.kind) {
            let column = key.column as u32;
            if key.kind == Kind::Drawing && cells.iter().any(|(one, _)| *one == column) {
                return;
            }
            cells.retain(|(one, _)| *one != column);
            cells.push((column, value));
        }
    }
}

fn kind(named: Option<&str>) -> Kind {
    match named {
        Some("int" | "integer" | "long" | "short" | "byte" | "float" | "double") => Kind::Number,
        Some("boolean") => Kind::Bool,
        _ => Kind::Text,
    }
}

fn cell(value: &str, kind: Kind) -> Option<Value> {
    match kind {
        Kind::Number => number(value),
        Kind::Bool => match clean(value) {
            "true" | "True" | "1" => Some(Value::Bool(true)),
            "false" | "False" | "0" => Some(Value::Bool(false)),
            other => text(other),
        },
        Kind::Text | Kind::Drawing => text(value),
        Kind::Nothing => None,
    }
}

/// A number; what is none stays the text it is, and infinite ones are nothing.
fn number(value: &str) -> Option<Value> {
    match clean(value).parse::<f64>() {
        Ok(number) if number.is_finite() => Some(Value::Number(number)),
        Ok(_) => None,
        Err(_) => text(value),
    }
}

fn text(value: &str) -> Option<Value> {
    let value = clean(value);
    (!value.is_empty()).then(|| Value::Text(cut(value, limits::TEXT_LENGTH).into()))
}

fn put(cells: &mut Vec<(u32, Value)>, column: u32, value: Option<Value>) {
    cells.extend(value.map(|value| (column, value)));
}

/// The value of an attribute, whatever the prefix of its name.
pub fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    // Whether a name comes twice would be looked up in all before it.
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).take(limits::GRAPH_ATTRIBUTES).flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0);
    Some(value.map_or_else(|_| found.value.to_string(), Cow::into_owned))
}

/// Markup as text.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    encoding(bytes).decode(bytes).0
}

/// The encoding of markup: by its byte order mark, else UTF-8 where it fits, else the one it declares.
pub fn encoding(bytes: &[u8]) -> &'static Encoding {
    let declared = || {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
        let (_, rest) = start.split_once("encoding=")?;
        let label = rest.get(1..)?.split(['"', '\'']).next()?;
        Encoding::for_label(label.as_bytes())
    };
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None if std::str::from_utf8(bytes).is_ok() => UTF_8,
        None => declared().unwrap_or(encoding_rs::WINDOWS_1252),
    }
}
