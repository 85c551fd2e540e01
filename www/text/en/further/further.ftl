# What is worked out once the diagnosis stands.

further-running-name = Being worked out
further-running = This is being worked out: { $share } done.
further-cancel = Leave it out
further-cancelled = This was left out.
further-failed = This could not be worked out. Everything else on the page stands.
further-again = Work it out
