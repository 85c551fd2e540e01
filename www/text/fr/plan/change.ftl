# Avant et après : ce qu’une action, ou tout le plan, changerait sur la carte, et à quel prix.
# Tout compte ce que l’on sait : un contact dont personne ne nous a parlé peut exister quand même.

change-title = Avant et après
change-lede = La même carte avec les contacts du plan en place, comme si chaque étape réussissait. Seuls comptent les contacts connus.
change-would = Ce que cela seul changerait
change-gains = Ce que l’on gagne
change-effects = Ce qui va avec
change-none = Rien que l’on puisse compter sur cette carte.
change-figures = En chiffres
change-figure = Ce que nous comptons
change-before = Aujourd’hui
change-after = Ensuite
change-of = { $value } sur { $of }
change-on-map = Montrer ces contacts sur la carte
change-ways-to-do = Deux façons de le faire
change-variant-hub = Seulement par { $actor }
change-variant-mesh = Aussi chacun avec chacun
change-skipped = { $count ->
    [one] { $count } autre action n’a pas été calculée : la carte est trop grande. Prenez-la dans le plan et elle le sera.
   *[other] { $count } autres actions n’ont pas été calculées : la carte est trop grande. Prenez-en une dans le plan et elle le sera.
  }
change-unsupported = Laissé de côté, car trop peu ont été interrogés : { $measures }.

change-figure-reach = Entreprises de votre métier avec une voie connue vers des acheteurs à l’étranger
change-figure-ways = Vos voies séparées vers ce pays, par des contacts en usage (sans les silencieux) : { $country }
change-figure-countries = Pays étrangers où vous vendez (sans les contacts en sommeil)
change-figure-customers = Clients à qui vous vendez (sans ceux en sommeil)
change-figure-open_triangles = Paires d’entreprises qui partagent un fournisseur et n’ont aucun contact, comptées pour chaque fournisseur
change-figure-tied = Paires d’entreprises de votre métier en contact, parmi celles demandées
change-figure-brokerage = Paires que { $actor } relie et qui n’ont pas de contact à elles, parmi celles demandées
change-figure-constraint = À quel point vos contacts se rejoignent (0 libres, 1 et plus fermés)
change-figure-gate = Autres entreprises sans voie connue vers l’étranger sauf par vous, parmi celles qui en ont une
change-figure-inside = Contacts qui restent dans un territoire, parmi ceux que l’on peut situer
change-measure-reach = qui a une voie vers l’étranger
change-measure-ways = vos voies vers chaque pays
change-measure-countries = les pays où vous vendez
change-measure-customers = vos clients
change-measure-open_triangles = les fournisseurs partagés
change-measure-tied = les contacts entre entreprises de votre métier
change-measure-brokerage = qui l’agence relie
change-measure-constraint = à quel point vos contacts se rejoignent
change-measure-gate = qui a besoin de vous pour aller à l’étranger
change-measure-inside = combien de contacts restent chez vous
change-measure-betweenness = qui se tient entre qui sur toute la carte

change-reach-own = Votre entreprise obtient une voie connue, et en usage, vers des acheteurs à l’étranger.
change-reach-more = { $count ->
    [one] { $count } autre entreprise obtient une voie connue vers des acheteurs à l’étranger : { $actors }.
   *[other] { $count } autres entreprises obtiennent une voie connue vers des acheteurs à l’étranger, dont { $actors }.
  }
change-countries = Vous vendez dans { $countriesCount ->
    [1] un pays de plus
   *[other] { $countriesCount } pays de plus
  } : { $countries }.
change-ways-first = Une première voie connue s’ouvre, par des contacts en usage : { $countries }.
change-ways-second = Une deuxième voie s’ouvre : { $countries }. Si un contact disparaît, l’autre reste.
change-customers = Vous vendez à { $after ->
    [1] un client
   *[other] { $after } clients
  } ; aujourd’hui à { $before ->
    [0] aucun
    [1] un seul
   *[other] { $before }
  }.
change-open-fewer = Entreprises qui partagent un fournisseur sans être en contact : { $before ->
    [1] une paire
   *[other] { $before } paires
  } aujourd’hui, puis { $after ->
    [0] aucune
    [1] une
   *[other] { $after }
  } (comptées pour chaque fournisseur).
change-tied-more = { $count ->
    [1] Une autre paire d’entreprises de votre métier est en contact.
   *[other] { $count } autres paires d’entreprises de votre métier sont en contact.
  }
change-freer = Vos contacts se rejoignent moins : plus de nouvelles, et plus de marge pour vous.
change-gate-less = Moins d’entreprises ont besoin de vous pour aller à l’étranger : { $before } aujourd’hui, puis { $after ->
    [0] aucune
    [1] une
   *[other] { $after }
  }.

change-hangs-on = Tout dépend de { $actor } : on ne connaît pas d’autre voie.
change-one-contact = Un seul contact porte ce pays ({ $country }) : si { $actor } s’en va, le pays est perdu.
change-largest = { $actor } prend déjà { $share } % de vos ventes : davantage, et vous en dépendez plus.
change-tighter = Vos contacts se rejoignent plus : moins de nouveauté.
change-gate-still = Aucune autre entreprise n’a de voie connue vers l’étranger sauf par vous, comme aujourd’hui. Celle qui vous rejoint n’obtient pas de voie à elle.
change-gate-new = Aucune autre entreprise n’aurait de voie connue vers l’étranger sauf par vous.
change-gate-more = Plus d’entreprises auraient besoin de vous pour aller à l’étranger : { $before } aujourd’hui, puis { $after }.
change-hub = { $actor } devient un goulot : { $after } entreprises n’auraient pas d’autre voie connue vers l’étranger ; aujourd’hui { $before ->
    [0] aucune
    [1] une
   *[other] { $before }
  }.
change-agency-bypassed = { $actorAgency } est contournée : toutes les paires d’entreprises qu’elle aurait pu réunir seraient en contact sans elle.
change-agency-less = { $actorAgency } a moins à réunir : de { $before } paires d’entreprises sans contact à elles, il en reste { $after }.
change-inward = La carte se referme : { $shareAfter } % des contacts restent dans un territoire, aujourd’hui { $shareBefore } %.
change-price-hub = { $count ->
    [0] Tout passe par { $actorAgency } : si elle s’arrête, le travail s’arrête.
    [one] Tout passe par { $actorAgency } : { $count } paire d’entreprises resterait sans contact en dehors d’elle. Si elle s’arrête, le travail s’arrête.
   *[other] Tout passe par { $actorAgency } : { $count } paires d’entreprises resteraient sans contact en dehors d’elle. Si elle s’arrête, le travail s’arrête.
  }
change-price-mesh = { $count ->
    [one] { $count } nouveau contact à entretenir, entre entreprises qui se font concurrence.
   *[other] { $count } nouveaux contacts à entretenir, entre entreprises qui se font concurrence.
  }
