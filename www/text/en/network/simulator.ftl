# The design simulator in the research drawer: what interviews of one's own design would show.

simulator-title = Try out a way of asking
simulator-question = Asked in this way, which numbers could you believe?
simulator-about = Made-up districts, where everything is known, are asked as you choose here. What the interviews would show stands beside what is true. Your own data are not used.
simulator-who = Whom you would interview
simulator-firm = The firm itself always; and besides:
simulator-ask_agency = the agency
simulator-ask_suppliers = all suppliers that it names
simulator-ask_everybody = everybody in the district
simulator-ask_customers = of its customers
simulator-ask_rivals = other firms of its trade
simulator-what = What they are asked
simulator-question-firm = Which of the others interviewed, and of the firm’s own contacts, they deal with
simulator-question-interviewed = Which of those interviewed they deal with (a list)
simulator-question-anybody = Whom they deal with, anybody (from memory; here nobody forgets)
simulator-question-everybody = Whom they deal with, on a list of everybody
simulator-name_at_most = of each kind named at most (0: all)
simulator-district = What kind of district
simulator-firms = firms of the trade
simulator-suppliers = suppliers
simulator-customers = customers
simulator-suppliers_each = suppliers of each firm
simulator-customers_each = customers of each firm
simulator-rivals_each = contacts of a firm with others of its trade, on average
simulator-suppliers_tied = how likely two suppliers are in contact (0 to 1)
simulator-districts = districts to make up
simulator-seed = number that the draw starts from (another one makes other districts)
simulator-run = Try it
simulator-running = { $share } of the districts done
simulator-stop = Stop
simulator-failed = The simulation broke off. Please try again.
simulator-map = On average { $interviewed } interviewed and { $actors } on the map, in { $districts } made-up districts.
simulator-sum = Asked in this way, of { $count } numbers and conclusions { $holds ->
    [0] none holds
    [one] one holds
   *[other] { $holds } hold
  }, { $care ->
    [0] none needs care
    [one] one needs care
   *[other] { $care } need care
  } and { $misleads ->
    [0] none misleads
    [one] one misleads
   *[other] { $misleads } mislead
  }.
simulator-holds = Holds
simulator-care = With care
simulator-misleads = Misleads
simulator-holds-word = holds
simulator-care-word = with care
simulator-misleads-word = misleads
simulator-numbers = Numbers
    .miss = Off by
simulator-conclusions = Conclusions
    .miss = Wrong in
simulator-true = True
simulator-seen = Seen
simulator-verdict = Verdict
simulator-far = over 10 times
simulator-spread = { $mean } ({ $low } to { $high })
simulator-rule = The rule on this page, beside the simulation
simulator-agree = For this way of asking, the rule says the same as the simulation of every one of them.
simulator-differ = The rule does not know the kind of district. Of { $count } it says the same as the simulation { $same ->
    [0] of none
    [one] of one
   *[other] of { $same }
  }; { $kinder ->
    [0] it is never kinder
    [one] once it is kinder
   *[other] { $kinder } times it is kinder
  } and { $stricter ->
    [0] never stricter.
    [one] once stricter.
   *[other] { $stricter } times stricter.
  }
simulator-differs = { $figure }: the rule says “{ $rule }”, the simulation “{ $here }”.
simulator-figure-shared_suppliers = Suppliers in common with firms of the trade
simulator-figure-density = Contacts that exist, of all pairs on the map
simulator-figure-density_asked = Contacts that exist, of the pairs asked about
simulator-figure-density_firms = Contacts in the trade, of all pairs on the map
simulator-figure-density_firms_asked = Contacts in the trade, of the pairs asked about
simulator-figure-first = “the firm is the most important go-between”
simulator-figure-cut_point = “without the firm the map falls apart”
simulator-figure-no_rival_tie = “its rivals have no contact with each other”
