# The view Network: what was asked, the facts of each actor and contact, findings, tables, measures.

network-title = Whom you deal with, and who is missing
network-none = So far nothing is known about your contacts with other firms, so there is no map yet.
    .way = Bring a list of customers, suppliers or contacts
    .ask = Tell us whom you deal with, in 8 minutes
coverage-pairs = { $share } % of the pairs were asked about ({ $asked } of { $pairs }); what was not asked does not count as a no.
coverage-classes = { $count ->
    [one] One entry stands for a whole group.
   *[other] { $count } entries stand for whole groups.
  }
coverage-more = How many we asked, kind by kind
boundary = Where the study ends, in its own words: “{ $boundary }”.
from-customers = The contacts come from a list of customers or invoices: whom else you deal with is not in it.
complete-read = This file was read as a complete list: a pair that is not in it counts as “no contact”.
complete-no = No, pairs that are missing were not asked about
complete-yes = Count missing pairs as “no contact”
    .about = Only if the file lists every contact there is.
focal-title = Which firm is yours?
focal-about = The file does not say. Choose it, and the map is drawn around it and the advice is for you.
focal-choose = My firm is
focal-other = Look from another firm
focal-none = choose…
population-unknown = not known
column-role = Kind
column-on-map = on the map
column-interviewed = interviewed
column-population = exist in all
column-share = share asked
column-name = Name
column-place = Where
column-contacts = contacts today
column-quiet = of these quiet
column-basis = Rests on
column-between = Between
column-kind = Kind
column-state = Today
column-change = Proposed
column-strength = strength (0–100)
column-growth = growth (1–5)
column-trust = trust (1–5)
column-last = Last exchange
column-told = Who says so
column-measure = Figure
column-among = Between
column-value = value
column-asked = Asked
asked-of = { $asked } of { $possible } pairs
interviewed-yes = yes
interviewed-no = no
interviewed-unknown = not known
tie-proposed = not there
content-service = services
content-information = information
content-purchasing = buying
content-promotion = promotion
content-coordination = coordination
contact-role-owner = the owner
contact-role-other = somebody else
contact-role-both = the owner and others
selected-none = Facts
    .about = Choose somebody or a line on the map, or a row in the tables below, to see all that is known.
selected-close = Close
jump-actors = Everybody in a table
jump-ties = All contacts in a table
fact-roles = Kind
fact-place = Where
fact-sector = Trade
fact-materials = Materials
fact-stands-for = Stands for
fact-several = several firms
fact-several-known = { $count ->
    [one] one firm
   *[other] { $count } firms
  }
fact-interviewed = Interviewed
fact-unlisted = Listed
fact-unlisted-yes = no: only a contact names it
fact-note = Note
fact-basis = Rests on
fact-denied = Asked, and no contact with
fact-contacts = { $count ->
    [one] One contact, present or past
   *[other] { $count } contacts, present and past
  }
fact-no-contacts = No contact that we know of.
fact-proposed = What we propose
fact-not-yet = This contact does not exist today.
fact-between = Between
fact-kind = Kind
fact-sells = { $from } sells to, or works for, { $to }
fact-state = Today
fact-state-from = How we know
fact-state-declared = the file says so
fact-state-computed = worked out from the answers
fact-state-differs = the file says “{ $declared }”; the answers alone would give “{ $computed }”
fact-quiet-reason = Why it went quiet
fact-strength = Strength
fact-strength-given = { $value } of 100, given outright; the parts below are from single questions and do not count here.
fact-strength-value = { $value } of 100, from { $share } % of the questions
fact-strength-unknown = not enough answers
fact-growth = Could grow
fact-trust = Trust
fact-of-five = { $value } of 5
fact-last = Last exchange
fact-contact = Who knows them
fact-content = What passes
fact-sales = Share of your sales
fact-amount = Amount in the list
fact-via = Goes through
fact-told = Who says so
fact-rows = In your file
table-find = Find
table-found = { $count ->
    [0] none found
    [one] one found
   *[other] { $count } found
  }
table-back = Back
table-on = Next
table-page = { $from }–{ $to } of { $count }
actors-title = { $count ->
    [one] Everybody on the map: one
   *[other] Everybody on the map: { $count }
  }
ties-title = All contacts
ties-about = Those that exist, those that ended, those proposed, and those that were asked about and do not exist. A pair that is missing here was not asked about.
findings-title = What we see in this network
findings-found = What we found
findings-open = What these data cannot tell
findings-none = Nothing can be said yet: what it takes was not asked.
findings-not-asked = What was not asked
finding-why = Why, and what would change it
finding-asked = Asked: { $asked }.
finding-asked-of = Asked: { $asked } of { $possible }.
finding-at-most = If those asked are like the others, it is so for at most { $share } % of them.
finding-at-least = If those asked are like the others, it is so for at least { $share } % of them.
finding-evidence = What it rests on
finding-against = What speaks against it
finding-not-asked = Not asked, and it would matter
finding-change = What would change this
finding-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
measures-own = Figures for those who like them
measures-title = Figures
measures-about = What these data allow to work out, with what each figure means and when not to trust it. “–” stands where it cannot be worked out.
measures-map = Of the whole map
measure-is = yes
measure-is-not = no
drawer-title = Research drawer
drawer-about = Figures for researchers. They describe this map and not the real network: not enough was asked for them to be read as facts about these firms. Nothing on this page rests on them.
