//! What was said about a person can't be copied, printed or written down: proved where these tests are compiled.

use askwell::answers::Responses;
use askwell::conversation::session::Session;
use askwell::vocabulary::Sensitive;

/// Compiles only while the type lacks the trait: with it, two implementations would fit and neither could be meant.
macro_rules! lacks {
    ($type:ty, $trait:path) => {
        const _: fn() = || {
            trait Lacks<Which> {
                fn it() {}
            }
            struct HasIt;
            impl<T: ?Sized> Lacks<()> for T {}
            impl<T: ?Sized + $trait> Lacks<HasIt> for T {}
            <$type as Lacks<_>>::it();
        };
    };
}

lacks!(Responses, Clone);
lacks!(Responses, std::fmt::Display);
lacks!(Responses, serde::Serialize);
lacks!(Sensitive<u32>, Clone);
lacks!(Sensitive<u32>, std::fmt::Display);
lacks!(Sensitive<u32>, serde::Serialize);
lacks!(Session<'static>, Clone);
lacks!(Session<'static>, std::fmt::Display);
lacks!(Session<'static>, serde::Serialize);

/// Conduct 89: what remains, their form for developers, tells nothing.
#[test]
fn what_was_said_prints_nothing() {
    assert_eq!(format!("{:?}", Sensitive::new(7u32)), "[withheld]");
    assert!(format!("{:?}", Responses::new(3)).contains("[withheld]"));
    let house = crate::shipped::House::shipped();
    let briefing = house.briefing(askwell::vocabulary::Role::Police);
    let session = Session::new(&briefing);
    assert_eq!(format!("{session:?}"), "Session([withheld])");
}
