//! A fault in a document: a code, a place and what is filled into its words; the words are elsewhere.

use std::sync::Arc;

use super::Code;

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The document can be used; an author should look.
    Warning,
    /// The document can't be used.
    Error,
}

impl Severity {
    /// Gives the id used in outputs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a text. Lines and columns count from 1; a column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The line.
    pub line: u32,
    /// The column of the first character.
    pub column: u32,
    /// How many characters are meant, at least 1, all on that line.
    pub width: u32,
}

/// A fault, ready to be put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault.
    pub code: Code,
    /// How much it matters; usually [`Code::severity`].
    pub severity: Severity,
    /// The file as the user would name it, `built-in:` first for one inside the binary.
    pub file: Arc<str>,
    /// Where in the file, when a place is meant.
    pub span: Option<Span>,
    /// What is filled into the words, by variable name. Never an answer of a person.
    pub args: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// Makes a fault with the usual severity of its code.
    #[must_use]
    pub fn new(code: Code, file: &Arc<str>, span: Option<Span>) -> Self {
        Self { code, severity: code.severity(), file: Arc::clone(file), span, args: Vec::new() }
    }

    /// Fills a value into its words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Proposes what was probably meant, where there is something.
    #[must_use]
    pub fn proposing(self, near: Option<impl ToString>) -> Self {
        match near {
            Some(near) => self.with("nearest", near),
            None => self,
        }
    }

    /// Gives a value that is filled into its words.
    #[must_use]
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// Says whether any of these faults makes its document unusable.
#[must_use]
pub fn has_errors(faults: &[Diagnostic]) -> bool {
    faults.iter().any(|fault| fault.severity == Severity::Error)
}
