# Deux dates du même classeur, ou deux façons de le lire, côte à côte.

compare-title = Hier et aujourd’hui
compare-lede = Ce qui diffère entre deux états du même cas, et si les faits ont bougé ou seulement le ressenti.
compare-kept = Gardé, dans cette page seulement. Changez ce que vous voulez et revenez : la différence se trouvera ici.
compare-to-effort = Changer l’effort ou les actions
compare-to-data = Changer les données ou les réponses
compare-to-settings = Changer les réglages
compare-bring = Comparer avec un classeur plus ancien ou une analyse enregistrée
compare-bring-about = Le fichier de l’an dernier, ou un .json que cette page a enregistré. Il est lu ici et ne va nulle part.
compare-none = Il n’y a encore rien à comparer.
compare-busy = L’état antérieur est en cours de lecture.
compare-failed-unreadable = Impossible de lire « { $file } » comme un classeur ou comme une analyse enregistrée.
compare-failed-empty = « { $file } » a été lu, mais il ne contient ni entreprise, ni contact, ni réponse.
compare-failed-damaged = « { $file } » est abîmé : une partie manque ou a été changée. Enregistrez-le de nouveau depuis cette page, ou apportez le classeur dont il vient.
compare-failed-foreign = « { $file } » est un .json d’un autre programme. Apportez un classeur, ou un .json que cette page a enregistré.
compare-failed-version = « { $file } » est un rapport enregistré par une autre version de cette page : les deux ne se comparent pas. Apportez le classeur ou l’analyse enregistrée dont il vient.
compare-failed-session = « { $file } » a été enregistré par cette page, mais il est abîmé ou d’une autre version. Apportez le classeur lui-même.
compare-broke = Cette comparaison s’est interrompue. Essayez dans l’autre sens, ou apportez de nouveau l’état antérieur.
compare-forget = Ne rien comparer
compare-swap = Dans l’autre sens
compare-state = { $files } ({ $date })
compare-state-undated = { $files }
compare-state-kept = gardé à { $time }
compare-state-brought = apporté pour comparer
compare-state-now = tel qu’ici maintenant
compare-state-effort = { $count ->
    [one] effort : { $effort }, { $count } étape dans le plan
   *[other] effort : { $effort }, { $count } étapes dans le plan
  }
compare-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }
compare-moved = Depuis : { $moved }.
compare-same = Rien n’a bougé.

compare-terms = D’abord : tout n’est pas comme avant
compare-terms-about = Ces points peuvent à eux seuls changer un résultat.
compare-term = { $name } : { $before }, maintenant { $after }
compare-term-focal = Entreprise au centre
compare-term-complete = Contacts sans ligne
compare-term-complete-true = n’existent pas
compare-term-complete-false = n’ont pas été demandés
compare-term-program = Version du programme
compare-term-nothing = aucune

compare-moved-new = { $count ->
    [one] { $count } nouveau contact
   *[other] { $count } nouveaux contacts
  }
compare-moved-gone = { $count ->
    [one] { $count } contact perdu
   *[other] { $count } contacts perdus
  }
compare-moved-known = { $count ->
    [one] { $count } contact peut-être nouveau, ou seulement dit maintenant
   *[other] { $count } contacts peut-être nouveaux, ou seulement dits maintenant
  }
compare-moved-better = { $count ->
    [one] { $count } contact plus fort ou réveillé
   *[other] { $count } contacts plus forts ou réveillés
  }
compare-moved-worse = { $count ->
    [one] { $count } contact plus faible ou plus silencieux
   *[other] { $count } contacts plus faibles ou plus silencieux
  }
compare-moved-facts = { $count ->
    [one] { $count } fait changé sur une entreprise
   *[other] { $count } faits changés sur des entreprises
  }
compare-moved-lighter = { $count ->
    [one] { $count } obstacle moins ressenti
   *[other] { $count } obstacles moins ressentis
  }
compare-moved-heavier = { $count ->
    [one] { $count } obstacle plus ressenti
   *[other] { $count } obstacles plus ressentis
  }
compare-moved-applies = { $count ->
    [one] { $count } obstacle qui s’applique maintenant, et pas avant
   *[other] { $count } obstacles qui s’appliquent maintenant, et pas avant
  }
compare-moved-applies-not = { $count ->
    [one] { $count } obstacle qui ne s’applique plus
   *[other] { $count } obstacles qui ne s’appliquent plus
  }
compare-moved-profile = { $count ->
    [one] { $count } changement dans le profil
   *[other] { $count } changements dans le profil
  }
compare-moved-done = { $count ->
    [one] { $count } étape faite
   *[other] { $count } étapes faites
  }
compare-moved-dropped = { $count ->
    [one] { $count } étape abandonnée
   *[other] { $count } étapes abandonnées
  }
compare-moved-steps = { $count ->
    [one] { $count } nouvelle étape
   *[other] { $count } nouvelles étapes
  }
compare-moved-actors = { $count ->
    [one] { $count } nom qui n’y était pas
   *[other] { $count } noms qui n’y étaient pas
  }
compare-moved-left = { $count ->
    [one] { $count } nom qui n’y est plus
   *[other] { $count } noms qui n’y sont plus
  }
compare-moved-asked = { $count ->
    [one] { $count } réponse que personne n’avait donnée
   *[other] { $count } réponses que personne n’avait données
  }
compare-moved-not-asked = { $count ->
    [one] { $count } réponse que personne n’a redonnée
   *[other] { $count } réponses que personne n’a redonnées
  }

compare-ties = Contacts
compare-facts = Faits sur les entreprises
compare-barriers = Obstacles
compare-profile = Profil
compare-findings = Constats
compare-plan = Le plan
compare-actors = Noms

compare-tie = { $from } – { $to } ({ $class })
compare-tie-new = Nouveau
compare-tie-gone = Perdu
compare-tie-changed = Changé
compare-tie-asked_now = Connu maintenant ; avant, vous n’aviez pas dit s’il y avait d’autres contacts
compare-tie-asked_now-about = Un tel contact est peut-être nouveau, ou seulement dit maintenant : il ne compte ni comme gain ni comme perte. Si votre liste est complète, dites-le à côté de votre entreprise dans la feuille des partenaires (« Interrogé » : oui, « Interrogé sur » : client, « Tous nommés » : oui) ; la prochaine fois, un nouveau comptera comme nouveau.
compare-tie-not_asked_now = Connu avant ; maintenant personne n’en parle : ni gain ni perte
compare-tie-state = { $before }, maintenant { $after }
compare-tie-strength = force { $before }, maintenant { $after } sur 100

compare-barrier-with_facts = Ressenti autrement, et des faits ont bougé aussi
compare-barrier-mood = Ressenti autrement, alors que les faits sont restés les mêmes
compare-barrier-mood-about = C’est peut-être l’humeur, qui fait bouger les réponses dans les bonnes et les mauvaises années. Redemandez avant d’agir.
compare-barrier-unseen = Ressenti autrement ; aucun fait des tableaux ne pourrait montrer pourquoi
compare-barrier-asked_now = Répondu maintenant, pas demandé avant : ni mieux ni pire
compare-barrier-not_asked_now = Répondu avant, pas demandé maintenant : ni mieux ni pire
compare-barrier-answered_now = Laissé sans réponse avant, répondu maintenant : ni mieux ni pire
compare-barrier-left_open = Répondu avant, laissé sans réponse maintenant : ni mieux ni pire
compare-barrier-applies_now = Ne s’appliquait pas avant, s’applique maintenant
compare-barrier-applies_no_more = S’appliquait avant, ne s’applique plus
compare-score = { $before } sur 100, maintenant { $after }
compare-heavier = plus ressenti
compare-lighter = moins ressenti
compare-total = Tous les obstacles ensemble : { $before }, maintenant { $after } sur 100
compare-total-form = D’autres questions ont été posées : les deux nombres ne se comparent pas.
compare-fact-once = connu une seule des deux fois
compare-before = avant
compare-after = maintenant
compare-profile-row = { $model } : { $before }, maintenant { $after }
compare-profile-market = { $model }, { $country } : { $before }, maintenant { $after }
compare-nothing = pas là
compare-finding = { $finding } : { $before }, maintenant { $after }

compare-step-kept = Toujours dans le plan
compare-step-done = Faite
compare-step-dropped = Sortie du plan
compare-step-new = Nouvelle dans le plan

compare-actors-new = Là maintenant, pas avant
compare-actors-gone = Là avant, plus maintenant
compare-actors-alike = Peut-être le même : { $before } avant, { $after } maintenant. Nous ne les réunissons pas ; donnez-leur le même identifiant s’ils ne font qu’un.
compare-take = Emporter cette comparaison
compare-take-xlsx = Pour Excel (.xlsx)
compare-take-json = Comme données (.json)
