//! `locale review`: a sheet on which native speakers judge a draft.

use super::run::Run;
use crate::common::mirrored::{ABOUT, mirrored};

/// Mirrored English as a draft of Welsh, with a sheet of it.
fn sheet(line: &str) -> String {
    welsh(line).go().done()
}

fn welsh(line: &str) -> Run {
    Run::new(line).file("mine/cy/locale.yaml", ABOUT).mirrored_as("mine/cy")
}

/// The number and the rest of each message on a sheet.
fn messages(page: &str) -> Vec<(&str, &str)> {
    let articles = page.split("<article aria-labelledby=\"m-").skip(1);
    articles.map(|article| article.split_once('"').unwrap()).collect()
}

const ASK: &str = "locale review cy --locales mine";

#[test]
fn a_sheet_shows_each_pair_with_its_intent_and_room_to_judge_it() {
    let page = sheet(&format!("{ASK} --only ui-closing"));
    let of_closing = messages(&page).into_iter().find(|(_, text)| text.contains(". ui-closing<")).unwrap().1;
    for part in [
        "lang=\"en\" dir=\"ltr\"",
        "lang=\"cy\" dir=\"rtl\"",
        &mirrored("Thank"),
        "What it says, translated back",
        "Remarks, or better words",
        "type=\"checkbox\"> Accept",
        "type=\"checkbox\"> Change",
        "type=\"checkbox\"> Reject",
    ] {
        assert!(of_closing.contains(part), "{part} in {of_closing}");
    }
    for step in ["1. Translated", "2. Translated back", "3. Differences settled", "4. Read aloud with people"] {
        assert!(page.contains(step), "{step}");
    }
    assert!(page.contains("Write no names on this sheet"));
}

/// What a person can hear comes first, and by itself where nothing else is asked for.
#[test]
fn what_reaches_a_person_comes_first() {
    let short = sheet(ASK);
    assert!(!short.contains("What officers, trainers and authors read") && !short.contains(". cli-"));
    let all = sheet(&format!("{ASK} --all"));
    let (person, rest) = all.split_once("What officers, trainers and authors read").unwrap();
    assert_eq!(messages(person).len(), messages(&short).len());
    assert!(
        person.contains(". limits_police.kept<") && rest.contains(". ui-alone<") && !person.contains(". ui-alone<")
    );
}

/// Whoever translates back sees nothing of the English: no word, no id, no intent. The numbers are those of the other sheet.
#[test]
fn a_blind_sheet_holds_nothing_of_the_english() {
    let open = sheet(ASK);
    let blind = sheet(&format!("{ASK} --blind"));
    let numbers = |page| messages(page).into_iter().map(|(number, _)| number.to_owned()).collect::<Vec<_>>();
    assert_eq!(numbers(&open), numbers(&blind));
    for (number, text) in messages(&blind) {
        let bare = text.split("What it says").next().unwrap();
        let told: String = bare.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
        let outside_braces = told.split('{').map(|part| part.split_once('}').map_or(part, |(_, text)| text));
        let letters: String = outside_braces.flat_map(|part| part.chars()).filter(char::is_ascii_alphabetic).collect();
        assert_eq!(letters, "", "{number}: {told}");
    }
    assert!(messages(&blind).iter().all(|(_, text)| !text.contains("lang=\"en\"")));
}

#[test]
fn a_sheet_says_who_vouched_for_what_and_what_has_changed() {
    let run = welsh("locale accept cy --locales mine --yes --by-role shelter --only ui-closing");
    run.run().done();
    let run = run.then(&format!("{ASK} --only ui-closing"));
    let of_person = |page: &str| page.split("What officers, trainers").next().unwrap().to_owned();
    let page = of_person(&run.run().done());
    assert_eq!(page.matches("Accepted beside the English (").count(), messages(&page).len());
    let text = std::fs::read_to_string(run.path("mine/cy/session.ftl")).unwrap();
    let closing = text.lines().find(|line| line.starts_with("ui-closing = ")).unwrap();
    let other = text.replace(closing, &format!("ui-closing = {}", mirrored("Thanks")));
    let changed = of_person(&run.file("mine/cy/session.ftl", &other).run().done());
    assert_eq!(changed.matches("Accepted before. The words have changed since.").count(), 1);
    let open = messages(&changed).len() - 1;
    assert_eq!(changed.matches("Accepted beside the English (").count(), open);
}

/// Conduct 65: nothing on the sheet is sent anywhere, runs, or asks for a name.
#[test]
fn a_sheet_is_one_file_that_sends_nothing() {
    let page = sheet(&format!("{ASK} --all"));
    for word in ["<script", "href=", "<form", "src=", "<link", "url("] {
        assert!(!page.contains(word), "{word}");
    }
    assert!(page.contains("default-src 'none'"));
    let missing = Run::new("locale review cy --locales mine").file("mine/cy/locale.yaml", ABOUT).go().done();
    assert!(missing.contains("Not translated yet"), "{missing}");
    assert!(Run::new("locale review en").go().refused(2).contains("needs no acceptance"));
}
