# La diagnosi in una schermata: titolo, su che cosa si regge, che cosa i dati non permettono di dire.

overview-barriers-two = Ciò che vi frena di più: { $first ->
    [informational] la conoscenza dei mercati
    [functional] tempo, persone e mezzi
    [product] il prodotto
    [price] prezzo e pagamenti
    [distribution] i canali di vendita
    [logistics] trasporto e magazzino
    [promotion] la promozione
    [procedural] documenti e procedure
    [governmental] regole e aiuti nel vostro paese
    [task] clienti e concorrenza all’estero
    [environmental] le condizioni all’estero
   *[other] più cose
  }; poi { $second ->
    [informational] la conoscenza dei mercati
    [functional] tempo, persone e mezzi
    [product] il prodotto
    [price] prezzo e pagamenti
    [distribution] i canali di vendita
    [logistics] trasporto e magazzino
    [promotion] la promozione
    [procedural] documenti e procedure
    [governmental] regole e aiuti nel vostro paese
    [task] clienti e concorrenza all’estero
    [environmental] le condizioni all’estero
   *[other] più cose
  }.
overview-barriers-one = Ciò che vi frena di più: { $first ->
    [informational] la conoscenza dei mercati
    [functional] tempo, persone e mezzi
    [product] il prodotto
    [price] prezzo e pagamenti
    [distribution] i canali di vendita
    [logistics] trasporto e magazzino
    [promotion] la promozione
    [procedural] documenti e procedure
    [governmental] regole e aiuti nel vostro paese
    [task] clienti e concorrenza all’estero
    [environmental] le condizioni all’estero
   *[other] più cose
  }.
overview-barriers-light = Nessun ostacolo pesa molto sul vostro export.
overview-barriers-few = Tra gli ostacoli a cui avete risposto nessuno pesa molto; le risposte sono troppo poche per dire di più.
overview-firms = Ciò che frena di più le imprese: { $barrier }. È grave per { $severe } su { $answered } che hanno risposto.
overview-firms-light = Nessuno degli ostacoli a cui le { $firms } imprese hanno risposto pesa molto.
overview-quiet-and-apart = I clienti che già avete all’estero sono silenziosi, e le imprese vicine del vostro settore non lavorano insieme.
overview-quiet = I clienti che già avete all’estero sono silenziosi.
overview-some-quiet = { $count ->
    [one] Un cliente estero è diventato silenzioso e si può risvegliare.
   *[other] { $count } clienti esteri sono diventati silenziosi e si possono risvegliare.
  }
overview-apart = Le imprese vicine del vostro settore non lavorano insieme, anche se potrebbero aiutarsi.
overview-network-calm = Nei vostri contatti non spicca nulla da sistemare per prima cosa.
overview-customers-quiet = { $count ->
    [one] Uno dei vostri clienti è diventato silenzioso.
   *[other] { $count } dei vostri clienti sono diventati silenziosi.
  }
overview-choose-firm = La mappa è disegnata. Dite quale impresa è la vostra, e arrivano i consigli.
overview-network-open = La mappa è disegnata, ma il file dice troppo poco su chi è chi per dare consigli.
overview-nothing = In questo file non c’è ancora abbastanza per una diagnosi.

overview-lede-severe = { $count ->
    [one] Un ostacolo pesa molto; { $inside ->
        [0] sta fuori dalla vostra impresa.
       *[other] sta dentro la vostra impresa o nel trovare clienti.
      }
   *[other] { $count } ostacoli pesano molto; { $inside ->
        [0] nessuno sta
        [one] uno sta
       *[other] { $inside } stanno
      } dentro la vostra impresa o nel trovare clienti.
  }
overview-lede-help-both = L’aiuto più vicino: { $quiet ->
    [one] un cliente estero silenzioso
   *[other] { $quiet } clienti esteri silenziosi
  } e { $firms ->
    [one] un’impresa che compra
   *[other] { $firms } imprese che comprano
  } dal vostro stesso fornitore.
overview-lede-help-quiet = { $quiet ->
    [one] L’aiuto più vicino è un cliente estero silenzioso.
   *[other] L’aiuto più vicino sono { $quiet } clienti esteri silenziosi.
  }
overview-lede-help-firms = { $firms ->
    [one] L’aiuto più vicino è un’impresa che compra dal vostro stesso fornitore.
   *[other] L’aiuto più vicino sono { $firms } imprese che comprano dal vostro stesso fornitore.
  }

gap-no-focal = Il file non dice quale sia la vostra impresa. Sceglietela, e i consigli saranno i vostri.
gap-no-barriers = Sugli ostacoli all’export non c’è nessuna risposta.
gap-barriers-few = Risposte per { $answered } ostacoli su { $items }: troppo poche per una cifra sola.
gap-no-network = Non si sa ancora nulla dei vostri contatti, quindi non si può dire con chi lavorare.
gap-coverage = Interpellati ({ $role }): { $interviewed } su { $population }. Che cosa direbbero gli altri resta aperto.
gap-no-trade = Nessuno è stato interpellato sulle imprese del settore; perciò qui non si parla di lavorare insieme.
gap-no-home = Il file non dice in quale paese sia la vostra impresa: casa ed estero non si possono distinguere.
gap-no-date = Senza una data da cui contare, nessuno può dirsi silenzioso.
gap-no-exchange = Il file non dice quando avete lavorato l’ultima volta con qualcuno, né quanto sia forte un contatto.
gap-growth = { $count ->
    [one] Per un cliente silenzioso nessuno ha chiesto se potrebbe comprare di nuovo.
   *[other] Per { $count } clienti silenziosi nessuno ha chiesto se potrebbero comprare di nuovo.
  }
gap-more-quiet = { $count ->
    [one] Un altro cliente silenzioso è nella tabella dei contatti.
   *[other] Altri { $count } clienti silenziosi sono nella tabella dei contatti.
  }
gap-barriers-left = Nessun contatto proposto qui allevia: { $barriers }.
gap-illustrative = Alcune cifre in questo file sono inventate per mostrare come funziona. Sono segnate.
