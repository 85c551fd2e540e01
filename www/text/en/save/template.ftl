# Blank workbooks to fill in. Loaded with the first thing that is saved.

## What it is

template-title-quick = Your firm and its partners: a quick picture
template-title-adviser = A firm, its export barriers and its network: workbook for advisers
template-title-research = Firms, export barriers and networks: workbook for research
template-about-quick = Fill in what you know by heart; a quarter of an hour is enough. The page then tells you what keeps you from exporting more, and with whom you could get past it.
template-about-adviser = For one firm, filled in together or from an interview. Most columns may stay empty; each answer more makes the report more certain.
template-about-research = For several firms, interviews or a whole district. It has every column that the page reads; leave out whatever you did not ask.
template-start = Begin with the sheet of firms, then the partners. A few rows are enough for a first report.
template-rows = One row is one thing: one firm, one partner, one answer. Please leave the headings as they are; columns may be moved or left out.
template-blank = An empty cell means “not asked” or “not known”. It never means “no”. If you asked and the answer was no, please write no.
template-example = Rows that begin with “Example:” show how it is meant. They are never counted; delete them or write over them.
template-headings = Each heading has a note that explains it: point at the red corner. Darker headings are needed; without them a row cannot be read.
template-lists = Where a cell offers a list, choose from it or type; other usual words are understood too. The last sheet says what each word means.
template-private = This file stays with you. The page reads it inside your browser and sends it nowhere.
template-back = When you are done: save the file, open the page again, and drop the file onto it. You can add more later.
template-sheet-study = { $name }: one row is one fact about the survey, such as the day for which it holds.
template-sheet-firms = { $name }: one row is one firm that answers.
template-sheet-markets = { $name }: one row is one country in which a firm sells.
template-sheet-barriers = { $name }: one row is one thing that may make exporting hard. Say how much it weighs, from 1 (not at all) to 5 (very much).
template-sheet-actors = { $name }: one row is one firm or body in the network: suppliers, customers, firms of your trade, agents, banks, agencies.
template-sheet-ties = { $name }: one row is what one source said about two partners: who provides, who receives, and how it goes.
template-sheet-rosters = { $name }: one row is one group of firms: how many there are, and how many were asked.
template-sheet-customers = { $name }: one row is one partner: customers, suppliers, firms of your trade, agents, whoever matters. Do not forget those who have gone quiet.
template-code = Code: { $code }

## Keys of the sheet about the study

study-as_of = As of date
study-title = Title
study-author = Author
study-boundary = Boundary
study-method = Method
study-period = Period

## The example rows

example-firms = Example: Our Firm
example-markets = Example: Our Firm
example-actors = Example: Metal Workshop
example-ties = Example: Our Firm
example-rosters = Example: supplier
example-customers = Example: Buyer in Lyon
example-name = Our Firm
example-to = Buyer in Lyon
example-country = France
example-quiet_reason = their buyer retired
example-sector = metal working
example-area = the valley
example-materials = brass
example-capabilities = surface treatment; small series
example-capabilities_missing = languages
example-told_by = Our Firm
example-note = met at the fair

## The sheet of words

lists-list = Where it is used
lists-code = Code
lists-word = Word
lists-meaning = What it means

## Words to choose from that the page does not show elsewhere

choice-yes = yes
choice-no = no
choice-unknown = don’t know
choice-answer-yes = yes
choice-answer-no = no
choice-answer-dont_know = don’t know
choice-answer-refused = no answer
choice-content-service = service
choice-content-information = information
choice-content-purchasing = joint purchasing
choice-content-promotion = promotion
choice-content-coordination = coordination
choice-contact-owner = owner
choice-contact-other = other
choice-mode-indirect = indirect
choice-mode-direct = direct
choice-mode-online = online
choice-mode-agent = agent
choice-mode-distributor = distributor
choice-mode-sales_subsidiary = own branch
choice-mode-production = own plant

## What the words mean

means-role-focal = The firm that the report is for.
means-role-producer = A firm that makes the same or similar goods and is no rival.
means-role-supplier = Sells you materials, parts or work.
means-role-customer = Buys from you.
means-role-competitor = A rival: sells the same to the same customers.
means-role-distributor = Buys your goods and sells them on.
means-role-agent = Sells in your name for a commission.
means-role-forwarder = Carries goods or handles customs.
means-role-bank = Bank or other source of credit.
means-role-agency = A public or district body that helps firms.
means-role-research = University, laboratory or research centre.
means-role-association = Trade association or chamber of commerce.
means-role-other = None of these.
means-territory-district = In the same district or valley.
means-territory-national = In the same country, outside the district.
means-territory-foreign = In another country.
means-territory-outside = Outside the district; at home or abroad is not said.
means-territory-unknown = Nobody said where.
means-class-supply = One buys from the other, or handles goods for it.
means-class-horizontal = Two firms of one trade that help, share or watch each other.
means-class-agency = Support from a public or district body.
means-class-research = Work with a university or laboratory.
means-class-association = Membership.
means-class-finance = Loans, guarantees, shares.
means-class-affiliate = Firms with the same owners.
means-class-contact = People know each other, without business.
means-class-other = None of these.
means-state-strong = Regular and close.
means-state-active = Going on as usual.
means-state-weak = Little and seldom.
means-state-sleeping = Little or nothing passes now, but the door is open.
means-state-failed = Broken for a reason: a dispute, a bankruptcy.
means-state-ended = Over, and no bond is left.
means-state-missing = You asked, and there is none.
means-state-potential = None yet, but wanted.
means-state-unknown = Nobody was asked.
means-basis-S = Somebody said it of this very case.
means-basis-C = Said of a whole group and written out for each.
means-basis-I = Follows from what was said.
means-basis-X = Made up for practice.
means-choice-answer-yes = They said that there is a relationship.
means-choice-answer-no = They said that there is none.
means-choice-answer-dont_know = They could not say.
means-choice-answer-refused = They would not say.
means-choice-content-service = Help with a task: customs, translation, training.
means-choice-content-information = News about markets, rules or firms.
means-choice-content-purchasing = Buying together.
means-choice-content-promotion = Fairs, catalogues, visits.
means-choice-content-coordination = Bringing firms together.
means-choice-contact-owner = Only or mainly the owner knows them.
means-choice-contact-other = Somebody else in the firm knows them.
means-choice-mode-indirect = Through another firm at home.
means-choice-mode-direct = From home to the customers abroad.
means-choice-mode-online = Through a shop on the web.
means-choice-mode-agent = Through an agent there.
means-choice-mode-distributor = Through a firm there that buys and sells on.
means-choice-mode-sales_subsidiary = With staff of your own there.
means-choice-mode-production = By making it there.

## Notes at the headings

about-key = What this row is about. Please leave it as it is.
about-value = What you have to say about it. A date looks like 2026-01-31.
about-firm_id = The firm that the row is about: its name, or a short code, always written the same way. Leave it empty if there is but one.
about-actor_id = A short code of your own for this partner. The other sheets may use it instead of the name.
about-name = Name of the firm or body, always written the same way.
about-country = Name of the country, or its two letters such as IT.
about-founded_year = The year in which the firm began: 1987.
about-first_export_year = The year of the first sale abroad. Empty if there was none yet.
about-last_export_year = The year of the latest sale abroad.
about-employees = People working in the firm, counted as full years of work; owners too.
about-export_share_pct = Of 100 in sales, how many come from abroad: 0 to 100.
about-export_markets = In how many countries you sell, not counting your own.
about-unsolicited_orders = Did orders come from abroad without your asking for them?
about-searched_export_info = Did you look for information about selling abroad in the last two years?
about-export_plan = Is there a written plan for selling abroad?
about-owner_managed = Is the firm run by its owner or the owner’s family?
about-attitude_cooperation = How ready you are to work with other firms: 1 (not at all) to 5 (very much).
about-mode = How the goods get into this market.
about-since_year = The year in which it began.
about-share_pct = Of 100 in sales, how many come from this country: 0 to 100.
about-close_market = Does the country seem close: in language, habits, rules?
about-priority = Is it one of the countries that you want to win?
about-respondent = Who in the firm answered.
about-barrier = What may make exporting hard. The note at each says more.
about-severity = How much it weighs: 1 (not at all) to 5 (very much). Empty if you cannot say.
about-scale = 5 if the answers run from 1 to 5, 7 if they run from 1 to 7.
about-not_applicable = Choose yes if the question makes no sense for this firm.
about-presence = Did it cost an order, or stop one, in the last two years?
about-market = The country that the answer is about. Empty if it holds everywhere.
about-roles = What they are, seen from your firm. Several are possible: supplier; customer.
about-role = The group of firms that the row is about.
about-territory = Where they are, seen from your firm.
about-area = Town, valley or region.
about-sector = What they do for a living.
about-materials = Goods or materials that are made or pass between the two; several with a semicolon between them.
about-material = Only firms that work with this material. Empty for all.
about-core_activity = Is this the main activity in your chain: the one without which nothing goes?
about-capabilities = What they are good at; several with a semicolon between them.
about-capabilities_missing = What they lack; several with a semicolon between them.
about-reference_value = Would their name impress other customers?
about-stands_for = Leave empty for a single firm. For a row that stands for several firms: how many.
about-interviewed = Did you speak with them yourself?
about-asked_about = What kinds of partners they were asked about; several with a semicolon between them.
about-recall_complete = Did they name all partners of those kinds? Only then does a missing row mean: no relationship.
about-from = Who sells or provides. A name from the sheet of partners.
about-to = Who buys or receives. A name from the sheet of partners.
about-class = What kind of relationship it is.
about-answer = What was said when you asked. Leave the row out if you did not ask.
about-state = How it goes now. Empty if you cannot say; then the last exchange decides.
about-content = What passes, with agencies and associations; several with a semicolon between them.
about-last_exchange_year = When goods, money or work last passed: a year or a day.
about-quiet_reason = Why it went quiet, in your own words.
about-strength = How close it is on the whole: 1 (hardly) to 5 (very close). A short cut instead of the next columns.
about-trust = 1 (none) to 5 (full trust).
about-commitment = How much both want to keep it: 1 to 5.
about-contact_frequency = How often you are in touch: 1 (hardly ever) to 5 (all the time).
about-coordination = How far deliveries and plans are agreed with each other: 1 to 5.
about-adaptation = How far ways of working were changed for each other: 1 to 5.
about-information = How openly you tell each other what matters: 1 to 5.
about-technical_adaptation = How far products or machines were changed for each other: 1 to 5.
about-shared_assets = How far you use things together, such as tools, stores or brands: 1 to 5.
about-growth_potential = Could more come of it? 1 (no) to 5 (very much more).
about-contact_persons = How many people on both sides know each other.
about-years_known = For how many years you have known each other.
about-joint_activities = How many of eight kinds of things you do together: 0 to 8.
about-contact_role = Who in your firm knows them. If only the owner does, that is a risk.
about-share_of_sales_pct = Of 100 that the provider sells, how many go to this partner.
about-share_of_purchases_pct = Of 100 that the receiver buys, how many come from this partner.
about-via = Who brought the two together, or stands between them.
about-told_by = Who said so. A name from the sheet of partners.
about-population = How many firms of this group there are in all, as far as anybody knows.
about-interviewed_count = How many of them were asked.
about-customer = Name of the partner, always written the same way.
about-date = When they last ordered: a year or a day. For suppliers, when you last ordered from them.
about-amount = Sales with them, in one currency, without tax.
about-basis = How well the row is founded.
about-note = Anything worth keeping. It is shown, not analysed.
