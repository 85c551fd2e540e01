# Che tipo di rete è questa, e che cosa significa per gli affari. `kind-ASSE` nomina una domanda,
# `kind-ASSE-LETTURA` risponde in una riga.

kinds-title = Che tipo di rete è questa?
kinds-not-asked = { $count ->
    [one] A una domanda non si può rispondere: non è stata posta.
   *[other] A { $count } domande non si può rispondere: non sono state poste.
  }
kind-chain = lungo la filiera, o tra imprese del vostro settore
kind-hub = attraverso uno al centro, o ciascuno con ciascuno
kind-territory = nel distretto, o fuori
kind-formality = per accordo, o da persona a persona
kind-coopetition = solo concorrenti, o concorrenti che lavorano anche insieme
kind-chain-vertical = I contatti corrono lungo la filiera, dai fornitori ai clienti; le imprese del vostro settore hanno poco a che fare l’una con l’altra.
kind-chain-horizontal = Le imprese del vostro settore hanno più rapporti tra loro che con fornitori e clienti.
kind-chain-mixed = I contatti corrono sia lungo la filiera sia tra imprese del vostro settore.
kind-chain-neither = Quelli a cui si è chiesto non hanno rapporti né lungo la filiera né tra loro.
kind-chain-undecided = Sono stati indicati troppo pochi contatti per dire in che direzione vadano.
kind-hub-hub = Le imprese si incontrano attraverso uno al centro e non tra loro.
kind-hub-mesh = Le imprese hanno rapporti diretti tra loro.
kind-hub-mixed = Alcune imprese hanno rapporti diretti tra loro, la maggior parte no.
kind-hub-neither = Le imprese non hanno nessuno al centro e non hanno rapporti tra loro.
kind-hub-undecided = Sono stati indicati troppo pochi contatti per dire se qualcuno stia al centro.
kind-territory-local = I contatti restano nel distretto.
kind-territory-open = I contatti portano fuori dal distretto.
kind-territory-mixed = I contatti restano nel distretto e ne escono in pari misura.
kind-territory-undecided = Se i contatti restino nel distretto o ne escano non si può dire da coloro a cui si è chiesto.
kind-formality-formal = I contatti poggiano su accordi e adesioni più che su persone.
kind-formality-informal = I contatti vanno da persona a persona, con pochi accordi o adesioni.
kind-formality-mixed = I contatti poggiano in pari misura su accordi e su persone.
kind-formality-undecided = Sono stati indicati troppo pochi contatti per dire se si reggano su accordi o su persone.
kind-coopetition-one_way = Le imprese del vostro settore sono concorrenti e lavorano poco insieme.
kind-coopetition-coopetitive = Le imprese del vostro settore sono concorrenti e lavorano anche insieme.
kind-coopetition-undecided = Le imprese del vostro settore sono in contatto; che cosa facciano insieme non è stato detto.
kind-fact-chain = { $count } su { $asked } coppie di un’impresa con un fornitore o cliente hanno rapporti, tra quelle su cui si è chiesto
kind-fact-trade = { $count } su { $asked } coppie di imprese del vostro settore hanno rapporti, tra quelle su cui si è chiesto
kind-fact-hub = { $actor }: in contatto con { $count } su { $firms } imprese del vostro settore
kind-fact-formal = { $count ->
    [one] Un contatto per accordo, adesione o proprietà
   *[other] { $count } contatti per accordo, adesione o proprietà
  }
kind-fact-informal = { $count ->
    [one] Un contatto personale: senza affari, o tenuto dal titolare
   *[other] { $count } contatti personali: senza affari, o tenuti dal titolare
  }
kind-fact-joint = { $count ->
    [one] Una coppia fa qualcosa insieme
   *[other] { $count } coppie fanno qualcosa insieme
  }
kind-fact-untold = { $count ->
    [one] Di una coppia in contatto nessuno ha detto che cosa fa insieme
   *[other] Di { $count } coppie in contatto nessuno ha detto che cosa fanno insieme
  }
kind-why-complete = Il file vale come elenco completo dei contatti.
kind-why-asked = Noto per { $asked } coppie su { $possible }.
kind-why-told = Noto per { $asked } contatti su { $possible }.
kind-why-few = Troppo poco per dirlo: { $asked ->
    [one] se ne conosce solo uno
   *[other] se ne conoscono solo { $asked }
  }, e ne vogliamo almeno { $needed }.
kind-why-signs = La risposta cambia secondo chi si conta: i vostri contatti, tutti quelli sulla mappa, o tutti quelli che ci sono.
kind-why-unevenly = Ai partner all’estero si chiede meno spesso: verso l’esterno può esserci più di quanto si veda.
kind-ask-rivals = chiedere alle imprese del vostro settore se hanno rapporti tra loro.
kind-ask-chain = chiedere dei fornitori e dei clienti.
kind-ask-firms = con meno di altre tre imprese del vostro settore sulla mappa non c’è un centro.
kind-ask-places = dire chi è nel distretto, chi altrove nel Paese, chi all’estero.
kind-ask-person = dire chi tiene ogni contatto e che cosa vi passa.

moves-title = Come porta all’estero
moves-none = Non si conosce alcun contatto in uso all’estero.
moves-unplaced = Quali dei vostri contatti siano all’estero non si sa: il vostro Paese o il loro non è stato detto.
moves-about = Un contatto silenzioso conta finché passa ancora qualcosa.
moves-line = Avete contatti d’affari in { $countriesCount ->
    [0] nessun Paese noto
    [one] un Paese estero: { $countries }
   *[other] { $countriesCount } Paesi esteri: { $countries }
  }{ $unplaced ->
    [0] .
   *[other] , e altrove all’estero (Paese non detto).
  }
moves-strength = forza { $strength } in tutto (al massimo 100 per contatto)
moves-unmarked = forza non indicata
moves-integration = { $count ->
    [0] Non si conosce alcun contatto tra i vostri partner in Paesi diversi.
    [one] Una coppia di vostri partner in Paesi diversi si conosce:
   *[other] { $count } coppie di vostri partner in Paesi diversi si conoscono:
  }
moves-integration-open = { $count ->
    [one] Su un’altra coppia non si è chiesto a nessuno.
   *[other] Su altre { $count } coppie non si è chiesto a nessuno.
  }
balance-line = Dei vostri { $all } contatti { $strong ->
    [0] nessuno è forte
    [one] uno è forte
   *[other] { $strong } sono forti
  }, { $thin ->
    [0] nessuno debole o silenzioso
    [one] uno debole o silenzioso
   *[other] { $thin } deboli o silenziosi
  }{ $unmarked ->
    [0] .
   *[other] ; di { $unmarked } la forza non è stata detta.
  }
balance-unknown = { $count ->
    [one] Quanto sia forte il vostro unico contatto non è stato detto.
   *[other] Quanto siano forti i vostri { $count } contatti non è stato detto.
  }
balance-about = I vostri contatti, per tipo e forza
balance-over = finiti
balance-unmarked = non indicata
leaders-not-asked = Chi porta il distretto all’estero non si sa: alle altre imprese non si è chiesto dei clienti.
leaders-open = Per quanto si sa, nessun tipo di impresa o istituzione da solo porta il distretto all’estero.
leaders-larger_firm = Sono le imprese più grandi a portare il distretto all’estero.
leaders-outside_owner = Sono le imprese con proprietari altrove a portare il distretto all’estero.
leaders-small_firm = Sono le piccole imprese indipendenti a portare il distretto all’estero.
leaders-institution = Sono le istituzioni a portare il distretto all’estero.
leaders-firm = Sono le imprese a portare il distretto all’estero; la loro dimensione non è stata detta.
leaders-asked = Hanno detto dei loro clienti: { $asked } su { $firms } imprese del vostro settore.
leaders-markets = { $count ->
    [one] un acquirente all’estero
   *[other] { $count } acquirenti all’estero
  }
leader-larger_firm = Imprese più grandi
leader-outside_owner = Imprese con proprietari altrove
leader-small_firm = Piccole imprese
leader-institution = Istituzioni
leader-firm = Imprese, dimensione non detta

business-title = Dove è forte, e dove è appesa a un filo
business-known = Tutto questo è ciò che si conosce: qualcuno può avere un contatto di cui nessuno ci ha detto.
several-more = e altri { $count }
country-unknown = un Paese non detto
ways = { $count ->
    [0] nessuna via nota
    [one] una via nota
   *[other] { $count } vie note separate
  }
ways-most = { $count } o più vie separate
loss-line = Se si perdesse { $name }: { $what }{ $own ->
    [0] .
   *[other] ; la vostra è una di queste.
  }
gate-line = { $count ->
    [one] Un’impresa del vostro settore non ha altra via nota verso l’estero se non attraverso di voi.
   *[other] { $count } imprese del vostro settore non hanno altra via nota verso l’estero se non attraverso di voi.
  }
gate-about = È una forza, e un impegno: non si conosce nessun altro che possa aprire loro una porta.
loss-market = { $count ->
    [one] un’impresa non ha altra via nota verso un acquirente all’estero
   *[other] { $count } imprese non hanno altra via nota verso un acquirente all’estero
  }
loss-agency = { $count ->
    [one] un’impresa non ha altra via nota verso un’agenzia
   *[other] { $count } imprese non hanno altra via nota verso un’agenzia
  }
loss-material = { $count ->
    [one] un’impresa non ha altra fonte nota per { $material }
   *[other] { $count } imprese non hanno altra fonte nota per { $material }
  }
access-line = { $count ->
    [0] Non avete alcuna via nota verso un acquirente all’estero.
    [one] Avete una sola via nota verso acquirenti all’estero: è appesa a un filo.
   *[other] Avete { $count } vie note separate verso acquirenti all’estero.
  }
access-unplaced = { $count ->
    [one] Se un vostro acquirente sia all’estero non si sa: il vostro Paese o il suo non è stato detto.
   *[other] Se { $count } vostri acquirenti siano all’estero non si sa: il vostro Paese o il loro non è stato detto.
  }
access-many = Avete { $count } o più vie note separate verso acquirenti all’estero.
access-others = Di altre { $count } imprese del vostro settore, { $none ->
    [0] tutte hanno una via nota verso l’estero
    [one] una non ha vie note verso l’estero
   *[other] { $none } non hanno vie note verso l’estero
  }; { $one ->
    [0] nessuna dipende da un solo partner
    [one] per una, ogni via nota passa da uno stesso partner
   *[other] per { $one }, ogni via nota passa da uno stesso partner
  }; { $more ->
    [0] nessuna ha vie separate.
    [one] una ha vie separate.
   *[other] { $more } hanno vie separate.
  }
access-about = Due vie sono separate quando non hanno nessuno in comune. Qui contano anche i contatti silenziosi; il piano conta solo quelli in uso. Dice che le persone sono collegate, non che aprirebbero una porta.
reach-line = { $now ->
    [0] Nessuna di { $firms } imprese del vostro settore, per quanto si sa, arriva a un acquirente all’estero in due passi
    [one] Una di { $firms } imprese del vostro settore, per quanto si sa, arriva a un acquirente all’estero in due passi
   *[other] { $now } di { $firms } imprese del vostro settore, per quanto si sa, arrivano a un acquirente all’estero in due passi
  }{ $open ->
    [0] .
   *[other] ; di { $open } non si sa.
  }
reach-now = Oggi ({ $count }):
reach-woken = Solo risvegliando contatti silenziosi ({ $count }):
reach-none = Si è chiesto, e non si conosce nessuno ({ $count }):
reach-not-asked = Non si sa: non si è chiesto di tutti i clienti, o dove siano ({ $count }):
reach-about = Si contano i contatti in uso: propri, o di qualcuno che potrebbe presentare. Un concorrente non cede i suoi clienti, a meno che i due non lavorino già insieme, e un fornitore che consegna a entrambi non presenta nessuno.
quiet-line = { $count ->
    [one] Un contatto silenzioso potrebbe crescere: { $countries }.
   *[other] { $count } contatti silenziosi potrebbero crescere: { $countries }.
  }
quiet-points = { $points } punti
quiet-unmarked = non è indicato quanto sia o possa essere forte
quiet-some-unmarked = { $count ->
    [one] un contatto senza voti non è compreso
   *[other] { $count } contatti senza voti non sono compresi
  }
quiet-about = Punti: ciò che ogni contatto potrebbe essere, meno ciò che è, al massimo 100 per contatto. I contatti senza voti non aggiungono nulla.
dependence-sales = Il vostro maggiore cliente noto, { $name }, prende il { $share } % delle vostre vendite{ $open ->
    [0] .
   *[other] ; di ciò che non è stato detto, un solo cliente potrebbe prendere fino al { $most } %.
  }
dependence-purchases = Il vostro maggiore fornitore noto, { $name }, ha il { $share } % dei vostri acquisti{ $open ->
    [0] .
   *[other] ; di ciò che non è stato detto, un solo fornitore potrebbe avere fino al { $most } %.
  }
dependence-overfull-sales = Le quote di vendita nel file superano il 100 %: non se ne ricava nulla.
dependence-overfull-purchases = Le quote di acquisto nel file superano il 100 %: non se ne ricava nulla.
dependence-not-asked = Quanto delle vostre vendite dipenda da un solo cliente non è stato detto.
dependence-of-sales = Vendite
dependence-of-purchases = Acquisti
dependence-index = Concentrazione (Herfindahl, 0–1): da { $low } a { $high }.
dependence-rest = Del { $share } % nessuno ha detto di chi sia.
dependence-untold = { $count ->
    [one] Di un partner non è detta la quota.
   *[other] Di { $count } partner non è detta la quota.
  }
power-buys = prende il { $own } % delle vostre vendite; voi siete il { $theirs } % dei suoi acquisti
power-sells = ha il { $own } % dei vostri acquisti; voi siete il { $theirs } % delle sue vendite
suppliers-line = { $count ->
    [one] { $buyers } imprese del vostro settore comprano da { $name }; { $open } coppie su { $pairs } non hanno rapporti tra loro e potrebbero comprare insieme.
   *[other] { $count } fornitori sono in comune. { $buyers } imprese del vostro settore comprano da { $name }; { $open } coppie su { $pairs } non hanno rapporti tra loro e potrebbero comprare insieme.
  }
suppliers-line-open = { $count ->
    [one] { $buyers } imprese del vostro settore comprano da { $name }; se abbiano rapporti tra loro non si è chiesto.
   *[other] { $count } fornitori sono in comune. { $buyers } imprese del vostro settore comprano da { $name }; se abbiano rapporti tra loro non si è chiesto.
  }
suppliers-line-tied = { $count ->
    [one] { $buyers } imprese del vostro settore comprano da { $name } e hanno già rapporti tra loro.
   *[other] { $count } fornitori sono in comune. { $buyers } imprese del vostro settore comprano da { $name } e hanno già rapporti tra loro.
  }
suppliers-pairs = { $buyers } imprese, { $pairs } coppie: { $open } senza rapporti, { $tied } con rapporti, { $unasked } non chieste
suppliers-who = Chi non ha rapporti
suppliers-about = Le coppie su cui non si è chiesto sono contate a parte. Stampi e disegni possono rivelare il vostro saper fare: chiedete prima di condividerli.
alike-line = { $a } e { $b } comprano nel modo più simile: { $count ->
    [one] un fornitore in comune
   *[other] { $count } fornitori in comune
  } ({ $share } % di tutti quelli dell’una o dell’altra).
alike-own = { $name } compra nel modo più simile a voi: { $count ->
    [one] un fornitore in comune
   *[other] { $count } fornitori in comune
  } ({ $share } % di tutti quelli che avete in due).
alike-pair = { $count ->
    [one] un fornitore in comune
   *[other] { $count } fornitori in comune
  }, { $share } % di tutti quelli dell’una o dell’altra; peso { $weight }
alike-about = Si confrontano { $firms } imprese a cui si è chiesto dei fornitori; a { $open } non si è chiesto. Il peso fa contare di più un fornitore usato da poche.
introducers-line = { $reached ->
    [0] Non si conosce nessuno che possa presentarvi ai { $count } che potreste voler incontrare.
   *[other] Qualcuno che conoscete porta a { $reached } su { $count } che potreste voler incontrare.
  }
introducers-nobody = non si conosce nessuno che possa presentarvi
introducers-own = conoscete già qualcuno lì
introducers-bond = legame lungo la via { $share } su 100, nel punto più debole { $weakest }
introducers-unknown = { $count ->
    [one] per un passo non è detto quanto bene si conoscano
   *[other] per { $count } passi non è detto quanto bene si conoscano
  }
introducers-about = La via con i legami personali migliori, in pochi passi. Un concorrente non cede i suoi clienti, e un fornitore che consegna soltanto non presenta nessuno.
bridges-line = Solo { $name } vi porta a { $count ->
    [one] un altro contatto
   *[other] altri { $count } contatti
  } che nessun altro dei vostri condivide.
bridges-about = { $local } dei vostri { $contacts } contatti non condividono con voi nessun altro contatto su questa mappa: costa poco tenerli, molto perderli.

measure-business_kinds = Tipo di rete
    .plain = Cinque domande sull’intera rete: lungo la filiera o tra pari, attraverso un centro o ciascuno con ciascuno, in casa o verso fuori, per accordo o per persona, solo concorrenti o anche partner.
    .pitfall = Dove si è chiesto a pochi la risposta lo dice; dove non si è chiesto a nessuno resta aperta.
measure-business_moves = Passi all’estero
    .plain = Nuovi Paesi, contatti più forti dove già siete, e partner di Paesi diversi che si conoscono.
    .pitfall = Dei contatti tra partner si chiede di rado.
measure-business_losses = Se qualcuno si perde
    .plain = Quali imprese non hanno altra via nota verso l’estero o un’agenzia, o altra fonte nota di un materiale.
    .pitfall = Le vie di cui nessuno ha detto non si vedono.
measure-business_ways = Vie separate
    .plain = Su quante vie senza nessuno in comune un’impresa è collegata ad acquirenti all’estero.
    .pitfall = Collegata non vuol dire che qualcuno apra la porta.
measure-business_reach = Portata
    .plain = Quali imprese arrivano a un acquirente all’estero in due passi che qualcuno farebbe con loro.
    .pitfall = Solo ciò che è stato detto: le imprese a cui non si è chiesto sono contate a parte.
measure-business_quiet = Contatti silenziosi
    .plain = Ciò che i contatti silenziosi potrebbero essere, meno ciò che sono, Paese per Paese.
    .pitfall = Voti dati dalle persone, non fatturato.
measure-business_dependence = Dipendenza
    .plain = Quanto dipende dal maggiore cliente o fornitore, e chi ha più bisogno di chi.
    .pitfall = Le quote non dette fanno un intervallo, non un numero.
measure-business_suppliers = Fornitori in comune
    .plain = Imprese che comprano dagli stessi fornitori, e tra queste le coppie senza rapporti: potrebbero comprare insieme.
    .pitfall = Solo coppie ed elenchi su cui si è chiesto.
measure-business_introducers = Chi presenta, e ponti
    .plain = Attraverso chi potreste arrivare a un obiettivo, e chi da solo vi porta ad altri contatti.
    .pitfall = L’ultimo legame lo conosce chi presenta, non voi. Un ponte è tale su questa mappa.
