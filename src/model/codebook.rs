//! The one table of fields: code, sheet, type, codes, range, whether required, and the words under
//! which visitors may write it. Import, templates, questionnaire, mapping view and documents read it.
