//! The closed lists of the command line: in which form something is written, and for whom.

use crate::vocabulary::closed_list;

closed_list! {
    /// When to use colour.
    Colour {
        /// On a terminal that did not ask for none.
        Auto = "auto",
        /// Always.
        Always = "always",
        /// Never.
        Never = "never",
    }
}

closed_list! {
    /// How a list or a check is written.
    Format {
        /// For people.
        Text = "text",
        /// For programs.
        Json = "json",
    }
}

closed_list! {
    /// How the faults of a check are written.
    CheckFormat {
        /// For people.
        Text = "text",
        /// For programs.
        Json = "json",
        /// For editors and code hosts.
        Sarif = "sarif",
    }
}

closed_list! {
    /// Of what a schema is.
    Schema {
        /// Of a tool.
        Tool = "tool",
        /// Of a directory.
        Directory = "directory",
        /// Of a scenario.
        Scenario = "scenario",
        /// Of a sheet that was saved as JSON.
        Sheet = "sheet",
    }
}

closed_list! {
    /// How a page is written.
    PageFormat {
        /// For a terminal, and to be read aloud.
        Text = "text",
        /// To print, and for a browser.
        Html = "html",
    }
}

closed_list! {
    /// How the faults of locales are written.
    LocaleCheckFormat {
        /// For people.
        Text = "text",
        /// For programs.
        Json = "json",
        /// For editors and code hosts.
        Sarif = "sarif",
        /// Counts alone, a line for each locale.
        Summary = "summary",
    }
}

impl LocaleCheckFormat {
    /// Gives the form in which each fault is written; nothing where they are only counted.
    #[must_use]
    pub fn of_faults(self) -> Option<CheckFormat> {
        match self {
            Self::Text => Some(CheckFormat::Text),
            Self::Json => Some(CheckFormat::Json),
            Self::Sarif => Some(CheckFormat::Sarif),
            Self::Summary => None,
        }
    }
}

closed_list! {
    /// Shells that can complete a command line.
    Shell {
        /// Bash.
        Bash = "bash",
        /// Elvish.
        Elvish = "elvish",
        /// Fish.
        Fish = "fish",
        /// PowerShell.
        PowerShell = "powershell",
        /// Zsh.
        Zsh = "zsh",
    }
}
