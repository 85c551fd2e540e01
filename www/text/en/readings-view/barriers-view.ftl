# The view Barriers: what a reader of it meets beyond the overview.

bars-title = What holds { $firm } back
bars-firm = Whose answers?
bars-total-none = No question was answered.
bars-respondents = { $count ->
    [one] Answered by one person.
   *[other] Answered by { $count } people; each bar is their mean.
  }
bars-short-form = Your form had { $form } of the { $all } questions. The others were not asked; that does not mean they are no barrier.
bars-how = How to read the numbers
bars-how-scale = 0 means no obstacle, 100 means that every question got the highest answer. A kind of barrier gets the mean of its answers.
bars-how-range = Where questions were left open, the pale part of the bar shows where the number could lie: from “all of them no obstacle” to “all of them very great”.
bars-how-systematic = * means that research found this kind of barrier to hold small firms back again and again (Leonidou 2004, a review of 32 studies).
bars-groups = By kind of barrier
bars-items = One by one
bars-items-hint = Open a line to read what is meant and what may help.
bars-severe = severe
bars-systematic-long = often found strong for small firms
bars-presence-yes = It already cost you an order.
bars-presence-no = It has cost you no order so far.
bars-helps = What may help:
bars-steps = In your plan:
bars-note = Noted: { $note }
bars-place = Read from { $place }
bars-open = Left open, does not apply, not asked
bars-blank = Left open on the form ({ $count }): they may be strong or not, we do not know
bars-not-applicable = Does not apply to you ({ $count })
bars-not-asked = Not on your form ({ $count })
bars-none = No answers about barriers yet

## First of all.

bars-quoted = “{ $words }”
bars-severe-none = None of the barriers you answered is severe.
bars-severe-most = { $count ->
    [one] One barrier is severe: { $items }.
    [2] Two barriers are severe: { $items }.
    [3] Three barriers are severe: { $items }.
   *[other] { $count } barriers are severe, most of all { $items }.
  }
bars-real = { $severe ->
    [one] Your data show it too.
   *[other] { $real ->
        [one] Your data show one of them too.
       *[other] Your data show { $real } of them too.
      }
  }
bars-unseen = What you told about your firm does not show them so far.

## Where to begin.

bars-begin = Where to begin with what is severe
bars-pile-empty = Nothing severe here.
bars-pile-more = { $count } more
bars-remedies = { $count ->
    [one] What may help
   *[other] All { $count } that may help
  }
bars-remedy-rests = supported by:
bars-remedy-found = we read the study
bars-remedy-general = general knowledge, not checked
bars-remedy-ours = our own proposal
bars-remedy-unverified = unverified

## Felt and seen.

bars-seen-real = also in your data
bars-seen-not_visible = not visible in your data
bars-seen-blind_spot = blind spot
bars-blind = Blind spots
    .about = You do not feel these as barriers, but what you told about your firm shows them. Have a look.

## One by one.

bars-order = Order
bars-order-severity = the strongest first
bars-order-priority = what matters at your stage and in your markets first
bars-spread = { $count } people answered, from { $low } to { $high }: talk it over.
bars-spread-same = { $count } people answered, and all gave { $low }.
bars-spreads = Where your people disagree
    .about = The bar reaches from the lowest answer to the highest.
bars-spread-from = { $low }–{ $high }

## Other lists.

bars-unverified = unverified
bars-module = Asked besides the list of 39, and no part of the numbers by kind or over all.
bars-module-score = These alone: { $words }.
bars-suggest-developing = Firms in your country often meet further barriers: power, visas, banks, certificates. They were not asked and are never counted unasked.
bars-suggest-ask = Ask them too

## By kind.

bars-as = Group as
bars-as-list = the list does
    .about = The kinds of the list of 39.
bars-as-inside = inside and outside the firm
    .about = What the firm can change itself, and what comes from outside.
bars-as-factors = four factors
    .about = Knowledge, means, procedures, and what nobody can change: a study of 478 Spanish firms. Which barrier goes where is our choice.
bars-as-where = home and abroad
    .about = Where the barrier lies: in the firm, at home, on the border, abroad.
bars-as-without = No place in this grouping: { $items }.
bars-kinds = What each kind means
bars-group-is = { $group } ({ $value })
bars-groups-most = Highest: { $groups }.
bars-groups-none = No kind has enough answers for one number.

## By market.

bars-barrier = Barrier
bars-markets = Barriers by market
bars-markets-hint = 0 = no obstacle, 100 = very great, for each market that an answer names.
bars-market-severe = severe: { $items }
bars-market-none = –

## Chains.

bars-chains = Which may feed which
bars-chains-source = After:
bars-chains-words = The same in words
bars-chain = { $from } may feed { $to }: { $causes } → { $effects }.
bars-chain-short = { $from } may feed { $to }.

## Weights and limits.

bars-changed = changed
bars-weights = How much each question counts
bars-weights-same = All questions count the same. No study gives weights, so we print none.
bars-weights-changed = { $count ->
    [one] You changed what one question counts.
   *[other] You changed what { $count } questions count.
  }
bars-weights-beside = Over all { $value } of 100; if all counted the same, { $unweighted }.
bars-weights-edit = Change what counts more
bars-weights-hint = A change counts at once and shows everywhere; Undo takes it back.
bars-weights-reset = Let all count the same
bars-weight-none = 0 – not at all
bars-weight-half = ½ – half
bars-weight-same = 1 – as usual
bars-weight-twice = 2 – twice
bars-weight-times = { $times } times
bars-limit-severe_from = “Severe” starts at
    .unit = of 100
bars-limit-felt_from = A barrier counts as felt from
    .unit = of 100
bars-limit-coverage_minimum = A number is shown when answered are at least
    .unit = %
bars-limit-back = back to { $value }
bars-from-ours = our choice
bars-from-general = common practice
bars-from-found = from a study

## Figures.

figure-chains = Which barriers may feed which
figure-groups-inside = Barriers inside and outside the firm
figure-groups-factors = Barriers by four factors
figure-groups-where = Barriers at home and abroad
