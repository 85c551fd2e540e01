# Che cosa non si è potuto leggere, come si corregge nella pagina e che fine ha fatto ogni riga.

problems-none = Tutto il vostro file è stato letto
problems-none-answers = Le vostre risposte sono state tutte accolte
problems-answers = { $look ->
    [0] Non avete portato file, solo risposte.
    [one] Una delle vostre risposte è da rivedere.
   *[other] { $look } delle vostre risposte sono da rivedere.
  }
problems-sentence = { $used ->
    [0] Nessuna delle { $rows } righe si è potuta usare
   *[other] Lette { $used } righe su { $rows }
  }{ $look ->
    [0] {"."}
    [one] ; un punto da guardare.
   *[other] ; { $look } punti da guardare.
  } { $notes ->
    [0] {""}
    [one] Una nota dice come è stato letto qualcosa.
   *[other] { $notes } note dicono come è stato letto qualcosa.
  }
problems-keys = Tasti: N avanti, P indietro, Invio prende la correzione.
problems-filter = Mostrare
problems-all = Tutto ({ $count })
problems-stop = Inutilizzabili ({ $count })
problems-warn = Tralasciati ({ $count })
problems-note = Note ({ $count })
problems-more = { $count ->
    [one] Un altro è nel rapporto salvato.
   *[other] Altri { $count } sono nel rapporto salvato.
  }
problem-expected = Atteso: { $expected }.
save-corrected = Salvare il file corretto, con note alle celle
problem-place = { $place } di { $count }.
severity-stop = inutilizzabile
severity-warn = tralasciato
severity-note = nota
mend-cell = Che cosa deve dire la cella { $cell }
mend-apply = Correggere
mend-all = Correggere tutte le { $count } uguali
mend-value = Prendere “{ $value }”
mend-value-all = Prendere “{ $value }” per tutte le { $count } uguali
mend-merge = Una sola impresa: { $name }
mend-distinct = Due imprese
mend-done = Fatto; «Annullare» torna indietro.
mend-still = Preso, ma qui qualcosa ancora non va.

## Che fine ha fatto ogni riga

count-title = Dove sono finite le vostre righe
count-rows = { $rows ->
    [one] Letta una riga: usate { $used }, tralasciate { $skipped }.
   *[other] Lette { $rows } righe: usate { $used }, tralasciate { $skipped }.
  }
count-skipped = { $sheet }: { $count ->
    [one] una riga tralasciata
   *[other] { $count } righe tralasciate
  } ({ $why })
count-actors = { $count ->
    [one] Un’impresa o contatto
   *[other] { $count } imprese e contatti
  }, { $isolates ->
    [0] tutti con qualcuno con cui lavorano.
    [one] uno dei quali senza nessuno con cui lavora; resta comunque.
   *[other] { $isolates } dei quali senza nessuno con cui lavorano; restano comunque.
  }
count-created = { $count ->
    [one] Un’impresa non è in alcun vostro elenco ma è nominata come contatto: l’abbiamo aggiunta.
   *[other] { $count } imprese non sono in alcun vostro elenco ma sono nominate come contatti: le abbiamo aggiunte.
  }
count-repeated = { $count ->
    [one] Una riga nomina un’impresa già elencata sopra; le due sono state unite.
   *[other] { $count } righe nominano un’impresa già elencata sopra; sono state unite.
  }
count-merged = { $count ->
    [one] Un nome è letto come un altro, come avete detto.
   *[other] { $count } nomi sono letti come altri, come avete detto.
  }
count-statements = { $count ->
    [one] Un’affermazione su chi lavora con chi.
   *[other] { $count } affermazioni su chi lavora con chi.
  }
count-statements-repeated = { $count ->
    [one] Una di esse parla di un contatto di cui parla anche un’altra; valgono entrambe.
   *[other] { $count } di esse parlano di un contatto di cui parla anche un’altra; valgono tutte.
  }
count-self = { $count ->
    [one] Una riga nomina la stessa impresa ai due capi; è stata tralasciata.
   *[other] { $count } righe nominano la stessa impresa ai due capi; sono state tralasciate.
  }
reason-nothing-known = { $count } senza nulla sotto un’intestazione che conosciamo
reason-example-row = { $count } che mostra solo come compilare
reason-missing-key = { $count } senza nome
reason-self-tie = { $count } con lo stesso nome ai due capi
reason-unknown-barrier = { $count } su un ostacolo che non conosciamo
reason-answered-twice = { $count } con risposta già data
reason-duplicate-actor = { $count } già in elenco
reason-too-many-actors = { $count } oltre il numero di imprese che possiamo prendere
reason-too-many-ties = { $count } oltre il numero di contatti che possiamo prendere
reason-sheet-not-recognised = { $count } in un foglio che non abbiamo capito
reason-left-out = { $count } in un foglio che avete tralasciato
reason-other = { $count } per ciò che è detto sopra
