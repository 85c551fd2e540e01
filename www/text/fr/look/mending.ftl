# Ce qui n’a pas pu être lu, comment le corriger dans la page, et ce qu’est devenue chaque ligne.

problems-none = Tout votre fichier a été lu
problems-none-answers = Toutes vos réponses ont été prises en compte
problems-answers = { $look ->
    [0] Vous n’avez pas apporté de fichier, seulement des réponses.
    [1] Une de vos réponses est à revoir.
   *[other] { $look } de vos réponses sont à revoir.
  }
problems-sentence = { $used ->
    [0] Aucune des { $rows } lignes n’a pu être utilisée
   *[other] { $used } lignes sur { $rows } ont été lues
  }{ $look ->
    [0] {"."}
    [1] {" "}; un point à regarder.
   *[other] {" "}; { $look } points à regarder.
  } { $notes ->
    [0] {""}
    [1] Une remarque dit comment quelque chose a été lu.
   *[other] { $notes } remarques disent comment quelque chose a été lu.
  }
problems-keys = Touches : N suivant, P précédent, Entrée prend votre correction.
problems-filter = Afficher
problems-all = Tout ({ $count })
problems-stop = Inutilisables ({ $count })
problems-warn = Laissés de côté ({ $count })
problems-note = Remarques ({ $count })
problems-more = { $count ->
    [1] Un autre est dans le rapport enregistré.
   *[other] { $count } autres sont dans le rapport enregistré.
  }
problem-expected = Attendu : { $expected }.
save-corrected = Enregistrer le fichier corrigé, avec des notes aux cellules
problem-place = { $place } sur { $count }.
severity-stop = inutilisable
severity-warn = laissé de côté
severity-note = remarque
mend-cell = Ce que la cellule { $cell } devrait dire
mend-apply = Corriger
mend-all = Corriger les { $count } pareilles
mend-value = Prendre « { $value } »
mend-value-all = Prendre « { $value } » pour les { $count } pareilles
mend-merge = Une seule entreprise : { $name }
mend-distinct = Deux entreprises
mend-done = C’est fait ; Annuler revient en arrière.
mend-still = C’est pris, mais quelque chose ne va toujours pas ici.

## Ce qu’est devenue chaque ligne

count-title = Où sont passées vos lignes
count-rows = { $rows ->
    [1] Une ligne a été lue : { $used } utilisée, { $skipped } laissée de côté.
   *[other] { $rows } lignes ont été lues : { $used } utilisées, { $skipped } laissées de côté.
  }
count-skipped = { $sheet } : { $count ->
    [1] une ligne laissée de côté
   *[other] { $count } lignes laissées de côté
  } ({ $why })
count-actors = { $count ->
    [1] Une entreprise ou un contact
   *[other] { $count } entreprises et contacts
  }, { $isolates ->
    [0] tous avec quelqu’un avec qui ils travaillent.
    [1] dont un sans personne avec qui il travaille ; il reste tout de même.
   *[other] dont { $isolates } sans personne avec qui ils travaillent ; ils restent tout de même.
  }
count-created = { $count ->
    [1] Une entreprise n’est dans aucune de vos listes mais est citée comme contact : nous l’avons ajoutée.
   *[other] { $count } entreprises ne sont dans aucune de vos listes mais sont citées comme contacts : nous les avons ajoutées.
  }
count-repeated = { $count ->
    [1] Une ligne nomme une entreprise déjà citée plus haut ; les deux ont été réunies.
   *[other] { $count } lignes nomment une entreprise déjà citée plus haut ; elles ont été réunies.
  }
count-merged = { $count ->
    [1] Un nom est lu comme un autre, comme vous l’avez dit.
   *[other] { $count } noms sont lus comme d’autres, comme vous l’avez dit.
  }
count-statements = { $count ->
    [1] Une déclaration sur qui travaille avec qui.
   *[other] { $count } déclarations sur qui travaille avec qui.
  }
count-statements-repeated = { $count ->
    [1] L’une d’elles parle d’un contact dont une autre parle aussi ; les deux comptent.
   *[other] { $count } d’entre elles parlent d’un contact dont une autre parle aussi ; toutes comptent.
  }
count-self = { $count ->
    [1] Une ligne nomme la même entreprise aux deux bouts ; elle a été laissée de côté.
   *[other] { $count } lignes nomment la même entreprise aux deux bouts ; elles ont été laissées de côté.
  }
reason-nothing-known = { $count } sans rien sous un titre que nous connaissons
reason-example-row = { $count } qui montre seulement comment remplir
reason-missing-key = { $count } sans nom
reason-self-tie = { $count } avec le même nom aux deux bouts
reason-unknown-barrier = { $count } sur un obstacle que nous ne connaissons pas
reason-answered-twice = { $count } déjà répondues
reason-duplicate-actor = { $count } déjà citées
reason-too-many-actors = { $count } au-delà du nombre d’entreprises que nous pouvons prendre
reason-too-many-ties = { $count } au-delà du nombre de contacts que nous pouvons prendre
reason-sheet-not-recognised = { $count } dans une feuille que nous n’avons pas comprise
reason-left-out = { $count } dans une feuille que vous avez laissée de côté
reason-other = { $count } pour ce qui est dit plus haut
