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

## How sure is this, and whom to ask next
evidence-title = Est-ce bien sûr, et à qui demander ensuite
evidence-first = { $findings ->
    [0] Rien n’a pu être établi jusqu’ici.
    [1] Nous avons établi une chose ; { $shaky ->
        [0] aucune réponse, retirée ou inversée, ne la change.
       *[other] une réponse de plus ou de moins pourrait la changer.
      }
   *[other] Nous avons établi { $findings } choses ; { $shaky ->
        [0] aucune réponse, retirée ou inversée, n’en change une.
        [1] l’une d’elles pourrait changer avec une réponse de plus ou de moins.
       *[other] { $shaky } d’entre elles pourraient changer avec une réponse de plus ou de moins.
      }
  }
evidence-untried = { $findings ->
    [0] Rien n’a pu être établi jusqu’ici.
    [1] Nous avons établi une chose.
   *[other] Nous avons établi { $findings } choses.
  } Ce qui tient à une seule réponse ne peut guère être dit : pour { $nameless } contacts sur { $all }, les données ne disent pas qui les a rapportés.
evidence-told = { $all ->
    [1] Un contact est sur la carte, { $confirmed ->
        [0] non confirmé des deux côtés.
       *[other] confirmé des deux côtés.
      }
   *[other] Sur { $all } contacts, { $confirmed ->
        [0] aucun n’est confirmé des deux côtés.
        [1] un est confirmé des deux côtés.
       *[other] { $confirmed } sont confirmés des deux côtés.
      }
  }
ask-title = À qui demander ensuite
ask-contacts = Avec qui travaillez-vous (type : { $roles }) ? Tous les noms.
ask-own-contacts = Avec qui travaille votre entreprise (type : { $roles }) ? Tous les noms.
ask-unlisted-competitor = Une entreprise de votre métier dans le district qui n’est pas encore sur la carte : avec quelles entreprises du métier travaille-t-elle, et avec l’agence ?
ask-unlisted-supplier = Un fournisseur qui n’est pas encore sur la carte : avec quels autres fournisseurs travaille-t-il ?
ask-unlisted-customer = Un client à l’étranger qui n’est pas encore sur la carte : quelles affaires y a-t-il ?
ask-trust = Quelle confiance avez-vous en { $actorOther }, de 1 à 5 ?
ask-contact-role = Qui tient le contact avec { $actorOther } : le dirigeant ou quelqu’un d’autre ?
ask-content = Que passe-t-il avec { $actorOther } : services, nouvelles, achats, promotion, coordination ?
ask-would = { $count ->
    [1] Pourrait changer un constat.
   *[other] Pourrait changer { $count } constats.
  }
ask-alike = { $count ->
    [1] On peut demander la même chose à un autre.
   *[other] On peut demander la même chose à { $count } autres.
  }
evidence-sides = Qui a dit quoi
evidence-picture = Votre image, et ce que disent les autres
evidence-verdicts = Ce que changerait une réponse de plus ou de moins
evidence-ranges = De combien les chiffres pourraient différer
told-count-confirmed = { $count ->
    [1] Un contact est confirmé des deux côtés.
   *[other] { $count } contacts sont confirmés des deux côtés.
  }
told-count-one_sided = { $count ->
    [1] Un contact est rapporté d’un seul côté.
   *[other] { $count } contacts sont rapportés d’un seul côté.
  }
told-count-passed-over = { $count ->
    [1] Dans un cas, l’autre côté a nommé tous ses contacts, mais pas celui-ci.
   *[other] Dans { $count } cas, l’autre côté a nommé tous ses contacts, mais pas celui-ci.
  }
told-count-contradicted = { $count ->
    [1] D’un contact, un côté dit oui et l’autre non.
   *[other] De { $count } contacts, un côté dit oui et l’autre non.
  }
told-count-unattributed = { $count ->
    [1] D’un contact, le fichier ne dit pas qui l’a rapporté.
   *[other] De { $count } contacts, le fichier ne dit pas qui les a rapportés.
  }
join-label = Quand les deux côtés donnent des notes différentes, compter
join-lowest = la plus basse (prudent)
join-mean = la moyenne
join-highest = la plus haute
states-differ = { $count ->
    [1] Un contact est appelé dans le fichier autrement que ne le suggèrent les réponses
   *[other] { $count } contacts sont appelés dans le fichier autrement que ne le suggèrent les réponses
  }
reversals = { $count ->
    [1] Une paire de contacts change de place avec vos poids : le premier est maintenant le plus fort
   *[other] { $count } paires de contacts changent de place avec vos poids : le premier est maintenant le plus fort
  }
picture-nobody = { $count ->
    [1] Votre unique partenaire n’a pas été interrogé : votre image ne peut être comparée.
   *[other] Aucun de vos { $count } partenaires n’a été interrogé : votre image ne peut être comparée.
  }
picture-nameless = { $count ->
    [1] Pour l’un de vos contacts, les données ne disent pas qui l’a rapporté : votre image ne peut y être comparée.
   *[other] Pour { $count } de vos contacts, les données ne disent pas qui les a rapportés : votre image ne peut y être comparée.
  }
picture-compared = { $count ->
    [1] Un partenaire a répondu pour lui-même.
   *[other] { $count } partenaires ont répondu pour eux-mêmes.
  }
picture-both = { $count ->
    [0] Aucun contact n’est nommé par les deux.
    [1] Un contact est nommé par les deux.
   *[other] { $count } contacts sont nommés par les deux.
  }
picture-alike = Les deux images coïncident à { $share } %.
picture-blind = Nommés par eux et pas par vous : { $names }.
picture-owner = Nommés par vous et pas par eux : { $names }.
picture-apart = Non comparés, faute de question : { $partners } que vous avez nommés, { $owner } qui vous ont nommés ; pour { $nameless }, on ne sait pas qui l’a dit.
verdicts-firm = Aucun jugement ne change quand une réponse est retirée ou inversée.
verdicts-about = Nous avons retiré une fois chaque entreprise interrogée, et inversé chaque contact rapporté d’un seul côté, contesté ou resté sans réponse.
verdict-would = deviendrait
trial-without = sans ce qu’a dit { $actor }
trial-contact = si { $actor } et { $actorOther } étaient en contact malgré tout
trial-no-contact = si { $actor } et { $actorOther } n’étaient finalement pas en contact
verdict-times = { $count ->
    [1] et dans un autre cas
   *[other] et dans { $count } autres cas
  }
trials = Essais : { $dropped } sans un entretien, { $turned } avec un contact inversé.
trials-less = Non essayés, pour ne pas vous faire attendre : { $drops } entretiens, { $turns } contacts, { $answers } questions.
ranges-about = De–à dans les mêmes essais :
range-of = De
range-map = la carte
range-column = de–à
range-none = parfois impossible à calculer
range-short = { $low }–{ $high }
among-contacts = Parmi les contacts de { $name }, on a interrogé sur { $asked } paires sur { $possible } ; les autres se connaissent peut-être sans que nous le sachions.

## Why a measure may or may not be read
support-complete = La liste est tenue pour complète.
support-told = Cette entreprise a dit ses propres contacts.
support-told-contacts = Cette entreprise a dit ses propres contacts ; les contacts entre eux que personne n’a demandés manquent.
support-partly = Cette entreprise a dit ne pas avoir nommé tous ses contacts.
support-not-asked-ties = Non interrogé : il a au moins ces contacts.
support-not-asked = Non interrogé sur ses contacts.
support-class-row = L’entrée représente plusieurs entreprises.
support-covered = Chaque groupe de la carte a été assez interrogé.
support-pairs-asked = Presque toutes ces paires ont fait l’objet d’une question.
support-thin = Trop peu ont été interrogés parmi : { $roles } (parfois { $share } % seulement).
support-thin-unknown = Pour { $roles }, on ne sait pas combien il y en a.
support-thin-whole = Des chemins peuvent passer par des entreprises que personne n’a interrogées : trop peu de réponses parmi { $roles } (parfois { $share } % seulement).
support-thin-whole-unknown = Des chemins peuvent passer par des entreprises que personne n’a interrogées : pour { $roles }, on ne sait pas combien il y en a.
