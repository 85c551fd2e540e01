# Ce que disent le cadre, l’écran des données et la liste des remarques.

skip = Aller au contenu
steps = Étapes
view-data = Données
view-overview = Vue d’ensemble
view-barriers = Obstacles
view-network = Réseau
view-plan = Plan
view-problems = Ce qui n’a pas pu être lu
problems-link = { $count ->
    [0] Fichier : tout est lu
    [one] Fichier : un point à corriger
   *[other] Fichier : { $count } points à corriger
  }
undo = Annuler
print = Imprimer
save-report = Enregistrer le rapport
language = Langue
cancel = Interrompre
footer-privacy = Rien de ce que vous apportez ne quitte cet appareil : il n’y a pas de serveur, et la page ne peut se connecter à aucun.
footer-version = Filiera { $version }.
intake-title = Qu’est-ce qui empêche votre entreprise d’exporter, et avec qui pourriez-vous le surmonter ?
intake-lede = Apportez une feuille de calcul. Vous obtenez les obstacles qui pèsent le plus, une carte des entreprises avec lesquelles vous travaillez, et ce qu’il faut faire ensuite, et avec qui.
door-file = Ouvrez votre feuille de calcul
    .about = Déposez ici un ou plusieurs fichiers, ou choisissez-les. Une simple liste de clients (nom, pays, date, montant) suffit pour commencer.
    .formats = Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods), texte (.csv, .tsv)
choose-files = Choisir des fichiers
door-example = Voir d’abord un exemple
    .about = Un petit fabricant d’accessoires de mode d’un district italien : ses obstacles, ses contacts et ce qu’il pourrait faire. Ce qui est inventé pour l’exemple est signalé.
try-example = Essayer l’exemple de la vallée du bouton
privacy-title = Qui voit vos données
privacy-sentence = Vous seul. Le fichier est lu ici, dans ce navigateur ; rien n’est envoyé, conservé ni compté, et fermer la page efface tout.
privacy-check = Vérifiez par vous-même
    .network = Ouvrez les outils de développement du navigateur (F12), onglet « Réseau », et déposez un fichier : aucune requête n’apparaît.
    .offline = Chargez la page, coupez la connexion et déposez un fichier : tout fonctionne.
    .policy = La première ligne du code source de la page est sa règle de sécurité : c’est le navigateur lui-même qui interdit toute connexion à un autre site.
bring-title = Ce que vous pouvez apporter
    .customers = Une liste de clients ou de factures : qui, où, quand, combien. La page montre qui s’est tu.
    .barriers = Des réponses sur les obstacles à l’exportation, de 1 (pas du tout) à 5 ou 7 (énormément), pour une entreprise ou plusieurs.
    .ties = Une liste de qui travaille avec qui, avec toutes les colonnes que vous avez, peu ou beaucoup.
    .workbook = Le tout dans un seul classeur. Titres en français, anglais ou italien, dans n’importe quel ordre ; les cellules vides ne gênent pas : ce qui n’a pas été demandé ne compte jamais comme un non.
data-again = Apporter un autre fichier
unread-title = Il n’y a encore rien à analyser ici
all-problems = { $count ->
    [0] Tout a pu être lu.
    [one] Une remarque sur votre fichier
   *[other] { $count } remarques sur votre fichier
  }
read-title = Ce qui a été lu dans votre fichier
read-counts = { $actors ->
    [0] Aucune entreprise ni contact,
    [one] Une entreprise ou un contact,
   *[other] { $actors } entreprises et contacts,
  } { $ties ->
    [0] aucun lien entre eux,
    [one] un lien entre eux,
   *[other] { $ties } liens entre eux,
  } { $answers ->
    [0] aucune réponse sur les obstacles.
    [one] une réponse sur les obstacles.
   *[other] { $answers } réponses sur les obstacles.
  }
as-of-workbook = Les « mois » se comptent à partir du { $date }, la date du fichier.
as-of-argument = Les « mois » se comptent à partir du { $date }.
as-of-label = Compter à partir d’un autre jour :
to-overview = Vers le diagnostic
forget = Oublier ces fichiers
sheets-caption = Feuilles de { $file }
sheet = Feuille
read-as = Lue comme
rows = Lignes
rows-used = utilisées
rows-skipped = laissées de côté
sheet-unused = non utilisée
columns-summary = Quelle colonne a été lue comme quoi
column-unused = non utilisée
problems-sentence = { $used ->
    [0] Aucune ligne n’a pu être utilisée.
    [one] Une ligne a été lue et utilisée.
   *[other] { $used } lignes ont été lues et utilisées.
  } { $stop ->
    [0] {""}
    [one] Un fichier ou une feuille n’a pas pu être utilisé.
   *[other] { $stop } fichiers ou feuilles n’ont pas pu être utilisés.
  } { $warn ->
    [0] Aucune valeur n’a été laissée de côté.
    [one] Une valeur a été laissée de côté.
   *[other] { $warn } valeurs ont été laissées de côté.
  } { $note ->
    [0] {""}
    [one] Une remarque dit comment quelque chose a été lu.
   *[other] { $note } remarques disent comment quelque chose a été lu.
  }
problems-none = Tout votre fichier a été lu
problems-mend = Corrigez les cellules dans votre fichier et déposez-le à nouveau ; le reste du rapport vaut tel quel.
problems-more = { $count ->
    [one] Un autre est dans le rapport enregistré.
   *[other] { $count } autres sont dans le rapport enregistré.
  }
problem-weight = Importance
problem-where = Où
problem-seen = Ce qui y est écrit
problem-what = Que faire
problem-expected = Attendu : { $expected }.
severity-stop = inutilisable
severity-warn = laissé de côté
severity-note = remarque
try-again = Réessayer
trouble-trap = Quelque chose s’est mal passé dans l’analyse
    .next = Vos fichiers sont toujours là et rien n’est perdu. L’analyse a été relancée : réessayez, ou annulez votre dernière modification.
trouble-loading = Une partie de la page n’a pas pu être chargée
    .next = Vos fichiers sont toujours là. Vérifiez la connexion et réessayez.
trouble-old-browser = Ce navigateur est trop ancien pour l’analyse
    .next = Elle fonctionne avec Chrome ou Edge à partir de la version 111, Firefox 114 et Safari 16.4.
trouble-unreadable = Votre navigateur n’a pas pu lire le fichier
    .next = Il a peut-être été déplacé ou ouvert ailleurs, ou c’est un dossier. Choisissez-le à nouveau ; ce qui était sur cette page y est encore.
trouble-details = Pour qui veut le signaler
