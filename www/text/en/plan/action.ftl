# An action of the plan, opened.

plan-ask = Ask first
plan-care = Take care
plan-path = The way there
plan-eases = May help with
plan-rests = This rests on
plan-wrong = What would make this advice wrong
plan-ties = On the map
plan-tie = { $change }: { $from } – { $to } ({ $class })
plan-more = What it may help with, who gains, what could go wrong
plan-how = How to go about it
plan-how-lede = These are not further steps; they say in which order and manner to take the others.
plan-number = Step { $number }
plan-ask-more = Ask also
plan-not-yet = not for now
plan-eases-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
plan-after = After
plan-to-barrier = See this barrier
plan-to-relief = Change how much you believe it
plan-sides = Rivals too: what to share, what not
plan-share = Share
plan-apart = Keep apart
plan-handled = Who handles it
plan-gains = Who gains
plan-gain-firm = You
plan-gain-pair = The two of you
plan-gain-network = Others
plan-serves = What the contact is for
plan-rung = { $rung ->
    [1] The next step of trust between you: meet.
    [2] The next step of trust between you: tell each other something that costs nothing.
    [3] The next step of trust between you: do one small thing together.
    [4] The next step of trust between you: buy something standard together.
    [5] The next step of trust between you: make one offer together.
   *[other] The next step of trust between you: set up a firm together.
  }
plan-rung-unknown = Nobody was asked how far you have come with each other: begin by meeting.
serves-profit = profit
serves-volume = volume
serves-safeguard = security in bad times
serves-innovation = new products
serves-market = a name that opens markets
serves-scout = news of markets
serves-access = introductions to others
