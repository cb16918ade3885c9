//! The end of a session: gathers what may leave the room, while the answers are still there.

use super::Session;
use super::heard::Concernment;
use crate::answers::AnswerCode;
use crate::conversation::sheet::{self, Ending, Indication, Sheet, ToolLine, Wish};
use crate::documents::tool::{By, EvidenceStatus, ItemIx, Tool};
use crate::judgement::{duty, referral};
use crate::vocabulary::{Concern, Context, Headline, Interrupt, Message, MessageId, Pathway};

impl Session<'_> {
    /// Gathers the sheet. After a refusal or a stop it holds no level, only what the officer saw.
    pub(super) fn compose(&self) -> Sheet {
        let ending = self.ending();
        let judged = matches!(ending, Ending::Completed | Ending::Enough | Ending::Interrupted(_));
        let indication = if judged { self.indication() } else { None };
        let established = indication.as_ref().and_then(|indication| match indication.headline {
            Headline::Level(level) => Some(level),
            Headline::NotEstablished => None,
        });
        let referral_wish = self.heard.wish(Pathway::FormalReferral);
        let context = Context {
            consent: referral_wish.and_then(|wish| match wish {
                Wish::Yes => Some(true),
                Wish::No => Some(false),
                Wish::Later | Wish::NotAsked => None,
            }),
            ..self.context()
        };
        Sheet {
            ending,
            do_now: self.do_now(ending, established),
            safety_view: self.heard.safety_view,
            wishes: self.heard.wishes.clone(),
            duties: duty::due(&self.briefing.documents.directories, &context, established),
            contacts: referral::recommend(
                &self.briefing.documents.directories,
                self.briefing.agency,
                &self.wanted(judged),
                &context,
            ),
            signs: self.heard.left.as_ref().map_or_else(Vec::new, |left| left.signs.clone()),
            not_done: not_done(ending),
            tool: self.equipped().filter(|_| !matches!(ending, Ending::Refused)).map(|found| tool_line(&found.tool)),
            staff_support: self.briefing.agency.staff_support.clone(),
            indication,
        }
    }

    /// Says how the talk ended: it was left, or the questions came to an end, or all of them were put.
    pub(super) fn ending(&self) -> Ending {
        let natural = match self.equipped() {
            Some(equipped) if equipped.tool.scoring.is_some() => Ending::Completed,
            _ => Ending::Informed,
        };
        self.heard.left.as_ref().map(|left| left.ending).or(self.heard.ending).unwrap_or(natural)
    }

    fn indication(&self) -> Option<Indication> {
        let equipped = self.equipped()?;
        let outcome = self.outcome()?;
        let tool = &equipped.tool;
        let findings = tool.scoring.as_ref().map_or(&[][..], |scoring| &scoring.findings[..]);
        let reasons = equipped.program.reasons(self.responses.expose(), &self.context());
        let signs = |wanted: &dyn Fn(ItemIx) -> bool| {
            let present = outcome.present.iter().copied().filter(|item| wanted(*item));
            present.filter_map(|item| sign(tool, item)).collect()
        };
        let open = self.open_items();
        let codes = self.responses.expose();
        // Of the person's questions only: what the officer could not tell is nothing the person left open.
        let count = |wanted: AnswerCode| {
            let is_asked = |ix: &&ItemIx| tool.items.get(usize::from(ix.0)).is_some_and(|item| item.by == By::Asked);
            let got = |ix: &&ItemIx| codes.get(usize::from(ix.0)) == Some(&wanted);
            u16::try_from(open.iter().filter(is_asked).filter(got).count()).unwrap_or(u16::MAX)
        };
        Some(Indication {
            headline: outcome.headline,
            level: outcome.level,
            could_be: outcome.could_be,
            findings: outcome
                .findings_possible
                .iter()
                .filter_map(|ix| findings.get(usize::from(ix.0)))
                .map(|finding| Message::new(MessageId::joined(&["finding", tool.id.as_str(), finding.id.as_str()])))
                .collect(),
            because: signs(&|item| reasons.contains(&item)),
            also: signs(&|item| !reasons.contains(&item)),
            undetermined: u16::try_from(outcome.undetermined.len()).unwrap_or(u16::MAX),
            declined: count(AnswerCode::DECLINED),
            not_asked: count(AnswerCode::NOT_ASKED),
            unknown: count(AnswerCode::UNKNOWN),
            our_floor: outcome.our_floor,
        })
    }

    /// Lists the signs the officer saw; what the person said before stopping stays out.
    pub(super) fn signs(&self) -> Vec<Message> {
        let Some((tool, outcome)) = self.equipped().map(|equipped| &equipped.tool).zip(self.outcome()) else {
            return Vec::new();
        };
        let seen = |ix: &&ItemIx| tool.items.get(usize::from(ix.0)).is_some_and(|item| item.by == By::Observed);
        outcome.present.iter().filter(seen).filter_map(|ix| sign(tool, *ix)).collect()
    }

    /// Lists the kinds of help to name: those found, those wished for, and those that every ending carries.
    fn wanted(&self, judged: bool) -> Vec<Pathway> {
        let mut wanted =
            if judged { self.outcome().map_or_else(Vec::new, |outcome| outcome.pathways) } else { Vec::new() };
        let wished = self.heard.wishes.iter().filter(|(_, wish)| matches!(wish, Wish::Yes | Wish::Later));
        wanted.extend(wished.map(|(pathway, _)| *pathway));
        if !self.is_adult() {
            wanted.push(Pathway::ChildProtection);
        }
        wanted.push(Pathway::Helpline);
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    fn do_now(&self, ending: Ending, level: Option<Concern>) -> Vec<Message> {
        let ticked = |concernment| self.heard.has(concernment);
        let interrupt = |kind| ending == Ending::Interrupted(kind);
        let lines = [
            (
                "sheet-now-danger",
                ticked(Concernment::Life) || interrupt(Interrupt::Danger) || level == Some(Concern::Urgent),
            ),
            ("sheet-now-medical", ticked(Concernment::Injury) || interrupt(Interrupt::Medical)),
            ("sheet-now-self-harm", interrupt(Interrupt::SelfHarm)),
            ("sheet-now-child-at-risk", ticked(Concernment::Child) || interrupt(Interrupt::ChildAtRisk)),
            ("sheet-now-child", !self.is_adult()),
            ("sheet-now-needs", ticked(Concernment::Needs)),
            ("sheet-now-not-safe", self.heard.safety_view == Some(sheet::SafetyView::NotSafe)),
            ("sheet-now-refused", ending == Ending::Refused),
            ("sheet-now-stopped", ending == Ending::Stopped),
            ("sheet-now-hand-over", ending == Ending::HandedOver && self.is_adult()),
            ("sheet-now-wishes", self.heard.wishes.iter().any(|(_, wish)| *wish == Wish::Yes)),
        ];
        lines.into_iter().filter(|(_, applies)| *applies).map(|(id, _)| Message::fixed(id)).collect()
    }
}

fn not_done(ending: Ending) -> Vec<Message> {
    let about_questions = match ending {
        Ending::Completed | Ending::Enough => None,
        Ending::Interrupted(_) => Some("sheet-not-done-interrupted"),
        Ending::Stopped => Some("sheet-not-done-stopped"),
        Ending::Refused => Some("sheet-not-done-refused"),
        Ending::Informed => Some("sheet-not-done-informed"),
        Ending::HandedOver => Some("sheet-not-done-handed-over"),
    };
    about_questions.into_iter().chain(["sheet-not-done-report"]).map(Message::fixed).collect()
}

fn sign(tool: &Tool, ix: ItemIx) -> Option<Message> {
    let item = tool.items.get(usize::from(ix.0))?;
    Some(Message::new(MessageId::joined(&["item", item.id.as_str()]).attribute("sign")))
}

fn tool_line(tool: &Tool) -> ToolLine {
    ToolLine {
        id: tool.id.to_string(),
        version: tool.version.clone(),
        digest: tool.digest.clone(),
        built_in: tool.built_in,
        evidence: match tool.evidence.status {
            EvidenceStatus::Validated => "validated",
            EvidenceStatus::Adapted => "adapted",
            EvidenceStatus::Unvalidated => "unvalidated",
        },
        populations: tool.evidence.populations.clone(),
        title: Message::new(MessageId::joined(&["tool", tool.id.as_str()])),
    }
}
