//! Finds what is wrong with an agency's settings beside the directories they will be used with: a trial of a contact that
//! is not there, on a day to come, or too long ago; and numbers that can't be right.

use std::sync::Arc;

use super::{numbers, review};
use crate::documents::directory::{Directories, Service, comparable};
use crate::documents::near::nearest;
use crate::documents::scan::{Path, Tree, scan};
use crate::documents::settings::{Agency, Confirmation, Desk, read};
use crate::vocabulary::{Code, Diagnostic, Moment};

/// Checks an agency's settings. Without a time, nothing is found to be out of date.
#[must_use]
pub fn agency(file: &Arc<str>, bytes: &[u8], around: &Directories, now: Option<Moment>) -> Vec<Diagnostic> {
    let (agency, tree) = match (read::agency(file, bytes), scan(file, bytes)) {
        (Ok(agency), Ok(tree)) => (agency, tree),
        (Err(faults), _) | (_, Err(faults)) => return faults,
    };
    let mut check = Check { file, tree: &tree, around, faults: Vec::new() };
    check.desks(&agency);
    check.services(&agency);
    for (place, confirmed) in agency.confirmed.iter().enumerate() {
        check.confirmed(&agency, confirmed, place, now);
    }
    check.faults.sort_by_key(|fault| fault.span);
    check.faults
}

struct Check<'a> {
    file: &'a Arc<str>,
    tree: &'a Tree,
    around: &'a Directories,
    faults: Vec<Diagnostic>,
}

impl<'a> Check<'a> {
    fn add(&mut self, code: Code, at: &Path<'_>, value: &str) -> &mut Diagnostic {
        let fault = Diagnostic::new(code, self.file, Some(self.tree.nearest_span(at)));
        self.faults.push(fault.with("value", value));
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }

    /// A desk may have an extension for a number; whatever is written as a full number must be one.
    fn desks(&mut self, agency: &Agency) {
        let desks: [(&str, Option<&Desk>); 4] = [
            ("duty-desk", Some(&agency.duty_desk)),
            ("child-desk", agency.child_desk.as_ref()),
            ("interpreter-line", agency.interpreter_line.as_ref()),
            ("staff-support", agency.staff_support.as_ref()),
        ];
        for (key, desk) in desks {
            let Some(desk) = desk else { continue };
            let full = desk.phone.trim_start().starts_with('+');
            if full && !numbers::is_valid(&format!("+{}", comparable(&desk.phone))) {
                let root = Path::Root;
                self.add(Code::NumberNotValid, &root.key(key).key("phone"), &desk.phone);
            }
        }
    }

    fn services(&mut self, agency: &Agency) {
        let root = Path::Root;
        let services = root.key("services");
        let known: Vec<&str> = self.built().map(|service| service.id.as_str()).collect();
        for (place, service) in agency.services.iter().enumerate() {
            let at = services.index(place);
            let id = service.id.as_str();
            // Ids begin with their country, and those of two countries are often alike.
            let country = id.split('-').next();
            let of_country = known.iter().copied().filter(|one| one.split('-').next() == country);
            if let Some(near) = nearest(id, of_country).filter(|_| !known.contains(&id)) {
                let fault = self.add(Code::NearId, &at.key("id"), id);
                fault.args.push(("nearest", near.to_owned()));
            }
            let channels = at.key("channels");
            for (place, channel) in service.channels.iter().enumerate() {
                let at = channels.index(place);
                if self.around.is_retired(&channel.value) {
                    self.add(Code::RetiredNumber, &at.key("value"), &channel.value);
                } else if !numbers::may_be(channel) {
                    self.add(Code::NumberNotValid, &at.key("value"), &channel.value);
                }
            }
        }
    }

    fn confirmed(&mut self, agency: &Agency, confirmed: &Confirmation, place: usize, now: Option<Moment>) {
        let root = Path::Root;
        let list = root.key("confirmed");
        let at = list.index(place);
        let id = confirmed.service.as_str();
        let own = agency.services.iter();
        let of_id: Vec<&Service> = self.built().chain(own).filter(|one| one.id == confirmed.service).collect();
        if of_id.is_empty() {
            let known = self.built().map(|service| service.id.as_str());
            let near = nearest(id, known).map(str::to_owned);
            let fault = self.add(Code::UnknownId, &at.key("service"), id);
            fault.args.extend(near.map(|near| ("nearest", near)));
        } else if !of_id.iter().flat_map(|one| &one.channels).any(|channel| channel.value == confirmed.value) {
            let values: Vec<&str> =
                of_id.iter().flat_map(|one| &one.channels).map(|channel| channel.value.as_str()).collect();
            let known = values.join(", ");
            let fault = self.add(Code::NotItsContact, &at.key("value"), &confirmed.value);
            fault.args.extend([("service", id.to_owned()), ("known", known)]);
        }
        if let Some(code) = now.and_then(|now| review(&confirmed.on, None, now)) {
            self.add(code, &at.key("on"), confirmed.on.as_str());
        }
    }

    fn built(&self) -> impl Iterator<Item = &'a Service> + use<'a> {
        self.around.iter().flat_map(|directory| &directory.services)
    }
}
