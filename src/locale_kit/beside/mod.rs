//! A translation beside its source: everything that can be said of Fluent messages of any program. What only holds for
//! this one is said in the files around.

mod facts;
mod letters;
mod look_alike;
mod markup;
mod missing;
mod placeables;
mod source;
mod style;
mod values;
mod variants;
mod words;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::documents::near::nearest;
use crate::i18n::{Direction, Part, Parts, Plurals, Wording};
use crate::vocabulary::{Code, Diagnostic, LanguageTag, MessageId, Severity, Span, reaches_person};

pub(super) use facts::{Facts, counts};
use letters::Letters;
pub(super) use missing::Wanted;
use source::Known;
pub use source::Source;
pub(super) use style::style;

/// Whose messages they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// This program's. Words for the person can't come from another language, nothing calls a function, and a term is of
    /// one language alone.
    This,
    /// Any program's: what a locale lacks comes from the source, terms too.
    Another,
}

/// What holds for one language.
pub(super) struct Rules<'a> {
    tag: &'a LanguageTag,
    /// The language of the source, where that is not the source of this program.
    original: Option<&'a LanguageTag>,
    owner: Owner,
    direction: Direction,
    plurals: Option<Plurals>,
    ordinals: Option<Plurals>,
    home: letters::Script,
    /// Whether it is a variety of the source's language, in which the same words are right.
    is_variety: bool,
    /// Functions that may be called.
    functions: &'a BTreeSet<&'a str>,
}

/// Functions that Fluent itself knows.
const BUILT_IN: [&str; 2] = ["NUMBER", "DATETIME"];

/// So many letters say which script a language is written in.
const SAMPLE: u32 = 4000;

impl<'a> Rules<'a> {
    /// Finds the rules for a locale: by its language, and the script of its words by looking at some of them.
    pub(super) fn of<'t: 'f, 'f>(
        tag: &'a LanguageTag,
        source: &'a LanguageTag,
        (owner, direction): (Owner, Direction),
        functions: &'a BTreeSet<&'a str>,
        files: impl IntoIterator<Item = &'f Parts<'t>>,
    ) -> Self {
        Self {
            original: Some(source).filter(|_| owner == Owner::Another),
            owner,
            direction,
            plurals: Plurals::of(tag),
            ordinals: Plurals::ordinal(tag),
            home: letters::Script::of(tag).unwrap_or_else(|| sample(files)),
            is_variety: tag.primary() == source.primary(),
            functions,
            tag,
        }
    }
}

/// Finds the script that most words are written in, by looking at some of them.
fn sample<'t: 'f, 'f>(files: impl IntoIterator<Item = &'f Parts<'t>>) -> letters::Script {
    let mut letters = Letters::default();
    let mut facts = Facts::default();
    for words in files.into_iter().flat_map(Parts::iter).filter_map(|part| part.words) {
        facts.fill(words, None);
        letters.join(&facts.letters);
        if letters.all() > SAMPLE {
            break;
        }
    }
    letters.most()
}

/// The files of a locale that belong together: those of one place of a tree, or all of a locale.
pub(super) struct Own<'p, 't> {
    messages: HashMap<&'t str, (&'p Parts<'t>, Part<'p, 't>)>,
    /// In the order in which they are read.
    order: Vec<(&'p Parts<'t>, Part<'p, 't>)>,
    broken: Vec<&'t str>,
}

impl<'p, 't> Own<'p, 't> {
    /// Takes the files, layer by layer: a later message replaces an earlier one.
    pub(super) fn of(files: impl IntoIterator<Item = &'p Parts<'t>>) -> Self {
        let mut own = Self { messages: HashMap::new(), order: Vec::new(), broken: Vec::new() };
        for file in files {
            own.broken.extend(file.broken());
            for part in file.iter() {
                own.messages.insert(part.name, (file, part));
                own.order.push((file, part));
            }
        }
        if own.order.len() > own.messages.len() {
            let messages = &own.messages;
            own.order.retain(|(_, part)| {
                messages.get(part.name).is_some_and(|(_, last)| last.name.as_ptr() == part.name.as_ptr())
            });
        }
        own
    }

    /// Counts the messages and terms.
    pub(super) fn count(&self) -> usize {
        self.order.len()
    }

    /// Gives the words that a reference names.
    fn words(&self, name: &str, attribute: Option<&str>) -> Option<Wording<'p, 't>> {
        let (_, part) = self.messages.get(name)?;
        attribute.map_or(part.words, |attribute| part.attribute(attribute))
    }
}

/// Compares a locale with its source, or looks at the source alone.
pub(super) struct Beside<'s, 'p, 't> {
    pub(super) rules: &'s Rules<'s>,
    pub(super) own: &'s Own<'p, 't>,
    pub(super) source: Option<&'s Source<'p, 't>>,
    /// Says whether there are such words elsewhere: in other files of the locale, or where the source stands in.
    pub(super) elsewhere: &'s dyn Fn(&str) -> bool,
    /// Where what is missing is told if it has no neighbour.
    pub(super) about: &'s Arc<str>,
    /// Finds the file that has the name of one of the source: where what is missing belongs.
    pub(super) home: &'s dyn Fn(&str) -> Option<&'s Arc<str>>,
    /// What the locale must have.
    pub(super) wanted: Wanted,
}

/// The words that are looked at: where they stand.
#[derive(Clone, Copy)]
struct Place<'p, 't> {
    file: &'p Parts<'t>,
    part: Part<'p, 't>,
    attribute: Option<&'t str>,
}

impl Place<'_, '_> {
    fn id(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.part.name),
            None => self.part.name.to_owned(),
        }
    }

    fn span(&self) -> Span {
        self.file.place(self.attribute.unwrap_or(self.part.name))
    }
}

impl<'p, 't> Beside<'_, 'p, 't> {
    /// Lists every fault.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        if let Some(source) = self.source {
            self.missing(source, &mut faults);
        }
        let mut facts = Facts::default();
        for (file, part) in &self.own.order {
            let original = self.source.map(|source| source.get(part.name));
            let may_be_own = part.is_term() && self.rules.owner == Owner::This;
            if original.is_some_and(|original| original.is_none()) && !may_be_own {
                faults.push(self.obsolete(file, *part, None));
            }
            let original = original.flatten();
            self.twice(file, *part, &mut faults);
            let own = part.words.map(|words| (None, words));
            for (attribute, words) in own.into_iter().chain(part.attributes().map(|(name, words)| (Some(name), words)))
            {
                let place = Place { file, part: *part, attribute };
                let known = original.and_then(|original| original.known(attribute));
                if known.is_none() && original.is_some() && !(part.is_term() && attribute.is_some()) {
                    faults.push(match attribute {
                        None => self.fault(Code::ObsoleteValue, &place),
                        Some(_) => self.obsolete(file, *part, attribute),
                    });
                }
                facts.fill(words, self.rules.plurals.as_ref());
                self.look(&place, words, &facts, known, &mut faults);
            }
        }
        faults
    }

    /// Looks at one wording.
    fn look(
        &self,
        place: &Place<'p, 't>,
        words: Wording<'p, 't>,
        facts: &Facts<'t>,
        known: Option<&Known<'p, 't>>,
        faults: &mut Vec<Diagnostic>,
    ) {
        self.placeables(place, facts, known, faults);
        self.variants(place, facts, known, faults);
        self.characters(place, facts, known, faults);
        if let Some(known) = known {
            self.content(place, words, facts, known, faults);
        }
    }

    fn obsolete(&self, file: &Parts<'t>, part: Part<'p, 't>, attribute: Option<&str>) -> Diagnostic {
        let id = attribute.map_or(part.name.to_owned(), |attribute| format!("{}.{attribute}", part.name));
        let span = file.place(attribute.unwrap_or(part.name));
        let fault = self.named(Diagnostic::new(Code::ObsoleteMessage, file.name(), Some(span)).with("id", &id));
        let known = self.source.into_iter().flat_map(|source| &source.originals);
        let near = match attribute {
            None => nearest(part.name, known.map(|original| original.part.name)).map(str::to_owned),
            Some(name) => {
                let own = known.filter(|original| original.part.name == part.name);
                let near = nearest(name, own.flat_map(|original| original.attributes.iter().map(|(name, _)| *name)));
                near.map(|near| format!("{}.{near}", part.name))
            }
        };
        fault.proposing(near)
    }

    /// Lists attributes that stand twice: which of them is shown is anybody's guess.
    fn twice(&self, file: &Parts<'t>, part: Part<'p, 't>, faults: &mut Vec<Diagnostic>) {
        for (place, (name, _)) in part.attributes().enumerate() {
            if part.attributes().take(place).any(|(before, _)| before == name) {
                let fault = Diagnostic::new(Code::DuplicateAttribute, file.name(), Some(file.place(name)));
                faults.push(fault.with("id", part.name).with("attribute", name));
            }
        }
    }

    /// Makes a fault of some words, at their id.
    fn fault(&self, code: Code, place: &Place<'_, '_>) -> Diagnostic {
        self.fault_at(code, place, place.span())
    }

    /// Makes a fault of some words, at a place in them. Nothing that can reach a person is a mere warning.
    fn fault_at(&self, code: Code, place: &Place<'_, '_>, span: Span) -> Diagnostic {
        let id = place.id();
        let severity =
            if self.rules.owner == Owner::This && is_critical(&id) { Severity::Error } else { code.severity() };
        let fault = self.named(Diagnostic::new(code, place.file.name(), Some(span)).with("id", id));
        Diagnostic { severity, ..fault }
    }

    /// Says in a fault which language the source is in.
    fn named(&self, fault: Diagnostic) -> Diagnostic {
        match self.rules.original {
            Some(tag) => fault.with("original", tag),
            None => fault,
        }
    }
}

fn is_critical(id: &str) -> bool {
    reaches_person(&MessageId::joined(&[id]))
}
