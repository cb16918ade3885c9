//! A pattern as a tree of its own: what checks need of it, without the parser.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::vocabulary::Span;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A value that is filled in, by name.
    Variable(String, Span),
    /// Another message, `id` or `id.attribute`, or a term, `-id`.
    Reference(String, Span),
    /// A function, by name. The program has none.
    Function(String, Span),
    /// One of several variants.
    Select {
        /// What decides: a variable, where it is one.
        on: Option<(String, Span)>,
        /// The variants.
        variants: Vec<Variant>,
    },
}

/// One variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its key as written.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// Whether it stands for every other key.
    pub is_default: bool,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// The most forms of one text that are looked at; messages of this program have a few.
const MOST_TEXTS: usize = 256;

/// Takes a pattern apart. `place` gives the place of a slice of the source.
pub(super) fn pieces(pattern: &Pattern<&str>, place: &dyn Fn(&str) -> Span) -> Vec<Piece> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => of_expression(expression, place),
        })
        .collect()
}

fn of_expression(expression: &Expression<&str>, place: &dyn Fn(&str) -> Span) -> Piece {
    match expression {
        Expression::Inline(inline) => of_inline(inline, place),
        Expression::Select { selector, variants } => Piece::Select {
            on: match selector {
                InlineExpression::VariableReference { id } => Some((id.name.to_owned(), place(id.name))),
                _ => None,
            },
            variants: variants
                .iter()
                .map(|variant| {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    Variant {
                        key: (*key).to_owned(),
                        span: place(key),
                        is_default: variant.default,
                        pieces: pieces(&variant.value, place),
                    }
                })
                .collect(),
        },
    }
}

fn of_inline(inline: &InlineExpression<&str>, place: &dyn Fn(&str) -> Span) -> Piece {
    match inline {
        InlineExpression::StringLiteral { value } => Piece::Text(unescape_unicode_to_string(value).into_owned()),
        InlineExpression::NumberLiteral { value } => Piece::Text((*value).to_owned()),
        InlineExpression::FunctionReference { id, .. } => Piece::Function(id.name.to_owned(), place(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            Piece::Reference(format!("{}{attribute}", id.name), place(id.name))
        }
        InlineExpression::TermReference { id, .. } => Piece::Reference(format!("-{}", id.name), place(id.name)),
        InlineExpression::VariableReference { id } => Piece::Variable(id.name.to_owned(), place(id.name)),
        InlineExpression::Placeable { expression } => of_expression(expression, place),
    }
}

/// Calls `visit` with every piece, those inside variants too.
pub(super) fn walk<'p>(pieces: &'p [Piece], visit: &mut dyn FnMut(&'p Piece)) {
    for piece in pieces {
        visit(piece);
        if let Piece::Select { variants, .. } = piece {
            variants.iter().for_each(|variant| walk(&variant.pieces, visit));
        }
    }
}

/// Gives every form that the words can take, variables as `{$name}`. `look_up` finds what a reference names; one that
/// leads back to itself, or to nothing, stays as `{name}`.
pub(super) fn texts<'p>(
    pieces: &'p [Piece],
    look_up: &dyn Fn(&str) -> Option<&'p [Piece]>,
    inside: &mut BTreeSet<&'p str>,
) -> Vec<String> {
    let mut forms = vec![String::new()];
    for piece in pieces {
        let ends: Vec<String> = match piece {
            Piece::Text(text) => vec![text.clone()],
            Piece::Variable(name, _) => vec![format!("{{${name}}}")],
            Piece::Function(name, _) => vec![format!("{{{name}()}}")],
            Piece::Reference(id, _) => match look_up(id) {
                Some(found) if inside.insert(id) => {
                    let found = texts(found, look_up, inside);
                    inside.remove(id.as_str());
                    found
                }
                _ => vec![format!("{{{id}}}")],
            },
            Piece::Select { variants, .. } => {
                variants.iter().flat_map(|variant| texts(&variant.pieces, look_up, inside)).collect()
            }
        };
        forms = forms.iter().flat_map(|form| ends.iter().map(move |end| format!("{form}{end}"))).collect();
        forms.truncate(MOST_TEXTS);
    }
    forms
}

/// Lists the variables, each with the first place where it stands.
pub(super) fn variables(pieces: &[Piece]) -> BTreeMap<&str, Span> {
    let mut found = BTreeMap::new();
    walk(pieces, &mut |piece| match piece {
        Piece::Variable(name, span) | Piece::Select { on: Some((name, span)), .. } => {
            found.entry(name.as_str()).or_insert(*span);
        }
        _ => {}
    });
    found
}
