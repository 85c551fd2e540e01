# Quanto un’impresa è avanti all’estero, che cosa porta e che cosa le manca.

## La schermata

profile-title = { $firm }: quanto all’estero
profile-none = Non c’è ancora un’impresa da guardare
profile-none-hint = Rispondete a qualche domanda sulla vostra impresa, o portate una cartella con un foglio di imprese.
profile-firm = Impresa
profile-stage-known = { $class } Su { $models } modi di guardare, { $told ->
    [one] { $told } si può
   *[other] { $told } si possono
 } dire con i vostri dati.
profile-stage-open = I vostri dati non dicono ancora quanto siete avanti. La quota di export, anche approssimativa, direbbe più di tutto.
profile-brings = Portate { $has ->
    [0] ancora nulla che all’estero aiuti
    [one] una cosa che all’estero aiuta
   *[other] { $has } cose che all’estero aiutano
 }; { $lacks ->
    [0] di quanto chiesto non manca nulla.
    [one] ne manca una.
   *[other] ne mancano { $lacks }.
 }
profile-models = Quanto siete avanti?
profile-models-hint = Ognuno di questi modi viene da uno studio diverso e guarda un’altra cosa, perciò possono non essere d’accordo. Nessuno è una scala da salire per forza: più export non è sempre meglio.
profile-fits = Corrisponde
profile-fits-no = Non corrisponde
profile-fits-open = Non si può dire
profile-not-told = non si può ancora dire
profile-rules = Tutte le sue classi
profile-would-tell = Direbbe di più:
profile-after = Da
profile-cuts-ours = Le soglie sono nostre.
profile-cuts-unverified = Non abbiamo potuto verificare questa soglia nello studio.
profile-countries = Per paese
profile-inventory = Che cosa portate e che cosa manca
profile-management = Chi guida
profile-resources = L’impresa
profile-bears = Incide su:
profile-unasked = { $count ->
    [one] Non chiesto: una cosa
   *[other] Non chiesto: { $count } cose
 }
profile-motives = Perché l’estero
profile-pull = Che cosa vi attira
profile-push = Che cosa vi spinge
profile-motives-none = Nessuno ha chiesto perché vendete all’estero, o lo fareste.
profile-attitude = Lavorare con altri
profile-attitude-open = Siete aperti a lavorare con altri.
profile-attitude-mixed = Siete combattuti sul lavorare con altri. Cominciate da qualcosa di piccolo che costi poco.
profile-attitude-reserved = Preferite lavorare da soli. È un dato da mettere in conto, non un difetto.
profile-attitude-few = Troppo poche risposte per dire come vedete il lavorare con altri.
profile-attitude-overall = Voi stessi dite { $mean } su 5; le quattro domande direbbero di più.
profile-attitude-mean = Media delle risposte: { $mean } su 5.
profile-answer = { $question }: { $value } su 5
profile-country = { $country }: { $says }
profile-size = Dimensione
profile-lenses = Leggete il vostro caso con nove scuole di pensiero
profile-lenses-hint = Ogni scuola guarda un’altra cosa. Nessuna è la verità su di voi; insieme mostrano ciò che una sola non vedrebbe.
profile-explains = Che cosa spiega qui
profile-leaves = Che cosa lascia aperto
profile-explains-nothing = Ancora nulla: le mancano i dati.
profile-warnings = Da tenere a mente
standing-has = c’è
standing-partly = in parte
standing-lacks = manca
standing-unknown = non chiesto

## Modelli e loro classi

model-uppsala = Quanto a fondo in ogni paese
    .asks = Vendete da casa, tramite qualcuno sul posto o con una sede vostra?
uppsala-none = Nessun rappresentante all’estero.
uppsala-representative = Qualcuno vende per voi all’estero.
uppsala-subsidiary = Un ufficio vendite vostro all’estero.
uppsala-production = Producete all’estero.
model-cavusgil = Quanta parte delle vendite
    .asks = Che quota delle vostre vendite viene dall’estero?
cavusgil-domestic = In patria.
cavusgil-pre_export = In patria, con lo sguardo all’estero.
cavusgil-experimental = Primi passi all’estero.
cavusgil-active = Un esportatore attivo.
cavusgil-committed = Un esportatore impegnato.
model-bilkey_tesar = Quanto lontano guardate
    .asks = Gli ordini arrivano da soli, li cercate, e quanto sono lontani i paesi?
bilkey_tesar-not_interested = Non guardate all’estero.
bilkey_tesar-unsolicited = Evadete gli ordini che arrivano da soli.
bilkey_tesar-explores = Vi state informando.
bilkey_tesar-experimental = Provate con un paese vicino.
bilkey_tesar-experienced = Di casa in un paese vicino.
bilkey_tesar-distant = Verso paesi più lontani.
model-reid = Quanto siete decisi
    .asks = A che punto è chi decide, dall’averne sentito parlare all’averne fatto un’abitudine?
reid-awareness = Sapete che l’occasione c’è.
reid-intention = Ne avete l’intenzione.
reid-trial = Provate.
reid-evaluation = Soppesate i risultati.
reid-acceptance = Fa parte del lavoro.
model-czinkota = Che tipo di esportatore
    .asks = Quanto interessato, quanto esperto, quanto grande?
czinkota-uninterested = Non interessato.
czinkota-partly_interested = In parte interessato.
czinkota-exploring = In esplorazione.
czinkota-experimental = In prova.
czinkota-experienced_small = Esperto e piccolo.
czinkota-experienced_large = Esperto e grande.
model-continuity = Con che regolarità
    .asks = In quali anni avete venduto all’estero?
continuity-one_time = Una volta.
continuity-sporadic = Con interruzioni.
continuity-continuous = Un anno dopo l’altro.
model-born_global = Quanto presto
    .asks = Quanto dopo la nascita l’impresa ha venduto all’estero, e quanto?
born_global-gradual = Tardi, dopo anni in patria.
born_global-within_eight = Entro otto anni.
born_global-new_venture = Entro sei anni.
born_global-born_again = Tardi, e poi tutto in una volta.
born_global-born_global = Fin dall’inizio.
born_global-strict = Fin dall’inizio, con quasi tutto.
model-johanson_mattsson = Voi e il vostro settore
    .asks = Quanto siete internazionali voi, e quanto lo sono le altre imprese del settore?
johanson_mattsson-early_starter = Fra i primi a partire: né voi né il settore siete molto all’estero.
johanson_mattsson-late_starter = In partenza dopo altri: il settore è già all’estero.
johanson_mattsson-lonely_international = Un pioniere solitario: voi siete all’estero, il settore no.
johanson_mattsson-among_others = Uno fra tanti all’estero.
model-oli = Con quali vantaggi
    .asks = Avete qualcosa di vostro, tenete in mano le vendite, e avete una sede all’estero?
oli-not_yet = Ancora nessun vantaggio vostro da portare all’estero.
oli-license = Qualcosa di vostro che altri potrebbero vendere.
oli-export = Qualcosa di vostro che vendete all’estero voi stessi.
oli-investment = Qualcosa di vostro, con una sede all’estero.

## Perché una classe

profile-share = Il { $share } % delle vendite viene dall’estero.
profile-years = Vendete all’estero da { $years ->
    [0] meno di un anno
    [one] un anno
   *[other] { $years } anni
 }.
profile-searched = Vi siete informati o avete un piano.
profile-not-searched = Non vi siete informati e non avete un piano.
profile-contradicted = Questi dati si contraddicono, perciò non ne abbiamo tratto conclusioni: { $fields }.
profile-at-least = Almeno questo: ciò che direbbe di più non è noto.
profile-no-class = Nessuna delle sue classi corrisponde ai vostri dati.
profile-at-home = Non vendete all’estero.
profile-former = Avete venduto all’estero, ma non negli ultimi anni.
profile-close = { $count ->
    [one] Uno dei vostri paesi è vicino
   *[other] { $count } dei vostri paesi sono vicini
 } per lingua e abitudini.
profile-staff = Nella vostra impresa lavorano { $staff } persone.
profile-needs = Servirebbe: { $fields }.
uppsala-own-unit = Avete una sede vostra all’estero; se venda o produca non è detto.
uppsala-markets = Il modo di vendere è noto per { $count ->
    [one] un paese
   *[other] { $count } paesi
 }; conta il più profondo.
uppsala-unmediated = Vendere in modo diretto, online o tramite un’impresa del paese qui non ha un gradino proprio; conta come il primo.
continuity-years = Avete venduto all’estero in { $count ->
    [one] un anno
   *[other] { $count } anni
 }, da ultimo { $row } di fila, con { $gaps ->
    [0] nessuna interruzione
    [one] un’interruzione
   *[other] { $gaps } interruzioni
 }.
continuity-short = Ancora troppo pochi anni per dire se è regolare.
born-delay = La prima vendita all’estero è arrivata { $years ->
    [0] nell’anno di fondazione
    [one] un anno dopo la fondazione
   *[other] { $years } anni dopo la fondazione
 }.
born-early = Nel terzo anno il { $share } % delle vendite veniva dall’estero.
jm-firm-high = La vostra impresa è molto all’estero: lo dicono due tra quota, paesi e una sede propria.
jm-firm-low = La vostra impresa non è molto all’estero: lo dicono due tra quota, paesi e una sede propria.
jm-others = Di { $asked } altre imprese del settore, { $selling } vendono o hanno contatti all’estero.
jm-others-unknown = Di troppo poche altre imprese del settore si sa se vendono o hanno contatti all’estero: di { $asked }, e { $selling } ne hanno.
oli-ownership = Avete un marchio, uno sviluppo o un prodotto che altri non hanno.
oli-no-ownership = Non risultano né un marchio proprio né uno sviluppo proprio.
oli-own-hands = Vendete all’estero voi stessi, o vi preparate a farlo.
oli-place = Avete una sede vostra all’estero.
oli-no-place = Non avete una sede vostra all’estero.

disagree-much-nobody = Per le vendite siete ben avanti all’estero, per come vendete non siete usciti di casa: parte molto, e là nessuno vende per voi.
disagree-little-deep = Per come vendete siete a fondo in un paese, per le vendite solo all’inizio: la sede c’è prima dei clienti.
disagree-little-far = Per i paesi guardate lontano, per le vendite avete appena cominciato: pochi ordini, da lontano.
disagree-early-little = Avete cominciato dall’estero e oggi là vendete poco: un inizio non dice nulla sul restare.
disagree-much-gaps = La quota è grande e l’export ha interruzioni: pochi ordini grossi possono fare l’una e l’altra cosa.
disagree-much-ordinary = Vendete molto all’estero e non avete indicato nulla che altri non abbiano: per che cosa vengano i clienti non è stato chiesto.

## Dimensione

size-eu = Secondo la regola dell’Unione europea
size-world_bank = Secondo le indagini della Banca Mondiale
size-micro = micro
size-small = piccola
size-medium = media
size-large = grande
size-autonomous = Vale se nessun’altra impresa possiede un quarto o più della vostra, e dopo due anni di seguito.
size-staff = Nella vostra impresa lavorano { $staff } persone.
size-staff-and-money = { $staff } persone, e il fatturato o il bilancio rientrano.
size-money = Per numero di persone sarebbe una classe più piccola, ma né il fatturato né il bilancio rientrano.
size-needs-money = Con { $staff } persone potrebbe essere { $size ->
    [micro] micro
    [small] piccola
   *[medium] media
 }; la regola chiede anche il fatturato o il totale di bilancio.
size-other-currency = Con { $staff } persone potrebbe essere { $size ->
    [micro] micro
    [small] piccola
   *[medium] media
 }; la regola conta in euro, e i vostri importi sono in { $currency }.
size-too-small = Con { $staff } persone la vostra impresa è più piccola di quelle che queste indagini interpellano.

## Che cosa porta un’impresa

resource-not-asked = Non chiesto.
resource-languages = Lingue
resource-languages-has = Con i clienti si parlano { $amount } lingue straniere.
resource-languages-partly = Con i clienti si parla una lingua straniera.
resource-languages-lacks = Nessuna lingua straniera indicata.
resource-manager_years_abroad = Anni all’estero
resource-manager_years_abroad-has = { $amount ->
    [one] Un anno
   *[other] { $amount } anni
 } di vita o lavoro all’estero.
resource-manager_years_abroad-partly = { $amount ->
    [one] Un anno
   *[other] { $amount } anni
 } all’estero: un inizio.
resource-manager_years_abroad-lacks = Nessun periodo di vita o lavoro all’estero.
resource-manager_education = Istruzione
resource-manager_education-has = Una laurea.
resource-manager_education-partly = Una formazione professionale.
resource-manager_education-lacks = La scuola, senza altra formazione.
resource-export_lead_hours = Qualcuno con tempo
resource-export_lead_hours-has = { $amount } ore a settimana per l’export: abbastanza per cominciare.
resource-export_lead_hours-partly = { $amount } ore a settimana per l’export.
resource-export_lead_hours-lacks = Nessuno ha tempo per l’export.
resource-export_plan = Un piano
resource-export_plan-has = C’è un piano scritto.
resource-export_plan-lacks = Non c’è un piano scritto.
resource-experience = Esperienza all’estero
resource-experience-has = { $amount } anni di vendite all’estero.
resource-experience-partly = { $amount ->
    [one] Un anno
   *[other] { $amount } anni
 } di vendite all’estero.
resource-experience-lacks = Nessuna esperienza di vendita all’estero.
resource-r_and_d = Sviluppo proprio
resource-r_and_d-has = Prodotti o processi nuovi vostri.
resource-r_and_d-lacks = Nessuno sviluppo proprio.
resource-own_brand = Marchio proprio
resource-own_brand-has = Vendete con un marchio vostro.
resource-own_brand-lacks = Nessun marchio vostro.
resource-certificates = Certificazioni
resource-certificates-has = { $amount ->
    [one] Un certificato
   *[other] { $amount } certificati
 } che i clienti chiedono.
resource-spare_capacity_pct = Spazio per altri ordini
resource-spare_capacity_pct-has = Così come siete potreste produrre il { $amount } % in più.
resource-spare_capacity_pct-partly = Così come siete potreste produrre il { $amount } % in più: poco per un paese nuovo.
resource-spare_capacity_pct-lacks = Così come siete non c’è spazio per altri ordini.
resource-own_foreign_unit = Una sede all’estero
resource-own_foreign_unit-has = Un ufficio, una filiale o uno stabilimento vostro.
resource-own_foreign_unit-lacks = Nessuna sede vostra all’estero.
resource-contacts = Contatti all’estero
resource-contacts-has = { $amount ->
    [one] Un contatto
   *[other] { $amount } contatti
 } all’estero.
resource-contacts-lacks = Nessun contatto all’estero.
resource-information = Cercare informazioni
resource-information-has = Avete cercato informazioni sul vendere all’estero.
resource-information-lacks = Non avete cercato informazioni sul vendere all’estero.

## Perché l’estero

motive-foreign_orders = Ordini arrivati da soli
motive-profit_abroad = Prezzi migliori o crescita all’estero
motive-unique_product = Un prodotto che altri non hanno
motive-followed_partner = Un cliente vi ha portati con sé
motive-public_support = Il sostegno di un ente
motive-small_home_market = Un mercato interno piccolo
motive-home_competition = Forte concorrenza in patria
motive-spare_capacity = Capacità in eccesso
motive-few_customers = Troppo pochi clienti in patria
motive-seasonal = Stagionalità in patria

## Scuole di pensiero

school-classical = La teoria classica del commercio
    .idea = Ogni luogo vende ciò che fa a costi minori degli altri.
school-technology_gap = Il vantaggio di chi è più nuovo
    .idea = Chi ha qualcosa di nuovo vende all’estero finché gli altri non l’hanno copiato.
school-similar_demand = Clienti simili
    .idea = Un’impresa vende meglio dove la gente vuole ciò che si vuole in patria.
school-life_cycle = La vita di un prodotto
    .idea = Un prodotto si fa prima dove è stato inventato, e alla fine dove costa meno.
school-investment = Sedi proprie
    .idea = Chi ha un vantaggio lo usa meglio con una sede sua all’estero.
school-eclectic = Tre vantaggi insieme
    .idea = Qualcosa di proprio, venderlo da sé, e un buon posto all’estero: quanti ce ne sono?
school-stages = Passo dopo passo
    .idea = Un’impresa impara l’estero poco alla volta, prima nei paesi vicini.
school-born_global = All’estero da subito
    .idea = Certe imprese vendono all’estero appena nate.
school-network = Attraverso le relazioni
    .idea = Un’impresa va all’estero con chi conosce, e con chi questi conoscono.
lens-classical-needs = Servirebbero le vostre risposte sui prezzi: se soddisfano i clienti e se reggono quelli degli altri.
lens-classical-prices-hold = Vendete all’estero e i prezzi non vi frenano: ciò che il vostro territorio fa bene e a costi giusti passa il confine.
lens-classical-unused = I prezzi non vi frenerebbero, eppure non vendete all’estero: i costi da soli non lo spiegano.
lens-classical-prices = Il vostro territorio non vi dà un vantaggio di costo che arrivi all’estero; questo vi frena: { $barriers }.
lens-classical-neighbours = Vi tratta come { $count ->
    [one] l’altra impresa
   *[other] le altre { $count } imprese
 } del vostro settore qui, e non dice perché l’una venda all’estero e l’altra no.
lens-gap-none = Non sviluppate nulla di vostro, quindi non avete un vantaggio sugli altri di cui vivere all’estero.
lens-gap-lead = Sviluppate prodotti vostri e vendete all’estero: il vostro export può vivere del tempo che gli altri impiegano a copiarvi.
lens-gap-unused = Sviluppate prodotti vostri e non li vendete all’estero: un vantaggio non porta clienti da solo.
lens-gap-closing = Il vantaggio sembra breve; questo vi frena: { $barriers }.
lens-demand-close = Vendete dove la gente somiglia a quella di casa: { $countries }.
lens-demand-distant = Non spiega i lontani: { $countries }.
lens-cycle-plant = Producete all’estero: { $countries }. È lì che va un prodotto ormai adulto.
lens-cycle-standard = Non avete né un marchio né uno sviluppo vostro, e gli altri premono sul prezzo: così si comporta un prodotto vecchio, fatto dove costa meno.
lens-cycle-special-pressed = Avete qualcosa di vostro e la pressione c’è lo stesso; l’età del prodotto non lo spiega.
lens-cycle-young = Avete un marchio, uno sviluppo o un prodotto che altri non hanno, e nessuno preme molto: un prodotto giovane, fatto in patria.
lens-cycle-calm = Non avete né un marchio né uno sviluppo vostro, e gli altri premono poco: si sarebbe aspettata più pressione.
lens-fdi-unit = Avete una sede vostra all’estero e così tenete in mano ciò che sapete fare.
lens-fdi-none = Vendete all’estero senza una sede vostra: che funzioni non rientra in ciò che guarda.
lens-fdi-home = Non avete una sede all’estero, quindi non c’è nulla da spiegare.
lens-fdi-partners = In questi paesi lavorate tramite altri, la cui parte non vede: { $countries }.
lens-eclectic-without = Vendete all’estero senza un marchio né uno sviluppo vostro: il vantaggio dev’essere uno che non abbiamo chiesto.
lens-eclectic-not-yet = Senza un vantaggio proprio, restare in patria è ciò che si aspetta.
lens-eclectic-license = Avete qualcosa di vostro e nessuno che lo venda all’estero: lo farebbe fare o vendere ad altri, cosa che poche piccole imprese riescono a combinare.
lens-eclectic-export = Avete qualcosa di vostro e lo vendete da voi, senza una sede all’estero: esportare è ciò che si aspetta.
lens-eclectic-investment = I tre vantaggi ci sono tutti: una sede propria all’estero è ciò che si aspetta.
lens-stages-close-first = Siete andati prima nei paesi vicini ({ $close }) e poi in quelli lontani ({ $distant }).
lens-stages-distant-first = Eravate in un paese lontano ({ $distant }) prima che in uno vicino ({ $close }): non è l’ordine che si aspetta.
lens-stages-shallow = Vendete all’estero senza nessuno sul posto: il primo passo, con poco da rischiare e poco da cui imparare.
lens-stages-home = Siete in patria: dall’estero non avete ancora imparato nulla, e nulla avete da perdervi.
lens-stages-representative = Qualcuno vende per voi sul posto: il secondo passo, in cui si impara molto attraverso altri.
lens-stages-deep = Avete una sede vostra all’estero: un passo che di solito segue anni con rappresentanti.
lens-stages-early = Avete venduto all’estero { $years ->
    [0] nell’anno di fondazione
    [one] un anno dopo la fondazione
   *[other] { $years } anni dopo la fondazione
 }: troppo presto per imparare passo dopo passo.
lens-stages-back = Avete venduto all’estero e avete smesso: conosce la via in su, e quasi per nulla quella del ritorno.
lens-born-global = Nei primi anni molto veniva dall’estero: siete nati come impresa del mondo.
lens-born-again = Siete stati a lungo in patria e poi di colpo all’estero, come quando succede qualcosa: un nuovo titolare, un grande cliente.
lens-born-early = La vostra prima vendita all’estero è arrivata { $years ->
    [0] nell’anno di fondazione
    [one] dopo un anno
   *[other] dopo { $years } anni
 }, come per chi comincia dall’estero.
lens-born-share-open = Quanto fosse non è noto; oltre il { $share } % nel terzo anno contereste fra loro.
lens-born-late = La vostra prima vendita all’estero è arrivata { $years } anni dopo la fondazione: questa scuola parla di altri.
lens-born-home = Non vendete all’estero, quindi non c’è un inizio da guardare.
lens-network-needs = Servirebbero i vostri contatti: chi sono, dove, e come va con loro.
lens-network-abroad = Avete { $count ->
    [one] un contatto
   *[other] { $count } contatti
 } all’estero: tramite loro si incontrano i prossimi.
lens-network-none = Sulla vostra mappa non c’è nessun contatto all’estero.
lens-network-through = { $count ->
    [one] Un acquirente estero è raggiunto
   *[other] { $count } acquirenti esteri sono raggiunti
 } tramite altri: ciò che sapete di là, lo sapete da loro.
lens-network-quiet = { $count ->
    [one] Un contatto estero si è fermato e si potrebbe
   *[other] { $count } contatti esteri si sono fermati e si potrebbero
 } risvegliare.
lens-network-home = In patria avete { $peers ->
    [0] nessun contatto
    [one] un contatto
   *[other] { $peers } contatti
 } con imprese del settore e { $helpers ->
    [0] nessuno
    [one] uno
   *[other] { $helpers }
 } con enti, associazioni o ricerca: strade che altri aprono.
lens-network-trade = Quanto sia internazionale il settore non è stato chiesto abbastanza per dire in quale delle sue quattro situazioni siete.

## Da tenere a mente

warning-contradicted = Alcuni dati si contraddicono, e non ne abbiamo tratto conclusioni: { $fields }. Li trovate fra le note sul vostro file.
warning-s-curve-low = Con il { $share } % di vendite all’estero, uno studio su 1.231 imprese manifatturiere italiane (Cantele, Campedelli e Vrontis) vedeva l’export costare più di quanto rende; rendeva nel mezzo. È una media, non un verdetto su di voi.
warning-s-curve-high = Con il { $share } % di vendite all’estero, di più non è di per sé meglio: uno studio su 1.231 imprese manifatturiere italiane (Cantele, Campedelli e Vrontis) lo vedeva rendere nel mezzo e costare di nuovo a quote molto alte.
