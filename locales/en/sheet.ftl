### The sheet: what the officer takes out of the room. Read by the officer, perhaps weeks later, perhaps by a colleague.
### It is a screening indication. Never a verdict, a probability or a label, and no promise of what a service will do.
### Short lines under headings, so that it can be read aloud. The person's own wishes stand before any result.

# The first line. The sheet is not for the person.
sheet-title = For you as an officer. Keep it out of sight.

## How the talk ended. One sentence. Stopping and refusing are good ends.

ending_completed = All the questions were put.
# The person left out the harder questions, all at once.
ending_part-left-out = The questions were put, but for one part that the person left out.
ending_enough = The talk ended early, because enough had been said.
# An answer asked for help at once, so the questions stopped.
ending_interrupted_danger = The questions stopped, because someone may be in danger.
ending_interrupted_medical = The questions stopped, because someone may need medical care.
ending_interrupted_self-harm = The questions stopped, because the person may harm themselves.
ending_interrupted_child-at-risk = The questions stopped, because a child may be at risk.
ending_stopped = The talk was stopped.
ending_refused = The person said no, or not now.
# Information and offers only.
ending_informed = Information was given and help offered. Nothing was asked.
ending_handed-over = Someone else will talk with the person.
# The officer was alone, and noted what the person had told before.
ending_noted = What was told in a talk was noted afterwards. The officer says that the limits were said and the person agreed to talk.
# The officer was alone, and noted signs.
ending_observed = Signs were noted. Nobody was asked.
# The officer was alone, and noted nothing.
ending_looked-up = Nothing was noted. This sheet shows where to turn.
# Privacy was lost in a talk. The officer came back alone, and noted nothing.
ending_broken-off = A talk began and broke off. This sheet shows where to turn.

## Headings. Each stands alone on a line.

sheet-head-now = What to do now
sheet-head-wishes = What the person wants
sheet-head-duties = What the law asks of you
sheet-head-contacts = Where to turn
sheet-head-indication = What this screening indicates
sheet-head-signs = Signs you saw
sheet-head-tool = The tool
sheet-head-not-done = What was not done
# For the officer's own wellbeing.
sheet-head-support = For you

## What the person wants, in their own choice.

# $offer is a kind of help, $wish what they said to it.
sheet-wish = { $offer }: { $wish }
# Their own view of what comes next. $view is one of the safety_ messages. No result changes it.
sheet-safety = How safe they feel about what comes next, in their own view: { $view }

# What a person says to an offer of help. These are also the choices on the screen, all of the same weight.
wish_yes = Yes
wish_no = No
wish_later = Perhaps later
wish_declined = Prefers not to say
    .own = I would rather not say
wish_not-asked = Not asked

# How safe a person feels about what comes next. Also choices on the screen, all of the same weight.
safety_safe = Safe
safety_not-safe = Not safe
safety_not-sure = Not sure
safety_declined = Prefers not to say
    .own = I would rather not say

## Duties

# $span is a span of time, such as "24 hours".
sheet-within = Within { $span }.
# For support that lasts at least so long.
sheet-at-least = For at least { $span }.
sheet-at-once = At once.
# $name is a service that stands under "where to turn".
sheet-duty-to = To: { $name }
# $publishers: who published what a duty rests on; $year: the newest year shown there.
sheet-source-year = Source: { $publishers }. Newest year shown: { $year }.
# As above, where no date is shown.
sheet-source-undated = Source: { $publishers }, without a date.
# Below what the law asks. Who reads it may take it for the whole law.
sheet-no-legal-advice = This is not legal advice, and other law may apply. Your duty desk decides with you.

sheet-span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
sheet-span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
sheet-span-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
sheet-span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
sheet-span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
sheet-span-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
sheet-span-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }

## Where to turn

# The number follows on its own line.
sheet-contact-emergency = Emergency number
# The desk of the officer's own agency. $name is what it calls itself.
sheet-contact-duty-desk = Your duty desk: { $name }
sheet-contact-child-desk = Your desk for children: { $name }
# $name is the service, $pathway the kind of help it gives.
sheet-contact-service = { $name } ({ $pathway })
# Nobody can be named for this kind of help. The reason follows.
sheet-contact-gap = No contact for { $pathway }
# Where only authorities can be named, in place of a name. What to do stands below it.
sheet-contact-nobody-apart = Apart from the authorities: nobody known

# One way to reach a contact. $to is a number or an address.
sheet-way_phone = Call { $to }
# A short number.
sheet-way_short-code = Call { $to }
# A text message to a short number.
sheet-way_sms = Send a text to { $to }
sheet-way_chat = Chat at { $to }
sheet-way_web = Online at { $to }
# Text relay, for people who do not hear or speak.
sheet-way_text = Text relay { $to }

## What the screening indicates, and how sure that is

# Both are level_ messages: the lowest and the highest level that the open answers leave possible.
sheet-interval = From what was answered: “{ $level }”. With what is still open, at most: “{ $could-be }”.
# In its place where nobody was asked and the officer ticked what they knew.
sheet-ticked = From what was ticked: “{ $level }”. What was not ticked stays open. It counts neither as yes nor as no.
# $finding is what the tool calls the result.
sheet-finding = What the tool says: { $finding }
# One of several results that the open answers leave possible.
sheet-finding-possible = Possible, depending on open answers: { $finding }
# $sign is an indicator that carries the result.
sheet-because = What carries this: { $sign }
sheet-also = Also recorded: { $sign }
sheet-declined =
    { $count ->
        [one] The person preferred not to answer { $count } question. It counts neither as yes nor as no.
       *[other] The person preferred not to answer { $count } questions. They count neither as yes nor as no.
    }
sheet-unknown =
    { $count ->
        [one] The person did not know the answer to { $count } question. It counts neither as yes nor as no.
       *[other] The person did not know the answer to { $count } questions. They count neither as yes nor as no.
    }
sheet-not-asked =
    { $count ->
        [one] { $count } question was not asked. It counts neither as yes nor as no.
       *[other] { $count } questions were not asked. They count neither as yes nor as no.
    }
# Signs that may or may not be there, because of open answers.
sheet-undetermined =
    { $count ->
        [one] { $count } sign is open: it may or may not be there.
       *[other] { $count } signs are open: they may or may not be there.
    }
# The published rule gives a lower level; this program never goes below "some" with a critical sign.
sheet-our-floor = This program raised the level above the tool's own row, because a critical sign is there.
sheet-only-an-indication = This is an indication from one screening. It proves nothing, and it decides nothing about the person.
# After a refusal, a stop or a hand-over.
sheet-no-level = No level of concern is given. Nothing follows from that.

## The tool

# $title is its name, $id its id.
sheet-tool = { $title } ({ $id }), version { $version }
# $digest is the beginning of the checksum of its file.
sheet-tool-built-in = Built in. Checksum: { $digest }
# It came from a folder outside the program.
sheet-tool-added = Added on this computer, not built in. Checksum: { $digest }
# $evidence is one of the evidence_ messages.
sheet-evidence = Evidence: { $evidence }
# $populations is a list of groups, as published.
sheet-populations = Tried with: { $populations }
sheet-populations-none = No group of people is known with whom it was tried.
# The place or the age of this encounter is not that of the people the tool was tried with.
sheet-outside = This talk lies outside the group it was tried with. How often it is right here is not known.

## For the officer

# $name is a person or a service of the officer's own agency.
sheet-support = A talk like this can stay with you. You can turn to { $name }: { $phone }

# Only on a sheet whose own language is a draft: its words were written by a machine or never reviewed.
sheet-words-draft = Nobody has reviewed the words of this sheet. They are a draft, translated from English.
