# How sure the network is: both sides of a contact, what it brings, how far numbers could be otherwise, whom to ask next.

## What a contact brings, and does to others
function-profit = it earns money
function-volume = much is sold or bought
function-safeguard = can be counted on in bad times
function-innovation = new products come of it
function-market = its name opens doors to customers
function-scout = brings news
function-access = introduces you to others
effect-resource_transferability = what was built for it serves elsewhere too
effect-activity_complementarity = its work fits with work for others
effect-relationship_generalisability = it helps your contacts with others
effect-resource_particularity = what was built for it serves nowhere else
effect-activity_irreconcilability = its work gets in the way of work for others
effect-relationship_incompatibility = others dislike it
fact-functions = What it brings
fact-effects = What it does to others
fact-purchases = Share of purchases
fact-gap = Room to grow
fact-gap-value = { $value } points more than today
fact-gap-none = no more than today
fact-unweighted = { $value } of 100 with all three parts counting the same
fact-bars = What it is made of
fact-bar-bond = Knowing and trusting
fact-bar-link = Working together
fact-bar-resource = Adapted or shared
fact-bar-value = { $value } of 100
fact-told-names = { $told }: { $names }

## Both sides of a contact
sides-title = What each side says
sides-agree = Where both answered, they agree to { $share } %.
sides-question = Question
sides-answer = Is there a contact?
sides-third = told by { $name }
sides-unsaid = who said it is not known
said-yes = yes
said-no = no
said-dont_know = doesn’t know
said-refused = would not say

## How sure is this, and whom to ask next
evidence-title = How sure is this, and whom to ask next
evidence-first = { $findings ->
    [0] Nothing could be established yet.
    [one] We established one thing; { $shaky ->
        [0] no single answer, left out or turned round, changes it.
       *[other] one answer more or less could change it.
      }
   *[other] We established { $findings } things; { $shaky ->
        [0] no single answer, left out or turned round, changes any of them.
        [one] one of them could change with one answer more or less.
       *[other] { $shaky } of them could change with one answer more or less.
      }
  }
evidence-untried = { $findings ->
    [0] Nothing could be established yet.
    [one] We established one thing.
   *[other] We established { $findings } things.
  } How much hangs on a single answer can hardly be said: for { $nameless } of { $all } contacts the data do not tell who said so.
evidence-told = { $all ->
    [one] One contact is on the map, { $confirmed ->
        [0] not told by both sides.
       *[other] told by both sides.
      }
   *[other] Of { $all } contacts, { $confirmed ->
        [0] none was told by both sides.
        [one] one was told by both sides.
       *[other] { $confirmed } were told by both sides.
      }
  }
ask-title = Whom to ask next
ask-contacts = Whom do you work with (kind: { $roles })? Name all.
ask-own-contacts = Whom does your own firm work with (kind: { $roles })? Name all.
ask-unlisted-competitor = A firm of your trade in the district that is not on the map yet: which firms of the trade does it work with, and with the agency?
ask-unlisted-supplier = A supplier that is not on the map yet: which other suppliers does it work with?
ask-unlisted-customer = A customer abroad that is not on the map yet: how much business is there?
ask-trust = How far do you trust { $actorOther }, from 1 to 5?
ask-contact-role = Who holds the contact with { $actorOther }: the owner, or somebody else?
ask-content = What passes with { $actorOther }: services, news, buying, promotion, coordination?
ask-would = { $count ->
    [one] Could change one finding.
   *[other] Could change { $count } findings.
  }
ask-alike = { $count ->
    [one] One other could be asked the same.
   *[other] { $count } others could be asked the same.
  }
evidence-sides = Who told what
evidence-picture = Your picture, and what the others say
evidence-verdicts = What one answer more or less would change
evidence-ranges = How far the numbers could be otherwise
told-count-confirmed = { $count ->
    [one] One contact was told by both sides.
   *[other] { $count } contacts were told by both sides.
  }
told-count-one_sided = { $count ->
    [one] One contact was told by one side.
   *[other] { $count } contacts were told by one side.
  }
told-count-passed-over = { $count ->
    [one] In one case the other side named all it has and left this one out.
   *[other] In { $count } cases the other side named all it has and left this one out.
  }
told-count-contradicted = { $count ->
    [one] Of one contact one side says yes and the other no.
   *[other] Of { $count } contacts one side says yes and the other no.
  }
told-count-unattributed = { $count ->
    [one] Of one contact the file does not say who told it.
   *[other] Of { $count } contacts the file does not say who told it.
  }
join-label = Where two sides give different marks, count
join-lowest = the lower one (careful)
join-mean = the mean
join-highest = the higher one
states-differ = { $count ->
    [one] One contact is called otherwise in the file than the answers suggest
   *[other] { $count } contacts are called otherwise in the file than the answers suggest
  }
reversals = { $count ->
    [one] One pair of contacts changes places by your weights: the first is now the stronger
   *[other] { $count } pairs of contacts change places by your weights: the first is now the stronger
  }
picture-nobody = { $count ->
    [one] Your one partner was not asked, so your picture cannot be compared.
   *[other] None of your { $count } partners was asked, so your picture cannot be compared.
  }
picture-nameless = { $count ->
    [one] Of one of your contacts the data do not say who told it, so your picture cannot be compared there.
   *[other] Of { $count } of your contacts the data do not say who told it, so your picture cannot be compared there.
  }
picture-compared = { $count ->
    [one] One partner answered for itself.
   *[other] { $count } partners answered for themselves.
  }
picture-both = { $count ->
    [0] No contact was named by both.
    [one] One contact was named by both.
   *[other] { $count } contacts were named by both.
  }
picture-alike = The two pictures are alike to { $share } %.
picture-blind = Named by them and not by you: { $names }.
picture-owner = Named by you and not by them: { $names }.
picture-apart = Not compared, because nobody asked: { $partners } that you named, { $owner } that named you; { $nameless } of which it is not known who said it.
verdicts-firm = No verdict changes when one answer is left out or turned round.
verdicts-about = We left out each interviewed firm once, and turned round each contact that only one side told, that is disputed or went without an answer.
verdict-would = would become
trial-without = without what { $actor } told
trial-contact = if { $actor } and { $actorOther } were in contact after all
trial-no-contact = if { $actor } and { $actorOther } had no contact after all
verdict-times = { $count ->
    [one] and in one more case
   *[other] and in { $count } more cases
  }
trials = Tried: { $dropped } times without one interview, { $turned } times with one contact turned round.
trials-less = Not tried, so as not to keep you waiting: { $drops } interviews, { $turns } contacts, { $answers } questions.
ranges-about = From–to over the same trials:
range-of = Of
range-map = the map
range-column = from–to
range-none = sometimes not to be worked out
range-short = { $low }–{ $high }
among-contacts = Among the contacts of { $name }, { $asked } of { $possible } pairs were asked about; the rest may know each other without our knowing.

## Why a measure may or may not be read
support-complete = The list counts as complete.
support-told = This firm told its own contacts.
support-told-contacts = This firm told its own contacts; contacts among them that nobody asked about are missing.
support-partly = This firm said that it did not name all its contacts.
support-not-asked-ties = This one was not asked: it has at least these contacts.
support-not-asked = This one was not asked about its contacts.
support-class-row = The entry stands for several firms.
support-covered = Every kind on the map was asked well enough.
support-pairs-asked = Nearly all of these pairs were asked about.
support-thin = Too few were asked among: { $roles } (as little as { $share } %).
support-thin-unknown = Among { $roles }, nobody knows how many there are.
support-thin-whole = Paths may run through firms that nobody asked: too few were asked among { $roles } (as little as { $share } %).
support-thin-whole-unknown = Paths may run through firms that nobody asked: among { $roles }, nobody knows how many there are.
