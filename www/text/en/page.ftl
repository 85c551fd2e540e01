# What the frame, the data screen and the list of problems say.

skip = Skip to the content
steps = Steps
view-data = Data
view-overview = Overview
view-barriers = Barriers
view-network = Network
view-plan = Plan
view-problems = What could not be read
problems-link = { $count ->
    [0] File: all read
    [one] File: one thing to mend
   *[other] File: { $count } things to mend
  }
undo = Undo
print = Print
save-report = Save the report
language = Language
cancel = Cancel
footer-privacy = Nothing you bring leaves this device: there is no server, and the page may not connect to any.
footer-version = Filiera { $version }.
intake-title = What keeps your firm from exporting, and with whom could you get past it?
intake-lede = Bring a spreadsheet. You get the barriers that weigh most, a map of the firms you deal with, and what to do next with whom.
door-file = Open your spreadsheet
    .about = Drop one or several files here, or choose them. A plain list of customers (name, country, date, amount) is enough to begin.
    .formats = Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods), text (.csv, .tsv)
choose-files = Choose files
door-example = See an example first
    .about = A small maker of fashion accessories in an Italian district: its barriers, its contacts, and what it could do. What was made up for the example is marked.
try-example = Try the Button Valley example
privacy-title = Who sees your data
privacy-sentence = Only you. The file is read here, in this browser; nothing is sent, stored or counted, and closing the page forgets everything.
privacy-check = Check it yourself
    .network = Open your browser’s developer tools (F12), tab “Network”, and drop a file: no request appears.
    .offline = Load the page, switch off your connection, and drop a file: everything works.
    .policy = The first line of the page’s source is its security policy: the browser itself forbids connections to any other site.
bring-title = What you can bring
    .customers = A list of customers or invoices: who, where, when, how much. The page shows who has gone quiet.
    .barriers = Answers about export barriers, from 1 (not at all) to 5 or 7 (very much), for one firm or many.
    .ties = A list of who deals with whom, with as many or as few columns as you have.
    .workbook = All of it in one workbook. Headings in English, Italian or French, in any order; empty cells are fine: what was not asked never counts as a no.
data-again = Bring another file
unread-title = There is nothing here that can be analysed yet
all-problems = { $count ->
    [0] Everything could be read.
    [one] One thing about your file
   *[other] { $count } things about your file
  }
read-title = What was read from your file
read-counts = { $actors ->
    [0] No firms or contacts,
    [one] One firm or contact,
   *[other] { $actors } firms and contacts,
  } { $ties ->
    [0] no ties between them,
    [one] one tie between them,
   *[other] { $ties } ties between them,
  } { $answers ->
    [0] no answers about barriers.
    [one] one answer about barriers.
   *[other] { $answers } answers about barriers.
  }
as-of-workbook = “Months ago” counts from { $date }, the date in the file.
as-of-argument = “Months ago” counts from { $date }.
as-of-label = Count from another day:
to-overview = To the diagnosis
forget = Forget these files
sheets-caption = Sheets of { $file }
sheet = Sheet
read-as = Read as
rows = Rows
rows-used = used
rows-skipped = left out
sheet-unused = not used
columns-summary = Which column was read as what
column-unused = not used
problems-sentence = { $used ->
    [0] No rows could be used.
    [one] One row was read and used.
   *[other] { $used } rows were read and used.
  } { $stop ->
    [0] {""}
    [one] One file or sheet could not be used.
   *[other] { $stop } files or sheets could not be used.
  } { $warn ->
    [0] No value had to be left out.
    [one] One value was left out.
   *[other] { $warn } values were left out.
  } { $note ->
    [0] {""}
    [one] One remark says how something was read.
   *[other] { $note } remarks say how something was read.
  }
problems-none = Everything in your file was read
problems-mend = Mend the cells in your own file and drop it again; the rest of the report stands as it is.
problems-more = { $count ->
    [one] One more is in the saved report.
   *[other] { $count } more are in the saved report.
  }
problem-weight = How much it matters
problem-where = Where
problem-seen = What stands there
problem-what = What to do
problem-expected = Expected: { $expected }.
severity-stop = not usable
severity-warn = left out
severity-note = remark
try-again = Try again
trouble-trap = Something went wrong in the analysis
    .next = Your files are still here and nothing was lost. The analysis has been started anew; try again, or undo your last change.
trouble-loading = A part of the page could not be loaded
    .next = Your files are still here. Check the connection and try again.
trouble-old-browser = This browser is too old for the analysis
    .next = It works in Chrome or Edge from version 111, Firefox from 114 and Safari from 16.4.
trouble-unreadable = Your browser could not read the file
    .next = It may have been moved or opened elsewhere, or it is a folder. Choose it again; what was on this page is still here.
trouble-details = For whoever wants to report it
