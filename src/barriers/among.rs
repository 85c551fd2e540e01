//! Where a firm stands among the others.
//!
//! An index is a mean of the items on a form, so that those of a short and a full form say different things:
//! a firm is compared with the firms that had the same items of the core on their form, and with no others.
//!
//! Per group and in total: lowest, median and highest index of the *other* firms, in whole points, so that the
//! index of a single one is not handed on to the digit. Nothing with fewer others than
//! [`Setting::OthersAtLeast`], which can be raised and not lowered: this may be shown to the firm itself. Ours.

use std::collections::BTreeMap;

use crate::{
    model::words::name_key,
    order::{Gather, InOrder},
    report::{BarrierReport, BarrierScore, FirmBarriers, FormCount, GroupPosition, ItemStatus, Module},
    settings::{Setting, Settings},
};

/// Called a group, though it is all of them.
pub const TOTAL: &str = "total";

/// Says of the firms that are given in full where they stand among the others, and takes the single items
/// away from all others. Given in full are all firms up to [`Setting::FirmsInFull`], beyond that only
/// `own`, the firm that the report is for; without one, the first.
pub fn keep_in_full(report: &mut BarrierReport, settings: &Settings, own: Option<&str>) {
    let firms = &mut report.firms;
    let few = firms.len() <= settings[Setting::FirmsInFull] as usize;
    let own = own.map(name_key);
    let own = own.and_then(|own| firms.iter().position(|firm| name_key(&firm.firm) == own)).unwrap_or(0);
    let forms = Forms::of(firms);
    let fields: Vec<Field> = forms.members().map(|members| Field::of(firms, &members)).collect();
    let fewest = settings[Setting::OthersAtLeast] as usize;
    for (index, firm) in firms.iter_mut().enumerate() {
        if few || index == own {
            firm.among = fields[forms.of_firm[index]].around(firm, fewest);
        } else {
            firm.items = Vec::new();
        }
    }
}

/// Firms by what was on their form.
pub struct Forms {
    /// The full form first, then by how many items, the most first.
    pub counts: Vec<FormCount>,
    /// Index of each firm's form.
    pub of_firm: Vec<usize>,
}

impl Forms {
    pub fn of(firms: &[FirmBarriers]) -> Self {
        let mut known: BTreeMap<Vec<bool>, (usize, u32)> = BTreeMap::new();
        for (index, firm) in firms.iter().enumerate() {
            known.entry(asked(firm)).or_insert((index, 0)).1 += 1;
        }
        let mut sorted: Vec<(&Vec<bool>, &(usize, u32))> = known.iter().collect();
        let items = |form: &[bool]| form.iter().filter(|&&asked| asked).count();
        sorted.order_by_key(|&(form, &(first, _))| (std::cmp::Reverse(items(form)), first));
        let place: BTreeMap<&Vec<bool>, usize> =
            sorted.iter().enumerate().map(|(place, &(form, _))| (form, place)).gather();
        let of_firm = firms.iter().map(|firm| place[&asked(firm)]).collect();
        let counts = sorted
            .iter()
            .map(|&(form, &(first, count))| FormCount {
                form: firms[first].form.clone(),
                items: items(form) as u32,
                firms: count,
            })
            .collect();
        Self { counts, of_firm }
    }

    /// The firms of each form.
    fn members(&self) -> impl Iterator<Item = Vec<usize>> {
        (0..self.counts.len()).map(|form| {
            let own = self.of_firm.iter().enumerate().filter(move |&(_, &one)| one == form);
            own.map(|(index, _)| index).collect()
        })
    }
}

/// Which items of the core were on a firm's form.
fn asked(firm: &FirmBarriers) -> Vec<bool> {
    let core = firm.items.iter().filter(|item| item.module == Module::Core);
    core.map(|item| item.status != ItemStatus::NotAsked).collect()
}

/// The indices of firms with one form, by group in the order of the report, the total last; each ascending.
struct Field(Vec<Vec<f64>>);

impl Field {
    fn of(firms: &[FirmBarriers], members: &[usize]) -> Self {
        let groups = members.first().map_or(0, |&first| firms[first].groups.len() + 1);
        let values = |group| {
            let all = members.iter().filter_map(move |&firm| scores(&firms[firm]).nth(group)?.1.value);
            let mut all: Vec<f64> = all.collect();
            all.order_by(f64::total_cmp);
            all
        };
        Self((0..groups).map(values).collect())
    }

    /// `firm` itself is one of the field.
    fn around(&self, firm: &FirmBarriers, fewest: usize) -> Vec<GroupPosition> {
        let position = |(all, (group, score)): (&Vec<f64>, (&str, &BarrierScore))| {
            let own = score.value?;
            let mut others = all.clone();
            others.remove(others.iter().position(|&one| one == own)?);
            let last = others.len().checked_sub(1).filter(|_| others.len() >= fewest)?;
            Some(GroupPosition {
                group: group.to_owned(),
                others: others.len() as u32,
                lowest: others[0].round(),
                median: ((others[last / 2] + others[last.div_ceil(2)]) / 2.0).round(),
                highest: others[last].round(),
            })
        };
        self.0.iter().zip(scores(firm)).filter_map(position).collect()
    }
}

fn scores(firm: &FirmBarriers) -> impl Iterator<Item = (&str, &BarrierScore)> {
    let groups = firm.groups.iter().map(|group| (group.group.as_str(), &group.score));
    groups.chain([(TOTAL, &firm.total)])
}
