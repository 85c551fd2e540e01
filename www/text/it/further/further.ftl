# Ciò che si elabora quando la diagnosi c'è già.

further-running-name = In elaborazione
further-running = Questa parte è in elaborazione: { $share } fatto.
further-cancel = Lasciarla fuori
further-cancelled = Questa parte è stata lasciata fuori.
further-failed = Non è stato possibile elaborare questa parte. Tutto il resto della pagina vale.
further-again = Elaborarla
