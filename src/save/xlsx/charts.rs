//! Native bar charts, beside or below the table they draw.

use rust_xlsxwriter::{
    Chart, ChartFont, ChartFormat, ChartLine, ChartSolidFill, ChartType, Worksheet, XlsxError,
};

use crate::save::book::BookSheet;

const COLOUR: u32 = 0x0028_6A8C;

/// Inserts the sheet's charts at its table, whose headings stand in the row `top`.
pub fn insert(sheet: &mut Worksheet, from: &BookSheet, name: &str, top: u32) -> Result<(), XlsxError> {
    // Beside a narrow table, below one that fills the screen's width and not its height.
    let below = from.columns.len() > 6 && from.rows.len() < 25;
    let (mut row, column) = match below {
        true => (top + from.rows.len() as u32 + from.room + 2, 0),
        false => (top, from.columns.len() as u16 + 1),
    };
    for one in &from.charts {
        let rows = one.rows.min(from.rows.len() as u32);
        let (Ok(labels), Ok(values)) = (u16::try_from(one.labels), u16::try_from(one.values)) else {
            continue;
        };
        if rows == 0 {
            continue;
        }
        let (first, last) = (top + 1, top + rows);
        let mut chart = Chart::new(ChartType::Bar);
        chart
            .add_series()
            .set_categories((name, first, labels, last, labels))
            .set_values((name, first, values, last, values))
            .set_gap(40)
            .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(COLOUR)));
        // A title that begins with "=" would be taken for the address of a cell.
        chart
            .title()
            .set_name(one.title.text().trim_start_matches(['=', ' ']))
            .set_font(ChartFont::new().set_bold().set_size(11));
        chart.legend().set_hidden();
        // In this library the x axis of a bar chart is the one along which the bars run.
        chart.x_axis().set_min(one.low).set_max(one.high).set_major_gridlines_line(&line());
        // The first row of the table at the top, as it is read.
        chart.y_axis().set_reverse();
        let height = 90 + 24 * rows.min(60);
        chart.set_width(720).set_height(height);
        sheet.insert_chart(row, column, &chart)?;
        row += height / 20 + 2;
    }
    Ok(())
}

fn line() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(0x00D0_D5DA).set_width(0.75);
    line
}
