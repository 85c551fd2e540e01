# Due date della stessa cartella, o due modi di leggerla, fianco a fianco.

compare-title = Allora e oggi
compare-lede = Che cosa è diverso tra due stati dello stesso caso, e se sono cambiati i fatti o solo come vengono sentite le cose.
compare-kept = Tenuto, solo in questa pagina. Cambiate ciò che volete e tornate qui: ci troverete la differenza.
compare-to-effort = Cambiare impegno o azioni
compare-to-data = Cambiare dati o risposte
compare-to-settings = Cambiare le impostazioni
compare-bring = Confrontare con una cartella precedente o un’analisi salvata
compare-bring-about = Il file dell’anno scorso, o un .json salvato da questa pagina. Si legge qui e non va da nessuna parte.
compare-none = Non c’è ancora niente con cui confrontare.
compare-busy = Stiamo leggendo lo stato precedente.
compare-failed-unreadable = Non si è riusciti a leggere «{ $file }» come cartella o come analisi salvata.
compare-failed-empty = «{ $file }» è stato letto, ma non contiene imprese, contatti o risposte.
compare-failed-damaged = «{ $file }» è danneggiato: una parte manca o è stata cambiata. Salvatelo di nuovo da questa pagina, o portate la cartella da cui è stato fatto.
compare-failed-foreign = «{ $file }» è un .json di un altro programma. Portate una cartella, o un .json salvato da questa pagina.
compare-failed-version = «{ $file }» è un rapporto salvato da un’altra versione di questa pagina: i due non si confrontano. Portate la cartella o l’analisi salvata da cui è stato fatto.
compare-failed-session = «{ $file }» è stato salvato da questa pagina, ma è danneggiato o di un’altra versione. Portate la cartella stessa.
compare-broke = Questo confronto si è interrotto. Provate al contrario, o portate di nuovo lo stato precedente.
compare-forget = Non confrontare
compare-swap = Al contrario
compare-state = { $files } ({ $date })
compare-state-undated = { $files }
compare-state-kept = tenuto alle { $time }
compare-state-brought = portato per il confronto
compare-state-now = com’è qui ora
compare-state-effort = { $count ->
    [one] impegno: { $effort }, un passo nel piano
   *[other] impegno: { $effort }, { $count } passi nel piano
  }
compare-lines = { $count ->
    [one] una riga
   *[other] { $count } righe
  }
compare-moved = Da allora: { $moved }.
compare-same = Niente è cambiato.

compare-terms = Prima di tutto: non tutto è come allora
compare-terms-about = Queste cose possono da sole cambiare un risultato.
compare-term = { $name }: { $before }, ora { $after }
compare-term-focal = Impresa al centro
compare-term-complete = Contatti senza una riga
compare-term-complete-true = non esistono
compare-term-complete-false = non sono stati chiesti
compare-term-program = Versione del programma
compare-term-nothing = nessuna

compare-moved-new = { $count ->
    [one] un contatto nuovo
   *[other] { $count } contatti nuovi
  }
compare-moved-gone = { $count ->
    [one] un contatto perso
   *[other] { $count } contatti persi
  }
compare-moved-known = { $count ->
    [one] un contatto che può essere nuovo, o soltanto detto ora
   *[other] { $count } contatti che possono essere nuovi, o soltanto detti ora
  }
compare-moved-better = { $count ->
    [one] un contatto più forte o di nuovo attivo
   *[other] { $count } contatti più forti o di nuovo attivi
  }
compare-moved-worse = { $count ->
    [one] un contatto più debole o più silenzioso
   *[other] { $count } contatti più deboli o più silenziosi
  }
compare-moved-facts = { $count ->
    [one] un fatto cambiato su un’impresa
   *[other] { $count } fatti cambiati sulle imprese
  }
compare-moved-lighter = { $count ->
    [one] un ostacolo sentito meno
   *[other] { $count } ostacoli sentiti meno
  }
compare-moved-heavier = { $count ->
    [one] un ostacolo sentito di più
   *[other] { $count } ostacoli sentiti di più
  }
compare-moved-applies = { $count ->
    [one] un ostacolo che ora si applica e prima no
   *[other] { $count } ostacoli che ora si applicano e prima no
  }
compare-moved-applies-not = { $count ->
    [one] un ostacolo che non si applica più
   *[other] { $count } ostacoli che non si applicano più
  }
compare-moved-profile = { $count ->
    [one] un cambiamento nel profilo
   *[other] { $count } cambiamenti nel profilo
  }
compare-moved-done = { $count ->
    [one] un passo fatto
   *[other] { $count } passi fatti
  }
compare-moved-dropped = { $count ->
    [one] un passo tolto
   *[other] { $count } passi tolti
  }
compare-moved-steps = { $count ->
    [one] un passo nuovo
   *[other] { $count } passi nuovi
  }
compare-moved-actors = { $count ->
    [one] un nome che non c’era
   *[other] { $count } nomi che non c’erano
  }
compare-moved-left = { $count ->
    [one] un nome che non c’è più
   *[other] { $count } nomi che non ci sono più
  }
compare-moved-asked = { $count ->
    [one] una risposta che prima nessuno aveva dato
   *[other] { $count } risposte che prima nessuno aveva dato
  }
compare-moved-not-asked = { $count ->
    [one] una risposta che nessuno ha più dato
   *[other] { $count } risposte che nessuno ha più dato
  }

compare-ties = Contatti
compare-facts = Fatti sulle imprese
compare-barriers = Ostacoli
compare-profile = Profilo
compare-findings = Risultati
compare-plan = Il piano
compare-actors = Nomi

compare-tie = { $from } – { $to } ({ $class })
compare-tie-new = Nuovo
compare-tie-gone = Perso
compare-tie-changed = Cambiato
compare-tie-asked_now = Noto ora; prima non avevate detto se c’erano altri contatti
compare-tie-asked_now-about = Un contatto così può essere nuovo, o soltanto detto ora: non conta né come guadagno né come perdita. Se il vostro elenco è completo, ditelo accanto alla vostra impresa nel foglio dei partner («Intervistato»: sì, «Chiesto di»: cliente, «Nominati tutti»: sì); la prossima volta uno nuovo conterà come nuovo.
compare-tie-not_asked_now = Noto prima; ora nessuno ne parla: né guadagno né perdita
compare-tie-state = { $before }, ora { $after }
compare-tie-strength = forza { $before }, ora { $after } su 100

compare-barrier-with_facts = Sentito diversamente, e anche i fatti sono cambiati
compare-barrier-mood = Sentito diversamente, mentre i fatti sono come prima
compare-barrier-mood-about = Può essere l’umore, che negli anni buoni e cattivi muove le risposte. Chiedetelo ancora prima di agire.
compare-barrier-unseen = Sentito diversamente; nessun fatto nelle tabelle potrebbe mostrare perché
compare-barrier-asked_now = Risposto ora, prima non chiesto: né meglio né peggio
compare-barrier-not_asked_now = Risposto prima, ora non chiesto: né meglio né peggio
compare-barrier-answered_now = Prima lasciato in bianco, ora risposto: né meglio né peggio
compare-barrier-left_open = Prima risposto, ora lasciato in bianco: né meglio né peggio
compare-barrier-applies_now = Prima non si applicava, ora sì
compare-barrier-applies_no_more = Prima si applicava, ora non più
compare-score = { $before } su 100, ora { $after }
compare-heavier = sentito di più
compare-lighter = sentito meno
compare-total = Tutti gli ostacoli insieme: { $before }, ora { $after } su 100
compare-total-form = Le domande erano altre: i due numeri non si confrontano.
compare-fact-once = noto solo una delle due volte
compare-before = prima
compare-after = ora
compare-profile-row = { $model }: { $before }, ora { $after }
compare-profile-market = { $model }, { $country }: { $before }, ora { $after }
compare-nothing = non c’è
compare-finding = { $finding }: { $before }, ora { $after }

compare-step-kept = Ancora nel piano
compare-step-done = Fatto
compare-step-dropped = Tolto dal piano
compare-step-new = Nuovo nel piano

compare-actors-new = Ora c’è, prima no
compare-actors-gone = Prima c’era, ora no
compare-actors-alike = Forse lo stesso: { $before } prima, { $after } ora. Non li uniamo; date a entrambi lo stesso id se sono uno.
compare-take = Portare con voi questo confronto
compare-take-xlsx = Per Excel (.xlsx)
compare-take-json = Come dati (.json)
