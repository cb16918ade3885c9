//! What was accepted, as YAML in the form in which `read` takes it. Ids, roles and digests need no quotes.

use super::Acceptance;

impl Acceptance {
    /// Writes `accepted/<locale>.yaml`.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let messages: String = self
            .messages
            .iter()
            .map(|(id, accepted)| {
                format!("  - {{id: {id}, by-role: {}, digest: \"{}\"}}\n", accepted.by_role.as_str(), accepted.digest)
            })
            .collect();
        let messages = if messages.is_empty() { " []\n".to_owned() } else { format!("\n{messages}") };
        format!("format: 1\nlocale: \"{}\"\nmessages:{messages}", self.tag)
    }
}
