# Le diagnostic sur un écran : le titre, ce sur quoi il repose, ce que les données ne permettent pas de dire.

overview-barriers-two = Ce qui vous freine le plus : { $first ->
    [informational] la connaissance des marchés
    [functional] le temps, les personnes et les moyens
    [product] le produit
    [price] le prix et le paiement
    [distribution] les canaux de vente
    [logistics] le transport et le stockage
    [promotion] la promotion
    [procedural] les papiers et les procédures
    [governmental] les règles et les aides chez vous
    [task] les clients et la concurrence à l’étranger
    [environmental] les conditions à l’étranger
   *[other] plusieurs choses
  } ; puis { $second ->
    [informational] la connaissance des marchés
    [functional] le temps, les personnes et les moyens
    [product] le produit
    [price] le prix et le paiement
    [distribution] les canaux de vente
    [logistics] le transport et le stockage
    [promotion] la promotion
    [procedural] les papiers et les procédures
    [governmental] les règles et les aides chez vous
    [task] les clients et la concurrence à l’étranger
    [environmental] les conditions à l’étranger
   *[other] plusieurs choses
  }.
overview-barriers-one = Ce qui vous freine le plus : { $first ->
    [informational] la connaissance des marchés
    [functional] le temps, les personnes et les moyens
    [product] le produit
    [price] le prix et le paiement
    [distribution] les canaux de vente
    [logistics] le transport et le stockage
    [promotion] la promotion
    [procedural] les papiers et les procédures
    [governmental] les règles et les aides chez vous
    [task] les clients et la concurrence à l’étranger
    [environmental] les conditions à l’étranger
   *[other] plusieurs choses
  }.
overview-barriers-light = Aucun obstacle ne pèse lourd sur vos exportations.
overview-barriers-few = Parmi les obstacles auxquels vous avez répondu, aucun ne pèse lourd ; il y a trop peu de réponses pour en dire plus.
overview-firms = Ce qui freine le plus les entreprises : { $barrier }. C’est grave pour { $severe } sur { $answered } qui ont répondu.
overview-firms-light = Aucun des obstacles auxquels les { $firms } entreprises ont répondu ne pèse lourd.
overview-quiet-and-apart = Les clients que vous avez déjà à l’étranger sont silencieux, et les entreprises voisines de votre métier ne travaillent pas ensemble.
overview-quiet = Les clients que vous avez déjà à l’étranger sont silencieux.
overview-some-quiet = { $count ->
    [1] Un client étranger est devenu silencieux et peut être réveillé.
   *[other] { $count } clients étrangers sont devenus silencieux et peuvent être réveillés.
  }
overview-apart = Les entreprises voisines de votre métier ne travaillent pas ensemble, alors qu’elles pourraient s’aider.
overview-network-calm = Dans vos contacts, rien ne saute aux yeux qu’il faille réparer d’abord.
overview-customers-quiet = { $count ->
    [1] Un de vos clients est devenu silencieux.
   *[other] { $count } de vos clients sont devenus silencieux.
  }
overview-choose-firm = La carte est dessinée. Dites quelle entreprise est la vôtre, et les conseils suivront.
overview-network-open = La carte est dessinée, mais le fichier dit trop peu sur qui est qui pour donner des conseils.
overview-nothing = Il n’y a pas encore assez dans ce fichier pour un diagnostic.

overview-lede-severe = { $count ->
    [1] Un obstacle pèse lourd ; { $inside ->
        [0] il est hors de votre entreprise.
       *[other] il est dans votre entreprise ou dans la recherche de clients.
      }
   *[other] { $count } obstacles pèsent lourd ; { $inside ->
        [0] aucun n’est
        [1] un seul est
       *[other] { $inside } sont
      } dans votre entreprise ou dans la recherche de clients.
  }
overview-lede-help-both = L’aide la plus proche : { $quiet ->
    [1] un client étranger silencieux
   *[other] { $quiet } clients étrangers silencieux
  } et { $firms ->
    [1] une entreprise qui achète
   *[other] { $firms } entreprises qui achètent
  } chez le même fournisseur que vous.
overview-lede-help-quiet = { $quiet ->
    [1] L’aide la plus proche est un client étranger silencieux.
   *[other] L’aide la plus proche : { $quiet } clients étrangers silencieux.
  }
overview-lede-help-firms = { $firms ->
    [1] L’aide la plus proche est une entreprise qui achète chez le même fournisseur que vous.
   *[other] L’aide la plus proche : { $firms } entreprises qui achètent chez le même fournisseur que vous.
  }

gap-no-focal = Le fichier ne dit pas quelle entreprise est la vôtre. Choisissez-la, et les conseils seront les vôtres.
gap-no-barriers = Il n’y a aucune réponse sur les obstacles à l’export.
gap-barriers-few = { $answered } obstacles sur { $items } ont une réponse : trop peu pour donner un chiffre.
gap-no-network = On ne sait encore rien de vos contacts : on ne peut pas dire avec qui travailler.
gap-coverage = Interrogés ({ $role }) : { $interviewed } sur { $population }. Ce que diraient les autres reste ouvert.
gap-no-trade = Personne n’a été interrogé sur les entreprises de votre métier ; il n’est donc pas question ici de travailler ensemble.
gap-no-home = Le fichier ne dit pas dans quel pays se trouve votre entreprise : on ne peut pas distinguer chez vous et l’étranger.
gap-no-date = Sans une date à partir de laquelle compter, personne ne peut être dit silencieux.
gap-no-exchange = Le fichier ne dit pas quand vous avez travaillé pour la dernière fois avec quelqu’un, ni la force d’un contact.
gap-growth = { $count ->
    [1] Pour un client silencieux, personne n’a demandé s’il pourrait acheter de nouveau.
   *[other] Pour { $count } clients silencieux, personne n’a demandé s’ils pourraient acheter de nouveau.
  }
gap-more-quiet = { $count ->
    [1] Un autre client silencieux est dans le tableau des contacts.
   *[other] { $count } autres clients silencieux sont dans le tableau des contacts.
  }
gap-barriers-left = Aucun contact proposé ici n’allège : { $barriers }.
gap-illustrative = Quelques chiffres de ce fichier sont inventés pour montrer comment cela marche. Ils sont marqués.
