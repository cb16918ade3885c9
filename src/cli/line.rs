//! The command line as clap reads it. Its words are messages, put on by `speak`; so nothing here has a help text.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Command, Parser, Subcommand};

use super::{CheckFormat, Colour, Format, LocaleCheckFormat, PageFormat, Schema, Shell};
use crate::locale_kit::Stage;
use crate::report::practice::print::Reader;
use crate::vocabulary::{Area, AreaFault, LanguageFault, LanguageTag, Role};

/// The version of the program, and a digest of everything built in: two programs that say the same ask the same.
const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (content ", env!("ASKWELL_CONTENT"), ")");

#[derive(Debug, Parser)]
#[command(name = "askwell", version = VERSION, disable_help_subcommand = true)]
pub(super) struct Line {
    #[command(flatten)]
    pub(super) everywhere: Everywhere,
    #[command(subcommand)]
    pub(super) job: Option<Job>,
}

#[derive(Debug, Args)]
pub(super) struct Everywhere {
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub(super) locale: Option<LanguageTag>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) tools: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) locales: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) directory: Vec<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) require_signed: Option<PathBuf>,
    #[arg(long, global = true, value_name = "WHEN", value_parser = closed(Colour::ALL, Colour::as_str), default_value = "auto")]
    pub(super) color: Colour,
}

#[derive(Debug, Subcommand)]
pub(super) enum Job {
    Screen(Screen),
    Score {
        #[arg(value_name = "TOOL")]
        tool: String,
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    #[command(subcommand)]
    Tool(Tool),
    #[command(subcommand)]
    Directory(Directory),
    #[command(subcommand)]
    Practice(Practice),
    Privacy {
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Completions {
        #[arg(value_name = "SHELL", value_parser = closed(Shell::ALL, Shell::as_str))]
        shell: Shell,
    },
    Man {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    #[command(subcommand)]
    Locale(Locale),
}

#[derive(Debug, Args)]
pub(super) struct Screen {
    #[arg(value_name = "TOOL")]
    pub(super) tool: Option<String>,
    #[arg(long, value_name = "AREA", value_parser = area)]
    pub(super) area: Option<Area>,
    #[arg(long, value_name = "ROLE", value_parser = closed(Role::ALL, Role::as_str))]
    pub(super) role: Option<Role>,
    #[arg(long, conflicts_with = "plain")]
    pub(super) private: bool,
    #[arg(long)]
    pub(super) plain: bool,
    #[arg(long)]
    pub(super) strict: bool,
    #[arg(long)]
    pub(super) added_tools: bool,
}

/// The name of the command that a person waits for.
pub(super) const SCREEN: &str = "screen";

/// The command line with this command alone, to be read as a [`Line`].
pub(super) fn screening() -> Command {
    let all = Everywhere::augment_args(Command::new("askwell").version(VERSION));
    all.subcommand(Screen::augment_args(Command::new(SCREEN)))
}

#[derive(Debug, Subcommand)]
pub(super) enum Tool {
    List {
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Show {
        #[arg(value_name = "TOOL")]
        tool: String,
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Check {
        #[arg(value_name = "TOOL|FILE")]
        what: Vec<String>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(CheckFormat::ALL, CheckFormat::as_str), default_value = "text")]
        format: CheckFormat,
    },
    New {
        #[arg(value_name = "TOOL")]
        tool: String,
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    Schema {
        #[arg(value_name = "KIND", value_parser = closed(Schema::ALL, Schema::as_str), default_value = "tool")]
        of: Schema,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Locale {
    Preview {
        #[arg(value_name = "LANG", value_parser = language)]
        language: LanguageTag,
        #[arg(long, value_name = "LANG", value_parser = language)]
        beside: Option<LanguageTag>,
        #[arg(long, value_name = "TOOL")]
        tool: Option<String>,
        #[arg(long, value_name = "AREA", value_parser = area)]
        area: Option<Area>,
        #[arg(long, value_name = "ROLE", value_parser = closed(Role::ALL, Role::as_str), default_value = "police")]
        role: Role,
        #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..), default_value = "80")]
        width: u16,
        #[arg(long, value_name = "FORMAT", value_parser = closed(PageFormat::ALL, PageFormat::as_str), default_value = "text")]
        format: PageFormat,
    },
    New {
        #[arg(value_name = "LANG", value_parser = language)]
        language: LanguageTag,
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
        #[arg(long, value_name = "FILE", conflicts_with = "to_po")]
        from_po: Option<PathBuf>,
        #[arg(long, value_name = "FILE", conflicts_with = "to")]
        to_po: Option<PathBuf>,
    },
    Accept {
        #[arg(value_name = "LANG", value_parser = language)]
        language: LanguageTag,
        #[arg(long, value_name = "ROLE", value_parser = closed(Role::ALL, Role::as_str))]
        by_role: Role,
        #[arg(long, value_name = "STAGE", value_parser = closed(Stage::ALL, Stage::as_str), default_value = "reviewed")]
        stage: Stage,
        #[arg(long, value_name = "PREFIX")]
        only: Option<String>,
        #[arg(long)]
        yes: bool,
    },
    List {
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Review {
        #[arg(value_name = "LANG", value_parser = language)]
        language: LanguageTag,
        #[arg(long)]
        blind: bool,
        #[arg(long)]
        all: bool,
        #[arg(long, value_name = "PREFIX", conflicts_with = "all")]
        only: Option<String>,
    },
    Coverage {
        #[arg(value_name = "LANG", value_parser = language)]
        what: Vec<LanguageTag>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Check {
        #[arg(value_name = "LANG", value_parser = language)]
        what: Vec<LanguageTag>,
        #[arg(long, value_name = "TAG", value_parser = language, requires = "locales")]
        reference: Option<LanguageTag>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(LocaleCheckFormat::ALL, LocaleCheckFormat::as_str), default_value = "text")]
        format: LocaleCheckFormat,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Directory {
    List {
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Show {
        #[arg(value_name = "AREA", value_parser = area)]
        area: Area,
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Check {
        #[arg(value_name = "AREA|FILE")]
        what: Vec<String>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(CheckFormat::ALL, CheckFormat::as_str), default_value = "text")]
        format: CheckFormat,
    },
}

#[derive(Debug, Args)]
pub(super) struct PracticeRun {
    #[arg(value_name = "SCENARIO", required_unless_present = "replay")]
    pub(super) scenario: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) seed: Option<u64>,
    #[arg(long, conflicts_with = "class")]
    pub(super) coach: bool,
    #[arg(long)]
    pub(super) class: bool,
    #[arg(long, value_name = "AREA", value_parser = area)]
    pub(super) area: Option<Area>,
    #[arg(long, conflicts_with = "plain")]
    pub(super) private: bool,
    #[arg(long)]
    pub(super) plain: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) export: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) debrief: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenario", "seed", "coach", "class", "area", "export"])]
    pub(super) replay: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Practice {
    Run(PracticeRun),
    List {
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Show {
        #[arg(value_name = "SCENARIO")]
        scenario: String,
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
    Check {
        #[arg(value_name = "SCENARIO|FILE")]
        what: Vec<String>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(CheckFormat::ALL, CheckFormat::as_str), default_value = "text")]
        format: CheckFormat,
    },
    New {
        #[arg(value_name = "SCENARIO")]
        scenario: String,
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    Print {
        #[arg(value_name = "SCENARIO")]
        scenario: String,
        #[arg(long = "for", value_name = "READER", value_parser = closed(Reader::ALL, Reader::as_str))]
        reader: Reader,
        #[arg(long, value_name = "FORMAT", value_parser = closed(PageFormat::ALL, PageFormat::as_str), default_value = "text")]
        format: PageFormat,
    },
    Class {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        #[arg(long, value_name = "FORMAT", value_parser = closed(PageFormat::ALL, PageFormat::as_str), default_value = "text")]
        format: PageFormat,
    },
    Agree {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_name = "FORMAT", value_parser = closed(Format::ALL, Format::as_str), default_value = "text")]
        format: Format,
    },
}

fn area(text: &str) -> Result<Area, AreaFault> {
    Area::parse(text)
}

fn language(text: &str) -> Result<LanguageTag, LanguageFault> {
    LanguageTag::parse(text)
}

/// Reads a value of a closed list by its id.
fn closed<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    id: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let find = move |text: String| all.iter().copied().find(|value| id(*value) == text).ok_or("not in the list");
    PossibleValuesParser::new(all.iter().map(|value| id(*value))).try_map(find)
}
