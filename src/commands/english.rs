//! The locale all others are translated from, as its authors wrote it.

use crate::i18n::{Catalogue, Direction, Files, MessageFile, Parts, Plurals};
use crate::library::{Library, SCENARIOS, SOURCE, Unusable};
use crate::locale_kit::{self, Report, Source};
use crate::vocabulary::{Diagnostic, LanguageTag, has_errors};

/// Its files, layer by layer.
pub(super) struct English {
    tag: LanguageTag,
    layers: Vec<Vec<MessageFile>>,
    /// What is wrong with their bytes.
    faults: Vec<Diagnostic>,
}

impl English {
    /// Reads it.
    pub(super) fn read(library: &Library) -> Result<Self, Unusable> {
        let tag = LanguageTag::parse(SOURCE).map_err(|_| Unusable::Broken(Vec::new()))?;
        let files = library.locale_files(&tag)?;
        Ok(Self::of(tag, &files))
    }

    /// Reads it with the words of its scenarios.
    pub(super) fn whole(library: &Library) -> Result<Self, Unusable> {
        let tag = LanguageTag::parse(SOURCE).map_err(|_| Unusable::Broken(Vec::new()))?;
        let files = with_scenarios(&tag, library)?;
        Ok(Self::of(tag, &files))
    }

    fn of(tag: LanguageTag, files: &Files) -> Self {
        let (layers, faults): (Vec<_>, Vec<_>) = files.texts(Direction::LeftToRight).unzip();
        Self { tag, layers, faults: faults.concat() }
    }

    /// Gives its language.
    pub(super) fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// Takes its files apart, layer by layer. Every translation would be blamed for what it has lost, so its own faults
    /// come first.
    pub(super) fn parts(&self) -> Result<Vec<Parts<'_>>, Unusable> {
        let mut faults = self.faults.clone();
        let mut all = Vec::new();
        for layer in &self.layers {
            let parts: Vec<Parts<'_>> = layer.iter().map(MessageFile::parts).collect();
            faults.extend(parts.iter().flat_map(Parts::faults));
            faults.extend(Parts::duplicates(&parts));
            all.extend(parts);
        }
        if has_errors(&faults) { Err(Unusable::Broken(faults)) } else { Ok(all) }
    }

    /// Finds out about its files as translations are compared with them.
    pub(super) fn source<'p, 't>(&self, parts: &'p [Parts<'t>]) -> Source<'p, 't> {
        Source::of(parts, Plurals::of(&self.tag).as_ref())
    }

    /// Gives its words.
    pub(super) fn words(&self) -> Result<Catalogue, Unusable> {
        let mut words = Catalogue::default();
        self.parts()?.iter().for_each(|file| words.add(file));
        Ok(words)
    }

    /// Checks the files of one locale.
    pub(super) fn check(&self, tag: &LanguageTag, files: &Files) -> Result<Report, Unusable> {
        let parts = self.parts()?;
        Ok(locale_kit::check(tag, files, Some((&self.tag, &self.source(&parts)))))
    }

    /// Lists the faults that files from folders bring into one locale.
    pub(super) fn of_folders(
        &self,
        tag: &LanguageTag,
        library: &Library,
        is_outside: &dyn Fn(&str) -> bool,
    ) -> Result<Vec<Diagnostic>, Unusable> {
        let parts = self.parts()?;
        let files = library.locale_files(tag)?;
        Ok(locale_kit::faults_from_outside(tag, &files, is_outside, Some((&self.tag, &self.source(&parts)))))
    }
}

/// Finds the files of a locale with the words of its scenarios.
pub(super) fn with_scenarios(tag: &LanguageTag, library: &Library) -> Result<Files, Unusable> {
    let mut files = library.locale_files(tag)?;
    files.layers.extend(library.scenario_words(tag, None)?.layers);
    Ok(files)
}

/// Reads the message files of a locale, with those of its scenarios. What is no Fluent is told first.
pub(super) fn texts_of(tag: &LanguageTag, library: &Library) -> Result<Vec<MessageFile>, Unusable> {
    let direction = library.locale(tag)?.direction();
    let (texts, faults): (Vec<_>, Vec<_>) = with_scenarios(tag, library)?.texts(direction).unzip();
    let texts: Vec<MessageFile> = texts.into_iter().flatten().collect();
    let mut faults: Vec<Diagnostic> = faults.into_iter().flatten().collect();
    faults.extend(texts.iter().flat_map(|file| file.parts().faults()));
    if has_errors(&faults) { Err(Unusable::Broken(faults)) } else { Ok(texts) }
}

/// Gives the path that a file has inside the folder of its locale.
pub(super) fn inside(name: &str) -> String {
    let parts: Vec<&str> = name.split(['/', '\\']).collect();
    let is_scenario = parts.len() > 1 && parts[parts.len() - 2] == SCENARIOS;
    let kept = if is_scenario { 2 } else { 1 };
    parts[parts.len() - kept..].join("/")
}
