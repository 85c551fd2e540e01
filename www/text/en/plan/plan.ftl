### The plan: what it is for, what it asks, what it leaves open.

## How it was chosen.

plan-told-exact = No other choice within this effort covers more.
plan-told-greedy = Chosen one by one, the most for its effort first. For certain it reaches at least { $tenths } tenths of what the best choice could.
plan-told-in-order = Nothing is known yet that the steps could be measured by, so they follow the list of advice.
plan-told-over = What you keep asks for { $points } points, more than the effort you set. Nothing else is added.
plan-told-no-barriers = Your barriers are not known, so the plan goes by the weaknesses found in the network. Answer the questions about barriers and it follows them.

## Why a step stands where it does.

order-cheap = Can begin at once.
order-partner = After { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }: it leads through somebody whom you win or strengthen there.
order-agency = After { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }: the agency has to agree to its part first.
order-meeting = After { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }: the firms meet first, then they share something.
order-volume = After { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }: offer more abroad once price and volume hold. Until then keep in touch.

## Why something stays open.

open-avoid = No contact removes this. Spread your markets, insure, or choose another market.
open-public = This is a matter for public support; no contact in your network removes it.
open-yourself = This begins inside your own firm; no contact takes it off you.
open-partners = Partners could help with it, but none is known in your network.
open-weakness = No step is known for this.

## Why an action is outside the plan.

left-decided = You left it out.
left-nothing = It eases none of the barriers and weaknesses that the plan is for.
left-too-dear = Alone it asks for { $points } points, more than the effort you set.
left-covered = Most of what it could do is done by { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }.
left-little = It would add little.
left-effort = It asks for { $points } points; { $room } are left. Others do more for the same effort.
