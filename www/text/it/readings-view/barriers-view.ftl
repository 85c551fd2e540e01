# La vista Ostacoli: quello che si legge lì e non nel quadro generale.

bars-title = Che cosa frena { $firm }
bars-firm = Di chi sono le risposte?
bars-total-none = Nessuna domanda ha avuto risposta.
bars-respondents = { $count ->
    [one] Ha risposto una persona.
   *[other] Hanno risposto { $count } persone; ogni barra è la loro media.
  }
bars-short-form = Il vostro questionario aveva { $form } delle { $all } domande. Le altre non sono state poste: non significa che non siano ostacoli.
bars-how = Come leggere i numeri
bars-how-scale = 0 significa nessun ostacolo, 100 che ogni domanda ha avuto la risposta più alta. Un tipo di ostacolo ha la media delle sue risposte.
bars-how-range = Dove mancano risposte, la parte chiara della barra mostra dove potrebbe stare il numero: da «tutte nessun ostacolo» a «tutte ostacoli molto grandi».
bars-how-systematic = * significa che le ricerche hanno trovato più volte che questo tipo di ostacolo frena le piccole imprese (Leonidou 2004, rassegna di 32 studi).
bars-groups = Per tipo di ostacolo
bars-items = Uno per uno
bars-items-hint = Aprite una riga per leggere che cosa si intende e che cosa può aiutare.
bars-severe = grave
bars-systematic-long = trovato spesso forte per le piccole imprese
bars-presence-yes = Vi è già costato un ordine.
bars-presence-no = Finora non vi è costato nessun ordine.
bars-helps = Che cosa può aiutare:
bars-steps = Nel vostro piano:
bars-note = Annotazione: { $note }
bars-place = Letto in { $place }
bars-open = Lasciati in bianco, non pertinenti, non chiesti
bars-blank = Lasciati in bianco nel questionario ({ $count }): possono essere forti oppure no, non lo sappiamo
bars-not-applicable = Non vi riguardano ({ $count })
bars-not-asked = Non nel vostro questionario ({ $count })
bars-none = Ancora nessuna risposta sugli ostacoli

## Per prima cosa.

bars-quoted = «{ $words }»
bars-severe-none = Nessuno degli ostacoli a cui avete risposto è grave.
bars-severe-most = { $count ->
    [one] Un ostacolo è grave: { $items }.
    [2] Due ostacoli sono gravi: { $items }.
    [3] Tre ostacoli sono gravi: { $items }.
   *[other] { $count } ostacoli sono gravi, soprattutto { $items }.
  }
bars-real = { $severe ->
    [one] Lo mostrano anche i vostri dati.
   *[other] { $real ->
        [one] I vostri dati ne mostrano uno.
       *[other] I vostri dati ne mostrano { $real }.
      }
  }
bars-unseen = Quello che avete detto della vostra impresa finora non li mostra.

## Da dove cominciare.

bars-begin = Da dove cominciare con ciò che è grave
bars-pile-empty = Qui niente di grave.
bars-pile-more = { $count ->
    [one] Ancora uno
   *[other] Altri { $count }
  }
bars-remedies = { $count ->
    [one] Che cosa può aiutare
   *[other] Tutti e { $count } gli aiuti possibili
  }
bars-remedy-rests = sostenuto da:
bars-remedy-found = studio letto da noi
bars-remedy-general = conoscenza generale, non verificata
bars-remedy-ours = nostra proposta
bars-remedy-unverified = non verificato

## Sentito e visto.

bars-seen-real = anche nei vostri dati
bars-seen-not_visible = non visibile nei vostri dati
bars-seen-blind_spot = punto cieco
bars-blind = Punti ciechi
    .about = Non li sentite come ostacoli, ma quello che avete detto della vostra impresa li mostra. Dateci un’occhiata.

## Uno per uno.

bars-order = Ordine
bars-order-severity = prima i più forti
bars-order-priority = prima ciò che conta nella vostra fase e nei vostri mercati
bars-spread = Hanno risposto { $count } persone, da { $low } a { $high }: parlatene.
bars-spread-same = Hanno risposto { $count } persone, tutte con { $low }.
bars-spreads = Dove i vostri non sono d’accordo
    .about = La barra va dalla risposta più bassa alla più alta.
bars-spread-from = { $low }–{ $high }

## Altri elenchi.

bars-unverified = non verificato
bars-module = Chiesti oltre all’elenco dei 39: non fanno parte dei numeri per tipo né di quello complessivo.
bars-module-score = Solo questi: { $words }.
bars-suggest-developing = Le imprese del vostro Paese incontrano spesso altri ostacoli: elettricità, visti, banche, certificati. Non sono stati chiesti e non si contano mai senza chiederli.
bars-suggest-ask = Chiedere anche questi

## Per tipo.

bars-as = Raggruppare
bars-as-list = come l’elenco
    .about = I tipi dell’elenco dei 39.
bars-as-inside = dentro e fuori l’impresa
    .about = Quello che l’impresa può cambiare da sé, e quello che viene da fuori.
bars-as-factors = in quattro fattori
    .about = Conoscenze, mezzi, procedure e ciò che nessuno può cambiare: uno studio su 478 imprese spagnole. Quale ostacolo va dove è una nostra scelta.
bars-as-where = in patria e all’estero
    .about = Dove sta l’ostacolo: nell’impresa, in patria, al confine, all’estero.
bars-as-without = Senza posto in questo raggruppamento: { $items }.
bars-kinds = Che cosa significa ogni tipo
bars-group-is = { $group } ({ $value })
bars-groups-most = I più alti: { $groups }.
bars-groups-none = Nessun tipo ha abbastanza risposte per un solo numero.

## Per mercato.

bars-barrier = Ostacolo
bars-markets = Ostacoli per mercato
bars-markets-hint = 0 = nessun ostacolo, 100 = molto grande, per ogni mercato nominato da una risposta.
bars-market-severe = gravi: { $items }
bars-market-none = –

## Catene.

bars-chains = Che cosa può alimentare che cosa
bars-chains-source = Da:
bars-chains-words = Lo stesso a parole
bars-chain = «{ $from }» può alimentare «{ $to }»: { $causes } → { $effects }.
bars-chain-short = «{ $from }» può alimentare «{ $to }».

## Pesi e soglie.

bars-changed = cambiato
bars-weights = Quanto conta ogni domanda
bars-weights-same = Tutte le domande contano allo stesso modo. Nessuno studio dà dei pesi, quindi non ne diamo.
bars-weights-changed = { $count ->
    [one] Avete cambiato il peso di una domanda.
   *[other] Avete cambiato il peso di { $count } domande.
  }
bars-weights-beside = In tutto { $value } su 100; se tutte contassero allo stesso modo, { $unweighted }.
bars-weights-edit = Cambiare che cosa conta di più
bars-weights-hint = Un cambiamento vale subito e si vede dappertutto; «Annullare» lo riporta indietro.
bars-weights-reset = Far contare tutte allo stesso modo
bars-weight-none = 0 – per niente
bars-weight-half = ½ – metà
bars-weight-same = 1 – normale
bars-weight-twice = 2 – il doppio
bars-weight-times = { $times } volte
bars-limit-severe_from = «Grave» comincia a
    .unit = su 100
bars-limit-felt_from = Un ostacolo conta come sentito da
    .unit = su 100
bars-limit-coverage_minimum = Un numero si mostra se ha risposta almeno il
    .unit = %
bars-limit-back = tornare a { $value }
bars-from-ours = nostra scelta
bars-from-general = pratica comune
bars-from-found = da uno studio

## Figure.

figure-chains = Quali ostacoli possono alimentare quali
figure-groups-inside = Ostacoli dentro e fuori l’impresa
figure-groups-factors = Ostacoli per quattro fattori
figure-groups-where = Ostacoli in patria e all’estero
