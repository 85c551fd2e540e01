//! Workbooks (.xlsx): any bytes in the place of an entry, packed anew, give a model or a problem. The bytes
//! as they are, too: damaged archives are a case of their own.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| filiera_fuzz::read_packed("xlsx", bytes));
