//! All answers of one session, in one fixed region.

use zeroize::Zeroize;

use super::region::Region;
use super::{AnswerCode, Locked};
use crate::documents::tool::ItemIx;
use crate::vocabulary::Sensitive;

/// All answers of one session: one code for each item of the tool, in tool order.
///
/// It can't be printed, cloned or serialised, and it is wiped when dropped, and by [`wipe_now`](super::wipe_now).
///
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// let copy = responses.clone();
/// ```
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// let text = serde_json::to_string(&responses);
/// ```
/// ```compile_fail
/// let responses = askwell::answers::Responses::new(3);
/// println!("{responses}");
/// ```
#[derive(Debug)]
pub struct Responses {
    region: Sensitive<Region>,
    items: usize,
}

impl Responses {
    /// Makes room for this many items, all of them not asked.
    #[must_use]
    pub fn new(items: usize) -> Self {
        Self { region: Sensitive::new(Region::new(items)), items }
    }

    /// Forgets everything and begins with a tool of this many items, in the same region where they fit.
    pub fn begin(&mut self, items: usize) {
        self.wipe();
        if items > self.region.expose().codes().len() {
            self.region = Sensitive::new(Region::new(items));
        }
        self.items = items;
    }

    /// Says whether the region is kept out of swap.
    #[must_use]
    pub fn locked(&self) -> Locked {
        self.region.expose().locked()
    }

    /// Reads the codes, in tool order.
    #[must_use]
    pub fn expose(&self) -> &[AnswerCode] {
        self.region.expose().codes().get(..self.items).unwrap_or_default()
    }

    /// Sets what one item got. An item beyond the tool is left alone.
    pub fn set(&mut self, item: ItemIx, code: AnswerCode) {
        if let Some(place) = self.expose_mut().get_mut(usize::from(item.0)) {
            *place = code;
        }
    }

    /// Forgets every answer now.
    pub fn wipe(&mut self) {
        self.region.expose_mut().zeroize();
    }

    fn expose_mut(&mut self) -> &mut [AnswerCode] {
        self.region.expose_mut().codes_mut().get_mut(..self.items).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiping_forgets_every_answer() {
        let mut responses = Responses::new(2);
        responses.set(ItemIx(1), AnswerCode::real(1));
        responses.wipe();
        assert!(responses.expose().iter().all(|code| *code == AnswerCode::NOT_ASKED));
        assert_eq!(format!("{responses:?}"), "Responses { region: [withheld], items: 2 }");
    }

    #[test]
    fn beginning_again_forgets_and_makes_room() {
        let mut responses = Responses::new(2);
        let most = responses.region.expose().codes().len();
        for items in [1, most, most + 5000, 2] {
            responses.begin(items);
            assert_eq!(responses.expose().len(), items);
            assert!(responses.expose().iter().all(|code| *code == AnswerCode::NOT_ASKED));
            responses.expose_mut().fill(AnswerCode::real(1));
        }
    }

    #[test]
    fn beginning_again_stays_in_the_same_region_where_the_items_fit() {
        let mut responses = Responses::new(3);
        let start = responses.expose().as_ptr();
        for items in [1, 3] {
            responses.begin(items);
            assert_eq!(responses.expose().as_ptr(), start);
        }
    }
}
