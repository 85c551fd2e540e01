# Several firms side by side, and where one stands among them.

firms-title = What the { $count } firms share
firms-one = One firm alone cannot be compared
firms-one-why = Here the answers of several firms stand side by side. Bring a file with the answers of more firms, or several files at once.
firms-most = Shared by most: “{ $barrier }” is severe for { $severe } of the { $answered } firms that answered.
firms-light = No barrier is severe for any of the firms.
firms-forms = { $forms }.
firms-form-full = { $firms ->
    [one] One firm had the full form ({ $items } questions)
   *[other] { $firms } firms had the full form ({ $items } questions)
  }
firms-form-short = { $firms ->
    [one] one firm had a short form ({ $items } questions)
   *[other] { $firms } firms had a short form ({ $items } questions)
  }
firms-forms-apart = A single question is the same on every form, so it is counted over all of them. Numbers made of several questions are never compared between forms.

firms-shared = What they share
firms-shared-hint = Barriers that are severe for the largest part of the firms that answered come first. Open a line to see which firms, and who could tell them how to get by.
firms-shared-more = { $count ->
    [one] One more barrier that is severe for some
   *[other] { $count } more barriers that are severe for some
  }
firms-of = { $severe } of { $answered } firms:
firms-severe-of = severe for { $severe } of { $answered } firms
firms-hard = Severe for
firms-free = No obstacle for
firms-free-ask = Ask them how they manage.
firms-and-more = { $firms } and { $count } more
firms-items = Table of all { $count } barriers
firms-item-barrier = Barrier
firms-item-answered = Firms that answered
firms-item-severe = Severe for
firms-mean-full = full form
firms-mean-short = short form of { $items }

firms-heat = Every firm and every barrier
firms-heat-about = { $firms } firms and { $barriers } barriers: { $answered } answers; { $blank } left open, { $na } do not apply, { $unasked } were not on the form. The darker a cell, the stronger the barrier; the number says how strong, from 0 to 100.
firms-heat-keys = Point at a cell to read it, or walk with the arrow keys; Enter or a double click opens the firm.
firms-cell = { $firm } – { $barrier }: { $words }
firms-cell-score = { $value } of 100
firms-cell-blank = left open
firms-cell-na = does not apply
firms-cell-unasked = not on the form
firms-key = What the signs mean
firms-key-0 = no obstacle
firms-key-2 = in the middle
firms-key-4 = as strong as can be
firms-rows = Firms in order of
firms-rows-alike = like answers side by side
firms-rows-total = weight of all barriers
firms-rows-name = name
firms-rows-file = the file
firms-rows-total-forms = Firms with a longer form come first: the weights of different forms cannot be compared.
firms-columns = Barriers in order of
firms-columns-shared = how many firms share them
firms-columns-kind = kind
firms-table = The same as a table
firms-firm = Firm
firms-form = Form
firms-people = People
firms-total = All barriers, 0–100

firms-differ = Where they differ
firms-differ-hint = Severe for some and no obstacle at all for others: here firms of the group have something to tell each other.
firms-differ-line = { $barrier }: severe for { $severe }, no obstacle for { $none }
firms-stages = How far they are abroad
firms-stages-hint = Firms at different stages feel different barriers. A later stage is not better in itself.
firms-stage-unknown = the facts do not tell
firms-apart = People of one firm who see it differently
firms-apart-hint = { $count ->
    [one] In one firm several people answered. Where they are far apart, talk it over in the firm before acting on the mean.
   *[other] In { $count } firms several people answered. Where they are far apart, talk it over in the firm before acting on the mean.
  }
firms-apart-line = { $firm } – { $barrier }: from { $low } to { $high } of 100 ({ $count } people)
firms-apart-none = None of them is far apart.
firms-alpha = How far the answers of a kind go together (for information only)
firms-alpha-about = Cronbach’s alpha, over the firms that answered every question of a kind. These questions are different causes and need not go together: a low value is no fault, a high one no proof. No advice rests on it.
firms-alpha-value = Alpha
firms-alpha-firms = Firms
firms-alpha-items = Questions
firms-to-one = One firm’s barriers

## One firm among the others.

bars-to-firms = All { $count } firms side by side
among-title = Among the other firms
among-about = Beside the other firms with the same questions on their form ({ $others }). Their answers stay theirs: only lowest, middle and highest are shown, and nothing for fewer than five others.
among-total = All barriers
among-others = Others
among-words = { $own }; the others from { $low } to { $high }, half of them up to { $median }
among-summary = Of { $count } kinds, { $above } weigh more here than for the middle of the others and { $below } weigh less.
