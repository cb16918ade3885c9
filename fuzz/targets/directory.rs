//! Bytes as a directory: faults with places, or services and duties that every encounter can be looked up in.
#![no_main]

use std::sync::Arc;

use askwell::documents::directory::{Directories, read};
use askwell::documents::settings::{Agency, Desk};
use askwell::judgement::duty;
use askwell::judgement::referral::{ContactKind, recommend};
use askwell::vocabulary::{Age, Concern, Context, Pathway, Standing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(directory) = read::read(&Arc::from("ZZ.yaml"), bytes, false) else { return };
    let area = directory.area.clone();
    let all = Directories::new([directory]);
    let desk = Desk { name: "Desk".to_owned(), phone: "555 01".to_owned() };
    let agency = Agency::with_desk(Standing::Neither, desk);
    for age in Age::ALL {
        let context = Context { area: Some(area.clone()), age: Some(*age), ..Context::default() };
        let contacts = recommend(&all, &agency, Pathway::ALL, &context);
        assert!(matches!(contacts[0].kind, ContactKind::Emergency | ContactKind::Gap(Pathway::Emergency)));
        for contact in &contacts {
            for way in contact.ways() {
                assert!(!all.is_retired(&way.display), "a retired number is shown");
            }
        }
        let _ = duty::due(&all, &context, Some(Concern::Urgent));
        let _ = duty::unknown(&all, &context);
    }
});
