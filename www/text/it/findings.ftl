# Che cosa ha trovato l’analisi nella rete: un titolo breve, la frase quando vale (-yes), quando non vale
# (-no), quando resta aperta (-open), e che cosa la cambierebbe (-change).

finding-P01 = Le imprese vicine del vostro settore
finding-P01-yes = { $count ->
    [0] La vostra impresa non lavora con nessun’altra impresa del settore nel distretto.
    [one] Nel distretto la vostra impresa lavora con una sola impresa del settore: { $actors }.
   *[other] Nel distretto la vostra impresa lavora con { $count } imprese del settore: { $actors }.
  }
finding-P01-no = La vostra impresa lavora con altre imprese del settore nel distretto.
finding-P01-open = Non si sa con quali imprese del settore nel distretto lavori la vostra impresa.
finding-P01-change = Un’altra impresa del settore, nel distretto, con cui lavorate.

finding-P02 = Le imprese del settore altrove
finding-P02-yes = { $count ->
    [one] Fuori dal distretto la vostra impresa lavora con una impresa del settore: { $actors }.
   *[other] Fuori dal distretto la vostra impresa lavora con { $count } imprese del settore: { $actors }.
  }
finding-P02-no = La vostra impresa non lavora con nessuna impresa del settore fuori dal distretto.
finding-P02-open = Non si sa se la vostra impresa lavori con imprese del settore fuori dal distretto.
finding-P02-change = Un’impresa del settore fuori dal distretto con cui cominciate a lavorare, o smettete.

finding-P03 = I vicini non lavorano insieme
finding-P03-yes = Nessuna delle altre { $firms } imprese del settore nel distretto lavora con un’altra, per quanto ci è stato detto.
finding-P03-no = { $count ->
    [one] Una coppia di imprese del settore nel distretto lavora insieme.
   *[other] { $count } coppie di imprese del settore nel distretto lavorano insieme.
  }
finding-P03-open = Non si sa se le altre imprese del settore nel distretto lavorino tra loro.
finding-P03-change = Una sola coppia che lavora insieme.

finding-P04 = La vostra impresa è come le altre?
finding-P04-yes = La vostra impresa lavora con { $count } imprese del settore nel distretto; quasi tutte le altre con al massimo { $others }. In questo è come loro.
finding-P04-no = La vostra impresa lavora con { $count } imprese del settore nel distretto, più di quasi tutte le altre (al massimo { $others }).
finding-P04-open = Non si può dire se anche le altre lavorino con così poche imprese del settore.
finding-P04-change = Le risposte di più imprese del distretto su tutte quelle con cui lavorano.

finding-P05 = Tutti conoscono l’agenzia
finding-P05-yes = { $firms ->
    [one] L’unica altra impresa del settore nel distretto di cui abbiamo chiesto è in contatto con { $actorsAgency }.
   *[other] Tutte le altre { $firms } imprese del settore nel distretto di cui abbiamo chiesto sono in contatto con { $actorsAgency }.
  }
finding-P05-no = { $count ->
    [one] Un’impresa del settore nel distretto non è in contatto con { $actorsAgency }.
   *[other] { $count } imprese del settore nel distretto non sono in contatto con { $actorsAgency }.
  }
finding-P05-open = Non si sa se le altre imprese del settore nel distretto siano in contatto con un’agenzia.
finding-P05-change = Un’impresa del distretto senza contatti con l’agenzia.

finding-P06 = Un punto d’incontro dove nessuno s’incontra
finding-P06-yes = Quasi tutte le imprese conoscono { $actor } ({ $shareHub } %), e quasi nessuna conosce le altre ({ $shareMesh } %).
finding-P06-no = Non è vero che tutte conoscano { $actor } e nessuna le altre: il { $shareHub } % è in contatto con questa agenzia, il { $shareMesh } % delle coppie lavora insieme.
finding-P06-open = Non si sa se le imprese conoscano l’agenzia ma non si conoscano tra loro.
finding-P06-change = Imprese senza contatti con l’agenzia, o imprese che lavorano tra loro.

finding-P07 = L’agenzia offre solo servizi
finding-P07-yes = L’agenzia serve solo per i servizi; non mette insieme le imprese.
finding-P07-no = { $count ->
    [one] Per un’impresa l’agenzia fa più che offrire servizi.
   *[other] Per { $count } imprese l’agenzia fa più che offrire servizi.
  }
finding-P07-open = Non si sa per che cosa le imprese usino l’agenzia.
finding-P07-change = Un’impresa per la quale l’agenzia coordina, acquista o promuove.

finding-P08 = Comprate dagli stessi fornitori
finding-P08-yes = { $count ->
    [one] Voi e altre imprese del settore avete un fornitore in comune: { $actors }. Da lì comprano fino a { $firms } imprese.
   *[other] Voi e altre imprese del settore avete { $count } fornitori in comune: { $actors }. Dallo stesso comprano fino a { $firms } imprese.
  }
finding-P08-no = Nessun fornitore vende a due imprese del settore.
finding-P08-open = Non si sa se le imprese del settore comprino dagli stessi fornitori.
finding-P08-change = Fornitori diversi per ogni impresa.

finding-P09 = Stesso fornitore, nessun contatto
finding-P09-yes = { $count ->
    [one] Una coppia di imprese su { $pairs } compra dallo stesso fornitore e non ha contatti.
   *[other] { $count } coppie di imprese su { $pairs } comprano dallo stesso fornitore e non hanno contatti.
  }
finding-P09-no = Quasi tutte le imprese che comprano dallo stesso fornitore si conoscono.
finding-P09-open = Non è stato chiesto se le imprese che comprano dallo stesso fornitore si conoscano.
finding-P09-change = Imprese con lo stesso fornitore che lavorano insieme.

finding-P10 = I fornitori non lavorano insieme
finding-P10-yes = Nessuno dei { $firms } fornitori lavora con un altro, per quanto ci è stato detto.
finding-P10-no = { $count ->
    [one] Una coppia di fornitori lavora insieme.
   *[other] { $count } coppie di fornitori lavorano insieme.
  }
finding-P10-open = Non si sa se i vostri fornitori lavorino tra loro.
finding-P10-change = Due fornitori che lavorano insieme.

finding-P11 = Comprate vicino a casa
finding-P11-yes = { $count } fornitori su { $firms } sono nel distretto.
finding-P11-no = La maggior parte dei fornitori è fuori dal distretto: solo { $count } su { $firms } sono all’interno.
finding-P11-open = Non si sa dove sia la maggior parte dei vostri fornitori.
finding-P11-change = Una maggioranza di fornitori altrove.

finding-P12 = Clienti vicini e lontani
finding-P12-yes = Vendete sia dentro sia fuori dal distretto.
finding-P12-no = Tutti i vostri clienti sono { $outside ->
    [0] nel distretto.
   *[other] fuori dal distretto.
  }
finding-P12-open = Non si sa se vendiate sia dentro sia fuori dal distretto.
finding-P12-change = La perdita, o il primo cliente, di uno dei due tipi.

finding-P13 = I clienti esteri sono silenziosi
finding-P13-yes = { $count ->
    [one] L’unico cliente estero che conosciamo è silenzioso o poco sfruttato.
   *[other] Tutti i { $count } clienti esteri che conosciamo sono silenziosi o poco sfruttati.
  }
finding-P13-no = { $used ->
    [one] Uno dei vostri { $count } clienti esteri lavora bene con voi.
   *[other] { $used } dei vostri { $count } clienti esteri lavorano bene con voi.
  }
finding-P13-open = Non si sa come vadano i vostri clienti esteri.
finding-P13-change = Un cliente estero con ordini regolari.

finding-P14 = Ricerca poco usata
finding-P14-yes = Usate poco { $actor }, che invece lavora con altri.
finding-P14-no = O usate bene la ricerca, o non avete contatti con essa.
finding-P14-open = Non si sa se altri ricavino dalla ricerca più di voi.
finding-P14-change = Un lavoro regolare con un istituto di ricerca.

finding-P15 = Si collabora lungo la filiera
finding-P15-yes = Qui si lavora con fornitori e clienti (forza { $vertical } su 100) più che con imprese dello stesso settore ({ $horizontal } su 100).
finding-P15-no = Il lavoro con imprese dello stesso settore è altrettanto forte o frequente di quello con fornitori e clienti.
finding-P15-open = Non si può dire se il lavoro con fornitori e clienti conti più di quello con imprese del settore.
finding-P15-change = Contatti con imprese del settore forti, o numerosi, come quelli con fornitori e clienti.

finding-P16 = Poca fiducia tra imprese del settore
finding-P16-yes = Le imprese del settore si fidano poco l’una dell’altra: { $trust } su 5, da { $count ->
    [one] una risposta.
   *[other] { $count } risposte.
  }
finding-P16-no = Le imprese del settore si fidano abbastanza l’una dell’altra: { $trust } su 5, da { $count ->
    [one] una risposta.
   *[other] { $count } risposte.
  }
finding-P16-open = Non è stato chiesto quanto le imprese del settore si fidino l’una dell’altra.
finding-P16-change = Esperienze migliori tra le imprese non interpellate.

finding-P17 = Il vuoto più grande è tra vicini
finding-P17-yes = Ciò che manca di più in questa rete è il lavoro tra imprese dello stesso settore.
finding-P17-no = Non è tra imprese dello stesso settore che la rete è più debole.
finding-P17-open = Non si può dire dove la rete sia più debole.
finding-P17-change = Imprese del settore che lavorano insieme, o un lavoro debole lungo la filiera.

finding-P18 = I vuoti in casa frenano all’estero?
finding-P18-yes = Forse le imprese fanno poco all’estero perché fanno poco insieme in casa. È una lettura, non un fatto.
finding-P18-no = L’idea che i vuoti in casa frenino all’estero non si accorda con questi dati.
finding-P18-open = Non si può dire se i vuoti in casa frenino all’estero.
finding-P18-change = Imprese che in casa lavorano da sole e all’estero vanno bene, o il contrario.

finding-P19 = Un mercato perso con un partner
finding-P19-yes = { $countriesCount ->
    [one] Con { $actors } avete perso l’accesso a questo mercato: { $countries }.
   *[other] Con { $actors } avete perso l’accesso a questi mercati: { $countries }.
  }
finding-P19-no = Nessun mercato è andato perso con un distributore o un agente.
finding-P19-open = Non si sa se un mercato sia andato perso con un distributore o un agente.
finding-P19-change = Un’altra strada verso lo stesso mercato.

finding-P20 = Tutto passa dal titolare
finding-P20-yes = { $asked ->
    [one] L’unico contatto di cui si è chiesto lo conosce solo il titolare.
   *[other] { $count } contatti su { $asked } li conosce solo il titolare.
  }
finding-P20-no = Solo { $count } contatti su { $asked } dipendono dal solo titolare.
finding-P20-open = Non è stato chiesto chi, nella vostra impresa, conosca quale partner.
finding-P20-change = Una seconda persona che conosca i vostri partner.

finding-P21 = I legami restano in casa?
finding-P21-yes = I legami restano in casa: { $inside } da una stessa parte del confine del distretto, { $outside } lo attraversano.
finding-P21-no = I legami non restano in casa: { $outside } attraversano il confine del distretto, { $inside } no.
finding-P21-open = Non si può dire se i legami restino per lo più in casa.
finding-P21-change = Interpellare i partner esteri quanto i vicini.

# Perché il giudizio è questo.
reason-all-asked = Sono stati interpellati tutti gli interessati: { $asked } su { $possible }.
reason-some-asked = Nulla lo smentisce in { $asked } risposte su { $possible }. Il resto non è stato chiesto.
reason-asked-of = Si basa su { $asked } risposte su { $possible }.
reason-one-voice = È stato detto in una frase per un intero gruppo, non coppia per coppia. Conta come una voce sola, qualunque sia il numero ({ $asked } su { $possible }).
reason-illustrative = Si basa su cifre inventate per mostrare come funziona ({ $asked } su { $possible }).
reason-map-only = Vale per chi è stato nominato ({ $asked } su { $possible }). Quanti altri ce ne siano non è detto.
reason-witness = Per questo basta un caso, e il caso c’è.
reason-counter = { $count ->
    [one] Un caso lo smentisce.
   *[other] { $count } casi lo smentiscono.
  }
reason-thresholds = Le quote trovate stanno dall’altra parte delle soglie.
reason-too-few = Troppo pochi interpellati: { $asked } su { $possible }.
reason-focal-named-all = La vostra impresa ha nominato tutti quelli che ha di questo tipo.
reason-not-all-named = La vostra impresa non ha detto di aver nominato tutti quelli che ha di questo tipo.
reason-nobody-asked = Non è stato chiesto a nessuno.
reason-elsewhere-unknown = Non è stato chiesto con chi altro lavori l’istituto.
reason-follows = Segue da altri due risultati: { $findings }.
reason-few = È stato detto solo di { $asked } contatti su { $possible }; con meno di { $needed } è solo un’ipotesi.
reason-hypothesis = I due risultati su cui si regge valgono ({ $findings }). Che l’uno causi l’altro qui non si può verificare.
reason-signs-differ = I modi di contare indicano direzioni diverse: dipende da chi si è interpellato.
reason-signs-agree = { $count ->
    [one] Lo dice l’unico modo di contare che i dati permettono.
   *[other] Tutti e { $count } i modi di contare dicono lo stesso.
  }
reason-still-served = I mercati dietro il partner perso sono ancora serviti da qualcun altro.
reason-none-failed = Nessuno dei distributori e agenti nominati è venuto meno.
reason-no-focal = I dati non dicono quale sia la vostra impresa.
reason-no-home = I dati non dicono in quale paese sia la vostra impresa.
reason-no-trade = Nei dati ci sono troppo poche imprese dello stesso settore.
reason-no-trade-district = Nei dati ci sono troppo poche altre imprese del settore nel distretto.
reason-no-trade-outside = Nei dati non ci sono imprese del settore fuori dal distretto.
reason-no-agency = Nei dati non c’è un’agenzia.
reason-no-supplier = Nei dati ci sono troppo pochi fornitori.
reason-no-customer = Nei dati non ci sono clienti.
reason-no-foreign-customer = Nei dati non ci sono clienti esteri.
reason-no-research = Nei dati non c’è un istituto di ricerca.
reason-no-intermediary = Di distributori o agenti non si dice nulla.
reason-no-shared-supplier = Non risultano due imprese del distretto con un fornitore in comune.
reason-no-territory = I dati non dicono chi è dentro e chi è fuori dal distretto.
reason-no-country = I dati non dicono quale paese ci fosse dietro il partner perso.
reason-no-content = Non è stato chiesto per che cosa le imprese usino l’agenzia.
reason-no-strength = Non è stato chiesto quanto siano forti i contatti dei due tipi.
reason-no-trust = Non è stato chiesto se le imprese del settore si fidino l’una dell’altra.
reason-no-contact-role = Non è stato chiesto chi conosca quale partner.
reason-no-vertical = Di acquisti e vendite non si dice nulla.
reason-no-horizontal = Non è stato chiesto dei contatti tra imprese del settore.

# I fatti dietro un risultato.
evidence-tie = { $actor } e { $actorOther }: { $state }
evidence-absent = { $actor } e { $actorOther }: { $state }
evidence-roster = Numero noto ({ $role }): { $population }
evidence-roster-in = Numero noto ({ $role }, { $territory }): { $population }
evidence-actor-territory = { $actor }: { $territory }
evidence-mean-strength = Forza media: { $vertical } su 100 lungo la filiera, { $horizontal } tra imprese del settore
evidence-density = Contatti tra le coppie interpellate: { $shareVertical } % lungo la filiera, { $shareHorizontal } % tra imprese del settore
evidence-own-means-agree = I vostri contatti mostrano lo stesso: { $vertical } e { $horizontal } su 100
evidence-own-means-differ = I vostri contatti non lo mostrano: { $vertical } lungo la filiera, { $horizontal } con imprese del settore
evidence-one-path = A questo mercato porta un solo partner ({ $country }): { $actor }
evidence-ei-map = Tutta la mappa: { $inside } legami restano da una parte del confine, { $outside } lo attraversano; indice { $index }
evidence-ei-own = I vostri legami: { $inside } restano, { $outside } attraversano; indice { $index }
evidence-ei-roster = I vostri legami con il numero noto di partner: { $inside } restano, { $outside } attraversano; indice { $index }

# Che cosa non è stato chiesto e conterebbe.
unasked-pairs = { $count ->
    [one] Su una coppia non è stato chiesto nulla.
   *[other] Su { $count } coppie non è stato chiesto nulla.
  }
unasked-firms = { $count ->
    [one] Un’impresa non è stata interpellata.
   *[other] { $count } imprese non sono state interpellate.
  }
unasked-ties = { $count ->
    [one] Su un contatto non è stato chiesto nulla.
   *[other] Su { $count } contatti non è stato chiesto nulla.
  }
unasked-roster = Numero noto ({ $role }): { $population }. Non tutti sono su questa mappa.
unasked-evenly = I partner esteri sono stati interpellati molto meno dei vicini.
