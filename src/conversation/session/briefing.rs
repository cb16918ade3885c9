//! What a session knows before it begins: nothing about a person.

use std::cell::LazyCell;
use std::ops::Deref;

use crate::documents::directory::Directories;
use crate::documents::settings::Agency;
use crate::documents::tool::{Audiences, Tool, Use};
use crate::judgement::scoring::Program;
use crate::vocabulary::{Age, Area, ContextKind, LanguageTag, MessageId, Role, Standing};

/// A tool that can be used, with its program.
#[derive(Debug)]
pub struct Equipped {
    /// The tool.
    pub tool: Tool,
    /// Its compiled program.
    pub program: Program,
}

/// Tools, services and duties.
#[derive(Debug, Default)]
pub struct Documents {
    /// The tools at hand, in the order in which they are suggested.
    pub tools: Vec<Equipped>,
    /// Services and duties of the area.
    pub directories: Directories,
}

/// Documents that are read when they are first needed: the first screen needs none, and so it comes at once.
#[derive(Debug)]
pub struct Later(LazyCell<Documents, Box<dyn FnOnce() -> Documents>>);

impl Later {
    /// Takes what reads the documents. It is called once at most, perhaps when nothing outside can be reached.
    pub fn new(read: impl FnOnce() -> Documents + 'static) -> Self {
        Self(LazyCell::new(Box::new(read)))
    }

    /// Takes documents that are read already.
    #[must_use]
    pub fn ready(documents: Documents) -> Self {
        let later = Self::new(move || documents);
        LazyCell::force(&later.0);
        later
    }
}

impl Deref for Later {
    type Target = Documents;

    fn deref(&self) -> &Documents {
        &self.0
    }
}

/// What a session knows before it begins.
#[derive(Debug)]
pub struct Briefing<'a> {
    /// Tools, services and duties.
    pub documents: &'a Later,
    /// The agency's own desks.
    pub agency: &'a Agency,
    /// Where the encounter takes place in law.
    pub area: Area,
    /// As what the officer works.
    pub role: Role,
    /// What the agency legally is.
    pub standing: Standing,
    /// The officer's language.
    pub language: LanguageTag,
    /// Languages whose safety-critical words may be shown to a person.
    pub shown: &'a [LanguageTag],
    /// The limits to be said to an adult: a message with one attribute for each of [`LIMITS`].
    pub limits_adult: MessageId,
    /// The limits to be said to a child.
    pub limits_child: MessageId,
    /// The tool named beforehand, by place in the tools.
    pub chosen: Option<usize>,
    /// Whether the sheet can be saved.
    pub saving: Saving,
}

/// Whether the sheet can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// There is a folder for it, so it is offered on the sheet.
    Offered,
    /// It is not offered.
    Not,
}

/// What the limits say, in order; each is an attribute of the limits message.
///
/// Together they hold what WHO's ethical and safety recommendations (2003, no. 6) ask of consent: purpose, use, what is
/// kept, the right not to answer, the right to limit use and the right to stop.
pub const LIMITS: [&str; 6] = ["purpose", "kept", "told", "immigration", "choice", "leave"];

/// The most tools that are suggested.
const SUGGESTIONS: usize = 3;

impl Briefing<'_> {
    /// Lists the tools that fit this role and age, three at most.
    #[must_use]
    pub fn suggestions(&self, age: Age) -> Vec<usize> {
        let fits = |(place, equipped): &(usize, &Equipped)| {
            self.chosen.is_none_or(|chosen| chosen == *place) && fits(&equipped.tool, self.role, age)
        };
        self.documents.tools.iter().enumerate().filter(fits).map(|(place, _)| place).take(SUGGESTIONS).collect()
    }

    /// Says whether a child may be asked anything here: a trained officer and a tool for children.
    #[must_use]
    pub fn may_ask_children(&self) -> bool {
        self.role == Role::ChildSpecialist
            && self.documents.tools.iter().any(|equipped| {
                equipped.tool.audience.age == Audiences::Child && fits(&equipped.tool, self.role, Age::Child)
            })
    }
}

fn fits(tool: &Tool, role: Role, age: Age) -> bool {
    let age_fits = match tool.audience.age {
        Audiences::Any => true,
        Audiences::Adult => age == Age::Adult,
        Audiences::Child => age != Age::Adult,
    };
    let role_fits = tool.audience.roles.is_empty() || tool.audience.roles.contains(&role);
    let context_known = tool.context.iter().all(|kind| !matches!(kind, ContextKind::Setting | ContextKind::Consent));
    tool.use_ == Use::Ask && age_fits && role_fits && context_known
}
