# The overview, the barriers and the plan.

diagnosis-title = Your diagnosis
diagnosis-as-of = As of { $date }
diagnosis-basis = Not every row of this file is equally sure. The marks say where each comes from:
diagnosis-basis-S = { $count ->
    [one] one was said outright
   *[other] { $count } were said outright
  }
diagnosis-basis-C = { $count ->
    [one] one was said once of a whole group
   *[other] { $count } were said once of a whole group
  }
diagnosis-basis-I = { $count ->
    [one] one follows from what was said
   *[other] { $count } follow from what was said
  }
diagnosis-basis-X = { $count ->
    [one] one is made up to fill the example
   *[other] { $count } are made up to fill the example
  }
diagnosis-unmarked = no mark:
diagnosis-firm = Which firm is yours?
diagnosis-firm-why = The file does not say it. Choose your firm, and the map and the advice are made from its side.
diagnosis-firm-choose = Choose a firm
diagnosis-first = What to do first
diagnosis-helps = May help with: { $items }
diagnosis-more = Why, and what could go wrong
diagnosis-all-steps = { $count ->
    [one] See the step in the plan
   *[other] See all { $count } steps of the plan
  }
diagnosis-no-steps = No step follows from these data yet.
diagnosis-no-steps-network = Steps are about people and firms: they need your contacts. Bring a list of your customers with the date of their last order, or a sheet with your suppliers, customers and firms of your trade.
diagnosis-map = Your network, and the new contacts that would help
diagnosis-map-today = Your network today
diagnosis-map-more = Open the network, with the same facts as a table
diagnosis-no-network = So far nothing is known about the firms you deal with, so there is no map. Bring a list of your customers (name, country, last order), or a sheet with one row for each contact: who sells to whom.
diagnosis-barriers = What holds you back most
diagnosis-no-barriers = So far there are no answers about export barriers. Answer the questions here, or bring a sheet with one row for each barrier and how strong it is, from 1 to 5. What the map and the contacts show stays as it is.
diagnosis-no-severe = None of the barriers answered is severe.
diagnosis-barriers-more = All barriers, and what may help
diagnosis-groups = Your barriers by kind
diagnosis-severe-for = severe for { $severe } of { $answered }
diagnosis-scale = 0 = no obstacle, 100 = very great. The pale part: questions left open, the number could lie anywhere in it.
diagnosis-findings = What we see in your network
diagnosis-findings-more = { $count ->
    [one] See the finding with its evidence
   *[other] See all { $count } findings with their evidence
  }
diagnosis-no-findings = From these contacts alone nothing changes what to do first.
diagnosis-would-change = What would change this: { $what }
diagnosis-gaps = What your data do not tell
diagnosis-empty = There is nothing to diagnose yet
diagnosis-empty-why = In what you brought we found neither answers about barriers nor contacts between firms. The list of problems says what was read and what was expected.
diagnosis-to-problems = What was read, and what could not be
profile-link = How far you are abroad, and what you bring
diagnosis-to-data = Bring a file

bars-total = Over all questions answered, the barriers weigh { $value } of 100.
bars-total-open = Not enough answers for one number over all: { $answered } of { $asked }. With the rest answered it would lie from { $low } to { $high } of 100.
bars-answered-none = not on your form
bars-not-enough = too few answers: { $low }–{ $high }
bars-value-range = { $value } ({ $low }–{ $high })
bars-value-unweighted = { $words }, all counting the same: { $unweighted }
bars-group = Kind
bars-number = 0–100
bars-answers = Answers
bars-of = { $value } of { $scale }
bars-together-mean = Mean, 0–100
bars-table-caption = Barriers by kind: number from 0 to 100, with from–to where answers are missing

plan-title = What to do, in this order
plan-lede = { $count ->
    [one] One step follows from your data. It is a proposal: ask first, then decide.
   *[other] Your data lead to { $count } steps. They are proposals: ask first, then decide. Those that touch a severe barrier and cost least come first.
  }
plan-none = No step follows from these data yet
plan-begin = Where to begin with your barriers, without waiting for that
plan-first-step = First step
plan-unsure = not sure yet: ask first
plan-fewer = Show fewer steps
plan-rest = { $count ->
    [one] Show one more step
   *[other] Show { $count } more steps
  }
boundary-line = This map shows { $focal ->
    [none] the contacts in these data
   *[other] the contacts chosen by { $focal }
  }: { $actors } firms and institutions, { $interviewed ->
    [0] none of them marked as interviewed
   *[other] { $interviewed } of them interviewed
  }; { $complete ->
    [yes] the list counts as complete.
   *[no] { $share } % of the pairs were asked about.
  }
card-open = See the card of this contact
