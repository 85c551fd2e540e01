# Ce qui n’allait pas dans un fichier, cellule par cellule. Chaque problème dit ce que nous avons vu et
# comment y remédier ; la page montre à côté le lieu (fichier, feuille, cellule) et ce qui était attendu.

## Le fichier

problem-empty-file = Ce fichier est vide. Vérifiez qu’il a bien été enregistré, puis apportez-le de nouveau.
problem-not-a-spreadsheet = Ce n’est pas une feuille de calcul que nous savons lire. Apportez un fichier Excel, OpenDocument ou CSV (.xlsx, .xls, .ods, .csv).
problem-web-page = C’est une page web ou un fichier XML sous un autre nom. Ouvrez-le dans votre tableur, enregistrez-le en .xlsx et apportez ce fichier-là.
problem-encrypted = Ce classeur est protégé par un mot de passe. Ouvrez-le, enregistrez-en une copie sans mot de passe et apportez la copie. Elle ne quitte jamais votre ordinateur.
problem-damaged-file = Ce classeur est endommagé ou n’a pas été copié jusqu’au bout. Ouvrez-le dans votre tableur et enregistrez-le à nouveau, ou récupérez-le une nouvelle fois.
problem-unsupported-format = Ce fichier vient d’un programme dont nous ne lisons pas le format. Exportez-le depuis ce programme en .xlsx ou en .csv.
problem-network-damaged = Ce fichier de réseau est endommagé ou n’a pas été copié jusqu’au bout. Enregistrez-le de nouveau dans le programme dont il provient.
problem-hyperedges-left-out = { $count ->
    [1] Un lien de ce fichier réunit plusieurs partenaires à la fois.
   *[other] { $count } liens de ce fichier réunissent plusieurs partenaires à la fois.
  } Nous ne lisons que les contacts entre deux partenaires : nous n’en avons pas tenu compte.
problem-too-large = Ce fichier dépasse { $megabytes } Mo. Retirez les feuilles ou les images inutiles, ou enregistrez les feuilles une à une en .csv.
problem-archive-too-large = Une fois ouvert, ce classeur demanderait plus de mémoire qu’un navigateur ne devrait lui en donner ({ $megabytes } Mo). Souvent, une seule valeur oubliée très bas ou très à droite en est la cause : supprimez les lignes et colonnes vides, puis enregistrez.
problem-text-named-as-workbook = Le nom annonce un classeur, mais le contenu est du texte simple. Nous l’avons lu comme { $format }.
problem-encoding-damaged = Certaines lettres n’ont pas pu être lues ({ $encoding }). Vérifiez les accents dans les noms, ou enregistrez le fichier en UTF-8.
problem-too-many-cells = Nous avons lu les { $limit } premières cellules remplies et laissé le reste de côté.
problem-too-many-sheets = Nous avons lu les { $limit } premières feuilles et laissé le reste de côté.
problem-sheet-unreadable = Cette feuille est endommagée. Nous avons utilisé ce qui précède l’endroit abîmé.
problem-file-twice = Ce fichier contient la même chose que « { $other } ». Nous l’avons compté une seule fois ; vous pouvez le retirer.
problem-firm-from-name = Ce fichier ne dit pas à qui il est. Nous avons pris « { $value } » dans son nom. Si c’est faux, renommez le fichier.
problem-clash = Pour { $field }, on lit ici « { $value } », mais « { $first } » dans { $other }, ligne { $row }. Nous avons gardé ce dernier ; corrigez celui qui est faux.
problem-clash-answered = Pour { $field }, vous avez répondu « { $value } » ; { $other } indique « { $first } » à la ligne { $row }. Votre réponse l’emporte.

## Feuilles et titres de colonnes

problem-no-table = Nous n’avons trouvé aucun titre de colonne connu ; impossible donc de savoir ce que veulent dire les colonnes. Écrivez un titre au-dessus de chaque colonne, par exemple : nom, pays, date, montant.
problem-nothing-filled-in = Les feuilles sont là, mais rien n’est encore rempli. Une ligne suffit pour commencer : écrivez par-dessus une ligne d’exemple, enregistrez et ramenez le fichier.
problem-sheet-not-recognised = Nous n’avons pas compris de quoi parle cette feuille et l’avons laissée de côté.
problem-sheet-not-used-yet = Nous connaissons cette feuille ({ $sheetKind }), mais cette version du programme ne l’utilise pas encore.
problem-missing-column = Cela ressemble à la feuille « { $sheetKind } », mais il manque une colonne ; nous l’avons laissée de côté.
problem-heading-guessed = Nous avons lu le titre « { $value } » comme « { $field } ». Si c’est faux, renommez la colonne.
problem-column-twice = « { $value } » veut dire la même chose que « { $used } ». Nous avons utilisé cette dernière et laissé cette colonne de côté.
problem-read-as-complete = Nous avons lu cette liste de paires comme un réseau complet : deux noms qui n’ont pas leur propre ligne comptent comme sans contact. Si votre liste a des lacunes, dites-le dans les réglages.
problem-read-as-customer-list = { $count ->
    [1] Nous avons lu cette liste comme vos ventes et y avons trouvé un client.
   *[other] Nous avons lu cette liste comme vos ventes et y avons trouvé { $count } clients.
  }
problem-read-as-fraction = Toutes les valeurs de « { $heading } » sont entre 0 et 1 ; nous les avons lues comme des parts : 0,12 comme 12 %.
problem-weights-not-used = Certains nombres de cette liste ne sont pas entre 1 et 5 ; nous ne les prenons donc pas pour la force d’un contact. Nous avons gardé tous les contacts et laissé les nombres de côté.
problem-ticks-not-scores = Cette feuille coche seulement ce qui gêne, sans dire combien. Nous avons gardé les coches ; pour l’indice, demandez des réponses de 1 à 5.
problem-mapping-impossible = « { $value } » ne peut pas servir pour cette feuille ({ $what ->
    [role] comme type de feuille
    [row] comme ligne des titres
   *[field] comme sens d’une colonne
  }) ; nous l’avons donc laissé de côté. Choisissez à nouveau dans la liste des colonnes.
problem-merged-cells = Cette cellule est fusionnée sur plusieurs lignes. Nous avons pris sa valeur pour chacune d’elles.
problem-class-from-roles = Certaines lignes ne disent pas de quel type de contact il s’agit. Nous l’avons déduit de ce que sont les deux partenaires (un fournisseur et une entreprise : fourniture).
problem-country-of-firms = La colonne « pays » a été lue comme le pays de chaque entreprise, et non comme le marché dont elle parle. Si c’est le marché, dites-le sous « Ce que signifient vos colonnes ».
problem-contradiction = « { $value } » ne va pas avec un autre fait sur cette entreprise.
problem-contradiction-foundation = « { $value } » est avant la création de l’entreprise ({ $other }). Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-future = « { $value } » est après le jour de l’étude ({ $other }). Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-first = « { $value } » est avant la première exportation ({ $other }). Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-last = « { $value } » est après la dernière exportation ({ $other }). Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-country = « { $value } » pays d’exportation ne va pas avec { $other } % d’export. Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-ago = « { $value } » d’export ces dernières années ne va pas avec une dernière exportation en { $other }. Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-contradiction-early = « { $value } » d’export la troisième année ne va pas avec une première exportation en { $other }. Nous avons gardé les deux, sans rien en conclure tant que l’un n’est pas corrigé.
problem-scale-seven = Certaines réponses valent 6 ou 7 ; nous avons donc lu cette feuille sur une échelle de 1 à 7.
problem-scale-sheet = Les réponses vont de { $low } à { $high } ; nous avons donc lu cette feuille sur cette échelle : { $low } comme « pas du tout », { $high } comme « énormément ». Si votre questionnaire a une autre échelle, ajoutez une colonne « échelle » (1-5, 1-7, 0-10).
problem-scale-other = Les réponses sous « { $heading } » vont de { $low } à { $high }. Nous les avons ramenées en proportion à une échelle de 1 à 5.
problem-scale-words = Certaines réponses sont des mots (« { $value } »). Nous les avons lues comme des points de 1 (pas du tout) à 5 (énormément). Si votre questionnaire l’entend autrement, écrivez les nombres.

## Lignes et cellules

problem-formula-error = Cette cellule affiche l’erreur { $value } ; nous l’avons laissée de côté. Corrigez sa formule.
problem-not-a-number = « { $value } » n’est pas un nombre ; nous l’avons laissé de côté.
problem-out-of-range = « { $value } » sort de ce qui est possible ici ; nous l’avons laissé de côté.
problem-not-a-year = « { $value } » n’est pas une année ; nous l’avons laissé de côté.
problem-not-a-date = « { $value } » n’est pas une date ; nous l’avons laissé de côté.
problem-not-yes-or-no = « { $value } » n’est ni oui ni non ; nous l’avons laissé de côté.
problem-unknown-country = Nous ne connaissons pas de pays nommé « { $value } » ; nous l’avons laissé de côté.
problem-unknown-code = Nous ne connaissons pas le mot « { $value } » ici ; nous l’avons laissé de côté.
problem-unknown-code-part = Nous ne connaissons pas le mot « { $part } » ici ; nous l’avons laissé de côté et gardé le reste de la cellule.
problem-word-guessed = Nous avons lu « { $value } » comme « { $word } ». Si c’est faux, écrivez le mot en entier.
problem-word-guessed-part = Nous avons lu « { $part } » comme « { $word } ». Si c’est faux, écrivez le mot en entier.
problem-unknown-barrier = Nous ne connaissons pas d’obstacle nommé « { $value } » ; nous avons laissé cette réponse de côté.
problem-barrier-guessed = Nous avons lu « { $value } » comme « { $barrier } ». Si c’est faux, écrivez le code de l’obstacle.
problem-missing-key = Cette ligne ne dit pas de qui ou de quoi elle parle ; nous l’avons laissée de côté.
problem-duplicate-actor = « { $value } » figure déjà à la ligne { $row } sous le nom « { $first } ». Nous les avons pris pour un seul et gardé ce que dit la première ligne.
problem-similar-names = « { $value } » et « { $other } » sont presque le même nom. S’il s’agit de la même entreprise, réunissez-les ; nous les avons laissées séparées.
problem-same-name = « { $value } » désigne plus d’un partenaire. Ils restent séparés parce que leurs codes diffèrent ; utilisez les codes dans la liste des contacts.
problem-spellings-joined = Nous avons pris « { $value } » pour « { $other } », écrit un peu autrement. S’il s’agit de deux entreprises, donnez-leur des noms différents.
problem-unknown-actor = « { $value } » manque dans votre liste de partenaires. Nous l’avons ajouté avec son seul nom.
problem-unknown-actor-near = « { $value } » manque dans votre liste de partenaires. Vouliez-vous dire « { $near } » ? Nous l’avons ajouté comme partenaire à part.
problem-unknown-firm = « { $value } » manque dans votre liste d’entreprises. Nous l’avons ajoutée avec son seul nom.
problem-self-tie = « { $value } » est aux deux bouts de ce contact ; nous avons laissé la ligne de côté.
problem-several-focal = « { $value } » est aussi indiquée comme votre entreprise. Nous avons pris { $actor } ; vous pouvez en choisir une autre.
problem-focal-not-found = Il n’y a pas de partenaire nommé « { $value } » pour qui établir le rapport.
problem-answered-twice = La même entreprise avait déjà répondu sur « { $barrier } ». Nous avons gardé la première réponse.
problem-applies-and-not = « { $barrier } » a un nombre et « ne s’applique pas » dans la même ligne. Nous avons gardé « ne s’applique pas » ; retirez-le si le nombre est juste.
problem-answered-in-page = Vous avez répondu à « { $barrier } » sur cette page ; cette ligne dit autre chose. La réponse donnée sur la page l’emporte.
problem-too-many-actors = « { $value } » serait un partenaire de trop : nous pouvons en prendre { $limit }. Nous l’avons laissé de côté.
problem-too-many-ties = Nous avons pris les { $limit } premiers contacts et laissé le reste de côté.
problem-more-alike = { $count ->
    [1] Un autre problème du même genre dans cette feuille.
   *[other] { $count } autres problèmes du même genre dans cette feuille.
  }
problem-no-date-to-count-from = Aucune date à partir de laquelle compter : depuis quand un contact s’est tu ne peut être jugé. Écrivez as_of avec une date (2026-01-31) dans la feuille Étude, ou choisissez le jour dans l’écran Données.

## Ce qui aurait été juste

expected-sheets = des titres comme nom, pays, date, montant ; ou les feuilles de notre modèle
expected-columns = une colonne pour chacun de ces éléments : { $fields }
expected-name = un nom
expected-number = un nombre
expected-number-between = un nombre de { $low } à { $high }
expected-percent = un pourcentage de 0 à 100
expected-year = une année à quatre chiffres, comme 2024
expected-date = une date comme 31/12/2024, ou une année
expected-yes-no = oui ou non
expected-country = le nom d’un pays, ou ses deux lettres comme IT
expected-severity = un nombre de { $low } à { $high }, « sans objet », ou rien
expected-scale = la longueur de l’échelle : 5 pour 1 à 5, 7 pour 1 à 7, ou écrite en entier, comme 0-10
expected-barrier = le code d’un obstacle, comme I-INF-1, ou son nom
expected-known-actor = un nom de la liste des partenaires
expected-another-actor = un autre partenaire qu’à l’autre bout
expected-known-firm = une entreprise de la liste des entreprises
expected-role = l’un de ces mots : entreprise focale, producteur, fournisseur, client, concurrent, distributeur, agent, transitaire, banque, agence, recherche, association, autre
expected-territory = l’un de ces mots : district, national, étranger, hors district, inconnu
expected-class = l’un de ces mots : fourniture, horizontale, agence, recherche, association, financement, groupe, contact, autre
expected-answer = l’un de ces mots : oui, non, ne sait pas, refus
expected-state = l’un de ces mots : fort, actif, faible, silencieux, rompu, terminé, manquant, potentiel, inconnu
expected-content = l’un de ces mots : service, information, achats, promotion, coordination
expected-function = ce qu’elle apporte, par exemple : rapporte de l’argent, apporte des nouvelles, son nom ouvre les portes des clients
expected-effect = les effets sur d’autres relations, par exemple : elle déplaît à d’autres, elle aide nos relations avec d’autres
expected-contact-role = l’un de ces mots : patron, autre
expected-basis = l’une de ces lettres : S, C, I, X
expected-mode = l’un de ces mots : indirect, direct, en ligne, agent, distributeur, filiale, production
expected-barrier-form = complet (les 39 questions) ou court (12 d’entre elles)
expected-barrier-modules = un ou plusieurs de : core, ocde, pays en développement
expected-agreement = deux faits qui vont ensemble
expected-education = un niveau d’études : école, formation professionnelle, université
expected-motive = des raisons telles que : commandes venues d’elles-mêmes, marché intérieur étroit, un client nous a emmenés
expected-years = des années telles que 2019-2022 ; 2024
expected-hs = deux chiffres de 01 à 97, par exemple 96 ; un code douanier plus long convient aussi
expected-currency = trois lettres telles que EUR

## Feuilles

sheet-study = L’étude
sheet-firms = Entreprises
sheet-markets = Marchés
sheet-barriers = Obstacles
sheet-actors = Partenaires
sheet-ties = Relations
sheet-rosters = Nombres par groupe
sheet-customers = Liste de clients
sheet-help = Aides
sheet-members = Membres du consortium
sheet-member_trust = Confiance entre membres
sheet-scorecard = Santé du consortium
sheet-lists = Listes de codes
sheet-read_me = Lisez-moi

## Colonnes

field-key = rubrique
field-value = valeur
field-firm_id = entreprise
field-actor_id = code du partenaire
field-name = nom
field-country = pays
field-founded_year = année de création
field-first_export_year = année de la première exportation
field-last_export_year = année de la dernière exportation
field-employees = effectif
field-export_share_pct = part de l’export
field-export_markets = nombre de pays d’exportation
field-unsolicited_orders = commandes spontanées de l’étranger
field-searched_export_info = recherche d’informations sur l’export
field-export_plan = plan d’exportation
field-owner_managed = dirigée par le propriétaire
field-attitude_cooperation = disposition à coopérer
field-attitude_again = prêts à retravailler ensemble
field-attitude_share = prêts à partager les contacts
field-attitude_decide = prêts à décider ensemble
field-attitude_gain = attend un gain du travail en commun
field-turnover = chiffre d’affaires annuel
field-balance_sheet = total du bilan
field-currency = devise
field-nace_version = version du code d’activité
field-nace = code d’activité
field-hs_chapters = chapitres douaniers
field-own_foreign_unit = implantation propre à l’étranger
field-export_years = années avec exportations
field-early_export_share_pct = part de l’export la troisième année
field-motives = raisons de vendre à l’étranger
field-languages = langues parlées
field-certificates = certifications
field-manager_years_abroad = années du dirigeant à l’étranger
field-manager_education = formation du dirigeant
field-export_lead_hours = heures par semaine pour l’export
field-r_and_d = recherche et développement
field-own_brand = marque propre
field-spare_capacity_pct = capacité libre
field-mode = mode d’entrée
field-since_year = depuis
field-share_pct = part
field-close_market = marché proche
field-priority = priorité
field-respondent = qui a répondu
field-barrier = obstacle
field-severity = gravité
field-scale = longueur de l’échelle
field-not_applicable = sans objet
field-presence = a coûté une commande
field-market = marché
field-roles = rôles
field-role = rôle
field-territory = territoire
field-area = zone
field-sector = branche
field-materials = matériaux
field-material = matériau
field-core_activity = activité principale
field-capabilities = points forts
field-capabilities_missing = ce qui manque
field-reference_value = client de référence
field-stands_for = vaut pour plusieurs
field-interviewed = interrogé
field-asked_about = interrogé sur
field-recall_complete = tous nommés
field-from = de
field-to = à
field-class = type de contact
field-answer = réponse
field-state = état
field-content = ce qui passe
field-functions = ce qu’elle apporte
field-effects = effets sur d’autres relations
field-last_exchange_year = dernier échange
field-quiet_reason = raison du silence
field-strength = force
field-trust = confiance
field-commitment = engagement
field-contact_frequency = fréquence des contacts
field-coordination = coordination
field-adaptation = adaptation
field-information = informations échangées
field-technical_adaptation = adaptation technique
field-shared_assets = ressources partagées
field-growth_potential = potentiel de croissance
field-contact_persons = personnes en contact
field-years_known = années de connaissance
field-joint_activities = activités communes
field-contact_role = qui les connaît
field-share_of_sales_pct = part des ventes
field-share_of_purchases_pct = part des achats
field-via = par
field-told_by = qui le dit
field-population = combien ils sont
field-interviewed_count = combien ont été interrogés
field-customer = client
field-date = date
field-amount = montant
field-programme = programme
field-help_for = pour quels obstacles
field-contact = à qui s’adresser
field-link = adresse web
field-cost = coût
field-valid_until = valable jusqu’au
field-basis = fondement
field-note = note

## Limites

limit-file-size = Un fichier peut avoir jusqu’à { $value } Mo.
limit-whole-file-size = Un fichier .csv, .xls ou de réseau peut avoir jusqu’à { $value } Mo.
limit-unpacked-size = Un classeur peut occuper jusqu’à { $value } Mo une fois décompressé.
limit-archive-entries = Un classeur peut contenir jusqu’à { $value } éléments, comme des feuilles et des images.
limit-sheets = Nous lisons jusqu’à { $value } feuilles.
limit-cells = Nous lisons jusqu’à { $value } cellules remplies par fichier.
limit-ods-cells = Les feuilles d’un classeur OpenDocument (.ods) peuvent s’étendre sur { $value } cellules au plus.
limit-text-length = De chaque cellule, nous gardons jusqu’à { $value } caractères.
limit-actors = Nous lisons jusqu’à { $value } partenaires.
limit-ties = Nous lisons jusqu’à { $value } indications sur les contacts.
