//! Floor 8: the command line. The only room that knows clap; what it gives is a [`Request`], as meant.

mod examples;
mod forms;
mod help_files;
mod language;
mod line;
mod locales;
mod refuse;
mod request;
mod speak;
mod status;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory, FromArgMatches};

use crate::conversation::practice::Teaching;
use crate::i18n::Words;
use crate::library::Options;
use line::{Directory, Everywhere, Job, Line, Locale, Practice, Tool};

pub use forms::{CheckFormat, Colour, Format, LocaleCheckFormat, PageFormat, Schema, Shell};
pub use help_files::{completions, manual};
pub use language::{Early, early, of_system};
pub use locales::{Acceptor, Beginning, Preview, Review};
pub use request::{AddedTools, CommandLine, Mode, Papers, Request, Strictness};
pub use status::Status;

/// What came of reading the command line.
#[derive(Debug, Clone, PartialEq)]
pub enum Parsed {
    /// Something to do.
    Do(Box<CommandLine>),
    /// Something to say on the standard output: help or the version. `asked` is false where nothing at all was given.
    Say {
        /// The words.
        text: String,
        /// Whether help was asked for.
        asked: bool,
    },
    /// Something to say on the standard error: the command line is wrong.
    Refuse(String),
}

/// Reads the command line, in these words. The first argument is the name of the program.
#[must_use]
pub fn parse(args: &[OsString], words: &Words) -> Parsed {
    // Somebody waits for a screening, and to build the other commands would take longer than all the rest of this.
    if args.iter().any(|arg| arg == line::SCREEN)
        && let Ok(Line { everywhere, job: Some(job) }) = read(args, &mut speak::wordless(line::screening()))
    {
        return meant(everywhere, job);
    }
    let mut command = speak::wordless(Line::command());
    let mut found = read(args, &mut command);
    // Words are put on only where they are said: help, or what is wrong.
    if !matches!(found, Ok(Line { job: Some(_), .. })) {
        command = speak::spoken(Line::command(), words);
        found = read(args, &mut command);
    }
    match found {
        Ok(Line { job: None, .. }) => Parsed::Say { text: command.render_help().to_string(), asked: false },
        Ok(Line { everywhere, job: Some(job) }) => meant(everywhere, job),
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            Parsed::Say { text: error.to_string(), asked: true }
        }
        Err(error) => Parsed::Refuse(refuse::refusal(&error, &command, words)),
    }
}

fn read(args: &[OsString], command: &mut Command) -> Result<Line, clap::Error> {
    command.try_get_matches_from_mut(args).and_then(|matches| Line::from_arg_matches(&matches))
}

fn meant(everywhere: Everywhere, job: Job) -> Parsed {
    Parsed::Do(Box::new(CommandLine {
        locale: everywhere.locale,
        options: Options {
            tools: everywhere.tools,
            locales: everywhere.locales,
            directory: everywhere.directory,
            require_signed: everywhere.require_signed,
        },
        colour: everywhere.color,
        request: request(job),
    }))
}

fn request(job: Job) -> Request {
    match job {
        Job::Screen(line::Screen { tool, area, role, private, plain, strict, added_tools }) => {
            let mode = private.then_some(Mode::Private).or(plain.then_some(Mode::Plain));
            let strictness = if strict { Strictness::Strict } else { Strictness::AsFarAsPossible };
            let added = if added_tools { AddedTools::Used } else { AddedTools::LeftOut };
            Request::Screen { tool, area, role, mode, strictness, added }
        }
        Job::Score { tool, file } => Request::Score { tool, file },
        Job::Completions { shell } => Request::Completions { shell },
        Job::Man { folder } => Request::Man { folder },
        Job::Privacy { format } => Request::Privacy { format },
        Job::Directory(Directory::List { format }) => Request::DirectoryList { format },
        Job::Directory(Directory::Show { area, format }) => Request::DirectoryShow { area, format },
        Job::Directory(Directory::Check { what, format }) => Request::DirectoryCheck { what, format },
        Job::Practice(Practice::Run(found)) => practice(found),
        Job::Practice(Practice::List { format }) => Request::PracticeList { format },
        Job::Practice(Practice::Show { scenario, format }) => Request::PracticeShow { scenario, format },
        Job::Practice(Practice::Check { what, format }) => Request::PracticeCheck { what, format },
        Job::Practice(Practice::New { scenario, folder }) => Request::PracticeNew { scenario, folder },
        Job::Practice(Practice::Print { scenario, reader, format }) => {
            Request::PracticePrint { scenario, reader, format }
        }
        Job::Practice(Practice::Class { folder, format }) => Request::PracticeClass { folder, format },
        Job::Practice(Practice::Agree { files, format }) => Request::PracticeAgree { files, format },
        Job::Tool(Tool::List { format }) => Request::ToolList { format },
        Job::Tool(Tool::Show { tool, format }) => Request::ToolShow { tool, format },
        Job::Tool(Tool::Check { what, format }) => Request::ToolCheck { what, format },
        Job::Tool(Tool::New { tool, folder }) => Request::ToolNew { tool, folder },
        Job::Tool(Tool::Schema { of }) => Request::ToolSchema { of },
        Job::Locale(Locale::List { format }) => Request::LocaleList { format },
        Job::Locale(Locale::New { language, to, from_po, to_po }) => {
            Request::LocaleNew(Beginning { language, folder: to, from_po, to_po })
        }
        Job::Locale(Locale::Coverage { what, format }) => Request::LocaleCoverage { what, format },
        Job::Locale(Locale::Review { language, blind, all, only }) => {
            Request::LocaleReview(Review { language, blind, all, only })
        }
        Job::Locale(Locale::Accept { language, by_role, stage, only, yes }) => {
            Request::LocaleAccept(Acceptor { language, by_role, stage, only, yes })
        }
        Job::Locale(Locale::Preview { language, beside, tool, area, role, width, format }) => {
            Request::LocalePreview(Preview { language, beside, tool, area, role, width, format })
        }
        Job::Locale(Locale::Check { what, reference, format }) => Request::LocaleCheck { what, reference, format },
    }
}

fn practice(found: line::PracticeRun) -> Request {
    let line::PracticeRun { scenario, seed, coach, class, area, private, plain, export, debrief, replay } = found;
    if let Some(run) = replay {
        return Request::PracticeReplay { run, debrief };
    }
    let mode = private.then_some(Mode::Private).or(plain.then_some(Mode::Plain));
    let teaching = match (coach, class) {
        (true, _) => Teaching::Coach,
        (_, true) => Teaching::Class,
        _ => Teaching::After,
    };
    let papers = Papers { export, debrief };
    Request::PracticeRun { scenario: scenario.unwrap_or_default(), seed, teaching, area, mode, papers }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::rc::Rc;

    use super::*;
    use crate::i18n::Words;
    use crate::library::Library;
    use crate::vocabulary::{Area, LanguageTag, Role};

    fn words() -> Words {
        let tag = LanguageTag::parse("en").expect("a tag");
        let locale = Library::open(&Options::default()).expect("no key").locale(&tag).expect("a locale");
        Words::new(Rc::clone(&locale), locale)
    }

    fn parse_line(line: &str) -> Parsed {
        parse(&line.split_whitespace().map(OsString::from).collect::<Vec<_>>(), &words())
    }

    fn request_of(line: &str) -> Request {
        match parse_line(line) {
            Parsed::Do(found) => found.request,
            other => panic!("{line}: {other:?}"),
        }
    }

    fn refusal_of(line: &str) -> String {
        match parse_line(line) {
            Parsed::Refuse(text) => text,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn a_request_is_what_was_meant() {
        let expected = Request::Screen {
            tool: Some("adult-brief".to_owned()),
            area: Area::parse("GB-ENG").ok(),
            role: Some(Role::Police),
            mode: Some(Mode::Plain),
            strictness: Strictness::Strict,
            added: AddedTools::LeftOut,
        };
        assert_eq!(request_of("askwell screen adult-brief --area gb-eng --role police --plain --strict"), expected);
        assert_eq!(request_of("askwell tool list --format json"), Request::ToolList { format: Format::Json });
        let what = vec!["a".to_owned(), "b.yaml".to_owned()];
        assert_eq!(request_of("askwell tool check a b.yaml"), Request::ToolCheck { what, format: CheckFormat::Text });
    }

    /// Built alone, the command understands what it understands among the others, or leaves it to them.
    #[test]
    fn a_screening_is_read_alone_as_among_all_commands() {
        for line in [
            "askwell screen",
            "askwell --color never screen adult-brief --private --strict --locale de",
            "askwell --tools x screen --area GB --tools y --role police",
            "askwell tool show screen",
            "askwell --locale screen tool list",
        ] {
            let args: Vec<_> = line.split(' ').map(OsString::from).collect();
            let Ok(all) = read(&args, &mut speak::wordless(Line::command())) else { panic!("{line}") };
            let alone = read(&args, &mut speak::wordless(line::screening()));
            assert_eq!(alone.is_ok(), matches!(all.job, Some(Job::Screen(_))), "{line}");
            if let Ok(alone) = alone {
                assert_eq!(format!("{alone:?}"), format!("{all:?}"));
            }
        }
    }

    #[test]
    fn options_that_stand_everywhere_may_stand_anywhere() {
        for line in ["askwell --tools x --tools y tool list", "askwell tool list --tools x --tools y"] {
            let Parsed::Do(found) = parse_line(line) else { panic!("{line}") };
            assert_eq!(found.options.tools, [PathBuf::from("x"), PathBuf::from("y")]);
        }
    }

    #[test]
    fn a_wrong_line_is_refused_in_our_own_words() {
        assert_eq!(
            refusal_of("askwell tol list"),
            "error: There is no command `tol`.\nhelp: Did you mean `tool`? `askwell --help` lists commands and options.\n"
        );
        assert_eq!(
            refusal_of("askwell screen --plian"),
            "error: `--plian` is not known here.\nhelp: Did you mean `--plain`? `askwell --help` lists commands and options.\n"
        );
        assert!(refusal_of("askwell screen --role polic").contains("Did you mean `police`? Possible: police, border"));
        assert!(refusal_of("askwell screen --area England").contains("such as `GB`"));
        assert!(refusal_of("askwell --locale - tool list").contains("BCP 47"));
        assert!(refusal_of("askwell screen --area").starts_with("error: `--area <AREA>` needs a value."));
        assert!(refusal_of("askwell score").starts_with("error: Missing: <TOOL>"));
        assert!(refusal_of("askwell tool").contains("Possible: list, show, check, new, schema."));
        assert!(refusal_of("askwell screen --plain --plain").contains("more than once"));
        assert!(refusal_of("askwell screen --plain --private").contains("not together"));
        assert!(refusal_of("askwell screen a b").contains("`b` is not known here"));
    }

    #[test]
    fn what_was_typed_can_not_steer_the_terminal() {
        let refusal = refusal_of("askwell tool --\u{1b}[2J");
        assert!(!refusal.contains('\u{1b}'), "{refusal:?}");
    }

    /// Gives the id of every message that the command line can say.
    fn ids(command: &clap::Command, id: &str, found: &mut Vec<String>) {
        found.push(id.to_owned());
        for arg in command.get_arguments() {
            let of = if arg.is_global_set() { "help-everywhere" } else { id };
            found.push(format!("{of}.{}", arg.get_id()));
            let names = speak::value_names(arg);
            found.extend(names.iter().map(|name| format!("help-value_{}", name.to_lowercase().replace('|', "-or-"))));
        }
        for below in command.get_subcommands() {
            ids(below, &format!("{}-{}", id.trim_end_matches("-askwell"), below.get_name()), found);
        }
    }

    #[test]
    fn every_command_and_option_has_words() {
        let mut found = vec!["help-everywhere.help".to_owned(), "help-everywhere.version".to_owned()];
        ids(&Line::command().disable_help_flag(true).disable_version_flag(true), "help-askwell", &mut found);
        let words = words();
        let missing: Vec<_> =
            found.iter().filter(|id| !words.has(&crate::vocabulary::MessageId::joined(&[id.as_str()]))).collect();
        assert_eq!(missing, [""; 0]);
    }

    #[test]
    fn no_word_of_the_help_is_claps_own() {
        // In a language whose every message is one sign, what is left are names and whatever clap says by itself.
        let source = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/cli.ftl")).expect("read");
        let signs: String = source
            .lines()
            .filter(|line| line.contains(" =") && !line.starts_with('#'))
            .map(|line| {
                line.split_once(" =").map_or(String::new(), |(id, rest)| {
                    if rest.is_empty() && id.contains("everywhere") {
                        format!("{id} =\n")
                    } else {
                        format!("{id} = §\n")
                    }
                })
            })
            .collect();
        let tag = LanguageTag::parse("en").expect("a tag");
        let about = "format: 1\nendonym: x\ndirection: ltr\nstatus: draft\n";
        let mut locale = crate::i18n::Locale::read(&tag, &"locale.yaml".into(), about).expect("a locale");
        assert_eq!(locale.add(&[("signs.ftl".into(), signs)]), []);
        let locale = Rc::new(locale);
        let words = Words::new(Rc::clone(&locale), locale);
        let mut names: Vec<String> = ["help", "version", "h", "V"].map(str::to_owned).to_vec();
        let mut lines = Vec::new();
        walk(&Line::command(), "", &mut names, &mut lines);
        for line in lines {
            let args: Vec<_> = format!("{line} -h").split_whitespace().map(OsString::from).collect();
            let Parsed::Say { text, asked: true } = parse(&args, &words) else { panic!("{line}") };
            // Examples are typed the same in every language.
            let spoken: Vec<&str> = text.lines().filter(|line| !line.starts_with("  askwell ")).collect();
            for word in spoken.join("\n").split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                assert!(names.iter().any(|name| name == word), "{line}: {word} in\n{text}");
            }
        }
    }

    /// Lists the parts of the names of commands and options, and a line for each command.
    fn walk(command: &clap::Command, above: &str, names: &mut Vec<String>, lines: &mut Vec<String>) {
        let options = command.get_arguments().filter_map(clap::Arg::get_long);
        names.extend(options.chain([command.get_name()]).flat_map(|name| name.split('-')).map(str::to_owned));
        let line = format!("{above} {}", command.get_name());
        command.get_subcommands().for_each(|below| walk(below, &line, names, lines));
        lines.push(line);
    }
}
