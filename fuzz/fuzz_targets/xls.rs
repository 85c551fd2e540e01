//! Compound files and the records of old workbooks: any bytes give a model or a problem.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| filiera_fuzz::read("input.xls", bytes));
