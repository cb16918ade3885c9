//! Saving, chosen on the sheet.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::{TO_THE_FIRST_QUESTION, TO_THE_SHEET, settled};
use crate::cli::run::Ran;

fn saved(folder: &Path, at_the_sheet: &str) -> Ran {
    let typed = format!("{TO_THE_FIRST_QUESTION}3\n4\n{TO_THE_SHEET}{at_the_sheet}");
    let ran = settled("screen --plain", &format!("save-folder: {}\n", folder.display())).typing(&typed).go();
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    ran
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Conduct 64 and 70: with a folder at hand, nothing is written unless Save is chosen; then new files for the owner
/// alone, with names that say nothing, and never over another.
#[test]
fn a_sheet_is_saved_only_when_that_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    saved(folder.path(), "1\n");
    assert_eq!(names(folder.path()), [""; 0]);
    saved(folder.path(), "2\n1\n1\n2\n1\n1\n2\n2\n1\n2\n3\n1\n2\n4\n1\n1\n");
    let expected = ["sheet-0001.html", "sheet-0001.json", "sheet-0001.md", "sheet-0001.txt", "sheet-0002.txt"];
    assert_eq!(names(folder.path()), expected);
    saved(folder.path(), "2\n1\n1\n1\n");
    assert_eq!(names(folder.path()).len(), 6);
    let text = fs::read_to_string(folder.path().join("sheet-0001.txt")).unwrap();
    assert!(text.contains("Duty desk North") && !text.contains('\u{1b}'), "{text}");
    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("sheet-0001.json")).unwrap()).unwrap();
    assert_eq!(json["kind"], "askwell-sheet");
    for name in expected {
        let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

/// A folder that can't be trusted is told before the first question; the session goes on without saving.
#[test]
fn a_folder_that_can_not_be_trusted_is_said_beforehand() {
    let scratch = tempfile::tempdir().unwrap();
    let (link, theirs) = (scratch.path().join("link"), scratch.path().join("theirs"));
    symlink(scratch.path(), &link).unwrap();
    fs::create_dir(&theirs).unwrap();
    let mut told = vec![
        (scratch.path().join("nowhere"), "isn't there"),
        (link, "is a link"),
        ("sheets".into(), "must begin at the root"),
    ];
    // Only root can give a folder away.
    if std::os::unix::fs::chown(&theirs, Some(65534), Some(65534)).is_ok() {
        told.push((theirs, "belongs to another user"));
    }
    for (folder, why) in told {
        let ran = saved(&folder, "1\n");
        // The line may be wrapped anywhere between words.
        let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        let place = said.find(why).unwrap_or_else(|| panic!("{folder:?}: {said}"));
        assert!(place < said.find("Is this a good place to talk?").unwrap());
        assert!(!said.contains("Save this sheet"), "{folder:?}");
    }
}

/// A file that can't be made, or not to its end, is said; the sheet stays, and nothing else is lost.
#[test]
fn a_sheet_that_can_not_be_saved_stays_on_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    for number in 1..=9999 {
        symlink("/nowhere", folder.path().join(format!("sheet-{number:04}.txt"))).unwrap();
    }
    let ran = saved(folder.path(), "2\n1\n1\n1\n");
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Nothing was saved") && said.contains("It is still here."), "{said}");
    assert_eq!(said.matches("2. Save this sheet").count(), 2, "the sheet is shown again");

    let full = tempfile::tempdir().unwrap();
    let mount = |args: &[&str]| {
        let done = std::process::Command::new(args[0]).args(&args[1..]).arg(full.path()).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !mount(&["mount", "-t", "tmpfs", "-o", "size=4k,nr_inodes=10,mode=700", "none"]) {
        return super::not_tested("no small disk can be made here to fill");
    }
    fs::write(full.path().join("rest"), [0; 4096]).unwrap();
    let ran = saved(full.path(), "2\n1\n1\n1\n");
    let left = names(full.path());
    mount(&["umount"]);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("is cut off, perhaps because the disk is full"), "{said}");
    assert_eq!(left, ["rest", "sheet-0001.txt"]);
}
