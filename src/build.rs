//! Rebuilds the program when a document inside it was added or removed, which `include_dir!` alone does not notice; and
//! finds where the entries of the message files stand, so that no start of the program has to.

use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "i18n/cut.rs"]
mod cut;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=screening-tools");
    println!("cargo::rerun-if-changed=locales");
    let mut tables = String::from("static SHIPPED: &[(&str, Places)] = &[\n");
    for folder in sorted(Path::new("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&folder)?.into_iter().filter(|path| path.extension() == Some(OsStr::new("ftl")));
        let texts = files.map(fs::read).collect::<Result<Vec<_>, _>>()?;
        let places = cut::places(&texts.iter().map(Vec::as_slice).collect::<Vec<_>>());
        tables += &format!("    ({:?}, &{places:?}),\n", folder.file_name().unwrap_or_default());
    }
    tables += "];\n";
    fs::write(Path::new(&env::var("OUT_DIR")?).join("shipped.rs"), tables)?;
    Ok(())
}

/// Lists a folder in the order in which the program finds its files.
fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}
