//! The words under which visitors may write a coded value: English, Italian, French and some Spanish,
//! `|` between them. The code itself always counts.

use std::{collections::BTreeMap, sync::OnceLock};

use crate::model::words::{fold, likeness};

/// A closed list of codes in [`codes`](mod@crate::model::codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vocabulary {
    Role,
    Territory,
    TieClass,
    Answer,
    State,
    Content,
    TieFunction,
    TieEffect,
    EndCause,
    ContactRole,
    Basis,
    EntryMode,
    Education,
    Motive,
    YesNo,
    BarrierForm,
    Module,
}

use Vocabulary as V;

/// Vocabulary, code, words.
#[rustfmt::skip]
pub const WORDS: &[(Vocabulary, &str, &str)] = &[
    (V::Role, "focal", "focal firm|our firm|us|we|ourselves|me|impresa focale|noi|la nostra impresa|nostra azienda|focale|entreprise focale|nous|notre entreprise|nosotros|empresa focal|your firm|la vostra impresa|votre entreprise"),
    (V::Role, "producer", "producers|manufacturer|maker|produttore|produttrice|produttori|fabbricante|producteur|fabricant|producteurs|productor|fabricante|firm of your trade|impresa del vostro settore|entreprise de votre métier"),
    (V::Role, "supplier", "suppliers|subcontractor|vendor|fornitore|fornitori|terzista|contoterzista|subfornitore|fournisseur|fournisseurs|sous-traitant|proveedor|proveedores"),
    (V::Role, "customer", "customers|client|clients|buyer|buyers|cliente|clienti|acquirente|compratore|acheteur|clientes|comprador"),
    (V::Role, "competitor", "competitors|rival|rivals|concorrente|concorrenti|competitore|concurrent|concurrents|competidor|competidores"),
    (V::Role, "distributor", "distributors|wholesaler|importer|reseller|distributore|distributori|grossista|importatore|rivenditore|distributeur|distributeurs|grossiste|importateur|revendeur|distribuidor|importador"),
    (V::Role, "agent", "agents|sales agent|representative|broker|agente|rappresentante|agente di commercio|agent commercial|représentant|representante"),
    (V::Role, "forwarder", "freight forwarder|carrier|shipper|spedizioniere|corriere|trasportatore|transitaire|transporteur|commissionnaire de transport|transitario|transportista"),
    (V::Role, "bank", "banks|banca|banche|credit institution|istituto di credito|banque|banques|banco"),
    (V::Role, "agency", "agencies|district agency|development agency|export agency|service centre|agenzia|agenzia di sviluppo|centro servizi|agence|agence de développement|centre de services|agencia"),
    (V::Role, "research", "research centre|research center|university|lab|laboratory|ricerca|centro di ricerca|università|laboratorio|recherche|centre de recherche|université|laboratoire|investigación|universidad|research institute|istituto di ricerca|institut de recherche"),
    (V::Role, "association", "associations|trade association|chamber of commerce|associazione|associazione di categoria|camera di commercio|association professionnelle|chambre de commerce|asociación|cámara de comercio"),
    (V::Role, "other", "others|altro|altri|autre|autres|otro|otros"),

    (V::Territory, "district", "local|in the district|cluster|distretto|distrettuale|locale|nel distretto|distretto industriale|district industriel|dans le district|distrito"),
    (V::Territory, "national", "domestic|home country|same country|nazionale|italia|nello stesso paese|nationale|domestique|même pays|nacional|elsewhere in the country|altrove nel paese|ailleurs dans le pays"),
    (V::Territory, "foreign", "abroad|international|export|overseas|estero|all'estero|straniero|estera|internazionale|étranger|à l'étranger|étrangère|extranjero|exterior"),
    (V::Territory, "outside", "outside the district|elsewhere|fuori|fuori distretto|extra-distretto|fuori dal distretto|hors district|hors du district|en dehors|fuera|fuera del distrito"),
    (V::Territory, "unknown", "don't know|not known|?|sconosciuto|non so|ignoto|non noto|inconnu|ne sait pas|nsp|desconocido|place not known|luogo non noto|lieu inconnu"),

    (V::TieClass, "supply", "supplies|sells|sale|sales|purchase|vertical|buyer-seller|fornitura|vendita|acquisto|verticale|fourniture|vente|achat|approvisionnement|suministro|venta|buying and selling|compravendita|achat et vente"),
    (V::TieClass, "horizontal", "competitor|rivals|between competitors|same trade|orizzontale|concorrenza|tra concorrenti|horizontale|concurrence|entre concurrents|between firms of one trade|tra imprese dello stesso settore|entre entreprises du même métier"),
    (V::TieClass, "agency", "agency tie|agenzia|servizi|agence|services|agencia|with an agency|con un’agenzia|avec une agence"),
    (V::TieClass, "research", "r&d|ricerca|recherche|investigación|with research|con la ricerca|avec la recherche"),
    (V::TieClass, "association", "membership|associazione|adesione|adhésion|asociación|with an association|con un’associazione|avec une association"),
    (V::TieClass, "finance", "financial|credit|bank|loan|finanza|finanziario|credito|banca|financement|financier|crédit|banque|finanzas"),
    (V::TieClass, "affiliate", "same group|group|subsidiary|ownership|gruppo|stesso gruppo|controllata|affiliata|groupe|même groupe|filiale|grupo"),
    (V::TieClass, "contact", "personal|personal contact|acquaintance|contatto|contatto personale|conoscenza|personale|contact personnel|connaissance|personnel|contacto"),
    (V::TieClass, "other", "altro|autre|otro"),

    (V::Answer, "yes", "y|true|1|x|present|sì|si|s|vero|presente|oui|o|vrai|présent|sí|verdadero|✓|✔|✅|☑|checked|selected|selezionato|coché|marcado"),
    (V::Answer, "no", "n|false|0|none|absent|denied|falso|nessuno|assente|non|faux|aucun|nessun legame|ninguno|✗|✘|☐|unchecked|not selected|non selezionato|nessuna|néant|aucune|non coché|ninguna|no marcado"),
    (V::Answer, "dont_know", "don't know|do not know|dk|?|unknown|not sure|non so|non sa|nsp|ne sait pas|je ne sais pas|inconnu|no sé|i don't know|cannot say|can't say|n/a|not applicable|non saprei|non sappiamo|non applicabile|n.d.|ne sais pas|sans objet|non applicable|no sabe|no aplica|no lo sé|ns"),
    (V::Answer, "refused", "refuses|no answer|declined|rifiutato|rifiuta|non risponde|refus|refusé|refuse|pas de réponse|rechazado|no responde|nr|prefer not to say|preferisco non rispondere|ne souhaite pas répondre|sans réponse|no contesta|nessuna risposta"),

    (V::State, "strong", "very active|forte|solido|fort|forte relation|solide|fuerte"),
    (V::State, "active", "alive|ongoing|attivo|attiva|in corso|actif|en cours|activo"),
    (V::State, "weak", "thin|debole|faible|débil"),
    (V::State, "sleeping", "dormant|quiet|inactive|dormiente|addormentato|silente|silenzioso|fermo|in sonno|inattivo|en sommeil|silencieux|endormi|dormante|inactif|dormido|durmiente"),
    (V::State, "failed", "broken|bankrupt|fallito|fallita|interrotto|rotto|échoué|rompu|faillite|fracasado|roto"),
    (V::State, "ended", "over|closed|former|past|finito|concluso|chiuso|cessato|terminé|fini|clos|ancien|terminado|finalizado"),
    (V::State, "missing", "absent|none|mancante|assente|manquant|ausente|faltante|absent: asked and denied|assente: chiesto e negato|absent : demandé et nié"),
    (V::State, "potential", "planned|target|wished|possible|potenziale|pianificato|obiettivo|possibile|potentiel|prévu|visé|souhaité|potencial|previsto"),
    (V::State, "unknown", "don't know|?|sconosciuto|non so|inconnu|ne sait pas|nsp|desconocido|not asked|non chiesto|non demandé"),

    (V::Content, "service", "services|servizio|servizi|servicio|servicios"),
    (V::Content, "information", "info|informazione|informazioni|informations|información"),
    (V::Content, "purchasing", "buying|joint purchasing|acquisti|acquisto|achats|achat groupé|compras|acquisti in comune"),
    (V::Content, "promotion", "promoting|fairs|promozione|fiere|salons|promoción"),
    (V::Content, "coordination", "coordinating|coordinamento|coordinación"),

    (V::TieFunction, "profit", "it earns money|earnings|margin|fa guadagnare|utile|margine|rapporte de l’argent|marge|beneficio"),
    (V::TieFunction, "volume", "much is sold or bought|quantity|si vende o si compra molto|quantità|on vend ou achète beaucoup|quantité|volumen"),
    (V::TieFunction, "safeguard", "can be counted on in bad times|security|ci si può contare nei momenti difficili|sicurezza|salvaguardia|on peut y compter dans les mauvais moments|sécurité|sauvegarde|seguridad"),
    (V::TieFunction, "innovation", "new products come of it|new ideas|ne nascono prodotti nuovi|innovazione|il en naît de nouveaux produits|nouveautés|innovación"),
    (V::TieFunction, "market", "its name opens doors to customers|reference|il suo nome apre le porte ai clienti|referenza|mercato|son nom ouvre les portes des clients|référence|marché|referencia"),
    (V::TieFunction, "scout", "brings news|market news|porta notizie|osservatorio|apporte des nouvelles|veille|noticias"),
    (V::TieFunction, "access", "introduces us to others|introductions|ci presenta ad altri|accesso|nous présente à d’autres|accès|acceso"),

    (V::TieEffect, "resource_transferability", "what we built for it serves elsewhere too|ciò che si è fatto per questo rapporto serve anche altrove|ce qui a été fait pour elle sert aussi ailleurs"),
    (V::TieEffect, "activity_complementarity", "its work fits with work for others|il suo lavoro si accorda con quello per altri|son travail va avec celui pour d’autres"),
    (V::TieEffect, "relationship_generalisability", "it helps our contacts with others|aiuta i rapporti con altri|elle aide nos relations avec d’autres"),
    (V::TieEffect, "resource_particularity", "what we built for it serves nowhere else|ciò che si è fatto per questo rapporto non serve altrove|ce qui a été fait pour elle ne sert nulle part ailleurs"),
    (V::TieEffect, "activity_irreconcilability", "its work gets in the way of work for others|il suo lavoro intralcia quello per altri|son travail gêne celui pour d’autres"),
    (V::TieEffect, "relationship_incompatibility", "others dislike it|dispiace ad altri|elle déplaît à d’autres"),

    // Looked up as they stand in the reason why a contact went quiet, which stays a text.
    (V::EndCause, "bankruptcy", "bankrupt|went bankrupt|insolvency|insolvent|closed down|fallimento|fallito|fallita|insolvenza|ha chiuso|faillite|en faillite|insolvabilité|a fermé|quiebra|en quiebra"),
    (V::EndCause, "dispute", "conflict|quarrel|lawsuit|lite|litigio|contenzioso|causa legale|disaccordo|litige|conflit|procès|désaccord|disputa|litigio judicial"),
    (V::EndCause, "intermediary_lost", "lost intermediary|the distributor failed|distributor failed|distributor lost|agent lost|intermediary failed|intermediario perso|distributore fallito|il distributore è fallito|distributore perso|agente perso|intermédiaire perdu|distributeur en faillite|distributeur perdu|agent perdu|intermediario perdido"),

    (V::ContactRole, "owner", "the owner|boss|entrepreneur|managing director|titolare|proprietario|imprenditore|patron|propriétaire|dirigeant|gérant|dueño|propietario"),
    (V::ContactRole, "other", "employee|staff|sales|manager|altro|dipendente|commerciale|impiegato|autre|salarié|employé|otro|empleado"),
    (V::ContactRole, "both", "owner and others|the owner and others|several people|entrambi|tutti e due|titolare e altri|les deux|plusieurs personnes|dirigeant et autres|ambos|los dos"),

    (V::Basis, "S", "stated|said|dichiarato|detto|déclaré|dit"),
    (V::Basis, "C", "class|class statement|classe|said of all|detto di tutti|dit de tous"),
    (V::Basis, "I", "implied|implicito|implicite|sous-entendu"),
    (V::Basis, "X", "illustrative|invented|illustrativo|inventato|illustratif|inventé"),

    (V::EntryMode, "indirect", "through others|indiretto|indiretta|indirecte|indirecto"),
    (V::EntryMode, "direct", "direct export|own sales|diretto|diretta|vendita diretta|directe|directo"),
    (V::EntryMode, "online", "e-commerce|web|shop|internet|commercio elettronico|en ligne|en línea"),
    (V::EntryMode, "agent", "agente|agents|rappresentante|agent commercial|représentant"),
    (V::EntryMode, "distributor", "distributors|importer|distributore|importatore|distributeur|importateur|distribuidor"),
    (V::EntryMode, "sales_subsidiary", "subsidiary|own branch|filiale|filiale commerciale|succursale|filiale de vente|sucursal"),
    (V::EntryMode, "production", "own plant|factory|produzione|stabilimento|usine|fabrique|producción"),

    (V::Education, "school", "secondary school|primary school|high school|scuola|scuola media|liceo|diploma|école|lycée|collège|baccalauréat|bac|escuela|bachillerato"),
    (V::Education, "vocational", "vocational training|apprenticeship|trade school|technical school|formazione professionale|istituto tecnico|istituto professionale|apprendistato|formation professionnelle|apprentissage|lycée professionnel|bts|cap|formación profesional"),
    (V::Education, "university", "degree|university degree|bachelor|master|phd|doctorate|università|laurea|laureato|laureata|dottorato|université|licence|doctorat|ingénieur|universidad|universitario|grado|doctorado"),

    (V::Motive, "foreign_orders", "orders came unasked|unsolicited orders|ordini arrivati da soli|ordini spontanei|commandes venues d’elles-mêmes|commandes spontanées|pedidos espontáneos"),
    (V::Motive, "profit_abroad", "better prices or growth abroad|growth abroad|higher prices abroad|profit|prezzi migliori o crescita all’estero|crescita all’estero|meilleurs prix ou croissance à l’étranger|croissance à l’étranger|crecimiento exterior"),
    (V::Motive, "unique_product", "a product that others lack|unique product|un prodotto che altri non hanno|prodotto unico|un produit que d’autres n’ont pas|produit unique|producto único"),
    (V::Motive, "followed_partner", "a customer took us along|followed a customer|followed a partner|un cliente ci ha portati con sé|seguito un cliente|un client nous a emmenés|suivi un client|seguimos a un cliente"),
    (V::Motive, "public_support", "support by an agency|public support|subsidies|sostegno di un ente|sostegno pubblico|soutien d’un organisme|soutien public|apoyo público"),
    (V::Motive, "small_home_market", "small market at home|mercato interno piccolo|marché intérieur étroit|petit marché intérieur|mercado interno pequeño"),
    (V::Motive, "home_competition", "strong competition at home|competition at home|forte concorrenza in patria|concorrenza interna|forte concurrence chez soi|concurrence intérieure|competencia interna"),
    (V::Motive, "spare_capacity", "capacity left over|stock left over|capacità in eccesso|scorte in eccesso|capacité en trop|stocks en trop|capacidad sobrante"),
    (V::Motive, "few_customers", "too few customers at home|dependence on few customers|troppo pochi clienti in patria|dipendenza da pochi clienti|trop peu de clients chez soi|dépendance de quelques clients|pocos clientes"),
    (V::Motive, "seasonal", "seasons at home|seasonality|stagionalità in patria|stagionalità|saisons chez soi|saisonnalité|estacionalidad"),

    (V::YesNo, "yes", "y|true|1|x|✓|✔|high|sì|si|s|vero|alto|alta|oui|o|vrai|élevé|haut|sí|verdadero|✅|☑|v|checked|selected|ticked|selezionato|spuntato|coché|marcado|cierto|ok"),
    (V::YesNo, "no", "n|false|0|low|none|falso|basso|bassa|non|faux|bas|faible|bajo|✗|✘|☐|✕|unchecked|not selected|never|non selezionato|nessuno|nessuna|mai|non coché|aucun|aucune|néant|jamais|ninguno|ninguna|nunca|no marcado|falsa"),
    // Read as not answered, without a word.
    (V::YesNo, "", "unknown|don't know|dk|?|not sure|sconosciuto|non so|n.d.|inconnu|ne sait pas|nsp|no sé|n/a|-|–|—|i don't know|do not know|cannot say|can't say|no answer|prefer not to say|not applicable|does not apply|non saprei|non sappiamo|non applicabile|non si applica|nessuna risposta|je ne sais pas|ne sais pas|sans réponse|sans objet|s.o.|non applicable|no lo sé|no sabe|no contesta|no aplica|ns|nc|n.c.|desconocido|ignoto|…|...|.|/"),

    (V::BarrierForm, "full", "full form|complete|all|39|completo|intero|modulo completo|tutti|complet|entier|formulaire complet|tous|entero|todas"),
    (V::BarrierForm, "short", "short form|brief|12|twelve|breve|corto|ridotto|modulo breve|court|bref|abrégé|formulaire court|corta"),

    (V::Module, "core", "core list|elenco di base|liste de base"),
    (V::Module, "oecd", "oecd items|ocse|ocde"),
    (V::Module, "developing", "developing country|developing countries|paese in via di sviluppo|paesi in via di sviluppo|pays en développement|pays en voie de développement|país en desarrollo|países en desarrollo"),
];

/// Words for "does not apply" as an answer about a barrier.
const NOT_APPLICABLE: &str = "n/a|n.a.|not relevant|irrelevant|non rilevante|non ci riguarda|hors sujet|non concerné|non concernée|no corresponde|no procede|not applicable|does not apply|doesn't apply|non applicabile|non si applica|non pertinente|np|sans objet|so|non applicable|ne s'applique pas|no aplica|no aplicable";

/// Words for "don't know" as an answer about a barrier: on the form, left open.
const DONT_KNOW: &str = "i don't know|cannot say|can't say|no opinion|prefer not to say|non sappiamo|non saprei dire|senza opinione|preferisco non rispondere|sconosciuto|ne sais pas|sans opinion|ne se prononce pas|nspp|inconnu|no lo sé|no sabe|no contesta|no sabe/no contesta|ns/nc|sin opinión|desconocido|n.d.|n.c.|don't know|do not know|dk|?|not sure|unknown|no answer|non so|non sa|non saprei|nessuna risposta|nr|nsp|ne sait pas|je ne sais pas|sans réponse|no sé|ns|nc|nd|-|–|—";

/// Words for a cell that holds nothing, beside those two.
const NOTHING: &str = "none|nothing|nessuno|nessuna|niente|néant|aucun|aucune|rien|ninguno|ninguna|nada|not available|non disponibile|non disponible|no disponible|ignoto";

/// Those of them that answer "how many" with 0.
const ZERO: &str =
    "none|nothing|zero|nessuno|nessuna|niente|néant|aucun|aucune|rien|ninguno|ninguna|nada|cero|zéro";

/// Above this likeness a word is worth suggesting, though not reading. Ours.
const SOMEWHAT: f64 = 0.82;

/// How a word was understood.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Understood {
    Exactly(&'static str),
    /// By likeness with the second word: worth a note.
    Probably(&'static str, &'static str),
}

/// Every vocabulary, ready for look-ups.
pub struct Vocabularies {
    /// Vocabulary and folded word → code, and the word as it is written.
    by_word: BTreeMap<(Vocabulary, String), (&'static str, &'static str)>,
}

impl Vocabularies {
    pub fn new() -> Self {
        let mut by_word = BTreeMap::new();
        for &(vocabulary, code, _) in WORDS {
            if !code.is_empty() {
                by_word.insert((vocabulary, fold_sign(code)), (code, code));
            }
        }
        for &(vocabulary, code, words) in WORDS {
            for word in words.split('|') {
                by_word.entry((vocabulary, fold_sign(word))).or_insert((code, word));
            }
        }
        Self { by_word }
    }

    /// The code for a word that is in the list as it stands.
    pub fn exactly(&self, vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
        self.by_word.get(&(vocabulary, fold_sign(text))).map(|(code, _)| *code)
    }

    /// The code for what a visitor wrote; the empty code means "not answered".
    pub fn find(&self, vocabulary: Vocabulary, text: &str) -> Option<Understood> {
        // The code as it stands is what programs write, a hundred thousand times over.
        if let Some((_, code, _)) = WORDS.iter().find(|(one, code, _)| *one == vocabulary && *code == text) {
            return Some(Understood::Exactly(code));
        }
        let key = (vocabulary, fold_sign(text));
        if let Some((code, _)) = self.by_word.get(&key) {
            return Some(Understood::Exactly(code));
        }
        // `Cliente (estero)`: what stands in brackets is a remark.
        let bare =
            text.split_once('(').and_then(|(bare, _)| self.by_word.get(&(vocabulary, fold_sign(bare))));
        let (code, word) = bare.copied().or_else(|| self.nearest(&key, likeness))?;
        Some(Understood::Probably(code, word))
    }

    /// The word that somebody may have meant where none is near enough to be read: a longer text begins
    /// with it, or it is somewhat like it. Ours.
    pub fn suggest(&self, vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
        let first = text.split([',', ';', '(', '/', ':', '–', '.']).next().unwrap_or_default();
        for part in [first, text.split_whitespace().next().unwrap_or_default()] {
            if let Some((code, word)) = self.by_word.get(&(vocabulary, fold_sign(part)))
                && !code.is_empty()
            {
                return Some(word);
            }
        }
        let somewhat = |known: &str, text: &str| {
            let likeness = strsim::jaro_winkler(known, text);
            (known.len() > 3 && likeness > SOMEWHAT).then_some(likeness)
        };
        let nearest = self.nearest(&(vocabulary, fold_sign(text)), somewhat);
        nearest.filter(|(code, _)| !code.is_empty()).map(|(_, word)| word)
    }

    fn nearest(
        &self,
        (vocabulary, text): &(Vocabulary, String),
        likeness: fn(&str, &str) -> Option<f64>,
    ) -> Option<(&'static str, &'static str)> {
        let mut best: Option<(f64, (&'static str, &'static str))> = None;
        for ((_, known), found) in
            self.by_word.range((*vocabulary, String::new())..).take_while(|((v, _), _)| v == vocabulary)
        {
            if let Some(likeness) = likeness(known, text)
                && best.is_none_or(|(least, _)| likeness > least)
            {
                best = Some((likeness, *found));
            }
        }
        best.map(|(_, found)| found)
    }
}

impl Default for Vocabularies {
    fn default() -> Self {
        Self::new()
    }
}

/// [`fold`], but a bare sign such as `?` or `✓` stays what it is.
pub fn fold_sign(text: &str) -> String {
    let folded = fold(text);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}

/// What a word means that gives no value: in the order of [`SILENCES`]. One word may mean several.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Silence {
    NotApplicable,
    DontKnow,
    Nothing,
    Zero,
}

const SILENCES: [&str; 4] = [NOT_APPLICABLE, DONT_KNOW, NOTHING, ZERO];

/// The longest of those words has fewer bytes.
const SILENCE_LENGTH: usize = 48;

/// Whether a text is one of the words for something that gives no value.
pub fn says(silence: Silence, text: &str) -> bool {
    silences(text) & 1 << silence as u8 != 0
}

/// Whether it is any of them.
pub fn says_nothing(text: &str) -> bool {
    silences(text) != 0
}

fn silences(text: &str) -> u8 {
    // Looked up for nearly every cell, so folded once and not at all where it cannot be one.
    static WORDS: OnceLock<BTreeMap<String, u8>> = OnceLock::new();
    if text.len() > SILENCE_LENGTH || text.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let words = WORDS.get_or_init(|| {
        let mut words = BTreeMap::new();
        for (bit, list) in SILENCES.iter().enumerate() {
            for word in list.split('|') {
                *words.entry(fold_sign(word)).or_default() |= 1 << bit;
            }
        }
        words
    });
    words.get(&fold_sign(text)).copied().unwrap_or_default()
}

/// Whether a `|`-separated list of words holds this one.
pub fn lists(words: &str, text: &str) -> bool {
    let text = fold_sign(text);
    words.split('|').any(|word| fold_sign(word) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn within_a_vocabulary_no_word_has_two_codes() {
        let mut seen: BTreeMap<(Vocabulary, String), &str> = BTreeMap::new();
        for &(vocabulary, code, words) in WORDS {
            for word in words.split('|').chain([code]).filter(|word| !word.is_empty()) {
                assert_eq!(*seen.entry((vocabulary, fold_sign(word))).or_insert(code), code, "{word}");
            }
        }
    }

    #[test]
    fn every_code_of_the_model_has_its_words() {
        use crate::model::codes::*;
        fn check(vocabulary: Vocabulary, codes: Vec<&str>) {
            let listed: Vec<&str> = WORDS
                .iter()
                .filter(|(one, code, _)| *one == vocabulary && !code.is_empty())
                .map(|(_, code, _)| *code)
                .collect();
            assert_eq!(listed, codes);
        }
        check(V::Role, Role::ALL.iter().map(|one| one.code()).collect());
        check(V::Territory, Territory::ALL.iter().map(|one| one.code()).collect());
        check(V::TieClass, TieClass::ALL.iter().map(|one| one.code()).collect());
        check(V::Answer, Answer::ALL.iter().map(|one| one.code()).collect());
        check(V::State, RelationshipState::ALL.iter().map(|one| one.code()).collect());
        check(V::Content, Content::ALL.iter().map(|one| one.code()).collect());
        check(V::TieFunction, TieFunction::ALL.iter().map(|one| one.code()).collect());
        check(V::TieEffect, TieEffect::ALL.iter().map(|one| one.code()).collect());
        check(V::EndCause, EndCause::ALL.iter().map(|one| one.code()).collect());
        check(V::ContactRole, ContactRole::ALL.iter().map(|one| one.code()).collect());
        check(V::Basis, Basis::ALL.iter().map(|one| one.code()).collect());
        check(V::BarrierForm, BarrierForm::ALL.iter().map(|one| one.code()).collect());
        check(V::Module, crate::model::Module::ALL.iter().map(|one| one.code()).collect());
        check(V::EntryMode, EntryMode::ALL.iter().map(|one| one.code()).collect());
        check(V::Education, Education::ALL.iter().map(|one| one.code()).collect());
        check(V::Motive, ExportMotive::ALL.iter().map(|one| one.code()).collect());
    }

    #[test]
    fn what_does_not_apply_is_told_from_what_is_not_known() {
        for (text, silence) in [
            ("S.O.", Silence::NotApplicable),
            ("n/a", Silence::NotApplicable),
            ("NSP", Silence::DontKnow),
            ("N.D.", Silence::DontKnow),
            ("nessuno", Silence::Nothing),
            ("Néant", Silence::Zero),
        ] {
            assert!(says(silence, text), "{text}");
        }
        let both = |text: &&str| says(Silence::NotApplicable, text) && says(Silence::DontKnow, text);
        assert_eq!(SILENCES.iter().flat_map(|words| words.split('|')).find(both), None);
        assert!(SILENCES.iter().flat_map(|words| words.split('|')).all(|word| word.len() < SILENCE_LENGTH));
        assert!(!says_nothing("4") && !says_nothing("Knopf"));
    }

    #[test]
    fn a_mistyped_word_is_understood_and_said_so() {
        let words = Vocabularies::new();
        assert_eq!(words.find(V::Role, "FORNITORE"), Some(Understood::Exactly("supplier")));
        assert_eq!(words.find(V::Role, "fornitoree"), Some(Understood::Probably("supplier", "fornitore")));
        assert_eq!(words.find(V::Role, "tiger"), None);
        assert_eq!(words.suggest(V::Role, "tiger"), None);
        assert_eq!(
            words.find(V::Role, "Cliente (pietra)"),
            Some(Understood::Probably("customer", "cliente"))
        );
        assert_eq!(words.suggest(V::Role, "Fornitore, pietra"), Some("fornitore"));
        assert_eq!(words.suggest(V::YesNo, "Sì, spesso"), Some("sì"));
        assert_eq!(words.suggest(V::State, "dormnte"), Some("dormante"));
        assert_eq!(words.find(V::YesNo, "?"), Some(Understood::Exactly("")));
    }
}
