# The card of a contact: seven rows drafted from the data, which the visitor may word anew.

card-title = La fiche de ce contact
card-of = { $from } – { $to }
card-observed = Tel qu’il est aujourd’hui
card-expected = Tel qu’il pourrait être
card-expected-about = Ce contact n’existe pas encore : ce qui est écrit ici est attendu, et à demander.
card-observed-about = Ce qui est écrit ici a été dit ; ce qui n’a pas été demandé est une question.
card-draft = Ébauche d’après les données
card-yours = Vos mots
card-draft-was = L’ébauche était
card-edit = L’écrire avec vos mots
card-edit-change = Changer vos mots
card-keep = Garder ces mots
card-back = Revenir à l’ébauche
card-none = Les données ne contiennent pas de contact de ce genre.
card-to-network = Retour au réseau
card-print = Imprimer
card-grid = En tableau de neuf cases
card-grid-about = Activités, ressources et personnes : de votre entreprise, entre vous deux, et autour.
card-grid-activities = Activités
card-grid-resources = Ressources
card-grid-actors = Personnes et entreprises
card-grid-firm = Votre entreprise
card-grid-pair = Vous deux
card-grid-network = Tous autour
card-grid-function = Ce qu’il apporte
card-grid-blank = à écrire à la main
card-beyond = Par { $actor } vers d’autres
card-beyond-about = Un contact est un chemin vers d’autres contacts. { $actor } travaille avec { $count ->
    [1] un autre
   *[other] { $count } autres
  } avec qui { $actorFirm } n’a pas de contact :
card-beyond-none = Avec qui d’autre { $actor } travaille n’a pas été demandé, ou ce sont déjà des contacts de { $actorFirm }.
card-advice = Dans le plan

card-part-objective = À quoi il sert
card-part-activities = Ce que vous faites ensemble
card-part-resources = Ce que chacun utilise de l’autre
card-part-bonds = Les personnes entre vous
card-part-for-firm = Ce qu’il apporte à l’entreprise
card-part-for-pair = Ce qu’il apporte à vous deux
card-part-for-network = Ce qu’il fait à tous autour, en bien et en mal

card-objective-own = { $actorFirm } part de son propre intérêt :
card-objective-common = { $actorFirm } et { $actor } partent d’un intérêt commun :
card-objective-both = Il sert { $actorFirm } autant que d’autres :
card-objective-sells-abroad = { $actorFirm } vend à { $actor } ({ $country }).
card-objective-sells = { $actorFirm } vend à { $actor }.
card-objective-buys = { $actor } vend à { $actorFirm }, ou travaille pour elle.
card-objective-class = Entre { $actorFirm } et { $actor } il y a un contact de ce genre : { $class }.
card-objective-ask = À quoi sert-il : un nouveau marché, du volume, des connaissances, un meilleur nom, des coûts plus bas ? Qui commence ?
card-activities-count = Ils font ensemble { $count } choses sur 8 (conception, production, achats, logistique, qualité, marketing, formation, recherche).
card-activities-coordination = Les plans se font ensemble : { $value } sur 5.
card-activities-adaptation = Chacun a changé sa manière de travailler pour l’autre : { $value } sur 5.
card-activities-ask = Que font ensemble { $actorFirm } et { $actor } : conception, production, achats, logistique, qualité, marketing, formation, recherche ? Cela n’a pas été demandé.
card-activities-plan = Quel travail { $actorFirm } et { $actor } pourraient-ils partager : conception, production, achats, logistique, qualité, marketing, formation, recherche ?
card-content-service = Des services passent entre eux.
card-content-information = Des informations passent entre eux.
card-content-purchasing = Ils achètent ensemble.
card-content-promotion = Ils vont aux salons ou se font connaître ensemble.
card-content-coordination = Il réunit les entreprises.
card-resources-materials = Ce qui est livré : { $materials }.
card-resources-information = Des informations sont partagées : { $value } sur 5.
card-resources-technical = Produits ou techniques sont adaptés l’un à l’autre : { $value } sur 5.
card-resources-assets = Des machines, des locaux ou des personnes sont partagés : { $value } sur 5.
card-resources-sales = Il fait { $share } % des ventes : autant en dépend.
card-resources-purchases = Il fait { $share } % des achats : autant en dépend.
card-resources-reach = Par { $actor } on arrive à { $count ->
    [1] un autre : { $actors }.
   *[other] { $count } autres, dont { $actors }.
  }
card-resources-ask = Qu’utilise chacun de l’autre : informations, technique, personnes, machines, un nom, de l’argent, des contacts ? Cela n’a pas été demandé.
card-resources-plan = Que pourrait utiliser chacun de l’autre : informations, technique, personnes, machines, un nom, de l’argent, des contacts ?
card-bonds-score = Le lien entre les personnes : { $value } sur 5.
card-bonds-people = { $count ->
    [1] Une personne
   *[other] { $count } personnes
  } en contact.
card-bonds-years = Ils se connaissent depuis { $count ->
    [1] un an.
   *[other] { $count } ans.
  }
card-bonds-quiet = Ni commande ni échange depuis { $months } mois.
card-bonds-quiet-reason = Pourquoi cela s’est arrêté : { $reason }
card-bonds-owner = Seul le dirigeant les connaît : s’il est absent, le contact est perdu. Une deuxième personne devrait les rencontrer.
card-bonds-other = Quelqu’un d’autre que le dirigeant les connaît : si cette personne s’en va, le contact peut partir avec elle.
card-bonds-both = Le dirigeant et quelqu’un d’autre les connaissent.
card-bonds-ask = Qui connaît qui, à quel point et depuis quand ? Cela n’a pas été demandé.
card-bonds-plan = Qui de { $actorFirm } pourrait connaître qui de { $actor } ?
card-bonds-first = Les personnes d’abord : rendez visite à { $actor }, ou invitez-les, avant tout travail ou argent.
card-firm-growth = Il pourrait croître : { $value } sur 5.
card-firm-reference = Un client que d’autres regardent : son nom ouvre des portes.
card-firm-markets = Ouvre une voie : { $countries }.
card-firm-information = Une source d’informations sur les marchés et les techniques.
card-firm-barriers = Il allégerait : { $barriers }.
card-firm-ask = Qu’en retire { $actorFirm } : profit, volume, sécurité, idées nouvelles, un marché, des informations, d’autres contacts ?
card-pair-gives = { $actor } est fort en { $strengths }, ce qui manque à { $actorOther }.
card-pair-strengths = Ensemble : { $strengthsFirm } de { $actorFirm }, et { $strengths } de { $actor }.
card-pair-suppliers = Les deux achètent chez { $actors } : ils pourraient acheter ensemble.
card-pair-ask = Que pourraient offrir ensemble { $actorFirm } et { $actor } qu’aucun des deux ne peut seul ?
card-network-nearer = En bien : { $count ->
    [1] un contact de { $actorFirm } est ainsi à deux pas de { $actor } : { $actors }.
   *[other] { $count } contacts de { $actorFirm } sont ainsi à deux pas de { $actor }, dont { $actors }.
  }
card-network-market = En bien : { $count ->
    [1] une entreprise du métier pourrait ainsi se rapprocher d’un marché ({ $country }) : { $actors }.
   *[other] { $count } entreprises du métier pourraient ainsi se rapprocher d’un marché ({ $country }) : { $actors }.
  }
card-network-only = En mal : c’est le seul contact connu dans ce pays ({ $country }). S’il disparaît, le pays est perdu.
card-network-rivals = À surveiller : { $actor } travaille aussi avec { $count ->
    [1] une autre entreprise du métier : { $actors }. Ce qui se fait ensemble peut lui plaire ou lui déplaire.
   *[other] { $count } autres entreprises du métier, dont { $actors }. Ce qui se fait ensemble peut leur plaire ou leur déplaire.
  }
card-network-ask = Qui d’autre y gagne, et à qui cela pourrait-il déplaire ? La carte n’en dit rien.
