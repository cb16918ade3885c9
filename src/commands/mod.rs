//! Floor 8: one file for each command. Commands get everything they need and give back a status.

mod areas;
mod directory_check;
mod directory_list;
mod directory_show;
mod english;
mod front;
mod guard;
mod help_files;
mod house;
mod limits;
mod locale_accept;
mod locale_check;
mod locale_coverage;
mod locale_list;
mod locale_new;
mod locale_preview;
mod locale_review;
mod new_file;
mod new_pack;
mod practice_agree;
mod practice_check;
mod practice_class;
mod practice_list;
mod practice_new;
mod practice_print;
mod practice_replay;
mod practice_run;
mod practice_show;
mod privacy;
mod refusal;
mod score;
mod screen;
mod shown;
mod tell;
mod tool_check;
mod tool_list;
mod tool_new;
mod tool_show;
mod vet;

use std::ffi::OsString;
use std::time::SystemTime;

use anyhow::Result;

use crate::cli::{self, CommandLine, Early, Parsed, Request, Status};
use crate::i18n::{Covers, Words, negotiate};
use crate::library::{Library, SOURCE, Unusable};
use crate::vocabulary::{LanguageTag, Message, Moment};

pub use house::{House, Streams};
pub use limits::{limits, offer};
pub use refusal::Refusal;
pub use screen::{Asked, screen};

/// Runs the program: settles the language, reads the command line, does what it asks. Gives the exit status.
pub fn start(args: &[OsString], streams: &mut Streams<'_>) -> Status {
    let early = cli::early(args);
    let (library, unusable) = match Library::open(&early.options) {
        Ok(library) => (library, None),
        Err(unusable) => (Library::built_in(), Some(unusable.into())),
    };
    let (words, trouble) = match settle_words(&early, &library) {
        Ok(words) => (words, unusable),
        // A locale that can't be used must not take away the words to say so.
        Err(trouble) => match source_words(&Library::built_in()) {
            Ok(words) => (words, Some(trouble)),
            Err(_) => return Status::Broken,
        },
    };
    let parsed = cli::parse(args, &words);
    let result = match (parsed, trouble) {
        (Parsed::Refuse(text), _) => {
            streams.errors.write_all(text.as_bytes()).map(|()| Status::Line).map_err(Into::into)
        }
        (Parsed::Say { text, asked: true }, _) => say(streams, &text),
        (_, Some(trouble)) => Err(trouble),
        (Parsed::Say { text, asked: false }, None) => {
            say(streams, &format!("{text}\n{}\n", words.text(&Message::fixed("help-jobs"))))
        }
        (Parsed::Do(line), None) => {
            let (library, unusable) = match Library::open(&line.options) {
                _ if line.options == early.options => (library, None),
                Ok(library) => (library, None),
                Err(unusable) => (library, Some(unusable)),
            };
            let mut house = House::new(&words, &library, streams, line.colour);
            let result = unusable.map_or(Ok(()), |unusable| Err(unusable.into())).and_then(|()| run(*line, &mut house));
            return result.unwrap_or_else(|error| tell::error(&error, &mut house));
        }
    };
    result.unwrap_or_else(|error| tell::error(&error, &mut House::new(&words, &library, streams, cli::Colour::Auto)))
}

fn run(line: CommandLine, house: &mut House<'_, '_>) -> Result<Status> {
    match line.request {
        Request::Screen { tool, area, role, mode, strictness, added } => {
            let (library, words) = (house.library, house.words);
            let asked = Asked { tool, area, role, strictness, added };
            front::with(mode, house, |front, columns| screen(asked, library, words, front, columns))
        }
        Request::Score { tool, file } => score::run(&tool, file.as_deref(), house),
        Request::Completions { shell } => help_files::completions(shell, house),
        Request::Man { folder } => help_files::manual(&folder, house),
        Request::Privacy { format } => privacy::run(format, house),
        Request::DirectoryList { format } => directory_list::run(format, house),
        Request::DirectoryShow { area, format } => directory_show::run(&area, format, house),
        Request::DirectoryCheck { what, format } => directory_check::run(&what, format, house),
        Request::ToolList { format } => tool_list::run(format, house),
        Request::ToolShow { tool, format } => tool_show::run(&tool, format, house),
        Request::ToolCheck { what, format } => tool_check::run(&what, format, house),
        Request::ToolNew { tool, folder } => tool_new::run(&tool, folder.as_deref(), house),
        Request::ToolSchema { of } => tool_new::write_schema(of, house),
        Request::PracticeRun { scenario, seed, teaching, area, mode, papers } => {
            let (library, words) = (house.library, house.words);
            let asked = practice_run::Asked { scenario, seed, teaching, area, papers };
            front::with(mode, house, |front, columns| practice_run::run(asked, library, words, front, columns))
        }
        Request::PracticeReplay { run, debrief } => practice_replay::run(&run, debrief.as_deref(), house),
        Request::PracticeList { format } => practice_list::run(format, house),
        Request::PracticeShow { scenario, format } => practice_show::run(&scenario, format, house),
        Request::PracticeCheck { what, format } => practice_check::run(&what, format, house),
        Request::PracticeNew { scenario, folder } => practice_new::run(&scenario, folder.as_deref(), house),
        Request::PracticePrint { scenario, reader, format } => practice_print::run(&scenario, reader, format, house),
        Request::PracticeClass { folder, format } => practice_class::run(&folder, format, house),
        Request::PracticeAgree { files, format } => practice_agree::run(&files, format, house),
        Request::LocaleList { format } => locale_list::run(format, house),
        Request::LocaleNew(asked) => locale_new::run(&asked, house),
        Request::LocaleCoverage { what, format } => locale_coverage::run(&what, format, house),
        Request::LocaleAccept(asked) => locale_accept::run(&asked, house),
        Request::LocaleReview(asked) => locale_review::run(&asked, house),
        Request::LocalePreview(asked) => locale_preview::run(&asked, house),
        Request::LocaleCheck { what, reference, format } => {
            let folders = &line.options.locales;
            let asked = locale_check::Asked { what: &what, reference: reference.as_ref(), folders, format };
            locale_check::run(&asked, house)
        }
    }
}

fn say(streams: &mut Streams<'_>, text: &str) -> Result<Status> {
    streams.output.write_all(text.as_bytes())?;
    Ok(Status::Done)
}

/// Finds the words to speak. A locale that was asked for by name must be there.
fn settle_words(early: &Early, library: &Library) -> Result<Words> {
    let tags = library.locale_tags()?;
    // Broken settings are told by the command that needs them.
    let kept = library.config().ok().flatten().and_then(|config| config.locale);
    let typed = early.locale.as_deref();
    if let Some(typed) = typed.filter(|typed| LanguageTag::parse(typed).is_ok())
        && negotiate(&[typed], &tags).is_none()
    {
        return Err(no_locale(typed, &tags).into());
    }
    let stated: Vec<&str> = typed.into_iter().chain(kept.as_ref().map(LanguageTag::as_str)).collect();
    match negotiate(&stated, &tags) {
        Some(tag) => Ok(library.words(&tag)?),
        None => words_of_system(tags, library),
    }
}

/// Finds the words that this system's language asks for. One that has no words for officers is not for them, unless they
/// ask for it.
fn words_of_system(mut tags: Vec<LanguageTag>, library: &Library) -> Result<Words> {
    let wishes = cli::of_system();
    let wishes: Vec<&str> = wishes.iter().map(String::as_str).collect();
    while let Some(tag) = negotiate(&wishes, &tags) {
        let words = library.words(&tag)?;
        if words.locale().covers() == Covers::Everything {
            return Ok(words);
        }
        tags.retain(|other| *other != tag);
    }
    Ok(source_words(library)?)
}

/// Refuses a locale that is not there.
fn no_locale(typed: &str, known: &[LanguageTag]) -> Refusal {
    let known = known.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ");
    Refusal::new(Status::Line, "no-locale").about("locale", typed).about("known", known)
}

/// Reads the clock; the only place that does. Nothing where it can't be right.
fn now() -> Option<Moment> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok().map(Moment::new)
}

/// Picks a seed when nobody named one: short enough to be typed again.
fn any_seed() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::from(since.subsec_nanos() / 100) % 100_000
}

/// Gives the words of the locale all others are translated from.
fn source_words(library: &Library) -> Result<Words, Unusable> {
    let tag = LanguageTag::parse(SOURCE).map_err(|_| Unusable::Broken(Vec::new()))?;
    library.words(&tag)
}
