# The view Methods: what stands behind the page's statements, and what can be changed.

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
setting-majority_share = Share from which something is the majority
setting-role_coverage = Share of a kind that must be asked for “everybody was asked”
setting-shared_producers = Firms with one supplier from which buying together is proposed
setting-lacking_producers = Firms lacking the same function from which sharing it is proposed
setting-attitude_low = Attitude to working together up to which it counts as low
setting-introducer_steps = Most steps to somebody who can introduce
setting-most_actions = Most steps in the plan
setting-evidence_level = Level of the bounds
setting-felt_from = From which score a barrier counts as felt
setting-firms_in_full = Up to how many firms every answer is shown in full
setting-others_at_least = From how many other firms a firm is told where it stands among them
setting-apart_from = From which difference in score people of one firm count as disagreeing
setting-alpha_from = From how many firms it is told how far the answers of a kind go together
unit-share = share, 0–1
unit-months = months
unit-points = points, 0–100
unit-scale = answer, 1–5
unit-count = number
unit-steps = steps
confidence-found = a study we read
confidence-general = common practice
confidence-ours = our own choice
