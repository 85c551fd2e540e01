# The card of a contact: seven rows drafted from the data, which the visitor may word anew.

card-title = La scheda di questo contatto
card-of = { $from } – { $to }
card-observed = Com’è oggi
card-expected = Come potrebbe essere
card-expected-about = Questo contatto non esiste ancora: quello che leggete qui è atteso, e da chiedere.
card-observed-about = Quello che leggete qui è stato detto; quello che non è stato chiesto è una domanda.
card-draft = Bozza dai dati
card-yours = Parole vostre
card-draft-was = La bozza era
card-edit = Scrivere con parole vostre
card-edit-change = Cambiare le vostre parole
card-keep = Tenere queste parole
card-back = Tornare alla bozza
card-none = Nei dati non c’è un contatto di questo tipo.
card-to-network = Tornare alla rete
card-print = Stampare
card-grid = Come tabella di nove caselle
card-grid-about = Attività, risorse e persone: della vostra impresa, tra voi due, e intorno.
card-grid-activities = Attività
card-grid-resources = Risorse
card-grid-actors = Persone e imprese
card-grid-firm = La vostra impresa
card-grid-pair = Voi due
card-grid-network = Tutti intorno
card-grid-function = Che cosa produce
card-grid-blank = da scrivere a mano
card-beyond = Attraverso { $actor } verso altri
card-beyond-about = Un contatto è una via verso altri contatti. { $actor } lavora con { $count ->
    [one] un altro
   *[other] altri { $count }
  } con cui { $actorFirm } non ha contatti:
card-beyond-none = Con chi altro lavora { $actor } non è stato chiesto, o sono già contatti di { $actorFirm }.
card-advice = Parte del piano

card-part-objective = A che cosa serve
card-part-activities = Che cosa fate insieme
card-part-resources = Che cosa l’uno usa dell’altro
card-part-bonds = Le persone tra voi
card-part-for-firm = Che cosa dà all’impresa
card-part-for-pair = Che cosa dà a voi due
card-part-for-network = Che cosa dà a tutti intorno, nel bene e nel male

card-objective-own = { $actorFirm } parte dal proprio interesse:
card-objective-common = { $actorFirm } e { $actor } partono da un interesse comune:
card-objective-both = Serve tanto a { $actorFirm } quanto ad altri:
card-objective-sells-abroad = { $actorFirm } vende a { $actor } ({ $country }).
card-objective-sells = { $actorFirm } vende a { $actor }.
card-objective-buys = { $actor } vende a { $actorFirm }, o lavora per lei.
card-objective-class = Tra { $actorFirm } e { $actor } c’è un contatto di questo tipo: { $class }.
card-objective-ask = A che cosa serve: un nuovo mercato, volumi, conoscenze, un nome migliore, costi più bassi? Chi comincia?
card-activities-count = Fanno insieme { $count } cose su 8 (progettazione, produzione, acquisti, logistica, qualità, marketing, formazione, ricerca).
card-activities-coordination = I piani si fanno insieme: { $value } su 5.
card-activities-adaptation = Ciascuno ha cambiato il proprio modo di lavorare per l’altro: { $value } su 5.
card-activities-ask = Che cosa fanno insieme { $actorFirm } e { $actor }: progettazione, produzione, acquisti, logistica, qualità, marketing, formazione, ricerca? Non è stato chiesto.
card-activities-plan = Quale lavoro potrebbero condividere { $actorFirm } e { $actor }: progettazione, produzione, acquisti, logistica, qualità, marketing, formazione, ricerca?
card-content-service = Tra loro passano servizi.
card-content-information = Tra loro passano informazioni.
card-content-purchasing = Comprano insieme.
card-content-promotion = Vanno insieme alle fiere o si promuovono insieme.
card-content-coordination = Mette insieme le imprese.
card-resources-materials = Che cosa si consegna: { $materials }.
card-resources-information = Si condividono informazioni: { $value } su 5.
card-resources-technical = Prodotti o tecniche sono adattati gli uni agli altri: { $value } su 5.
card-resources-assets = Si condividono macchine, locali o persone: { $value } su 5.
card-resources-sales = Vale il { $share } % delle vendite: tanto dipende da questo contatto.
card-resources-purchases = Vale il { $share } % degli acquisti: tanto dipende da questo contatto.
card-resources-reach = Attraverso { $actor } si arriva a { $count ->
    [one] un altro: { $actors }.
   *[other] altri { $count }, tra cui { $actors }.
  }
card-resources-ask = Che cosa usa l’uno dell’altro: informazioni, tecnologia, persone, macchine, un nome, denaro, contatti? Non è stato chiesto.
card-resources-plan = Che cosa potrebbe usare l’uno dell’altro: informazioni, tecnologia, persone, macchine, un nome, denaro, contatti?
card-bonds-score = Il legame tra le persone: { $value } su 5.
card-bonds-people = { $count ->
    [one] Una persona
   *[other] { $count } persone
  } in contatto.
card-bonds-years = Si conoscono da { $count ->
    [one] un anno.
   *[other] { $count } anni.
  }
card-bonds-quiet = Nessun ordine né scambio da { $months } mesi.
card-bonds-quiet-reason = Perché si è fermato: { $reason }
card-bonds-owner = Li conosce solo il titolare: se manca, il contatto è perso. Una seconda persona dovrebbe incontrarli.
card-bonds-other = Li conosce qualcuno che non è il titolare: se quella persona se ne va, il contatto può andarsene con lei.
card-bonds-both = Li conoscono il titolare e qualcun altro.
card-bonds-ask = Chi conosce chi, quanto bene e da quanto tempo? Non è stato chiesto.
card-bonds-plan = Chi di { $actorFirm } potrebbe conoscere chi di { $actor }?
card-bonds-first = Prima le persone: andate a trovare { $actor }, o invitateli, prima di ogni lavoro o denaro.
card-firm-growth = Potrebbe crescere: { $value } su 5.
card-firm-reference = Un cliente a cui altri guardano: il suo nome apre porte.
card-firm-markets = Apre una via: { $countries }.
card-firm-information = Una fonte di informazioni su mercati e tecniche.
card-firm-barriers = Allevierebbe: { $barriers }.
card-firm-ask = Che cosa ne ricava { $actorFirm }: utile, volumi, sicurezza, idee nuove, un mercato, informazioni, altri contatti?
card-pair-gives = { $actor } è forte in { $strengths }, che a { $actorOther } manca.
card-pair-strengths = Insieme: { $strengthsFirm } di { $actorFirm }, e { $strengths } di { $actor }.
card-pair-suppliers = Entrambi comprano da { $actors }: potrebbero comprare insieme.
card-pair-ask = Che cosa potrebbero offrire insieme { $actorFirm } e { $actor } che nessuno dei due può da solo?
card-network-nearer = Bene: { $count ->
    [one] così un contatto di { $actorFirm } è a due passi da { $actor }: { $actors }.
   *[other] così { $count } contatti di { $actorFirm } sono a due passi da { $actor }, tra cui { $actors }.
  }
card-network-market = Bene: { $count ->
    [one] un’impresa del settore potrebbe così avvicinarsi a un mercato ({ $country }): { $actors }.
   *[other] { $count } imprese del settore potrebbero così avvicinarsi a un mercato ({ $country }): { $actors }.
  }
card-network-only = Male: è l’unico contatto conosciuto in questo paese ({ $country }). Se viene meno, il paese è perso.
card-network-rivals = Da tenere d’occhio: { $actor } lavora anche con { $count ->
    [one] un’altra impresa del settore: { $actors }. Quello che si fa insieme può piacerle o no.
   *[other] altre { $count } imprese del settore, tra cui { $actors }. Quello che si fa insieme può piacere loro o no.
  }
card-network-ask = Chi altro ci guadagna, e a chi potrebbe dispiacere? La mappa non dice nulla.
