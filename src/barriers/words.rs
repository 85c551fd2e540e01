//! What a visitor may write for a barrier: labels to match in headings and cells, in English, Italian
//! and French. A vocabulary for reading; the words shown stand in `www/text/*/barriers.ftl`, and a test
//! sees to it that each of those can be read back.

/// Code and labels, in the catalogue's order: the usual name of the item, then the page's own labels.
pub const WORDS: &[(&str, &[&str])] = &[
    (
        "I-INF-1",
        &[
            "Limited information to locate/analyse markets",
            "Limited information to locate/analyze markets",
            "Too little information about markets",
            "Poche informazioni sui mercati",
            "Trop peu d'informations sur les marchés",
        ],
    ),
    (
        "I-INF-2",
        &[
            "Problematic international market data",
            "Unreliable data on foreign markets",
            "Dati poco affidabili sui mercati esteri",
            "Données de marché peu fiables",
        ],
    ),
    (
        "I-INF-3",
        &[
            "Identifying foreign business opportunities",
            "Finding business opportunities abroad",
            "Individuare opportunità all'estero",
            "Repérer des débouchés à l'étranger",
        ],
    ),
    (
        "I-INF-4",
        &[
            "Inability to contact overseas customers",
            "Inability to contact potential overseas customers",
            "Reaching customers abroad",
            "Contattare clienti all'estero",
            "Entrer en contact avec des clients étrangers",
        ],
    ),
    (
        "I-FUN-1",
        &[
            "Lack of managerial time to deal with exports",
            "Lack of managerial time to deal with internationalisation",
            "Too little management time for exports",
            "Poco tempo della direzione per l'export",
            "Trop peu de temps du dirigeant pour l'export",
        ],
    ),
    (
        "I-FUN-2",
        &[
            "Inadequate/untrained personnel for exporting",
            "Inadequate quantity of and/or untrained personnel",
            "Too few people trained for export",
            "Poco personale preparato per l'export",
            "Trop peu de personnel formé à l'export",
        ],
    ),
    (
        "I-FUN-3",
        &[
            "Lack of excess production capacity for exports",
            "Not enough capacity for export orders",
            "Capacità produttiva insufficiente",
            "Capacité de production insuffisante",
        ],
    ),
    (
        "I-FUN-4",
        &[
            "Shortage of working capital to finance exports",
            "Not enough cash to finance exports",
            "Poca liquidità per finanziare l'export",
            "Trésorerie insuffisante pour exporter",
        ],
    ),
    (
        "I-PRD-1",
        &[
            "Developing new products for foreign markets",
            "Developing new products for abroad",
            "Sviluppare nuovi prodotti per l'estero",
            "Créer de nouveaux produits pour l'étranger",
        ],
    ),
    (
        "I-PRD-2",
        &[
            "Adapting export product design/style",
            "Adapting design or style",
            "Adattare il design o lo stile del prodotto",
            "Adapter le design ou le style du produit",
        ],
    ),
    (
        "I-PRD-3",
        &[
            "Meeting export product quality standards/specifications",
            "Meeting quality standards abroad",
            "Rispettare gli standard di qualità esteri",
            "Respecter les normes de qualité étrangères",
        ],
    ),
    (
        "I-PRD-4",
        &[
            "Meeting export packaging/labelling requirements",
            "Meeting export packaging/labeling requirements",
            "Packaging and labelling rules",
            "Requisiti di imballaggio ed etichettatura",
            "Exigences d'emballage et d'étiquetage",
        ],
    ),
    (
        "I-PRD-5",
        &[
            "Offering technical/after-sales service",
            "Technical and after-sales service",
            "Assistenza tecnica e post-vendita",
            "Service technique et après-vente",
        ],
    ),
    (
        "I-PRI-1",
        &[
            "Offering satisfactory prices to customers",
            "Offering prices customers accept",
            "Offrire prezzi accettabili ai clienti",
            "Proposer des prix acceptés par les clients",
        ],
    ),
    (
        "I-PRI-2",
        &[
            "Difficulty in matching competitors' prices",
            "Matching competitors' prices",
            "Reggere i prezzi dei concorrenti",
            "S'aligner sur les prix des concurrents",
        ],
    ),
    (
        "I-PRI-3",
        &[
            "Granting credit facilities to foreign customers",
            "Giving credit to customers abroad",
            "Concedere credito ai clienti esteri",
            "Accorder du crédit aux clients étrangers",
        ],
    ),
    (
        "I-DIS-1",
        &[
            "Complexity of foreign distribution channels",
            "Complicated distribution channels",
            "Canali di distribuzione complessi",
            "Circuits de distribution complexes",
        ],
    ),
    (
        "I-DIS-2",
        &[
            "Accessing export distribution channels",
            "Getting into distribution channels",
            "Entrare nei canali di distribuzione",
            "Accéder aux circuits de distribution",
        ],
    ),
    (
        "I-DIS-3",
        &[
            "Obtaining reliable foreign representation",
            "Finding reliable agents abroad",
            "Trovare rappresentanti affidabili",
            "Trouver des représentants fiables",
        ],
    ),
    (
        "I-DIS-4",
        &[
            "Maintaining control over foreign middlemen",
            "Keeping control over middlemen abroad",
            "Controllare gli intermediari esteri",
            "Garder la main sur les intermédiaires",
        ],
    ),
    (
        "I-LOG-1",
        &[
            "Difficulty in supplying inventory abroad",
            "Keeping stock supplied abroad",
            "Rifornire le scorte all'estero",
            "Approvisionner les stocks à l'étranger",
        ],
    ),
    (
        "I-LOG-2",
        &[
            "Unavailability of warehousing facilities abroad",
            "No warehouse abroad",
            "Mancanza di magazzini all'estero",
            "Pas d'entrepôt à l'étranger",
        ],
    ),
    (
        "I-LOG-3",
        &[
            "Excessive transportation/insurance costs",
            "Transport and insurance costs",
            "Costi di trasporto e assicurazione",
            "Coûts de transport et d'assurance",
        ],
    ),
    (
        "I-PRO-1",
        &[
            "Adjusting export promotional activities",
            "Adapting promotion to foreign markets",
            "Adattare la promozione ai mercati esteri",
            "Adapter la promotion aux marchés étrangers",
        ],
    ),
    (
        "E-PRC-1",
        &[
            "Unfamiliar exporting procedures/paperwork",
            "Unfamiliar export paperwork",
            "Procedure e documenti poco noti",
            "Formalités d'exportation mal connues",
        ],
    ),
    (
        "E-PRC-2",
        &[
            "Problematic communication with overseas customers",
            "Communicating with customers abroad",
            "Comunicare con i clienti esteri",
            "Communiquer avec les clients étrangers",
        ],
    ),
    (
        "E-PRC-3",
        &[
            "Slow collection of payments from abroad",
            "Slow payment from abroad",
            "Pagamenti lenti dall'estero",
            "Paiements lents depuis l'étranger",
        ],
    ),
    (
        "E-GOV-1",
        &[
            "Lack of home government assistance/incentives",
            "Little government help at home",
            "Poco sostegno pubblico in patria",
            "Peu d'aide publique dans son pays",
        ],
    ),
    (
        "E-GOV-2",
        &[
            "Unfavourable home rules and regulations",
            "Unfavorable home rules and regulations",
            "Unfavourable rules at home",
            "Norme sfavorevoli in patria",
            "Règles défavorables dans son pays",
        ],
    ),
    (
        "E-TSK-1",
        &[
            "Different foreign customer habits/attitudes",
            "Different habits of customers abroad",
            "Abitudini diverse dei clienti esteri",
            "Habitudes différentes des clients étrangers",
        ],
    ),
    (
        "E-TSK-2",
        &[
            "Keen competition in overseas markets",
            "Strong competition abroad",
            "Forte concorrenza all'estero",
            "Forte concurrence à l'étranger",
        ],
    ),
    (
        "E-ECO-1",
        &[
            "Poor/deteriorating economic conditions abroad",
            "Weak economy abroad",
            "Economia debole all'estero",
            "Économie en difficulté à l'étranger",
        ],
    ),
    (
        "E-ECO-2",
        &["Foreign currency exchange risks", "Exchange-rate risk", "Rischio di cambio", "Risque de change"],
    ),
    (
        "E-POL-1",
        &[
            "Political instability in foreign markets",
            "Political instability abroad",
            "Instabilità politica all'estero",
            "Instabilité politique à l'étranger",
        ],
    ),
    (
        "E-POL-2",
        &[
            "Strict foreign rules and regulations",
            "Strict rules abroad",
            "Norme estere severe",
            "Règles étrangères strictes",
        ],
    ),
    (
        "E-POL-3",
        &[
            "High tariff and non-tariff barriers",
            "Tariffs and other trade barriers",
            "Dazi e altre barriere commerciali",
            "Droits de douane et autres entraves",
        ],
    ),
    (
        "E-SOC-1",
        &[
            "Unfamiliar foreign business practices",
            "Unfamiliar business practices",
            "Usi commerciali poco conosciuti",
            "Usages commerciaux mal connus",
        ],
    ),
    (
        "E-SOC-2",
        &[
            "Different sociocultural traits",
            "Different culture and society",
            "Cultura e società diverse",
            "Culture et société différentes",
        ],
    ),
    (
        "E-SOC-3",
        &[
            "Verbal/non-verbal language differences",
            "Language differences",
            "Differenze di lingua",
            "Différences de langue",
        ],
    ),
    (
        "X-OEC-1",
        &[
            "Restrictions on foreign ownership",
            "Limits on owning a business abroad",
            "Limiti alla proprietà di imprese estere",
            "Limites à la propriété à l'étranger",
        ],
    ),
    (
        "X-OEC-2",
        &[
            "Restrictions on the movement of personnel",
            "Limits on sending people abroad",
            "Limiti all'invio di personale all'estero",
            "Limites à l'envoi de personnel à l'étranger",
        ],
    ),
    (
        "X-OEC-3",
        &[
            "Unequal treatment compared to domestic firms",
            "Treated worse than local firms",
            "Trattamento peggiore delle imprese locali",
            "Moins bien traités que les firmes locales",
        ],
    ),
    (
        "X-OEC-4",
        &[
            "Lack of transparency of foreign laws",
            "Laws abroad that are not transparent",
            "Leggi estere poco trasparenti",
            "Lois étrangères peu transparentes",
        ],
    ),
    (
        "X-OEC-5",
        &[
            "Difficulty in enforcing contracts and resolving disputes",
            "Enforcing contracts abroad",
            "Far rispettare i contratti all'estero",
            "Faire respecter les contrats à l'étranger",
        ],
    ),
    (
        "X-OEC-6",
        &[
            "Lack of intellectual property protection",
            "Protecting designs, brands and patents",
            "Proteggere design, marchi e brevetti",
            "Protéger dessins, marques et brevets",
        ],
    ),
    (
        "X-OEC-7",
        &[
            "Health, safety and technical standards",
            "Health, safety and technical rules",
            "Norme sanitarie, tecniche e di sicurezza",
            "Règles sanitaires, techniques et de sécurité",
        ],
    ),
    (
        "X-OEC-8",
        &[
            "Arbitrary tariff classification",
            "Arbitrary customs classification",
            "Classificazione doganale arbitraria",
            "Classement douanier arbitraire",
        ],
    ),
    (
        "X-OEC-9",
        &[
            "Quotas and embargoes",
            "Quotas, bans and embargoes",
            "Quote, divieti ed embarghi",
            "Quotas, interdictions et embargos",
        ],
    ),
    (
        "X-OEC-10",
        &[
            "High costs of customs administration",
            "Cost of customs formalities",
            "Costo delle pratiche doganali",
            "Coût des formalités douanières",
        ],
    ),
    (
        "X-OEC-11",
        &[
            "Competitors' preferential tariffs",
            "Rivals who pay lower duties",
            "Concorrenti che pagano meno dazi",
            "Concurrents soumis à moins de droits",
        ],
    ),
    (
        "X-OEC-12",
        &[
            "Inadequate infrastructure for e-commerce",
            "Poor conditions for selling online",
            "Condizioni difficili per la vendita online",
            "Conditions difficiles de vente en ligne",
        ],
    ),
    (
        "X-DEV-1",
        &[
            "Country-of-origin image",
            "Mistrust of goods from your country",
            "Diffidenza verso i prodotti del proprio Paese",
            "Méfiance envers les produits de votre pays",
        ],
    ),
    (
        "X-DEV-2",
        &[
            "Poor power supply and infrastructure",
            "Power cuts, poor roads and networks",
            "Corrente, strade e reti inaffidabili",
            "Électricité, routes et réseaux peu fiables",
        ],
    ),
    (
        "X-DEV-3",
        &[
            "Difficulty in obtaining visas",
            "Visas for business travel",
            "Visti per i viaggi di lavoro",
            "Visas pour les voyages d'affaires",
        ],
    ),
    (
        "X-DEV-4",
        &[
            "Corruption and bureaucracy",
            "Corruption and red tape at home",
            "Corruzione e burocrazia in patria",
            "Corruption et lourdeurs dans votre pays",
        ],
    ),
    (
        "X-DEV-5",
        &[
            "Unwillingness of banks to serve exporters",
            "Banks unwilling to serve exporters",
            "Banche restie verso chi esporta",
            "Banques réticentes envers les exportateurs",
        ],
    ),
    (
        "X-DEV-6",
        &[
            "Access to certification bodies",
            "Getting products certified at home",
            "Certificare i prodotti nel proprio Paese",
            "Faire certifier ses produits sur place",
        ],
    ),
    (
        "X-DEV-7",
        &[
            "High inland transport costs",
            "Transport inside your own country",
            "Trasporti nel proprio Paese",
            "Transport à l'intérieur de votre pays",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{super::catalogue, WORDS};
    use crate::model::{codebook::barrier_words::BarrierWords, words::fold};

    /// Language, the names, which the page loads at first, and what it loads when barriers are looked at.
    const TEXTS: [(&str, &str, &str); 3] = [
        (
            "en",
            include_str!("../../www/text/en/barriers.ftl"),
            include_str!("../../www/text/en/barriers/items.ftl"),
        ),
        (
            "it",
            include_str!("../../www/text/it/barriers.ftl"),
            include_str!("../../www/text/it/barriers/items.ftl"),
        ),
        (
            "fr",
            include_str!("../../www/text/fr/barriers.ftl"),
            include_str!("../../www/text/fr/barriers/items.ftl"),
        ),
    ];

    /// The lines of a message: its value, then its attributes.
    fn message<'a>(text: &'a str, id: &str) -> (&'a str, Vec<&'a str>) {
        let start = format!("{id} =");
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&start));
        let value = lines.next().map_or("", |line| line[start.len()..].trim());
        (value, lines.take_while(|line| line.starts_with(' ')).map(str::trim).collect())
    }

    #[test]
    fn every_barrier_has_its_words_and_its_label_can_be_read_back() {
        let words = BarrierWords::new();
        for (language, names, items) in TEXTS {
            for barrier in catalogue::every() {
                let (label, _) = message(names, &format!("barrier-{}", barrier.code));
                let (_, attributes) = message(items, &format!("item-{}", barrier.code));
                assert_eq!(words.find(label), Some(barrier.code), "{language}: {label}");
                assert!(label.chars().count() <= 45, "{language}: too long for a chart: {label}");
                let starts: Vec<&str> =
                    attributes.iter().filter_map(|line| line.split(" = ").next()).collect();
                assert_eq!(starts, [".about", ".helps", ".question"], "{language}: {label}");
            }
            for group in catalogue::GROUPS.iter().chain(catalogue::MODULE_GROUPS) {
                let (label, _) = message(names, &format!("group-{}", group.code));
                let (about, _) = message(items, &format!("about-group-{}", group.code));
                assert!(!label.is_empty() && !about.is_empty(), "{language}: {}", group.code);
            }
            for group in catalogue::FACTORS.iter().chain(catalogue::PLACES) {
                let (label, _) = message(items, &format!("group-{group}"));
                assert!(!label.is_empty(), "{language}: {group}");
            }
        }
    }

    #[test]
    fn what_no_network_removes_is_said_so() {
        for (sentence, (_, _, text)) in
            ["A network does not remove this", "Una rete non elimina", "Un réseau ne supprime pas"]
                .iter()
                .zip(TEXTS)
        {
            for code in ["E-ECO-1", "E-POL-1"] {
                let (_, attributes) = message(text, &format!("item-{code}"));
                assert!(attributes.iter().any(|line| line.contains(sentence)), "{code}: {sentence}");
            }
        }
    }

    #[test]
    fn every_label_names_one_barrier_only() {
        assert_eq!(catalogue::every().count(), WORDS.len());
        let mut seen = BTreeMap::new();
        for (barrier, (code, labels)) in catalogue::every().zip(WORDS) {
            assert_eq!(barrier.code, *code, "same order");
            for label in *labels {
                let before = seen.insert(fold(label), code);
                assert!(before.is_none() || before == Some(code), "{label}: {before:?} and {code}");
            }
        }
    }
}
