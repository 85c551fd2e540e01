# La vista Metodi: che cosa sta dietro alle affermazioni della pagina e che cosa si può cambiare.

## Impostazioni, nell'ordine della tabella.

setting-coverage_minimum = Quota di risposte da cui si mostra un peso
setting-severe_from = Peso di un ostacolo da cui è grave
setting-dormant_months = Mesi senza affari dopo cui un contatto è silenzioso
setting-bond_enough = Fiducia da cui un contatto silenzioso si può risvegliare
setting-weak_below = Forza sotto cui un contatto è debole
setting-strong_from = Forza da cui un contatto è forte
setting-growth_high = Crescita da cui un contatto può dare di più
setting-hub_share = Quota di imprese che devono conoscere un’agenzia per dire «la conoscono tutti»
setting-mesh_density = Quota di coppie fino a cui le imprese risultano separate
setting-low_trust = Fiducia fino a cui è bassa
setting-owner_share = Quota di contatti noti solo al titolare da cui è un rischio
setting-majority_share = Quota da cui qualcosa è la maggioranza
setting-role_coverage = Quota di un tipo da sentire per dire «tutti sentiti»
setting-shared_producers = Imprese con lo stesso fornitore da cui si propone di comprare insieme
setting-lacking_producers = Imprese prive della stessa funzione da cui si propone di condividerla
setting-attitude_low = Disposizione a collaborare fino a cui è bassa
setting-introducer_steps = Passi al massimo fino a chi può presentare
setting-most_actions = Passi al massimo nel piano
setting-evidence_level = Livello dei limiti
setting-felt_from = Da quale punteggio un ostacolo si considera sentito
setting-firms_in_full = Fino a quante imprese ogni risposta è mostrata per intero
setting-others_at_least = Da quante altre imprese si dice a un’impresa dove si colloca fra loro
setting-apart_from = Da quale differenza di punteggio le persone di un’impresa si considerano in disaccordo
setting-alpha_from = Da quante imprese si dice quanto vanno insieme le risposte di un tipo
unit-share = quota, 0–1
unit-months = mesi
unit-points = punti, 0–100
unit-scale = risposta, 1–5
unit-count = numero
unit-steps = passi
confidence-found = uno studio che abbiamo letto
confidence-general = pratica comune
confidence-ours = nostra scelta
