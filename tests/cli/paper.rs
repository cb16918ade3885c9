//! Completions and manual pages come from the command line itself.

use std::fs;

use super::run::Run;

#[test]
fn every_shell_gets_completions_that_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let written = Run::new(&format!("completions {shell}")).go().done();
        for known in ["screen", "tool", "score", "privacy", "strict", "area"] {
            assert!(written.contains(known), "{shell}: {known}");
        }
    }
    let refusal = Run::new("completions cmd").go().refused(2);
    assert!(refusal.contains("bash, elvish, fish, powershell, zsh"), "{refusal}");
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("man1");
    Run::new(&format!("man {}", pages.display())).go().done();
    for name in ["askwell", "askwell-screen", "askwell-tool", "askwell-tool-check", "askwell-score"] {
        let page = fs::read_to_string(pages.join(format!("{name}.1"))).unwrap();
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{name}");
    }
    let screen = fs::read_to_string(pages.join("askwell-screen.1")).unwrap();
    assert!(screen.contains("Refuse to start where this computer lacks a protection"), "{screen}");

    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let refusal = Run::new(&format!("man {}", file.display())).go().refused(4);
    assert!(refusal.contains("can't be written"), "{refusal}");
}
