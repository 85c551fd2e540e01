# An action of the plan, opened.

plan-ask = Prima chiedere
plan-care = Attenzione
plan-path = Come arrivarci
plan-eases = Può aiutare con
plan-rests = Si fonda su
plan-wrong = Che cosa renderebbe sbagliato questo consiglio
plan-ties = Sulla mappa
plan-tie = { $change }: { $from } – { $to } ({ $class })
plan-more = Dove può aiutare, chi ci guadagna, che cosa può andare storto
plan-how = Come procedere
plan-how-lede = Non sono altri passi: dicono in che ordine e in che modo fare quelli elencati.
plan-number = Passo { $number }
plan-ask-more = Chiedere anche
plan-not-yet = per ora no
plan-eases-more = { $count ->
    [one] e un altro
   *[other] e altri { $count }
  }
plan-after = Secondo
plan-to-barrier = Vedere questo ostacolo
plan-to-relief = Cambiare quanto ci credete
plan-sides = Anche rivali: che cosa condividere e che cosa no
plan-share = Condividere
plan-apart = Tenere separato
plan-handled = Chi se ne occupa
plan-gains = Chi ci guadagna
plan-gain-firm = Voi
plan-gain-pair = Voi due
plan-gain-network = Gli altri
plan-serves = A che cosa serve il contatto
plan-rung = { $rung ->
    [1] Il prossimo passo di fiducia fra voi: incontrarsi.
    [2] Il prossimo passo di fiducia fra voi: raccontarsi qualcosa di innocuo.
    [3] Il prossimo passo di fiducia fra voi: fare insieme una piccola cosa.
    [4] Il prossimo passo di fiducia fra voi: comprare insieme qualcosa di standard.
    [5] Il prossimo passo di fiducia fra voi: fare insieme un’offerta.
   *[other] Il prossimo passo di fiducia fra voi: creare insieme una società.
  }
plan-rung-unknown = Nessuno ha chiesto a che punto siete fra voi: cominciate con un incontro.
serves-profit = guadagno
serves-volume = quantità
serves-safeguard = sicurezza nei tempi difficili
serves-innovation = nuovi prodotti
serves-market = un nome che apre mercati
serves-scout = notizie dai mercati
serves-access = presentazioni ad altri
