# Que faire, avec qui et pourquoi. Chaque règle a un titre court (rule-…), une phrase qui se suffit
# (-title), une raison (-because) et ce qui la rendrait fausse (-change).

rule-R01 = Réveiller ou renforcer un client
rule-R02 = Atteindre un nouveau pays grâce à un partenaire
rule-R03 = Rencontrer des entreprises du métier
rule-R04 = Acheter ensemble
rule-R05 = Partager une personne pour le marketing ou la recherche
rule-R06 = Confier davantage à un fournisseur
rule-R07 = Le bon ordre
rule-R08 = Gagner un client dont le nom ouvre des portes
rule-R09 = Vendre à un fournisseur
rule-R10 = Se servir d’une association
rule-R11 = Faire coordonner l’agence
rule-R12 = Les personnes d’abord
rule-R13 = Revenir sans intermédiaire
rule-R14 = Montrer d’abord les avantages
rule-R15 = Les étapes les moins coûteuses d’abord

advice-R01-title-wake = Réveillez { $actor }.
advice-R01-title-strengthen = Tirez davantage de { $actor }.
advice-R01-because = Ce client pourrait acheter bien plus (potentiel { $growth } sur 5), et vous en tirez peu aujourd’hui.
advice-R01-because-silent = Rien ne lui a été vendu depuis { $months ->
    [one] { $months } mois
   *[other] { $months } mois
  }. Personne n’a demandé s’il pourrait acheter de nouveau.
advice-R01-because-unasked = Vous tirez peu de ce contact à l’étranger. Personne n’a demandé s’il pourrait acheter davantage.

advice-R02-title = Atteignez { $actor } par l’intermédiaire de { $actorBridge }.
advice-R02-because = Vous ne vendez encore rien dans ce pays ({ $country }), et { $actorBridge } est déjà en relation avec ce client.

advice-R03-title = Asseyez-vous avec des entreprises du métier, réunies par { $actorAgency }.
advice-R03-because = { $firms } entreprises connaissent { $actorAgency } et achètent chez les mêmes fournisseurs, ou savent faire ce qui manque à une autre ; { $count ->
    [1] à notre connaissance, une paire d’entre elles ne travaille pas ensemble.
   *[other] à notre connaissance, { $count } paires d’entre elles ne travaillent pas ensemble.
  }

advice-R04-title = Achetez ensemble chez { $actor }.
advice-R04-title-material = Achetez ensemble chez { $actor } ({ $material }).
advice-R04-because = { $count } entreprises du métier, dont la vôtre, y achètent chacune de son côté.

advice-R05-title-both = Partagez une personne pour le marketing et la recherche, par l’intermédiaire de { $actorAgency }.
advice-R05-title-marketing = Partagez une personne pour le marketing, par l’intermédiaire de { $actorAgency }.
advice-R05-title-research = Partagez la recherche, par l’intermédiaire de { $actorAgency }.
advice-R05-because = La même chose manque à { $lacking } entreprises du métier. Aucune ne peut la payer seule aussi facilement que toutes ensemble.
advice-R05-because-both = Dans le métier, le marketing manque à { $lackingMarketing } entreprises et la recherche à { $lackingResearch }. Aucune ne peut les payer seule aussi facilement que plusieurs ensemble.

advice-R06-title = Confiez davantage à { $actor }.
advice-R06-because = Ce travail n’est pas le cœur de votre métier, et vous utilisez ce fournisseur moins que les autres.

advice-R07-title = Accordez-vous d’abord sur une petite chose avec les voisins, puis faites une offre aux clients silencieux.
advice-R07-because = { $count ->
    [1] Un client étranger silencieux peut commander de nouveau
   *[other] { $count } clients étrangers silencieux peuvent commander de nouveau
  } quand votre prix tient et que vous pouvez livrer assez. D’ici là, gardez le contact.

advice-R08-title = Gagnez { $actor } comme client.
advice-R08-because-contact = Vous y connaissez quelqu’un personnellement. Le nom de ce client ouvrirait d’autres portes.
advice-R08-because-path = La porte peut être ouverte par { $actorsBetween }. Le nom de ce client en ouvrirait d’autres.

advice-R09-title = Proposez quelque chose à acheter à { $actor }, votre fournisseur.
advice-R09-because = Il n’est pas de votre district : un client là-bas, et un chemin vers d’autres.
advice-R09-because-area = Sa région est { $area } : un client là-bas, et un chemin vers d’autres.

advice-R10-title = Contactez { $actor }.
advice-R10-title-find = Cherchez une association de votre métier.
advice-R10-because = Il vous manque des informations sur les marchés ou de la visibilité, et on ne connaît aucune association dont vous vous serviez. Ce que vous y apprenez, vous pouvez le transmettre.

advice-R11-title = Demandez à { $actorAgency } de vous réunir, pas seulement de vous servir.
advice-R11-because = { $count } entreprises connaissent cette agence, presque aucune ne connaît les autres, et elle ne sert que pour des services.

advice-R12-title = Rencontrez les personnes avant de projeter quoi que ce soit avec elles.
advice-R12-because = Parmi ceux que nomment les conseils, { $count ->
    [1] il y en a un que vous connaissez peu en personne, ou personne n’a demandé à quel point
   *[other] il y en a { $count } que vous connaissez peu en personne, ou personne n’a demandé à quel point
  } : { $actors }.

advice-R13-title = Revenez chez { $actor } sans intermédiaire.
advice-R13-because = Le chemin par { $actorLost } a échoué. Maintenant, vous y connaissez quelqu’un directement.

advice-R14-title = Montrez ce que chacun y gagne avant de demander d’adhérer.
advice-R14-because-attitude = Votre propre envie de coopérer est faible jusqu’ici.
advice-R14-because-trust = Les entreprises du métier se font peu confiance jusqu’ici.
advice-R14-because-unasked = On n’a pas demandé si les autres veulent coopérer.

advice-R15-title = Commencez par ce qui coûte le moins.
advice-R15-because = { $cheap ->
    [1] Un conseil sur { $count } ne demande
   *[other] { $cheap } conseils sur { $count } ne demandent
  } que quelqu’un avec qui vous travaillez déjà.

# Premiers pas.
step-visit = Allez voir { $actor }, ou invitez-les. Parlez d’abord, proposez ensuite.
step-sign = Trouvez qui, chez vous, connaît encore quelqu’un chez { $actor }, et faites-le appeler : un signe de vie, pas encore d’offre.
step-call = Appelez { $actor } et allez les voir. Ayez une raison : un salon, une nouvelle, quelque chose de nouveau à montrer.
step-call-one = Choisissez-en un et appelez : { $actor }. Ayez une raison : un salon, une nouvelle, quelque chose de nouveau à montrer.
step-visit-one = Choisissez-en un et allez le voir : { $actor }. Parlez d’abord, proposez ensuite.
step-call-supplier = Appelez { $actor } et demandez quel travail ce fournisseur pourrait vous reprendre, et à quel prix.
step-offer-supplier = À votre prochaine commande chez { $actor }, demandez ce dont ce fournisseur aurait besoin de vous.
step-introduce = Demandez à { $actorBridge } de vous présenter à { $actor }.
step-meeting = Demandez à { $actorAgency } de vous inviter tous, pour commencer sur un sujet anodin, comme les dates des salons ou la formation.
step-small-thing = Demandez à { $actorAgency } d’organiser une petite chose à faire ensemble : un stand, une journée de formation, une étude de marché.
step-buyers = Demandez à { $actorAgency } une réunion de ceux qui achètent chez { $actor } : sur la qualité et les livraisons, pas encore sur les quantités.
step-buyers-neutral = Trouvez une personne neutre qui invite à une réunion ceux qui achètent chez { $actor } : sur la qualité et les livraisons, pas encore sur les quantités.
step-volumes = Demandez à { $actorAgency } de recueillir ce que chaque entreprise achète en un an chez { $actor }. Personne d’autre ne voit les chiffres.
step-volumes-neutral = Trouvez une personne neutre qui recueille ce que chaque entreprise achète en un an chez { $actor }. Personne d’autre ne voit les chiffres.
step-shared-person = Demandez à { $actorAgency } qui partagerait une personne, une demi-journée par semaine, pour un essai de six mois.
step-association = Appelez { $actor } et demandez ce qu’ils savent des deux marchés qui vous intéressent le plus.
step-find-association = Demandez à deux clients ou à votre chambre de commerce quelle association ils utilisent.
step-agenda = Donnez à { $actorAgency } un ordre du jour en quatre points : ce qu’il vous faut à tous, quelles règles vous attendez, qui amène les autres, un lieu et une date.
step-ask-meeting = Demandez à { $actorAgency } une réunion avec les autres entreprises : ce qu’il vous faut à tous, quelles règles vous attendez, qui amène les autres.
step-keep-in-touch = Écrivez ce mois-ci à chaque client silencieux, sans offre.
step-visits = Inscrivez ce mois-ci à l’agenda une visite ou une rencontre, pour commencer : { $actors }.
step-one-page = Écrivez une page : ce que chacun gagne, ce que chacun donne, ce que personne ne partage jamais. Puis essayez la plus petite chose commune.
step-cheapest = Parmi les étapes qui n’attendent rien, commencez par une qui ne demande qu’un appel ou une visite.
