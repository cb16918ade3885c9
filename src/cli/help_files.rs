//! What is made from the command line itself: completions for shells, and manual pages. Both speak the chosen language.

use std::io;

use clap::{Command, CommandFactory};

use super::line::Line;
use super::{Shell, speak};
use crate::i18n::Words;

/// Writes the completions of one shell.
#[must_use]
pub fn completions(shell: Shell, words: &Words) -> Vec<u8> {
    let generator = match shell {
        Shell::Bash => clap_complete::Shell::Bash,
        Shell::Elvish => clap_complete::Shell::Elvish,
        Shell::Fish => clap_complete::Shell::Fish,
        Shell::PowerShell => clap_complete::Shell::PowerShell,
        Shell::Zsh => clap_complete::Shell::Zsh,
    };
    let mut written = Vec::new();
    clap_complete::generate(generator, &mut speak::spoken(Line::command(), words), "askwell", &mut written);
    written
}

/// Writes one manual page for the program and one for each command, as file names and contents.
///
/// # Errors
/// Fails only where memory can't be written to.
pub fn manual(words: &Words) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut command = speak::spoken(Line::command(), words).disable_help_subcommand(true);
    command.build();
    let mut pages = Vec::new();
    add_pages(&command, "askwell", &mut pages)?;
    Ok(pages)
}

fn add_pages(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let mut written = Vec::new();
    clap_mangen::Man::new(command.clone().name(name.to_owned())).render(&mut written)?;
    pages.push((format!("{name}.1"), written));
    command.get_subcommands().try_for_each(|below| add_pages(below, &format!("{name}-{}", below.get_name()), pages))
}
