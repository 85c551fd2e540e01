# La vue Réseau : ce qui a été demandé, les données de chaque acteur et contact, constats, tableaux, mesures.

network-title = Avec qui vous travaillez, et qui manque
network-none = Pour l’instant, on ne sait rien des contacts avec d’autres entreprises : il n’y a donc pas encore de carte.
    .way = Apporter une liste de clients, de fournisseurs ou de contacts
    .ask = Dites-nous avec qui vous travaillez, en 8 minutes
coverage-pairs = On a posé la question pour { $share } % des paires ({ $asked } sur { $pairs }) ; ce qui n’a pas été demandé ne vaut pas un non.
coverage-classes = { $count ->
    [1] Une entrée représente tout un groupe.
   *[other] { $count } entrées représentent des groupes entiers.
  }
coverage-more = À combien nous avons demandé, type par type
boundary = Où s’arrête l’étude, dans ses propres mots : « { $boundary } ».
from-customers = Les contacts viennent d’une liste de clients ou de factures : vos autres partenaires n’y figurent pas.
complete-read = Ce fichier a été lu comme une liste complète : une paire qui n’y est pas vaut « pas de contact ».
complete-no = Non, on n’a rien demandé sur les paires absentes
complete-yes = Compter les paires absentes comme « pas de contact »
    .about = Seulement si le fichier contient tous les contacts qui existent.
focal-title = Quelle entreprise est la vôtre ?
focal-about = Le fichier ne le dit pas. Choisissez-la : la carte sera dessinée autour d’elle et les conseils seront pour vous.
focal-choose = Notre entreprise est
focal-other = Regarder depuis une autre entreprise
focal-none = choisir…
population-unknown = inconnu
column-role = Type
column-on-map = sur la carte
column-interviewed = interrogés
column-population = existent en tout
column-share = part interrogée
column-name = Nom
column-place = Où
column-contacts = contacts aujourd’hui
column-quiet = dont silencieux
column-basis = Repose sur
column-between = Entre
column-kind = Type
column-state = Aujourd’hui
column-change = Proposition
column-strength = force (0–100)
column-growth = croissance (1–5)
column-trust = confiance (1–5)
column-last = Dernier échange
column-told = Qui le dit
column-measure = Mesure
column-among = Entre
column-value = valeur
column-asked = Demandé
asked-of = { $asked } paires sur { $possible }
interviewed-yes = oui
interviewed-no = non
interviewed-unknown = inconnu
tie-proposed = n’existe pas
content-service = services
content-information = information
content-purchasing = achats
content-promotion = promotion
content-coordination = coordination
contact-role-owner = le dirigeant
contact-role-other = quelqu’un d’autre
contact-role-both = le dirigeant et d’autres
selected-none = Données
    .about = Choisissez quelqu’un ou une ligne sur la carte, ou une ligne des tableaux ci-dessous, pour voir tout ce qu’on en sait.
selected-close = Fermer
jump-actors = Tous les acteurs en tableau
jump-ties = Tous les contacts en tableau
fact-roles = Type
fact-place = Où
fact-sector = Métier
fact-materials = Matières
fact-stands-for = Représente
fact-several = plusieurs entreprises
fact-several-known = { $count ->
    [one] { $count } entreprise
   *[other] { $count } entreprises
  }
fact-interviewed = Interrogé
fact-unlisted = Dans la liste
fact-unlisted-yes = non : seul un contact le nomme
fact-note = Note
fact-basis = Repose sur
fact-denied = Demandé, et aucun contact avec
fact-contacts = { $count ->
    [one] { $count } contact, présent ou passé
   *[other] { $count } contacts, présents et passés
  }
fact-no-contacts = Aucun contact connu.
fact-proposed = Ce que nous proposons
fact-not-yet = Ce contact n’existe pas aujourd’hui.
fact-between = Entre
fact-kind = Type
fact-sells = { $from } vend à { $to }, ou travaille pour { $to }
fact-state = Aujourd’hui
fact-state-from = Comment on le sait
fact-state-declared = le fichier le dit
fact-state-computed = tiré des réponses
fact-state-differs = le fichier dit « { $declared } » ; les réponses seules donneraient « { $computed } »
fact-quiet-reason = Pourquoi il s’est tu
fact-strength = Force
fact-strength-given = { $value } sur 100, indiquée directement ; les parties ci-dessous viennent de questions isolées et ne comptent pas ici.
fact-strength-value = { $value } sur 100, d’après { $share } % des questions
fact-strength-unknown = pas assez de réponses
fact-growth = Peut grandir
fact-trust = Confiance
fact-of-five = { $value } sur 5
fact-last = Dernier échange
fact-contact = Qui les connaît
fact-content = Ce qui passe
fact-sales = Part de vos ventes
fact-amount = Montant dans la liste
fact-via = Passe par
fact-told = Qui le dit
fact-rows = Dans votre fichier
table-find = Chercher
table-found = { $count ->
    [0] rien trouvé
    [one] { $count } trouvé
   *[other] { $count } trouvés
  }
table-back = Précédents
table-on = Suivants
table-page = { $from }–{ $to } sur { $count }
actors-title = { $count ->
    [one] Tous sur la carte : { $count }
   *[other] Tous sur la carte : { $count }
  }
ties-title = Tous les contacts
ties-about = Ceux qui existent, ceux qui sont terminés, ceux que nous proposons, et ceux sur lesquels on a demandé et qui n’existent pas. Sur une paire absente d’ici, on n’a rien demandé.
findings-title = Ce que nous voyons dans ce réseau
findings-found = Ce que nous avons trouvé
findings-open = Ce que ces données ne peuvent pas dire
findings-none = On ne peut encore rien en dire : ce qu’il faudrait savoir n’a pas été demandé.
findings-not-asked = Ce qui n’a pas été demandé
finding-why = Pourquoi, et ce qui le changerait
finding-asked = Demandé : { $asked }.
finding-asked-of = Demandé : { $asked } sur { $possible }.
finding-at-most = Si ceux qu’on a interrogés ressemblent aux autres, c’est le cas de { $share } % d’entre eux au plus.
finding-at-least = Si ceux qu’on a interrogés ressemblent aux autres, c’est le cas d’au moins { $share } % d’entre eux.
finding-evidence = Sur quoi cela repose
finding-against = Ce qui parle contre
finding-not-asked = Non demandé, et cela compterait
finding-change = Ce qui le changerait
finding-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
measures-own = Mesures, pour qui les aime
measures-title = Mesures
measures-about = Ce que ces données permettent de calculer, avec le sens de chaque mesure et quand ne pas s’y fier. « – » indique ce qui ne peut être calculé.
measures-map = De toute la carte
measure-is = oui
measure-is-not = non
drawer-title = Tiroir de recherche
drawer-about = Mesures pour chercheurs. Elles décrivent cette carte et non le réseau réel : on a trop peu demandé pour y lire des faits sur ces entreprises. Rien sur cette page ne repose sur elles.
