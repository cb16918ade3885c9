//! Tools made by hand or by chance.

pub(crate) mod chance;
pub(crate) mod delphi;
pub(crate) mod tools;
