# Ce qu’on peut emporter, avec quel programme cela s’ouvre, et quels noms y figurent ; les figures en fichiers.

take-title = À emporter
take-lede = Tout est préparé sur cet appareil et vous est remis sous forme de fichier ; rien n’est envoyé.
take-codes = Des codes à la place des noms d’entreprises
    .about = Chaque entreprise et chaque contact reçoit un code comme A01, pour que vous puissiez montrer les fichiers à d’autres. Quel code désigne qui se trouve dans un fichier à part : gardez celui-ci pour vous.
take-named = Les noms de votre entreprise et de ses contacts figurent dans ces fichiers.
take-coded = Seuls des codes figurent dans ces fichiers, aucun nom ; la clé vient dans un second fichier.
take-all-names = Tout ce que vous avez apporté y figure, avec tous les noms.
take-read = Pour lire et transmettre
take-go-on = Pour continuer
take-programs = Pour d’autres programmes
take-pictures = Figures
take-report = Rapport pour Excel
    .about = Une feuille par partie, avec de vrais nombres, des graphiques et les sources. S’ouvre avec Excel, LibreOffice, Numbers (.xlsx).
take-firms = { $count ->
    [1] Un rapport pour l’entreprise
   *[other] Un rapport pour chacune des { $count } entreprises
  }
    .about = Le rapport de chaque entreprise, comme si elle était au centre, pour Excel ; tous dans un seul fichier compressé (.zip).
take-continued = Classeur pour l’année prochaine
    .about = Le modèle déjà rempli avec ce que vous savez, et les résultats de cette année à côté. Ajoutez ce qui a changé et rapportez-le ici (.xlsx).
take-session = Vos fichiers et toutes vos modifications
    .about = Rapportez ce fichier ici et vous reprenez là où vous en êtes. Seule cette page l’ouvre (.json).
take-tables = Tableaux
    .about = Un tableau simple par partie, pour R, SPSS, Stata, Python ou n’importe quel tableur (.csv, dans un seul .zip).
take-gexf = Réseau pour Gephi
    .about = Entreprises et contacts avec tout ce qu’on en sait et leur place sur la carte (.gexf).
take-graphml = Réseau pour d’autres programmes
    .about = La même chose pour yEd, Cytoscape, igraph, NetworkX, visone (.graphml).
take-data = Données du rapport
    .about = Le rapport entier pour les informaticiens, tel que le programme l’a produit (.json).
take-figures = Toutes les figures
    .about = Chacune en dessin net à toute taille (.svg) et en image pour vos présentations (.png), avec titre, légende, date et source ; dans un seul .zip.
take-each = { $count ->
    [1] La figure seule
   *[other] Chacune des { $count } figures seule
  }
take-picture = Figure
take-print = Imprimer : { $view }
    .about = Sur papier ou en PDF, par votre navigateur.
taking-running = En préparation…
taking-saved = { $filesCount ->
    [one] Enregistré : { $files }.
   *[other] Enregistrés : { $files }. Si votre navigateur le demande, autorisez plusieurs fichiers.
  }
taking-failed = Ce fichier n’a pas pu être préparé. Vos données sont intactes ; réessayez ou choisissez une autre forme.
taking-cancelled = Annulé. Rien n’a été enregistré.
figure-map-present = Le réseau aujourd’hui
figure-map-new = Le réseau avec les contacts proposés
figure-map-difference = Ce qui changerait dans le réseau
figure-barriers = Obstacles à l’export, du plus fort au plus faible
figure-groups = Groupes d’obstacles à l’export
figure-together = Obstacles à l’export, toutes les entreprises
figure-heat = Chaque entreprise et chaque obstacle
figure-among = Une entreprise parmi les autres
figure-key-own = Cette entreprise
figure-key-others = Les autres, du plus bas au plus haut
figure-key-median = Milieu des autres
figure-key-value = Force, de 0 (aucun obstacle) à 100 (le maximum)
figure-key-range = Ce que les questions sans réponse laissent ouvert
figure-as-of = au { $date }
figure-note-map = { $actors ->
    [1] Une entreprise ou un contact,
   *[other] { $actors } entreprises et contacts,
  } { $interviewed ->
    [0] personne n’a été interrogé.
    [1] dont un interrogé.
   *[other] dont { $interviewed } interrogés.
  }
figure-note-pairs = { $asked ->
    [1] Question posée pour un contact possible sur { $pairs } :
   *[other] Question posée pour { $asked } contacts possibles sur { $pairs } :
  } une ligne absente ne veut pas toujours dire qu’il n’y a pas de contact.
figure-note-answers = { $answered } réponses sur { $asked } questions{ $respondents ->
    [one] .
   *[other] , données par { $respondents } personnes.
  }
figure-note-firms = { $count ->
    [1] Moyenne d’une entreprise.
   *[other] Moyenne de { $count } entreprises.
  }
figure-note-source = Source : { $files }.
figure-note-coded = Les noms sont remplacés par des codes.
figure-note-made = Fait avec Filiera { $version }.
