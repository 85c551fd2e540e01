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

## How far it hangs on assumptions.

stability-moved = Weights, grades and efforts were moved up and down by as much as { $share } %.
stability-unsure = { $count ->
    [one] One action that rests on something nobody was asked was left out in half of the trials.
   *[other] { $count } actions that rest on something nobody was asked were left out in half of the trials each.
  }
stability-ties = { $count ->
    [one] One contact told by one side only, or differently by the two, was left out in half of the trials.
   *[other] { $count } contacts told by one side only, or differently by the two, were left out in half of the trials each.
  }
decides-barrier-more = It is in the plan mostly where “{ $barrier }” weighs more than you said.
decides-barrier-less = It is in the plan mostly where “{ $barrier }” weighs less than you said.
decides-weakness-more = It is in the plan mostly where this counts more: { $finding }
decides-weakness-less = It is in the plan mostly where this counts less: { $finding }
decides-grade-more = It is in the plan mostly where help of grade { $grade } counts more than we assume.
decides-grade-less = It is in the plan mostly where help of grade { $grade } counts less than we assume.
decides-effort-more = It is in the plan mostly where this asks for more effort than we assume: { $effort }.
decides-effort-less = It is in the plan mostly where this asks for less effort than we assume: { $effort }.
decides-firm-more = It is in the plan mostly where each further firm asks for more effort than we assume.
decides-firm-less = It is in the plan mostly where each further firm asks for less effort than we assume.
decides-distrust-more = It is in the plan mostly where little trust asks for more effort than we assume.
decides-distrust-less = It is in the plan mostly where little trust asks for less effort than we assume.
decides-unsure = It depends on what nobody was asked yet. Ask that first.
decides-other = It comes in mostly where another action that nobody was asked about falls out.
decides-tie = It depends on whether { $actor } and { $actorOther } really are in contact.
decides-no-tie = It comes in mostly where { $actor } and { $actorOther } turn out not to be in contact.
