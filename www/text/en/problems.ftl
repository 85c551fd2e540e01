# What was wrong with a file, cell by cell. Each problem says what we saw and how to mend it; the page
# shows the place (file, sheet, cell) and what was expected beside it.

## The file

problem-empty-file = This file is empty. Please check that it was saved, and bring it again.
problem-not-a-spreadsheet = This is not a spreadsheet we can read. Please bring an Excel, OpenDocument or CSV file (.xlsx, .xls, .ods, .csv).
problem-web-page = This is a web page or XML file under another name. Open it in your spreadsheet program, save it as .xlsx, and bring that file.
problem-encrypted = This workbook is protected by a password. Open it, save a copy without the password, and bring the copy. It never leaves your computer.
problem-damaged-file = This workbook is damaged or was not copied to the end. Open it in your spreadsheet program and save it again, or fetch it once more.
problem-unsupported-format = This file comes from a program whose format we do not read. Please export it there as .xlsx or .csv.
problem-network-damaged = This network file is damaged or was not copied to the end. Please save it once more in the program it comes from.
problem-hyperedges-left-out = { $count ->
    [one] One connection of this file joins several partners at once.
   *[other] { $count } connections of this file join several partners at once.
  } We read contacts between two partners only, so we left that out.
problem-too-large = This file has more than { $megabytes } MB. Please remove sheets or pictures you do not need, or save the sheets one by one as .csv.
problem-archive-too-large = Unpacked, this workbook would need more memory than a browser should give it ({ $megabytes } MB). Often a single forgotten entry far below or far right is the cause: delete the empty rows and columns, and save again.
problem-text-named-as-workbook = The name says workbook, but the content is plain text. We read it as { $format }.
problem-encoding-damaged = Some letters could not be read ({ $encoding }). Please check the accents in names, or save the file as UTF-8.
problem-too-many-cells = We read the first { $limit } filled cells and left out the rest.
problem-too-many-sheets = We read the first { $limit } sheets and left out the rest.
problem-sheet-unreadable = This sheet is damaged. We used what stands before the damage.
problem-file-twice = This file holds the same as “{ $other }”. We counted it once; you can leave it out.
problem-firm-from-name = This file does not say whose it is. We took “{ $value }” from its name. If that is wrong, please rename the file.
problem-clash = “{ $value }” stands here for { $field }, but “{ $first }” in { $other }, row { $row }. We kept the latter; please correct the one that is wrong.
problem-clash-answered = You answered “{ $value }” for { $field }; { $other } says “{ $first }” in row { $row }. Your answer counts.

## Sheets and headings

problem-no-table = We found no headings that we know, so we could not tell what the columns mean. Please write a heading above each column, for example: name, country, date, amount.
problem-nothing-filled-in = The sheets are here, but nothing has been filled in yet. One row is enough to begin: write over an example row, save, and bring the file again.
problem-sheet-not-recognised = We could not tell what this sheet is about, so we left it out.
problem-sheet-not-used-yet = We know this sheet ({ $sheetKind }), but this version of the program does not use it yet.
problem-missing-column = This looks like the sheet “{ $sheetKind }”, but a column is missing, so we left it out.
problem-heading-guessed = We read the heading “{ $value }” as “{ $field }”. If that is wrong, please rename the column.
problem-column-twice = “{ $value }” means the same as “{ $used }”. We used the latter and left this column out.
problem-read-as-complete = We read this list of pairs as a complete network: two names without a row of their own count as not in contact. If your list has gaps, say so in the settings.
problem-read-as-customer-list = { $count ->
    [one] We read this list as your sales, and found one customer.
   *[other] We read this list as your sales, and found { $count } customers.
  }
problem-read-as-fraction = All values of “{ $heading }” lie between 0 and 1, so we read them as shares: 0.12 as 12 %.
problem-weights-not-used = Some numbers in this list are not between 1 and 5, so we do not take them for the strength of a contact. We kept every contact and left the numbers out.
problem-ticks-not-scores = This sheet only ticks what hinders and does not say how much. We kept the ticks; for the index, please ask for answers from 1 to 5.
problem-mapping-impossible = “{ $value }” cannot be used for this sheet ({ $what ->
    [role] as what the sheet is
    [row] as the row of headings
   *[field] as what a column means
  }), so we passed it over. Please choose again in the list of columns.
problem-merged-cells = This cell is merged over several rows. We took its value for each of them.
problem-class-from-roles = Some rows do not say what kind of contact it is. We took it from what the two partners are (a supplier and a firm: supply).
problem-country-of-firms = The column “country” was read as where each firm is, not as the market it speaks of. If it is the market, say so under “What your columns mean”.
problem-contradiction = “{ $value }” does not go with another fact about this firm.
problem-contradiction-foundation = “{ $value }” is before the firm was founded ({ $other }). We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-future = “{ $value }” lies after the day of the study ({ $other }). We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-first = “{ $value }” is before the first export ({ $other }). We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-last = “{ $value }” is after the last export ({ $other }). We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-country = “{ $value }” export countries do not go with { $other } % of exports. We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-ago = “{ $value }” of exports in the last years does not go with a last export in { $other }. We kept both, and draw no conclusion from them until one is corrected.
problem-contradiction-early = “{ $value }” of exports in the third year does not go with a first export in { $other }. We kept both, and draw no conclusion from them until one is corrected.
problem-scale-seven = Some answers are 6 or 7, so we read this sheet on a scale from 1 to 7.
problem-scale-sheet = The answers run from { $low } to { $high }, so we read this sheet on that scale: { $low } as “not at all”, { $high } as “very much”. If your form has another scale, please add a column “scale” (1-5, 1-7, 0-10).
problem-scale-other = The answers under “{ $heading }” run from { $low } to { $high }. We read them in proportion on a scale from 1 to 5.
problem-scale-words = Some answers are words (“{ $value }”). We read them as points from 1 (not at all) to 5 (very much). If your form means something else, please write the numbers.

## Rows and cells

problem-formula-error = This cell shows the error { $value }, so we left it out. Please mend its formula.
problem-not-a-number = “{ $value }” is not a number, so we left it out.
problem-out-of-range = “{ $value }” is outside what is possible here, so we left it out.
problem-not-a-year = “{ $value }” is not a year, so we left it out.
problem-not-a-date = “{ $value }” is not a date, so we left it out.
problem-not-yes-or-no = “{ $value }” is neither yes nor no, so we left it out.
problem-unknown-country = We do not know a country called “{ $value }”, so we left it out.
problem-unknown-code = We do not know the word “{ $value }” here, so we left it out.
problem-unknown-code-part = We do not know the word “{ $part }” here, so we left it out and kept the rest of the cell.
problem-word-guessed = We read “{ $value }” as “{ $word }”. If that is wrong, please write it out.
problem-word-guessed-part = We read “{ $part }” as “{ $word }”. If that is wrong, please write it out.
problem-unknown-barrier = We do not know a barrier called “{ $value }”, so we left this answer out.
problem-barrier-guessed = We read “{ $value }” as “{ $barrier }”. If that is wrong, please write the barrier’s code.
problem-missing-key = This row does not say whom or what it is about, so we left it out.
problem-duplicate-actor = “{ $value }” already stands in row { $row } as “{ $first }”. We took the two for one and kept what the first row says.
problem-similar-names = “{ $value }” and “{ $other }” are almost the same name. If they are the same firm, take them for one; we left them apart.
problem-same-name = “{ $value }” stands for more than one partner. They stay apart because their codes differ; please use the codes in the list of contacts.
problem-spellings-joined = We took “{ $value }” for “{ $other }”, which is spelt a little differently. If they are two firms, please give them different names.
problem-unknown-actor = “{ $value }” is missing from your list of partners. We added it with nothing but its name.
problem-unknown-actor-near = “{ $value }” is missing from your list of partners. Did you mean “{ $near }”? We added it as a partner of its own.
problem-unknown-firm = “{ $value }” is missing from your list of firms. We added it with nothing but its name.
problem-self-tie = “{ $value }” stands at both ends of this contact, so we left the row out.
problem-several-focal = “{ $value }” is also marked as your firm. We took { $actor } as your firm; you can choose another one.
problem-focal-not-found = There is no partner called “{ $value }” to make the report for.
problem-answered-twice = “{ $barrier }” was already answered by the same firm. We kept the first answer.
problem-applies-and-not = “{ $barrier }” has a number and “does not apply” in one row. We kept “does not apply”; take that out if the number is right.
problem-answered-in-page = You answered “{ $barrier }” on this page; this row says something else. Your answer on the page counts.
problem-too-many-actors = “{ $value }” would be one partner more than the { $limit } that we can take, so we left it out.
problem-too-many-ties = We took the first { $limit } contacts and left out the rest.
problem-more-alike = { $count ->
    [one] One more problem of the same kind in this sheet.
   *[other] { $count } more problems of the same kind in this sheet.
  }
problem-no-date-to-count-from = No date to count from: how long a contact has been quiet is not judged. Put as_of with a date (2026-01-31) into the Study sheet, or choose the day on the Data screen.

## What would have been right

expected-sheets = headings such as name, country, date, amount; or the sheets of our template
expected-columns = a column for each of these: { $fields }
expected-name = a name
expected-number = a number
expected-number-between = a number from { $low } to { $high }
expected-percent = a percentage from 0 to 100
expected-year = a year with four digits, such as 2024
expected-date = a date such as 2024-12-31, or a year
expected-yes-no = yes or no
expected-country = a country’s name, or its two letters such as IT
expected-severity = a number from { $low } to { $high }, “does not apply”, or nothing
expected-scale = the length of the scale: 5 for 1 to 5, 7 for 1 to 7, or written out such as 0-10
expected-barrier = a barrier’s code, such as I-INF-1, or its name
expected-known-actor = a name from the list of partners
expected-another-actor = another partner than at the other end
expected-known-firm = a firm from the list of firms
expected-role = one of: focal firm, producer, supplier, customer, competitor, distributor, agent, forwarder, bank, agency, research, association, other
expected-territory = one of: district, national, foreign, outside, unknown
expected-class = one of: supply, horizontal, agency, research, association, finance, affiliate, contact, other
expected-answer = one of: yes, no, don’t know, refused
expected-state = one of: strong, active, weak, sleeping, failed, ended, missing, potential, unknown
expected-content = one of: service, information, purchasing, promotion, coordination
expected-function = what it brings, such as: it earns money, brings news, its name opens doors to customers
expected-effect = what it does to others, such as: others dislike it, it helps our contacts with others
expected-contact-role = one of: owner, other, both
expected-basis = one of: S, C, I, X
expected-mode = one of: indirect, direct, online, agent, distributor, subsidiary, production
expected-barrier-form = full (all 39 questions) or short (12 of them)
expected-barrier-modules = one or more of: core, oecd, developing
expected-agreement = two facts that go together
expected-education = a school level: school, vocational, university
expected-motive = reasons such as: orders came unasked, small home market, a customer took us along
expected-years = years such as 2019-2022; 2024
expected-hs = two digits from 01 to 97, such as 96; longer customs codes will do
expected-currency = three letters such as EUR

## Sheets

sheet-study = About the study
sheet-firms = Firms
sheet-markets = Markets
sheet-barriers = Barriers
sheet-actors = Partners
sheet-ties = Relationships
sheet-rosters = Numbers per group
sheet-customers = Customer list
sheet-help = Help
sheet-members = Consortium members
sheet-member_trust = Trust between members
sheet-scorecard = Consortium health
sheet-lists = Code lists
sheet-read_me = Read me

## Columns

field-key = key
field-value = value
field-firm_id = firm
field-actor_id = partner’s code
field-name = name
field-country = country
field-founded_year = year founded
field-first_export_year = year of first export
field-last_export_year = year of last export
field-employees = employees
field-export_share_pct = share of exports
field-export_markets = number of export countries
field-unsolicited_orders = unsolicited orders from abroad
field-searched_export_info = looked for export information
field-export_plan = export plan
field-owner_managed = run by the owner
field-attitude_cooperation = attitude to cooperation
field-attitude_again = ready to work together again
field-attitude_share = ready to share contacts
field-attitude_decide = ready to decide together
field-attitude_gain = expects to gain by working together
field-turnover = turnover a year
field-balance_sheet = balance sheet total
field-currency = currency
field-nace_version = version of the activity code
field-nace = activity code
field-hs_chapters = customs chapters
field-own_foreign_unit = own branch abroad
field-export_years = years with exports
field-early_export_share_pct = share of exports in the third year
field-motives = reasons for selling abroad
field-languages = languages spoken
field-certificates = certificates
field-manager_years_abroad = manager’s years abroad
field-manager_education = manager’s education
field-export_lead_hours = hours a week for exports
field-r_and_d = research and development
field-own_brand = own brand
field-spare_capacity_pct = spare capacity
field-mode = way into the market
field-since_year = since
field-share_pct = share
field-close_market = close market
field-priority = priority
field-respondent = who answered
field-barrier = barrier
field-severity = severity
field-scale = length of the scale
field-not_applicable = does not apply
field-presence = cost an order
field-market = market
field-roles = roles
field-role = role
field-territory = territory
field-area = area
field-sector = trade
field-materials = materials
field-material = material
field-core_activity = core activity
field-capabilities = strengths
field-capabilities_missing = what is lacking
field-reference_value = reference customer
field-stands_for = stands for several
field-interviewed = interviewed
field-asked_about = asked about
field-recall_complete = named all
field-from = from
field-to = to
field-class = kind of contact
field-answer = answer
field-state = state
field-content = what flows
field-functions = what it brings
field-effects = what it does to others
field-last_exchange_year = last exchange
field-quiet_reason = why it went quiet
field-strength = strength
field-trust = trust
field-commitment = commitment
field-contact_frequency = how often in touch
field-coordination = coordination
field-adaptation = adaptation
field-information = information shared
field-technical_adaptation = technical adaptation
field-shared_assets = shared resources
field-growth_potential = growth potential
field-contact_persons = people in touch
field-years_known = years known
field-joint_activities = activities together
field-contact_role = who knows them
field-share_of_sales_pct = share of sales
field-share_of_purchases_pct = share of purchases
field-via = through
field-told_by = who said so
field-population = how many there are
field-interviewed_count = how many were asked
field-customer = customer
field-date = date
field-amount = amount
field-programme = programme
field-help_for = for which barriers
field-contact = whom to ask
field-link = web address
field-cost = cost
field-valid_until = valid until
field-basis = basis
field-note = note

## Limits

limit-file-size = A file may have up to { $value } MB.
limit-whole-file-size = A .csv, .xls or network file may have up to { $value } MB.
limit-unpacked-size = A workbook may take up to { $value } MB once unpacked.
limit-archive-entries = A workbook may hold up to { $value } parts, such as sheets and pictures.
limit-sheets = Up to { $value } sheets are read.
limit-cells = Up to { $value } filled cells are read from a file.
limit-ods-cells = The sheets of an OpenDocument workbook (.ods) may span up to { $value } cells.
limit-text-length = Up to { $value } characters of a cell are kept.
limit-actors = Up to { $value } partners are read.
limit-ties = Up to { $value } statements about contacts are read.
