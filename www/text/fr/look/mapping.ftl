# Comment feuilles et colonnes ont été lues, et comment dire ce qu’elles signifient.

mapping-lede = { $count ->
    [0] Tout a été compris ; rien ici n’attend de réponse. Changez un sens là où nous nous sommes trompés : le rapport suit aussitôt, et Annuler revient en arrière.
    [1] Une feuille mérite un coup d’œil et vient en premier. Changez un sens là où nous nous sommes trompés : le rapport suit aussitôt, et Annuler revient en arrière.
   *[other] { $count } feuilles méritent un coup d’œil et viennent en premier. Changez un sens là où nous nous sommes trompés : le rapport suit aussitôt, et Annuler revient en arrière.
  }
mapping-back = Retour aux fichiers
mapping-role = Cette feuille contient
mapping-role-none = – rien à lire –
mapping-row = Titres à la ligne
mapping-rows = { $count ->
    [1] Une ligne.
   *[other] { $count } lignes.
  }
mapping-columns = { $count ->
    [1] une colonne
   *[other] { $count } colonnes
  }
mapping-why-sheet = Nous n’avons pas compris de quoi parle cette feuille. Si elle compte, dites ce qu’elle contient.
mapping-why-columns = { $count ->
    [1] Nous avons deviné le sens d’une colonne.
   *[other] Nous avons deviné le sens de { $count } colonnes.
  }
mapping-why-missing = C’est encore trop peu pour lire cette feuille. Il faut { $expected }.
mapping-why-unused = Certaines colonnes contiennent des valeurs, mais nous ne connaissons pas leurs titres. Si elles comptent, dites ce qu’elles signifient.
mapping-skip = – non utilisée –
mapping-taken = { $field } (à présent « { $column } »)
mapping-empty = aucune valeur
mapping-nameless = Colonne { $column }, sans titre
layout-table = Chaque ligne est une entrée.
layout-wide = Chaque ligne est une entreprise, avec une colonne par réponse ou partenaire.
layout-form = Chaque ligne contient les réponses d’une personne, avec les questions pour titres.
layout-matrix = Les noms des deux côtés, et leurs contacts au croisement.
layout-edges = Deux colonnes de noms : qui travaille avec qui.
layout-graph = Un fichier de réseau : il dit lui-même ce qu’il contient.
how-exact = certain
how-synonym = mot connu
how-likeness = deviné : mot proche
how-position = deviné d’après le contenu
how-visitor = votre choix
how-unused = non utilisée
