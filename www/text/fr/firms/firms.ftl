# Plusieurs entreprises côte à côte, et la place de l’une d’elles.

firms-title = Ce que les { $count } entreprises ont en commun
firms-one = Une entreprise seule ne se compare pas
firms-one-why = Ici, les réponses de plusieurs entreprises sont mises côte à côte. Apportez un fichier avec les réponses d’autres entreprises, ou plusieurs fichiers à la fois.
firms-most = Le plus partagé : « { $barrier } » est grave pour { $severe } des { $answered } entreprises qui ont répondu.
firms-light = Aucun obstacle n’est grave pour aucune des entreprises.
firms-forms = { $forms }.
firms-form-full = { $firms ->
    [1] Une entreprise avait le formulaire complet ({ $items } questions)
   *[other] { $firms } entreprises avaient le formulaire complet ({ $items } questions)
  }
firms-form-short = { $firms ->
    [1] une entreprise avait un formulaire court ({ $items } questions)
   *[other] { $firms } entreprises avaient un formulaire court ({ $items } questions)
  }
firms-forms-apart = Une question isolée est la même sur chaque formulaire ; elle est donc comptée sur tous. Les nombres faits de plusieurs questions ne sont jamais comparés d’un formulaire à l’autre.

firms-shared = Ce qu’elles partagent
firms-shared-hint = D’abord les obstacles graves pour la plus grande part des entreprises qui ont répondu. Ouvrez une ligne pour voir lesquelles, et qui pourrait leur dire comment faire.
firms-shared-more = { $count ->
    [1] Un autre obstacle grave pour certaines
   *[other] { $count } autres obstacles graves pour certaines
  }
firms-of = { $severe } entreprises sur { $answered } :
firms-severe-of = grave pour { $severe } entreprises sur { $answered }
firms-hard = Grave pour
firms-free = Aucun obstacle pour
firms-free-ask = Demandez-leur comment elles font.
firms-and-more = { $firms } et { $count } autres
firms-items = Tableau des { $count } obstacles
firms-item-barrier = Obstacle
firms-item-answered = Entreprises ayant répondu
firms-item-severe = Grave pour
firms-mean-full = formulaire complet
firms-mean-short = formulaire court de { $items }

firms-heat = Chaque entreprise et chaque obstacle
firms-heat-about = { $firms } entreprises et { $barriers } obstacles : { $answered } réponses ; { $blank } laissées vides, { $na } sans objet, { $unasked } absentes du formulaire. Plus une case est foncée, plus l’obstacle est fort ; le nombre dit combien, de 0 à 100.
firms-heat-keys = Pointez une case pour la lire, ou déplacez-vous avec les flèches ; Entrée ou un double clic ouvre l’entreprise.
firms-cell = { $firm } – { $barrier } : { $words }
firms-cell-score = { $value } sur 100
firms-cell-blank = laissée vide
firms-cell-na = sans objet
firms-cell-unasked = absente du formulaire
firms-key = Ce que veulent dire les signes
firms-key-0 = aucun obstacle
firms-key-2 = au milieu
firms-key-4 = aussi fort que possible
firms-rows = Entreprises dans l’ordre
firms-rows-alike = des réponses semblables
firms-rows-total = du poids de tous les obstacles
firms-rows-name = des noms
firms-rows-file = du fichier
firms-rows-total-forms = Les entreprises au formulaire plus long viennent d’abord : les poids de formulaires différents ne se comparent pas.
firms-columns = Obstacles dans l’ordre
firms-columns-shared = du nombre d’entreprises concernées
firms-columns-kind = des types
firms-table = La même chose en tableau
firms-firm = Entreprise
firms-form = Formulaire
firms-people = Personnes
firms-total = Tous les obstacles, 0–100

firms-differ = Où elles diffèrent
firms-differ-hint = Grave pour certaines et aucun obstacle pour d’autres : ici, les entreprises du groupe ont quelque chose à se dire.
firms-differ-line = { $barrier } : grave pour { $severe }, aucun obstacle pour { $none }
firms-stages = Où elles en sont à l’étranger
firms-stages-hint = Des entreprises à des stades différents ressentent des obstacles différents. Un stade plus avancé n’est pas meilleur en soi.
firms-stage-unknown = les données ne le disent pas
firms-apart = Des personnes d’une même entreprise qui voient les choses autrement
firms-apart-hint = { $count ->
    [1] Dans une entreprise, plusieurs personnes ont répondu. Là où elles sont loin l’une de l’autre, parlez-en dans l’entreprise avant d’agir d’après la moyenne.
   *[other] Dans { $count } entreprises, plusieurs personnes ont répondu. Là où elles sont loin l’une de l’autre, parlez-en dans l’entreprise avant d’agir d’après la moyenne.
  }
firms-apart-line = { $firm } – { $barrier } : de { $low } à { $high } sur 100 ({ $count } personnes)
firms-apart-none = Aucune n’est loin des autres.
firms-alpha = Dans quelle mesure les réponses d’un type vont ensemble (pour information seulement)
firms-alpha-about = Alpha de Cronbach, sur les entreprises qui ont répondu à toutes les questions d’un type. Ces questions sont des causes différentes et ne doivent pas aller ensemble : une valeur basse n’est pas un défaut, une haute n’est pas une preuve. Aucun conseil ne s’appuie dessus.
firms-alpha-value = Alpha
firms-alpha-firms = Entreprises
firms-alpha-items = Questions
firms-to-one = Les obstacles d’une seule entreprise

## Une entreprise parmi les autres.

bars-to-firms = Les { $count } entreprises côte à côte
among-title = Parmi les autres entreprises
among-about = À côté des autres entreprises qui avaient les mêmes questions ({ $others }). Leurs réponses restent les leurs : on ne montre que le plus bas, le milieu et le plus haut, et rien pour moins de cinq autres.
among-total = Tous les obstacles
among-others = Autres
among-words = { $own } ; les autres de { $low } à { $high }, la moitié d’entre elles jusqu’à { $median }
among-summary = Sur { $count } types, { $above } pèsent ici plus que pour le milieu des autres et { $below } pèsent moins.
