//! Everything that can be said of one scenario.

use std::sync::Arc;

use super::wording::{self, Spoken};
use crate::documents::near::nearest;
use crate::documents::scan::{Path, Tree, scan};
use crate::documents::scenario::{Scenario, read};
use crate::documents::tool::{By, Item, Kind, Tool};
use crate::vocabulary::{Code, Diagnostic};

/// What a scenario is checked with.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The tools at hand.
    pub tools: &'a [Tool],
    /// Its words, in the source first and then in every other locale that may have some.
    pub words: &'a [Spoken],
}

/// Checks a scenario: its document, whether it fits its tools, and its words in every locale.
#[must_use]
pub fn check(file: &Arc<str>, bytes: &[u8], built_in: bool, beside: Beside<'_>) -> Vec<Diagnostic> {
    let (scenario, tree) = match (read::read(file, bytes, built_in), scan(file, bytes)) {
        (Ok(scenario), Ok(tree)) => (scenario, tree),
        (Err(faults), _) | (_, Err(faults)) => return faults,
    };
    let mut check = Check { file, tree: &tree, faults: Vec::new() };
    check.tools(&scenario, beside.tools);
    check.choices(&scenario);
    check.faults.sort_by_key(|fault| fault.span);
    let mut faults = check.faults;
    faults.extend(wording::faults(&scenario, file, &tree, beside.words));
    faults
}

struct Check<'a> {
    file: &'a Arc<str>,
    tree: &'a Tree,
    faults: Vec<Diagnostic>,
}

impl Check<'_> {
    fn add<'n>(&mut self, code: Code, at: &Path<'_>, value: &str, known: impl IntoIterator<Item = &'n str>) {
        let span = self.tree.key_span(at).unwrap_or_else(|| self.tree.nearest_span(at));
        let fault = Diagnostic::new(code, self.file, Some(span)).with("value", value);
        self.faults.push(fault.proposing(nearest(value, known)));
    }

    /// The tools must be there, and the person needs an answer to each of their questions.
    fn tools(&mut self, scenario: &Scenario, tools: &[Tool]) {
        let root = Path::Root;
        let list = root.key("tools");
        let mut items: Vec<&Item> = Vec::new();
        for (place, id) in scenario.tools.iter().enumerate() {
            let at = list.index(place);
            let Some(tool) = tools.iter().find(|tool| tool.id == *id) else {
                self.add(Code::UnknownId, &at, id.as_str(), tools.iter().map(|tool| tool.id.as_str()));
                continue;
            };
            for item in &tool.items {
                if items.iter().any(|known| known.id == item.id) {
                    continue;
                }
                items.push(item);
                if item.by != By::Observed && scenario.answer(item.id.as_str()).is_none() {
                    self.add(Code::ItemUnanswered, &at, item.id.as_str(), []);
                }
            }
        }
        let asked = || items.iter().filter(|item| item.by != By::Observed);
        let answers = root.key("answers");
        for answer in &scenario.answers {
            let id = answer.item.as_str();
            match asked().find(|item| item.id == answer.item) {
                None => self.add(Code::UnknownId, &answers.key(id), id, asked().map(|item| item.id.as_str())),
                Some(item) if item.kind != Kind::YesNo => self.add(Code::WrongKind, &answers.key(id), id, []),
                Some(_) => {}
            }
        }
        let seen = || items.iter().filter(|item| item.by == By::Observed);
        let signs = root.key("signs");
        for (place, sign) in scenario.signs.iter().enumerate() {
            if !seen().any(|item| item.id == *sign) {
                self.add(Code::UnknownId, &signs.index(place), sign.as_str(), seen().map(|item| item.id.as_str()));
            }
        }
    }

    /// A fork with one way teaches nothing.
    fn choices(&mut self, scenario: &Scenario) {
        let root = Path::Root;
        let list = root.key("scenes");
        for (place, scene) in scenario.scenes.iter().enumerate() {
            if scene.options.len() == 1 {
                let at = list.index(place);
                self.add(Code::OneOption, &at.key("options"), scene.id.as_str(), []);
            }
        }
    }
}
