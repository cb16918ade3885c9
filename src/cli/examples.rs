//! An example for each command, as it is typed: the same in every language.

/// Each command that does something, with a line that uses it. Folders and files in them are of whoever types it.
const EXAMPLES: [(&str, &str); 29] = [
    ("screen", "--area GB-ENG --role police"),
    ("score", "adult answers.jsonl > outcomes.jsonl"),
    ("privacy", ""),
    ("completions", "bash > askwell.bash"),
    ("man", "pages"),
    ("tool list", ""),
    ("tool show", "adult"),
    ("tool check", "--tools my-pack my-pack/screening-tools/my-tool.yaml"),
    ("tool new", "my-tool my-pack"),
    ("tool schema", "directory > directory.schema.json"),
    ("directory list", "--format json"),
    ("directory show", "GB-SCT"),
    ("directory check", ""),
    ("practice run", "the-ramp --coach"),
    ("practice list", ""),
    ("practice show", "the-ramp"),
    ("practice check", "--tools my-pack my-pack/screening-tools/scenarios/my-case.yaml"),
    ("practice new", "my-case my-pack"),
    ("practice print", "the-ramp --for person"),
    ("practice class", "runs"),
    ("practice agree", "ratings.csv"),
    ("locale preview", "es --beside en --format html > preview.html"),
    ("locale new", "uk --to locales"),
    ("locale accept", "es --by-role shelter --only limits_"),
    ("locale list", ""),
    ("locale review", "es > review.html"),
    ("locale coverage", "es ar"),
    ("locale check", "--locales locales uk"),
    ("locale check", "--reference en --locales their-folder"),
];

/// Gives the examples of a command, by the names that lead to it, such as `askwell tool show`.
pub(super) fn of(path: &str) -> impl Iterator<Item = String> {
    let own = EXAMPLES.iter().filter(move |(command, _)| path.strip_prefix("askwell ") == Some(*command));
    own.map(|(command, rest)| format!("askwell {command} {rest}").trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::{Command, CommandFactory};

    use super::super::line::Line;
    use super::super::{Parsed, parse};
    use super::*;
    use crate::library::Library;
    use crate::vocabulary::LanguageTag;

    /// What a shell gives to the program: not where its output goes.
    fn typed(line: &str) -> Vec<OsString> {
        line.split(" > ").next().unwrap_or_default().split(' ').map(OsString::from).collect()
    }

    #[test]
    fn every_command_has_an_example_that_can_be_typed() {
        fn leaves(command: &Command, path: &str, found: &mut Vec<String>) {
            for below in command.get_subcommands() {
                let path = format!("{path} {}", below.get_name());
                if below.has_subcommands() { leaves(below, &path, found) } else { found.push(path) }
            }
        }
        let words = Library::built_in().words(&LanguageTag::parse("en").expect("a tag")).expect("words");
        let mut commands = Vec::new();
        leaves(&Line::command(), "askwell", &mut commands);
        assert!(commands.len() > 20);
        for command in &commands {
            let mut examples = of(command).peekable();
            assert!(examples.peek().is_some(), "{command} has no example");
            for example in examples {
                assert!(matches!(parse(&typed(&example), &words), Parsed::Do(_)), "{example}");
            }
        }
        for (command, _) in EXAMPLES {
            assert!(commands.contains(&format!("askwell {command}")), "{command} is no command");
        }
    }
}
