//! What the command line asks for, as meant: every request with what it needs, and nothing else.

use std::path::PathBuf;

use super::forms::{CheckFormat, Colour, Format, LocaleCheckFormat, PageFormat, Schema, Shell};
use super::locales::{Acceptor, Beginning, Preview, Review};
use crate::conversation::practice::Teaching;
use crate::library::Options;
use crate::report::practice::print::Reader;
use crate::vocabulary::{Area, LanguageTag, Role};

/// How a live session is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A screen of its own in the terminal.
    Private,
    /// Lines that are only added.
    Plain,
}

/// Whether a session may go on where a protection is lacking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strictness {
    /// It may not.
    Strict,
    /// It may, and says so.
    #[default]
    AsFarAsPossible,
}

/// Whether tools from folders may be used with people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AddedTools {
    /// They are, and every screen says so.
    Used,
    /// They are not.
    #[default]
    LeftOut,
}

/// What is wanted, and with which documents.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandLine {
    /// The officer's locale, where one was named.
    pub locale: Option<LanguageTag>,
    /// Folders that were named.
    pub options: Options,
    /// When to use colour.
    pub colour: Colour,
    /// What to do.
    pub request: Request,
}

/// What to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Start a live screening.
    Screen {
        /// The tool, where one was named.
        tool: Option<String>,
        /// Where the encounter takes place.
        area: Option<Area>,
        /// As what the officer works.
        role: Option<Role>,
        /// How to show it, where that was said.
        mode: Option<Mode>,
        /// Whether every protection is demanded.
        strictness: Strictness,
        /// Whether tools from folders may be used with people.
        added: AddedTools,
    },
    /// Score records in bulk.
    Score {
        /// The tool.
        tool: String,
        /// The file of records; else the standard input.
        file: Option<PathBuf>,
    },
    /// Write the completions of a shell.
    Completions {
        /// Which.
        shell: Shell,
    },
    /// Write manual pages.
    Man {
        /// Where.
        folder: PathBuf,
    },
    /// Say what is protected here and what is not.
    Privacy {
        /// How.
        format: Format,
    },
    /// Check directories.
    DirectoryCheck {
        /// Areas and paths of files; nothing means everything there is.
        what: Vec<String>,
        /// How.
        format: CheckFormat,
    },
    /// List the tools.
    ToolList {
        /// How.
        format: Format,
    },
    /// Show one tool.
    ToolShow {
        /// The tool.
        tool: String,
        /// How.
        format: Format,
    },
    /// Check tools.
    ToolCheck {
        /// Ids of tools and paths of files; nothing means everything built in.
        what: Vec<String>,
        /// How.
        format: CheckFormat,
    },
    /// List the directories.
    DirectoryList {
        /// How.
        format: Format,
    },
    /// Show the directories of an area.
    DirectoryShow {
        /// The area.
        area: Area,
        /// How.
        format: Format,
    },
    /// Begin a tool.
    ToolNew {
        /// Its id.
        tool: String,
        /// The folder of the pack; else one named like the tool.
        folder: Option<PathBuf>,
    },
    /// Write a schema.
    ToolSchema {
        /// Of what.
        of: Schema,
    },
    /// Practise.
    PracticeRun {
        /// The scenario.
        scenario: String,
        /// Which person; else any.
        seed: Option<u64>,
        /// How it teaches.
        teaching: Teaching,
        /// Where it takes place in law.
        area: Option<Area>,
        /// How to show it, where that was said.
        mode: Option<Mode>,
        /// What to write afterwards.
        papers: Papers,
    },
    /// Play a run again that was written down, and tell of it.
    PracticeReplay {
        /// The run.
        run: PathBuf,
        /// Where to write what is told; else to the output.
        debrief: Option<PathBuf>,
    },
    /// List the scenarios.
    PracticeList {
        /// How.
        format: Format,
    },
    /// Show one scenario, as far as a learner may know it.
    PracticeShow {
        /// The scenario.
        scenario: String,
        /// How.
        format: Format,
    },
    /// Check scenarios.
    PracticeCheck {
        /// Ids of scenarios and paths of files; nothing means all there are.
        what: Vec<String>,
        /// How.
        format: CheckFormat,
    },
    /// Begin a scenario.
    PracticeNew {
        /// Its id.
        scenario: String,
        /// The folder of the pack; else one named like the scenario.
        folder: Option<PathBuf>,
    },
    /// Write a page for practising from paper.
    PracticePrint {
        /// The scenario.
        scenario: String,
        /// Whom it is for.
        reader: Reader,
        /// How.
        format: PageFormat,
    },
    /// Sum up the runs of a class.
    PracticeClass {
        /// The folder of exports.
        folder: PathBuf,
        /// How.
        format: PageFormat,
    },
    /// Say how far ratings agree.
    PracticeAgree {
        /// The tables of ratings, read as one.
        files: Vec<PathBuf>,
        /// How.
        format: Format,
    },
    /// List the locales.
    LocaleList {
        /// How.
        format: Format,
    },
    /// Begin a locale.
    LocaleNew(Beginning),
    /// Say how far locales have come.
    LocaleCoverage {
        /// Their tags; nothing means all there are.
        what: Vec<LanguageTag>,
        /// How.
        format: Format,
    },
    /// Write a sheet on which a draft is judged.
    LocaleReview(Review),
    /// Accept words of a draft.
    LocaleAccept(Acceptor),
    /// Show every screen in a locale.
    LocalePreview(Preview),
    /// Check locales.
    LocaleCheck {
        /// Their tags; nothing means all there are.
        what: Vec<LanguageTag>,
        /// The language that the others of the named folders are translated from, where those are of another program.
        reference: Option<LanguageTag>,
        /// How.
        format: LocaleCheckFormat,
    },
}

/// What a practice run leaves, where that is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Papers {
    /// The run itself, without names, to replay and to sum up.
    pub export: Option<PathBuf>,
    /// What is told of it; text, HTML or Markdown by the ending of the name.
    pub debrief: Option<PathBuf>,
}
