# Ce que les réponses sur les obstacles veulent dire à côté des faits, lesquels peuvent en nourrir d’autres, ce qu’on peut faire.

## Ce qui est ressenti et ce que montrent les faits

reading-real = Un vrai problème
    .about = Vous le ressentez, et les faits de vos tableaux le montrent.
reading-not_visible = Ressenti, mais vos faits ne le montrent pas
    .about = Vous le ressentez, mais les faits de vos tableaux disent le contraire. Demandez-vous sur quoi cela repose : une humeur, un seul cas malheureux, ou quelque chose que personne n’a noté ?
reading-blind_spot = Un angle mort
    .about = Vous ne le ressentez pas, et pourtant les faits de vos tableaux le montrent. Qui n’a pas encore rencontré un obstacle ne le voit souvent pas.
reading-fine = Rien à signaler
    .about = Vous ne le ressentez pas, et les faits de vos tableaux vous donnent raison.
reading-unknown = Ne peut pas être comparé
    .about = Il manque votre réponse ou un fait. Ce qui n’a pas été demandé ne compte pas.

## Par où commencer

pile-yourself = Le faire soi-même
    .about = Personne d’autre ne peut commencer à votre place.
pile-partners = Avec des partenaires
    .about = Ce qui manque se trouve chez d’autres. Selon les études, les contacts allègent les obstacles internes à l’entreprise.
pile-public = Demander un soutien public
    .about = Ici il faut une garantie, ou l’affaire relève de l’État.
pile-avoid = Éviter, s’assurer ou choisir un autre marché
    .about = Personne dans vos contacts ne lève cet obstacle. Un réseau n’aide pas ; être préparé, si.
pile-why = Par où commencer est notre choix. Selon les études, les réseaux allègent les obstacles internes à l’entreprise, et beaucoup moins ceux du pays où l’on vend.

## Quels obstacles peuvent en nourrir d’autres

chain-human_capital = personnes et temps
chain-administrative = formalités et règles
chain-cultural = habitudes des clients, culture et langue
chain-financial = argent et paiements
chain-product = produit
chain-about = Un indice à vérifier, pas une cause : une étude a interrogé une seule fois 318 exportateurs brésiliens et a trouvé que des obstacles de ces types vont ensemble dans ce sens. Quel obstacle relève de quel type est notre choix.
chain-none = Aucune paire de types d’obstacles que l’étude relie ne vous pèse en même temps.

## Ce qu’on peut faire

remedy-competition-law = S’entendre sur des prix, des quantités ou des clients avec des entreprises du même métier peut enfreindre le droit de la concurrence : faites-le vérifier d’abord.
remedy-information-own = Cherchez les importations de votre produit par son code douanier, pays par pays, et chargez une personne de les suivre.
remedy-information-partner = Demandez à qui y vend déjà : un exportateur de votre filière, un client qui achète aussi à l’étranger, une université.
remedy-information-consortium = Dans un consortium de promotion : commandez ensemble des études de marché, tenez une seule liste d’acheteurs et dites-vous ce que vous apprenez des clients et des marchés.
remedy-information-public = Demandez à l’agence du commerce extérieur ses rapports sur vos marchés et ses cours sur l’exportation.
remedy-contacts-own = Un site dans la langue du marché, une seule liste de tous les contacts et une réponse en quelques jours après chaque salon.
remedy-contacts-partner = Faites-vous présenter : par un agent, par des fournisseurs et clients actifs à l’étranger, par des compatriotes qui y vivent, par une chambre de commerce à l’étranger.
remedy-contacts-consortium = Dans un consortium de promotion : un seul stand au salon, des acheteurs invités ensemble, un seul catalogue.
remedy-contacts-public = Demandez à participer à des missions, des salons et des rencontres d’acheteurs. De tous les programmes, ceux qui mènent sur place ont les meilleures preuves : dans une étude de 95 entreprises péruviennes, ils allaient avec plus de moyens et de meilleurs résultats.
remedy-people-own = Désignez une personne pour l’export, libérez-lui des heures par semaine et formez-la sur de vraies commandes.
remedy-people-partner = Empruntez de l’expérience : un responsable export quelques jours par mois, ou un exportateur à la retraite comme mentor.
remedy-people-consortium = Partagez un responsable export avec d’autres entreprises : bien des consortiums d’exportation se forment autour de ce poste.
remedy-people-public = Demandez un chèque pour un responsable export à temps partagé, et des formations.
remedy-capacity-own = Prévoyez les équipes, et convenez d’avance de qui ferait une partie d’une grosse commande.
remedy-capacity-partner = Des entreprises de la même étape peuvent faire une partie de la commande, si la qualité est la même.
remedy-capacity-consortium = Dans un consortium de vente : acceptez ensemble de grosses commandes, avec des lots de même qualité. { remedy-competition-law }
remedy-capacity-public = Renseignez-vous sur les aides à l’investissement.
remedy-money-own = Demandez des acomptes, raccourcissez les délais et vérifiez avant de livrer si le client paie.
remedy-money-partner = Parlez-en à une banque, à une société d’affacturage ou à un assureur-crédit, ou à un grand acheteur qui paie tôt.
remedy-money-consortium = Dans un consortium de vente : assurez les crédits et encaissez ensemble. Les consortiums aident sur le plan financier, surtout d’après des études de cas.
remedy-money-public = Demandez la couverture de l’agence de crédit à l’exportation et une garantie de fonds de roulement.
remedy-product-own = Faites une petite série d’essai pour un client avant de changer la gamme.
remedy-product-partner = Développez avec un partenaire de design ou de technologie, ou avec un client exigeant qui ouvre la voie.
remedy-product-consortium = Dans un consortium de promotion : concevez ensemble et complétez la gamme les uns des autres.
remedy-product-public = Demandez un chèque innovation.
remedy-standards-own = Notez quelles preuves chaque marché demande, dans quel ordre vous les obtiendrez et pour quand.
remedy-standards-partner = Demandez à une entreprise déjà certifiée comment elle a fait ; travaillez avec un laboratoire ou un certificateur qui connaît le marché.
remedy-standards-consortium = Dans un consortium de promotion : faites-vous certifier ensemble, ou créez une seule marque de qualité.
remedy-standards-public = Demandez de l’aide à l’organisme de normalisation, et si une partie du coût est prise en charge.
remedy-service-own = Décidez de ce qui peut se faire depuis chez vous : pièces en stock, notices en images, aide en vidéo.
remedy-service-partner = Trouvez sur place une entreprise qui assure le service pour vous.
remedy-service-consortium = Dans un consortium de vente : tenez ensemble un point de service.
remedy-price-own = Calculez une fiche de coûts par marché, et choisissez les conditions de livraison en connaissance de cause.
remedy-price-partner = Cherchez des économies avec un fournisseur, ou vendez un lot avec une entreprise dont le produit va avec le vôtre.
remedy-price-consortium = Achetez ensemble des intrants courants, ou proposez des lots. { remedy-competition-law }
remedy-channel-own = Écrivez ce que l’agent doit faire, pour une période d’essai, avec des objectifs et une fin.
remedy-channel-partner = Passez par un agent ou un distributeur, ou suivez une grande entreprise qui y est déjà.
remedy-channel-consortium = Dans un consortium de vente : partagez un bureau, un agent ou un magasin. { remedy-competition-law }
remedy-channel-public = Demandez à l’agence du commerce extérieur de chercher des partenaires.
remedy-logistics-own = Expédiez moins souvent et plus à la fois, et vérifiez qui paie et assure quelle partie du trajet.
remedy-logistics-partner = Parlez-en à un transitaire, et à des voisins dont les marchandises font le même trajet.
remedy-logistics-consortium = Dans un consortium de vente : chargez ensemble, partagez un entrepôt, signez un seul contrat avec le transporteur.
remedy-logistics-public = Demandez à la douane des procédures plus simples pour les petits exportateurs de confiance.
remedy-promotion-own = Un seul marché d’abord, avec des supports faits pour lui.
remedy-promotion-partner = Travaillez avec une agence sur place, ou laissez le distributeur adapter les supports.
remedy-promotion-consortium = Dans un consortium de promotion : une seule marque et une seule campagne.
remedy-promotion-public = Demandez si une partie du coût d’un salon est prise en charge.
remedy-paperwork-own = Faites une liste de contrôle dès la première commande, et faites-vous montrer les démarches par un transitaire.
remedy-paperwork-partner = Confiez les papiers à un commissionnaire en douane, ou demandez à un exportateur expérimenté.
remedy-paperwork-consortium = Dans un consortium : un seul bureau qui fait les papiers d’exportation pour tous.
remedy-paperwork-public = Demandez à la douane des décisions préalables et un guichet unique : c’est ce qui aide le plus les petits exportateurs.
remedy-government-own = Notez quelle aide il vous faudrait et à laquelle vous avez droit.
remedy-government-partner = Demandez à l’association ou à la chambre de commerce : elles connaissent les programmes et les personnes.
remedy-government-consortium = Parlez à l’agence d’une seule voix ; certains fonds sont réservés aux consortiums.
remedy-government-public = Demandez à une agence quels programmes conviennent à une entreprise de votre taille. Dans une étude de 46 entreprises à Chypre, connaître les programmes, les utiliser et les trouver utiles allaient ensemble.
remedy-culture-own = Visitez le marché, et apprenez assez la langue pour le premier entretien.
remedy-culture-partner = Quelqu’un qui est chez lui dans les deux cultures : un distributeur sur place, un ancien étudiant, un salarié qui y a grandi. Une première étude en Tanzanie a trouvé que les contacts effacent le sentiment de distance.
remedy-culture-consortium = Partagez du personnel qui parle les langues.
remedy-culture-public = Participez à une mission : ce qu’on voit sur place reste.
remedy-competition-own = Cherchez une niche où l’on ne vous compare pas au seul prix.
remedy-competition-partner = Alliez-vous à des entreprises dont les produits vont avec les vôtres sans leur faire concurrence.
remedy-competition-consortium = Proposez ensemble une gamme qu’aucun de vous n’a seul. { remedy-competition-law }
remedy-currency-own = Facturez dans votre monnaie quand les clients l’acceptent, ou couvrez le taux de change.
remedy-currency-partner = Demandez à votre banque ce que coûte la couverture du change pour des montants comme les vôtres.
remedy-currency-consortium = Payez ensemble un conseil sur les changes.
remedy-currency-public = Demandez si l’agence de crédit à l’exportation couvre ce risque.
remedy-instability-avoid = Attendez, ou vendez ailleurs pour l’instant. Les contacts ne changent ni l’économie ni la politique d’un pays : ici un réseau n’aide pas.
remedy-instability-insure = Assurez ce que vous livrez, ou demandez un paiement d’avance.
remedy-instability-spread = Répartissez vos ventes sur plusieurs marchés, pour que l’un d’eux puisse manquer.
remedy-instability-public = Demandez la couverture de l’agence de crédit à l’exportation.
remedy-rules-own = Vérifiez le code douanier et l’origine de votre produit : le droit de douane et bien des règles en dépendent.
remedy-rules-partner = Un importateur ou un avocat sur place explique les règles. Il ne les lève pas.
remedy-rules-consortium = Partagez le coût du conseil sur les règles d’un marché.
remedy-rules-public = Demandez au service d’information sur les accords commerciaux, et à l’agence du commerce extérieur.
remedy-rules-avoid = Choisissez un marché avec lequel votre pays a un accord commercial.
remedy-travel-own = Invitez les clients chez vous, rencontrez-les d’abord en ligne et demandez les papiers bien avant un salon.
remedy-travel-partner = Faites visiter les clients par un agent ou distributeur sur place.
remedy-travel-public = Demandez des lettres d’invitation à la chambre de commerce ou à l’ambassade, et joignez-vous à une mission qui s’occupe des papiers.
remedy-law-own = Écrivez dans le contrat quel droit s’applique et qui tranche les litiges ; déposez marque et dessin avant de vendre.
remedy-law-partner = Demandez à un avocat sur place, ou à une entreprise qui y vend depuis des années. Ils expliquent le droit, ils ne le changent pas.
remedy-law-public = Demandez à l’agence du commerce extérieur et aux services d’aide sur le commerce et la propriété intellectuelle.
remedy-law-avoid = Demandez un paiement d’avance, ou choisissez un marché dont les tribunaux et les règles vous inspirent confiance.

## Des faits à côté des réponses

fact-searched-no = Personne dans votre entreprise n’a encore cherché d’informations sur l’exportation.
fact-searched-yes = Vous avez cherché des informations sur l’exportation. Si vous en avez trouvé assez, seule votre réponse le dit.
fact-lacks = Dans le tableau, il manque à votre entreprise : { $capabilities }.
fact-can = Dans le tableau, votre entreprise est forte en : { $capabilities }.
fact-buyers-active = { $count ->
    [1] Vous avez un client à l’étranger avec qui les affaires continuent.
   *[other] Vous avez { $count } clients à l’étranger avec qui les affaires continuent.
  }
fact-buyers-weak = { $count ->
    [1] Vous avez un contact avec un client à l’étranger, mais faible.
   *[other] Vous avez des contacts avec { $count } clients à l’étranger, mais faibles.
  }
fact-buyers-quiet = { $count ->
    [1] Votre seul contact avec un client à l’étranger est silencieux.
   *[other] Vos { $count } contacts avec des clients à l’étranger sont tous silencieux.
  }
fact-buyers-none = Vous avez nommé tous vos clients, et aucun n’est à l’étranger.
fact-sells-directly = Vous vendez directement dans ces pays : { $markets }.
fact-hours-none = Personne n’a d’heures réservées à l’export (0 par semaine).
fact-hours-few = { $hours ->
    [one] { $hours } heure par semaine est réservée à l’export ; à partir de { $enough }, nous considérons que c’est assez.
   *[other] { $hours } heures par semaine sont réservées à l’export ; à partir de { $enough }, nous considérons que c’est assez.
  }
fact-hours = { $hours ->
    [one] { $hours } heure par semaine est réservée à l’export.
   *[other] { $hours } heures par semaine sont réservées à l’export.
  }
fact-owner-holds = Les { $count } contacts à l’étranger dont on connaît l’interlocuteur dépendent tous du dirigeant-propriétaire.
fact-people = Heures par semaine pour l’export : { $hours }. Années passées à l’étranger par la personne qui dirige : { $years }.
fact-capacity-little = { $shareFree } % de votre capacité est libre.
fact-capacity = { $shareFree } % de votre capacité est libre.
fact-development = Votre entreprise a sa propre recherche ou son propre développement.
fact-development-no = Votre entreprise n’a ni recherche ni développement en propre.
fact-research = { $count ->
    [1] Vous travaillez avec un institut de recherche.
   *[other] Vous travaillez avec { $count } instituts de recherche.
  }
fact-certificates = { $count ->
    [1] Votre entreprise détient un certificat.
   *[other] Votre entreprise détient { $count } certificats.
  }
fact-intermediaries-active = { $count ->
    [1] Un distributeur ou agent à l’étranger travaille pour vous.
   *[other] { $count } distributeurs ou agents à l’étranger travaillent pour vous.
  }
fact-intermediaries-weak = { $count ->
    [1] Un distributeur ou agent à l’étranger travaille pour vous, mais le contact est faible.
   *[other] { $count } distributeurs ou agents à l’étranger travaillent pour vous, mais les contacts sont faibles.
  }
fact-intermediaries-idle = Parmi vos distributeurs et agents pour l’étranger, silencieux : { $quiet }, défaillants : { $failed }.
fact-intermediaries-none = Vous avez nommé tous vos distributeurs et agents, et aucun n’est à l’étranger.
fact-channel = Vous y accédez par un agent, un distributeur ou une filiale : { $markets }.
fact-intermediary-share = Un seul distributeur ou agent à l’étranger fait { $share } % de vos ventes.
fact-export-years = { $years ->
    [one] Vous avez exporté pendant { $years } an.
   *[other] Vous avez exporté pendant { $years } ans.
  }
fact-exports-never = Votre entreprise n’a pas encore exporté.
fact-forwarder = Un transitaire travaille pour vous.
fact-public-support = Le soutien public est l’une de vos raisons de vendre à l’étranger.
fact-agency-helps = Une agence ou association vous informe ou vous promeut.
fact-agency-none = Vous avez nommé toutes les agences et associations avec qui vous traitez : il n’y en a aucune.
fact-years-abroad = { $years ->
    [one] La personne qui dirige a passé { $years } an à l’étranger.
   *[other] La personne qui dirige a passé { $years } ans à l’étranger.
  }
fact-never-abroad = La personne qui dirige n’a pas vécu à l’étranger, et l’entreprise n’a pas encore exporté.
fact-not-close = Vous dites que ces marchés ne vous sont pas proches : { $markets }.
fact-close = { $count ->
    [one] Vous dites que votre marché vous est proche.
   *[other] Vous dites de vos { $count } marchés qu’ils vous sont tous proches.
  }
fact-languages = Langues indiquées : { $languages }. L’une d’elles est officielle dans chacun de vos marchés : { $markets }.
fact-languages-missing = Langues indiquées : { $languages }. Là où aucune n’est officielle : { $markets }.
fact-languages-english = Langues indiquées : { $languages }. Là où aucune n’est officielle : { $markets }. L’anglais peut suffire, ou non.
fact-languages-unknown = Langues indiquées : { $languages }. Nous ne pouvons pas dire si l’une d’elles y est parlée : { $markets }.
fact-currency-same = Vous et vos marchés payez en euros : { $markets }.
fact-currency-other = Là où l’on paie dans une autre monnaie que la vôtre : { $markets }. Que le risque soit le vôtre dépend de la monnaie de vos factures.
fact-customs-same = Vous et vos marchés êtes dans l’union douanière de l’Union européenne, où il n’y a pas de droits de douane : { $markets }.
fact-customs-other = Pas dans une même union douanière que vous : { $markets }. S’il y a des droits de douane dépend de votre produit et des accords commerciaux.
tell-nothing = Aucune colonne des tableaux ne pourrait le montrer ; seule votre réponse parle.
tell-other-firm = Les contacts le diraient. Nous ne les lisons que pour l’entreprise à qui le rapport s’adresse.
tell-searched = Il faudrait savoir si vous avez cherché des informations sur l’exportation.
tell-buyers = Vos contacts avec des clients à l’étranger le diraient, et ce que vous en faites.
tell-hours = Les heures par semaine que quelqu’un a pour l’export le diraient.
tell-people = Les heures par semaine pour l’export et les années passées à l’étranger par la personne qui dirige le diraient ensemble.
tell-capacity = La part libre de votre capacité le dirait.
tell-development = Il faudrait savoir si vous avez une recherche ou un développement en propre.
tell-certificates = Les certificats que vous détenez le diraient.
tell-intermediaries = Vos contacts avec des distributeurs et agents à l’étranger le diraient.
tell-intermediary-share = La part des ventes qui passe par chaque distributeur ou agent le dirait.
tell-export-years = Les années où vous avez exporté le diraient.
tell-agency = Vos contacts avec des agences et associations le diraient, et ce qu’elles font pour vous.
tell-years-abroad = Les années passées à l’étranger par la personne qui dirige le diraient.
tell-close = Il faudrait savoir lesquels de vos marchés vous sont proches par la langue et les habitudes.
tell-languages = Les langues de ceux qui traitent avec les clients le diraient.
tell-markets = Votre pays et vos marchés le diraient.
