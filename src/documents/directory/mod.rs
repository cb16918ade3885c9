//! A directory: who helps in an area, and what the law there asks of an officer.

mod day;
mod duty;
mod evidence;
mod head;
mod hours;
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
pub use hours::{Week, WeekFault, Zone, day_and_time};
pub use lists::{
    Agreement, ChannelKind, Consent, Cost, Exploitation, Gap, Gender, OperatorType, Share, Ship, SourceKind, Stated,
    Status,
};
pub use model::{
    Channel, Directories, Directory, EmergencyNumber, Evidence, Extent, GRACE_DAYS, Hours, REVIEW_DAYS, Service,
    Source, comparable,
};
pub use place::{Place, Places, Reach, Usual};
pub(in crate::documents) use service::services;
