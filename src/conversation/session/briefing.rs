//! What a session knows before it begins: nothing about a person.

use std::cell::{LazyCell, OnceCell};
use std::ops::Deref;

use crate::documents::directory::Directories;
use crate::documents::settings::Agency;
use crate::documents::tool::{Audience, Audiences, By, Tool, Use};
use crate::judgement::scoring::Program;
use crate::vocabulary::{Age, Area, Clock, ContextKind, LanguageTag, MessageId, Pathway, Role, Setting, Standing};

/// A tool that a session can use, with its program.
#[derive(Debug)]
pub struct Equipped {
    /// The tool.
    pub tool: Tool,
    program: OnceCell<Program>,
}

impl Equipped {
    /// Takes the tools that are used with a person, in the order in which they are suggested: the shortest talk first,
    /// what asks nothing last. What judges organisations has no place in a session.
    #[must_use]
    pub fn all(mut tools: Vec<Tool>) -> Vec<Self> {
        tools.retain(|tool| tool.use_ != Use::Organisation);
        tools.sort_by_cached_key(|tool| {
            let asked = tool.items.iter().filter(|item| item.by == By::Asked).count();
            (asked == 0, asked, tool.id.clone())
        });
        tools.into_iter().map(|tool| Self { tool, program: OnceCell::new() }).collect()
    }

    /// Gives the program of the tool, compiled when it is first needed: a session needs one of many.
    pub fn program(&self) -> &Program {
        self.program.get_or_init(|| Program::compile(&self.tool))
    }
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
    /// Where the officer usually meets people; nothing where that is open.
    pub setting: Option<Setting>,
    /// What the agency legally is.
    pub standing: Standing,
    /// The officer's language.
    pub language: LanguageTag,
    /// Languages whose safety-critical words may be shown to a person.
    pub shown: &'a [LanguageTag],
    /// Languages that have words here which nobody has reviewed, shown or not.
    pub drafts: &'a [LanguageTag],
    /// The limits to be said to an adult, one line for each of [`LIMITS`].
    pub limits_adult: Limits,
    /// The limits to be said to a child.
    pub limits_child: Limits,
    /// The words of each offer there is here.
    pub offers: Vec<(Pathway, Offer)>,
    /// The tool named beforehand, by place in the tools.
    pub chosen: Option<usize>,
    /// Whether the sheet can be saved.
    pub saving: Saving,
    /// How to learn what time it is.
    pub clock: Clock,
}

/// Whether the sheet can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// There is a folder for it, so it is offered on the sheet.
    Offered,
    /// It is not offered.
    Not,
}

/// What the limits say, in order; each is an attribute of a limits message.
///
/// Together they hold what WHO's ethical and safety recommendations (2003, no. 6) ask of consent: purpose, use, what is
/// kept, the right not to answer, the right to limit use and the right to stop.
pub const LIMITS: [&str; 6] = ["purpose", "kept", "told", "immigration", "choice", "leave"];

/// The lines of the limits, in the order of [`LIMITS`], each from the nearest place that has one of its own.
pub type Limits = [MessageId; LIMITS.len()];

/// The words of an offer: what it is, and who would learn what; each from the nearest place that has words of its own.
pub type Offer = [MessageId; 2];

/// The most tools that are suggested.
pub(super) const SUGGESTIONS: usize = 3;

impl Briefing<'_> {
    /// Lists the tools to talk with that fit this role, age and setting, three at most: one made for this role or setting
    /// comes first, then the shortest, and what asks nothing always has a place.
    #[must_use]
    pub fn suggestions(&self, age: Age) -> Vec<usize> {
        first(self.talks(age))
    }

    /// Lists the tools in which to note what was told in a talk, three at most: as above, and what classifies always has
    /// a place. Only what a person says of themselves: a tool for any age is none for a child.
    #[must_use]
    pub fn notable(&self, age: Age) -> Vec<usize> {
        first(self.told(age))
    }

    /// Lists the tools of signs that the officer may have seen, three at most.
    #[must_use]
    pub fn observable(&self, age: Age) -> Vec<usize> {
        first(self.signs(age))
    }

    /// Every tool to talk with that fits, the suggestions first.
    pub(super) fn talks(&self, age: Age) -> Vec<usize> {
        let tools: Vec<usize> = self.tools(&[Use::Ask], age).collect();
        let asks = |place: &usize| {
            self.documents
                .tools
                .get(*place)
                .is_some_and(|equipped| equipped.tool.items.iter().any(|item| item.by == By::Asked))
        };
        let (asking, quiet): (Vec<usize>, Vec<usize>) = tools.into_iter().partition(asks);
        self.side_by_side(asking, quiet)
    }

    /// Every tool in which to note what was told, the suggestions first.
    pub(super) fn told(&self, age: Age) -> Vec<usize> {
        let made_for = |place: &usize| {
            self.documents.tools.get(*place).is_some_and(|Equipped { tool, .. }| {
                !tool.items.is_empty() && (age == Age::Adult || tool.audience.age == Audiences::Child)
            })
        };
        let tools = self.tools(&[Use::Ask, Use::Assess], age).filter(made_for);
        let asks =
            |place: &usize| self.documents.tools.get(*place).is_some_and(|equipped| equipped.tool.use_ == Use::Ask);
        let (asking, classifying) = tools.partition(asks);
        self.side_by_side(asking, classifying)
    }

    /// Every tool of signs, the suggestions first.
    pub(super) fn signs(&self, age: Age) -> Vec<usize> {
        self.fitting_first(self.tools(&[Use::Observe], age).collect())
    }

    /// Puts the tools of two kinds in order so that the first of the second kind stands among the suggestions.
    fn side_by_side(&self, one: Vec<usize>, other: Vec<usize>) -> Vec<usize> {
        let mut one = self.fitting_first(one);
        let other = self.fitting_first(other);
        let rest = one.split_off(one.len().min(SUGGESTIONS - usize::from(!other.is_empty())));
        one.into_iter().chain(other).chain(rest).collect()
    }

    /// Says whether a child may be asked anything here: a trained officer and a tool for children.
    #[must_use]
    pub fn may_ask_children(&self) -> bool {
        self.role == Role::ChildSpecialist
            && self.tools(&[Use::Ask], Age::Child).any(|place| {
                self.documents.tools.get(place).is_some_and(|equipped| equipped.tool.audience.age == Audiences::Child)
            })
    }

    /// Lists the tools of these uses that fit. A tool named beforehand leaves no choice among those of its use, where it
    /// fits: the officer's view of the age comes after its name.
    fn tools(&self, uses: &[Use], age: Age) -> impl Iterator<Item = usize> {
        let tools = &self.documents.tools;
        let fits_here = move |tool: &Tool| uses.contains(&tool.use_) && self.fits(tool, age);
        let named = self.chosen.filter(|place| tools.get(*place).is_some_and(|found| fits_here(&found.tool)));
        let fits = move |(place, Equipped { tool, .. }): &(usize, &Equipped)| {
            named.is_none_or(|named| named == *place) && fits_here(tool)
        };
        tools.iter().enumerate().filter(fits).map(|(place, _)| place)
    }

    fn fits(&self, tool: &Tool, age: Age) -> bool {
        let audience = &tool.audience;
        let age_fits = match audience.age {
            Audiences::Any => true,
            Audiences::Adult => age == Age::Adult,
            Audiences::Child => age != Age::Adult && (self.role == Role::ChildSpecialist || tool.use_ == Use::Observe),
        };
        let role_fits = audience.roles.is_empty() || audience.roles.contains(&self.role);
        let setting_fits =
            self.setting.is_none_or(|setting| audience.settings.is_empty() || audience.settings.contains(&setting));
        let context_known = tool.context.iter().all(|kind| match kind {
            ContextKind::Setting => self.setting.is_some(),
            ContextKind::Consent => false,
            _ => true,
        });
        age_fits && role_fits && setting_fits && context_known
    }

    /// Puts one first that was made for this role or setting, and keeps the order otherwise. Where the setting is not
    /// known, tools for some settings come last: they may be for others than this.
    fn fitting_first(&self, mut places: Vec<usize>) -> Vec<usize> {
        let audience = |place: &usize| self.documents.tools.get(*place).map(|equipped| &equipped.tool.audience);
        let is_for_some = |place: &usize| audience(place).is_some_and(|audience| !audience.settings.is_empty());
        if self.setting.is_none() {
            places.sort_by_key(is_for_some);
        }
        let made_for = |place: &usize| {
            let fits = |audience: &Audience| {
                is_for_some(place) && self.setting.is_some()
                    || !is_for_some(place) && audience.roles.contains(&self.role)
            };
            audience(place).is_some_and(fits)
        };
        if let Some(at) = places.iter().position(made_for) {
            places[..=at].rotate_right(1);
        }
        places
    }
}

fn first(mut places: Vec<usize>) -> Vec<usize> {
    places.truncate(SUGGESTIONS);
    places
}
