# La vue Méthodes : ce qui fonde ce que dit la page, et ce qui peut être changé.

## Réglages, dans l'ordre de la table.

setting-coverage_minimum = Part de réponses à partir de laquelle un poids est montré
setting-severe_from = Poids d’un obstacle à partir duquel il est grave
setting-dormant_months = Mois sans affaires après lesquels un contact est silencieux
setting-bond_enough = Confiance à partir de laquelle un contact silencieux peut être réveillé
setting-weak_below = Force sous laquelle un contact est faible
setting-strong_from = Force à partir de laquelle un contact est fort
setting-growth_high = Croissance à partir de laquelle un contact peut donner plus
setting-hub_share = Part des entreprises qui doivent connaître une agence pour dire « tous la connaissent »
setting-mesh_density = Part des paires jusqu’à laquelle les entreprises restent à l’écart
setting-low_trust = Confiance jusqu’à laquelle elle est faible
setting-owner_share = Part des contacts connus du seul patron à partir de laquelle c’est un risque
setting-majority_share = Part à partir de laquelle c’est la majorité
setting-role_coverage = Part d’un type à interroger pour dire « tous interrogés »
setting-shared_producers = Entreprises ayant un même fournisseur à partir desquelles l’achat en commun est proposé
setting-lacking_producers = Entreprises sans la même fonction à partir desquelles la partager est proposé
setting-attitude_low = Disposition à coopérer jusqu’à laquelle elle est faible
setting-introducer_steps = Étapes au plus jusqu’à quelqu’un qui peut présenter
setting-most_actions = Étapes au plus dans le plan
setting-evidence_level = Niveau des bornes
setting-felt_from = À partir de quel score un obstacle est considéré comme ressenti
setting-firms_in_full = Jusqu’à combien d’entreprises chaque réponse est montrée en entier
setting-others_at_least = À partir de combien d’autres entreprises on dit à une entreprise où elle se situe parmi elles
setting-apart_from = À partir de quel écart de score les personnes d’une entreprise sont considérées en désaccord
setting-alpha_from = À partir de combien d’entreprises on dit dans quelle mesure les réponses d’un type vont ensemble
unit-share = part, 0–1
unit-months = mois
unit-points = points, 0–100
unit-scale = réponse, 1–5
unit-count = nombre
unit-steps = étapes
confidence-found = une étude que nous avons lue
confidence-general = pratique courante
confidence-ours = notre choix
