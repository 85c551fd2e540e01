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
