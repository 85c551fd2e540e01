# Ce que l’analyse a trouvé dans le réseau : un titre court, la phrase quand c’est vrai (-yes), quand c’est
# faux (-no), quand la question reste ouverte (-open), et ce qui la changerait (-change).

finding-P01 = Les entreprises voisines de votre métier
finding-P01-yes = { $count ->
    [0] Votre entreprise ne travaille avec aucune autre entreprise du métier dans le district.
    [1] Dans le district, votre entreprise travaille avec une seule entreprise du métier : { $actors }.
   *[other] Dans le district, votre entreprise travaille avec { $count } entreprises du métier : { $actors }.
  }
finding-P01-no = Votre entreprise travaille avec d’autres entreprises du métier dans le district.
finding-P01-open = On ne sait pas avec quelles entreprises du métier votre entreprise travaille dans le district.
finding-P01-change = Une entreprise du métier de plus, dans le district, avec laquelle vous travaillez.

finding-P02 = Les entreprises du métier ailleurs
finding-P02-yes = { $count ->
    [1] Hors du district, votre entreprise travaille avec une entreprise du métier : { $actors }.
   *[other] Hors du district, votre entreprise travaille avec { $count } entreprises du métier : { $actors }.
  }
finding-P02-no = Votre entreprise ne travaille avec aucune entreprise du métier hors du district.
finding-P02-open = On ne sait pas si votre entreprise travaille avec des entreprises du métier hors du district.
finding-P02-change = Une entreprise du métier hors du district avec laquelle vous commencez à travailler, ou cessez de le faire.

finding-P03 = Les voisins ne travaillent pas ensemble
finding-P03-yes = Aucune des { $firms } autres entreprises du métier dans le district ne travaille avec une autre, d’après ce qu’on nous a dit.
finding-P03-no = { $count ->
    [1] Une paire d’entreprises du métier dans le district travaille ensemble.
   *[other] { $count } paires d’entreprises du métier dans le district travaillent ensemble.
  }
finding-P03-open = On ne sait pas si les autres entreprises du métier dans le district travaillent entre elles.
finding-P03-change = Une seule paire qui travaille ensemble.

finding-P04 = Votre entreprise est-elle comme les autres ?
finding-P04-yes = Votre entreprise travaille avec { $count } entreprises du métier dans le district ; presque toutes les autres avec { $others } au plus. En cela, elle leur ressemble.
finding-P04-no = Votre entreprise travaille avec { $count } entreprises du métier dans le district, plus que presque toutes les autres ({ $others } au plus).
finding-P04-open = On ne peut pas dire si les autres travaillent, elles aussi, avec si peu d’entreprises du métier.
finding-P04-change = Les réponses de davantage d’entreprises du district sur toutes celles avec qui elles travaillent.

finding-P05 = Tout le monde connaît l’agence
finding-P05-yes = { $firms ->
    [1] La seule autre entreprise du métier dans le district dont nous avons parlé est en contact avec { $actorsAgency }.
   *[other] Les { $firms } autres entreprises du métier dans le district dont nous avons parlé sont toutes en contact avec { $actorsAgency }.
  }
finding-P05-no = { $count ->
    [1] Une entreprise du métier dans le district n’est pas en contact avec { $actorsAgency }.
   *[other] { $count } entreprises du métier dans le district ne sont pas en contact avec { $actorsAgency }.
  }
finding-P05-open = On ne sait pas si les autres entreprises du métier dans le district sont en contact avec une agence.
finding-P05-change = Une entreprise du district sans contact avec l’agence.

finding-P06 = Un lieu de rencontre où personne ne se rencontre
finding-P06-yes = Presque toutes les entreprises connaissent { $actor } ({ $shareHub } %), et presque aucune ne connaît les autres ({ $shareMesh } %).
finding-P06-no = Il n’est pas vrai que toutes connaissent { $actor } et qu’aucune ne connaît les autres : { $shareHub } % sont en contact avec cette agence, { $shareMesh } % des paires travaillent ensemble.
finding-P06-open = On ne sait pas si les entreprises connaissent l’agence sans se connaître entre elles.
finding-P06-change = Des entreprises sans contact avec l’agence, ou des entreprises qui travaillent entre elles.

finding-P07 = L’agence ne fournit que des services
finding-P07-yes = L’agence ne sert que pour des services ; elle ne réunit pas les entreprises.
finding-P07-no = { $count ->
    [1] Pour une entreprise, l’agence fait plus que rendre des services.
   *[other] Pour { $count } entreprises, l’agence fait plus que rendre des services.
  }
finding-P07-open = On ne sait pas à quoi l’agence sert aux entreprises.
finding-P07-change = Une entreprise pour laquelle l’agence coordonne, achète ou promeut.

finding-P08 = Vous achetez chez les mêmes fournisseurs
finding-P08-yes = { $count ->
    [1] Vous et d’autres entreprises du métier avez un fournisseur en commun : { $actors }. Jusqu’à { $firms } entreprises y achètent.
   *[other] Vous et d’autres entreprises du métier avez { $count } fournisseurs en commun : { $actors }. Jusqu’à { $firms } entreprises achètent chez le même.
  }
finding-P08-no = Aucun fournisseur ne vend à deux entreprises du métier.
finding-P08-open = On ne sait pas si les entreprises du métier achètent chez les mêmes fournisseurs.
finding-P08-change = Des fournisseurs différents pour chaque entreprise.

finding-P09 = Même fournisseur, aucun contact
finding-P09-yes = { $count ->
    [1] Une paire d’entreprises sur { $pairs } achète chez le même fournisseur et n’a aucun contact.
   *[other] { $count } paires d’entreprises sur { $pairs } achètent chez le même fournisseur et n’ont aucun contact.
  }
finding-P09-no = La plupart des entreprises qui achètent chez le même fournisseur se connaissent.
finding-P09-open = On n’a pas demandé si les entreprises qui achètent chez le même fournisseur se connaissent.
finding-P09-change = Des entreprises ayant le même fournisseur et travaillant ensemble.

finding-P10 = Les fournisseurs ne travaillent pas ensemble
finding-P10-yes = Aucun des { $firms } fournisseurs ne travaille avec un autre, d’après ce qu’on nous a dit.
finding-P10-no = { $count ->
    [1] Une paire de fournisseurs travaille ensemble.
   *[other] { $count } paires de fournisseurs travaillent ensemble.
  }
finding-P10-open = On ne sait pas si vos fournisseurs travaillent entre eux.
finding-P10-change = Deux fournisseurs qui travaillent ensemble.

finding-P11 = Vous achetez près de chez vous
finding-P11-yes = { $count } fournisseurs sur { $firms } sont dans le district.
finding-P11-no = La plupart des fournisseurs sont hors du district : seulement { $count } sur { $firms } s’y trouvent.
finding-P11-open = On ne sait pas où se trouvent la plupart de vos fournisseurs.
finding-P11-change = Une majorité de fournisseurs ailleurs.

finding-P12 = Des clients proches et lointains
finding-P12-yes = Vous vendez à la fois dans le district et en dehors.
finding-P12-no = Tous vos clients sont { $outside ->
    [0] dans le district.
   *[other] hors du district.
  }
finding-P12-open = On ne sait pas si vous vendez à la fois dans le district et en dehors.
finding-P12-change = La perte, ou le premier client, de l’un des deux genres.

finding-P13 = Vos clients à l’étranger sont silencieux
finding-P13-yes = { $count ->
    [1] Le seul client étranger que nous connaissons est silencieux ou peu exploité.
   *[other] Les { $count } clients étrangers que nous connaissons sont tous silencieux ou peu exploités.
  }
finding-P13-no = { $used ->
    [1] Un de vos { $count } clients étrangers travaille bien avec vous.
   *[other] { $used } de vos { $count } clients étrangers travaillent bien avec vous.
  }
finding-P13-open = On ne sait pas comment vont vos clients à l’étranger.
finding-P13-change = Un client étranger qui commande régulièrement.

finding-P14 = La recherche peu utilisée
finding-P14-yes = Vous utilisez peu { $actor }, qui travaille pourtant avec d’autres.
finding-P14-no = Soit vous utilisez bien la recherche, soit vous n’avez aucun contact avec elle.
finding-P14-open = On ne sait pas si d’autres tirent davantage de la recherche que vous.
finding-P14-change = Un travail régulier avec un institut de recherche.

finding-P15 = On coopère le long de la filière
finding-P15-yes = Ici, on travaille avec les fournisseurs et les clients (force { $vertical } sur 100) plus qu’avec les entreprises du même métier ({ $horizontal } sur 100).
finding-P15-no = Le travail entre entreprises du même métier est aussi fort ou aussi fréquent qu’avec les fournisseurs et les clients.
finding-P15-open = On ne peut pas dire si le travail avec les fournisseurs et les clients compte plus que celui entre entreprises du métier.
finding-P15-change = Des contacts avec des entreprises du métier aussi forts, ou aussi nombreux, qu’avec les fournisseurs et les clients.

finding-P16 = Peu de confiance entre entreprises du métier
finding-P16-yes = Les entreprises du métier se font peu confiance : { $trust } sur 5, d’après { $count ->
    [1] une réponse.
   *[other] { $count } réponses.
  }
finding-P16-no = Les entreprises du métier se font assez confiance : { $trust } sur 5, d’après { $count ->
    [1] une réponse.
   *[other] { $count } réponses.
  }
finding-P16-open = On n’a pas demandé à quel point les entreprises du métier se font confiance.
finding-P16-change = De meilleures expériences parmi les entreprises qu’on n’a pas interrogées.

finding-P17 = Le plus grand vide est à côté de chez vous
finding-P17-yes = Ce qui manque le plus dans ce réseau, c’est le travail entre entreprises du même métier.
finding-P17-no = Ce n’est pas entre entreprises du même métier que le réseau est le plus faible.
finding-P17-open = On ne peut pas dire où le réseau est le plus faible.
finding-P17-change = Des entreprises du métier qui travaillent ensemble, ou un travail faible le long de la filière.

finding-P18 = Les vides chez soi freinent-ils à l’étranger ?
finding-P18-yes = Peut-être les entreprises font-elles peu à l’étranger parce qu’elles font peu ensemble chez elles. C’est une lecture, pas un fait.
finding-P18-no = L’idée que les vides chez soi freinent à l’étranger ne s’accorde pas avec ces données.
finding-P18-open = On ne peut pas dire si les vides chez soi freinent à l’étranger.
finding-P18-change = Des entreprises qui travaillent seules chez elles et réussissent à l’étranger, ou l’inverse.

finding-P19 = Un marché perdu avec un partenaire
finding-P19-yes = { $countriesCount ->
    [one] Avec { $actors }, vous avez perdu l’accès à ce marché : { $countries }.
   *[other] Avec { $actors }, vous avez perdu l’accès à ces marchés : { $countries }.
  }
finding-P19-no = Aucun marché n’a été perdu avec un distributeur ou un agent.
finding-P19-open = On ne sait pas si un marché a été perdu avec un distributeur ou un agent.
finding-P19-change = Un autre chemin vers le même marché.

finding-P20 = Tout passe par le dirigeant
finding-P20-yes = { $asked ->
    [1] Le seul contact demandé n’est connu que du dirigeant.
   *[other] { $count } contacts sur { $asked } ne sont connus que du dirigeant.
  }
finding-P20-no = Seulement { $count } contacts sur { $asked } tiennent au seul dirigeant.
finding-P20-open = On n’a pas demandé qui, dans votre entreprise, connaît quel partenaire.
finding-P20-change = Une deuxième personne qui connaît vos partenaires.

finding-P21 = Vos liens restent-ils chez vous ?
finding-P21-yes = Les liens restent chez vous : { $inside } d’un même côté de la limite du district, { $outside } la traversent.
finding-P21-no = Les liens ne restent pas chez vous : { $outside } traversent la limite du district, { $inside } non.
finding-P21-open = On ne peut pas dire si les liens restent surtout chez vous.
finding-P21-change = Interroger les partenaires étrangers aussi souvent que les voisins.

# Pourquoi le verdict est celui-ci.
reason-all-asked = Tous les intéressés ont été interrogés : { $asked } sur { $possible }.
reason-some-asked = Rien ne le contredit dans { $asked } réponses sur { $possible }. Le reste n’a pas été demandé.
reason-asked-of = Cela repose sur { $asked } réponses sur { $possible }.
reason-one-voice = Cela a été dit en une phrase pour tout un groupe, non paire par paire. Cela compte pour une seule voix, quel que soit le nombre ({ $asked } sur { $possible }).
reason-illustrative = Cela repose sur des chiffres inventés pour montrer comment cela marche ({ $asked } sur { $possible }).
reason-map-only = C’est vrai pour ceux qui sont nommés ({ $asked } sur { $possible }). On ne dit pas combien il y en a d’autres.
reason-witness = Un seul cas suffit, et il existe.
reason-counter = { $count ->
    [1] Un cas le contredit.
   *[other] { $count } cas le contredisent.
  }
reason-thresholds = Les parts trouvées sont de l’autre côté des seuils.
reason-too-few = Trop peu d’interrogés : { $asked } sur { $possible }.
reason-focal-named-all = Votre entreprise a nommé tous ceux qu’elle a de ce genre.
reason-not-all-named = Votre entreprise n’a pas dit avoir nommé tous ceux qu’elle a de ce genre.
reason-nobody-asked = Personne n’a été interrogé là-dessus.
reason-elsewhere-unknown = On n’a pas demandé avec qui d’autre l’institut travaille.
reason-follows = Cela découle de deux autres constats : { $findings }.
reason-few = On ne l’a dit que de { $asked } contacts sur { $possible } ; avec moins de { $needed }, ce n’est qu’une hypothèse.
reason-hypothesis = Les deux constats sur lesquels elle repose sont établis ({ $findings }). Que l’un cause l’autre ne peut pas être vérifié ici.
reason-signs-differ = Les manières de compter vont dans des sens différents : tout dépend de qui l’on a interrogé.
reason-signs-agree = { $count ->
    [1] La seule manière de compter que les données permettent le dit.
   *[other] Les { $count } manières de compter disent la même chose.
  }
reason-still-served = Les marchés derrière le partenaire perdu sont encore servis par quelqu’un d’autre.
reason-none-failed = Aucun des distributeurs et agents nommés n’a fait défaut.
reason-no-focal = Les données ne disent pas quelle entreprise est la vôtre.
reason-no-home = Les données ne disent pas dans quel pays se trouve votre entreprise.
reason-no-trade = Il y a trop peu d’entreprises d’un même métier dans les données.
reason-no-trade-district = Il y a trop peu d’autres entreprises du métier dans le district dans les données.
reason-no-trade-outside = Aucune entreprise du métier hors du district n’est dans les données.
reason-no-agency = Il n’y a pas d’agence dans les données.
reason-no-supplier = Il y a trop peu de fournisseurs dans les données.
reason-no-customer = Il n’y a pas de clients dans les données.
reason-no-foreign-customer = Il n’y a pas de clients étrangers dans les données.
reason-no-research = Il n’y a pas d’institut de recherche dans les données.
reason-no-intermediary = Rien n’est dit des distributeurs ou des agents.
reason-no-shared-supplier = On ne connaît pas deux entreprises du district ayant un fournisseur en commun.
reason-no-territory = Les données ne disent pas qui est dans le district et qui est en dehors.
reason-no-country = Les données ne disent pas quel pays se trouvait derrière le partenaire perdu.
reason-no-content = On n’a pas demandé à quoi l’agence sert aux entreprises.
reason-no-strength = On n’a pas demandé la force des contacts des deux sortes.
reason-no-trust = On n’a pas demandé si les entreprises du métier se font confiance.
reason-no-contact-role = On n’a pas demandé qui connaît quel partenaire.
reason-no-vertical = Rien n’est dit des achats et des ventes.
reason-no-horizontal = Personne n’a été interrogé sur les contacts entre entreprises du métier.

# Les faits derrière un constat.
evidence-tie = { $actor } et { $actorOther } : { $state }
evidence-absent = { $actor } et { $actorOther } : { $state }
evidence-roster = Nombre connu ({ $role }) : { $population }
evidence-roster-in = Nombre connu ({ $role }, { $territory }) : { $population }
evidence-actor-territory = { $actor } : { $territory }
evidence-mean-strength = Force moyenne : { $vertical } sur 100 le long de la filière, { $horizontal } entre entreprises du métier
evidence-density = Contacts parmi les paires interrogées : { $shareVertical } % le long de la filière, { $shareHorizontal } % entre entreprises du métier
evidence-own-means-agree = Vos propres contacts montrent la même chose : { $vertical } et { $horizontal } sur 100
evidence-own-means-differ = Vos propres contacts ne le montrent pas : { $vertical } le long de la filière, { $horizontal } avec les entreprises du métier
evidence-one-path = Un seul partenaire mène à ce marché ({ $country }) : { $actor }
evidence-ei-map = Toute la carte : { $inside } liens restent d’un côté de la limite, { $outside } la traversent ; indice { $index }
evidence-ei-own = Vos propres liens : { $inside } restent, { $outside } traversent ; indice { $index }
evidence-ei-roster = Vos propres liens avec le nombre connu de partenaires : { $inside } restent, { $outside } traversent ; indice { $index }

# Ce qui n’a pas été demandé et qui compterait.
unasked-pairs = { $count ->
    [1] On n’a rien demandé au sujet d’une paire.
   *[other] On n’a rien demandé au sujet de { $count } paires.
  }
unasked-firms = { $count ->
    [1] Une entreprise n’a pas été interrogée.
   *[other] { $count } entreprises n’ont pas été interrogées.
  }
unasked-ties = { $count ->
    [1] On ne l’a pas demandé pour un contact.
   *[other] On ne l’a pas demandé pour { $count } contacts.
  }
unasked-roster = Nombre connu ({ $role }) : { $population }. Tous ne sont pas sur cette carte.
unasked-evenly = Les partenaires étrangers ont été interrogés bien moins que les voisins.
