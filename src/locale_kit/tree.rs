//! Everything that can be said of a tree of Fluent files of any program: a folder for each language, the same files in
//! each.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::beside::{Beside, Own, Owner, Rules, Source, Wanted, style};
use super::check::Report;
use crate::documents::near::nearest;
use crate::i18n::{Direction, MessageFile, Parts, Plurals};
use crate::vocabulary::{Code, Diagnostic, LanguageTag};

/// A file of a tree.
#[derive(Debug, Clone)]
pub struct TreeFile {
    /// Its path inside the folder of its language.
    pub path: String,
    /// Its name, as the user would give it.
    pub name: Arc<str>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The files of a language, as text.
#[derive(Debug)]
pub struct Texts {
    files: Vec<(String, MessageFile)>,
    /// Paths of files that the parser may not see.
    unreadable: BTreeSet<String>,
    faults: Vec<Diagnostic>,
}

impl Texts {
    /// Reads the files of a language.
    #[must_use]
    pub fn read(tag: &LanguageTag, files: Vec<TreeFile>) -> Self {
        let mut texts = Self { files: Vec::new(), unreadable: BTreeSet::new(), faults: Vec::new() };
        for TreeFile { path, name, bytes } in files {
            let (file, faults) = MessageFile::read(&name, &bytes, Direction::of(tag));
            texts.faults.extend(faults);
            match file {
                Some(file) => texts.files.push((path, file)),
                None => {
                    texts.unreadable.insert(path);
                }
            }
        }
        texts
    }

    /// Takes them apart.
    #[must_use]
    pub fn parts(&self) -> Vec<(&str, [Parts<'_>; 1])> {
        self.files.iter().map(|(path, file)| (path.as_str(), [file.parts()])).collect()
    }
}

/// The language that the others are translated from.
pub struct Reference<'t> {
    tag: &'t LanguageTag,
    texts: &'t Texts,
    parts: &'t [(&'t str, [Parts<'t>; 1])],
    files: BTreeMap<&'t str, Source<'t, 't>>,
    names: HashSet<&'t str>,
    functions: BTreeSet<&'t str>,
}

impl<'t> Reference<'t> {
    /// Finds out about the files of a source, once for all its translations.
    #[must_use]
    pub fn of(tag: &'t LanguageTag, texts: &'t Texts, parts: &'t [(&'t str, [Parts<'t>; 1])]) -> Self {
        let plurals = Plurals::of(tag);
        let files: BTreeMap<&str, Source<'_, '_>> =
            parts.iter().map(|(path, file)| (*path, Source::of(file, plurals.as_ref()))).collect();
        let names = files.values().flat_map(Source::names).collect();
        let functions = files.values().flat_map(Source::functions).collect();
        Self { tag, texts, parts, files, names, functions }
    }

    /// Checks the source itself.
    #[must_use]
    pub fn itself(&self) -> Report {
        let mut report = Report { faults: self.texts.faults.clone(), files: self.parts.len(), messages: 0 };
        let rules = self.rules(self.tag, self.parts);
        for (_, file) in self.parts {
            self.alone(file, &rules, &|name| self.names.contains(name), &mut report);
            report.faults.extend(file.iter().flat_map(style));
        }
        report
    }

    /// Checks a translation, in this folder.
    #[must_use]
    pub fn check(&self, tag: &LanguageTag, folder: &Arc<str>, texts: &Texts) -> Report {
        let parts = texts.parts();
        let rules = self.rules(tag, &parts);
        let own_names: OnceCell<HashSet<&str>> = OnceCell::new();
        let elsewhere = |name: &str| {
            let own = || parts.iter().flat_map(|(_, file)| file[0].iter()).map(|part| part.name).collect();
            self.names.contains(name) || own_names.get_or_init(own).contains(name)
        };
        let mut report = Report { faults: texts.faults.clone(), files: parts.len(), messages: 0 };
        for (path, file) in &parts {
            let Some(source) = self.files.get(path) else {
                let fault = Diagnostic::new(Code::ObsoleteFile, file[0].name(), None);
                let near = nearest(path, self.files.keys().copied());
                report.faults.push(fault.proposing(near));
                self.alone(file, &rules, &elsewhere, &mut report);
                continue;
            };
            self.compare(file, Some(source), &rules, &elsewhere, &mut report);
        }
        let there: HashSet<&str> = parts.iter().map(|(path, _)| *path).collect();
        for (path, source) in &self.files {
            if !there.contains(path) && !texts.unreadable.contains(*path) {
                let fault = Diagnostic::new(Code::MissingFile, folder, None).with("path", path);
                report.faults.push(fault.with("messages", source.names().count()));
            }
        }
        report
    }

    fn rules<'a>(&'a self, tag: &'a LanguageTag, parts: &[(&str, [Parts<'_>; 1])]) -> Rules<'a> {
        let files = parts.iter().map(|(_, file)| &file[0]);
        Rules::of(tag, self.tag, (Owner::Another, Direction::of(tag)), &self.functions, files)
    }

    /// Looks at a file that there is nothing to compare with.
    fn alone(&self, file: &[Parts<'_>; 1], rules: &Rules<'_>, elsewhere: &dyn Fn(&str) -> bool, report: &mut Report) {
        self.compare(file, None, rules, elsewhere, report);
    }

    fn compare<'p, 'f>(
        &self,
        file: &'p [Parts<'f>; 1],
        source: Option<&Source<'p, 'f>>,
        rules: &Rules<'_>,
        elsewhere: &dyn Fn(&str) -> bool,
        report: &mut Report,
    ) where
        't: 'f,
    {
        report.faults.extend(file[0].faults());
        report.faults.extend(Parts::duplicates(file));
        let own = Own::of(file);
        report.messages += own.count();
        let about = file[0].name();
        let beside = Beside { rules, own: &own, source, elsewhere, about, home: &|_| None, wanted: Wanted::AllInTime };
        report.faults.extend(beside.faults());
    }
}
