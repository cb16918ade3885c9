//! Rebuilds the program when a document inside it was added or removed, which `include_dir!` alone does not notice; and
//! does what no start of the program should have to: finds where the entries of the message files stand, and takes the
//! patterns of telephone numbers out of the tables of libphonenumber.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

#[path = "i18n/cut.rs"]
mod cut;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=screening-tools");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("shipped.rs"), shipped()?)?;
    fs::write(out.join("plans.txt"), plans())?;
    println!("cargo::rustc-env=ASKWELL_CONTENT={}", content()?);
    Ok(())
}

/// The first 12 hexadecimal digits of the SHA-256 of everything built in: of each file its path, its length and its bytes, in
/// the order of their paths.
fn content() -> Result<String, Box<dyn Error>> {
    fn add(folder: &Path, digest: &mut Sha256) -> Result<(), Box<dyn Error>> {
        for path in sorted(folder)? {
            if path.is_dir() {
                add(&path, digest)?;
            } else {
                let bytes = fs::read(&path)?;
                digest.update(format!("{} {}\n", path.to_string_lossy().replace('\\', "/"), bytes.len()));
                digest.update(bytes);
            }
        }
        Ok(())
    }
    let mut digest = Sha256::new();
    ["locales", "screening-tools"].iter().try_for_each(|folder| add(Path::new(folder), &mut digest))?;
    Ok(digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect())
}

/// Where the entries of the shipped message files stand.
fn shipped() -> Result<String, Box<dyn Error>> {
    let mut tables = String::from("static SHIPPED: &[(&str, Places)] = &[\n");
    for folder in sorted(Path::new("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&folder)?.into_iter().filter(|path| path.extension() == Some(OsStr::new("ftl")));
        let texts = files.map(fs::read).collect::<Result<Vec<_>, _>>()?;
        let places = cut::places(&texts.iter().map(Vec::as_slice).collect::<Vec<_>>());
        tables += &format!("    ({:?}, &{places:?}),\n", folder.file_name().unwrap_or_default());
    }
    tables += "];\n";
    Ok(tables)
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
