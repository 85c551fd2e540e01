# What the frame, the data screen and the list of problems say.

skip = Skip to the content
steps = Steps
view-data = Data
view-overview = Overview
view-barriers = Barriers
view-network = Network
view-plan = Plan
view-save = Save
view-profile = How far abroad
view-methods = Methods
loading = Loading this part of the page …
figure-save = Save this picture:
view-mapping = What your columns mean
view-problems = What needs a look in your file
problems-link = { $count ->
    [0] File: all read
    [one] File: one thing to mend
   *[other] File: { $count } things to mend
  }
problems-link-answers = { $count ->
    [one] Answers: one thing to mend
   *[other] Answers: { $count } things to mend
  }
undo = Undo
language = Language
cancel = Cancel
footer-privacy = Nothing you bring leaves this device: there is no server, and the page may not connect to any.
footer-version = Filiera { $version }.
unread-title = There is nothing here that can be analysed yet
all-problems = { $count ->
    [0] Everything could be read.
    [one] One thing about your file
   *[other] { $count } things about your file
  }
read-counts = { $actors ->
    [0] No firms or contacts,
    [one] One firm or contact,
   *[other] { $actors } firms and contacts,
  } { $ties ->
    [0] no links between them,
    [one] one link between them,
   *[other] { $ties } links between them,
  } { $answers ->
    [0] no answers about barriers.
    [one] one answer about barriers.
   *[other] { $answers } answers about barriers.
  }
as-of-workbook = “Months ago” counts from { $date }, the date in the file.
as-of-argument = “Months ago” counts from { $date }.
as-of-label = Count from another day:
to-overview = To the diagnosis
sheets-caption = Sheets of { $file }
sheet = Sheet
read-as = Read as
rows = Rows
rows-used = used
rows-skipped = left out
sheet-unused = not used
try-again = Try again
trouble-trap = Something went wrong in the analysis
    .next = Your files are still here and nothing was lost. The analysis has been started anew; try again, or undo your last change.
trouble-loading = A part of the page could not be loaded
    .next = Your files are still here. Check the connection and try again.
trouble-no-tables = This file needs one more part of the page, which could not be fetched
    .next = It is a text in an older encoding, perhaps of East Asia, and the page reads those with the help of one further file. Your files are still here. Connect and try again, or save the file as UTF-8 (in Excel: “CSV UTF-8”) or as .xlsx.
trouble-old-browser = This browser is too old for the analysis
    .next = It works in Chrome or Edge from version 111, Firefox from 114 and Safari from 16.4.
trouble-unreadable = Your browser could not read the file
    .next = It may have been moved or opened elsewhere, or it is a folder. Choose it again; what was on this page is still here.
trouble-details = For whoever wants to report it
less-than-one = less than 1
# Between a name and what is said of it, where the page joins the two.
colon = :
