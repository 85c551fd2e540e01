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
late-places = who stands between whom
late-eigenvector = who is among the well linked
late-ei_p = whether chance alone could keep contacts at home
late-small_world = how many steps it takes
late-cores = who is inside and who at the edge
late-communities = which groups belong together
late-key_players = whom to talk to first
late-weighted_betweenness = who stands between others over strong contacts
