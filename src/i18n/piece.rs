//! A pattern as a tree of its own: what checks need of it, without the parser.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A value that is filled in, by name.
    Variable(String),
    /// Another message, `id` or `id.attribute`, or a term, `-id`.
    Reference(String),
    /// A function, by name. The program has none.
    Function(String),
    /// One of several variants.
    Select(Vec<Vec<Piece>>),
}

/// The most forms of one text that are looked at; messages of this program have a few.
const MOST_TEXTS: usize = 256;

/// Takes a pattern apart.
pub(super) fn pieces(pattern: &Pattern<&str>) -> Vec<Piece> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            PatternElement::Placeable { expression } => of_expression(expression),
        })
        .collect()
}

fn of_expression(expression: &Expression<&str>) -> Piece {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { variants, .. } => {
            Piece::Select(variants.iter().map(|variant| pieces(&variant.value)).collect())
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>) -> Piece {
    match inline {
        InlineExpression::StringLiteral { value } => Piece::Text(unescape_unicode_to_string(value).into_owned()),
        InlineExpression::NumberLiteral { value } => Piece::Text((*value).to_owned()),
        InlineExpression::FunctionReference { id, .. } => Piece::Function(id.name.to_owned()),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            Piece::Reference(format!("{}{attribute}", id.name))
        }
        InlineExpression::TermReference { id, .. } => Piece::Reference(format!("-{}", id.name)),
        InlineExpression::VariableReference { id } => Piece::Variable(id.name.to_owned()),
        InlineExpression::Placeable { expression } => of_expression(expression),
    }
}

/// Calls `visit` with every piece, those inside variants too.
pub(super) fn walk<'p>(pieces: &'p [Piece], visit: &mut dyn FnMut(&'p Piece)) {
    for piece in pieces {
        visit(piece);
        if let Piece::Select(variants) = piece {
            variants.iter().for_each(|variant| walk(variant, visit));
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
            Piece::Variable(name) => vec![format!("{{${name}}}")],
            Piece::Function(name) => vec![format!("{{{name}()}}")],
            Piece::Reference(id) => match look_up(id) {
                Some(found) if inside.insert(id) => {
                    let found = texts(found, look_up, inside);
                    inside.remove(id.as_str());
                    found
                }
                _ => vec![format!("{{{id}}}")],
            },
            Piece::Select(variants) => variants.iter().flat_map(|variant| texts(variant, look_up, inside)).collect(),
        };
        forms = forms.iter().flat_map(|form| ends.iter().map(move |end| format!("{form}{end}"))).collect();
        forms.truncate(MOST_TEXTS);
    }
    forms
}
