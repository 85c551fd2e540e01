//! The barrier part without names.

use super::{Codes, Sheets};
use crate::report::{
    Apart, BarrierItem, BarrierReading, BarrierReport, BarriersTogether, FirmBarriers, HeatRow, ItemReading,
    MarketScore, Remedy,
};

impl Codes {
    pub(super) fn barriers(&self, barriers: &BarrierReport, sheets: &Sheets) -> BarrierReport {
        let BarrierReport { firms, together, readings } = barriers;
        let mut firms: Vec<FirmBarriers> = firms.iter().map(|one| self.firm(one, sheets)).collect();
        firms.sort_by(|one, other| one.firm.cmp(&other.firm));
        let mut readings: Vec<BarrierReading> = readings.iter().map(|one| self.reading(one)).collect();
        readings.sort_by(|one, other| one.firm.cmp(&other.firm));
        BarrierReport { firms, together: together.as_ref().map(|one| self.together(one)), readings }
    }

    fn firm(&self, barriers: &FirmBarriers, sheets: &Sheets) -> FirmBarriers {
        let FirmBarriers {
            firm,
            label: _,
            respondents,
            form,
            form_items,
            items,
            groups,
            total,
            views,
            severe,
            suggested,
            among,
        } = barriers;
        let code = self.of(firm);
        FirmBarriers {
            firm: code.clone(),
            label: code,
            respondents: *respondents,
            form: form.clone(),
            form_items: *form_items,
            items: items.iter().map(|one| self.item(one, sheets)).collect(),
            groups: groups.clone(),
            total: total.clone(),
            views: views.clone(),
            severe: severe.clone(),
            suggested: suggested.clone(),
            among: among.clone(),
        }
    }

    fn item(&self, item: &BarrierItem, sheets: &Sheets) -> BarrierItem {
        let BarrierItem {
            code,
            group,
            module,
            confidence,
            status,
            severity,
            scale,
            score,
            presence,
            weight,
            relevance,
            relevance_why,
            priority,
            spread,
            markets,
            rank,
            severe,
            systematic,
            basis,
            note: _,
            place,
        } = item;
        let market = |one: &MarketScore| {
            let MarketScore { market, score, severe } = one;
            MarketScore { market: self.market(market), score: *score, severe: *severe }
        };
        BarrierItem {
            code: code.clone(),
            group: group.clone(),
            module: *module,
            confidence: *confidence,
            status: *status,
            severity: *severity,
            scale: *scale,
            score: *score,
            presence: *presence,
            weight: *weight,
            relevance: *relevance,
            relevance_why: relevance_why.as_ref().map(|one| self.message(one)),
            priority: *priority,
            spread: spread.clone(),
            markets: markets.iter().map(market).collect(),
            rank: *rank,
            severe: *severe,
            systematic: *systematic,
            basis: *basis,
            note: None,
            place: place.as_deref().map(|place| sheets.place(place)),
        }
    }

    /// A country stays; the visitor's own words may name a customer.
    fn market(&self, market: &str) -> String {
        let country = market.len() == 2 && market.bytes().all(|sign| sign.is_ascii_uppercase());
        if country && !self.names_somebody(market) { market.to_owned() } else { "…".to_owned() }
    }

    fn together(&self, together: &BarriersTogether) -> BarriersTogether {
        let BarriersTogether { firms, items, heat, alike, forms, apart, stages, consistency } = together;
        let mut rows: Vec<(usize, HeatRow)> = heat.iter().map(|one| self.heat_row(one)).enumerate().collect();
        rows.sort_by(|(_, one), (_, other)| one.firm.cmp(&other.firm));
        let mut moved = vec![0; rows.len()];
        for (place, &(before, _)) in rows.iter().enumerate() {
            moved[before] = place as u32;
        }
        let coded = |one: &Apart| {
            let Apart { firm, code, spread } = one;
            Apart { firm: self.of(firm), code: code.clone(), spread: spread.clone() }
        };
        BarriersTogether {
            firms: *firms,
            items: items.clone(),
            heat: rows.into_iter().map(|(_, row)| row).collect(),
            alike: alike.iter().filter_map(|&place| moved.get(place as usize).copied()).collect(),
            forms: forms.clone(),
            apart: apart.iter().map(coded).collect(),
            stages: stages.clone(),
            consistency: consistency.clone(),
        }
    }

    fn heat_row(&self, row: &HeatRow) -> HeatRow {
        let HeatRow { firm, label: _, scores, status } = row;
        let code = self.of(firm);
        HeatRow { firm: code.clone(), label: code, scores: scores.clone(), status: status.clone() }
    }

    fn reading(&self, reading: &BarrierReading) -> BarrierReading {
        let BarrierReading { firm, items, chains } = reading;
        BarrierReading {
            firm: self.of(firm),
            items: items.iter().map(|one| self.item_reading(one)).collect(),
            chains: chains.clone(),
        }
    }

    fn item_reading(&self, item: &ItemReading) -> ItemReading {
        let ItemReading { code, felt, seen, reading, facts, pile, remedies } = item;
        let remedy = |one: &Remedy| {
            let Remedy { pile, what, sources, confidence } = one;
            Remedy {
                pile: *pile,
                what: self.message(what),
                sources: sources.clone(),
                confidence: *confidence,
            }
        };
        ItemReading {
            code: code.clone(),
            felt: *felt,
            seen: *seen,
            reading: *reading,
            facts: self.messages(facts),
            pile: *pile,
            remedies: remedies.iter().map(remedy).collect(),
        }
    }
}
