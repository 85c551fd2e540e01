# Blank workbooks to fill in. Loaded with the first thing that is saved.

## What it is

template-title-quick = La vostra impresa e i suoi partner: un quadro veloce
template-title-adviser = Un’impresa, i suoi ostacoli all’export e la sua rete: cartella per consulenti
template-title-research = Imprese, ostacoli all’export e reti: cartella per la ricerca
template-about-quick = Scrivete quello che sapete a memoria: basta un quarto d’ora. La pagina vi dirà che cosa vi frena nell’esportare di più, e con chi potreste superarlo.
template-about-adviser = Per una sola impresa, da compilare insieme o dopo un’intervista. Quasi tutte le colonne possono restare vuote; ogni risposta in più rende il rapporto più sicuro.
template-about-research = Per più imprese, interviste o un intero distretto. Contiene tutte le colonne che la pagina legge; tralasciate ciò che non avete chiesto.
template-start = Cominciate dal foglio delle imprese, poi passate ai partner. Poche righe bastano per un primo rapporto.
template-rows = Una riga è una cosa sola: un’impresa, un partner, una risposta. Lasciate le intestazioni come sono; le colonne si possono spostare o togliere.
template-blank = Una cella vuota vuol dire «non chiesto» o «non so». Non vuol mai dire «no». Se avete chiesto e la risposta è no, scrivete no.
template-example = Le righe che cominciano con «Esempio:» mostrano come compilare. Non vengono mai contate; cancellatele o scriveteci sopra.
template-headings = Ogni intestazione ha una nota che la spiega: passate sull’angolo rosso. Le intestazioni più scure servono: senza di esse la riga non si può leggere.
template-lists = Dove una cella offre un elenco, scegliete da lì o scrivete; anche altre parole comuni vengono capite. L’ultimo foglio dice che cosa significa ogni parola.
template-private = Questo file resta a voi. La pagina lo legge dentro il vostro browser e non lo manda da nessuna parte.
template-back = Quando avete finito: salvate il file, riaprite la pagina e trascinatelo lì. Potrete aggiungere altro in seguito.
template-sheet-study = { $name }: una riga è un fatto sull’indagine, come il giorno a cui si riferisce.
template-sheet-firms = { $name }: una riga è un’impresa che risponde.
template-sheet-markets = { $name }: una riga è un paese in cui un’impresa vende.
template-sheet-barriers = { $name }: una riga è una cosa che può rendere difficile esportare. Dite quanto pesa, da 1 (per niente) a 5 (moltissimo).
template-sheet-actors = { $name }: una riga è un’impresa o un ente della rete: fornitori, clienti, imprese del vostro settore, agenti, banche, agenzie.
template-sheet-ties = { $name }: una riga è quello che una fonte ha detto di due partner: chi dà, chi riceve, e come va.
template-sheet-rosters = { $name }: una riga è un gruppo di imprese: quante sono, e a quante è stato chiesto.
template-sheet-customers = { $name }: una riga è un partner: clienti, fornitori, imprese del vostro settore, agenti, chiunque conti. Non dimenticate chi si è fermato.
template-code = Codice: { $code }

## Keys of the sheet about the study

study-as_of = Data di riferimento
study-title = Titolo
study-author = Autore
study-boundary = Confine
study-method = Metodo
study-period = Periodo

## The example rows

example-firms = Esempio: La nostra impresa
example-markets = Esempio: La nostra impresa
example-actors = Esempio: Officina metalli
example-ties = Esempio: La nostra impresa
example-rosters = Esempio: fornitore
example-customers = Esempio: Cliente di Lione
example-name = La nostra impresa
example-to = Cliente di Lione
example-country = Francia
example-quiet_reason = il loro responsabile acquisti è andato in pensione
example-sector = lavorazione dei metalli
example-area = la valle
example-materials = ottone
example-capabilities = trattamenti di superficie; piccole serie
example-capabilities_missing = lingue
example-told_by = La nostra impresa
example-note = conosciuto in fiera

## The sheet of words

lists-list = Dove si usa
lists-code = Codice
lists-word = Parola
lists-meaning = Che cosa significa

## Words to choose from that the page does not show elsewhere

choice-yes = sì
choice-no = no
choice-unknown = non so
choice-answer-yes = sì
choice-answer-no = no
choice-answer-dont_know = non so
choice-answer-refused = non risponde
choice-content-service = servizio
choice-content-information = informazioni
choice-content-purchasing = acquisti in comune
choice-content-promotion = promozione
choice-content-coordination = coordinamento
choice-contact-owner = titolare
choice-contact-other = altro
choice-mode-indirect = indiretta
choice-mode-direct = diretta
choice-mode-online = online
choice-mode-agent = agente
choice-mode-distributor = distributore
choice-mode-sales_subsidiary = filiale commerciale
choice-mode-production = produzione

## What the words mean

means-role-focal = L’impresa per cui si fa il rapporto.
means-role-producer = Un’impresa che fa prodotti uguali o simili e non è una rivale.
means-role-supplier = Vi vende materiali, pezzi o lavorazioni.
means-role-customer = Compra da voi.
means-role-competitor = Una rivale: vende le stesse cose agli stessi clienti.
means-role-distributor = Compra i vostri prodotti e li rivende.
means-role-agent = Vende a vostro nome per una provvigione.
means-role-forwarder = Trasporta la merce o cura la dogana.
means-role-bank = Banca o altra fonte di credito.
means-role-agency = Ente pubblico o di distretto che aiuta le imprese.
means-role-research = Università, laboratorio o centro di ricerca.
means-role-association = Associazione di categoria o camera di commercio.
means-role-other = Nessuno di questi.
means-territory-district = Nello stesso distretto o nella stessa valle.
means-territory-national = Nello stesso paese, fuori dal distretto.
means-territory-foreign = In un altro paese.
means-territory-outside = Fuori dal distretto; se in patria o all’estero non è detto.
means-territory-unknown = Nessuno ha detto dove.
means-class-supply = L’uno compra dall’altro, o gli cura la merce.
means-class-horizontal = Due imprese dello stesso settore che si aiutano, condividono o si osservano.
means-class-agency = Sostegno di un ente pubblico o di distretto.
means-class-research = Lavoro con un’università o un laboratorio.
means-class-association = Adesione.
means-class-finance = Prestiti, garanzie, quote.
means-class-affiliate = Imprese con gli stessi proprietari.
means-class-contact = Le persone si conoscono, senza affari.
means-class-other = Nessuno di questi.
means-state-strong = Regolare e stretto.
means-state-active = Va avanti come al solito.
means-state-weak = Poco e di rado.
means-state-sleeping = Ora passa poco o niente, ma la porta è aperta.
means-state-failed = Rotto per un motivo: una lite, un fallimento.
means-state-ended = Concluso, e non resta alcun legame.
means-state-missing = Avete chiesto, e non c’è.
means-state-potential = Non c’è ancora, ma lo si vuole.
means-state-unknown = Non è stato chiesto a nessuno.
means-basis-S = Qualcuno lo ha detto proprio di questo caso.
means-basis-C = Detto di un intero gruppo e scritto per ciascuno.
means-basis-I = Si ricava da ciò che è stato detto.
means-basis-X = Inventato per esercizio.
means-choice-answer-yes = Hanno detto che il rapporto c’è.
means-choice-answer-no = Hanno detto che non c’è.
means-choice-answer-dont_know = Non sapevano dirlo.
means-choice-answer-refused = Non hanno voluto dirlo.
means-choice-content-service = Aiuto in un compito: dogana, traduzioni, formazione.
means-choice-content-information = Notizie su mercati, regole o imprese.
means-choice-content-purchasing = Comprare insieme.
means-choice-content-promotion = Fiere, cataloghi, visite.
means-choice-content-coordination = Far incontrare le imprese.
means-choice-contact-owner = Li conosce solo o soprattutto il titolare.
means-choice-contact-other = Li conosce qualcun altro in azienda.
means-choice-mode-indirect = Tramite un’altra impresa del paese.
means-choice-mode-direct = Da casa propria ai clienti esteri.
means-choice-mode-online = Con un negozio sul web.
means-choice-mode-agent = Con un agente sul posto.
means-choice-mode-distributor = Con un’impresa sul posto che compra e rivende.
means-choice-mode-sales_subsidiary = Con personale proprio sul posto.
means-choice-mode-production = Producendo sul posto.

## Notes at the headings

about-key = Di che cosa parla questa riga. Lasciatela com’è.
about-value = Che cosa avete da dire al riguardo. Una data si scrive 2026-01-31.
about-firm_id = L’impresa di cui parla la riga: il nome, o un codice breve, scritto sempre allo stesso modo. Lasciate vuoto se ce n’è una sola.
about-actor_id = Un vostro codice breve per questo partner. Gli altri fogli possono usarlo al posto del nome.
about-name = Nome dell’impresa o dell’ente, scritto sempre allo stesso modo.
about-country = Nome del paese, o le sue due lettere come IT.
about-founded_year = L’anno in cui l’impresa è nata: 1987.
about-first_export_year = L’anno della prima vendita all’estero. Vuoto se non c’è ancora stata.
about-last_export_year = L’anno dell’ultima vendita all’estero.
about-employees = Persone che lavorano nell’impresa, contate in anni di lavoro interi; anche i titolari.
about-export_share_pct = Su 100 di vendite, quante vengono dall’estero: da 0 a 100.
about-export_markets = In quanti paesi vendete, senza contare il vostro.
about-unsolicited_orders = Sono arrivati ordini dall’estero senza che li cercaste?
about-searched_export_info = Negli ultimi due anni avete cercato informazioni su come vendere all’estero?
about-export_plan = C’è un piano scritto per vendere all’estero?
about-owner_managed = L’impresa è guidata dal titolare o dalla sua famiglia?
about-attitude_cooperation = Quanto siete disposti a lavorare con altre imprese: da 1 (per niente) a 5 (moltissimo).
about-mode = In che modo la merce arriva in questo mercato.
about-since_year = L’anno in cui è cominciato.
about-share_pct = Su 100 di vendite, quante vengono da questo paese: da 0 a 100.
about-close_market = Il paese vi sembra vicino: per lingua, abitudini, regole?
about-priority = È uno dei paesi che volete conquistare?
about-respondent = Chi ha risposto nell’impresa.
about-barrier = Che cosa può rendere difficile esportare. La nota a ciascuno dice di più.
about-severity = Quanto pesa: da 1 (per niente) a 5 (moltissimo). Vuoto se non sapete dirlo.
about-scale = 5 se le risposte vanno da 1 a 5, 7 se vanno da 1 a 7.
about-not_applicable = Scegliete sì se la domanda non ha senso per questa impresa.
about-presence = Negli ultimi due anni ha fatto perdere o fermare un ordine?
about-market = Il paese di cui parla la risposta. Vuoto se vale ovunque.
about-roles = Che cosa sono, visti dalla vostra impresa. Possono essere più cose: fornitore; cliente.
about-role = Il gruppo di imprese di cui parla la riga.
about-territory = Dove si trovano, visti dalla vostra impresa.
about-area = Città, valle o regione.
about-sector = Che mestiere fanno.
about-materials = Prodotti o materiali che si fanno o che passano tra i due; se sono più d’uno, separati da punto e virgola.
about-material = Solo le imprese che lavorano questo materiale. Vuoto per tutte.
about-core_activity = È l’attività principale della vostra filiera: quella senza cui non si va avanti?
about-capabilities = Che cosa sanno fare bene; se sono più cose, separate da punto e virgola.
about-capabilities_missing = Che cosa manca loro; se sono più cose, separate da punto e virgola.
about-reference_value = Il loro nome farebbe colpo su altri clienti?
about-stands_for = Lasciate vuoto per una singola impresa. Per una riga che sta per più imprese: quante.
about-interviewed = Avete parlato con loro di persona?
about-asked_about = Di quali tipi di partner è stato chiesto loro; se sono più d’uno, separati da punto e virgola.
about-recall_complete = Hanno nominato tutti i partner di quei tipi? Solo allora una riga che manca vuol dire: nessun rapporto.
about-from = Chi vende o fornisce. Un nome dal foglio dei partner.
about-to = Chi compra o riceve. Un nome dal foglio dei partner.
about-class = Che tipo di rapporto è.
about-answer = Che cosa è stato detto quando avete chiesto. Senza domanda, niente riga.
about-state = Come va adesso. Vuoto se non sapete dirlo; allora decide l’ultimo scambio.
about-content = Che cosa passa, con agenzie e associazioni; se sono più cose, separate da punto e virgola.
about-last_exchange_year = Quando sono passati per l’ultima volta merce, denaro o lavoro: un anno o un giorno.
about-quiet_reason = Perché si è fermato, con parole vostre.
about-strength = Quanto è stretto nell’insieme: da 1 (appena) a 5 (strettissimo). Una scorciatoia al posto delle colonne seguenti.
about-trust = Da 1 (nessuna) a 5 (piena fiducia).
about-commitment = Quanto entrambi ci tengono: da 1 a 5.
about-contact_frequency = Quanto spesso vi sentite: da 1 (quasi mai) a 5 (di continuo).
about-coordination = Quanto consegne e piani sono concordati: da 1 a 5.
about-adaptation = Quanto il modo di lavorare è cambiato l’uno per l’altro: da 1 a 5.
about-information = Quanto apertamente vi dite ciò che conta: da 1 a 5.
about-technical_adaptation = Quanto prodotti o macchine sono cambiati l’uno per l’altro: da 1 a 5.
about-shared_assets = Quanto usate cose insieme, come attrezzi, magazzini o marchi: da 1 a 5.
about-growth_potential = Potrebbe nascerne di più? Da 1 (no) a 5 (molto di più).
about-contact_persons = Quante persone dalle due parti si conoscono.
about-years_known = Da quanti anni vi conoscete.
about-joint_activities = Quante di otto tipi di cose fate insieme: da 0 a 8.
about-contact_role = Chi li conosce nella vostra impresa. Se è solo il titolare, è un rischio.
about-share_of_sales_pct = Su 100 che chi fornisce vende, quante vanno a questo partner.
about-share_of_purchases_pct = Su 100 che chi riceve compra, quante vengono da questo partner.
about-via = Chi li ha messi in contatto, o sta in mezzo.
about-told_by = Chi lo ha detto. Un nome dal foglio dei partner.
about-population = Quante imprese di questo gruppo ci sono in tutto, per quanto si sappia.
about-interviewed_count = A quante di loro è stato chiesto.
about-customer = Nome del partner, scritto sempre allo stesso modo.
about-date = Quando ha ordinato l’ultima volta: un anno o un giorno. Per i fornitori, il vostro ultimo ordine.
about-amount = Le vendite con loro, in una sola valuta, senza IVA.
about-basis = Quanto è fondata la riga.
about-note = Tutto ciò che vale la pena di tenere. Viene mostrato, non analizzato.
