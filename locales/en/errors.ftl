### What is said of a fault in a document: `err-<code>` says what happened, `rec-<code>` what to do.
### Readers: authors, trainers, translators and whoever installs askwell. Calm, short, no blame.
### Every value is filled in as it stands in the document. `$value` is what the fault is about. `$has-value` is "yes"
### where a value was given; the same goes for every other variable.

## Labels around every fault. They lead a line; keep each to one word if the language allows.
err-label-error = error
err-label-warning = warning
err-label-help = help
# Shown after what to do, when a name looks mistyped. $nearest is the name that exists.
err-did-you-mean = Did you mean `{ $nearest }`?
# A counter-example, after what to do. $case lists answers as "item: answer".
err-case = Shown by { $case }, with every other sign absent.
# Last line after several faults. $errors and $warnings are counts.
err-summary = { $errors ->
        [0] { $warnings ->
                [one] 1 warning.
               *[other] { $warnings } warnings.
            }
        [one] 1 error{ $warnings ->
                [0] .
                [one] , 1 warning.
               *[other] , { $warnings } warnings.
            }
       *[other] { $errors } errors{ $warnings ->
                [0] .
                [one] , 1 warning.
               *[other] , { $warnings } warnings.
            }
    }
# After that line, where a document has so many faults that the rest was left out.
err-more = Of one file at most { $most } faults are listed. Mend these, then check again.

## Reading the bytes of a document: size, encoding, characters, YAML.
err-file-too-large = The file has more than { $limit } bytes.
rec-file-too-large = Split it into smaller files. Documents of askwell are far smaller than this.
err-not-utf8 = The file holds bytes that are no UTF-8 text.
rec-not-utf8 = Save it as UTF-8 in your editor.
err-control-character = The text holds the control character { $character }.
rec-control-character = Delete it. It can't be seen, and it could steer the terminal of the reader. Indent with spaces, not tabs.
err-bidi-character = The text holds { $character }, which changes the direction of the text around it.
rec-bidi-character = Delete it, or close every isolate in the same line. The text would look different from what it says.
err-line-separator = The text holds the line separator { $character }, which YAML readers read differently.
rec-line-separator = Write an ordinary line break instead.
err-yaml-syntax = This is not YAML.
rec-yaml-syntax = Look at the quotes, brackets, colons and the indentation here and in the line above.
# $feature: anchor, alias, tag or merge-key.
err-yaml-feature = { $feature ->
        [anchor] An anchor (`&name`) stands here.
        [alias] An alias (`*name`) stands here.
        [merge-key] A merge key (`<<`) stands here.
       *[tag] A YAML tag (`!name`) stands here.
    }
rec-yaml-feature = Write the value out. Documents use plain YAML only, so that a small file can never become a large one.
err-second-document = A second document starts here.
rec-second-document = Put it into a file of its own and delete the line `---`.
err-too-deep = Values are nested deeper than { $limit } levels.
rec-too-deep = Make it flatter: give inner parts a name, or split the text.
err-too-many-nodes = The document has more than { $limit } values.
rec-too-many-nodes = Split it into several documents.
err-text-too-long = A text here has more than { $limit } characters.
rec-text-too-long = Shorten it. Words for people belong into the locales.
err-duplicate-key = { $has-key ->
        [yes] The key `{ $key }` was used before, in line { $first }.
       *[other] The same key stands here twice.
    }
rec-duplicate-key = Join the two, or rename one of them.
err-key-not-text = This key is not a text.
rec-key-not-text = Write a plain word before the colon.

## The shape of a document: keys, kinds of values, names.
err-unknown-key = The key `{ $key }` is not known here.
rec-unknown-key = { $has-allowed ->
        [yes] Remove it, or use one of: { $allowed }.
       *[other] Remove it. It does not belong here.
    }
err-missing-key = The key `{ $key }` is missing.
rec-missing-key = Add `{ $key }:` here.
# $expected and $found: text, whole-number, number, true-or-false, list, mapping, nothing; $expected may join several with " / ".
err-wrong-type = { $has-expected ->
        [yes] Expected here: { $expected }. Found: { $found }.
       *[other] The value is of the wrong kind.
    }
rec-wrong-type = Change the value. A list is written `[a, b]`, a mapping `{"{"}key: value{"}"}`. Put a text that looks like a number in quotes.
err-unknown-value = { $has-value ->
        [yes] `{ $value }` is not one of the values possible here.
       *[other] This is not one of the values possible here.
    }
rec-unknown-value = { $has-allowed ->
        [yes] Use one of: { $allowed }.
       *[other] Use one of the values that the format names.
    }
err-unknown-format = { $has-value ->
        [yes] The document is of format { $value }, which this version does not read.
       *[other] The document is of a format which this version does not read.
    }
rec-unknown-format = { $has-known ->
        [yes] Write `format: { $known }`, or use a newer askwell.
       *[other] Use a newer askwell.
    }
err-bad-id = { $has-value ->
        [yes] `{ $value }` is not an id.
       *[other] This is not an id.
    }
# $reason: too-long, shape, or reserved (a word that already means an answer).
rec-bad-id = { $reason ->
        [too-long] Use at most 48 characters.
        [reserved] Choose another word. This one already means an answer.
       *[shape] Use lower-case words joined by single hyphens, starting with a letter: `kept-documents`.
    }
err-duplicate-id = { $has-value ->
        [yes] The id `{ $value }` is used twice.
       *[other] This id is used twice.
    }
rec-duplicate-id = Rename one of the two. Items, tags, rules and scales of a tool share their names.
err-unknown-id = { $has-value ->
        [yes] Nothing here is called `{ $value }`.
       *[other] This id names nothing.
    }
rec-unknown-id = Correct the name, or define it first.
err-wrong-kind = { $has-value ->
        [yes] `{ $value }` is not of the kind that can stand here.
       *[other] This name is not of the kind that can stand here.
    }
rec-wrong-kind = { $has-expected ->
        [yes] Name something of this kind instead: { $expected }.
       *[other] Name something of the right kind. The guide for authors lists what may stand where.
    }
err-file-name = { $has-value ->
        [yes] The file name does not match `{ $value }`.
       *[other] The file name does not match the id in the file.
    }
rec-file-name = { $has-expected ->
        [yes] Name the file { $expected }, or correct the id.
       *[other] Rename the file after the id, or correct the id.
    }
err-empty = { $has-key ->
        [yes] `{ $key }` is empty.
       *[other] This is empty.
    }
rec-empty = Fill it in, or remove the key.
err-out-of-range = { $has-value ->
        [yes] { $value } is outside the range possible here.
       *[other] The number is outside the range possible here.
    }
rec-out-of-range = { $has-most ->
        [yes] Use a number from { $least } to { $most }.
       *[other] { $has-least ->
            [yes] Use at least { $least }.
           *[other] Use a number within the range. The guide for authors gives it.
        }
    }
err-bad-url = { $has-value ->
        [yes] `{ $value }` is not an https address.
       *[other] This is not an https address.
    }
rec-bad-url = Write the full address, starting with `https://`.
err-bad-version = { $has-value ->
        [yes] `{ $value }` is not a version.
       *[other] This is not a version.
    }
rec-bad-version = Write three numbers joined by dots, such as `1.0.0`.
err-bad-duration = { $has-value ->
        [yes] `{ $value }` is not a duration.
       *[other] This is not a duration.
    }
rec-bad-duration = Write an ISO 8601 duration, such as `PT24H` or `P30D`.

## The meaning of a tool: rules, scales, findings, and what a guided tool may ask.
err-forward-skip = { $has-later ->
        [yes] The `ask-if` of `{ $value }` looks at `{ $later }`, which is not an earlier item.
       *[other] This `ask-if` looks at an item that comes later, or at its own item.
    }
rec-forward-skip = Let it look only at earlier items and at the context, or move the item.
err-cyclic-rule = { $has-value ->
        [yes] These name each other in a circle: { $value }.
       *[other] These rules name each other in a circle.
    }
rec-cyclic-rule = Let each rule name only rules that stand before it.
err-not-here = A `not` may not stand here.
rec-not-here = Write what must be present. `not` is allowed only in findings, floors, actions and `ask-if`.
err-never-met = No answers can ever meet this condition.
rec-never-met = { $has-possible ->
        [yes] It needs { $value }, and at most { $possible } are possible. Lower the number, or name more indicators.
       *[other] Lower the number, name more indicators, or give the item a concern.
    }
err-bands-not-rising = The bands do not rise.
rec-bands-not-rising = Sort the bands so that each `from` is higher than the one before.
err-bands-gap = { $has-least ->
        [yes] The first band starts at { $value }, but the lowest value of the scale is { $least }.
       *[other] The first band does not start at the lowest value the scale can have.
    }
rec-bands-gap = Start the first band at that value, so that no result falls outside.
err-band-beyond = { $has-most ->
        [yes] The band starts at { $value }, but the highest value of the scale is { $most }.
       *[other] The band starts beyond the highest value the scale can have.
    }
rec-band-beyond = Lower its `from`, or remove the band.
err-weights-sum = { $has-value ->
        [yes] The weights add up to { $value }, not to 100.
       *[other] The weights do not add up to 100.
    }
rec-weights-sum = Change the weights so that together they are exactly 100.
# $problem: missing (the last row has a condition), not-last, or both (a row has `when` and `otherwise`).
err-no-otherwise = { $problem ->
        [both] This row says both `when` and `otherwise`.
        [not-last] An `otherwise` row stands above other rows.
       *[missing] The last row is not the `otherwise` row.
    }
rec-no-otherwise = End the list with one row that says `otherwise: true`, so that every record has a finding.
err-scoring-or-findings = { $problem ->
        [both] The tool has findings although it says `scoring: none`.
       *[neither] The tool has no findings and does not say `scoring: none`.
    }
rec-scoring-or-findings = Keep one of the two. A tool that gives no score says `scoring: none`.
err-context-not-declared = { $problem ->
        [not-used] The context `{ $context }` is listed, but nothing looks at it.
       *[not-declared] The context `{ $context }` is not listed under `context`.
    }
rec-context-not-declared = List under `context` exactly what the rules look at, no more and no less.
err-too-many-asked = { $has-asked ->
        [yes] The tool asks { $asked } questions. One sitting may have { $most }.
       *[other] The tool asks more questions than one sitting may have.
    }
rec-too-many-asked = Keep at most 12 asked items for adults and 6 for children. Observe the rest, or drop it.
err-no-danger-item = None of the first three asked items is about danger now.
rec-no-danger-item = Put an item with `now:` among the first three, such as one about danger at this moment.
err-urgent-without-now = A yes here alone gives the level `urgent`, but the questions would go on.
rec-urgent-without-now = Add `now:` to the item with what must be done: danger, medical, self-harm or child-at-risk.
err-observation-too-strong = `{ $value }` does not fit a tool that only observes.
rec-observation-too-strong = Signs alone show little: ask nothing, keep to the level `some`, and leave out the formal referral.
err-number-not-here = A number item stands in a tool about a person.
rec-number-not-here = Use a yes-no item or options. Numbers belong only into tools with `use: organisation`.
err-detail-not-clinical = The item asks for bodily or sexual detail outside a clinical tool.
rec-detail-not-clinical = Remove the item, or mark the tool as clinical and name the roles that may use it.
err-no-licence = { $has-value ->
        [yes] The source `{ $value }` has no licence.
       *[other] A source has no licence.
    }
rec-no-licence = Write under `licence` what the publisher allows. If nothing is known, say so in words.
err-item-not-asked = { $has-value ->
        [yes] The item `{ $value }` stands in no section, so nobody can answer it.
       *[other] The item stands in no section, so nobody can answer it.
    }
rec-item-not-asked = Add it to a section, or remove it.
err-answer-without-points = The answer `{ $answer }` of `{ $item }` has no points, and a sum adds them.
rec-answer-without-points = Write its points: 0 if it adds nothing.
err-required-can-hide = { $answered } answers are needed, but only { $always } of these items are always asked.
rec-required-can-hide = Need fewer answers, or take `ask-if` from one of the items. Else nothing is ever said.

## What the proof shows: every possible set of answers was looked at. A counter-example may follow.
err-shadowed-finding = { $has-value ->
        [yes] No answers can lead to the finding `{ $value }`.
       *[other] No answers can lead to this finding.
    }
rec-shadowed-finding = A row above always matches first. Move this row up, make that one narrower, or remove this one.
err-otherwise-outranks = { $has-scale ->
        [yes] The last row gives the lowest level although `{ $scale }` is positive.
       *[other] One yes more leads from the last row to a lower level.
    }
rec-otherwise-outranks = { $has-scale ->
        [yes] Add a row for these answers above the last row, or raise the last row to `some`.
       *[other] Raise the level of the row above, or lower that of the last row.
    }
err-item-never-asked = { $has-value ->
        [yes] The item `{ $value }` can never be asked.
       *[other] This item can never be asked.
    }
rec-item-never-asked = Its `ask-if` is never met. Correct it, or remove the item.
err-item-no-effect = { $has-value ->
        [yes] No answer to `{ $value }` changes anything.
       *[other] No answer to this item changes anything.
    }
rec-item-no-effect = Use it in a scale, a rule or a finding, or do not ask it. Nobody is asked for nothing.
err-yes-lowers = { $has-value ->
        [yes] A yes to `{ $value }` can lower the level of concern.
       *[other] A yes here can lower the level of concern.
    }
rec-yes-lowers = Correct the rule. If it is meant so, say why in `lowers:` of that row.
err-critical-lowest = { $has-value ->
        [yes] The critical item `{ $value }` alone leaves the level at the lowest.
       *[other] A critical item alone leaves the level at the lowest.
    }
rec-critical-lowest = Add a floor: `floors: [{"{"}when: …, at-least: some, ours: true{"}"}]`.
err-all-no-too-high = With every asked item answered no, the level is still above `some`.
rec-all-no-too-high = Correct the rules. Without a single yes, no more than `some` can be said.
err-not-proved = The tool is too large to be proved in the time allowed.
rec-not-proved = Make rules smaller, or let scales share fewer items. Until then results may be wider than they need be.
err-example-fails = { $has-name ->
        [yes] The example "{ $name }" comes out differently.
       *[other] An example comes out differently.
    }
rec-example-fails = { $has-expected ->
        [yes] Expected: { $expected }. Found: { $found }. Correct the rules or the example.
       *[other] Correct the rules, or what the example expects.
    }

## The words of a tool, in the locale all others are translated from.
err-missing-words = There are no words for `{ $id }`.
rec-missing-words = { $has-file ->
        [yes] { $has-attribute ->
            [yes] Add a line `    .{ $attribute } = …` below `{ $message } = …` in { $file }.
           *[other] Add `{ $id } = …` to { $file }, with a comment that says what it is for.
        }
       *[other] Add them to a file of the source locale, with a comment that says what they are for.
    }
err-overrides-built-in = `{ $value }` takes the place of what is inside the program under the same id.
rec-overrides-built-in = Give it an id of its own. A live session never uses it under this one.
err-demanding-question = The words of `{ $id }` demand an account: "{ $word }".
rec-demanding-question = Ask what is or was, in a form that can be answered with yes or no.
err-label-in-question = The words of `{ $id }` ask the person to accept a label: "{ $word }".
rec-label-in-question = Ask about what happens to the person. Leave the name for it out.
err-identifying-question = The words of `{ $id }` ask for something that says who the person is: "{ $word }".
rec-identifying-question = Ask what happens, never who somebody is. No name, date, address, number or document can be written down.
err-same-answer-words = Two answers of `{ $id }` have the same words: "{ $words }".
rec-same-answer-words = Word them so that they can be told apart when read aloud.

## The words of a locale.
# $kind says what the reader stumbled over, $value the text it is about.
err-fluent-syntax = { $kind ->
        [expected-token] A `{ $value }` is missing here.
        [expected-range] One of these characters is missing here: { $value }
        [no-words] The message `{ $value }` has no words.
        [no-value] There are no words after an `=`, or after a key in brackets.
        [no-default] None of the variants is the default.
        [two-defaults] Two of the variants are the default.
        [open-quote] A quoted text is not closed.
        [closing-brace] A closing brace stands here without an opening one.
        [escape] `{ $value }` is not an escape that Fluent knows.
       *[other] This is not Fluent syntax.
    }
rec-fluent-syntax = { $kind ->
        [no-default] Mark one variant with a star: `*[other]`.
        [two-defaults] Keep the star at one variant only.
        [open-quote] Close it with `"` in the same line.
        [closing-brace] Remove it, or write `{"{"} "{"{"}" {"}"}` for a brace that is shown.
       *[other] Compare this message with its original. Lines that continue a text begin with spaces.
    }
err-duplicate-message = The message `{ $id }` was there before, in { $first }.
rec-duplicate-message = Remove one of the two.
err-direction-mark = { $character } is needed only in right-to-left text.
rec-direction-mark = Delete it. It can't be seen, and it can reorder what stands beside it.
# $id is a message of the English original, $english its words, $comment what translators are told about it.
err-missing-message = The message `{ $id }` is missing here.
rec-missing-message = { $has-comment ->
        [yes] Add it in your language. { $original }: { $id } = { $english }  ({ $comment })
       *[other] Add it in your language. { $original }: { $id } = { $english }
    }
err-missing-attribute = The message `{ $message }` lacks `.{ $attribute }`.
rec-missing-attribute = Add a line below it. { $original }: .{ $attribute } = { $english }
err-obsolete-message = The { $original } original has no `{ $id }`.
rec-obsolete-message = Remove it, or correct its name.
# $problem: left-out (the English words show this value, these do not), in-a-variant (not in every variant), not-filled (nothing fills it in).
err-variable-differs = { $problem ->
        [left-out] The words of `{ $id }` leave out `{"{"} ${ $variable } {"}"}`.
        [in-a-variant] One of the variants of `{ $id }` leaves out `{"{"} ${ $variable } {"}"}`.
       *[not-filled] Nothing fills in `{"{"} ${ $variable } {"}"}` in `{ $id }`.
    }
rec-variable-differs = Use the same values as the { $original } words, with the same names: { $english }
err-unknown-reference = There is no `{ $reference }` in this locale.
rec-unknown-reference = Translate it too, or write the words here.
err-unknown-plural = This language has no plural form `{ $key }`.
rec-unknown-plural = Its forms are: { $known }.
err-missing-plural = The words of `{ $id }` lack these plural forms of the language: { $missing }.
rec-missing-plural = Add a variant for each, such as `[{ $first }] …`. Until then *[other] stands in.
err-unknown-variant = Nothing chooses the variant `{ $key }`.
rec-unknown-variant = Keys are not translated. The { $original } words have: { $known }.
err-missing-variant = The words of `{ $id }` lack the variant `{ $key }` for `{"{"} ${ $variable } {"}"}`.
rec-missing-variant = Add it. { $original }: { $english }
# $how: same (all of them), sentence (one sentence of them), language (in letters that are not those of the language).
err-untranslated = { $how ->
        [sentence] A sentence of `{ $id }` is still { $original }.
        [language] The words of `{ $id }` are not in the letters of this language.
       *[same] The words of `{ $id }` are still { $original }.
    }
rec-untranslated = Translate them. If they are right in this language too, say so above them: `# Same:` and why.
err-limits-incomplete = The limits `{ $id }` lack `.{ $attribute }`.
rec-limits-incomplete = Limits have six lines: purpose, kept, told, immigration, choice, leave. Without all six no talk begins.
err-promise-in-words = The words of `{ $id }` promise what nobody can keep: "{ $word }".
rec-promise-in-words = Say what you will do or try to do, never how it will end.
err-clearing-words = The words of `{ $id }` clear a person or give a verdict: "{ $word }".
rec-clearing-words = Say what was recorded. A screening can't say what is or is not so.
err-give-away-word = The words of `{ $id }` can be seen by anyone and say what the talk is about: "{ $word }".
rec-give-away-word = Write what a stranger may read.
err-long-sentence = A sentence of `{ $id }` has { $words } words.
rec-long-sentence = Make two of it. What is read aloud has at most { $most } words a sentence.
err-key-taken = The key `{ $key }` of `{ $id }` is also that of `{ $other }`.
rec-key-taken = Choose another letter. The letters e, d, b, p, s, x, w and r keep their meaning in every language.
err-shared-name = The term `{ $id }` has the name of a message.
rec-shared-name = Give one of the two another name. Only one of them would be found, and the other would show as its name in braces.
err-bad-key = The key of `{ $id }` is no single letter: "{ $key }".
rec-bad-key = Write one letter that a keyboard of this language has.
err-empty-list = The list `{ $list }` has no words.
rec-empty-list = List the words of this language. The checks look for them, and for nothing else.
err-not-the-source = Only the English original is `status: source`.
rec-not-the-source = Write `status: draft`.
err-no-maker = The draft does not say who wrote it.
rec-no-maker = Write `made-by: machine` or `made-by: people`.
err-acceptance-withdrawn = The words of `{ $id }` have changed since somebody accepted them.
rec-acceptance-withdrawn = Read both languages again, and run `askwell locale accept { $locale }`. Until then the language is not shown to a person.
err-no-intent = Nothing says what `{ $id }` is for.
rec-no-intent = Write a comment above it that begins with `# Intent:`. Translators rely on it.

## The meaning of a directory: services, numbers, duties.
err-no-emergency = { $has-value ->
        [yes] The directory of { $value } has no emergency number.
       *[other] The directory has no emergency number.
    }
rec-no-emergency = Add the number to be called when life is at risk.
err-bad-number = { $has-value ->
        [yes] `{ $value }` is not written as such a number must be.
       *[other] This number is not written as it must be.
    }
rec-bad-number = { $kind ->
        [desk] Write it as you dial it, with at least 3 digits; spaces and + - ( ) . / may stand between them.
       *[other] Write telephone numbers as `+`, country code and digits; short codes and emergency numbers as digits only.
    }
err-retired-number = { $has-value ->
        [yes] The number { $value } is listed as retired.
       *[other] This number is listed as retired.
    }
rec-retired-number = Remove it, and give the number that replaced it.
err-not-for-shipping = This fact may not be shipped.
rec-not-for-shipping = Find a source that confirms it, or leave it out.
err-built-in-verified = A built-in directory claims that somebody called this number.
rec-built-in-verified = Remove `verified-on`. Only the agency that calls a number may say so, in its own file.
err-emergency-reused = { $has-value ->
        [yes] { $value } is an emergency number, and is also given as the number of a service.
       *[other] An emergency number is also given as the number of a service.
    }
rec-emergency-reused = Give the number of the service itself. Nobody must reach the police by surprise.
err-shared-number = { $has-other ->
        [yes] { $value } is also the number of `{ $other }`.
       *[other] Two services have the same number.
    }
rec-shared-number = Check which one it belongs to. If both, join them or give each its own.
err-display-differs = The number as shown is not the number as dialled.
rec-display-differs = Use the same digits in both. The shown form may add spaces only.
# $value: the host of an address, such as www.example.org.
err-other-host = No address here may lead to { $value }: it is not among the `hosts` of this file.
rec-other-host = Compare the address with the page of the service. If it is right, add its host to `hosts`.
err-too-few-sources = This fact rests on too few sources.
rec-too-few-sources = Name two publishers that confirm it, or lower its status.
err-ship-too-far = This fact would be shown further than its evidence allows.
rec-ship-too-far = Only a fact confirmed by two publishers and disputed by none can be `after-live-check`; use `human-review`.
err-consent-for-child = A route that needs consent is open to children.
rec-consent-for-child = Limit it to adults, and write the route for children as a service of its own.
err-bad-area = { $has-value ->
        [yes] `{ $value }` is not an area code.
       *[other] This is not an area code.
    }
rec-bad-area = Write a country such as `GB`, or a subdivision such as `GB-SCT`.
# $value is an area code, or the id of a duty or message; $area is the area of the file.
err-other-area = { $has-area ->
        [yes] `{ $value }` belongs to another area than { $area }.
       *[other] `{ $value }` belongs to an area that no directory covers.
    }
rec-other-area = Duties, parts and limits stand only in the files of their own area. The id of a duty begins with the code of its country, such as `gb-`.
err-bad-language = { $has-value ->
        [yes] `{ $value }` is not a language tag.
       *[other] This is not a language tag.
    }
rec-bad-language = Write a BCP 47 tag, such as `prs` or `pt-BR`.
err-bad-date = { $has-value ->
        [yes] `{ $value }` is not a date.
       *[other] This is not a date.
    }
rec-bad-date = Write year, month and day, such as `2025-03-31`.
err-bad-condition = This condition is not of a form that the format knows.
rec-bad-condition = Write one form only: a name, `all`, `any`, `not`, `at-least`, `item`, `context` or `scale`.
# $value: opening hours as written; $reason is "overlap" or "form".
err-bad-hours = { $reason ->
        [overlap] The hours `{ $value }` overlap.
       *[form] `{ $value }` is not a form of hours that the format knows.
    }
rec-bad-hours = Write `24/7`, or days and times such as `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00`.
# $value: opening hours as written.
err-hours-without-zone = The hours `{ $value }` stand in no time zone.
rec-hours-without-zone = Add `zone`, such as `Europe/London`, beside the hours or at the head of the file.
# $value: what stands in place of a time zone.
err-bad-zone = `{ $value }` is not a time zone.
rec-bad-zone = Write a name of the IANA database, such as `Europe/London`; no abbreviation and no offset.
# $value: a day; $most: a number of days.
err-bad-review = { $value } is not within { $most } days after the contact was tried.
rec-bad-review = Give the day it was tried in `verified-on`, and a review after that day.
# $value: a telephone number.
err-number-not-valid = { $value } can't be a number of its country.
rec-number-not-valid = Compare it with the page of the service, digit by digit. A list number may have slipped in, or a letter.
# $value: a telephone number.
err-number-elsewhere = { $value } is a number of another country.
rec-number-elsewhere = Give a number of this country. Another country's line is never put in its place.
# $value: the id of an agency's own service; $nearest: one of the directory that is nearly the same.
err-near-id = `{ $value }` is nearly `{ $nearest }`, which it does not replace: both will be named.
rec-near-id = If yours is to stand in the place of that one, give it the same id. Else choose another id.
# $known: the contacts of the service, or nothing.
err-not-its-contact = { $value } is no contact of `{ $service }`, so nothing is confirmed.
rec-not-its-contact = Write the value as the directory has it: { $known }.
# $value: a day.
err-verified-in-future = The contact is said to be tried on { $value }, which is still to come.
rec-verified-in-future = Give the day on which somebody tried it.
# $value: a day.
err-review-lapsed = The contact was last tried on { $value }. That is too long ago: it no longer counts as tried.
rec-review-lapsed = Try it again, and give the new day.
# $value: a day.
err-review-due = The contact was last tried on { $value }, and is to be tried again.
rec-review-due = Try it again, and give the new day.
# $value: hours, such as 24/7.
err-hours-doubtful = { $value } rests on sources that are old or do not agree.
rec-hours-doubtful = Write `agreement: disputed`, so that nobody relies on it, or find newer sources.
# $value: the id of a gap.
err-gap-filled = `{ $value }` is stated as a gap, and is none.
rec-gap-filled = Take it out of `gaps`.
# $value in these seven: the area.
err-no-child-line = { $value } has no line for children that can be reached.
rec-no-child-line = Add one, or state `child-line` in `gaps`.
err-no-adult-service = { $value } has nothing for adults.
rec-no-adult-service = Add a service, or state `adult-service` in `gaps`.
err-no-service-for-men = { $value } has nothing that is open to men.
rec-no-service-for-men = Add a service, or state `service-for-men` in `gaps`.
err-no-labour-body = { $value } has nobody for work and wages.
rec-no-labour-body = Add a labour inspectorate, or state `labour-body` in `gaps`.
err-no-text-channel = { $value } has no way in writing: neither text message nor chat.
rec-no-text-channel = Add one, or state `text-channel` in `gaps`.
err-no-relay = { $value } has no relay for people who do not hear or speak.
rec-no-relay = Add one, or state `relay` in `gaps`.
err-only-authority-line = { $value } has no helpline but those of the police or an immigration authority.
rec-only-authority-line = Add an independent one, or state `independent-line` in `gaps`.
err-no-child-law = { $value } does not say whether the law makes anyone report a child at risk.
rec-no-child-law = Add a duty of the kind `report-child` with its source, or state `child-law` in `gaps`.
err-no-adult-law = { $value } does not say what the law asks about an adult.
rec-no-adult-law = Add a duty of the kind `notify`, `route` or `consent` with its source, or state `adult-law` in `gaps`.

## One line of answers, given to `askwell score`. Nothing of the line itself is repeated.
err-bad-record = The line is not a record of answers.
rec-bad-record = Write one JSON object a line: `{"{"}"answers": {"{"}"item-id": "yes"{"}"}{"}"}`.
err-record-key = The line has a key that no record may have.
rec-record-key = Keep only `answers` and `context`. Nothing that could identify a person is accepted.
err-record-item = The line answers an item that this tool does not have.
rec-record-item = Use the ids that `askwell tool show` lists.
err-record-answer = The line gives an answer that its item does not have.
rec-record-answer = Use `yes`, `no`, an option, a list of options, or `unknown`, `declined`, `not-asked`, `stopped-before`.
err-record-context = A context that the tool needs is missing, or has an unknown value.
rec-record-context = Add it under `context`, with a value from its list.
err-record-too-long = The line is longer than a record may be.
rec-record-too-long = Write one record a line.

## The meaning of a scenario: what happens in it, and where that leads.
err-not-fictional = This scenario does not say that it is invented.
rec-not-fictional = Invent every person and event in it, and write `fictional: true`. A real case is never used, not even changed.
err-flag-never-set = Nothing sets the flag `{ $value }`.
rec-flag-never-set = Set it with `sets`, or correct the name.
err-reply-never-given = This can never happen.
rec-reply-never-given = Look at its condition, and at those before it. Only the last reply has no condition.
err-no-last-reply = It may be that none of these holds.
rec-no-last-reply = Leave the condition out of the last one.
err-unreachable-scene = Nothing leads to the scene `{ $value }`.
rec-unreachable-scene = Say with `at` when it is played, or lead to it with `goto`.
err-dead-end = In the scene `{ $value }` nothing may be left to choose.
rec-dead-end = Add `else`, or an option without a condition that leads out. Where scenes lead back, let it be chosen `again`.
err-cycle-without-exit = The scene `{ $value }` only ever leads back to itself.
rec-cycle-without-exit = Let a reply go `on`, or to the `end`.
err-never-closes = From the scene `{ $value }` no way leads back to the screening.
rec-never-closes = Let a scene behind it go `on`, or to the `end`.
err-no-good-option = In the scene `{ $value }` everything is a mistake.
rec-no-good-option = Add something good that can be done. Nobody learns from failing only.
err-one-option = In the scene `{ $value }` there is only one way.
rec-one-option = Add another, or leave the options out and say with `else` where it goes.
err-fact-never-told = Nobody ever tells the fact `{ $value }`.
rec-fact-never-told = Name it in `tells` of a reply, or remove it.
err-conclusions-alike = Of the conclusions all are true, or none is.
rec-conclusions-alike = Give at least one that is true, and one that is not.
err-no-best-ending = No ending is the best one.
rec-no-best-ending = Say which ending is `best` for this person. It may be one without any question.
err-item-unanswered = The person has no answer to `{ $value }`.
rec-item-unanswered = Add it to `answers`: each question of the tools named here may be put.
err-hard-to-read = The words are heavy to read aloud: { $value } on the LIX scale.
rec-hard-to-read = Use shorter sentences and shorter words. { $most } or less is easy.
err-unused-words = Nothing in the scenario uses `{ $id }`.
rec-unused-words = Remove it, or correct its name.

## Practice runs that were written down. $path is the file.
err-not-a-run = { $path } is not a practice run of this program.
rec-not-a-run = Choose a file that `practice run --export` wrote. Live screenings can't be replayed.
err-run-of-other-version = { $path } belongs to another version of its scenario.
rec-run-of-other-version = Replay it with the scenario it was played with, or play anew.
err-run-changed = { $path } does not lead to what it says.
rec-run-changed = It was changed after it was written, or is not whole. Use the file as it was written.
# A table of ratings. $columns is the first line as it must be; $most is the highest number of a rater.
err-rating-header = The first line does not name the columns of a table of ratings.
rec-rating-header = Begin the file with `{ $columns }`. Semicolons or tabs will do as well.
# $cells and $columns are numbers.
err-ragged-row = This row has { $cells } cells in place of { $columns }.
rec-ragged-row = Write rater, vignette, item and rating. A rating may be left empty; the mark before it stays.
# $column is the name of a column.
err-empty-cell = The cell under `{ $column }` is empty.
rec-empty-cell = Fill it in. Only a rating may be left open.
# What stands there is not repeated: it may be somebody's name.
err-rater-not-number = This is no number of a rater.
rec-rater-not-number = Give each rater a number from 1 to { $most }, and no name.
# $file and $line say where the first one stands.
err-rated-twice = Rater { $rater } has rated `{ $item }` of `{ $vignette }` before: { $file }, line { $line }.
rec-rated-twice = Keep the one that is meant.
# $reason: none (no rating at all), one (a single rater), apart (no two rated the same).
err-one-rater = { $reason ->
        [none] There is no rating here.
        [one] All of this was rated by one person. Agreement needs two.
       *[apart] No two raters rated the same item of the same case.
    }
rec-one-rater = Let at least two people rate the same cases, and give all their files.
# A folder of practice runs. $path is the file.
err-live-file = { $path } belongs to a live screening, and to no practice.
rec-live-file = Take it out of this folder, and keep it as your agency's rules say. Nothing of it was used.
# $scenario and $expected are ids of scenarios.
err-run-of-other-scenario = { $path } is a run of `{ $scenario }`. Most runs here are of `{ $expected }`.
rec-run-of-other-scenario = Give each scenario a folder of its own.
# $runs and $least are numbers.
err-too-few-runs = Too few runs here: { $runs }.
rec-too-few-runs = A total of fewer than { $least } runs would show what one person did. Put more runs into the folder.

## Signatures, where `--require-signed` demands them.
err-not-signed = Nobody signed this file.
rec-not-signed = Ask whoever made it for the signature, a file of the same name that ends in `.minisig`. Do not use it without.
err-bad-signature = The signature does not fit: the file was changed, or somebody else signed it.
rec-bad-signature = Do not use it. Take file and signature again from whoever made them.
err-no-public-key = This file holds no public key.
rec-no-public-key = Give the public key as minisign writes it, such as `minisign.pub`.
