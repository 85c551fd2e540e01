# Il simulatore nel cassetto della ricerca: che cosa mostrerebbero interviste fatte a modo proprio.

simulator-title = Provare un modo di chiedere
simulator-question = Chiedendo così, a quali numeri si potrebbe credere?
simulator-about = Distretti inventati, di cui si sa tutto, vengono intervistati come si sceglie qui. Accanto al vero sta ciò che le interviste mostrerebbero. I dati caricati non c’entrano.
simulator-who = Chi si intervisterebbe
simulator-firm = Sempre l’impresa stessa; inoltre:
simulator-ask_agency = l’agenzia
simulator-ask_suppliers = tutti i fornitori che nomina
simulator-ask_everybody = tutti nel distretto
simulator-ask_customers = dei suoi clienti
simulator-ask_rivals = altre imprese del settore
simulator-what = Che cosa si chiede
simulator-question-firm = Con quali degli altri intervistati e dei contatti dell’impresa hanno rapporti
simulator-question-interviewed = Con quali degli intervistati hanno rapporti (un elenco)
simulator-question-anybody = Con chi hanno rapporti, chiunque sia (a memoria; qui nessuno dimentica)
simulator-question-everybody = Con chi hanno rapporti, su un elenco di tutti
simulator-name_at_most = nominati al massimo per ogni tipo (0: tutti)
simulator-district = Che tipo di distretto
simulator-firms = imprese del settore
simulator-suppliers = fornitori
simulator-customers = clienti
simulator-suppliers_each = fornitori di ogni impresa
simulator-customers_each = clienti di ogni impresa
simulator-rivals_each = contatti di un’impresa con altre del settore, in media
simulator-suppliers_tied = probabilità che due fornitori siano in contatto (da 0 a 1)
simulator-districts = distretti da inventare
simulator-seed = numero da cui parte il sorteggio (un altro dà altri distretti)
simulator-run = Provare
simulator-running = { $share } dei distretti fatto
simulator-stop = Fermare
simulator-failed = La simulazione si è interrotta. Si può riprovare.
simulator-map = In media { $interviewed } intervistati e { $actors } sulla mappa, in { $districts } distretti inventati.
simulator-sum = Chiedendo così, di { $count } numeri e conclusioni { $holds ->
    [0] non ne regge nessuno
    [one] ne regge uno
   *[other] ne reggono { $holds }
  }, { $care ->
    [0] nessuno chiede prudenza
    [one] uno chiede prudenza
   *[other] { $care } chiedono prudenza
  } e { $misleads ->
    [0] nessuno inganna
    [one] uno inganna
   *[other] { $misleads } ingannano
  }.
simulator-holds = Regge
simulator-care = Con prudenza
simulator-misleads = Inganna
simulator-holds-word = regge
simulator-care-word = con prudenza
simulator-misleads-word = inganna
simulator-numbers = Numeri
    .miss = Scarto
simulator-conclusions = Conclusioni
    .miss = Sbagliata nel
simulator-true = Vero
simulator-seen = Visto
simulator-verdict = Giudizio
simulator-far = oltre 10 volte
simulator-spread = { $mean } (da { $low } a { $high })
simulator-rule = La regola di questa pagina accanto alla simulazione
simulator-agree = Per questo modo di chiedere, la regola dice lo stesso della simulazione in ogni caso.
simulator-differ = La regola non conosce il tipo di distretto. Su { $count } { $same ->
    [0] non dice in nessun caso lo stesso della simulazione
    [one] dice lo stesso della simulazione per uno
   *[other] dice lo stesso della simulazione per { $same }
  }; { $kinder ->
    [0] in nessun caso è più indulgente
    [one] una volta è più indulgente
   *[other] { $kinder } volte è più indulgente
  } e { $stricter ->
    [0] in nessun caso più severa.
    [one] una volta più severa.
   *[other] { $stricter } volte più severa.
  }
simulator-differs = { $figure }: la regola dice «{ $rule }», la simulazione «{ $here }».
simulator-figure-shared_suppliers = Fornitori in comune con imprese del settore
simulator-figure-density = Contatti esistenti, su tutte le coppie della mappa
simulator-figure-density_asked = Contatti esistenti, sulle coppie di cui si è chiesto
simulator-figure-density_firms = Contatti nel settore, su tutte le coppie della mappa
simulator-figure-density_firms_asked = Contatti nel settore, sulle coppie di cui si è chiesto
simulator-figure-first = «l’impresa è il passaggio obbligato più importante»
simulator-figure-cut_point = «senza l’impresa la mappa si spezza»
simulator-figure-no_rival_tie = «i suoi concorrenti non hanno contatti tra loro»
