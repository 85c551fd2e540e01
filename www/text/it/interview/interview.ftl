# The interview about contacts in the page, for an owner without a file.

interview-title = Diteci con chi lavorate
interview-lede = Circa 8 minuti, senza file. Nominate alcune imprese e la mappa dei vostri contatti cresce a ogni risposta. Ogni domanda può restare aperta, e “non so” è una buona risposta.
interview-go-on = Continuate
interview-place = Schermata { $place } di { $count }
interview-named = { $count ->
    [0] nessun nome
    [one] 1 nome
   *[other] { $count } nomi
  }
interview-gap = (senza nome)

interview-firm = La vostra impresa
    .about = Un nome per il centro della mappa e dove siete. Entrambi sono facoltativi.
interview-customers = Clienti all’estero
    .short = fino a cinque, anche quelli fermi
    .about = Nominate fino a cinque clienti all’estero. Pensate anche a chi ha smesso di ordinare: spesso è la via più breve per tornare su un mercato.
    .another = Un cliente all’estero
    .all = Questi sono tutti i nostri clienti, nel nostro paese e all’estero
    .none = Non abbiamo clienti, né nel nostro paese né all’estero
interview-suppliers = Fornitori
    .short = fino a cinque, e chi altro compra da loro
    .about = Nominate fino a cinque fornitori di cui non potete fare a meno.
    .another = Un fornitore
    .all = Questi sono tutti i nostri fornitori
    .none = Non abbiamo fornitori
interview-trade = Imprese del vostro settore
    .short = fino a cinque, e chi lavora con chi
    .about = Nominate fino a cinque imprese che fanno più o meno quello che fate voi, rivali o no.
    .another = Un’impresa del settore
    .all = Con nessun’altra impresa del settore facciamo qualcosa insieme
    .none = Non facciamo nulla insieme ad altre imprese del settore
interview-helpers = Chi vi aiuta
    .short = agenzia, associazione, banca, spedizioniere, università
    .about = A chi vi rivolgete per consigli, denaro, trasporti o ricerca?
    .all = È l’unico con cui lavoriamo
    .none = Non ne abbiamo
interview-helper-agency = Agenzia di distretto o di sviluppo
interview-helper-association = Associazione di categoria o camera di commercio
interview-helper-bank = Banca
interview-helper-forwarder = Spedizioniere
interview-helper-research = Università o centro di ricerca

ask-them-name = Nome
ask-them-country = In quale paese?
ask-them-where = Dove?
ask-them-last = Quando hanno ordinato l’ultima volta?
ask-them-quiet = Perché si è fermato?
ask-them-contact = Chi li conosce?
ask-them-grow = Potreste vendere loro di più?
ask-them-bring = Che cosa vi forniscono?
    .about = Più cose con un punto e virgola in mezzo: zama; stampi.
ask-them-also-buy = Chi altro del settore compra da loro?
    .about = Per quanto ne sapete, con virgole tra i nomi.
ask-them-together = Fate qualcosa insieme?
ask-them-what = Che cosa fate insieme?
ask-them-more = Potreste fare di più insieme?
ask-them-work-with = Con chi del settore sapete che lavorano?
    .about = Per quanto ne sapete, con virgole tra i nomi.
ask-them-does = Che cosa fanno per voi?
ask-total-customers = Quanti clienti avete in tutto, nel vostro paese e all’estero?
ask-total-suppliers = Quanti fornitori avete in tutto?
ask-total-trade = Quante imprese del vostro settore conoscete?

pick-contact-owner = Io
pick-contact-other = Qualcun altro qui
pick-contact-both = Entrambi
pick-where-district = Vicino a noi, nella nostra zona
pick-where-national = Altrove nel nostro paese
pick-this-year = Quest’anno ({ $year })
pick-last-year = L’anno scorso ({ $year })
pick-or-earlier = { $year } o prima
pick-content-service = Servizi
pick-content-information = Informazioni
pick-content-purchasing = Acquisti in comune
pick-content-promotion = Fiere e promozione
pick-content-coordination = Mettere insieme le imprese

reason-quiet-contact = La nostra persona di riferimento se n’è andata
reason-quiet-price = Il prezzo
reason-quiet-supplier = Hanno trovato un altro fornitore
reason-quiet-quality = Un ordine è andato storto
reason-quiet-closed = Hanno chiuso
reason-quiet-us = Non ci siamo più fatti sentire

interview-sentence = { $named ->
    [one] Avete nominato 1 impresa
   *[other] Avete nominato { $named } imprese
  }, { $abroad ->
    [0] nessuna all’estero
    [one] 1 all’estero
   *[other] { $abroad } all’estero
  }; { $quiet ->
    [0] nessuno dei vostri contatti si è fermato.
    [one] 1 dei vostri { $contacts } contatti si è fermato.
   *[other] { $quiet } dei vostri { $contacts } contatti si sono fermati.
  }
interview-first = La prima cosa da fare, per quanto si vede: { $title }
interview-end-title = I vostri contatti, per quelli che avete nominato
interview-end-empty = Non avete ancora nominato nessuno
interview-to-network = Vedere tutto sui vostri contatti
interview-to-barriers = Continuare: che cosa vi frena nell’esportare?
