### Le plan : à quoi il sert, ce qu’il demande, ce qu’il laisse ouvert.

## Comment il a été choisi.

plan-told-exact = Aucun autre choix dans la limite de cet effort ne couvre davantage.
plan-told-greedy = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. Il est certain d’atteindre au moins { $tenths } dixièmes de ce que pourrait le meilleur choix.
plan-told-in-order = On ne sait pas encore à quoi mesurer les étapes : elles suivent l’ordre des conseils.
plan-told-over = Ce que vous gardez demande { $points } points, plus que l’effort fixé. Rien d’autre n’est ajouté.
plan-told-no-barriers = Vos obstacles ne sont pas connus : le plan suit les faiblesses trouvées dans le réseau. Répondez aux questions sur les obstacles et il les suivra.

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
  } { $steps } : proposez davantage à l’étranger quand le prix et les quantités tiennent. D’ici là, gardez le contact.

## Pourquoi quelque chose reste ouvert.

open-avoid = Aucun contact ne l’enlève. Répartissez vos marchés, assurez-vous ou choisissez un autre marché.
open-public = C’est l’affaire du soutien public ; aucun contact de votre réseau ne l’enlève.
open-yourself = Cela commence dans votre entreprise ; aucun contact ne vous en décharge.
open-partners = Des partenaires pourraient aider, mais aucun n’est connu dans votre réseau.
open-weakness = Aucune étape n’est connue pour cela.

## Pourquoi une action est hors du plan.

left-decided = Vous l’avez laissée de côté.
left-nothing = Elle n’allège aucun des obstacles et aucune des faiblesses que vise le plan.
left-too-dear = À elle seule, elle demande { $points } points, plus que l’effort fixé.
left-covered = L’essentiel de ce qu’elle ferait est déjà fait par { $stepsCount ->
    [one] l’étape
   *[other] les étapes
  } { $steps }.
left-little = Elle ajouterait peu.
left-effort = Elle demande { $points } points ; il en reste { $room }. D’autres font davantage pour le même effort.

## Ce qui dépend d’hypothèses.

stability-moved = Poids, degrés et efforts ont été déplacés vers le haut et vers le bas de { $share } % au plus.
stability-unsure = { $count ->
    [one] Une action qui repose sur ce que personne n’a demandé a été retirée dans la moitié des essais.
   *[other] { $count } actions qui reposent sur ce que personne n’a demandé ont été retirées chacune dans la moitié des essais.
  }
stability-ties = { $count ->
    [one] Un contact dit par un seul côté, ou différemment par les deux, a été retiré dans la moitié des essais.
   *[other] { $count } contacts dits par un seul côté, ou différemment par les deux, ont été retirés chacun dans la moitié des essais.
  }
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
