//! What an author begins with: `tool new` and `tool schema`.

use std::fs;

use serde_json::Value;

use super::run::Run;
use crate::shipped::{files, root};

#[test]
fn a_new_tool_passes_its_own_check_and_can_be_shown() {
    let begun = Run::new("tool new our-talk");
    let said = begun.run().done();
    for made in ["our-talk/screening-tools/our-talk.yaml", "our-talk/locales/en/our-talk.ftl"] {
        assert!(begun.path(made).is_file() && said.contains(&format!("Made {made}\n")), "{said}");
    }
    let tool = fs::read_to_string(begun.path("our-talk/screening-tools/our-talk.yaml")).unwrap();
    assert!(!tool.contains("new-tool") && tool.lines().filter(|line| line.trim_start().starts_with('#')).count() > 15);
    let begun = begun.then("tool show --tools our-talk our-talk");
    assert!(begun.run().done().contains("A first talk of our own"));
    // The command it says is the one to type.
    let begun = begun.then(said.split("askwell ").nth(1).unwrap().trim());
    let said = begun.run().done();
    assert!(
        said.starts_with("our-talk: holds for all answers.") && said.ends_with("1 tool checked. No faults.\n"),
        "{said}"
    );
}

#[test]
fn a_pack_takes_several_tools_and_nothing_there_is_changed() {
    let begun = Run::new("tool new first pack");
    begun.run().done();
    let begun = begun.then("tool new second pack");
    begun.run().done();
    let begun = begun.then("tool check --tools pack");
    assert!(begun.run().done().contains("No faults."));
    let path = begun.path("pack/screening-tools/first.yaml");
    fs::write(&path, "mine").unwrap();
    let begun = begun.then("tool new first pack");
    let again = begun.run();
    assert_eq!((again.status, again.stdout.as_str()), (4, ""));
    assert!(again.stderr.contains("first.yaml is there already."), "{}", again.stderr);
    assert_eq!(fs::read_to_string(path).unwrap(), "mine");
}

#[test]
fn what_is_no_id_or_the_id_of_a_built_in_tool_is_refused_and_nothing_is_made() {
    for (id, said) in [
        ("Our_Talk", "`Our_Talk` is not an id."),
        ("../away", "`../away` is not an id."),
        ("a-name-that-is-too-long-for-what-stands-behind", "is not an id."),
        ("adult-brief", "takes the place of what is inside the program"),
    ] {
        let run = Run::new(&format!("tool new {id}"));
        let ran = run.run();
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""), "{id}");
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
        assert!(run.files().is_empty(), "{id}");
    }
}

/// Editors get a schema of whatever somebody writes, and programs one of a sheet.
#[test]
fn every_kind_of_document_has_a_schema() {
    for (kind, key) in [("tool", "scales"), ("directory", "services"), ("scenario", "fictional"), ("sheet", "duties")] {
        let schema: Value = serde_json::from_str(&Run::new(&format!("tool schema {kind}")).go().done()).unwrap();
        let property = &schema["properties"][key];
        assert!(property["description"].is_string() || property["$ref"].is_string(), "{kind}: {key}");
        assert_eq!(schema["additionalProperties"], false, "{kind}");
    }
    assert!(Run::new("tool schema weather").go().refused(2).contains("tool, directory, scenario, sheet"));
}

/// The schema beside the shipped tools is the one of this version, and each of them names it in its first line.
/// `ASKWELL_BLESS=1` writes it anew.
#[test]
fn the_schema_is_that_of_the_tools_and_they_name_it() {
    let said = Run::new("tool schema").go().done();
    let schema: Value = serde_json::from_str(&said).unwrap();
    for key in ["format", "id", "sections", "findings"] {
        assert!(schema["properties"][key]["description"].is_string(), "{key} has no words for an editor");
    }
    assert_eq!(schema["additionalProperties"], false);
    assert!(said.contains("\"labour-inspector\"") && said.contains("\"higher-is-worse\""), "closed lists are listed");
    let path = root().join("screening-tools/tool.schema.json");
    if std::env::var_os("ASKWELL_BLESS").is_some() {
        fs::write(&path, &said).unwrap();
    }
    assert!(fs::read_to_string(path).unwrap() == said, "`askwell tool schema > screening-tools/tool.schema.json`");
    for (name, bytes) in files(&root().join("screening-tools"), "yaml") {
        assert!(bytes.starts_with(b"# yaml-language-server: $schema=tool.schema.json\n"), "{name}");
    }
}
