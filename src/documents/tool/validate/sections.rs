//! Sections and the items they name, from the tool or from the bank.

use std::collections::{HashMap, HashSet};

use super::{ItemBank, Name, Reader, conditions::Place, items, small};
use crate::documents::raw::Entries;
use crate::documents::scan::Path;
use crate::documents::tool::model::{Item, ItemIx, Section};
use crate::documents::tool::raw::{RawItem, RawSection, RawSource};
use crate::documents::tool::rule::raw::RawRule;
use crate::documents::tool::scale::raw::RawScale;
use crate::vocabulary::{Code, RuleId, ScaleId, SectionId};

impl Reader<'_> {
    /// Takes the items in the order of the sections. The second list says, for each, which of the tool's own it is.
    pub(super) fn sections(
        &mut self,
        raw: &[RawSection],
        own: &[RawItem],
        sources: &Entries<RawSource>,
        bank: &ItemBank,
    ) -> (Vec<Section>, Vec<Option<usize>>) {
        let root = Path::Root;
        let mut own_items = self.own_items(own, sources, bank);
        let list = root.key("sections");
        let mut sections: Vec<Section> = Vec::new();
        let mut names = HashSet::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut origins = Vec::new();
        for (number, section) in raw.iter().enumerate() {
            let path = list.index(number);
            let id = self.faults.id(&path.key("id"), &section.id, SectionId::parse);
            if !names.insert(&section.id) {
                self.faults.add(Code::DuplicateId, &path.key("id"), &[("value", &section.id)]);
            }
            let mentions = path.key("items");
            self.empty(section.items.is_empty(), &mentions);
            let mut places = Vec::new();
            for (place, name) in section.items.iter().enumerate() {
                let at = mentions.index(place);
                if !seen.insert(name) {
                    self.faults.add(Code::DuplicateId, &at, &[("value", name)]);
                    continue;
                }
                let (item, origin) = match (own_items.remove(name.as_str()), bank.get(name)) {
                    (Some((index, item)), _) => (item, Some(index)),
                    (None, Some(banked)) => {
                        let mut item: Item = banked.item.clone();
                        // The bank carries codes of many sources; a tool shows those it declares.
                        item.codes.retain(|(source, _)| sources.keys().any(|key| key == source.as_str()));
                        (item, None)
                    }
                    (None, None) => {
                        self.faults.unknown_id(&at, name, own.iter().map(|item| &*item.id).chain(bank.ids()));
                        self.all_found = false;
                        continue;
                    }
                };
                let ix = ItemIx(small(self.items.len()));
                self.items.push(item);
                self.mentions.push((number, place));
                origins.push(origin);
                places.push(ix);
            }
            if let Some(id) = id {
                sections.push(Section { id, sensitivity: section.sensitivity.0, items: places });
            }
        }
        self.unplaced = bank.ids().chain(own_items.keys().copied()).map(str::to_owned).collect();
        let own_list = root.key("items");
        let mut left: Vec<_> = own_items.into_iter().map(|(name, (index, _))| (index, name)).collect();
        left.sort_unstable();
        for (index, name) in left {
            self.faults.add(Code::ItemNotAsked, &own_list.index(index).key("id"), &[("value", name)]);
        }
        (sections, origins)
    }

    /// Checks the tool's own items and gives them by id.
    fn own_items<'r>(
        &mut self,
        own: &'r [RawItem],
        sources: &Entries<RawSource>,
        bank: &ItemBank,
    ) -> HashMap<&'r str, (usize, Item)> {
        let root = Path::Root;
        let list = root.key("items");
        let mut by_id = HashMap::new();
        for (index, raw) in own.iter().enumerate() {
            let path = list.index(index);
            for source in raw.codes.keys().filter(|source| !sources.keys().any(|key| key == *source)) {
                self.faults.unknown_id(&path.key("codes").key(source), source, sources.keys());
            }
            let Some(item) = items::item(&mut self.faults, raw, &path) else { continue };
            if by_id.contains_key(raw.id.as_str()) || bank.get(&raw.id).is_some() {
                self.faults.add(Code::DuplicateId, &path.key("id"), &[("value", &raw.id)]);
            } else {
                by_id.insert(raw.id.as_str(), (index, item));
            }
        }
        by_id
    }

    /// Gives every item, tag, rule and scale its name: one name space. Rules and scales are put in the order in which
    /// each comes after those it names.
    pub(super) fn name_all<'r>(
        &mut self,
        rules: &'r Entries<RawRule>,
        scales: &'r Entries<RawScale>,
        own: &[Option<usize>],
    ) -> super::graph::Order<'r> {
        let root = Path::Root;
        for (place, item) in self.items.iter().enumerate() {
            self.names.insert(item.id.to_string(), Name::Item(ItemIx(small(place))));
        }
        let tagged: Vec<_> = self.items.iter().map(|item| item.tags.clone()).collect();
        for (place, (tags, origin)) in tagged.iter().zip(own).enumerate() {
            for (number, tag) in tags.iter().enumerate() {
                self.tags.entry(tag.to_string()).or_default().push(ItemIx(small(place)));
                let Some(Name::Item(_)) = self.names.get(tag.as_str()) else {
                    self.names.insert(tag.to_string(), Name::Tag);
                    continue;
                };
                let args = [("value", tag.as_str())];
                match origin {
                    Some(index) => {
                        let path = root.key("items");
                        self.faults.add(Code::DuplicateId, &path.index(*index).key("tags").index(number), &args);
                    }
                    None => self.at_mention(Code::DuplicateId, ItemIx(small(place)), &args),
                }
            }
        }
        let order = self.order(rules, scales);
        let (rule_list, scale_list) = (root.key("rules"), root.key("scales"));
        for (place, name) in order.rules.iter().enumerate() {
            self.faults.key_id(&rule_list.key(name), name, RuleId::parse);
            let counts = matches!(order.rule(name), Some(RawRule::Counts { .. }));
            let meaning = if counts { Name::Counts } else { Name::Rule(super::RuleIx(small(place))) };
            self.claim(name, meaning, &rule_list.key(name));
        }
        for (place, name) in order.scales.iter().enumerate() {
            self.faults.key_id(&scale_list.key(name), name, ScaleId::parse);
            self.claim(name, Name::Scale(super::ScaleIx(small(place))), &scale_list.key(name));
        }
        order
    }

    fn claim(&mut self, name: &str, meaning: Name, path: &Path<'_>) {
        if self.names.contains_key(name) {
            self.faults.add_at_key(Code::DuplicateId, path, &[("value", name)]);
        } else {
            self.names.insert(name.to_owned(), meaning);
        }
    }

    /// Takes the skip rules, which see only earlier items and the context.
    pub(super) fn ask_ifs(&mut self, raw: &[RawItem], own: &[Option<usize>], bank: &ItemBank) {
        let root = Path::Root;
        let (items, sections) = (root.key("items"), root.key("sections"));
        for (place, origin) in own.iter().enumerate() {
            let skip = Place::Skip(ItemIx(small(place)));
            let (section, mention) = self.mentions[place];
            let condition = match origin {
                Some(index) => raw
                    .get(*index)
                    .and_then(|item| item.ask_if.as_ref())
                    .map(|raw| self.condition(raw, &items.index(*index).key("ask-if"), skip)),
                None => bank.get(self.items[place].id.as_str()).and_then(|banked| banked.ask_if.as_ref()).map(|raw| {
                    // Faults of a shared item are shown where this tool names it.
                    self.condition(raw, &sections.index(section).key("items").index(mention), skip)
                }),
            };
            self.items[place].ask_if = condition;
        }
    }
}
