//! `askwell screen`: a live screening, on whichever front end.

use std::sync::Arc;

use anyhow::Result;

use super::areas::Said;
use super::shown::shown;
use super::{Refusal, areas, guard, limits, now, offer, vet};
use crate::cli::{AddedTools, Status, Strictness};
use crate::conversation::session::{Briefing, Documents, Equipped, Later, Offer, Saving, Session};
use crate::conversation::sheet::Sheet;
use crate::documents::directory::Places;
use crate::documents::settings::Config;
use crate::documents::tool::{Tool, Use};
use crate::i18n::{ReviewStatus, Words};
use crate::judgement::referral;
use crate::library::{Library, Unusable};
use crate::privacy::SaveFolder;
use crate::report;
use crate::ui::{self, End, FrontEnd, House, Known, Save, Settled};
use crate::vocabulary::{Area, Clock, Context, LanguageTag, Message, Pathway, Role};

/// What was asked for on the command line. It can say nothing about a session but where it begins.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The tool, by id.
    pub tool: Option<String>,
    /// Where the encounter takes place in law.
    pub area: Option<Area>,
    /// As what the officer works.
    pub role: Option<Role>,
    /// Whether every protection is demanded.
    pub strictness: Strictness,
    /// Whether tools from folders may be used.
    pub added: AddedTools,
}

/// Runs a screening from the first neutral question to the sheet. Where broken documents forbid one, the emergency number
/// inside the program is shown all the same.
///
/// # Errors
/// Fails when documents are broken, when place, role, tool or limits are missing, and when the surroundings do.
pub fn screen(
    asked: Asked,
    library: &Library,
    words: &Words,
    front: &mut dyn FrontEnd,
    columns: usize,
) -> Result<Status> {
    let area = asked.area.clone();
    talk(asked, library, words, front, columns).inspect_err(|error| {
        if let Some(Unusable::Broken(_)) = error.downcast_ref()
            && let Some(number) = emergency(area, library)
        {
            // The error itself is told next, so one more that can't be shown is nothing new.
            let _ = front.note(&Message::fixed("ui-emergency-number").text("number", number));
        }
    })
}

/// Finds the emergency number that the program itself knows for a place of work.
fn emergency(area: Option<Area>, library: &Library) -> Option<String> {
    let area = area.or_else(|| library.config().ok().flatten()?.area)?;
    let directories = Library::built_in().directories().ok()?;
    let contact = referral::emergency(&directories, &Context { area: Some(area), ..Context::default() })?;
    contact.ways().first().map(|way| way.display.clone())
}

/// Tells which directories are not used, and gives the library without them.
fn sound(library: &Library, words: &Words, front: &mut dyn FrontEnd) -> Result<Library> {
    let mut broken: Vec<Arc<str>> = vet::vet(library, words)?.into_iter().map(|fault| fault.file).collect();
    broken.dedup();
    for file in &broken {
        front.note(&Message::fixed("ui-file-left-out").text("path", &**file))?;
    }
    Ok(library.without(broken))
}

fn talk(asked: Asked, library: &Library, words: &Words, front: &mut dyn FrontEnd, columns: usize) -> Result<Status> {
    let library = &sound(library, words, front)?;
    if let Some(area) = &asked.area {
        areas::refuse_unknown(area, Said::Here, &library.places(Some(area))?, library)?;
    }
    if asked.tool.is_some() {
        front.note(&Message::fixed("ui-tool-named"))?;
    }
    if words.locale().status() == ReviewStatus::Draft {
        front.note(&Message::fixed("ui-words-draft"))?;
    }
    let (config, agency) = match place_of_work(&asked, library, words, front)? {
        Settled::Ready { config, agency } => (config, agency),
        Settled::Left => {
            front.blank()?;
            return Ok(Status::Done);
        }
        Settled::Closed => return Err(ended()),
    };
    let (folder, no_saving) = guard::save_folder(&config);
    let setting = config.setting;
    let Some((area, role)) = config.area.zip(config.role) else { return Err(ended()) };
    let places = library.places(Some(&area))?;
    // On the command line an area was refused before; the settings are read later.
    let said = if asked.area.is_some() { Said::Here } else { Said::InSettings };
    areas::refuse_unknown(&area, said, &places, library)?;
    areas::refuse_standing(agency.standing, &area, &places, library)?;
    let documents = documents(library, &area, asked.added)?;
    if asked.added == AddedTools::LeftOut && !library.tool_files_outside()?.is_empty() {
        front.note(&Message::fixed("ui-added-tools-left-out"))?;
    }
    let limits_adult = limits(words, &["limits", role.as_str()], &area).ok_or_else(no_limits)?;
    let limits_child = limits(words, &["limits_child"], &area).ok_or_else(no_limits)?;
    let offers: Vec<(Pathway, Offer)> =
        Pathway::ALL.iter().filter_map(|pathway| Some((*pathway, offer(words, *pathway, &area)?))).collect();
    let local = limits_adult.iter().chain(&limits_child).chain(offers.iter().flat_map(|(_, lines)| lines));
    let shown = shown(library, words, local)?;
    let tags: Vec<LanguageTag> = shown.words.iter().map(|words| words.locale().tag().clone()).collect();
    let briefing = Briefing {
        chosen: asked.tool.as_deref().map(|tool| chosen(tool, &documents.tools, library)).transpose()?,
        documents: &documents,
        limits_adult,
        limits_child,
        offers,
        area,
        role,
        setting,
        standing: agency.standing,
        agency: &agency,
        language: words.locale().tag().clone(),
        shown: &tags,
        drafts: &shown.drafts,
        clock: Clock::new(now),
        saving: if folder.is_some() { Saving::Offered } else { Saving::Not },
    };
    let write = |sheet: &Sheet| report::sheet::text(sheet, words, columns);
    let save = folder.as_ref().map(|folder| |leaf: ui::Leaf<'_>| guard::save(folder, leaf, words));
    let house = House {
        officer: words,
        words: &|tag| shown.read_by(tag),
        sheet: &write,
        save: save.as_ref().map(|save| save as &Save<'_>),
    };
    // Everything outside is read, and the memory of the answers is taken: nothing more is needed of this computer.
    let mut session = Session::new(&briefing);
    let folders: Vec<_> = folder.iter().map(SaveFolder::folder).collect();
    let lacking = guard::seal(session.locked(), &folders, asked.strictness, words)?;
    for message in no_saving.into_iter().chain(lacking).chain(guard::left_open(folder.as_ref())) {
        front.note(&message)?;
    }
    match ui::run(&mut session, house, front)? {
        End::Finished | End::Left => Ok(Status::Done),
        End::Closed => Err(ended()),
    }
}

/// Finds the place of work, asks for what is not known yet, and keeps it.
fn place_of_work(asked: &Asked, library: &Library, words: &Words, front: &mut dyn FrontEnd) -> Result<Settled> {
    let kept = library.config()?.unwrap_or_default();
    let agency = library.agency()?;
    let given = Config {
        area: asked.area.clone().or_else(|| kept.area.clone()),
        role: asked.role.or(kept.role),
        ..kept.clone()
    };
    let complete = given.area.is_some() && given.role.is_some() && agency.is_some();
    let places = match &given.area {
        // Neither a place nor a standing has to be asked for.
        Some(_) if agency.is_some() => Places::default(),
        area => library.places(area.as_ref())?,
    };
    let settled = ui::settle(front, words, &places, Known { config: given, agency: agency.clone() })?;
    if let (false, Settled::Ready { config, agency: now }) = (complete, &settled) {
        // What the command line said holds for this session only.
        let keep = Config {
            area: if asked.area.is_some() { kept.area } else { config.area.clone() },
            role: if asked.role.is_some() { kept.role } else { config.role },
            ..config.clone()
        };
        let told = match library.keep(&keep, agency.is_none().then_some(&**now)) {
            Ok(kept) => Message::fixed("ui-settle-done")
                .text("config", kept.config.display().to_string())
                .text("agency", kept.agency.display().to_string()),
            Err(path) => Message::fixed("ui-settle-not-kept").text("path", path.display().to_string()),
        };
        front.note(&told)?;
    }
    Ok(settled)
}

/// Finds tools, and the services and duties of an area. What is built in is read when it is first needed, since tests hold
/// it sound; as soon as anything comes from outside all is read now, so that its faults come before the talk.
fn documents(library: &Library, area: &Area, added: AddedTools) -> Result<Later> {
    if !library.all_built_in()? {
        let wanted = |tool: &Tool| tool.built_in || added == AddedTools::Used;
        return Ok(Later::ready(Documents {
            tools: Equipped::all(library.tools()?.into_iter().filter(wanted).collect()),
            directories: library.directories()?,
        }));
    }
    let area = area.clone();
    Ok(Later::new(move || {
        let library = Library::built_in();
        Documents {
            tools: Equipped::all(library.tools().unwrap_or_default()),
            directories: library.directories_for(&area).unwrap_or_default(),
        }
    }))
}

pub(super) fn chosen(id: &str, tools: &[Equipped], library: &Library) -> Result<usize> {
    let live = |equipped: &&Equipped| equipped.tool.use_ == Use::Ask;
    let known = || tools.iter().filter(live).map(|found| found.tool.id.as_str()).collect::<Vec<_>>().join(", ");
    let refuse = |code| Refusal::new(Status::Line, code).about("tool", id).about("known", known());
    match tools.iter().position(|found| found.tool.id.as_str() == id) {
        Some(place) if tools[place].tool.use_ == Use::Ask => Ok(place),
        None if library.tool(id)?.is_none() => Err(refuse("no-tool").into()),
        None if library.tool(id)?.is_some_and(|tool| !tool.built_in && tool.use_ == Use::Ask) => {
            Err(refuse("added-tool").into())
        }
        // A tool for organisations is known, and never part of a session.
        Some(_) | None => Err(refuse("not-live").into()),
    }
}

fn no_limits() -> Refusal {
    Refusal::new(Status::Broken, "no-limits")
}

fn ended() -> anyhow::Error {
    Refusal::new(Status::Surroundings, "input-ended").into()
}
