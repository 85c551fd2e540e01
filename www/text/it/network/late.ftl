# Che cosa si legge mentre si calcolano ancora i valori dell’intera mappa. `late-CODE` nomina quello in corso.

late-figures = Valori dell’intera mappa
late-begins = Alcuni valori dell’intera mappa sono ancora da calcolare.
late-running = Calcolo ancora in corso sull’intera mappa: { $what }. Fatto: { $share }.
late-cancel = Lasciali fuori
late-cancelled = I valori dell’intera mappa che richiedono più tempo sono stati lasciati fuori.
late-failed = Non è stato possibile calcolare i valori dell’intera mappa che richiedono più tempo. Tutto il resto vale.
late-again = Calcolali
late-pagerank = chi è legato a imprese ben collegate
late-fragmentation = che cosa si spezza se uno viene a mancare
late-betweenness = chi sta in mezzo fra gli altri
late-harmonic_closeness = chi è vicino a tutti
