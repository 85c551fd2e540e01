### Il piano: a che cosa serve, che cosa chiede, che cosa lascia aperto.

## Come è stato scelto.

plan-told-exact = Nessun’altra scelta con questo impegno copre di più.
plan-told-greedy = Scelti uno alla volta, prima ciò che rende di più per l’impegno. È certo che si arriva almeno a { $tenths } decimi di quanto potrebbe la scelta migliore.
plan-told-in-order = Non si sa ancora su che cosa misurare i passi: seguono l’ordine dei consigli.
plan-told-over = Ciò che tenete chiede { $points } punti, più dell’impegno che avete fissato. Non si aggiunge altro.
plan-told-no-barriers = Non si conoscono i vostri ostacoli: il piano segue le debolezze trovate nella rete. Rispondete alle domande sugli ostacoli e seguirà quelli.

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
  } { $steps }: offrite di più all’estero quando prezzo e quantità reggono. Fino ad allora restate in contatto.

## Perché qualcosa resta aperto.

open-avoid = Nessun contatto lo toglie. Distribuite i mercati, assicuratevi o scegliete un altro mercato.
open-public = È materia di sostegno pubblico; nessun contatto della rete lo toglie.
open-yourself = Comincia dentro la vostra impresa; nessun contatto ve lo toglie.
open-partners = Dei partner potrebbero aiutare, ma nella vostra rete non se ne conoscono.
open-weakness = Non si conosce un passo per questo.

## Perché un’azione è fuori dal piano.

left-decided = L’avete lasciata fuori.
left-nothing = Non allevia nessuno degli ostacoli e delle debolezze a cui serve il piano.
left-too-dear = Da sola chiede { $points } punti, più dell’impegno che avete fissato.
left-covered = Quasi tutto ciò che farebbe lo { $stepsCount ->
    [one] fa già il passo
   *[other] fanno già i passi
  } { $steps }.
left-little = Aggiungerebbe poco.
left-effort = Chiede { $points } punti; ne restano { $room }. Altre fanno di più con lo stesso impegno.

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
