# Che cosa si vede della rete: ricerca, filtri, passi intorno a uno, gruppi, l'altra disposizione.

map-search = Cercare un nome
map-found-more = continuare a scrivere per vederne meno
map-filter = Mostrare solo…
map-filter-role = Tipo
map-filter-territory = Dove
map-filter-country = Paese
map-filter-state = Contatto oggi
map-filter-class = Tipo di contatto
map-filter-change = Proposte
map-filter-strength = Quanto forte, quanto sicuro
map-filter-at-least = Forza almeno
map-filter-any = qualsiasi
map-filter-unknown = non nota per { $count } su { $all }
map-filter-confirmed = solo dove lo dicono entrambi
map-only = solo
map-only-these = solo { $values }
map-chosen = Si vedono solo
map-take-away = { $what }: togliere
map-shown = { $count } su { $all } mostrati
map-show-everything = Mostrare tutto
map-chip = { $values }
map-chip-without = senza { $values }
map-chip-ties = contatti: { $values }
map-chip-ties-without = senza contatti: { $values }
map-chip-none = niente di scelto
map-chip-strength = forza { $least } o più
map-chip-confirmed = lo dicono entrambi
map-chip-around = { $steps ->
    [one] { $actor } e i suoi contatti
   *[other] { $actor } e chi sta entro { $steps } passi
  }
map-missed = { $actor } non è tra quelli mostrati.
map-steps = Fin dove intorno a { $actor }
map-step = { $steps ->
    [one] 1 passo
   *[other] { $steps } passi
  }
map-around = Mostrare solo questo e chi gli sta intorno
map-around-back = Tornare a tutti
map-many-focal = la vostra azienda
map-many-producer = aziende del vostro settore
map-many-supplier = fornitori
map-many-customer = clienti
map-many-competitor = concorrenti
map-many-distributor = distributori
map-many-agent = agenti
map-many-forwarder = spedizionieri
map-many-bank = banche
map-many-agency = agenzie
map-many-research = istituti di ricerca
map-many-association = associazioni
map-many-other = altri
map-country-unknown = paese non noto
map-chip-opened = aperto: { $name }
map-chip-cell = { $many }, { $where }
map-chip-moved = { $count ->
    [one] uno spostato da voi: rimettere a posto
   *[other] { $count } spostati da voi: rimettere a posto
  }
map-layout = Disposizione della mappa
map-layout-rings = Per tipo e luogo
map-layout-free = Per chi è legato a chi
map-group = { NUMBER($count) } { $many }, { $where }
map-group-open = Gruppo: { $name }. Invio li mostra uno per uno.
map-group-rest = Gruppo: { $name }, per cui non c’è posto sulla mappa. Invio li mostra nella tabella.
map-line-bundle = { $count ->
    [one] Un contatto: { $from } – { $to }.
   *[other] { NUMBER($count) } contatti: { $from } – { $to }.
  }
map-rest = Disegnati uno per uno: { $alone }. Gli altri { $grouped } stanno in { $groups ->
    [one] un gruppo
   *[other] { $groups } gruppi
  } con il loro numero; premere un gruppo per aprirlo. Le linee verso i gruppi valgono { $bundled } contatti; altri { $inside } sono dentro i gruppi o fuori dal disegno. Le tabelle qui sotto li hanno tutti.
map-said-selected = { $name }: i dati stanno accanto alla mappa.
