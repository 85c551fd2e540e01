# What can be taken along, in which program it opens, and whose names are in it; figures in files.

take-title = Take along
take-lede = Everything here is made on this device and handed to you as a file; nothing is sent.
take-codes = Firm codes instead of names
    .about = Every firm and contact gets a code such as A01, so that you can show the files to others. Which code stands for whom comes as a file of its own: keep that one to yourself.
take-named = The names of your firm and its contacts are in these files.
take-coded = Only codes are in these files, no names; the key comes as a second file.
take-all-names = Everything you brought is in it, with all names.
take-read = To read and hand on
take-go-on = To go on with
take-programs = For other programs
take-pictures = Pictures
take-report = Report for Excel
    .about = One sheet for each part, with real numbers, charts and sources. Opens in Excel, LibreOffice, Numbers (.xlsx).
take-firms = { $count ->
    [one] A report for the firm
   *[other] A report for each of the { $count } firms
  }
    .about = Each firm’s own report, as if it stood in the middle, for Excel; all of them packed in one file (.zip).
take-continued = Workbook for next year
    .about = The template with what you know already filled in and this year’s results beside it. Add what has changed and drop it here again (.xlsx).
take-session = Your files and all your changes
    .about = Bring this file back here and you go on where you are now. Only this page opens it (.json).
take-tables = Tables
    .about = One plain table for each part, for R, SPSS, Stata, Python or any spreadsheet (.csv, packed in one .zip).
take-gexf = Network for Gephi
    .about = Firms and contacts with all that is known of them and their places on the map (.gexf).
take-graphml = Network for other programs
    .about = The same for yEd, Cytoscape, igraph, NetworkX, visone (.graphml).
take-data = Report data
    .about = The whole report for programmers, as the program made it (.json).
take-figures = All pictures
    .about = Each as a drawing that stays sharp at any size (.svg) and as an image for slides (.png), with title, legend, date and source; packed in one .zip.
take-each = { $count ->
    [one] The one picture by itself
   *[other] Each of the { $count } pictures by itself
  }
take-picture = Picture
take-print = Print: { $view }
    .about = On paper or as a PDF, by your browser.
taking-running = Being made …
taking-saved = { $filesCount ->
    [one] Saved: { $files }.
   *[other] Saved: { $files }. If your browser asks, allow several files.
  }
taking-failed = This file could not be made. Your data are untouched; try again, or choose another form.
taking-cancelled = Cancelled. Nothing was saved.
figure-map-present = The network today
figure-map-new = The network with the proposed contacts
figure-map-difference = What would change in the network
figure-barriers = Export barriers, the strongest first
figure-groups = Groups of export barriers
figure-together = Export barriers over all firms
figure-heat = Every firm and every barrier
figure-among = One firm among the others
figure-key-own = This firm
figure-key-others = The others, from lowest to highest
figure-key-median = Middle of the others
figure-key-value = Strength, from 0 (no barrier) to 100 (as strong as can be)
figure-key-range = What unanswered questions leave open
figure-as-of = as of { $date }
figure-note-map = { $actors ->
    [one] One firm or contact,
   *[other] { $actors } firms and contacts,
  } of whom { $interviewed ->
    [0] none was asked.
    [one] one was asked.
   *[other] { $interviewed } were asked.
  }
figure-note-pairs = { $asked ->
    [one] One
   *[other] { $asked }
  } of { $pairs } possible contacts asked about: a missing line does not always mean no contact.
figure-note-answers = { $answered } of { $asked } questions answered{ $respondents ->
    [one] .
   *[other] , by { $respondents } people.
  }
figure-note-firms = { $count ->
    [one] Mean of one firm.
   *[other] Mean of { $count } firms.
  }
figure-note-source = Source: { $files }.
figure-note-coded = Names are replaced by codes.
figure-note-made = Made with Filiera { $version }.
