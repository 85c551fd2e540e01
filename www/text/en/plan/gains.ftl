# Who gains: the firm, the two, the network.

gain-firm-R01 = Sales to somebody who already knows your work.
gain-firm-R01-abroad = Sales abroad ({ $country }) to somebody who already knows your work.
gain-pair-R01 = You go on where you stopped; neither of you begins from nothing.
gain-network-R01 = { $trade ->
    [one] The other firm of your trade on this map is not
   *[other] None of the { $trade } other firms of your trade on this map is
  } known to sell in this country ({ $country }): what you hear there about demand, rules and fairs may be new to them.
gain-firm-R02 = A first customer in a country where you sell nothing yet ({ $country }).
gain-pair-R02 = { $actorBridge } can offer { $actor } a supplier that it knows; you come with a name that counts there.
gain-network-R02 = { $trade ->
    [one] The other firm of your trade on this map is not
   *[other] None of the { $trade } other firms of your trade on this map is
  } known to sell there: you would be the first whom they can ask.
gain-firm-R03 = You hear what { $others ->
    [one] one other firm knows
   *[other] { $others } other firms know
  } about markets, fairs and rules.
gain-pair-R03 = In { $complements ->
    [one] one pair
   *[other] { $complements } pairs
  } of you, one can do what the other lacks.
gain-network-R03 = { $count ->
    [one] One pair of firms that is
   *[other] { $count } pairs of firms that are
  } not known to work together can begin to.
gain-firm-R04 = You may pay less, or be served first: you are part of a larger order.
gain-pair-R04 = { $actor } gets one order it can plan with, in place of { $count } small ones.
gain-network-R04 = { $count } firms may buy on the terms of a large one, and will have done one thing together.
gain-firm-R05 = You get the help you lack for a part of its price: { $count } firms share it.
gain-network-R05 = { $count } firms get something that none of them has alone; { $actorAgency } gets a task that all see.
gain-firm-R06 = Your people have time for what only you can do.
gain-pair-R06 = { $actor } can count on your work and can invest in it; you can count on its dates.
gain-network-R06 = { $count ->
    [one] One other firm of your trade uses
   *[other] { $count } other firms of your trade use
  } this supplier: if it gets better, they gain too.
gain-firm-R08 = A customer whom others know: a reference when you knock at other doors.
gain-network-R08 = { $trade ->
    [one] The other firm of your trade on this map is not
   *[other] None of the { $trade } other firms of your trade on this map is
  } known to sell in this country ({ $country }): if you get in, buyers there may look at the others too.
gain-firm-R09 = A customer whom you already know as a supplier.
gain-pair-R09 = You deal in both directions: each knows how the other works and pays.
gain-firm-R10 = It may help with what weighs on you: { $barriers }.
gain-network-R10 = You can pass on what you learn there to { $trade ->
    [one] the firm of your trade
   *[other] the { $trade } firms of your trade
  } you deal with.
gain-firm-R11 = Through { $actorAgency } you meet firms that you would not ask by yourself.
gain-pair-R11 = { $actorAgency } learns what firms need, and is asked for more than single services.
gain-network-R11 = { $count } firms that know { $actorAgency } can come to know each other.
gain-firm-R13 = You keep what { $actorLost } took, and hear the customer yourselves.
gain-pair-R13 = { $actor } can ask you directly; nobody stands in between.
gain-network-R13 = { $trade ->
    [one] The other firm of your trade on this map is not
   *[other] None of the { $trade } other firms of your trade on this map is
  } known to sell in this country ({ $country }): you can tell them how it went.

# What to share, what to keep apart, who handles either side.

share-R02 = What you offer, examples of your work, and by when you can deliver.
apart-R02 = What your other customers buy and pay.
handled-R02 = One of you speaks with { $actorBridge } about the introduction; offers go to { $actor } directly.
share-R03 = Fair dates, training, rules and standards of a market, market studies.
apart-R03 = Prices, customers, and whatever you have not shown to anybody yet.
handled-R03 = { $actorAgency } leads what you share; whoever sells in your firm does not sit at that table.
share-R04 = Which standard input you need and what it must be able to do.
apart-R04 = What you pay today, what you sell and to whom. Your volume goes to the neutral person only.
handled-R04 = { $actorAgency } collects and adds up; in your firm the buyer takes part, not the seller.
handled-R04-neutral = Somebody neutral collects and adds up; in your firm the buyer takes part, not the seller.
share-R05 = The person’s hours, market studies, stands, translations.
apart-R05 = Your offers, prices and customers: the person works for each firm separately there.
handled-R05 = { $actorAgency } employs the person and keeps the files of each firm apart.
share-R06 = The work that is the same for all who use this supplier.
apart-R06 = Whatever makes what you sell different: designs, recipes, tools, methods.
handled-R06 = Whoever does the work in your firm speaks with { $actor }; what is yours alone stays in the house.
share-R09 = What you can make that they lack.
apart-R09 = Terms of buying and terms of selling.
handled-R09 = One person buys from { $actor }, another one sells to it.
share-R11 = What you all need from outside: rules of markets, fairs, training.
apart-R11 = Prices, customers, and whatever one firm told the agency in confidence.
handled-R11 = A named person at { $actorAgency } leads the common side; each firm keeps its own selling.
