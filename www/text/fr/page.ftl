# Ce que disent le cadre, l’écran des données et la liste des remarques.

skip = Aller au contenu
steps = Étapes
view-data = Données
view-overview = Vue d’ensemble
view-barriers = Obstacles
view-network = Réseau
view-plan = Plan
view-save = Enregistrer
view-profile = Jusqu’où à l’étranger
view-methods = Méthodes
loading = Chargement de cette partie de la page…
figure-save = Enregistrer cette figure :
view-mapping = Ce que signifient vos colonnes
view-problems = Ce qui mérite un coup d’œil dans votre fichier
problems-link = { $count ->
    [0] Fichier : tout est lu
    [1] Fichier : un point à corriger
   *[other] Fichier : { $count } points à corriger
  }
problems-link-answers = { $count ->
    [1] Réponses : une à corriger
   *[other] Réponses : { $count } à corriger
  }
undo = Annuler
language = Langue
cancel = Interrompre
footer-privacy = Rien de ce que vous apportez ne quitte cet appareil : il n’y a pas de serveur, et la page ne peut se connecter à aucun.
footer-version = Filiera { $version }.
unread-title = Il n’y a encore rien à analyser ici
all-problems = { $count ->
    [0] Tout a pu être lu.
    [1] Une remarque sur votre fichier
   *[other] { $count } remarques sur votre fichier
  }
read-counts = { $actors ->
    [0] Aucune entreprise ni contact,
    [1] Une entreprise ou un contact,
   *[other] { $actors } entreprises et contacts,
  } { $ties ->
    [0] aucun lien entre eux,
    [1] un lien entre eux,
   *[other] { $ties } liens entre eux,
  } { $answers ->
    [0] aucune réponse sur les obstacles.
    [1] une réponse sur les obstacles.
   *[other] { $answers } réponses sur les obstacles.
  }
as-of-workbook = Les « mois » se comptent à partir du { $date }, la date du fichier.
as-of-argument = Les « mois » se comptent à partir du { $date }.
as-of-label = Compter à partir d’un autre jour :
to-overview = Vers le diagnostic
sheets-caption = Feuilles de { $file }
sheet = Feuille
read-as = Lue comme
rows = Lignes
rows-used = utilisées
rows-skipped = laissées de côté
sheet-unused = non utilisée
try-again = Réessayer
trouble-trap = Quelque chose s’est mal passé dans l’analyse
    .next = Vos fichiers sont toujours là et rien n’est perdu. L’analyse a été relancée : réessayez, ou annulez votre dernière modification.
trouble-loading = Une partie de la page n’a pas pu être chargée
    .next = Vos fichiers sont toujours là. Vérifiez la connexion et réessayez.
trouble-no-tables = Ce fichier demande une autre partie de la page, qui n’a pas pu être téléchargée
    .next = C’est un texte dans un ancien encodage, peut-être d’Asie orientale, et pour le lire la page a besoin d’un fichier de plus. Vos fichiers sont toujours là. Connectez-vous et réessayez, ou enregistrez le fichier en UTF-8 (dans Excel : « CSV UTF-8 ») ou en .xlsx.
trouble-old-browser = Ce navigateur est trop ancien pour l’analyse
    .next = Elle fonctionne avec Chrome ou Edge à partir de la version 111, Firefox 114 et Safari 16.4.
trouble-unreadable = Votre navigateur n’a pas pu lire le fichier
    .next = Il a peut-être été déplacé ou ouvert ailleurs, ou c’est un dossier. Choisissez-le à nouveau ; ce qui était sur cette page y est encore.
trouble-details = Pour qui veut le signaler
less-than-one = moins de 1
# Between a name and what is said of it, where the page joins the two.
colon = {"\u202F"}:
