# An action of the plan, opened.

plan-ask = Demander d’abord
plan-care = Attention
plan-path = Le chemin
plan-eases = Peut aider pour
plan-rests = Cela repose sur
plan-wrong = Ce qui rendrait ce conseil faux
plan-ties = Sur la carte
plan-tie = { $change } : { $from } – { $to } ({ $class })
plan-more = En quoi cela peut aider, qui y gagne, ce qui peut mal tourner
plan-how = Comment s’y prendre
plan-how-lede = Ce ne sont pas d’autres étapes : elles disent dans quel ordre et de quelle manière mener les autres.
plan-number = Étape { $number }
plan-ask-more = À demander aussi
plan-not-yet = pas maintenant
plan-eases-more = { $count ->
    [1] et un autre
   *[other] et { $count } autres
  }
plan-after = D’après
plan-to-barrier = Voir cet obstacle
plan-to-relief = Changer combien vous y croyez
plan-sides = Rivaux aussi : ce qu’on partage et ce qu’on ne partage pas
plan-share = Partager
plan-apart = Séparer
plan-handled = Qui s’en occupe
plan-gains = Qui y gagne
plan-gain-firm = Vous
plan-gain-pair = Vous deux
plan-gain-network = Les autres
plan-serves = À quoi sert le contact
plan-rung = { $rung ->
    [1] Le prochain pas de confiance entre vous : se rencontrer.
    [2] Le prochain pas de confiance entre vous : se dire quelque chose d’anodin.
    [3] Le prochain pas de confiance entre vous : faire ensemble une petite chose.
    [4] Le prochain pas de confiance entre vous : acheter ensemble un produit standard.
    [5] Le prochain pas de confiance entre vous : faire une offre ensemble.
   *[other] Le prochain pas de confiance entre vous : créer ensemble une société.
  }
plan-rung-unknown = Personne n’a demandé où vous en êtes entre vous : commencez par vous rencontrer.
serves-profit = bénéfice
serves-volume = volume
serves-safeguard = sécurité dans les mauvais jours
serves-innovation = nouveaux produits
serves-market = un nom qui ouvre des marchés
serves-scout = nouvelles des marchés
serves-access = introductions auprès d’autres
