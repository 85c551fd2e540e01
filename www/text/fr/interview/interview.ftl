# The interview about contacts in the page, for an owner without a file.

interview-title = Dites-nous avec qui vous travaillez
interview-lede = Environ 8 minutes, sans fichier. Vous nommez quelques entreprises, et une carte de vos contacts grandit à chaque réponse. Toute question peut rester ouverte, et « ne sais pas » est une bonne réponse.
interview-go-on = Continuer
interview-place = Écran { $place } sur { $count }
interview-named = { $count ->
    [0] aucun nom
    [1] 1 nom
   *[other] { $count } noms
  }
interview-gap = (sans nom)

interview-firm = Votre entreprise
    .about = Un nom pour le milieu de la carte, et où vous êtes. Les deux sont facultatifs.
interview-customers = Clients à l’étranger
    .short = jusqu’à cinq, aussi ceux qui se taisent
    .about = Nommez jusqu’à cinq clients à l’étranger. Pensez aussi à ceux qui ne commandent plus : ils sont souvent le plus court chemin pour revenir sur un marché.
    .another = Un client à l’étranger
    .all = Ce sont tous nos clients, dans notre pays et à l’étranger
    .none = Nous n’avons aucun client, ni dans notre pays ni à l’étranger
interview-suppliers = Fournisseurs
    .short = jusqu’à cinq, et qui d’autre achète chez eux
    .about = Nommez jusqu’à cinq fournisseurs dont vous ne pouvez pas vous passer.
    .another = Un fournisseur
    .all = Ce sont tous nos fournisseurs
    .none = Nous n’avons pas de fournisseur
interview-trade = Entreprises de votre métier
    .short = jusqu’à cinq, et qui travaille avec qui
    .about = Nommez jusqu’à cinq entreprises qui font à peu près la même chose que vous, rivales ou non.
    .another = Une entreprise du métier
    .all = Avec aucune autre entreprise du métier nous ne faisons quelque chose
    .none = Nous ne faisons rien avec d’autres entreprises du métier
interview-helpers = Qui vous aide
    .short = agence, association, banque, transitaire, université
    .about = À qui vous adressez-vous pour un conseil, de l’argent, un transport ou de la recherche ?
    .all = C’est le seul
    .none = Nous n’en avons pas
interview-helper-agency = Agence de district ou de développement
interview-helper-association = Association professionnelle ou chambre de commerce
interview-helper-bank = Banque
interview-helper-forwarder = Transitaire
interview-helper-research = Université ou centre de recherche

ask-them-name = Nom
ask-them-country = Dans quel pays ?
ask-them-where = Où ?
ask-them-last = Quand ont-ils commandé pour la dernière fois ?
ask-them-quiet = Pourquoi cela s’est-il arrêté ?
ask-them-contact = Qui les connaît ?
ask-them-grow = Pourriez-vous leur vendre davantage ?
ask-them-bring = Que vous apportent-ils ?
    .about = Plusieurs choses séparées par un point-virgule : zamak ; moules.
ask-them-also-buy = Qui d’autre du métier achète chez eux ?
    .about = Pour autant que vous sachiez, avec des virgules entre les noms.
ask-them-together = Faites-vous quelque chose ensemble ?
ask-them-what = Que faites-vous ensemble ?
ask-them-more = Pourriez-vous faire davantage ensemble ?
ask-them-work-with = Avec qui du métier savez-vous qu’ils travaillent ?
    .about = Pour autant que vous sachiez, avec des virgules entre les noms.
ask-them-does = Que font-ils pour vous ?
ask-total-customers = Combien de clients avez-vous en tout, dans votre pays et à l’étranger ?
ask-total-suppliers = Combien de fournisseurs avez-vous en tout ?
ask-total-trade = Combien d’entreprises de votre métier connaissez-vous ?

pick-contact-owner = Moi
pick-contact-other = Quelqu’un d’autre ici
pick-contact-both = Les deux
pick-where-district = Près de chez nous
pick-where-national = Ailleurs dans notre pays
pick-this-year = Cette année ({ $year })
pick-last-year = L’année dernière ({ $year })
pick-or-earlier = { $year } ou avant
pick-content-service = Services
pick-content-information = Informations
pick-content-purchasing = Achats en commun
pick-content-promotion = Salons et promotion
pick-content-coordination = Réunir les entreprises

reason-quiet-contact = Notre interlocuteur est parti
reason-quiet-price = Le prix
reason-quiet-supplier = Ils ont trouvé un autre fournisseur
reason-quiet-quality = Une commande s’est mal passée
reason-quiet-closed = Ils ont fermé
reason-quiet-us = Nous n’avons plus donné de nouvelles

interview-sentence = { $named ->
    [1] Vous avez nommé 1 entreprise
   *[other] Vous avez nommé { $named } entreprises
  }, { $abroad ->
    [0] aucune à l’étranger
    [1] dont 1 à l’étranger
   *[other] dont { $abroad } à l’étranger
  } ; { $quiet ->
    [0] aucun de vos contacts ne s’est tu.
    [1] 1 de vos { $contacts } contacts s’est tu.
   *[other] { $quiet } de vos { $contacts } contacts se sont tus.
  }
interview-first = Ce qui vient d’abord, pour autant qu’on le voie : { $title }
interview-end-title = Vos contacts, pour ceux que vous avez nommés
interview-end-empty = Vous n’avez encore nommé personne
interview-to-network = Voir tout sur vos contacts
interview-to-barriers = Continuer : qu’est-ce qui vous retient d’exporter ?
