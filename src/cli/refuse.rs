//! Words for a wrong command line. clap's own are fixed English, so only its kind and context are used.

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::documents::near::nearest;
use crate::documents::scan::shown;
use crate::explain;
use crate::i18n::Words;
use crate::vocabulary::{Message, clean};

/// Says what is wrong, and what to do.
pub(super) fn refusal(error: &clap::Error, command: &Command, words: &Words) -> String {
    let value = |kind| one(error.get(kind)).unwrap_or_default();
    let typed = value(ContextKind::InvalidValue);
    let argument = value(ContextKind::InvalidArg);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => Message::fixed("err-cli-unknown-argument").text("argument", shown(&argument)),
        ErrorKind::InvalidSubcommand => {
            let given = value(ContextKind::InvalidSubcommand);
            Message::fixed("err-cli-unknown-command").text("command", shown(&given))
        }
        ErrorKind::MissingSubcommand => Message::fixed("err-cli-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            Message::fixed("err-cli-missing-argument").text("argument", shown(&argument))
        }
        ErrorKind::InvalidValue if typed.is_empty() => {
            Message::fixed("err-cli-missing-value").text("argument", shown(&argument))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            Message::fixed("err-cli-bad-value").text("argument", shown(&argument)).text("value", shown(&typed))
        }
        ErrorKind::ArgumentConflict => Message::fixed("err-cli-twice").text("argument", shown(&argument)),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Message::fixed("err-cli-how-many").text("argument", shown(&argument))
        }
        ErrorKind::InvalidUtf8 => Message::fixed("err-cli-not-utf8"),
        _ => Message::fixed("err-cli-other"),
    };
    let help: Vec<String> = help(error, command, words).iter().map(|message| words.text(message)).collect();
    clean(&explain::refusal(&words.text(&what), &help.join(" "), words)).into_owned()
}

/// Says what to do: the nearest name, the possible values, where to read more.
fn help(error: &clap::Error, command: &Command, words: &Words) -> Vec<Message> {
    let mut help = Vec::new();
    let typed = |kind| one(error.get(kind)).unwrap_or_default();
    let near = match error.kind() {
        ErrorKind::UnknownArgument => nearest_flag(&typed(ContextKind::InvalidArg), command),
        ErrorKind::InvalidSubcommand => {
            let names = commands(command);
            nearest(&typed(ContextKind::InvalidSubcommand), names.iter().map(String::as_str)).map(str::to_owned)
        }
        ErrorKind::InvalidValue => {
            let possible = many(error.get(ContextKind::ValidValue));
            nearest(&typed(ContextKind::InvalidValue), possible.iter().map(String::as_str)).map(str::to_owned)
        }
        _ => None,
    };
    help.extend(near.map(|near| Message::fixed("err-did-you-mean").text("nearest", near)));
    let possible = [ContextKind::ValidValue, ContextKind::ValidSubcommand].map(|kind| many(error.get(kind))).concat();
    if !possible.is_empty() {
        help.push(Message::fixed("rec-cli-possible").text("possible", possible.join(", ")));
    }
    let argument = typed(ContextKind::InvalidArg);
    if error.kind() == ErrorKind::ValueValidation && argument.starts_with("--area") {
        help.push(Message::fixed("rec-bad-area"));
    } else if error.kind() == ErrorKind::ValueValidation && is_language(&argument, words) {
        help.push(Message::fixed("rec-bad-language"));
    }
    help.push(Message::fixed("rec-cli-help"));
    help
}

/// Says whether an argument, as the command line calls it, is a language.
fn is_language(argument: &str, words: &Words) -> bool {
    let names = ["help-value_lang", "help-value_tag"].map(|id| words.text(&Message::fixed(id)));
    names.iter().any(|name| argument.ends_with(&format!("<{name}>")))
}

fn one(value: Option<&ContextValue>) -> Option<String> {
    match value? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

fn many(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::String(text)) => vec![text.clone()],
        _ => Vec::new(),
    }
}

fn nearest_flag(typed: &str, command: &Command) -> Option<String> {
    let name = typed.strip_prefix("--")?;
    let flags = flags(command);
    nearest(name, flags.iter().map(String::as_str)).map(|flag| format!("--{flag}"))
}

fn flags(command: &Command) -> Vec<String> {
    let own = command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned));
    own.chain(command.get_subcommands().flat_map(flags)).collect()
}

fn commands(command: &Command) -> Vec<String> {
    command
        .get_subcommands()
        .flat_map(|below| std::iter::once(below.get_name().to_owned()).chain(commands(below)))
        .collect()
}
