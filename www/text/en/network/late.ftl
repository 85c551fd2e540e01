# What is shown while figures of the whole map are still computed. `late-CODE` names what is under way.

late-figures = Figures of the whole map
late-begins = Some figures of the whole map are still to be computed.
late-running = Still computing figures of the whole map: { $what }. { $share } done.
late-cancel = Leave them out
late-cancelled = The figures of the whole map that take long were left out.
late-failed = The figures of the whole map that take long could not be computed. Everything else stands.
late-again = Compute them
late-pagerank = who is linked to well-linked firms
late-fragmentation = what falls apart when one goes
late-betweenness = who stands between others
late-harmonic_closeness = who is near to everybody
