//! Bytes as a table of ratings, and what can be said of it: no figure leaves its scale.
#![no_main]

use std::sync::Arc;

use askwell::documents::ratings::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(faults) = read(&[(Arc::from("fuzzed.csv"), bytes)]) {
        assert!(!faults.is_empty(), "refused without a word");
    }
});
