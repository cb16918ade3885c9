//! A screening tool: its raw shape, its checked model, and the way from one to the other.
//!
//! `raw` is a tool as written, with `rule` (conditions), `scale` and `example` (worked cases) in files of their own;
//! `model` is what comes of it; `read` leads from bytes through `validate` to a tool or its faults. `bank` holds the
//! items that tools share.
//!
//! Whoever embeds the core reads a tool from bytes, or takes one of those inside the program; every fault comes at once.
//!
//! ```
//! use std::sync::Arc;
//!
//! use askwell::documents::tool::{ItemBank, read};
//!
//! let text = "format: 1\nid: my-tool\nuse: aks\n";
//! let reading = read(&Arc::from("my-tool.yaml"), text.as_bytes(), &ItemBank::default(), false);
//! assert!(reading.value.is_none());
//! let slip = reading.faults.iter().find(|fault| fault.code.as_str() == "unknown-value").expect("a fault");
//! assert_eq!(slip.arg("nearest"), Some("ask"));
//! ```

mod bank;
pub mod example;
mod model;
pub mod raw;
mod read;
pub mod rule;
pub mod scale;
mod validate;

pub use bank::ItemBank;
pub use model::*;
pub use read::{Places, Reading, read};
