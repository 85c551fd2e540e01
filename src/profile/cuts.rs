//! Every cut-off of the profile, with where it comes from. Intervals are half-open: 10 belongs above.

use crate::settings::Confidence;

/// Share of exports, in percent, from which a firm is an active exporter. Cavusgil (1984); Gankema et al.
/// (2000) find it in European firms.
pub const ACTIVE_FROM: f64 = 10.0;

/// The same for a committed exporter.
pub const COMMITTED_FROM: f64 = 40.0;

/// Years of exporting in a row that make a continuous exporter: Malca and Rubio (2012). Elsewhere it is
/// ours for "experienced".
pub const CONTINUOUS_YEARS: i32 = 3;

/// More than this share, in percent, within [`EARLY_YEARS`] of the foundation is the rule most used for
/// born globals: Knight and Cavusgil (1996).
pub const BORN_GLOBAL_ABOVE: f64 = 25.0;

pub const EARLY_YEARS: i32 = 3;

/// The strictest variant: this share, in percent, within two years. Chetty and Campbell-Hunt (2004).
pub const STRICT_FROM: f64 = 80.0;

pub const STRICT_YEARS: i32 = 2;

/// Years to the first export in studies of international new ventures.
pub const NEW_VENTURE_YEARS: i32 = 6;

/// The widest that newer samples use.
pub const WIDEST_YEARS: i32 = 8;

/// Years at home before a firm can be born again. The idea is of Bell et al. (2001), the number ours.
pub const HOME_YEARS: i32 = 10;

/// Share of exports, in percent, within [`EARLY_YEARS`] of the first one. Ours.
pub const AGAIN_FROM: f64 = 25.0;

/// Share of exports, in percent, that speaks for a high degree of internationalisation of the firm. Ours,
/// as are the next two; the study gives none.
pub const FIRM_HIGH_FROM: f64 = 25.0;

/// Countries that do.
pub const FIRM_COUNTRIES_FROM: f64 = 5.0;

/// Share of the other firms of the trade with a contact abroad that makes an international market.
pub const MARKET_HIGH_FROM: f64 = 0.25;

/// Of the other firms of the trade at least so many must have been asked. Ours.
pub const RIVALS_ASKED: usize = 3;

/// Fewer staff is a small experienced exporter. Ours: the upper end of the EU's medium-sized firms.
pub const LARGE_FROM: f64 = 250.0;

/// A cut-off as the Methods view shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub model: &'static str,
    /// What it divides.
    pub code: &'static str,
    pub value: f64,
    /// `share` (0–1), `years` or `count`.
    pub unit: &'static str,
    /// Key of [`crate::sources`], or empty.
    pub source: &'static str,
    pub confidence: Confidence,
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

/// By model. Models without a row have none: their classes are told by yes and no.
#[rustfmt::skip]
pub const TABLE: &[Cut] = &[
    cut("cavusgil", "active_from", ACTIVE_FROM / 100.0, "share", "CAVUSGIL84", General),
    cut("cavusgil", "committed_from", COMMITTED_FROM / 100.0, "share", "CAVUSGIL84", General),
    cut("bilkey_tesar", "experienced_from", CONTINUOUS_YEARS as f64, "years", "", Ours),
    cut("reid", "experienced_from", CONTINUOUS_YEARS as f64, "years", "", Ours),
    cut("reid", "active_from", ACTIVE_FROM / 100.0, "share", "", Ours),
    cut("czinkota", "active_from", ACTIVE_FROM / 100.0, "share", "", Ours),
    cut("czinkota", "large_from", LARGE_FROM, "count", "", Ours),
    cut("continuity", "continuous_from", CONTINUOUS_YEARS as f64, "years", "MALCA12", Found),
    cut("born_global", "widest_years", WIDEST_YEARS as f64, "years", "", Found),
    cut("born_global", "new_venture_years", NEW_VENTURE_YEARS as f64, "years", "", Unverified),
    cut("born_global", "home_years", HOME_YEARS as f64, "years", "", Ours),
    cut("born_global", "again_from", AGAIN_FROM / 100.0, "share", "", Ours),
    cut("born_global", "born_global_above", BORN_GLOBAL_ABOVE / 100.0, "share", "KNIGHT96", Found),
    cut("born_global", "early_years", EARLY_YEARS as f64, "years", "KNIGHT96", Found),
    cut("born_global", "strict_from", STRICT_FROM / 100.0, "share", "CHETTY04", Unverified),
    cut("born_global", "strict_years", STRICT_YEARS as f64, "years", "CHETTY04", Unverified),
    cut("johanson_mattsson", "firm_high_from", FIRM_HIGH_FROM / 100.0, "share", "", Ours),
    cut("johanson_mattsson", "firm_countries_from", FIRM_COUNTRIES_FROM, "count", "", Ours),
    cut("johanson_mattsson", "market_high_from", MARKET_HIGH_FROM, "share", "", Ours),
    cut("johanson_mattsson", "rivals_asked", RIVALS_ASKED as f64, "count", "", Ours),
];
