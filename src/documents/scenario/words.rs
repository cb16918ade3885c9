//! What the words of a scenario are called, by convention: one list, so that a check, a page and a run name the same.
//!
//! They stand in a file of their own, `scenarios/<id>.ftl` in the folder of a locale. A locale may lack it: then the source
//! stands in, and the learner is told.

use super::{ItemAnswer, Scenario, Scene, SceneOption};
use crate::vocabulary::{ChoiceId, FactId, LineId, MessageId, PointId};

/// What the page for whoever plays the person says, as attributes of `person_<scenario>`.
pub const OF_PERSON: [&str; 5] = ["want", "fear", "hide", "opens", "closes"];

/// The attribute for what a trainer says of a choice, where the scenario has words of its own.
pub const COACH: &str = "coach";

impl Scenario {
    fn named(&self, family: &str, rest: &[&str]) -> MessageId {
        MessageId::joined(&[&[family, self.id.as_str()], rest].concat())
    }

    /// Names its title.
    #[must_use]
    pub fn title(&self) -> MessageId {
        self.named("scenario", &[])
    }

    /// Names one sentence about it that gives nothing away.
    #[must_use]
    pub fn about(&self) -> MessageId {
        self.title().attribute("about")
    }

    /// Names what the officer knows before the door opens.
    #[must_use]
    pub fn door(&self) -> MessageId {
        self.named("door", &[])
    }

    /// Names who the person is, for whoever plays them.
    #[must_use]
    pub fn person(&self) -> MessageId {
        self.named("person", &[])
    }

    /// Names what was true.
    #[must_use]
    pub fn truth(&self) -> MessageId {
        self.named("truth", &[])
    }

    /// Names the written case that people rate.
    #[must_use]
    pub fn written_case(&self) -> MessageId {
        self.named("vignette", &[])
    }

    /// Names an aim.
    #[must_use]
    pub fn aim(&self, id: &PointId) -> MessageId {
        self.named("aim", &[id.as_str()])
    }

    /// Names a fact.
    #[must_use]
    pub fn fact(&self, id: &FactId) -> MessageId {
        self.named("fact", &[id.as_str()])
    }

    /// Names something that is seen or heard.
    #[must_use]
    pub fn line(&self, id: &LineId) -> MessageId {
        self.named("line", &[id.as_str()])
    }

    /// Names something the officer can do or say.
    #[must_use]
    pub fn choice(&self, scene: &Scene, option: &SceneOption) -> MessageId {
        self.named("choose", &[scene.id.as_str(), option.id.as_str()])
    }

    /// Names another way to ask an item.
    #[must_use]
    pub fn way(&self, answer: &ItemAnswer, way: &ChoiceId) -> MessageId {
        self.named("way", &[answer.item.as_str(), way.as_str()])
    }

    /// Names what the learner may think at the end.
    #[must_use]
    pub fn conclusion(&self, id: &PointId) -> MessageId {
        self.named("think", &[id.as_str()])
    }

    /// Names a question for the talk afterwards.
    #[must_use]
    pub fn debrief_question(&self, id: &PointId) -> MessageId {
        self.named("talk", &[id.as_str()])
    }

    /// Names where a trainer stops, and what to ask there.
    #[must_use]
    pub fn pause(&self, id: &PointId) -> MessageId {
        self.named("pause", &[id.as_str()])
    }

    /// Lists every message that the scenario needs, each once, in the order of the document.
    #[must_use]
    pub fn words(&self) -> Vec<MessageId> {
        let mut all = vec![self.title(), self.about(), self.door(), self.person()];
        all.extend(OF_PERSON.map(|part| self.person().attribute(part)));
        all.extend(self.aims.iter().map(|id| self.aim(id)));
        all.push(self.truth());
        all.extend(self.facts.iter().map(|fact| self.fact(&fact.id)));
        for scene in &self.scenes {
            all.extend(scene.lines.iter().map(|line| self.line(line)));
            for option in &scene.options {
                all.push(self.choice(scene, option));
                all.extend(option.coach.then(|| self.choice(scene, option).attribute(COACH)));
                all.extend(option.replies.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
            }
        }
        all.extend(self.understands.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        all.extend(self.consent.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        for answer in &self.answers {
            for way in &answer.ways {
                all.push(self.way(answer, &way.id));
                all.extend(way.coach.then(|| self.way(answer, &way.id).attribute(COACH)));
            }
            all.extend(answer.replies.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        }
        let offers = self.offers.iter().flat_map(|(_, replies)| replies).chain(&self.other_offers);
        all.extend(offers.flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        all.extend(self.safety_view.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        all.extend(self.overheard.iter().flat_map(|reply| self.said(&reply.lines, &reply.one_of)));
        all.extend(self.conclusions.iter().map(|(id, _)| self.conclusion(id)));
        all.extend(self.debrief.iter().map(|id| self.debrief_question(id)));
        all.extend(self.pauses.iter().map(|id| self.pause(id)));
        all.push(self.written_case());
        let mut seen = std::collections::BTreeSet::new();
        all.retain(|id| seen.insert(id.clone()));
        all
    }

    fn said(&self, lines: &[LineId], one_of: &[LineId]) -> Vec<MessageId> {
        lines.iter().chain(one_of).map(|line| self.line(line)).collect()
    }
}
