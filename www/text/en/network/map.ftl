# What is shown of the network: search, filters, steps around one, groups, the other layout.

map-search = Find a name
map-found-more = type on to see fewer
map-filter = Show only…
map-filter-role = Kind
map-filter-territory = Where
map-filter-country = Country
map-filter-state = Contact today
map-filter-class = Kind of contact
map-filter-change = Proposed
map-filter-strength = How strong, how sure
map-filter-at-least = Strength of at least
map-filter-any = any
map-filter-unknown = not known of { $count } of { $all }
map-filter-confirmed = only where both sides say so
map-only = only
map-only-these = only { $values }
map-chosen = Shown are only
map-take-away = { $what }: remove
map-shown = { $count } of { $all } shown
map-show-everything = Show all
map-chip = { $values }
map-chip-without = without { $values }
map-chip-ties = contacts: { $values }
map-chip-ties-without = without contacts: { $values }
map-chip-none = nothing chosen
map-chip-strength = strength { $least } or more
map-chip-confirmed = both sides say so
map-chip-around = { $steps ->
    [one] { $actor } and its own contacts
   *[other] { $actor } and those within { $steps } steps
  }
map-missed = { $actor } is not among those shown.
map-steps = How far around { $actor }
map-step = { $steps ->
    [one] 1 step
   *[other] { $steps } steps
  }
map-around = Show only this one and those around
map-around-back = Back to all
map-many-focal = your firm
map-many-producer = firms of your trade
map-many-supplier = suppliers
map-many-customer = customers
map-many-competitor = competitors
map-many-distributor = distributors
map-many-agent = agents
map-many-forwarder = forwarders
map-many-bank = banks
map-many-agency = agencies
map-many-research = research institutes
map-many-association = associations
map-many-other = others
map-country-unknown = country not known
map-chip-opened = opened: { $name }
map-chip-cell = { $many }, { $where }
map-chip-moved = { $count ->
    [one] one moved by you: put back
   *[other] { $count } moved by you: put back
  }
map-layout = How the map is laid out
map-layout-rings = By kind and place
map-layout-free = By who is tied to whom
map-group = { NUMBER($count) } { $many }, { $where }
map-group-open = Group: { $name }. Enter shows them one by one.
map-group-rest = Group: { $name }, for whom there is no room on the map. Enter shows them in the table.
map-line-bundle = { $count ->
    [one] One contact: { $from } – { $to }.
   *[other] { NUMBER($count) } contacts: { $from } – { $to }.
  }
map-rest = Drawn one by one: { $alone }. The other { $grouped } stand in { $groups ->
    [one] one group
   *[other] { $groups } groups
  } with their number; press a group to open it. Lines to groups stand for { $bundled } contacts; { $inside } more are within groups or left out of the drawing. The tables below have all.
map-said-selected = { $name }: the facts stand beside the map.
