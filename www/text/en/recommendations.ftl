# What to do, with whom, and why. Each rule has a short title (rule-…), a sentence that stands alone
# (-title) and a reason (-because). What would make it wrong stands in plan/advice.ftl.

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

advice-R02-title = Reach { $actor } through { $actorBridge }.
advice-R02-because = You sell nothing in this country yet ({ $country }), and { $actorBridge } already knows them.

advice-R03-title = Sit down with firms of your trade, called together by { $actorAgency }.
advice-R03-because = { $firms } firms know { $actorAgency } and buy from the same suppliers, or can do what another lacks; { $count ->
    [one] one pair of them is
   *[other] { $count } pairs of them are
  } not known to work together.

advice-R04-title = Buy together from { $actor }.
advice-R04-title-material = Buy { $material } together from { $actor }.
advice-R04-because = { $count } firms of your trade, yours among them, buy there one by one.

advice-R05-title-both = Share a person for marketing and research through { $actorAgency }.
advice-R05-title-marketing = Share a person for marketing through { $actorAgency }.
advice-R05-title-research = Share research through { $actorAgency }.
advice-R05-because = { $lacking } firms of your trade lack the same. None can pay for it alone as easily as all together.
advice-R05-because-both = Of your trade { $lackingMarketing } firms lack marketing and { $lackingResearch } lack research. None can pay for it alone as easily as several together.

advice-R06-title = Let { $actor } do more for you.
advice-R06-because = What they do is not your core work, and you use them less than your other suppliers.

advice-R07-title = First agree on something small next door, then make the quiet customers an offer.
advice-R07-because = { $count ->
    [one] One quiet customer abroad may order again
   *[other] { $count } quiet customers abroad may order again
  } once your price holds and you can deliver enough. Until then, keep in touch.

advice-R08-title = Win { $actor } as a customer.
advice-R08-because-contact = You know somebody there in person. Their name would open other doors.
advice-R08-because-path = { $actorsBetween } can open the door. Their name would open others.

advice-R09-title = Offer { $actor }, your supplier, something to buy.
advice-R09-because = They are not from your district: a customer there, and a way to others.
advice-R09-because-area = They are in { $area }: a customer there, and a way to others.

advice-R10-title = Contact { $actor }.
advice-R10-title-find = Look for an association of your trade.
advice-R10-because = You lack market information or visibility, and no association is known that you use. What you learn there you can pass on.

advice-R11-title = Ask { $actorAgency } to bring you together, not only to serve you.
advice-R11-because = { $count } firms know it, hardly any know each other, and it is used for services only.

advice-R12-title = See people before you plan anything with them.
advice-R12-because = Of those whom the advice names, { $count ->
    [one] there is one whom you hardly know in person, or nobody asked how well
   *[other] there are { $count } whom you hardly know in person, or nobody asked how well
  }: { $actors }.

advice-R13-title = Go back to { $actor } without a middleman.
advice-R13-because = The way through { $actorLost } failed. Now you know somebody there yourselves.

advice-R14-title = Show what each gains before you ask anybody to join.
advice-R14-because-attitude = Your own wish to cooperate is low so far.
advice-R14-because-trust = Firms of your trade trust each other little so far.
advice-R14-because-unasked = Whether the others want to cooperate was not asked.

advice-R15-title = Begin with what costs least.
advice-R15-because = { $cheap ->
    [one] One of { $count } pieces of advice only needs
   *[other] { $cheap } of { $count } pieces of advice only need
  } somebody you already deal with.

# First steps.
step-visit = Go and see { $actor }, or invite them. Talk first, offer later.
step-sign = Find out who in your firm still knows somebody at { $actor }, and let them call: a sign of life, no offer yet.
step-call = Call { $actor } and go and see them. Have a reason: a fair, a piece of news, something new to show.
step-call-one = Choose one of them and call: { $actor }. Have a reason: a fair, a piece of news, something new to show.
step-visit-one = Choose one of them and go to see it: { $actor }. Talk first, offer later.
step-call-supplier = Call { $actor } and ask which work they could take over from you, and at what price.
step-offer-supplier = The next time you order from { $actor }, ask what they would need from you.
step-introduce = Ask { $actorBridge } to introduce you to { $actor }.
step-meeting = Ask { $actorAgency } to invite you all to talk about something easy first, such as fair dates or training.
step-small-thing = Ask { $actorAgency } to arrange one small thing that you do together: a stand, a training day, a market study.
step-buyers = Ask { $actorAgency } for one meeting of those who buy from { $actor }: about quality and delivery, not about volumes yet.
step-buyers-neutral = Find somebody neutral to call those who buy from { $actor } to one meeting: about quality and delivery, not about volumes yet.
step-volumes = Ask { $actorAgency } to collect what each firm buys from { $actor } in a year. Nobody else sees the figures.
step-volumes-neutral = Find somebody neutral to collect what each firm buys from { $actor } in a year. Nobody else sees the figures.
step-shared-person = Ask { $actorAgency } who would share one person, half a day a week, for a trial of six months.
step-association = Call { $actor } and ask what they know about the two markets that interest you most.
step-find-association = Ask two of your customers or your chamber of commerce which association they use.
step-agenda = Give { $actorAgency } an agenda of four points: what you all need, what rules you expect, who brings others along, one place and date.
step-ask-meeting = Ask { $actorAgency } for one meeting with the other firms: what you all need, what rules you expect, who brings others along.
step-keep-in-touch = Write to each quiet customer this month, without an offer.
step-visits = Put a visit or a meeting in the diary this month, to begin with: { $actors }.
step-one-page = Write one page: what each gains, what each gives, what nobody ever shares. Then try one small thing together.
step-cheapest = Of the steps that wait for nothing, begin with one that needs only a call or a visit.
