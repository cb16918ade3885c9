### The words of new-tool. Each message has a comment that says what it is for: whoever translates it reads that.
### Use your own sentences. One idea in each question, answered with yes or no; nothing that says who somebody is.

# The name of the tool. The officer chooses by it.
tool_new-tool = A first talk of our own
# What a section is about. The officer reads it.
section_new-tool_today = Today
# What a section is about. The officer reads it.
section_new-tool_freedom = Coming and going
# What a section is about. The officer reads it.
section_new-tool_signs = Signs you saw

## Questions. `.why` is one sentence for the person; `.sign` is the short statement that the officer's sheet shows.
# Intent: rest and time of one's own. No is the concern.
item_new-tool-day-off = Do you have days without work?
    .why = Everybody needs rest, and we can talk about it.
    .sign = The person has no day without work
# Intent: freedom to leave where one sleeps. Yes is the concern.
item_new-tool-locked-in = Is the door locked by someone else while you are inside?
    .why = It helps me to know how free your day is.
    .sign = Someone locks the person in
# Intent: how often. Asked only after a yes before.
item_new-tool-locked-how = Does that happen sometimes, or every night?
    .why = It helps me to know how free your day is.
    .sign = The person is locked in every night
# An answer.
option_new-tool-locked-how_sometimes = Sometimes
# An answer.
option_new-tool-locked-how_every-night = Every night
# Intent: somebody watches when the person comes back. Seen by the officer and never asked.
item_new-tool-waited-for = Someone waited for the person at the door or in a car.
    .sign = Someone waited for the person

## Findings. They say what was recorded, never what happened.
# The person said that someone is in danger today.
finding_new-tool_danger-today = Someone may be in danger today
# Two or more signs together.
finding_new-tool_signs-of-control = Several signs of control were recorded
# One sign by itself.
finding_new-tool_single-sign = One sign was recorded
# No sign; this clears nobody.
finding_new-tool_none-recorded = No signs were recorded in this talk
