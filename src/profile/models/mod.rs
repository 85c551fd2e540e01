//! The models of internationalisation, a file each. They were made for different questions and may
//! disagree; the report shows every rule that fits and the one class assigned.

mod bilkey_tesar;
mod born_global;
mod cavusgil;
mod continuity;
mod czinkota;
mod johanson_mattsson;
pub mod oli;
mod reid;
mod uppsala;

use super::facts::Facts;
use crate::{
    model::codebook::Field,
    report::{ClassMatch, MarketStage, Message, ModelReading},
    settings::Confidence,
};

/// Every model's reading, in the order in which they are shown.
pub fn all(facts: &Facts) -> Vec<ModelReading> {
    [
        uppsala::read,
        cavusgil::read,
        bilkey_tesar::read,
        reid::read,
        czinkota::read,
        continuity::read,
        born_global::read,
        johanson_mattsson::read,
        oli::read,
    ]
    .into_iter()
    .map(|read| read(facts))
    .collect()
}

/// Cavusgil's stages in their order.
pub const STAGES: [&str; 5] = ["domestic", "pre_export", "experimental", "active", "committed"];

/// The stage by which groups of firms are counted: Cavusgil's, which needs least.
pub fn stage(facts: &Facts) -> Option<&'static str> {
    cavusgil::stage(facts)
}

/// Pairs of models whose classes seem not to go together. Which do is ours.
pub fn disagreements(models: &[ModelReading]) -> Vec<Message> {
    let class = |model: &str| models.iter().find(|one| one.model == model)?.assigned.as_deref();
    let much = matches!(class("cavusgil"), Some("active" | "committed"));
    let little = matches!(class("cavusgil"), Some("domestic" | "pre_export" | "experimental"));
    let early = matches!(class("born_global"), Some("born_global" | "strict"));
    [
        (much && class("uppsala") == Some("none"), "disagree-much-nobody"),
        (little && matches!(class("uppsala"), Some("subsidiary" | "production")), "disagree-little-deep"),
        (little && class("bilkey_tesar") == Some("distant"), "disagree-little-far"),
        (early && little, "disagree-early-little"),
        (much && class("continuity") == Some("sporadic"), "disagree-much-gaps"),
        (much && class("oli") == Some("not_yet"), "disagree-much-ordinary"),
    ]
    .into_iter()
    .filter(|(holds, _)| *holds)
    .map(|(_, code)| Message::new(code))
    .collect()
}

/// A reading under way.
struct Draft {
    reading: ModelReading,
    facts_used: &'static [Field],
}

/// Starts the reading of a model from its classes in order. Assigned is the last that fits: whoever
/// reached a stage has passed the others, or skipped them.
fn draft(
    model: &str,
    source: &str,
    confidence: Confidence,
    classes: &[(&'static str, Option<bool>)],
) -> Draft {
    let classes: Vec<ClassMatch> =
        classes.iter().map(|&(class, fits)| ClassMatch { class: class.to_owned(), fits }).collect();
    let assigned = classes.iter().rfind(|one| one.fits == Some(true)).map(|one| one.class.clone());
    let reading = ModelReading {
        model: model.to_owned(),
        classes,
        assigned,
        why: Vec::new(),
        missing: Vec::new(),
        markets: Vec::new(),
        source: source.to_owned(),
        confidence,
    };
    Draft { reading, facts_used: &[] }
}

impl Draft {
    /// Assigns another class than the last that fits.
    fn assigned(mut self, class: Option<&str>) -> Self {
        self.reading.assigned = class.map(str::to_owned);
        self
    }

    fn why(mut self, message: Option<Message>) -> Self {
        self.reading.why.extend(message);
        self
    }

    fn markets(mut self, markets: Vec<MarketStage>) -> Self {
        self.reading.markets = markets;
        self
    }

    /// The fields that the rules read: those not known are told where a class is undecided.
    fn reads(mut self, fields: &'static [Field]) -> Self {
        self.facts_used = fields;
        self
    }

    fn done(mut self, facts: &Facts) -> ModelReading {
        let reading = &mut self.reading;
        let open = |one: &ClassMatch| one.fits.is_none();
        if reading.classes.iter().any(open) {
            reading.missing =
                facts.missing(self.facts_used).iter().map(|field| field.code().to_owned()).collect();
        }
        let contradicted: Vec<String> = facts
            .contradicted
            .iter()
            .filter(|field| self.facts_used.contains(field))
            .map(|field| field.code().to_owned())
            .collect();
        if !contradicted.is_empty() {
            reading.why.push(Message::new("profile-contradicted").with("fields", contradicted));
        }
        match &reading.assigned {
            Some(class) => {
                let at = reading.classes.iter().position(|one| one.class == *class);
                if reading.classes.iter().skip(at.unwrap_or(0)).any(open) {
                    reading.why.push(Message::new("profile-at-least"));
                }
            }
            None if reading.why.is_empty() && reading.missing.is_empty() => {
                reading.why.push(Message::new("profile-no-class"));
            }
            None => {}
        }
        self.reading
    }
}

/// A message about the share of exports, where it is known.
fn share_told(facts: &Facts) -> Option<Message> {
    let share = facts.share()?;
    Some(Message::new("profile-share").with("share", share / 100.0))
}

fn years_told(facts: &Facts) -> Option<Message> {
    let years = facts.years_abroad().filter(|_| facts.exports() == Some(true))?;
    Some(Message::new("profile-years").with("years", years))
}

/// Whether the firm looks into exporting, in words.
fn interest_told(facts: &Facts) -> Option<Message> {
    if facts.exports() != Some(false) {
        return None;
    }
    let code = match facts.searched()? {
        true => "profile-searched",
        false => "profile-not-searched",
    };
    Some(Message::new(code))
}

#[cfg(test)]
mod testing {
    use chrono::NaiveDate;

    use crate::{
        model::{EntryMode, Firm, Market, Model, Place},
        network::Network,
        profile::facts::Facts,
        report::ModelReading,
        settings::Settings,
    };

    /// A market of the firm `F`.
    pub fn market(country: &str, mode: Option<EntryMode>) -> Market {
        Market { mode, ..Market::new("F", country, Place { sheet: 0, row: 2 }) }
    }

    /// A model's reading of a firm in 2026.
    pub fn of(
        model: fn(&Facts) -> ModelReading,
        markets: Vec<Market>,
        set: impl FnOnce(&mut Firm),
    ) -> ModelReading {
        let mut firm = Firm { key: "F".into(), country: Some("IT".into()), ..Firm::default() };
        set(&mut firm);
        let network = Network::new(
            Model { firms: vec![firm.clone()], markets, ..Model::default() },
            Settings::default(),
            NaiveDate::from_ymd_opt(2026, 6, 30),
        );
        model(&Facts::new(&network, &firm))
    }

    /// The classes whose rule fits.
    pub fn fitting(reading: &ModelReading) -> Vec<&str> {
        let fitting = reading.classes.iter().filter(|one| one.fits == Some(true));
        fitting.map(|one| one.class.as_str()).collect()
    }

    /// The classes that cannot be told.
    pub fn open(reading: &ModelReading) -> Vec<&str> {
        let open = reading.classes.iter().filter(|one| one.fits.is_none());
        open.map(|one| one.class.as_str()).collect()
    }
}
