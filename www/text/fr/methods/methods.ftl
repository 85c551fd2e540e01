# La vue Méthodes : ce qui fonde ce que dit la page, et ce qui peut être changé.

methods-title = Comment cette page arrive à ce qu’elle dit
methods-lede = Chaque seuil, chaque poids, chaque formule : d’où cela vient, et ce que vous pouvez changer. Ce qui est notre propre choix est signalé ; un changement compte aussitôt et se voit partout.
methods-settings = Seuils et poids
methods-settings-hint = Changez une valeur et tout le diagnostic suit. Annuler revient en arrière.
methods-settings-closed = Ouvrez d’abord un fichier ou répondez aux questions : chaque valeur pourra ensuite être changée ici.
methods-default = Au départ : { $value } ;
methods-changed = changé
methods-reset = revenir au départ
methods-barriers = Les obstacles, et par où commencer pour chacun
methods-barriers-hint = La liste, les groupes et ce qui peut aider. Le questionnaire court en demande { $short }. Par où commencer est notre choix.
methods-short = questionnaire court
methods-systematic = fort de façon systématique
methods-beside = indiqué à côté de l’indice
methods-models = Modèles : jusqu’où une entreprise est allée
methods-models-hint = Chacun vient d’une autre étude et pose une autre question. Quand l’étude ne donne pas de chiffre, le seuil est le nôtre et nous le disons.
methods-classes = Ses classes : { $classes }
methods-chains = Quels obstacles peuvent en nourrir d’autres
methods-chain = { $from } → { $to }
methods-measures = Mesures du réseau
methods-measures-hint = Ce que chaque chiffre veut dire, comment il est calculé, et quand ne pas s’y fier. Les chiffres se trouvent dans les tableaux de la vue Réseau.
methods-cites = D’après { $sources }.
methods-sources = Études
methods-unit-share = %
methods-unit-months = { $count ->
   *[other] mois
  }
methods-unit-points = points sur 100
methods-unit-scale = sur 5
methods-unit-count = { "" }
methods-unit-steps = { $count ->
    [one] étape
   *[other] étapes
  }
methods-unit-hours = { $count ->
    [one] heure par semaine
   *[other] heures par semaine
  }
methods-unit-join = { "" }
methods-unit-effort = { $count ->
    [one] point
   *[other] points
  }
methods-unit-value = sur 1
methods-unit-weight = { "" }
methods-unit-years = { $count ->
    [one] an
   *[other] ans
  }

## Réglages, dans l'ordre de la table.

setting-coverage_minimum = Part de réponses à partir de laquelle un poids est montré
setting-severe_from = Poids d’un obstacle à partir duquel il est grave
setting-dormant_months = Mois sans affaires après lesquels un contact est silencieux
setting-bond_enough = Confiance à partir de laquelle un contact silencieux peut être réveillé
setting-weak_below = Force sous laquelle un contact est faible
setting-strong_from = Force à partir de laquelle un contact est fort
setting-growth_high = Croissance à partir de laquelle un contact peut donner plus
setting-hub_share = Part des entreprises qui doivent connaître une agence pour dire « tous la connaissent »
setting-mesh_density = Part des paires jusqu’à laquelle les entreprises restent à l’écart
setting-low_trust = Confiance jusqu’à laquelle elle est faible
setting-owner_share = Part des contacts connus du seul dirigeant à partir de laquelle c’est un risque
setting-fewest_answers = Réponses au-dessous desquelles la sorte de réseau et « tout passe par le dirigeant » restent ouverts
setting-majority_share = Part à partir de laquelle c’est la majorité
setting-role_coverage = Part d’un type à interroger pour dire « tous interrogés »
setting-shared_producers = Entreprises ayant un même fournisseur à partir desquelles l’achat en commun est proposé
setting-lacking_producers = Entreprises sans la même fonction à partir desquelles la partager est proposé
setting-attitude_low = Disposition à coopérer jusqu’à laquelle elle est faible
setting-introducer_steps = Étapes au plus jusqu’à quelqu’un qui peut présenter
setting-most_actions = Étapes montrées d’abord ; le plan peut en compter davantage
setting-evidence_level = Niveau des bornes
setting-felt_from = À partir de quel score un obstacle est considéré comme ressenti
setting-firms_in_full = Jusqu’à combien d’entreprises chaque réponse est montrée en entier
setting-relevance_not_yet = Poids, pour qui n’exporte pas encore, d’un obstacle que seuls rencontrent ceux qui vendent déjà à l’étranger
setting-relevance_customs = Poids des droits de douane et des douanes quand le siège et tous les marchés sont dans une même union douanière
setting-others_at_least = À partir de combien d’autres entreprises on dit à une entreprise où elle se situe parmi elles
setting-apart_from = À partir de quel écart de score les personnes d’une entreprise sont considérées en désaccord
setting-alpha_from = À partir de combien d’entreprises on dit dans quelle mesure les réponses d’un type vont ensemble
setting-export_hours_enough = Heures par semaine pour l’export à partir desquelles le temps suffit
setting-years_abroad_enough = Années de la direction à l’étranger à partir desquelles les usages sont connus
setting-spare_capacity_enough = Part de capacité libre à partir de laquelle elle suffit
setting-attitude_open_from = Attitude envers la coopération à partir de laquelle une entreprise y est ouverte
setting-attitude_reserved_below = Attitude envers la coopération en dessous de laquelle elle préfère rester seule
setting-export_years_enough = Années d’exportation à partir desquelles les formalités sont connues
setting-join_rule = Comment se joignent les réponses des deux côtés : 0 la plus basse, 1 la moyenne, 2 la plus haute
setting-layer_bond = Ce que compte, dans la force d’un contact, de se connaître et de se faire confiance
setting-layer_link = Ce que compte, dans la force d’un contact, de travailler ensemble
setting-layer_resource = Ce que compte, dans la force d’un contact, ce qui a été adapté ou partagé
setting-kind_lead = Part d’un côté à partir de laquelle le réseau en prend le nom
setting-mesh_from = Part des paires d’entreprises en contact à partir de laquelle elles forment un maillage
setting-coopetition_from = Part des paires d’entreprises qui travaillent ensemble à partir de laquelle on parle de concurrents qui coopèrent
setting-leader_employees = Salariés à partir desquels une entreprise compte parmi les plus grandes
setting-effort_budget = Effort que le plan peut demander
setting-effort_wake = Effort pour réveiller un contact
setting-effort_strengthen = Effort pour renforcer un contact
setting-effort_introduced = Effort pour un nouveau contact par une présentation
setting-effort_cold = Effort pour un nouveau contact sans présentation
setting-effort_coordinate = Effort pour réunir deux entreprises
setting-effort_firm = Effort pour chaque entreprise de plus
setting-effort_distrust = Effort de plus là où les entreprises se font peu confiance ; la moitié là où personne n’a été interrogé sur la confiance
setting-grade_a = Ce que compte une aide bien étayée (degré A)
setting-grade_b = Ce que compte une aide étayée par une étude (degré B)
setting-grade_c = Ce que compte une aide étayée par notre seul raisonnement (degré C)
setting-again_counts = Ce que compte encore une seconde action du même genre
setting-unsure_counts = Ce que compte une action qui repose sur ce que personne n’a demandé
setting-weakness_counts = Ce que compte une faiblesse du réseau à côté d’un obstacle grave
setting-stability_draws = Combien de fois le plan est essayé sous d’autres hypothèses
setting-draw_spread = De combien poids, degrés et efforts sont déplacés dans ces essais
unit-effort = points d’effort
unit-value = valeur, 0–1
unit-share = part, 0–1
unit-months = mois
unit-points = points, 0–100
unit-scale = réponse, 1–5
unit-count = nombre
unit-steps = étapes
unit-hours = heures par semaine
unit-years = années
unit-join = 0 la plus basse, 1 la moyenne, 2 la plus haute
unit-weight = poids
confidence-found = une étude que nous avons lue
confidence-general = pratique courante
confidence-unverified = connu de nous, non trouvé dans un texte que nous avons pu lire
confidence-ours = notre choix

## Cut-offs of the models.

cut-active_from = Part des ventes à l’étranger qui fait un exportateur actif
cut-committed_from = Part des ventes à l’étranger qui fait un exportateur engagé
cut-experienced_from = Années de vente à l’étranger qui comptent comme de l’expérience
cut-large_from = Effectif à partir duquel un exportateur compte comme grand
cut-continuous_from = Années de suite qui comptent comme régulières
cut-widest_years = Années jusqu’à la première vente à l’étranger, au plus, dans les études récentes
cut-new_venture_years = Années jusqu’à la première vente à l’étranger d’une jeune entreprise internationale, au plus
cut-home_years = Années sur le marché national avant de pouvoir renaître mondiale
cut-again_from = Part des ventes à l’étranger dans les premières années là-bas, pour renaître mondiale
cut-born_global_above = Part des ventes à l’étranger que dépasse une entreprise née mondiale
cut-early_years = Années dont elle dispose pour cela
cut-strict_from = La même part dans l’étude la plus stricte
cut-strict_years = Les mêmes années dans l’étude la plus stricte
cut-firm_high_from = Part des ventes à l’étranger qui indique une entreprise internationale
cut-firm_countries_from = Pays qui indiquent une entreprise internationale
cut-market_high_from = Part des autres entreprises du métier présentes à l’étranger qui fait un métier international
cut-rivals_asked = Autres entreprises du métier dont il faut le savoir

## Formules des mesures.

formula-degree = contacts avec un lien présent
formula-strength = Σⱼ wᵢⱼ, sur les seuls liens notés
formula-betweenness = Σ σₛₜ(i) / σₛₜ sur toutes les paires s, t, divisé par (n − 1)(n − 2) / 2 ; sans poids
formula-ego_betweenness = la même chose entre les seuls contacts de i, par i ou par d’autres contacts ; non normalisée
formula-harmonic_closeness = Σⱼ 1 / d(i, j), divisé par n − 1 ; hors d’atteinte ajoute 0
formula-constraint = Σⱼ (pᵢⱼ + Σ_q pᵢ_q · p_qⱼ)², j contacts de i, q autre que les deux, p la part de la force
formula-effective_size = Σⱼ [1 − Σ_q pᵢ_q · mⱼ_q], mⱼ_q = wⱼ_q / max wⱼ
formula-efficiency = contacts qui apportent du nouveau / contacts
formula-hierarchy = Σⱼ rⱼ ln rⱼ / (k ln k), rⱼ = cᵢⱼ · k / Σ c ; 1 avec un seul contact
formula-core_number = le plus grand c tel que i reste quand on enlève tour à tour tous ceux qui ont moins de c liens
formula-clustering = 2t / (k(k − 1)), t liens entre les k contacts ; sans poids
formula-pagerank = xᵢ = (1 − d) / n + d Σⱼ xⱼ wⱼᵢ / sⱼ, d = 0,85
formula-cut_point = 1 là où la carte se défait sans i, sinon 0
formula-fragmentation = 1 − Σ s(s − 1) / (n(n − 1)) sur les morceaux sans i, n compté sans i
formula-ei_territory = (E − I) / (E + I) des liens de i : E vers un autre territoire, I dans le sien
formula-business_kinds = paires liées sur paires avec réponse, de chaque côté ; la plus grande part, à partir d’un seuil que vous fixez, donne le nom
formula-business_moves = pays avec un contact actif ; Σ force dans chacun ; paires liées de partenaires de pays différents
formula-business_losses = entreprises dont toutes les voies connues passent par un acteur (parcours en profondeur, low-link) ; sources d’une matière : fournisseurs directs
formula-business_ways = plus grand nombre de chemins sans acteur commun (Menger), au plus 9
formula-business_reach = f–y, ou f–x–y où x présente f à y : ni classe d’entreprises, ni concurrent avec ses propres clients, ni fournisseur qui ne fait que livrer
formula-business_quiet = Σ max(0, 25·(croissance − 1) − force) sur les contacts silencieux avec les deux notes
formula-business_dependence = plus grande part ; Σ s² … Σ s² + r², r = part non dite ; part propre − part de l’autre
formula-business_suppliers = paires ouvertes d’acheteurs ; |S∩S′|/|S∪S′| (Jaccard) ; Σ 1/(k − 1) sur les fournisseurs communs à k acheteurs (Newman)
formula-business_introducers = chemin de peu de pas au plus grand produit des liens ; pont : |N∩N′| = 0
formula-weighted_betweenness = celle du passage obligé, un contact ayant pour longueur 1 / force
formula-eigenvector = λ xᵢ = Σⱼ wᵢⱼ xⱼ avec le plus grand λ, chaque morceau à part, le premier mis à 1
formula-ei_p = (1 + ordres aussi loin de la moyenne que celui vu) / (1 + ordres), 1 999 ordres tirés au sort à partir de la graine
formula-small_world = σ = (C / C_r) / (L / L_r), C_r = k / (n − 1), L_r = ln n / ln k ; plus grand morceau, à partir de 50 acteurs
formula-brokerage = chemins a – b – c sans a – c, comptés en b selon les rôles des trois ; chaque paire une fois
formula-simulator = moyenne de |vu − vrai| sur la moyenne du vrai, dans 200 districts : jusqu’à 15 % cela tient, jusqu’à 50 % avec prudence, au-delà cela trompe ; conclusions : fausses dans 5 % au plus, 20 % au plus, davantage (à nous)
formula-reciprocity = M / (M + A) : paires dites par les deux, sur celles-ci et celles dites par l’un et non par l’autre, à qui l’on avait demandé tous les siens
formula-alike = |Nᵢ ∩ Nⱼ| / |Nᵢ ∪ Nⱼ| et √ Σ_k (aᵢ_k − aⱼ_k)², sans i ni j ; paires ayant au moins deux contacts en commun
formula-bridging = contacts où |Nᵢ ∩ Nⱼ| = 0 ; pont là où rien d’autre ne tient les deux côtés ensemble
formula-communities = le plus haut Q = Σ_c [L_c / m − (d_c / 2m)²] de 50 essais de la méthode de Leiden, et combien de fois chaque paire y était ensemble
formula-cores = la plus haute corrélation des contacts avec le modèle : tous au cœur, aucun au bord, entre les deux tous ou laissés de côté ; chaque noyau jusqu’à 20 acteurs, au-delà 24 recherches
formula-key_players = F = 1 − Σ s(s − 1) / (n(n − 1)) ; DF = 1 − 2 Σ 1/d / (n(n − 1)), n compté sans l’ensemble ; DR = Σⱼ 1/d(K, j) / n

# Which action may help with which barrier.

methods-relief = Quelle action peut aider contre quel obstacle
methods-relief-hint = A : plusieurs études ont trouvé que cette sorte d’aide agit sur cette sorte d’obstacle. B : une étude, ou un guide tiré de la pratique. C : notre idée. Elle dit qu’une action peut aider, jamais combien. Changez une note et le plan suit. Contre l’économie et la politique à l’étranger, les règles étrangères, les droits de douane et les changes, aucune étude que nous ayons trouvée ne dit que les contacts aident : aucune action ne le promet.
methods-grade-0 = aucune
methods-grade-1 = C
methods-grade-2 = B
methods-grade-3 = A
methods-unit-grade = { "" }
unit-grade = 3 pour A, 2 pour B, 1 pour C, 0 pour aucune
formula-plan_cover = Σ w·(1 − Π(1 − q)) sur besoins et genres d’aide, q = v₁ + r·v₂ + r²·v₃ + … au plus 1 ; une à une, au moins 0,405 du meilleur est certain là où deux actions ne sont jamais deux voies vers le même contact
measure-plan_cover = Couverture d’un plan
    .plain = Jusqu’où un ensemble d’actions sert les obstacles et les faiblesses ; cela ne fait qu’ordonner les ensembles.
    .pitfall = Ni une probabilité, ni une part d’un obstacle : ce n’est montré nulle part.
