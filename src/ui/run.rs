//! The loop: ask the session, find the words, show them, tell the session what happened.

use super::{FrontEnd, FrontEndError, Reply, Voices, stage};
use crate::conversation::session::{Action, Event, Form, Prompt, Session, Shows, Told};
use crate::conversation::sheet::Sheet;
use crate::i18n::Words;
use crate::vocabulary::{LanguageTag, Message};

/// What the loop needs of a session.
pub trait Talk {
    /// Gives what is to be shown now; nothing when the session has ended.
    fn ask(&self) -> Option<Prompt>;
    /// Takes what happened, and says whether it asks for the sheet to be saved.
    fn tell(&mut self, event: Event) -> Told;
    /// Gives the sheet, once it is composed.
    fn sheet(&self) -> Option<&Sheet>;
    /// Gives the person's language, only where the person reads on this screen.
    fn read_in(&self) -> Option<&LanguageTag>;
}

impl Talk for Session<'_> {
    fn ask(&self) -> Option<Prompt> {
        Session::ask(self)
    }

    fn tell(&mut self, event: Event) -> Told {
        Session::tell(self, event)
    }

    fn sheet(&self) -> Option<&Sheet> {
        Session::sheet(self)
    }

    fn read_in(&self) -> Option<&LanguageTag> {
        Session::read_in(self)
    }
}

/// Saves a sheet in this form and says what came of it, in words.
pub type Save<'a> = dyn Fn(&Sheet, Form) -> Message + 'a;

/// What the loop borrows from the rest of the program.
#[derive(Clone, Copy)]
pub struct House<'a> {
    /// The officer's words.
    pub officer: &'a Words,
    /// Finds the words of another language.
    pub words: &'a dyn Fn(&LanguageTag) -> Option<&'a Words>,
    /// Writes out a sheet, as text or as JSON.
    pub sheet: &'a dyn Fn(&Sheet, Shows) -> String,
    /// Saves a sheet; nothing where the session does not offer it.
    pub save: Option<&'a Save<'a>>,
}

/// How the loop ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The session came to its end.
    Finished,
    /// The officer left at once.
    Left,
    /// The input ended.
    Closed,
}

/// Carries a session until it ends. After leaving, and where nobody can answer any more, everything is put out of
/// sight first and nothing is said.
///
/// # Errors
/// Fails when the front end does; the session has been told all that happened.
pub fn run(talk: &mut dyn Talk, house: House<'_>, front: &mut dyn FrontEnd) -> Result<End, FrontEndError> {
    while let Some(prompt) = talk.ask() {
        let sheet = match prompt.shows {
            Shows::Sheet | Shows::SheetJson => talk.sheet().map(|sheet| (house.sheet)(sheet, prompt.shows)),
            Shows::Words | Shows::Neutral => None,
        };
        let person = talk.read_in().and_then(house.words);
        let voices = Voices { officer: house.officer, person };
        match front.turn(&stage(&prompt, voices, sheet))? {
            Reply::Happened(event) if event == Event::Did(Action::Leave) => {
                let blanked = front.blank();
                let _ = talk.tell(event);
                return blanked.map(|()| End::Left);
            }
            Reply::Happened(event) => {
                // A front end brings back only what the screen offered; anything else changes nothing.
                if let Told::Save(form) = talk.tell(event)
                    && let Some((sheet, save)) = talk.sheet().zip(house.save)
                {
                    let saved = save(sheet, form);
                    let _ = talk.tell(Event::Saved(saved));
                }
            }
            Reply::Closed => return front.blank().map(|()| End::Closed),
        }
    }
    Ok(End::Finished)
}
