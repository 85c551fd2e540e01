# Quel genre de réseau, et ce qu’il signifie pour les affaires. `kind-AXE` nomme une question,
# `kind-AXE-LECTURE` y répond en une ligne.

kinds-title = Quel genre de réseau est-ce ?
kinds-not-asked = { $count ->
    [one] { $count } question reste sans réponse : elle n’a pas été posée.
   *[other] { $count } questions restent sans réponse : elles n’ont pas été posées.
  }
kind-chain = le long de la filière, ou entre entreprises de votre métier
kind-hub = par quelqu’un au centre, ou chacun avec chacun
kind-territory = dans le district, ou en dehors
kind-formality = par accord, ou de personne à personne
kind-coopetition = seulement concurrents, ou concurrents qui travaillent aussi ensemble
kind-chain-vertical = Les contacts suivent la filière, des fournisseurs aux clients ; les entreprises de votre métier ont peu affaire les unes aux autres.
kind-chain-horizontal = Les entreprises de votre métier ont plus affaire entre elles qu’avec fournisseurs et clients.
kind-chain-mixed = Les contacts suivent la filière et relient aussi les entreprises de votre métier.
kind-chain-neither = Ceux que nous avons interrogés n’ont affaire ni à la filière ni les uns aux autres.
kind-chain-undecided = Trop peu de contacts ont été indiqués pour dire dans quel sens ils vont.
kind-hub-hub = Les entreprises se rencontrent par quelqu’un au centre, et non entre elles.
kind-hub-mesh = Les entreprises ont directement affaire les unes aux autres.
kind-hub-mixed = Quelques entreprises ont directement affaire les unes aux autres, la plupart non.
kind-hub-neither = Les entreprises n’ont personne au centre et n’ont pas affaire les unes aux autres.
kind-hub-undecided = Trop peu de contacts ont été indiqués pour dire si quelqu’un se trouve au milieu.
kind-territory-local = Les contacts restent dans le district.
kind-territory-open = Les contacts mènent hors du district.
kind-territory-mixed = Les contacts restent dans le district et en sortent à parts égales.
kind-territory-undecided = Si les contacts restent dans le district ou en sortent, on ne peut le dire d’après ceux qu’on a interrogés.
kind-formality-formal = Les contacts reposent sur des accords et des adhésions plus que sur des personnes.
kind-formality-informal = Les contacts vont de personne à personne, avec peu d’accords ou d’adhésions.
kind-formality-mixed = Les contacts reposent autant sur des accords que sur des personnes.
kind-formality-undecided = Trop peu de contacts ont été indiqués pour dire s’ils reposent sur des accords ou sur des personnes.
kind-coopetition-one_way = Les entreprises de votre métier sont concurrentes et travaillent peu ensemble.
kind-coopetition-coopetitive = Les entreprises de votre métier sont concurrentes et travaillent aussi ensemble.
kind-coopetition-undecided = Les entreprises de votre métier sont en contact ; ce qu’elles font ensemble n’a pas été dit.
kind-fact-chain = { $count } paires sur { $asked } d’une entreprise avec un fournisseur ou un client ont affaire l’un à l’autre, parmi celles demandées
kind-fact-trade = { $count } paires sur { $asked } d’entreprises de votre métier ont affaire l’une à l’autre, parmi celles demandées
kind-fact-hub = { $actor } : en contact avec { $count } entreprises de votre métier sur { $firms }
kind-fact-formal = { $count ->
    [one] { $count } contact par accord, adhésion ou propriété
   *[other] { $count } contacts par accord, adhésion ou propriété
  }
kind-fact-informal = { $count ->
    [one] { $count } contact personnel : sans affaires, ou tenu par le dirigeant
   *[other] { $count } contacts personnels : sans affaires, ou tenus par le dirigeant
  }
kind-fact-joint = { $count ->
    [one] { $count } paire fait quelque chose ensemble
   *[other] { $count } paires font quelque chose ensemble
  }
kind-fact-untold = { $count ->
    [one] Pour { $count } paire en contact, personne n’a dit ce qu’elle fait ensemble
   *[other] Pour { $count } paires en contact, personne n’a dit ce qu’elles font ensemble
  }
kind-why-complete = Le fichier vaut comme liste complète des contacts.
kind-why-asked = Connu pour { $asked } paires sur { $possible }.
kind-why-told = Connu pour { $asked } contacts sur { $possible }.
kind-why-few = Trop peu pour le dire : { $asked ->
    [1] on n’en connaît qu’un
   *[other] on n’en connaît que { $asked }
  }, et nous en voulons { $needed } au moins.
kind-why-signs = La réponse change selon qui l’on compte : vos propres contacts, tous ceux de la carte, ou tous ceux qui existent.
kind-why-unevenly = On interroge moins souvent les partenaires à l’étranger : il peut y avoir plus vers l’extérieur que ce que l’on voit.
kind-ask-rivals = demander aux entreprises de votre métier si elles ont affaire entre elles.
kind-ask-chain = demander les fournisseurs et les clients.
kind-ask-firms = avec moins de trois autres entreprises de votre métier sur la carte, il n’y a pas de centre.
kind-ask-places = dire qui est dans le district, ailleurs dans le pays, à l’étranger.
kind-ask-person = dire qui tient chaque contact, et ce qui y passe.

moves-title = Comment il mène à l’étranger
moves-none = Aucun contact en usage à l’étranger n’est connu.
moves-unplaced = Lesquels de vos contacts sont à l’étranger, on ne le sait pas : votre pays ou le leur n’a pas été indiqué.
moves-about = Un contact silencieux compte tant que quelque chose passe encore.
moves-line = Vous avez des contacts d’affaires dans { $countriesCount ->
    [0] aucun pays connu
    [1] un pays étranger : { $countries }
   *[other] { $countriesCount } pays étrangers : { $countries }
  }{ $unplaced ->
    [0] .
   *[other] , et ailleurs à l’étranger (pays non précisé).
  }
moves-strength = force { $strength } en tout (au plus 100 par contact)
moves-unmarked = force non indiquée
moves-integration = { $count ->
    [0] Aucun contact n’est connu entre vos partenaires de pays différents.
    [one] { $count } paire de vos partenaires de pays différents se connaît :
   *[other] { $count } paires de vos partenaires de pays différents se connaissent :
  }
moves-integration-open = { $count ->
    [one] Pour { $count } autre paire, on n’a interrogé personne.
   *[other] Pour { $count } autres paires, on n’a interrogé personne.
  }
balance-line = De vos { $all } contacts, { $strong ->
    [0] aucun n’est fort
    [one] { $strong } est fort
   *[other] { $strong } sont forts
  }, { $thin ->
    [0] aucun faible ou silencieux
    [one] { $thin } faible ou silencieux
   *[other] { $thin } faibles ou silencieux
  }{ $unmarked ->
    [0] .
   *[other] ; pour { $unmarked }, la force n’a pas été dite.
  }
balance-unknown = { $count ->
    [1] La force de votre seul contact n’a pas été dite.
   *[other] La force de vos { $count } contacts n’a pas été dite.
  }
balance-about = Vos contacts, par genre et par force
balance-over = terminés
balance-unmarked = non indiquée
leaders-not-asked = On ne sait pas qui mène le district à l’étranger : on n’a pas demandé aux autres entreprises leurs clients.
leaders-open = Pour autant qu’on sache, aucun genre d’entreprise ou d’institution ne mène à lui seul le district à l’étranger.
leaders-larger_firm = Ce sont les plus grandes entreprises qui mènent le district à l’étranger.
leaders-outside_owner = Ce sont les entreprises dont les propriétaires sont ailleurs qui mènent le district à l’étranger.
leaders-small_firm = Ce sont les petites entreprises indépendantes qui mènent le district à l’étranger.
leaders-institution = Ce sont les institutions qui mènent le district à l’étranger.
leaders-firm = Ce sont les entreprises qui mènent le district à l’étranger ; leur taille n’a pas été dite.
leaders-asked = Ont parlé de leurs clients : { $asked } sur { $firms } entreprises de votre métier.
leaders-markets = { $count ->
    [one] { $count } acheteur à l’étranger
   *[other] { $count } acheteurs à l’étranger
  }
leader-larger_firm = Entreprises plus grandes
leader-outside_owner = Entreprises dont les propriétaires sont ailleurs
leader-small_firm = Petites entreprises
leader-institution = Institutions
leader-firm = Entreprises, taille non dite

business-title = Où il est fort, et où il ne tient qu’à un fil
business-known = Tout cela est ce que l’on connaît : quelqu’un peut avoir un contact dont personne ne nous a parlé.
several-more = et { $count } autres
country-unknown = un pays non précisé
ways = { $count ->
    [0] aucune voie connue
    [one] { $count } voie connue
   *[other] { $count } voies connues séparées
  }
ways-most = { $count } voies séparées ou plus
loss-line = Si { $name } disparaissait : { $what }{ $own ->
    [0] .
   *[other] ; la vôtre en fait partie.
  }
gate-line = { $count ->
    [one] { $count } entreprise de votre métier n’a pas d’autre voie connue vers l’étranger que vous.
   *[other] { $count } entreprises de votre métier n’ont pas d’autre voie connue vers l’étranger que vous.
  }
gate-about = C’est une force, et un engagement : on ne connaît personne d’autre qui puisse leur ouvrir une porte.
loss-market = { $count ->
    [one] { $count } entreprise n’a pas d’autre voie connue vers un acheteur à l’étranger
   *[other] { $count } entreprises n’ont pas d’autre voie connue vers un acheteur à l’étranger
  }
loss-agency = { $count ->
    [one] { $count } entreprise n’a pas d’autre voie connue vers une agence
   *[other] { $count } entreprises n’ont pas d’autre voie connue vers une agence
  }
loss-material = { $count ->
    [one] { $count } entreprise n’a pas d’autre source connue pour { $material }
   *[other] { $count } entreprises n’ont pas d’autre source connue pour { $material }
  }
access-line = { $count ->
    [0] Vous n’avez aucune voie connue vers un acheteur à l’étranger.
    [1] Vous n’avez qu’une voie connue vers des acheteurs à l’étranger : elle ne tient qu’à un fil.
   *[other] Vous avez { $count } voies connues séparées vers des acheteurs à l’étranger.
  }
access-unplaced = { $count ->
    [one] Si { $count } de vos acheteurs est à l’étranger, on ne le sait pas : votre pays ou le sien n’a pas été indiqué.
   *[other] Si { $count } de vos acheteurs sont à l’étranger, on ne le sait pas : votre pays ou le leur n’a pas été indiqué.
  }
access-many = Vous avez { $count } voies connues séparées ou plus vers des acheteurs à l’étranger.
access-others = De { $count } autres entreprises de votre métier, { $none ->
    [0] toutes ont une voie connue vers l’étranger
    [one] { $none } n’a aucune voie connue vers l’étranger
   *[other] { $none } n’ont aucune voie connue vers l’étranger
  } ; { $one ->
    [0] aucune ne dépend d’un seul partenaire
   *[other] pour { $one }, toute voie connue passe par un même partenaire
  } ; { $more ->
    [0] aucune n’a de voies séparées.
    [one] { $more } a des voies séparées.
   *[other] { $more } ont des voies séparées.
  }
access-about = Deux voies sont séparées quand elles n’ont personne en commun. Ici comptent aussi les contacts silencieux ; le plan ne compte que ceux en usage. Cela dit que les gens sont reliés, non qu’ils ouvriraient une porte.
reach-line = { $now ->
    [0] Aucune de { $firms } entreprises de votre métier n’arrive, que l’on sache, à un acheteur à l’étranger en deux pas
    [one] { $now } de { $firms } entreprises de votre métier arrive, que l’on sache, à un acheteur à l’étranger en deux pas
   *[other] { $now } de { $firms } entreprises de votre métier arrivent, que l’on sache, à un acheteur à l’étranger en deux pas
  }{ $open ->
    [0] .
   *[other] ; pour { $open }, on ne le sait pas.
  }
reach-now = Aujourd’hui ({ $count }) :
reach-woken = Seulement une fois réveillés des contacts silencieux ({ $count }) :
reach-none = Interrogées, et personne de connu ({ $count }) :
reach-not-asked = Inconnu : non interrogées sur tous leurs clients, ou sur le lieu de ceux-ci ({ $count }) :
reach-about = On compte les contacts en usage : les leurs, ou ceux de quelqu’un qui pourrait les présenter. Un concurrent ne cède pas ses clients, sauf si les deux travaillent déjà ensemble, et un fournisseur qui livre aux deux ne présente personne.
quiet-line = { $count ->
    [one] { $count } contact silencieux pourrait croître : { $countries }.
   *[other] { $count } contacts silencieux pourraient croître : { $countries }.
  }
quiet-points = { $points } points
quiet-unmarked = sa force d’aujourd’hui ou possible n’est pas indiquée
quiet-some-unmarked = { $count ->
    [one] { $count } contact sans notes n’est pas compris
   *[other] { $count } contacts sans notes ne sont pas compris
  }
quiet-about = Points : ce que chaque contact pourrait être, moins ce qu’il est, au plus 100 par contact. Les contacts sans notes n’ajoutent rien.
dependence-sales = Votre plus grand client connu, { $name }, prend { $share } % de vos ventes{ $open ->
    [0] .
   *[other] ; de ce qui n’a pas été dit, un seul client pourrait prendre jusqu’à { $most } %.
  }
dependence-purchases = Votre plus grand fournisseur connu, { $name }, a { $share } % de vos achats{ $open ->
    [0] .
   *[other] ; de ce qui n’a pas été dit, un seul fournisseur pourrait avoir jusqu’à { $most } %.
  }
dependence-overfull-sales = Les parts de ventes du fichier dépassent 100 % : on n’en tire rien.
dependence-overfull-purchases = Les parts d’achats du fichier dépassent 100 % : on n’en tire rien.
dependence-not-asked = Quelle part de vos ventes tient à un seul client n’a pas été dite.
dependence-of-sales = Ventes
dependence-of-purchases = Achats
dependence-index = Concentration (Herfindahl, 0–1) : de { $low } à { $high }.
dependence-rest = Pour { $share } %, personne n’a dit à qui ils vont.
dependence-untold = { $count ->
    [one] La part de { $count } partenaire n’a pas été dite.
   *[other] La part de { $count } partenaires n’a pas été dite.
  }
power-buys = prend { $own } % de vos ventes ; vous êtes { $theirs } % de ses achats
power-sells = a { $own } % de vos achats ; vous êtes { $theirs } % de ses ventes
suppliers-line = { $count ->
    [1] { $buyers } entreprises de votre métier achètent à { $name } ; { $open } paires sur { $pairs } n’ont pas affaire l’une à l’autre et pourraient acheter ensemble.
   *[other] { $count } fournisseurs sont communs. { $buyers } entreprises de votre métier achètent à { $name } ; { $open } paires sur { $pairs } n’ont pas affaire l’une à l’autre et pourraient acheter ensemble.
  }
suppliers-line-open = { $count ->
    [one] { $buyers } entreprises de votre métier achètent à { $name } ; si elles ont affaire les unes aux autres n’a pas été demandé.
   *[other] { $count } fournisseurs sont communs. { $buyers } entreprises de votre métier achètent à { $name } ; si elles ont affaire les unes aux autres n’a pas été demandé.
  }
suppliers-line-tied = { $count ->
    [one] { $buyers } entreprises de votre métier achètent à { $name } et ont déjà affaire les unes aux autres.
   *[other] { $count } fournisseurs sont communs. { $buyers } entreprises de votre métier achètent à { $name } et ont déjà affaire les unes aux autres.
  }
suppliers-pairs = { $buyers } entreprises, { $pairs } paires : { $open } sans rapports, { $tied } avec, { $unasked } non demandées
suppliers-who = Qui n’a pas de rapports
suppliers-about = Les paires sur lesquelles on n’a interrogé personne sont comptées à part. Moules et dessins peuvent livrer un savoir-faire : demandez avant de les partager.
alike-line = { $a } et { $b } achètent de la façon la plus semblable : { $count ->
    [one] { $count } fournisseur commun
   *[other] { $count } fournisseurs communs
  } ({ $share } % de tous ceux de l’une ou de l’autre).
alike-own = { $name } achète de la façon la plus proche de la vôtre : { $count ->
    [one] { $count } fournisseur commun
   *[other] { $count } fournisseurs communs
  } ({ $share } % de tous ceux que vous avez à deux).
alike-pair = { $count ->
    [one] { $count } fournisseur commun
   *[other] { $count } fournisseurs communs
  }, { $share } % de tous ceux de l’une ou de l’autre ; poids { $weight }
alike-about = On compare { $firms } entreprises interrogées sur leurs fournisseurs ; { $open } ne l’ont pas été. Le poids fait compter davantage un fournisseur peu utilisé.
introducers-line = { $reached ->
    [0] On ne connaît personne qui puisse vous présenter aux { $count } que vous voudriez peut-être rencontrer.
   *[other] Quelqu’un que vous connaissez mène à { $reached } sur { $count } que vous voudriez peut-être rencontrer.
  }
introducers-nobody = on ne connaît personne qui puisse vous présenter
introducers-own = vous y connaissez déjà quelqu’un
introducers-bond = lien le long de la voie { $share } sur 100, au plus faible { $weakest }
introducers-unknown = { $count ->
    [one] pour { $count } pas, on n’a pas dit à quel point ils se connaissent
   *[other] pour { $count } pas, on n’a pas dit à quel point ils se connaissent
  }
introducers-about = La voie aux meilleurs liens personnels, en peu de pas. Un concurrent ne cède pas ses clients, et un fournisseur qui ne fait que livrer ne présente personne.
bridges-line = Seul { $name } vous mène à { $count ->
    [one] { $count } autre contact
   *[other] { $count } autres contacts
  } qu’aucun autre des vôtres ne partage.
bridges-about = { $local } de vos { $contacts } contacts ne partagent avec vous aucun autre contact sur cette carte : peu coûteux à garder, dommage à perdre.

measure-business_kinds = Genre de réseau
    .plain = Cinq questions sur tout le réseau : le long de la filière ou entre pairs, par un centre ou chacun avec chacun, chez soi ou vers l’extérieur, par accord ou par personne, seulement concurrents ou aussi partenaires.
    .pitfall = Là où peu ont été interrogés, la réponse le dit ; là où personne ne l’a été, elle reste ouverte.
measure-business_moves = Pas vers l’étranger
    .plain = Nouveaux pays, contacts plus forts là où vous êtes, et partenaires de pays différents qui se connaissent.
    .pitfall = On demande rarement les contacts entre partenaires.
measure-business_losses = Si quelqu’un disparaît
    .plain = Quelles entreprises n’ont pas d’autre voie connue vers l’étranger ou une agence, ou pas d’autre source connue d’une matière.
    .pitfall = Les voies dont personne n’a parlé ne se voient pas.
measure-business_ways = Voies séparées
    .plain = Par combien de voies sans personne en commun une entreprise est reliée à des acheteurs à l’étranger.
    .pitfall = Reliée ne veut pas dire que quelqu’un ouvre la porte.
measure-business_reach = Portée
    .plain = Quelles entreprises arrivent à un acheteur à l’étranger en deux pas que quelqu’un ferait avec elles.
    .pitfall = Seulement ce qui a été dit : les entreprises non interrogées sont comptées à part.
measure-business_quiet = Contacts silencieux
    .plain = Ce que les contacts silencieux pourraient être, moins ce qu’ils sont, pays par pays.
    .pitfall = Des notes données par des personnes, pas un chiffre d’affaires.
measure-business_dependence = Dépendance
    .plain = Combien tient au plus grand client ou fournisseur, et qui a le plus besoin de l’autre.
    .pitfall = Les parts non dites font un intervalle, non un nombre.
measure-business_suppliers = Fournisseurs communs
    .plain = Entreprises qui achètent aux mêmes fournisseurs, et parmi elles les paires sans rapports : elles pourraient acheter ensemble.
    .pitfall = Seulement les paires et listes demandées.
measure-business_introducers = Qui présente, et ponts
    .plain = Par qui vous pourriez arriver à une cible, et qui seul vous mène à d’autres contacts.
    .pitfall = Le dernier lien, c’est celui qui présente qui le connaît, pas vous. Un pont l’est sur cette carte.
