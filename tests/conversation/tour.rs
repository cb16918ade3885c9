//! The tour: every screen of a session, and none left out.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use askwell::conversation::session::{Briefing, Saving};
use askwell::conversation::{Stop, tour};
use askwell::documents::tool::{By, Use};
use askwell::vocabulary::{LanguageTag, MessageId, Role, Setting};

use super::every_path::KINDS;
use crate::shipped::House;

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap()
}

/// Every screen that an officer meets somewhere, with a person who speaks their language, who reads along, or who needs an
/// interpreter.
pub fn every_screen() -> &'static [Stop] {
    static SCREENS: OnceLock<Vec<Stop>> = OnceLock::new();
    SCREENS.get_or_init(|| {
        let (house, shown) = (House::shipped(), [tag("ar")]);
        let places = [
            (Role::Police, None),
            (Role::Border, Some(Setting::Custody)),
            (Role::LabourInspector, Some(Setting::Workplace)),
            (Role::Health, Some(Setting::Clinic)),
            (Role::Shelter, Some(Setting::Shelter)),
            (Role::ChildSpecialist, None),
            (Role::SocialWorker, None),
        ];
        let screens = places.map(|(role, setting)| {
            let briefing = Briefing { setting, shown: &shown, saving: Saving::Offered, ..house.briefing(role) };
            // One of them mostly meets people who read along.
            let reads = role == Role::SocialWorker;
            let languages = if reads { ["ar", "en", "prs"] } else { ["en", "ar", "prs"] };
            tour(&briefing, &languages.map(tag))
        });
        screens.concat()
    })
}

#[test]
fn the_tour_leaves_out_no_question_and_no_kind_of_screen() {
    let stops = every_screen();
    let kind = |step: String| step.chars().take_while(|c| c.is_alphanumeric()).collect::<String>();
    let steps: BTreeSet<String> = stops.iter().map(|stop| kind(format!("{:?}", stop.step))).collect();
    let lacking: Vec<_> = KINDS.iter().filter(|kind| !steps.contains(**kind)).collect();
    assert_eq!(lacking, Vec::<&&str>::new());
    // A screen for lost privacy has the words of a pause.
    let over: BTreeSet<String> = stops.iter().filter_map(|stop| Some(format!("{:?}", stop.over?))).collect();
    for name in ["Emergency", "Distress", "Paused", "StillPrivate", "TurnBack", "SaveAs"] {
        assert!(over.contains(name), "{name}: {over:?}");
    }
    let said: BTreeSet<&str> =
        stops.iter().flat_map(|stop| &stop.prompt.says).map(|saying| saying.words.id.message()).collect();
    for equipped in House::shipped().documents.tools.iter().filter(|equipped| equipped.tool.use_ == Use::Ask) {
        for item in equipped.tool.items.iter().filter(|item| item.by == By::Asked) {
            let id = MessageId::joined(&["item", item.id.as_str()]);
            assert!(said.contains(id.as_str()), "{} of {}", id.as_str(), equipped.tool.id.as_str());
        }
    }
    // The person reads along on some of them, and some show a sheet.
    assert!(stops.iter().any(|stop| stop.read_in.is_some()) && stops.iter().any(|stop| stop.sheet.is_some()));
}

#[test]
fn the_tour_shows_each_screen_once() {
    let briefing = House::shipped().briefing(Role::Police);
    let stops = tour(&briefing, &[tag("en")]);
    let words = |stop: &Stop| {
        let ending = stop.sheet.as_ref().map(|sheet| sheet.ending);
        format!("{:?}", (&stop.prompt.says, &stop.prompt.asks, &stop.prompt.why, stop.prompt.shows, ending))
    };
    assert_eq!(stops.iter().map(words).collect::<BTreeSet<_>>().len(), stops.len());
    assert!(stops[0].prompt.says[0].words.id.as_str() == "ui-alone", "it begins where a talk begins");
}
