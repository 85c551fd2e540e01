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
remedy-contacts-public = Candidatevi a missioni, fiere e incontri con compratori. Tra tutti i programmi, quelli che vi portano sul posto hanno le prove migliori: 95 imprese peruviane ne hanno tratto mezzi e risultati.
remedy-people-own = Indicate una persona per l’export, liberatele ore nella settimana e fatela imparare su ordini veri.
remedy-people-partner = Prendete in prestito l’esperienza: un export manager per alcuni giorni al mese, o un esportatore in pensione come guida.
remedy-people-consortium = Dividete un export manager con altre imprese: è lo scopo della maggior parte dei consorzi export.
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
remedy-government-public = Chiedete a un’agenzia quali programmi vanno bene per un’impresa come la vostra. A Cipro le imprese usavano i programmi che conoscevano, e trovavano utili quelli che usavano.
remedy-culture-own = Visitate il mercato, e imparate la lingua quanto basta per il primo colloquio.
remedy-culture-partner = Qualcuno di casa in entrambe le culture: un distributore del posto, un ex studente, un dipendente cresciuto là. In Tanzania i contatti hanno tolto il senso di distanza.
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
