//! The loop: ask the session, find the words, show them, tell the session what happened.

use super::{FrontEnd, FrontEndError, Reply, Voices, stage};
use crate::conversation::session::{Action, Event, Form, Keep, PersonsCard, Prompt, Session, Shows, Told};
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
    /// Gives the number for the person, while it is shown as a card.
    fn card(&self) -> Option<PersonsCard>;
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

    fn card(&self) -> Option<PersonsCard> {
        Session::persons_card(self)
    }

    fn read_in(&self) -> Option<&LanguageTag> {
        Session::read_in(self)
    }
}

/// What can be saved.
#[derive(Debug, Clone, Copy)]
pub enum Leaf<'a> {
    /// The sheet, in this form.
    Sheet(&'a Sheet, Form),
    /// The number for the person, in the words of whoever reads it.
    Card(&'a PersonsCard, &'a Words),
}

/// Saves something and says what came of it, in words.
pub type Save<'a> = dyn Fn(Leaf<'_>) -> Message + 'a;

/// What the loop borrows from the rest of the program.
#[derive(Clone, Copy)]
pub struct House<'a> {
    /// The officer's words.
    pub officer: &'a Words,
    /// Finds the words of another language.
    pub words: &'a dyn Fn(&LanguageTag) -> Option<&'a Words>,
    /// Writes out a sheet to read on the screen.
    pub sheet: &'a dyn Fn(&Sheet) -> String,
    /// Saves what can be saved; nothing where the session does not offer it.
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

/// Carries a session until it ends. At the end, after leaving, and where nobody can answer any more, everything is put
/// out of sight first and nothing is said.
///
/// # Errors
/// Fails when the front end does; the session has been told all that happened.
pub fn run(talk: &mut dyn Talk, house: House<'_>, front: &mut dyn FrontEnd) -> Result<End, FrontEndError> {
    while let Some(prompt) = talk.ask() {
        let sheet = match prompt.shows {
            Shows::Sheet => talk.sheet().map(house.sheet),
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
                if let Told::Save(keep) = talk.tell(event)
                    && let Some(saved) = house.save.and_then(|save| saved(talk, keep, voices, save))
                {
                    let _ = talk.tell(Event::Saved(saved));
                }
            }
            Reply::Closed => return front.blank().map(|()| End::Closed),
        }
    }
    front.blank().map(|()| End::Finished)
}

fn saved(talk: &dyn Talk, keep: Keep, voices: Voices<'_>, save: &Save<'_>) -> Option<Message> {
    Some(match keep {
        Keep::Sheet(form) => save(Leaf::Sheet(talk.sheet()?, form)),
        Keep::Card => save(Leaf::Card(&talk.card()?, voices.person.unwrap_or(voices.officer))),
    })
}
