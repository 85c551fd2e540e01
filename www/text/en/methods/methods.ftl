# The view Methods: what stands behind the page's statements, and what can be changed.

methods-title = How this page comes to what it says
methods-lede = Every threshold, weight and formula, where it comes from, and what you can change. Whatever is our own choice says so; a change counts at once and shows everywhere.
methods-settings = Thresholds and weights
methods-settings-hint = Change a value and the whole diagnosis follows. Undo takes it back.
methods-settings-closed = Open a file or answer the questions first; then each value can be changed here.
methods-default = Set at first: { $value };
methods-changed = changed
methods-reset = back to the first
methods-barriers = Barriers, and where to begin with each
methods-barriers-hint = The list, the groups and what may help. The short form asks { $short } of them. Where to begin is our choice.
methods-short = short form
methods-systematic = systematically strong
methods-beside = told beside the index
methods-models = Models of how far a firm is
methods-models-hint = Each is from another study and asks something else. Where a study gives no number, the line is ours and says so.
methods-classes = Its classes: { $classes }
methods-chains = Which barriers may feed which
methods-chain = { $from } → { $to }
methods-measures = Measures of the network
methods-measures-hint = What each figure means, how it is computed, and when not to trust it. The figures stand in the tables of the Network view.
methods-cites = After { $sources }.
methods-sources = Studies
methods-unit-share = %
methods-unit-months = { $count ->
    [one] month
   *[other] months
  }
methods-unit-points = points of 100
methods-unit-scale = of 5
methods-unit-count = { "" }
methods-unit-steps = { $count ->
    [one] step
   *[other] steps
  }
methods-unit-hours = { $count ->
    [one] hour a week
   *[other] hours a week
  }
methods-unit-join = { "" }
methods-unit-effort = { $count ->
    [one] point
   *[other] points
  }
methods-unit-value = of 1
methods-unit-weight = { "" }
methods-unit-years = { $count ->
    [one] year
   *[other] years
  }

## Settings, in the order of the table.

setting-coverage_minimum = Share of questions answered from which a weight is shown
setting-severe_from = Weight of a barrier from which it is severe
setting-dormant_months = Months without business after which a contact is quiet
setting-bond_enough = Trust from which a quiet contact can be woken
setting-weak_below = Strength below which a contact is weak
setting-strong_from = Strength from which a contact is strong
setting-growth_high = Growth from which more could come of a contact
setting-hub_share = Share of firms that must know an agency for “everybody knows it”
setting-mesh_density = Share of pairs up to which firms count as keeping apart
setting-low_trust = Trust up to which it counts as low
setting-owner_share = Share of contacts known by the owner alone from which it is a risk
setting-fewest_answers = Answers below which the kind of network and “hangs on the owner” stay open
setting-majority_share = Share from which something is the majority
setting-role_coverage = Share of a kind that must be asked for “everybody was asked”
setting-shared_producers = Firms with one supplier from which buying together is proposed
setting-lacking_producers = Firms lacking the same function from which sharing it is proposed
setting-attitude_low = Attitude to working together up to which it counts as low
setting-introducer_steps = Most steps to somebody who can introduce
setting-most_actions = Steps shown at first; the plan itself may hold more
setting-evidence_level = Level of the bounds
setting-felt_from = From which score a barrier counts as felt
setting-firms_in_full = Up to how many firms every answer is shown in full
setting-relevance_not_yet = How much a barrier counts that only meets firms that already sell abroad, for one that does not yet
setting-relevance_customs = How much tariffs and customs count where home and all markets are in one customs union
setting-others_at_least = From how many other firms a firm is told where it stands among them
setting-apart_from = From which difference in score people of one firm count as disagreeing
setting-alpha_from = From how many firms it is told how far the answers of a kind go together
setting-export_hours_enough = Hours a week for exports from which time is enough
setting-years_abroad_enough = Years abroad of the management from which foreign ways are known
setting-spare_capacity_enough = Share of capacity that is free from which it is enough
setting-attitude_open_from = Attitude to working together from which a firm counts as open to it
setting-attitude_reserved_below = Attitude to working together below which it would rather work alone
setting-export_years_enough = Years of exporting from which the paperwork is known
setting-join_rule = How answers of several sides are joined: 0 the lower, 1 the mean, 2 the higher
setting-layer_bond = What knowing and trusting each other counts in the strength of a contact
setting-layer_link = What working together counts in the strength of a contact
setting-layer_resource = What was adapted or shared counts in the strength of a contact
setting-kind_lead = Part of one side from which a network is called by it
setting-mesh_from = Part of the firms’ pairs in contact from which they form a mesh
setting-coopetition_from = Part of the firms’ pairs working together from which rivals are said to cooperate
setting-leader_employees = Employees from which a firm counts as a larger one
setting-effort_budget = Effort the plan may ask for
setting-effort_wake = Effort of waking a contact
setting-effort_strengthen = Effort of strengthening a contact
setting-effort_introduced = Effort of a new contact through an introduction
setting-effort_cold = Effort of a new contact without one
setting-effort_coordinate = Effort of bringing two firms together
setting-effort_firm = Effort of each further firm
setting-effort_distrust = Further effort where firms trust each other little; half of it where nobody was asked
setting-grade_a = What well supported help counts (grade A)
setting-grade_b = What help counts for which one study stands (grade B)
setting-grade_c = What help counts for which only our reasoning stands (grade C)
setting-again_counts = What a second action of the same kind still counts
setting-unsure_counts = What an action counts that rests on something nobody was asked
setting-weakness_counts = What a weakness of the network counts beside a severe barrier
setting-stability_draws = How often the plan is tried under other assumptions
setting-draw_spread = How far weights, grades and efforts are moved in these trials
unit-effort = points of effort
unit-value = value, 0–1
unit-share = share, 0–1
unit-months = months
unit-points = points, 0–100
unit-scale = answer, 1–5
unit-count = number
unit-steps = steps
unit-hours = hours a week
unit-years = years
unit-join = 0 the lowest, 1 the mean, 2 the highest
unit-weight = weight
confidence-found = a study we read
confidence-general = common practice
confidence-unverified = known to us, not found in a text we could read
confidence-ours = our own choice

## Cut-offs of the models.

cut-active_from = Share of sales abroad that makes an active exporter
cut-committed_from = Share of sales abroad that makes a committed exporter
cut-experienced_from = Years of selling abroad that count as experience
cut-large_from = People from which an exporter counts as large
cut-continuous_from = Years in a row that count as regular
cut-widest_years = Years to the first sale abroad, at the most, in newer studies
cut-new_venture_years = Years to the first sale abroad of a new venture, at the most
cut-home_years = Years at home before a firm can be born again
cut-again_from = Share of sales abroad in the first years of selling there, to be born again
cut-born_global_above = Share of sales abroad that a born global exceeds
cut-early_years = Years in which it must do so
cut-strict_from = The same share in the strictest study
cut-strict_years = The same years in the strictest study
cut-firm_high_from = Share of sales abroad that speaks for an international firm
cut-firm_countries_from = Countries that speak for an international firm
cut-market_high_from = Share of the other firms of the trade abroad that makes an international trade
cut-rivals_asked = Other firms of the trade of which it must be known

## Formulas of the measures.

formula-degree = contacts with a present tie
formula-strength = Σⱼ wᵢⱼ, over ties with a mark only
formula-betweenness = Σ σₛₜ(i) / σₛₜ over all pairs s, t, divided by (n − 1)(n − 2) / 2; unweighted
formula-ego_betweenness = the same among i’s own contacts, through i or other contacts; not normalised
formula-harmonic_closeness = Σⱼ 1 / d(i, j), divided by n − 1; out of reach adds 0
formula-constraint = Σⱼ (pᵢⱼ + Σ_q pᵢ_q · p_qⱼ)², j contacts of i, q other than both, p the share of strength
formula-effective_size = Σⱼ [1 − Σ_q pᵢ_q · mⱼ_q], mⱼ_q = wⱼ_q / max wⱼ
formula-efficiency = contacts that bring something new / contacts
formula-hierarchy = Σⱼ rⱼ ln rⱼ / (k ln k), rⱼ = cᵢⱼ · k / Σ c; 1 with one contact
formula-core_number = the largest c such that i stays when all with fewer than c ties are peeled off again and again
formula-clustering = 2t / (k(k − 1)), t ties among the k contacts; unweighted
formula-pagerank = xᵢ = (1 − d) / n + d Σⱼ xⱼ wⱼᵢ / sⱼ, d = 0.85
formula-cut_point = 1 where the map falls apart without i, else 0
formula-fragmentation = 1 − Σ s(s − 1) / (n(n − 1)) over the pieces without i, n counted without i
formula-ei_territory = (E − I) / (E + I) of i’s own ties: E to another territory, I within its own
formula-business_kinds = tied pairs of answered pairs on each side; the larger part of both, from a share that you can set, names the kind
formula-business_moves = countries with an active contact; Σ strength in each; tied pairs of partners of different countries
formula-business_losses = firms all of whose known paths lead over one actor (depth-first search, low-link); sources of a material: direct suppliers
formula-business_ways = largest number of paths without a common actor (Menger), at most 9
formula-business_reach = f–y, or f–x–y where x introduces f to y: no class of firms, no rival with its own customers, no supplier that only delivers
formula-business_quiet = Σ max(0, 25·(growth − 1) − strength) over quiet contacts with both marks
formula-business_dependence = largest share; Σ s² … Σ s² + r², r = part not told; own share − their share
formula-business_suppliers = open pairs of buyers; |S∩S′|/|S∪S′| (Jaccard); Σ 1/(k − 1) over shared suppliers with k buyers (Newman)
formula-business_introducers = path of few steps with the largest product of bonds; bridge: |N∩N′| = 0
formula-weighted_betweenness = that of the go-between, a contact being 1 / strength long
formula-eigenvector = λ xᵢ = Σⱼ wᵢⱼ xⱼ with the largest λ, each piece by itself, the first set to 1
formula-ei_p = (1 + orders as far from the mean as the one seen) / (1 + orders), 1,999 orders drawn by lot from the seed
formula-small_world = σ = (C / C_r) / (L / L_r), C_r = k / (n − 1), L_r = ln n / ln k; largest piece, from 50 actors on
formula-brokerage = two-paths a – b – c without a – c, counted at b by the roles of the three; each pair once
formula-simulator = mean of |seen − true| over the mean of the true, in 200 districts: up to 15 % holds, up to 50 % with care, more misleads; conclusions: wrong in up to 5 %, up to 20 %, more (ours)
formula-reciprocity = M / (M + A): pairs that both ends told of, over these and those that one end told of and the other, asked about all it has there, did not
formula-alike = |Nᵢ ∩ Nⱼ| / |Nᵢ ∪ Nⱼ| and √ Σ_k (aᵢ_k − aⱼ_k)², i and j themselves left out; pairs that share two contacts or more
formula-bridging = contacts with |Nᵢ ∩ Nⱼ| = 0; a bridge where nothing else holds the two sides together
formula-communities = highest Q = Σ_c [L_c / m − (d_c / 2m)²] of 50 runs of the Leiden method, and how often each pair was together in them
formula-cores = highest correlation of the contacts with the pattern: all inside, none outside, between them all or left out; every core up to 20 actors, beyond 24 searches
formula-key_players = F = 1 − Σ s(s − 1) / (n(n − 1)); DF = 1 − 2 Σ 1/d / (n(n − 1)), n counted without the set; DR = Σⱼ 1/d(K, j) / n

# Which action may help with which barrier.

methods-relief = Which action may help with which barrier
methods-relief-hint = A: several studies found that this kind of help works on this kind of barrier. B: one study, or a guide from practice. C: our own thinking. It says that an action may help, never how much. Change a grade and the plan follows. Contacts help against the economy and politics abroad, foreign rules, tariffs and rates of exchange in no study that we found: no action claims it.
methods-grade-0 = none
methods-grade-1 = C
methods-grade-2 = B
methods-grade-3 = A
methods-unit-grade = { "" }
unit-grade = 3 for A, 2 for B, 1 for C, 0 for none
formula-plan_cover = Σ w·(1 − Π(1 − q)) over needs and kinds of help, q = v₁ + r·v₂ + r²·v₃ + … at most 1; one by one, at least 0.405 of the best is certain where no two actions are ways to the same contact
measure-plan_cover = Cover of a plan
    .plain = How far a set of actions serves barriers and weaknesses; it only orders the sets.
    .pitfall = No probability and no share of a barrier: it is shown nowhere.
