# La vista Rete: che cosa si è chiesto, i dati di ogni soggetto e contatto, risultati, tabelle, misure.

network-title = Con chi avete rapporti, e chi manca
network-none = Finora non si sa nulla dei contatti con altre imprese, quindi non c’è ancora una mappa.
    .way = Portare un elenco di clienti, fornitori o contatti
    .ask = Diteci con chi lavorate, in 8 minuti
coverage-pairs = Si è chiesto del { $share } % delle coppie ({ $asked } su { $pairs }); ciò che non si è chiesto non vale come un no.
coverage-classes = { $count ->
    [one] Una voce sta per un intero gruppo.
   *[other] { $count } voci stanno per interi gruppi.
  }
coverage-more = A quanti si è chiesto, tipo per tipo
boundary = Dove finisce lo studio, con le sue parole: «{ $boundary }».
from-customers = I contatti vengono da un elenco di clienti o fatture: con chi altri avete rapporti non c’è scritto.
complete-read = Questo file è stato letto come un elenco completo: una coppia che non c’è vale «nessun contatto».
complete-no = No, sulle coppie che mancano non si è chiesto nulla
complete-yes = Contare le coppie che mancano come «nessun contatto»
    .about = Solo se il file elenca tutti i contatti che ci sono.
focal-title = Qual è la vostra impresa?
focal-about = Il file non lo dice. Sceglietela: la mappa le sarà disegnata intorno e i consigli saranno per voi.
focal-choose = La nostra impresa è
focal-other = Guardare da un’altra impresa
focal-none = scegliete…
population-unknown = non noto
column-role = Tipo
column-on-map = sulla mappa
column-interviewed = intervistati
column-population = esistenti in tutto
column-share = quota interpellata
column-name = Nome
column-place = Dove
column-contacts = contatti oggi
column-quiet = di cui silenziosi
column-basis = Si basa su
column-between = Tra
column-kind = Tipo
column-state = Oggi
column-change = Proposta
column-strength = forza (0–100)
column-growth = crescita (1–5)
column-trust = fiducia (1–5)
column-last = Ultimo scambio
column-told = Chi lo dice
column-measure = Misura
column-among = Tra
column-value = valore
column-asked = Chiesto
asked-of = { $asked } su { $possible } coppie
interviewed-yes = sì
interviewed-no = no
interviewed-unknown = non noto
tie-proposed = non c’è
content-service = servizi
content-information = informazioni
content-purchasing = acquisti
content-promotion = promozione
content-coordination = coordinamento
contact-role-owner = il titolare
contact-role-other = qualcun altro
contact-role-both = il titolare e altri
selected-none = Dati
    .about = Scegliete qualcuno o una linea sulla mappa, o una riga nelle tabelle qui sotto, per vedere tutto ciò che se ne sa.
selected-close = Chiudere
jump-actors = Tutti in una tabella
jump-ties = Tutti i contatti in una tabella
fact-roles = Tipo
fact-place = Dove
fact-sector = Settore
fact-materials = Materiali
fact-stands-for = Sta per
fact-several = più imprese
fact-several-known = { $count ->
    [one] un’impresa
   *[other] { $count } imprese
  }
fact-interviewed = Intervistato
fact-unlisted = In elenco
fact-unlisted-yes = no: lo nomina solo un contatto
fact-note = Nota
fact-basis = Si basa su
fact-denied = Chiesto, e nessun contatto con
fact-contacts = { $count ->
    [one] Un contatto, presente o passato
   *[other] { $count } contatti, presenti e passati
  }
fact-no-contacts = Nessun contatto a noi noto.
fact-proposed = Che cosa proponiamo
fact-not-yet = Questo contatto oggi non esiste.
fact-between = Tra
fact-kind = Tipo
fact-sells = { $from } vende a { $to }, o lavora per { $to }
fact-state = Oggi
fact-state-from = Come lo sappiamo
fact-state-declared = lo dice il file
fact-state-computed = ricavato dalle risposte
fact-state-differs = il file dice «{ $declared }»; le sole risposte darebbero «{ $computed }»
fact-quiet-reason = Perché si è fermato
fact-strength = Forza
fact-strength-given = { $value } su 100, indicata direttamente; le parti qui sotto vengono da singole domande e qui non contano.
fact-strength-value = { $value } su 100, dal { $share } % delle domande
fact-strength-unknown = troppo poche risposte
fact-growth = Può crescere
fact-trust = Fiducia
fact-of-five = { $value } su 5
fact-last = Ultimo scambio
fact-contact = Chi li conosce
fact-content = Che cosa passa
fact-sales = Quota delle vostre vendite
fact-amount = Importo nell’elenco
fact-via = Passa per
fact-told = Chi lo dice
fact-rows = Nel vostro file
table-find = Cerca
table-found = { $count ->
    [0] nessuno trovato
    [one] uno trovato
   *[other] { $count } trovati
  }
table-back = Indietro
table-on = Avanti
table-page = { $from }–{ $to } di { $count }
actors-title = { $count ->
    [one] Tutti sulla mappa: uno
   *[other] Tutti sulla mappa: { $count }
  }
ties-title = Tutti i contatti
ties-about = Quelli che esistono, quelli finiti, quelli proposti, e quelli di cui si è chiesto e che non esistono. Su una coppia che qui manca non si è chiesto nulla.
findings-title = Che cosa vediamo in questa rete
findings-found = Che cosa abbiamo trovato
findings-open = Che cosa questi dati non possono dire
findings-none = Per ora non si può dire nulla: non si è chiesto ciò che serve.
findings-not-asked = Che cosa non si è chiesto
finding-why = Perché, e che cosa lo cambierebbe
finding-asked = Chiesto: { $asked }.
finding-asked-of = Chiesto: { $asked } su { $possible }.
finding-at-most = Se gli interpellati sono come gli altri, è così per il { $share } % al massimo.
finding-at-least = Se gli interpellati sono come gli altri, è così almeno per il { $share } %.
finding-evidence = Su che cosa si basa
finding-against = Che cosa parla contro
finding-not-asked = Non chiesto, e conterebbe
finding-change = Che cosa lo cambierebbe
finding-more = { $count ->
    [one] e un altro
   *[other] e altri { $count }
  }
measures-own = Misure, per chi le ama
measures-title = Misure
measures-about = Ciò che questi dati permettono di calcolare, con il significato di ogni misura e quando non fidarsene. «–» sta dove non si può calcolare.
measures-map = Di tutta la mappa
measure-is = sì
measure-is-not = no
drawer-title = Cassetto della ricerca
drawer-about = Misure per chi fa ricerca. Descrivono questa mappa e non la rete vera: si è chiesto troppo poco perché si possano leggere come fatti su queste imprese. Nulla in questa pagina si basa su di esse.
