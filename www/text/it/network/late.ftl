# Che cosa si legge mentre si calcolano ancora i valori dell’intera mappa. `late-CODE` nomina quello in corso.

late-figures = Valori dell’intera mappa
late-begins = Alcuni valori dell’intera mappa sono ancora da calcolare.
late-running = Calcolo ancora in corso sull’intera mappa: { $what }. Fatto: { $share }.
late-cancel = Lasciarli fuori
late-cancelled = I valori dell’intera mappa che richiedono più tempo sono stati lasciati fuori.
late-failed = Non è stato possibile calcolare i valori dell’intera mappa che richiedono più tempo. Tutto il resto vale.
late-again = Calcolarli
late-pagerank = chi è legato a imprese ben collegate
late-fragmentation = che cosa si spezza se uno viene a mancare
late-betweenness = chi sta in mezzo fra gli altri
late-harmonic_closeness = chi è vicino a tutti
late-places = chi sta in mezzo a chi
late-eigenvector = chi è tra i ben collegati
late-ei_p = se il solo caso potrebbe tenere i contatti in casa
late-small_world = quanti passi servono
late-cores = chi è dentro e chi ai margini
late-communities = quali gruppi stanno insieme
late-key_players = con chi parlare per primo
late-weighted_betweenness = chi sta in mezzo lungo i contatti forti
