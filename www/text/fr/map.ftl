# La carte dessinée : ses noms, sa légende, ce qu’elle dit de ce que désignent le pointeur ou le clavier.

map-name = Carte du réseau
map-keys = Les flèches mènent au plus proche dans cette direction, N à ses partenaires l’un après l’autre, T à ses contacts, Maj avec une flèche le déplace, E ne montre que son entourage, Entrée montre les données, Échap efface le choix.
map-hint = Choisissez quelqu’un pour voir ses données.
map-tools = Taille de la carte
map-larger = Agrandir
map-smaller = Réduire
map-whole = Carte entière
map-modes = Quel réseau
map-mode-present = Aujourd’hui
map-mode-new = Aujourd’hui + propositions
map-mode-difference = Seulement ce qui changerait
map-ring-district = district
map-ring-national = reste du pays
map-ring-foreign = étranger
map-ring-outside = hors du district
map-ring-unknown = lieu inconnu
map-ring-elsewhere = hors du district, ou lieu inconnu
map-line-actor = { $actor } : { $role }, { $territory }. { $count ->
    [0] Aucun contact connu aujourd’hui.
    [one] { $count } contact aujourd’hui.
   *[other] { $count } contacts aujourd’hui.
  }
map-line-actor-country = { $actor } : { $role }, { $territory } ({ $country }). { $count ->
    [0] Aucun contact connu aujourd’hui.
    [one] { $count } contact aujourd’hui.
   *[other] { $count } contacts aujourd’hui.
  }
map-line-class = Représente plusieurs entreprises.
map-line-tie = { $actorFrom } – { $actorTo } : { $class }, { $state }.
map-line-new = { $actorFrom } – { $actorTo } : proposé, n’existe pas aujourd’hui.
map-line-create = Proposition : l’établir.
map-line-resume = Proposition : le reprendre.
map-line-strengthen = Proposition : le renforcer.
map-line-change = Proposition : l’utiliser autrement.
map-legend = Ce que veulent dire les signes
map-kind-focal = votre entreprise
map-kind-customer = client
map-kind-supplier = fournisseur
map-kind-competitor = entreprise de votre métier
map-kind-institution = institution
map-kind-middleman = distributeur, agent, transitaire
map-kind-other = autre
map-kind-class = double contour : en représente plusieurs
map-tie-active = contact ; trait plus épais, plus fort
map-tie-weak = faible
map-tie-sleeping = silencieux
map-tie-failed = terminé ou rompu
map-tie-create = proposé
map-tie-resume = à reprendre
map-tie-strengthen = à renforcer
map-tie-change = à utiliser autrement
map-show-all = Tout montrer
map-show-hide = Montrer ou cacher
