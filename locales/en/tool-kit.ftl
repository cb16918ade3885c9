### `askwell tool` and `askwell locale`: lists, and one tool shown whole. Readers: officers choosing a tool, trainers,
### authors, translators.

## Heads of the list. Short; they stand above columns or before each cell.
tool-head-id = Tool
tool-head-version = Version
tool-head-use = Use
tool-head-evidence = Evidence
tool-head-asked = Questions
tool-head-origin = From
tool-built-in = built in
tool-from-outside = added
# Short forms of the evidence status, for the list only.
evidence-short_validated = validated
evidence-short_adapted = adapted
evidence-short_unvalidated = not validated

## One tool shown whole.
# $digest says exactly which file this is.
tool-title = { $name } ({ $id } { $version }, { $origin }, digest { $digest })
tool-use = Use: { $use }
tool-audience = For: { $age }. Roles: { $roles }. Places: { $settings }.
audience_adult = people of 18 or older
audience_child = people under 18
audience_any = people of any age
tool-evidence = Evidence: { $status }
# One published accuracy. Its parts are never shown apart.
tool-accuracy = At cut-off { $cut-off }, in { $n } people: sensitivity { $sensitivity } %, specificity { $specificity } % ({ $source })
tool-section = { $name }
# $by: asked, observed, or seen in a document.
tool-item = { $id } ({ $by }): { $words }
tool-answers = Answers: { $answers }
tool-why = Why: { $why }
tool-findings = Findings, first match
tool-finding = { $id } ({ $level }): { $words }
tool-no-scoring = This tool gives no score.
tool-sources = Sources
tool-source = { $title }. { $publisher }, { $year }. Licence: { $licence }

## After a check.
# Said when a check found nothing. $tools counts the tools.
tool-check-clean = { $tools ->
        [one] 1 tool checked. No faults.
       *[other] { $tools } tools checked. No faults.
    }
# Said when a check found nothing. $locales counts the locales.
locale-check-clean = { $locales ->
        [one] 1 locale checked. No faults.
       *[other] { $locales } locales checked. No faults.
    }

## The list of locales.
locale-head-tag = Locale
locale-head-status = Status
locale-head-origin = From
locale-head-name = Name
# The locale all others are translated from.
locale-status-source = source
# Never say that a draft is ready or good enough.
locale-status-draft-machine = draft written by a machine; nobody has reviewed it
locale-status-draft = draft; nobody has reviewed it
