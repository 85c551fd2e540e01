# How sure the network is: both sides of a contact, what it brings, how far numbers could be otherwise, whom to ask next.

## What a contact brings, and does to others
function-profit = rapporte de l’argent
function-volume = on vend ou achète beaucoup
function-safeguard = on peut y compter dans les mauvais moments
function-innovation = il en naît de nouveaux produits
function-market = son nom ouvre les portes des clients
function-scout = apporte des nouvelles
function-access = vous présente à d’autres
effect-resource_transferability = ce qui a été fait pour elle sert aussi ailleurs
effect-activity_complementarity = son travail va avec celui pour d’autres
effect-relationship_generalisability = elle aide vos relations avec d’autres
effect-resource_particularity = ce qui a été fait pour elle ne sert nulle part ailleurs
effect-activity_irreconcilability = son travail gêne celui pour d’autres
effect-relationship_incompatibility = elle déplaît à d’autres
fact-functions = Ce qu’elle apporte
fact-effects = Effets sur d’autres relations
fact-purchases = Part des achats
fact-gap = Marge de croissance
fact-gap-value = { $value } points de plus qu’aujourd’hui
fact-gap-none = pas plus qu’aujourd’hui
fact-unweighted = { $value } sur 100 si les trois parties comptent autant
fact-bars = De quoi elle est faite
fact-bar-bond = Se connaître et se faire confiance
fact-bar-link = Travailler ensemble
fact-bar-resource = Adapté ou partagé
fact-bar-value = { $value } sur 100
fact-told-names = { $told } : { $names }

## Both sides of a contact
sides-title = Ce que dit chaque côté
sides-agree = Là où les deux ont répondu, ils s’accordent à { $share } %.
sides-question = Question
sides-answer = Y a-t-il un contact ?
sides-third = rapporté par { $name }
sides-unsaid = on ne sait pas qui l’a dit
said-yes = oui
said-no = non
said-dont_know = ne sait pas
said-refused = n’a pas voulu le dire
