# Jusqu’où une entreprise est allée à l’étranger, ce qu’elle apporte et ce qui lui manque.

## L’écran

profile-title = { $firm } : jusqu’où à l’étranger
profile-none = Il n’y a pas encore d’entreprise à regarder
profile-none-hint = Répondez à quelques questions sur votre entreprise, ou apportez un classeur avec une feuille d’entreprises.
profile-firm = Entreprise
profile-stage-known = { $class } Sur { $models } façons de voir, { $told ->
    [one] { $told } peut
   *[other] { $told } peuvent
 } se dire d’après vos faits.
profile-stage-open = Vos faits ne disent pas encore jusqu’où vous êtes allés. La part de l’export, même approximative, en dirait le plus.
profile-brings = Vous apportez { $has ->
    [0] encore rien qui aide
    [1] une chose qui aide
   *[other] { $has } choses qui aident
 } à l’étranger ; { $lacks ->
    [0] de ce qui a été demandé, rien ne manque.
    [1] une chose manque.
   *[other] { $lacks } choses manquent.
 }
profile-models = Jusqu’où êtes-vous allés ?
profile-models-hint = Chacune de ces façons vient d’une autre étude et regarde autre chose : elles peuvent donc se contredire. Aucune n’est une échelle à gravir : plus d’export n’est pas toujours mieux.
profile-fits = Correspond
profile-fits-no = Ne correspond pas
profile-fits-open = Ne peut se dire
profile-not-told = ne peut pas encore se dire
profile-rules = Toutes ses classes
profile-would-tell = En dirait plus :
profile-after = D’après
profile-cuts-ours = Les seuils sont les nôtres.
profile-cuts-unverified = Nous n’avons pas pu vérifier ce seuil dans l’étude.
profile-countries = Par pays
profile-inventory = Ce que vous apportez et ce qui manque
profile-management = Ceux qui dirigent
profile-resources = L’entreprise
profile-bears = Joue sur :
profile-unasked = { $count ->
    [1] Non demandé : une chose
   *[other] Non demandé : { $count } choses
 }
profile-motives = Pourquoi l’étranger
profile-pull = Ce qui vous attire
profile-push = Ce qui vous pousse
profile-motives-none = Personne n’a demandé pourquoi vous vendez à l’étranger, ou le feriez.
profile-attitude = Travailler avec d’autres
profile-attitude-open = Vous êtes ouverts à travailler avec d’autres.
profile-attitude-mixed = Vous êtes partagés sur le travail avec d’autres. Commencez par quelque chose de petit, qui coûte peu.
profile-attitude-reserved = Vous préférez travailler seuls. C’est un fait dont il faut tenir compte, pas un défaut.
profile-attitude-few = Trop peu de réponses pour dire comment vous voyez le travail avec d’autres.
profile-attitude-overall = Vous le situez vous-mêmes à { $mean } sur 5 ; les quatre questions en diraient plus.
profile-attitude-mean = Moyenne des réponses : { $mean } sur 5.
profile-answer = { $question } : { $value } sur 5
profile-country = { $country } : { $says }
profile-size = Taille
profile-lenses = Lisez votre cas à travers neuf écoles de pensée
profile-lenses-hint = Chaque école regarde autre chose. Aucune n’est la vérité sur vous ; ensemble, elles montrent ce qu’une seule ne verrait pas.
profile-explains = Ce qu’elle explique ici
profile-leaves = Ce qu’elle laisse ouvert
profile-explains-nothing = Encore rien : il lui manque des faits.
profile-warnings = À garder en tête
standing-has = présent
standing-partly = en partie
standing-lacks = manque
standing-unknown = non demandé

## Modèles et leurs classes

model-uppsala = À quelle profondeur dans chaque pays
    .asks = Vendez-vous de chez vous, par quelqu’un sur place ou avec un lieu à vous ?
uppsala-none = Aucun représentant à l’étranger.
uppsala-representative = Quelqu’un vend pour vous à l’étranger.
uppsala-subsidiary = Un bureau de vente à vous à l’étranger.
uppsala-production = Vous produisez à l’étranger.
model-cavusgil = Quelle part des ventes
    .asks = Quelle part de vos ventes vient de l’étranger ?
cavusgil-domestic = Chez soi.
cavusgil-pre_export = Chez soi, le regard tourné vers l’étranger.
cavusgil-experimental = Premiers pas à l’étranger.
cavusgil-active = Un exportateur actif.
cavusgil-committed = Un exportateur engagé.
model-bilkey_tesar = Jusqu’où vous regardez
    .asks = Les commandes viennent-elles d’elles-mêmes, les cherchez-vous, et quelle est la distance des pays ?
bilkey_tesar-not_interested = Vous ne regardez pas vers l’étranger.
bilkey_tesar-unsolicited = Vous servez les commandes qui viennent d’elles-mêmes.
bilkey_tesar-explores = Vous vous renseignez.
bilkey_tesar-experimental = Vous essayez dans un pays proche.
bilkey_tesar-experienced = Chez vous dans un pays proche.
bilkey_tesar-distant = Vers des pays plus lointains.
model-reid = À quel point vous êtes décidés
    .asks = Où en est la personne qui décide, entre en avoir entendu parler et en avoir fait une habitude ?
reid-awareness = Vous savez que l’occasion existe.
reid-intention = Vous en avez l’intention.
reid-trial = Vous essayez.
reid-evaluation = Vous pesez ce qui en est sorti.
reid-acceptance = Cela fait partie du métier.
model-czinkota = Quel genre d’exportateur
    .asks = Quel intérêt, quelle expérience, quelle taille ?
czinkota-uninterested = Pas intéressé.
czinkota-partly_interested = En partie intéressé.
czinkota-exploring = En exploration.
czinkota-experimental = À l’essai.
czinkota-experienced_small = Expérimenté et petit.
czinkota-experienced_large = Expérimenté et grand.
model-continuity = Avec quelle régularité
    .asks = En quelles années avez-vous vendu à l’étranger ?
continuity-one_time = Une fois.
continuity-sporadic = Avec des interruptions.
continuity-continuous = Année après année.
model-born_global = À quel moment
    .asks = Combien de temps après sa création l’entreprise a-t-elle vendu à l’étranger, et combien ?
born_global-gradual = Tard, après des années chez soi.
born_global-within_eight = En huit ans au plus.
born_global-new_venture = En six ans au plus.
born_global-born_again = Tard, puis d’un seul coup.
born_global-born_global = Dès le début.
born_global-strict = Dès le début, avec presque tout.
model-johanson_mattsson = Vous et votre métier
    .asks = À quel point êtes-vous internationaux, et les autres entreprises de votre métier ?
johanson_mattsson-early_starter = Parmi les premiers à partir : ni vous ni votre métier n’êtes loin à l’étranger.
johanson_mattsson-late_starter = Partis après les autres : votre métier est déjà à l’étranger.
johanson_mattsson-lonely_international = Un pionnier solitaire : vous êtes à l’étranger, votre métier non.
johanson_mattsson-among_others = Un parmi d’autres à l’étranger.
model-oli = Avec quels avantages
    .asks = Avez-vous quelque chose à vous, gardez-vous la vente en main, et avez-vous un lieu à l’étranger ?
oli-not_yet = Pas encore d’avantage à vous à porter à l’étranger.
oli-license = Quelque chose à vous que d’autres pourraient vendre.
oli-export = Quelque chose à vous que vous vendez vous-mêmes à l’étranger.
oli-investment = Quelque chose à vous, avec un lieu à l’étranger.

## Pourquoi une classe

profile-share = { $share } % de vos ventes viennent de l’étranger.
profile-years = Vous vendez à l’étranger depuis { $years ->
    [0] moins d’un an
    [1] un an
   *[other] { $years } ans
 }.
profile-searched = Vous vous êtes renseignés ou avez un plan.
profile-not-searched = Vous ne vous êtes pas renseignés et n’avez pas de plan.
profile-contradicted = Ces faits se contredisent, nous n’en avons donc rien conclu : { $fields }.
profile-at-least = Au moins cela : ce qui en dirait plus n’est pas connu.
profile-no-class = Aucune de ses classes ne correspond à vos faits.
profile-at-home = Vous ne vendez pas à l’étranger.
profile-former = Vous avez vendu à l’étranger, mais pas ces dernières années.
profile-close = { $count ->
    [1] Un de vos pays est proche
   *[other] { $count } de vos pays sont proches
 } par la langue et les habitudes.
profile-staff = { $staff } personnes travaillent dans votre entreprise.
profile-needs = Il faudrait : { $fields }.
uppsala-own-unit = Vous avez un lieu à vous à l’étranger ; s’il vend ou produit n’est pas dit.
uppsala-markets = La façon de vendre est connue pour { $count ->
    [1] un pays
   *[other] { $count } pays
 } ; la plus profonde compte.
uppsala-unmediated = Vendre en direct, en ligne ou par une entreprise du pays n’a pas de marche à soi ici ; cela compte comme la première.
continuity-years = Vous avez vendu à l’étranger { $count ->
    [1] une année
   *[other] { $count } années
 }, dernièrement { $row } de suite, avec { $gaps ->
    [0] aucune interruption
    [1] une interruption
   *[other] { $gaps } interruptions
 }.
continuity-short = Encore trop peu d’années pour dire si c’est régulier.
born-delay = La première vente à l’étranger est venue { $years ->
    [0] l’année de la création
    [1] un an après la création
   *[other] { $years } ans après la création
 }.
born-early = La troisième année, { $share } % des ventes venaient de l’étranger.
jm-firm-high = Votre entreprise est loin à l’étranger : deux signes sur trois le disent (part, pays, lieu à soi).
jm-firm-low = Votre entreprise n’est pas loin à l’étranger : deux signes sur trois le disent (part, pays, lieu à soi).
jm-others = Sur { $asked } autres entreprises de votre métier, { $selling } vendent ou ont des contacts à l’étranger.
jm-others-unknown = On sait de trop peu d’autres entreprises de votre métier si elles vendent ou ont des contacts à l’étranger : { $asked } connues, dont { $selling } qui en ont.
oli-ownership = Vous avez une marque, un développement ou un produit que d’autres n’ont pas.
oli-no-ownership = Ni marque propre ni développement propre n’ont été nommés.
oli-own-hands = Vous vendez vous-mêmes à l’étranger, ou vous y préparez.
oli-place = Vous avez un lieu à vous à l’étranger.
oli-no-place = Vous n’avez pas de lieu à vous à l’étranger.

disagree-much-nobody = Par vos ventes vous êtes bien à l’étranger, par votre façon de vendre vous n’êtes pas sortis de chez vous : il part beaucoup, et personne ne vend pour vous sur place.
disagree-little-deep = Par votre façon de vendre vous êtes profondément dans un pays, par vos ventes seulement au début : le lieu est là avant les clients.
disagree-little-far = Par les pays vous regardez loin, par vos ventes vous venez de commencer : peu de commandes, et de loin.
disagree-early-little = Vous avez commencé par l’étranger et y vendez peu aujourd’hui : un début ne dit rien de la durée.
disagree-much-gaps = Votre part est grande et votre export a des interruptions : quelques grosses commandes peuvent faire les deux.
disagree-much-ordinary = Vous vendez beaucoup à l’étranger et n’avez rien nommé que d’autres n’aient pas : ce que vos clients viennent chercher n’a pas été demandé.

## Taille

size-eu = Selon la règle de l’Union européenne
size-world_bank = Selon les enquêtes de la Banque mondiale
size-micro = micro
size-small = petite
size-medium = moyenne
size-large = grande
size-autonomous = Cela vaut si aucune autre entreprise ne possède un quart ou plus de la vôtre, et après deux années de suite.
size-staff = { $staff } personnes travaillent dans votre entreprise.
size-staff-and-money = { $staff } personnes, et le chiffre d’affaires ou le bilan conviennent.
size-money = L’effectif conviendrait à une classe plus petite, mais ni le chiffre d’affaires ni le bilan.
size-needs-money = Avec { $staff } personnes, elle pourrait être { $size ->
    [micro] micro
    [small] petite
   *[medium] moyenne
 } ; la règle demande aussi le chiffre d’affaires ou le total du bilan.
size-other-currency = Avec { $staff } personnes, elle pourrait être { $size ->
    [micro] micro
    [small] petite
   *[medium] moyenne
 } ; la règle compte en euros, et vos montants sont en { $currency }.
size-too-small = Avec { $staff } personnes, votre entreprise est plus petite que celles que ces enquêtes interrogent.

## Ce qu’apporte une entreprise

resource-not-asked = Non demandé.
resource-languages = Langues
resource-languages-has = { $amount } langues étrangères sont parlées avec les clients.
resource-languages-partly = Une langue étrangère est parlée avec les clients.
resource-languages-lacks = Aucune langue étrangère n’a été nommée.
resource-manager_years_abroad = Années à l’étranger
resource-manager_years_abroad-has = { $amount ->
    [1] Une année
   *[other] { $amount } années
 } de vie ou de travail à l’étranger.
resource-manager_years_abroad-partly = { $amount ->
    [one] { $amount } an
   *[other] { $amount } ans
 } à l’étranger : un début.
resource-manager_years_abroad-lacks = Aucun temps de vie ou de travail à l’étranger.
resource-manager_education = Formation
resource-manager_education-has = Un diplôme universitaire.
resource-manager_education-partly = Une formation professionnelle.
resource-manager_education-lacks = L’école, sans autre formation.
resource-export_lead_hours = Quelqu’un qui a du temps
resource-export_lead_hours-has = { $amount } heures par semaine pour l’export : assez pour commencer.
resource-export_lead_hours-partly = { $amount } heures par semaine pour l’export.
resource-export_lead_hours-lacks = Personne n’a de temps pour l’export.
resource-export_plan = Un plan
resource-export_plan-has = Il y a un plan écrit.
resource-export_plan-lacks = Il n’y a pas de plan écrit.
resource-experience = Expérience à l’étranger
resource-experience-has = { $amount } ans de vente à l’étranger.
resource-experience-partly = { $amount ->
    [1] Un an
   *[other] { $amount } ans
 } de vente à l’étranger.
resource-experience-lacks = Aucune expérience de vente à l’étranger.
resource-r_and_d = Développement propre
resource-r_and_d-has = Des produits ou procédés nouveaux, à vous.
resource-r_and_d-lacks = Pas de développement propre.
resource-own_brand = Marque propre
resource-own_brand-has = Vous vendez sous une marque à vous.
resource-own_brand-lacks = Pas de marque à vous.
resource-certificates = Certificats
resource-certificates-has = { $amount ->
    [1] Un certificat
   *[other] { $amount } certificats
 } que les clients demandent.
resource-spare_capacity_pct = De la place pour d’autres commandes
resource-spare_capacity_pct-has = Tels que vous êtes, vous pourriez produire { $amount } % de plus.
resource-spare_capacity_pct-partly = Tels que vous êtes, vous pourriez produire { $amount } % de plus : peu pour un nouveau pays.
resource-spare_capacity_pct-lacks = Tels que vous êtes, il n’y a pas de place pour d’autres commandes.
resource-own_foreign_unit = Un lieu à l’étranger
resource-own_foreign_unit-has = Un bureau, une filiale ou une usine à vous.
resource-own_foreign_unit-lacks = Pas de lieu à vous à l’étranger.
resource-contacts = Contacts à l’étranger
resource-contacts-has = { $amount ->
    [1] Un contact
   *[other] { $amount } contacts
 } à l’étranger.
resource-contacts-lacks = Aucun contact à l’étranger.
resource-information = La recherche d’informations
resource-information-has = Vous avez cherché des informations sur la vente à l’étranger.
resource-information-lacks = Vous n’avez pas cherché d’informations sur la vente à l’étranger.

## Pourquoi l’étranger

motive-foreign_orders = Des commandes venues d’elles-mêmes
motive-profit_abroad = De meilleurs prix ou de la croissance à l’étranger
motive-unique_product = Un produit que d’autres n’ont pas
motive-followed_partner = Un client vous a emmenés
motive-public_support = Le soutien d’un organisme
motive-small_home_market = Un marché intérieur étroit
motive-home_competition = Une forte concurrence chez soi
motive-spare_capacity = De la capacité en trop
motive-few_customers = Trop peu de clients chez soi
motive-seasonal = Les saisons chez soi

## Écoles de pensée

school-classical = La théorie classique du commerce
    .idea = Chaque lieu vend ce qu’il fait à moindre coût que les autres.
school-technology_gap = L’avance du plus nouveau
    .idea = Qui a du nouveau vend à l’étranger jusqu’à ce que les autres l’aient copié.
school-similar_demand = Des clients semblables
    .idea = Une entreprise vend le mieux là où l’on veut ce que l’on veut chez elle.
school-life_cycle = La vie d’un produit
    .idea = Un produit se fait d’abord là où il a été inventé, et à la fin là où c’est le moins cher.
school-investment = Des lieux à soi
    .idea = Qui a un avantage l’utilise le mieux avec un lieu à soi à l’étranger.
school-eclectic = Trois avantages à la fois
    .idea = Quelque chose à soi, le vendre soi-même, et un bon lieu à l’étranger : combien y en a-t-il ?
school-stages = Pas à pas
    .idea = Une entreprise apprend l’étranger peu à peu, d’abord dans les pays proches.
school-born_global = À l’étranger dès le départ
    .idea = Certaines entreprises vendent à l’étranger dès qu’elles existent.
school-network = Par les relations
    .idea = Une entreprise va à l’étranger par ceux qu’elle connaît, et ceux que ceux-ci connaissent.
lens-classical-needs = Il faudrait vos réponses sur les prix : s’ils satisfont les clients, et si vous tenez face à ceux des autres.
lens-classical-prices-hold = Vous vendez à l’étranger et les prix ne vous freinent pas : ce que votre lieu fait bien et à bon coût passe la frontière.
lens-classical-unused = Les prix ne vous freineraient pas, et pourtant vous ne vendez pas à l’étranger : le coût seul ne l’explique pas.
lens-classical-prices = Votre lieu ne vous donne pas d’avance de coût qui porte à l’étranger ; ceci vous freine : { $barriers }.
lens-classical-neighbours = Elle vous traite comme { $count ->
    [1] l’autre entreprise
   *[other] les { $count } autres entreprises
 } de votre métier ici, et ne dit pas pourquoi l’une vend à l’étranger et l’autre non.
lens-gap-none = Vous ne développez rien à vous : vous n’avez donc pas d’avance dont vivre à l’étranger.
lens-gap-lead = Vous développez vos produits et vendez à l’étranger : votre export peut vivre du temps que les autres mettent à vous copier.
lens-gap-unused = Vous développez vos produits et ne les vendez pas à l’étranger : une avance n’amène pas de clients à elle seule.
lens-gap-closing = L’avance semble courte ; ceci vous freine : { $barriers }.
lens-demand-close = Vous vendez là où les gens ressemblent à ceux de chez vous : { $countries }.
lens-demand-distant = Elle n’explique pas les lointains : { $countries }.
lens-cycle-plant = Vous produisez à l’étranger : { $countries }. C’est là que va un produit arrivé à l’âge adulte.
lens-cycle-standard = Vous n’avez ni marque ni développement à vous, et les autres pèsent sur les prix : ainsi se comporte un vieux produit, fait là où c’est le moins cher.
lens-cycle-special-pressed = Vous avez quelque chose à vous et la pression est là quand même ; l’âge du produit ne l’explique pas.
lens-cycle-young = Vous avez une marque, un développement ou un produit que d’autres n’ont pas, et personne ne pèse beaucoup : un produit jeune, fait chez soi.
lens-cycle-calm = Vous n’avez ni marque ni développement à vous, et les autres pèsent peu : elle aurait attendu plus de pression.
lens-fdi-unit = Vous avez un lieu à vous à l’étranger et gardez ainsi en main ce que vous savez faire.
lens-fdi-none = Vous vendez à l’étranger sans lieu à vous : que cela marche n’est pas ce qu’elle regarde.
lens-fdi-home = Vous n’avez pas de lieu à l’étranger : il n’y a rien à expliquer.
lens-fdi-partners = Dans ces pays, vous travaillez par d’autres, dont elle ne voit pas la part : { $countries }.
lens-eclectic-without = Vous vendez à l’étranger sans marque ni développement à vous : l’avantage doit en être un que nous n’avons pas demandé.
lens-eclectic-not-yet = Sans avantage à soi, rester chez soi est ce qu’elle attend.
lens-eclectic-license = Vous avez quelque chose à vous et personne pour le vendre à l’étranger : elle le ferait faire ou vendre par d’autres, ce que peu de petites entreprises arrivent à monter.
lens-eclectic-export = Vous avez quelque chose à vous et le vendez vous-mêmes, sans lieu à l’étranger : exporter est ce qu’elle attend.
lens-eclectic-investment = Les trois avantages y sont : un lieu à soi à l’étranger est ce qu’elle attend.
lens-stages-close-first = Vous êtes allés d’abord dans les pays proches ({ $close }), puis dans les lointains ({ $distant }).
lens-stages-distant-first = Vous étiez dans un pays lointain ({ $distant }) avant un proche ({ $close }) : ce n’est pas l’ordre qu’elle attend.
lens-stages-shallow = Vous vendez à l’étranger sans personne sur place : le premier pas, avec peu en jeu et peu à apprendre.
lens-stages-home = Vous êtes chez vous : rien d’appris à l’étranger encore, et rien en jeu là-bas.
lens-stages-representative = Quelqu’un vend pour vous sur place : le deuxième pas, où l’on apprend beaucoup par d’autres.
lens-stages-deep = Vous avez un lieu à vous à l’étranger : un pas qui suit d’ordinaire des années avec des représentants.
lens-stages-early = Vous avez vendu à l’étranger { $years ->
    [0] l’année de la création
    [1] un an après la création
   *[other] { $years } ans après la création
 } : trop tôt pour apprendre pas à pas.
lens-stages-back = Vous avez vendu à l’étranger et arrêté : elle connaît le chemin qui monte, et à peine celui du retour.
lens-born-global = Dans vos premières années, beaucoup venait de l’étranger : vous êtes nés entreprise du monde.
lens-born-again = Vous avez été longtemps chez vous, puis d’un coup à l’étranger, comme lorsqu’il arrive quelque chose : un nouveau dirigeant, un grand client.
lens-born-early = Votre première vente à l’étranger est venue { $years ->
    [0] l’année de la création
    [1] après un an
   *[other] après { $years } ans
 }, comme chez ceux qui commencent par l’étranger.
lens-born-share-open = Combien c’était n’est pas connu ; au-dessus de { $share } % la troisième année, vous compteriez parmi eux.
lens-born-late = Votre première vente à l’étranger est venue { $years } ans après la création : cette école parle d’autres que vous.
lens-born-home = Vous ne vendez pas à l’étranger : il n’y a pas de début à regarder.
lens-network-needs = Il faudrait vos contacts : qui ils sont, où, et comment cela va avec eux.
lens-network-abroad = Vous avez { $count ->
    [1] un contact
   *[other] { $count } contacts
 } à l’étranger : par eux, on rencontre les suivants.
lens-network-none = Aucun contact à l’étranger n’est sur votre carte.
lens-network-through = { $count ->
    [1] Un acheteur étranger est atteint
   *[other] { $count } acheteurs étrangers sont atteints
 } par d’autres : ce que vous savez de là-bas, vous le savez par eux.
lens-network-quiet = { $count ->
    [1] Un contact à l’étranger s’est tu et pourrait être réveillé.
   *[other] { $count } contacts à l’étranger se sont tus et pourraient être réveillés.
 }
lens-network-home = Chez vous, vous avez { $peers ->
    [0] aucun contact
    [1] un contact
   *[other] { $peers } contacts
 } avec des entreprises du métier et { $helpers ->
    [0] aucun
    [1] un
   *[other] { $helpers }
 } avec des organismes, associations ou centres de recherche : des chemins que d’autres ouvrent.
lens-network-trade = À quel point votre métier est international n’a pas été demandé assez largement pour dire laquelle de ses quatre situations est la vôtre.

## À garder en tête

warning-contradicted = Certains faits se contredisent, et nous n’en avons rien conclu : { $fields }. Ils figurent parmi les notes sur votre fichier.
warning-s-curve-low = À { $share } % de ventes à l’étranger, une étude sur 1 231 entreprises manufacturières italiennes (Cantele, Campedelli et Vrontis) voyait l’export coûter plus qu’il ne rapporte ; il rapportait au milieu. C’est une moyenne, pas un verdict sur vous.
warning-s-curve-high = À { $share } % de ventes à l’étranger, davantage n’est pas mieux en soi : une étude sur 1 231 entreprises manufacturières italiennes (Cantele, Campedelli et Vrontis) le voyait rapporter au milieu et coûter de nouveau à des parts très élevées.
