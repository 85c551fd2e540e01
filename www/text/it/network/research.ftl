# Il cassetto della ricerca nella vista della rete: ciò che ricerca e sorteggio hanno trovato, con le insidie.

research-title = Per la ricerca: la rete nel suo insieme
research-about = Queste cifre guardano tutta la mappa. Ognuna dice se questi dati la reggono; dove non la reggono descrive la mappa, non le imprese.
research-waits = Ancora in calcolo, oppure tralasciato.
research-bears = Questi dati lo reggono.
research-caution = Da leggere con prudenza.
research-bears-not = Non sostenuto da questo campione: mostra come è stata disegnata la mappa.
research-none = Non è stato trovato nulla.
research-more = Se ne mostrano { $shown } su { $all }.
research-asked = Interrogato
research-pairs = Ogni coppia conta una volta. I ruoli sono quelli della mappa; tutte le imprese del settore formano un gruppo.
research-coordinator = Tra i suoi
research-gatekeeper = Tra i suoi e altri
research-itinerant = Tra due di un altro gruppo
research-liaison = Tra due altri gruppi
research-pair = Coppia
research-jaccard = Contatti in comune
research-distance = Contatti diversi (distanza)
research-tie = Contatto
research-bridge = Nient’altro unisce i due lati
research-circle = Ci sono altre strade, più lunghe
research-split = { $groups ->
    [one] È stato trovato un gruppo di due o più; { $runs } prove, qualità { $quality }.
   *[other] Sono stati trovati { $groups } gruppi di due o più; { $runs } prove, qualità { $quality }.
  }
research-one-split = Nessun’altra suddivisione ci è andata vicina.
research-splits = { $splits } suddivisioni diverse erano quasi altrettanto buone: non prenderne nessuna per la verità.
research-group = Gruppo { $number }, { $size ->
    [one] un membro
   *[other] { $size } membri
  }. Quanto spesso due di loro erano insieme: { $share } delle prove.
research-parted = ogni tanto ha lasciato il gruppo
research-counted = Se tutti quelli dentro dovessero essere in contatto con tutti ai margini
research-ignored = Se i contatti tra dentro e margini non contano
research-fit = Corrispondenza { $fit } su 1. { $exact ->
    [yes] È stato provato ogni nucleo.
   *[no] Trovato per ricerca: uno migliore può essere sfuggito.
  } { $tied ->
    [one] Nessun altro va altrettanto bene.
   *[other] { $tied } vanno ugualmente bene.
  }
research-members = { $size ->
    [one] Uno dentro
   *[other] { $size } dentro
  }
research-key-fragmentation = La cui perdita separerebbe più coppie
research-key-distance = La cui perdita allungherebbe di più le strade
research-key-reach = Chi raggiunge meglio tutti
research-how = Come trovato
research-what = Che cos’è
research-exact = Provato ogni insieme
research-searched = Trovato per ricerca
research-share = Quota
research-set = Chi
