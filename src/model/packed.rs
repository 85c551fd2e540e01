//! A model as bytes, for another wasm module of the page: the files are read once.
//!
//! For one page at one time: no version and no names. Whole numbers and lengths are 32 bits, little end first;
//! what may be absent has a byte before it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::{
    Actor, ActorId, BarrierAnswer, BarrierReply, Firm, Help, LastExchange, Market, Model, Place, Roster,
    SheetName, StandsFor, Statement, Study, codes::*,
};
use crate::{barriers::catalogue, report::Module};

/// The model as bytes.
pub fn pack(model: &Model) -> Vec<u8> {
    let mut bytes = Vec::new();
    model.pack(&mut bytes);
    bytes
}

/// What was packed; `None` for other bytes.
pub fn unpack(mut bytes: &[u8]) -> Option<Model> {
    Model::unpack(&mut bytes).filter(|_| bytes.is_empty())
}

trait Packed: Sized {
    fn pack(&self, to: &mut Vec<u8>);
    fn unpack(from: &mut &[u8]) -> Option<Self>;
}

/// All fields, in turn: one that is forgotten here does not compile.
macro_rules! packed {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {$(
        impl Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                let $name { $($field),+ } = self;
                $($field.pack(to);)+
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                Some($name { $($field: Packed::unpack(from)?),+ })
            }
        }
    )+};
}

packed! {
    Model {
        sheets, study, firms, markets, barrier_answers, barrier_forms, actors, statements, rosters, help, focal,
        answering, complete, from_customer_list,
    }
    SheetName { file, sheet }
    Place { sheet, row }
    Study {
        as_of, title, author, boundary, method, period, barrier_form, barrier_modules, details_basis,
    }
    Firm {
        key, name, actor, country, founded_year, first_export_year, last_export_year, employees,
        export_share_pct, export_markets, unsolicited_orders, searched_export_info, export_plan, owner_managed,
        attitude_cooperation, attitude_again, attitude_share, attitude_decide, attitude_gain, turnover,
        balance_sheet, currency, nace_version, nace, hs_chapters, own_foreign_unit, export_years,
        early_export_share_pct, languages, certificates, manager_years_abroad, manager_education,
        export_lead_hours, r_and_d, own_brand, spare_capacity_pct, motives, basis, note, place,
    }
    Market { firm, country, mode, since_year, share_pct, close_market, priority, basis, place }
    BarrierAnswer { firm, respondent, barrier, reply, scale, presence, market, basis, note, place }
    Actor {
        key, label, roles, territory, area, country, sector, materials, core_activity, capabilities,
        capabilities_missing, reference_value_high, stands_for, interviewed, asked_about, recall_complete,
        basis, note, place,
    }
    Statement {
        from, to, class, answer, state, content, functions, effects, last_exchange, never_exchanged,
        quiet_reason, end_cause, strength, trust, commitment, contact_frequency, coordination, adaptation,
        information, technical_adaptation, shared_assets, growth_potential, contact_persons, years_known,
        joint_activities, contact_role, share_of_sales_pct, share_of_purchases_pct, amount, via, materials,
        told_by, basis, note, place,
    }
    Roster { role, territory, material, population, interviewed, basis, note, place }
    Help { programme, barriers, country, contact, link, cost, valid_until }
}

/// Codes by their place in the list.
macro_rules! coded {
    ($($name:ident)+) => {$(
        impl Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                (*self as u8).pack(to);
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                $name::ALL.get(usize::from(u8::unpack(from)?)).copied()
            }
        }
    )+};
}

coded! {
    Answer BarrierForm Basis ContactRole Content Education EndCause EntryMode ExportMotive Module
    RelationshipState Role Territory TieClass TieEffect TieFunction
}

fn take<'a>(from: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, rest) = from.split_at_checked(length)?;
    *from = rest;
    Some(taken)
}

macro_rules! numbers {
    ($($number:ident)+) => {$(
        impl Packed for $number {
            fn pack(&self, to: &mut Vec<u8>) {
                to.extend_from_slice(&self.to_le_bytes());
            }

            fn unpack(from: &mut &[u8]) -> Option<Self> {
                Some($number::from_le_bytes(take(from, size_of::<$number>())?.try_into().ok()?))
            }
        }
    )+};
}

numbers! { u8 u16 u32 i32 f64 }

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        u8::from(*self).pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(u8::unpack(from)? == 1)
    }
}

fn pack_text(text: &str, to: &mut Vec<u8>) {
    (text.len() as u32).pack(to);
    to.extend_from_slice(text.as_bytes());
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_text(self, to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let length = u32::unpack(from)? as usize;
        Some(std::str::from_utf8(take(from, length)?).ok()?.to_owned())
    }
}

/// The code of a barrier.
impl Packed for &'static str {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_text(self, to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let code = String::unpack(from)?;
        Some(catalogue::every().find(|one| one.code == code)?.code)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

fn pack_all<'a, T: Packed + 'a>(all: impl ExactSizeIterator<Item = &'a T>, to: &mut Vec<u8>) {
    (all.len() as u32).pack(to);
    for one in all {
        one.pack(to);
    }
}

fn unpack_all<T: Packed, All: FromIterator<T>>(from: &mut &[u8]) -> Option<All> {
    (0..u32::unpack(from)?).map(|_| T::unpack(from)).collect()
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_all(self.iter(), to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        unpack_all(from)
    }
}

impl<T: Packed + Ord> Packed for BTreeSet<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        pack_all(self.iter(), to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        unpack_all(from)
    }
}

impl<K: Packed + Ord, V: Packed> Packed for BTreeMap<K, V> {
    fn pack(&self, to: &mut Vec<u8>) {
        (self.len() as u32).pack(to);
        for (key, value) in self {
            key.pack(to);
            value.pack(to);
        }
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        (0..u32::unpack(from)?).map(|_| Some((K::unpack(from)?, V::unpack(from)?))).collect()
    }
}

impl Packed for ActorId {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        u32::unpack(from).map(Self)
    }
}

impl Packed for NaiveDate {
    fn pack(&self, to: &mut Vec<u8>) {
        self.num_days_from_ce().pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Self::from_num_days_from_ce_opt(i32::unpack(from)?)
    }
}

impl Packed for LastExchange {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Year(year) => (false, *year),
            Self::Day(day) => (true, day.num_days_from_ce()),
        }
        .pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        let (day, number) = Packed::unpack(from)?;
        if day {
            NaiveDate::from_num_days_from_ce_opt(number).map(Self::Day)
        } else {
            Some(Self::Year(number))
        }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}

impl Packed for StandsFor {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Unnumbered => None,
            Self::Number(number) => Some(*number),
        }
        .pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        Some(Option::unpack(from)?.map_or(Self::Unnumbered, Self::Number))
    }
}

impl Packed for BarrierReply {
    fn pack(&self, to: &mut Vec<u8>) {
        match self {
            Self::Severity(severity) => (0, *severity),
            Self::NotApplicable => (1u8, 0.0),
            Self::Blank => (2, 0.0),
        }
        .pack(to);
    }

    fn unpack(from: &mut &[u8]) -> Option<Self> {
        match Packed::unpack(from)? {
            (0u8, severity) => Some(Self::Severity(severity)),
            (1, _) => Some(Self::NotApplicable),
            (2, _) => Some(Self::Blank),
            _ => None,
        }
    }
}
