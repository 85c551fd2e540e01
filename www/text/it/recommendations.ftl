# Che cosa fare, con chi e perché. Ogni regola ha un titolo breve (rule-…), una frase che sta da sola
# (-title), una ragione (-because) e ciò che la renderebbe sbagliata (-change).

rule-R01 = Risvegliare o rafforzare un cliente
rule-R02 = Arrivare in un nuovo paese tramite un partner
rule-R03 = Incontrare imprese del settore
rule-R04 = Comprare insieme
rule-R05 = Condividere una persona per marketing o ricerca
rule-R06 = Far fare di più a un fornitore
rule-R07 = L’ordine giusto
rule-R08 = Conquistare un cliente il cui nome apre porte
rule-R09 = Vendere a un fornitore
rule-R10 = Usare un’associazione
rule-R11 = Far coordinare l’agenzia
rule-R12 = Prima le persone
rule-R13 = Tornare senza intermediario
rule-R14 = Mostrare prima i vantaggi
rule-R15 = Prima i passi meno costosi

advice-R01-title-wake = Risvegliate { $actor }.
advice-R01-title-strengthen = Ricavate di più da { $actor }.
advice-R01-because = Potrebbe comprare molto di più (potenziale { $growth } su 5), e oggi se ne ricava poco.
advice-R01-because-silent = Non gli si vende nulla da { $months ->
    [one] un mese
   *[other] { $months } mesi
  }. Nessuno ha chiesto se potrebbe comprare di nuovo.
advice-R01-because-unasked = Da questo contatto estero si ricava poco. Nessuno ha chiesto se potrebbe comprare di più.

advice-R02-title = Arrivate a { $actor } tramite { $actorBridge }.
advice-R02-because = In questo paese ({ $country }) non vendete ancora nulla, e { $actorBridge } è già in rapporto con questo cliente.

advice-R03-title = Sedetevi a un tavolo con imprese del settore, su invito di { $actorAgency }.
advice-R03-because = { $firms } imprese conoscono { $actorAgency } e comprano dagli stessi fornitori, o sanno fare ciò che a un’altra manca; { $count ->
    [one] di una coppia non risulta che lavori insieme.
   *[other] di { $count } coppie non risulta che lavorino insieme.
  }

advice-R04-title = Comprate insieme da { $actor }.
advice-R04-title-material = Comprate insieme da { $actor } ({ $material }).
advice-R04-because = { $count } imprese del settore, la vostra compresa, comprano lì, ognuna per sé.

advice-R05-title-both = Condividete una persona per marketing e ricerca tramite { $actorAgency }.
advice-R05-title-marketing = Condividete una persona per il marketing tramite { $actorAgency }.
advice-R05-title-research = Condividete la ricerca tramite { $actorAgency }.
advice-R05-because = A { $lacking } imprese del settore manca la stessa cosa. Nessuna può pagarla da sola con la facilità con cui lo possono tutte insieme.
advice-R05-because-both = Nel settore il marketing manca a { $lackingMarketing } imprese e la ricerca a { $lackingResearch }. Nessuna può pagarli da sola con la facilità con cui lo possono in più.

advice-R06-title = Fate fare di più a { $actor }.
advice-R06-because = Ciò che fa non è il cuore del vostro lavoro, e lo usate meno degli altri fornitori.

advice-R07-title = Prima accordatevi su qualcosa di piccolo con i vicini, poi fate un’offerta ai clienti silenziosi.
advice-R07-because = { $count ->
    [one] Un cliente estero silenzioso può tornare a ordinare
   *[other] { $count } clienti esteri silenziosi possono tornare a ordinare
  } quando il prezzo regge e potete consegnare abbastanza. Fino ad allora, tenetevi in contatto.

advice-R08-title = Conquistate { $actor } come cliente.
advice-R08-because-contact = Là conoscete qualcuno di persona. Il suo nome aprirebbe altre porte.
advice-R08-because-path = La porta può essere aperta da { $actorsBetween }. Il nome del cliente ne aprirebbe altre.

advice-R09-title = Offrite qualcosa da comprare a { $actor }, vostro fornitore.
advice-R09-because = Non è del vostro distretto: un cliente là, e una via verso altri.
advice-R09-because-area = La sua zona è { $area }: un cliente là, e una via verso altri.

advice-R10-title = Contattate { $actor }.
advice-R10-title-find = Cercate un’associazione del vostro settore.
advice-R10-because = Vi mancano informazioni di mercato o visibilità, e non risulta che usiate un’associazione. Ciò che imparate potete passarlo ad altri.

advice-R11-title = Chiedete a { $actorAgency } di mettervi insieme, non solo di servirvi.
advice-R11-because = La conoscono { $count } imprese, quasi nessuna conosce le altre, e si usa solo per i servizi.

advice-R12-title = Incontrate le persone prima di progettare qualcosa con loro.
advice-R12-because = Fra chi è nominato nei consigli, { $count ->
    [one] ce n’è uno che di persona conoscete poco, o nessuno ha chiesto quanto
   *[other] ce ne sono { $count } che di persona conoscete poco, o nessuno ha chiesto quanto
  }: { $actors }.

advice-R13-title = Tornate da { $actor } senza intermediario.
advice-R13-because = La via tramite { $actorLost } è venuta meno. Ora là conoscete qualcuno voi stessi.

advice-R14-title = Mostrate che cosa ci guadagna ciascuno prima di chiedere di aderire.
advice-R14-because-attitude = La vostra stessa voglia di cooperare finora è bassa.
advice-R14-because-trust = Le imprese del settore finora si fidano poco l’una dell’altra.
advice-R14-because-unasked = Non è stato chiesto se gli altri vogliano cooperare.

advice-R15-title = Cominciate da ciò che costa meno.
advice-R15-because = { $cheap ->
    [one] Un consiglio su { $count } richiede
   *[other] { $cheap } consigli su { $count } richiedono
  } solo qualcuno con cui già lavorate.

# Primi passi.
step-visit = Andate a trovare { $actor }, o invitateli. Prima si parla, poi si offre.
step-sign = Scoprite chi da voi conosce ancora qualcuno presso { $actor }, e fatelo chiamare: un segno di vita, ancora nessuna offerta.
step-call = Chiamate { $actor } e andate a trovarli. Con un motivo: una fiera, una notizia, qualcosa di nuovo da mostrare.
step-call-one = Sceglietene uno e chiamatelo: { $actor }. Con un motivo: una fiera, una notizia, qualcosa di nuovo da mostrare.
step-visit-one = Sceglietene uno e andate a trovarlo: { $actor }. Prima si parla, poi si offre.
step-call-supplier = Chiamate { $actor } e chiedete quale lavoro potrebbe prendere da voi, e a quale prezzo.
step-offer-supplier = Al prossimo ordine a { $actor }, chiedete di che cosa avrebbe bisogno da voi.
step-introduce = Chiedete a { $actorBridge } di presentarvi a { $actor }.
step-meeting = Chiedete a { $actorAgency } di invitarvi tutti, per cominciare su un tema innocuo, come le date delle fiere o la formazione.
step-small-thing = Chiedete a { $actorAgency } di organizzare una piccola cosa da fare insieme: uno stand, una giornata di formazione, uno studio di mercato.
step-buyers = Chiedete a { $actorAgency } un incontro fra chi compra da { $actor }: su qualità e consegne, non ancora sulle quantità.
step-buyers-neutral = Trovate una persona neutrale che inviti a un incontro chi compra da { $actor }: su qualità e consegne, non ancora sulle quantità.
step-volumes = Chiedete a { $actorAgency } di raccogliere quanto ogni impresa compra in un anno da { $actor }. Nessun altro vede le cifre.
step-volumes-neutral = Trovate una persona neutrale che raccolga quanto ogni impresa compra in un anno da { $actor }. Nessun altro vede le cifre.
step-shared-person = Chiedete a { $actorAgency } chi condividerebbe una persona, mezza giornata alla settimana, in prova per sei mesi.
step-association = Chiamate { $actor } e chiedete che cosa sanno dei due mercati che vi interessano di più.
step-find-association = Chiedete a due clienti o alla vostra camera di commercio quale associazione usano.
step-agenda = Date a { $actorAgency } un ordine del giorno di quattro punti: che cosa serve a tutti, quali regole vi aspettate, chi porta gli altri, un luogo e una data.
step-ask-meeting = Chiedete a { $actorAgency } un incontro con le altre imprese: che cosa serve a tutti, quali regole vi aspettate, chi porta gli altri.
step-keep-in-touch = Scrivete questo mese a ogni cliente silenzioso, senza un’offerta.
step-visits = Mettete in agenda questo mese una visita o un incontro, per cominciare: { $actors }.
step-one-page = Scrivete una pagina: che cosa guadagna ciascuno, che cosa dà, che cosa nessuno condivide mai. Poi provate a fare insieme una prima cosa, piccola.
step-cheapest = Fra i passi che non aspettano nulla, cominciate da uno per cui basta una telefonata o una visita.

