//! The structural proof that no yes lowers the level: no opposite of a concern, and rows in falling level.

use crate::answers::AnswerCode;
use crate::documents::tool::{Item, Kind, Tool, Value};
use crate::judgement::scoring::Program;
use crate::judgement::scoring::core::{Form, Node, YES};
use crate::judgement::scoring::layout::Owner;
use crate::judgement::scoring::table::Table;

/// Whether more concern never makes a condition fail, and whether it never makes one hold.
#[derive(Debug, Clone, Copy)]
struct Trend {
    never_falls: bool,
    never_rises: bool,
}

/// Says whether the form of a table alone shows that no yes lowers the level. Linear in the size of the tool; a tool
/// it says nothing about may still be sound.
pub(super) fn falls_in_order(tool: &Tool, program: &Program, table: &Table) -> bool {
    let mut trends: Vec<Trend> = Vec::new();
    for form in program.core.forms() {
        let trend = match form {
            Form::Constant(_) => Trend { never_falls: true, never_rises: true },
            Form::Lit { var, from, to } => lit(tool, program, *var, *from, *to),
            Form::Not(inner) => {
                let Trend { never_falls, never_rises } = trends[inner.0 as usize];
                Trend { never_falls: never_rises, never_rises: never_falls }
            }
            Form::Ge { terms, .. } => {
                let mut inner = program.core.terms(*terms).iter().map(|(_, node)| trends[node.0 as usize]);
                Trend {
                    never_falls: inner.clone().all(|trend| trend.never_falls),
                    never_rises: inner.all(|trend| trend.never_rises),
                }
            }
        };
        trends.push(trend);
    }
    let rises = |node: Node| trends[node.0 as usize].never_falls;
    let rows = table.rows.iter().map(|(when, finding)| (*when, *finding)).chain([(YES, table.otherwise)]);
    rows.clone().all(|(when, _)| rises(when))
        && rows.map(|(_, finding)| table.level(finding)).is_sorted_by(|above, below| above >= below)
        && table.floors.iter().all(|floor| rises(floor.when))
}

fn lit(tool: &Tool, program: &Program, var: u32, from: u32, to: u32) -> Trend {
    let Owner::Item(item, option) = program.layout.owners[var as usize] else {
        return Trend { never_falls: true, never_rises: true };
    };
    let item = &tool.items[usize::from(item.0)];
    let concern = concern_values(item, option, program.layout.domains[var as usize]);
    let some = |is_concern: bool, inside: bool| {
        (0u32..).zip(&concern).any(|(value, is)| *is == is_concern && (from..=to).contains(&value) == inside)
    };
    Trend {
        never_falls: !some(false, true) || !some(true, false),
        never_rises: !some(false, false) || !some(true, true),
    }
}

/// Says for each value of a variable of an item whether it is a concern.
pub(super) fn concern_values(item: &Item, option: u8, domain: u32) -> Vec<bool> {
    if matches!(item.kind, Kind::AnyOf(_)) {
        return vec![false, item.concern.contains(&Value::Option(option))];
    }
    let raws: Vec<u16> =
        item.concern.iter().filter_map(|value| AnswerCode::of_values(item, &[*value])?.raw()).collect();
    (0..domain).map(|value| raws.iter().any(|raw| u32::from(*raw) == value)).collect()
}
