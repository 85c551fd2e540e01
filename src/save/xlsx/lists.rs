//! Rules for cells: lists to choose from and numbers within bounds.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, Formula, Workbook, XlsxError,
};

use super::{LONGEST_TEXT, cut};
use crate::save::book::BookRule;

/// Longest list that may stand inside a rule, in UTF-16 units with its commas.
const LONGEST_INLINE: usize = 255;

/// Lists that are too long for a rule, on a hidden sheet of their own.
pub struct Lists {
    sheet: String,
    columns: Vec<Vec<String>>,
}

impl Lists {
    pub fn new(sheet: String) -> Self {
        Self { sheet, columns: Vec::new() }
    }

    /// The rule as Excel checks it.
    pub fn validation(&mut self, rule: &BookRule) -> Result<DataValidation, XlsxError> {
        match rule {
            BookRule::Choice { choices, several } => {
                let choices: Vec<String> = choices.iter().map(|one| one.text().to_owned()).collect();
                let length: usize = choices.iter().map(|one| one.encode_utf16().count() + 1).sum();
                let plain = choices.iter().all(|one| !one.contains([',', '"']) && one.trim() == one);
                let validation = if choices.is_empty() {
                    DataValidation::new().allow_any_value()
                } else if plain && length <= LONGEST_INLINE {
                    DataValidation::new().allow_list_strings(&choices)?
                } else {
                    DataValidation::new().allow_list_formula(Formula::new(self.range(choices)))
                };
                // Other words are read too, so the list advises and does not forbid.
                Ok(validation.set_error_style(DataValidationErrorStyle::Warning).show_error_message(!several))
            }
            BookRule::Number { low, high, whole } => Ok(if *whole {
                DataValidation::new()
                    .allow_whole_number(DataValidationRule::Between(*low as i32, *high as i32))
            } else {
                DataValidation::new().allow_decimal_number(DataValidationRule::Between(*low, *high))
            }),
        }
    }

    /// Where the list stands.
    fn range(&mut self, choices: Vec<String>) -> String {
        let rows = choices.len();
        let column = self.columns.iter().position(|one| *one == choices).unwrap_or_else(|| {
            self.columns.push(choices);
            self.columns.len() - 1
        });
        let letters = crate::import::cell_name(column as u32, 1);
        let letters = letters.trim_end_matches('1');
        format!("='{}'!${letters}$1:${letters}${rows}", self.sheet.replace('\'', "''"))
    }

    /// Adds the sheet, if any list needs it.
    pub fn write(self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let sheet = workbook.add_worksheet().set_name(self.sheet)?.set_hidden(true);
        for (column, choices) in (0..).zip(&self.columns) {
            for (row, choice) in (0..).zip(choices) {
                sheet.write_string(row, column, cut(choice, LONGEST_TEXT))?;
            }
        }
        Ok(())
    }
}
