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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::tool::{ItemIx, Tool, read};

    const SHARED: &str = "format: 1\nitems:\n  \
        - {id: papers, by: asked, kind: yes-no, concern: yes, codes: {us: P, them: Q}}\n  \
        - {id: papers-where, by: asked, kind: one-of, options: [here, away], concern: away, ask-if: papers}\n";

    fn bank() -> ItemBank {
        let mut bank = ItemBank::default();
        bank.add(&Arc::from("papers.yaml"), SHARED.as_bytes()).expect("a good bank");
        bank
    }

    fn tool(items: &str, own: &str) -> (Option<Tool>, Vec<String>) {
        let text = format!(
            "format: 1\nid: a\nversion: 1.0.0\nuse: assess\naudience: {{age: any}}\nevidence: {{status: unvalidated}}\n\
             sources: {{us: {{title: t, publisher: p, licence: l}}}}\n\
             sections: [{{id: s, sensitivity: low, items: [{items}]}}]\n{own}\
             findings: [{{id: f, otherwise: true, level: some, pathways: [helpline]}}]\n"
        );
        let reading = read(&Arc::from("a.yaml"), text.as_bytes(), &bank(), true);
        let line = |f: &Diagnostic| {
            format!("{}:{} {}", f.span.map_or(0, |s| s.line), f.span.map_or(0, |s| s.column), f.code.as_str())
        };
        (reading.value, reading.faults.iter().map(line).collect())
    }

    #[test]
    fn a_tool_takes_items_from_the_bank_with_the_codes_of_its_own_sources() {
        let (tool, faults) = tool("papers, papers-where", "");
        assert_eq!(faults, [""; 0]);
        let tool = tool.expect("a tool");
        assert_eq!(tool.items[0].codes.len(), 1);
        assert_eq!(tool.items[1].ask_if, Some(crate::documents::tool::Condition::Item(ItemIx(0))));
        assert!(tool.built_in);
    }

    #[test]
    fn a_skip_rule_of_the_bank_is_judged_where_the_tool_names_the_item() {
        assert_eq!(tool("papers-where, papers", "").1, ["8:46 forward-skip"]);
        assert_eq!(tool("papers-where", "").1, ["8:46 item-not-asked"]);
    }

    #[test]
    fn an_id_is_given_once_in_all_files_and_in_the_tool() {
        let again = bank().add(&Arc::from("more.yaml"), SHARED.as_bytes()).expect_err("taken ids");
        assert_eq!(again.len(), 2);
        assert_eq!(again[0].arg("file"), Some("papers.yaml"));
        let own = "items: [{id: papers, by: asked, kind: yes-no, concern: yes}]\n";
        assert_eq!(tool("papers", own).1, ["9:14 duplicate-id"]);
    }

    #[test]
    fn nothing_of_a_broken_file_is_added() {
        let mut bank = ItemBank::default();
        let text = SHARED.replace("concern: away", "concern: gone");
        assert_eq!(bank.add(&Arc::from("b.yaml"), text.as_bytes()).map_err(|f| f[0].code), Err(Code::UnknownValue));
        assert_eq!(bank.items().count(), 0);
    }
}
