### What the visitor decides: steps of their own, ways to the same contact, and what a decision changed.

advice-own-change = It turns out to be more work than you think, or it eases less than you expect.
relief-own = You judge that this helps. No study and no rule of this program stands behind it.
relief-own-short = might help: you judge
cover-own = May be eased, as you judge yourself

## Ways to the same contact, and what was left out.

left-instead = { $stepsCount ->
    [one] Step { $steps } leads
   *[other] Steps { $steps } lead
  } to the same contact in another way.
plan-told-same = Steps { $steps } are different ways to the same contact; you keep { $stepsCount ->
    [2] both
   *[other] all of them
  }.
plan-told-exact-ways = No other choice within this effort covers more, with one way to each contact.
plan-told-exact-decided-ways = With what you keep and leave out, and only one way to each contact, no other choice within this effort covers more.
plan-told-greedy-ways = Chosen one by one, the most for its effort first. For certain it reaches at least { $tenths } tenths of what the best choice with only one way to each contact could.
plan-told-greedy-decided-ways = Chosen one by one, the most for its effort first. With what you keep and leave out, and only one way to each contact, what was chosen covers for certain at least { $tenths } tenths of the most that could be added.
plan-told-greedy-open = Chosen one by one, the most for its effort first. How near this comes to the best choice cannot be said for certain.
order-without = You left out “{ $rule }”, with which this normally begins.
order-lacks-partner = It leads through { $actor }: no step strengthens that contact first.
order-lacks-volume = No step settles price and volume first: keep in touch, and promise only what you can deliver.
order-lacks-meeting = No step brings the firms together first: begin this one with a meeting.
order-lacks-agency = No step asks the agency to coordinate first: ask it when you begin.
order-without-partner = You left out the step with { $actor }, with which this normally begins.

## What a decision changed.

decided-new = New in the plan:
decided-gone = No longer in the plan:
decided-others = The other steps stay as they are.
decided-none = The steps of the plan stay the same.
decided-undo = Undo this

## The form.

own-head = Add a step of your own
own-lede = You know things that this program does not. Your own step stays in the plan whatever else changes, and takes its effort.
own-add = Add a step
own-full = There are { $most } steps of your own already, and more are not read. Remove one or change one first.
own-about = Your own step: { $title }
own-what = What will you do?
    .hint = In one line.
own-with = With whom?
    .hint = Somebody on your map, or any other name. You can leave it empty.
own-eases = Which barriers should it ease?
    .hint = Your own judgement; you can leave all empty.
own-eases-more = Other barriers
own-effort = How much effort is it?
own-points = Or in points
    .hint = You can leave it empty.
own-by = By when?
    .hint = In your own words, such as: before the fair. You can leave it empty.
own-save-add = Put it into the plan
own-save-change = Save the change
own-cancel = Cancel
own-change = Change
own-remove = Remove
own-wrong-what = Say in a line what you will do.
own-wrong-points = Give the points as a number from 0 to { $most }, or leave the field empty.
