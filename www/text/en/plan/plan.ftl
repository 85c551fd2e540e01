### The plan: what it is for, what it asks, what it leaves open.

## How it was chosen.

plan-told-exact = No other choice within this effort covers more.
plan-told-exact-decided = No other choice within this effort covers more, with what you keep and leave out.
plan-told-greedy = Chosen one by one, the most for its effort first. For certain it reaches at least { $tenths } tenths of what the best choice could.
plan-told-greedy-decided = Chosen one by one, the most for its effort first. With what you keep and leave out, what was chosen covers for certain at least { $tenths } tenths of the most that could be added.
plan-told-in-order = No advice touches a heavy barrier or a weakness, so the plan follows the order of the advice.
plan-told-over = What you keep asks for { $points } points, more than the effort you set. Nothing else is added.
plan-told-no-barriers = Your barriers are not known. Answer the questions about them, and the plan goes by them.
plan-told-light = None of the barriers you answered about counts as heavy. So the plan goes by the weaknesses of the network.
plan-told-not-yet = What has to wait until the firms trust each other a little is left out.

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
  } { $steps }: offer more abroad once the price holds and you can deliver enough. Until then keep in touch.

## Why something stays open.

open-avoid = No contact removes this. Spread your markets, insure, or choose another market.
open-public = This is a matter for public support; no contact in your network removes it.
open-yourself = No contact takes this off you; prepare for it in your own firm.
open-partners = Partners could help with it, but none is known in your network.
open-weakness = No step is known for this.

## Why an action is outside the plan.

left-decided = You left it out.
left-not-yet = Not for now: some trust between the firms has to come first. Take it in if you know better.
left-nothing = It eases none of the barriers and weaknesses that the plan is for.
left-too-dear = Alone it asks for { $points } points, more than the effort you set.
left-covered = Most of what it could do is done by { $stepsCount ->
    [one] step
   *[other] steps
  } { $steps }.
left-little = It would add little.
left-effort = It asks for { $points } points; { $room ->
    [0] none is left
   *[other] { $room } are left
  }. Others do more for the same effort.

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
stability-short = In { $count } trials time ran out before the best choice was certain: small differences may come from that.
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

## The view.

plan-answer = { $eased ->
    [0] { $count ->
        [one] One step that is worth taking, though it eases
       *[other] { $count } steps that are worth taking, though they ease
      } none of your { $all } heavy barriers.
   *[other] { $count ->
        [one] One step
       *[other] { $count } steps
      } that may ease { $eased } of your { $all } heavy barriers. { $open ->
        [0] None stays without help.
        [one] One stays open.
       *[other] { $open } stay open.
      }
  }
plan-answer-weaknesses = { $count ->
    [one] One step
   *[other] { $count } steps
  } for { $eased } of the { $all } weaknesses found in your network.
plan-answer-plain = { $count ->
    [one] One step
   *[other] { $count } steps
  }, the most useful first.
plan-answer-none = No step fits into this effort. Allow more, or take one in below.
plan-effort = How much effort is there?
level-little = Little
    .about = a few calls and visits
level-medium = Medium
    .about = what one person can do beside other work in a year
level-much = Much
    .about = somebody does little else for months
level-eases = steps for { $eases } of { $barriers } heavy barriers
plan-now = { $count ->
    [0] No step now, with { $used } of { $effort } points of effort.
    [one] One step now, with { $used } of { $effort } points of effort.
   *[other] { $count } steps now, with { $used } of { $effort } points of effort.
  }
plan-effort-own = Set the effort in points
plan-effort-number = Points of effort
plan-effort-points = A point is about one quiet contact woken: a few calls and a visit. What each kind of action asks for is our estimate and can be changed:
plan-effort-settings = all efforts and weights
plan-points = { $points ->
    [one] 1 point
   *[other] { $points } points
  } of effort
plan-before = Before anything else
when-first = first
when-then = then
when-later = later
choice-about = Your decision: { $title }
choice-keep = Take in
choice-stay = Keep in any case
choice-leave-out = Leave out
choice-free = Let the program choose
left-title = What stays outside the plan
left-lede = Take in what you want in any case; the rest of the plan follows.
left-rest = { $count ->
    [one] One more
   *[other] { $count } more
  }
cover-title = What the plan covers, and what it does not
cover-A = May be eased, well supported: several studies measured such help
cover-B = May be eased, partly supported: a study or guide
cover-C = May be eased, weakly supported: our own thinking
cover-could = Stays open with this plan; there are actions outside it
cover-open = Stays open
cover-steps = { $count ->
    [one] step { $steps }
   *[other] steps { $steps }
  }
cover-weaknesses = Weaknesses of the network: steps for { $served } of { $count }
stability-waiting = How far this hangs on assumptions is being worked out.
stability-stays = It is in the plan in { $stays } of { $draws } trials.
stability-stays-held = It is in the plan in { $stays } of the { $held } trials in which what it needs was there; there were { $draws } in all.
stability-kept = It is in the plan because you keep it.
stability-depends = depends on assumptions
stability-title = How sure is this choice?
stability-lede = The plan was made { $draws } times under other assumptions. Steps in at least half of these plans that need nothing still unclear: { $sure } of { $count }.
stability-lede-kept = { $count ->
    [one] One step more is in because you keep it, and is not counted here.
   *[other] { $count } steps more are in because you keep them, and are not counted here.
  }
stability-lede-all-kept = All its steps are in because you keep them, so there was no choice to try.
stability-how = What was tried
stability-turns = Steps whose order can turn over
stability-turn = Step { $later } came before step { $earlier } in { $turned } of { $together } trials.
