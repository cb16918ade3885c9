//! Bytes as a tool and as an item bank: faults with places, or a tool that can be judged. Never both, never anything else.
#![no_main]

use std::sync::Arc;

use askwell::documents::tool::{ItemBank, read};
use askwell::judgement::scoring::Program;
use askwell::vocabulary::has_errors;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let reading = read(&Arc::from("fuzzed.yaml"), bytes, &ItemBank::default(), false);
    assert_eq!(reading.value.is_none(), has_errors(&reading.faults), "a document and errors exclude each other");
    for fault in &reading.faults {
        assert!(fault.args.iter().all(|(_, value)| !value.chars().any(|c| c.is_control())), "{fault:?}");
    }
    if let Some(tool) = reading.value {
        let _ = Program::compile(&tool);
    }
    let _ = ItemBank::default().add(&Arc::from("bank.yaml"), bytes);
});
