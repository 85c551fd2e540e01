//! Every cut-off of the profile, with where it comes from; the visitor may move each. Intervals are
//! half-open: what stands on a cut-off belongs above.

use crate::settings::{self, Confidence, Settings};

/// A cut-off of a model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub model: &'static str,
    /// What it divides.
    pub code: &'static str,
    /// Unless the visitor says otherwise.
    pub value: f64,
    /// `share` (0–1), `years` or `count`.
    pub unit: &'static str,
    /// Key of [`crate::sources`], or empty.
    pub source: &'static str,
    pub confidence: Confidence,
}

impl Cut {
    /// The code under which the visitor changes it: [`settings::CUT`], the model, a hyphen, its own code.
    pub fn setting(&self) -> String {
        format!("{}{}-{}", settings::CUT, self.model, self.code)
    }

    /// The lowest and the highest that it can be.
    pub fn range(&self) -> (f64, f64) {
        match self.unit {
            "share" => (0.0, 1.0),
            "years" => (1.0, 50.0),
            _ => (1.0, 10_000.0),
        }
    }

    /// As the visitor wants it.
    pub fn within(&self, settings: &Settings) -> f64 {
        let (lowest, highest) = self.range();
        settings.cut(&self.setting()).map_or(self.value, |wish| wish.clamp(lowest, highest))
    }
}

const fn cut(
    model: &'static str,
    code: &'static str,
    value: f64,
    unit: &'static str,
    source: &'static str,
    confidence: Confidence,
) -> Cut {
    Cut { model, code, value, unit, source, confidence }
}

use Confidence::{Found, General, Ours, Unverified};

/// Gankema et al. (2000) find it in European firms, too; the next one as well.
pub const CAVUSGIL_ACTIVE: Cut = cut("cavusgil", "active_from", 0.1, "share", "CAVUSGIL84", General);
pub const CAVUSGIL_COMMITTED: Cut = cut("cavusgil", "committed_from", 0.4, "share", "CAVUSGIL84", General);

pub const BILKEY_TESAR_EXPERIENCED: Cut = cut("bilkey_tesar", "experienced_from", 3.0, "years", "", Ours);

pub const REID_EXPERIENCED: Cut = cut("reid", "experienced_from", 3.0, "years", "", Ours);
pub const REID_ACTIVE: Cut = cut("reid", "active_from", 0.1, "share", "", Ours);

pub const CZINKOTA_ACTIVE: Cut = cut("czinkota", "active_from", 0.1, "share", "", Ours);
/// The upper end of the EU's medium-sized firms.
pub const CZINKOTA_LARGE: Cut = cut("czinkota", "large_from", 250.0, "count", "", Ours);

pub const CONTINUOUS: Cut = cut("continuity", "continuous_from", 3.0, "years", "MALCA12", Found);

/// Years to the first export: the widest that newer samples use.
pub const WIDEST: Cut = cut("born_global", "widest_years", 8.0, "years", "", Found);
/// The same in studies of international new ventures.
pub const NEW_VENTURE: Cut = cut("born_global", "new_venture_years", 6.0, "years", "", Unverified);
/// Years at home before a firm can be born again. The idea is of Bell et al. (2001), the number ours.
pub const HOME: Cut = cut("born_global", "home_years", 10.0, "years", "", Ours);
/// Share of exports within [`EARLY`] of the first one.
pub const AGAIN: Cut = cut("born_global", "again_from", 0.25, "share", "", Ours);
/// More than this share within [`EARLY`] of the foundation is the rule most used for born globals.
pub const BORN_GLOBAL: Cut = cut("born_global", "born_global_above", 0.25, "share", "KNIGHT96", Found);
pub const EARLY: Cut = cut("born_global", "early_years", 3.0, "years", "KNIGHT96", Found);
/// The strictest variant: this share within [`STRICT_YEARS`].
pub const STRICT: Cut = cut("born_global", "strict_from", 0.8, "share", "CHETTY04", Unverified);
pub const STRICT_YEARS: Cut = cut("born_global", "strict_years", 2.0, "years", "CHETTY04", Unverified);

/// Share of exports that speaks for a high degree of internationalisation; the study gives no number.
pub const FIRM_HIGH: Cut = cut("johanson_mattsson", "firm_high_from", 0.25, "share", "", Ours);
pub const FIRM_COUNTRIES: Cut = cut("johanson_mattsson", "firm_countries_from", 5.0, "count", "", Ours);
/// Share of the other firms of the trade with a contact abroad that makes an international market.
pub const MARKET_HIGH: Cut = cut("johanson_mattsson", "market_high_from", 0.25, "share", "", Ours);
/// Of the other firms of the trade at least so many must have been asked.
pub const RIVALS_ASKED: Cut = cut("johanson_mattsson", "rivals_asked", 3.0, "count", "", Ours);

/// By model. Models without a row have none: their classes are told by yes and no.
pub const TABLE: &[Cut] = &[
    CAVUSGIL_ACTIVE,
    CAVUSGIL_COMMITTED,
    BILKEY_TESAR_EXPERIENCED,
    REID_EXPERIENCED,
    REID_ACTIVE,
    CZINKOTA_ACTIVE,
    CZINKOTA_LARGE,
    CONTINUOUS,
    WIDEST,
    NEW_VENTURE,
    HOME,
    AGAIN,
    BORN_GLOBAL,
    EARLY,
    STRICT,
    STRICT_YEARS,
    FIRM_HIGH,
    FIRM_COUNTRIES,
    MARKET_HIGH,
    RIVALS_ASKED,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_cut_off_can_be_moved_within_its_range_and_only_that_of_its_model() {
        let changed = [("cut-cavusgil-active_from", 0.2), ("cut-continuity-continuous_from", 900.0)];
        let changed = BTreeMap::from(changed.map(|(code, value)| (code.to_owned(), value)));
        let settings = Settings::with(&changed);
        assert_eq!(CAVUSGIL_ACTIVE.within(&settings), 0.2);
        assert_eq!(REID_ACTIVE.within(&settings), 0.1);
        assert_eq!(CONTINUOUS.within(&settings), 50.0);
    }

    #[test]
    fn every_cut_off_is_within_its_range() {
        for cut in TABLE {
            assert_eq!(cut.within(&Settings::default()), cut.value, "{}", cut.setting());
            let (lowest, highest) = cut.range();
            assert!((lowest..=highest).contains(&cut.value), "{}", cut.setting());
        }
    }
}
