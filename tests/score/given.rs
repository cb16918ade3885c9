//! What the values that a document names make of the answer of an item.

use askwell::answers::{Answer, AnswerCode};
use askwell::documents::tool::{Given, Item, Kind, NumberRange, Value};

use crate::support::tools::{options, yes_no};

fn of_kind(kind: Kind, concern: &[Value]) -> Item {
    Item { kind, concern: concern.to_vec(), ..yes_no("asked") }
}

/// An option that an item does not have is none of its answers, and one that is named twice is picked once.
#[test]
fn only_the_options_of_an_item_are_its_answers() {
    let one = of_kind(Kind::OneOf(options(3)), &[]);
    let any = of_kind(Kind::AnyOf(options(3)), &[]);
    let code = |item: &Item, places: &[u8]| {
        AnswerCode::of_values(item, &places.iter().map(|place| Value::Option(*place)).collect::<Vec<_>>())
    };
    assert!(code(&one, &[2]) == Some(AnswerCode::of(Answer::Option(2))));
    assert!(code(&any, &[0, 2]) == Some(AnswerCode::of(Answer::Options(0b101))));
    assert!(code(&any, &[1, 1]) == Some(AnswerCode::of(Answer::Options(0b10))));
    assert!([&one, &any].iter().all(|item| [3, 4].iter().all(|place| code(item, &[*place]).is_none())));
}

/// "No concern" is the first answer that is none, whatever the kind of the item and whichever of its answers concern.
#[test]
fn no_concern_is_the_first_answer_that_is_none() {
    let range = NumberRange { min: 10, max: 30, step: 5 };
    let items = [
        (of_kind(Kind::YesNo, &[Value::Yes]), Answer::YesNo(false)),
        (of_kind(Kind::YesNo, &[Value::No]), Answer::YesNo(true)),
        (of_kind(Kind::OneOf(options(4)), &[Value::Option(0), Value::Option(2)]), Answer::Option(1)),
        (of_kind(Kind::AnyOf(options(4)), &[Value::Option(0)]), Answer::Options(0)),
        (of_kind(Kind::Number(range), &[Value::Number(30)]), Answer::Step(0)),
    ];
    for (item, none) in items {
        assert!(AnswerCode::of_given(&item, &Given::NoConcern) == Some(AnswerCode::of(none)));
    }
}

/// A worked case may leave an item unknown, declined or not asked.
#[test]
fn what_is_given_without_a_value_stays_apart() {
    let item = yes_no("asked");
    let given = [
        (Given::Values(vec![Value::Yes]), Answer::YesNo(true)),
        (Given::Unknown, Answer::Unknown),
        (Given::Declined, Answer::Declined),
        (Given::NotAsked, Answer::NotAsked),
    ];
    for (given, answer) in given {
        assert!(AnswerCode::of_given(&item, &given) == Some(AnswerCode::of(answer)));
    }
}
