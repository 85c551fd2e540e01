# Before and after: what an action, or the whole plan, would change on the map, and at what price.
# Everything counts what is known: a contact nobody told us of may be there all the same.

change-title = Before and after
change-lede = The same map with the contacts of the plan in place, as if every step succeeded. Only known contacts count.
change-would = What this alone would change
change-gains = What is gained
change-effects = What comes with it
change-none = Nothing that we can count on this map.
change-figures = In numbers
change-figure = What we count
change-before = Today
change-after = Then
change-of = { $value } of { $of }
change-on-map = Show these contacts on the map
change-ways-to-do = Two ways to do it
change-variant-hub = Through { $actor } only
change-variant-mesh = Each with each as well
change-skipped = { $count ->
    [one] One further action was not worked out: the map is too large. Take it into the plan and it is.
   *[other] { $count } further actions were not worked out: the map is too large. Take one into the plan and it is.
  }
change-unsupported = Left out, since too few were asked: { $measures }.

change-figure-reach = Firms of your trade with a known way to buyers abroad
change-figure-ways = Your separate ways into { $country }, over contacts in use (quiet ones not counted)
change-figure-countries = Countries abroad you sell to (quiet contacts not counted)
change-figure-customers = Customers you sell to (quiet ones not counted)
change-figure-open_triangles = Pairs of firms that share a supplier and have no contact, counted for each supplier
change-figure-tied = Pairs of firms of your trade in contact, of those asked
change-figure-brokerage = Pairs that { $actor } joins and that have no contact of their own, of those asked
change-figure-constraint = How far your contacts lead back to one another (0 free, 1 and above closed)
change-figure-gate = Other firms with no known way abroad but through you, of those with a way
change-figure-inside = Contacts that stay in one territory, of those we can place
change-measure-reach = who has a way abroad
change-measure-ways = your ways into each country
change-measure-countries = the countries you sell to
change-measure-customers = your customers
change-measure-open_triangles = shared suppliers
change-measure-tied = contacts among firms of your trade
change-measure-brokerage = what the agency joins
change-measure-constraint = how far your contacts lead back to one another
change-measure-gate = who needs you to come abroad
change-measure-inside = how many contacts stay at home
change-measure-betweenness = who stands between whom on the whole map

change-reach-own = Your firm gets a known way to buyers abroad that is in use.
change-reach-more = { $count ->
    [one] One more firm gets a known way to buyers abroad: { $actors }.
   *[other] { $count } more firms get a known way to buyers abroad, among them { $actors }.
  }
change-countries = You sell to { $countriesCount ->
    [one] one more country: { $countries }.
   *[other] { $countriesCount } more countries: { $countries }.
  }
change-ways-first = A first known way opens into { $countries }, over contacts in use.
change-ways-second = A second way opens into { $countries }: if one contact goes, the other stays.
change-customers = You sell to { $after ->
    [one] one customer
   *[other] { $after } customers
  }; today to { $before ->
    [0] none
    [one] one
   *[other] { $before }
  }.
change-open-fewer = Firms that share a supplier and have no contact: { $before ->
    [one] one such pair today
   *[other] { $before } such pairs today
  }, then { $after ->
    [0] none
    [one] one
   *[other] { $after }
  } (counted for each supplier).
change-tied-more = { $count ->
    [one] One more pair of firms of your trade is in contact.
   *[other] { $count } more pairs of firms of your trade are in contact.
  }
change-freer = Your contacts lead back to one another less: more news, and more room of your own.
change-gate-less = Fewer firms need you to come abroad: { $before } today, then { $after ->
    [0] none
    [one] one
   *[other] { $after }
  }.

change-hangs-on = All of it hangs on { $actor }: no other way is known.
change-one-contact = One contact carries { $country }: if { $actor } goes, the country goes.
change-largest = { $actor } already takes { $share } % of your sales: more of it, and you depend on it more.
change-tighter = Your contacts lead back to one another more: less that is new.
change-gate-still = No other firm has a known way abroad except through you, as today. Whoever joins you gains no way of its own.
change-gate-new = No other firm would have a known way abroad except through you.
change-gate-more = More firms would need you to come abroad: { $before } today, then { $after }.
change-hub = { $actor } becomes a bottleneck: { $after } firms would have no other known way abroad; today it is { $before ->
    [0] none
    [one] one
   *[other] { $before }
  }.
change-agency-bypassed = { $actorAgency } is bypassed: every pair of firms that it alone might have brought together would be in contact without it.
change-agency-less = { $actorAgency } has less to bring together: of { $before } pairs of firms without a contact of their own, { $after } are left.
change-inward = The map turns inward: { $shareAfter } % of the contacts stay in one territory, { $shareBefore } % today.
change-price-hub = { $count ->
    [0] Everything runs through { $actorAgency }: if it stops, so does the work.
    [one] Everything runs through { $actorAgency }: one pair of firms would still have no contact without it. If it stops, so does the work.
   *[other] Everything runs through { $actorAgency }: { $count } pairs of firms would still have no contact without it. If it stops, so does the work.
  }
change-price-mesh = { $count ->
    [one] One new contact to keep up, between firms that compete.
   *[other] { $count } new contacts to keep up, between firms that compete.
  }
