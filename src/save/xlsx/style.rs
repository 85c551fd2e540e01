//! How cells look: number formats, headings, and the colour of what is to be mended.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::save::book::{BookColumn, BookFormat};

pub const DATE: &str = "yyyy-mm-dd";

const FORMATS: usize = BookFormat::ALL.len();

/// The formats of a workbook, made once a sheet.
pub struct Style {
    pub title: Format,
    pub line: Format,
    pub paragraph: Format,
    heading: Format,
    required: Format,
    wrong_heading: Format,
    plain: Format,
    wrong: Format,
    cells: [Format; FORMATS],
    wrong_cells: [Format; FORMATS],
}

impl Default for Style {
    fn default() -> Self {
        let heading = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_indent(1)
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Thin)
            .set_background_color(0x00E9_EEF2);
        let plain = Format::new().set_align(FormatAlign::Top);
        let cells = std::array::from_fn(|index| {
            let code = match BookFormat::ALL[index] {
                // Not "@": a number that stands in a column of text stays a number.
                BookFormat::Text => return plain.clone().set_text_wrap().set_indent(1),
                BookFormat::Count => "#,##0",
                BookFormat::Decimal => "#,##0.0##",
                BookFormat::Share => "0.0%",
                BookFormat::Percent => "0.0#",
                BookFormat::Year => "0",
                BookFormat::Date => DATE,
            };
            plain.clone().set_num_format(code)
        });
        Self {
            title: Format::new().set_bold().set_font_size(14),
            line: Format::new(),
            paragraph: plain.clone().set_text_wrap(),
            required: heading.clone().set_background_color(0x00BF_D7E5),
            wrong_heading: wrong(&heading),
            wrong: wrong(&plain),
            wrong_cells: std::array::from_fn(|index| wrong(&cells[index])),
            heading,
            plain,
            cells,
        }
    }
}

impl Style {
    /// Of a cell in a column of this format; outside of any column nothing is known of it.
    pub fn of(&self, format: Option<BookFormat>, wrong: bool) -> &Format {
        match (format, wrong) {
            (None, false) => &self.plain,
            (None, true) => &self.wrong,
            (Some(format), false) => &self.cells[format as usize],
            (Some(format), true) => &self.wrong_cells[format as usize],
        }
    }

    pub fn heading(&self, column: &BookColumn, wrong: bool) -> &Format {
        if wrong {
            &self.wrong_heading
        } else if column.required {
            &self.required
        } else {
            &self.heading
        }
    }
}

fn wrong(format: &Format) -> Format {
    format.clone().set_background_color(0x00FF_D9D0)
}
