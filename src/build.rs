//! Packs the documents into the program, and does what no start of it should have to: finds where the entries of the
//! message files stand, and takes the patterns of telephone numbers out of the tables of libphonenumber.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

#[path = "i18n/cut.rs"]
mod cut;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut documents = Vec::new();
    for folder in ["locales", "screening-tools"] {
        println!("cargo::rerun-if-changed={folder}");
        find(Path::new(folder), &mut documents)?;
    }
    let (index, packed) = pack(&documents);
    fs::write(out.join("inside.rs"), index)?;
    fs::write(out.join("inside.lz4"), packed)?;
    fs::write(out.join("shipped.rs"), shipped(&documents))?;
    fs::write(out.join("plans.txt"), plans())?;
    println!("cargo::rustc-env=ASKWELL_CONTENT={}", content(&documents));
    Ok(())
}

/// A document: its path, with slashes on every system, and its bytes.
type Document = (String, Vec<u8>);

/// Finds the documents of a folder and of those in it, in the order of their paths.
fn find(folder: &Path, documents: &mut Vec<Document>) -> Result<(), Box<dyn Error>> {
    for path in sorted(folder)? {
        if path.is_dir() {
            find(&path, documents)?;
        } else if path.extension().is_some_and(|ending| ending == "yaml" || ending == "ftl") {
            documents.push((path.to_string_lossy().replace('\\', "/"), fs::read(&path)?));
        }
    }
    Ok(())
}

/// Packs each document by itself, one behind the other, and writes the index of them as Rust.
fn pack(documents: &[Document]) -> (String, Vec<u8>) {
    let mut index = format!("static DOCUMENTS: [Packed; {0}] = [\n", documents.len());
    let mut all = Vec::new();
    for (path, bytes) in documents {
        let start = all.len();
        all.extend(lz4_flex::block::compress(bytes));
        index +=
            &format!("    Packed {{ path: {path:?}, start: {start}, end: {}, size: {} }},\n", all.len(), bytes.len());
    }
    index += "];\n";
    (index, all)
}

/// The first 12 hexadecimal digits of the SHA-256 of all documents: of each its path, its length and its bytes.
fn content(documents: &[Document]) -> String {
    let mut digest = Sha256::new();
    for (path, bytes) in documents {
        digest.update(format!("{path} {}\n", bytes.len()));
        digest.update(bytes);
    }
    digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Where the entries of the shipped message files stand. Those of the cases, one folder deeper, are read as a whole.
fn shipped(documents: &[Document]) -> String {
    let mut locales: BTreeMap<&str, Vec<&[u8]>> = BTreeMap::new();
    for (path, bytes) in documents {
        let of_locale = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
        if let Some((tag, _)) = of_locale.filter(|(_, file)| !file.contains('/') && file.ends_with(".ftl")) {
            locales.entry(tag).or_default().push(bytes);
        }
    }
    let lines = locales.iter().map(|(tag, files)| format!("    ({tag:?}, &{:?}),\n", cut::places(files)));
    format!("static SHIPPED: &[(&str, Places)] = &[\n{}];\n", lines.collect::<String>())
}

/// The numbering plan of each area, a line each: its code, the code that is dialled for it, the pattern of what follows.
fn plans() -> String {
    let database = &phonenumber::metadata::DATABASE;
    let plans = (1..1000_u16).flat_map(|code| database.by_code(&code).unwrap_or_default());
    plans.fold(String::new(), |mut lines, plan| {
        let pattern: String = plan.descriptors().general().national_number().as_str().split_whitespace().collect();
        lines += &format!("{} {} {pattern}\n", plan.id(), plan.country_code());
        lines
    })
}

/// Lists a folder in the order in which the program finds its files.
fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
