//! One line of answers, read straight into codes. No value of a record is ever kept, quoted or passed on.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::answers::{AnswerCode, Responses};
use crate::documents::tool::{Item, ItemIx, Kind, Tool, Value};
use crate::vocabulary::{Code, Context, ContextKind};

/// Why a line is no record: the code of the fault and, where the tool itself has the word, what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordFault {
    /// The code of the fault.
    pub code: Code,
    /// The column of the fault, from 1, in bytes; 0 where the line as a whole is meant.
    pub column: usize,
    /// The item or the kind of context it is about, in the tool's own words, never in those of the record.
    pub about: Option<String>,
}

/// Reads records of one tool, one after the other, into the same room.
///
/// A record is `{"answers": {"<item>": …}, "context": {"<kind>": "<value>"}}`. An answer is `"yes"`, `"no"`, an option, a
/// list of options, a number, or `"unknown"`, `"declined"`, `"not-asked"`, `"stopped-before"`; an item that is not
/// named is not asked. Every other key is refused, so that nobody can pipe identities through, and so is a key that
/// is there twice.
pub struct RecordReader<'t> {
    tool: &'t Tool,
    places: HashMap<&'t [u8], u16>,
    /// After each item (and, at 0, first of all) the item that came next the last time: records of one source
    /// usually share an order, which spares looking the name up.
    next: Vec<u16>,
    /// The number of the record in which each item was last named.
    named: Vec<u64>,
    count: u64,
    responses: Responses,
    context: Context,
}

impl<'t> RecordReader<'t> {
    /// Prepares to read records of this tool.
    #[must_use]
    pub fn new(tool: &'t Tool) -> Self {
        let items = tool.items.len();
        Self {
            tool,
            places: (0..).zip(&tool.items).map(|(place, item)| (item.id.as_str().as_bytes(), place)).collect(),
            next: (0..).take(items + 1).collect(),
            named: vec![0; items],
            count: 0,
            responses: Responses::new(items),
            context: Context::default(),
        }
    }

    /// Reads one line. The answers and the context are those of this line until the next call.
    ///
    /// # Errors
    /// Gives the first fault of the line.
    pub fn read(&mut self, line: &[u8]) -> Result<(&Responses, &Context), RecordFault> {
        self.count += 1;
        self.responses.wipe();
        self.context = Context::default();
        let mut fault = None;
        let mut json = serde_json::Deserializer::from_slice(line);
        let parsed = Whole { reader: &mut *self, fault: &mut fault }.deserialize(&mut json).and_then(|()| json.end());
        if let Err(error) = parsed {
            let (code, about) = fault.filter(|_| error.is_data()).unwrap_or((Code::BadRecord, None));
            return Err(RecordFault { code, column: error.column(), about });
        }
        let missing = |kind: &&ContextKind| self.context.value(**kind).is_none();
        if let Some(kind) = self.tool.context.iter().find(missing) {
            let about = Some(kind.as_str().to_owned());
            return Err(RecordFault { code: Code::RecordContext, column: 0, about });
        }
        Ok((&self.responses, &self.context))
    }

    /// Finds an item: first the one that followed `last` in the record before, else by name.
    fn find(&mut self, last: u16, name: &[u8]) -> Option<u16> {
        let guess = self.next[usize::from(last)];
        if self.tool.items.get(usize::from(guess)).is_some_and(|item| item.id.as_str().as_bytes() == name) {
            return Some(guess);
        }
        let place = *self.places.get(name)?;
        self.next[usize::from(last)] = place;
        Some(place)
    }

    /// Marks an item as named in this record. Says whether it was not yet.
    fn first_time(&mut self, place: u16) -> bool {
        let named = &mut self.named[usize::from(place)];
        let first = *named != self.count;
        *named = self.count;
        first
    }
}

/// What went wrong, set before an error of serde's is returned, whose own words are never shown.
type Fault = Option<(Code, Option<String>)>;

/// A word of a record, looked up and never kept.
struct Word<F>(F);

impl<'de, T, F: FnOnce(&[u8]) -> Option<T>> DeserializeSeed<'de> for Word<F> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl<T, F: FnOnce(&[u8]) -> Option<T>> Visitor<'_> for Word<F> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word")
    }
    fn visit_bytes<E>(self, word: &[u8]) -> Result<Option<T>, E> {
        Ok((self.0)(word))
    }
}

/// The whole of a record.
struct Whole<'r, 't> {
    reader: &'r mut RecordReader<'t>,
    fault: &'r mut Fault,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Answers,
    Context,
}

impl<'de> DeserializeSeed<'de> for Whole<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let part = |name: &[u8]| match name {
            b"answers" => Some(Part::Answers),
            b"context" => Some(Part::Context),
            _ => None,
        };
        let (mut answers, mut context) = (false, false);
        while let Some(part) = map.next_key_seed(Word(part))? {
            let seen = match part {
                None => return Err(refuse(self.fault, Code::RecordKey, None)),
                Some(Part::Answers) => std::mem::replace(&mut answers, true),
                Some(Part::Context) => std::mem::replace(&mut context, true),
            };
            if seen {
                return Err(refuse(self.fault, Code::DuplicateKey, None));
            }
            let (reader, fault) = (&mut *self.reader, &mut *self.fault);
            match part {
                Some(Part::Context) => map.next_value_seed(Surroundings { context: &mut reader.context, fault })?,
                _ => map.next_value_seed(Answers { reader, fault })?,
            }
        }
        if answers { Ok(()) } else { Err(refuse(self.fault, Code::BadRecord, None)) }
    }
}

/// The answers of a record.
struct Answers<'r, 't> {
    reader: &'r mut RecordReader<'t>,
    fault: &'r mut Fault,
}

impl<'de> DeserializeSeed<'de> for Answers<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Answers<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by item")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { reader, fault } = self;
        let mut last = 0;
        while let Some(place) = map.next_key_seed(Word(|name: &[u8]| reader.find(last, name)))? {
            let Some(place) = place else { return Err(refuse(fault, Code::RecordItem, None)) };
            let item = &reader.tool.items[usize::from(place)];
            if !reader.first_time(place) {
                return Err(refuse(fault, Code::DuplicateKey, Some(item.id.as_str())));
            }
            let code = map.next_value_seed(Given { item, fault })?;
            reader.responses.set(ItemIx(place), code);
            last = place + 1;
        }
        Ok(())
    }
}

/// What one item got.
struct Given<'r> {
    item: &'r Item,
    fault: &'r mut Fault,
}

impl<'de> DeserializeSeed<'de> for Given<'_> {
    type Value = AnswerCode;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<AnswerCode, D::Error> {
        let Self { item, fault } = self;
        let code = match item.kind {
            // Only words can be meant, and bytes spare checking that they are UTF-8: they are compared, never kept.
            Kind::YesNo | Kind::OneOf(_) => deserializer.deserialize_bytes(ItemAnswer(item)),
            Kind::AnyOf(_) | Kind::Number(_) => deserializer.deserialize_any(ItemAnswer(item)),
        };
        match code {
            Ok(Some(code)) => Ok(code),
            Ok(None) => Err(refuse(fault, Code::RecordAnswer, Some(item.id.as_str()))),
            Err(error) => Err(about(fault, error, Code::RecordAnswer, item.id.as_str())),
        }
    }
}

/// Takes an answer of an item, or nothing where the item has no such answer.
struct ItemAnswer<'r>(&'r Item);

impl<'de> Visitor<'de> for ItemAnswer<'_> {
    type Value = Option<AnswerCode>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }
    fn visit_bytes<E>(self, word: &[u8]) -> Result<Self::Value, E> {
        Ok(answer(self.0, word))
    }
    fn visit_str<E>(self, word: &str) -> Result<Self::Value, E> {
        Ok(answer(self.0, word.as_bytes()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(number.try_into().ok().and_then(|number| AnswerCode::of_values(self.0, &[Value::Number(number)])))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(number.try_into().ok().and_then(|number| AnswerCode::of_values(self.0, &[Value::Number(number)])))
    }
    /// Takes 80.0 as 80: some writers know no whole numbers.
    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        #[expect(clippy::cast_possible_truncation, reason = "a number that is no whole one in range comes out changed")]
        let whole = number as i32;
        if f64::from(whole) == number { self.visit_i64(whole.into()) } else { Ok(None) }
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        // A list that is left in the middle must end in an error, or the rest of it would be read as the next key.
        let wrong = || serde::de::Error::custom("no such answer");
        let Kind::AnyOf(_) = self.0.kind else { return Err(wrong()) };
        let mut picked = 0u16;
        let place = |word: &[u8]| option(self.0, word);
        while let Some(option) = list.next_element_seed(Word(place))? {
            picked |= option.and_then(|option| AnswerCode::of_values(self.0, &[option])?.raw()).ok_or_else(wrong)?;
        }
        Ok(Some(AnswerCode::real(picked)))
    }
}

/// Finds the answer of an item that this word stands for.
fn answer(item: &Item, word: &[u8]) -> Option<AnswerCode> {
    match (&item.kind, word) {
        (Kind::YesNo, b"no") => Some(AnswerCode::real(0)),
        (Kind::YesNo, b"yes") => Some(AnswerCode::real(1)),
        (_, b"unknown") => Some(AnswerCode::UNKNOWN),
        (_, b"declined") => Some(AnswerCode::DECLINED),
        (_, b"not-asked") => Some(AnswerCode::NOT_ASKED),
        (_, b"stopped-before") => Some(AnswerCode::STOPPED_BEFORE),
        _ => AnswerCode::of_values(item, &[option(item, word)?]),
    }
}

fn option(item: &Item, word: &[u8]) -> Option<Value> {
    let (Kind::OneOf(options) | Kind::AnyOf(options)) = &item.kind else { return None };
    let place = options.iter().position(|option| option.as_str().as_bytes() == word)?;
    u8::try_from(place).ok().map(Value::Option)
}

/// The context of a record.
struct Surroundings<'r> {
    context: &'r mut Context,
    fault: &'r mut Fault,
}

impl<'de> DeserializeSeed<'de> for Surroundings<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Surroundings<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("context by kind")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let kind = |name: &[u8]| ContextKind::ALL.iter().copied().find(|kind| kind.as_str().as_bytes() == name);
        while let Some(kind) = map.next_key_seed(Word(kind))? {
            let Some(kind) = kind else { return Err(refuse(self.fault, Code::RecordContext, None)) };
            if !kind.is_of_duties() && self.context.value(kind).is_some() {
                return Err(refuse(self.fault, Code::DuplicateKey, Some(kind.as_str())));
            }
            let word = |word: &[u8]| std::str::from_utf8(word).ok().map(str::to_owned);
            let word = map.next_value_seed(Word(word));
            let word = word.map_err(|error| about(self.fault, error, Code::RecordContext, kind.as_str()))?;
            // What only duties look at is no matter of a tool.
            if kind.is_of_duties() || !word.is_some_and(|word| self.context.set(kind, &word)) {
                return Err(refuse(self.fault, Code::RecordContext, Some(kind.as_str())));
            }
        }
        Ok(())
    }
}

/// Says what a fault of the form is about.
fn about<E>(fault: &mut Fault, error: E, code: Code, about: &str) -> E {
    *fault = Some((code, Some(about.to_owned())));
    error
}

fn refuse<E: serde::de::Error>(fault: &mut Fault, code: Code, about: Option<&str>) -> E {
    *fault = Some((code, about.map(str::to_owned)));
    E::custom("refused")
}
