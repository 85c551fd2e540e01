# Who gains: the firm, the two, the network.

gain-firm-R01 = Vendite a chi conosce già il vostro lavoro.
gain-firm-R01-abroad = Vendite all’estero ({ $country }) a chi conosce già il vostro lavoro.
gain-pair-R01 = Ricominciate da dove vi eravate fermati; nessuno dei due parte da zero.
gain-network-R01 = { $trade ->
    [one] L’altra impresa del vostro settore su questa mappa non vende, a quanto si sa,
   *[other] Nessuna delle altre { $trade } imprese del vostro settore su questa mappa vende, a quanto si sa,
  } in quel paese ({ $country }): quello che sentite là su richieste, regole e fiere per loro può essere nuovo.
gain-firm-R02 = Un primo cliente in un paese dove non vendete ancora nulla ({ $country }).
gain-pair-R02 = { $actorBridge } può offrire a { $actor } un fornitore che conosce; voi arrivate con un nome che là conta.
gain-network-R02 = { $trade ->
    [one] L’altra impresa del vostro settore su questa mappa non vende là,
   *[other] Nessuna delle altre { $trade } imprese del vostro settore su questa mappa vende là,
  } a quanto si sa: sareste i primi a cui possono chiedere.
gain-firm-R03 = Sentite che cosa { $others ->
    [one] un’altra impresa sa
   *[other] altre { $others } imprese sanno
  } di mercati, fiere e regole.
gain-pair-R03 = In { $complements ->
    [one] una coppia di voi
   *[other] { $complements } coppie di voi
  } uno sa fare quello che all’altro manca.
gain-network-R03 = { $count ->
    [one] Una coppia di imprese di cui non si sa che lavori insieme può cominciare.
   *[other] { $count } coppie di imprese di cui non si sa che lavorino insieme possono cominciare.
  }
gain-firm-R04 = Potete pagare meno, o essere serviti prima: siete parte di un ordine più grande.
gain-pair-R04 = { $actor } riceve un ordine su cui può contare, al posto di { $count } piccoli.
gain-network-R04 = { $count } imprese possono comprare alle condizioni di una grande, e avranno fatto una cosa insieme.
gain-firm-R05 = Avete l’aiuto che vi manca per una parte del prezzo: lo dividono { $count } imprese.
gain-network-R05 = { $count } imprese hanno qualcosa che nessuna ha da sola; { $actorAgency } ha un compito che tutte vedono.
gain-firm-R06 = La vostra gente ha tempo per quello che sapete fare solo voi.
gain-pair-R06 = { $actor } può contare sul vostro lavoro e investirci; voi potete contare sulle sue date.
gain-network-R06 = { $count ->
    [one] Un’altra impresa del vostro settore usa
   *[other] Altre { $count } imprese del vostro settore usano
  } questo fornitore: se migliora, ci guadagnano anche loro.
gain-firm-R08 = Un cliente che altri conoscono: una referenza quando bussate ad altre porte.
gain-network-R08 = { $trade ->
    [one] Dell’altra impresa del vostro settore su questa mappa
   *[other] Di nessuna delle altre { $trade } imprese del vostro settore su questa mappa
  } non si sa che venda in quel paese ({ $country }): se entrate voi, i compratori di là possono guardare anche le altre.
gain-firm-R09 = Un cliente che conoscete già come fornitore.
gain-pair-R09 = Trattate nei due sensi: ognuno sa come l’altro lavora e paga.
gain-firm-R10 = Può aiutare con quello che vi pesa: { $barriers }.
gain-network-R10 = Quello che imparate là potete passarlo { $trade ->
    [one] all’impresa del vostro settore
   *[other] alle { $trade } imprese del vostro settore
  } con cui trattate.
gain-firm-R11 = Attraverso { $actorAgency } incontrate imprese a cui da soli non chiedereste.
gain-pair-R11 = { $actorAgency } viene a sapere che cosa serve alle imprese, e le si chiede più di singoli servizi.
gain-network-R11 = { $count } imprese che conoscono { $actorAgency } possono conoscersi fra loro.
gain-firm-R13 = Tenete per voi quello che prendeva { $actorLost }, e sentite il cliente di persona.
gain-pair-R13 = { $actor } può chiedere direttamente a voi; nessuno sta in mezzo.
gain-network-R13 = { $trade ->
    [one] Dell’altra impresa del vostro settore su questa mappa
   *[other] Di nessuna delle altre { $trade } imprese del vostro settore su questa mappa
  } non si sa che venda in quel paese ({ $country }): potete raccontare com’è andata.

# What to share, what to keep apart, who handles either side.

share-R02 = Che cosa offrite, esempi del vostro lavoro, e quando potete consegnare.
apart-R02 = Che cosa comprano e pagano gli altri vostri clienti.
handled-R02 = Uno di voi parla con { $actorBridge } della presentazione; le offerte vanno direttamente a { $actor }.
share-R03 = Date delle fiere, formazione, regole e norme di un mercato, studi di mercato.
apart-R03 = Prezzi, clienti, e quello che non avete ancora mostrato a nessuno.
handled-R03 = { $actorAgency } guida quello che condividete; chi da voi vende non siede a quel tavolo.
share-R04 = Quale materiale standard vi serve e che cosa deve saper fare.
apart-R04 = Quanto pagate oggi, che cosa vendete e a chi. La vostra quantità va solo alla persona neutrale.
handled-R04 = { $actorAgency } raccoglie e somma; da voi partecipa chi compra, non chi vende.
handled-R04-neutral = Una persona neutrale raccoglie e somma; da voi partecipa chi compra, non chi vende.
share-R05 = Le ore della persona, studi di mercato, stand, traduzioni.
apart-R05 = Le vostre offerte, i prezzi e i clienti: lì la persona lavora per ogni impresa separatamente.
handled-R05 = { $actorAgency } impiega la persona e tiene separate le carte di ogni impresa.
share-R06 = Il lavoro uguale per tutti quelli che usano questo fornitore.
apart-R06 = Quello che rende diverso ciò che vendete: disegni, ricette, strumenti, metodi.
handled-R06 = Da voi parla con { $actor } chi fa il lavoro; quello che è solo vostro resta in casa.
share-R09 = Quello che sapete fare e che a loro manca.
apart-R09 = Condizioni di acquisto e condizioni di vendita.
handled-R09 = Una persona compra da { $actor }, un’altra gli vende.
share-R11 = Quello che serve a tutti da fuori: regole dei mercati, fiere, formazione.
apart-R11 = Prezzi, clienti, e quello che un’impresa ha detto all’agenzia in confidenza.
handled-R11 = Una persona precisa di { $actorAgency } guida la parte comune; ogni impresa tiene per sé la vendita.
