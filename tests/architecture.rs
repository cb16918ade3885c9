//! The map in `src/lib.rs` is true, imports run one way, and each package has one owner.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file with its text up to its unit tests, which may use whatever proves the point.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut files = Vec::new();
    walk(&root().join("src"), &mut files);
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root().join("src")).unwrap().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let bare: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            (name, bare.join("\n"))
        })
        .collect()
}

/// The rooms of the map, in order, with their floors.
fn map() -> Vec<(u32, String)> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    lib.lines()
        .filter_map(|line| line.strip_prefix("//! | "))
        .filter_map(|row| {
            let mut cells = row.split(" | ");
            let floor = cells.next()?.trim().parse().ok()?;
            let room = cells.next()?.trim().trim_start_matches("[`").trim_end_matches("`]").to_owned();
            Some((floor, room))
        })
        .collect()
}

/// The room a file belongs to; `lib.rs`, `main.rs` and `build.rs` belong to none.
fn room_of(file: &str) -> Option<&str> {
    match file.split_once('/') {
        Some((room, _)) => Some(room),
        None => file.strip_suffix(".rs").filter(|name| !matches!(*name, "lib" | "main" | "build")),
    }
}

#[test]
fn the_map_lists_every_room_in_the_order_of_its_floors() {
    let map = map();
    assert!(map.len() > 8, "the map was not read");
    assert!(map.is_sorted_by_key(|(floor, _)| *floor), "the floors of the map rise");
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared: std::collections::BTreeSet<_> =
        lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let drawn: std::collections::BTreeSet<_> = map.iter().map(|(_, room)| room.as_str()).collect();
    assert_eq!(declared, drawn);
}

#[test]
fn a_room_imports_only_what_stands_above_it() {
    let order: BTreeMap<String, usize> =
        map().into_iter().enumerate().map(|(place, (_, room))| (room, place)).collect();
    let mut lies = Vec::new();
    for (file, text) in sources() {
        let Some(room) = room_of(&file) else { continue };
        let own = order.get(room).copied().unwrap_or_else(|| panic!("{file} lies in no room of the map"));
        for named in text.match_indices("crate::").map(|(at, _)| &text[at + 7..]) {
            let other: String = named.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if let Some(place) = order.get(&other)
                && *place > own
            {
                lies.push(format!("{file} imports {other}, which stands below it"));
            }
        }
    }
    assert!(lies.is_empty(), "{}", lies.join("\n"));
}

#[test]
fn each_package_has_one_owner() {
    type Owner = fn(&str) -> bool;
    let owners: [(&str, Owner); 20] = [
        ("clap", |file| file.starts_with("cli")),
        ("comfy_table", |file| file == "report/text.rs"),
        ("anyhow", |file| file.starts_with("commands/") || file == "main.rs"),
        ("serde_yaml", |file| file.ends_with("/read.rs")),
        ("fluent", |file| file.starts_with("i18n/")),
        ("fluent_syntax", |file| file.starts_with("i18n/")),
        ("fluent_langneg", |file| file.starts_with("i18n/")),
        ("saphyr_parser", |file| file.starts_with("documents/scan")),
        ("schemars", |file| {
            let written = file.starts_with("report/sheet/") || file == "report/json.rs";
            file.starts_with("documents/") || file.ends_with("/raw.rs") || file.ends_with("/read.rs") || written
        }),
        ("lz4_flex", |file| file == "library/inside.rs" || file == "build.rs"),
        ("inquire", |file| file == "ui/terminal.rs"),
        ("crossterm", |file| file.starts_with("ui/room/")),
        ("etcetera", |file| file.starts_with("library")),
        ("jiff", |file| file == "documents/directory/hours.rs"),
        ("regex_lite", |file| file == "directory_kit/numbers.rs"),
        ("landlock", |file| file == "privacy/sandbox.rs"),
        ("seccompiler", |file| file == "privacy/filter.rs"),
        ("maud", |file| file.ends_with("/html.rs") || file == "report/card.rs"),
        ("zeroizing_alloc", |file| file == "main.rs"),
        ("rustix", |file| file == "answers/region.rs" || file.starts_with("privacy/") || file.starts_with("ui/room")),
    ];
    let mut strays = Vec::new();
    for (file, text) in sources() {
        for (package, owns) in &owners {
            let named = [format!("{package}::"), format!("use {package};")];
            let names_it = named.iter().any(|form| {
                text.match_indices(form.as_str())
                    .any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':'))
            });
            if names_it && !owns(&file) {
                strays.push(format!("{file} uses {package}"));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

#[test]
fn documents_are_read_and_outputs_written_only_in_files_that_say_so() {
    let mut strays = Vec::new();
    for (file, text) in sources() {
        let base = file.rsplit('/').next().unwrap_or_default();
        let reads = ["Deserialize)", "Deserialize,", "impl<'de> Deserialize<'de>", "DeserializeSeed<'de> for"];
        if reads.iter().any(|form| text.contains(form)) && !matches!(base, "raw.rs" | "record.rs") {
            strays.push(format!("{file} derives Deserialize"));
        }
        let writes = ["Serialize)]", "(Serialize,", " Serialize,", "impl Serialize for"];
        if writes.iter().any(|form| text.contains(form)) && !matches!(base, "json.rs" | "shape.rs" | "export.rs") {
            strays.push(format!("{file} derives Serialize"));
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

/// Conduct 38, 87, 88, 92, 103: no file, environment, process, clock or print in the core; no network anywhere.
#[test]
fn the_core_knows_no_file_clock_chance_or_terminal() {
    let floors: BTreeMap<String, u32> = map().into_iter().map(|(floor, room)| (room, floor)).collect();
    let everywhere = ["println!", "eprintln!", "print!(", "process::exit", "std::net", "thread::spawn"];
    let below_8 = ["std::fs", "std::env", "std::process::Command", "std::time"];
    let mut strays = Vec::new();
    for (file, text) in sources() {
        let floor = room_of(&file).and_then(|room| floors.get(room)).copied().unwrap_or(8);
        let forbidden = everywhere.iter().chain(below_8.iter().filter(|_| floor < 8));
        let may_be_unsafe = file == "answers/region.rs" || file.starts_with("ui/room");
        if text.contains("unsafe ") && !may_be_unsafe {
            strays.push(format!("{file} has unsafe code"));
        }
        for word in forbidden {
            if file != "build.rs" && text.contains(word) {
                strays.push(format!("{file} has {word}"));
            }
        }
    }
    assert!(strays.is_empty(), "{}", strays.join("\n"));
}

/// Conduct 87, 92: no network, telemetry, updater or crash reporter among everything the program is built from.
///
/// mio is there: crossterm waits for keys with it. It could open sockets; nothing asks it to, and the seal refuses them.
#[test]
fn no_network_crate_is_built_in() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for package in ["reqwest", "hyper", "ureq", "curl", "tokio", "async-std", "native-tls", "rustls", "sentry"] {
        assert!(!lock.contains(&format!("name = \"{package}\"")), "{package} is in Cargo.lock");
    }
}

#[test]
fn long_files_give_a_reason() {
    let mut long = Vec::new();
    for (file, _) in sources() {
        let text = fs::read_to_string(root().join("src").join(&file)).unwrap();
        let head: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
        if text.lines().count() > 350 && !head.contains("long") {
            long.push(format!("{file}: {} lines", text.lines().count()));
        }
    }
    assert!(
        long.is_empty(),
        "over 350 lines, and the module comment does not say why it is so long:\n{}",
        long.join("\n")
    );
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut in_dependencies = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies");
        } else if in_dependencies && line.contains('=') {
            assert!(line.contains(" # "), "no reason given: {line}");
        }
    }
}

/// Everything that building and testing on this system needs. Each package says which Rust it needs, or nothing.
#[test]
fn no_dependency_needs_a_newer_rust_than_is_promised() {
    let number = |text: &str| {
        let mut parts = text.split('.').map(|part| part.parse::<u32>().unwrap());
        [(); 3].map(|()| parts.next().unwrap_or(0))
    };
    let output = |command: &mut Command| {
        let ran = command.current_dir(root()).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    };
    let about = output(Command::new(env!("CARGO")).arg("-vV"));
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let listed = output(Command::new(env!("CARGO")).args([
        "metadata",
        "--locked",
        "--offline",
        "--format-version=1",
        "--filter-platform",
        host,
    ]));
    let promised = env!("CARGO_PKG_RUST_VERSION");
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let packages = listed["packages"].as_array().unwrap();
    assert!(packages.len() > 50, "the packages were not read");
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| package["rust_version"].as_str().is_some_and(|needed| number(needed) > number(promised)))
        .map(|package| format!("{} needs Rust {}", package["name"], package["rust_version"]))
        .collect();
    assert!(newer.is_empty(), "{promised} is promised, but:\n{}", newer.join("\n"));
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains(&format!("(https://rustup.rs) {promised} or newer")), "the README promises another Rust");
}
