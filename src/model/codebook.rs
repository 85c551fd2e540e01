//! The one table of fields: code, sheet, kind of value, whether required, and the words under which
//! visitors may write it. Import, templates, questionnaire, mapping view and documents read it.
//!
//! Words are separated by `|`, one text a language; they are compared with
//! [`fold`](super::words::fold()), so case, accents, spaces and punctuation need no entries of their own. The
//! first word of a language is the one that we write ourselves, on the page and in templates; the code
//! itself is always understood and stands in no list.
//! The words for coded values stand in [`vocabulary`].

pub mod barrier_words;
pub mod languages;
pub mod templates;
pub mod vocabulary;

use super::{codes, words::fold};
use vocabulary::Vocabulary;

codes! {
    /// What the rows of a sheet are.
    SheetRole {
        Study = "study",
        Firms = "firms",
        Markets = "markets",
        Barriers = "barriers",
        Actors = "actors",
        Ties = "ties",
        Rosters = "rosters",
        /// A plain customer or invoice list.
        Customers = "customers",
        Help = "help",
        Members = "members",
        MemberTrust = "member_trust",
        Scorecard = "scorecard",
        /// Written by us, passed over on reading.
        Lists = "lists",
        ReadMe = "read_me",
    }

    /// What a column means.
    Field {
        Key = "key",
        Value = "value",
        FirmId = "firm_id",
        ActorId = "actor_id",
        Name = "name",
        Country = "country",
        FoundedYear = "founded_year",
        FirstExportYear = "first_export_year",
        LastExportYear = "last_export_year",
        Employees = "employees",
        ExportSharePct = "export_share_pct",
        ExportMarkets = "export_markets",
        UnsolicitedOrders = "unsolicited_orders",
        SearchedExportInfo = "searched_export_info",
        ExportPlan = "export_plan",
        OwnerManaged = "owner_managed",
        AttitudeCooperation = "attitude_cooperation",
        AttitudeAgain = "attitude_again",
        AttitudeShare = "attitude_share",
        AttitudeDecide = "attitude_decide",
        AttitudeGain = "attitude_gain",
        Turnover = "turnover",
        BalanceSheet = "balance_sheet",
        Currency = "currency",
        NaceVersion = "nace_version",
        Nace = "nace",
        HsChapters = "hs_chapters",
        OwnForeignUnit = "own_foreign_unit",
        ExportYears = "export_years",
        EarlyExportSharePct = "early_export_share_pct",
        Motives = "motives",
        Languages = "languages",
        Certificates = "certificates",
        ManagerYearsAbroad = "manager_years_abroad",
        ManagerEducation = "manager_education",
        ExportLeadHours = "export_lead_hours",
        RAndD = "r_and_d",
        OwnBrand = "own_brand",
        SpareCapacityPct = "spare_capacity_pct",
        Mode = "mode",
        SinceYear = "since_year",
        SharePct = "share_pct",
        CloseMarket = "close_market",
        Priority = "priority",
        Respondent = "respondent",
        Barrier = "barrier",
        Severity = "severity",
        Scale = "scale",
        NotApplicable = "not_applicable",
        Presence = "presence",
        Market = "market",
        Roles = "roles",
        Role = "role",
        Territory = "territory",
        Area = "area",
        Sector = "sector",
        Materials = "materials",
        Material = "material",
        CoreActivity = "core_activity",
        Capabilities = "capabilities",
        CapabilitiesMissing = "capabilities_missing",
        ReferenceValue = "reference_value",
        StandsFor = "stands_for",
        Interviewed = "interviewed",
        AskedAbout = "asked_about",
        RecallComplete = "recall_complete",
        From = "from",
        To = "to",
        Class = "class",
        Answer = "answer",
        State = "state",
        Content = "content",
        Functions = "functions",
        Effects = "effects",
        LastExchangeYear = "last_exchange_year",
        QuietReason = "quiet_reason",
        Strength = "strength",
        Trust = "trust",
        Commitment = "commitment",
        ContactFrequency = "contact_frequency",
        Coordination = "coordination",
        Adaptation = "adaptation",
        Information = "information",
        TechnicalAdaptation = "technical_adaptation",
        SharedAssets = "shared_assets",
        GrowthPotential = "growth_potential",
        ContactPersons = "contact_persons",
        YearsKnown = "years_known",
        JointActivities = "joint_activities",
        ContactRole = "contact_role",
        ShareOfSalesPct = "share_of_sales_pct",
        ShareOfPurchasesPct = "share_of_purchases_pct",
        Via = "via",
        ToldBy = "told_by",
        Population = "population",
        InterviewedCount = "interviewed_count",
        Customer = "customer",
        Date = "date",
        Amount = "amount",
        Programme = "programme",
        HelpFor = "help_for",
        Contact = "contact",
        Link = "link",
        Cost = "cost",
        ValidUntil = "valid_until",
        Basis = "basis",
        Note = "note",
    }
}

codes! {
    /// The languages that we write; reading knows some Spanish besides.
    Language {
        English = "en",
        Italian = "it",
        French = "fr",
    }
}

/// What a cell of a field holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Text,
    /// Several texts in one cell, separated by `;`, `|` or line breaks.
    List,
    /// A number from `low` to `high`.
    Number {
        low: f64,
        high: f64,
    },
    /// 0–100.
    Percent,
    Year,
    /// A day, or only its year.
    When,
    YesNo,
    /// ISO 3166-1.
    Country,
    /// One code of a vocabulary.
    Code(Vocabulary),
    /// Several codes in one cell.
    Codes(Vocabulary),
    /// A barrier's code or label.
    Barrier,
    /// A point on the answer scale, or "does not apply", or "don't know".
    Severity,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct FieldRow {
    pub field: Field,
    /// The sheets that have it.
    pub sheets: &'static [SheetRole],
    pub kind: Kind,
    /// English, Italian, French, Spanish.
    pub words: [&'static str; 4],
}

const fn row(
    field: Field,
    sheets: &'static [SheetRole],
    kind: Kind,
    english: &'static str,
    italian: &'static str,
    french: &'static str,
    spanish: &'static str,
) -> FieldRow {
    FieldRow { field, sheets, kind, words: [english, italian, french, spanish] }
}

const ITEM: Kind = Kind::Number { low: 1.0, high: 5.0 };
const COUNT: Kind = Kind::Number { low: 0.0, high: 10_000_000.0 };
const POSITIVE: Kind = Kind::Number { low: 0.0, high: 1e15 };
const MONEY: Kind = Kind::Number { low: -1e15, high: 1e15 };

use Field as F;
use Kind::{Barrier, Code, Codes, Country, List, Percent, Text, When, Year, YesNo};
use SheetRole::{Actors, Barriers, Customers, Firms, Help, Markets, Rosters, Study, Ties};

/// Every field. Within a sheet no two rows share a word, which a test checks.
#[rustfmt::skip]
pub const FIELDS: &[FieldRow] = &[
    row(F::Key, &[Study], Text, "key|item|field", "voce|chiave", "rubrique|clé", "clave"),
    row(F::Value, &[Study], Text, "value|content", "valore|contenuto", "valeur|contenu", "valor"),

    row(F::FirmId, &[Firms, Markets, Barriers], Text, "firm|firm code|company|company id|id|business|enterprise", "impresa|azienda|ditta|id impresa|codice impresa|codice azienda|società", "entreprise|id entreprise|code entreprise|société|firme", "empresa|id empresa"),
    row(F::ActorId, &[Actors], Text, "partner’s code|actor|id|code|node|node id|contact|partner|organisation|organization", "codice del partner|attore|id attore|codice|nodo|contatto|organizzazione", "code du partenaire|acteur|id acteur|code|nœud|noeud|contact|partenaire|organisation", "actor|id actor|código|nodo|contacto"),
    row(F::Name, &[Firms, Actors], Text, "name|firm name|company name|actor name|label|full name", "nome|nome impresa|nome azienda|denominazione|ragione sociale|etichetta", "nom|nom de l'entreprise|raison sociale|dénomination|libellé", "nombre|razón social|etiqueta"),
    row(F::Country, &[Firms, Markets, Actors, Customers, Help], Country, "country|country code|nation|country iso|export country", "paese|nazione|stato estero|codice paese", "pays|code pays|nation", "país|código país|nación"),
    row(F::FoundedYear, &[Firms], Year, "year founded|founded|foundation year|established", "anno di fondazione|fondata nel|anno fondazione", "année de création|année de fondation|fondée en|créée en", "año de fundación"),
    row(F::FirstExportYear, &[Firms], Year, "year of first export|first export|exporting since", "anno della prima esportazione|anno primo export|primo anno di export|anno prima esportazione|esporta dal", "année de la première exportation|année du premier export|première exportation|année première exportation|exporte depuis", "año primera exportación"),
    row(F::LastExportYear, &[Firms], Year, "year of last export|last export", "anno dell’ultima esportazione|anno ultimo export|ultimo anno di export|anno ultima esportazione", "année de la dernière exportation|année du dernier export|dernière exportation", "año última exportación"),
    row(F::Employees, &[Firms], COUNT, "employees|staff|headcount|number of employees|annual work units|awu|workforce", "addetti|dipendenti|numero addetti|numero dipendenti|ula|organico", "effectif|effectifs|salariés|nombre de salariés|employés|eta", "empleados|número de empleados|plantilla"),
    row(F::ExportSharePct, &[Firms], Percent, "share of exports|export share|export percentage|exports % of turnover|export intensity", "quota export|percentuale export|export su fatturato|quota di export|incidenza export", "part de l’export|part export|part des exportations|pourcentage export|taux d'export", "cuota exportación|porcentaje exportación"),
    row(F::ExportMarkets, &[Firms], COUNT, "number of export countries|number of export markets|number of countries|export countries|countries served", "numero di paesi serviti|mercati esteri|numero mercati|numero paesi|paesi serviti", "nombre de pays d’exportation|marchés export|nombre de marchés|nombre de pays|marchés étrangers", "mercados de exportación|número de países"),
    row(F::UnsolicitedOrders, &[Firms], YesNo, "unsolicited orders from abroad", "ordini spontanei dall’estero|ordini spontanei|ordini non richiesti|ordini non sollecitati", "commandes spontanées de l’étranger|commandes spontanées|commandes non sollicitées", "pedidos espontáneos"),
    row(F::SearchedExportInfo, &[Firms], YesNo, "looked for export information|searched for export information", "ricerca di informazioni sull’export|cercato informazioni export|ricerca informazioni export", "recherche d’informations sur l’export|recherche d'informations export|a cherché des informations export", "búsqueda información exportación"),
    row(F::ExportPlan, &[Firms], YesNo, "export plan|has export plan|written export plan", "piano di export|piano export|piano di esportazione", "plan d’exportation|plan export", "plan de exportación"),
    row(F::OwnerManaged, &[Firms], YesNo, "run by the owner|managed by owner|family managed", "gestita dal titolare|gestione familiare|titolare gestisce", "dirigée par le propriétaire|gérée par le propriétaire|gestion familiale", "gestionada por el dueño"),
    row(F::AttitudeCooperation, &[Firms], ITEM, "attitude to cooperation|willingness to cooperate", "disponibilità a cooperare|atteggiamento cooperazione|propensione alla cooperazione", "disposition à coopérer|volonté de coopérer", "actitud cooperación"),
    row(F::AttitudeAgain, &[Firms], ITEM, "ready to work together again|would cooperate again", "pronti a lavorare ancora insieme|collaborerebbe ancora", "prêts à retravailler ensemble|coopérerait de nouveau", "volvería a cooperar"),
    row(F::AttitudeShare, &[Firms], ITEM, "ready to share contacts|would share contacts", "pronti a condividere i contatti|condividerebbe i contatti", "prêts à partager les contacts|partagerait ses contacts", "compartiría contactos"),
    row(F::AttitudeDecide, &[Firms], ITEM, "ready to decide together|would decide together", "pronti a decidere insieme|deciderebbe insieme", "prêts à décider ensemble|déciderait en commun", "decidiría en común"),
    row(F::AttitudeGain, &[Firms], ITEM, "expects to gain by working together|expected gain from cooperation", "si aspetta un vantaggio dal lavorare insieme|vantaggio atteso dalla cooperazione", "attend un gain du travail en commun|gain attendu de la coopération", "espera ganar cooperando"),
    row(F::Turnover, &[Firms], POSITIVE, "turnover a year|annual turnover|yearly turnover|annual sales|annual revenue|revenue", "fatturato annuo|fatturato annuale|fatturato", "chiffre d’affaires annuel|ca annuel|chiffre d’affaires", "facturación anual|facturación"),
    row(F::BalanceSheet, &[Firms], POSITIVE, "balance sheet total|balance sheet|total assets", "totale di bilancio|totale attivo|attivo di bilancio", "total du bilan|bilan", "balance total|total del balance"),
    row(F::Currency, &[Firms], Text, "currency", "valuta", "devise|monnaie", "moneda|divisa"),
    row(F::NaceVersion, &[Firms], Text, "version of the activity code|nace version|nace revision|nace rev", "versione del codice attività|versione nace|versione ateco", "version du code d’activité|version nace", "versión nace"),
    row(F::Nace, &[Firms], Text, "activity code|nace|nace code|industry code", "codice attività|nace|ateco|codice ateco|codice nace", "code d’activité|code nace|naf|code naf|ape|code ape", "código nace|cnae|código de actividad"),
    row(F::HsChapters, &[Firms], List, "customs chapters|hs chapters|hs codes|hs code|customs codes|tariff codes", "capitoli doganali|codici hs|codice hs|codici doganali|codice doganale|voci doganali", "chapitres douaniers|codes sh|code sh|codes douaniers|code douanier", "capítulos arancelarios|códigos hs|código hs|partida arancelaria"),
    row(F::OwnForeignUnit, &[Firms], YesNo, "own branch abroad|foreign subsidiary|own office abroad|foreign branch", "sede propria all’estero|filiale estera|filiale all’estero", "implantation propre à l’étranger|filiale à l’étranger|filiale étrangère", "filial en el extranjero|filial extranjera"),
    row(F::ExportYears, &[Firms], List, "years with exports|export years|years of export", "anni con esportazioni|anni di esportazione", "années avec exportations|années d’exportation", "años con exportaciones|años de exportación"),
    row(F::EarlyExportSharePct, &[Firms], Percent, "share of exports in the third year|early export share", "quota export al terzo anno|quota export iniziale", "part de l’export la troisième année|part export initiale", "cuota exportación tercer año"),
    row(F::Motives, &[Firms], Codes(Vocabulary::Motive), "reasons for selling abroad|motives for exporting|reasons for exporting|export motives", "motivi per vendere all’estero|motivi per esportare|motivi dell’export", "raisons de vendre à l’étranger|motifs d’exportation|raisons d’exporter", "motivos para exportar|motivos de exportación"),
    row(F::Languages, &[Firms], List, "languages spoken|languages|foreign languages", "lingue parlate|lingue|lingue straniere", "langues parlées|langues|langues étrangères", "idiomas|lenguas"),
    row(F::Certificates, &[Firms], List, "certificates|certifications", "certificazioni|certificati", "certifications|certificats", "certificaciones|certificados"),
    row(F::ManagerYearsAbroad, &[Firms], Kind::Number { low: 0.0, high: 100.0 }, "manager’s years abroad|years the manager lived abroad|years abroad", "anni all’estero di chi guida|anni all’estero", "années du dirigeant à l’étranger|années à l’étranger", "años en el extranjero"),
    row(F::ManagerEducation, &[Firms], Code(Vocabulary::Education), "manager’s education|education of the manager|education", "istruzione di chi guida|titolo di studio|istruzione", "formation du dirigeant|niveau d’études", "formación del gerente|nivel de estudios"),
    row(F::ExportLeadHours, &[Firms], Kind::Number { low: 0.0, high: 168.0 }, "hours a week for exports|export hours|hours for export", "ore a settimana per l’export|ore per l’export", "heures par semaine pour l’export|heures pour l’export", "horas semanales para exportar"),
    row(F::RAndD, &[Firms], YesNo, "research and development|r&d", "ricerca e sviluppo|r&s", "recherche et développement", "investigación y desarrollo"),
    row(F::OwnBrand, &[Firms], YesNo, "own brand|brand of its own", "marchio proprio|marca propria", "marque propre|propre marque", "marca propia"),
    row(F::SpareCapacityPct, &[Firms], Percent, "spare capacity|free capacity|unused capacity", "capacità libera|capacità inutilizzata", "capacité libre|capacité disponible|capacité inutilisée", "capacidad libre|capacidad ociosa"),

    row(F::Mode, &[Markets], Code(Vocabulary::EntryMode), "way into the market|entry mode|channel|how", "modo di ingresso|modalità|modalità di ingresso|canale|modo", "mode d’entrée|canal", "modo|modo de entrada|canal"),
    row(F::SinceYear, &[Markets], Year, "since|year|from year", "dal|dall'anno|anno|da quando", "depuis|depuis l'année|année", "desde|año"),
    row(F::SharePct, &[Markets], Percent, "share|share of sales|percentage", "quota|percentuale|quota vendite", "part|part des ventes|pourcentage", "cuota|porcentaje"),
    row(F::CloseMarket, &[Markets], YesNo, "close market|close|near market|similar market", "mercato vicino|vicino", "marché proche|proche", "mercado cercano"),
    row(F::Priority, &[Markets], YesNo, "priority|target|priority market", "priorità|prioritario|obiettivo|mercato prioritario", "priorité|prioritaire|cible|marché prioritaire", "prioridad|prioritario"),

    row(F::Respondent, &[Barriers], Text, "who answered|answered by|interviewee", "chi ha risposto|rispondente|intervistato|compilatore", "qui a répondu|répondant|personne interrogée", "encuestado|quien respondió"),
    row(F::Barrier, &[Barriers], Barrier, "barrier|barrier code|obstacle|item|export barrier|question", "ostacolo|barriera|codice barriera|barriera all'export|domanda", "obstacle|barrière|code barrière|frein|barrière à l'export|question", "barrera|obstáculo|código barrera"),
    row(F::Severity, &[Barriers], Kind::Severity, "severity|score|rating|importance|intensity|answer|how strong", "gravità|punteggio|voto|importanza|intensità|risposta|valutazione", "gravité|note sur 5|score|importance|intensité|réponse|sévérité", "gravedad|puntuación|importancia|intensidad"),
    row(F::Scale, &[Barriers], Kind::Number { low: 2.0, high: 10.0 }, "length of the scale|points of the scale|scale length|scale max", "lunghezza della scala|scala|punti della scala", "longueur de l’échelle|échelle|points de l'échelle", "escala"),
    row(F::NotApplicable, &[Barriers], YesNo, "does not apply|n/a", "non si applica|non applicabile|non pertinente", "sans objet|non applicable|ne s'applique pas", "no aplica|no aplicable"),
    row(F::Presence, &[Barriers], YesNo, "cost an order|happened|lost an order|stopped us", "ha fatto perdere un ordine|presenza|ordine perso|accaduto", "a coûté une commande|commande perdue|arrivé", "presencia|pedido perdido"),
    row(F::Market, &[Barriers], Text, "market|country|for market", "mercato|paese", "marché|pays", "mercado|país"),

    row(F::Roles, &[Actors, Customers], Codes(Vocabulary::Role), "roles|role|type|kind|category|what they are to us|actor type", "ruoli|ruolo|tipo|tipologia|categoria|cosa è per noi|che cosa sono per noi|che cosa sono per noi", "rôles|rôle|type|catégorie|ce qu'il est pour nous|ce qu'ils sont pour nous|ce qu'ils sont pour nous", "roles|rol|tipo|categoría"),
    row(F::Territory, &[Actors, Rosters], Code(Vocabulary::Territory), "territory|where|location|geography", "territorio|dove|localizzazione|collocazione", "territoire|où|localisation", "territorio|dónde|ubicación"),
    row(F::Area, &[Actors], Text, "area|region|place|city|town|district name", "area|regione|luogo|città|provincia|comune", "zone|région|lieu|ville", "área|región|lugar|ciudad"),
    row(F::Sector, &[Actors], Text, "trade|industry|business line", "settore|comparto|attività", "branche|secteur|activité|métier", "sector|rama"),
    row(F::Materials, &[Actors, Ties], List, "materials|material|product|products|goods", "materiali|materiale|prodotto|prodotti|merce", "matériaux|matériau|matière|matières|produit|produits", "materiales|material|producto|productos"),
    row(F::Material, &[Rosters], Text, "material|materials|product", "materiale|materiali|prodotto", "matériau|matière|produit", "material|producto"),
    row(F::CoreActivity, &[Actors], YesNo, "core activity|core business|core", "attività principale|core business|attività centrale", "activité principale|cœur de métier|coeur de métier", "actividad principal"),
    row(F::Capabilities, &[Actors], List, "strengths|competences|skills|good at", "punti di forza|capacità|competenze", "points forts|capacités|compétences|forces", "capacidades|competencias"),
    row(F::CapabilitiesMissing, &[Actors], List, "what is lacking|missing capabilities|lacks|weaknesses|lacking", "che cosa manca|capacità mancanti|competenze mancanti|carenze|punti deboli", "ce qui manque|capacités manquantes|compétences manquantes|manques|points faibles", "capacidades que faltan|carencias"),
    row(F::ReferenceValue, &[Actors], YesNo, "reference customer|reference|prestige", "cliente di prestigio|valore di referenza|referenza|prestigio", "client de référence|valeur de référence|référence|prestige", "valor de referencia|referencia"),
    row(F::StandsFor, &[Actors], Text, "stands for several|number of firms|class of", "sta per più imprese|sta per|rappresenta|numero di imprese", "vaut pour plusieurs|représente|vaut pour|nombre d'entreprises", "representa|número de empresas"),
    row(F::Interviewed, &[Actors], YesNo, "interviewed|was interviewed", "intervistato|intervistata", "interrogé|interviewé|interrogée", "entrevistado"),
    row(F::AskedAbout, &[Actors], Codes(Vocabulary::Role), "asked about|asked about roles|questions about", "chiesto di|domande su|ruoli chiesti", "interrogé sur|questions sur|rôles demandés", "preguntado sobre"),
    row(F::RecallComplete, &[Actors], YesNo, "named all|complete list|all named", "nominati tutti|elenco completo|lista completa", "tous nommés|liste complète", "lista completa"),

    row(F::From, &[Ties], Text, "from|source|seller|supplier|provider|node1|actor 1|ego|start", "da|origine|venditore|fornitore|sorgente|nodo1|attore 1", "de|source|vendeur|fournisseur|origine|acteur 1", "de|desde|origen|vendedor|proveedor"),
    row(F::To, &[Ties], Text, "to|target|buyer|customer|receiver|node2|actor 2|alter|end", "a|destinazione|acquirente|cliente|compratore|nodo2|attore 2", "à|vers|cible|acheteur|client|destination|acteur 2", "a|hacia|destino|comprador|cliente"),
    row(F::Class, &[Ties], Code(Vocabulary::TieClass), "kind of contact|tie class|type|kind|relationship|relation|relationship type|tie", "tipo di contatto|classe|tipo|legame|relazione|tipo di legame|tipo relazione", "type de contact|classe|type|lien|relation|type de lien|type de relation", "clase|tipo|relación|vínculo"),
    row(F::Answer, &[Ties], Code(Vocabulary::Answer), "answer|exists|reply|tie exists", "risposta|esiste|presente", "réponse|existe", "respuesta|existe"),
    row(F::State, &[Ties], Code(Vocabulary::State), "state|status|condition", "stato|situazione", "état|statut|situation", "estado|situación"),
    row(F::Content, &[Ties], Codes(Vocabulary::Content), "what flows|what passes", "che cosa passa|contenuto|cosa passa", "ce qui passe|contenu", "contenido"),
    row(F::Functions, &[Ties], Codes(Vocabulary::TieFunction), "what it brings|functions|function", "che cosa porta|funzioni|funzione", "ce qu’elle apporte|fonctions|fonction", "funciones|función"),
    row(F::Effects, &[Ties], Codes(Vocabulary::TieEffect), "what it does to others|effects on others|effects", "effetti su altri rapporti|effetti", "effets sur d’autres relations|effets", "efectos"),
    row(F::LastExchangeYear, &[Ties], When, "last exchange|last order|last contact|last purchase|last exchange date|last order date", "ultimo scambio|anno ultimo scambio|ultimo ordine|ultimo contatto|data ultimo ordine", "dernier échange|année du dernier échange|dernière commande|dernier contact|date dernière commande", "último intercambio|último pedido|último contacto"),
    row(F::QuietReason, &[Ties, Customers], Text, "why it went quiet|why quiet|reason", "perché si è fermato|motivo|perché fermo|motivo del silenzio", "raison du silence|raison|motif|pourquoi en sommeil", "motivo|razón"),
    row(F::Strength, &[Ties], ITEM, "strength|tie strength|weight|how strong", "forza|intensità|forza del legame|peso", "force|intensité|force du lien|poids", "fuerza|intensidad|peso"),
    row(F::Trust, &[Ties], ITEM, "trust", "fiducia", "confiance", "confianza"),
    row(F::Commitment, &[Ties], ITEM, "commitment", "impegno", "engagement", "compromiso"),
    row(F::ContactFrequency, &[Ties], ITEM, "how often in touch|frequency|how often", "frequenza dei contatti|frequenza|frequenza contatti", "fréquence des contacts|fréquence", "frecuencia"),
    row(F::Coordination, &[Ties], ITEM, "coordination", "coordinamento", "coordination", "coordinación"),
    row(F::Adaptation, &[Ties], ITEM, "adaptation", "adattamento", "adaptation", "adaptación"),
    row(F::Information, &[Ties], ITEM, "information shared|information exchange", "informazioni scambiate|informazione|scambio di informazioni|informazioni", "informations échangées|échange d'informations|informations", "información"),
    row(F::TechnicalAdaptation, &[Ties], ITEM, "technical adaptation", "adattamento tecnico", "adaptation technique", "adaptación técnica"),
    row(F::SharedAssets, &[Ties], ITEM, "shared resources", "risorse condivise|beni condivisi", "ressources partagées|actifs partagés", "recursos compartidos"),
    row(F::GrowthPotential, &[Ties, Customers], ITEM, "growth potential|growth|potential|could it grow", "potenziale di crescita|potenziale|crescita|potrebbe crescere", "potentiel de croissance|potentiel|croissance|pourrait croître", "potencial de crecimiento|potencial"),
    row(F::ContactPersons, &[Ties], COUNT, "people in touch|number of contacts|people in contact", "persone in contatto|persone di contatto|numero contatti|referenti", "personnes en contact|personnes de contact|nombre de contacts|interlocuteurs", "personas de contacto"),
    row(F::YearsKnown, &[Ties], Kind::Number { low: 0.0, high: 300.0 }, "years known|years|known for", "anni di conoscenza|anni|da quanti anni", "années de connaissance|années|ancienneté|connu depuis", "años de relación|años"),
    row(F::JointActivities, &[Ties], Kind::Number { low: 0.0, high: 8.0 }, "activities together", "attività comuni|attività congiunte", "activités communes|activités conjointes", "actividades conjuntas"),
    row(F::ContactRole, &[Ties, Customers], Code(Vocabulary::ContactRole), "who knows them|who holds the contact|contact person role", "chi li conosce|ruolo contatto|chi tiene il contatto", "qui les connaît|rôle du contact|qui tient le contact", "quién los conoce"),
    row(F::ShareOfSalesPct, &[Ties], Percent, "share of sales|sales share|share of turnover", "quota delle vendite|quota vendite|quota di fatturato|quota fatturato|percentuale vendite", "part des ventes|part du chiffre d'affaires|part du ca", "cuota de ventas"),
    row(F::ShareOfPurchasesPct, &[Ties], Percent, "share of purchases|purchase share", "quota degli acquisti|quota acquisti|percentuale acquisti", "part des achats|pourcentage des achats", "cuota de compras"),
    row(F::Via, &[Ties], Text, "through|introduced by|intermediary", "tramite|attraverso|intermediario", "par|par l'intermédiaire de|intermédiaire", "a través de|vía|intermediario"),
    row(F::ToldBy, &[Ties], Text, "who said so|reported by|who said|informant", "chi lo dice|detto da|riferito da|fonte", "qui le dit|dit par|rapporté par|informateur", "dicho por|informante"),

    row(F::Role, &[Rosters], Code(Vocabulary::Role), "role|roles|type|class", "ruolo|ruoli|tipo", "rôle|rôles|type", "rol|tipo"),
    row(F::Population, &[Rosters], COUNT, "how many there are|total|how many|size|number", "quanti sono|popolazione|totale|quanti|numero|universo", "combien ils sont|total|combien|nombre|effectif", "población|total|número"),
    row(F::InterviewedCount, &[Rosters], COUNT, "how many were asked|interviewed|asked|sample|number interviewed", "quanti hanno risposto|intervistati|campione|numero intervistati", "combien ont été interrogés|interrogés|échantillon|nombre interrogés|interviewés", "entrevistados|muestra"),

    row(F::Customer, &[Customers], Text, "customer|customer name|client|buyer|name|company|account|customer id|company name|bill to|sold to|partner|partner name|contact", "cliente|nome cliente|nome|ragione sociale|azienda|società|denominazione|intestatario|acquirente|codice cliente|partner|contatto", "client|nom du client|nom|raison sociale|entreprise|société|acheteur|compte client|partenaire|contact", "socio|contacto|cliente|nombre cliente|nombre|razón social|empresa|comprador"),
    row(F::Date, &[Customers], When, "date|invoice date|order date|last order|last order date|last invoice|last purchase|document date|year|last exchange|last contact", "data|data fattura|data ordine|ultimo ordine|data ultimo ordine|ultima fattura|data documento|anno|ultimo acquisto|ultimo scambio|ultimo contatto", "date|date facture|date de facture|date de commande|dernière commande|dernière facture|date dernière commande|année|dernier achat|dernier échange|dernier contact", "fecha|fecha factura|fecha pedido|último pedido|año"),
    row(F::Amount, &[Customers], MONEY, "amount|total|turnover|sales|revenue|value|net amount|invoice amount|total amount|invoiced|net total|eur|euro", "importo|totale|fatturato|vendite|valore|imponibile|importo netto|importo totale|importo fattura|ricavi|totale fattura", "montant|total|chiffre d'affaires|ca|ventes|valeur|montant ht|montant total|montant facture|total ht", "importe|total|ventas|facturación|valor|importe neto"),

    row(F::Programme, &[Help], Text, "programme|program|support programme|scheme", "programma|bando|misura di sostegno", "programme|dispositif|programme d’aide", "programa|programa de ayuda"),
    row(F::HelpFor, &[Help], List, "for which barriers|barrier group|barriers|barrier", "per quali ostacoli|gruppo di ostacoli|ostacoli|ostacolo", "pour quels obstacles|groupe d’obstacles|obstacles|obstacle", "para qué barreras|barreras"),
    row(F::Contact, &[Help], Text, "whom to ask|contact|contact person", "a chi rivolgersi|contatto|referente", "à qui s’adresser|contact|interlocuteur", "contacto"),
    row(F::Link, &[Help], Text, "web address|link|website", "indirizzo web|link|sito", "adresse web|lien|site", "enlace|sitio web"),
    row(F::Cost, &[Help], Text, "cost|fee", "costo|quota", "coût|frais", "coste"),
    row(F::ValidUntil, &[Help], When, "valid until|deadline|until", "valido fino al|scadenza", "valable jusqu’au|échéance|date limite", "válido hasta|plazo"),

    row(F::Basis, &[Study, Firms, Markets, Barriers, Actors, Ties, Rosters], Code(Vocabulary::Basis), "basis|evidence", "fondamento|base|evidenza", "fondement|base|preuve", "base"),
    row(F::Note, &[Firms, Markets, Barriers, Actors, Ties, Rosters, Customers, Help], Text, "note|notes|comment|comments|remark|remarks", "nota|commento|commenti|osservazioni", "note|notes|remarque|remarques|commentaire|commentaires", "nota|notas|comentario|observaciones"),
];

impl FieldRow {
    /// The word that stands above the field's column where we write it ourselves, with a capital.
    pub fn heading(&self, language: Language) -> String {
        first_word(self.words[language as usize])
    }
}

/// The name of a sheet where we write it ourselves.
pub fn sheet_heading(role: SheetRole, language: Language) -> String {
    let words =
        SHEET_WORDS.iter().find(|(one, _)| *one == role).map_or("", |(_, words)| words[language as usize]);
    first_word(words)
}

fn first_word(words: &str) -> String {
    let mut letters = words.split('|').next().unwrap_or("").chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The word, in each language, with which the example row of a template begins, before a colon.
const EXAMPLE: [&str; 4] = ["example", "esempio", "exemple", "ejemplo"];

/// With this begins, in every language, a sheet of results that we added to a workbook.
const RESULT: &str = "Filiera:";

/// Whether a sheet whose first cell holds this text was made by us of the others: none of it is data.
pub fn is_result(text: &str) -> bool {
    text.starts_with(RESULT)
}

/// The key of the Study sheet that a text names, where no table of look-ups is at hand.
pub fn study_key(text: &str) -> Option<&'static str> {
    let text = fold(text);
    STUDY_WORDS.iter().find(|(_, words)| words.split('|').any(|word| fold(word) == text)).map(|(key, _)| *key)
}

/// Whether a row whose first cell holds this text is a template's example, and nobody's data.
pub fn is_example(text: &str) -> bool {
    text.find(':').is_some_and(|end| end <= 12 && EXAMPLE.contains(&fold(&text[..end]).as_str()))
}

/// The table's row of a field.
pub fn field_row(field: Field) -> &'static FieldRow {
    match FIELDS.get(field as usize) {
        Some(row) if row.field == field => row,
        _ => &FIELDS[FIELDS.iter().position(|row| row.field == field).unwrap_or(0)],
    }
}

/// The words for a sheet's name: English, Italian, French, Spanish.
#[rustfmt::skip]
pub const SHEET_WORDS: &[(SheetRole, [&str; 4])] = &[
    (SheetRole::Study, ["About the study|about|project|survey", "Lo studio|studio|progetto|indagine", "L’étude|étude|projet|enquête", "estudio|proyecto"]),
    (SheetRole::Firms, ["Firms|firm|companies|company|enterprises|our firm", "Imprese|impresa|aziende|azienda|ditte", "Entreprises|entreprise|sociétés|firmes", "empresas|empresa"]),
    (SheetRole::Markets, ["Markets|market|countries|export markets", "Mercati|mercato|paesi", "Marchés|marché|pays", "mercados|países"]),
    (SheetRole::Barriers, ["Barriers|barrier|obstacles|export barriers|questionnaire|answers", "Ostacoli|barriere|barriera|questionario|risposte", "Obstacles|barrières|barrière|freins|questionnaire|réponses", "barreras|obstáculos|cuestionario"]),
    (SheetRole::Actors, ["Partners|actor|nodes|contacts|organisations|organizations|network actors", "Partner|attori|attore|nodi|contatti|organizzazioni", "Partenaires|acteurs|acteur|nœuds|noeuds|contacts|organisations", "actores|nodos|contactos|socios"]),
    (SheetRole::Ties, ["Relationships|tie|edges|links|relations|edge list|network", "Rapporti|legami|legame|relazioni|archi|rete", "Relations|liens|lien|arêtes|réseau", "vínculos|relaciones|enlaces|aristas|red"]),
    (SheetRole::Rosters, ["Numbers per group|roster|populations|class sizes|sample", "Numeri per gruppo|elenchi|popolazioni|universi|numerosità", "Nombres par groupe|effectifs|populations|registres", "censos|poblaciones"]),
    (SheetRole::Customers, ["Customer list|clients|invoices|sales|orders|buyers", "Elenco clienti|clienti|lista clienti|fatture|vendite|ordini", "Liste de clients|clients|liste des clients|factures|ventes|commandes", "clientes|lista de clientes|facturas|ventas|pedidos"]),
    (SheetRole::Help, ["Help|support|programmes|programs", "Aiuti|sostegni|bandi|programmi", "Aides|soutiens|programmes", "ayudas|programas"]),
    (SheetRole::Members, ["Consortium members|candidates", "Membri del consorzio|membri|consorziati|candidati|soci", "Membres du consortium|membres|candidats", "miembros|candidatos"]),
    (SheetRole::MemberTrust, ["Trust between members|trust", "Fiducia tra i membri|fiducia|fiducia tra membri", "Confiance entre membres|confiance", "confianza"]),
    (SheetRole::Scorecard, ["Consortium health|health", "Salute del consorzio|scheda", "Santé du consortium|tableau de bord", "cuadro de mando"]),
    (SheetRole::Lists, ["Code lists|codes|codebook|vocabulary", "Elenchi di codici|liste|codici|codifiche", "Listes de codes|listes|codes|nomenclature", "listas|códigos"]),
    (SheetRole::ReadMe, ["Read me|instructions|guide|how to", "Leggimi|istruzioni|guida", "Lisez-moi|instructions|guide|mode d'emploi", "léeme|instrucciones|guía"]),
];

/// The keys of the Study sheet.
#[rustfmt::skip]
pub const STUDY_WORDS: &[(&str, &str)] = &[
    ("as_of", "as_of|as of|as of date|date|data|data di riferimento|al|date de référence|au|à la date du|fecha"),
    ("title", "title|name|titolo|nome|titre|nom|título"),
    ("author", "author|authors|autore|autori|auteur|auteurs|autor"),
    ("boundary", "boundary|network boundary|confine|confini|delimitazione|périmètre|frontière|délimitation|límite"),
    ("method", "method|metodo|méthode|método"),
    ("period", "period|periodo|période|período"),
    ("barrier_form", "barrier_form|barrier form|form of the barrier list|modulo degli ostacoli|formulaire des obstacles|formulario de barreras"),
    ("barrier_modules", "barrier_modules|barrier modules|additional barriers|moduli degli ostacoli|ostacoli aggiuntivi|modules d’obstacles|obstacles supplémentaires|módulos de barreras"),
    ("details_basis", "details_basis|basis of scores|base dei punteggi|base des notes|base de las puntuaciones"),
];

/// Sheets that are read into the model, in the order in which equal scores are decided.
pub const READ_SHEETS: &[SheetRole] =
    &[Ties, Barriers, Actors, Firms, Markets, Rosters, Customers, Study, Help];

/// What a sheet must have to be read in a role: at least one field of every group.
pub fn required(role: SheetRole) -> &'static [&'static [Field]] {
    match role {
        Study => &[&[F::Key], &[F::Value]],
        Firms => &[&[F::FirmId, F::Name]],
        Markets => &[&[F::Country]],
        // The wide form has barriers for columns; see `build::tables`.
        Barriers => &[&[F::Barrier], &[F::Severity, F::NotApplicable, F::Presence]],
        Actors => &[&[F::ActorId, F::Name]],
        Ties => &[&[F::From], &[F::To]],
        Rosters => &[&[F::Role], &[F::Population]],
        Customers => &[
            &[F::Customer],
            &[F::Date, F::Amount, F::Country, F::QuietReason, F::GrowthPotential, F::ContactRole],
        ],
        Help => &[&[F::Programme]],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_field_stands_in_the_table_once() {
        let mut listed: Vec<Field> = FIELDS.iter().map(|row| row.field).collect();
        listed.sort();
        assert_eq!(listed, Field::ALL);
    }

    #[test]
    fn within_a_sheet_no_word_means_two_fields() {
        for &role in READ_SHEETS {
            let mut seen: BTreeMap<String, Field> = BTreeMap::new();
            for row in FIELDS.iter().filter(|row| row.sheets.contains(&role)) {
                for word in row.words.iter().flat_map(|words| words.split('|')).chain([row.field.code()]) {
                    let before = *seen.entry(fold(word)).or_insert(row.field);
                    assert_eq!(before, row.field, "{word} in {}", role.code());
                }
            }
        }
    }

    #[test]
    fn within_the_sheets_no_name_means_two_roles() {
        let mut seen: BTreeMap<String, SheetRole> = BTreeMap::new();
        for (role, words) in SHEET_WORDS {
            for word in words.iter().flat_map(|words| words.split('|')).chain([role.code()]) {
                assert_eq!(seen.entry(fold(word)).or_insert(*role), role, "{word}");
            }
        }
    }

    /// The words of the page and those of the table cannot part.
    #[test]
    fn the_first_word_is_the_label_that_the_page_shows() {
        for (language, text) in [
            (Language::English, include_str!("../../www/text/en/problems.ftl")),
            (Language::Italian, include_str!("../../www/text/it/problems.ftl")),
            (Language::French, include_str!("../../www/text/fr/problems.ftl")),
        ] {
            let labels: BTreeMap<&str, &str> =
                text.lines().filter_map(|line| line.split_once(" = ")).collect();
            for row in FIELDS {
                let label = labels.get(format!("field-{}", row.field.code()).as_str()).copied();
                assert_eq!(label, row.words[language as usize].split('|').next(), "{}", language.code());
            }
            for (role, words) in SHEET_WORDS {
                let label = labels.get(format!("sheet-{}", role.code()).as_str()).copied();
                let word = words[language as usize].split('|').next().unwrap_or("");
                assert_eq!(label.map(fold), Some(fold(word)), "{}", language.code());
            }
        }
        assert_eq!(field_row(Field::FoundedYear).heading(Language::French), "Année de création");
        assert_eq!(sheet_heading(SheetRole::Ties, Language::Italian), "Rapporti");
    }
}
