# Che cosa non andava in un file, cella per cella. Ogni problema dice che cosa abbiamo visto e come
# rimediare; la pagina mostra accanto il luogo (file, foglio, cella) e che cosa ci si aspettava.

## Il file

problem-empty-file = Questo file è vuoto. Controllate che sia stato salvato e portatelo di nuovo.
problem-not-a-spreadsheet = Questo non è un foglio di calcolo che sappiamo leggere. Portate un file di Excel, OpenDocument o CSV (.xlsx, .xls, .ods, .csv).
problem-web-page = Questa è una pagina web o un file XML con un altro nome. Apritelo nel vostro programma di calcolo, salvatelo come .xlsx e portate quel file.
problem-encrypted = Questa cartella di lavoro è protetta da una password. Apritela, salvatene una copia senza password e portate la copia. Non lascia mai il vostro computer.
problem-damaged-file = Questa cartella di lavoro è danneggiata o non è stata copiata fino in fondo. Apritela nel vostro programma e salvatela di nuovo, oppure procuratevela un’altra volta.
problem-unsupported-format = Questo file viene da un programma di cui non leggiamo il formato. Esportatelo da lì come .xlsx o .csv.
problem-network-damaged = Questo file di rete è danneggiato o non è stato copiato fino in fondo. Salvatelo di nuovo nel programma da cui proviene.
problem-hyperedges-left-out = { $count ->
    [one] Un collegamento di questo file unisce più partner in una volta.
   *[other] { $count } collegamenti di questo file uniscono più partner in una volta.
  } Leggiamo solo contatti fra due partner, quindi non ne abbiamo tenuto conto.
problem-too-large = Questo file supera i { $megabytes } MB. Togliete i fogli o le immagini che non servono, oppure salvate i fogli uno per uno come .csv.
problem-archive-too-large = Una volta aperta, questa cartella di lavoro chiederebbe più memoria di quanta un browser debba concederle ({ $megabytes } MB). Spesso la causa è un solo dato dimenticato molto in basso o molto a destra: eliminate righe e colonne vuote e salvate di nuovo.
problem-text-named-as-workbook = Il nome dice cartella di lavoro, ma il contenuto è testo semplice. Lo abbiamo letto come { $format }.
problem-encoding-damaged = Alcune lettere non si sono potute leggere ({ $encoding }). Controllate gli accenti nei nomi, oppure salvate il file in UTF-8.
problem-too-many-cells = Abbiamo letto le prime { $limit } celle piene e tralasciato il resto.
problem-too-many-sheets = Abbiamo letto i primi { $limit } fogli e tralasciato il resto.
problem-sheet-unreadable = Questo foglio è danneggiato. Abbiamo usato ciò che sta prima del danno.
problem-file-twice = Questo file contiene le stesse cose di «{ $other }». Lo abbiamo contato una volta sola; potete toglierlo.
problem-firm-from-name = Questo file non dice di chi è. Abbiamo preso «{ $value }» dal suo nome. Se è sbagliato, rinominate il file.
problem-clash = Qui per { $field } c’è «{ $value }», ma in { $other }, riga { $row }, c’è «{ $first }». Abbiamo tenuto quest’ultimo; correggete quello sbagliato.
problem-clash-answered = Per { $field } avete risposto “{ $value }”; { $other } dice “{ $first }” alla riga { $row }. Vale la vostra risposta.

## Fogli e intestazioni

problem-no-table = Non abbiamo trovato intestazioni che conosciamo, perciò non sappiamo che cosa significhino le colonne. Scrivete un’intestazione sopra ogni colonna, per esempio: nome, paese, data, importo.
problem-nothing-filled-in = I fogli ci sono, ma non c’è ancora niente di compilato. Per cominciare basta una riga: scrivete sopra una riga di esempio, salvate e riportate qui il file.
problem-sheet-not-recognised = Non abbiamo capito di che cosa parli questo foglio e lo abbiamo tralasciato.
problem-sheet-not-used-yet = Conosciamo questo foglio ({ $sheetKind }), ma questa versione del programma non lo usa ancora.
problem-missing-column = Questo sembra il foglio «{ $sheetKind }», ma manca una colonna, perciò lo abbiamo tralasciato.
problem-heading-guessed = Abbiamo letto l’intestazione «{ $value }» come «{ $field }». Se è sbagliato, rinominate la colonna.
problem-column-twice = «{ $value }» significa lo stesso di «{ $used }». Abbiamo usato quest’ultima e tralasciato questa colonna.
problem-read-as-complete = Abbiamo letto questo elenco di coppie come una rete completa: due nomi senza una riga propria contano come non in contatto. Se il vostro elenco ha lacune, ditelo nelle impostazioni.
problem-read-as-customer-list = { $count ->
    [one] Abbiamo letto questo elenco come le vostre vendite e vi abbiamo trovato un cliente.
   *[other] Abbiamo letto questo elenco come le vostre vendite e vi abbiamo trovato { $count } clienti.
  }
problem-read-as-fraction = Tutti i valori di «{ $heading }» stanno tra 0 e 1, perciò li abbiamo letti come quote: 0,12 come 12 %.
problem-weights-not-used = Alcuni numeri di questo elenco non sono tra 1 e 5, perciò non li prendiamo come forza di un contatto. Abbiamo tenuto tutti i contatti e tralasciato i numeri.
problem-ticks-not-scores = Questo foglio segna soltanto che cosa ostacola e non dice quanto. Abbiamo tenuto le crocette; per l’indice, chiedete risposte da 1 a 5.
problem-mapping-impossible = «{ $value }» non si può usare per questo foglio ({ $what ->
    [role] come tipo di foglio
    [row] come riga delle intestazioni
   *[field] come significato di una colonna
  }), perciò l’abbiamo tralasciato. Scegliete di nuovo nell’elenco delle colonne.
problem-merged-cells = Questa cella è unita su più righe. Abbiamo preso il suo valore per ciascuna di esse.
problem-class-from-roles = Alcune righe non dicono di che tipo di contatto si tratti. Lo abbiamo ricavato da che cosa sono i due partner (un fornitore e un’impresa: fornitura).
problem-country-of-firms = La colonna «paese» è stata letta come il paese di ogni impresa, non come il mercato di cui parla. Se è il mercato, ditelo in «Che cosa significano le vostre colonne».
problem-contradiction = “{ $value }” non si accorda con un altro dato su questa impresa.
problem-contradiction-foundation = “{ $value }” viene prima della fondazione dell’impresa ({ $other }). Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-future = “{ $value }” viene dopo il giorno dello studio ({ $other }). Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-first = “{ $value }” viene prima della prima esportazione ({ $other }). Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-last = “{ $value }” viene dopo l’ultima esportazione ({ $other }). Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-country = “{ $value }” paesi serviti non si accordano con il { $other } % di export. Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-ago = “{ $value }” di export negli ultimi anni non si accorda con un’ultima esportazione nel { $other }. Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-contradiction-early = “{ $value }” di export nel terzo anno non si accorda con una prima esportazione nel { $other }. Li abbiamo tenuti entrambi, ma non ne traiamo conclusioni finché uno non è corretto.
problem-scale-seven = Alcune risposte sono 6 o 7, perciò abbiamo letto questo foglio su una scala da 1 a 7.
problem-scale-sheet = Le risposte vanno da { $low } a { $high }, perciò abbiamo letto questo foglio su quella scala: { $low } come «per niente», { $high } come «moltissimo». Se il vostro questionario ha un’altra scala, aggiungete una colonna «scala» (1-5, 1-7, 0-10).
problem-scale-other = Le risposte sotto «{ $heading }» vanno da { $low } a { $high }. Le abbiamo riportate in proporzione su una scala da 1 a 5.
problem-scale-words = Alcune risposte sono parole («{ $value }»). Le abbiamo lette come punti da 1 (per niente) a 5 (moltissimo). Se il vostro questionario intende altro, scrivete i numeri.

## Righe e celle

problem-formula-error = Questa cella mostra l’errore { $value }, perciò l’abbiamo tralasciata. Correggete la formula.
problem-not-a-number = «{ $value }» non è un numero, perciò lo abbiamo tralasciato.
problem-out-of-range = «{ $value }» è fuori da ciò che qui è possibile, perciò lo abbiamo tralasciato.
problem-not-a-year = «{ $value }» non è un anno, perciò lo abbiamo tralasciato.
problem-not-a-date = «{ $value }» non è una data, perciò l’abbiamo tralasciata.
problem-not-yes-or-no = «{ $value }» non è né sì né no, perciò lo abbiamo tralasciato.
problem-unknown-country = Non conosciamo un paese che si chiami «{ $value }», perciò lo abbiamo tralasciato.
problem-unknown-code = Qui non conosciamo la parola «{ $value }», perciò l’abbiamo tralasciata.
problem-unknown-code-part = Qui non conosciamo la parola «{ $part }», perciò l’abbiamo tralasciata e abbiamo tenuto il resto della cella.
problem-word-guessed = Abbiamo letto «{ $value }» come «{ $word }». Se è sbagliato, scrivetelo per esteso.
problem-word-guessed-part = Abbiamo letto «{ $part }» come «{ $word }». Se è sbagliato, scrivetelo per esteso.
problem-unknown-barrier = Non conosciamo un ostacolo che si chiami «{ $value }», perciò abbiamo tralasciato questa risposta.
problem-barrier-guessed = Abbiamo letto «{ $value }» come «{ $barrier }». Se è sbagliato, scrivete il codice dell’ostacolo.
problem-missing-key = Questa riga non dice di chi o di che cosa parla, perciò l’abbiamo tralasciata.
problem-duplicate-actor = «{ $value }» sta già nella riga { $row } come «{ $first }». Li abbiamo presi per uno solo e abbiamo tenuto ciò che dice la prima riga.
problem-similar-names = «{ $value }» e «{ $other }» sono quasi lo stesso nome. Se si tratta della stessa impresa, uniteli; per ora li abbiamo tenuti separati.
problem-same-name = «{ $value }» indica più di un partner. Restano separati perché hanno codici diversi; nell’elenco dei contatti usate i codici.
problem-spellings-joined = Abbiamo considerato «{ $value }» come «{ $other }», scritto in modo un po’ diverso. Se sono due imprese, date loro nomi diversi.
problem-unknown-actor = «{ $value }» manca dal vostro elenco dei partner. Lo abbiamo aggiunto con il solo nome.
problem-unknown-actor-near = «{ $value }» manca dal vostro elenco dei partner. Intendevate «{ $near }»? Lo abbiamo aggiunto come partner a sé.
problem-unknown-firm = «{ $value }» manca dal vostro elenco delle imprese. L’abbiamo aggiunta con il solo nome.
problem-self-tie = «{ $value }» sta a entrambi i capi di questo contatto, perciò abbiamo tralasciato la riga.
problem-several-focal = Anche «{ $value }» è indicata come la vostra impresa. Abbiamo preso { $actor } come vostra impresa; potete sceglierne un’altra.
problem-focal-not-found = Non c’è alcun partner di nome «{ $value }» per cui fare il rapporto.
problem-answered-twice = La stessa impresa aveva già risposto su «{ $barrier }». Abbiamo tenuto la prima risposta.
problem-applies-and-not = “{ $barrier }” ha un numero e “non si applica” nella stessa riga. Abbiamo tenuto “non si applica”: toglietelo se è giusto il numero.
problem-answered-in-page = A “{ $barrier }” avete risposto in questa pagina; questa riga dice altro. Vale la risposta data nella pagina.
problem-too-many-actors = «{ $value }» sarebbe un partner in più dei { $limit } che possiamo accogliere, perciò lo abbiamo tralasciato.
problem-too-many-ties = Abbiamo preso i primi { $limit } contatti e tralasciato il resto.
problem-more-alike = { $count ->
    [one] Un altro problema dello stesso tipo in questo foglio.
   *[other] Altri { $count } problemi dello stesso tipo in questo foglio.
  }
problem-no-date-to-count-from = Manca una data da cui contare: da quanto un contatto tace non si può giudicare. Scrivete as_of con una data (2026-01-31) nel foglio Studio, o scegliete il giorno nella schermata Dati.

## Che cosa sarebbe stato giusto

expected-sheets = intestazioni come nome, paese, data, importo; oppure i fogli del nostro modello
expected-columns = una colonna per ciascuna di queste voci: { $fields }
expected-name = un nome
expected-number = un numero
expected-number-between = un numero da { $low } a { $high }
expected-percent = una percentuale da 0 a 100
expected-year = un anno di quattro cifre, come 2024
expected-date = una data come 31/12/2024, oppure un anno
expected-yes-no = sì o no
expected-country = il nome di un paese, o le sue due lettere come IT
expected-severity = un numero da { $low } a { $high }, «non si applica», oppure niente
expected-scale = la lunghezza della scala: 5 per 1-5, 7 per 1-7, oppure scritta per esteso, come 0-10
expected-barrier = il codice di un ostacolo, come I-INF-1, o il suo nome
expected-known-actor = un nome dell’elenco dei partner
expected-another-actor = un partner diverso da quello all’altro capo
expected-known-firm = un’impresa dell’elenco delle imprese
expected-role = una di queste parole: impresa focale, produttore, fornitore, cliente, concorrente, distributore, agente, spedizioniere, banca, agenzia, ricerca, associazione, altro
expected-territory = una di queste parole: distretto, nazionale, estero, fuori, sconosciuto
expected-class = una di queste parole: fornitura, orizzontale, agenzia, ricerca, associazione, finanza, gruppo, contatto, altro
expected-answer = una di queste parole: sì, no, non so, non risponde
expected-state = una di queste parole: forte, attivo, debole, silenzioso, interrotto, finito, mancante, potenziale, sconosciuto
expected-content = una di queste parole: servizio, informazione, acquisti, promozione, coordinamento
expected-function = che cosa porta, per esempio: fa guadagnare, porta notizie, il suo nome apre le porte ai clienti
expected-effect = gli effetti su altri rapporti, per esempio: dispiace ad altri, aiuta i rapporti con altri
expected-contact-role = una di queste parole: titolare, altro, entrambi
expected-basis = una di queste lettere: S, C, I, X
expected-mode = una di queste parole: indiretto, diretto, online, agente, distributore, filiale, produzione
expected-barrier-form = completo (tutte le 39 domande) o breve (12 di esse)
expected-barrier-modules = uno o più tra: core, ocse, paesi in via di sviluppo
expected-agreement = due dati che vadano d’accordo
expected-education = un livello di studi: scuola, formazione professionale, università
expected-motive = motivi come: ordini arrivati da soli, mercato interno piccolo, un cliente ci ha portati con sé
expected-years = anni come 2019-2022; 2024
expected-hs = due cifre da 01 a 97, per esempio 96; vanno bene anche codici doganali più lunghi
expected-currency = tre lettere come EUR

## Fogli

sheet-study = Lo studio
sheet-firms = Imprese
sheet-markets = Mercati
sheet-barriers = Ostacoli
sheet-actors = Partner
sheet-ties = Rapporti
sheet-rosters = Numeri per gruppo
sheet-customers = Elenco clienti
sheet-help = Aiuti
sheet-members = Membri del consorzio
sheet-member_trust = Fiducia tra i membri
sheet-scorecard = Salute del consorzio
sheet-lists = Elenchi di codici
sheet-read_me = Leggimi

## Colonne

field-key = voce
field-value = valore
field-firm_id = impresa
field-actor_id = codice del partner
field-name = nome
field-country = paese
field-founded_year = anno di fondazione
field-first_export_year = anno della prima esportazione
field-last_export_year = anno dell’ultima esportazione
field-employees = addetti
field-export_share_pct = quota export
field-export_markets = numero di paesi serviti
field-unsolicited_orders = ordini spontanei dall’estero
field-searched_export_info = ricerca di informazioni sull’export
field-export_plan = piano di export
field-owner_managed = gestita dal titolare
field-attitude_cooperation = disponibilità a cooperare
field-attitude_again = pronti a lavorare ancora insieme
field-attitude_share = pronti a condividere i contatti
field-attitude_decide = pronti a decidere insieme
field-attitude_gain = si aspetta un vantaggio dal lavorare insieme
field-turnover = fatturato annuo
field-balance_sheet = totale di bilancio
field-currency = valuta
field-nace_version = versione del codice attività
field-nace = codice attività
field-hs_chapters = capitoli doganali
field-own_foreign_unit = sede propria all’estero
field-export_years = anni con esportazioni
field-early_export_share_pct = quota export al terzo anno
field-motives = motivi per vendere all’estero
field-languages = lingue parlate
field-certificates = certificazioni
field-manager_years_abroad = anni all’estero di chi guida
field-manager_education = istruzione di chi guida
field-export_lead_hours = ore a settimana per l’export
field-r_and_d = ricerca e sviluppo
field-own_brand = marchio proprio
field-spare_capacity_pct = capacità libera
field-mode = modo di ingresso
field-since_year = dal
field-share_pct = quota
field-close_market = mercato vicino
field-priority = priorità
field-respondent = chi ha risposto
field-barrier = ostacolo
field-severity = gravità
field-scale = lunghezza della scala
field-not_applicable = non si applica
field-presence = ha fatto perdere un ordine
field-market = mercato
field-roles = ruoli
field-role = ruolo
field-territory = territorio
field-area = area
field-sector = settore
field-materials = materiali
field-material = materiale
field-core_activity = attività principale
field-capabilities = punti di forza
field-capabilities_missing = che cosa manca
field-reference_value = cliente di prestigio
field-stands_for = sta per più imprese
field-interviewed = intervistato
field-asked_about = chiesto di
field-recall_complete = nominati tutti
field-from = da
field-to = a
field-class = tipo di contatto
field-answer = risposta
field-state = stato
field-content = che cosa passa
field-functions = che cosa porta
field-effects = effetti su altri rapporti
field-last_exchange_year = ultimo scambio
field-quiet_reason = perché si è fermato
field-strength = forza
field-trust = fiducia
field-commitment = impegno
field-contact_frequency = frequenza dei contatti
field-coordination = coordinamento
field-adaptation = adattamento
field-information = informazioni scambiate
field-technical_adaptation = adattamento tecnico
field-shared_assets = risorse condivise
field-growth_potential = potenziale di crescita
field-contact_persons = persone in contatto
field-years_known = anni di conoscenza
field-joint_activities = attività comuni
field-contact_role = chi li conosce
field-share_of_sales_pct = quota delle vendite
field-share_of_purchases_pct = quota degli acquisti
field-via = tramite
field-told_by = chi lo dice
field-population = quanti sono
field-interviewed_count = quanti hanno risposto
field-customer = cliente
field-date = data
field-amount = importo
field-programme = programma
field-help_for = per quali ostacoli
field-contact = a chi rivolgersi
field-link = indirizzo web
field-cost = costo
field-valid_until = valido fino al
field-basis = fondamento
field-note = nota

## Limiti

limit-file-size = Un file può avere fino a { $value } MB.
limit-whole-file-size = Un file .csv, .xls o di rete può avere fino a { $value } MB.
limit-unpacked-size = Una cartella di lavoro può occupare fino a { $value } MB una volta decompressa.
limit-archive-entries = Una cartella di lavoro può contenere fino a { $value } parti, come fogli e immagini.
limit-sheets = Si leggono fino a { $value } fogli.
limit-cells = Si leggono fino a { $value } celle piene per file.
limit-ods-cells = I fogli di una cartella OpenDocument (.ods) possono estendersi su { $value } celle al massimo.
limit-text-length = Di ogni cella si conservano fino a { $value } caratteri.
limit-actors = Si leggono fino a { $value } partner.
limit-ties = Si leggono fino a { $value } indicazioni sui contatti.
