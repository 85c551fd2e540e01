# What would make advice wrong, what to ask first, what to look out for.

advice-R01-change = They went quiet for a reason that still stands, or you cannot deliver more.
advice-R02-change = { $actorBridge } does not want to share the contact, or { $actor } decides alone.
advice-R03-change = They already work together, or one would use what it hears against the others.
advice-R04-change = You need different qualities, or contracts bind you.
advice-R05-change = You sell such different things that one person cannot serve you all.
advice-R06-change = The work is closer to your core than it seems, or they cannot take more.
advice-R07-change = A customer who only needs an answer: then do not wait.
advice-R08-change = They ask for volumes, audits or payment terms that you cannot meet.
advice-R09-change = They see you as a rival of their own customers.
advice-R10-change = An association that does nothing for exports.
advice-R11-change = It has no mandate from the firms, nobody with time for it, or an interest of its own.
advice-R12-change = You know and trust each other, and nobody wrote it down.
advice-R13-change = What made the middleman fail would hit you as well.
advice-R14-change = Owners who already want it.
advice-R15-change = A chance that does not wait.

# Ask before you act.
ask-why-quiet = Why did it go quiet?
ask-why-quiet-told = Is this still the reason: “{ $reason }”?
ask-dispute-over = Is the dispute with { $actors } over?
ask-why-little = Why is it so little today?
ask-could-grow = Could they buy more, and how much?
ask-who-knows = Who in your firm still knows somebody there?
ask-who-knows-whom = Who in your firm knows whom?
ask-capacity = Can you deliver if they say yes?
ask-dependence = What part of your sales would hang on them?
ask-payment-terms = On what terms do they pay?
ask-margin = What is left to you on what they buy?
ask-introduce = Would { $actorBridge } introduce you, and what would they want for it?
ask-exclusive = Have you promised { $actor } that nobody else sells for you there?
ask-audits = Which audits and certificates do they ask for?
ask-would-come = Would the others come, and what would each want from it?
ask-mandate = Do at least half of the firms want the agency to do this, and has somebody there the hours?
ask-already-tied = Do they already work together? Nobody was asked.
ask-done-together = Have you done anything together before, such as a stand or a training day?
ask-same-input = Do you all need the same grade?
ask-contracts = Who is bound by a contract, and until when?
ask-know-how = Does this input carry know-how of yours, such as moulds or designs?
ask-share-cost = Who would pay a part, and for how long?
ask-lacking = What does your firm lack most? Nobody was asked.
ask-could-take-more = Could they take more work, and by when?
ask-what-it-costs-you = What does this work cost you today?
ask-would-buy = Would they buy it? This is our guess from what they lack.
ask-who-they-know = Whom do they know in their district?
ask-member-already = Are you perhaps a member already? Nobody was asked.
ask-what-it-offers = What does it offer to exporters, and at what price?
ask-why-failed = Why did it fail with { $actorLost }?
ask-exclusive-still = Is { $actorLost } still the only one allowed to sell for you there?

# What could go wrong, what to keep apart.
caution-competition = Working with rivals falls under competition law. Never talk about prices or customers, and give volumes to the neutral person only. Ask a lawyer first.
caution-dispute = You and { $actors } parted in a dispute. Settle first who speaks first and through whom: best somebody whom both sides trust.
caution-not-yet = Not for now: firms of your trade trust each other too little for it. First meet, then do one small thing together, then this.
caution-standard-only = Standard inputs only. What makes your firm different stays with it: designs, moulds, methods.
caution-market-share = If together you hold a large share of a market, exceptions in the law may not cover you.
caution-hub = If everything goes through { $actorAgency }, everything hangs on it. If you also meet directly, it matters less. Choose.
caution-agency-interest = { $actorAgency } has interests too. Agree on what it gets, and on a date when you go on without it.
caution-bridge = This way hangs on one partner: { $actorBridge }.
caution-class = This stands for several firms. Choose one to begin with.
caution-second-person = Take a second person along: today the owner alone knows most of your partners.
caution-know-how = Others use this supplier too. What is yours alone should not travel.
caution-large-customer = Do not let one large customer take up most of your work.
caution-start-small = Begin with a small order that you can afford to lose.
caution-role = Keep buying and selling apart, so that one does not become the price of the other.
