//! The loop of practice: ask the run, find the words, show them with the mark, tell the run what happened. The front ends
//! are those of a live screening.

use crate::conversation::practice::{Debrief, Paper, Run, Shown};
use crate::conversation::session::{Action, Event};
use crate::conversation::sheet::Sheet;
use crate::i18n::Words;
use crate::ui::{Block, End, FrontEnd, FrontEndError, Reply, Screen, Voices, stage};
use crate::vocabulary::{LanguageTag, Message};

/// What the loop borrows from the rest of the program.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// The learner's words, with those of the scenario.
    pub officer: &'a Words,
    /// Finds the words of another language.
    pub words: &'a dyn Fn(&LanguageTag) -> Option<&'a Words>,
    /// Writes out the sheet of the screening.
    pub sheet: &'a dyn Fn(&Sheet) -> String,
    /// Writes out what is told of the run.
    pub debrief: &'a dyn Fn(&Debrief) -> String,
}

/// Carries a run until it ends.
///
/// # Errors
/// Fails when the front end does; the run has been told all that happened.
pub fn play(run: &mut Run<'_>, stage: Stage<'_>, front: &mut dyn FrontEnd) -> Result<End, FrontEndError> {
    while let Some(shown) = run.ask() {
        let person = run.read_in().and_then(stage.words);
        let screen = shown.marked(|shown, mark| screen(shown, mark, stage, person));
        match front.turn(&screen)? {
            Reply::Happened(event) if event == Event::Did(Action::Leave) => {
                let blanked = front.blank();
                let _ = run.tell(&event);
                return blanked.map(|()| End::Left);
            }
            // A front end brings back only what the screen offered; anything else changes nothing.
            Reply::Happened(event) => {
                let _ = run.tell(&event);
            }
            Reply::Closed => return front.blank().map(|()| End::Closed),
        }
    }
    Ok(End::Finished)
}

/// Makes the screen of a prompt: the mark on top of whatever is shown, and what happens apart from what is to be said.
fn screen(shown: &Shown, mark: &Message, house: Stage<'_>, person: Option<&Words>) -> Screen {
    let words = house.officer;
    let mark = words.text(mark);
    let paper = shown.paper.as_ref().map(|paper| match paper {
        Paper::Sheet(sheet) => (house.sheet)(sheet),
        Paper::Debrief(debrief) => (house.debrief)(debrief),
    });
    let mut screen = stage(&shown.prompt, Voices { officer: words, person }, paper);
    let top = block(None, std::iter::once(mark.clone()).chain(screen.progress.take()).collect(), words);
    screen.sheet = screen.sheet.map(|sheet| format!("{mark}\n\n{sheet}"));
    if !screen.alone.is_empty() {
        screen.alone.insert(0, block(None, vec![mark], words));
    }
    let told = |label, lines: &[Message]| {
        let lines: Vec<String> = lines.iter().map(|line| words.text(line)).collect();
        (!lines.is_empty()).then(|| block(Some(words.text(&Message::fixed(label))), lines, words))
    };
    let before = [told("practice-coach", &shown.coach), told("practice-story", &shown.before)];
    let after = told("practice-story", &shown.after);
    let said = std::mem::take(&mut screen.says);
    screen.says = [top].into_iter().chain(before.into_iter().flatten()).chain(said).chain(after).collect();
    screen
}

fn block(label: Option<String>, lines: Vec<String>, words: &Words) -> Block {
    Block { label, language: words.locale().tag().clone(), direction: words.locale().direction(), lines }
}
