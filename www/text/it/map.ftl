# La mappa disegnata: i nomi, la legenda, che cosa dice di ciò su cui stanno il puntatore o la tastiera.

map-name = Mappa della rete
map-keys = Le frecce portano al più vicino in quella direzione, N a quelli con cui ha rapporti uno dopo l’altro, T ai suoi contatti, Maiuscole con una freccia lo sposta, E mostra solo chi gli sta intorno, Invio mostra i dati, Esc cancella la scelta.
map-hint = Scegliete qualcuno per vederne i dati.
map-tools = Grandezza della mappa
map-larger = Più grande
map-smaller = Più piccola
map-whole = Mappa intera
map-modes = Quale rete
map-mode-present = Oggi
map-mode-new = Oggi + proposte
map-mode-difference = Solo ciò che cambierebbe
map-ring-district = distretto
map-ring-national = resto del Paese
map-ring-foreign = estero
map-ring-outside = fuori dal distretto
map-ring-unknown = luogo non noto
map-ring-elsewhere = fuori dal distretto, o non noto
map-line-actor = { $actor }: { $role }, { $territory }. { $count ->
    [0] Oggi nessun contatto a noi noto.
    [one] Un contatto oggi.
   *[other] { $count } contatti oggi.
  }
map-line-actor-country = { $actor }: { $role }, { $territory } ({ $country }). { $count ->
    [0] Oggi nessun contatto a noi noto.
    [one] Un contatto oggi.
   *[other] { $count } contatti oggi.
  }
map-line-class = Sta per più imprese.
map-line-tie = { $actorFrom } – { $actorTo }: { $class }, { $state }.
map-line-new = { $actorFrom } – { $actorTo }: proposto, oggi non c’è.
map-line-create = La proposta è di ricominciare.
map-line-resume = La proposta è di riprenderlo.
map-line-strengthen = La proposta è di rafforzarlo.
map-line-change = La proposta è di usarlo in altro modo.
map-legend = Che cosa vogliono dire i segni
map-kind-focal = la vostra impresa
map-kind-customer = cliente
map-kind-supplier = fornitore
map-kind-competitor = impresa del vostro settore
map-kind-institution = istituzione
map-kind-middleman = distributore, agente, spedizioniere
map-kind-other = altro
map-kind-class = doppio contorno: sta per più imprese
map-tie-active = contatto; linea più spessa, più forte
map-tie-weak = debole
map-tie-sleeping = silenzioso
map-tie-failed = finito o interrotto
map-tie-create = proposto
map-tie-resume = da riprendere
map-tie-strengthen = da rafforzare
map-tie-change = da usare in altro modo
map-show-all = Mostrare tutto
map-show-hide = Mostrare o nascondere
