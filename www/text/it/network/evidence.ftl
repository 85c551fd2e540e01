# How sure the network is: both sides of a contact, what it brings, how far numbers could be otherwise, whom to ask next.

## What a contact brings, and does to others
function-profit = fa guadagnare
function-volume = si vende o si compra molto
function-safeguard = ci si può contare nei momenti difficili
function-innovation = ne nascono prodotti nuovi
function-market = il suo nome apre le porte ai clienti
function-scout = porta notizie
function-access = vi presenta ad altri
effect-resource_transferability = ciò che si è fatto per questo rapporto serve anche altrove
effect-activity_complementarity = il suo lavoro si accorda con quello per altri
effect-relationship_generalisability = aiuta i vostri rapporti con altri
effect-resource_particularity = ciò che si è fatto per questo rapporto non serve altrove
effect-activity_irreconcilability = il suo lavoro intralcia quello per altri
effect-relationship_incompatibility = dispiace ad altri
fact-functions = Che cosa porta
fact-effects = Effetti su altri rapporti
fact-purchases = Quota degli acquisti
fact-gap = Margine di crescita
fact-gap-value = { $value } punti più di oggi
fact-gap-none = non più di oggi
fact-unweighted = { $value } su 100 se le tre parti contano allo stesso modo
fact-bars = Di che cosa è fatto
fact-bar-bond = Conoscersi e fidarsi
fact-bar-link = Lavorare insieme
fact-bar-resource = Adattato o condiviso
fact-bar-value = { $value } su 100
fact-told-names = { $told }: { $names }

## Both sides of a contact
sides-title = Che cosa dice ciascuna parte
sides-agree = Dove entrambi hanno risposto, concordano al { $share } %.
sides-question = Domanda
sides-answer = C’è un contatto?
sides-third = riferito da { $name }
sides-unsaid = non si sa chi l’abbia detto
said-yes = sì
said-no = no
said-dont_know = non lo sa
said-refused = non ha voluto dirlo
