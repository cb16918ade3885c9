//! map to be written
#![allow(missing_docs)]

pub mod answers;
pub mod conversation;
pub mod documents;
pub mod explain;
pub mod i18n;
pub mod judgement;
pub mod ui;
pub mod vocabulary;
