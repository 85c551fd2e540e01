//! Reads an edit by hand: what a derive writes for enums of many shapes is a fiftieth of the page's first module.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, SeqAccess, Visitor},
};

use super::{ActionChoice, Edit, OwnAction};
use crate::report::Effort;

impl<'de> Deserialize<'de> for Edit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let parts = Parts(BTreeMap::deserialize(from)?);
        edit(parts).ok_or_else(|| D::Error::custom("no edit"))
    }
}

/// A value of any of the types that edits have.
enum Part {
    Absent,
    Flag(bool),
    Number(f64),
    Text(String),
    Texts(Vec<String>),
}

struct Parts(BTreeMap<String, Part>);

impl Parts {
    fn take(&mut self, name: &str) -> Part {
        self.0.remove(name).unwrap_or(Part::Absent)
    }

    fn text(&mut self, name: &str) -> Option<String> {
        self.maybe_text(name)?
    }

    fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        match self.take(name) {
            Part::Texts(texts) => Some(texts),
            _ => None,
        }
    }

    /// Outer `None` for another type.
    fn maybe_text(&mut self, name: &str) -> Option<Option<String>> {
        match self.take(name) {
            Part::Text(text) => Some(Some(text)),
            Part::Absent => Some(None),
            _ => None,
        }
    }

    fn maybe_number(&mut self, name: &str) -> Option<Option<f64>> {
        match self.take(name) {
            Part::Number(number) => Some(Some(number)),
            Part::Absent => Some(None),
            _ => None,
        }
    }

    fn maybe_count(&mut self, name: &str) -> Option<Option<u32>> {
        match self.maybe_number(name)? {
            Some(number) if f64::from(number as u32) != number => None,
            number => Some(number.map(|number| number as u32)),
        }
    }
}

fn edit(mut parts: Parts) -> Option<Edit> {
    let kind = parts.text("kind")?;
    let mut text = |name| parts.text(name);
    Some(match kind.as_str() {
        "focal" => Edit::Focal { actor: text("actor")? },
        "as_of" => Edit::AsOf { date: text("date")? },
        "setting" => Edit::Setting { code: text("code")?, value: parts.maybe_number("value")? },
        "complete" => match parts.take("complete") {
            Part::Flag(complete) => Edit::Complete { complete },
            _ => return None,
        },
        "sheet" => Edit::Sheet {
            headings: text("headings")?,
            role: parts.maybe_text("role")?,
            heading_row: parts.maybe_count("heading_row")?,
        },
        "column" => Edit::Column {
            headings: text("headings")?,
            column: parts.maybe_count("column")??,
            field: parts.maybe_text("field")?,
        },
        "cell" => Edit::Cell {
            file: text("file")?,
            sheet: text("sheet")?,
            cell: text("cell")?,
            value: text("value")?,
        },
        "alike" => Edit::Alike {
            file: text("file")?,
            sheet: text("sheet")?,
            value: text("value")?,
            mend: text("mend")?,
            column: parts.maybe_count("column")??,
        },
        "merge" => Edit::Merge { actor: text("actor")?, into: text("into")? },
        "distinct" => Edit::Distinct { actor: text("actor")?, other: text("other")? },
        "answer" => Edit::Answer {
            sheet: text("sheet")?,
            row: text("row")?,
            field: text("field")?,
            value: text("value")?,
        },
        "card" => Edit::Card {
            from: text("from")?,
            to: text("to")?,
            class: text("class")?,
            part: text("part")?,
            text: text("text")?,
        },
        "action" => Edit::Action {
            rule: text("rule")?,
            about: parts.texts("about")?,
            choice: match parts.maybe_text("choice")? {
                Some(choice) => Some(ActionChoice::from_code(&choice)?),
                None => None,
            },
        },
        "own_action" => Edit::OwnAction(OwnAction {
            id: text("id")?,
            firm: text("firm")?,
            title: text("title")?,
            with: text("with")?,
            by: text("by")?,
            effort: Effort::from_code(&text("effort")?)?,
            barriers: parts.texts("barriers")?,
            points: parts.maybe_number("points")?,
        }),
        "firm" => Edit::Firm { firm: text("firm")? },
        "hand_to" => Edit::HandTo { firm: text("firm")? },
        _ => return None,
    })
}

impl<'de> Deserialize<'de> for Part {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AnyPart)
    }
}

struct AnyPart;

impl<'de> Visitor<'de> for AnyPart {
    type Value = Part;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a part of an edit")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Part, E> {
        Ok(Part::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Part, E> {
        Ok(Part::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Part, E> {
        Ok(Part::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Part, E> {
        Ok(Part::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Part, E> {
        Ok(Part::Text(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Part, E> {
        Ok(Part::Absent)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Part, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = from.next_element()? {
            texts.push(text);
        }
        Ok(Part::Texts(texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_edit_comes_back_as_it_was_written() {
        let text = || "B 17".to_owned();
        let about = vec![text(), String::new()];
        let edits = [
            Edit::Focal { actor: text() },
            Edit::AsOf { date: text() },
            Edit::Setting { code: text(), value: Some(0.25) },
            Edit::Setting { code: text(), value: None },
            Edit::Complete { complete: true },
            Edit::Sheet { headings: text(), role: None, heading_row: Some(3) },
            Edit::Column { headings: text(), column: 0, field: Some(text()) },
            Edit::Cell { file: text(), sheet: text(), cell: text(), value: "12".into() },
            Edit::Alike { file: text(), sheet: text(), column: 4, value: text(), mend: String::new() },
            Edit::Merge { actor: text(), into: text() },
            Edit::Distinct { actor: text(), other: text() },
            Edit::Answer { sheet: text(), row: text(), field: text(), value: text() },
            Edit::Card { from: text(), to: text(), class: text(), part: text(), text: text() },
            Edit::Action { rule: text(), about: about.clone(), choice: Some(ActionChoice::LeaveOut) },
            Edit::Action { rule: text(), about, choice: None },
            Edit::OwnAction(OwnAction {
                id: text(),
                firm: text(),
                title: text(),
                with: text(),
                barriers: vec![text()],
                effort: Effort::Coordinate,
                points: Some(2.5),
                by: String::new(),
            }),
            Edit::Firm { firm: text() },
            Edit::HandTo { firm: text() },
        ];
        for edit in edits {
            let written = serde_json::to_string(&edit).unwrap();
            assert_eq!(serde_json::from_str::<Edit>(&written).unwrap(), edit);
        }
    }

    #[test]
    fn what_is_no_edit_is_refused() {
        for text in [
            "{}",
            r#"{ "kind": "other" }"#,
            r#"{ "kind": "focal" }"#,
            r#"{ "kind": "focal", "actor": 3 }"#,
            r#"{ "kind": "column", "headings": "", "column": 1.5, "field": null }"#,
            r#"{ "kind": "action", "rule": "R01", "about": [], "choice": "perhaps" }"#,
        ] {
            assert!(serde_json::from_str::<Edit>(text).is_err(), "{text}");
        }
    }
}
