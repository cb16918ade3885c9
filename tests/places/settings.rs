//! Settings: what an officer and an agency set once, written and read back.

use std::sync::Arc;

use askwell::documents::directory::{
    Agreement, Channel, ChannelKind, Consent, Cost, Day, Exploitation, Gender, Hours, OperatorType, Service, Share,
    Stated, Week, Zone,
};
use askwell::documents::settings::export::{agency_to_yaml, config_to_yaml};
use askwell::documents::settings::{Agency, Config, Confirmation, Desk, read};
use askwell::documents::tool::Audiences;
use askwell::vocabulary::{Area, LanguageTag, Pathway, Role, ServiceId, Setting, Standing};
use proptest::prelude::*;

use super::{agency, lines};

fn config(text: &str) -> Result<Config, String> {
    read::config(&Arc::from("config.yaml"), text.as_bytes()).map_err(|faults| lines(&faults))
}

fn agency_from(text: &str) -> Result<Agency, String> {
    read::agency(&Arc::from("agency.yaml"), text.as_bytes()).map_err(|faults| lines(&faults))
}

#[test]
fn settings_have_no_room_for_a_person() {
    for key in ["name", "client", "case", "notes", "date-of-birth", "last-session"] {
        let with_key = format!("format: 1\narea: GB\n{key}: x\n");
        assert!(config(&with_key).unwrap_err().starts_with(&format!("3:1 unknown-key key=\"{key}\"")), "{key}");
        let desk = "format: 1\nstanding: neither\nduty-desk: {name: Desk, phone: '123'}\n";
        let with_key = format!("{desk}{key}: x\n");
        assert!(agency_from(&with_key).unwrap_err().starts_with(&format!("4:1 unknown-key key=\"{key}\"")), "{key}");
    }
}

#[test]
fn an_agency_without_a_duty_desk_is_refused() {
    assert!(agency_from("format: 1\nstanding: neither\n").unwrap_err().contains("missing-key key=\"duty-desk\""));
}

#[test]
fn every_fault_of_the_settings_is_listed() {
    let text = "format: 1\nstanding: neither\nduty-desk: {name: '', phone: 555-CALL}\nchild-desk: {name: Desk, phone: '12'}\n\
        services:\n  - {id: own, name: Own, operator-type: ngo, pathways: [shelter], audience: any, except: [GB-SCT], evidence: {status: confirmed-1, ship: human-review, sources: [a]}}\n\
        confirmed:\n  - {service: own, value: '', on: 2026-02-30, by-role: health}\n";
    assert_eq!(
        agency_from(text).unwrap_err(),
        "3:19 empty key=\"name\"\n3:30 bad-number value=\"555-CALL\" kind=\"desk\"\n\
         4:33 bad-number value=\"12\" kind=\"desk\"\n6:90 unknown-key key=\"except\"\n\
         6:110 unknown-key key=\"evidence\"\n\
         8:27 empty key=\"value\"\n8:35 bad-date value=\"2026-02-30\"\n"
    );
    assert_eq!(
        config("format: 1\narea: Britain\nlocale: '?'\nsave-folder: ' '\n").unwrap_err(),
        "2:7 bad-area value=\"Britain\"\n3:9 bad-language value=\"?\"\n4:14 empty key=\"save-folder\"\n"
    );
}

fn own_service(name: String) -> Service {
    Service {
        id: ServiceId::parse("own-shelter").unwrap(),
        name,
        operator: Some("Us".to_owned()),
        operator_type: OperatorType::Ngo,
        pathways: vec![Pathway::Shelter, Pathway::LegalAid],
        audience: Audiences::Adult,
        genders: vec![Gender::Women],
        exploitation: vec![Exploitation::Labour],
        except: Vec::new(),
        standing: vec![Standing::Neither],
        consent: Consent::Needed,
        channels: vec![Channel {
            kind: ChannelKind::Phone,
            value: "+448000121700".to_owned(),
            display: "08000 121 700".to_owned(),
            languages: vec![LanguageTag::parse("prs").unwrap()],
            interpreters: Stated::Yes,
            cost: Cost::Free,
            hours: Some(Hours {
                stated: "Mo-Fr 09:00-17:00".to_owned(),
                week: Week::parse("Mo-Fr 09:00-17:00").unwrap(),
                zone: Zone::parse("America/Mexico_City"),
                agreement: Agreement::Agreed,
            }),
        }],
        confidential: Stated::Yes,
        anonymous: Stated::NotStated,
        recorded: Stated::No,
        shares_with: vec![Share::PoliceIfDanger],
        evidence: None,
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_the_same(
        name in "[ -~é\u{627}\u{4e2d}]{0,40}x",
        protocol in proptest::option::of("[ -~]{0,40}x"),
        phone in "[+(]?[0-9][0-9 ()+./-]{1,15}[0-9]{2}",
        value in "\\PC{1,30}x",
    ) {
        let mut written = agency(Standing::FirstResponder);
        written.duty_desk = Desk { name: name.clone(), phone };
        written.protocol = protocol;
        written.services.push(own_service(name.clone()));
        written.confirmed.push(Confirmation {
            service: ServiceId::parse("gb-nspcc").unwrap(),
            value: value.chars().filter(|c| !is_refused(*c)).collect(),
            on: Day::parse("2026-11-20").unwrap(),
            by_role: Role::Health,
        });
        let text = agency_to_yaml(&written);
        prop_assert_eq!(agency_from(&text), Ok(written), "{}", text);
        let config_written = Config {
            area: Area::parse("GB-SCT").ok(),
            role: Some(Role::Border),
            locale: LanguageTag::parse("pt-BR").ok(),
            setting: Some(Setting::Clinic),
            save_folder: Some(name),
        };
        let text = config_to_yaml(&config_written);
        prop_assert_eq!(config(&text), Ok(config_written), "{}", text);
    }
}

/// Marks that no document may have.
fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn empty_settings_are_written_and_read_back() {
    let empty = Config::default();
    assert_eq!(config(&config_to_yaml(&empty)), Ok(empty));
    let plain = agency(Standing::ListedAuthority);
    assert_eq!(agency_from(&agency_to_yaml(&plain)), Ok(plain));
}
