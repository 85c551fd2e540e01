### Le plan : à quoi il sert, ce qu’il demande, ce qu’il laisse ouvert.

## Comment il a été choisi.

plan-told-exact = Aucun autre choix dans la limite de cet effort ne couvre davantage.
plan-told-exact-decided = Avec ce que vous gardez et ce que vous écartez, aucun autre choix dans la limite de cet effort ne couvre davantage.
plan-told-greedy = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. Il est certain d’atteindre au moins { $tenths } dixièmes de ce que pourrait le meilleur choix.
plan-told-greedy-decided = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. Avec ce que vous gardez et ce que vous écartez, le choix couvre à coup sûr au moins { $tenths } dixièmes du maximum que l’on peut ajouter.
plan-told-in-order = Aucun conseil ne touche un obstacle lourd ou une faiblesse : le plan suit l’ordre des conseils.
plan-told-over = Ce que vous gardez demande { $points } points, plus que l’effort fixé. Rien d’autre n’est ajouté.
plan-told-no-barriers = Vos obstacles ne sont pas connus. Répondez aux questions, et le plan les suivra.
plan-told-light = Aucun des obstacles sur lesquels vous avez répondu ne compte comme lourd. Le plan suit donc les faiblesses du réseau.
plan-told-not-yet = Ce qui doit attendre que les entreprises se fassent un peu confiance reste en dehors.

## Pourquoi une étape est à sa place.

order-cheap = Peut commencer tout de suite.
order-partner = Après { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps } : elle passe par quelqu’un que l’on y gagne ou renforce.
order-agency = Après { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps } : l’agence doit d’abord accepter son rôle.
order-meeting = Après { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps } : les entreprises se rencontrent d’abord, puis partagent quelque chose.
order-volume = Après { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps } : proposez davantage à l’étranger quand le prix tient et que vous pouvez livrer assez. D’ici là, gardez le contact.

## Pourquoi quelque chose reste ouvert.

open-avoid = Aucun contact ne l’enlève. Répartissez vos marchés, assurez-vous ou choisissez un autre marché.
open-public = C’est l’affaire du soutien public ; aucun contact de votre réseau ne l’enlève.
open-yourself = Aucun contact ne vous en décharge ; préparez-vous-y dans votre entreprise.
open-partners = Des partenaires pourraient aider, mais aucun n’est connu dans votre réseau.
open-weakness = Aucune étape n’est connue pour cela.

## Pourquoi une action est hors du plan.

left-decided = Vous l’avez laissée de côté.
left-not-yet = Pas pour l’instant : il faut d’abord un peu de confiance entre les entreprises. Prenez-le dans le plan si vous en savez plus.
left-nothing = Elle n’allège aucun des obstacles et aucune des faiblesses que vise le plan.
left-too-dear = À elle seule, elle demande { $points } points, plus que l’effort fixé.
left-covered = L’essentiel de ce qu’elle ferait est déjà fait par { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps }.
left-little = Elle ajouterait peu.
left-effort = Elle demande { $points } points ; { $room ->
    [0] il n’en reste pas
   *[other] il en reste { $room }
  }. D’autres font davantage pour le même effort.

## Ce qui dépend d’hypothèses.

stability-moved = Poids, degrés et efforts ont été déplacés vers le haut et vers le bas de { $share } % au plus.
stability-unsure = { $count ->
    [1] Une action qui repose sur ce que personne n’a demandé a été retirée dans la moitié des essais.
   *[other] { $count } actions qui reposent sur ce que personne n’a demandé ont été retirées chacune dans la moitié des essais.
  }
stability-ties = { $count ->
    [1] Un contact dit par un seul côté, ou différemment par les deux, a été retiré dans la moitié des essais.
   *[other] { $count } contacts dits par un seul côté, ou différemment par les deux, ont été retirés chacun dans la moitié des essais.
  }
stability-short = Dans { $count } essais, le temps a manqué avant que le meilleur choix soit certain : de petites différences peuvent venir de là.
decides-barrier-more = Elle est dans le plan surtout là où « { $barrier } » pèse plus que vous ne l’avez dit.
decides-barrier-less = Elle est dans le plan surtout là où « { $barrier } » pèse moins que vous ne l’avez dit.
decides-weakness-more = Elle est dans le plan surtout là où ceci compte davantage : { $finding }
decides-weakness-less = Elle est dans le plan surtout là où ceci compte moins : { $finding }
decides-grade-more = Elle est dans le plan surtout là où une aide de degré { $grade } compte plus que nous ne le supposons.
decides-grade-less = Elle est dans le plan surtout là où une aide de degré { $grade } compte moins que nous ne le supposons.
decides-effort-more = Elle est dans le plan surtout là où ceci demande plus d’effort que nous ne le supposons : { $effort }.
decides-effort-less = Elle est dans le plan surtout là où ceci demande moins d’effort que nous ne le supposons : { $effort }.
decides-firm-more = Elle est dans le plan surtout là où chaque entreprise de plus demande plus d’effort que nous ne le supposons.
decides-firm-less = Elle est dans le plan surtout là où chaque entreprise de plus demande moins d’effort que nous ne le supposons.
decides-distrust-more = Elle est dans le plan surtout là où le peu de confiance demande plus d’effort que nous ne le supposons.
decides-distrust-less = Elle est dans le plan surtout là où le peu de confiance demande moins d’effort que nous ne le supposons.
decides-unsure = Elle dépend de ce que personne n’a encore demandé. Demandez-le d’abord.
decides-other = Elle entre surtout là où tombe une autre action sur laquelle personne n’a été entendu.
decides-tie = Elle dépend de ce que { $actor } et { $actorOther } soient vraiment en contact.
decides-no-tie = Elle entre surtout là où il s’avère que { $actor } et { $actorOther } ne sont pas en contact.

## La vue.

plan-answer = { $eased ->
    [0] { $count ->
        [1] Une étape qui en vaut la peine, même si elle n’allège
       *[other] { $count } étapes qui en valent la peine, même si elles n’allègent
      } aucun de vos { $all } obstacles lourds.
   *[other] { $count ->
        [1] Une étape qui peut
       *[other] { $count } étapes qui peuvent
      } alléger { $eased } de vos { $all } obstacles lourds. { $open ->
        [0] Aucun ne reste sans aide.
        [1] Un reste ouvert.
       *[other] { $open } restent ouverts.
      }
  }
plan-answer-weaknesses = { $count ->
    [1] Une étape
   *[other] { $count } étapes
  } pour { $eased } des { $all } faiblesses trouvées dans votre réseau.
plan-answer-plain = { $count ->
    [1] Une étape.
   *[other] { $count } étapes, les plus utiles d’abord.
  }
plan-answer-none = Aucune étape ne tient dans cet effort. Permettez-en davantage, ou prenez-en une ci-dessous.
plan-effort = Quel effort est possible ?
level-little = Peu
    .about = quelques appels et visites
level-medium = Moyen
    .about = ce qu’une personne peut faire en un an à côté du reste
level-much = Beaucoup
    .about = quelqu’un ne fait guère autre chose pendant des mois
level-eases = des étapes pour { $eases } obstacles lourds sur { $barriers }
plan-now = { $count ->
    [0] Aucune étape maintenant, avec { $used } points d’effort sur { $effort }.
    [1] Une étape maintenant, avec { $used } points d’effort sur { $effort }.
   *[other] { $count } étapes maintenant, avec { $used } points d’effort sur { $effort }.
  }
plan-effort-own = Fixer l’effort en points
plan-effort-number = Points d’effort
plan-effort-points = Un point, c’est à peu près un contact silencieux réveillé : quelques appels et une visite. Ce que demande chaque genre d’action est notre estimation et peut être changé :
plan-effort-settings = tous les efforts et poids
plan-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
  } d’effort
plan-before = Avant toute chose
when-first = d’abord
when-then = ensuite
when-later = plus tard
choice-about = Votre décision : { $title }
choice-keep = Prendre dans le plan
choice-stay = Garder dans tous les cas
choice-leave-out = Laisser de côté
choice-free = Laisser choisir le programme
left-title = Ce qui reste hors du plan
left-lede = Prenez dans le plan ce que vous voulez en tout cas ; le reste suit.
left-rest = { $count ->
    [1] Une autre
   *[other] { $count } autres
  }
cover-title = Ce que le plan couvre, et ce qu’il ne couvre pas
cover-A = Peut s’alléger, bien étayé : plusieurs études ont mesuré une telle aide
cover-B = Peut s’alléger, étayé en partie : une étude ou un guide
cover-C = Peut s’alléger, peu étayé : notre propre raisonnement
cover-could = Reste ouvert avec ce plan ; il y a des actions en dehors
cover-open = Reste ouvert
cover-steps = { $count ->
    [one] étape { $steps }
   *[other] étapes { $steps }
  }
cover-weaknesses = Faiblesses du réseau : des étapes pour { $served } sur { $count }
stability-waiting = On calcule combien cela dépend d’hypothèses.
stability-stays = Elle est dans le plan dans { $stays } essais sur { $draws }.
stability-stays-held = Elle est dans le plan dans { $stays } des { $held } essais où ce qu’il lui faut était là ; il y en a { $draws } en tout.
stability-kept = Elle est dans le plan parce que vous la gardez.
stability-depends = dépend d’hypothèses
stability-title = À quel point ce choix est-il sûr ?
stability-lede = Le plan a été refait { $draws } fois sous d’autres hypothèses. Étapes présentes dans au moins la moitié de ces plans et qui ne demandent rien qui soit encore à éclaircir : { $sure } sur { $count }.
stability-lede-kept = { $count ->
    [1] Une étape de plus est dans le plan parce que vous la gardez, et n’est pas comptée ici.
   *[other] { $count } étapes de plus sont dans le plan parce que vous les gardez, et ne sont pas comptées ici.
  }
stability-lede-all-kept = Toutes ses étapes sont dans le plan parce que vous les gardez : il n’y avait aucun choix à essayer.
stability-how = Ce qui a été essayé
stability-turns = Étapes dont l’ordre peut se renverser
stability-turn = L’étape { $later } est venue avant l’étape { $earlier } dans { $turned } essais sur { $together }.
