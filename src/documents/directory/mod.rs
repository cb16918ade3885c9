//! A directory: who helps in an area, and what the law there asks of an officer.

mod day;
mod duty;
mod evidence;
mod lists;
mod model;
mod place;
pub mod raw;
pub mod read;
mod service;
mod validate;

pub use day::Day;
pub use duty::{ContextCondition, Duty, DutyKind, DutyLevel, WithoutLevel};
pub(in crate::documents) use evidence::Rests;
pub use lists::{
    Agreement, ChannelKind, Consent, Cost, Exploitation, Gender, OperatorType, Share, Ship, SourceKind, Stated, Status,
};
pub use model::{Channel, Directories, Directory, EmergencyNumber, Evidence, Hours, Service, Source};
pub use place::{Place, Places, Reach};
pub(in crate::documents) use service::services;
