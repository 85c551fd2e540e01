# La sintesi, gli ostacoli e il piano.

diagnosis-title = La vostra diagnosi
diagnosis-as-of = Situazione al { $date }
diagnosis-basis = Non tutte le righe di questo file sono ugualmente sicure. I contrassegni dicono da dove viene ciascuna:
diagnosis-basis-S = { $count ->
    [one] una è stata detta esplicitamente
   *[other] { $count } sono state dette esplicitamente
  }
diagnosis-basis-C = { $count ->
    [one] una è stata detta una sola volta di un intero gruppo
   *[other] { $count } sono state dette una sola volta di un intero gruppo
  }
diagnosis-basis-I = { $count ->
    [one] una si ricava da ciò che è stato detto
   *[other] { $count } si ricavano da ciò che è stato detto
  }
diagnosis-basis-X = { $count ->
    [one] una è inventata per completare l’esempio
   *[other] { $count } sono inventate per completare l’esempio
  }
diagnosis-unmarked = senza contrassegno:
diagnosis-firm = Qual è la vostra impresa?
diagnosis-firm-why = Il file non lo dice. Scegliete la vostra impresa: la mappa e i consigli saranno fatti dal suo punto di vista.
diagnosis-firm-choose = Scegliere un’impresa
diagnosis-first = Da dove cominciare
diagnosis-helps = Può aiutare con: { $items }
diagnosis-more = Perché, e che cosa può andare storto
diagnosis-all-steps = { $count ->
    [one] Vedere il passo nel piano
   *[other] Vedere tutti i { $count } passi del piano
  }
diagnosis-no-steps = Da questi dati non segue ancora nessun passo.
diagnosis-no-steps-network = I passi riguardano persone e imprese: servono i vostri contatti. Portate un elenco dei clienti con la data dell’ultimo ordine, oppure un foglio con fornitori, clienti e imprese del vostro settore.
diagnosis-map = La vostra rete, e i nuovi contatti che aiuterebbero
diagnosis-map-today = La vostra rete oggi
diagnosis-map-more = Aprire la rete, con gli stessi fatti in tabella
diagnosis-no-network = Finora non si sa nulla delle imprese con cui lavorate, perciò non c’è una mappa. Portate un elenco dei clienti (nome, paese, ultimo ordine), oppure un foglio con una riga per ogni contatto: chi vende a chi.
diagnosis-barriers = Che cosa vi frena di più
diagnosis-no-barriers = Finora non ci sono risposte sugli ostacoli all’esportazione. Rispondete qui alle domande, o portate un foglio con una riga per ogni ostacolo e quanto è forte, da 1 a 5. Ciò che mostrano la mappa e i contatti resta com’è.
diagnosis-no-severe = Nessuno degli ostacoli a cui avete risposto è grave.
diagnosis-barriers-more = Tutti gli ostacoli, e che cosa può aiutare
diagnosis-groups = I vostri ostacoli per tipo
diagnosis-severe-for = grave per { $severe } su { $answered }
diagnosis-scale = 0 = nessun ostacolo, 100 = molto grande. La parte chiara: domande lasciate in bianco, il numero può stare ovunque lì dentro.
diagnosis-findings = Che cosa vediamo nella vostra rete
diagnosis-findings-more = { $count ->
    [one] Vedere l’osservazione con le sue prove
   *[other] Vedere tutte le { $count } osservazioni con le loro prove
  }
diagnosis-no-findings = Da questi contatti soltanto non emerge nulla che cambi le priorità.
diagnosis-would-change = Che cosa cambierebbe il giudizio: { $what }
diagnosis-gaps = Che cosa i vostri dati non dicono
diagnosis-empty = Non c’è ancora nulla da diagnosticare
diagnosis-empty-why = In ciò che avete portato non abbiamo trovato né risposte sugli ostacoli né contatti tra imprese. L’elenco dei problemi dice che cosa è stato letto e che cosa ci si aspettava.
diagnosis-to-problems = Che cosa è stato letto, e che cosa no
profile-link = Quanto siete avanti all’estero e che cosa portate
diagnosis-to-data = Portare un file

bars-total = Su tutte le domande con risposta, gli ostacoli pesano { $value } su 100.
bars-total-open = Le risposte non bastano per un numero solo: { $answered } su { $asked }. Con le risposte mancanti starebbe tra { $low } e { $high } su 100.
bars-answered-none = non nel vostro questionario
bars-not-enough = poche risposte: { $low }–{ $high }
bars-value-range = { $value } ({ $low }–{ $high })
bars-value-unweighted = { $words }, con pesi uguali: { $unweighted }
bars-group = Tipo
bars-number = 0–100
bars-answers = Risposte
bars-of = { $value } su { $scale }
bars-together-mean = Media, 0–100
bars-table-caption = Ostacoli per tipo: numero da 0 a 100, con da–a dove mancano risposte

plan-title = Che cosa fare, in quest’ordine
plan-lede = { $count ->
    [one] Dai vostri dati segue un passo. È una proposta: prima chiedere, poi decidere.
   *[other] Dai vostri dati seguono { $count } passi. Sono proposte: prima chiedere, poi decidere. Vengono prima quelli che toccano un ostacolo grave e costano meno.
  }
plan-none = Da questi dati non segue ancora nessun passo
plan-begin = Da dove cominciare con i vostri ostacoli, senza aspettare
plan-first-step = Primo passo
plan-unsure = non ancora certo: prima chiedere
plan-fewer = Mostrare meno passi
plan-rest = { $count ->
    [one] Mostrare un altro passo
   *[other] Mostrare altri { $count } passi
  }
boundary-line = Questa mappa mostra { $focal ->
    [none] i contatti in questi dati
   *[other] i contatti scelti da { $focal }
  }: { $actors } imprese ed enti, { $interviewed ->
    [0] nessuno segnato come intervistato
    [one] di cui uno intervistato
   *[other] di cui { $interviewed } intervistati
  }; { $complete ->
    [yes] l’elenco vale come completo.
   *[no] si è chiesto del { $share } % delle coppie.
  }
card-open = Vedere la scheda di questo contatto
