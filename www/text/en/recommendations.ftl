# What to do, with whom, and why. Each rule has a short title (rule-…), a sentence that stands alone
# (-title), a reason (-because) and what would make it wrong (-change).

rule-R01 = Wake or strengthen a customer
rule-R02 = Reach a new country through a partner
rule-R03 = Meet firms of your trade
rule-R04 = Buy together
rule-R05 = Share a person for marketing or research
rule-R06 = Let a supplier do more
rule-R07 = The right order
rule-R08 = Win a customer whose name opens doors
rule-R09 = Sell to a supplier
rule-R10 = Use an association
rule-R11 = Let the agency coordinate
rule-R12 = People first
rule-R13 = Go back without the middleman
rule-R14 = Show the benefits first
rule-R15 = Cheapest steps first

advice-R01-title-wake = Wake up { $actor }.
advice-R01-title-strengthen = Make more of { $actor }.
advice-R01-because = They could buy much more (potential { $growth } of 5), and today little comes of it.
advice-R01-because-silent = Nothing has been sold to them for { $months ->
    [one] one month
   *[other] { $months } months
  }. Whether they could buy again, nobody has asked.
advice-R01-because-unasked = Little comes of this contact abroad. Whether they could buy more, nobody has asked.
advice-R01-change = They went quiet for a reason that still stands, or you cannot deliver more.

advice-R02-title = Reach { $actor } through { $actorBridge }.
advice-R02-because = You sell nothing in this country yet ({ $country }), and { $actorBridge } already knows them.
advice-R02-change = { $actorBridge } does not want to share the contact, or { $actor } decides alone.

advice-R03-title = Sit down with firms of your trade, called together by { $actorAgency }.
advice-R03-because = { $firms } firms know { $actorAgency } and buy from the same suppliers, or can do what another lacks; { $count ->
    [one] one pair of them is
   *[other] { $count } pairs of them are
  } not known to work together.
advice-R03-change = They already work together, or one would use what it hears against the others.

advice-R04-title = Buy together from { $actor }.
advice-R04-title-material = Buy { $material } together from { $actor }.
advice-R04-because = { $count } firms of your trade, yours among them, buy there one by one.
advice-R04-change = You need different qualities, or contracts bind you.

advice-R05-title-both = Share a person for marketing and research through { $actorAgency }.
advice-R05-title-marketing = Share a person for marketing through { $actorAgency }.
advice-R05-title-research = Share research through { $actorAgency }.
advice-R05-because = { $count } firms of your trade lack the same. None can pay for it alone as easily as all together.
advice-R05-change = You sell such different things that one person cannot serve you all.

advice-R06-title = Let { $actor } do more for you.
advice-R06-because = What they do is not your core work, and you use them less than your other suppliers.
advice-R06-change = The work is closer to your core than it seems, or they cannot take more.

advice-R07-title = First agree on something small next door, then make the quiet customers an offer.
advice-R07-because = { $count ->
    [one] One quiet customer abroad may order again
   *[other] { $count } quiet customers abroad may order again
  } once price and volume hold. Until then, keep in touch.
advice-R07-change = A customer who only needs an answer: then do not wait.

advice-R08-title = Win { $actor } as a customer.
advice-R08-because-contact = You know somebody there in person. Their name would open other doors.
advice-R08-because-path = { $actorsBetween } can open the door. Their name would open others.
advice-R08-change = They ask for volumes, audits or payment terms that you cannot meet.

advice-R09-title = Offer { $actor }, your supplier, something to buy.
advice-R09-because = They are not from your district: a customer there, and a way to others.
advice-R09-because-area = They are in { $area }: a customer there, and a way to others.
advice-R09-change = They see you as a rival of their own customers.

advice-R10-title = Contact { $actor }.
advice-R10-title-find = Look for an association of your trade.
advice-R10-because = You lack market information or visibility, and you use no association. What you learn there you can pass on.
advice-R10-change = An association that does nothing for exports.

advice-R11-title = Ask { $actorAgency } to bring you together, not only to serve you.
advice-R11-because = { $count } firms know it, hardly any know each other, and it is used for services only.
advice-R11-change = It has no mandate from the firms, nobody with time for it, or an interest of its own.

advice-R12-title = See people before you plan anything with them.
advice-R12-because = { $count ->
    [one] With one partner
   *[other] With { $count } partners
  } the personal bond is thin, or nobody asked about it: { $actors }.
advice-R12-change = You know and trust each other, and nobody wrote it down.

advice-R13-title = Go back to { $actor } without a middleman.
advice-R13-because = The way through { $actorLost } failed. Now you know somebody there yourselves.
advice-R13-change = What made the middleman fail would hit you as well.

advice-R14-title = Show what each gains before you ask anybody to join.
advice-R14-because-attitude = Your own wish to cooperate is low so far.
advice-R14-because-trust = Firms of your trade trust each other little so far.
advice-R14-because-unasked = Whether the others want to cooperate was not asked.
advice-R14-change = Owners who already want it.

advice-R15-title = Begin with what costs least.
advice-R15-because = { $cheap ->
    [one] One of { $count } pieces of advice only needs
   *[other] { $cheap } of { $count } pieces of advice only need
  } somebody you already deal with.
advice-R15-change = A chance that does not wait.

# First steps.
step-visit = Go and see { $actor }, or invite them. Talk first, offer later.
step-call = Call { $actor } and go and see them. Have a reason: a sample, a fair, a piece of news.
step-call-one = Choose one of them and call: { $actor }. Have a reason: a sample, a fair, a piece of news.
step-visit-one = Choose one of them and go to see it: { $actor }. Talk first, offer later.
step-call-supplier = Call { $actor } and ask which work they could take over from you, and at what price.
step-offer-supplier = The next time you order from { $actor }, ask what they would need from you.
step-introduce = Ask { $actorBridge } to introduce you to { $actor }.
step-meeting = Ask { $actorAgency } for one meeting about one harmless subject, such as fair dates or freight.
step-volumes = Ask { $actorAgency } to collect what each firm buys from { $actor } in a year. Nobody else sees the figures.
step-volumes-neutral = Find somebody neutral to collect what each firm buys from { $actor } in a year. Nobody else sees the figures.
step-shared-person = Ask { $actorAgency } who would share one person, half a day a week, for a trial of six months.
step-association = Call { $actor } and ask what they know about your two most important markets.
step-find-association = Ask two of your customers or your chamber of commerce which association they use.
step-agenda = Give { $actorAgency } an agenda of four points: what you all need, what rules you expect, who brings others along, one place and date.
step-keep-in-touch = Write to each quiet customer this month, without an offer.
step-visits = Put a visit or a meeting in the diary: { $actors }.
step-one-page = Write one page: what each gains, what each gives, what nobody ever shares. Then try the smallest joint thing.
step-cheapest = Start with the first item of this list that needs only a call.

# Ask before you act.
ask-why-quiet = Why did it go quiet?
ask-why-quiet-told = Is this still the reason: “{ $reason }”?
ask-why-little = Why is it so little today?
ask-could-grow = Could they buy more, and how much?
ask-who-knows = Who in your firm still knows somebody there?
ask-who-knows-whom = Who in your firm knows whom?
ask-capacity = Can you deliver if they say yes?
ask-payment-terms = On what terms do they pay?
ask-margin = What is left to you on what they buy?
ask-introduce = Would { $actorBridge } introduce you, and what would they want for it?
ask-audits = Which audits and certificates do they ask for?
ask-would-come = Would the others come, and what would each want from it?
ask-mandate = Do at least half of the firms want the agency to do this, and has somebody there the hours?
ask-already-tied = Do they already work together? Nobody was asked.
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

# What could go wrong, what to keep apart.
caution-competition = Working with rivals falls under competition law. Never talk about prices or customers, and give volumes to the neutral person only. Ask a lawyer first.
caution-standard-only = Standard inputs only. Moulds, designs and new collections stay with each firm.
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
