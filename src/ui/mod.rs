//! Floor 6: the front ends. What a prompt looks like in words, the loop that carries it, and the seam that every
//! way of showing it stands behind.
//!
//! [`stage`](stage()) turns a prompt into a [`Screen`]: words already looked up, nothing left to decide. A [`FrontEnd`]
//! shows it and brings back a [`Reply`]. An empty line, an unknown text and the end of the input are never an answer.
//!
//! `run` is the loop, `settle` the first run; `screen` and `stage` make a screen, `wrap` its lines. `meant` says what a
//! typed line means (`digits`: numbers of other scripts), for both front ends: `lines` with `read_line`, and `terminal`,
//! whose keys come from `keyboard`, whose choices from `offers` and `chooser`, whose pages from `page`, whose Esc are
//! counted in `escapes`, and which stands in the `room` that every way out of leaves blank. `script` is for tests.

#[cfg_attr(not(unix), allow(dead_code))]
mod chooser;
mod digits;
#[cfg_attr(not(unix), allow(dead_code))]
mod escapes;
#[cfg_attr(not(unix), allow(dead_code))]
mod keyboard;
mod lines;
mod meant;
mod offers;
mod page;
mod read_line;
#[cfg(unix)]
pub mod room;
mod run;
mod screen;
mod script;
mod settle;
mod stage;
#[cfg(unix)]
mod terminal;
mod wrap;

pub use chooser::leaf_through;
pub use lines::{Lines, Window};
pub use meant::latin_keys;
pub use run::{End, House, Leaf, Save, Talk, run};
pub use screen::{Ask, Block, Place, Screen};
pub use script::Script;
pub use settle::{Known, Settled, settle};
pub use stage::{Voices, stage};
#[cfg(unix)]
pub use terminal::{Terminal, prepared};
pub use wrap::{wrap, wrap_under};

use std::io;

use crate::conversation::session::Event;
use crate::vocabulary::Message;

/// Shows screens and brings back what happened.
pub trait FrontEnd {
    /// Shows a screen and waits until something on it was chosen.
    ///
    /// Anything else is met with a sentence, here, and never becomes a reply.
    ///
    /// # Errors
    /// Fails when the surroundings do.
    fn turn(&mut self, screen: &Screen) -> Result<Reply, FrontEndError>;

    /// Asks for a line about the place of work; a session never asks for one. Gives nothing when the input has ended.
    ///
    /// # Errors
    /// Fails when the surroundings do.
    fn entry(&mut self, question: &str) -> Result<Option<String>, FrontEndError>;

    /// Says something that asks for nothing, before what is shown next.
    ///
    /// # Errors
    /// Fails when the surroundings do.
    fn note(&mut self, message: &Message) -> Result<(), FrontEndError>;

    /// Takes what was shown out of sight, and says nothing.
    ///
    /// # Errors
    /// Fails when the surroundings do.
    fn blank(&mut self) -> Result<(), FrontEndError>;
}

/// What came back from a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Something that the screen offered.
    Happened(Event),
    /// The input ended. Never an answer.
    Closed,
}

/// Says why a front end can't go on. It holds nothing that was shown or typed.
#[derive(Debug, thiserror::Error)]
pub enum FrontEndError {
    /// Nothing more can be shown.
    #[error("can't write")]
    Write(#[source] io::Error),
    /// Nothing more can be read.
    #[error("can't read")]
    Read(#[source] io::Error),
}
