# The drawn map: its names, its legend, what it says of what the pointer or the keyboard is on.

map-name = Map of the network
map-keys = Arrow keys go to the next one in that direction, N to those it deals with one after the other, T to its contacts, Shift with an arrow moves it aside, E shows only those around it, Enter shows the facts, Escape clears.
map-hint = Choose somebody to see the facts.
map-tools = Size of the map
map-larger = Larger
map-smaller = Smaller
map-whole = Whole map
map-modes = Which network
map-mode-present = Today
map-mode-new = Today + proposed
map-mode-difference = Only what would change
map-ring-district = district
map-ring-national = rest of the country
map-ring-foreign = abroad
map-ring-outside = outside the district
map-ring-unknown = place not known
map-ring-elsewhere = outside the district, or not known
map-line-actor = { $actor }: { $role }, { $territory }. { $count ->
    [0] No contact that we know of today.
    [one] One contact today.
   *[other] { $count } contacts today.
  }
map-line-actor-country = { $actor }: { $role }, { $territory } ({ $country }). { $count ->
    [0] No contact that we know of today.
    [one] One contact today.
   *[other] { $count } contacts today.
  }
map-line-class = Stands for several firms.
map-line-tie = { $actorFrom } – { $actorTo }: { $class }, { $state }.
map-line-new = { $actorFrom } – { $actorTo }: proposed, not there today.
map-line-create = Proposed to start again.
map-line-resume = Proposed to take up again.
map-line-strengthen = Proposed to strengthen.
map-line-change = Proposed to use differently.
map-legend = What the signs mean
map-kind-focal = your firm
map-kind-customer = customer
map-kind-supplier = supplier
map-kind-competitor = firm of your trade
map-kind-institution = institution
map-kind-middleman = distributor, agent, forwarder
map-kind-other = other
map-kind-class = second outline: stands for several
map-tie-active = contact; thicker is stronger
map-tie-weak = weak
map-tie-sleeping = quiet
map-tie-failed = ended or failed
map-tie-create = proposed
map-tie-resume = to take up again
map-tie-strengthen = to strengthen
map-tie-change = to use differently
map-show-all = Show all
map-show-hide = Show or hide
