# Schede di lavoro: ognuna risponde a una domanda che il piano lascia aperta.

view-sheets = Schede di lavoro
sheets-title = Schede di lavoro
sheets-lede = Per le azioni del vostro piano. Una scheda alla volta: stampata, ognuna sta in una o due pagine.
sheets-to-plan = Tornare al piano
sheets-print = Stampare questa scheda
sheets-print-all = Stampare tutte le schede
sheets-none = Senza un’azione nel piano non c’è ancora nulla da preparare.
sheets-for-step = Per:
sheets-more = { $count ->
    [one] E un’altra voce.
   *[other] E altre { $count } voci.
  }

# La riga con cui ogni scheda viene proposta nel piano.
sheets-head = Schede di lavoro
sheet-efforts-name = Che cosa ci vuole
sheet-efforts-about = Chi nella vostra impresa deve saper fare che cosa, e per quale azione?
sheet-training-name = Che cosa imparare prima
sheet-training-about = Che cosa richiedono le azioni che forse alla vostra impresa manca?
sheet-help-name = Sostegni che potete chiedere
sheet-help-about = Quali programmi del vostro elenco servono a quale azione?
sheet-gains-name = Che cosa ci guadagno, che cosa ci guadagniamo
sheet-gains-about = Che cosa ottiene, dà e tiene per sé ogni impresa? Una pagina per impresa, da consegnare.
sheet-ledger-name = Contatti silenziosi
sheet-ledger-about = Chi chiamare, paese per paese, e con quale prossimo passo?
sheet-purchasing-name = Comprare insieme
sheet-purchasing-about = Quali imprese comprano dallo stesso fornitore senza che si sappia se si parlano?
sheet-agenda-name = Ordine del giorno per l’agenzia
sheet-agenda-about = Che cosa chiedere all’agenzia, e quanto impegno costa?
sheet-persons-name = Contatti legati a una sola persona
sheet-persons-about = Chi si perderebbe se il titolare mancasse, e chi potrebbe affiancarlo?
sheet-assumptions-name = Che cosa si dà per scontato
sheet-assumptions-about = Ciò che il metodo presuppone. Se per voi non vale, fate meno cose insieme.

# Che cosa chiede il piano.
effort-heading-capabilities = Capacità
effort-heading-marketing_purchasing = Vendere e comprare
effort-heading-strategy = Strategia
effort-level-management = Chi decide
effort-level-operations = Chi fa il lavoro
asked-what-to-tell = Decidete che cosa dire alle altre imprese e che cosa non esce mai di casa, e ditelo al primo incontro.
asked-hand-over = Affidate alcuni contatti a una seconda persona e lasciatele decidere le piccole cose.
asked-show-benefits = Spiegate ai vostri collaboratori perché parlate con le imprese vicine e che cosa ci guadagnano loro.
asked-languages = Al telefono parlate la lingua del cliente, o fatevi affiancare da chi la parla; informatevi su come si lavora là.
asked-pass-on = Dopo ogni contatto annotate che cosa si è detto e riferitelo a chi vende, compra e fa il lavoro.
asked-small-things = Parlate con le persone delle altre imprese di cose innocue: fiere, formazione, regole.
asked-offer = Stabilite che cosa offrite a chi, a quali condizioni e in quanto tempo.
asked-who-buys = Per l’acquisto comune nominate una persona che non abbia nulla a che fare con le vendite.
asked-shared-person = Concordate che cosa fa per voi la persona condivisa, per quanti giorni e chi stabilisce le priorità.
asked-answer-fast = Rispondete entro due giorni, mandate in tempo ciò che avete promesso, rispettate a ogni costo la prima scadenza.
asked-volumes = Elencate quantità, qualità e date del materiale per un anno; consegnatele all’agenzia e a nessun altro.
asked-technical-talk = Fate incontrare chi fa il lavoro, da entrambe le parti, prima di parlare di prezzo.
asked-market-news = Leggete ciò che mandano il partner o l’associazione e passate ad altri le due righe che contano.
asked-choose-markets = Scegliete uno o due mercati e per un anno dite no agli altri.
asked-weigh = Prima di dire sì confrontate tre strade: da soli, con due o tre imprese, con tutte.
asked-mandate = Date all’agenzia un mandato chiaro: che cosa può fare a nome vostro e che cosa no.
asked-order = Stabilite che cosa viene prima, che cosa aspetta e chi dà il via.
asked-keep-dates = Tenete un elenco di chi fa che cosa entro quando, e rivedetelo una volta al mese.
asked-count = Annotate adesso la situazione (ordini, prezzi pagati, risposte), per vedere poi se è servito.

# Che cosa imparare prima.
capability-languages = Lingue
capability-languages-do = Un corso per chi telefona e scrive, o qualche ora al mese di chi parla la lingua.
capability-culture = Sapere come si lavora là
capability-culture-do = Una visita di qualche giorno, o un colloquio con chi ci ha lavorato.
capability-export_time = Tempo per l’export
capability-export_time-do = Una persona con ore fisse ogni settimana; formate prima lei.
capability-export_plan = Un piano scritto per l’export
capability-export_plan-do = Due pagine: quale mercato, che cosa vendere, quanto, chi, entro quando.
capability-marketing = Marketing
capability-marketing-do = Cominciate da un mercato: chi compra, tramite chi, in quale stagione.
capability-information = Informarsi sui mercati
capability-information-do = Imparate dove si trovano i dati: dogane, camera di commercio, associazione.
capability-quality = Qualità dimostrabile
capability-quality-do = Informatevi su quale certificato chiede il cliente e chi vicino a voi lo ha già.
capability-research = Sviluppare qualcosa di nuovo
capability-research-do = Una piccola prova con un fornitore o un istituto, su una cosa sola.
capability-cooperation = La voglia di lavorare con altri
capability-cooperation-do = Parlate di una piccola cosa da fare insieme, con il vantaggio di ognuno su una pagina.
training-missing = L’elenco dei partner dice che alla vostra impresa manca.
training-lacks = Dai dati della vostra impresa risulta che non l’avete.
training-partly = Dai dati della vostra impresa risulta che l’avete in parte.
training-attitude = Le vostre risposte sul lavorare con altri hanno in media { NUMBER($value, maximumFractionDigits: 1) } su 5.
training-ask = Prima chiedete: nessuno ha detto se la vostra impresa l’abbia.
training-none = Nulla di ciò che è stato chiesto è d’ostacolo.

# Sostegni.
help-contact = Rivolgersi a
help-link = Indirizzo
help-cost = Costo
help-until = Fino al
help-over = Questa data è passata.
help-for = Per
help-elsewhere = { $count ->
    [one] Un’altra riga del vostro elenco non serve a nessuna azione del piano.
   *[other] Altre { $count } righe del vostro elenco non servono a nessuna azione del piano.
  }
help-none = Il vostro file non ha un elenco di programmi. Aggiungete un foglio «Aiuti» con i programmi e i contatti che conoscete: le righe adatte compaiono qui.
help-none-fits = Nessuna riga del vostro elenco serve a un’azione del piano.

# Che cosa si dà per scontato.
assumption-H1 = Imprese come la vostra vogliono andare più lontano all’estero e fare meglio di altre, e lavorare insieme le avvicina a questo.
assumption-H2 = Le vie più impegnative verso l’estero, che richiedono conoscenze, buoni prodotti e denaro, sono più facili insieme che da soli.
assumption-note = Il metodo lo suppone; nei vostri dati nulla lo dimostra. Vi si fondano queste azioni:

# Che cosa ci guadagno, che cosa ci guadagniamo.
gains-whose = { $actor }
gains-own = La vostra impresa
gains-get = Che cosa ottenete
gains-give = Che cosa date
gains-keep = Che cosa non condividete mai
gains-together = Che cosa ci guadagnate tutti
gains-may = «Ottenete» vuol dire: potreste ottenere, se il passo riesce. Non si promette nessuna cifra.
gain-R01-own-get = Ordini da un cliente che vi conosce già ({ $actor }).
gain-R01-own-give = Una telefonata o una visita, e un’offerta pensata per lui.
gain-R01-partner-get = Un’offerta pensata per voi da un fornitore che conoscete, { $actorOwn }, e qualcuno che risponde.
gain-R01-partner-give = Una risposta sincera: perché ci si è persi di vista e che cosa servirebbe.
gain-R01-all = Una via in più verso l’estero, di cui altri possono chiedere.
gain-R02-own-get = Una porta su un paese nuovo, aperta da qualcuno di cui là ci si fida ({ $actor }).
gain-R02-own-give = Buone condizioni per chi apre la porta, e la promessa di non scavalcarlo.
gain-R02-partner-get = Qualcosa in più da vendere, da { $actorOwn }, e un grazie per la presentazione.
gain-R02-partner-give = Una telefonata per presentare { $actorOwn }.
gain-R02-all = Un paese nuovo, di cui altri possono chiedere.
gain-R03-trade-get = Qualcuno vicino a cui chiedere, e fiere o formazione a costo minore.
gain-R03-trade-give = Una mattina, e ciò che sapete di cose innocue.
gain-R03-agency-get = Un motivo per cui le imprese vengono, e soci che hanno bisogno di voi.
gain-R03-agency-give = Una sala, una data, un invito e regole che tutti firmano.
gain-R03-all = Imprese che insieme reggono un ordine più grande e non imparano più tutto da sole.
gain-R04-trade-get = Un prezzo o condizioni migliori per lo stesso materiale, se insieme comprate abbastanza.
gain-R04-trade-give = Le vostre quantità di un anno, all’agenzia o a un altro luogo neutrale e a nessun altro.
gain-R04-partner-get = Un solo grande programma al posto di tanti piccoli ordini.
gain-R04-partner-give = Condizioni per quantità, uguali per tutti i partecipanti.
gain-R04-agency-get = Un compito su cui le imprese possono misurarvi.
gain-R04-agency-give = Qualcuno che raccoglie le quantità, le somma e tace su ciascuna.
gain-R04-all = Materiale a costo minore per tutti, e un fornitore che può programmare.
gain-R05-trade-get = Alcuni giorni di lavoro di una persona che da soli non potreste pagare.
gain-R05-trade-give = La vostra parte del costo e un referente.
gain-R05-agency-get = Un servizio che le imprese pagano e per cui restano.
gain-R05-agency-give = Un contratto per quella persona, una scrivania e un ordine equo dei compiti.
gain-R05-all = Ciò che un mercato insegna si impara una volta e lo sanno tutti.
gain-R06-own-get = Lavoro che vi toglie chi lo fa meglio ({ $actor }).
gain-R06-own-give = Programmi comunicati in anticipo, e un’ora insieme sul lavoro.
gain-R06-partner-get = Più lavoro da { $actorOwn }, comunicato prima.
gain-R06-partner-give = Una prova, e una parola su ciò che sapete fare e nessuno chiede.
gain-R06-all = Un fornitore che sa fare di più per tutti.
gain-R08-own-get = Un cliente il cui nome apre altre porte ({ $actor }).
gain-R08-own-give = Tempo, esempi del vostro lavoro e la pazienza di un anno.
gain-R08-partner-get = Un fornitore che risponde subito: { $actorOwn }.
gain-R08-partner-give = Mezz’ora perché { $actorOwn } mostri che cosa fa.
gain-R08-all = Un cliente conosciuto che sente parlare del distretto.
gain-R09-own-get = Un cliente che conoscete già e una via verso un altro distretto ({ $actor }).
gain-R09-own-give = Uno sguardo a che cosa fanno e a che cosa potreste aggiungere.
gain-R09-partner-get = Qualcosa che vi serve, da { $actorOwn }, che conoscete.
gain-R09-partner-give = Un’ora con chi si occupa degli acquisti.
gain-R09-all = Un ponte verso un altro distretto.
gain-R10-own-get = Notizie dai mercati e un posto alle fiere.
gain-R10-own-give = La quota, e qualcuno che ci va.
gain-R10-agency-get = Un socio che chiede e racconta: { $actorOwn }.
gain-R10-agency-give = Notizie dai mercati, nomi, un posto allo stand.
gain-R10-all = Notizie che arrivano al distretto tramite un socio.
gain-R11-trade-get = Un luogo che vi riunisce e fa rispettare le regole.
gain-R11-trade-give = Un incontro, e una parola chiara su che cosa può fare l’agenzia.
gain-R11-agency-get = Un mandato, e imprese che hanno bisogno di voi non solo per le carte.
gain-R11-agency-give = Una persona con nome e ore dedicate, e una data entro cui le imprese ce la fanno da sole.
gain-R11-all = Imprese che si accordano sulle regole prima che servano.
gain-R13-own-get = La voce stessa del cliente, senza nessuno in mezzo ({ $actor }).
gain-R13-own-give = Ciò che prima faceva l’intermediario: telefonate, carte, assistenza.
gain-R13-partner-get = { $actorOwn } direttamente al telefono.
gain-R13-partner-give = Una seconda prova, con un piccolo ordine.
gain-R13-all = Una via verso l’estero che non dipende da un intermediario.
keep-prices = I vostri prezzi, costi e margini.
keep-customers = Chi sono i vostri clienti e che cosa comprano.
keep-designs = Ciò che state sviluppando e non avete ancora mostrato.
keep-volumes = Le vostre quantità: le vede solo il luogo neutrale.
keep-told = Ciò che ogni impresa vi ha detto: mai a un’altra impresa, neppure con un accenno.

# Contatti silenziosi.
ledger-country-unknown = Paese non indicato
ledger-abroad = all’estero
ledger-home = nel vostro paese
ledger-who = Chi
ledger-last = Ultimo contatto
ledger-months = { $months ->
    [0] questo mese
    [one] un mese fa
   *[other] { $months } mesi fa
  }
ledger-last-unknown = non indicato
ledger-held = Chi li conosce
ledger-held-owner = il titolare
ledger-held-other = un’altra persona dell’impresa
ledger-held-both = il titolare e un’altra persona
ledger-held-unknown = non indicato: chiedetelo prima
ledger-why = Perché si è fermato
ledger-why-unknown = non indicato: chiedetelo prima
ledger-growth = Potrebbe crescere
ledger-growth-of = { NUMBER($value, maximumFractionDigits: 1) } su 5
ledger-growth-unknown = non indicato
ledger-next = Prossimo passo:
bond-step-keep_alive = Scoprite chi li conosceva e date un segno di vita: un biglietto, una telefonata, nessuna offerta.
bond-step-meet = Trovate un motivo per vedervi: una fiera, una notizia, qualcosa di nuovo da mostrare. Nessuna offerta prima di esservi visti.
bond-step-small_order = Proponete un piccolo ordine che non può andare storto.
bond-step-joint_activity = Proponete una cosa da fare insieme: una prova, una fiera, una visita reciproca.
ledger-none = Non si conosce nessun contatto silenzioso. Dice poco, se nessuno ha indicato quando è stato l’ultimo ordine.

# Comprare insieme.
purchasing-from = { $count ->
    [one] Un’impresa compra da { $actor }
   *[other] { $count } imprese comprano da { $actor }
  }
purchasing-material = Materiale
purchasing-firms = Imprese
purchasing-pairs = { $pairs ->
    [one] L’unica coppia di queste imprese:
   *[other] Di { $pairs } coppie di queste imprese:
  } { $told }.
purchasing-pairs-open = { $count ->
    [one] una, a quanto si sa, non è in contatto
   *[other] { $count }, a quanto si sa, non sono in contatto
  }
purchasing-pairs-tied = { $count ->
    [one] una è in contatto
   *[other] { $count } sono in contatto
  }
purchasing-pairs-asked = { $count ->
    [one] di una nessuno ha chiesto
   *[other] di { $count } nessuno ha chiesto
  }
purchasing-open = Coppie senza contatto
purchasing-class = Questa riga sta per più fornitori. Prima scoprite quali imprese comprano dallo stesso.
purchasing-volumes = Ogni impresa dice le sue quantità a { $actor } e a nessun altro; fuori si dice solo la somma.
purchasing-volumes-nobody = Prima trovate un luogo neutrale per le quantità: un’agenzia, una camera di commercio, un notaio. Non vanno a nessun altro.
purchasing-law = Comprare insieme può ricadere nel diritto della concorrenza. Comprate solo materiale standard, non parlate di prezzi di vendita né di clienti, lasciate ognuno libero di comprare altrove, e prima di firmare chiedete a un avvocato.
purchasing-none = Non si conosce nessun fornitore da cui comprino due imprese del settore senza che si sappia se si parlano.

# Ordine del giorno per l’agenzia.
agenda-stands = A che punto è
agenda-next = Il prossimo gradino
agenda-told = { $told ->
    [0] Delle imprese in contatto con l’agenzia ({ $firms }), nessuna ha detto che cosa fa per loro.
    [one] Delle imprese in contatto con l’agenzia ({ $firms }), una ha detto che cosa fa per lei.
   *[other] Delle imprese in contatto con l’agenzia ({ $firms }), { $told } hanno detto che cosa fa per loro.
  }
agency-rung-absent = Nessuna agenzia
agency-rung-absent-about = Nessuno ne ha nominata una.
agency-rung-service_centre = Centro servizi
agency-rung-service_centre-about = Aiuta ogni impresa per conto suo.
agency-rung-convener = Chi riunisce
agency-rung-convener-about = Ogni tanto porta le imprese allo stesso tavolo.
agency-rung-coordinator = Chi coordina
agency-rung-coordinator-about = Porta avanti un compito comune tra un incontro e l’altro.
agency-rung-leader = Chi guida
agency-rung-leader-about = Coordina, compra e vende all’estero per le imprese.
agency-rung-unknown = Non indicato. Chiedete prima che cosa fa per le imprese.
agenda-top = Fa già tutto ciò che è stato chiesto. Chiedete che cosa possono prendere in mano le imprese stesse.
agenda-points = Quattro punti per un incontro
agenda-point-interests = Che cosa abbiamo in comune
agenda-point-expectations = Che cosa può aspettarsi ognuno
agenda-point-weight = Chi porta con sé gli altri
agenda-point-place_and_date = Un luogo, una data
agenda-interests = Cominciate da ciò che pesa su più della metà delle imprese che hanno risposto, almeno { $count }: { $barriers }.
agenda-interests-ask = Chiedete prima a ogni impresa le tre cose che la ostacolano di più, e mostrate solo ciò che più imprese hanno nominato.
agenda-expectations = Concordate tre regole: che cosa si dice, che cosa non si dice mai, e come si esce.
agenda-weight = Chiedete a { $actors } di invitare gli altri: ne conoscono la maggior parte.
agenda-weight-ask = Chiedete a ogni impresa chi seguirebbe: non risulta nessuna che abbia con sé la maggior parte delle altre.
agenda-place-and-date = Una sala, una mattina, e la data successiva fissata prima di andare via.
agenda-costs = Che cosa costa
agenda-cost-person = All’agenzia: una persona con nome e ore fisse, e una sala.
agenda-cost-firms = A ogni impresa: una mattina all’inizio, poi un’ora al mese.
agenda-cost-later = Più avanti: paga chi la usa. Stabilite entro quando le imprese ce la fanno senza aiuto.
agenda-step = La vostra parte: chiedete a { $actorAgency } un incontro e portate questa pagina.
agenda-step-ask = La vostra parte: chiedete a { $actorAgency } che cosa fa per le imprese e se le riunirebbe una volta.
agenda-step-first = La vostra parte: prima scoprite se { $actorAgency } potrebbe riunire le imprese e chi può presentarvi. Non si conosce un vostro contatto. L’ordine del giorno viene dopo.
agenda-step-none = La vostra parte: chiedete alla camera di commercio o al comune chi potrebbe riunire una volta le imprese.
agenda-step-not-asked = La vostra parte: informatevi se esiste un’agenzia per il vostro settore. Non è stato chiesto a nessuno.

# Contatti legati a una sola persona.
persons-lede = { $owner ->
    [0] Dei contatti di cui si sa chi li tiene ({ $told }), nessuno dipende dal solo titolare.
    [one] Dei contatti di cui si sa chi li tiene ({ $told }), uno dipende dal solo titolare.
   *[other] Dei contatti di cui si sa chi li tiene ({ $told }), { $owner } dipendono dal solo titolare.
  }
persons-not-told = { $count ->
    [one] Di un altro contatto nessuno ha detto chi lo tiene.
   *[other] Di altri { $count } contatti nessuno ha detto chi li tiene.
  }
persons-why = Perché conta
matters-planned = serve al piano
matters-growth = potrebbe crescere
matters-abroad = è all’estero
matters-share = ci passa molto delle vostre vendite o dei vostri acquisti
persons-second = Chi portare
second-export = chi ha le ore per l’export
second-buyer = chi si occupa degli acquisti
second-anybody = una seconda persona
persons-how = Portatela alla prossima telefonata o visita; dopo la terza volta il contatto ha due nomi.
persons-none = Non si conosce nessun contatto importante legato al solo titolare.
persons-unknown = Nessuno ha detto chi tiene i contatti. Chiedetelo prima.
