# Sheets to work with: each answers one question that the plan leaves.

view-sheets = Worksheets
sheets-title = Sheets to work with
sheets-lede = For the actions of your plan. Take one sheet at a time: each fits on a page or two when printed.
sheets-to-plan = Back to the plan
sheets-print = Print this sheet
sheets-print-all = Print all sheets
sheets-none = With no action in the plan there is nothing to prepare yet.
sheets-for-step = For:
sheets-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }

# The line under which each sheet is offered in the plan.
sheets-head = Sheets to work with
sheet-efforts-name = What it takes
sheet-efforts-about = Who in your firm has to be able to do what, and for which action?
sheet-training-name = What to learn first
sheet-training-about = What do the actions need that your firm may lack?
sheet-help-name = Support you can ask for
sheet-help-about = Which programmes of your own list fit which action?
sheet-gains-name = My gain, our gain
sheet-gains-about = What does each firm get, give and keep to itself? One page a firm, to hand over.
sheet-ledger-name = Quiet contacts
sheet-ledger-about = Whom to call, country by country, and what comes next?
sheet-purchasing-name = Buying together
sheet-purchasing-about = Which firms buy from the same supplier and are not known to talk to each other?
sheet-agenda-name = Agenda for the agency
sheet-agenda-about = What to ask the agency for, and what does it cost?
sheet-persons-name = Contacts that hang on one person
sheet-persons-about = Who would be lost if the owner were away, and who could step in?
sheet-assumptions-name = What all this takes for granted
sheet-assumptions-about = What the method assumes. If it does not hold for you, do less together.

# What the plan asks for.
effort-heading-capabilities = Capabilities
effort-heading-marketing_purchasing = Selling and buying
effort-heading-strategy = Strategy
effort-level-management = Whoever decides
effort-level-operations = Whoever does the work
asked-what-to-tell = Decide what you tell other firms and what never leaves the house, and say so at the first meeting.
asked-hand-over = Hand some contacts to a second person and let that person decide small things.
asked-show-benefits = Explain to your own people why you talk to firms next door, and what is in it for them.
asked-languages = Speak the customer’s language on the phone, or bring somebody who does; know how business is done there.
asked-pass-on = Write down after each contact what was said, and tell whoever sells, buys and does the work.
asked-small-things = Talk with the other firms’ people about what hurts nobody: fairs, training, rules.
asked-offer = Settle what you offer to whom, on what terms and by when.
asked-who-buys = Name one person for the joint purchase who has nothing to do with selling.
asked-shared-person = Agree on what the shared person does for you, how many days, and who says what comes first.
asked-answer-fast = Answer within two days, send on time what you promised, keep the first date whatever happens.
asked-volumes = List quantities, qualities and dates of the material for a year; hand them to the agency and to nobody else.
asked-technical-talk = Bring together those who do the work, on both sides, before the price is spoken of.
asked-market-news = Read what the partner or the association sends, and pass on the two lines that matter.
asked-choose-markets = Choose one or two markets, and say no to the rest for a year.
asked-weigh = Compare three ways before you agree: alone, with two or three firms, with all.
asked-mandate = Give the agency a clear mandate: what it may do in your name and what not.
asked-order = Settle what comes first and what waits, and who gives the sign.
asked-keep-dates = Keep a list of who does what by when, and go through it once a month.
asked-count = Note now how it stands (orders, prices paid, answers), so that you see later whether it helped.

# What to learn first.
capability-languages = Languages
capability-languages-do = A course for whoever calls and writes, or a few hours a month of somebody who speaks the language.
capability-culture = Knowing how business is done there
capability-culture-do = A visit of some days, or a talk with somebody who has worked there.
capability-export_time = Time for exports
capability-export_time-do = One person with fixed hours each week; train that person first.
capability-export_plan = A written plan for exports
capability-export_plan-do = Two pages: which market, what to sell there, how much, who, by when.
capability-marketing = Marketing
capability-marketing-do = Begin with one market: who buys, through whom, at what time of the year.
capability-information = Finding out about markets
capability-information-do = Learn where the figures stand: customs data, chamber, association.
capability-quality = Quality that can be shown
capability-quality-do = Find out which certificate the customer asks for, and who near you has it already.
capability-research = Developing something new
capability-research-do = A small trial with a supplier or an institute, one thing only.
capability-cooperation = The will to work with others
capability-cooperation-do = Talk about one small thing to do together, with what each gains on one page.
training-missing = The list of partners says that your firm lacks it.
training-lacks = By the facts about your firm you do not have it.
training-partly = By the facts about your firm you have a part of it.
training-attitude = Your answers about working with others average { NUMBER($value, maximumFractionDigits: 1) } of 5.
training-ask = Ask first: nobody told whether your firm has this.
training-none = Nothing that was asked stands in the way.

# Support.
help-contact = Ask
help-link = Address
help-cost = Cost
help-until = Until
help-over = This date has passed.
help-for = For
help-elsewhere = { $count ->
    [one] One more line of your list fits no action of the plan.
   *[other] { $count } more lines of your list fit no action of the plan.
  }
help-none = Your workbook has no list of programmes. Add a sheet “Help” with the programmes and contacts that you know; the lines that fit appear here.
help-none-fits = No line of your list fits an action of the plan.

# What is taken for granted.
assumption-H1 = Firms like yours want to go further abroad and to do better than others, and working together brings them closer to it.
assumption-H2 = The harder ways abroad, which need knowledge, good products and money, are easier together than alone.
assumption-note = The method assumes this; nothing in your data proves it. These actions rest on it:

# My gain, our gain.
gains-whose = { $actor }
gains-own = Your firm
gains-get = What you get
gains-give = What you give
gains-keep = What you never share
gains-together = What all of you gain
gains-may = “Get” means: may get, if the step works. No figure is promised.
gain-R01-own-get = Orders from a customer who knows you already ({ $actor }).
gain-R01-own-give = A call or a visit, and an offer made for them.
gain-R01-partner-get = An offer made for you by a supplier you know, { $actorOwn }, and somebody who answers.
gain-R01-partner-give = An honest answer: why it went quiet, and what it would take.
gain-R01-all = One more way abroad that others can ask about.
gain-R02-own-get = A door to a new country, opened by somebody they trust there ({ $actor }).
gain-R02-own-give = Good terms for the one who opens the door, and the promise not to go around them.
gain-R02-partner-get = More to sell from { $actorOwn }, and thanks for the introduction.
gain-R02-partner-give = One call to introduce { $actorOwn }.
gain-R02-all = A new country that others can ask about.
gain-R03-trade-get = Somebody next door to ask, and fairs or training at a lower cost.
gain-R03-trade-give = One morning, and what you know about fairs, training or rules.
gain-R03-agency-get = A reason for firms to come, and members who need you.
gain-R03-agency-give = A room, a date, an invitation, and rules everybody signs.
gain-R03-all = Firms that can do a larger order together and no longer learn everything alone.
gain-R04-trade-get = A better price or better terms for the same material, if together you buy enough.
gain-R04-trade-give = Your quantities for a year, to the agency or another neutral place and to nobody else.
gain-R04-partner-get = One large plan instead of many small orders.
gain-R04-partner-give = Terms by quantity, the same for all who take part.
gain-R04-agency-get = A task that firms can measure you by.
gain-R04-agency-give = Somebody who collects quantities, adds them up and keeps quiet about each of them.
gain-R04-all = Lower cost of material for all, and a supplier who can plan.
gain-R05-trade-get = Some days of a person’s work that you could not pay alone.
gain-R05-trade-give = Your share of the cost, and one contact person.
gain-R05-agency-get = A service that firms pay for and stay for.
gain-R05-agency-give = A contract for that person, a desk, and a fair order of tasks.
gain-R05-all = What one market teaches is learned once and known to all.
gain-R06-own-get = Work taken off your hands by somebody who does it better ({ $actor }).
gain-R06-own-give = Plans told early, and an hour together over the work.
gain-R06-partner-get = More work from { $actorOwn }, told earlier.
gain-R06-partner-give = A trial, and a word on what you can do that nobody asks for.
gain-R06-all = A supplier who can do more for everybody.
gain-R08-own-get = A customer whose name opens other doors ({ $actor }).
gain-R08-own-give = Time, examples of your work, and the patience of a year.
gain-R08-partner-get = A supplier who answers fast: { $actorOwn }.
gain-R08-partner-give = Half an hour for { $actorOwn } to show what they do.
gain-R08-all = A well-known customer who hears of the district.
gain-R09-own-get = A customer you know already, and a way into another district ({ $actor }).
gain-R09-own-give = A look at what they do, and at what you could add to it.
gain-R09-partner-get = Something you need, from { $actorOwn }, whom you know.
gain-R09-partner-give = An hour with whoever buys.
gain-R09-all = A bridge to another district.
gain-R10-own-get = News of markets, and a place at fairs.
gain-R10-own-give = The fee, and somebody who goes there.
gain-R10-agency-get = A member who asks and tells: { $actorOwn }.
gain-R10-agency-give = Market news, names, a place at the stand.
gain-R10-all = News that reaches the district through one member.
gain-R11-trade-get = One place that brings you together and keeps the rules.
gain-R11-trade-give = One meeting, and a clear word on what the agency may do.
gain-R11-agency-get = A mandate, and firms that need you for more than papers.
gain-R11-agency-give = A named person with hours for it, and a date by which the firms can do it without you.
gain-R11-all = Firms that agree on rules before they need them.
gain-R13-own-get = The customer’s own voice, with nobody in between ({ $actor }).
gain-R13-own-give = What the middleman did before: calls, papers, service.
gain-R13-partner-get = { $actorOwn } directly on the phone.
gain-R13-partner-give = A second try, with a small order.
gain-R13-all = A way abroad that does not hang on a middleman.
keep-prices = Your prices, costs and margins.
keep-customers = Who your customers are and what they buy.
keep-designs = What you are developing and have not shown yet.
keep-volumes = Your own quantities: only the neutral place sees them.
keep-told = What each firm told you: never to another firm, also not by hinting.

# Quiet contacts.
ledger-country-unknown = Country not told
ledger-abroad = abroad
ledger-home = in your country
ledger-who = Who
ledger-last = Last contact
ledger-months = { $months ->
    [0] this month
    [one] one month ago
   *[other] { $months } months ago
  }
ledger-last-unknown = not told
ledger-held = Who knows them
ledger-held-owner = the owner
ledger-held-other = somebody else in the firm
ledger-held-both = the owner and somebody else
ledger-held-unknown = not told: ask first
ledger-why = Why it went quiet
ledger-why-unknown = not told: ask first
ledger-growth = Could it grow
ledger-growth-of = { NUMBER($value, maximumFractionDigits: 1) } of 5
ledger-growth-unknown = not told
ledger-next = Next:
bond-step-keep_alive = Find out who knew them, and send a sign of life: a card, a call, no offer.
bond-step-meet = Find a reason to meet: a fair, a piece of news, something new to show. No offer before you have met.
bond-step-small_order = Offer one small order that cannot go wrong.
bond-step-joint_activity = Suggest one thing to do together: a trial, a fair, a visit to each other.
ledger-none = No quiet contact is known. That says little where nobody told when the last order was.

# Buying together.
purchasing-from = { $count ->
    [one] One firm buys from { $actor }
   *[other] { $count } firms buy from { $actor }
  }
purchasing-material = Material
purchasing-firms = Firms
purchasing-pairs = { $pairs ->
    [one] The one pair of these firms:
   *[other] Of { $pairs } pairs of these firms:
  } { $told }.
purchasing-pairs-open = { $count ->
    [one] one is known not to be in contact
   *[other] { $count } are known not to be in contact
  }
purchasing-pairs-tied = { $count ->
    [one] one is in contact
   *[other] { $count } are in contact
  }
purchasing-pairs-asked = { $count ->
    [one] about one nobody was asked
   *[other] about { $count } nobody was asked
  }
purchasing-open = Pairs without contact
purchasing-class = This line stands for several suppliers. Find out first which firms buy from the same one.
purchasing-volumes = Each firm tells its quantities to { $actor } and to nobody else; only the sum leaves the room.
purchasing-volumes-nobody = Find a neutral place for the quantities first: an agency, a chamber, a notary. They go to nobody else.
purchasing-law = Buying together can fall under competition law. Buy standard material only, speak of no selling prices and no customers, leave everybody free to buy elsewhere, and ask a lawyer before you sign.
purchasing-none = No supplier is known from whom two firms of your trade buy that are not known to talk to each other.

# Agenda for the agency.
agenda-stands = Where it stands
agenda-next = The next rung
agenda-told = { $told ->
    [0] Of the firms in contact with it ({ $firms }), none told what it does for them.
    [one] Of the firms in contact with it ({ $firms }), one told what it does for it.
   *[other] Of the firms in contact with it ({ $firms }), { $told } told what it does for them.
  }
agency-rung-absent = No agency
agency-rung-absent-about = Nobody named one.
agency-rung-service_centre = Service centre
agency-rung-service_centre-about = It helps each firm by itself.
agency-rung-convener = Convener
agency-rung-convener-about = It brings firms to one table now and then.
agency-rung-coordinator = Coordinator
agency-rung-coordinator-about = It keeps a common task going between meetings.
agency-rung-leader = Leader
agency-rung-leader-about = It coordinates, buys and sells abroad for the firms.
agency-rung-unknown = Not told. Ask first what it does for the firms.
agenda-top = It does all that was asked about. Ask what the firms can take over themselves.
agenda-points = Four points for one meeting
agenda-point-interests = What we share
agenda-point-expectations = What each may expect
agenda-point-weight = Who brings others along
agenda-point-place_and_date = One place, one date
agenda-interests = Begin with what weighs on more than half of the firms that answered, { $count } at least: { $barriers }.
agenda-interests-ask = Ask each firm beforehand for the three things that hinder it most, and show only what several named.
agenda-expectations = Agree on three rules: what is told, what is never told, and how somebody leaves.
agenda-weight = Ask { $actors } to invite the others: they know most of them.
agenda-weight-ask = Ask each firm whom it would follow: nobody is known to have most of the others behind them.
agenda-place-and-date = One room, one morning, the next date fixed before everybody leaves.
agenda-costs = What it costs
agenda-cost-person = The agency: a named person with fixed hours, and a room.
agenda-cost-firms = Each firm: one morning at first, then an hour a month.
agenda-cost-later = Later: whoever uses it pays for it. Settle by when the firms can do without help.
agenda-step = Your part: ask { $actorAgency } for one meeting, and bring this page.
agenda-step-ask = Your part: ask { $actorAgency } what it does for the firms, and whether it would call them together once.
agenda-step-first = Your part: first find out whether { $actorAgency } could call the firms together, and who could introduce you. No contact of yours with it is known. The agenda comes after that.
agenda-step-none = Your part: ask the chamber or the town hall who could call the firms together once.
agenda-step-not-asked = Your part: find out whether there is an agency for your trade. Nobody was asked.

# Contacts that hang on one person.
persons-lede = { $owner ->
    [0] Of the contacts of which somebody told who holds them ({ $told }), none hangs on the owner alone.
    [one] Of the contacts of which somebody told who holds them ({ $told }), one hangs on the owner alone.
   *[other] Of the contacts of which somebody told who holds them ({ $told }), { $owner } hang on the owner alone.
  }
persons-not-told = { $count ->
    [one] Of one more contact nobody told who holds it.
   *[other] Of { $count } more contacts nobody told who holds them.
  }
persons-why = Why it matters
matters-planned = the plan needs it
matters-growth = it could grow
matters-abroad = it is abroad
matters-share = much of your sales or purchases goes over it
persons-second = Take along
second-export = whoever has the hours for exports
second-buyer = whoever does the buying
second-anybody = a second person
persons-how = Take that person along at the next call or visit; after the third time the contact has two names.
persons-none = No contact that matters is known to hang on the owner alone.
persons-unknown = Nobody told who holds the contacts. Ask first.
