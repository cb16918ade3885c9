//! Shapes that raw documents share: mappings that keep their order, closed lists, one or several.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::vocabulary::{Age, Concern, ContextKind, Interrupt, Pathway, Role, Setting, Standing};

/// A mapping in the order of the document. Equal keys were refused by [`scan`](super::scan::scan).
#[derive(Debug, Clone)]
pub struct Entries<T>(pub Vec<(String, T)>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// Goes through keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Gives the keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Keys<T> {
            type Value = Entries<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Keys(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "object", "additionalProperties": generator.subschema_for::<T>()})
    }
}

/// A closed list whose values have ids.
pub trait Closed: Sized + Copy + 'static {
    /// Gives the name of the list in the published schema.
    fn name() -> String;

    /// Gives every value with its id.
    fn list() -> Vec<(&'static str, Self)>;
}

/// A value of a closed list, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed<T>(pub T);

impl<'de, T: Closed> Deserialize<'de> for Listed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let found = T::list().into_iter().find(|(id, _)| *id == text);
        found.map(|(_, value)| Self(value)).ok_or_else(|| de::Error::custom("not in the list"))
    }
}

impl<T: Closed + PartialEq> Serialize for Listed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let id = T::list().into_iter().find(|(_, value)| *value == self.0).map_or("", |(id, _)| id);
        serializer.serialize_str(id)
    }
}

impl<T: Closed> JsonSchema for Listed<T> {
    fn schema_name() -> Cow<'static, str> {
        T::name().into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<_> = T::list().into_iter().map(|(id, _)| id).collect();
        json_schema!({"type": "string", "enum": ids})
    }
}

/// `any`, or a value of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrAny<T> {
    /// Any of them.
    Any,
    /// This one.
    One(T),
}

impl<T: Closed> Closed for OrAny<T> {
    fn name() -> String {
        format!("{}OrAny", T::name())
    }
    fn list() -> Vec<(&'static str, Self)> {
        let values = T::list().into_iter().map(|(id, value)| (id, Self::One(value)));
        std::iter::once(("any", Self::Any)).chain(values).collect()
    }
}

/// Makes closed lists of enums that have `ALL` and `as_str`.
macro_rules! closed {
    ($($type:ident),+) => {$(
        impl $crate::documents::raw::Closed for $type {
            fn name() -> String {
                stringify!($type).to_owned()
            }
            fn list() -> Vec<(&'static str, Self)> {
                Self::ALL.iter().map(|value| (value.as_str(), *value)).collect()
            }
        }
    )+};
}
pub(crate) use closed;
closed!(Age, Role, Standing, Setting, ContextKind, Pathway, Interrupt, Concern);

/// Writes the visitor methods that take any single value as a text: in these documents `2` may be an answer's name,
/// and a `true` where `yes` was meant is better judged by name than refused as a type.
macro_rules! any_scalar_as_text {
    ($make:expr) => {
        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
            Ok($make(text.to_owned()))
        }
        fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
            Ok($make(value.to_string()))
        }
        fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
            Ok($make(value.to_string()))
        }
        fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
            Ok($make(value.to_string()))
        }
        fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
            Ok($make(value.to_string()))
        }
        fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok($make(String::new()))
        }
    };
}
pub(super) use any_scalar_as_text;

/// One text, or a list of texts. A number or a truth value counts as the text it was written as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OneOrMany {
    /// One.
    One(String),
    /// Several, or none.
    Many(Vec<String>),
}

impl OneOrMany {
    /// Gives the texts, however many.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = OneOrMany;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }
            any_scalar_as_text!(OneOrMany::One);
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OneOrMany, A::Error> {
                let mut texts = Vec::new();
                while let Some(text) = list.next_element()? {
                    texts.push(text);
                }
                Ok(OneOrMany::Many(texts))
            }
        }
        deserializer.deserialize_any(Texts)
    }
}

impl JsonSchema for OneOrMany {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "OneOrMany".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": ["string", "array"], "items": {"type": "string"}})
    }
}
