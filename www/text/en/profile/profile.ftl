# How far a firm is on its way abroad, what it brings, and what it lacks.

## The view

profile-title = { $firm }: how far abroad
profile-none = There is no firm to look at yet
profile-none-hint = Answer a few questions about your firm, or bring a workbook with a sheet of firms.
profile-firm = Firm
profile-stage-known = { $class } Of { $models } ways to look at it, { $told } can be told from your facts.
profile-stage-open = Your facts do not yet tell how far you are. A share of exports, even a rough one, would say most.
profile-brings = You bring { $has ->
    [0] nothing yet that helps
    [one] one thing that helps
   *[other] { $has } things that help
 } abroad; { $lacks ->
    [0] nothing asked is missing.
    [one] one thing is missing.
   *[other] { $lacks } things are missing.
 }
profile-models = How far are you?
profile-models-hint = Each of these comes from another study and looks at something else, so they may disagree. None is a ladder that you must climb: more exports are not always better.
profile-fits = Fits
profile-fits-no = Does not fit
profile-fits-open = Cannot be told
profile-not-told = cannot be told yet
profile-rules = All its classes
profile-would-tell = Would tell more:
profile-after = After
profile-cuts-ours = The cut-offs are ours.
profile-cuts-unverified = We could not check this cut-off in the study.
profile-countries = By country
profile-inventory = What you bring, and what is missing
profile-management = Those who lead
profile-resources = The firm
profile-bears = Bears upon:
profile-unasked = { $count ->
    [one] Not asked: one thing
   *[other] Not asked: { $count } things
 }
profile-motives = Why abroad
profile-pull = What draws you
profile-push = What drives you
profile-motives-none = Nobody asked why you sell abroad, or would.
profile-attitude = Working with others
profile-attitude-open = You are open to working with others.
profile-attitude-mixed = You are of two minds about working with others. Begin with something small that costs little.
profile-attitude-reserved = You would rather work alone. That is a fact to plan with, not a fault.
profile-attitude-few = Too few answers to say how you look upon working with others.
profile-attitude-overall = You put it at { $mean } of 5 yourselves; the four questions would say more.
profile-attitude-mean = Mean of the answers: { $mean } of 5.
profile-answer = { $question }: { $value } of 5
profile-country = { $country }: { $says }
profile-size = Size
profile-lenses = Read your case through nine schools of thought
profile-lenses-hint = Each school looks at something else. None is the truth about you; together they show what one alone would miss.
profile-explains = What it explains here
profile-leaves = What it leaves open
profile-explains-nothing = Nothing yet: it lacks facts.
profile-warnings = Keep in mind
standing-has = there
standing-partly = in part
standing-lacks = missing
standing-unknown = not asked

## Models and their classes

model-uppsala = How deep in each country
    .asks = Do you sell from home, through somebody there, or with a place of your own?
uppsala-none = No representative abroad.
uppsala-representative = Somebody sells for you abroad.
uppsala-subsidiary = A sales office of your own abroad.
uppsala-production = You make things abroad.
model-cavusgil = How much of your sales
    .asks = What share of your sales comes from abroad?
cavusgil-domestic = At home.
cavusgil-pre_export = At home, and looking abroad.
cavusgil-experimental = First steps abroad.
cavusgil-active = An active exporter.
cavusgil-committed = A committed exporter.
model-bilkey_tesar = How far you look
    .asks = Do orders come by themselves, do you look for them, and how distant are the countries?
bilkey_tesar-not_interested = Not looking abroad.
bilkey_tesar-unsolicited = Filling orders that come by themselves.
bilkey_tesar-explores = Looking into it.
bilkey_tesar-experimental = Trying a close country.
bilkey_tesar-experienced = At home in a close country.
bilkey_tesar-distant = On to more distant countries.
model-reid = How decided you are
    .asks = Where does whoever decides stand, from having heard of it to having made it a habit?
reid-awareness = Aware of the chance.
reid-intention = Meaning to.
reid-trial = Trying.
reid-evaluation = Weighing what came of it.
reid-acceptance = Part of the business.
model-czinkota = What kind of exporter
    .asks = How interested, how experienced, how large?
czinkota-uninterested = Not interested.
czinkota-partly_interested = Partly interested.
czinkota-exploring = Exploring.
czinkota-experimental = Trying.
czinkota-experienced_small = Experienced and small.
czinkota-experienced_large = Experienced and large.
model-continuity = How regularly
    .asks = In which years did you sell abroad?
continuity-one_time = Once.
continuity-sporadic = With gaps.
continuity-continuous = Year after year.
model-born_global = How early
    .asks = How soon after the firm began did it sell abroad, and how much?
born_global-gradual = Late, after years at home.
born_global-within_eight = Within eight years.
born_global-new_venture = Within six years.
born_global-born_again = Late, and then at once.
born_global-born_global = From the beginning.
born_global-strict = From the beginning, with nearly everything.
model-johanson_mattsson = You and your trade
    .asks = How international are you, and how international are the other firms of your trade?
johanson_mattsson-early_starter = An early starter: neither you nor your trade are far abroad.
johanson_mattsson-late_starter = A late starter: your trade is abroad already.
johanson_mattsson-lonely_international = A lone pioneer: you are abroad and your trade is not.
johanson_mattsson-among_others = One among others abroad.
model-oli = With what advantages
    .asks = Do you have something of your own, keep the selling in your hands, and have a place abroad?
oli-not_yet = No advantage of your own to take abroad yet.
oli-license = Something of your own that others could sell.
oli-export = Something of your own that you sell abroad yourselves.
oli-investment = Something of your own, with a place abroad.

## Why a class

profile-share = { $share } % of your sales come from abroad.
profile-years = You have sold abroad for { $years ->
    [0] less than a year
    [one] one year
   *[other] { $years } years
 }.
profile-searched = You looked for information or have a plan.
profile-not-searched = You have not looked for information and have no plan.
profile-contradicted = These facts contradict each other, so nothing was concluded from them: { $fields }.
profile-at-least = At least this: what would tell more is not known.
profile-no-class = None of its classes fits your facts.
profile-at-home = You do not sell abroad.
profile-former = You sold abroad once, and not in the last years.
profile-close = { $count ->
    [one] One of your countries is
   *[other] { $count } of your countries are
 } close to home in language and habits.
profile-staff = { $staff } people work in your firm.
profile-needs = It would need: { $fields }.
uppsala-own-unit = You have a unit of your own abroad; whether it sells or makes things was not said.
uppsala-markets = The way in is known for { $count ->
    [one] one country
   *[other] { $count } countries
 }; the deepest counts.
uppsala-unmediated = Selling directly, online or through a firm at home has no step of its own here; it counts as the first.
continuity-years = You sold abroad in { $count ->
    [one] one year
   *[other] { $count } years
 }, lately { $row } in a row, with { $gaps ->
    [0] no gap
    [one] one gap
   *[other] { $gaps } gaps
 }.
continuity-short = Too few years yet to call it regular or not.
born-delay = The first sale abroad came { $years ->
    [0] in the year of foundation
    [one] one year after the foundation
   *[other] { $years } years after the foundation
 }.
born-early = In its third year { $share } % of sales came from abroad.
jm-firm-high = Your firm is far abroad: two of share, countries and a unit of its own speak for it.
jm-firm-low = Your firm is not far abroad: two of share, countries and a unit of its own speak against it.
jm-others = Of { $asked } other firms of your trade, { $selling } sell abroad or have contacts there.
jm-others-unknown = Of too few other firms of your trade is it known whether they sell or have contacts abroad: of { $asked }, and { $selling } do.
oli-ownership = You have a brand, a development or a product that others lack.
oli-no-ownership = Neither a brand of your own nor own development was named.
oli-own-hands = You sell abroad yourselves, or prepare to.
oli-place = You have a place of your own abroad.
oli-no-place = You have no place of your own abroad.

disagree-much-nobody = By your sales you are well abroad, by how you sell you have not left home: much goes out, and nobody there sells for you.
disagree-little-deep = By how you sell you are deep in a country, by your sales only at the beginning: the place is there before the customers.
disagree-little-far = By the countries you look far, by your sales you have just begun: few orders, from far away.
disagree-early-little = You began abroad and sell little there today: a beginning says nothing about staying.
disagree-much-gaps = Your share is large and your exports have gaps: a few large orders can do both.
disagree-much-ordinary = You sell much abroad and named nothing that others lack: what your customers come for was not asked.

## Size

size-eu = By the rule of the European Union
size-world_bank = By the surveys of the World Bank
size-micro = micro
size-small = small
size-medium = medium
size-large = large
size-autonomous = This holds if no other firm owns a quarter or more of yours, and after two years in a row.
size-staff = { $staff } people work in your firm.
size-staff-and-money = { $staff } people, and turnover or balance sheet fit.
size-money = The staff would fit a smaller class, but neither turnover nor balance sheet does.
size-needs-money = With { $staff } people it could be { $size ->
    [micro] micro
    [small] small
   *[medium] medium
 }; the rule also asks for turnover or balance sheet.
size-other-currency = With { $staff } people it could be { $size ->
    [micro] micro
    [small] small
   *[medium] medium
 }; the rule counts in euros, and your amounts are in { $currency }.
size-too-small = With { $staff } people your firm is smaller than those that these surveys ask.

## What a firm brings

resource-not-asked = Not asked.
resource-languages = Languages
resource-languages-has = { $amount } foreign languages are spoken with customers.
resource-languages-partly = One foreign language is spoken with customers.
resource-languages-lacks = No foreign language was named.
resource-manager_years_abroad = Years abroad
resource-manager_years_abroad-has = { $amount ->
    [one] One year
   *[other] { $amount } years
 } lived or worked abroad.
resource-manager_years_abroad-partly = { $amount ->
    [one] One year
   *[other] { $amount } years
 } lived or worked abroad: a beginning.
resource-manager_years_abroad-lacks = No time lived or worked abroad.
resource-manager_education = Education
resource-manager_education-has = A university degree.
resource-manager_education-partly = Vocational training.
resource-manager_education-lacks = School, without further training.
resource-export_lead_hours = Somebody with time
resource-export_lead_hours-has = { $amount } hours a week for exports: enough to begin with.
resource-export_lead_hours-partly = { $amount } hours a week for exports.
resource-export_lead_hours-lacks = Nobody has time for exports.
resource-export_plan = A plan
resource-export_plan-has = There is a written plan.
resource-export_plan-lacks = There is no written plan.
resource-experience = Experience abroad
resource-experience-has = { $amount } years of selling abroad.
resource-experience-partly = { $amount ->
    [one] One year
   *[other] { $amount } years
 } of selling abroad.
resource-experience-lacks = No experience of selling abroad.
resource-r_and_d = Own development
resource-r_and_d-has = New products or processes of your own.
resource-r_and_d-lacks = No development of your own.
resource-own_brand = Own brand
resource-own_brand-has = You sell under a brand of your own.
resource-own_brand-lacks = No brand of your own.
resource-certificates = Certificates
resource-certificates-has = { $amount ->
    [one] One certificate
   *[other] { $amount } certificates
 } that customers ask for.
resource-spare_capacity_pct = Room for more orders
resource-spare_capacity_pct-has = { $amount } % more could be made as you are.
resource-spare_capacity_pct-partly = { $amount } % more could be made as you are: little for a new country.
resource-spare_capacity_pct-lacks = No room for more orders as you are.
resource-own_foreign_unit = A place abroad
resource-own_foreign_unit-has = An office, branch or plant of your own.
resource-own_foreign_unit-lacks = No place of your own abroad.
resource-contacts = Contacts abroad
resource-contacts-has = { $amount ->
    [one] One contact
   *[other] { $amount } contacts
 } abroad.
resource-contacts-lacks = No contact abroad.
resource-information = Looking for information
resource-information-has = You looked for information about selling abroad.
resource-information-lacks = You did not look for information about selling abroad.

## Why abroad

motive-foreign_orders = Orders came unasked
motive-profit_abroad = Better prices or growth abroad
motive-unique_product = A product that others lack
motive-followed_partner = A customer took you along
motive-public_support = Support by an agency
motive-small_home_market = A small market at home
motive-home_competition = Strong competition at home
motive-spare_capacity = Capacity left over
motive-few_customers = Too few customers at home
motive-seasonal = Seasons at home

## Schools of thought

school-classical = Classical trade theory
    .idea = Each place sells what it makes at less cost than others.
school-technology_gap = The lead of the newer
    .idea = Who has something new sells abroad until others have copied it.
school-similar_demand = Similar customers
    .idea = A firm sells best where people want what people at home want.
school-life_cycle = The life of a product
    .idea = A product is first made where it was invented, and in the end where that is cheapest.
school-investment = Units of one’s own
    .idea = Who has an advantage uses it best with a place of its own abroad.
school-eclectic = Three advantages at once
    .idea = Something of one’s own, selling it oneself, and a good place abroad: how many are there?
school-stages = Step by step
    .idea = A firm learns abroad little by little, in close countries first.
school-born_global = Abroad from the start
    .idea = Some firms sell abroad as soon as they exist.
school-network = Through relationships
    .idea = A firm goes abroad through those it knows, and those they know.
lens-classical-needs = It would need your answers on prices: whether they satisfy customers, and whether you can match those of others.
lens-classical-prices-hold = You sell abroad and prices do not hold you back: what your place makes well and at a fair cost carries across the border.
lens-classical-unused = Prices would not hold you back, and yet you do not sell abroad: cost alone does not explain it.
lens-classical-prices = Your place gives you no lead in cost that carries abroad; this holds you back: { $barriers }.
lens-classical-neighbours = It treats you like the { $count ->
    [one] other firm
   *[other] { $count } other firms
 } of your trade here, and does not say why one of you sells abroad and another does not.
lens-gap-none = You develop nothing of your own, so you have no lead over others to live off abroad.
lens-gap-lead = You develop your own products and sell abroad: your exports can live off the time until others have copied you.
lens-gap-unused = You develop your own products and do not sell them abroad: having a lead does not bring customers.
lens-gap-closing = The lead seems short; this holds you back: { $barriers }.
lens-demand-close = You sell where people are much like at home: { $countries }.
lens-demand-distant = It does not explain the distant ones: { $countries }.
lens-cycle-plant = You make things abroad: { $countries }. That is where a grown-up product goes.
lens-cycle-standard = You have neither a brand nor development of your own, and others press you on price: that is how an old product behaves, made wherever it is cheapest.
lens-cycle-special-pressed = You have something of your own and are pressed all the same; the age of your product does not explain that.
lens-cycle-young = You have a brand, a development or a product that others lack, and nobody presses you hard: a product in its early life, made at home.
lens-cycle-calm = You have neither a brand nor development of your own, and others press you little: it would have expected more pressure.
lens-fdi-unit = You have a place of your own abroad and so keep what you know in your own hands.
lens-fdi-none = You sell abroad without a place of your own there; that this works is beside its point.
lens-fdi-home = You have no place abroad, so there is nothing for it to explain.
lens-fdi-partners = In these countries you work through others, whose part it does not see: { $countries }.
lens-eclectic-without = You sell abroad with neither a brand nor development of your own: the advantage must be one that we did not ask about.
lens-eclectic-not-yet = Without an advantage of your own, staying at home is what it expects.
lens-eclectic-license = You have something of your own and nobody to sell it abroad: it would let others make or sell it, which few small firms can arrange.
lens-eclectic-export = You have something of your own and sell it yourselves, without a place abroad: exporting is what it expects.
lens-eclectic-investment = All three advantages are there: a place of your own abroad is what it expects.
lens-stages-close-first = You went to close countries first ({ $close }) and to distant ones later ({ $distant }).
lens-stages-distant-first = You were in a distant country ({ $distant }) before a close one ({ $close }): not the order that it expects.
lens-stages-shallow = You sell abroad without anybody there: the first step, with little at stake and little to learn from.
lens-stages-home = You are at home: nothing learnt abroad yet, and nothing at stake there.
lens-stages-representative = Somebody sells for you there: the second step, at which much is learnt through others.
lens-stages-deep = You have a place of your own abroad: a step that usually follows years with representatives.
lens-stages-early = You sold abroad { $years ->
    [0] in the year of foundation
    [one] one year after the foundation
   *[other] { $years } years after the foundation
 }: too soon for learning step by step.
lens-stages-back = You sold abroad and stopped: it knows the way up, and hardly the way back.
lens-born-global = Much came from abroad in your first years: you began as a firm of the world.
lens-born-again = You were long at home and then abroad at once, as firms do when something happens: a new owner, a large customer.
lens-born-early = Your first sale abroad came { $years ->
    [0] in the year of foundation
    [one] after one year
   *[other] after { $years } years
 }, as with those that begin abroad.
lens-born-share-open = How much it was is not known; above { $share } % in the third year you would count as one of them.
lens-born-late = Your first sale abroad came { $years } years after the foundation: this school is about others.
lens-born-home = You do not sell abroad, so there is no beginning to look at.
lens-network-needs = It would need your contacts: who they are, where, and how it goes with them.
lens-network-abroad = You have { $count ->
    [one] one contact
   *[other] { $count } contacts
 } abroad: through them the next ones can be met.
lens-network-none = No contact abroad is on your map.
lens-network-through = { $count ->
    [one] One buyer abroad is
   *[other] { $count } buyers abroad are
 } reached through others: what you know there, you know through them.
lens-network-quiet = { $count ->
    [one] One contact abroad has
   *[other] { $count } contacts abroad have
 } gone quiet and could be woken.
lens-network-home = At home you have { $peers ->
    [0] no contact
    [one] one contact
   *[other] { $peers } contacts
 } with firms of your trade and { $helpers ->
    [0] none
    [one] one
   *[other] { $helpers }
 } with agencies, associations or research: ways that others open.
lens-network-trade = How international your trade is was not asked widely enough to say which of its four situations is yours.

## Keep in mind

warning-contradicted = Some facts contradict each other, and nothing was concluded from them: { $fields }. They are shown among the notes about your file.
warning-s-curve-low = At { $share } % of sales abroad, a study of 1,231 Italian manufacturers (Cantele, Campedelli and Vrontis) saw exports cost more than they bring; it paid in the middle. That is a mean, not a verdict on you.
warning-s-curve-high = At { $share } % of sales abroad, more is not better by itself: a study of 1,231 Italian manufacturers (Cantele, Campedelli and Vrontis) saw it pay in the middle and cost again at very high shares.
