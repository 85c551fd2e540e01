# La vue Obstacles : ce qu’on y lit et que l’aperçu n’a pas.

bars-title = Ce qui freine { $firm }
bars-firm = De qui sont les réponses ?
bars-total-none = Aucune question n’a reçu de réponse.
bars-respondents = { $count ->
    [1] Une personne a répondu.
   *[other] { $count } personnes ont répondu ; chaque barre est leur moyenne.
  }
bars-short-form = Votre questionnaire comptait { $form } des { $all } questions. Les autres n’ont pas été posées ; cela ne veut pas dire qu’elles ne sont pas des obstacles.
bars-how = Comment lire les chiffres
bars-how-scale = 0 signifie aucun obstacle, 100 que chaque question a reçu la réponse la plus forte. Un type d’obstacle reçoit la moyenne de ses réponses.
bars-how-range = Là où des réponses manquent, la partie claire de la barre montre où pourrait se situer le chiffre : de « aucune n’est un obstacle » à « toutes sont de très grands obstacles ».
bars-how-systematic = * signifie que la recherche a constaté maintes fois que ce type d’obstacle freine les petites entreprises (Leonidou 2004, revue de 32 études).
bars-groups = Par type d’obstacle
bars-items = Un par un
bars-items-hint = Ouvrez une ligne pour lire ce que cela veut dire et ce qui peut aider.
bars-severe = grave
bars-systematic-long = souvent jugé fort pour les petites entreprises
bars-presence-yes = Il vous a déjà coûté une commande.
bars-presence-no = Il ne vous a coûté aucune commande jusqu’ici.
bars-helps = Ce qui peut aider :
bars-steps = Dans votre plan :
bars-note = Remarque : { $note }
bars-place = Lu dans { $place }
bars-open = Laissés en blanc, sans objet, non demandés
bars-blank = Laissés en blanc dans le questionnaire ({ $count }) : ils peuvent être forts ou non, nous ne le savons pas
bars-not-applicable = Ne vous concernent pas ({ $count })
bars-not-asked = Absents de votre questionnaire ({ $count })
bars-none = Pas encore de réponses sur les obstacles

## D’abord.

bars-quoted = « { $words } »
bars-severe-none = Aucun des obstacles auxquels vous avez répondu n’est grave.
bars-severe-most = { $count ->
    [1] Un obstacle est grave : { $items }.
    [2] Deux obstacles sont graves : { $items }.
    [3] Trois obstacles sont graves : { $items }.
   *[other] { $count } obstacles sont graves, surtout { $items }.
  }
bars-real = { $severe ->
    [one] Vos données le montrent aussi.
   *[other] { $real ->
        [1] Vos données en montrent un.
       *[other] Vos données en montrent { $real }.
      }
  }
bars-unseen = Ce que vous avez dit de votre entreprise ne les montre pas jusqu’ici.

## Par où commencer.

bars-begin = Par où commencer avec ce qui est grave
bars-pile-empty = Rien de grave ici.
bars-pile-more = { $count } de plus
bars-remedies = { $count ->
    [one] Ce qui peut aider
   *[other] Les { $count } aides possibles
  }
bars-remedy-rests = appuyé par :
bars-remedy-found = étude lue par nous
bars-remedy-general = savoir général, non vérifié
bars-remedy-ours = notre proposition
bars-remedy-unverified = non vérifié

## Ressenti et vu.

bars-seen-real = aussi dans vos données
bars-seen-not_visible = non visible dans vos données
bars-seen-blind_spot = angle mort
bars-blind = Angles morts
    .about = Vous ne les ressentez pas comme des obstacles, mais ce que vous avez dit de votre entreprise les montre. Regardez-les de plus près.

## Un par un.

bars-order = Ordre
bars-order-severity = les plus forts d’abord
bars-order-priority = d’abord ce qui compte à votre stade et sur vos marchés
bars-spread = { $count } personnes ont répondu, de { $low } à { $high } : parlez-en ensemble.
bars-spread-same = { $count } personnes ont répondu, toutes { $low }.
bars-spreads = Là où les vôtres ne sont pas d’accord
    .about = La barre va de la réponse la plus basse à la plus haute.
bars-spread-from = { $low }–{ $high }

## Autres listes.

bars-unverified = non vérifié
bars-module = Demandés en plus de la liste des 39 : ils ne font partie ni des chiffres par type ni du chiffre d’ensemble.
bars-module-score = Ceux-ci seuls : { $words }.
bars-suggest-developing = Les entreprises de votre pays rencontrent souvent d’autres obstacles : électricité, visas, banques, certificats. Ils n’ont pas été demandés et ne comptent jamais sans l’être.
bars-suggest-ask = Les demander aussi

## Par type.

bars-as = Grouper
bars-as-list = comme la liste
    .about = Les types de la liste des 39.
bars-as-inside = dans et hors de l’entreprise
    .about = Ce que l’entreprise peut changer elle-même, et ce qui vient de l’extérieur.
bars-as-factors = en quatre facteurs
    .about = Savoir, moyens, procédures et ce que personne ne peut changer : une étude de 478 entreprises espagnoles. Le choix de ce qui va où est le nôtre.
bars-as-where = chez vous et à l’étranger
    .about = Où se trouve l’obstacle : dans l’entreprise, dans votre pays, à la frontière, à l’étranger.
bars-as-without = Sans place dans ce groupement : { $items }.
bars-kinds = Ce que veut dire chaque type
bars-group-is = { $group } ({ $value })
bars-groups-most = Les plus hauts : { $groups }.
bars-groups-none = Aucun type n’a assez de réponses pour un seul chiffre.

## Par marché.

bars-barrier = Obstacle
bars-markets = Obstacles par marché
bars-markets-hint = 0 = aucun obstacle, 100 = très grand, pour chaque marché qu’une réponse nomme.
bars-market-severe = graves : { $items }
bars-market-none = –

## Chaînes.

bars-chains = Ce qui peut nourrir quoi
bars-chains-source = D’après :
bars-chains-words = La même chose en mots
bars-chain = « { $from } » peut nourrir « { $to } » : { $causes } → { $effects }.
bars-chain-short = « { $from } » peut nourrir « { $to } ».

## Poids et seuils.

bars-changed = modifié
bars-weights = Ce que compte chaque question
bars-weights-same = Toutes les questions comptent autant. Aucune étude ne donne de poids, nous n’en donnons donc pas.
bars-weights-changed = { $count ->
    [1] Vous avez changé le poids d’une question.
   *[other] Vous avez changé le poids de { $count } questions.
  }
bars-weights-beside = En tout { $value } sur 100 ; si toutes comptaient autant, { $unweighted }.
bars-weights-edit = Changer ce qui compte davantage
bars-weights-hint = Un changement vaut aussitôt et se voit partout ; Annuler le reprend.
bars-weights-reset = Faire compter toutes autant
bars-weight-none = 0 – pas du tout
bars-weight-half = ½ – moitié
bars-weight-same = 1 – normal
bars-weight-twice = 2 – le double
bars-weight-times = { $times } fois
bars-limit-severe_from = « Grave » commence à
    .unit = sur 100
bars-limit-felt_from = Un obstacle compte comme ressenti à partir de
    .unit = sur 100
bars-limit-coverage_minimum = Un chiffre est montré s’il y a réponse à au moins
    .unit = %
bars-limit-back = revenir à { $value }
bars-from-ours = notre choix
bars-from-general = usage courant
bars-from-found = d’une étude

## Figures.

figure-chains = Quels obstacles peuvent en nourrir d’autres
figure-groups-inside = Obstacles dans et hors de l’entreprise
figure-groups-factors = Obstacles par quatre facteurs
figure-groups-where = Obstacles chez vous et à l’étranger
