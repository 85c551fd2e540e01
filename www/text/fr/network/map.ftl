# Ce qu'on voit du réseau : recherche, filtres, pas autour d'un acteur, groupes, l'autre disposition.

map-search = Chercher un nom
map-found-more = continuez à écrire pour en voir moins
map-filter = Montrer seulement…
map-filter-role = Type
map-filter-territory = Où
map-filter-state = Contact aujourd’hui
map-filter-class = Type de contact
map-filter-change = Propositions
map-filter-strength = Quelle force, quelle certitude
map-filter-at-least = Force d’au moins
map-filter-any = peu importe
map-filter-unknown = inconnue pour { $count } sur { $all }
map-filter-confirmed = seulement quand les deux côtés le disent
map-only = seulement
map-only-these = seulement { $values }
map-chosen = On ne montre que
map-take-away = { $what } : montrer de nouveau les autres
map-shown = { $count } sur { $all } montrés
map-show-everything = Tout montrer
map-chip = { $values }
map-chip-without = sans { $values }
map-chip-ties = contacts : { $values }
map-chip-ties-without = sans les contacts : { $values }
map-chip-none = rien de choisi
map-chip-strength = force { $least } ou plus
map-chip-confirmed = les deux côtés le disent
map-chip-around = { $steps ->
    [one] { $actor } et ses contacts
   *[other] { $actor } et ceux à { $steps } pas au plus
  }
map-missed = { $actor } n’est pas parmi ceux qu’on montre.
map-steps = Jusqu’où autour de { $actor }
map-step = { $steps ->
    [one] 1 pas
   *[other] { $steps } pas
  }
map-around = Ne montrer que lui et son entourage
map-around-back = Revenir à tous
map-many-focal = votre entreprise
map-many-producer = entreprises de votre métier
map-many-supplier = fournisseurs
map-many-customer = clients
map-many-competitor = concurrents
map-many-distributor = distributeurs
map-many-agent = agents
map-many-forwarder = transitaires
map-many-bank = banques
map-many-agency = agences
map-many-research = instituts de recherche
map-many-association = associations
map-many-other = autres
