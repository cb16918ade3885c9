//! `askwell practice run`: an invented case, played with the session that officers use.

use anyhow::Result;

use super::new_file::{prepare, write};
use super::practice_check::faults_of;
use super::practice_show::no_scenario;
use super::{Refusal, any_seed, guard, limits, offer};
use crate::cli::{Papers, Status, Strictness};
use crate::conversation::practice::{Debrief, Rehearsed, Run, Seed, Teaching};
use crate::conversation::session::{Briefing, Documents, Equipped, Later, Limits, Offer, Saving};
use crate::conversation::sheet::Sheet;
use crate::documents::scenario::Scenario;
use crate::documents::settings::{Agency, Desk};
use crate::documents::tool::Tool;
use crate::i18n::Words;
use crate::library::{Library, Unusable};
use crate::practice_kit::{Stage, play};
use crate::privacy::Paper;
use crate::report;
use crate::ui::{End, FrontEnd};
use crate::vocabulary::{Area, Clock, LanguageTag, Message, Pathway, Standing, has_errors};

/// What was asked for on the command line.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// The scenario, by id.
    pub(super) scenario: String,
    /// Which person; else any.
    pub(super) seed: Option<u64>,
    /// How it teaches.
    pub(super) teaching: Teaching,
    /// Where it takes place in law.
    pub(super) area: Option<Area>,
    /// What to write afterwards.
    pub(super) papers: Papers,
}

/// A place that nobody works in: ISO 3166-1 leaves the code to whoever needs one of their own.
const NOWHERE: &str = "ZZ";

/// Everything a run borrows.
pub(super) struct Props {
    pub(super) scenario: Scenario,
    pub(super) words: Words,
    documents: Later,
    agency: Agency,
    area: Area,
    limits: [Limits; 2],
    offers: Vec<(Pathway, Offer)>,
    /// Words that the invented person could read; in practice a draft may be shown to them.
    reads: Vec<Words>,
    shown: Vec<LanguageTag>,
}

/// Where a run takes place in law: what its sheet says hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) area: Area,
    pub(super) standing: Standing,
}

impl Place {
    /// Takes the place named, else that of the settings, else one that nobody works in. Broken settings are no reason not
    /// to practise.
    pub(super) fn of(area: Option<Area>, library: &Library) -> Result<Self> {
        let kept = library.config().ok().flatten().and_then(|config| config.area);
        let area = area.or(kept).or_else(|| Area::parse(NOWHERE).ok());
        let area = area.ok_or_else(|| Refusal::new(Status::Line, "no-area"))?;
        let standing = library.agency().ok().flatten().map_or(Standing::Neither, |agency| agency.standing);
        Ok(Self { area, standing })
    }
}

/// Gives an agency that does not exist: whom to call is practised; whoever is called is not.
pub(super) fn invented(words: &Words, standing: Standing) -> Agency {
    let name = words.text(&Message::fixed("practice-desk"));
    Agency::with_desk(standing, Desk { name, phone: "000".to_owned() })
}

/// Finds a scenario with its tools. One from a folder must have no fault.
///
/// # Errors
/// Fails where it is not there or has faults.
pub(super) fn sound(id: &str, library: &Library) -> Result<(Scenario, Vec<Tool>)> {
    let Some(scenario) = library.scenario(id)? else { return Err(no_scenario(id, library)?.into()) };
    let tools = library.tools()?;
    let outside = library.scenario_files()?.into_iter().find(|found| &*found.stem == id && !found.built_in);
    if let Some(found) = outside {
        let faults = faults_of(&found, &tools, library)?;
        if has_errors(&faults) {
            return Err(Unusable::Broken(faults).into());
        }
    }
    let tools = tools.into_iter().filter(|tool| scenario.tools.contains(&tool.id)).collect();
    Ok((scenario, tools))
}

impl Props {
    /// Finds everything for a run of a scenario.
    ///
    /// # Errors
    /// Fails where the scenario is not there or has faults, and where a folder that was named can't be read.
    pub(super) fn gather(id: &str, place: &Place, library: &Library, words: &Words) -> Result<Self> {
        let (scenario, tools) = sound(id, library)?;
        let directories = library.directories_for(&place.area)?;
        let words = library.words_with_scenarios(words.locale().tag(), Some(id))?;
        let no_limits = || Refusal::new(Status::Broken, "no-limits");
        let adult = limits(&words, &["limits", scenario.role.as_str()], &place.area).ok_or_else(no_limits)?;
        let child = limits(&words, &["limits_child"], &place.area).ok_or_else(no_limits)?;
        let offers = Pathway::ALL.iter();
        let offers = offers.filter_map(|pathway| Some((*pathway, offer(&words, *pathway, &place.area)?))).collect();
        let mut reads = Vec::new();
        for tag in library.locale_tags()? {
            let theirs = scenario.language.as_ref().is_some_and(|language| language.is_within(&tag));
            if theirs && tag != *words.locale().tag() {
                reads.push(words.of(library.locale(&tag)?));
            }
        }
        Ok(Self {
            documents: Later::ready(Documents { tools: Equipped::all(tools), directories }),
            agency: Agency {
                staff_support: library.agency().ok().flatten().and_then(|agency| agency.staff_support),
                ..invented(&words, place.standing)
            },
            area: place.area.clone(),
            limits: [adult, child],
            offers,
            shown: reads.iter().map(|words| words.locale().tag().clone()).collect(),
            scenario,
            words,
            reads,
        })
    }

    pub(super) fn briefing(&self) -> Briefing<'_> {
        let [limits_adult, limits_child] = self.limits.clone();
        Briefing {
            documents: &self.documents,
            agency: &self.agency,
            area: self.area.clone(),
            role: self.scenario.role,
            setting: Some(self.scenario.setting),
            standing: self.agency.standing,
            language: self.words.locale().tag().clone(),
            shown: &self.shown,
            drafts: &[],
            limits_adult,
            limits_child,
            offers: self.offers.clone(),
            chosen: None,
            saving: Saving::Not,
            // The same choices give the same run at any hour.
            clock: Clock::NONE,
        }
    }
}

/// Plays a scenario, and writes what was asked for.
///
/// # Errors
/// Fails where the scenario is not there or has faults, where a file is there already or can't be written, and when the
/// surroundings do.
pub(super) fn run(
    asked: Asked,
    library: &Library,
    words: &Words,
    front: &mut dyn FrontEnd,
    columns: usize,
) -> Result<Status> {
    let place = Place::of(asked.area, library)?;
    let props = Props::gather(&asked.scenario, &place, library, words)?;
    let for_debrief = asked.papers.debrief.as_deref().map(prepare).transpose()?;
    let for_export = asked.papers.export.as_deref().map(prepare).transpose()?;
    let words = &props.words;
    if !words.locale().has(&props.scenario.title()) {
        front.note(&Message::fixed("practice-not-translated"))?;
    }
    let briefing = props.briefing();
    let seed = Seed::new(asked.seed.unwrap_or_else(any_seed));
    let mut run = Run::new(&props.scenario, &briefing, seed, asked.teaching);
    let read = |tag: &LanguageTag| props.reads.iter().find(|words| tag.is_within(words.locale().tag()));
    let stage = Stage {
        officer: words,
        words: &read,
        sheet: &|sheet: &Sheet| report::sheet::text(sheet, words, columns),
        debrief: &|debrief: &Debrief| report::practice::debrief::text(debrief, words, columns),
    };
    // As a screening is shut in, so that it is practised as it is and a case from outside can reach nothing either.
    let folders: Vec<_> = for_debrief.iter().chain(&for_export).map(Paper::folder).collect();
    if let Some(lacking) = guard::seal(run.locked(), &folders, Strictness::AsFarAsPossible, words)? {
        front.note(&lacking)?;
    }
    let end = play(&mut run, stage, front)?;
    if let Some(debrief) = run.debrief() {
        if let Some(paper) = &for_debrief {
            write_debrief(paper, &debrief, words)?;
        }
        if let Some(paper) = &for_export {
            write(paper, &report::practice::export::run(&run, &debrief))?;
        }
    }
    match end {
        End::Finished | End::Left => Ok(Status::Done),
        End::Closed => Err(Refusal::new(Status::Surroundings, "input-ended").into()),
    }
}

/// Columns of a text in a file.
const COLUMNS: usize = 80;

/// Writes what is told of a run into a new file: HTML or Markdown where the name ends so, else text.
pub(super) fn write_debrief(paper: &Paper, debrief: &Rehearsed<Debrief>, words: &Words) -> Result<()> {
    let ending = paper.path().extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let text = debrief.marked(|debrief, _| match ending.as_str() {
        "html" | "htm" => report::practice::debrief::html(debrief, words),
        "md" => report::practice::debrief::markdown(debrief, words),
        _ => report::practice::debrief::text(debrief, words, COLUMNS),
    });
    Ok(write(paper, &text)?)
}
