# Ce qu'on voit du réseau : recherche, filtres, pas autour d'un acteur, groupes, l'autre disposition.

map-search = Chercher un nom
map-found-more = continuez à écrire pour en voir moins
map-filter = Montrer seulement…
map-filter-role = Type
map-filter-territory = Où
map-filter-country = Pays
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
map-take-away = { $what } : retirer
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
    [1] 1 pas
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
map-country-unknown = pays inconnu
map-chip-opened = ouvert : { $name }
map-chip-cell = { $many }, { $where }
map-chip-moved = { $count ->
    [1] un déplacé par vous : remettre en place
   *[other] { $count } déplacés par vous : remettre en place
  }
map-layout = Disposition de la carte
map-layout-rings = Par type et par lieu
map-layout-free = Selon qui est lié à qui
map-group = { NUMBER($count) } { $many }, { $where }
map-group-open = Groupe : { $name }. Entrée les montre un par un.
map-group-rest = Groupe : { $name }, pour qui il n’y a plus de place sur la carte. Entrée les montre dans le tableau.
map-line-bundle = { $count ->
    [1] Un contact : { $from } – { $to }.
   *[other] { NUMBER($count) } contacts : { $from } – { $to }.
  }
map-rest = Dessinés un par un : { $alone }. Les { $grouped } autres sont dans { $groups ->
    [1] un groupe
   *[other] { $groups } groupes
  } avec leur nombre ; appuyez sur un groupe pour l’ouvrir. Les lignes vers les groupes valent { $bundled } contacts ; { $inside } autres sont à l’intérieur des groupes ou hors du dessin. Les tableaux ci-dessous les ont tous.
map-said-selected = { $name } : les données sont à côté de la carte.
