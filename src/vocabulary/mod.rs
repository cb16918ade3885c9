//! Floor 0: the words of the house. Ids, closed lists, messages and diagnostics; no behaviour beyond themselves.
//!
//! `ids`, `area`, `language` and `moment` are names and values with a form; `closed_list` makes lists such as `concern`,
//! `context` and `pathway`. `message` is words by their id, `hearing` says which of them reach a person, and `clean` what
//! no words may hold. `diagnostic` is a fault with its place, and `code` lists them all. `sensitive` hides what it holds.

mod area;
mod clean;
mod closed_list;
mod code;
mod concern;
mod context;
mod diagnostic;
mod hearing;
mod ids;
mod language;
mod message;
mod moment;
mod pathway;
mod sensitive;

pub use area::{Area, AreaFault};
pub(crate) use closed_list::closed_list;

pub use clean::{clean, is_control, is_override, isolates_balance};
pub use code::Code;
pub use concern::{Concern, Headline};
pub use context::{Age, Context, ContextKind, Role, Setting, Standing};
pub use diagnostic::{Diagnostic, Severity, Span, has_errors};
pub use hearing::reaches_person;
pub use ids::{
    ActionId, BandId, ChoiceId, FactId, FindingId, FlagId, IdFault, ItemId, LineId, OptionId, PointId, ProfileId,
    RuleId, ScaleId, ScenarioId, SceneId, SectionId, ServiceId, SourceId, TagId, TierId, ToolId,
};
pub use language::{LanguageFault, LanguageTag};
pub use message::{Arg, Message, MessageId};
pub use moment::{Clock, Moment};
pub use pathway::{Interrupt, Pathway};
pub use sensitive::Sensitive;
