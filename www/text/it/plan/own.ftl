### Ciò che decide il visitatore: passi propri, vie allo stesso contatto, e che cosa ha cambiato una decisione.

advice-own-change = Risulta più impegnativo di quanto pensate, o allevia meno di quanto vi aspettate.
relief-own = Siete voi a giudicare che aiuta. Non c’è dietro nessuno studio e nessuna regola di questo programma.
relief-own-short = può aiutare: lo giudicate voi
cover-own = Può alleviarsi, secondo il vostro giudizio

## Vie allo stesso contatto, e ciò che è stato lasciato fuori.

left-instead = { $stepsCount ->
    [one] Il passo { $steps } porta
   *[other] I passi { $steps } portano
  } allo stesso contatto per un’altra via.
plan-told-same = I passi { $steps } sono vie diverse allo stesso contatto; li tenete { $stepsCount ->
    [2] entrambi
   *[other] tutti
  }.
plan-told-exact-ways = Con una sola via a ogni contatto, nessun’altra scelta con questo impegno copre di più.
plan-told-exact-decided-ways = Con ciò che tenete e ciò che lasciate fuori, e una sola via a ogni contatto, nessun’altra scelta con questo impegno copre di più.
plan-told-greedy-ways = Scelti uno alla volta, prima ciò che rende di più per l’impegno. È certo che si arriva almeno a { $tenths } decimi di quanto potrebbe la scelta migliore con una sola via a ogni contatto.
plan-told-greedy-decided-ways = Scelti uno alla volta, prima ciò che rende di più per l’impegno. Con ciò che tenete e ciò che lasciate fuori, e una sola via a ogni contatto, è certo che la scelta copre almeno { $tenths } decimi del massimo che si può aggiungere.
plan-told-greedy-open = Scelti uno alla volta, prima ciò che rende di più per l’impegno. Quanto ci si avvicini alla scelta migliore non si può dire con certezza.
order-without = Avete lasciato fuori «{ $rule }», con cui di solito si comincia.
order-lacks-partner = Passa per { $actor }: nessun passo rafforza prima quel contatto.
order-lacks-volume = Nessun passo mette prima a posto prezzo e quantità: restate in contatto e promettete solo ciò che potete consegnare.
order-lacks-meeting = Nessun passo fa prima incontrare le imprese: cominciate questo con un incontro.
order-lacks-agency = Nessun passo chiede prima all’agenzia di coordinare: chiedeteglielo all’inizio.
order-without-partner = Avete lasciato fuori il passo con { $actor }, con cui di solito si comincia.

## Che cosa ha cambiato una decisione.

decided-new = Nuovo nel piano:
decided-gone = Non più nel piano:
decided-others = Gli altri passi restano come sono.
decided-none = I passi del piano restano gli stessi.
decided-undo = Annullare questa decisione

## Il modulo.

own-head = Aggiungere un passo vostro
own-lede = Voi sapete cose che questo programma non sa. Il vostro passo resta nel piano qualunque cosa cambi, e prende il suo impegno.
own-add = Aggiungere un passo
own-full = Ci sono già { $most } passi vostri, e non se ne leggono di più. Prima toglietene o modificatene uno.
own-about = Il vostro passo: { $title }
own-what = Che cosa farete?
    .hint = In una riga.
own-with = Con chi?
    .hint = Qualcuno della vostra mappa, o un altro nome. Si può lasciare vuoto.
own-eases = Quali ostacoli dovrebbe alleviare?
    .hint = Il giudizio è vostro; si possono lasciare tutti vuoti.
own-eases-more = Altri ostacoli
own-effort = Quanto impegno richiede?
own-points = Oppure in punti
    .hint = Si può lasciare vuoto.
own-by = Per quando?
    .hint = Con parole vostre, per esempio: prima della fiera. Si può lasciare vuoto.
own-save-add = Mettere nel piano
own-save-change = Salvare la modifica
own-cancel = Annullare
own-change = Modificare
own-remove = Togliere
own-wrong-what = Dite in una riga che cosa farete.
own-wrong-points = Scrivete i punti come un numero da 0 a { $most }, o lasciate vuoto il campo.
