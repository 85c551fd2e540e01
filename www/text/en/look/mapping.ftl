# How sheets and columns were read, and how the visitor says what they mean.

mapping-lede = { $count ->
    [0] Everything was understood; nothing here needs an answer. Change a meaning where we got it wrong: the report follows at once, and Undo takes it back.
    [one] One sheet may need a look and stands first. Change a meaning where we got it wrong: the report follows at once, and Undo takes it back.
   *[other] { $count } sheets may need a look and stand first. Change a meaning where we got it wrong: the report follows at once, and Undo takes it back.
  }
mapping-back = Back to the files
mapping-role = This sheet holds
mapping-role-none = – nothing to read –
mapping-row = Headings in row
mapping-rows = { $count ->
    [one] One row.
   *[other] { $count } rows.
  }
mapping-columns = { $count ->
    [one] one column
   *[other] { $count } columns
  }
mapping-why-sheet = We could not tell what this sheet is about. If it matters, say what it holds.
mapping-why-columns = { $count ->
    [one] We guessed what one column means.
   *[other] We guessed what { $count } columns mean.
  }
mapping-why-missing = Too little is said for this sheet to be read. It needs { $expected }.
mapping-why-unused = Some columns hold values, but we do not know their headings. If they matter, say what they mean.
mapping-skip = – not used –
mapping-taken = { $field } (now “{ $column }”)
mapping-empty = no values
mapping-nameless = Column { $column }, without a heading
layout-table = A row is one entry.
layout-wide = A row is a firm, with a column for each answer or partner.
layout-form = A row is one person’s answers, with the questions as headings.
layout-matrix = Names on both sides, with their contacts where they cross.
layout-edges = Two columns of names: who deals with whom.
layout-graph = A network file: it says itself what it holds.
how-exact = certain
how-synonym = known word
how-likeness = guessed: a similar word
how-position = guessed from what it holds
how-visitor = your choice
how-unused = not used
