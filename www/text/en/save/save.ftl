save-title = Save
save-json = Report data
save-print = Print
