//! The fuller talk never says less than the short one.

use askwell::answers::AnswerCode;
use askwell::documents::tool::{ItemIx, Tool};
use askwell::judgement::scoring::no_concern;
use askwell::vocabulary::Context;

use crate::shipped::House;

fn place(tool: &Tool, id: &str) -> usize {
    tool.items.iter().position(|item| item.id.as_str() == id).unwrap_or_else(|| panic!("{} lacks {id}", tool.id))
}

/// For every set of answers to the short talk, the same answers in the fuller talk give no lower level, whatever is
/// answered to its other items: they are left open, and the level is the lowest over all completions.
#[test]
fn the_same_answers_never_give_a_lower_level_in_the_fuller_talk() {
    let house = House::shipped();
    let find = |id: &str| house.documents.tools.iter().find(|equipped| equipped.tool.id.as_str() == id).unwrap();
    let (brief, adult) = (find("adult-brief"), find("adult"));
    let places: Vec<usize> = brief.tool.items.iter().map(|item| place(&adult.tool, item.id.as_str())).collect();
    let context = Context::default();
    let answer = |at: usize, concern: bool| {
        let item = &brief.tool.items[at];
        match concern {
            true => AnswerCode::of_values(item, &item.concern).unwrap(),
            false => no_concern(&brief.tool, ItemIx(u16::try_from(at).unwrap())),
        }
    };
    for bits in 0u32..1 << places.len() {
        let short: Vec<AnswerCode> = (0..places.len()).map(|at| answer(at, bits >> at & 1 == 1)).collect();
        let mut long = vec![AnswerCode::NOT_ASKED; adult.tool.items.len()];
        places.iter().zip(&short).for_each(|(at, code)| long[*at] = *code);
        let (short, long) = (brief.program().assess(&short, &context), adult.program().assess(&long, &context));
        assert!(short.exact && long.exact);
        assert!(long.level >= short.level, "{bits:b}: {:?} after {:?}", long.level, short.level);
    }
}

/// A critical answer of the short talk, given alone, gives no lower level in the fuller talk.
#[test]
fn a_shared_critical_answer_alone_gives_no_lower_level_in_the_fuller_talk() {
    let house = House::shipped();
    let find = |id: &str| house.documents.tools.iter().find(|equipped| equipped.tool.id.as_str() == id).unwrap();
    let mut shared = 0;
    for item in find("adult-brief").tool.items.iter().filter(|item| item.critical) {
        shared += 1;
        let level = |id: &str| {
            let equipped = find(id);
            let mut codes = vec![AnswerCode::DECLINED; equipped.tool.items.len()];
            codes[place(&equipped.tool, item.id.as_str())] = AnswerCode::of_values(item, &item.concern).unwrap();
            equipped.program().assess(&codes, &Context::default()).level
        };
        assert!(level("adult") >= level("adult-brief"), "{}", item.id);
    }
    assert_eq!(shared, 4);
}
