# The diagnosis on one screen: headline, what it rests on, what the data do not allow to say.

overview-barriers-two = What holds you back most: { $first ->
    [informational] market knowledge
    [functional] time, people and means
    [product] your product
    [price] price and payment
    [distribution] sales channels
    [logistics] transport and stock
    [promotion] promotion
    [procedural] paperwork and procedures
    [governmental] rules and help at home
    [task] customers and competition abroad
    [environmental] conditions abroad
   *[other] several things
  }; then { $second ->
    [informational] market knowledge
    [functional] time, people and means
    [product] your product
    [price] price and payment
    [distribution] sales channels
    [logistics] transport and stock
    [promotion] promotion
    [procedural] paperwork and procedures
    [governmental] rules and help at home
    [task] customers and competition abroad
    [environmental] conditions abroad
   *[other] several things
  }.
overview-barriers-one = What holds you back most: { $first ->
    [informational] market knowledge
    [functional] time, people and means
    [product] your product
    [price] price and payment
    [distribution] sales channels
    [logistics] transport and stock
    [promotion] promotion
    [procedural] paperwork and procedures
    [governmental] rules and help at home
    [task] customers and competition abroad
    [environmental] conditions abroad
   *[other] several things
  }.
overview-barriers-light = No barrier weighs heavily on your exports.
overview-barriers-few = Among the barriers you answered about, none weighs heavily; too few were answered to say more.
overview-firms = What holds the firms back most: { $barrier }. It is severe for { $severe } of the { $answered } that answered.
overview-firms-light = None of the barriers that the { $firms } firms answered about weighs heavily.
overview-quiet-and-apart = The customers you already have abroad are quiet, and the firms of your trade next door keep apart.
overview-quiet = The customers you already have abroad are quiet.
overview-some-quiet = { $count ->
    [one] One customer abroad has gone quiet and could be woken.
   *[other] { $count } customers abroad have gone quiet and could be woken.
  }
overview-apart = The firms of your trade next door keep apart, though they could help each other.
overview-network-calm = In your contacts nothing stands out that you should mend first.
overview-customers-quiet = { $count ->
    [one] One of your customers has gone quiet.
   *[other] { $count } of your customers have gone quiet.
  }
overview-choose-firm = The map is drawn. Say which firm is yours, and the advice follows.
overview-network-open = The map is drawn, but the file says too little about who is who to advise on it.
overview-nothing = There is not yet enough in this file for a diagnosis.

overview-lede-severe = { $count ->
    [one] One barrier weighs heavily; { $inside ->
        [0] it lies outside your firm.
       *[other] it lies inside your firm or in finding customers.
      }
   *[other] { $count } barriers weigh heavily; { $inside ->
        [0] none of them lies
        [one] one of them lies
       *[other] { $inside } of them lie
      } inside your firm or in finding customers.
  }
overview-lede-help-both = { $quiet ->
    [one] One quiet customer abroad
   *[other] { $quiet } quiet customers abroad
  } and { $firms ->
    [one] one firm that buys
   *[other] { $firms } firms that buy
  } from the same supplier as you are the nearest help.
overview-lede-help-quiet = { $quiet ->
    [one] One quiet customer abroad is the nearest help.
   *[other] { $quiet } quiet customers abroad are the nearest help.
  }
overview-lede-help-firms = { $firms ->
    [one] One firm that buys from the same supplier as you is the nearest help.
   *[other] { $firms } firms that buy from the same supplier as you are the nearest help.
  }

gap-no-focal = The file does not say which firm is yours. Choose it, and the advice becomes yours.
gap-no-barriers = Nothing was answered about barriers to exporting.
gap-barriers-few = { $answered } of { $items } barriers were answered: too few for one figure.
gap-no-network = Nothing is known yet of your contacts, so nothing can be said about whom to work with.
gap-coverage = Asked ({ $role }): { $interviewed } of { $population }. What the others would say is open.
gap-no-trade = Nobody was asked about firms of your trade, so working together is left out here.
gap-no-home = The file does not say in which country your firm is, so home and abroad cannot be told apart.
gap-no-date = Without a date to count from, nobody can be called quiet.
gap-no-exchange = The file does not say when you last did business with anybody, nor how strong a contact is.
gap-growth = { $count ->
    [one] For one quiet customer nobody asked whether they could buy again.
   *[other] For { $count } quiet customers nobody asked whether they could buy again.
  }
gap-more-quiet = { $count ->
    [one] One more quiet customer is in the table of contacts.
   *[other] { $count } more quiet customers are in the table of contacts.
  }
gap-barriers-left = No contact proposed here eases these: { $barriers }.
gap-illustrative = Some figures in this file are made up to show how it works. They are marked.
