//! A directory: who helps in an area, and what the law there asks of an officer.

mod evidence;
mod model;
pub mod raw;
pub mod read;
mod service;
mod validate;

pub(in crate::documents) use evidence::Rests;
pub use model::*;
pub(in crate::documents) use service::services;
