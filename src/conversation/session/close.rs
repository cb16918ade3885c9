//! The end of a session: gathers what may leave the room, while the answers are still there.

use super::Session;
use super::heard::{Concernment, Enough, Noting, Part};
use super::route::{ALWAYS_OFFERED, help_at_once};
use crate::answers::AnswerCode;
use crate::conversation::sheet::{self, Ending, Indication, Sheet, ToolLine, Wish};
use crate::documents::directory::Extent;
use crate::documents::tool::{By, EvidenceStatus, ItemIx, MethodOfControl, Tool};
use crate::judgement::{duty, referral};
use crate::vocabulary::{Concern, Context, Headline, Interrupt, Message, MessageId, Pathway};

impl Session<'_> {
    /// Gathers the sheet. After a refusal or a stop it holds no level, only what the officer saw.
    pub(super) fn compose(&self) -> Sheet {
        let ending = self.ending();
        let judged = matches!(
            ending,
            Ending::Completed
                | Ending::PartLeftOut
                | Ending::Enough
                | Ending::Interrupted(_)
                | Ending::Noted
                | Ending::Observed
        );
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
                Wish::Later | Wish::Declined | Wish::NotAsked => None,
            }),
            ..self.context()
        };
        let (directories, agency) = (&self.briefing.documents.directories, self.briefing.agency);
        let duties = duty::due(directories, &context, established);
        let contacts = referral::recommend(directories, agency, &self.wanted(judged), &context);
        let signs = if indication.is_none() { self.all_signs() } else { Vec::new() };
        Sheet {
            ending,
            do_now: self.do_now(ending, established),
            safety_view: self.heard.safety_view,
            wishes: self.heard.wishes.clone(),
            // Signs alone never lead to a formal route.
            contacts: if ending.is_of_notes() {
                contacts
            } else {
                referral::with_addressees(contacts, &duties, directories, agency, &context)
            },
            duties,
            law_unknown: duty::unknown(directories, &context),
            not_done: self
                .not_read()
                .into_iter()
                .chain(not_done(ending, self.heard.person_reads() && self.has_draft()))
                .collect(),
            tool: self
                .equipped()
                .filter(|_| ending != Ending::Refused || !signs.is_empty())
                .map(|found| tool_line(&found.tool, &context)),
            signs,
            staff_support: self.briefing.agency.staff_support.clone(),
            indication,
        }
    }

    /// Says so where the directory of this place could be read in part only.
    fn not_read(&self) -> Option<Message> {
        let mut here = self.briefing.documents.directories.covering(&self.briefing.area);
        here.any(|found| found.extent != Extent::Whole).then(|| Message::fixed("sheet-not-done-directory"))
    }

    /// Says how the talk ended: it was left, or the questions came to an end, or all of them were put.
    pub(super) fn ending(&self) -> Ending {
        let left_out = matches!(self.heard.forewarned, Some((_, Part::LeftOut)));
        let natural = match self.equipped() {
            Some(equipped) if equipped.tool.scoring.is_some() && left_out => Ending::PartLeftOut,
            Some(equipped) if equipped.tool.scoring.is_some() => Ending::Completed,
            _ => Ending::Informed,
        };
        let natural = match self.heard.noting {
            _ if !self.by_oneself() => natural,
            Some(Noting::Told) => Ending::Noted,
            Some(Noting::Signs) => Ending::Observed,
            None if self.heard.before.is_some() => Ending::BrokenOff,
            None => Ending::LookedUp,
        };
        let early = self.heard.interrupted.map(Ending::Interrupted);
        let enough = (self.heard.enough == Some(Enough::Ended)).then_some(Ending::Enough);
        self.heard.left.as_ref().map(|left| left.ending).or(early).or(enough).unwrap_or(natural)
    }

    fn indication(&self) -> Option<Indication> {
        let equipped = self.equipped()?;
        let mut outcome = self.outcome()?;
        if self.ending().is_of_notes() {
            // Whatever was not ticked is open, so nearly every finding is possible. A tick never lowers a level, so the
            // last row possible is the one that the ticks reach by themselves.
            let reached = outcome.findings_possible.pop().filter(|_| outcome.level > Concern::NoneRecorded);
            outcome.findings_possible = reached.into_iter().collect();
        }
        let tool = &equipped.tool;
        let reasons = equipped.program().reasons(self.responses.expose(), &self.context());
        let signs = |wanted: &dyn Fn(ItemIx) -> bool| {
            let present = outcome.present.iter().copied().filter(|item| wanted(*item));
            present.filter_map(|item| sign(tool, item)).collect()
        };
        let methods = outcome.present.iter().filter_map(|ix| tool.item(*ix)).flat_map(|one| &one.htcds);
        let mut control: Vec<MethodOfControl> = methods.copied().collect();
        control.sort_unstable();
        control.dedup();
        let open = self.open_items();
        let codes = self.responses.expose();
        // Of the person's questions only: what the officer could not tell is nothing the person left open.
        let count = |wanted: AnswerCode| {
            let is_asked = |ix: &&ItemIx| tool.item(**ix).is_some_and(|item| item.by == By::Asked);
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
                .filter_map(|ix| tool.finding(*ix))
                .map(|finding| Message::new(MessageId::joined(&["finding", tool.id.as_str(), finding.id.as_str()])))
                .collect(),
            because: signs(&|item| reasons.contains(&item)),
            control,
            also: signs(&|item| !reasons.contains(&item)),
            undetermined: u16::try_from(outcome.undetermined.len()).unwrap_or(u16::MAX),
            declined: count(AnswerCode::DECLINED),
            // Of notes nothing was asked at all, and the sheet says so elsewhere.
            not_asked: if self.noting() { 0 } else { count(AnswerCode::NOT_ASKED) },
            unknown: count(AnswerCode::UNKNOWN),
            our_floor: outcome.our_floor,
        })
    }

    /// Lists the signs the officer saw; what the person said before stopping stays out.
    pub(super) fn signs(&self) -> Vec<Message> {
        let Some(equipped) = self.equipped() else { return Vec::new() };
        let tool = &equipped.tool;
        let seen = |ix: &&ItemIx| tool.item(**ix).is_some_and(|item| item.by != By::Asked);
        let outcome = equipped.program().assess(self.responses.expose(), &self.context());
        outcome.present.iter().filter(seen).filter_map(|ix| sign(tool, *ix)).collect()
    }

    /// Lists the signs seen before a talk was over, then those seen since, each once.
    pub(super) fn all_signs(&self) -> Vec<Message> {
        let mut signs = Vec::new();
        for sign in self.heard.kept().flat_map(|kept| kept.signs.clone()).chain(self.signs()) {
            if !signs.contains(&sign) {
                signs.push(sign);
            }
        }
        signs
    }

    /// Lists the kinds of help to name: those found, those wished for, and those that every ending carries.
    fn wanted(&self, judged: bool) -> Vec<Pathway> {
        let mut wanted =
            if judged { self.outcome().map_or_else(Vec::new, |outcome| outcome.pathways) } else { Vec::new() };
        let wished = self.heard.wishes.iter().filter(|(_, wish)| matches!(wish, Wish::Yes | Wish::Later));
        wanted.extend(wished.map(|(pathway, _)| *pathway));
        wanted.extend(self.interrupts().into_iter().flat_map(help_at_once));
        if !self.is_adult() || self.child_at_risk() {
            wanted.push(Pathway::ChildProtection);
        }
        if self.by_oneself() {
            // Nobody was there to choose, so the officer sees what every talk would offer.
            wanted.extend(ALWAYS_OFFERED);
        }
        wanted.push(Pathway::Helpline);
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    fn do_now(&self, ending: Ending, level: Option<Concern>) -> Vec<Message> {
        let interrupts = self.interrupts();
        // Danger that was over before the talk went on is a reminder; it need not be shouted.
        let over = self.heard.safe_again;
        let ticked = |concernment| self.heard.has(concernment);
        let told = |kind| interrupts.contains(&kind);
        let open = |kind| told(kind) && !self.heard.seen_to.contains(&kind);
        let urgent = level == Some(Concern::Urgent) && !told(Interrupt::Danger);
        let danger = ticked(Concernment::Life) && !over || open(Interrupt::Danger) || urgent;
        let medical = ticked(Concernment::Injury) && !over || open(Interrupt::Medical);
        // Whoever has talked with the child as a specialist hands nothing over.
        let specialist = self.briefing.may_ask_children() && !self.by_oneself();
        let lines = [
            ("sheet-now-danger", danger),
            ("sheet-now-medical", medical),
            ("sheet-now-self-harm", told(Interrupt::SelfHarm)),
            ("sheet-now-child-at-risk", self.child_at_risk()),
            ("sheet-now-child", !self.is_adult() && !specialist),
            ("sheet-now-child-yours", !self.is_adult() && specialist),
            ("sheet-now-danger-over", (ticked(Concernment::Life) || told(Interrupt::Danger)) && !danger),
            ("sheet-now-medical-over", (ticked(Concernment::Injury) || told(Interrupt::Medical)) && !medical),
            ("sheet-now-needs", ticked(Concernment::Needs)),
            ("sheet-now-not-safe", self.heard.safety_view == Some(sheet::SafetyView::NotSafe)),
            ("sheet-now-refused", ending == Ending::Refused),
            ("sheet-now-stopped", ending == Ending::Stopped),
            ("sheet-now-hand-over", ending == Ending::HandedOver && self.is_adult()),
            ("sheet-now-offer", self.by_oneself() && ending != Ending::BrokenOff),
            ("sheet-now-broken-off", ending == Ending::BrokenOff),
            ("sheet-now-wishes", self.heard.wishes.iter().any(|(_, wish)| *wish == Wish::Yes)),
        ];
        lines.into_iter().filter(|(_, applies)| *applies).map(|(id, _)| Message::fixed(id)).collect()
    }
}

fn not_done(ending: Ending, read_a_draft: bool) -> Vec<Message> {
    let about_questions = match ending {
        Ending::Completed | Ending::Enough => None,
        Ending::PartLeftOut => Some("sheet-not-done-part-left-out"),
        Ending::Interrupted(_) => Some("sheet-not-done-interrupted"),
        Ending::Stopped => Some("sheet-not-done-stopped"),
        Ending::Refused => Some("sheet-not-done-refused"),
        Ending::Informed => Some("sheet-not-done-informed"),
        Ending::HandedOver => Some("sheet-not-done-handed-over"),
        Ending::Noted => Some("sheet-not-done-noted"),
        Ending::Observed => Some("sheet-not-done-observed"),
        Ending::LookedUp => Some("sheet-not-done-looked-up"),
        Ending::BrokenOff => Some("sheet-not-done-broken-off"),
    };
    let review = read_a_draft.then_some("sheet-not-done-review");
    about_questions.into_iter().chain(review).chain(["sheet-not-done-report"]).map(Message::fixed).collect()
}

fn sign(tool: &Tool, ix: ItemIx) -> Option<Message> {
    let item = tool.item(ix)?;
    Some(Message::new(item.words().attribute("sign")))
}

fn tool_line(tool: &Tool, context: &Context) -> ToolLine {
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
        accuracy: tool.published(),
        outside: tool.evidence.tried_on.as_ref().is_some_and(|tried| tried.leaves_out(context)),
        title: Message::named("tool", tool.id.as_str()),
    }
}
