# Le simulateur du tiroir de recherche : ce que montreraient des entretiens menés à sa façon.

simulator-title = Essayer une façon de demander
simulator-question = En demandant ainsi, quels chiffres pourrait-on croire ?
simulator-about = Des districts inventés, dont on sait tout, sont interrogés comme vous le choisissez ici. Ce que les entretiens montreraient figure à côté de ce qui est vrai. Vos propres données ne servent pas.
simulator-who = Qui serait interrogé
simulator-firm = L’entreprise elle-même toujours ; et en plus :
simulator-ask_agency = l’agence
simulator-ask_suppliers = tous les fournisseurs qu’elle nomme
simulator-ask_everybody = tout le monde dans le district
simulator-ask_customers = de ses clients
simulator-ask_rivals = autres entreprises du métier
simulator-what = Ce qu’on leur demande
simulator-question-firm = Avec qui, parmi les autres interrogés et les contacts de l’entreprise, ils ont affaire
simulator-question-interviewed = Avec qui, parmi les interrogés, ils ont affaire (une liste)
simulator-question-anybody = Avec qui ils ont affaire, n’importe qui (de mémoire ; ici personne n’oublie)
simulator-question-everybody = Avec qui ils ont affaire, sur une liste de tout le monde
simulator-name_at_most = nommés au plus de chaque sorte (0 : tous)
simulator-district = Quelle sorte de district
simulator-firms = entreprises du métier
simulator-suppliers = fournisseurs
simulator-customers = clients
simulator-suppliers_each = fournisseurs de chaque entreprise
simulator-customers_each = clients de chaque entreprise
simulator-rivals_each = contacts d’une entreprise avec d’autres du métier, en moyenne
simulator-suppliers_tied = probabilité que deux fournisseurs soient en contact (de 0 à 1)
simulator-districts = districts à inventer
simulator-seed = nombre d’où part le tirage (un autre donne d’autres districts)
simulator-run = Essayer
simulator-running = { $share } des districts faits
simulator-stop = Arrêter
simulator-failed = La simulation s’est interrompue. Vous pouvez réessayer.
simulator-map = En moyenne { $interviewed } interrogés et { $actors } sur la carte, dans { $districts } districts inventés.
simulator-sum = En demandant ainsi, sur { $count } chiffres et conclusions, { $holds ->
    [0] aucun ne tient
    [1] un tient
   *[other] { $holds } tiennent
  }, { $care ->
    [0] aucun ne demande de prudence
    [1] un demande de la prudence
   *[other] { $care } demandent de la prudence
  } et { $misleads ->
    [0] aucun ne trompe
    [1] un trompe
   *[other] { $misleads } trompent
  }.
simulator-holds = Tient
simulator-care = Avec prudence
simulator-misleads = Trompe
simulator-holds-word = tient
simulator-care-word = avec prudence
simulator-misleads-word = trompe
simulator-numbers = Chiffres
    .miss = Écart
simulator-conclusions = Conclusions
    .miss = Fausse dans
simulator-true = Vrai
simulator-seen = Vu
simulator-verdict = Verdict
simulator-far = plus de 10 fois
simulator-spread = { $mean } (de { $low } à { $high })
simulator-rule = La règle de cette page, à côté de la simulation
simulator-agree = Pour cette façon de demander, la règle dit partout la même chose que la simulation.
simulator-differ = La règle ne connaît pas la sorte de district. Sur { $count }, { $same ->
    [0] elle ne dit la même chose que la simulation pour aucun
    [1] elle dit la même chose que la simulation pour un
   *[other] elle dit la même chose que la simulation pour { $same }
  } ; { $kinder ->
    [0] elle n’est jamais plus indulgente
    [1] une fois elle est plus indulgente
   *[other] { $kinder } fois elle est plus indulgente
  } et { $stricter ->
    [0] jamais plus sévère.
    [1] une fois plus sévère.
   *[other] { $stricter } fois plus sévère.
  }
simulator-differs = { $figure } : la règle dit « { $rule } », la simulation « { $here } ».
simulator-figure-shared_suppliers = Fournisseurs en commun avec des entreprises du métier
simulator-figure-density = Contacts existants, sur toutes les paires de la carte
simulator-figure-density_asked = Contacts existants, sur les paires demandées
simulator-figure-density_firms = Contacts dans le métier, sur toutes les paires de la carte
simulator-figure-density_firms_asked = Contacts dans le métier, sur les paires demandées
simulator-figure-first = « l’entreprise est le premier passage obligé »
simulator-figure-cut_point = « sans l’entreprise la carte se défait »
simulator-figure-no_rival_tie = « ses concurrents n’ont aucun contact entre eux »
