//! Several firms side by side: what they share and where they differ.
//!
//! - **Shared**: an item is the same question on every form, so that "severe for 23 of 40" counts all firms
//!   that were asked. Its mean stands apart for each form where firms filled different ones (our choice).
//! - **Never across forms**: an index is a mean of the items on a form, so that indices of a short and a full
//!   form say different things; see [`super::among`] for what is compared.
//! - **Apart**: respondents of one firm whose scores differ by [`Setting::ApartFrom`] or more.
//!
//! All of this is ours, but the formula of [`super::consistency`].

use super::{alike, among::Forms, consistency::consistency};
use crate::{
    order::InOrder,
    report::{
        Apart, BarrierItem, BarrierTogether, BarriersTogether, FirmBarriers, FormMean, HeatRow, ItemStatus,
        Module,
    },
    settings::{Setting, Settings},
};

/// The most differences between respondents that are listed.
const MOST_APART: usize = 200;

/// What all firms together say; their items must still be there.
pub fn together(firms: &[FirmBarriers], settings: &Settings) -> BarriersTogether {
    let forms = Forms::of(firms);
    let columns = columns(firms);
    let heat: Vec<HeatRow> = (0..firms.len()).map(|firm| heat_row(firms, firm, &columns)).collect();
    BarriersTogether {
        firms: firms.len() as u32,
        items: columns.iter().map(|column| shared(firms, &forms, column)).collect(),
        alike: alike::order(&heat),
        heat,
        forms: forms.counts,
        stages: Vec::new(),
        apart: apart(firms, settings[Setting::ApartFrom]),
        consistency: consistency(firms, settings[Setting::AlphaFrom] as usize),
    }
}

/// An item that at least one firm answered: its code and group, and where it stands among each firm's items.
struct Column<'a> {
    code: &'a str,
    group: &'a str,
    places: Vec<Option<usize>>,
}

impl Column<'_> {
    fn item<'a>(&self, firms: &'a [FirmBarriers], firm: usize) -> Option<&'a BarrierItem> {
        firms[firm].items.get(self.places[firm]?)
    }
}

/// Items in the order of the catalogue. All firms have the core's alike; those of modules are looked for.
fn columns(firms: &[FirmBarriers]) -> Vec<Column<'_>> {
    let Some(longest) = firms.iter().map(|firm| &firm.items).max_by_key(|items| items.len()) else {
        return Vec::new();
    };
    let mut known: Vec<&BarrierItem> = longest.iter().collect();
    for item in firms.iter().flat_map(|firm| &firm.items).filter(|item| item.module != Module::Core) {
        if known.iter().all(|one| one.code != item.code) {
            known.push(item);
        }
    }
    let mut columns = Vec::new();
    for (index, item) in known.into_iter().enumerate() {
        let place = |firm: &FirmBarriers| match firm.items.get(index) {
            Some(same) if same.code == item.code => Some(index),
            _ => firm.items.iter().position(|one| one.code == item.code),
        };
        let column =
            Column { code: &item.code, group: &item.group, places: firms.iter().map(place).collect() };
        if (0..firms.len()).any(|firm| column.item(firms, firm).is_some_and(|item| item.score.is_some())) {
            columns.push(column);
        }
    }
    columns
}

fn shared(firms: &[FirmBarriers], forms: &Forms, column: &Column<'_>) -> BarrierTogether {
    let mut all = Scores::default();
    let mut by_form = vec![Scores::default(); forms.counts.len()];
    let (mut severe, mut none) = (0, 0);
    for firm in 0..firms.len() {
        let Some(item) = column.item(firms, firm) else { continue };
        let Some(score) = item.score else { continue };
        all.0.push(score);
        by_form[forms.of_firm[firm]].0.push(score);
        severe += u32::from(item.severe);
        none += u32::from(score == 0.0);
    }
    let forms = by_form.into_iter().map(|scores| FormMean { answered: scores.count(), mean: scores.mean() });
    BarrierTogether {
        code: column.code.to_owned(),
        group: column.group.to_owned(),
        answered: all.count(),
        severe,
        none,
        mean: all.mean().unwrap_or_default(),
        forms: if forms.len() > 1 { forms.collect() } else { Vec::new() },
    }
}

#[derive(Clone, Default)]
struct Scores(Vec<f64>);

impl Scores {
    fn count(&self) -> u32 {
        self.0.len() as u32
    }

    /// Summed in ascending order, so that the order of firms changes nothing.
    fn mean(mut self) -> Option<f64> {
        self.0.order_by(f64::total_cmp);
        (!self.0.is_empty()).then(|| self.0.iter().sum::<f64>() / self.0.len() as f64)
    }
}

fn heat_row(firms: &[FirmBarriers], firm: usize, columns: &[Column<'_>]) -> HeatRow {
    let items = || columns.iter().map(|column| column.item(firms, firm));
    let sign = |item: Option<&BarrierItem>| match item.map(|item| item.status) {
        Some(ItemStatus::Answered) => '+',
        Some(ItemStatus::NotApplicable) => 'x',
        Some(ItemStatus::Blank) => '?',
        Some(ItemStatus::NotAsked) | None => '-',
    };
    HeatRow {
        firm: firms[firm].firm.clone(),
        label: firms[firm].label.clone(),
        scores: items().map(|item| item?.score).collect(),
        status: items().map(sign).collect(),
    }
}

/// Items about which the respondents of a firm are far apart, the furthest first.
fn apart(firms: &[FirmBarriers], from: f64) -> Vec<Apart> {
    let mut apart: Vec<Apart> = Vec::new();
    for firm in firms {
        for item in &firm.items {
            let Some(spread) = item.spread.as_ref().filter(|one| one.highest - one.lowest >= from) else {
                continue;
            };
            let (firm, code) = (firm.firm.clone(), item.code.clone());
            apart.push(Apart { firm, code, spread: spread.clone() });
        }
    }
    // Stable: equal ones stay in the order of firms and catalogue.
    apart.order_by(|one, other| {
        let width = |one: &Apart| one.spread.highest - one.spread.lowest;
        width(other).total_cmp(&width(one))
    });
    apart.truncate(MOST_APART);
    apart
}
