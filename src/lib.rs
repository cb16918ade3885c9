//! askwell: trauma-informed screening for possible human trafficking, in the terminal.
//!
//! # The map
//!
//! Read the rooms in this order; a room imports only what stands above it, or its own files.
//! `tests/architecture.rs` fails when this map lies.
//!
//! | floor | room | what it is for |
//! | --- | --- | --- |
//! | 0 | [`vocabulary`] | ids, closed lists, messages without words, diagnostics, and [`vocabulary::Sensitive`] |
//! | 1 | [`documents`] | from bytes to a checked tool, directory or settings, with every fault at once |
//! | 2 | [`answers`] | small codes in one region that can't be printed, cloned or written down |
//! | 3 | [`judgement`] | one scoring engine with its proofs; duties; where to turn |
//! | 3 | [`agreement`] | how far people agree who rate the same written cases |
//! | 4 | [`conversation`] | the session, which is asked and told; the sheet, which never sees an answer |
//! | 5 | [`i18n`] | locales: from ids of words to words |
//! | 5 | [`explain`] | what happened and what to do, for every fault |
//! | 6 | [`ui`] | what a prompt looks like, the loop that carries it, the front ends |
//! | 7 | [`locale_kit`] | beginning, checking and counting locales, and which words of a draft were accepted |
//! | 7 | [`report`] | results as text and as JSON |
//! | 7 | [`tool_kit`] | checking tools, and scoring records in bulk |
//! | 7 | [`directory_kit`] | checking directories, their words, and limits that speak for another place |
//! | 7 | [`practice_kit`] | checking scenarios and their words, and playing them |
//! | 8 | [`library`] | finding and reading documents, and keeping the place of work |
//! | 8 | [`privacy`] | what protects a talk from this computer: no dump, the sandbox, and the one folder for saving |
//! | 8 | [`cli`] | the command line |
//! | 8 | [`commands`] | one file for each command |
//!
//! # The walk of a screening
//!
//! `main` forbids dumps and settles the language, then the command line. [`commands`] asks [`library`] for words, and
//! for tools and directories: those from outside now, the built-in ones when a session first needs them. A document is
//! read raw, then checked, and all its faults come back at once. [`privacy`] shuts the process in. [`ui::run()`] then
//! asks the [`conversation::session::Session`] what to show, finds the words, shows them and tells the session what
//! happened. [`judgement`] borrows the answers; the sheet is composed; the answers are wiped; [`report`] writes the
//! sheet.
//!
//! # What is absent, and why
//!
//! - Floors 0 to 4 know no terminal, command line, Fluent, file, clock or chance, so that a session can be replayed.
//! - Nothing holds a name, a date, an exact age or free text about a person: what does not exist can't leak.
//! - No network crate, and no thread but those that share a large input of [`tool_kit::score`] or a tree of locales under
//!   check. `unsafe` only in the locked region of the answers and in the screen guard. The one global state is their list
//!   of what to wipe and to restore when a signal comes.
//! - Nothing prints: results are values, and whoever was given a writer writes them.

pub mod agreement;
pub mod answers;
pub mod cli;
pub mod commands;
pub mod conversation;
pub mod directory_kit;
pub mod documents;
pub mod explain;
pub mod i18n;
pub mod judgement;
pub mod library;
pub mod locale_kit;
pub mod practice_kit;
pub mod privacy;
pub mod report;
pub mod tool_kit;
pub mod ui;
pub mod vocabulary;
