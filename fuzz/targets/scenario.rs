//! Bytes as a scenario: faults with places, or a scenario.
#![no_main]

use std::sync::Arc;

use askwell::documents::scenario::read::read;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Err(faults) = read(&Arc::from("fuzzed.yaml"), bytes, false) {
        assert!(!faults.is_empty(), "refused without a word");
    }
});
