# Come sono stati letti fogli e colonne, e come si dice che cosa significano.

mapping-lede = { $count ->
    [0] Tutto è stato capito; qui nulla richiede una risposta. Cambiate un significato dove abbiamo sbagliato: il rapporto segue subito, e «Annullare» torna indietro.
    [one] Un foglio merita un’occhiata e sta per primo. Cambiate un significato dove abbiamo sbagliato: il rapporto segue subito, e «Annullare» torna indietro.
   *[other] { $count } fogli meritano un’occhiata e stanno per primi. Cambiate un significato dove abbiamo sbagliato: il rapporto segue subito, e «Annullare» torna indietro.
  }
mapping-back = Tornare ai file
mapping-role = Questo foglio contiene
mapping-role-none = – nulla da leggere –
mapping-row = Intestazioni nella riga
mapping-rows = { $count ->
    [one] Una riga.
   *[other] { $count } righe.
  }
mapping-columns = { $count ->
    [one] una colonna
   *[other] { $count } colonne
  }
mapping-why-sheet = Non abbiamo capito di che cosa parla questo foglio. Se conta, dite che cosa contiene.
mapping-why-columns = { $count ->
    [one] Abbiamo indovinato il significato di una colonna.
   *[other] Abbiamo indovinato il significato di { $count } colonne.
  }
mapping-why-missing = È ancora troppo poco per leggere questo foglio. Serve { $expected }.
mapping-why-unused = Alcune colonne contengono valori, ma non conosciamo le loro intestazioni. Se contano, dite che cosa significano.
mapping-skip = – non usata –
mapping-taken = { $field } (ora “{ $column }”)
mapping-empty = nessun valore
mapping-nameless = Colonna { $column }, senza intestazione
layout-table = Ogni riga è una voce.
layout-wide = Ogni riga è un’impresa, con una colonna per risposta o partner.
layout-form = Ogni riga sono le risposte di una persona, con le domande come intestazioni.
layout-matrix = I nomi sui due lati, con i contatti dove si incrociano.
layout-edges = Due colonne di nomi: chi lavora con chi.
layout-graph = Un file di rete: dice da sé che cosa contiene.
how-exact = certo
how-synonym = parola nota
how-likeness = indovinato: parola simile
how-position = indovinato dal contenuto
how-visitor = scelta vostra
how-unused = non usata
