//! One region of answer codes in pages of its own: locked against swap, left out of dumps, empty in a child process,
//! and listed so that every one can be wiped at once from a signal handler. The only `unsafe` of the core.
#![expect(unsafe_code, reason = "pages from the kernel, and a wipe that may come at any moment")]

use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering, compiler_fence};

use rustix::mm::{MapFlags, ProtFlags, mlock, mmap_anonymous, munmap};
use zeroize::Zeroize;

use super::{AnswerCode, Locked};

/// One place in the list of living regions.
struct Entry {
    start: AtomicPtr<AnswerCode>,
    /// How many codes there are at `start`; nothing while the entry is being taken or given back.
    room: AtomicUsize,
}

/// The living regions. A session has one; only tests have many at a time.
static LIVING: [Entry; 64] =
    [const { Entry { start: AtomicPtr::new(ptr::null_mut()), room: AtomicUsize::new(0) } }; 64];

/// Room for codes, all of them not asked at first. Wiped before it is given back.
pub(super) struct Region {
    start: NonNull<AnswerCode>,
    room: usize,
    locked: Locked,
    entry: Option<&'static Entry>,
}

impl Region {
    /// Takes pages for this many codes, at least one page.
    pub(super) fn new(room: usize) -> Self {
        Self::listed_in(&LIVING, room)
    }

    fn listed_in(list: &'static [Entry], room: usize) -> Self {
        let room = room.max(1);
        let bytes = size_of::<AnswerCode>().saturating_mul(room);
        // SAFETY: no address is wished for, so nothing that exists is replaced.
        let pages =
            unsafe { mmap_anonymous(ptr::null_mut(), bytes, ProtFlags::READ | ProtFlags::WRITE, MapFlags::PRIVATE) };
        // Pages are aligned for any code, and zero bytes are "not asked".
        let Some(start) = pages.ok().and_then(|pages| NonNull::new(pages.cast::<AnswerCode>())) else {
            std::alloc::handle_alloc_error(std::alloc::Layout::new::<[AnswerCode; 1024]>())
        };
        // SAFETY: these pages are ours alone.
        let locked = unsafe { mlock(start.as_ptr().cast(), bytes) }.map_or(Locked::No, |()| Locked::Yes);
        #[cfg(target_os = "linux")]
        for advice in [rustix::mm::Advice::LinuxDontDump, rustix::mm::Advice::LinuxWipeOnFork] {
            // SAFETY: as above. A kernel that does not know the advice refuses it, and dumps are forbidden besides.
            let _ = unsafe { rustix::mm::madvise(start.as_ptr().cast(), bytes, advice) };
        }
        let entry = list.iter().find(|entry| {
            entry.start.compare_exchange(ptr::null_mut(), start.as_ptr(), Ordering::AcqRel, Ordering::Relaxed).is_ok()
        });
        if let Some(entry) = entry {
            entry.room.store(room, Ordering::Release);
        }
        Self { start, room, locked, entry }
    }

    /// Says whether the pages are kept out of swap.
    pub(super) fn locked(&self) -> Locked {
        self.locked
    }

    pub(super) fn codes(&self) -> &[AnswerCode] {
        // SAFETY: `room` codes begin at `start`, and whoever changes them borrows the region mutably.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.room) }
    }

    pub(super) fn codes_mut(&mut self) -> &mut [AnswerCode] {
        // SAFETY: as above, and the borrow is the only one.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.room) }
    }
}

/// Makes every code "not asked".
impl Zeroize for Region {
    fn zeroize(&mut self) {
        wipe(self.start.as_ptr(), self.room);
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        self.zeroize();
        if let Some(entry) = self.entry {
            entry.room.store(0, Ordering::Release);
            entry.start.store(ptr::null_mut(), Ordering::Release);
        }
        // SAFETY: the pages came from `mmap_anonymous` with this size, and nothing borrows them any more.
        let _ = unsafe { munmap(self.start.as_ptr().cast(), size_of::<AnswerCode>() * self.room) };
    }
}

/// Wipes the answers of every living session now.
///
/// It takes no lock and no memory, so a signal handler or a panic hook may call it at any moment. Whoever calls it from
/// a handler must end the process: what was interrupted finds its answers gone.
pub fn wipe_now() {
    wipe_listed(&LIVING);
}

fn wipe_listed(list: &[Entry]) {
    for entry in list {
        let start = entry.start.load(Ordering::Acquire);
        if !start.is_null() {
            wipe(start, entry.room.load(Ordering::Acquire));
        }
    }
}

fn wipe(start: *mut AnswerCode, room: usize) {
    for place in 0..room {
        // SAFETY: a region lists no more codes than it has, and nothing once its pages are given back.
        unsafe { start.add(place).write_volatile(AnswerCode::NOT_ASKED) };
    }
    compiler_fence(Ordering::SeqCst);
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: [Entry; 2] =
        [const { Entry { start: AtomicPtr::new(ptr::null_mut()), room: AtomicUsize::new(0) } }; 2];

    /// Conduct 89: one call wipes every living region, and one that is gone is left alone.
    #[test]
    fn every_listed_region_is_wiped_at_once() {
        let mut regions = [Region::listed_in(&LIST, 3), Region::listed_in(&LIST, 5000)];
        for region in &mut regions {
            region.codes_mut().fill(AnswerCode::real(1));
        }
        wipe_listed(&LIST);
        assert!(regions.iter().all(|region| region.codes().iter().all(|code| *code == AnswerCode::NOT_ASKED)));
        drop(regions);
        assert!(LIST.iter().all(|entry| entry.start.load(Ordering::Acquire).is_null()));
        wipe_listed(&LIST);
    }

    /// Conduct 89: the pages are locked where the system permits it, left out of dumps, and empty in a child.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_pages_are_locked_and_stay_out_of_dumps() {
        let region = Region::new(12);
        let address = region.start.as_ptr() as usize;
        let maps = std::fs::read_to_string("/proc/self/smaps").expect("the kernel tells about our own memory");
        let begins = |line: &&str| {
            let range = line.split(' ').next().and_then(|range| range.split_once('-'));
            range
                .and_then(|(from, to)| {
                    Some((usize::from_str_radix(from, 16).ok()?, usize::from_str_radix(to, 16).ok()?))
                })
                .is_some_and(|(from, to)| (from..to).contains(&address))
        };
        let flags = maps.lines().skip_while(|line| !begins(line)).find_map(|line| line.strip_prefix("VmFlags:"));
        let flags: Vec<&str> = flags.expect("flags").split_whitespace().collect();
        assert!(flags.contains(&"dd") && flags.contains(&"wf"), "{flags:?}");
        assert_eq!(region.locked() == Locked::Yes, flags.contains(&"lo"), "{flags:?}");
    }
}
