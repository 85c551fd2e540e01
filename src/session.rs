//! What the visitor brought and changed. The same files and the same session give the same report.
//!
//! Every change is an [`Edit`]; undo drops the last one and analyses again.

mod read;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{model::codes, report::Effort};

/// The version of the session's shape that this program writes.
pub const VERSION: u32 = 1;

/// Everything but the bytes of the files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Session {
    pub version: u32,
    /// Names of the files, in the order in which they were brought.
    pub sources: Vec<String>,
    /// The day to count from when the workbook has none, ISO 8601: the page's own date, or an argument.
    pub as_of: Option<String>,
    /// For the layout, and for nothing else.
    pub seed: u32,
    pub edits: Vec<Edit>,
}

impl Default for Session {
    fn default() -> Self {
        Self { version: VERSION, sources: Vec::new(), as_of: None, seed: 1, edits: Vec::new() }
    }
}

/// One change of the visitor.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub enum Edit {
    /// Another focal firm, by its id.
    Focal { actor: String },
    /// Another as-of date, which goes before the workbook's.
    AsOf { date: String },
    /// A threshold or weight; `None` goes back to the default.
    Setting { code: String, value: Option<f64> },
    /// Whether pairs without a row count as asked and denied.
    Complete { complete: bool },
    /// What the rows of every sheet with these headings are ([`crate::report::SheetRead::headings`]): code
    /// of a sheet role, `None` for a sheet that is not read. `heading_row` where the visitor says in which
    /// row (as shown) the headings stand.
    Sheet { headings: String, role: Option<String>, heading_row: Option<u32> },
    /// What a column (from 0) of every sheet with these headings means: code of a field or of a barrier,
    /// `None` for a column that is skipped. A column that had the field before loses it.
    Column { headings: String, column: u32, field: Option<String> },
    /// Another value in one cell, such as `B17`; an empty text empties it.
    Cell { file: String, sheet: String, cell: String, value: String },
    /// Another value in every cell of a column (from 0) that holds this one.
    Alike { file: String, sheet: String, column: u32, value: String, mend: String },
    /// Two names of one actor: the first is read as the second everywhere.
    Merge { actor: String, into: String },
    /// Two names that are alike and belong to two actors: not asked about again.
    Distinct { actor: String, other: String },
    /// An answer given in the page: what would stand in a sheet (code of a role), in the row of this key
    /// (a barrier's code, a number, empty where there is one row) under this field. An empty text takes it back.
    Answer { sheet: String, row: String, field: String, value: String },
    /// The visitor's own words in a row (its code) of a card, of the tie or proposal with these ends and class.
    /// An empty text goes back to the draft.
    Card { from: String, to: String, class: String, part: String, text: String },
    /// Keep an action (its `rule` and `about`) in the plan or leave it out; `None` lets the program choose.
    Action { rule: String, about: Vec<String>, choice: Option<ActionChoice> },
    /// A step of the visitor's own, which is always in the plan; an empty title takes it away.
    OwnAction(OwnAction),
    /// The firm that the report is for, where it is none of the network's actors.
    Firm { firm: String },
    /// The firm that the report is handed to: it is in the middle, and what others told of it is left out.
    HandTo { firm: String },
}

/// A step of the visitor's own, as it was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct OwnAction {
    /// By which it is changed and taken away.
    pub id: String,
    /// Id of the firm it is for: another firm's report has none of it. Empty where none was in the middle.
    pub firm: String,
    /// What to do, in a line.
    pub title: String,
    /// With whom: an actor's id or name, or any other words; may be empty.
    pub with: String,
    /// Codes of the barriers that the visitor expects it to ease.
    pub barriers: Vec<String>,
    /// What it is like, in effort.
    pub effort: Effort,
    /// Effort in points, where it is none of its class.
    pub points: Option<f64>,
    /// By when, in any words; may be empty.
    pub by: String,
}

codes! {
    /// What the visitor decided of an action.
    ActionChoice {
        /// It is in the plan, whatever else fits.
        Keep = "keep",
        LeaveOut = "leave_out",
    }
}

/// Actions, by rule and whom they are about, that the visitor decided of.
pub type Decided = BTreeMap<(String, Vec<String>), ActionChoice>;

/// The outcome of all edits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    pub focal: Option<String>,
    /// The visitor's own date, before the workbook's.
    pub as_of: Option<NaiveDate>,
    /// The date to fall back on, after the workbook's.
    pub as_of_otherwise: Option<NaiveDate>,
    pub settings: BTreeMap<String, f64>,
    pub complete: Option<bool>,
    /// By the key of a sheet's headings.
    pub mappings: BTreeMap<String, Mapping>,
    pub mends: Vec<Mend>,
    /// A name, and the one it is read as.
    pub merges: Vec<(String, String)>,
    pub distinct: Vec<(String, String)>,
    /// Own words in cards, by the card's ends and class and the row.
    pub cards: BTreeMap<[String; 4], String>,
    /// What the visitor decided of actions, by rule and whom they are about.
    pub actions: Decided,
    /// Steps of the visitor's own, in the order in which they were written.
    pub own: Vec<OwnAction>,
    /// Answers given in the page.
    pub answers: BTreeMap<Question, String>,
    /// The firm that the report is for, before the focal actor's.
    pub firm: Option<String>,
    /// The firm that the report is handed to.
    pub hand_to: Option<String>,
}

/// A question of the page: the cell that its answer would stand in.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "report.ts"))]
pub struct Question {
    /// Code of a sheet's role.
    pub sheet: String,
    pub row: String,
    /// Code of a field.
    pub field: String,
}

/// How the visitor reads the sheets with some headings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// `Some(None)`: not read.
    pub role: Option<Option<String>>,
    pub heading_row: Option<u32>,
    /// Column → code of a field or barrier; `None`: skipped.
    pub columns: BTreeMap<u32, Option<String>>,
}

/// A value that the visitor corrected in the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Mend {
    Cell { file: String, sheet: String, cell: String, value: String },
    Alike { file: String, sheet: String, column: u32, value: String, mend: String },
}

impl Session {
    /// Plays the edits back, the later over the earlier. A date that is none is passed over.
    pub fn choices(&self) -> Choices {
        let mut choices =
            Choices { as_of_otherwise: self.as_of.as_deref().and_then(date), ..Choices::default() };
        // Steps of the visitor's own with the gaps of those taken away, and where each stands.
        let mut own: Vec<Option<&OwnAction>> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for edit in &self.edits {
            match edit {
                Edit::Focal { actor } => choices.focal = Some(actor.clone()),
                Edit::AsOf { date: text } => choices.as_of = date(text).or(choices.as_of),
                Edit::Setting { code, value: Some(value) } => {
                    choices.settings.insert(code.clone(), *value);
                }
                Edit::Setting { code, value: None } => {
                    choices.settings.remove(code);
                }
                Edit::Complete { complete } => choices.complete = Some(*complete),
                Edit::Sheet { headings, role, heading_row } => {
                    let mapping = choices.mappings.entry(headings.clone()).or_default();
                    mapping.role = Some(role.clone());
                    mapping.heading_row = heading_row.or(mapping.heading_row);
                }
                Edit::Column { headings, column, field } => {
                    let columns = &mut choices.mappings.entry(headings.clone()).or_default().columns;
                    // Never two columns on one field.
                    columns.retain(|_, one| field.is_none() || one != field);
                    columns.insert(*column, field.clone());
                }
                Edit::Cell { file, sheet, cell, value } => choices.mends.push(Mend::Cell {
                    file: file.clone(),
                    sheet: sheet.clone(),
                    cell: cell.clone(),
                    value: value.clone(),
                }),
                Edit::Alike { file, sheet, column, value, mend } => choices.mends.push(Mend::Alike {
                    file: file.clone(),
                    sheet: sheet.clone(),
                    column: *column,
                    value: value.clone(),
                    mend: mend.clone(),
                }),
                Edit::Merge { actor, into } => choices.merges.push((actor.clone(), into.clone())),
                Edit::Distinct { actor, other } => choices.distinct.push((actor.clone(), other.clone())),
                Edit::Answer { sheet, row, field, value } => {
                    let question = Question { sheet: sheet.clone(), row: row.clone(), field: field.clone() };
                    if value.is_empty() {
                        choices.answers.remove(&question);
                    } else {
                        choices.answers.insert(question, value.clone());
                    }
                }
                Edit::Card { from, to, class, part, text } => {
                    let key = [from, to, class, part].map(String::clone);
                    if text.is_empty() {
                        choices.cards.remove(&key);
                    } else {
                        choices.cards.insert(key, text.clone());
                    }
                }
                Edit::Action { rule, about, choice } => {
                    let action = (rule.clone(), about.clone());
                    match choice {
                        Some(choice) => choices.actions.insert(action, *choice),
                        None => choices.actions.remove(&action),
                    };
                }
                Edit::OwnAction(step) if step.title.trim().is_empty() => {
                    if let Some(place) = places.remove(step.id.as_str()) {
                        own[place] = None;
                    }
                }
                Edit::OwnAction(step) => {
                    let place = *places.entry(&step.id).or_insert(own.len());
                    own.resize(own.len().max(place + 1), None);
                    own[place] = Some(step);
                }
                Edit::Firm { firm } => choices.firm = Some(firm.clone()),
                Edit::HandTo { firm } => {
                    choices.focal = Some(firm.clone());
                    choices.firm = Some(firm.clone());
                    choices.hand_to = Some(firm.clone());
                }
            }
        }
        choices.own = own.into_iter().flatten().cloned().collect();
        choices
    }
}

fn date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_edits_win_and_dropping_one_goes_back() {
        let mut session = Session {
            edits: vec![
                Edit::Focal { actor: "A".into() },
                Edit::Setting { code: "dormant_months".into(), value: Some(36.0) },
                Edit::Focal { actor: "B".into() },
            ],
            ..Session::default()
        };
        assert_eq!(session.choices().focal.as_deref(), Some("B"));
        session.edits.pop();
        assert_eq!(session.choices().focal.as_deref(), Some("A"));
        assert_eq!(session.choices().settings["dormant_months"], 36.0);
    }

    #[test]
    fn ones_own_steps_keep_their_places_and_one_taken_away_comes_back_last() {
        let step = |id: &str, title: &str| {
            let [firm, with, by] = [String::new(), String::new(), String::new()];
            let (id, title) = (id.to_owned(), title.to_owned());
            let barriers = Vec::new();
            Edit::OwnAction(OwnAction {
                id,
                firm,
                title,
                with,
                barriers,
                effort: Effort::Wake,
                points: None,
                by,
            })
        };
        let edits = vec![
            step("a", "one"),
            step("b", "two"),
            step("c", "three"),
            step("a", "other"),
            step("b", " "),
            step("d", ""),
            step("b", "again"),
            step("c", "last"),
        ];
        let own = Session { edits, ..Session::default() }.choices().own;
        assert_eq!(own.iter().map(|own| own.title.as_str()).collect::<Vec<_>>(), ["other", "last", "again"]);
    }

    #[test]
    fn a_session_survives_saving() {
        let session = Session { edits: vec![Edit::Complete { complete: false }], ..Session::default() };
        let text = serde_json::to_string(&session).unwrap();
        assert_eq!(serde_json::from_str::<Session>(&text).unwrap(), session);
    }
}
