# What the answers about barriers mean beside the facts, which barriers may feed which, and what may be done.

## What is felt and what the facts show

reading-real = A real problem
    .about = You feel it, and the facts in your tables show it.
reading-not_visible = Felt, but your facts do not show it
    .about = You feel it, and the facts in your tables speak against it. Ask what the feeling rests on: a mood, one bad case, or something nobody wrote down?
reading-blind_spot = A blind spot
    .about = You do not feel it, and yet the facts in your tables show it. Firms that have not met a hurdle yet often do not see it.
reading-fine = Fine
    .about = You do not feel it, and the facts in your tables speak against it.
reading-unknown = Cannot be compared
    .about = Your answer or a fact is missing. What was not asked counts for nothing.

## Where to begin

pile-yourself = Do it yourself
    .about = Nobody else can begin this for you.
pile-partners = With partners
    .about = What is missing lies with others. Studies found that contacts lighten barriers inside the firm.
pile-public = Ask for public support
    .about = Here money has to be guaranteed, or the matter is the state’s.
pile-avoid = Avoid, insure or choose another market
    .about = Nobody you know removes this barrier. A network does not help; being prepared does.
pile-why = Where to begin is our choice. Studies found that networks lighten barriers inside the firm, and those of the country you sell to much less.

## Which barriers may feed which

chain-human_capital = people and time
chain-administrative = paperwork and rules
chain-cultural = customers’ habits, culture and language
chain-financial = money and payment
chain-product = product
chain-about = A hint to check, not a cause: one study asked 318 Brazilian exporters once and found that barriers of these kinds go together in this direction. Which of your barriers belongs to which kind is our choice.
chain-none = No two kinds of barrier that the study links weigh on you at the same time.

## What may be done

remedy-competition-law = Whoever agrees on prices, quantities or customers with firms of the same trade may break competition law: have it checked first.
remedy-information-own = Look up imports of your product by its customs code, country by country, and make one person answerable for what is found.
remedy-information-partner = Ask somebody who already sells there: an exporter in your chain, a customer who also buys abroad, a university.
remedy-information-consortium = In a promotion consortium: order market studies together, keep one list of buyers, and tell each other what you learn of customers and markets.
remedy-information-public = Ask the trade agency for its reports on your markets and for its courses on exporting.
remedy-contacts-own = A site in the language of the market, one list of all contacts, and an answer within days after every fair.
remedy-contacts-partner = Let yourself be introduced: by an agent, by suppliers and customers with business abroad, by compatriots living there, by a chamber of commerce abroad.
remedy-contacts-consortium = In a promotion consortium: one stand at the fair, buyers invited together, one catalogue.
remedy-contacts-public = Apply for trade missions, fairs and meetings with buyers. Of all programmes, those that take you there have the best evidence: in a study of 95 Peruvian firms they went with more means and better results.
remedy-people-own = Name one person for exports, keep hours of the week free for it, and train on real orders.
remedy-people-partner = Borrow experience: an export manager for some days a month, or a retired exporter as a mentor.
remedy-people-consortium = Share an export manager with other firms: many export consortia are built around one.
remedy-people-public = Ask for a voucher for a temporary export manager, and for training.
remedy-capacity-own = Plan shifts, and agree beforehand who would take over part of a large order.
remedy-capacity-partner = Firms at the same stage of production can take over part of an order if the quality is the same.
remedy-capacity-consortium = In a sales consortium: accept large orders together, with lots of one quality. { remedy-competition-law }
remedy-capacity-public = Ask about support for investments.
remedy-money-own = Ask for deposits, shorten terms, and check whether the customer pays before you deliver.
remedy-money-partner = Talk to a bank, a factor or a credit insurer, or to a large buyer who pays early.
remedy-money-consortium = In a sales consortium: insure credit and collect payments together. Consortia were found to help with finance, mostly in case studies.
remedy-money-public = Ask for cover by the export credit agency and for a guarantee of working capital.
remedy-product-own = Make a small test series for one customer before you change the range.
remedy-product-partner = Develop with a design or technology partner, or with a demanding customer who leads the way.
remedy-product-consortium = In a promotion consortium: design together and complete each other’s range.
remedy-product-public = Ask for an innovation voucher.
remedy-standards-own = List which proofs each market asks for, in which order you will get them, and by when.
remedy-standards-partner = Ask a firm that holds the certificate how it got there; work with a laboratory or certifier that knows the market.
remedy-standards-consortium = In a promotion consortium: get certified together, or build one quality mark.
remedy-standards-public = Ask the standards body for help, and whether part of the cost is paid.
remedy-service-own = Decide what can be done from home: spare parts in stock, instructions with pictures, help by video.
remedy-service-partner = Find a firm on the spot that does the service for you.
remedy-service-consortium = In a sales consortium: run one service point together.
remedy-price-own = Work out one cost card for each market, and choose the delivery terms on purpose.
remedy-price-partner = Look for savings with a supplier, or sell a bundle with a firm whose product goes with yours.
remedy-price-consortium = Buy standard inputs together, or offer bundles. { remedy-competition-law }
remedy-channel-own = Write down what the agent shall do, for a trial period, with goals and an end.
remedy-channel-partner = Go through an agent or distributor, or travel along with a large firm that is there already.
remedy-channel-consortium = In a sales consortium: share an office, an agent or a shop. { remedy-competition-law }
remedy-channel-public = Ask the trade agency to search for partners.
remedy-logistics-own = Ship less often and more at once, and check who pays and insures which part of the way.
remedy-logistics-partner = Talk to a forwarder, and to neighbours whose goods go the same way.
remedy-logistics-consortium = In a sales consortium: load together, share a warehouse, agree on one contract with the carrier.
remedy-logistics-public = Ask customs about simpler procedures for small and trusted exporters.
remedy-promotion-own = One market first, with material made for it.
remedy-promotion-partner = Work with an agency on the spot, or let the distributor adapt the material.
remedy-promotion-consortium = In a promotion consortium: one brand and one campaign.
remedy-promotion-public = Ask whether part of the cost of a fair is paid.
remedy-paperwork-own = Make a checklist from the first order on, and let a forwarder show you how.
remedy-paperwork-partner = Hand it to a customs broker, or ask an experienced exporter.
remedy-paperwork-consortium = In a consortium: one desk that does the export papers for all.
remedy-paperwork-public = Ask customs for binding advance rulings and for one window for all papers: these help small exporters most.
remedy-government-own = Write down which help you would need and which you are entitled to.
remedy-government-partner = Ask the association or the chamber of commerce; they know the programmes and the people.
remedy-government-consortium = Speak to the agency with one voice; some funds are there for consortia only.
remedy-government-public = Ask an agency which programmes fit a firm of your size. In a study of 46 firms in Cyprus, knowing programmes, using them and finding them useful went together.
remedy-culture-own = Visit the market, and learn the language well enough for the first talk.
remedy-culture-partner = Somebody at home in both cultures: a distributor there, a former student, an employee who grew up there. A first study in Tanzania found that contacts take away the feeling of distance.
remedy-culture-consortium = Share staff who speak the languages.
remedy-culture-public = Join a mission: what is seen on the spot stays.
remedy-competition-own = Look for a niche in which you are not compared by price alone.
remedy-competition-partner = Join with firms whose products go with yours and do not compete.
remedy-competition-consortium = Offer one range together that none of you has alone. { remedy-competition-law }
remedy-currency-own = Invoice in your own currency where customers accept it, or secure the rate.
remedy-currency-partner = Ask your bank what securing the rate costs for amounts like yours.
remedy-currency-consortium = Pay for advice on currencies together.
remedy-currency-public = Ask whether the export credit agency covers this risk.
remedy-instability-avoid = Wait, or sell elsewhere for now. Contacts do not change a country’s economy or politics: here a network does not help.
remedy-instability-insure = Insure what you deliver, or ask for payment in advance.
remedy-instability-spread = Spread your sales over several markets, so that one can fail.
remedy-instability-public = Ask for cover by the export credit agency.
remedy-rules-own = Check the customs code and the origin of your product: the duty and many rules follow from them.
remedy-rules-partner = An importer or a lawyer there explains the rules. They do not take them away.
remedy-rules-consortium = Share the cost of advice on the rules of a market.
remedy-rules-public = Ask the help desk on trade agreements, and the trade agency.
remedy-rules-avoid = Choose a market with which your country has a trade agreement.
remedy-travel-own = Invite customers to you, meet online first, and apply for papers well before a fair.
remedy-travel-partner = Let an agent or distributor on the spot visit customers in your place.
remedy-travel-public = Ask the chamber of commerce or the embassy for letters of invitation, and join a mission that arranges the papers.
remedy-law-own = Put into the contract which law holds and who settles a dispute; register brand and design before you sell.
remedy-law-partner = Ask a lawyer there, or a firm that has sold there for years. They explain the law; they do not change it.
remedy-law-public = Ask the trade agency and the help desks on trade and on intellectual property.
remedy-law-avoid = Ask for payment in advance, or choose a market whose courts and rules you trust.

## Facts beside the answers

fact-searched-no = Nobody in your firm has looked for information on exporting yet.
fact-searched-yes = You have looked for information on exporting. Whether you found enough, only your answer says.
fact-lacks = In the table, your firm is said to lack: { $capabilities }.
fact-can = In the table, your firm is said to be good at: { $capabilities }.
fact-buyers-active = { $count ->
    [one] You have one customer abroad with whom business goes on.
   *[other] You have { $count } customers abroad with whom business goes on.
  }
fact-buyers-weak = { $count ->
    [one] You have a contact with one customer abroad, but a weak one.
   *[other] You have contacts with { $count } customers abroad, but weak ones.
  }
fact-buyers-quiet = { $count ->
    [one] Your only contact with a customer abroad is quiet.
   *[other] All of your { $count } contacts with customers abroad are quiet.
  }
fact-buyers-none = You named all your customers, and none is abroad.
fact-sells-directly = You sell directly to: { $markets }.
fact-hours-none = Nobody has hours set aside for exports (0 a week).
fact-hours-few = { $hours ->
    [one] One hour a week is set aside for exports; from { $enough } on we take it as enough.
   *[other] { $hours } hours a week are set aside for exports; from { $enough } on we take it as enough.
  }
fact-hours = { $hours ->
    [one] One hour a week is set aside for exports.
   *[other] { $hours } hours a week are set aside for exports.
  }
fact-owner-holds = All { $count } contacts abroad of which we know the contact person hang on the owner.
fact-people = Hours a week for exports: { $hours }. Years that whoever leads the firm spent abroad: { $years }.
fact-capacity-little = { $shareFree } % of your capacity is free.
fact-capacity = { $shareFree } % of your capacity is free.
fact-development = Your firm has its own research or development.
fact-development-no = Your firm has no research or development of its own.
fact-research = { $count ->
    [one] You work with one research institute.
   *[other] You work with { $count } research institutes.
  }
fact-certificates = { $count ->
    [one] Your firm holds one certificate.
   *[other] Your firm holds { $count } certificates.
  }
fact-intermediaries-active = { $count ->
    [one] One distributor or agent abroad works for you.
   *[other] { $count } distributors or agents abroad work for you.
  }
fact-intermediaries-weak = { $count ->
    [one] One distributor or agent abroad works for you, but the contact is weak.
   *[other] { $count } distributors or agents abroad work for you, but the contacts are weak.
  }
fact-intermediaries-idle = Of your distributors and agents for abroad, { $quiet } { $quiet ->
    [one] is
   *[other] are
  } quiet and { $failed } failed.
fact-intermediaries-none = You named all your distributors and agents, and none is abroad.
fact-channel = You reach through an agent, a distributor or a branch: { $markets }.
fact-intermediary-share = One distributor or agent abroad stands for { $share } % of your sales.
fact-export-years = { $years ->
    [one] You have exported for one year.
   *[other] You have exported for { $years } years.
  }
fact-exports-never = Your firm has not exported yet.
fact-forwarder = A forwarder works for you.
fact-public-support = Public support is one of your reasons for selling abroad.
fact-agency-helps = An agency or association informs or promotes you.
fact-agency-none = You named all agencies and associations you deal with: there is none.
fact-years-abroad = { $years ->
    [one] Whoever leads the firm spent one year abroad.
   *[other] Whoever leads the firm spent { $years } years abroad.
  }
fact-never-abroad = Whoever leads the firm has not lived abroad, and the firm has not exported yet.
fact-not-close = You say that these markets are not close to you: { $markets }.
fact-close = { $count ->
    [one] You say that your market is close to you.
   *[other] You say of all { $count } markets that they are close to you.
  }
fact-languages = Languages given: { $languages }. One of them is official in each of your markets: { $markets }.
fact-languages-missing = Languages given: { $languages }. None of them is official in: { $markets }.
fact-languages-english = Languages given: { $languages }. None of them is official in: { $markets }. English may do, or not.
fact-languages-unknown = Languages given: { $languages }. Whether one of them is spoken there, we cannot tell: { $markets }.
fact-currency-same = You and your markets pay in euro: { $markets }.
fact-currency-other = Another currency than yours is used in: { $markets }. Whether you bear the risk depends on the currency of your invoices.
fact-customs-same = You and your markets are in the customs union of the European Union, where there are no tariffs: { $markets }.
fact-customs-other = Not in one customs union with you: { $markets }. Whether there are tariffs depends on your product and on trade agreements.
tell-nothing = No column of the tables could show this; only your own answer speaks.
tell-other-firm = Contacts would tell. We read them only for the firm that the report is for.
tell-searched = It would tell whether you have looked for information on exporting.
tell-buyers = Your contacts with customers abroad would tell, and how much is made of them.
tell-hours = The hours a week that somebody has for exports would tell.
tell-people = The hours a week for exports together with the years that whoever leads the firm spent abroad would tell.
tell-capacity = The share of your capacity that is free would tell.
tell-development = It would tell whether you have research or development of your own.
tell-certificates = The certificates you hold would tell.
tell-intermediaries = Your contacts with distributors and agents abroad would tell.
tell-intermediary-share = The share of sales that goes through each distributor or agent would tell.
tell-export-years = The years in which you exported would tell.
tell-agency = Your contacts with agencies and associations would tell, and what they do for you.
tell-years-abroad = The years that whoever leads the firm spent abroad would tell.
tell-close = It would tell which of your markets are close to you in language and habits.
tell-languages = The languages of those who deal with customers would tell.
tell-markets = Your own country and your markets would tell.
