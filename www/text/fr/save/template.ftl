# Blank workbooks to fill in. Loaded with the first thing that is saved.

## What it is

template-title-quick = Votre entreprise et ses partenaires : un aperçu rapide
template-title-adviser = Une entreprise, ses obstacles à l’export et son réseau : classeur pour conseillers
template-title-research = Entreprises, obstacles à l’export et réseaux : classeur pour la recherche
template-about-quick = Écrivez ce que vous savez de tête : un quart d’heure suffit. La page vous dira ce qui vous freine à l’export, et avec qui vous pourriez le surmonter.
template-about-adviser = Pour une seule entreprise, à remplir ensemble ou après un entretien. La plupart des colonnes peuvent rester vides ; chaque réponse de plus rend le rapport plus sûr.
template-about-research = Pour plusieurs entreprises, des entretiens ou tout un district. Il contient toutes les colonnes que la page lit ; laissez ce que vous n’avez pas demandé.
template-start = Commencez par la feuille des entreprises, puis les partenaires. Quelques lignes suffisent pour un premier rapport.
template-rows = Une ligne est une seule chose : une entreprise, un partenaire, une réponse. Laissez les titres tels quels ; les colonnes peuvent être déplacées ou supprimées.
template-blank = Une cellule vide veut dire « pas demandé » ou « pas connu ». Elle ne veut jamais dire « non ». Si vous avez demandé et que la réponse est non, écrivez non.
template-example = Les lignes qui commencent par « Exemple : » montrent comment faire. Elles ne sont jamais comptées ; supprimez-les ou écrivez par-dessus.
template-headings = Chaque titre porte une note qui l’explique : pointez le coin rouge. Les titres plus foncés sont nécessaires ; sans eux, la ligne ne peut pas être lue.
template-lists = Quand une cellule propose une liste, choisissez ou écrivez ; d’autres mots courants sont compris aussi. La dernière feuille dit ce que chaque mot veut dire.
template-private = Ce fichier reste chez vous. La page le lit dans votre navigateur et ne l’envoie nulle part.
template-back = Quand vous avez fini : enregistrez le fichier, rouvrez la page et déposez-le dessus. Vous pourrez compléter plus tard.
template-sheet-study = { $name } : une ligne est un fait sur l’enquête, comme le jour pour lequel elle vaut.
template-sheet-firms = { $name } : une ligne est une entreprise qui répond.
template-sheet-markets = { $name } : une ligne est un pays où une entreprise vend.
template-sheet-barriers = { $name } : une ligne est une chose qui peut rendre l’export difficile. Dites combien elle pèse, de 1 (pas du tout) à 5 (énormément).
template-sheet-actors = { $name } : une ligne est une entreprise ou un organisme du réseau : fournisseurs, clients, entreprises de votre métier, agents, banques, agences.
template-sheet-ties = { $name } : une ligne est ce qu’une source a dit de deux partenaires : qui fournit, qui reçoit, et comment cela va.
template-sheet-rosters = { $name } : une ligne est un groupe d’entreprises : combien elles sont, et combien ont été interrogées.
template-sheet-customers = { $name } : une ligne est un partenaire : clients, fournisseurs, entreprises de votre métier, agents, tous ceux qui comptent. N’oubliez pas ceux qui se sont tus.
template-code = Code : { $code }

## Keys of the sheet about the study

study-as_of = Date de référence
study-title = Titre
study-author = Auteur
study-boundary = Périmètre
study-method = Méthode
study-period = Période

## The example rows

example-firms = Exemple : Notre entreprise
example-markets = Exemple : Notre entreprise
example-actors = Exemple : Atelier de métal
example-ties = Exemple : Notre entreprise
example-rosters = Exemple : fournisseur
example-customers = Exemple : Acheteur de Turin
example-name = Notre entreprise
example-to = Acheteur de Turin
example-country = Italie
example-quiet_reason = leur acheteur a pris sa retraite
example-sector = travail des métaux
example-area = la vallée
example-materials = laiton
example-capabilities = traitement de surface; petites séries
example-capabilities_missing = langues
example-told_by = Notre entreprise
example-note = rencontré au salon

## The sheet of words

lists-list = Où on l’emploie
lists-code = Code
lists-word = Mot
lists-meaning = Ce qu’il veut dire

## Words to choose from that the page does not show elsewhere

choice-yes = oui
choice-no = non
choice-unknown = ne sait pas
choice-answer-yes = oui
choice-answer-no = non
choice-answer-dont_know = ne sait pas
choice-answer-refused = pas de réponse
choice-content-service = service
choice-content-information = informations
choice-content-purchasing = achat groupé
choice-content-promotion = promotion
choice-content-coordination = coordination
choice-contact-owner = dirigeant
choice-contact-other = autre
choice-mode-indirect = indirecte
choice-mode-direct = directe
choice-mode-online = en ligne
choice-mode-agent = agent
choice-mode-distributor = distributeur
choice-mode-sales_subsidiary = filiale de vente
choice-mode-production = usine

## What the words mean

means-role-focal = L’entreprise pour qui le rapport est fait.
means-role-producer = Une entreprise qui fait des produits pareils ou proches sans être une rivale.
means-role-supplier = Vous vend des matières, des pièces ou du travail.
means-role-customer = Achète chez vous.
means-role-competitor = Une rivale : vend la même chose aux mêmes clients.
means-role-distributor = Achète vos produits et les revend.
means-role-agent = Vend en votre nom contre une commission.
means-role-forwarder = Transporte la marchandise ou s’occupe de la douane.
means-role-bank = Banque ou autre source de crédit.
means-role-agency = Organisme public ou de district qui aide les entreprises.
means-role-research = Université, laboratoire ou centre de recherche.
means-role-association = Association professionnelle ou chambre de commerce.
means-role-other = Rien de tout cela.
means-territory-district = Dans le même district ou la même vallée.
means-territory-national = Dans le même pays, hors du district.
means-territory-foreign = Dans un autre pays.
means-territory-outside = Hors du district ; dans le pays ou à l’étranger, ce n’est pas dit.
means-territory-unknown = Personne n’a dit où.
means-class-supply = L’un achète à l’autre, ou traite sa marchandise.
means-class-horizontal = Deux entreprises d’un même métier qui s’aident, partagent ou s’observent.
means-class-agency = Soutien d’un organisme public ou de district.
means-class-research = Travail avec une université ou un laboratoire.
means-class-association = Adhésion.
means-class-finance = Prêts, garanties, parts.
means-class-affiliate = Entreprises qui ont les mêmes propriétaires.
means-class-contact = Des personnes se connaissent, sans affaires.
means-class-other = Rien de tout cela.
means-state-strong = Régulier et étroit.
means-state-active = Se poursuit comme d’habitude.
means-state-weak = Peu et rarement.
means-state-sleeping = Il ne passe plus grand-chose, mais la porte reste ouverte.
means-state-failed = Rompu pour une raison : un litige, une faillite.
means-state-ended = Terminé, et il n’en reste aucun lien.
means-state-missing = Vous avez demandé, et il n’y en a pas.
means-state-potential = Pas encore là, mais souhaité.
means-state-unknown = Personne n’a été interrogé.
means-basis-S = Quelqu’un l’a dit de ce cas précis.
means-basis-C = Dit de tout un groupe et écrit pour chacun.
means-basis-I = Découle de ce qui a été dit.
means-basis-X = Inventé pour s’exercer.
means-choice-answer-yes = Ils ont dit que la relation existe.
means-choice-answer-no = Ils ont dit qu’elle n’existe pas.
means-choice-answer-dont_know = Ils ne savaient pas le dire.
means-choice-answer-refused = Ils n’ont pas voulu le dire.
means-choice-content-service = Aide pour une tâche : douane, traduction, formation.
means-choice-content-information = Nouvelles des marchés, des règles ou des entreprises.
means-choice-content-purchasing = Acheter ensemble.
means-choice-content-promotion = Salons, catalogues, visites.
means-choice-content-coordination = Réunir des entreprises.
means-choice-contact-owner = Seul le dirigeant les connaît, ou lui surtout.
means-choice-contact-other = Quelqu’un d’autre dans l’entreprise les connaît.
means-choice-mode-indirect = Par une autre entreprise du pays.
means-choice-mode-direct = De chez soi aux clients étrangers.
means-choice-mode-online = Par une boutique sur le web.
means-choice-mode-agent = Par un agent sur place.
means-choice-mode-distributor = Par une entreprise sur place qui achète et revend.
means-choice-mode-sales_subsidiary = Avec votre propre personnel sur place.
means-choice-mode-production = En produisant sur place.

## Notes at the headings

about-key = De quoi parle cette ligne. Laissez-la telle quelle.
about-value = Ce que vous avez à en dire. Une date s’écrit 2026-01-31.
about-firm_id = L’entreprise dont parle la ligne : son nom, ou un code court, toujours écrit de la même façon. Laissez vide s’il n’y en a qu’une.
about-actor_id = Un code court, à vous, pour ce partenaire. Les autres feuilles peuvent l’employer à la place du nom.
about-name = Nom de l’entreprise ou de l’organisme, toujours écrit de la même façon.
about-country = Nom du pays, ou ses deux lettres comme FR.
about-founded_year = L’année de naissance de l’entreprise : 1987.
about-first_export_year = L’année de la première vente à l’étranger. Vide s’il n’y en a pas encore eu.
about-last_export_year = L’année de la dernière vente à l’étranger.
about-employees = Personnes qui travaillent dans l’entreprise, comptées en années de travail complètes ; les dirigeants aussi.
about-export_share_pct = Sur 100 de ventes, combien viennent de l’étranger : de 0 à 100.
about-export_markets = Dans combien de pays vous vendez, sans compter le vôtre.
about-unsolicited_orders = Des commandes sont-elles venues de l’étranger sans que vous les cherchiez ?
about-searched_export_info = Ces deux dernières années, avez-vous cherché comment vendre à l’étranger ?
about-export_plan = Y a-t-il un plan écrit pour vendre à l’étranger ?
about-owner_managed = L’entreprise est-elle dirigée par son propriétaire ou sa famille ?
about-attitude_cooperation = À quel point vous êtes prêts à travailler avec d’autres entreprises : de 1 (pas du tout) à 5 (tout à fait).
about-mode = Comment la marchandise arrive sur ce marché.
about-since_year = L’année où cela a commencé.
about-share_pct = Sur 100 de ventes, combien viennent de ce pays : de 0 à 100.
about-close_market = Le pays vous paraît-il proche : par la langue, les habitudes, les règles ?
about-priority = Est-ce un des pays que vous voulez gagner ?
about-respondent = Qui, dans l’entreprise, a répondu.
about-barrier = Ce qui peut rendre l’export difficile. La note à chacun en dit plus.
about-severity = Combien cela pèse : de 1 (pas du tout) à 5 (énormément). Vide si vous ne savez pas.
about-scale = 5 si les réponses vont de 1 à 5, 7 si elles vont de 1 à 7.
about-not_applicable = Choisissez oui si la question n’a pas de sens pour cette entreprise.
about-presence = Ces deux dernières années, cela a-t-il coûté ou bloqué une commande ?
about-market = Le pays dont parle la réponse. Vide si elle vaut partout.
about-roles = Ce qu’ils sont, vus de votre entreprise. Plusieurs réponses possibles : fournisseur; client.
about-role = Le groupe d’entreprises dont parle la ligne.
about-territory = Où ils sont, vus de votre entreprise.
about-area = Ville, vallée ou région.
about-sector = Leur métier.
about-materials = Produits ou matières que l’on fait ou qui passent entre les deux ; s’il y en a plusieurs, séparés par un point-virgule.
about-material = Seulement les entreprises qui travaillent cette matière. Vide pour toutes.
about-core_activity = Est-ce l’activité principale de votre filière : celle sans laquelle rien ne va ?
about-capabilities = Ce qu’ils savent bien faire ; s’il y a plusieurs choses, séparées par un point-virgule.
about-capabilities_missing = Ce qui leur manque ; s’il y a plusieurs choses, séparées par un point-virgule.
about-reference_value = Leur nom ferait-il impression sur d’autres clients ?
about-stands_for = Laissez vide pour une seule entreprise. Pour une ligne qui vaut pour plusieurs : combien.
about-interviewed = Leur avez-vous parlé vous-même ?
about-asked_about = Sur quels types de partenaires ils ont été interrogés ; s’il y en a plusieurs, séparés par un point-virgule.
about-recall_complete = Ont-ils nommé tous les partenaires de ces types ? Alors seulement une ligne absente veut dire : pas de relation.
about-from = Qui vend ou fournit. Un nom de la feuille des partenaires.
about-to = Qui achète ou reçoit. Un nom de la feuille des partenaires.
about-class = De quel type de relation il s’agit.
about-answer = Ce qui a été dit quand vous avez demandé. Sans question, pas de ligne.
about-state = Comment cela va maintenant. Vide si vous ne savez pas ; le dernier échange décide alors.
about-content = Ce qui passe, avec les agences et les associations ; s’il y a plusieurs choses, séparées par un point-virgule.
about-last_exchange_year = Quand de la marchandise, de l’argent ou du travail ont passé pour la dernière fois : une année ou un jour.
about-quiet_reason = Pourquoi c’est devenu silencieux, avec vos mots.
about-strength = À quel point la relation est étroite : de 1 (à peine) à 5 (très étroite). Un raccourci à la place des colonnes suivantes.
about-trust = De 1 (aucune) à 5 (pleine confiance).
about-commitment = Combien les deux y tiennent : de 1 à 5.
about-contact_frequency = Combien souvent vous êtes en contact : de 1 (presque jamais) à 5 (sans cesse).
about-coordination = À quel point livraisons et plans sont accordés : de 1 à 5.
about-adaptation = À quel point les façons de travailler ont changé l’un pour l’autre : de 1 à 5.
about-information = À quel point vous vous dites ce qui compte : de 1 à 5.
about-technical_adaptation = À quel point produits ou machines ont changé l’un pour l’autre : de 1 à 5.
about-shared_assets = À quel point vous employez des choses ensemble, comme des outils, des dépôts ou des marques : de 1 à 5.
about-growth_potential = Pourrait-il en naître davantage ? De 1 (non) à 5 (beaucoup plus).
about-contact_persons = Combien de personnes se connaissent des deux côtés.
about-years_known = Depuis combien d’années vous vous connaissez.
about-joint_activities = Combien de huit sortes de choses vous faites ensemble : de 0 à 8.
about-contact_role = Qui les connaît dans votre entreprise. Si c’est le dirigeant seul, c’est un risque.
about-share_of_sales_pct = Sur 100 que vend le fournisseur, combien vont à ce partenaire.
about-share_of_purchases_pct = Sur 100 qu’achète le client, combien viennent de ce partenaire.
about-via = Qui les a mis en contact, ou se tient entre eux.
about-told_by = Qui l’a dit. Un nom de la feuille des partenaires.
about-population = Combien d’entreprises de ce groupe il y a en tout, autant qu’on le sache.
about-interviewed_count = Combien d’entre elles ont été interrogées.
about-customer = Nom du partenaire, toujours écrit de la même façon.
about-date = Quand il a commandé pour la dernière fois : une année ou un jour. Pour les fournisseurs, votre dernière commande.
about-amount = Les ventes avec lui, dans une seule monnaie, hors taxes.
about-basis = Sur quoi repose la ligne.
about-note = Tout ce qui mérite d’être gardé. C’est montré, pas analysé.
