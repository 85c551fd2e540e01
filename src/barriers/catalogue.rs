//! The 39 barriers of Leonidou (2004), *An Analysis of the Barriers Hindering Small Business Export
//! Development*, Journal of Small Business Management 42(3), 279–302: our codes, its groups.
//! The sentences stand in the page's Fluent files.

/// One barrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barrier {
    pub code: &'static str,
    /// The finest group: `informational`, `functional`, `product`, …, `environmental`.
    pub group: &'static str,
    /// Its kind has a systematically strong effect (Leonidou 2004); the rest is situation-specific.
    pub systematic: bool,
}
