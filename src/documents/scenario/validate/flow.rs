//! What scenes lead to: each can be come to, none keeps the officer for ever, and all lead back to the screening.
//!
//! Conditions are taken to hold: whatever is not reached, or not left, then, is so in every run.

use crate::documents::faults::Faults;
use crate::documents::scan::Path;
use crate::documents::scenario::{Goto, Scene, SceneOption};
use crate::vocabulary::Code;

/// Reports scenes that nothing leads to, circles without a way out, scenes that lead into one, and scenes that may be
/// come to again when nothing is left in them.
pub(super) fn check(scenes: &[Scene], faults: &mut Faults<'_>) {
    let root = Path::Root;
    let list = root.key("scenes");
    let ways: Vec<Vec<Goto>> = scenes.iter().map(ways).collect();
    let reached = closure(scenes.len(), |place| scenes[place].at.is_some(), |place| next(&ways[place], scenes.len()));
    let leads_out = leading_out(&ways, scenes.len());
    for (place, scene) in scenes.iter().enumerate() {
        let mut report = |code, value: &str| faults.add(code, &list.index(place).key("id"), &[("value", value)]);
        let id = scene.id.as_str();
        if !reached[place] {
            report(Code::UnreachableScene, id);
        }
        let own = closure(
            scenes.len(),
            |other| next(&ways[place], scenes.len()).contains(&other),
            |other| next(&ways[other], scenes.len()),
        );
        let in_circle = own[place] || ways[place].contains(&Goto::Stay);
        // A scene without any way was told as a dead end.
        if !leads_out[place] && !ways[place].is_empty() {
            report(if in_circle { Code::CycleWithoutExit } else { Code::NeverCloses }, id);
        } else if own[place] && !may_be_left_again(scene, place) {
            report(Code::DeadEnd, id);
        }
    }
}

/// Where a scene can go.
fn ways(scene: &Scene) -> Vec<Goto> {
    let replies = scene.options.iter().flat_map(|option| &option.replies).map(|reply| reply.then);
    replies.chain(scene.otherwise).collect()
}

fn next(ways: &[Goto], scenes: usize) -> Vec<usize> {
    let scene = |goto: &Goto| match goto {
        Goto::Scene(place) if *place < scenes => Some(*place),
        _ => None,
    };
    ways.iter().filter_map(scene).collect()
}

/// Follows `next` from everywhere that `begins`.
fn closure(count: usize, begins: impl Fn(usize) -> bool, next: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
    let mut seen: Vec<bool> = (0..count).map(begins).collect();
    let mut open: Vec<usize> = (0..count).filter(|place| seen[*place]).collect();
    while let Some(place) = open.pop() {
        for other in next(place) {
            if !std::mem::replace(&mut seen[other], true) {
                open.push(other);
            }
        }
    }
    seen
}

/// Says of each scene whether some way leads back to the screening or to its end.
fn leading_out(ways: &[Vec<Goto>], count: usize) -> Vec<bool> {
    let mut out: Vec<bool> =
        ways.iter().map(|ways| ways.iter().any(|goto| matches!(goto, Goto::On | Goto::End))).collect();
    loop {
        let more: Vec<usize> =
            (0..count).filter(|place| !out[*place] && next(&ways[*place], count).iter().any(|to| out[*to])).collect();
        if more.is_empty() {
            return out;
        }
        more.into_iter().for_each(|place| out[place] = true);
    }
}

/// Says whether a scene can be left also when all that can be chosen once was chosen: by what is said to happen then, or by
/// something that can be chosen again.
fn may_be_left_again(scene: &Scene, place: usize) -> bool {
    let leaves = |goto: Goto| !matches!(goto, Goto::Stay) && goto != Goto::Scene(place);
    let again = |option: &SceneOption| {
        option.again && option.when.is_always() && option.replies.iter().all(|reply| leaves(reply.then))
    };
    scene.otherwise.is_some() || scene.options.iter().any(again)
}
