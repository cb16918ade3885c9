//! Which language to speak, before the command line is read: help and errors speak it too.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::library::Options;

/// What is needed before the command line can be read properly.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Early {
    /// The locale as typed.
    pub locale: Option<String>,
    /// Folders that may hold locales.
    pub options: Options,
}

/// Looks for the options that decide which words there are. It forgives everything; [`parse`](super::parse) does not.
#[must_use]
pub fn early(args: &[OsString]) -> Early {
    let mut found = Early::default();
    let mut of_another = false;
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--" {
            break;
        }
        let (name, value) = match arg.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (arg.into_owned(), None),
        };
        let mut value = || value.clone().or_else(|| args.next().map(std::borrow::Cow::into_owned));
        match name.as_str() {
            "--locale" => found.locale = value(),
            "--tools" => found.options.tools.extend(value().map(PathBuf::from)),
            "--locales" => found.options.locales.extend(value().map(PathBuf::from)),
            "--require-signed" => found.options.require_signed = value().map(PathBuf::from),
            "--reference" => of_another = true,
            _ => {}
        }
    }
    // Then the folders hold no words of this program.
    if of_another {
        found.options.locales.clear();
    }
    found
}

/// Gives the languages of this system, best first.
#[must_use]
pub fn of_system() -> Vec<String> {
    sys_locale::get_locales().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn early_of(line: &str) -> Early {
        early(&line.split(' ').map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for line in ["askwell --locale de tool", "askwell tool --locale=de", "askwell --wrong tool list --locale de"] {
            assert_eq!(early_of(line).locale.as_deref(), Some("de"), "{line}");
        }
        assert_eq!(early_of("askwell tool -- --locale de").locale, None);
        assert_eq!(early_of("askwell --locale").locale, None);
        assert_eq!(early_of("askwell --locales a --locales=b --tools c").options.locales.len(), 2);
        assert_eq!(early_of("askwell --locales a locale check --reference en").options.locales.len(), 0);
    }
}
