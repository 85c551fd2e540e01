# What could not be read, how it is mended in the page, and what became of every row.

problems-none = Everything in your file was read
problems-none-answers = All your answers were taken
problems-answers = { $look ->
    [0] You brought no file, only answers.
    [one] One of your answers needs a look.
   *[other] { $look } of your answers need a look.
  }
problems-sentence = { $used ->
    [0] None of the { $rows } rows could be used
   *[other] { $used } of { $rows } rows were read
  }{ $look ->
    [0] {"."}
    [one] ; one thing needs a look.
   *[other] ; { $look } things need a look.
  } { $notes ->
    [0] {""}
    [one] One remark says how something was read.
   *[other] { $notes } remarks say how something was read.
  }
problems-keys = Keys: N next, P previous, Enter takes your correction.
problems-filter = Show
problems-all = All ({ $count })
problems-stop = Not usable ({ $count })
problems-warn = Left out ({ $count })
problems-note = Remarks ({ $count })
problems-more = { $count ->
    [one] One more is in the saved report.
   *[other] { $count } more are in the saved report.
  }
problem-expected = Expected: { $expected }.
save-corrected = Save the corrected file, with notes at the cells
problem-place = { $place } of { $count }.
severity-stop = not usable
severity-warn = left out
severity-note = remark
mend-cell = What cell { $cell } should say
mend-apply = Correct
mend-all = Correct all { $count } alike
mend-value = Take “{ $value }”
mend-value-all = Take “{ $value }” for all { $count } alike
mend-merge = One firm: { $name }
mend-distinct = Two firms
mend-done = Done; Undo takes it back.
mend-still = Taken over, but something is still wrong here.

## What became of every row

count-title = Where your rows went
count-rows = { $rows ->
    [one] One row was read: { $used } used, { $skipped } left out.
   *[other] { $rows } rows were read: { $used } used, { $skipped } left out.
  }
count-skipped = { $sheet }: { $count ->
    [one] one row left out
   *[other] { $count } rows left out
  } ({ $why })
count-actors = { $count ->
    [one] One firm or contact
   *[other] { $count } firms and contacts
  }, { $isolates ->
    [0] all of them with somebody they deal with.
    [one] one of them without anybody they deal with; kept all the same.
   *[other] { $isolates } of them without anybody they deal with; kept all the same.
  }
count-created = { $count ->
    [one] One firm stands in no list of yours but is named as a contact, so we added it.
   *[other] { $count } firms stand in no list of yours but are named as contacts, so we added them.
  }
count-repeated = { $count ->
    [one] One row names a firm that an earlier row lists already; the two were joined.
   *[other] { $count } rows name a firm that an earlier row lists already; they were joined.
  }
count-merged = { $count ->
    [one] One name is read as another, as you said.
   *[other] { $count } names are read as others, as you said.
  }
count-statements = { $count ->
    [one] One statement about who deals with whom.
   *[other] { $count } statements about who deals with whom.
  }
count-statements-repeated = { $count ->
    [one] One of them speaks of a contact that another one speaks of too; both count.
   *[other] { $count } of them speak of a contact that another one speaks of too; all count.
  }
count-self = { $count ->
    [one] One row names the same firm at both ends; it was left out.
   *[other] { $count } rows name the same firm at both ends; they were left out.
  }
reason-nothing-known = { $count } without anything under a heading that we know
reason-example-row = { $count } that only shows how to fill in
reason-missing-key = { $count } without a name
reason-self-tie = { $count } with the same name at both ends
reason-unknown-barrier = { $count } about a barrier we do not know
reason-answered-twice = { $count } answered before
reason-duplicate-actor = { $count } listed before
reason-too-many-actors = { $count } beyond the number of firms we can take
reason-too-many-ties = { $count } beyond the number of contacts we can take
reason-sheet-not-recognised = { $count } in a sheet we could not make out
reason-left-out = { $count } in a sheet that you left out
reason-other = { $count } for what is said above
