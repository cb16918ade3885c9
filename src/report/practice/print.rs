//! Pages for people who practise by speaking, from paper: one for each who takes part, from the same scenario. None has room
//! for a name.

use crate::conversation::practice::{Mark, reviewed};
use crate::documents::ratings::COLUMNS;
use crate::documents::scenario::{COACH, Fit, OF_PERSON, Principle, Said, Scenario, Way, Worth};
use crate::documents::tool::{By, Item, Tool, Use};
use crate::i18n::Words;
use crate::report::document::{Document, Entries};
use crate::vocabulary::{Message, closed_list};

closed_list! {
    /// Whom a page is for.
    Reader {
        /// Whoever plays the officer.
        Officer = "officer",
        /// Whoever plays the person.
        Person = "person",
        /// Whoever watches.
        Observer = "observer",
        /// Whoever teaches. It tells everything.
        Trainer = "trainer",
        /// Whoever rates the written case, alone.
        Rater = "rater",
    }
}

/// Moments that an observer has room for.
const MOMENTS: usize = 3;

/// Room to write a number by hand.
const NUMBER: &str = "______";

/// Room to write a sentence by hand.
const SENTENCE: &str = "______________________________";

/// Makes the page of a reader. The words are those of a locale with the scenario's; the tools are those it names.
#[must_use]
pub fn page(scenario: &Scenario, tools: &[Tool], reader: Reader, words: &Words) -> Document {
    let say = |message: Message| words.text(&message);
    let sheet = Sheet { scenario, tools, words };
    let title = Message::fixed("practice-print-title").words("title", Message::new(scenario.title()));
    let lead = Message::fixed("practice-print-lead")
        .text("id", scenario.id.as_str())
        .text("version", scenario.version.as_str())
        .words("keep", Message::named("practice-print-keep", reader.as_str()));
    let mut lead = say(lead);
    if !words.locale().has(&scenario.title()) {
        lead = format!("{lead} {}", say(Message::fixed("practice-not-translated")));
    }
    let parts = match reader {
        Reader::Officer => sheet.officer(),
        Reader::Person => sheet.person(),
        Reader::Observer => sheet.observer(),
        Reader::Trainer => sheet.trainer(),
        Reader::Rater => sheet.rater(),
    };
    let parts = parts.into_iter().map(|(heading, entries)| (say(Message::fixed(heading)), entries));
    Document::new(say(title.words("reader", Message::named("practice-reader", reader.as_str()))), lead, parts)
}

type Parts = Vec<(&'static str, Entries)>;

struct Sheet<'a> {
    scenario: &'a Scenario,
    tools: &'a [Tool],
    words: &'a Words,
}

impl Sheet<'_> {
    fn list(&self, messages: impl IntoIterator<Item = Message>) -> Entries {
        Entries::List(messages.into_iter().map(|message| self.words.text(&message)).collect())
    }

    fn groups<const N: usize>(&self, groups: impl IntoIterator<Item = [Message; N]>) -> Entries {
        let lines = |group: [Message; N]| group.iter().map(|line| self.words.text(line)).collect();
        Entries::Groups(groups.into_iter().map(lines).collect())
    }

    fn officer(&self) -> Parts {
        let scenario = self.scenario;
        let you = Message::fixed("practice-door-you").words("role", Message::named("role", scenario.role.as_str()));
        let you = you.words("setting", Message::named("setting", scenario.setting.as_str()));
        let questions = self.items().filter(|item| item.by == By::Asked).map(question);
        let how = ["practice-print-officer-begin", "practice-print-officer-choose", "practice-before-stop"];
        let how = how.into_iter().chain(["practice-support-anyone"]).map(Message::fixed);
        vec![
            ("practice-print-door", self.list([you, Message::new(scenario.door()), reviewed(scenario.reviewed)])),
            ("practice-part-aims", self.aims()),
            ("practice-part-content", self.content()),
            ("practice-print-questions", self.list(questions)),
            ("practice-print-how", self.list(how)),
        ]
    }

    fn person(&self) -> Parts {
        let scenario = self.scenario;
        let moved = OF_PERSON.map(|part| {
            [Message::named("practice-print-person", part), Message::new(scenario.person().attribute(part))]
        });
        let facts = scenario.facts.iter().map(|fact| Message::new(scenario.fact(&fact.id)));
        let is_true = |item: &&Item| scenario.answer(item.id.as_str()).is_some_and(|answer| answer.truth == Said::Yes);
        let asked = self.items().filter(is_true).map(question);
        let how = [
            "practice-print-person-react",
            "practice-print-person-trust",
            "practice-print-person-quiet",
            "practice-before-stop",
            "practice-print-person-leave",
        ];
        vec![
            ("practice-print-who", self.list([Message::new(scenario.person())])),
            ("practice-print-moves", self.groups(moved)),
            ("practice-print-true", self.list(facts)),
            ("practice-print-asked", self.list(asked)),
            ("practice-part-content", self.content()),
            ("practice-print-how", self.list(how.map(Message::fixed))),
        ]
    }

    fn observer(&self) -> Parts {
        let boxes = || {
            let never = self.words.text(&Message::named("practice-mark", Mark::NotApplicable.as_str()));
            let marks = [Mark::Broken, Mark::Mixed, Mark::Kept].map(Mark::as_str);
            marks.into_iter().chain([never.as_str()]).map(|mark| format!("[ ] {mark}")).collect::<Vec<_>>().join("   ")
        };
        let marks = Principle::ALL.iter().map(|one| {
            let look = Message::fixed("practice-print-look")
                .words("principle", Message::named("practice-principle", one.as_str()))
                .words("look", Message::named("practice-look", one.as_str()));
            vec![self.words.text(&look), boxes()]
        });
        let counted = Way::ALL.iter().filter(|way| way.is_question() && **way != Way::AsWritten);
        let room =
            |words: Message, room: &str| Message::fixed("practice-print-room").words("what", words).text("room", room);
        let counted = counted.map(|way| room(Message::named("practice-way", way.as_str()), NUMBER));
        let first = room(Message::fixed("practice-print-first"), NUMBER);
        let moment = || {
            let lines = ["practice-print-saw", "practice-print-view", "practice-print-ask"];
            lines.map(|id| room(Message::fixed(id), SENTENCE))
        };
        let watch = ["practice-print-watch", "practice-print-marks-how", "practice-marks-how"];
        vec![
            ("practice-print-how", self.list(watch.map(Message::fixed))),
            ("practice-print-marks", Entries::Groups(marks.collect())),
            ("practice-print-count", self.list(counted.chain([first]))),
            ("practice-print-moments", self.groups((0..MOMENTS).map(|_| moment()))),
        ]
    }

    fn trainer(&self) -> Parts {
        let scenario = self.scenario;
        let facts = scenario.facts.iter().map(|fact| {
            let id = match fact.worth {
                Worth::ToKnow => "practice-print-to-know",
                Worth::NotToAsk => "practice-print-not-to-ask",
            };
            Message::fixed(id).words("fact", Message::new(scenario.fact(&fact.id)))
        });
        let thoughts = scenario.conclusions.iter().map(|(id, holds)| {
            let words = if *holds { "practice-print-holds" } else { "practice-print-fails" };
            Message::fixed(words).words("thought", Message::new(scenario.conclusion(id)))
        });
        let level =
            Message::fixed("practice-print-level").words("level", Message::named("level", scenario.vignette.as_str()));
        let truth = [Message::named("practice-pattern", scenario.pattern.as_str()), Message::new(scenario.truth())];
        let truth = truth.into_iter().chain(facts).chain(thoughts).chain([level]);
        let endings = Fit::ALL.iter().map(|fit| {
            let named_so = scenario.endings.iter().filter(|(_, of)| of == fit);
            let closes = named_so.map(|(close, _)| Message::named("practice-close", close.as_str()));
            let others = (scenario.other_endings == *fit).then(|| Message::fixed("practice-print-other-ending"));
            let lines: Vec<Message> = closes.chain(others).collect();
            let head = (!lines.is_empty()).then(|| Message::named("practice-fit", fit.as_str()));
            head.into_iter().chain(lines).map(|line| self.words.text(&line)).collect::<Vec<_>>()
        });
        let endings = Entries::Groups(endings.filter(|lines| !lines.is_empty()).collect());
        let pauses = scenario.pauses.iter().map(|id| Message::new(scenario.pause(id)));
        let talk = scenario.debrief.iter().map(|id| Message::new(scenario.debrief_question(id)));
        let plan = ["practice-print-plan-before", "practice-print-plan-after", "practice-print-plan-support"];
        let plan = plan.map(Message::fixed).into_iter().chain([reviewed(scenario.reviewed)]);
        vec![
            ("practice-print-truth", self.list(truth)),
            ("practice-print-endings", endings),
            ("practice-part-aims", self.aims()),
            ("practice-part-content", self.content()),
            ("practice-print-pauses", self.list(pauses)),
            ("practice-print-hard", self.groups(self.hard())),
            ("practice-print-talk", self.list(talk)),
            ("practice-print-plan", self.list(plan)),
        ]
    }

    fn rater(&self) -> Parts {
        let scenario = self.scenario;
        let items: Vec<_> = self.items().collect();
        let rows = items.iter().map(|item| {
            let row = Message::fixed("practice-print-rate-item").text("item", item.id.as_str());
            let row = row.words("sign", Message::new(item.words().attribute("sign")));
            [row, Message::fixed("practice-print-rate-boxes")]
        });
        let example = items.first().map(|item| {
            let line = format!("1,{},{},yes", scenario.id, item.id);
            Message::fixed("practice-print-rate-file").text("first", COLUMNS.join(",")).text("line", line)
        });
        let how = ["practice-print-rate-alone", "practice-print-rate-words"].map(Message::fixed);
        vec![
            ("practice-print-how", self.list(how.into_iter().chain(example))),
            ("practice-print-case", self.list([Message::new(scenario.written_case())])),
            ("practice-print-rate", self.groups(rows)),
        ]
    }

    fn aims(&self) -> Entries {
        self.list(self.scenario.aims.iter().map(|aim| Message::new(self.scenario.aim(aim))))
    }

    fn content(&self) -> Entries {
        self.list(self.scenario.content.iter().map(|kind| Message::named("practice-content", kind.as_str())))
    }

    /// The items of the first tool with questions: a page has room for one, and it is the one that fits best.
    fn items(&self) -> impl Iterator<Item = &Item> {
        let wanted = |tool: &&Tool| tool.use_ == Use::Ask && tool.items.iter().any(|item| item.by == By::Asked);
        let first = self.scenario.tools.iter().filter_map(|id| self.tools.iter().find(|tool| tool.id == *id));
        first.filter(wanted).take(1).flat_map(|tool| &tool.items)
    }

    /// What is easily said or done and closes the person, with what a trainer says of it.
    fn hard(&self) -> Vec<[Message; 2]> {
        let scenario = self.scenario;
        let mut hard = Vec::new();
        for scene in &scenario.scenes {
            for option in &scene.options {
                if option.coach && (!option.breaks.is_empty() || option.way.is_advised_against()) {
                    let choice = scenario.choice(scene, option);
                    let coach = Message::new(choice.attribute(COACH));
                    hard.push([Message::new(choice), coach]);
                }
            }
        }
        hard
    }
}

fn question(item: &Item) -> Message {
    Message::new(item.words())
}
