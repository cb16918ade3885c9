//! Words for the command line: clap's own are fixed English, so each is replaced by a message.
//!
//! A command's words are `help-<path>` (`help-tool-check`), with an attribute for each argument; those that stand
//! everywhere are attributes of `help-everywhere`. What a value stands for is `help-value_<name>`.

use clap::{Arg, ArgAction, Command};

use super::examples;
use crate::i18n::Words;
use crate::vocabulary::{Message, MessageId};

/// Takes clap's own words from a command and all below it, as far as a command line without a fault can meet them.
pub(super) fn wordless(command: Command) -> Command {
    // Flags of our own, so that their help is not clap's.
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).global(true);
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version);
    command.disable_help_flag(true).disable_version_flag(true).arg(help).arg(version)
}

/// Puts words on a command and all below it.
pub(super) fn spoken(command: Command, words: &Words) -> Command {
    with_words(wordless(command), "askwell", "help-askwell", words)
}

fn with_words(command: Command, path: &str, id: &str, words: &Words) -> Command {
    let say = |message: &'static str| words.text(&Message::fixed(message));
    let options = say("help-heading-options");
    let arguments = say("help-heading-arguments");
    let usage = usage(&command, path, words);
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", say("help-heading-usage"));
    let examples: String = examples::of(path).map(|line| format!("\n  {line}")).collect();
    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let command = match examples.is_empty() {
        true => command,
        false => command.after_help(format!("{}{examples}", say("help-heading-example"))),
    };
    let mut command = command
        .about(text(words, id))
        .arg_required_else_help(false)
        .override_usage(usage)
        .help_template(template)
        .subcommand_help_heading(say("help-heading-commands"))
        .mut_args(|arg| {
            let of = if is_everywhere(&arg) { "help-everywhere" } else { id };
            let help = text(words, &format!("{of}.{}", arg.get_id()));
            let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
            let names: Vec<String> = value_names(&arg).iter().map(|name| value_name(words, name)).collect();
            let arg = arg.help(help).help_heading(heading);
            if names.is_empty() {
                arg
            } else {
                arg.value_names(names).hide_possible_values(true).hide_default_value(true)
            }
        });
    for name in below {
        let (path, id) = (format!("{path} {name}"), format!("{}-{name}", id.trim_end_matches("-askwell")));
        command = command.mut_subcommand(name, |below| with_words(below, &path, &id, words));
    }
    command
}

/// Writes a usage line: what can be left out stands in square brackets.
fn usage(command: &Command, path: &str, words: &Words) -> String {
    let mut usage = format!("{path} [{}]", words.text(&Message::fixed("help-usage-options")));
    for arg in command.get_positionals() {
        let name: Vec<String> = value_names(arg).iter().map(|name| value_name(words, name)).collect();
        let more = if matches!(arg.get_action(), ArgAction::Append) { "..." } else { "" };
        let name = name.join(" ");
        usage += &if arg.is_required_set() { format!(" <{name}>{more}") } else { format!(" [{name}]{more}") };
    }
    if command.has_subcommands() {
        usage += &format!(" <{}>", words.text(&Message::fixed("help-usage-command")));
    }
    usage
}

fn is_everywhere(arg: &Arg) -> bool {
    arg.is_global_set() || arg.get_id() == "version"
}

pub(super) fn value_names(arg: &Arg) -> Vec<String> {
    let takes_values = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let names = arg.get_value_names().filter(|_| takes_values).unwrap_or_default();
    names.iter().map(ToString::to_string).collect()
}

fn value_name(words: &Words, name: &str) -> String {
    text(words, &format!("help-value_{}", name.to_lowercase().replace('|', "-or-")))
}

fn text(words: &Words, id: &str) -> String {
    words.text(&Message::new(MessageId::joined(&[id])))
}
