# Più imprese fianco a fianco, e dove una si colloca fra loro.

firms-title = Che cosa hanno in comune le { $count } imprese
firms-one = Un’impresa sola non si può confrontare
firms-one-why = Qui le risposte di più imprese stanno fianco a fianco. Portate un file con le risposte di altre imprese, o più file insieme.
firms-most = Il più condiviso: «{ $barrier }» è grave per { $severe } delle { $answered } imprese che hanno risposto.
firms-light = Nessun ostacolo è grave per nessuna delle imprese.
firms-forms = { $forms }.
firms-form-full = { $firms ->
    [one] Un’impresa aveva il modulo completo ({ $items } domande)
   *[other] { $firms } imprese avevano il modulo completo ({ $items } domande)
  }
firms-form-short = { $firms ->
    [one] un’impresa aveva un modulo breve ({ $items } domande)
   *[other] { $firms } imprese avevano un modulo breve ({ $items } domande)
  }
firms-forms-apart = Una singola domanda è la stessa su ogni modulo, perciò si conta su tutti. I numeri fatti di più domande non si confrontano mai fra moduli diversi.

firms-shared = Che cosa le accomuna
firms-shared-hint = Per primi gli ostacoli gravi per la parte più grande delle imprese che hanno risposto. Aprite una riga per vedere quali imprese sono, e chi potrebbe dire loro come fa.
firms-shared-more = { $count ->
    [one] Un altro ostacolo grave per qualcuna
   *[other] Altri { $count } ostacoli gravi per qualcuna
  }
firms-of = { $severe } imprese su { $answered }:
firms-severe-of = grave per { $severe } imprese su { $answered }
firms-hard = Grave per
firms-free = Nessun ostacolo per
firms-free-ask = Chiedete loro come fanno.
firms-and-more = { $firms } e altre { $count }
firms-items = Tabella di tutti i { $count } ostacoli
firms-item-barrier = Ostacolo
firms-item-answered = Imprese che hanno risposto
firms-item-severe = Grave per
firms-mean-full = modulo completo
firms-mean-short = modulo breve da { $items }

firms-heat = Ogni impresa e ogni ostacolo
firms-heat-about = { $firms } imprese e { $barriers } ostacoli: { $answered } risposte; { $blank } lasciate in bianco, { $na } non si applicano, { $unasked } non erano nel modulo. Più una casella è scura, più l’ostacolo è forte; il numero dice quanto, da 0 a 100.
firms-heat-keys = Indicate una casella per leggerla, o spostatevi con le frecce; Invio o un doppio clic apre l’impresa.
firms-cell = { $firm } – { $barrier }: { $words }
firms-cell-score = { $value } su 100
firms-cell-blank = lasciata in bianco
firms-cell-na = non si applica
firms-cell-unasked = non nel modulo
firms-key = Che cosa vogliono dire i segni
firms-key-0 = nessun ostacolo
firms-key-2 = a metà
firms-key-4 = il più forte possibile
firms-rows = Imprese in ordine di
firms-rows-alike = risposte simili vicine
firms-rows-total = peso di tutti gli ostacoli
firms-rows-name = nome
firms-rows-file = file
firms-rows-total-forms = Prima le imprese con un modulo più lungo: i pesi di moduli diversi non si possono confrontare.
firms-columns = Ostacoli in ordine di
firms-columns-shared = quante imprese li condividono
firms-columns-kind = tipo
firms-table = Lo stesso in una tabella
firms-firm = Impresa
firms-form = Modulo
firms-people = Persone
firms-total = Tutti gli ostacoli, 0–100

firms-differ = Dove si distinguono
firms-differ-hint = Grave per alcune e nessun ostacolo per altre: qui le imprese del gruppo hanno qualcosa da dirsi.
firms-differ-line = { $barrier }: grave per { $severe }, nessun ostacolo per { $none }
firms-stages = A che punto sono all’estero
firms-stages-hint = Imprese in fasi diverse sentono ostacoli diversi. Una fase più avanzata non è di per sé migliore.
firms-stage-unknown = i dati non lo dicono
firms-apart = Persone della stessa impresa che la vedono diversamente
firms-apart-hint = { $count ->
    [one] In un’impresa hanno risposto più persone. Dove sono lontane fra loro, parlatene in azienda prima di agire sulla media.
   *[other] In { $count } imprese hanno risposto più persone. Dove sono lontane fra loro, parlatene in azienda prima di agire sulla media.
  }
firms-apart-line = { $firm } – { $barrier }: da { $low } a { $high } su 100 ({ $count } persone)
firms-apart-none = Nessuna è lontana dalle altre.
firms-alpha = Quanto vanno insieme le risposte di un tipo (solo per informazione)
firms-alpha-about = Alfa di Cronbach, sulle imprese che hanno risposto a tutte le domande di un tipo. Queste domande sono cause diverse e non devono andare insieme: un valore basso non è un difetto, uno alto non è una prova. Nessun consiglio si fonda su di esso.
firms-alpha-value = Alfa
firms-alpha-firms = Imprese
firms-alpha-items = Domande
firms-to-one = Gli ostacoli di una singola impresa

## Un’impresa fra le altre.

bars-to-firms = Tutte le { $count } imprese fianco a fianco
among-title = Fra le altre imprese
among-about = Accanto alle altre imprese con le stesse domande nel modulo ({ $others }). Le loro risposte restano loro: si mostrano solo il minimo, la metà e il massimo, e nulla con meno di cinque altre.
among-total = Tutti gli ostacoli
among-others = Altre
among-words = { $own }; le altre da { $low } a { $high }, metà di loro fino a { $median }
among-summary = Su { $count } tipi, { $above } pesano qui più che per la metà delle altre e { $below } pesano meno.
