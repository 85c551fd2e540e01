# La vue d’ensemble, les obstacles et le plan.

diagnosis-title = Votre diagnostic
diagnosis-as-of = Situation au { $date }
diagnosis-basis = Les lignes de ce fichier ne sont pas toutes aussi sûres. Les marques disent d’où vient chacune :
diagnosis-basis-S = { $count ->
    [1] une a été dite expressément
   *[other] { $count } ont été dites expressément
  }
diagnosis-basis-C = { $count ->
    [1] une a été dite une seule fois de tout un groupe
   *[other] { $count } ont été dites une seule fois de tout un groupe
  }
diagnosis-basis-I = { $count ->
    [1] une se déduit de ce qui a été dit
   *[other] { $count } se déduisent de ce qui a été dit
  }
diagnosis-basis-X = { $count ->
    [1] une est inventée pour compléter l’exemple
   *[other] { $count } sont inventées pour compléter l’exemple
  }
diagnosis-unmarked = sans marque :
diagnosis-firm = Quelle entreprise est la vôtre ?
diagnosis-firm-why = Le fichier ne le dit pas. Choisissez votre entreprise : la carte et les conseils seront établis de son point de vue.
diagnosis-firm-choose = Choisissez une entreprise
diagnosis-first = Par quoi commencer
diagnosis-helps = Peut aider pour : { $items }
diagnosis-more = Pourquoi, et ce qui pourrait mal tourner
diagnosis-all-steps = { $count ->
    [one] Voir l’étape dans le plan
   *[other] Voir les { $count } étapes du plan
  }
diagnosis-no-steps = Aucune étape ne découle encore de ces données.
diagnosis-no-steps-network = Les étapes concernent des personnes et des entreprises : il faut vos contacts. Apportez une liste de vos clients avec la date de leur dernière commande, ou une feuille avec vos fournisseurs, vos clients et les entreprises de votre métier.
diagnosis-map = Votre réseau, et les nouveaux contacts qui aideraient
diagnosis-map-today = Votre réseau aujourd’hui
diagnosis-map-more = Ouvrir le réseau, avec les mêmes faits en tableau
diagnosis-no-network = Pour l’instant, on ne sait rien des entreprises avec lesquelles vous travaillez ; il n’y a donc pas de carte. Apportez une liste de vos clients (nom, pays, dernière commande), ou une feuille avec une ligne par contact : qui vend à qui.
diagnosis-barriers = Ce qui vous freine le plus
diagnosis-no-barriers = Pour l’instant, il n’y a pas de réponses sur les obstacles à l’exportation. Répondez ici aux questions, ou apportez une feuille avec une ligne par obstacle et sa force, de 1 à 5. Ce que montrent la carte et les contacts reste tel quel.
diagnosis-no-severe = Aucun des obstacles renseignés n’est grave.
diagnosis-barriers-more = Tous les obstacles, et ce qui peut aider
diagnosis-groups = Vos obstacles par type
diagnosis-severe-for = grave pour { $severe } sur { $answered }
diagnosis-scale = 0 = aucun obstacle, 100 = très grand. La partie claire : questions laissées en blanc, le chiffre peut se situer n’importe où dedans.
diagnosis-findings = Ce que nous voyons dans votre réseau
diagnosis-findings-more = { $count ->
    [one] Voir le constat et ses preuves
   *[other] Voir les { $count } constats et leurs preuves
  }
diagnosis-no-findings = À partir de ces seuls contacts, rien ne change ce qu’il faut faire d’abord.
diagnosis-would-change = Ce qui changerait ce jugement : { $what }
diagnosis-gaps = Ce que vos données ne disent pas
diagnosis-empty = Il n’y a encore rien à diagnostiquer
diagnosis-empty-why = Dans ce que vous avez apporté, nous n’avons trouvé ni réponses sur les obstacles ni contacts entre entreprises. La liste des problèmes dit ce qui a été lu et ce qui était attendu.
diagnosis-to-problems = Ce qui a été lu, et ce qui n’a pas pu l’être
profile-link = Jusqu’où vous êtes allés à l’étranger, et ce que vous apportez
diagnosis-to-data = Apporter un fichier

bars-total = Sur toutes les questions renseignées, les obstacles pèsent { $value } sur 100.
bars-total-open = Pas assez de réponses pour un seul chiffre : { $answered } sur { $asked }. Avec les réponses manquantes, il se situerait entre { $low } et { $high } sur 100.
bars-answered-none = absent de votre questionnaire
bars-not-enough = trop peu de réponses : { $low }–{ $high }
bars-value-range = { $value } ({ $low }–{ $high })
bars-value-unweighted = { $words }, à poids égaux : { $unweighted }
bars-group = Type
bars-number = 0–100
bars-answers = Réponses
bars-of = { $value } sur { $scale }
bars-together-mean = Moyenne, 0–100
bars-table-caption = Obstacles par type : chiffre de 0 à 100, avec de–à là où des réponses manquent

plan-title = Que faire, dans cet ordre
plan-lede = { $count ->
    [1] Une étape découle de vos données. C’est une proposition : demandez d’abord, décidez ensuite.
   *[other] { $count } étapes découlent de vos données. Ce sont des propositions : demandez d’abord, décidez ensuite. Celles qui touchent un obstacle grave et coûtent le moins viennent en premier.
  }
plan-none = Aucune étape ne découle encore de ces données
plan-begin = Par où commencer avec vos obstacles, sans attendre
plan-first-step = Premier pas
plan-unsure = pas encore sûr : demandez d’abord
plan-fewer = Afficher moins d’étapes
plan-rest = { $count ->
    [1] Afficher une étape de plus
   *[other] Afficher { $count } étapes de plus
  }
boundary-line = Cette carte montre { $focal ->
    [none] les contacts de ces données
   *[other] les contacts choisis par { $focal }
  } : { $actors } entreprises et organismes, { $interviewed ->
    [0] aucun noté comme interrogé
    [1] dont un interrogé
   *[other] dont { $interviewed } interrogés
  } ; { $complete ->
    [yes] la liste est tenue pour complète.
   *[no] { $share } % des paires ont fait l’objet d’une question.
  }
card-open = Voir la fiche de ce contact
