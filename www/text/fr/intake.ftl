# Comment les données entrent : les portes, le sort des fichiers et les limites de lecture.

intake-title = Qu’est-ce qui empêche votre entreprise d’exporter, et avec qui pourriez-vous le surmonter ?
intake-lede = Répondez à douze questions, ou apportez une feuille de calcul. Vous obtenez les obstacles qui pèsent le plus, une carte des entreprises avec lesquelles vous travaillez, et ce qu’il faut faire ensuite, et avec qui.

## Les portes

door-answer = Répondez ici
    .about = Sans aucun fichier : douze questions, environ 3 minutes, un sujet à la fois. Dès les premières réponses, vous voyez ce qui en ressort.
    .begin = Commencer les questions
    .kept = Continuer les questions
    .contacts = Ou dites-nous avec qui vous travaillez (8 minutes)
door-file = Ouvrez vos feuilles de calcul
    .about = Déposez ici des fichiers ou tout un dossier, ou choisissez-les. Rien à renommer ni à ranger d’abord : une simple liste de clients suffit pour commencer.
    .formats = Excel, LibreOffice, texte (.csv, .tsv), fichiers de réseau (.graphml, .gexf) et sessions enregistrées ici
choose-files = Choisir des fichiers
choose-folder = Choisir un dossier
door-paste = Collez un tableau
    .about = Copiez des cellules d’Excel ou un tableau d’une page web, titres compris, et collez ici (Ctrl+V)
read-paste = Lire ce tableau
pasted-name = Tableau collé
door-example = Essayez un exemple
example-owner = La liste de clients d’un dirigeant
    .about = Inventée : qui a acheté quoi, et qui s’est tu.
example-district = Un district : Button Valley
    .about = D’après une étude publiée ; ce qui est inventé est signalé.
example-researcher = La liste de contacts d’une chercheuse
    .about = Inventée : qui travaille avec qui, et de quelle façon.
door-template = Prenez un classeur vierge
blank-quick = Rapide
    .about = Votre entreprise et ses partenaires, en un quart d’heure.
blank-adviser = Pour les conseillers
    .about = Une entreprise, ses obstacles et ses contacts.
blank-research = Pour la recherche
    .about = Plusieurs entreprises ou un district, avec toutes les colonnes.
privacy-title = Qui voit vos données ? Vous seul.
privacy-sentence = Les fichiers sont lus ici, dans ce navigateur ; rien n’est envoyé ni compté. Rien n’est conservé non plus, sauf si vous demandez de garder vos réponses dans ce navigateur ; sinon, fermer la page efface tout.
privacy-check = Vérifiez par vous-même
    .network = Ouvrez les outils de développement du navigateur (F12), onglet « Réseau », et déposez un fichier : aucune requête n’apparaît.
    .offline = Chargez la page, coupez la connexion et déposez un fichier : tout fonctionne, même l’enregistrement si vous avez déjà enregistré un fichier.
    .policy = La première ligne du code source de la page est sa règle de sécurité : c’est le navigateur lui-même qui interdit toute connexion à un autre site.
bring-title = Ce que vous pouvez apporter
    .customers = Une liste de clients ou de factures : qui, où, quand, combien. La page montre qui s’est tu.
    .barriers = Des réponses sur les obstacles à l’exportation, de 1 (pas du tout) à 5 ou 7 (énormément), pour une entreprise ou plusieurs : une ligne par réponse, une ligne par entreprise, ou telles qu’un formulaire en ligne les exporte.
    .ties = Une liste de qui travaille avec qui, avec toutes les colonnes que vous avez, peu ou beaucoup, ou un tableau avec les noms des deux côtés.
    .workbook = Le tout dans un seul classeur, ou dans plusieurs : un fichier par entreprise convient. Titres en français, anglais ou italien, dans n’importe quel ordre ; les cellules vides ne gênent pas : ce qui n’a pas été demandé ne compte jamais comme un non.
    .session = Une session enregistrée ici auparavant : vos fichiers et tout ce que vous aviez changé reviennent.
limits-title = Quelle taille un fichier peut-il avoir ?
    .file = Jusqu’à { $file_size } Mo par fichier, et { $unpacked_size } Mo une fois décompressé (les classeurs sont compressés).
    .content = Jusqu’à { $sheets } feuilles et { $cells } cellules remplies ; d’une cellule, les { $text_length } premiers caractères.
    .network = Jusqu’à { $actors } entreprises et personnes, et { $ties } déclarations sur leurs contacts.
    .beyond = Au-delà, une phrase dit ce qui a été laissé de côté. Ces limites sont notre choix, pour que votre navigateur ne manque pas de mémoire.

## Les fichiers ouverts

read-title = { $count ->
    [0] Vos réponses sur cette page
    [one] Ce qui a été lu dans votre fichier
   *[other] Ce qui a été lu dans vos { $count } fichiers
  }
data-again = Apporter autre chose
data-compare = Comparer avec un classeur plus ancien
keep-state = Garder cet état pour le comparer
keep-again = Garder plutôt l’état actuel
keep-kept = Gardé à { $time }. Changez ce que vous voulez, puis regardez la différence.
keep-compare = Voir ce qui diffère
forget = { $count ->
    [0] Oublier les réponses
    [one] Oublier ce fichier
   *[other] Oublier ces fichiers
  }
remove = Retirer
remove-file = Retirer { $file }
brought-title = { $count ->
    [one] Vous apportez { $first }. Le lire avec ce qui est ouvert ?
   *[other] Vous apportez { $count } fichiers. Les lire avec ce qui est ouvert ?
  }
brought-open = Ouverts actuellement : { $files }.
brought-together = Ensemble
brought-instead = À la place
notice-replaced = Relu : { $files }. Ce que vous avez dit des colonnes et des noms vaut toujours ; les cellules corrigées ici sont reprises du fichier.
notice-carried = Ce fichier a des titres que vous aviez déjà expliqués : ses colonnes sont lues comme vous l’aviez dit.
notice-restored = Votre session enregistrée est de nouveau ouverte, avec tout ce que vous aviez changé.
trouble-nothing-found = Aucune feuille de calcul trouvée à cet endroit
    .next = Dans un dossier sont cherchés les fichiers Excel, LibreOffice, texte et réseau. Ce qui était sur cette page y est encore.
trouble-not-a-session = Cette session enregistrée ne peut pas être ouverte
    .next = Elle est peut-être endommagée, ou vient d’une version plus récente de cette page. Ce qui était sur cette page y est encore ; les feuilles de calcul elles-mêmes peuvent toujours être ouvertes.
phase-files = { $done } fichiers sur { $total }
phase-rows = { $rows } lignes
guessed-columns = { $count ->
    [1] Le sens d’une colonne a été deviné.
   *[other] Le sens de { $count } colonnes a été deviné.
  }
guessed-sheets = { $count ->
    [1] Une feuille a été laissée de côté, car on ne sait pas encore de quoi elle parle.
   *[other] { $count } feuilles ont été laissées de côté, car on ne sait pas encore de quoi elles parlent.
  }
guessed-look = Jeter un coup d’œil
mapping-look = Voir comment les colonnes ont été lues
mapping-say = Dire ce que signifient vos colonnes

## Answers given in the page

answers-source = Vos réponses sur cette page
answers-here = Vous avez aussi répondu à des questions sur cette page.
answers-more = Continuer à répondre
answers-change = Changer la réponse
view-answer = Questions
