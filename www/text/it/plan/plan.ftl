### Il piano: a che cosa serve, che cosa chiede, che cosa lascia aperto.

## Come è stato scelto.

plan-told-exact = Nessun’altra scelta con questo impegno copre di più.
plan-told-exact-decided = Con ciò che tenete e ciò che lasciate fuori, nessun’altra scelta con questo impegno copre di più.
plan-told-greedy = Scelti uno alla volta, prima ciò che rende di più per l’impegno. È certo che si arriva almeno a { $tenths } decimi di quanto potrebbe la scelta migliore.
plan-told-greedy-decided = Scelti uno alla volta, prima ciò che rende di più per l’impegno. Con ciò che tenete e ciò che lasciate fuori, è certo che la scelta copre almeno { $tenths } decimi del massimo che si può aggiungere.
plan-told-in-order = Nessun consiglio tocca un ostacolo grave o una debolezza: il piano segue l’ordine dei consigli.
plan-told-over = Ciò che tenete chiede { $points } punti, più dell’impegno che avete fissato. Non si aggiunge altro.
plan-told-no-barriers = Non si conoscono i vostri ostacoli. Rispondete alle domande, e il piano seguirà quelli.
plan-told-light = Nessuno degli ostacoli su cui avete risposto conta come grave. Perciò il piano segue le debolezze della rete.
plan-told-not-yet = Ciò che deve aspettare che le imprese si fidino un po’ l’una dell’altra resta fuori.

## Perché un passo sta dove sta.

order-cheap = Può cominciare subito.
order-partner = Dopo { $stepsCount ->
    [one] il passo
   *[other] i passi
  } { $steps }: passa da qualcuno che lì si conquista o si rafforza.
order-agency = Dopo { $stepsCount ->
    [one] il passo
   *[other] i passi
  } { $steps }: prima l’agenzia deve accettare la sua parte.
order-meeting = Dopo { $stepsCount ->
    [one] il passo
   *[other] i passi
  } { $steps }: prima le imprese si incontrano, poi condividono qualcosa.
order-volume = Dopo { $stepsCount ->
    [one] il passo
   *[other] i passi
  } { $steps }: offrite di più all’estero quando il prezzo regge e potete consegnare abbastanza. Fino ad allora restate in contatto.

## Perché qualcosa resta aperto.

open-avoid = Nessun contatto lo toglie. Distribuite i mercati, assicuratevi o scegliete un altro mercato.
open-public = È materia di sostegno pubblico; nessun contatto della rete lo toglie.
open-yourself = Nessun contatto ve lo toglie: preparatevi dentro la vostra impresa.
open-partners = Dei partner potrebbero aiutare, ma nella vostra rete non se ne conoscono.
open-weakness = Non si conosce un passo per questo.

## Perché un’azione è fuori dal piano.

left-decided = L’avete lasciata fuori.
left-not-yet = Non per ora: prima deve nascere un po’ di fiducia tra le imprese. Prendetelo nel piano se ne sapete di più.
left-nothing = Non allevia nessuno degli ostacoli e delle debolezze a cui serve il piano.
left-too-dear = Da sola chiede { $points } punti, più dell’impegno che avete fissato.
left-covered = Quasi tutto ciò che farebbe lo { $stepsCount ->
    [one] fa già il passo
   *[other] fanno già i passi
  } { $steps }.
left-little = Aggiungerebbe poco.
left-effort = Chiede { $points } punti; { $room ->
    [0] non ne restano
   *[other] ne restano { $room }
  }. Altre fanno di più con lo stesso impegno.

## Quanto dipende da ipotesi.

stability-moved = Pesi, gradi e impegni sono stati spostati in su e in giù fino al { $share } %.
stability-unsure = { $count ->
    [one] Un’azione che poggia su qualcosa che nessuno ha chiesto è stata tolta in metà delle prove.
   *[other] { $count } azioni che poggiano su qualcosa che nessuno ha chiesto sono state tolte ciascuna in metà delle prove.
  }
stability-ties = { $count ->
    [one] Un contatto detto da una parte sola, o in modo diverso dalle due, è stato tolto in metà delle prove.
   *[other] { $count } contatti detti da una parte sola, o in modo diverso dalle due, sono stati tolti ciascuno in metà delle prove.
  }
stability-short = In { $count } prove il tempo è finito prima che la scelta migliore fosse certa: piccole differenze possono venire da lì.
decides-barrier-more = Sta nel piano soprattutto dove «{ $barrier }» pesa più di quanto avete detto.
decides-barrier-less = Sta nel piano soprattutto dove «{ $barrier }» pesa meno di quanto avete detto.
decides-weakness-more = Sta nel piano soprattutto dove questo conta di più: { $finding }
decides-weakness-less = Sta nel piano soprattutto dove questo conta di meno: { $finding }
decides-grade-more = Sta nel piano soprattutto dove un aiuto di grado { $grade } conta più di quanto supponiamo.
decides-grade-less = Sta nel piano soprattutto dove un aiuto di grado { $grade } conta meno di quanto supponiamo.
decides-effort-more = Sta nel piano soprattutto dove questo chiede più impegno di quanto supponiamo: { $effort }.
decides-effort-less = Sta nel piano soprattutto dove questo chiede meno impegno di quanto supponiamo: { $effort }.
decides-firm-more = Sta nel piano soprattutto dove ogni impresa in più chiede più impegno di quanto supponiamo.
decides-firm-less = Sta nel piano soprattutto dove ogni impresa in più chiede meno impegno di quanto supponiamo.
decides-distrust-more = Sta nel piano soprattutto dove la poca fiducia chiede più impegno di quanto supponiamo.
decides-distrust-less = Sta nel piano soprattutto dove la poca fiducia chiede meno impegno di quanto supponiamo.
decides-unsure = Dipende da ciò che nessuno ha ancora chiesto. Chiedetelo prima.
decides-other = Entra soprattutto dove cade un’altra azione su cui nessuno è stato sentito.
decides-tie = Dipende dal fatto che { $actor } e { $actorOther } siano davvero in contatto.
decides-no-tie = Entra soprattutto dove risulta che { $actor } e { $actorOther } non sono in contatto.

## La vista.

plan-answer = { $eased ->
    [0] { $count ->
        [one] Un passo che vale la pena fare, anche se non allevia
       *[other] { $count } passi che vale la pena fare, anche se non alleviano
      } nessuno dei vostri { $all } ostacoli gravi.
   *[other] { $count ->
        [one] Un passo che può
       *[other] { $count } passi che possono
      } alleviare { $eased } dei vostri { $all } ostacoli gravi. { $open ->
        [0] Nessuno resta senza aiuto.
        [one] Uno resta aperto.
       *[other] { $open } restano aperti.
      }
  }
plan-answer-weaknesses = { $count ->
    [one] Un passo
   *[other] { $count } passi
  } per { $eased } delle { $all } debolezze trovate nella vostra rete.
plan-answer-plain = { $count ->
    [one] Un passo.
   *[other] { $count } passi, prima i più utili.
  }
plan-answer-none = Nessun passo sta in questo impegno. Permettetene di più, o prendetene uno qui sotto.
plan-effort = Quanto impegno potete metterci?
level-little = Poco
    .about = qualche telefonata e qualche visita
level-medium = Medio
    .about = ciò che una persona può fare in un anno accanto al resto
level-much = Molto
    .about = qualcuno per mesi fa poco altro
level-eases = passi per { $eases } ostacoli gravi su { $barriers }
plan-now = { $count ->
    [0] Ora nessun passo, con { $used } di { $effort } punti di impegno.
    [one] Ora un passo, con { $used } di { $effort } punti di impegno.
   *[other] Ora { $count } passi, con { $used } di { $effort } punti di impegno.
  }
plan-effort-own = Fissare l’impegno in punti
plan-effort-number = Punti di impegno
plan-effort-points = Un punto è circa un contatto silenzioso risvegliato: qualche telefonata e una visita. Quanto chiede ogni tipo di azione è una nostra stima e si può cambiare:
plan-effort-settings = tutti gli impegni e i pesi
plan-points = { $points ->
    [one] 1 punto
   *[other] { $points } punti
  } di impegno
plan-before = Prima di tutto
when-first = prima
when-then = poi
when-later = più tardi
choice-about = La vostra decisione: { $title }
choice-keep = Prendere nel piano
choice-stay = Tenere comunque
choice-leave-out = Lasciare fuori
choice-free = Decide il programma
left-title = Che cosa resta fuori dal piano
left-lede = Prendete nel piano ciò che volete in ogni caso; il resto segue.
left-rest = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
  }
cover-title = Che cosa copre il piano e che cosa no
cover-A = Può alleviarsi, ben sostenuto: più studi hanno misurato un tale aiuto
cover-B = Può alleviarsi, sostenuto in parte: uno studio o una guida
cover-C = Può alleviarsi, sostenuto poco: un nostro ragionamento
cover-could = Resta aperto con questo piano; ci sono azioni fuori
cover-open = Resta aperto
cover-steps = { $count ->
    [one] passo { $steps }
   *[other] passi { $steps }
  }
cover-weaknesses = Debolezze della rete: passi per { $served } su { $count }
stability-waiting = Si sta calcolando quanto questo dipende da ipotesi.
stability-stays = È nel piano in { $stays } prove su { $draws }.
stability-stays-held = È nel piano in { $stays } delle { $held } prove in cui c’era ciò che gli serve; in tutto le prove sono { $draws }.
stability-kept = È nel piano perché lo tenete voi.
stability-depends = dipende da ipotesi
stability-title = Quanto è sicura questa scelta?
stability-lede = Il piano è stato rifatto { $draws } volte con altre ipotesi. Passi che stanno in almeno metà di questi piani e non hanno bisogno di nulla che sia ancora da chiarire: { $sure } su { $count }.
stability-lede-kept = { $count ->
    [one] Un altro passo è nel piano perché lo tenete voi, e qui non è contato.
   *[other] Altri { $count } passi sono nel piano perché li tenete voi, e qui non sono contati.
  }
stability-lede-all-kept = Tutti i suoi passi sono nel piano perché li tenete voi: non c’era alcuna scelta da provare.
stability-how = Che cosa si è provato
stability-turns = Passi il cui ordine può rovesciarsi
stability-turn = Il passo { $later } è venuto prima del passo { $earlier } in { $turned } prove su { $together }.
