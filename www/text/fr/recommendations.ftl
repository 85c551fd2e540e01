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
advice-R01-change = Le silence a une raison qui tient toujours, ou vous ne pouvez pas livrer davantage.

advice-R02-title = Atteignez { $actor } par l’intermédiaire de { $actorBridge }.
advice-R02-because = Vous ne vendez encore rien dans ce pays ({ $country }), et { $actorBridge } est déjà en relation avec ce client.
advice-R02-change = { $actorBridge } ne veut pas partager le contact, ou { $actor } décide seul.

advice-R03-title = Asseyez-vous avec des entreprises du métier, réunies par { $actorAgency }.
advice-R03-because = { $firms } entreprises connaissent { $actorAgency } et achètent chez les mêmes fournisseurs, ou savent faire ce qui manque à une autre ; { $count ->
    [one] à notre connaissance, une paire d’entre elles ne travaille pas ensemble.
   *[other] à notre connaissance, { $count } paires d’entre elles ne travaillent pas ensemble.
  }
advice-R03-change = Elles travaillent déjà ensemble, ou l’une se servirait de ce qu’elle entend contre les autres.

advice-R04-title = Achetez ensemble chez { $actor }.
advice-R04-title-material = Achetez ensemble chez { $actor } ({ $material }).
advice-R04-because = { $count } entreprises du métier, dont la vôtre, y achètent chacune de son côté.
advice-R04-change = Il vous faut des qualités différentes, ou des contrats vous lient.

advice-R05-title-both = Partagez une personne pour le marketing et la recherche, par l’intermédiaire de { $actorAgency }.
advice-R05-title-marketing = Partagez une personne pour le marketing, par l’intermédiaire de { $actorAgency }.
advice-R05-title-research = Partagez la recherche, par l’intermédiaire de { $actorAgency }.
advice-R05-because = La même chose manque à { $count } entreprises du métier. Aucune ne peut la payer seule aussi facilement que toutes ensemble.
advice-R05-change = Vous vendez des choses si différentes qu’une seule personne ne peut vous servir tous.

advice-R06-title = Confiez davantage à { $actor }.
advice-R06-because = Ce travail n’est pas le cœur de votre métier, et vous utilisez ce fournisseur moins que les autres.
advice-R06-change = Ce travail est plus proche de votre cœur de métier qu’il n’y paraît, ou ce fournisseur ne peut pas en prendre plus.

advice-R07-title = Accordez-vous d’abord sur une petite chose avec les voisins, puis faites une offre aux clients silencieux.
advice-R07-because = { $count ->
    [one] Un client étranger silencieux peut commander de nouveau
   *[other] { $count } clients étrangers silencieux peuvent commander de nouveau
  } quand le prix et le volume tiennent. D’ici là, gardez le contact.
advice-R07-change = Un client qui n’attend qu’une réponse : alors n’attendez pas.

advice-R08-title = Gagnez { $actor } comme client.
advice-R08-because-contact = Vous y connaissez quelqu’un personnellement. Le nom de ce client ouvrirait d’autres portes.
advice-R08-because-path = La porte peut être ouverte par { $actorsBetween }. Le nom de ce client en ouvrirait d’autres.
advice-R08-change = Ce client demande des volumes, des audits ou des délais de paiement hors de votre portée.

advice-R09-title = Proposez quelque chose à acheter à { $actor }, votre fournisseur.
advice-R09-because = Il n’est pas de votre district : un client là-bas, et un chemin vers d’autres.
advice-R09-because-area = Sa région est { $area } : un client là-bas, et un chemin vers d’autres.
advice-R09-change = Il vous voit comme un rival de ses propres clients.

advice-R10-title = Contactez { $actor }.
advice-R10-title-find = Cherchez une association de votre métier.
advice-R10-because = Il vous manque des informations sur les marchés ou de la visibilité, et vous ne vous servez d’aucune association. Ce que vous y apprenez, vous pouvez le transmettre.
advice-R10-change = Une association qui ne fait rien pour l’export.

advice-R11-title = Demandez à { $actorAgency } de vous réunir, pas seulement de vous servir.
advice-R11-because = { $count } entreprises connaissent cette agence, presque aucune ne connaît les autres, et elle ne sert que pour des services.
advice-R11-change = Elle n’a pas de mandat des entreprises, personne n’en a le temps, ou elle a un intérêt propre.

advice-R12-title = Rencontrez les personnes avant de projeter quoi que ce soit avec elles.
advice-R12-because = { $count ->
    [one] Avec un partenaire
   *[other] Avec { $count } partenaires
  }, le lien personnel est mince, ou personne n’a posé la question : { $actors }.
advice-R12-change = Vous vous connaissez et vous faites confiance, et personne ne l’a écrit.

advice-R13-title = Revenez chez { $actor } sans intermédiaire.
advice-R13-because = Le chemin par { $actorLost } a échoué. Maintenant, vous y connaissez quelqu’un directement.
advice-R13-change = Ce qui a fait échouer l’intermédiaire vous toucherait aussi.

advice-R14-title = Montrez ce que chacun y gagne avant de demander d’adhérer.
advice-R14-because-attitude = Votre propre envie de coopérer est faible jusqu’ici.
advice-R14-because-trust = Les entreprises du métier se font peu confiance jusqu’ici.
advice-R14-because-unasked = On n’a pas demandé si les autres veulent coopérer.
advice-R14-change = Des patrons qui le veulent déjà.

advice-R15-title = Commencez par ce qui coûte le moins.
advice-R15-because = { $cheap ->
    [one] Un conseil sur { $count } ne demande
   *[other] { $cheap } conseils sur { $count } ne demandent
  } que quelqu’un avec qui vous travaillez déjà.
advice-R15-change = Une occasion qui n’attend pas.

# Premiers pas.
step-visit = Allez voir { $actor }, ou invitez-les. Parlez d’abord, proposez ensuite.
step-call = Appelez { $actor } et allez les voir. Ayez une raison : un échantillon, un salon, une nouvelle.
step-call-one = Choisissez-en un et appelez : { $actor }. Ayez une raison : un échantillon, un salon, une nouvelle.
step-visit-one = Choisissez-en un et allez le voir : { $actor }. Parlez d’abord, proposez ensuite.
step-call-supplier = Appelez { $actor } et demandez quel travail ce fournisseur pourrait vous reprendre, et à quel prix.
step-offer-supplier = À votre prochaine commande chez { $actor }, demandez ce dont ce fournisseur aurait besoin de vous.
step-introduce = Demandez à { $actorBridge } de vous présenter à { $actor }.
step-meeting = Demandez à { $actorAgency } une réunion sur un sujet anodin, comme les dates des salons ou le transport.
step-volumes = Demandez à { $actorAgency } de recueillir ce que chaque entreprise achète en un an chez { $actor }. Personne d’autre ne voit les chiffres.
step-volumes-neutral = Trouvez une personne neutre qui recueille ce que chaque entreprise achète en un an chez { $actor }. Personne d’autre ne voit les chiffres.
step-shared-person = Demandez à { $actorAgency } qui partagerait une personne, une demi-journée par semaine, pour un essai de six mois.
step-association = Appelez { $actor } et demandez ce qu’ils savent de vos deux marchés les plus importants.
step-find-association = Demandez à deux clients ou à votre chambre de commerce quelle association ils utilisent.
step-agenda = Donnez à { $actorAgency } un ordre du jour en quatre points : ce qu’il vous faut à tous, quelles règles vous attendez, qui amène les autres, un lieu et une date.
step-keep-in-touch = Écrivez ce mois-ci à chaque client silencieux, sans offre.
step-visits = Inscrivez une visite ou une rencontre à l’agenda : { $actors }.
step-one-page = Écrivez une page : ce que chacun gagne, ce que chacun donne, ce que personne ne partage jamais. Puis essayez la plus petite chose commune.
step-cheapest = Commencez par le premier point de cette liste qui ne demande qu’un appel.

# À demander avant d’agir.
ask-why-quiet = Pourquoi est-ce devenu silencieux ?
ask-why-quiet-told = Est-ce encore la raison : « { $reason } » ?
ask-why-little = Pourquoi est-ce si peu aujourd’hui ?
ask-could-grow = Pourrait-il acheter davantage, et combien ?
ask-who-knows = Qui, chez vous, y connaît encore quelqu’un ?
ask-who-knows-whom = Qui, chez vous, connaît qui ?
ask-capacity = Pouvez-vous livrer s’ils disent oui ?
ask-payment-terms = À quelles conditions paient-ils ?
ask-margin = Que vous reste-t-il sur ce qu’il achète ?
ask-introduce = { $actorBridge } vous présenterait-il, et que voudrait-il en échange ?
ask-audits = Quels audits et certificats demandent-ils ?
ask-would-come = Les autres viendraient-ils, et que voudrait chacun ?
ask-mandate = Au moins la moitié des entreprises veut-elle que l’agence le fasse, et quelqu’un y a-t-il les heures ?
ask-already-tied = Travaillent-elles déjà ensemble ? Personne ne l’a demandé.
ask-same-input = Vous faut-il à tous la même qualité ?
ask-contracts = Qui est lié par un contrat, et jusqu’à quand ?
ask-know-how = Cet achat porte-t-il un savoir-faire à vous, comme des moules ou des dessins ?
ask-share-cost = Qui paierait une part, et combien de temps ?
ask-lacking = Que manque-t-il le plus à votre entreprise ? Personne ne l’a demandé.
ask-could-take-more = Pourrait-il prendre plus de travail, et quand ?
ask-what-it-costs-you = Combien ce travail vous coûte-t-il aujourd’hui ?
ask-would-buy = L’achèterait-il ? Nous le supposons d’après ce qui lui manque.
ask-who-they-know = Qui connaît-il dans son district ?
ask-member-already = Êtes-vous peut-être déjà membre ? Personne ne l’a demandé.
ask-what-it-offers = Qu’offre-t-elle aux exportateurs, et à quel prix ?
ask-why-failed = Pourquoi cela a-t-il échoué avec { $actorLost } ?

# Ce qui peut mal tourner, ce qu’il faut séparer.
caution-competition = Travailler avec des rivaux relève du droit de la concurrence. Ne parlez jamais de prix ni de clients ; les volumes vont à la seule personne neutre. Consultez d’abord un juriste.
caution-standard-only = Des achats standard seulement. Moules, dessins et nouvelles collections restent à chaque entreprise.
caution-market-share = Si, ensemble, vous tenez une grande part d’un marché, les exceptions de la loi pourraient ne pas vous couvrir.
caution-hub = Si tout passe par { $actorAgency }, tout en dépend. Si vous vous rencontrez aussi directement, cela compte moins. À vous de choisir.
caution-agency-interest = { $actorAgency } a aussi ses intérêts. Convenez de ce qui lui revient, et d’une date à laquelle vous continuez sans son aide.
caution-bridge = Ce chemin tient à un seul partenaire : { $actorBridge }.
caution-class = Cette ligne représente plusieurs entreprises. Choisissez-en une pour commencer.
caution-second-person = Emmenez une deuxième personne : aujourd’hui, seul le patron connaît la plupart de vos partenaires.
caution-know-how = D’autres utilisent aussi ce fournisseur. Ce qui n’est qu’à vous ne doit pas voyager.
caution-large-customer = Ne laissez pas un seul gros client prendre l’essentiel de votre travail.
caution-start-small = Commencez par une petite commande que vous pouvez vous permettre de perdre.
caution-role = Séparez les achats et les ventes, pour que les uns ne deviennent pas le prix des autres.
