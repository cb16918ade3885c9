//! The least that can be asked with inquire: one line of text. `start` measures how soon it is on the screen.
#![allow(missing_docs)]

#[cfg(unix)]
fn main() {
    // `cargo bench` starts this too, and `cargo test --benches`; then there is nothing to ask.
    if std::env::args().len() == 1 {
        let _ = inquire::Text::new("Is this a good place to talk?").prompt();
    }
}

#[cfg(not(unix))]
fn main() {}
