# The card of a contact: seven rows drafted from the data, which the visitor may word anew.

card-title = The card of this contact
card-of = { $from } – { $to }
card-observed = As it is today
card-expected = As it could be
card-expected-about = This contact does not exist yet: what stands here is expected, and to be asked.
card-observed-about = What stands here was told; what was not asked is a question.
card-draft = Draft from the data
card-yours = Your words
card-draft-was = The draft was
card-edit = Write it in your own words
card-edit-change = Change your words
card-keep = Keep these words
card-back = Go back to the draft
card-none = The data hold no contact of this kind.
card-to-network = Back to the network
card-print = Print
card-grid = As a table of nine
card-grid-about = Activities, resources and people: of your firm, between the two of you, and around.
card-grid-activities = Activities
card-grid-resources = Resources
card-grid-actors = People and firms
card-grid-firm = Your firm
card-grid-pair = The two of you
card-grid-network = Everybody around
card-grid-function = What it does
card-grid-blank = to write by hand
card-beyond = Through { $actor } to others
card-beyond-about = A contact is a way to other contacts. { $actor } deals with { $count ->
    [one] one more
   *[other] { $count } more
  } that { $actorFirm } has no contact with:
card-beyond-none = Whom else { $actor } deals with was not asked, or they are contacts of { $actorFirm } already.
card-advice = Part of the plan

card-part-objective = What it is for
card-part-activities = What you do together
card-part-resources = What each uses of the other’s
card-part-bonds = The people between you
card-part-for-firm = What it does for the firm
card-part-for-pair = What it does for the two of you
card-part-for-network = What it does for everybody around, good and bad

card-objective-own = { $actorFirm } starts from its own interest:
card-objective-common = { $actorFirm } and { $actor } start from a common interest:
card-objective-both = It serves { $actorFirm } and others alike:
card-objective-sells-abroad = { $actorFirm } sells to { $actor } in { $country }.
card-objective-sells = { $actorFirm } sells to { $actor }.
card-objective-buys = { $actor } sells to { $actorFirm }, or serves it.
card-objective-class = Between { $actorFirm } and { $actor } there is a contact of this kind: { $class }.
card-objective-ask = What is it for: a new market, volume, knowledge, a better name, lower cost? Who starts?
card-activities-count = They do { $count } of 8 things together (design, production, purchasing, logistics, quality, marketing, training, research).
card-activities-coordination = Plans are made together: { $value } of 5.
card-activities-adaptation = Each has changed the way it works for the other: { $value } of 5.
card-activities-ask = What do { $actorFirm } and { $actor } do together: design, production, purchasing, logistics, quality, marketing, training, research? It was not asked.
card-activities-plan = Which work could { $actorFirm } and { $actor } share: design, production, purchasing, logistics, quality, marketing, training, research?
card-content-service = Services pass between them.
card-content-information = Information passes between them.
card-content-purchasing = They buy together.
card-content-promotion = They go to fairs or promote together.
card-content-coordination = It brings firms together.
card-resources-materials = What is delivered: { $materials }.
card-resources-information = Information is shared: { $value } of 5.
card-resources-technical = Products or technology are fitted to each other: { $value } of 5.
card-resources-assets = Equipment, premises or people are shared: { $value } of 5.
card-resources-sales = It makes { $share } % of the sales: that much hangs on it.
card-resources-purchases = It makes { $share } % of the purchases: that much hangs on it.
card-resources-reach = Through { $actor } there is a way to { $count ->
    [one] one other: { $actors }.
   *[other] { $count } others, among them { $actors }.
  }
card-resources-ask = What does each use of the other’s: information, technology, people, equipment, a name, money, contacts? It was not asked.
card-resources-plan = What could each use of the other’s: information, technology, people, equipment, a name, money, contacts?
card-bonds-score = The bond between the people: { $value } of 5.
card-bonds-people = { $count ->
    [one] One person
   *[other] { $count } people
  } in touch.
card-bonds-years = Known for { $count ->
    [one] one year.
   *[other] { $count } years.
  }
card-bonds-quiet = No order or exchange for { $months } months.
card-bonds-quiet-reason = Why it went quiet: { $reason }
card-bonds-owner = Only the owner knows them: if the owner is away, the contact is gone. A second person should meet them.
card-bonds-other = Somebody else than the owner knows them: if that person leaves, the contact may go along.
card-bonds-both = The owner and somebody else know them.
card-bonds-ask = Who knows whom, how well and for how long? It was not asked.
card-bonds-plan = Who of { $actorFirm } could get to know whom of { $actor }?
card-bonds-first = People first: visit { $actor }, or invite them, before any work or money.
card-firm-growth = It could grow: { $value } of 5.
card-firm-reference = A customer that others look to: its name opens doors.
card-firm-markets = A way to { $countries }.
card-firm-information = A source of information about markets and techniques.
card-firm-barriers = It would ease: { $barriers }.
card-firm-ask = What does { $actorFirm } get by it: profit, volume, safety, new ideas, a market, information, other contacts?
card-pair-gives = { $actor } is good at { $strengths }, which { $actorOther } lacks.
card-pair-strengths = Together: { $strengthsFirm } of { $actorFirm }, and { $strengths } of { $actor }.
card-pair-suppliers = Both buy from { $actors }: they could buy together.
card-pair-ask = What could { $actorFirm } and { $actor } offer together that neither can alone?
card-network-nearer = Good: { $count ->
    [one] one contact of { $actorFirm } is two steps from { $actor } by it: { $actors }.
   *[other] { $count } contacts of { $actorFirm } are two steps from { $actor } by it, among them { $actors }.
  }
card-network-market = Good: { $count ->
    [one] one firm of the trade could come nearer to { $country } by it: { $actors }.
   *[other] { $count } firms of the trade could come nearer to { $country } by it: { $actors }.
  }
card-network-only = Bad: it is the only known contact in { $country }. If it goes, the country is lost.
card-network-rivals = To watch: { $actor } deals with { $count ->
    [one] another firm of the trade too: { $actors }. What is done together may please or upset it.
   *[other] { $count } other firms of the trade too, among them { $actors }. What is done together may please or upset them.
  }
card-network-ask = Who else gains by it, and whom could it upset? Nothing on the map tells.
