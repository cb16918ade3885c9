//! Where to turn: what is said first, what may be dialled, and what is never said to a child.

use askwell::documents::directory::{
    Agreement, Consent, Cost, Day, Directories, Directory, Evidence, Hours, OperatorType, Service, Ship, Stated,
    Status, Week, Zone,
};
use askwell::documents::settings::{Agency, Confirmation};
use askwell::documents::tool::Audiences;
use askwell::judgement::duty;
use askwell::judgement::referral::{Contact, ContactKind, Reach, emergency, recommend, with_addressees};
use askwell::vocabulary::{Age, Area, Arg, Context, LanguageTag, Message, Moment, Pathway, Role, ServiceId, Standing};
use proptest::prelude::*;

use super::{agency, shipped};

const HELPLINE: &str = "08000 121 700";

fn adult_in(area: &str) -> Context {
    Context { area: Area::parse(area).ok(), age: Some(Age::Adult), ..Context::default() }
}

fn turn(wanted: &[Pathway], context: &Context) -> Vec<Contact> {
    recommend(shipped(), &agency(Standing::Neither), wanted, context)
}

fn service<'a>(contacts: &'a [Contact], id: &str) -> &'a Contact {
    contacts.iter().find(|contact| contact.service.as_ref().is_some_and(|s| s.as_str() == id)).expect(id)
}

fn notes(contact: &Contact) -> Vec<&str> {
    contact.notes.iter().map(|note| note.id.as_str()).collect()
}

/// Conduct 53: the emergency contact is known without walking through anything else.
#[test]
fn the_emergency_number_needs_nothing_but_the_area() {
    let only_area = Context { area: Area::parse("GB-NIR").ok(), ..Context::default() };
    let card = emergency(shipped(), &only_area).expect("a number");
    assert_eq!(card.ways().iter().map(|way| way.display.as_str()).collect::<Vec<_>>(), ["999"]);
    assert_eq!(emergency(shipped(), &Context::default()), None);
    assert_eq!(emergency(shipped(), &adult_in("ZZ")), None);
}

#[test]
fn an_unknown_area_gets_gaps_and_never_another_countrys_line() {
    let contacts = turn(&[Pathway::LegalAid, Pathway::Shelter], &adult_in("ZZ"));
    let kinds: Vec<_> = contacts.iter().map(|contact| contact.kind).collect();
    assert_eq!(
        kinds,
        [ContactKind::Gap(Pathway::Emergency), ContactKind::DutyDesk, ContactKind::Gap(Pathway::LegalAid),],
        "one gap for both"
    );
    assert_eq!(notes(&contacts[0]), ["gap-emergency"]);
    assert_eq!(notes(&contacts[2]), ["gap-no-service"]);
    assert!(contacts[2].is_about(Pathway::LegalAid) && contacts[2].is_about(Pathway::Shelter));
}

/// Neither Sweden nor Japan has a directory: what stands behind theirs steps in, the narrower first.
#[test]
fn a_country_without_a_directory_leans_on_the_groups_it_belongs_to() {
    let named = |area: &str| {
        let contacts = turn(&[Pathway::Helpline], &adult_in(area));
        let ids = contacts.iter().filter_map(|contact| contact.service.as_ref().map(ToString::to_string));
        (contacts[0].ways().iter().map(|way| way.display.clone()).collect::<String>(), ids.collect::<Vec<_>>())
    };
    assert_eq!(named("SE"), ("112".to_owned(), vec!["eu-national-lines".to_owned()]));
    let world = vec!["un-iom".to_owned(), "un-la-strada".to_owned()];
    assert_eq!(named("JP"), (String::new(), world));
}

#[test]
fn a_group_is_asked_only_where_nobody_nearer_can_be_reached() {
    let named = |area: &str| {
        let contacts = turn(&[Pathway::Helpline], &adult_in(area));
        contacts.iter().any(|contact| contact.service.as_ref().is_some_and(|id| id.as_str().starts_with("un-")))
    };
    assert!(!named("GB-SCT") && !named("US-TX"));
}

#[test]
fn a_child_goes_to_the_child_desk_before_any_other_hand_over() {
    let context = Context { age: Some(Age::PresumedChild), ..adult_in("GB") };
    let kinds: Vec<_> = turn(&[Pathway::Helpline], &context).iter().map(|contact| contact.kind).collect();
    assert_eq!(kinds[..3], [ContactKind::Emergency, ContactKind::ChildDesk, ContactKind::DutyDesk]);
}

#[test]
fn a_published_number_is_marked_and_its_disputed_hours_are_not_said() {
    let contacts = turn(&[Pathway::Helpline], &adult_in("GB"));
    let helpline = service(&contacts, "gb-modern-slavery-helpline");
    assert_eq!(helpline.ways()[0].display, HELPLINE);
    assert_eq!(
        notes(helpline),
        [
            "contact-shares_police-if-danger",
            "contact-shares_childrens-services-if-child",
            "contact-source-undated",
            "contact-hours-not-confirmed"
        ]
    );
}

#[test]
fn the_persons_language_is_compared_with_those_answered() {
    let speaks = |tag: &str| {
        let context = Context { language: LanguageTag::parse(tag).ok(), ..adult_in("GB") };
        let contacts = turn(&[Pathway::Helpline], &context);
        notes(service(&contacts, "gb-modern-slavery-helpline")).join(" ")
    };
    assert!(speaks("prs").contains("contact-language-interpreter"));
    assert!(!speaks("en-NG").contains("contact-language"));
}

#[test]
fn a_number_for_human_review_is_a_name_until_the_agency_tried_that_very_number() {
    let confirmed = |value: &str| {
        let mut agency = agency(Standing::Neither);
        agency.confirmed.push(Confirmation {
            service: ServiceId::parse("gb-domestic-abuse-helpline").unwrap(),
            value: value.to_owned(),
            on: Day::parse("2026-11-20").unwrap(),
            by_role: Role::SocialWorker,
        });
        let contacts = recommend(shipped(), &agency, &[Pathway::DomesticViolence], &adult_in("GB-ENG"));
        service(&contacts, "gb-domestic-abuse-helpline").clone()
    };
    let tried = confirmed("+448082000247");
    assert_eq!(tried.ways()[0].display, "0808 2000 247");
    assert_eq!(notes(&tried)[0], "contact-confirmed");
    let other = confirmed("+448082000248");
    assert_eq!(other.reach, Reach::NotConfirmed);
    assert_eq!(notes(&other), ["contact-not-confirmed"]);
}

#[test]
fn a_number_the_agency_tried_does_not_vouch_for_an_address_it_did_not() {
    let mut agency = agency(Standing::Neither);
    agency.confirmed.push(Confirmation {
        service: ServiceId::parse("gb-modern-slavery-helpline").unwrap(),
        value: "+448000121700".to_owned(),
        on: Day::parse("2026-11-20").unwrap(),
        by_role: Role::Helpline,
    });
    let contacts = recommend(shipped(), &agency, &[Pathway::Helpline], &adult_in("GB"));
    let helpline = service(&contacts, "gb-modern-slavery-helpline");
    assert_eq!(helpline.ways().iter().map(|way| way.display.as_str()).collect::<Vec<_>>(), [HELPLINE]);
    assert!(notes(helpline).contains(&"contact-confirmed") && !notes(helpline).contains(&"contact-source-undated"));
}

#[test]
fn a_form_the_officer_fills_in_needs_no_opening_hours_and_no_language() {
    let context = Context {
        standing: Some(Standing::FirstResponder),
        language: LanguageTag::parse("prs").ok(),
        ..adult_in("GB")
    };
    let contacts = turn(&[Pathway::FormalReferral], &context);
    assert_eq!(notes(service(&contacts, "gb-nrm-adult")), ["contact-source-undated", "contact-consent-first"]);
}

#[test]
fn a_disputed_service_is_not_named_even_when_the_agency_tried_it() {
    let mut agency = agency(Standing::Neither);
    agency.confirmed.push(Confirmation {
        service: ServiceId::parse("gb-glaa").unwrap(),
        value: "+448004320804".to_owned(),
        on: Day::parse("2026-11-20").unwrap(),
        by_role: Role::LabourInspector,
    });
    let contacts = recommend(shipped(), &agency, &[Pathway::LabourInspectorate], &adult_in("GB"));
    let named: Vec<_> = contacts.iter().filter_map(|c| c.service.as_ref()).map(ServiceId::as_str).collect();
    assert_eq!(named, ["gb-fair-work-agency"]);
}

#[test]
fn the_interpreter_line_of_the_agency_answers_that_wish() {
    let contacts = turn(&[Pathway::Interpreter], &adult_in("GB"));
    assert_eq!(contacts[2].name.as_deref(), Some("Interpreters"));
}

#[test]
fn a_police_line_is_announced_before_anyone_calls() {
    let mut own = shipped().get(&Area::parse("GB").unwrap()).unwrap().services[0].clone();
    own.operator_type = askwell::documents::directory::OperatorType::Police;
    own.recorded = Stated::Yes;
    own.evidence = None;
    let mut agency = agency(Standing::Neither);
    agency.services.push(own);
    let contacts = recommend(shipped(), &agency, &[Pathway::Helpline], &adult_in("GB"));
    assert_eq!(notes(&contacts[2])[..2], ["contact-run-by-police", "contact-recorded"]);
    assert!(!notes(&contacts[2]).contains(&"contact-source-undated"), "the agency answers for its own service");
}

/// The one line of a country may be run by its immigration authority, or recorded and passed on.
#[test]
fn what_a_caller_must_know_is_said_of_shipped_lines() {
    let told = |area: &str, id: &str| {
        let contacts = turn(&[Pathway::Helpline], &adult_in(area));
        notes(service(&contacts, id)).into_iter().take(3).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(told("TR", "tr-yimer")[0], "contact-run-by-immigration");
    let vietnam = ["contact-recorded", "contact-shares_police", "contact-shares_border-guard"];
    assert_eq!(told("VN", "vn-hotline"), vietnam);
    assert_eq!(told("AR", "ar-linea-145")[0], "contact-shares_police");
}

/// A number for callers in another country, a tip line and a line for missing children help nobody who sits here.
#[test]
fn what_is_only_listed_is_recommended_to_nobody() {
    let listed = ["th-abroad", "md-la-strada-abroad", "md-police-centre", "np-missing-child", "rs-missing-children"];
    for (area, age) in
        ["TH", "MD", "NP", "RS"].into_iter().flat_map(|area| Age::ALL.iter().map(move |age| (area, *age)))
    {
        let contacts = turn(Pathway::ALL, &Context { age: Some(age), ..adult_in(area) });
        let named = contacts.iter().filter_map(|contact| contact.service.as_ref()).map(ServiceId::as_str);
        assert_eq!(named.filter(|id| listed.contains(id)).collect::<Vec<_>>(), [""; 0], "{area} {age:?}");
    }
}

fn contexts() -> impl Strategy<Value = Context> {
    let areas = ["GB", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "GB-XYZ", "ZZ", "US-CA", "MX", "VN"];
    (
        proptest::option::of(proptest::sample::select(areas.to_vec())),
        proptest::option::of(proptest::sample::select(Age::ALL.to_vec())),
        proptest::option::of(proptest::sample::select(Standing::ALL.to_vec())),
        proptest::option::of(proptest::sample::select(Role::ALL.to_vec())),
        proptest::option::of(proptest::sample::select(vec!["en", "prs", "vi"])),
        proptest::option::of(any::<bool>()),
        any::<bool>(),
    )
        .prop_map(|(area, age, standing, role, language, consent, child_at_risk)| Context {
            area: area.and_then(|area| Area::parse(area).ok()),
            age,
            standing,
            role,
            language: language.and_then(|tag| LanguageTag::parse(tag).ok()),
            consent,
            setting: None,
            child_at_risk,
            now: None,
        })
}

fn find<'a>(directories: &'a Directories, context: &'a Context, id: &ServiceId) -> &'a Service {
    let area = context.area.as_ref().expect("services have an area");
    directories
        .covering(area)
        .chain(directories.behind(area))
        .flat_map(|d| &d.services)
        .find(|service| service.id == *id)
        .expect("a service of the area")
}

/// Whom a duty names stands before others who give the same help, however well those understand the person.
#[test]
fn the_authority_that_a_duty_names_stands_first() {
    let order = |area: &str, change: &dyn Fn(Context) -> Context| {
        let contacts = turn(&[Pathway::ChildProtection], &change(adult_in(area)));
        contacts.iter().filter_map(|contact| contact.service.as_ref().map(ToString::to_string)).collect::<Vec<_>>()
    };
    let child = |context| Context { age: Some(Age::Child), ..context };
    let other_child = |context| Context { child_at_risk: true, language: LanguageTag::parse("en").ok(), ..context };
    for change in [&child as &dyn Fn(Context) -> Context, &other_child] {
        assert_eq!(order("GB-ENG", change), ["gb-childrens-services", "gb-nspcc"]);
        assert_eq!(order("GB-SCT", change), ["gb-sct-social-work", "gb-nspcc"]);
        assert_eq!(order("US-CA", change), ["us-ca-child-protection", "us-missing-children"]);
        assert_eq!(order("US-TX", change)[0], "us-child-protection");
        assert_eq!(order("CA-QC", change), ["ca-qc-youth-protection"]);
    }
    assert_eq!(order("GB-ENG", &|context| context), [""; 0], "of no child anybody spoke");
}

/// Whoever understands the person stands before whoever may not, and the agency's own service before both.
#[test]
fn whoever_understands_the_person_stands_first() {
    let context = |language: &str| Context { language: LanguageTag::parse(language).ok(), ..adult_in("GB-ENG") };
    let area = Area::parse("GB").unwrap();
    let of_country = shipped().covering(&area).next().unwrap();
    let helpline = of_country.services.iter().find(|service| service.pathways.contains(&Pathway::Helpline)).unwrap();
    let line = |id: &str, languages: &[&str], interpreters| {
        let mut service = helpline.clone();
        service.id = ServiceId::parse(id).unwrap();
        for channel in &mut service.channels {
            channel.languages = languages.iter().map(|tag| LanguageTag::parse(tag).unwrap()).collect();
            channel.interpreters = interpreters;
        }
        service
    };
    let services = vec![
        line("english", &["en"], Stated::NotStated),
        line("interpreted", &["en"], Stated::Yes),
        line("dari", &["en", "prs"], Stated::NotStated),
    ];
    let directories = Directories::new([Directory { services, ..of_country.clone() }]);
    let mut agency = agency(Standing::Neither);
    let own = line("own", &["en"], Stated::NotStated);
    agency.services.push(Service { evidence: None, ..own });
    let order = |language| {
        let contacts = recommend(&directories, &agency, &[Pathway::Helpline], &context(language));
        contacts.iter().filter_map(|contact| contact.service.as_ref().map(ToString::to_string)).collect::<Vec<_>>()
    };
    assert_eq!(order("prs"), ["own", "dari", "interpreted", "english"]);
    assert_eq!(order("am"), ["own", "interpreted", "english", "dari"]);
    assert_eq!(order("en"), ["own", "english", "interpreted", "dari"], "the nearest first, where all understand");
}

proptest! {
    #[test]
    fn the_order_and_the_gates_hold_in_every_encounter(
        context in contexts(),
        wanted in proptest::collection::vec(proptest::sample::select(Pathway::ALL.to_vec()), 0..8),
    ) {
        let directories = shipped();
        let contacts = recommend(directories, &agency(Standing::FirstResponder), &wanted, &context);
        prop_assert_eq!(contacts[0].pathway(), Some(Pathway::Emergency));
        let known = context.area.as_ref().is_some_and(|area| area.country().as_str() == "GB");
        prop_assert_eq!(contacts[0].ways().iter().any(|way| way.display == "999"), known);
        let child = matches!(context.age, Some(Age::Child | Age::PresumedChild));
        let desk = if child || context.child_at_risk { ContactKind::ChildDesk } else { ContactKind::DutyDesk };
        prop_assert_eq!(contacts[1].kind, desk);
        for pathway in &wanted {
            prop_assert!(contacts.iter().any(|contact| contact.is_about(*pathway)), "{:?} is left out", pathway);
        }
        let nobody = contacts.iter().filter(|contact| notes(contact) == ["gap-no-service"]).count();
        prop_assert!(nobody <= 1, "one line says for what nobody is known");
        if context.child_at_risk {
            prop_assert!(contacts.iter().any(|contact| contact.is_about(Pathway::ChildProtection)));
        }
        for contact in contacts.iter().filter(|contact| contact.service.is_some()) {
            let service = find(directories, &context, contact.service.as_ref().unwrap());
            let evidence = service.evidence.as_ref().unwrap();
            prop_assert!(!matches!(evidence.status, Status::Disputed | Status::Retired));
            if evidence.ship == Ship::HumanReview {
                let shown = format!("{contact:?}");
                for channel in &service.channels {
                    prop_assert!(!shown.contains(&channel.display) && !shown.contains(&channel.value));
                }
            }
            let for_child = service.audience == Audiences::Child;
            prop_assert!(!for_child || child || context.child_at_risk && contact.is_about(Pathway::ChildProtection));
            let area = context.area.as_ref().unwrap();
            prop_assert!(service.except.iter().all(|part| !part.covers(area)), "another service stands in its place");
            if child {
                prop_assert!(service.audience != Audiences::Adult && service.consent == Consent::NotNeeded);
            }
        }
    }
}

/// A line in London, open on working days; on 2026-11-24, a Tuesday, at this hour of UTC, which is London's in winter.
fn open_at(hour: i64, change: impl Fn(&mut Service)) -> Vec<Contact> {
    let midnight = 1_795_478_400;
    let context = Context { now: Some(Moment::new(midnight + hour * 3600)), ..adult_in("GB-ENG") };
    let area = Area::parse("GB").unwrap();
    let mut own = shipped().get(&area).unwrap().services[0].clone();
    own.id = ServiceId::parse("own-line").unwrap();
    let channel = &mut own.channels[0];
    let hours = "Mo-Fr 09:00-17:00".to_owned();
    let week = Week::parse(&hours).unwrap();
    channel.hours =
        Some(Hours { stated: hours, week, zone: Zone::parse("Europe/London"), agreement: Agreement::Agreed });
    own.channels.truncate(1);
    change(&mut own);
    let agency = Agency { services: vec![own], ..agency(Standing::Neither) };
    recommend(shipped(), &agency, &[Pathway::Helpline], &context)
}

#[test]
fn a_line_that_is_closed_says_when_it_opens_in_its_own_zone() {
    let said = |hour, change: &dyn Fn(&mut Service)| {
        let contacts = open_at(hour, change);
        let own = service(&contacts, "own-line").clone();
        own.notes.into_iter().find(|note| note.id.as_str() == "contact-closed").map(|note| note.args)
    };
    let opens = |day, time: &str| {
        let day = Message::fixed(day);
        Some(vec![("day", Arg::Words(Box::new(day))), ("time", Arg::Text(time.to_owned()))])
    };
    assert_eq!(said(10, &|_| {}), None);
    assert_eq!(said(18, &|_| {}), opens("weekday_we", "09:00"));
    let in_manila = |service: &mut Service| {
        service.channels[0].hours.as_mut().unwrap().zone = Zone::parse("Asia/Manila");
    };
    assert_eq!(said(10, &in_manila), opens("weekday_we", "09:00"), "it is evening there");
    let disputed = |service: &mut Service| {
        service.channels[0].hours.as_mut().unwrap().agreement = Agreement::Disputed;
    };
    assert_eq!(said(18, &disputed), None, "hours nobody agrees on are no hours");
}

#[test]
fn what_a_call_costs_and_that_it_has_a_name_is_said_before_it() {
    let contacts = open_at(10, |service| {
        service.channels[0].cost = Cost::Charged;
        service.anonymous = Stated::No;
    });
    let said = notes(service(&contacts, "own-line"));
    assert!(said.contains(&"contact-costs") && said.contains(&"contact-not-anonymous"), "{said:?}");
}

/// Retired in a file of another place, under another service, by whoever: it is not printed.
#[test]
fn a_retired_number_is_printed_for_nobody() {
    let retired = "+443003038151";
    assert!(shipped().is_retired(retired), "nothing to try");
    let contacts = open_at(10, |service| {
        service.channels[0].value = retired.to_owned();
        service.channels[0].display = "0300 303 8151".to_owned();
    });
    assert_eq!(service(&contacts, "own-line").ways(), []);
}

/// Half a year after somebody tried a contact it is to be tried again; a month later it no longer counts as tried.
#[test]
fn a_trial_grows_old() {
    let own = |day: &str| {
        let area = Area::parse("GB").unwrap();
        let nspcc = shipped().get(&area).unwrap().services.iter().find(|one| one.id.as_str() == "gb-nspcc").unwrap();
        let on = Day::parse(day).unwrap();
        let confirmed = Confirmation {
            service: nspcc.id.clone(),
            value: nspcc.channels[0].value.clone(),
            on,
            by_role: Role::Police,
        };
        let agency = Agency { confirmed: vec![confirmed], ..agency(Standing::Neither) };
        let now = Some(Moment::new(1_795_521_600));
        let context = Context { age: Some(Age::Child), now, ..adult_in("GB-ENG") };
        let contacts = recommend(shipped(), &agency, &[Pathway::ChildProtection], &context);
        let contact = service(&contacts, "gb-nspcc");
        (contact.ways().len(), notes(contact)[0].to_owned())
    };
    assert_eq!(own("2026-05-24"), (1, "contact-confirmed".to_owned()));
    assert_eq!(own("2026-05-23"), (1, "contact-confirmed-due".to_owned()));
    assert_eq!(own("2026-04-24"), (1, "contact-confirmed-due".to_owned()));
    assert_eq!(own("2026-04-23"), (0, "contact-not-confirmed".to_owned()));
}

/// A trial on a day to come is a slip of the pen, and would vouch for the number for years.
#[test]
fn a_trial_on_a_day_to_come_vouches_for_nothing() {
    let confirmed = Confirmation {
        service: ServiceId::parse("gb-nspcc").unwrap(),
        value: "+448088005000".to_owned(),
        on: Day::parse("2062-11-01").unwrap(),
        by_role: Role::Police,
    };
    let agency = Agency { confirmed: vec![confirmed], ..agency(Standing::Neither) };
    let now = Some(Moment::new(1_795_521_600));
    let context = Context { age: Some(Age::Child), now, ..adult_in("GB-ENG") };
    let contacts = recommend(shipped(), &agency, &[Pathway::ChildProtection], &context);
    assert_eq!(service(&contacts, "gb-nspcc").ways(), []);
}

/// "Day and night" on a source that is old, shows no date, or that another one contradicts is not said beside a person;
/// once somebody tried the number, it is.
#[test]
fn day_and_night_is_said_only_where_its_source_is_good() {
    let said = |evidence: &dyn Fn(&mut Evidence)| {
        let contacts = open_at(10, |service| {
            let area = Area::parse("GB").unwrap();
            let published = &shipped().get(&area).unwrap().services[0];
            let hours = service.channels[0].hours.as_mut().unwrap();
            (hours.stated, hours.week) = ("24/7".to_owned(), Week::parse("24/7").unwrap());
            service.evidence.clone_from(&published.evidence);
            let found = service.evidence.as_mut().unwrap();
            (found.source_year, found.disagreement) = (Some(2025), None);
            evidence(found);
        });
        notes(service(&contacts, "own-line"))
            .into_iter()
            .find(|note| note.starts_with("contact-hours"))
            .unwrap()
            .to_owned()
    };
    assert_eq!(said(&|_| {}), "contact-hours");
    assert_eq!(said(&|found| found.source_year = None), "contact-hours-not-confirmed");
    assert_eq!(said(&|found| found.source_year = Some(2022)), "contact-hours-not-confirmed");
    assert_eq!(said(&|found| found.disagreement = Some("Office hours.".to_owned())), "contact-hours-not-confirmed");
    let tried = |found: &mut Evidence| (found.source_year, found.verified_on) = (None, Day::parse("2026-11-01"));
    assert_eq!(said(&tried), "contact-hours");
}

/// No duty on a sheet must never read as "there is no duty": wherever none is said, it is said that none is known.
#[test]
fn where_no_duty_is_known_it_is_said() {
    let unknown = |area: &str, age, child_at_risk| {
        let context = Context { age: Some(age), child_at_risk, ..adult_in(area) };
        duty::unknown(shipped(), &context).map(|message| message.id.as_str().to_owned())
    };
    let (of_child, of_adult) = (Some("law-unknown_child".to_owned()), Some("law-unknown_adult".to_owned()));
    for known in ["GB-ENG", "US-TX", "US-CA", "CA-ON", "AU", "IE"] {
        assert_eq!(unknown(known, Age::Child, false), None, "{known}");
    }
    for known in ["GB-ENG", "NL", "AE", "BG"] {
        assert_eq!(unknown(known, Age::Adult, false), None, "{known}");
    }
    // A country without a directory, one without a word on its law, and one that knows only who may stay how long.
    for silent in ["JP", "IN", "FR", "NP"] {
        assert_eq!(unknown(silent, Age::Adult, false), of_adult, "{silent}");
        assert_eq!(unknown(silent, Age::PresumedChild, false), of_child, "{silent}");
        assert_eq!(unknown(silent, Age::Adult, true), of_child, "{silent}: another child at risk");
    }
    // The Netherlands say what is asked about an adult, and not what is about a child.
    assert_eq!(unknown("NL", Age::Child, false), of_child);
}

/// A number of one source is shown, because nobody in danger is left without one, and marked; never one that is retired.
#[test]
fn an_emergency_number_that_is_not_sure_says_so() {
    let card = |area: &str| emergency(shipped(), &adult_in(area)).expect("a number");
    assert_eq!(notes(&card("GB-ENG")), [""; 0]);
    assert_eq!(notes(&card("NG")), ["contact-emergency-not-sure"]);
    assert_eq!(notes(&turn(&[], &adult_in("NG"))[0]), ["contact-emergency-not-sure"], "on the sheet too");
}

/// Somebody in an authority may be part of it: beside authorities alone, that nobody else is known is said.
#[test]
fn where_only_authorities_can_be_named_it_is_said() {
    let police_only = |service: &mut Service| service.operator_type = OperatorType::Police;
    let said = |contacts: &[Contact]| contacts.iter().any(|contact| notes(contact).contains(&"gap-independent"));
    assert!(!said(&open_at(10, police_only)), "the helpline of the country is independent");
    let mut gb = shipped().get(&Area::parse("GB").unwrap()).unwrap().clone();
    gb.services.retain(|service| service.id.as_str() == "gb-modern-slavery-helpline");
    gb.services[0].operator_type = OperatorType::Police;
    let alone = Directories::new([gb]);
    let contacts = recommend(&alone, &agency(Standing::Neither), &[Pathway::Helpline], &adult_in("GB-ENG"));
    assert!(said(&contacts), "{contacts:?}");
}

/// Whom a duty names is there to be reached, though the person wants nothing of what they give.
#[test]
fn whoever_must_tell_an_office_learns_how_to_reach_it() {
    let context = Context { role: Some(Role::Police), standing: Some(Standing::ListedAuthority), ..adult_in("NL") };
    let agency = agency(Standing::ListedAuthority);
    let contacts = recommend(shipped(), &agency, &[Pathway::Health], &context);
    let named = |contacts: &[Contact]| {
        contacts.iter().any(|contact| contact.service.as_ref().is_some_and(|id| id.as_str() == "nl-comensha"))
    };
    assert!(!named(&contacts));
    let due = duty::due(shipped(), &context, Some(askwell::vocabulary::Concern::Strong));
    let contacts = with_addressees(contacts, &due, shipped(), &agency, &context);
    assert!(named(&contacts), "{contacts:?}");
    let last_gap = contacts.iter().position(|contact| matches!(contact.kind, ContactKind::Gap(_)));
    assert!(last_gap.is_none_or(|gap| gap + 1 == contacts.len()), "what is missing stands last: {contacts:?}");
}

/// What an agency says of a service by itself stands in the place of what is built in.
#[test]
fn the_agencys_own_words_replace_a_built_in_service() {
    let mut agency = agency(Standing::Neither);
    let built_in = shipped().get(&Area::parse("GB").unwrap()).unwrap();
    let own = built_in.services.iter().find(|found| found.id.as_str() == "gb-modern-slavery-helpline").unwrap();
    agency.services.push(Service { name: "Our own line".to_owned(), evidence: None, ..own.clone() });
    let contacts = recommend(shipped(), &agency, &[Pathway::Helpline], &adult_in("GB"));
    let named: Vec<_> = contacts.iter().filter(|contact| contact.service.as_ref() == Some(&own.id)).collect();
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].name.as_deref(), Some("Our own line"));
}

/// Where only the state answers nearby, somebody apart from it is named too, if there is anybody.
#[test]
fn somebody_apart_from_the_state_is_named_beside_its_lines() {
    for area in ["IT", "RO", "VN"] {
        let contacts = turn(&[Pathway::Helpline], &adult_in(area));
        let apart = |contact: &Contact| {
            contact.kind == ContactKind::NobodyApart
                || matches!(contact.operator, Some(OperatorType::Ngo | OperatorType::Intergovernmental))
        };
        assert!(contacts.iter().any(apart), "{area}: {contacts:?}");
    }
}
