# La vista Metodi: che cosa sta dietro alle affermazioni della pagina e che cosa si può cambiare.

methods-title = Come questa pagina arriva a quello che dice
methods-lede = Ogni soglia, peso e formula, da dove viene e che cosa potete cambiare. Quello che è una nostra scelta lo dice; un cambiamento vale subito e si vede dappertutto.
methods-settings = Soglie e pesi
methods-settings-hint = Cambiate un valore e tutta la diagnosi lo segue. «Annullare» lo riporta indietro.
methods-settings-closed = Aprite prima un file o rispondete alle domande: poi qui si può cambiare ogni valore.
methods-default = In partenza: { $value };
methods-changed = cambiato
methods-reset = tornare al valore di partenza
methods-barriers = Gli ostacoli, e da dove cominciare con ciascuno
methods-barriers-hint = L’elenco, i gruppi e che cosa può aiutare. Il questionario breve ne chiede { $short }. Da dove cominciare è una nostra scelta.
methods-short = questionario breve
methods-systematic = forte in modo sistematico
methods-beside = indicato accanto all’indice
methods-models = Modelli di quanto un’impresa è avanti all’estero
methods-models-hint = Ognuno viene da uno studio diverso e chiede un’altra cosa. Dove lo studio non dà numeri la soglia è nostra, e lo diciamo.
methods-classes = Le sue classi: { $classes }
methods-chains = Quali ostacoli possono alimentarne altri
methods-chain = { $from } → { $to }
methods-measures = Misure della rete
methods-measures-hint = Che cosa significa ogni cifra, come si calcola e quando non fidarsene. Le cifre stanno nelle tabelle della vista Rete.
methods-cites = Secondo { $sources }.
methods-sources = Studi
methods-unit-share = %
methods-unit-months = { $count ->
    [one] mese
   *[other] mesi
  }
methods-unit-points = punti su 100
methods-unit-scale = su 5
methods-unit-count = { "" }
methods-unit-steps = { $count ->
    [one] passo
   *[other] passi
  }
methods-unit-hours = { $count ->
    [one] ora la settimana
   *[other] ore la settimana
  }
methods-unit-join = { "" }
methods-unit-effort = { $count ->
    [one] punto
   *[other] punti
  }
methods-unit-value = su 1
methods-unit-weight = { "" }
methods-unit-years = { $count ->
    [one] anno
   *[other] anni
  }

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
setting-fewest_answers = Risposte sotto le quali il tipo di rete e «dipende dal titolare» restano aperti
setting-majority_share = Quota da cui qualcosa è la maggioranza
setting-role_coverage = Quota di un tipo da sentire per dire «tutti sentiti»
setting-shared_producers = Imprese con lo stesso fornitore da cui si propone di comprare insieme
setting-lacking_producers = Imprese prive della stessa funzione da cui si propone di condividerla
setting-attitude_low = Disposizione a collaborare fino a cui è bassa
setting-introducer_steps = Passi al massimo fino a chi può presentare
setting-most_actions = Passi mostrati all’inizio; il piano può averne di più
setting-evidence_level = Livello dei limiti
setting-felt_from = Da quale punteggio un ostacolo si considera sentito
setting-firms_in_full = Fino a quante imprese ogni risposta è mostrata per intero
setting-relevance_not_yet = Quanto conta, per chi non esporta ancora, un ostacolo che riguarda solo chi già vende all’estero
setting-relevance_customs = Quanto contano dazi e dogane se la sede e tutti i mercati sono in una stessa unione doganale
setting-others_at_least = Da quante altre imprese si dice a un’impresa dove si colloca fra loro
setting-apart_from = Da quale differenza di punteggio le persone di un’impresa si considerano in disaccordo
setting-alpha_from = Da quante imprese si dice quanto vanno insieme le risposte di un tipo
setting-export_hours_enough = Ore alla settimana per l’export da cui il tempo basta
setting-years_abroad_enough = Anni all’estero della direzione da cui gli usi stranieri sono noti
setting-spare_capacity_enough = Quota di capacità libera da cui basta
setting-attitude_open_from = Atteggiamento verso la collaborazione da cui un’impresa conta come aperta
setting-attitude_reserved_below = Atteggiamento verso la collaborazione sotto cui preferisce fare da sola
setting-export_years_enough = Anni di export da cui le pratiche sono note
setting-join_rule = Come si uniscono le risposte delle due parti: 0 la più bassa, 1 la media, 2 la più alta
setting-layer_bond = Quanto conta nella forza di un contatto conoscersi e fidarsi
setting-layer_link = Quanto conta nella forza di un contatto lavorare insieme
setting-layer_resource = Quanto conta nella forza di un contatto ciò che si è adattato o condiviso
setting-kind_lead = Quota di un lato da cui la rete prende il suo nome
setting-mesh_from = Quota di coppie di imprese in contatto da cui formano una maglia
setting-coopetition_from = Quota di coppie di imprese che lavorano insieme da cui si parla di concorrenti che cooperano
setting-leader_employees = Addetti da cui un’impresa conta tra le più grandi
setting-effort_budget = Impegno che il piano può chiedere
setting-effort_wake = Impegno per risvegliare un contatto
setting-effort_strengthen = Impegno per rafforzare un contatto
setting-effort_introduced = Impegno per un contatto nuovo con una presentazione
setting-effort_cold = Impegno per un contatto nuovo senza presentazione
setting-effort_coordinate = Impegno per mettere insieme due imprese
setting-effort_firm = Impegno per ogni impresa in più
setting-effort_distrust = Impegno in più dove le imprese si fidano poco; la metà dove la fiducia non è stata chiesta a nessuno
setting-grade_a = Quanto conta un aiuto ben sostenuto dagli studi (grado A)
setting-grade_b = Quanto conta un aiuto sostenuto da uno studio (grado B)
setting-grade_c = Quanto conta un aiuto sostenuto solo dal nostro ragionamento (grado C)
setting-again_counts = Quanto conta ancora una seconda azione dello stesso tipo
setting-unsure_counts = Quanto conta un’azione che poggia su qualcosa che nessuno ha chiesto
setting-weakness_counts = Quanto conta una debolezza della rete accanto a un ostacolo grave
setting-stability_draws = Quante volte il piano si prova con altre ipotesi
setting-draw_spread = Di quanto si spostano pesi, gradi e impegni in queste prove
unit-effort = punti di impegno
unit-value = valore, 0–1
unit-share = quota, 0–1
unit-months = mesi
unit-points = punti, 0–100
unit-scale = risposta, 1–5
unit-count = numero
unit-steps = passi
unit-hours = ore alla settimana
unit-years = anni
unit-join = 0 la più bassa, 1 la media, 2 la più alta
unit-weight = peso
confidence-found = uno studio che abbiamo letto
confidence-general = pratica comune
confidence-unverified = nota a noi, non trovata in un testo che abbiamo potuto leggere
confidence-ours = nostra scelta

## Cut-offs of the models.

cut-active_from = Quota di vendite all’estero che fa un esportatore attivo
cut-committed_from = Quota di vendite all’estero che fa un esportatore convinto
cut-experienced_from = Anni di vendite all’estero che contano come esperienza
cut-large_from = Addetti da cui un esportatore conta come grande
cut-continuous_from = Anni di seguito che contano come regolari
cut-widest_years = Anni fino alla prima vendita all’estero, al massimo, negli studi più recenti
cut-new_venture_years = Anni fino alla prima vendita all’estero di una nuova impresa internazionale, al massimo
cut-home_years = Anni in patria prima che un’impresa possa rinascere globale
cut-again_from = Quota di vendite all’estero nei primi anni là, per rinascere globale
cut-born_global_above = Quota di vendite all’estero che un’impresa nata globale supera
cut-early_years = Anni entro cui deve farlo
cut-strict_from = La stessa quota nello studio più severo
cut-strict_years = Gli stessi anni nello studio più severo
cut-firm_high_from = Quota di vendite all’estero che indica un’impresa internazionale
cut-firm_countries_from = Paesi che indicano un’impresa internazionale
cut-market_high_from = Quota delle altre imprese del settore presenti all’estero che fa un settore internazionale
cut-rivals_asked = Altre imprese del settore di cui lo si deve sapere

## Formule delle misure.

formula-degree = contatti con un legame presente
formula-strength = Σⱼ wᵢⱼ, solo sui legami con un punteggio
formula-betweenness = Σ σₛₜ(i) / σₛₜ su tutte le coppie s, t, diviso per (n − 1)(n − 2) / 2; senza pesi
formula-ego_betweenness = lo stesso tra i soli contatti di i, passando per i o per altri contatti; non normalizzato
formula-harmonic_closeness = Σⱼ 1 / d(i, j), diviso per n − 1; chi non è raggiungibile aggiunge 0
formula-constraint = Σⱼ (pᵢⱼ + Σ_q pᵢ_q · p_qⱼ)², j contatti di i, q diverso da entrambi, p la quota di forza
formula-effective_size = Σⱼ [1 − Σ_q pᵢ_q · mⱼ_q], mⱼ_q = wⱼ_q / max wⱼ
formula-efficiency = contatti che portano qualcosa di nuovo / contatti
formula-hierarchy = Σⱼ rⱼ ln rⱼ / (k ln k), rⱼ = cᵢⱼ · k / Σ c; 1 con un solo contatto
formula-core_number = il più grande c tale che i resta quando si tolgono via via tutti quelli con meno di c legami
formula-clustering = 2t / (k(k − 1)), t legami tra i k contatti; senza pesi
formula-pagerank = xᵢ = (1 − d) / n + d Σⱼ xⱼ wⱼᵢ / sⱼ, d = 0,85
formula-cut_point = 1 dove la mappa si divide senza i, altrimenti 0
formula-fragmentation = 1 − Σ s(s − 1) / (n(n − 1)) sui pezzi senza i, n contato senza i
formula-ei_territory = (E − I) / (E + I) dei legami di i: E verso un altro territorio, I nel proprio
formula-business_kinds = coppie con rapporti su coppie con risposta, per ogni lato; la parte maggiore, da una quota che potete fissare, dà il nome
formula-business_moves = Paesi con un contatto attivo; Σ forza in ciascuno; coppie di partner di Paesi diversi con rapporti
formula-business_losses = imprese le cui vie note passano tutte da un soggetto (ricerca in profondità, low-link); fonti di un materiale: fornitori diretti
formula-business_ways = massimo numero di cammini senza soggetti comuni (Menger), al più 9
formula-business_reach = f–y, o f–x–y dove x presenta f a y: nessuna classe di imprese, nessun concorrente con i suoi clienti, nessun fornitore che consegna soltanto
formula-business_quiet = Σ max(0, 25·(crescita − 1) − forza) sui contatti silenziosi con entrambi i voti
formula-business_dependence = quota maggiore; Σ s² … Σ s² + r², r = parte non detta; quota propria − quota loro
formula-business_suppliers = coppie aperte di acquirenti; |S∩S′|/|S∪S′| (Jaccard); Σ 1/(k − 1) sui fornitori comuni con k acquirenti (Newman)
formula-business_introducers = cammino di pochi passi con il maggiore prodotto dei legami; ponte: |N∩N′| = 0
formula-weighted_betweenness = quella del passaggio obbligato, con un contatto lungo 1 / forza
formula-eigenvector = λ xᵢ = Σⱼ wᵢⱼ xⱼ con il λ più grande, ogni parte per sé, il primo posto a 1
formula-ei_p = (1 + ordini lontani dalla media quanto quello visto) / (1 + ordini), 1.999 ordini tirati a sorte dal seme
formula-small_world = σ = (C / C_r) / (L / L_r), C_r = k / (n − 1), L_r = ln n / ln k; parte più grande, da 50 attori in su
formula-brokerage = cammini a – b – c senza a – c, contati in b secondo i ruoli dei tre; ogni coppia una volta
formula-simulator = media di |visto − vero| divisa per la media del vero, in 200 distretti: fino al 15 % regge, fino al 50 % con prudenza, oltre inganna; conclusioni: sbagliate fino al 5 %, fino al 20 %, oltre (nostro)
formula-reciprocity = M / (M + A): coppie indicate da entrambi, su queste e quelle indicate da uno e non dall’altro, a cui si era chiesto di tutti
formula-alike = |Nᵢ ∩ Nⱼ| / |Nᵢ ∪ Nⱼ| e √ Σ_k (aᵢ_k − aⱼ_k)², esclusi i e j; coppie con due o più contatti in comune
formula-bridging = contatti con |Nᵢ ∩ Nⱼ| = 0; ponte dove nient’altro tiene insieme i due lati
formula-communities = Q = Σ_c [L_c / m − (d_c / 2m)²] più alta di 50 prove del metodo di Leiden, e quanto spesso ogni coppia vi è rimasta insieme
formula-cores = correlazione più alta dei contatti con lo schema: dentro tutti, fuori nessuno, tra i due tutti o esclusi; ogni nucleo fino a 20 attori, oltre 24 ricerche
formula-key_players = F = 1 − Σ s(s − 1) / (n(n − 1)); DF = 1 − 2 Σ 1/d / (n(n − 1)), n contato senza l’insieme; DR = Σⱼ 1/d(K, j) / n

# Which action may help with which barrier.

methods-relief = Quale azione può aiutare con quale ostacolo
methods-relief-hint = A: più studi hanno trovato che questo tipo di aiuto serve contro questo tipo di ostacolo. B: uno studio, o una guida dalla pratica. C: un’idea nostra. Dice che un’azione può aiutare, mai quanto. Cambiate un voto e il piano segue. Contro economia e politica all’estero, regole straniere, dazi e cambi, nessuno studio che abbiamo trovato dice che i contatti aiutino: nessuna azione lo promette.
methods-grade-0 = nessuno
methods-grade-1 = C
methods-grade-2 = B
methods-grade-3 = A
methods-unit-grade = { "" }
unit-grade = 3 per A, 2 per B, 1 per C, 0 per nessuno
formula-plan_cover = Σ w·(1 − Π(1 − q)) su bisogni e tipi di aiuto, q = v₁ + r·v₂ + r²·v₃ + … al più 1; una alla volta, è certo almeno 0,405 del meglio dove nessuna azione è un’altra via allo stesso contatto
measure-plan_cover = Copertura di un piano
    .plain = Fin dove un insieme di azioni serve ostacoli e debolezze; ordina soltanto gli insiemi.
    .pitfall = Non è una probabilità né una quota di un ostacolo: non si mostra da nessuna parte.
