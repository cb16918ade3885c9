//! The item bank: items that several tools share, so that each question is worded and translated once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::model::Item;
use super::raw::RawBank;
use super::rule::raw::RawCondition;
use super::validate::items;
use crate::documents::faults::Faults;
use crate::documents::read::read_raw;
use crate::documents::scan::Path;
use crate::vocabulary::{Code, Diagnostic};

/// Every shared item, by id.
#[derive(Debug, Clone, Default)]
pub struct ItemBank {
    items: BTreeMap<String, BankItem>,
}

/// An item of the bank. Its `ask-if` means something only inside a tool.
#[derive(Debug, Clone)]
pub(super) struct BankItem {
    pub(super) item: Item,
    pub(super) ask_if: Option<RawCondition>,
    file: Arc<str>,
}

impl ItemBank {
    /// Reads one file (`items/*.yaml`) and adds its items. Where it has a fault, nothing of it is added.
    ///
    /// # Errors
    /// Lists every fault; an id that another file has already is one.
    pub fn add(&mut self, file: &Arc<str>, bytes: &[u8]) -> Result<(), Vec<Diagnostic>> {
        let (raw, tree) = read_raw::<RawBank>(file, bytes)?;
        let mut faults = Faults::new(file, &tree);
        let mut added = BTreeMap::new();
        let root = Path::Root;
        let list = root.key("items");
        for (place, raw) in raw.items.into_iter().enumerate() {
            let path = list.index(place);
            let Some(item) = items::item(&mut faults, &raw, &path) else { continue };
            let other = self.items.get(&raw.id).or_else(|| added.get(&raw.id)).map(|other: &BankItem| &other.file);
            match other {
                Some(other) => {
                    faults.add(Code::DuplicateId, &path.key("id"), &[("value", &raw.id), ("file", other)]);
                }
                None => {
                    added.insert(raw.id, BankItem { item, ask_if: raw.ask_if, file: Arc::clone(file) });
                }
            }
        }
        let found = faults.into_sorted();
        if found.is_empty() {
            self.items.extend(added);
            Ok(())
        } else {
            Err(found)
        }
    }

    /// Adds the items of another bank; those with the same id replace the ones here.
    pub fn replace_with(&mut self, other: Self) {
        self.items.extend(other.items);
    }

    /// Gives every item in the order of ids, without its `ask-if`.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.values().map(|banked| &banked.item)
    }

    pub(super) fn get(&self, id: &str) -> Option<&BankItem> {
        self.items.get(id)
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.keys().map(String::as_str)
    }
}
