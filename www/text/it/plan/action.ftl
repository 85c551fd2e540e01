# An action of the plan, opened.

plan-ask = Prima chiedere
plan-care = Attenzione
plan-path = Come arrivarci
plan-eases = Può aiutare con
plan-rests = Si fonda su
plan-wrong = Che cosa renderebbe sbagliato questo consiglio
plan-ties = Sulla mappa
plan-tie = { $change }: { $from } – { $to } ({ $class })
plan-more = Su che cosa si fonda, e che cosa lo renderebbe sbagliato
plan-how = Come procedere
plan-how-lede = Non sono altri passi: dicono in che ordine e in che modo fare quelli elencati.
plan-number = Passo { $number }
