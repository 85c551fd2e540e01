# Who gains: the firm, the two, the network.

gain-firm-R01 = Des ventes à quelqu’un qui connaît déjà votre travail.
gain-firm-R01-abroad = Des ventes à l’étranger ({ $country }) à quelqu’un qui connaît déjà votre travail.
gain-pair-R01 = Vous reprenez là où vous vous êtes arrêtés ; aucun des deux ne part de rien.
gain-network-R01 = { $trade ->
    [1] L’autre entreprise de votre métier sur cette carte, à ce qu’on sait, ne vend pas
   *[other] Aucune des { $trade } autres entreprises de votre métier sur cette carte, à ce qu’on sait, ne vend
  } dans ce pays ({ $country }) : ce que vous y apprenez de la demande, des règles et des salons peut leur être nouveau.
gain-firm-R02 = Un premier client dans un pays où vous ne vendez encore rien ({ $country }).
gain-pair-R02 = { $actorBridge } peut offrir à { $actor } un fournisseur connu ; vous arrivez avec un nom qui y compte.
gain-network-R02 = { $trade ->
    [1] L’autre entreprise de votre métier sur cette carte, à ce qu’on sait, n’y vend pas
   *[other] Aucune des { $trade } autres entreprises de votre métier sur cette carte, à ce qu’on sait, n’y vend
  } : vous seriez les premiers à qui elles peuvent demander.
gain-firm-R03 = Vous apprenez ce { $others ->
    [1] qu’une autre entreprise sait
   *[other] que { $others } autres entreprises savent
  } des marchés, des salons et des règles.
gain-pair-R03 = Dans { $complements ->
    [1] une paire d’entre vous
   *[other] { $complements } paires d’entre vous
  }, l’un sait faire ce qui manque à l’autre.
gain-network-R03 = { $count ->
    [1] Une paire d’entreprises dont on ne sait pas qu’elles travaillent ensemble peut commencer.
   *[other] { $count } paires d’entreprises dont on ne sait pas qu’elles travaillent ensemble peuvent commencer.
  }
gain-firm-R04 = Vous pouvez payer moins, ou être servis d’abord : vous faites partie d’une plus grande commande.
gain-pair-R04 = { $actor } reçoit une commande sur laquelle compter, au lieu de { $count } petites.
gain-network-R04 = { $count } entreprises peuvent acheter aux conditions d’une grande, et auront fait une chose ensemble.
gain-firm-R05 = Vous avez l’aide qui vous manque pour une partie de son prix : { $count } entreprises la partagent.
gain-network-R05 = { $count } entreprises ont ce qu’aucune n’a seule ; { $actorAgency } a une tâche que toutes voient.
gain-firm-R06 = Vos gens ont du temps pour ce que vous seuls savez faire.
gain-pair-R06 = { $actor } peut compter sur votre travail et y investir ; vous pouvez compter sur ses délais.
gain-network-R06 = { $count ->
    [1] Une autre entreprise de votre métier utilise
   *[other] { $count } autres entreprises de votre métier utilisent
  } ce fournisseur : s’il s’améliore, elles y gagnent aussi.
gain-firm-R08 = Un client que d’autres connaissent : une référence quand vous frappez à d’autres portes.
gain-network-R08 = { $trade ->
    [1] L’autre entreprise de votre métier sur cette carte, à ce qu’on sait, ne vend pas
   *[other] Aucune des { $trade } autres entreprises de votre métier sur cette carte, à ce qu’on sait, ne vend
  } dans ce pays ({ $country }) : si vous y entrez, les acheteurs regarderont peut-être aussi les autres.
gain-firm-R09 = Un client que vous connaissez déjà comme fournisseur.
gain-pair-R09 = Vous traitez dans les deux sens : chacun sait comment l’autre travaille et paie.
gain-firm-R10 = Elle peut aider à ce qui vous pèse : { $barriers }.
gain-network-R10 = Ce que vous y apprenez, vous pouvez le transmettre { $trade ->
    [one] à l’entreprise de votre métier
   *[other] aux { $trade } entreprises de votre métier
  } avec qui vous traitez.
gain-firm-R11 = Par { $actorAgency }, vous rencontrez des entreprises à qui vous ne demanderiez pas seuls.
gain-pair-R11 = { $actorAgency } apprend ce dont les entreprises ont besoin, et on lui demande plus que des services isolés.
gain-network-R11 = { $count } entreprises qui connaissent { $actorAgency } peuvent faire connaissance.
gain-firm-R13 = Vous gardez ce que prenait { $actorLost }, et entendez le client vous-mêmes.
gain-pair-R13 = { $actor } peut vous demander directement ; personne n’est entre vous.
gain-network-R13 = { $trade ->
    [1] L’autre entreprise de votre métier sur cette carte, à ce qu’on sait, ne vend pas
   *[other] Aucune des { $trade } autres entreprises de votre métier sur cette carte, à ce qu’on sait, ne vend
  } dans ce pays ({ $country }) : vous pouvez leur dire comment cela s’est passé.

# What to share, what to keep apart, who handles either side.

share-R02 = Ce que vous proposez, des exemples de votre travail, et quand vous pouvez livrer.
apart-R02 = Ce que vos autres clients achètent et paient.
handled-R02 = L’un de vous parle de l’introduction avec { $actorBridge } ; les offres vont directement à { $actor }.
share-R03 = Dates des salons, formation, règles et normes d’un marché, études de marché.
apart-R03 = Prix, clients, et ce que vous n’avez encore montré à personne.
handled-R03 = { $actorAgency } mène ce que vous partagez ; qui vend chez vous ne siège pas à cette table.
share-R04 = De quel produit standard vous avez besoin et ce qu’il doit savoir faire.
apart-R04 = Ce que vous payez aujourd’hui, ce que vous vendez et à qui. Votre quantité ne va qu’à la personne neutre.
handled-R04 = { $actorAgency } recueille et additionne ; chez vous participe celui qui achète, pas celui qui vend.
handled-R04-neutral = Une personne neutre recueille et additionne ; chez vous participe celui qui achète, pas celui qui vend.
share-R05 = Les heures de la personne, études de marché, stands, traductions.
apart-R05 = Vos offres, prix et clients : là, la personne travaille pour chaque entreprise séparément.
handled-R05 = { $actorAgency } emploie la personne et garde séparés les dossiers de chaque entreprise.
share-R06 = Le travail qui est le même pour tous ceux qui utilisent ce fournisseur.
apart-R06 = Ce qui rend différent ce que vous vendez : dessins, recettes, outils, méthodes.
handled-R06 = Chez vous, celui qui fait le travail parle avec { $actor } ; ce qui n’est qu’à vous reste dans la maison.
share-R09 = Ce que vous savez faire et qui leur manque.
apart-R09 = Conditions d’achat et conditions de vente.
handled-R09 = Une personne achète chez { $actor }, une autre lui vend.
share-R11 = Ce qu’il vous faut à tous de l’extérieur : règles des marchés, salons, formation.
apart-R11 = Prix, clients, et ce qu’une entreprise a confié à l’agence.
handled-R11 = Une personne désignée chez { $actorAgency } mène la part commune ; chaque entreprise garde sa vente.
