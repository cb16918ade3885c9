### What the check of locales says, and what the other commands for translators say. For translators and authors.
### $id is a message or an attribute of one, $english the words it is translated from, $original the name of their language.

## Faults of a file.

err-mixed-line-ends = The lines of this file end in two ways.
rec-mixed-line-ends = Save the whole file with one kind of line end, best with the one called LF.
err-invisible-character = The words of `{ $id }` hold { $character }, which nobody sees.
rec-invisible-character = Delete it. A screen reader stumbles over it.
err-replacement-character = The words of `{ $id }` hold the sign U+FFFD: a letter was lost here.
rec-replacement-character = Write the letter again, and save the file as UTF-8.
# $letter is the wrong letter, $meant the right one, each with its code.
err-look-alike = In "{ $word }" stands { $letter }, which only looks like { $meant }.
rec-look-alike = Type the word again on a keyboard of this language. A screen reader reads the wrong letter out, and a search does not find the word.

## Faults of a message beside its English original.

err-duplicate-attribute = The message `{ $id }` has `.{ $attribute }` twice.
rec-duplicate-attribute = Remove one of the two.
err-duplicate-variant = The variant `{ $key }` stands twice in one choice of `{ $id }`.
rec-duplicate-variant = Remove one of the two. Only the first is ever chosen.
err-missing-file = The file `{ $path }` is missing here, with { $messages ->
        [one] one message
       *[other] { $messages } messages
    }.
rec-missing-file = Copy it from the source and translate it. Until then the words of the source are shown.
err-obsolete-file = The source has no such file.
rec-obsolete-file = Remove it, or correct its name.
err-missing-value = The message `{ $id }` has attributes only, and no words of its own.
rec-missing-value = Write them after the `=`. { $original }: { $english }
err-obsolete-value = The { $original } `{ $id }` has attributes only, and no words of its own.
rec-obsolete-value = Remove the words after the `=`. Nothing shows them.
# $problem: left-out (the source names it, these words do not) or added (the other way round).
err-reference-differs = { $problem ->
        [added] The words of `{ $id }` name `{ $reference }`, and those of the source do not.
       *[left-out] The words of `{ $id }` do not name `{ $reference }`, as those of the source do.
    }
rec-reference-differs = Name the same terms and messages, so that a change reaches every place: { $english }
err-circular-reference = The words of `{ $id }` lead back to themselves, through `{ $reference }`.
rec-circular-reference = Write the words out at one of the places.
err-unknown-function = There is no function `{ $function }`.
rec-unknown-function = Write the value without it. A translation can't call what the program does not have.
# $value is a number, a code or an address.
err-value-changed = The words of `{ $id }` do not hold "{ $value }".
rec-value-changed = Numbers, codes and addresses stay as they are. { $original }: { $english }
err-markup-differs = `{ $tag }` does not stand in `{ $id }` as it does in the source.
rec-markup-differs = Use the same tags and signs, each as often as the source does, and close what was opened last: { $english }
err-empty-words = The words of `{ $id }` show nothing.
rec-empty-words = Write the words.
err-id-in-words = The words of `{ $id }` hold its own id.
rec-id-in-words = Delete the id and the `=` from the words.
err-space-differs = The words of `{ $id }` begin or end with a space where those of the source do not, or the other way round.
rec-space-differs = Begin and end as the source does: { $english }
# $what: word (one word without a place to break it) or text (the whole).
err-does-not-fit = { $what ->
        [word] A word of `{ $id }` is { $columns } columns wide.
       *[text] The words of `{ $id }` are { $columns } columns wide.
    }
rec-does-not-fit = { $what ->
        [word] Lines break between words only, and a narrow window has room for { $most } columns. Use a shorter word.
       *[text] There is room for { $most } columns. Say it in fewer words.
    }

## How the source of another program could be written better.

# $id is a message, or a line of a comment.
err-source-style = { $problem ->
        [quotes] The words of `{ $id }` have straight quotes.
        [apostrophe] The words of `{ $id }` have a straight apostrophe.
        [dots] The words of `{ $id }` have three dots.
        [id] The id `{ $id }` has capital letters.
        [short-id] The id `{ $id }` says nothing to translators.
        [comment] There is no empty line around this comment on a group.
        [file-comment] This comment on the whole file comes after messages.
        [value] No comment says what is filled into `{ $id }`.
        [spaces] There is no space inside the braces.
       *[last-line] The last line has no line end.
    }
rec-source-style = { $problem ->
        [quotes] Write curly quotes.
        [apostrophe] Write a curly apostrophe.
        [dots] Write the one sign for them: …
        [id] Use small letters and hyphens.
        [short-id] Name it after what it says, and where.
        [comment] Put an empty line before it and after it. Without them it belongs to one message.
        [file-comment] Move it to the top, or begin it with two signs instead of three.
        [value] Name each value in the comment, with what stands for it.
        [spaces] Put one space after the opening brace and one before the closing one.
       *[last-line] End it with a line end.
    }

## The table of a check. Heads of its columns; each counts.

locale-head-files = Files
locale-head-messages = Messages
locale-head-missing = Missing
locale-head-untranslated = Untranslated
locale-head-errors = Errors
locale-head-warnings = Warnings

## Beginning a locale.

# Stands at the top of each file that is made, as a comment in it. The signs # and > and = are those of the file.
locale-new-how = Each message stands here with what it is for, and with its English words behind >. Take away the # and the space in front of the lines below those, and write your words behind the =. A message that you leave as it is counts as not translated.
# Stands in the file that says what the locale is. Draft is the status that is written below it.
locale-new-status = A draft is shown to a person only where somebody has accepted every word of it. Write "made-by: machine" where a machine translated.
locale-new-made = Made { $path }: { $files ->
        [one] one file
       *[other] { $files } files
    }.
# The names are those of files.
locale-new-first = { $messages ->
        [one] One message is to be translated.
       *[other] { $messages } messages are to be translated.
    } Begin with locale.yaml, limits.ftl, session.ftl and items.ftl: there is most of what the person hears.
# $command is a command line to type.
locale-new-check = See what is still to do: { $command }
locale-new-preview = See the screens in your words: { $command }
# A comment in a PO file, on a message that chooses by a number. $forms are keys of Fluent, with commas.
locale-po-forms = Give each choice by a number these keys, the last with a star: { $forms }
# $path is the PO file that was made.
locale-po-made = Made { $path }: { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $translated } of them translated.
# What a PO file brought.
locale-po-brought = { $translated } of { $messages } messages are translated.
# Somebody marked words as not to be used yet. Fuzzy is the word of PO files for it.
locale-po-fuzzy = { $messages ->
        [one] One message is marked fuzzy and was left out.
       *[other] { $messages } messages are marked fuzzy and were left out.
    }
# $locale is a language tag.
err-locale-there = There is a locale { $locale } already.
rec-locale-there = To change words of it, put only those messages into a folder of your own.
# $language is a language tag as typed.
err-strange-language = Nobody here knows of a language { $language }.
rec-strange-language = { $has-nearest ->
        [yes] Did you mean { $nearest }? A language is named by its BCP 47 tag, such as uk or pt-BR.
       *[other] A language is named by its BCP 47 tag, such as uk or pt-BR.
    }

## How far a locale has come.

# $locale is a language tag.
coverage-translated = { $locale }: { $translated } of { $messages } messages are translated.
# What is said, read or shown to the person. $accepted counts what somebody who reads both languages has accepted.
coverage-person = Of { $messages } that can reach a person, { $translated } are translated and { $accepted } accepted.
# $role is the work of whoever did it.
coverage-stage = { $stage ->
        [adjudicated] Settled where two did not agree
        [pretested] Read aloud with people
       *[reviewed] Accepted beside the English
    } ({ $role }): { $accepted } of { $messages }.
# Accepted once; a word on either side is another now.
coverage-changed = { $messages ->
        [one] One message has changed since it was accepted.
       *[other] { $messages } messages have changed since they were accepted.
    }
coverage-suffices = Every word that can reach a person is accepted.
coverage-not-yet = A session shows it alone to a person only when every word it can show is accepted.
## Heads of the columns; each counts messages.
coverage-head-file = File
coverage-head-messages = Messages
coverage-head-translated = Translated
coverage-head-person = For a person
coverage-head-person-translated = Of these, translated
coverage-head-accepted = Accepted
coverage-head-changed = Changed since

## A sheet for native speakers who judge a draft. They may know nothing of this program. A page to print or to fill in.

# $language is the language in its own name.
review-title = { $language }: a draft to be reviewed
review-title-back = { $language }: what do these words say?
review-lead = These words are said, read or shown to people who may be frightened. Compare each with the English. Is it what somebody would say aloud? Could it shame, promise or frighten?
# For somebody who translates back. The English is not on this sheet.
review-lead-back = Write what each text says, in English, as plainly as it is said here. Please do not look at the English first. Only so can a difference be seen.
review-braces = What stands between braces is filled in later, such as a number or a name of a place.
review-no-names = Write no names on this sheet, only a kind of work.
review-head-stage = Step
review-head-role = Done by (kind of work)
review-head-day = Day
# The steps, in their order.
review-stage-translated = Translated by somebody who speaks the language daily
review-stage-back = Translated back by a second translator, who had not seen the English
review-stage-adjudicated = Differences settled by both, with a third who knows this work
review-stage-pretested = Read aloud with people who speak the language; what they understood was asked
review-person = What a person hears or reads
review-rest = What officers, trainers and authors read
review-english = English
review-missing = Not translated yet
# Heads of empty boxes.
review-back = What it says, translated back
review-remarks = Remarks, or better words
# To be ticked.
review-accept = Accept
review-change = Change
review-reject = Reject
# $role is the work of whoever did it.
review-is-accepted = Accepted beside the English ({ $role })
review-is-settled = Settled where two did not agree ({ $role })
review-is-tried = Read aloud with people ({ $role })

## PO files. $value is a piece of the file.

err-po-syntax = { $problem ->
        [keyword] `{ $value }` is no part of a PO file.
        [plural] This message has plural forms of PO.
        [twice] `{ $value }` stands twice in one message.
        [quote] The words here do not stand between two quotes.
        [escape] `{ $value }` means nothing in a PO file.
        [no-context] A message has no msgctxt.
        [more] The words of `{ $value }` are more than the words of one message.
       *[half] The message `{ $value }` lacks its msgid or its msgstr.
    }
rec-po-syntax = { $problem ->
        [plural] Write the forms as Fluent does, inside msgstr, as the English words do.
        [escape] A backslash stands before `"`, before `n` for a new line, or before another backslash.
        [more] Lines that continue a text must not begin with a dot, a bracket or a star.
       *[keyword] Compare it with the file as `askwell locale new --to-po` made it. Tools for PO files keep to its form.
    }
# The English has changed since the PO file was made.
err-source-changed = The English words of `{ $id }` are others by now.
rec-source-changed = Its words were left out. Translate these: { $english }
