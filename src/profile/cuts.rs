//! Every cut-off of the profile, with where it comes from. Intervals are half-open: 10 belongs above.

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
