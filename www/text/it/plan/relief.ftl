# Come un tipo di azione può alleggerire un tipo di ostacolo: che cosa si è trovato, o che cosa pensiamo noi.

relief-A = può aiutare: lo hanno misurato più studi
relief-B = può aiutare, secondo uno studio o una guida
relief-C = forse aiuta: è un’idea nostra
relief-kind-customer = Risvegliare o rafforzare un cliente all’estero
relief-kind-distributor = Risvegliare o rafforzare un distributore o agente all’estero
relief-kind-middleman = Arrivare in un paese attraverso un distributore o agente
relief-kind-partner = Arrivare in un paese attraverso un altro partner
relief-kind-trade = Incontrare imprese del vostro settore
relief-kind-purchase = Comprare insieme
relief-kind-function = Condividere una persona per il marketing o la ricerca
relief-kind-supplier = Far fare di più a un fornitore
relief-kind-reference = Conquistare un cliente il cui nome apre porte
relief-kind-buys = Vendere a un fornitore
relief-kind-association = Usare un’associazione
relief-kind-coordination = Far coordinare l’agenzia
relief-kind-direct = Tornare senza l’intermediario

relief-customer-information = { $country ->
    [none] Un cliente conosce il suo mercato e nessun altro
   *[other] Conoscono il loro mercato, { $country }, e nessun altro
  }. In uno studio, ciò che manca dentro l’impresa fa meno danno a chi ha molti partner; l’informazione da sola non è stata esaminata.
relief-customer-contacts = { $country ->
    [none] Chi già compra da voi può fare altri nomi sullo stesso mercato.
   *[other] Chi già compra da voi può fare altri nomi in quel paese ({ $country }).
  }
relief-customer-culture = { $country ->
    [none] Trattando con persone di un paese, i suoi modi diventano meno estranei.
   *[other] Trattando con persone di quel paese ({ $country }), i suoi modi diventano meno estranei.
  }
relief-distributor-information = { $country ->
    [none] Chi rivende conosce il suo mercato, e solo quello.
   *[other] Chi rivende in quel paese ({ $country }) conosce quel mercato, e solo quello.
  }
relief-distributor-contacts = { $country ->
    [none] Gli intermediari trovano clienti sul loro mercato.
   *[other] Gli intermediari trovano clienti in quel paese ({ $country }).
  }
relief-distributor-channel = { $country ->
    [none] Hanno già nel canale il posto che voi dovreste conquistare.
   *[other] In quel paese ({ $country }) hanno già nel canale il posto che voi dovreste conquistare.
  }
relief-distributor-culture = { $country ->
    [none] Parlano la lingua dei loro clienti e ne conoscono le abitudini.
   *[other] Parlano la lingua del paese ({ $country }) e ne conoscono le abitudini.
  }
relief-middleman-contacts = { $country ->
    [none] Un intermediario conosce i clienti di là per nome.
   *[other] Un intermediario conosce per nome i clienti di quel paese ({ $country }).
  }
relief-middleman-channel = { $country ->
    [none] Un intermediario è già nel canale.
   *[other] In quel paese ({ $country }) un intermediario è già nel canale.
  }
relief-partner-contacts = { $country ->
    [none] Il partner conosce i clienti di là per nome.
   *[other] Il partner conosce per nome i clienti di quel paese ({ $country }).
  }
relief-partner-channel = { $country ->
    [none] Il partner è già nel canale.
   *[other] In quel paese ({ $country }) il partner è già nel canale.
  }
relief-trade-information = Le imprese che si raccontano quello che sanno dei mercati vi arrivano più preparate.
relief-trade-capacity = Un ordine troppo grande per una può essere diviso fra più imprese.
relief-trade-logistics = I carichi che fanno la stessa strada possono viaggiare insieme.
relief-purchase-price = Un ordine più grande può avere condizioni migliori di tanti piccoli.
relief-function-information = Una persona pagata da più imprese può seguire mercati che nessuna seguirebbe da sola.
relief-function-contacts = Una persona condivisa può andare alle fiere e cercare compratori per tutti.
relief-function-people = Porta tempo e competenza per l’export che una piccola impresa da sola non può pagare.
relief-function-promotion = Cataloghi e stand si fanno una volta per tutti, nella lingua del mercato.
relief-supplier-capacity = Quello che prende da voi lascia libera la vostra gente per gli ordini esteri.
relief-supplier-product = Un fornitore che conosce il suo campo può aiutare a sviluppare quello che si chiede all’estero.
relief-supplier-standards = Un fornitore che rispetta già una norma la porta in ciò che vendete.
relief-supplier-price = Il lavoro fatto dove riesce meglio può costarvi meno.
relief-reference-contacts = Gli altri chiedono chi servite; un nome noto risponde.
relief-reference-product = Un cliente esigente vi dice esattamente che cosa sviluppare.
relief-buys-contacts = Conoscono compratori là dove sono.
relief-buys-product = Quello che vi chiedono può diventare un nuovo prodotto.
relief-association-information = Un’associazione raccoglie quello che i soci imparano sui mercati.
relief-association-contacts = Missioni e fiere sono dove fa incontrare compratori e imprese.
relief-association-promotion = Può offrire uno stand o un catalogo comune.
relief-association-government = Una voce per molti si ascolta più facilmente.
relief-coordination-information = Le imprese che si fanno incontrare si passano quello che sanno dei mercati.
relief-coordination-people = Un ufficio export comune fa per tutti ciò per cui ciascuno non ha tempo.
relief-coordination-paperwork = Un ufficio comune conosce le pratiche, perché le fa spesso.
relief-coordination-government = Un’agenzia che parla per molte imprese si ascolta più facilmente.
relief-direct-contacts = Conoscete qualcuno là e non vi serve nessuno in mezzo.
relief-direct-channel = Senza intermediario non ce n’è uno da trovare né da controllare.
