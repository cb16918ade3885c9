//! Bytes as the words of a locale and as what is said of it: faults with places, or words that can be said.
#![no_main]

use std::rc::Rc;
use std::sync::Arc;

use askwell::i18n::{Locale, Words};
use askwell::vocabulary::{LanguageTag, Message};
use libfuzzer_sys::fuzz_target;

const ABOUT: &str = "format: 1\nendonym: x\ndirection: rtl\nstatus: draft\n";

fuzz_target!(|bytes: &[u8]| {
    let Ok(tag) = LanguageTag::parse("ar") else { return };
    let _ = Locale::read(&tag, &Arc::from("locale.yaml"), bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(mut locale) = Locale::read(&tag, &Arc::from("locale.yaml"), ABOUT) else { return };
    let faults = locale.add(&[(Arc::from("fuzzed.ftl"), text.to_owned())]);
    if faults.is_empty() {
        let locale = Rc::new(locale);
        let words = Words::new(Rc::clone(&locale), locale);
        let said = words.text(&Message::fixed("ui-alone").text("name", "x").number("count", 3_u64));
        assert!(!said.contains('\u{1b}'), "{said:?}");
    }
});
