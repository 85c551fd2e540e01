//! The studies that thresholds, items, remedies and models rest on: one table, cited by key.

/// A study, or another document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    pub key: &'static str,
    /// `Surname, I., Surname, I. & Surname, I.`, or an organisation's name.
    pub authors: &'static str,
    pub year: u16,
    pub title: &'static str,
    /// Journal with volume and pages, or publisher.
    pub published: &'static str,
}

const fn source(
    key: &'static str,
    authors: &'static str,
    year: u16,
    title: &'static str,
    published: &'static str,
) -> Source {
    Source { key, authors, year, title, published }
}

/// Every source, by key.
#[rustfmt::skip]
pub const ALL: &[Source] = &[
    source("ARTEAGA10", "Arteaga-Ortiz, J. & Fernández-Ortiz, R.", 2010, "Why Don’t We Use the Same Export Barrier Measurement Scale? An Empirical Analysis in Small and Medium-Sized Enterprises", "Journal of Small Business Management 48(3), 395–420"),
    source("BARRAT04", "Barrat, A., Barthélemy, M., Pastor-Satorras, R. & Vespignani, A.", 2004, "The Architecture of Complex Weighted Networks", "Proceedings of the National Academy of Sciences 101(11), 3747–3752"),
    source("BATAGELJ03", "Batagelj, V. & Zaveršnik, M.", 2003, "An O(m) Algorithm for Cores Decomposition of Networks", "arXiv cs/0310049"),
    source("BELL01", "Bell, J., McNaughton, R. & Young, S.", 2001, "‘Born-again Global’ Firms: An Extension to the ‘Born Global’ Phenomenon", "Journal of International Management 7(3), 173–189"),
    source("BENGTSSON00", "Bengtsson, M. & Kock, S.", 2000, "‘Coopetition’ in Business Networks: to Cooperate and Compete Simultaneously", "Industrial Marketing Management 29(5), 411–426"),
    source("BILKEY77", "Bilkey, W. J. & Tesar, G.", 1977, "The Export Behavior of Smaller-Sized Wisconsin Manufacturing Firms", "Journal of International Business Studies 8(1), 93–98"),
    source("BONACICH72", "Bonacich, P.", 1972, "Factoring and Weighting Approaches to Status Scores and Clique Identification", "Journal of Mathematical Sociology 2(1), 113–120"),
    source("BORGATTI00", "Borgatti, S. P. & Everett, M. G.", 2000, "Models of Core/Periphery Structures", "Social Networks 21(4), 375–395"),
    source("BORGATTI06", "Borgatti, S. P.", 2006, "Identifying Sets of Key Players in a Social Network", "Computational and Mathematical Organization Theory 12(1), 21–34"),
    source("BORGATTI97", "Borgatti, S. P.", 1997, "Structural Holes: Unpacking Burt’s Redundancy Measures", "Connections 20(1), 35–38"),
    source("BRANDES01", "Brandes, U.", 2001, "A Faster Algorithm for Betweenness Centrality", "Journal of Mathematical Sociology 25(2), 163–177"),
    source("BRIN98", "Brin, S. & Page, L.", 1998, "The Anatomy of a Large-Scale Hypertextual Web Search Engine", "Computer Networks and ISDN Systems 30(1–7), 107–117"),
    source("BURT76", "Burt, R. S.", 1976, "Positions in Networks", "Social Forces 55(1), 93–122"),
    source("BURT92", "Burt, R. S.", 1992, "Structural Holes: The Social Structure of Competition", "Harvard University Press"),
    source("CAVUSGIL84", "Cavusgil, S. T.", 1984, "Differences among Exporting Firms Based on Their Degree of Internationalization", "Journal of Business Research 12(2), 195–208"),
    source("CHETTY04", "Chetty, S. & Campbell-Hunt, C.", 2004, "A Strategic Approach to Internationalization: A Traditional Versus a ‘Born-Global’ Approach", "Journal of International Marketing 12(1), 57–81"),
    source("COMCEC13", "COMCEC Coordination Office", 2013, "Promoting the SMEs Exports in the OIC Member Countries: The Role of the TPOs", "Report for the COMCEC Trade Working Group"),
    source("COUDOUNARIS", "Coudounaris, D. N.", 2012, "Effective targeting of national export promotion programmes for SMEs", "International Journal of Globalisation and Small Business 4(3/4), 242–283"),
    source("CZINKOTA82", "Czinkota, M. R.", 1982, "Export Development Strategies: US Promotion Policy", "Praeger, New York"),
    source("DUNNING88", "Dunning, J. H.", 1988, "The Eclectic Paradigm of International Production: A Restatement and Some Possible Extensions", "Journal of International Business Studies 19(1), 1–31"),
    source("EMERSON62", "Emerson, R. M.", 1962, "Power-Dependence Relations", "American Sociological Review 27(1), 31–41"),
    source("EU03", "European Commission", 2003, "Recommendation 2003/361/EC Concerning the Definition of Micro, Small and Medium-sized Enterprises", "Official Journal of the European Union L 124, 36–41"),
    source("EVERETT05", "Everett, M. & Borgatti, S. P.", 2005, "Ego Network Betweenness", "Social Networks 27(1), 31–38"),
    source("FORTE", "Forte, R. & Oliveira, T.", 2019, "The role of export consortia in the internationalization of small and medium enterprises: A review", "International Entrepreneurship Review 5(4)"),
    source("FREEMAN77", "Freeman, L. C.", 1977, "A Set of Measures of Centrality Based on Betweenness", "Sociometry 40(1), 35–41"),
    source("FREEMAN78", "Freeman, L. C.", 1978, "Centrality in Social Networks: Conceptual Clarification", "Social Networks 1(3), 215–239"),
    source("GANKEMA00", "Gankema, H. G. J., Snuif, H. R. & Zwart, P. S.", 2000, "The Internationalization Process of Small and Medium-sized Enterprises: An Evaluation of Stage Theory", "Journal of Small Business Management 38(4), 15–27"),
    source("GHAURI", "Ghauri, P., Lutz, C. & Tesfom, G.", 2003, "Using networks to solve export-marketing problems of small- and medium-sized firms from developing countries", "European Journal of Marketing 37(5/6), 728–752"),
    source("GOULD89", "Gould, R. V. & Fernandez, R. M.", 1989, "Structures of Mediation: A Formal Approach to Brokerage in Transaction Networks", "Sociological Methodology 19, 89–126"),
    source("GRANOVETTER73", "Granovetter, M. S.", 1973, "The Strength of Weak Ties", "American Journal of Sociology 78(6), 1360–1380"),
    source("HADJIKHANI96", "Hadjikhani, A.", 1996, "Sleeping Relationships and Discontinuity in Project Marketing", "International Business Review 5(3), 319–336"),
    source("HESSELS", "Hessels, J. & Terjesen, S.", 2010, "Resource dependency and institutional theory perspectives on direct and indirect export choices", "Small Business Economics 34(2), 203–220"),
    source("HUMPHRIES08", "Humphries, M. D. & Gurney, K.", 2008, "Network ‘Small-World-Ness’: A Quantitative Method for Determining Canonical Network Equivalence", "PLoS ONE 3(4), e0002051"),
    source("HYMER76", "Hymer, S. H.", 1976, "The International Operations of National Firms: A Study of Direct Foreign Investment", "MIT Press"),
    source("JM88", "Johanson, J. & Mattsson, L.-G.", 1988, "Internationalization in Industrial Systems: A Network Approach", "In: Hood, N. & Vahlne, J.-E. (eds.), Strategies in Global Competition, Croom Helm"),
    source("JV77", "Johanson, J. & Vahlne, J.-E.", 1977, "The Internationalization Process of the Firm: A Model of Knowledge Development and Increasing Foreign Market Commitments", "Journal of International Business Studies 8(1), 23–32"),
    source("JW75", "Johanson, J. & Wiedersheim-Paul, F.", 1975, "The Internationalization of the Firm: Four Swedish Cases", "Journal of Management Studies 12(3), 305–322"),
    source("KHULLER99", "Khuller, S., Moss, A. & Naor, J.", 1999, "The Budgeted Maximum Coverage Problem", "Information Processing Letters 70(1), 39–45"),
    source("KNIGHT96", "Knight, G. A. & Cavusgil, S. T.", 1996, "The Born Global Firm: A Challenge to Traditional Internationalization Theory", "Advances in International Marketing 8, 11–26"),
    source("KOSSINETS06", "Kossinets, G.", 2006, "Effects of Missing Data in Social Networks", "Social Networks 28(3), 247–268"),
    source("KRACKHARDT88", "Krackhardt, D. & Stern, R. N.", 1988, "Informal Networks and Organizational Crises: An Experimental Simulation", "Social Psychology Quarterly 51(2), 123–140"),
    source("LEO04", "Leonidou, L. C.", 2004, "An Analysis of the Barriers Hindering Small Business Export Development", "Journal of Small Business Management 42(3), 279–302"),
    source("LINDER61", "Linder, S. B.", 1961, "An Essay on Trade and Transformation", "Almqvist & Wiksell, Stockholm"),
    source("LORRAIN71", "Lorrain, F. & White, H. C.", 1971, "Structural Equivalence of Individuals in Social Networks", "Journal of Mathematical Sociology 1(1), 49–80"),
    source("MAGNI", "Magni, D., Chierici, R., Fait, M. & Lefebvre, K.", 2022, "A network model approach to enhance knowledge sharing for internationalization readiness of SMEs", "International Marketing Review 39(3), 626–652"),
    source("MALCA", "Malca, O., Peña-Vinces, J. & Acedo, F. J.", 2020, "Export promotion programmes as export performance catalysts for SMEs: insights from an emerging economy", "Small Business Economics 55(3), 831–851"),
    source("MALCA12", "Malca, O. & Rubio, J.", 2012, "La continuidad y el desempeño exportador de la empresa peruana", "Universidad del Pacífico, Lima, discussion paper DD/12/15"),
    source("MARCHIORI00", "Marchiori, M. & Latora, V.", 2000, "Harmony in the Small-World", "Physica A 285(3–4), 539–546"),
    source("MATAVELI", "Mataveli, M., Ayala, J. C., Gil, A. J. & Roldán, J. L.", 2022, "An analysis of export barriers for firms in Brazil", "European Research on Management and Business Economics 28(3), 100200"),
    source("MENGER27", "Menger, K.", 1927, "Zur allgemeinen Kurventheorie", "Fundamenta Mathematicae 10, 96–115"),
    source("MPUNGA16", "Mpunga, H. S.", 2016, "Examining the Factors Affecting Export Performance for Small and Medium Enterprises (SMEs) in Tanzania", "Journal of Economics and Sustainable Development 7(6)"),
    source("NEWMAN01", "Newman, M. E. J.", 2001, "Scientific Collaboration Networks. II. Shortest Paths, Weighted Networks, and Centrality", "Physical Review E 64, 016132"),
    source("NEWMAN04", "Newman, M. E. J. & Girvan, M.", 2004, "Finding and Evaluating Community Structure in Networks", "Physical Review E 69, 026113"),
    source("OECD09", "OECD", 2009, "Top Barriers and Drivers to SME Internationalisation", "OECD Working Party on SMEs and Entrepreneurship"),
    source("OKPARA10", "Okpara, J. O. & Koumbiadis, N. J.", 2010, "Export Barriers and Internationalisation: Evidence from SMEs in an Emergent African Economy", "International Journal of Business and Globalisation 5(2), 169–187"),
    source("ONNELA07", "Onnela, J.-P., Saramäki, J., Hyvönen, J., Szabó, G., Lazer, D., Kaski, K., Kertész, J. & Barabási, A.-L.", 2007, "Structure and Tie Strengths in Mobile Communication Networks", "Proceedings of the National Academy of Sciences 104(18), 7332–7336"),
    source("POSNER61", "Posner, M. V.", 1961, "International Trade and Technical Change", "Oxford Economic Papers 13(3), 323–341"),
    source("REID81", "Reid, S. D.", 1981, "The Decision-Maker and Export Entry and Expansion", "Journal of International Business Studies 12(2), 101–112"),
    source("RICARDO17", "Ricardo, D.", 1817, "On the Principles of Political Economy and Taxation", "John Murray, London"),
    source("SEIDMAN83", "Seidman, S. B.", 1983, "Network Structure and Minimum Degree", "Social Networks 5(3), 269–287"),
    source("SINKOVICS", "Sinkovics, R. R., Kurt, Y. & Sinkovics, N.", 2018, "The effect of matching on perceived export barriers and performance in an era of globalization discontents: Empirical evidence from UK SMEs", "International Business Review 27(5), 1065–1079"),
    source("SMITH13", "Smith, J. A. & Moody, J.", 2013, "Structural Effects of Network Sampling Coverage I: Nodes Missing at Random", "Social Networks 35(4), 652–668"),
    source("TANG21", "Tang, J., Tang, X., Lim, A., Han, K., Li, C. & Yuan, J.", 2021, "Revisiting Modified Greedy Algorithm for Monotone Submodular Maximization with a Knapsack Constraint", "Proceedings of the ACM on Measurement and Analysis of Computing Systems 5(1)"),
    source("TANZIMP", "Jaensson, J.-E. & Rutashobya, L.", 2003, "Exploring the Network Phenomenon Among Small Exporting Firms", "19th IMP Conference, Lugano"),
    source("TARJAN72", "Tarjan, R.", 1972, "Depth-First Search and Linear Graph Algorithms", "SIAM Journal on Computing 1(2), 146–160"),
    source("TESFOM06", "Tesfom, G. & Lutz, C.", 2006, "A Classification of Export Marketing Problems of Small and Medium Sized Manufacturing Firms in Developing Countries", "International Journal of Emerging Markets 1(3), 262–281"),
    source("TRAAG19", "Traag, V. A., Waltman, L. & van Eck, N. J.", 2019, "From Louvain to Leiden: Guaranteeing Well-Connected Communities", "Scientific Reports 9, 5233"),
    source("UNIDO03", "UNIDO & Federexport", 2003, "A Guide to Export Consortia", "United Nations Industrial Development Organization, Vienna"),
    source("UNM49", "United Nations Statistics Division", 2018, "Standard Country or Area Codes for Statistical Use (M49): Developed and Developing Regions", "United Nations; as kept in the open table country-codes (PDDL)"),
    source("VERNON66", "Vernon, R.", 1966, "International Investment and International Trade in the Product Cycle", "Quarterly Journal of Economics 80(2), 190–207"),
    source("WASSERMAN94", "Wasserman, S. & Faust, K.", 1994, "Social Network Analysis: Methods and Applications", "Cambridge University Press"),
    source("WATTS98", "Watts, D. J. & Strogatz, S. H.", 1998, "Collective Dynamics of ‘Small-World’ Networks", "Nature 393, 440–442"),
    source("WBES", "World Bank", 2022, "Enterprise Surveys: Sampling Methodology", "World Bank Group"),
    source("WOLSEY82", "Wolsey, L. A.", 1982, "Maximising Real-Valued Submodular Functions: Primal and Dual Heuristics for Location Problems", "Mathematics of Operations Research 7(3), 410–425"),
    source("WTO16", "World Trade Organization", 2016, "World Trade Report 2016: Levelling the trading field for SMEs", "WTO, Geneva"),
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
