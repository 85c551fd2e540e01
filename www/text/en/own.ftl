# A step of the visitor's own.

rule-own = A step of your own
advice-own-title = { $what }
advice-own-because = You added this step yourself.
advice-own-because-with = You added this step yourself, with { $actor }.
step-own = Say who does it, and by when.
step-own-by = Say who does it. By when, in your words: { $when }.
step-own-with = Talk to { $actor } about it; agree who does what, and by when.
step-own-with-by = Talk to { $actor } about it; agree who does what. By when, in your words: { $when }.
own-tag = your own step
