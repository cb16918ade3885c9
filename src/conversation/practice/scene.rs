//! Scenes: what is seen and heard between the steps of the session, what the officer does, and how the person takes it.

use super::marking::{Saw, Turn};
use super::screening::item_of;
use super::{Run, Teaching, officer};
use crate::conversation::session::{Action, Asks, Choice, Delivery, Event, Prompt, Saying, Shows};
use crate::documents::scenario::{COACH, Goto, ItemAnswer, Moment, Principle, Scene, SceneOption, Way};
use crate::vocabulary::{LineId, Message, MessageId};

/// Where a run is between two steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InScene {
    /// In a scene, by place.
    Scene(usize),
    /// Choosing how to ask an item.
    Asking,
}

impl Run<'_> {
    /// Begins the first scene of this moment that was not played and whose condition holds.
    pub(super) fn enter_scene(&mut self, moment: Moment) {
        let fits = |scene: &Scene| {
            scene.at == Some(moment)
                && !self.played.contains(&scene.id)
                && self.person.holds(&scene.when, None, self.scenario)
        };
        if let Some(place) = self.scenario.scenes.iter().position(fits) {
            self.go_to_scene(place);
        }
    }

    fn go_to_scene(&mut self, place: usize) {
        let Some(scene) = self.scenario.scenes.get(place) else { return };
        let is_new = self.played.insert(scene.id.clone());
        let lines = self.lines(&scene.lines);
        self.before.extend(lines);
        self.in_scene = Some(InScene::Scene(place));
        self.discussing = self.teaching == Teaching::Class;
        // Where nothing is left to choose the scene is over; the second time for good, so that no two lead to each other.
        if !scene.options.is_empty() && self.open_options(scene).is_empty() {
            self.go(scene.otherwise.filter(|_| is_new).unwrap_or(Goto::On));
        }
    }

    pub(super) fn lines(&self, lines: &[LineId]) -> Vec<Message> {
        lines.iter().map(|line| Message::new(self.scenario.line(line))).collect()
    }

    /// Lists what can be chosen in a scene: what was not chosen before, and fits.
    fn open_options(&self, scene: &Scene) -> Vec<usize> {
        let is_open = |option: &SceneOption| {
            (option.again || !self.used.contains(&(scene.id.clone(), option.id.clone())))
                && self.person.holds(&option.when, None, self.scenario)
        };
        (0..scene.options.len()).filter(|place| is_open(&scene.options[*place])).collect()
    }

    fn scene(&self, place: usize) -> Option<&Scene> {
        self.scenario.scenes.get(place)
    }

    /// Gives the item that is to be asked, and what the scenario knows of it.
    pub(super) fn item_here(&self) -> Option<(MessageId, &ItemAnswer)> {
        let prompt = self.session.ask()?;
        let words = item_of(&prompt)?;
        let answer = self.scenario.answer(words.message().strip_prefix("item_")?)?;
        Some((words, answer))
    }

    pub(super) fn scene_prompt(&self) -> Option<Prompt> {
        let (says, labels) = match self.in_scene? {
            InScene::Scene(place) => {
                let scene = self.scene(place)?;
                let open = self.open_options(scene);
                let label = |place: &usize| Message::new(self.scenario.choice(scene, &scene.options[*place]));
                (Vec::new(), open.iter().map(label).collect())
            }
            InScene::Asking => {
                let (words, answer) = self.item_here()?;
                let ask = officer(Message::fixed("practice-next-question").words("question", Message::new(words)));
                let ways = answer.ways.iter().map(|way| Message::new(self.scenario.way(answer, &way.id)));
                let labels = std::iter::once(Message::fixed("practice-as-written")).chain(ways).collect();
                (vec![ask], labels)
            }
        };
        Some(self.fork(says, labels))
    }

    /// Asks what the officer does; a class first talks about it.
    fn fork(&self, mut says: Vec<Saying>, labels: Vec<Message>) -> Prompt {
        let session = self.session.ask();
        let actions = session.map_or_else(|| vec![Action::Leave], |prompt| prompt.actions);
        let labels: Vec<Message> = if labels.is_empty() {
            vec![Message::fixed("practice-go-on")]
        } else if self.discussing {
            says.push(officer(Message::fixed("practice-discuss")));
            says.extend(
                labels
                    .into_iter()
                    .map(|label| officer(Message::fixed("practice-discuss-option").words("option", label))),
            );
            vec![Message::fixed("practice-discussed")]
        } else {
            says.push(officer(Message::fixed("practice-what-do-you-do")));
            labels
        };
        Prompt {
            shows: Shows::Words,
            says,
            delivery: Delivery::default(),
            asks: Asks::One(labels.into_iter().map(|label| Choice { label }).collect()),
            why: None,
            actions: actions.into_iter().filter(|action| *action != Action::Back).collect(),
            progress: None,
        }
    }

    pub(super) fn choose_in_scene(&mut self, event: &Event) -> bool {
        let (Event::Chose(chosen), Some(here)) = (event, self.in_scene) else { return false };
        let chosen = usize::from(*chosen);
        let count = match here {
            InScene::Scene(place) => self.scene(place).map_or(0, |scene| self.open_options(scene).len()),
            InScene::Asking => self.item_here().map_or(0, |(_, answer)| answer.ways.len() + 1),
        };
        if count > 0 && self.discussing {
            self.discussing = chosen != 0;
            return chosen == 0;
        }
        match here {
            InScene::Scene(place) if count == 0 => chosen == 0 && self.read_on(place),
            _ if chosen >= count => false,
            InScene::Scene(place) => self.choose_option(place, chosen),
            InScene::Asking => self.choose_way(chosen),
        }
    }

    /// Leaves a scene in which there was nothing to choose.
    fn read_on(&mut self, place: usize) -> bool {
        let goto = self.scene(place).and_then(|scene| scene.otherwise).unwrap_or(Goto::On);
        self.forget_told();
        self.go(goto);
        true
    }

    fn choose_option(&mut self, place: usize, chosen: usize) -> bool {
        let scenario = self.scenario;
        let Some(scene) = scenario.scenes.get(place) else { return false };
        let Some(option) = self.open_options(scene).get(chosen).and_then(|place| scene.options.get(*place)) else {
            return false;
        };
        self.used.insert((scene.id.clone(), option.id.clone()));
        let words = scenario.choice(scene, option);
        let broken = broken(option.way, &option.breaks);
        self.forget_told();
        self.did(words, option.coach, option.way, &option.keeps, broken);
        self.strained_by(option.way);
        self.person.feel(option.effect);
        self.person.set(&option.sets);
        let what = format!("{}/{}", scene.id, option.id);
        let Some(reply) = self.person.reply(&option.replies, Some(option.way), scenario) else { return false };
        let lines = self.person.give(reply, &what, self.seed);
        let lines = self.lines(&lines);
        self.before.splice(0..0, lines);
        self.go(reply.then);
        true
    }

    /// Notes what the officer did, and lets the coach say what they think of it.
    fn did(&mut self, words: MessageId, coach: bool, way: Way, keeps: &[Principle], broken: Vec<Principle>) {
        let turn = Turn {
            number: self.next_number(),
            coach: coach.then(|| words.attribute(COACH)),
            did: Message::new(words),
            way: Some(way),
            kept: keeps.to_vec(),
            broken,
        };
        self.coach(&turn);
        self.turns.push(turn);
    }

    pub(super) fn next_number(&self) -> u16 {
        u16::try_from(self.turns.len() + 1).unwrap_or(u16::MAX)
    }

    fn go(&mut self, goto: Goto) {
        self.discussing = self.teaching == Teaching::Class;
        match goto {
            Goto::On => self.in_scene = None,
            Goto::End => {
                self.in_scene = None;
                self.person.leaving = true;
                self.before.push(Message::fixed("practice-wants-to-leave"));
            }
            Goto::Scene(place) => self.go_to_scene(place),
            Goto::Stay => {
                let over = match self.in_scene {
                    Some(InScene::Scene(place)) => self
                        .scene(place)
                        .filter(|scene| self.open_options(scene).is_empty())
                        .map(|scene| scene.otherwise),
                    _ => Some(None),
                };
                if let Some(otherwise) = over {
                    self.go(otherwise.unwrap_or(Goto::On));
                }
            }
        }
    }

    /// Puts an item, in the tool's words or another way.
    fn choose_way(&mut self, chosen: usize) -> bool {
        let scenario = self.scenario;
        let Some((words, item)) = self.item_here().map(|(words, answer)| (words, answer.item.clone())) else {
            return false;
        };
        let Some(answer) = scenario.answer(item.as_str()) else { return false };
        self.forget_told();
        self.in_scene = None;
        match chosen.checked_sub(1).and_then(|place| answer.ways.get(place)) {
            None => self.ask_as_written(words),
            Some(way) => {
                let broken = broken(way.way, &way.breaks);
                self.did(scenario.way(answer, &way.id), way.coach, way.way, &way.keeps, broken);
                self.strained_by(way.way);
                self.person.feel(way.effect);
                self.answer_item(answer, way.way);
            }
        }
        true
    }

    /// Asking on while a break is called for is felt, and noted.
    pub(super) fn strained_by(&mut self, way: Way) {
        if way.is_question() && self.person.needs_a_break(self.scenario) {
            self.person.strain();
            self.saw(Saw::AskedOn, &[]);
        }
    }

    /// Begins to ask the item at hand: the officer chooses how, where the scenario knows other ways.
    pub(super) fn begin_asking(&mut self) {
        if let Some((words, answer)) = self.item_here().map(|(words, answer)| (words, answer.ways.is_empty())) {
            if answer {
                self.ask_as_written(words);
            } else {
                self.in_scene = Some(InScene::Asking);
                self.discussing = self.teaching == Teaching::Class;
            }
        }
    }

    fn ask_as_written(&mut self, words: MessageId) {
        let asked = Message::fixed("practice-asked").words("question", Message::new(words.clone()));
        self.turns.push(Turn {
            number: self.next_number(),
            did: asked,
            coach: None,
            way: Some(Way::AsWritten),
            kept: vec![Principle::Asking],
            broken: Vec::new(),
        });
        self.strained_by(Way::AsWritten);
        let scenario = self.scenario;
        let item = words.message().strip_prefix("item_").and_then(|item| scenario.answer(item));
        if let Some(answer) = item {
            self.answer_item(answer, Way::AsWritten);
        }
    }
}

/// A question that is advised against breaks good asking, whatever else it breaks.
fn broken(way: Way, breaks: &[Principle]) -> Vec<Principle> {
    let asking = way.is_advised_against() && !breaks.contains(&Principle::Asking);
    breaks.iter().copied().chain(asking.then_some(Principle::Asking)).collect()
}
