# Prima e dopo: che cosa cambierebbe sulla mappa con un’azione, o con tutto il piano, e a quale prezzo.
# Tutto conta ciò che si sa: un contatto di cui nessuno ci ha parlato può esserci lo stesso.

change-title = Prima e dopo
change-lede = La stessa mappa con i contatti del piano al loro posto, come se ogni passo riuscisse. Contano solo i contatti noti.
change-would = Che cosa cambierebbe con questo soltanto
change-gains = Che cosa si guadagna
change-effects = Che cosa comporta
change-none = Niente che su questa mappa si possa contare.
change-figures = In numeri
change-figure = Che cosa contiamo
change-before = Oggi
change-after = Poi
change-of = { $value } su { $of }
change-on-map = Mostrare questi contatti sulla mappa
change-ways-to-do = Due modi di farlo
change-variant-hub = Solo attraverso { $actor }
change-variant-mesh = Anche ciascuno con ciascuno
change-skipped = { $count ->
    [one] Un’altra azione non è stata calcolata: la mappa è troppo grande. Prendetela nel piano e lo sarà.
   *[other] Altre { $count } azioni non sono state calcolate: la mappa è troppo grande. Prendetene una nel piano e lo sarà.
  }
change-unsupported = Lasciato fuori, perché si è chiesto a troppo pochi: { $measures }.

change-figure-reach = Imprese del vostro settore con una via nota verso acquirenti esteri
change-figure-ways = Le vostre vie separate verso questo paese, tramite contatti in uso (senza quelli silenziosi): { $country }
change-figure-countries = Paesi esteri a cui vendete (senza i contatti silenziosi)
change-figure-customers = Clienti a cui vendete (senza quelli silenziosi)
change-figure-open_triangles = Coppie di imprese che hanno un fornitore in comune e nessun contatto, contate per ogni fornitore
change-figure-tied = Coppie di imprese del vostro settore in contatto, tra quelle su cui si è chiesto
change-figure-brokerage = Coppie che { $actor } unisce e che non hanno un contatto proprio, tra quelle su cui si è chiesto
change-figure-constraint = Quanto i vostri contatti riportano l’uno all’altro (0 liberi, da 1 in su chiusi)
change-figure-gate = Altre imprese senza una via nota all’estero se non attraverso di voi, tra quelle che ne hanno una
change-figure-inside = Contatti che restano in un solo territorio, tra quelli che sappiamo collocare
change-measure-reach = chi ha una via all’estero
change-measure-ways = le vostre vie verso ogni paese
change-measure-countries = i paesi a cui vendete
change-measure-customers = i vostri clienti
change-measure-open_triangles = i fornitori in comune
change-measure-tied = i contatti tra imprese del vostro settore
change-measure-brokerage = chi l’agenzia unisce
change-measure-constraint = quanto i vostri contatti riportano l’uno all’altro
change-measure-gate = chi ha bisogno di voi per andare all’estero
change-measure-inside = quanti contatti restano in casa
change-measure-betweenness = chi sta in mezzo tra chi su tutta la mappa

change-reach-own = La vostra impresa ottiene una via nota, e in uso, verso acquirenti esteri.
change-reach-more = { $count ->
    [one] Un’altra impresa ottiene una via nota verso acquirenti esteri: { $actors }.
   *[other] Altre { $count } imprese ottengono una via nota verso acquirenti esteri, tra cui { $actors }.
  }
change-countries = Vendete in { $countriesCount ->
    [one] un altro paese: { $countries }.
   *[other] altri { $countriesCount } paesi: { $countries }.
  }
change-ways-first = Si apre una prima via nota, tramite contatti in uso: { $countries }.
change-ways-second = Si apre una seconda via: { $countries }. Se un contatto viene meno, l’altro resta.
change-customers = Vendete a { $after ->
    [one] un cliente
   *[other] { $after } clienti
  }; oggi a { $before ->
    [0] nessuno
    [one] uno
   *[other] { $before }
  }.
change-open-fewer = Imprese che hanno un fornitore in comune e nessun contatto: oggi { $before ->
    [one] una coppia
   *[other] { $before } coppie
  }, poi { $after ->
    [0] nessuna
    [one] una
   *[other] { $after }
  } (contate per ogni fornitore).
change-tied-more = { $count ->
    [one] Un’altra coppia di imprese del vostro settore è in contatto.
   *[other] Altre { $count } coppie di imprese del vostro settore sono in contatto.
  }
change-freer = I vostri contatti riportano meno l’uno all’altro: più notizie, e più spazio vostro.
change-gate-less = Meno imprese hanno bisogno di voi per andare all’estero: oggi { $before }, poi { $after ->
    [0] nessuna
    [one] una
   *[other] { $after }
  }.

change-hangs-on = Tutto dipende da { $actor }: non si conosce un’altra via.
change-one-contact = Un solo contatto regge questo paese ({ $country }): se { $actor } viene meno, il paese è perso.
change-largest = { $actor } prende già il { $share } % delle vostre vendite: se cresce, ne dipendete di più.
change-tighter = I vostri contatti riportano di più l’uno all’altro: meno cose nuove.
change-gate-still = Nessun’altra impresa ha una via nota all’estero se non attraverso di voi, come oggi. Chi si unisce a voi non ottiene una via propria.
change-gate-new = Nessun’altra impresa avrebbe una via nota all’estero se non attraverso di voi.
change-gate-more = Più imprese avrebbero bisogno di voi per andare all’estero: { $before } oggi, poi { $after }.
change-hub = { $actor } diventa una strettoia: { $after } imprese non avrebbero un’altra via nota all’estero; oggi { $before ->
    [0] nessuna
    [one] una
   *[other] { $before }
  }.
change-agency-bypassed = { $actorAgency } viene scavalcata: tutte le coppie di imprese che avrebbe potuto unire sarebbero in contatto senza di lei.
change-agency-less = { $actorAgency } ha meno da unire: di { $before } coppie di imprese senza un contatto proprio ne restano { $after }.
change-inward = La mappa si chiude: il { $shareAfter } % dei contatti resta in un solo territorio, oggi il { $shareBefore } %.
change-price-hub = { $count ->
    [0] Tutto passa da { $actorAgency }: se si ferma, si ferma il lavoro.
    [one] Tutto passa da { $actorAgency }: una coppia di imprese resterebbe senza contatto se non attraverso di lei. Se si ferma, si ferma il lavoro.
   *[other] Tutto passa da { $actorAgency }: { $count } coppie di imprese resterebbero senza contatto se non attraverso di lei. Se si ferma, si ferma il lavoro.
  }
change-price-mesh = { $count ->
    [one] Un nuovo contatto da curare, tra imprese che si fanno concorrenza.
   *[other] { $count } nuovi contatti da curare, tra imprese che si fanno concorrenza.
  }
