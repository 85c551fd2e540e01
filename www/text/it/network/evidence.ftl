# How sure the network is: both sides of a contact, what it brings, how far numbers could be otherwise, whom to ask next.

## What a contact brings, and does to others
function-profit = fa guadagnare
function-volume = si vende o si compra molto
function-safeguard = ci si può contare nei momenti difficili
function-innovation = ne nascono prodotti nuovi
function-market = il suo nome apre le porte ai clienti
function-scout = porta notizie
function-access = vi presenta ad altri
effect-resource_transferability = ciò che si è fatto per questo rapporto serve anche altrove
effect-activity_complementarity = il suo lavoro si accorda con quello per altri
effect-relationship_generalisability = aiuta i vostri rapporti con altri
effect-resource_particularity = ciò che si è fatto per questo rapporto non serve altrove
effect-activity_irreconcilability = il suo lavoro intralcia quello per altri
effect-relationship_incompatibility = dispiace ad altri
fact-functions = Che cosa porta
fact-effects = Effetti su altri rapporti
fact-purchases = Quota degli acquisti
fact-gap = Margine di crescita
fact-gap-value = { $value } punti più di oggi
fact-gap-none = non più di oggi
fact-unweighted = { $value } su 100 se le tre parti contano allo stesso modo
fact-bars = Di che cosa è fatto
fact-bar-bond = Conoscersi e fidarsi
fact-bar-link = Lavorare insieme
fact-bar-resource = Adattato o condiviso
fact-bar-value = { $value } su 100
fact-told-names = { $told }: { $names }

## Both sides of a contact
sides-title = Che cosa dice ciascuna parte
sides-agree = Dove entrambi hanno risposto, concordano al { $share } %.
sides-question = Domanda
sides-answer = C’è un contatto?
sides-third = riferito da { $name }
sides-unsaid = non si sa chi l’abbia detto
said-yes = sì
said-no = no
said-dont_know = non lo sa
said-refused = non ha voluto dirlo

## How sure is this, and whom to ask next
evidence-title = Quanto è sicuro, e a chi chiedere ora
evidence-first = { $findings ->
    [0] Finora non si è potuto accertare nulla.
    [one] Abbiamo accertato una cosa; { $shaky ->
        [0] nessuna singola risposta, tolta o rovesciata, la cambia.
       *[other] una risposta in più o in meno potrebbe cambiarla.
      }
   *[other] Abbiamo accertato { $findings } cose; { $shaky ->
        [0] nessuna singola risposta, tolta o rovesciata, ne cambia una.
        [one] una potrebbe cambiare con una risposta in più o in meno.
       *[other] { $shaky } potrebbero cambiare con una risposta in più o in meno.
      }
  }
evidence-untried = { $findings ->
    [0] Finora non si è potuto accertare nulla.
    [one] Abbiamo accertato una cosa.
   *[other] Abbiamo accertato { $findings } cose.
  } Quanto dipenda da una sola risposta si può dire appena: di { $nameless } contatti su { $all } i dati non dicono chi li ha riferiti.
evidence-told = { $all ->
    [one] Sulla mappa c’è un contatto, { $confirmed ->
        [0] non confermato da entrambe le parti.
       *[other] confermato da entrambe le parti.
      }
   *[other] Di { $all } contatti, { $confirmed ->
        [0] nessuno è confermato da entrambe le parti.
        [one] uno è confermato da entrambe le parti.
       *[other] { $confirmed } sono confermati da entrambe le parti.
      }
  }
ask-title = A chi chiedere ora
ask-contacts = Con chi lavorate (tipo: { $roles })? Tutti i nomi.
ask-own-contacts = Con chi lavora la vostra impresa (tipo: { $roles })? Tutti i nomi.
ask-unlisted-competitor = Un’impresa del vostro settore nel distretto che non è ancora sulla mappa: con quali imprese del settore lavora, e con l’agenzia?
ask-unlisted-supplier = Un fornitore che non è ancora sulla mappa: con quali altri fornitori lavora?
ask-unlisted-customer = Un cliente estero che non è ancora sulla mappa: quanto si lavora con lui?
ask-trust = Quanto vi fidate di { $actorOther }, da 1 a 5?
ask-contact-role = Chi tiene il contatto con { $actorOther }: il titolare o qualcun altro?
ask-content = Che cosa passa con { $actorOther }: servizi, notizie, acquisti, promozione, coordinamento?
ask-would = { $count ->
    [one] Potrebbe cambiare un risultato.
   *[other] Potrebbe cambiare { $count } risultati.
  }
ask-alike = { $count ->
    [one] Si può chiedere lo stesso a un altro.
   *[other] Si può chiedere lo stesso ad altri { $count }.
  }
evidence-sides = Chi ha detto che cosa
evidence-picture = La vostra immagine e ciò che dicono gli altri
evidence-verdicts = Che cosa cambierebbe con una risposta in più o in meno
evidence-ranges = Di quanto i numeri potrebbero essere diversi
told-count-confirmed = { $count ->
    [one] Un contatto è confermato da entrambe le parti.
   *[other] { $count } contatti sono confermati da entrambe le parti.
  }
told-count-one_sided = { $count ->
    [one] Un contatto è riferito da una parte sola.
   *[other] { $count } contatti sono riferiti da una parte sola.
  }
told-count-passed-over = { $count ->
    [one] In un caso l’altra parte ha nominato tutti i suoi contatti, e questo no.
   *[other] In { $count } casi l’altra parte ha nominato tutti i suoi contatti, e questo no.
  }
told-count-contradicted = { $count ->
    [one] Di un contatto una parte dice sì e l’altra no.
   *[other] Di { $count } contatti una parte dice sì e l’altra no.
  }
told-count-unattributed = { $count ->
    [one] Di un contatto il file non dice chi l’ha riferito.
   *[other] Di { $count } contatti il file non dice chi li ha riferiti.
  }
join-label = Se le due parti danno voti diversi, conta
join-lowest = il più basso (prudente)
join-mean = la media
join-highest = il più alto
states-differ = { $count ->
    [one] Un contatto è chiamato nel file diversamente da come suggeriscono le risposte
   *[other] { $count } contatti sono chiamati nel file diversamente da come suggeriscono le risposte
  }
reversals = { $count ->
    [one] Una coppia di contatti si scambia di posto con i vostri pesi: il primo è ora il più forte
   *[other] { $count } coppie di contatti si scambiano di posto con i vostri pesi: il primo è ora il più forte
  }
picture-nobody = { $count ->
    [one] Al vostro unico partner non è stato chiesto nulla: la vostra immagine non si può confrontare.
   *[other] A nessuno dei vostri { $count } partner è stato chiesto: la vostra immagine non si può confrontare.
  }
picture-nameless = { $count ->
    [one] Di uno dei vostri contatti i dati non dicono chi l’ha riferito: lì la vostra immagine non si può confrontare.
   *[other] Di { $count } dei vostri contatti i dati non dicono chi li ha riferiti: lì la vostra immagine non si può confrontare.
  }
picture-compared = { $count ->
    [one] Un partner ha risposto per sé.
   *[other] { $count } partner hanno risposto per sé.
  }
picture-both = { $count ->
    [0] Nessun contatto è nominato da entrambi.
    [one] Un contatto è nominato da entrambi.
   *[other] { $count } contatti sono nominati da entrambi.
  }
picture-alike = Le due immagini coincidono al { $share } %.
picture-blind = Nominati da loro e non da voi: { $names }.
picture-owner = Nominati da voi e non da loro: { $names }.
picture-apart = Non confrontati, perché nessuno ha chiesto: { $partners } che avete nominato voi, { $owner } che hanno nominato voi; di { $nameless } non si sa chi l’abbia detto.
verdicts-firm = Nessun giudizio cambia se una risposta viene tolta o rovesciata.
verdicts-about = Abbiamo tolto una volta ciascuna impresa intervistata e rovesciato ogni contatto riferito da una parte sola, contestato o rimasto senza risposta.
verdict-would = diventerebbe
trial-without = senza ciò che ha detto { $actor }
trial-contact = se { $actor } e { $actorOther } fossero invece in contatto
trial-no-contact = se { $actor } e { $actorOther } non fossero invece in contatto
verdict-times = { $count ->
    [one] e in un altro caso
   *[other] e in altri { $count } casi
  }
trials = Prove fatte: { $dropped } senza un’intervista, { $turned } con un contatto rovesciato.
trials-less = Non provati, per non farvi aspettare: { $drops } interviste, { $turns } contatti, { $answers } domande.
ranges-about = Da–a nelle stesse prove:
range-of = Di
range-map = la mappa
range-column = da–a
range-none = a volte non calcolabile
range-short = { $low }–{ $high }
among-contacts = Tra i contatti di { $name } si è chiesto di { $asked } coppie su { $possible }; gli altri potrebbero conoscersi senza che lo sappiamo.

## Why a measure may or may not be read
support-complete = L’elenco vale come completo.
support-told = Questa impresa ha detto i propri contatti.
support-told-contacts = Questa impresa ha detto i propri contatti; mancano i contatti tra loro di cui nessuno ha chiesto.
support-partly = Questa impresa ha detto di non aver nominato tutti i suoi contatti.
support-not-asked-ties = Qui non si è chiesto: ha almeno questi contatti.
support-not-asked = Qui non si è chiesto dei contatti.
support-class-row = La voce sta per più imprese.
support-covered = Ogni gruppo sulla mappa è stato interrogato abbastanza.
support-pairs-asked = Di quasi tutte queste coppie si è chiesto.
support-thin = Si è chiesto a troppo pochi tra: { $roles } (anche solo il { $share } %).
support-thin-unknown = Per { $roles } non si sa quanti siano in tutto.
support-thin-whole = I percorsi possono passare da imprese a cui nessuno ha chiesto: troppo poche risposte tra { $roles } (anche solo il { $share } %).
support-thin-whole-unknown = I percorsi possono passare da imprese a cui nessuno ha chiesto: per { $roles } non si sa quanti siano in tutto.
