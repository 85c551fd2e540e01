# Che cosa significano le risposte sugli ostacoli accanto ai fatti, quali possono alimentarne altri, che cosa si può fare.

## Quel che si avverte e quel che mostrano i fatti

reading-real = Un problema reale
    .about = Lo avvertite, e i fatti nelle vostre tabelle lo mostrano.
reading-not_visible = Avvertito, ma i vostri fatti non lo mostrano
    .about = Lo avvertite, ma i fatti nelle vostre tabelle dicono il contrario. Chiedetevi su che cosa poggia: un momento di sfiducia, un solo caso andato male, o qualcosa che nessuno ha scritto?
reading-blind_spot = Un punto cieco
    .about = Non lo avvertite, eppure i fatti nelle vostre tabelle lo mostrano. Chi non ha ancora incontrato un ostacolo spesso non lo vede.
reading-fine = A posto
    .about = Non lo avvertite, e i fatti nelle vostre tabelle vi danno ragione.
reading-unknown = Non si può confrontare
    .about = Manca la vostra risposta o manca un fatto. Ciò che non si è chiesto non conta.

## Da dove cominciare

pile-yourself = Fare da soli
    .about = Nessun altro può cominciare al posto vostro.
pile-partners = Con dei partner
    .about = Ciò che manca ce l’hanno altri. Gli studi dicono che i contatti alleggeriscono gli ostacoli interni all’impresa.
pile-public = Chiedere sostegno pubblico
    .about = Qui serve una garanzia, oppure la questione riguarda lo Stato.
pile-avoid = Evitare, assicurarsi o scegliere un altro mercato
    .about = Nessuno che conoscete toglie questo ostacolo. Una rete non aiuta; aiuta essere preparati.
pile-why = Da dove cominciare è una nostra scelta. Secondo gli studi le reti alleggeriscono gli ostacoli interni all’impresa, e molto meno quelli del paese in cui si vende.

## Quali ostacoli possono alimentarne altri

chain-human_capital = persone e tempo
chain-administrative = pratiche e regole
chain-cultural = abitudini dei clienti, cultura e lingua
chain-financial = denaro e pagamenti
chain-product = prodotto
chain-about = Un indizio da verificare, non una causa: uno studio ha interrogato una sola volta 318 esportatori brasiliani e ha trovato che ostacoli di questi tipi vanno insieme in questa direzione. Quale vostro ostacolo appartenga a quale tipo è una nostra scelta.
chain-none = Non vi pesano nello stesso momento due tipi di ostacoli che lo studio collega.

## Che cosa si può fare

remedy-competition-law = Chi si accorda su prezzi, quantità o clienti con imprese dello stesso settore può violare le norme sulla concorrenza: fatelo verificare prima.
remedy-information-own = Cercate le importazioni del vostro prodotto con il codice doganale, paese per paese, e incaricate una persona di seguirle.
remedy-information-partner = Chiedete a chi vende già là: un esportatore della vostra filiera, un cliente che compra anche all’estero, un’università.
remedy-information-consortium = In un consorzio di promozione: ordinate insieme studi di mercato, tenete un solo elenco di compratori e ditevi ciò che imparate di clienti e mercati.
remedy-information-public = Chiedete all’agenzia per il commercio estero i suoi rapporti sui vostri mercati e i suoi corsi sull’export.
remedy-contacts-own = Un sito nella lingua del mercato, un solo elenco di tutti i contatti e, dopo ogni fiera, una risposta in pochi giorni.
remedy-contacts-partner = Fatevi presentare: da un agente, da fornitori e clienti attivi all’estero, da connazionali che vivono là, da una camera di commercio all’estero.
remedy-contacts-consortium = In un consorzio di promozione: un solo stand in fiera, compratori invitati insieme, un solo catalogo.
remedy-contacts-public = Candidatevi a missioni, fiere e incontri con compratori. Tra tutti i programmi, quelli che vi portano sul posto hanno le prove migliori: in uno studio su 95 imprese peruviane si accompagnavano a più mezzi e a risultati migliori.
remedy-people-own = Indicate una persona per l’export, liberatele ore nella settimana e fatela imparare su ordini veri.
remedy-people-partner = Prendete in prestito l’esperienza: un export manager per alcuni giorni al mese, o un esportatore in pensione come guida.
remedy-people-consortium = Dividete un export manager con altre imprese: molti consorzi export nascono intorno a questa figura.
remedy-people-public = Chiedete un voucher per un temporary export manager, e formazione.
remedy-capacity-own = Programmate i turni, e accordatevi prima su chi farebbe una parte di un ordine grande.
remedy-capacity-partner = Imprese della stessa fase possono fare una parte dell’ordine, se la qualità è la stessa.
remedy-capacity-consortium = In un consorzio di vendita: accettate insieme ordini grandi, con lotti della stessa qualità. { remedy-competition-law }
remedy-capacity-public = Informatevi sui sostegni agli investimenti.
remedy-money-own = Chiedete acconti, accorciate i termini e, prima di consegnare, verificate se il cliente paga.
remedy-money-partner = Parlatene con una banca, una società di factoring o un assicuratore dei crediti, o con un grande cliente che paga prima.
remedy-money-consortium = In un consorzio di vendita: assicurate i crediti e incassate insieme. I consorzi risultano d’aiuto sul piano finanziario, per lo più in studi di casi.
remedy-money-public = Chiedete la copertura dell’agenzia di credito all’esportazione e una garanzia per il capitale circolante.
remedy-product-own = Fate una piccola serie di prova per un cliente, prima di cambiare la gamma.
remedy-product-partner = Sviluppate con un partner di design o di tecnologia, o con un cliente esigente che apre la strada.
remedy-product-consortium = In un consorzio di promozione: progettate insieme e completate l’uno la gamma dell’altro.
remedy-product-public = Chiedete un voucher per l’innovazione.
remedy-standards-own = Elencate quali prove chiede ogni mercato, in quale ordine le otterrete ed entro quando.
remedy-standards-partner = Chiedete a un’impresa già certificata come ha fatto; lavorate con un laboratorio o un certificatore che conosce il mercato.
remedy-standards-consortium = In un consorzio di promozione: certificatevi insieme, o create un solo marchio di qualità.
remedy-standards-public = Chiedete aiuto all’ente di normazione, e se una parte del costo viene rimborsata.
remedy-service-own = Decidete che cosa si può fare da casa: ricambi in magazzino, istruzioni con figure, aiuto in video.
remedy-service-partner = Trovate sul posto un’impresa che faccia l’assistenza per voi.
remedy-service-consortium = In un consorzio di vendita: gestite insieme un punto di assistenza.
remedy-price-own = Calcolate una scheda dei costi per ogni mercato, e scegliete con cura la resa della merce.
remedy-price-partner = Cercate risparmi con un fornitore, o vendete un pacchetto con un’impresa il cui prodotto va con il vostro.
remedy-price-consortium = Comprate insieme i materiali standard, o offrite pacchetti. { remedy-competition-law }
remedy-channel-own = Scrivete che cosa deve fare l’agente, per un periodo di prova, con obiettivi e una fine.
remedy-channel-partner = Passate da un agente o da un distributore, o viaggiate con una grande impresa che è già là.
remedy-channel-consortium = In un consorzio di vendita: dividete un ufficio, un agente o un negozio. { remedy-competition-law }
remedy-channel-public = Chiedete all’agenzia per il commercio estero di cercare partner.
remedy-logistics-own = Spedite meno spesso e di più, e verificate chi paga e assicura quale tratto.
remedy-logistics-partner = Parlatene con uno spedizioniere, e con vicini le cui merci fanno la stessa strada.
remedy-logistics-consortium = In un consorzio di vendita: caricate insieme, dividete un magazzino, stipulate un solo contratto con il vettore.
remedy-logistics-public = Chiedete alla dogana procedure più semplici per esportatori piccoli e affidabili.
remedy-promotion-own = Prima un solo mercato, con materiale fatto apposta.
remedy-promotion-partner = Lavorate con un’agenzia del posto, o lasciate adattare il materiale al distributore.
remedy-promotion-consortium = In un consorzio di promozione: un solo marchio e una sola campagna.
remedy-promotion-public = Chiedete se una parte del costo di una fiera viene rimborsata.
remedy-paperwork-own = Fate un elenco di controllo dal primo ordine, e fatevi mostrare come si fa da uno spedizioniere.
remedy-paperwork-partner = Affidate le pratiche a uno spedizioniere doganale, o chiedete a un esportatore esperto.
remedy-paperwork-consortium = In un consorzio: un solo ufficio che fa le pratiche di export per tutti.
remedy-paperwork-public = Chiedete alla dogana pareri vincolanti in anticipo e uno sportello unico: sono ciò che aiuta di più i piccoli esportatori.
remedy-government-own = Scrivete quale aiuto vi servirebbe e a quale avete diritto.
remedy-government-partner = Chiedete all’associazione o alla camera di commercio: conoscono i programmi e le persone.
remedy-government-consortium = Parlate all’agenzia con una sola voce; alcuni fondi sono solo per i consorzi.
remedy-government-public = Chiedete a un’agenzia quali programmi vanno bene per un’impresa come la vostra. In uno studio su 46 imprese di Cipro, conoscere i programmi, usarli e trovarli utili andavano insieme.
remedy-culture-own = Visitate il mercato, e imparate la lingua quanto basta per il primo colloquio.
remedy-culture-partner = Qualcuno di casa in entrambe le culture: un distributore del posto, un ex studente, un dipendente cresciuto là. Un primo studio in Tanzania ha trovato che i contatti tolgono il senso di distanza.
remedy-culture-consortium = Dividete personale che parla le lingue.
remedy-culture-public = Partecipate a una missione: ciò che si vede sul posto resta.
remedy-competition-own = Cercate una nicchia in cui non vi si confronti solo sul prezzo.
remedy-competition-partner = Unitevi a imprese i cui prodotti vanno con i vostri e non vi fanno concorrenza.
remedy-competition-consortium = Offrite insieme una gamma che nessuno di voi ha da solo. { remedy-competition-law }
remedy-currency-own = Fatturate nella vostra moneta dove i clienti lo accettano, o copritevi sul cambio.
remedy-currency-partner = Chiedete alla banca quanto costa coprirsi sul cambio per importi come i vostri.
remedy-currency-consortium = Pagate insieme una consulenza sui cambi.
remedy-currency-public = Chiedete se l’agenzia di credito all’esportazione copre questo rischio.
remedy-instability-avoid = Aspettate, o per ora vendete altrove. I contatti non cambiano l’economia o la politica di un paese: qui una rete non aiuta.
remedy-instability-insure = Assicurate ciò che consegnate, o chiedete il pagamento anticipato.
remedy-instability-spread = Distribuite le vendite su più mercati, così che uno possa mancare.
remedy-instability-public = Chiedete la copertura dell’agenzia di credito all’esportazione.
remedy-rules-own = Verificate il codice doganale e l’origine del prodotto: ne dipendono il dazio e molte regole.
remedy-rules-partner = Un importatore o un avvocato del posto spiega le regole. Non le toglie.
remedy-rules-consortium = Dividete il costo della consulenza sulle regole di un mercato.
remedy-rules-public = Chiedete allo sportello sugli accordi commerciali e all’agenzia per il commercio estero.
remedy-rules-avoid = Scegliete un mercato con cui il vostro paese ha un accordo commerciale.
remedy-travel-own = Invitate i clienti da voi, incontrateli prima in rete, e chiedete i documenti molto prima di una fiera.
remedy-travel-partner = Fate visitare i clienti a un agente o distributore del posto.
remedy-travel-public = Chiedete lettere d’invito alla camera di commercio o all’ambasciata, e partecipate a una missione che pensa ai documenti.
remedy-law-own = Scrivete nel contratto quale legge vale e chi decide le controversie; registrate marchio e disegno prima di vendere.
remedy-law-partner = Chiedete a un avvocato del posto, o a un’impresa che vi vende da anni. Spiegano la legge, non la cambiano.
remedy-law-public = Chiedete all’agenzia per il commercio estero e agli sportelli sul commercio e sulla proprietà intellettuale.
remedy-law-avoid = Chiedete il pagamento anticipato, o scegliete un mercato dei cui tribunali e regole vi fidate.

## Fatti accanto alle risposte

fact-searched-no = Nessuno in azienda ha ancora cercato informazioni sull’export.
fact-searched-yes = Avete cercato informazioni sull’export. Se ne avete trovate abbastanza lo dice solo la vostra risposta.
fact-lacks = Nella tabella, alla vostra impresa mancano: { $capabilities }.
fact-can = Nella tabella, la vostra impresa è forte in: { $capabilities }.
fact-buyers-active = { $count ->
    [one] Avete un cliente all’estero con cui gli affari vanno avanti.
   *[other] Avete { $count } clienti all’estero con cui gli affari vanno avanti.
  }
fact-buyers-weak = { $count ->
    [one] Avete un contatto con un cliente all’estero, ma debole.
   *[other] Avete contatti con { $count } clienti all’estero, ma deboli.
  }
fact-buyers-quiet = { $count ->
    [one] Il vostro unico contatto con un cliente all’estero è silenzioso.
   *[other] Tutti i vostri { $count } contatti con clienti all’estero sono silenziosi.
  }
fact-buyers-none = Avete nominato tutti i vostri clienti, e nessuno è all’estero.
fact-sells-directly = Vendete direttamente, senza intermediari: { $markets }.
fact-hours-none = Nessuno ha ore riservate all’export (0 alla settimana).
fact-hours-few = { $hours ->
    [one] Un’ora alla settimana è riservata all’export; da { $enough } in su la consideriamo abbastanza.
   *[other] { $hours } ore alla settimana sono riservate all’export; da { $enough } in su le consideriamo abbastanza.
  }
fact-hours = { $hours ->
    [one] Un’ora alla settimana è riservata all’export.
   *[other] { $hours } ore alla settimana sono riservate all’export.
  }
fact-owner-holds = Tutti i { $count } contatti all’estero di cui si conosce il referente dipendono dal titolare.
fact-people = Ore alla settimana per l’export: { $hours }. Anni passati all’estero da chi guida l’impresa: { $years }.
fact-capacity-little = È libero il { $shareFree } % della vostra capacità.
fact-capacity = È libero il { $shareFree } % della vostra capacità.
fact-development = La vostra impresa ha una propria ricerca o un proprio sviluppo.
fact-development-no = La vostra impresa non ha ricerca né sviluppo propri.
fact-research = { $count ->
    [one] Lavorate con un istituto di ricerca.
   *[other] Lavorate con { $count } istituti di ricerca.
  }
fact-certificates = { $count ->
    [one] La vostra impresa ha un certificato.
   *[other] La vostra impresa ha { $count } certificati.
  }
fact-intermediaries-active = { $count ->
    [one] Un distributore o agente all’estero lavora per voi.
   *[other] { $count } distributori o agenti all’estero lavorano per voi.
  }
fact-intermediaries-weak = { $count ->
    [one] Un distributore o agente all’estero lavora per voi, ma il contatto è debole.
   *[other] { $count } distributori o agenti all’estero lavorano per voi, ma i contatti sono deboli.
  }
fact-intermediaries-idle = Tra i vostri distributori e agenti per l’estero, silenziosi: { $quiet }, venuti meno: { $failed }.
fact-intermediaries-none = Avete nominato tutti i vostri distributori e agenti, e nessuno è all’estero.
fact-channel = Ci arrivate tramite un agente, un distributore o una filiale: { $markets }.
fact-intermediary-share = Un solo distributore o agente all’estero fa il { $share } % delle vostre vendite.
fact-export-years = { $years ->
    [one] Avete esportato per un anno.
   *[other] Avete esportato per { $years } anni.
  }
fact-exports-never = La vostra impresa non ha ancora esportato.
fact-forwarder = Uno spedizioniere lavora per voi.
fact-public-support = Il sostegno pubblico è uno dei motivi per cui vendete all’estero.
fact-agency-helps = Un’agenzia o associazione vi informa o vi promuove.
fact-agency-none = Avete nominato tutte le agenzie e associazioni con cui avete rapporti: non ce n’è nessuna.
fact-years-abroad = { $years ->
    [one] Chi guida l’impresa ha passato un anno all’estero.
   *[other] Chi guida l’impresa ha passato all’estero questi anni: { $years }.
  }
fact-never-abroad = Chi guida l’impresa non ha vissuto all’estero, e l’impresa non ha ancora esportato.
fact-not-close = Dite che questi mercati non vi sono vicini: { $markets }.
fact-close = { $count ->
    [one] Dite che il vostro mercato vi è vicino.
   *[other] Dite di tutti i { $count } mercati che vi sono vicini.
  }
fact-languages = Lingue indicate: { $languages }. Una di esse è ufficiale in ognuno dei vostri mercati: { $markets }.
fact-languages-missing = Lingue indicate: { $languages }. Dove nessuna è ufficiale: { $markets }.
fact-languages-english = Lingue indicate: { $languages }. Dove nessuna è ufficiale: { $markets }. L’inglese può bastare, o no.
fact-languages-unknown = Lingue indicate: { $languages }. Se una di esse si parli là, non sappiamo dirlo: { $markets }.
fact-currency-same = Voi e i vostri mercati pagate in euro: { $markets }.
fact-currency-other = Dove si paga in una moneta diversa dalla vostra: { $markets }. Se il rischio è vostro dipende dalla moneta delle vostre fatture.
fact-customs-same = Voi e i vostri mercati siete nell’unione doganale dell’Unione europea, dove non ci sono dazi: { $markets }.
fact-customs-other = Non sono in una stessa unione doganale con voi: { $markets }. Se ci sono dazi dipende dal vostro prodotto e dagli accordi commerciali.
tell-nothing = Nessuna colonna delle tabelle potrebbe mostrarlo; parla solo la vostra risposta.
tell-other-firm = Lo direbbero i contatti. Li leggiamo solo per l’impresa a cui è rivolto il rapporto.
tell-searched = Servirebbe sapere se avete cercato informazioni sull’export.
tell-buyers = Lo direbbero i vostri contatti con clienti all’estero, e quanto li usate.
tell-hours = Lo direbbero le ore alla settimana che qualcuno ha per l’export.
tell-people = Lo direbbero le ore alla settimana per l’export insieme agli anni passati all’estero da chi guida l’impresa.
tell-capacity = Lo direbbe la quota libera della vostra capacità.
tell-development = Servirebbe sapere se avete ricerca o sviluppo propri.
tell-certificates = Lo direbbero i certificati che avete.
tell-intermediaries = Lo direbbero i vostri contatti con distributori e agenti all’estero.
tell-intermediary-share = Lo direbbe la quota delle vendite che passa da ogni distributore o agente.
tell-export-years = Lo direbbero gli anni in cui avete esportato.
tell-agency = Lo direbbero i vostri contatti con agenzie e associazioni, e che cosa fanno per voi.
tell-years-abroad = Lo direbbero gli anni passati all’estero da chi guida l’impresa.
tell-close = Servirebbe sapere quali dei vostri mercati vi sono vicini per lingua e abitudini.
tell-languages = Lo direbbero le lingue di chi tratta con i clienti.
tell-markets = Lo direbbero il vostro paese e i vostri mercati.
