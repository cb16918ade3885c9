//! Bytes as the settings of an officer, of an agency, and as the record of accepted words.
#![no_main]

use std::sync::Arc;

use askwell::documents::settings::read::{agency, config};
use askwell::locale_kit::Acceptance;
use askwell::vocabulary::LanguageTag;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = Arc::from("fuzzed.yaml");
    let refused = [
        config(&file, bytes).err(),
        agency(&file, bytes).err(),
        LanguageTag::parse("es").ok().and_then(|tag| Acceptance::read(&tag, &file, bytes).err()),
    ];
    assert!(refused.iter().flatten().all(|faults| !faults.is_empty()), "refused without a word");
});
