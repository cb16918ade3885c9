//! Rebuilds the program when a document inside it was added or removed, which `include_dir!` alone does not notice.

fn main() {
    println!("cargo::rerun-if-changed=screening-tools");
    println!("cargo::rerun-if-changed=locales");
}
