# Comment une sorte d’action peut alléger une sorte d’obstacle : ce qu’on a trouvé, ou ce que nous pensons.

relief-A = peut aider : plusieurs études l’ont mesuré
relief-B = peut aider, selon une étude ou un guide
relief-C = aiderait peut-être : c’est notre idée
relief-kind-customer = Réveiller ou renforcer un client à l’étranger
relief-kind-distributor = Réveiller ou renforcer un distributeur ou un agent à l’étranger
relief-kind-middleman = Atteindre un pays par un distributeur ou un agent
relief-kind-partner = Atteindre un pays par un autre partenaire
relief-kind-trade = Rencontrer des entreprises de votre métier
relief-kind-purchase = Acheter ensemble
relief-kind-function = Partager une personne pour le marketing ou la recherche
relief-kind-supplier = Confier davantage à un fournisseur
relief-kind-reference = Gagner un client dont le nom ouvre des portes
relief-kind-buys = Vendre à un fournisseur
relief-kind-association = Utiliser une association
relief-kind-coordination = Faire coordonner l’agence
relief-kind-direct = Revenir sans intermédiaire

relief-customer-information = { $country ->
    [none] Un client connaît son marché et aucun autre
   *[other] Ils connaissent leur marché ({ $country }) et aucun autre
  }. Dans une étude, ce qui manque dans l’entreprise nuit moins à celles qui ont beaucoup de partenaires ; l’information n’y est pas étudiée à part.
relief-customer-contacts = { $country ->
    [none] Qui achète déjà chez vous peut nommer d’autres acheteurs du même marché.
   *[other] Qui achète déjà chez vous peut nommer d’autres acheteurs du pays ({ $country }).
  }
relief-customer-culture = { $country ->
    [none] À force de traiter avec les gens d’un pays, ses usages deviennent moins étranges.
   *[other] À force de traiter avec les gens du pays ({ $country }), ses usages deviennent moins étranges.
  }
relief-distributor-information = { $country ->
    [none] Celui qui revend connaît son marché, et celui-là seulement.
   *[other] Celui qui revend dans ce pays ({ $country }) connaît ce marché, et celui-là seulement.
  }
relief-distributor-contacts = { $country ->
    [none] Les intermédiaires trouvent des clients sur leur marché.
   *[other] Les intermédiaires trouvent des clients dans ce pays ({ $country }).
  }
relief-distributor-channel = { $country ->
    [none] Ils ont déjà dans le circuit la place que vous devriez gagner.
   *[other] Dans ce pays ({ $country }), ils ont déjà dans le circuit la place que vous devriez gagner.
  }
relief-distributor-culture = { $country ->
    [none] Ils parlent la langue de leurs clients et connaissent leurs habitudes.
   *[other] Ils parlent la langue du pays ({ $country }) et en connaissent les habitudes.
  }
relief-middleman-contacts = { $country ->
    [none] Un intermédiaire connaît les clients de là-bas par leur nom.
   *[other] Un intermédiaire connaît par leur nom les clients de ce pays ({ $country }).
  }
relief-middleman-channel = { $country ->
    [none] Un intermédiaire est déjà dans le circuit.
   *[other] Dans ce pays ({ $country }), un intermédiaire est déjà dans le circuit.
  }
relief-partner-contacts = { $country ->
    [none] Le partenaire connaît les clients de là-bas par leur nom.
   *[other] Le partenaire connaît par leur nom les clients de ce pays ({ $country }).
  }
relief-partner-channel = { $country ->
    [none] Le partenaire est déjà dans le circuit.
   *[other] Dans ce pays ({ $country }), le partenaire est déjà dans le circuit.
  }
relief-trade-information = Les entreprises qui se disent ce qu’elles savent des marchés y sont mieux préparées.
relief-trade-capacity = Une commande trop grande pour une entreprise peut se partager entre plusieurs.
relief-trade-logistics = Des chargements qui font la même route peuvent partir ensemble.
relief-purchase-price = Une commande plus grande peut obtenir de meilleures conditions que plusieurs petites.
relief-function-information = Une personne payée par plusieurs peut suivre des marchés qu’aucune ne suivrait seule.
relief-function-contacts = Une personne partagée peut aller aux salons et chercher des acheteurs pour vous tous.
relief-function-people = Elle apporte du temps et un savoir d’export qu’une petite entreprise ne peut payer seule.
relief-function-promotion = Catalogues et stands se font une fois pour tous, dans la langue du marché.
relief-supplier-capacity = Ce qu’il vous reprend libère vos gens pour les commandes de l’étranger.
relief-supplier-product = Un fournisseur qui connaît son domaine peut aider à développer ce qu’on demande à l’étranger.
relief-supplier-standards = Un fournisseur qui respecte déjà une norme l’apporte à ce que vous vendez.
relief-supplier-price = Un travail fait là où il se fait le mieux peut vous coûter moins.
relief-reference-contacts = Les autres demandent qui vous servez ; un nom connu répond.
relief-reference-product = Un client exigeant vous dit exactement quoi développer.
relief-buys-contacts = Ils connaissent des acheteurs là où ils sont.
relief-buys-product = Ce qu’il leur faut de vous peut devenir un nouveau produit.
relief-association-information = Une association rassemble ce que ses membres apprennent des marchés.
relief-association-contacts = C’est par des missions et des salons qu’elle réunit acheteurs et entreprises.
relief-association-promotion = Elle peut offrir un stand ou un catalogue commun.
relief-association-government = Une voix pour beaucoup se fait mieux entendre.
relief-coordination-information = Les entreprises que l’on réunit se transmettent ce qu’elles savent des marchés.
relief-coordination-people = Un bureau d’export commun fait pour tous ce pour quoi chacun n’a pas le temps.
relief-coordination-paperwork = Un bureau commun connaît les formalités, parce qu’il en fait souvent.
relief-coordination-government = Une agence qui parle pour beaucoup d’entreprises se fait mieux entendre.
relief-direct-contacts = Vous y connaissez quelqu’un et n’avez besoin de personne entre vous.
relief-direct-channel = Sans intermédiaire, il n’y en a aucun à trouver ni à surveiller.
