# Ce qui se lit tant que des valeurs de toute la carte se calculent encore. `late-CODE` nomme celle en cours.

late-figures = Valeurs de toute la carte
late-begins = Certaines valeurs de toute la carte restent à calculer.
late-running = Calcul encore en cours sur toute la carte : { $what }. Fait : { $share }.
late-cancel = Les laisser de côté
late-cancelled = Les valeurs de toute la carte qui demandent du temps ont été laissées de côté.
late-failed = Les valeurs de toute la carte qui demandent du temps n’ont pas pu être calculées. Tout le reste est valable.
late-again = Les calculer
late-pagerank = qui est lié à des entreprises bien reliées
late-fragmentation = ce qui se défait quand un acteur disparaît
late-betweenness = qui se trouve entre les autres
late-harmonic_closeness = qui est proche de tous
late-places = qui se tient entre qui
late-eigenvector = qui est parmi les bien reliés
late-ei_p = si le hasard seul garderait les contacts chez eux
late-small_world = combien de pas il faut
late-cores = qui est au cœur et qui est au bord
late-communities = quels groupes vont ensemble
late-key_players = à qui parler d’abord
late-weighted_betweenness = qui se tient entre d’autres par les contacts forts
