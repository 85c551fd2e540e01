# Le tiroir de recherche de la vue du réseau : ce que la recherche et le sort ont trouvé, avec les pièges.

research-title = Pour la recherche : le réseau dans son ensemble
research-about = Ces chiffres regardent toute la carte. Chacun dit si ces données le portent ; sinon, il décrit la carte, non les entreprises.
research-waits = Encore en calcul, ou laissé de côté.
research-bears = Ces données le portent.
research-caution = À lire avec prudence.
research-bears-not = Non soutenu par cet échantillon : cela montre comment la carte a été dessinée.
research-none = Rien n’a été trouvé.
research-more = { $shown } sur { $all } sont montrés.
research-asked = Interrogé
research-pairs = Chaque paire compte une fois. Les rôles sont ceux de la carte ; toutes les entreprises du métier forment un groupe.
research-coordinator = Parmi les siens
research-gatekeeper = Entre les siens et d’autres
research-itinerant = Entre deux d’un autre groupe
research-liaison = Entre deux autres groupes
research-pair = Paire
research-jaccard = Contacts en commun
research-distance = Contacts différents (distance)
research-tie = Contact
research-bridge = Rien d’autre ne joint les deux côtés
research-circle = D’autres chemins existent, plus longs
research-split = { $groups ->
    [1] Un groupe de deux ou plus a été trouvé ; { $runs } essais, qualité { $quality }.
   *[other] { $groups } groupes de deux ou plus ont été trouvés ; { $runs } essais, qualité { $quality }.
  }
research-one-split = Aucun autre découpage n’en approchait.
research-splits = { $splits } découpages différents étaient presque aussi bons : n’en prendre aucun pour la vérité.
research-group = Groupe { $number }, { $size ->
    [1] un membre
   *[other] { $size } membres
  } : deux d’entre eux étaient ensemble dans { $share } des essais.
research-parted = a parfois quitté le groupe
research-counted = Si tous ceux du cœur devaient être en contact avec tous ceux du bord
research-ignored = Si les contacts entre cœur et bord n’importent pas
research-fit = Accord de { $fit } sur 1. { $exact ->
    [yes] Chaque noyau a été essayé.
   *[no] Trouvé par recherche : un meilleur a pu échapper.
  } { $tied ->
    [one] Aucun autre ne convient aussi bien.
   *[other] { $tied } conviennent aussi bien.
  }
research-members = { $size ->
    [1] Un au cœur
   *[other] { $size } au cœur
  }
research-key-fragmentation = Dont la perte couperait le plus de paires l’une de l’autre
research-key-distance = Dont la perte allongerait le plus les chemins
research-key-reach = Qui joint le mieux tout le monde
research-how = Comment trouvé
research-what = Ce que c’est
research-exact = Chaque ensemble essayé
research-searched = Trouvé par recherche
research-share = Part
research-set = Qui
