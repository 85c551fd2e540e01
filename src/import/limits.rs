//! How much is read at most. Every limit is our own choice: far above any workbook of this field, far
//! below what makes a browser tab run out of memory or patience. They act before a format's own reader
//! does, since most readers hold a whole sheet before the first row can be refused.

use filiera_rows::Room;
pub use filiera_rows::TEXT_LENGTH;

/// Bytes of a file. A 100,000-row workbook has about 10 MB.
pub const FILE_BYTES: usize = 64 << 20;

/// Entries of a zip archive; a workbook has about ten and one more a sheet or picture.
pub const ZIP_ENTRIES: usize = 2_000;

/// Inflated bytes of one entry, counted by inflating it: the sizes written in an archive may lie.
pub const ENTRY_BYTES: u64 = 128 << 20;

/// Attributes of one element in a workbook's XML; the busiest of real ones has about sixty.
pub const ATTRIBUTES: usize = 1_000;

/// Inflated bytes of all entries that are read.
pub const ARCHIVE_BYTES: u64 = 192 << 20;

/// Inflated bytes of the shared strings of .xlsx, which are held whole, one text a string.
pub const SHARED_STRING_BYTES: u64 = 64 << 20;

/// `<` signs among them: each string costs memory of its own, however short it is.
pub const SHARED_STRING_TAGS: u64 = 6_000_000;

/// Inflated bytes of the shared strings of .xlsb, where a string may take as little as seven.
pub const XLSB_STRING_BYTES: u64 = 16 << 20;

/// Cells of all sheets of an .ods after their repeats are written out, from the first row and column
/// to the last filled ones. A file may say "ten thousand columns in a million rows" in one line, and
/// the reader writes them all out, twice (values and formulas).
pub const ODS_CELLS: u64 = 3_000_000;

/// Bytes of an old .xls or of a .csv: their readers hold everything at once.
pub const WHOLE_FILE_BYTES: usize = 48 << 20;

/// Sheets of a workbook, and of a session.
pub const SHEETS: usize = 200;

/// Cells with something in them, in a whole file.
pub const CELLS: usize = 4_000_000;

/// Bytes of the texts of all cells: a file may hold a long text once and name it in a million cells.
pub const TEXT_BYTES: usize = 128 << 20;

/// Actors in the model; the rest is left out, and said.
pub const ACTORS: usize = 20_000;

/// Statements about ties.
pub const TIES: usize = 200_000;

/// Problems of one code in one sheet that are listed one by one; the rest is counted.
pub const PROBLEMS_ALIKE: usize = 50;

/// Characters of a value that a problem shows.
pub const VALUE_SHOWN: usize = 200;

/// Elements and texts of a GraphML or GEXF file.
pub const GRAPH_ITEMS: usize = 12_000_000;

/// Depth to which the elements of such a file may stand in one another.
pub const GRAPH_DEPTH: usize = 64;

/// Attributes that nodes or edges may have; each becomes a column.
pub const GRAPH_ATTRIBUTES: usize = 500;

/// The limits a visitor may run into, for the page and the documents: code, value, unit
/// (`megabytes` or `count`). The sentence of `a_code` is the Fluent message `limit-a-code`.
pub const TABLE: &[(&str, u32, &str)] = &[
    ("file_size", (FILE_BYTES >> 20) as u32, "megabytes"),
    ("whole_file_size", (WHOLE_FILE_BYTES >> 20) as u32, "megabytes"),
    ("unpacked_size", (ARCHIVE_BYTES >> 20) as u32, "megabytes"),
    ("archive_entries", ZIP_ENTRIES as u32, "count"),
    ("sheets", SHEETS as u32, "count"),
    ("cells", CELLS as u32, "count"),
    ("ods_cells", ODS_CELLS as u32, "count"),
    ("text_length", TEXT_LENGTH as u32, "count"),
    ("actors", ACTORS as u32, "count"),
    ("ties", TIES as u32, "count"),
];

/// The room of a file.
pub fn room() -> Room {
    Room { cells: CELLS, bytes: TEXT_BYTES }
}
