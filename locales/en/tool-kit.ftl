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
# Heads the rules that several scales share, each in the notation of a tool file.
tool-rules = Rules
# Heads the scales: which items count together, and how.
tool-scales = Scales
# $condition is written as in a tool file, with ids.
tool-positive = Positive when: { $condition }
# $bands are numbers with the id of the band that begins there.
tool-bands = Bands from: { $bands }
tool-when = When: { $condition }
# $pathways is a list of kinds of help.
tool-help = Help: { $pathways }
# $action is what the source asks to be done.
tool-action = To do: { $action }
# $level is one of the level_ messages.
tool-floor = At least “{ $level }” when: { $condition }
tool-floor-ours = At least “{ $level }” when: { $condition } (ours, not the publisher's)
tool-no-scoring = This tool gives no score.
tool-sources = Sources
tool-source = { $title }. { $publisher }, { $year }. Licence: { $licence }
# The same where no year is known.
tool-source-undated = { $title }. { $publisher }. Licence: { $licence }

## After a check.
# Said of a tool that gives no score. $id is the id of the tool.
tool-check-no-score = { $id }: gives no score, so there is nothing to prove.
# Said of a tool in which a check found nothing. $states counts the different situations that were looked at in the proof.
tool-check-proved =
    { $id }: holds for all answers. { $items ->
        [one] 1 item
       *[other] { $items } items
    }, { $findings ->
        [one] 1 finding
       *[other] { $findings } findings
    }, { $examples ->
        [one] 1 worked case
       *[other] { $examples } worked cases
    }, { $states ->
        [one] 1 state
       *[other] { $states } states
    }.
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

## A new tool.
# $path is a file that was made.
tool-new-made = Made { $path }
# $command is a command line to type.
tool-new-check = Check it as often as you like: { $command }

## Scoring in bulk.
# Stands alone on a line of the terminal and changes while it runs. $lines counts the lines read so far.
score-progress = Lines scored: { $lines }

## The list of locales.
locale-head-tag = Locale
locale-head-status = Status
# Whose words a locale has.
locale-head-covers = Words for
locale-head-origin = From
locale-head-name = Name
# The locale all others are translated from.
locale-status-source = source
# Never say that a draft is ready or good enough.
locale-status-draft-machine = draft written by a machine; nobody has reviewed it
locale-status-draft = draft; nobody has reviewed it
# What a locale covers: a locale for the person alone leaves what only officers read in English.
locale-covers_everything = officer and person
locale-covers_person = person; officers see English

## Every screen of a talk, for translators and reviewers.
# $language is the name of the looked-at language in that language.
preview-title = Every screen in { $language }
preview-lead = The talk is invented and nobody is in it. Above each screen stand the names of its messages.
# $this is the number of a screen, $most how many there are.
preview-screen = Screen { $this } of { $most }
# $names lists the names of messages, with commas.
preview-messages = Messages: { $names }

## Accepting words of a draft. Readers: officers and reviewers who read both languages. Said with care: accepted words
## are shown to a frightened person, with nobody between.
# Stands below the name of a message whose English or translated words have changed since they were accepted.
accept-changed = Accepted before. The words have changed since.
# $locale is the tag of the language, to be typed.
accept-confirm =
    { $messages ->
        [one] This is 1 message. It can be shown to a person with nobody beside you to correct it.
       *[other] These are { $messages } messages. They can be shown to a person with nobody beside you to correct them.
    } { $stage ->
        [pretested] If every one was read aloud with people who speak the language, and they understood what is meant,
       *[reviewed] If you read both languages well and accept every pair,
    } type { $locale } and Enter. Anything else leaves all as it was.
accept-not-done = Nothing was recorded.
accept-nothing = Of { $locale }, nothing is left to be accepted here.
# $accepted counts what was recorded now, $open what is still missing. $path is the file.
accept-done =
    { $accepted ->
        [one] 1 message recorded as
       *[other] { $accepted } messages recorded as
    } { $stage ->
        [adjudicated] settled
        [pretested] read aloud with people
       *[reviewed] accepted
    } in { $path }. { $open ->
        [0] Everything a person can be shown is accepted now. One changed word takes this back for its message.
        [one] 1 message is still open. The language is shown to a person only when all that a session can show is accepted.
       *[other] { $open } messages are still open. The language is shown to a person only when all that a session can show is accepted.
    }
err-accept-source = English is what all others are translated from. It needs no acceptance.
rec-accept-source = Name a draft. `askwell locale list` shows them.
err-accept-not-asked = Nobody can be asked here whether the words are accepted.
rec-accept-not-asked = Start it in a terminal. If somebody has read every pair, add --yes.
# $path is a file of this computer.
err-accept-not-kept = { $path } can't be written.
rec-accept-not-kept = Check the folder, and whether you may write there. Nothing was recorded.
