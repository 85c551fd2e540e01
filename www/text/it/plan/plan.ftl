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
