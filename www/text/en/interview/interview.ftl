# The interview about contacts in the page, for an owner without a file.

interview-title = Tell us whom you deal with
interview-lede = About 8 minutes, no file needed. You name a few firms, and a map of your contacts grows with every answer. Every question may stay open, and “don’t know” is a good answer.
interview-go-on = Go on
interview-place = Screen { $place } of { $count }
interview-named = { $count ->
    [0] nobody named
    [one] 1 named
   *[other] { $count } named
  }
interview-gap = (no name)

interview-firm = Your firm
    .about = A name for the middle of the map, and where you are. Both are optional.
interview-customers = Customers abroad
    .short = up to five, also those who have gone quiet
    .about = Name up to five customers abroad. Think of those who have stopped ordering too: they often are the shortest way back to a market.
    .another = A customer abroad
    .all = These are all the customers we have, at home and abroad
    .none = We have no customers at all, neither at home nor abroad
interview-suppliers = Suppliers
    .short = up to five, and who else buys from them
    .about = Name up to five who supply what you cannot do without.
    .another = A supplier
    .all = These are all our suppliers
    .none = We have no suppliers
interview-trade = Firms of your trade
    .short = up to five, and who works with whom
    .about = Name up to five firms that make much the same as you, rivals or not.
    .another = A firm of your trade
    .all = With no other firm of the trade do we do anything
    .none = We do nothing together with any firm of the trade
interview-helpers = Who helps you
    .short = agency, association, bank, forwarder, university
    .about = Whom do you turn to for advice, money, transport or research?
    .all = This is the only one
    .none = We have none
interview-helper-agency = District or development agency
interview-helper-association = Trade association or chamber
interview-helper-bank = Bank
interview-helper-forwarder = Forwarder
interview-helper-research = University or research centre

ask-them-name = Name
ask-them-country = In which country?
ask-them-where = Where?
ask-them-last = When did they last order?
ask-them-quiet = Why did it go quiet?
ask-them-contact = Who knows them?
ask-them-grow = Could you sell them more?
ask-them-bring = What do they bring you?
    .about = Several with a semicolon between them: zamak; moulds.
ask-them-also-buy = Who else of your trade buys from them?
    .about = As far as you know, with commas between the names.
ask-them-together = Do you do anything together?
ask-them-what = What do you do together?
ask-them-more = Could you do more together?
ask-them-work-with = Whom in the trade do you know them to work with?
    .about = As far as you know, with commas between the names.
ask-them-does = What do they do for you?
ask-total-customers = How many customers do you have in all, at home and abroad?
ask-total-suppliers = How many suppliers do you have in all?
ask-total-trade = How many firms of your trade do you know of?

pick-contact-owner = I do
pick-contact-other = Somebody else here
pick-contact-both = Both
pick-where-district = Near us, in our area
pick-where-national = Elsewhere in our country
pick-this-year = This year ({ $year })
pick-last-year = Last year ({ $year })
pick-or-earlier = { $year } or earlier
pick-content-service = Services
pick-content-information = Information
pick-content-purchasing = Buying together
pick-content-promotion = Fairs and promotion
pick-content-coordination = Bringing firms together

reason-quiet-contact = Our contact there left
reason-quiet-price = The price
reason-quiet-supplier = They found another supplier
reason-quiet-quality = Something went wrong with an order
reason-quiet-closed = They closed down
reason-quiet-us = We stopped getting in touch

interview-sentence = { $named ->
    [one] You have named 1 firm
   *[other] You have named { $named } firms
  }, { $abroad ->
    [0] none of them abroad
    [one] 1 of them abroad
   *[other] { $abroad } of them abroad
  }; { $quiet ->
    [0] none of your own contacts has gone quiet.
    [one] 1 of your { $contacts } own contacts has gone quiet.
   *[other] { $quiet } of your { $contacts } own contacts have gone quiet.
  }
interview-first = What comes first, as far as this shows: { $title }
interview-end-title = Your contacts, as far as you named them
interview-end-empty = You have not named anybody yet
interview-to-network = See all about your contacts
interview-to-barriers = Go on: what keeps you from exporting?
