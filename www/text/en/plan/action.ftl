# An action of the plan, opened.

plan-ask = Ask first
plan-care = Take care
plan-path = The way there
plan-eases = May help with
plan-rests = This rests on
plan-wrong = What would make this advice wrong
plan-ties = On the map
plan-tie = { $change }: { $from } – { $to } ({ $class })
plan-more = What it rests on, and what would make it wrong
plan-how = How to go about it
plan-how-lede = These are not further steps; they say in which order and manner to take the others.
plan-number = Step { $number }
