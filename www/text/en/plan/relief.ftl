# How a kind of action may ease a kind of barrier: what was found, or what we think.

relief-A = may help: several studies measured it
relief-B = may help, by a study or guide
relief-C = might help: our own idea
relief-kind-customer = Wake or strengthen a customer abroad
relief-kind-distributor = Wake or strengthen a distributor or agent abroad
relief-kind-middleman = Reach a country through a distributor or agent
relief-kind-partner = Reach a country through another partner
relief-kind-trade = Meet firms of your trade
relief-kind-purchase = Buy together
relief-kind-function = Share a person for marketing or research
relief-kind-supplier = Let a supplier do more
relief-kind-reference = Win a customer whose name opens doors
relief-kind-buys = Sell to a supplier
relief-kind-association = Use an association
relief-kind-coordination = Let the agency coordinate
relief-kind-direct = Go back without the middleman

relief-customer-information = { $country ->
    [none] A customer knows its own market and no other
   *[other] They know their own market, { $country }, and no other
  }. In one study, what is lacking inside a firm did less harm to those with many partners; information was not looked at by itself.
relief-customer-contacts = { $country ->
    [none] Whoever buys from you already can name others on the same market.
   *[other] Whoever buys from you already can name others in { $country }.
  }
relief-customer-culture = { $country ->
    [none] By dealing with people of a country its ways become less strange.
   *[other] By dealing with people in { $country } its ways become less strange.
  }
relief-distributor-information = { $country ->
    [none] Whoever sells on knows its own market, and only that one.
   *[other] Whoever sells on in { $country } knows that market, and only that one.
  }
relief-distributor-contacts = { $country ->
    [none] Middlemen find customers on their market.
   *[other] Middlemen find customers in { $country }.
  }
relief-distributor-channel = { $country ->
    [none] They have a place in the channel that you would have to win.
   *[other] In { $country } they have a place in the channel that you would have to win.
  }
relief-distributor-culture = { $country ->
    [none] They speak the language of their customers and know their habits.
   *[other] They speak the language and know the habits of { $country }.
  }
relief-middleman-contacts = { $country ->
    [none] A middleman knows customers there by name.
   *[other] A middleman knows customers in { $country } by name.
  }
relief-middleman-channel = { $country ->
    [none] A middleman is in the channel already.
   *[other] A middleman is in the channel in { $country } already.
  }
relief-partner-contacts = { $country ->
    [none] The partner knows customers there by name.
   *[other] The partner knows customers in { $country } by name.
  }
relief-partner-channel = { $country ->
    [none] The partner is in the channel already.
   *[other] In { $country } the partner is in the channel already.
  }
relief-trade-information = Firms that tell each other what they know of markets are better prepared for them.
relief-trade-capacity = An order too large for one can be shared among several.
relief-trade-logistics = Loads that go the same way can go together.
relief-purchase-price = One larger order may be had on better terms than several small ones.
relief-function-information = A person whom several pay for can follow markets that none could follow alone.
relief-function-contacts = A shared person can go to fairs and look for buyers for all of you.
relief-function-people = It brings export time and skill that one small firm cannot pay for alone.
relief-function-promotion = Brochures and stands are made once for all, in the language of the market.
relief-supplier-capacity = What they take over leaves your people free for export orders.
relief-supplier-product = A supplier who knows its field can help to develop what is asked for abroad.
relief-supplier-standards = A supplier who meets a standard already brings it into what you sell.
relief-supplier-price = Work done where it is done best may cost you less.
relief-reference-contacts = Others ask whom you supply; a known name answers.
relief-reference-product = A demanding customer tells you exactly what to develop.
relief-buys-contacts = They know buyers where they are.
relief-buys-product = What they need from you may become a new product.
relief-association-information = An association collects what its members learn about markets.
relief-association-contacts = Missions and fairs are where it brings buyers and firms together.
relief-association-promotion = It may offer a common stand or catalogue.
relief-association-government = One voice for many is heard more easily.
relief-coordination-information = Firms that are brought together pass on what they know of markets.
relief-coordination-people = A common export desk does for all what each has no time for.
relief-coordination-paperwork = A common desk knows the paperwork, because it does it often.
relief-coordination-government = An agency that speaks for many firms is heard more easily.
relief-direct-contacts = You know somebody there and need nobody in between.
relief-direct-channel = Without a middleman there is none to find and none to control.
