### Ce que décide le visiteur : ses propres étapes, les voies vers le même contact, et ce qu’une décision a changé.

advice-own-change = Cela demande plus de travail que vous ne pensez, ou allège moins que vous ne l’attendez.
relief-own = C’est vous qui jugez que cela aide. Aucune étude ni aucune règle de ce programme ne l’appuie.
relief-own-short = peut aider : c’est vous qui en jugez
cover-own = Peut s’alléger, selon votre propre jugement

## Les voies vers le même contact, et ce qui a été laissé de côté.

left-instead = { $stepsCount ->
    [one] L’étape { $steps } mène
   *[other] Les étapes { $steps } mènent
  } au même contact par une autre voie.
plan-told-same = Les étapes { $steps } sont des voies différentes vers le même contact ; vous les gardez { $stepsCount ->
    [2] toutes les deux
   *[other] toutes
  }.
plan-told-exact-ways = Avec une seule voie vers chaque contact, aucun autre choix dans la limite de cet effort ne couvre davantage.
plan-told-exact-decided-ways = Avec ce que vous gardez et ce que vous écartez, et une seule voie vers chaque contact, aucun autre choix dans la limite de cet effort ne couvre davantage.
plan-told-greedy-ways = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. Il est certain d’atteindre au moins { $tenths } dixièmes de ce que pourrait le meilleur choix avec une seule voie vers chaque contact.
plan-told-greedy-decided-ways = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. Avec ce que vous gardez et ce que vous écartez, et une seule voie vers chaque contact, le choix couvre à coup sûr au moins { $tenths } dixièmes du maximum que l’on peut ajouter.
plan-told-greedy-open = Choisies une à une, d’abord ce qui rapporte le plus pour l’effort. À quel point ce choix approche du meilleur, on ne peut le dire avec certitude.
order-without = Vous avez laissé de côté « { $rule } », par quoi cela commence d’habitude.
order-lacks-partner = Cela passe par { $actor } : aucune étape ne renforce d’abord ce contact.
order-lacks-volume = Aucune étape ne règle d’abord le prix et les quantités : gardez le contact et ne promettez que ce que vous pouvez livrer.
order-lacks-meeting = Aucune étape ne réunit d’abord les entreprises : commencez celle-ci par une rencontre.
order-lacks-agency = Aucune étape ne demande d’abord à l’agence de coordonner : demandez-le-lui en commençant.
order-without-partner = Vous avez laissé de côté l’étape avec { $actor }, par laquelle cela commence d’habitude.

## Ce qu’une décision a changé.

decided-new = Nouveau dans le plan :
decided-gone = N’est plus dans le plan :
decided-others = Les autres étapes restent telles quelles.
decided-none = Les étapes du plan restent les mêmes.
decided-undo = Annuler cette décision

## Le formulaire.

own-head = Ajouter une étape à vous
own-lede = Vous savez des choses que ce programme ignore. Votre étape reste dans le plan quels que soient les autres changements, et prend sa part d’effort.
own-add = Ajouter une étape
own-full = Il y a déjà { $most } étapes à vous, et il n’en est pas lu davantage. Retirez-en ou modifiez-en une d’abord.
own-about = Votre étape : { $title }
own-what = Que ferez-vous ?
    .hint = En une ligne.
own-with = Avec qui ?
    .hint = Quelqu’un de votre carte, ou tout autre nom. Vous pouvez laisser vide.
own-eases = Quels obstacles devrait-elle alléger ?
    .hint = À vous d’en juger ; vous pouvez tout laisser vide.
own-eases-more = Autres obstacles
own-effort = Combien d’effort demande-t-elle ?
own-points = Ou en points
    .hint = Vous pouvez laisser vide.
own-by = Pour quand ?
    .hint = Avec vos mots, par exemple : avant le salon. Vous pouvez laisser vide.
own-save-add = Mettre dans le plan
own-save-change = Enregistrer la modification
own-cancel = Annuler
own-change = Modifier
own-remove = Retirer
own-wrong-what = Dites en une ligne ce que vous ferez.
own-wrong-points = Donnez les points par un nombre de 0 à { $most }, ou laissez le champ vide.
