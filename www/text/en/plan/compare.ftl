# Two dates of the same workbook, or two ways of reading it, side by side.

compare-title = Then and now
compare-lede = What is different between two states of the same case, and whether facts moved or only how things are felt.
compare-kept = Kept, in this page only. Change what you like and come back; the difference stands here then.
compare-to-effort = Change effort or actions
compare-to-data = Change data or answers
compare-to-settings = Change settings
compare-bring = Compare with an earlier workbook or a saved analysis
compare-bring-about = Last year’s file, or a .json that this page saved. It is read here and goes nowhere.
compare-none = There is nothing to compare with yet.
compare-busy = The earlier state is being read.
compare-failed-unreadable = “{ $file }” could not be read as a workbook or as a saved analysis.
compare-failed-empty = “{ $file }” was read, but there is no firm, contact or answer in it.
compare-failed-damaged = “{ $file }” is damaged: a part is missing or was changed. Save it once more on this page, or bring the workbook it was made from.
compare-failed-foreign = “{ $file }” is a .json of another program. Bring a workbook, or a .json that this page saved.
compare-failed-version = “{ $file }” is a report that another version of this page saved; the two do not compare. Bring the workbook or the saved analysis it was made from.
compare-failed-session = “{ $file }” was saved by this page, but it is damaged or of another version. Bring the workbook itself.
compare-broke = This comparison broke off. Turn it round, or bring the earlier state once more.
compare-forget = Compare with nothing
compare-swap = The other way round
compare-state = { $files } ({ $date })
compare-state-undated = { $files }
compare-state-kept = kept at { $time }
compare-state-brought = brought to compare
compare-state-now = as it is here now
compare-state-effort = { $count ->
    [one] effort: { $effort }, one step in the plan
   *[other] effort: { $effort }, { $count } steps in the plan
  }
compare-lines = { $count ->
    [one] one line
   *[other] { $count } lines
  }
compare-moved = Since then: { $moved }.
compare-same = Nothing moved.

compare-terms = First: not everything is as it was
compare-terms-about = These can change a result all by themselves.
compare-term = { $name }: { $before }, now { $after }
compare-term-focal = Firm in the middle
compare-term-complete = Contacts without a row
compare-term-complete-true = do not exist
compare-term-complete-false = were not asked about
compare-term-program = Version of the program
compare-term-nothing = none

compare-moved-new = { $count ->
    [one] one new contact
   *[other] { $count } new contacts
  }
compare-moved-gone = { $count ->
    [one] one contact lost
   *[other] { $count } contacts lost
  }
compare-moved-known = { $count ->
    [one] one contact that may be new, or only told now
   *[other] { $count } contacts that may be new, or only told now
  }
compare-moved-better = { $count ->
    [one] one contact stronger or awake again
   *[other] { $count } contacts stronger or awake again
  }
compare-moved-worse = { $count ->
    [one] one contact weaker or quieter
   *[other] { $count } contacts weaker or quieter
  }
compare-moved-facts = { $count ->
    [one] one fact about a firm changed
   *[other] { $count } facts about firms changed
  }
compare-moved-lighter = { $count ->
    [one] one barrier felt less
   *[other] { $count } barriers felt less
  }
compare-moved-heavier = { $count ->
    [one] one barrier felt more
   *[other] { $count } barriers felt more
  }
compare-moved-applies = { $count ->
    [one] one barrier that applies now and did not before
   *[other] { $count } barriers that apply now and did not before
  }
compare-moved-applies-not = { $count ->
    [one] one barrier that does not apply any more
   *[other] { $count } barriers that do not apply any more
  }
compare-moved-profile = { $count ->
    [one] one change in the profile
   *[other] { $count } changes in the profile
  }
compare-moved-done = { $count ->
    [one] one step done
   *[other] { $count } steps done
  }
compare-moved-dropped = { $count ->
    [one] one step dropped
   *[other] { $count } steps dropped
  }
compare-moved-steps = { $count ->
    [one] one new step
   *[other] { $count } new steps
  }
compare-moved-actors = { $count ->
    [one] one name that was not there
   *[other] { $count } names that were not there
  }
compare-moved-left = { $count ->
    [one] one name that is not there any more
   *[other] { $count } names that are not there any more
  }
compare-moved-asked = { $count ->
    [one] one answer that nobody gave before
   *[other] { $count } answers that nobody gave before
  }
compare-moved-not-asked = { $count ->
    [one] one answer that nobody gave again
   *[other] { $count } answers that nobody gave again
  }

compare-ties = Contacts
compare-facts = Facts about firms
compare-barriers = Barriers
compare-profile = Profile
compare-findings = Findings
compare-plan = The plan
compare-actors = Names

compare-tie = { $from } – { $to } ({ $class })
compare-tie-new = New
compare-tie-gone = Lost
compare-tie-changed = Changed
compare-tie-asked_now = Known now; before, you did not say whether there were more contacts
compare-tie-asked_now-about = Such a contact may be new, or only told now: it counts as neither gain nor loss. If your list is complete, say so beside your firm in the sheet of partners (“Interviewed”: yes, “Asked about”: customer, “Named all”: yes); next time a new one counts as new.
compare-tie-not_asked_now = Known before; now nobody speaks of it: neither gain nor loss
compare-tie-state = { $before }, now { $after }
compare-tie-strength = strength { $before }, now { $after } of 100

compare-barrier-with_facts = Felt otherwise, and facts moved too
compare-barrier-mood = Felt otherwise, while the facts behind it stand as they stood
compare-barrier-mood-about = That may be mood, which moves answers in good and bad years. Ask once more before acting on it.
compare-barrier-unseen = Felt otherwise; no fact in the tables could show why
compare-barrier-asked_now = Answered now, not asked before: neither better nor worse
compare-barrier-not_asked_now = Answered before, not asked now: neither better nor worse
compare-barrier-answered_now = Left open before, answered now: neither better nor worse
compare-barrier-left_open = Answered before, left open now: neither better nor worse
compare-barrier-applies_now = Did not apply before, applies now
compare-barrier-applies_no_more = Applied before, does not apply any more
compare-score = { $before } of 100, now { $after }
compare-heavier = felt more
compare-lighter = felt less
compare-total = All barriers together: { $before }, now { $after } of 100
compare-total-form = Other questions were asked: the two numbers do not compare.
compare-fact-once = known only one of the two times
compare-before = before
compare-after = now
compare-profile-row = { $model }: { $before }, now { $after }
compare-profile-market = { $model }, { $country }: { $before }, now { $after }
compare-nothing = not there
compare-finding = { $finding }: { $before }, now { $after }

compare-step-kept = Still in the plan
compare-step-done = Done
compare-step-dropped = Dropped from the plan
compare-step-new = New in the plan

compare-actors-new = There now, not before
compare-actors-gone = There before, not now
compare-actors-alike = Perhaps the same: { $before } before, { $after } now. We do not join them; give both the same id if they are one.
compare-take = Take this comparison along
compare-take-xlsx = For Excel (.xlsx)
compare-take-json = As data (.json)
