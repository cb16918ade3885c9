//! A region of answer codes where this program knows no way to lock one: ordinary memory, and no promise.

use zeroize::Zeroize;

use super::{AnswerCode, Locked};

/// Room for codes, all of them not asked at first. Wiped before it is given back.
pub(super) struct Region(Box<[AnswerCode]>);

impl Region {
    pub(super) fn new(room: usize) -> Self {
        Self(vec![AnswerCode::NOT_ASKED; room].into_boxed_slice())
    }

    pub(super) fn locked(&self) -> Locked {
        Locked::No
    }

    pub(super) fn codes(&self) -> &[AnswerCode] {
        &self.0
    }

    pub(super) fn codes_mut(&mut self) -> &mut [AnswerCode] {
        &mut self.0
    }
}

/// Makes every code "not asked".
impl Zeroize for Region {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        self.zeroize();
    }
}

/// Does nothing here: no list of living regions is kept where no signal handler would read it.
pub fn wipe_now() {}
