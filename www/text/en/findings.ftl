# What the analysis found in the network: a short title, the sentence when it holds (-yes), when it does
# not (-no), when it is open (-open), and what would change it (-change).

finding-P01 = Firms of your trade next door
finding-P01-yes = { $count ->
    [0] Your firm deals with no other firm of its trade in the district.
    [one] In the district your firm deals with one firm of its trade: { $actors }.
   *[other] In the district your firm deals with { $count } firms of its trade: { $actors }.
  }
finding-P01-no = Your firm deals with other firms of its trade in the district.
finding-P01-open = With which firms of its trade in the district your firm deals is not known.
finding-P01-change = One more firm of your trade in the district with which you deal.

finding-P02 = Firms of your trade elsewhere
finding-P02-yes = { $count ->
    [one] Outside the district your firm deals with one firm of its trade: { $actors }.
   *[other] Outside the district your firm deals with { $count } firms of its trade: { $actors }.
  }
finding-P02-no = Your firm deals with no firm of its trade outside the district.
finding-P02-open = Whether your firm deals with firms of its trade outside the district is not known.
finding-P02-change = A firm of your trade outside the district with which you start, or stop, dealing.

finding-P03 = Firms next door keep apart
finding-P03-yes = None of the other { $firms } firms of your trade in the district deals with another, as far as we were told.
finding-P03-no = { $count ->
    [one] One pair of firms of your trade in the district does work together.
   *[other] { $count } pairs of firms of your trade in the district do work together.
  }
finding-P03-open = Whether the other firms of your trade in the district deal with each other is not known.
finding-P03-change = One pair of them that works together.

finding-P04 = Is your firm like the others?
finding-P04-yes = Your firm deals with { $count } firms of its trade in the district; nearly all others deal with at most { $others }. In this it is like them.
finding-P04-no = Your firm deals with { $count } firms of its trade in the district, more than nearly all others (at most { $others }).
finding-P04-open = Whether the others deal with as few firms of the trade as you do cannot be said.
finding-P04-change = Answers from more firms of the district about all the firms they deal with.

finding-P05 = Everybody knows the agency
finding-P05-yes = { $firms ->
    [one] The one other firm of your trade in the district that we asked about is in touch with { $actorsAgency }.
   *[other] All { $firms } other firms of your trade in the district that we asked about are in touch with { $actorsAgency }.
  }
finding-P05-no = { $count ->
    [one] One firm of your trade in the district is not in touch with { $actorsAgency }.
   *[other] { $count } firms of your trade in the district are not in touch with { $actorsAgency }.
  }
finding-P05-open = Whether the other firms of your trade in the district are in touch with an agency is not known.
finding-P05-change = One firm of the district that has no contact with the agency.

finding-P06 = A meeting point where nobody meets
finding-P06-yes = Nearly all the firms know { $actor } ({ $shareHub } %), and hardly any of them know each other ({ $shareMesh } %).
finding-P06-no = It is not so that all the firms know { $actor } and nobody knows another: { $shareHub } % are in touch with it, { $shareMesh } % of their pairs work together.
finding-P06-open = Whether the firms know the agency but not each other is not known.
finding-P06-change = Firms without the agency, or firms that work with each other.

finding-P07 = The agency only sells services
finding-P07-yes = The agency is used for services only; it does not bring the firms together.
finding-P07-no = { $count ->
    [one] For one firm the agency does more than services.
   *[other] For { $count } firms the agency does more than services.
  }
finding-P07-open = What the firms use the agency for is not known.
finding-P07-change = One firm for which the agency also coordinates, buys or promotes.

finding-P08 = You buy from the same suppliers
finding-P08-yes = { $count ->
    [one] You and firms of your trade share a supplier: { $actors }. Up to { $firms } firms buy there.
   *[other] You and firms of your trade share { $count } suppliers: { $actors }. Up to { $firms } firms buy from the same one.
  }
finding-P08-no = No supplier sells to two firms of your trade.
finding-P08-open = Whether firms of your trade buy from the same suppliers is not known.
finding-P08-change = Different suppliers for each firm.

finding-P09 = Same supplier, no contact
finding-P09-yes = { $count ->
    [one] One of { $pairs } pairs of firms buys from the same supplier and has no contact.
   *[other] { $count } of { $pairs } pairs of firms buy from the same supplier and have no contact.
  }
finding-P09-no = Most firms that buy from the same supplier do know each other.
finding-P09-open = Whether firms that buy from the same supplier know each other was not asked.
finding-P09-change = Firms with the same supplier that do work together.

finding-P10 = Suppliers keep apart
finding-P10-yes = None of the { $firms } suppliers deals with another, as far as we were told.
finding-P10-no = { $count ->
    [one] One pair of suppliers works together.
   *[other] { $count } pairs of suppliers work together.
  }
finding-P10-open = Whether your suppliers deal with each other is not known.
finding-P10-change = Two suppliers that work together.

finding-P11 = You buy close to home
finding-P11-yes = { $count } of { $firms } suppliers are in the district.
finding-P11-no = Most suppliers are outside the district: only { $count } of { $firms } are inside.
finding-P11-open = Where most of your suppliers are is not known.
finding-P11-change = A majority of suppliers elsewhere.

finding-P12 = Customers near and far
finding-P12-yes = You sell both inside and outside the district.
finding-P12-no = All your customers are { $outside ->
    [0] inside the district.
   *[other] outside the district.
  }
finding-P12-open = Whether you sell both inside and outside the district is not known.
finding-P12-change = The loss, or the first customer, of one of the two kinds.

finding-P13 = Your customers abroad are quiet
finding-P13-yes = { $count ->
    [one] The one customer abroad we know of is quiet or little used.
   *[other] All { $count } customers abroad we know of are quiet or little used.
  }
finding-P13-no = { $used ->
    [one] One of your { $count } customers abroad is in good use.
   *[other] { $used } of your { $count } customers abroad are in good use.
  }
finding-P13-open = How your customers abroad are doing is not known.
finding-P13-change = One customer abroad with regular business.

finding-P14 = Research hardly used
finding-P14-yes = You hardly use { $actor }, though it works with others.
finding-P14-no = You either use research well or have no contact with it.
finding-P14-open = Whether others get more out of research than you do is not known.
finding-P14-change = Regular joint work with a research institute.

finding-P15 = You cooperate up and down the chain
finding-P15-yes = People here work with suppliers and customers (strength { $vertical } of 100) more than with firms of their own trade ({ $horizontal } of 100).
finding-P15-no = Work with firms of the same trade is as strong or as common as work with suppliers and customers.
finding-P15-open = Whether work with suppliers and customers counts for more than work with firms of the trade cannot be said.
finding-P15-change = Contacts with firms of your trade as strong, or as many, as those with suppliers and customers.

finding-P16 = Little trust between firms of your trade
finding-P16-yes = Firms of your trade trust each other little: { $trust } of 5, from { $count ->
    [one] one answer.
   *[other] { $count } answers.
  }
finding-P16-no = Firms of your trade trust each other fairly well: { $trust } of 5, from { $count ->
    [one] one answer.
   *[other] { $count } answers.
  }
finding-P16-open = How far firms of your trade trust each other was not asked.
finding-P16-change = Better experiences among firms that were not asked.

finding-P17 = The largest hole is next door
finding-P17-yes = What is missing most in this network is work between firms of the same trade.
finding-P17-no = The network is not weakest between firms of the same trade.
finding-P17-open = Where the network is weakest cannot be said.
finding-P17-change = Firms of your trade that work together, or weak work along the chain.

finding-P18 = Do gaps at home hold you back abroad?
finding-P18-yes = Perhaps the firms do little abroad because they do little together at home. This is a reading, not a fact.
finding-P18-no = The idea that gaps at home hold you back abroad does not fit these data.
finding-P18-open = Whether gaps at home hold you back abroad cannot be said.
finding-P18-change = Firms that work alone at home and do well abroad, or the reverse.

finding-P19 = A market went with one partner
finding-P19-yes = { $countriesCount ->
    [one] With { $actors } you lost your way into { $countries }.
   *[other] With { $actors } you lost your way into these countries: { $countries }.
  }
finding-P19-no = No market was lost with a distributor or agent.
finding-P19-open = Whether a market was lost with a distributor or agent is not known.
finding-P19-change = Another way into the same market.

finding-P20 = Everything goes through the owner
finding-P20-yes = { $asked ->
    [one] The one contact asked about is known by the owner alone.
   *[other] { $count } of { $asked } contacts are known by the owner alone.
  }
finding-P20-no = Only { $count } of { $asked } contacts hang on the owner alone.
finding-P20-open = Who in your firm knows which partner was not asked.
finding-P20-change = A second person who knows your partners.

finding-P21 = Do your links stay at home?
finding-P21-yes = Links stay at home: { $inside } on one side of the district’s border, { $outside } across it.
finding-P21-no = Links do not stay at home: { $outside } cross the district’s border, { $inside } do not.
finding-P21-open = Whether the links mostly stay at home cannot be said.
finding-P21-change = Asking partners abroad as often as neighbours.

# Why a verdict is what it is.
reason-all-asked = Everyone it concerns was asked: { $asked } of { $possible }.
reason-some-asked = Nothing speaks against it in { $asked } answers of { $possible }. The rest was not asked.
reason-asked-of = It rests on { $asked } answers of { $possible }.
reason-one-voice = It was said in one sentence for a whole group, not pair by pair. That counts as one voice, whatever the number ({ $asked } of { $possible }).
reason-illustrative = It rests on figures made up to show how it works ({ $asked } of { $possible }).
reason-map-only = It holds for those named ({ $asked } of { $possible }). How many there are beside them is not told.
reason-witness = One case is enough for this, and there is one.
reason-counter = { $count ->
    [one] One case speaks against it.
   *[other] { $count } cases speak against it.
  }
reason-thresholds = The shares found are on the other side of the thresholds.
reason-too-few = Too few were asked: { $asked } of { $possible }.
reason-focal-named-all = Your firm named all it has of this kind.
reason-not-all-named = Your firm did not say that it named all it has of this kind.
reason-nobody-asked = Nobody was asked about this.
reason-elsewhere-unknown = Nobody was asked with whom else the institute works.
reason-follows = It follows from two other findings: { $findings }.
reason-few = Only { $asked } of { $possible } contacts were told of; with fewer than { $needed } it is only a hypothesis.
reason-hypothesis = The two findings behind it hold ({ $findings }). That one causes the other cannot be tested here.
reason-signs-differ = The ways of counting point in different directions: it depends on whom one asked.
reason-signs-agree = { $count ->
    [one] The one way of counting that the data allow says so.
   *[other] All { $count } ways of counting say the same.
  }
reason-still-served = The markets behind the lost partner are still served by somebody else.
reason-none-failed = None of the distributors and agents named has failed.
reason-no-focal = The data do not say which firm is yours.
reason-no-home = The data do not say in which country your firm is.
reason-no-trade = There are too few firms of one trade in the data.
reason-no-trade-district = There are too few other firms of your trade in the district in the data.
reason-no-trade-outside = No firm of your trade outside the district is in the data.
reason-no-agency = There is no agency in the data.
reason-no-supplier = There are too few suppliers in the data.
reason-no-customer = There are no customers in the data.
reason-no-foreign-customer = There are no customers abroad in the data.
reason-no-research = There is no research institute in the data.
reason-no-intermediary = Nothing is said about distributors or agents.
reason-no-shared-supplier = No two firms of the district are known to share a supplier.
reason-no-territory = The data do not say who is inside and who is outside the district.
reason-no-country = The data do not say which country stood behind the lost partner.
reason-no-content = What the firms use the agency for was not asked.
reason-no-strength = How strong the contacts are was not asked of both kinds.
reason-no-trust = Trust between firms of the trade was not asked.
reason-no-contact-role = Who knows which partner was not asked.
reason-no-vertical = Nothing is said about buying and selling.
reason-no-horizontal = Nobody was asked about contacts between firms of the trade.

# The facts behind a finding.
evidence-tie = { $actor } and { $actorOther }: { $state }
evidence-absent = { $actor } and { $actorOther }: { $state }
evidence-roster = Known number ({ $role }): { $population }
evidence-roster-in = Known number ({ $role }, { $territory }): { $population }
evidence-actor-territory = { $actor }: { $territory }
evidence-mean-strength = Mean strength: { $vertical } of 100 along the chain, { $horizontal } between firms of the trade
evidence-density = Contacts among the pairs asked: { $shareVertical } % along the chain, { $shareHorizontal } % between firms of the trade
evidence-own-means-agree = Your own contacts show the same: { $vertical } and { $horizontal } of 100
evidence-own-means-differ = Your own contacts do not show it: { $vertical } along the chain, { $horizontal } with firms of your trade
evidence-one-path = Only one partner leads into { $country }: { $actor }
evidence-ei-map = Whole map: { $inside } links stay on one side of the border, { $outside } cross it; index { $index }
evidence-ei-own = Your own links: { $inside } stay, { $outside } cross; index { $index }
evidence-ei-roster = Your own links with the known numbers of partners: { $inside } stay, { $outside } cross; index { $index }

# What was not asked and would matter.
unasked-pairs = { $count ->
    [one] One pair was not asked about.
   *[other] { $count } pairs were not asked about.
  }
unasked-firms = { $count ->
    [one] One firm was not asked.
   *[other] { $count } firms were not asked.
  }
unasked-ties = { $count ->
    [one] For one contact it was not asked.
   *[other] For { $count } contacts it was not asked.
  }
unasked-roster = Known number ({ $role }): { $population }. Not all of them are on this map.
unasked-evenly = Partners abroad were asked far less than neighbours.
