//! A tree of the shape of Mozilla's www-l10n, made from a seed: checking all of it against parsing it alone, and against
//! compare-locales where the Python peers are installed.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use askwell::i18n::{Direction, Plurals};
use askwell::vocabulary::LanguageTag;

use crate::generate::Chance;
use crate::table::{Table, median, timed};

const RUNS: usize = 5;

/// 8,960 files: the first fifty locales have all of these, the others all but the last.
const FILES: usize = 82;
const WHOLE: usize = 50;

/// About 165,000 messages.
const MESSAGES: u64 = 18;

/// The languages of www-l10n in 2026; the source is the first.
const LANGUAGES: &str = "en af am an ar ast az azz be bg bn br bs ca cak cs cy da de dsb el en-CA en-GB eo es-AR es-CL es-ES \
    es-MX et eu fa ff fi fr fur fy-NL ga-IE gd gl gn gu-IN gv ha he hi-IN hr hsb hu hy-AM ia id ig is it ja ka kab kk km kn ko \
    lij lo lt ltg lv mai mix mk ml mr ms my nb-NO ne-NP nl nn-NO nqo nv oc pa-IN pai pbb pl pt-BR pt-PT qvi rm ro \
    ru sat sc si sk skr sl sn son sq sr sv-SE ta te th tr uk ur vi zh-CN zh-TW";

/// What words are made of in each script.
const LATIN: &str = "ba ce di fo gu la me ni po ru sa te vi zo";
const CYRILLIC: &str = "ба ве ди жо ку ла ме ни по ру са те фи цо";
const GREEK: &str = "βα γε δι ζο κυ λα με νι πο ρυ σα τε φι χω";
const ARABIC: &str = "با تو جو حا دا رو زا سو شو عا فا قو لا مو";
const INDIC: &str = "का खि गु चा जि टु डा ति नु पा बि मु रा लि";
const IDEOGRAPHS: &str = "中 文 人 山 水 火 木 金 土 日 月 天 地 心";
const ENGLISH: &str = "about after again always another around before better browser build choose common community create \
    every family forward friend gather health internet keep learn light machine never online open people privacy promise \
    quick reader safer second share simple stronger support tools together under update voice welcome without world";

pub fn measure(table: &mut Table) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("www");
    let (files, messages, bytes) = make(&folder);
    let parsing = median((0..RUNS).map(|_| timed(|| parse(&folder))).collect());
    let mut told = String::new();
    let checking = median((0..RUNS).map(|_| timed(|| told = check(&folder))).collect());
    let figure = |time: Duration| format!("{:.2} s", time.as_secs_f64());
    let ratio = |time: Duration| format!("{:.2} of it", time.as_secs_f64() / checking.as_secs_f64());
    let name = format!("check {files} files, {messages} messages, {} MB", bytes / 1_000_000);
    table.row(&name, figure(checking), String::new(), "");
    table.row("  reading and parsing alone", figure(parsing), ratio(parsing), "at least 0.33");
    // The last file, which not every locale has, is missing and no false alarm.
    let missing = LANGUAGES.split_whitespace().count() - WHOLE;
    let faults = told.matches("\"code\"").count() - missing;
    table.row("  false alarms", faults.to_string(), String::new(), "at most 5");
    if let Some(python) = std::env::var_os("ASKWELL_BENCH_PYTHON").map(PathBuf::from) {
        let theirs = timed(|| compare_locales(&python, &folder));
        table.row("  compare-locales, one run", figure(theirs), ratio(theirs), "at least 75");
    }
    let own = median((0..21).map(|_| timed(|| drop(run(&["locale", "check"])))).collect());
    table.row("check our own locales", format!("{:.1} ms", own.as_secs_f64() * 1e3), String::new(), "under 50 ms");
}

fn run(args: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_askwell"));
    let output = command.args(args).stdin(Stdio::null()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

fn check(folder: &Path) -> String {
    run(&["locale", "check", "--reference", "en", "--locales", folder.to_str().unwrap(), "--format", "json"])
}

/// Reads every file and parses it.
fn parse(folder: &Path) {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let text = fs::read_to_string(path).unwrap();
                drop(black_box(fluent_syntax::parser::parse(text.as_str())));
            }
        }
    }
}

fn compare_locales(python: &Path, folder: &Path) {
    let others: Vec<&str> = LANGUAGES.split_whitespace().skip(1).collect();
    let paths = "[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";
    fs::write(folder.join("l10n.toml"), format!("basepath = \".\"\nlocales = {others:?}\n{paths}")).unwrap();
    let program = python.with_file_name("compare-locales");
    let mut command = Command::new(program);
    let done = command.arg("l10n.toml").arg(".").args(others).current_dir(folder).output().unwrap();
    assert!(done.stderr.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Writes the tree. Gives how many files, messages and bytes there are.
fn make(folder: &Path) -> (usize, u64, usize) {
    let _ = fs::remove_dir_all(folder);
    let (mut files, mut messages, mut bytes) = (0, 0, 0);
    for (place, language) in LANGUAGES.split_whitespace().enumerate() {
        let tongue = Tongue::of(language, place as u64);
        for file in 0..if place < WHOLE { FILES } else { FILES - 1 } {
            let path = folder.join(language).join(format!("part{}/page{file}.ftl", file % 7));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = tongue.file(file as u64);
            files += 1;
            messages += if language == "en" { 0 } else { MESSAGES };
            bytes += text.len();
            fs::write(path, text).unwrap();
        }
    }
    (files, messages, bytes)
}

/// A language: what its words are made of.
struct Tongue {
    tag: LanguageTag,
    pieces: Vec<&'static str>,
    seed: u64,
    is_source: bool,
}

impl Tongue {
    fn of(language: &str, seed: u64) -> Self {
        let tag = LanguageTag::parse(language).unwrap();
        let pieces = match tag.primary() {
            "en" => ENGLISH,
            "be" | "bg" | "kk" | "mk" | "ru" | "sr" | "uk" => CYRILLIC,
            "el" => GREEK,
            "ja" | "zh" => IDEOGRAPHS,
            "am" | "bn" | "gu" | "hi" | "hy" | "ka" | "km" | "kn" | "ko" | "lo" | "mai" | "ml" | "mr" | "my" | "ne"
            | "pa" | "sat" | "si" | "ta" | "te" | "th" => INDIC,
            _ if Direction::of(&tag) == Direction::RightToLeft => ARABIC,
            _ => LATIN,
        };
        Self { tag, pieces: pieces.split_whitespace().collect(), seed, is_source: language == "en" }
    }

    /// Writes a file. What each message is made of is the same in every language.
    fn file(&self, file: u64) -> String {
        let (mut shape, mut own) = (Chance(file), Chance(self.seed << 32 | file));
        let mut text =
            "# This Source Code Form is made from a seed.\n\n### A page.\n\n-brand-name = Tealight\n".to_owned();
        for message in 0..MESSAGES {
            let length = shape.below(24) + 4;
            let words = |own: &mut Chance| self.words(length, own);
            let id = format!("page{file}-part-{message}");
            text.push('\n');
            match shape.below(20) {
                0 => {
                    let forms = Plurals::of(&self.tag).map(|plurals| plurals.needed(&Default::default()));
                    let forms = forms.unwrap_or_else(|| vec!["other"]);
                    let _ = write!(text, "# $count is how many.\n{id} = {{ $count ->\n");
                    for form in &forms {
                        let star = if *form == "other" { "       *" } else { "        " };
                        let _ = writeln!(text, "{star}[{form}] {{ $count }} {}", words(&mut own));
                    }
                    if !forms.contains(&"other") {
                        let _ = writeln!(text, "       *[other] {{ $count }} {}", words(&mut own));
                    }
                    text.push_str("    }\n");
                }
                1 | 2 => {
                    let link = "<a href=\"{ $url }\" rel=\"external\">";
                    let _ =
                        write!(text, "# $url is a page.\n{id} = {} {link}{}</a>.\n", words(&mut own), words(&mut own));
                }
                3..6 => {
                    let _ = writeln!(text, "{id} = {} {{ -brand-name }} {}", words(&mut own), words(&mut own));
                }
                6 => {
                    let year = 1990 + shape.below(40);
                    let _ = writeln!(text, "{id} = {} {year} {}", words(&mut own), words(&mut own));
                }
                7 => {
                    let _ = write!(text, "{id} = {}\n    .title = {}\n", words(&mut own), words(&mut own));
                }
                _ => {
                    let has_comment = shape.below(3) == 0;
                    if self.is_source && has_comment {
                        let _ = writeln!(text, "# Where this stands, and what it is for.");
                    }
                    let _ = writeln!(text, "{id} = {}.", words(&mut own));
                }
            }
        }
        text
    }

    fn words(&self, count: u64, own: &mut Chance) -> String {
        let mut piece = || self.pieces[usize::try_from(own.below(self.pieces.len() as u64)).unwrap()];
        let word = |_| if self.is_source { piece().to_owned() } else { [piece(), piece(), piece()].concat() };
        (0..count).map(word).collect::<Vec<_>>().join(" ")
    }
}
