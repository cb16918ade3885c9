//! What was said about a person: a type that can't be printed, cloned or written down.

use std::fmt;

use zeroize::Zeroize;

/// Holds something said about a person. It has no `Clone`, `Display` or `Serialize`, its `Debug` prints
/// `[withheld]`, and it is wiped when dropped. Reading it is a visible call.
///
/// ```compile_fail
/// let held = askwell::vocabulary::Sensitive::new(7u32);
/// let copy = held.clone();
/// ```
/// ```compile_fail
/// let held = askwell::vocabulary::Sensitive::new(7u32);
/// println!("{held}");
/// ```
/// ```compile_fail
/// let held = askwell::vocabulary::Sensitive::new(7u32);
/// let text = serde_json::to_string(&held);
/// ```
pub struct Sensitive<T: Zeroize>(T);

impl<T: Zeroize> Sensitive<T> {
    /// Takes a value into custody.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Reads the value. The name is long so that each use is seen in review.
    pub fn expose(&self) -> &T {
        &self.0
    }

    /// Changes the value in place, so that no copy is left behind.
    pub fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[withheld]")
    }
}

impl<T: Zeroize> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn debugging_prints_nothing_of_it() {
        assert_eq!(format!("{:?}", Sensitive::new(41u32)), "[withheld]");
    }

    #[test]
    fn dropping_wipes_it() {
        struct Held<'a>(&'a Cell<bool>);
        impl Zeroize for Held<'_> {
            fn zeroize(&mut self) {
                self.0.set(true);
            }
        }
        let wiped = Cell::new(false);
        drop(Sensitive::new(Held(&wiped)));
        assert!(wiped.get());
    }
}
