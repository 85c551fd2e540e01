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
pub const ALL: &[Source] = &[
    Source {
        key: "COUDOUNARIS",
        authors: "Coudounaris, D. N.",
        year: 2012,
        title: "Effective targeting of national export promotion programmes for SMEs",
        published: "International Journal of Globalisation and Small Business 4(3/4), 242–283",
    },
    Source {
        key: "FORTE",
        authors: "Forte, R., Oliveira, T.",
        year: 2019,
        title: "The role of export consortia in the internationalization of small and medium enterprises: A review",
        published: "International Entrepreneurship Review 5(4)",
    },
    Source {
        key: "GHAURI",
        authors: "Ghauri, P., Lutz, C., Tesfom, G.",
        year: 2003,
        title: "Using networks to solve export-marketing problems of small- and medium-sized firms from developing countries",
        published: "European Journal of Marketing 37(5/6), 728–752",
    },
    Source {
        key: "HESSELS",
        authors: "Hessels, J., Terjesen, S.",
        year: 2010,
        title: "Resource dependency and institutional theory perspectives on direct and indirect export choices",
        published: "Small Business Economics 34(2), 203–220",
    },
    Source {
        key: "LEO04",
        authors: "Leonidou, L. C.",
        year: 2004,
        title: "An Analysis of the Barriers Hindering Small Business Export Development",
        published: "Journal of Small Business Management 42(3), 279–302",
    },
    Source {
        key: "MAGNI",
        authors: "Magni, D., Chierici, R., Fait, M., Lefebvre, K.",
        year: 2022,
        title: "A network model approach to enhance knowledge sharing for internationalization readiness of SMEs",
        published: "International Marketing Review 39(3), 626–652",
    },
    Source {
        key: "MALCA",
        authors: "Malca, O., Peña-Vinces, J., Acedo, F. J.",
        year: 2020,
        title: "Export promotion programmes as export performance catalysts for SMEs: insights from an emerging economy",
        published: "Small Business Economics 55(3), 831–851",
    },
    Source {
        key: "MATAVELI",
        authors: "Mataveli, M., Ayala, J. C., Gil, A. J., Roldán, J. L.",
        year: 2022,
        title: "An analysis of export barriers for firms in Brazil",
        published: "European Research on Management and Business Economics 28(3), 100200",
    },
    Source {
        key: "SINKOVICS",
        authors: "Sinkovics, R. R., Kurt, Y., Sinkovics, N.",
        year: 2018,
        title: "The effect of matching on perceived export barriers and performance in an era of globalization discontents: Empirical evidence from UK SMEs",
        published: "International Business Review 27(5), 1065–1079",
    },
    Source {
        key: "TANZIMP",
        authors: "Jaensson, J.-E., Rutashobya, L.",
        year: 2003,
        title: "Exploring the Network Phenomenon Among Small Exporting Firms",
        published: "19th IMP Conference, Lugano",
    },
    Source {
        key: "UNIDO03",
        authors: "UNIDO, Federexport",
        year: 2003,
        title: "A Guide to Export Consortia",
        published: "United Nations Industrial Development Organization, Vienna",
    },
    Source {
        key: "WTO16",
        authors: "World Trade Organization",
        year: 2016,
        title: "World Trade Report 2016: Levelling the trading field for SMEs",
        published: "WTO, Geneva",
    },
];

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
