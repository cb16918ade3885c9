//! Tools made by hand or by chance.

pub mod chance;
pub mod delphi;
pub mod tools;
