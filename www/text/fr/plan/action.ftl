# An action of the plan, opened.

plan-ask = Demander d’abord
plan-care = Attention
plan-path = Le chemin
plan-eases = Peut aider pour
plan-rests = Cela repose sur
plan-wrong = Ce qui rendrait ce conseil faux
plan-ties = Sur la carte
plan-tie = { $change } : { $from } – { $to } ({ $class })
plan-more = Sur quoi cela repose, et ce qui le rendrait faux
plan-how = Comment s’y prendre
plan-how-lede = Ce ne sont pas d’autres étapes : elles disent dans quel ordre et de quelle manière mener les autres.
plan-number = Étape { $number }
