//! What was accepted, as YAML in the form in which `read` takes it. Ids, roles and days need no quotes.

use super::Acceptance;

impl Acceptance {
    /// Writes `accepted/<locale>.yaml`.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let messages: String = self
            .messages
            .iter()
            .flat_map(|(id, stages)| stages.iter().map(move |(stage, accepted)| (id, stage, accepted)))
            .map(|(id, stage, accepted)| {
                let (role, digest) = (accepted.by_role.as_str(), &accepted.digest);
                let on = accepted.on.as_ref().map(|day| format!(", on: {}", day.as_str())).unwrap_or_default();
                format!("  - {{id: {id}, by-role: {role}, digest: \"{digest}\", stage: {}{on}}}\n", stage.as_str())
            })
            .collect();
        let messages = if messages.is_empty() { " []\n".to_owned() } else { format!("\n{messages}") };
        format!("format: 1\nlocale: \"{}\"\nmessages:{messages}", self.tag)
    }
}
