//! What each step shows: ids of words, in the order in which they are read.

use super::heard::{Channel, Company, Concernment};
use super::parts::{answers, card, choice, choose, distress, joined, officer, person, reached_at, said};
use super::{
    Action, Asks, Choice, Delivery, Equipped, Form, Hearer, Limits, Overlay, Prompt, Saving, Saying, Session, Shows,
    Step,
};
use crate::conversation::sheet::{SafetyView, Wish};
use crate::documents::tool::{By, ItemIx, Sensitivity};
use crate::vocabulary::{Message, MessageId, Pathway};

/// The answers of the first question. Anyone may read them.
const ALONE: [&str; 5] = ["ui-alone-yes", "ui-alone-can-part", "ui-alone-no", "ui-alone-looking", "ui-alone-myself"];

impl Session<'_> {
    /// Says what to show now, or nothing when the session is over. Asking changes nothing.
    #[must_use]
    pub fn ask(&self) -> Option<Prompt> {
        if self.at == Step::Ended {
            return None;
        }
        let mut prompt = match self.overlay() {
            Some(over) => self.laid_over(over),
            None => self.at_step(),
        };
        if self.uses_added_tool() && prompt.shows == Shows::Words {
            prompt.says.insert(0, officer(Message::fixed("ui-added-tool")));
        }
        let delivery = self.heard.channel.map_or(Delivery::Spoken, Channel::delivery);
        let actions = self.actions(&prompt);
        Some(Prompt { actions, delivery, ..prompt })
    }

    /// Says whether the tool in use came from a folder. Where privacy is not sure, nothing is said of a tool.
    fn uses_added_tool(&self) -> bool {
        self.heard.private && self.equipped().is_some_and(|equipped| !equipped.tool.built_in)
    }

    /// The same actions in the same order everywhere, less those that would do nothing or say too much.
    fn actions(&self, prompt: &Prompt) -> Vec<Action> {
        let over = self.overlay();
        let possible = |action: &Action| match action {
            Action::Leave => true,
            Action::Emergency => over != Some(Overlay::Emergency),
            Action::Distress => over.is_none() && prompt.is_for_person(),
            Action::Pause => !over.is_some_and(Overlay::is_pause),
            // The sheet is for the officer alone: there is no talk left to stop.
            Action::Stop => self.at != Step::Sheet && over != Some(Overlay::PrivacyLost),
            Action::Back => match over {
                Some(over) => !over.is_pause(),
                None => !self.trail.is_empty(),
            },
        };
        Action::ALL.iter().copied().filter(possible).collect()
    }

    fn laid_over(&self, over: Overlay) -> Prompt {
        match over {
            Overlay::Emergency => self.emergency(),
            Overlay::Distress => distress(),
            Overlay::Paused | Overlay::PrivacyLost => {
                Prompt { shows: Shows::Neutral, ..card("ui-paused", &[], &["ui-go-on"]) }
            }
            Overlay::StillPrivate => {
                // A lost or changed interpreter needs the check again; only someone who needed one can lose one.
                let changed = self.heard.channel.filter(|_| !self.noting() && self.heard.left.is_none());
                let answers: &[_] = match changed {
                    Some(_) => &["ui-yes", "ui-no", "ui-still-private-changed"],
                    None => &["ui-yes", "ui-no"],
                };
                Prompt { shows: Shows::Neutral, ..card("ui-still-private", &[], answers) }
            }
            Overlay::TurnBack => Prompt { shows: Shows::Neutral, ..card("ui-turn-back", &[], &["ui-go-on"]) },
            Overlay::SaveAs => Prompt {
                asks: Asks::One(Form::ALL.iter().map(|form| choice(joined("ui-save-as-", form.as_str()))).collect()),
                ..card("ui-save-as", &[], &[])
            },
            Overlay::Saved => choose(self.saved.clone().map(officer).into_iter().collect(), &["ui-go-on"]),
        }
    }

    fn at_step(&self) -> Prompt {
        match self.at {
            Step::Alone => card("ui-alone", &[], &ALONE),
            Step::MoveApart => card("ui-apart", &["ui-apart-how"], &["ui-apart-alone-now", "ui-apart-no"]),
            Step::WithoutAsking => card(
                "ui-without",
                &["ui-without-calm", "ui-without-needs", "ui-without-time", "ui-without-tell"],
                &["ui-without-again", "ui-without-end"],
            ),
            Step::Danger => self.checklist(),
            Step::DangerCard => self.danger_card(),
            Step::NeedsCard => card("ui-needs", &["ui-needs-how"], &["ui-go-on"]),
            Step::AskedBeforeCard => {
                card("ui-asked-before", &["ui-asked-before-how"], &["ui-asked-before-go-on", "ui-asked-before-stop"])
            }
            Step::NotTrainedCard => {
                let mut prompt = card("ui-not-trained", &["ui-not-trained-how"], &["ui-not-trained-hand-over"]);
                prompt.says.push(officer(self.duty_desk()));
                prompt
            }
            Step::Language => Prompt {
                asks: Asks::Language { same: self.briefing.language.clone() },
                ..card("ui-language", &[if self.by_oneself() { "ui-language-known" } else { "ui-language-how" }], &[])
            },
            Step::Channel => {
                let mut prompt = card("ui-channel", &["ui-channel-prefer", "ui-channel-brief"], &[]);
                prompt.asks = Asks::One(
                    self.channels().into_iter().map(|way| choice(joined("ui-channel-", way.as_str()))).collect(),
                );
                let line = self.briefing.agency.interpreter_line.as_ref();
                prompt.says.extend(line.map(|desk| officer(reached_at("ui-interpreter-line", desk))));
                if self.withheld() {
                    prompt.says.push(officer(Message::fixed("ui-channel-draft")));
                }
                prompt
            }
            Step::InterpreterRefused => {
                card("ui-no-companion", &["ui-no-companion-why"], &["ui-no-companion-find", "ui-no-companion-none"])
            }
            Step::Sample => self.sample(),
            Step::Age => {
                card("ui-age", &["ui-age-how"], &["ui-age-adult", "ui-age-child", "ui-age-doubt", "ui-age-unsure"])
            }
            Step::ChildSay => self.child_say(),
            Step::ChildCard => self.child_card(),
            Step::Limits => self.limits(),
            Step::Tool => self.tools(),
            Step::OtherTools => Prompt { asks: Asks::One(self.tool_choices()), ..card("ui-tool", &[], &[]) },
            Step::Forewarn(_) => choose(vec![self.forewarning()], &["ui-forewarn-go-on", "ui-forewarn-leave-out"]),
            Step::Item(item) => self.item(item),
            Step::InterruptCard(interrupt) => self.interrupt_card(interrupt),
            Step::Enough => card("ui-enough", &["ui-enough-how"], &["ui-enough-end", "ui-enough-go-on"]),
            Step::Offer(pathway) => self.offer(pathway),
            Step::Note | Step::NotAttested => self.note_prompt(),
            Step::Attest => self.attest_prompt(),
            Step::NoteTool => self.note_tools_prompt(),
            Step::Notes(page) => self.page_prompt(page),
            Step::NotesRest(_) => self.rest_prompt(),
            Step::Noted => self.noted_prompt(),
            Step::SignsCard => card("ui-signs", &["ui-signs-how"], &["ui-signs-note", "ui-signs-skip"]),
            Step::SafetyView => Prompt {
                asks: Asks::One(SafetyView::ALL.iter().map(|view| choice(joined("safety_", view.as_str()))).collect()),
                ..said("ui-safety", &[])
            },
            Step::Closing => self.closing(),
            Step::CardSafe => self.card_safe_prompt(),
            Step::CardLook => self.card_look_prompt(),
            Step::Card(look) => self.card_prompt(look),
            Step::Sheet => self.sheet_prompt(),
            Step::Ended => choose(Vec::new(), &[]),
        }
    }

    /// What only concerns a talk is left out where there is none. The question stands last, next to its ticks.
    fn checklist(&self) -> Prompt {
        let (lines, kinds): (&[_], &[_]) = match self.heard.company {
            Company::Person => (&["ui-check-seat", "ui-check-choice"], &Concernment::ALL),
            Company::Nobody => (&[], &Concernment::WITHOUT_TALK),
        };
        let anew = self.heard.before.as_ref().map(|_| "ui-check-anew");
        let lines = anew.into_iter().chain(lines.iter().copied()).chain(["ui-check"]);
        Prompt {
            asks: Asks::Any {
                choices: kinds.iter().map(|ticked| choice(joined("ui-check-", ticked.as_str()))).collect(),
                none: Message::fixed("ui-check-none"),
                instead: Vec::new(),
            },
            ..choose(lines.map(|id| officer(Message::fixed(id))).collect(), &[])
        }
    }

    fn sheet_prompt(&self) -> Prompt {
        let choices: &[&'static str] = match self.briefing.saving {
            Saving::Offered => &["ui-sheet-end", "ui-sheet-save"],
            Saving::Not => &["ui-sheet-end"],
        };
        Prompt { shows: Shows::Sheet, ..choose(Vec::new(), choices) }
    }

    fn sample(&self) -> Prompt {
        let mut says = Vec::new();
        let interpreted = self.heard.channel.map(Channel::delivery) == Some(Delivery::Interpreted);
        if interpreted {
            says.extend(
                ["ui-brief-exact", "ui-brief-private", "ui-brief-hard", "ui-brief-stop"]
                    .map(|id| Saying { to: Hearer::Interpreter, words: Message::fixed(id) }),
            );
        }
        says.push(officer(Message::fixed(if self.heard.person_reads() { "ui-sample-screen" } else { "ui-sample" })));
        says.push(person(Message::fixed("ui-sample-words")));
        let known = interpreted.then_some("ui-sample-knows");
        choose(says, &["ui-sample-yes", "ui-sample-no"].into_iter().chain(known).collect::<Vec<_>>())
    }

    fn limits(&self) -> Prompt {
        let words = if self.is_adult() { &self.briefing.limits_adult } else { &self.briefing.limits_child };
        let mut says =
            vec![officer(Message::fixed(if self.heard.person_reads() { "ui-limits-screen" } else { "ui-limits" }))];
        says.extend(self.limits_of(words));
        says.push(person(Message::fixed("ui-limits-ask")));
        choose(says, &["ui-limits-agrees", "ui-limits-later", "ui-limits-no"])
    }

    /// What the law asks of an officer hangs on the agency's standing and on the role, and what is kept on the settings,
    /// so the words are told them.
    pub(super) fn limits_of(&self, lines: &Limits) -> impl Iterator<Item = Saying> {
        let saving = match self.briefing.saving {
            Saving::Offered => "offered",
            Saving::Not => "not",
        };
        let filled = |line| self.placed(Message::new(line)).text("saving", saving);
        lines.clone().map(|line| person(filled(line))).into_iter()
    }

    /// Tells words as what the officer works, and what the agency is in law.
    pub(super) fn placed(&self, words: Message) -> Message {
        words.text("standing", self.briefing.standing.as_str()).text("role", self.briefing.role.as_str())
    }

    /// An offer and who would learn what, and any of the wishes.
    fn offer(&self, pathway: Pathway) -> Prompt {
        let lines = self.briefing.offers.iter().filter(|(of, _)| *of == pathway).flat_map(|(_, lines)| lines);
        Prompt {
            asks: Asks::One(Wish::ALL.iter().map(|wish| choice(joined("wish_", wish.as_str()))).collect()),
            ..choose(lines.map(|line| person(self.placed(Message::new(line.clone())))).collect(), &[])
        }
    }

    fn tools(&self) -> Prompt {
        let mut says = vec![officer(Message::fixed("ui-tool"))];
        let choices = self.tool_choices();
        if choices.is_empty() {
            says.push(officer(Message::fixed("ui-tool-none")));
        } else {
            let listen = officer(Message::fixed("ui-invite-how"));
            says.splice(0..0, [person(Message::fixed("ui-invite")), listen]);
        }
        Prompt { asks: Asks::One(choices), ..choose(says, &[]) }
    }

    /// The tools to choose from here, and what leads to the others that fit.
    pub(super) fn tool_choices(&self) -> Vec<Choice> {
        let (here, others) = self.tools_here();
        let tools = here.into_iter().filter_map(|place| self.briefing.documents.tools.get(place));
        let others = others.then(|| choice(Message::fixed("ui-tool-other")));
        tools.map(|found| choice(self.label(found))).chain(others).collect()
    }

    /// Names a tool, and says so where it is none of the program.
    fn label(&self, found: &Equipped) -> Message {
        let label = self.own_label(found);
        if found.tool.built_in { label } else { Message::fixed("ui-tool-added").words("label", label) }
    }

    /// Says how much a tool asks, where somebody is asked.
    fn own_label(&self, found: &Equipped) -> Message {
        let title = Message::named("tool", found.tool.id.as_str());
        if self.noting() {
            return title;
        }
        let asked = found.tool.items.iter().filter(|item| item.by == By::Asked).count();
        // Thirty seconds a question, rounded up: the run-in of a spoken question, an answer and a breath.
        let label = match asked {
            0 => Message::fixed("ui-tool-no-questions"),
            _ => Message::fixed("ui-tool-questions").number("questions", asked).number("minutes", asked.div_ceil(2)),
        };
        label.words("title", title)
    }

    fn forewarning(&self) -> Saying {
        person(self.in_register(Message::fixed("ui-forewarn").id))
    }

    /// Words something for an adult, or for a child where the person is or may be one.
    fn in_register(&self, words: MessageId) -> Message {
        Message::new(if self.is_adult() { words } else { words.attribute("child") })
    }

    fn item(&self, ix: ItemIx) -> Prompt {
        let Some((tool, item)) = self.equipped().and_then(|equipped| Some((&equipped.tool, equipped.tool.item(ix)?)))
        else {
            return choose(Vec::new(), &[]);
        };
        let words = item.words();
        let section = self.section_of(ix);
        let opens = section.is_some_and(|section| section.items.first() == Some(&ix));
        let mut says = Vec::new();
        if item.by == By::Asked {
            let announced = self.heard.forewarned.is_some_and(|(first, _)| self.section_of(first) == section);
            if opens && !announced && section.is_some_and(|section| section.sensitivity == Sensitivity::High) {
                says.push(self.forewarning());
            }
            says.push(person(self.in_register(words.clone())));
        } else {
            says.push(officer(Message::fixed("ui-observe")));
            says.push(officer(Message::new(words.clone())));
        }
        let is_asked = |other: &ItemIx| tool.item(*other).is_some_and(|item| item.by == By::Asked);
        let open: Vec<ItemIx> = self.wanted_items().into_iter().filter(is_asked).collect();
        let place = open.iter().position(|other| *other == ix);
        if place == Some(0) && !self.is_adult() {
            let rules = ["ui-rules-unsure", "ui-rules-correct", "ui-rules-stop"].map(|id| person(Message::fixed(id)));
            says.splice(0..0, rules);
        }
        Prompt {
            asks: answers(item),
            why: (item.by == By::Asked).then(|| Message::new(words.attribute("why"))),
            progress: place.and_then(|place| u16::try_from(place + 1).ok()).zip(u16::try_from(open.len()).ok()),
            ..choose(says, &[])
        }
    }
}
