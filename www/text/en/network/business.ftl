# What kind of network this is, and what it means for business. `kind-AXIS` names a question,
# `kind-AXIS-READING` answers it in one line.

kinds-title = What kind of network is this?
kinds-not-asked = { $count ->
    [one] One question about it cannot be answered: it was not asked.
   *[other] { $count } questions about it cannot be answered: they were not asked.
  }
kind-chain = along the chain, or between firms of your trade
kind-hub = over one in the middle, or each with each
kind-territory = in the district, or out of it
kind-formality = by agreement, or from person to person
kind-coopetition = only rivals, or rivals who also work together
kind-chain-vertical = Contacts run along the chain, from suppliers to customers; firms of your trade hardly deal with one another.
kind-chain-horizontal = Firms of your trade deal more with one another than with suppliers and customers.
kind-chain-mixed = Contacts run both along the chain and between firms of your trade.
kind-chain-neither = Those we asked deal neither along the chain nor with one another.
kind-chain-undecided = Too few contacts were told to say which way they run.
kind-hub-hub = The firms meet over one in the middle and not with each other.
kind-hub-mesh = The firms deal with each other directly.
kind-hub-mixed = Some of the firms deal with each other directly, most do not.
kind-hub-neither = The firms have nobody in the middle and do not deal with each other.
kind-hub-undecided = Too few contacts were told to say whether somebody stands in the middle.
kind-territory-local = Contacts stay in the district.
kind-territory-open = Contacts lead out of the district.
kind-territory-mixed = Contacts stay in the district and lead out of it alike.
kind-territory-undecided = Whether contacts stay in the district or lead out cannot be told from whom we asked.
kind-formality-formal = Contacts rest on agreements and memberships more than on persons.
kind-formality-informal = Contacts go from person to person, with few agreements or memberships.
kind-formality-mixed = Contacts rest on agreements and on persons alike.
kind-formality-undecided = Too few contacts were told to say whether they rest on agreements or on persons.
kind-coopetition-one_way = Firms of your trade are rivals and hardly work together.
kind-coopetition-coopetitive = Firms of your trade are rivals and work together as well.
kind-coopetition-undecided = Firms of your trade are in touch; what they do together was not told.
kind-fact-chain = { $count } of { $asked } pairs of a firm with a supplier or customer deal with each other, of those asked
kind-fact-trade = { $count } of { $asked } pairs of firms of your trade deal with each other, of those asked
kind-fact-hub = { $actor }: in contact with { $count } of { $firms } firms of your trade
kind-fact-formal = { $count ->
    [one] One contact by agreement, membership or ownership
   *[other] { $count } contacts by agreement, membership or ownership
  }
kind-fact-informal = { $count ->
    [one] One contact by person: without business, or held by the owner
   *[other] { $count } contacts by person: without business, or held by the owner
  }
kind-fact-joint = { $count ->
    [one] One pair of them does something together
   *[other] { $count } pairs of them do something together
  }
kind-fact-untold = { $count ->
    [one] Of one pair in contact nobody said what they do together
   *[other] Of { $count } pairs in contact nobody said what they do together
  }
kind-why-complete = The file counts as a complete list of contacts.
kind-why-asked = Known for { $asked } of { $possible } pairs.
kind-why-told = Known for { $asked } of { $possible } contacts.
kind-why-few = Too little to say: { $asked ->
    [one] only one was told of
   *[other] only { $asked } were told of
  }, and we want { $needed } at least.
kind-why-signs = The answer changes with whom one counts: your own contacts, all on the map, or all there are.
kind-why-unevenly = Partners abroad are asked less often, so more may lead out than we see.
kind-ask-rivals = ask firms of your trade whether they deal with one another.
kind-ask-chain = ask for suppliers and customers.
kind-ask-firms = with fewer than three other firms of your trade on the map there is no middle.
kind-ask-places = say who is in the district, elsewhere in the country, abroad.
kind-ask-person = say who holds each contact, and what passes through it.

moves-title = How it leads abroad
moves-none = No contact in use abroad is known.
moves-unplaced = Which of your contacts are abroad is not known, because your own country or theirs was not told.
moves-about = A quiet contact counts as long as something still passes.
moves-line = You have business contacts in { $countriesCount ->
    [0] no country that we know
    [one] one country abroad: { $countries }
   *[other] { $countriesCount } countries abroad: { $countries }
  }{ $unplaced ->
    [0] .
   *[other] , and elsewhere abroad (country not said).
  }
moves-strength = strength { $strength } in all (at most 100 for each contact)
moves-unmarked = strength not marked
moves-integration = { $count ->
    [0] No contact is known between your partners in different countries.
    [one] One pair of your partners in different countries knows each other:
   *[other] { $count } pairs of your partners in different countries know each other:
  }
moves-integration-open = { $count ->
    [one] About one more pair nobody was asked.
   *[other] About { $count } more pairs nobody was asked.
  }
balance-line = Of your { $all } contacts { $strong ->
    [0] none is strong
    [one] one is strong
   *[other] { $strong } are strong
  }, { $thin ->
    [0] none weak or quiet
    [one] one weak or quiet
   *[other] { $thin } weak or quiet
  }{ $unmarked ->
    [0] .
   *[other] ; how strong { $unmarked } are was not told.
  }
balance-unknown = { $count ->
    [one] How strong your one contact is was not told.
   *[other] How strong your { $count } contacts are was not told.
  }
balance-about = Your contacts, by kind and strength
balance-over = ended
balance-unmarked = not marked
leaders-not-asked = Who leads the district abroad is not known: the other firms were not asked about customers.
leaders-open = No single kind of firm or institution leads the district abroad, as far as we know.
leaders-larger_firm = The larger firms lead the district abroad.
leaders-outside_owner = Firms with owners elsewhere lead the district abroad.
leaders-small_firm = Small independent firms lead the district abroad.
leaders-institution = Institutions lead the district abroad.
leaders-firm = Firms lead the district abroad; their size was not told.
leaders-asked = Told about their customers: { $asked } of { $firms } firms of your trade.
leaders-markets = { $count ->
    [one] one buyer abroad
   *[other] { $count } buyers abroad
  }
leader-larger_firm = Larger firms
leader-outside_owner = Firms with owners elsewhere
leader-small_firm = Small firms
leader-institution = Institutions
leader-firm = Firms, size not told

business-title = Where it is strong, and where it hangs by a thread
business-known = All of this is what is known: somebody may have a contact that nobody told us of.
several-more = and { $count } more
country-unknown = a country not said
ways = { $count ->
    [0] no known way
    [one] one known way
   *[other] { $count } separate known ways
  }
ways-most = { $count } or more separate ways
loss-line = If { $name } were lost: { $what }{ $own ->
    [0] .
   *[other] ; you are one of them.
  }
gate-line = { $count ->
    [one] One firm of your trade has no other known way abroad than over you.
   *[other] { $count } firms of your trade have no other known way abroad than over you.
  }
gate-about = It is a strength, and a duty: nobody else is known who could open a door for them.
loss-market = { $count ->
    [one] one firm has no other known way to a buyer abroad
   *[other] { $count } firms have no other known way to a buyer abroad
  }
loss-agency = { $count ->
    [one] one firm has no other known way to an agency
   *[other] { $count } firms have no other known way to an agency
  }
loss-material = { $count ->
    [one] one firm has no other known source of { $material }
   *[other] { $count } firms have no other known source of { $material }
  }
access-line = { $count ->
    [0] You have no known way to a buyer abroad.
    [one] You have one known way to buyers abroad: it hangs by a thread.
   *[other] You have { $count } separate known ways to buyers abroad.
  }
access-unplaced = { $count ->
    [one] Whether one buyer of yours is abroad is not known: your own country or the buyer’s was not told.
   *[other] Whether { $count } buyers of yours are abroad is not known: your own country or theirs was not told.
  }
access-many = You have { $count } or more separate known ways to buyers abroad.
access-others = Of { $count } other firms of your trade, { $none ->
    [0] all have a known way abroad
   *[other] { $none } have no known way abroad
  }; { $one ->
    [0] none depends on one partner alone
    [one] for one, every known way leads over one and the same partner
   *[other] for { $one }, every known way leads over one and the same partner
  }; { $more ->
    [0] none has separate ways.
    [one] one has separate ways.
   *[other] { $more } have separate ways.
  }
access-about = Two ways are separate when they share nobody. Quiet contacts count here; the plan counts only those in use. It says that people are linked, not that they would open a door.
reach-line = { $now ->
    [0] None of { $firms } firms of your trade is known to come to a buyer abroad within two steps
    [one] One of { $firms } firms of your trade is known to come to a buyer abroad within two steps
   *[other] { $now } of { $firms } firms of your trade are known to come to a buyer abroad within two steps
  }{ $open ->
    [0] .
   *[other] ; of { $open } it is not known.
  }
reach-now = Today ({ $count }):
reach-woken = Only once quiet contacts are woken ({ $count }):
reach-none = Asked, and nobody known ({ $count }):
reach-not-asked = Not known: not asked about all customers, or where these are ({ $count }):
reach-about = Counted are contacts in use: their own, or of somebody who could introduce them. A rival does not hand over its customers unless the two work together already, and a supplier who delivers to both introduces nobody.
quiet-line = { $count ->
    [one] One quiet contact could grow: { $countries }.
   *[other] { $count } quiet contacts could grow: { $countries }.
  }
quiet-points = { $points } points
quiet-unmarked = not marked how strong it is or could be
quiet-some-unmarked = { $count ->
    [one] one contact without marks is not in it
   *[other] { $count } contacts without marks are not in it
  }
quiet-about = Points: what each contact could be, less what it is, at most 100 for each contact. Contacts without marks add nothing.
dependence-sales = Your largest known customer, { $name }, takes { $share } % of your sales{ $open ->
    [0] .
   *[other] ; of what was not told, one customer might take up to { $most } %.
  }
dependence-purchases = Your largest known supplier, { $name }, has { $share } % of your purchases{ $open ->
    [0] .
   *[other] ; of what was not told, one supplier might have up to { $most } %.
  }
dependence-overfull-sales = The shares of sales in the file add up to more than 100 %, so nothing is worked out from them.
dependence-overfull-purchases = The shares of purchases in the file add up to more than 100 %, so nothing is worked out from them.
dependence-not-asked = How much of your sales hangs on one customer was not told.
dependence-of-sales = Sales
dependence-of-purchases = Purchases
dependence-index = Concentration (Herfindahl, 0–1): from { $low } to { $high }.
dependence-rest = For { $share } % nobody said whose they are.
dependence-untold = { $count ->
    [one] One partner has no share told.
   *[other] { $count } partners have no share told.
  }
power-buys = takes { $own } % of your sales; you are { $theirs } % of its purchases
power-sells = has { $own } % of your purchases; you are { $theirs } % of its sales
suppliers-line = { $count ->
    [one] { $buyers } firms of your trade buy from { $name }; { $open } of { $pairs } pairs of them have no dealings with each other and could buy together.
   *[other] { $count } suppliers are shared. { $buyers } firms of your trade buy from { $name }; { $open } of { $pairs } pairs of them have no dealings with each other and could buy together.
  }
suppliers-line-open = { $count ->
    [one] { $buyers } firms of your trade buy from { $name }; whether they deal with each other was not asked.
   *[other] { $count } suppliers are shared. { $buyers } firms of your trade buy from { $name }; whether they deal with each other was not asked.
  }
suppliers-line-tied = { $count ->
    [one] { $buyers } firms of your trade buy from { $name } and deal with each other already.
   *[other] { $count } suppliers are shared. { $buyers } firms of your trade buy from { $name } and deal with each other already.
  }
suppliers-pairs = { $buyers } firms, { $pairs } pairs: { $open } without dealings, { $tied } with, { $unasked } not asked
suppliers-who = Who has no dealings
suppliers-about = Pairs nobody was asked about are counted apart. Moulds and designs can give know-how away: ask before sharing them.
alike-line = { $a } and { $b } buy most alike: { $count ->
    [one] one supplier in common
   *[other] { $count } suppliers in common
  } ({ $share } % of all that either has).
alike-own = { $name } buys most like you: { $count ->
    [one] one supplier in common
   *[other] { $count } suppliers in common
  } ({ $share } % of all that either of you has).
alike-pair = { $count ->
    [one] one supplier in common
   *[other] { $count } suppliers in common
  }, { $share } % of all that either has; weight { $weight }
alike-about = Compared are { $firms } firms asked about their suppliers; { $open } were not asked. The weight counts a supplier that few use for more.
introducers-line = { $reached ->
    [0] Nobody we know of could introduce you to the { $count } you may want to meet.
   *[other] Somebody you know leads to { $reached } of { $count } you may want to meet.
  }
introducers-nobody = nobody known who could introduce you
introducers-own = you know somebody there yourself
introducers-bond = bond along the way { $share } of 100, at its weakest { $weakest }
introducers-unknown = { $count ->
    [one] how well they know each other was not told for one step
   *[other] how well they know each other was not told for { $count } steps
  }
introducers-about = The way with the best personal bonds, in a few steps. A rival does not hand over its customers, and a supplier who only delivers introduces nobody.
bridges-line = Only { $name } leads you to { $count ->
    [one] one more contact
   *[other] { $count } more contacts
  } that nobody else of yours shares.
bridges-about = { $local } of your { $contacts } contacts share no other contact with you on this map: cheap to keep, bad to lose.

measure-business_kinds = Kind of network
    .plain = Five questions about the whole network: along the chain or among equals, over a middle or each with each, at home or outward, by agreement or by person, rivals only or also partners.
    .pitfall = Where few were asked the answer is marked so, and where nobody was, it is left open.
measure-business_moves = Moves abroad
    .plain = New countries, stronger contacts where you are, and partners in different countries who know each other.
    .pitfall = Contacts among partners are seldom asked about.
measure-business_losses = If somebody is lost
    .plain = Which firms have no other known way abroad or to an agency, or no other known source of a material.
    .pitfall = Ways nobody told of cannot be seen.
measure-business_ways = Separate ways
    .plain = On how many ways that share nobody a firm is linked with buyers abroad.
    .pitfall = Linked does not mean that somebody opens the door.
measure-business_reach = Reach
    .plain = Which firms come to a buyer abroad within two steps that somebody would walk with them.
    .pitfall = Only what was told: firms not asked are counted apart.
measure-business_quiet = Quiet contacts
    .plain = What quiet contacts could be, less what they are, country by country.
    .pitfall = Marks that people gave, not turnover.
measure-business_dependence = Dependence
    .plain = How much hangs on the largest customer or supplier, and who needs whom more.
    .pitfall = Shares nobody told make a range, not a number.
measure-business_suppliers = Shared suppliers
    .plain = Firms that buy from the same suppliers, and of these the pairs without dealings: they could buy together.
    .pitfall = Only pairs and lists that were asked about.
measure-business_introducers = Introducers and bridges
    .plain = Through whom you could come to a target, and who alone leads you to further contacts.
    .pitfall = The last bond is one the introducer knows, not you. A bridge is one on this map.
