# How data come in: the doors, what happens to files, and how much is read.

intake-title = What keeps your firm from exporting, and with whom could you get past it?
intake-lede = Answer twelve questions, or bring a spreadsheet. You get the barriers that weigh most, a map of the firms you deal with, and what to do next with whom.

## The doors

door-answer = Answer here
    .about = No file needed: twelve questions, about 3 minutes, one topic at a time. You see what comes out after the first answers.
    .begin = Begin with the questions
    .kept = Go on with the questions
    .contacts = Or tell us whom you deal with (8 minutes)
door-file = Open your spreadsheets
    .about = Drop files or a whole folder here, or choose them. Nothing has to be renamed or tidied first: a plain list of customers is enough to begin.
    .formats = Excel, LibreOffice, text (.csv, .tsv), network files (.graphml, .gexf), and sessions saved here
choose-files = Choose files
choose-folder = Choose a folder
door-paste = Paste a table
    .about = Copy cells in Excel or a table on a web page, headings included, and paste here (Ctrl+V)
read-paste = Read this table
pasted-name = Pasted table
door-example = Try an example
example-owner = An owner’s customer list
    .about = Invented: who bought what, and who has gone quiet.
example-district = A district: Button Valley
    .about = From a published study; what was made up is marked.
example-researcher = A researcher’s list of contacts
    .about = Invented: who deals with whom, and how closely.
door-template = Take a blank workbook
blank-quick = Quick
    .about = Your firm and its partners, in a quarter of an hour.
blank-adviser = For advisers
    .about = One firm, its barriers and its contacts.
blank-research = For research
    .about = Several firms or a district, every column.
privacy-title = Who sees your data? Only you.
privacy-sentence = Files are read here, in this browser; nothing is sent or counted. Nothing is stored either, unless you ask to have answers kept in this browser; else closing the page forgets everything.
privacy-check = Check it yourself
    .network = Open your browser’s developer tools (F12), tab “Network”, and drop a file: no request appears.
    .offline = Load the page, switch off your connection, and drop a file: everything works, even saving once you have saved a file before.
    .policy = The first line of the page’s source is its security policy: the browser itself forbids connections to any other site.
bring-title = What you can bring
    .customers = A list of customers or invoices: who, where, when, how much. The page shows who has gone quiet.
    .barriers = Answers about export barriers, from 1 (not at all) to 5 or 7 (very much), for one firm or many: a row an answer, a row a firm, or as a form tool exported them.
    .ties = A list of who deals with whom, with as many or as few columns as you have, or a table with names on both sides.
    .workbook = All of it in one workbook, or in many: one file a firm is fine. Headings in English, Italian or French, in any order; empty cells are fine: what was not asked never counts as a no.
    .session = A session that you saved here before: your files and all you changed come back.
limits-title = How large may a file be?
    .file = Up to { $file_size } MB a file, and { $unpacked_size } MB once unpacked (workbooks are compressed).
    .content = Up to { $sheets } sheets and { $cells } filled cells; of one cell, the first { $text_length } characters.
    .network = Up to { $actors } firms and people, and { $ties } statements about their contacts.
    .beyond = Beyond that, a sentence says what was left out. These limits are our choice, so that your browser does not run out of memory.

## Files that are open

read-title = { $count ->
    [0] What you answered on this page
    [one] What was read from your file
   *[other] What was read from your { $count } files
  }
data-again = Bring more
data-compare = Compare with an earlier workbook
keep-state = Keep this state to compare with
keep-again = Keep the present state instead
keep-kept = Kept at { $time }. Change what you like, then look at the difference.
keep-compare = See what is different
forget = { $count ->
    [0] Forget the answers
    [one] Forget this file
   *[other] Forget these files
  }
remove = Take away
remove-file = Take away { $file }
brought-title = { $count ->
    [one] You brought { $first }. Read it together with what is open?
   *[other] You brought { $count } files. Read them together with what is open?
  }
brought-open = Open now: { $files }.
brought-together = Together
brought-instead = Instead
notice-replaced = Read anew: { $files }. What you said of columns and names still holds; cells you had mended here are taken from the file.
notice-carried = This file has headings that you explained before, so its columns are read as you said then.
notice-restored = Your saved session is open again, with all you had changed.
trouble-nothing-found = No spreadsheet was found there
    .next = A folder is searched for Excel, LibreOffice, text and network files. What was on this page is still here.
trouble-not-a-session = This saved session cannot be opened
    .next = It may be damaged, or come from a newer version of this page. What was on this page is still here; the spreadsheets themselves can always be opened.
phase-files = { $done } of { $total } files
phase-rows = { $rows } rows
guessed-columns = { $count ->
    [one] The meaning of one column was guessed.
   *[other] The meaning of { $count } columns was guessed.
  }
guessed-sheets = { $count ->
    [one] One sheet was left out because nobody can tell yet what it is about.
   *[other] { $count } sheets were left out because nobody can tell yet what they are about.
  }
guessed-look = Have a look
mapping-look = See how the columns were read
mapping-say = Say what your columns mean

## Answers given in the page

answers-source = Your answers on this page
answers-here = You also answered questions on this page.
answers-more = Go on answering
answers-change = Change the answer
view-answer = Questions
