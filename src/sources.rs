//! The studies that thresholds, items, remedies and models rest on: one table, cited by key.

/// A study, or another document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub key: &'static str,
    pub authors: &'static str,
    pub year: u16,
    pub title: &'static str,
    /// Journal with volume and pages, or publisher.
    pub published: &'static str,
}

/// Every source, by key.
pub const ALL: &[Source] = &[Source {
    key: "LEO04",
    authors: "Leonidou, L. C.",
    year: 2004,
    title: "An Analysis of the Barriers Hindering Small Business Export Development",
    published: "Journal of Small Business Management 42(3), 279–302",
}];

/// The source with this key.
pub fn by_key(key: &str) -> Option<&'static Source> {
    ALL.iter().find(|source| source.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_order_and_none_comes_twice() {
        assert!(ALL.is_sorted_by(|one, other| one.key < other.key));
    }
}
