# Fiches de travail : chacune répond à une question que le plan laisse ouverte.

view-sheets = Fiches de travail
sheets-title = Fiches de travail
sheets-lede = Pour les actions de votre plan. Prenez une fiche à la fois : imprimée, chacune tient sur une ou deux pages.
sheets-to-plan = Retour au plan
sheets-print = Imprimer cette fiche
sheets-print-all = Imprimer toutes les fiches
sheets-none = Sans action dans le plan, il n’y a encore rien à préparer.
sheets-for-step = Pour :
sheets-more = { $count ->
    [1] Et encore une ligne.
   *[other] Et encore { $count } lignes.
  }

# La ligne sous laquelle chaque fiche est proposée dans le plan.
sheets-head = Fiches de travail
sheet-efforts-name = Ce qu’il faut
sheet-efforts-about = Qui, chez vous, doit savoir faire quoi, et pour quelle action ?
sheet-training-name = Ce qu’il faut apprendre d’abord
sheet-training-about = De quoi les actions ont-elles besoin, qui manque peut-être à votre entreprise ?
sheet-help-name = Aides à demander
sheet-help-about = Quels programmes de votre propre liste servent à quelle action ?
sheet-gains-name = Mon gain, notre gain
sheet-gains-about = Que reçoit, donne et garde pour elle chaque entreprise ? Une page par entreprise, à remettre.
sheet-ledger-name = Contacts en sommeil
sheet-ledger-about = Qui appeler, pays par pays, et quel est le prochain pas ?
sheet-purchasing-name = Acheter ensemble
sheet-purchasing-about = Quelles entreprises achètent au même fournisseur sans que l’on sache si elles se parlent ?
sheet-agenda-name = Ordre du jour pour l’agence
sheet-agenda-about = Que demander à l’agence, et qu’est-ce que cela demande ?
sheet-persons-name = Contacts qui tiennent à une seule personne
sheet-persons-about = Qui perdrait-on si le dirigeant s’absentait, et qui pourrait l’accompagner ?
sheet-assumptions-name = Ce qui est tenu pour acquis
sheet-assumptions-about = Ce que la méthode suppose. Si cela ne vaut pas pour vous, faites moins de choses ensemble.

# Ce que le plan demande.
effort-heading-capabilities = Capacités
effort-heading-marketing_purchasing = Vendre et acheter
effort-heading-strategy = Stratégie
effort-level-management = Qui décide
effort-level-operations = Qui fait le travail
asked-what-to-tell = Décidez de ce que vous dites aux autres entreprises et de ce qui ne sort jamais de la maison, et dites-le dès la première réunion.
asked-hand-over = Confiez quelques contacts à une deuxième personne et laissez-la décider des petites choses.
asked-show-benefits = Expliquez à vos collaborateurs pourquoi vous parlez aux entreprises voisines et ce qu’ils y gagnent.
asked-languages = Parlez la langue du client au téléphone, ou faites-vous accompagner ; sachez comment on travaille là-bas.
asked-pass-on = Après chaque contact, notez ce qui s’est dit et transmettez-le à ceux qui vendent, achètent et font le travail.
asked-small-things = Parlez avec les gens des autres entreprises de choses sans risque : salons, formation, règles.
asked-offer = Fixez ce que vous proposez à qui, à quelles conditions et dans quel délai.
asked-who-buys = Pour l’achat commun, désignez une personne qui n’a rien à voir avec les ventes.
asked-shared-person = Convenez de ce que la personne partagée fait pour vous, combien de jours, et qui fixe les priorités.
asked-answer-fast = Répondez sous deux jours, envoyez à temps ce que vous avez promis, tenez coûte que coûte le premier délai.
asked-volumes = Listez quantités, qualités et dates de la matière pour un an ; remettez-les à l’agence et à personne d’autre.
asked-technical-talk = Réunissez ceux qui font le travail, des deux côtés, avant de parler de prix.
asked-market-news = Lisez ce qu’envoie le partenaire ou l’association, et transmettez les deux lignes qui comptent.
asked-choose-markets = Choisissez un ou deux marchés et dites non aux autres pendant un an.
asked-weigh = Avant d’accepter, comparez trois voies : seul, à deux ou trois, tous ensemble.
asked-mandate = Donnez à l’agence un mandat clair : ce qu’elle peut faire en votre nom, et ce qu’elle ne peut pas.
asked-order = Fixez ce qui vient d’abord, ce qui attend, et qui donne le signal.
asked-keep-dates = Tenez une liste de qui fait quoi pour quand, et revoyez-la une fois par mois.
asked-count = Notez dès maintenant où vous en êtes (commandes, prix payés, réponses), pour voir plus tard si cela a servi.

# Ce qu’il faut apprendre d’abord.
capability-languages = Langues
capability-languages-do = Un cours pour qui téléphone et écrit, ou quelques heures par mois de quelqu’un qui parle la langue.
capability-culture = Savoir comment on travaille là-bas
capability-culture-do = Une visite de quelques jours, ou un entretien avec quelqu’un qui y a travaillé.
capability-export_time = Du temps pour l’export
capability-export_time-do = Une personne avec des heures fixes chaque semaine ; formez-la d’abord.
capability-export_plan = Un plan d’exportation écrit
capability-export_plan-do = Deux pages : quel marché, quoi y vendre, combien, qui, pour quand.
capability-marketing = Marketing
capability-marketing-do = Commencez par un marché : qui achète, par qui, à quelle saison.
capability-information = S’informer sur les marchés
capability-information-do = Apprenez où se trouvent les chiffres : douanes, chambre de commerce, association.
capability-quality = Une qualité que l’on peut prouver
capability-quality-do = Cherchez quel certificat le client demande, et qui près de chez vous l’a déjà.
capability-research = Développer quelque chose de nouveau
capability-research-do = Un petit essai avec un fournisseur ou un institut, sur une seule chose.
capability-cooperation = L’envie de travailler avec d’autres
capability-cooperation-do = Parlez d’une petite chose à faire ensemble, avec le gain de chacun sur une page.
training-missing = La liste des partenaires dit que cela manque à votre entreprise.
training-lacks = D’après les données de votre entreprise, vous ne l’avez pas.
training-partly = D’après les données de votre entreprise, vous l’avez en partie.
training-attitude = Vos réponses sur le travail avec d’autres donnent en moyenne { NUMBER($value, maximumFractionDigits: 1) } sur 5.
training-ask = À demander d’abord : personne n’a dit si votre entreprise l’a.
training-none = Rien de ce qui a été demandé ne fait obstacle.

# Aides.
help-contact = S’adresser à
help-link = Adresse
help-cost = Coût
help-until = Jusqu’au
help-over = Cette date est passée.
help-for = Pour
help-elsewhere = { $count ->
    [1] Une autre ligne de votre liste ne sert à aucune action du plan.
   *[other] { $count } autres lignes de votre liste ne servent à aucune action du plan.
  }
help-none = Votre classeur n’a pas de liste de programmes. Ajoutez une feuille « Aides » avec les programmes et contacts que vous connaissez : les lignes qui conviennent apparaissent ici.
help-none-fits = Aucune ligne de votre liste ne sert à une action du plan.

# Ce qui est tenu pour acquis.
assumption-H1 = Des entreprises comme la vôtre veulent aller plus loin à l’étranger et faire mieux que d’autres, et travailler ensemble les en rapproche.
assumption-H2 = Les voies les plus exigeantes vers l’étranger, qui demandent du savoir, de bons produits et de l’argent, sont plus faciles à plusieurs que seul.
assumption-note = La méthode le suppose ; rien dans vos données ne le prouve. Ces actions en dépendent :

# Mon gain, notre gain.
gains-whose = { $actor }
gains-own = Votre entreprise
gains-get = Ce que vous recevez
gains-give = Ce que vous donnez
gains-keep = Ce que vous ne partagez jamais
gains-together = Ce que vous y gagnez tous
gains-may = « Vous recevez » veut dire : vous pouvez recevoir, si l’étape réussit. Aucun chiffre n’est promis.
gain-R01-own-get = Des commandes d’un client qui vous connaît déjà ({ $actor }).
gain-R01-own-give = Un appel ou une visite, et une offre faite pour lui.
gain-R01-partner-get = Une offre faite pour vous par un fournisseur que vous connaissez, { $actorOwn }, et quelqu’un qui répond.
gain-R01-partner-give = Une réponse franche : pourquoi le silence, et ce qu’il faudrait.
gain-R01-all = Une voie de plus vers l’étranger, sur laquelle d’autres peuvent se renseigner.
gain-R02-own-get = Une porte sur un nouveau pays, ouverte par quelqu’un à qui l’on fait confiance là-bas ({ $actor }).
gain-R02-own-give = De bonnes conditions pour qui ouvre la porte, et la promesse de ne pas le contourner.
gain-R02-partner-get = Davantage à vendre, de { $actorOwn }, et un merci pour la mise en contact.
gain-R02-partner-give = Un appel pour présenter { $actorOwn }.
gain-R02-all = Un nouveau pays, sur lequel d’autres peuvent se renseigner.
gain-R03-trade-get = Quelqu’un à côté à qui demander, et des salons ou de la formation moins chers.
gain-R03-trade-give = Une matinée, et ce que vous savez de choses sans risque.
gain-R03-agency-get = Une raison pour que les entreprises viennent, et des membres qui ont besoin de vous.
gain-R03-agency-give = Une salle, une date, une invitation et des règles que tous signent.
gain-R03-all = Des entreprises qui peuvent assumer ensemble une plus grosse commande et n’apprennent plus tout seules.
gain-R04-trade-get = Un meilleur prix ou de meilleures conditions pour la même matière, si ensemble vous achetez assez.
gain-R04-trade-give = Vos quantités d’une année, à l’agence ou à un autre lieu neutre et à personne d’autre.
gain-R04-partner-get = Un seul grand programme au lieu de nombreuses petites commandes.
gain-R04-partner-give = Des conditions par quantité, les mêmes pour tous les participants.
gain-R04-agency-get = Une tâche sur laquelle les entreprises peuvent vous juger.
gain-R04-agency-give = Quelqu’un qui recueille les quantités, les additionne et se tait sur chacune.
gain-R04-all = Une matière moins chère pour tous, et un fournisseur qui peut prévoir.
gain-R05-trade-get = Quelques jours du travail d’une personne que vous ne pourriez pas payer seul.
gain-R05-trade-give = Votre part du coût, et un interlocuteur.
gain-R05-agency-get = Un service que les entreprises paient et pour lequel elles restent.
gain-R05-agency-give = Un contrat pour cette personne, un bureau et un ordre équitable des tâches.
gain-R05-all = Ce qu’un marché enseigne s’apprend une fois et tous le savent.
gain-R06-own-get = Du travail dont vous décharge quelqu’un qui le fait mieux ({ $actor }).
gain-R06-own-give = Des programmes annoncés tôt, et une heure ensemble sur le travail.
gain-R06-partner-get = Plus de travail de { $actorOwn }, annoncé plus tôt.
gain-R06-partner-give = Un essai, et un mot sur ce que vous savez faire et que personne ne demande.
gain-R06-all = Un fournisseur qui peut faire plus pour tous.
gain-R08-own-get = Un client dont le nom ouvre d’autres portes ({ $actor }).
gain-R08-own-give = Du temps, des exemples de votre travail et la patience d’une année.
gain-R08-partner-get = Un fournisseur qui répond vite : { $actorOwn }.
gain-R08-partner-give = Une demi-heure pour que { $actorOwn } montre son travail.
gain-R08-all = Un client connu qui entend parler du district.
gain-R09-own-get = Un client que vous connaissez déjà, et une voie vers un autre district ({ $actor }).
gain-R09-own-give = Un regard sur ce qu’ils font et sur ce que vous pourriez y apporter.
gain-R09-partner-get = Quelque chose dont vous avez besoin, de { $actorOwn }, que vous connaissez.
gain-R09-partner-give = Une heure avec qui s’occupe des achats.
gain-R09-all = Un pont vers un autre district.
gain-R10-own-get = Des nouvelles des marchés, et une place dans les salons.
gain-R10-own-give = La cotisation, et quelqu’un qui y va.
gain-R10-agency-get = Un membre qui demande et qui raconte : { $actorOwn }.
gain-R10-agency-give = Des nouvelles des marchés, des noms, une place sur le stand.
gain-R10-all = Des nouvelles qui arrivent au district par un membre.
gain-R11-trade-get = Un lieu qui vous réunit et fait respecter les règles.
gain-R11-trade-give = Une réunion, et un mot clair sur ce que l’agence peut faire.
gain-R11-agency-get = Un mandat, et des entreprises qui ont besoin de vous pour autre chose que des papiers.
gain-R11-agency-give = Une personne nommée avec des heures pour cela, et une date à laquelle les entreprises pourront s’en passer.
gain-R11-all = Des entreprises qui conviennent des règles avant d’en avoir besoin.
gain-R13-own-get = La voix même du client, sans personne entre vous ({ $actor }).
gain-R13-own-give = Ce que faisait l’intermédiaire : appels, papiers, service.
gain-R13-partner-get = { $actorOwn } directement au téléphone.
gain-R13-partner-give = Un deuxième essai, avec une petite commande.
gain-R13-all = Une voie vers l’étranger qui ne tient pas à un intermédiaire.
keep-prices = Vos prix, coûts et marges.
keep-customers = Qui sont vos clients et ce qu’ils achètent.
keep-designs = Ce que vous développez et n’avez pas encore montré.
keep-volumes = Vos propres quantités : seul le lieu neutre les voit.
keep-told = Ce que chaque entreprise vous a dit : jamais à une autre, pas même par allusion.

# Contacts en sommeil.
ledger-country-unknown = Pays non indiqué
ledger-abroad = à l’étranger
ledger-home = dans votre pays
ledger-who = Qui
ledger-last = Dernier contact
ledger-months = { $months ->
    [0] ce mois-ci
    [1] il y a un mois
   *[other] il y a { $months } mois
  }
ledger-last-unknown = non indiqué
ledger-held = Qui les connaît
ledger-held-owner = le dirigeant
ledger-held-other = quelqu’un d’autre dans l’entreprise
ledger-held-both = le dirigeant et quelqu’un d’autre
ledger-held-unknown = non indiqué : à demander d’abord
ledger-why = Raison du silence
ledger-why-unknown = non indiquée : à demander d’abord
ledger-growth = Pourrait croître
ledger-growth-of = { NUMBER($value, maximumFractionDigits: 1) } sur 5
ledger-growth-unknown = non indiqué
ledger-next = Prochain pas :
bond-step-keep_alive = Trouvez qui les connaissait et donnez un signe de vie : une carte, un appel, aucune offre.
bond-step-meet = Trouvez une raison de vous voir : un salon, une nouvelle, quelque chose de nouveau à montrer. Pas d’offre avant de s’être vus.
bond-step-small_order = Proposez une petite commande qui ne peut pas mal tourner.
bond-step-joint_activity = Proposez une chose à faire ensemble : un essai, un salon, une visite chez l’un ou l’autre.
ledger-none = Aucun contact en sommeil n’est connu. Cela dit peu si personne n’a indiqué la date de la dernière commande.

# Acheter ensemble.
purchasing-from = { $count ->
    [1] Une entreprise achète à { $actor }
   *[other] { $count } entreprises achètent à { $actor }
  }
purchasing-material = Matière
purchasing-firms = Entreprises
purchasing-pairs = { $pairs ->
    [1] L’unique paire de ces entreprises :
   *[other] Sur { $pairs } paires de ces entreprises :
  } { $told }.
purchasing-pairs-open = { $count ->
    [1] une, à ce qu’on sait, n’est pas en contact
   *[other] { $count }, à ce qu’on sait, ne sont pas en contact
  }
purchasing-pairs-tied = { $count ->
    [1] une est en contact
   *[other] { $count } sont en contact
  }
purchasing-pairs-asked = { $count ->
    [1] pour une, personne n’a demandé
   *[other] pour { $count }, personne n’a demandé
  }
purchasing-open = Paires sans contact
purchasing-class = Cette ligne représente plusieurs fournisseurs. Cherchez d’abord quelles entreprises achètent au même.
purchasing-volumes = Chaque entreprise dit ses quantités à { $actor } et à personne d’autre ; seule la somme sort de la pièce.
purchasing-volumes-nobody = Trouvez d’abord un lieu neutre pour les quantités : une agence, une chambre de commerce, un notaire. Elles ne vont à personne d’autre.
purchasing-law = Acheter ensemble peut relever du droit de la concurrence. N’achetez que de la matière standard, ne parlez ni de prix de vente ni de clients, laissez chacun libre d’acheter ailleurs, et consultez un avocat avant de signer.
purchasing-none = On ne connaît aucun fournisseur auquel achètent deux entreprises du métier sans que l’on sache si elles se parlent.

# Ordre du jour pour l’agence.
agenda-stands = Où elle en est
agenda-next = L’échelon suivant
agenda-told = { $told ->
    [0] Parmi les entreprises en contact avec elle ({ $firms }), aucune n’a dit ce qu’elle fait pour elles.
    [1] Parmi les entreprises en contact avec elle ({ $firms }), une a dit ce qu’elle fait pour elle.
   *[other] Parmi les entreprises en contact avec elle ({ $firms }), { $told } ont dit ce qu’elle fait pour elles.
  }
agency-rung-absent = Pas d’agence
agency-rung-absent-about = Personne n’en a nommé une.
agency-rung-service_centre = Centre de services
agency-rung-service_centre-about = Elle aide chaque entreprise séparément.
agency-rung-convener = Celle qui réunit
agency-rung-convener-about = Elle amène de temps en temps les entreprises à une même table.
agency-rung-coordinator = Celle qui coordonne
agency-rung-coordinator-about = Elle fait avancer une tâche commune entre les réunions.
agency-rung-leader = Celle qui mène
agency-rung-leader-about = Elle coordonne, achète et vend à l’étranger pour les entreprises.
agency-rung-unknown = Non indiqué. Demandez d’abord ce qu’elle fait pour les entreprises.
agenda-top = Elle fait déjà tout ce qui a été demandé. Demandez ce que les entreprises peuvent reprendre elles-mêmes.
agenda-points = Quatre points pour une réunion
agenda-point-interests = Ce que nous avons en commun
agenda-point-expectations = Ce que chacun peut attendre
agenda-point-weight = Qui entraîne les autres
agenda-point-place_and_date = Un lieu, une date
agenda-interests = Commencez par ce qui pèse sur plus de la moitié des entreprises qui ont répondu, au moins { $count } : { $barriers }.
agenda-interests-ask = Demandez d’abord à chaque entreprise les trois choses qui la gênent le plus, et ne montrez que ce que plusieurs ont nommé.
agenda-expectations = Convenez de trois règles : ce qui se dit, ce qui ne se dit jamais, et comment on part.
agenda-weight = Demandez à { $actors } d’inviter les autres : ils en connaissent la plupart.
agenda-weight-ask = Demandez à chaque entreprise qui elle suivrait : on n’en connaît aucune que suivent la plupart des autres.
agenda-place-and-date = Une salle, une matinée, et la date suivante fixée avant de se quitter.
agenda-costs = Ce que cela demande
agenda-cost-person = À l’agence : une personne nommée avec des heures fixes, et une salle.
agenda-cost-firms = À chaque entreprise : une matinée au début, puis une heure par mois.
agenda-cost-later = Plus tard : qui s’en sert paie. Fixez la date à laquelle les entreprises pourront se passer d’aide.
agenda-step = Votre part : demandez une réunion à { $actorAgency } et apportez cette page.
agenda-step-ask = Votre part : demandez à { $actorAgency } ce qu’elle fait pour les entreprises et si elle les réunirait une fois.
agenda-step-first = Votre part : cherchez d’abord si { $actorAgency } pourrait réunir les entreprises, et qui peut vous présenter. On ne vous connaît pas de contact avec cette agence. L’ordre du jour vient ensuite.
agenda-step-none = Votre part : demandez à la chambre de commerce ou à la mairie qui pourrait réunir une fois les entreprises.
agenda-step-not-asked = Votre part : cherchez s’il existe une agence pour votre métier. Personne n’a été interrogé.

# Contacts qui tiennent à une seule personne.
persons-lede = { $owner ->
    [0] Parmi les contacts dont on sait qui les tient ({ $told }), aucun ne tient au seul dirigeant.
    [1] Parmi les contacts dont on sait qui les tient ({ $told }), un tient au seul dirigeant.
   *[other] Parmi les contacts dont on sait qui les tient ({ $told }), { $owner } tiennent au seul dirigeant.
  }
persons-not-told = { $count ->
    [1] Pour un autre contact, personne n’a dit qui le tient.
   *[other] Pour { $count } autres contacts, personne n’a dit qui les tient.
  }
persons-why = Pourquoi il compte
matters-planned = le plan en a besoin
matters-growth = il pourrait croître
matters-abroad = il est à l’étranger
matters-share = une grande part de vos ventes ou achats passe par lui
persons-second = Qui emmener
second-export = la personne qui a des heures pour l’export
second-buyer = la personne qui s’occupe des achats
second-anybody = une deuxième personne
persons-how = Emmenez-la au prochain appel ou à la prochaine visite ; après la troisième fois, le contact a deux noms.
persons-none = On ne connaît aucun contact important qui tienne au seul dirigeant.
persons-unknown = Personne n’a dit qui tient les contacts. À demander d’abord.
