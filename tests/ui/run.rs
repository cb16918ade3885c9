//! The loop between a session and a front end.

use askwell::conversation::session::{Action, Event, PersonsCard, Prompt, Shows, Told};
use askwell::conversation::sheet::Sheet;
use askwell::i18n::Words;
use askwell::ui::{End, House, Reply, Script, Talk, run};
use askwell::vocabulary::LanguageTag;

use super::{one, prompt, words};

/// A talk that shows these prompts in turn and keeps what it is told.
struct Tea {
    prompts: Vec<Prompt>,
    told: Vec<Event>,
}

impl Talk for Tea {
    fn ask(&self) -> Option<Prompt> {
        self.prompts.get(self.told.len()).cloned()
    }

    fn tell(&mut self, event: Event) -> Told {
        self.told.push(event);
        Told::Heard
    }

    fn sheet(&self) -> Option<&Sheet> {
        None
    }

    fn card(&self) -> Option<PersonsCard> {
        None
    }

    fn read_in(&self) -> Option<&LanguageTag> {
        None
    }
}

fn played(prompts: Vec<Prompt>, replies: &[Reply]) -> (End, Vec<Event>, Script) {
    let words = words();
    let none = |_: &LanguageTag| -> Option<&Words> { None };
    let house = House { officer: &words, words: &none, sheet: &|_| String::new(), save: None };
    let mut talk = Tea { prompts, told: Vec::new() };
    let mut script = Script::new(replies.to_vec());
    let end = run(&mut talk, house, &mut script).unwrap();
    (end, talk.told, script)
}

#[test]
fn every_reply_is_told_until_nothing_is_asked() {
    let replies = [Reply::Happened(Event::Chose(0)), Reply::Happened(Event::Did(Action::Pause))];
    let (end, told, script) = played(vec![prompt(one()), prompt(one())], &replies);
    assert_eq!(end, End::Finished);
    assert_eq!(told, [Event::Chose(0), Event::Did(Action::Pause)]);
    assert_eq!((script.shown.len(), script.blanked), (2, 1), "what was shown last goes out of sight");
}

/// Conduct 48: after a quick exit nothing more is shown.
#[test]
fn leaving_blanks_tells_the_session_and_shows_nothing_more() {
    let (end, told, script) = played(vec![prompt(one()), prompt(one())], &[Reply::Happened(Event::Did(Action::Leave))]);
    assert_eq!(end, End::Left);
    assert_eq!(told, [Event::Did(Action::Leave)]);
    assert_eq!((script.shown.len(), script.blanked), (1, 1));
}

/// Conduct 24: the end of the input is told to nobody as an answer.
#[test]
fn the_end_of_the_input_is_no_event() {
    let (end, told, script) = played(vec![prompt(one())], &[]);
    assert_eq!((end, told.len(), script.blanked), (End::Closed, 0, 1));
}

#[test]
fn a_sheet_is_written_out_only_where_one_is_shown() {
    let mut sheet = prompt(one());
    sheet.shows = Shows::Sheet;
    let (_, _, script) = played(vec![sheet], &[]);
    assert_eq!(script.shown[0].sheet, None, "a talk without a sheet has none to show");
}
