### What every screen of a session shares: how to choose, what else can be done, and what the window keeps.
### The officer reads these words beside the person. Calm and plain, at most one idea a sentence.
### The first screens can be seen by anyone, so none of these words may say what the talk is about.
### Never blame, hurry, promise or label.

## How far the talk has come.

# $this is the question now, $most the most there can be. Fewer may be asked.
ui-progress = Question { $this } of at most { $most }

## Labels above words. Each stands on a line of its own.

# Above words the officer or the interpreter says aloud to the person.
ui-say = Say:
# The same, where an interpreter repeats each line.
ui-say-pause = Say one line, then let the interpreter speak:
# The same, where the person reads the words on the screen in their own language, below.
ui-let-read = Turn the screen to them. They read below:
# Above words only the officer reads, where words to be said stand beside them.
ui-for-you = For you:
# Above words the person reads on the screen. $language is the name of their language.
ui-read = To read, { $language }:
# Above the reason of a question. It can be said to the person.
ui-why = Why this question:

## How to choose. Numbers stand before the choices.

# $last is the number of the last choice.
ui-choose-one =
    { $last ->
        [one] Type 1.
        [2] Type 1 or 2.
       *[other] Type a number, 1 to { $last }.
    }
# Several choices are possible; 0 is "none of these".
ui-choose-any =
    { $last ->
        [one] Type 1, or 0 for none.
       *[other] Type the numbers that fit, 1 to { $last }, with spaces between. 0 is none.
    }
# 1 is the officer's own language.
ui-choose-language = Type 1, or the name of a language.
# $list is a list of ui-key.
ui-keys = Or type: { $list }.
# One entry of that list: the key, then what it does. The space between them doesn't break at the end of a line.
ui-key = { $key }{ "\u00A0" }{ $name }
# Between the entries of a list, with its space.
ui-list-separator = { ", " }
# Between a label and what it names, with its space.
ui-label-end = { ": " }
# Says the choice back. $words is what was chosen.
ui-chosen = Chosen: { $words }

## When what was typed is not on the list. One sentence that helps; nobody made a mistake.
## $keys is a list of the letters that can be typed, perhaps of one.

ui-unclear-one =
    { $last ->
        [one] Nothing is chosen yet: type 1, or { $keys }.
       *[other] Nothing is chosen yet: type a number, 1 to { $last }, or { $keys }.
    }
ui-unclear-any =
    { $last ->
        [one] Nothing is chosen yet: type 1, 0 for none, or { $keys }.
       *[other] Nothing is chosen yet: type numbers, 1 to { $last }, 0 for none, or { $keys }.
    }
ui-unclear-language = Nothing is chosen yet: type 1, the name of a language, or { $keys }.
# $names is a list of languages whose names look like what was typed.
ui-language-near = Nothing is chosen yet: perhaps { $names }?
# A language code such as "kea" that has no name here. Typing it twice guards against slips.
ui-language-unlisted = The code { $tag } has no name here: type it once more if it is right.

## What can be done besides answering. The same words in the same order on every screen.

# Shows the number to call when someone is in danger.
action_emergency = emergency number
# Shows what helps a person who is in distress. One or two words.
action_distress = distress
# Goes back one step.
action_back = go back
# Puts a neutral screen in front and keeps everything.
action_pause = pause
# Ends the talk. No reason is asked.
action_stop = stop the talk
# Leaves at once. Nothing is shown and nothing is kept.
action_leave = leave now
# Shows the reason of the question.
action_why = why this question
# Shows only what the person reads, in their language, with nothing of the officer's. Offered where the person reads along.
action_alone = only the person's text

## The letters that do it. One letter each, easy to type, all different from each other.
## The letters e, d, b, p, s, x, w and r work in every language besides, always for the same eight things.

# For action_emergency.
key_emergency = e
# For action_distress.
key_distress = d
# For action_back.
key_back = b
# For action_pause.
key_pause = p
# For action_stop.
key_stop = s
# For action_leave.
key_leave = x
# For action_why.
key_why = w
# For action_alone.
key_alone = r

## Shown once, before the first screen of plain mode.

ui-plain-keeps = This window keeps all that is written in it, also after the end. Other programs may be able to read it later.
# The key for action_leave is $key. $rows is how many empty lines are written.
ui-plain-leaving =
    To leave at once, type { $key } and Enter: { $rows ->
        [one] an empty line moves the words out of sight.
       *[other] { $rows } empty lines move the words out of sight.
    } They can still be scrolled back to. What was answered is lost then, and nothing was saved. You can begin again with the same command.

## The private screen: one key chooses, without Enter.

# $last is the number of the last choice.
ui-press-one =
    { $last ->
        [one] Press 1.
        [2] Press 1 or 2, or arrows and Enter.
       *[other] Press 1 to { $last }, or arrows and Enter.
    }
# Several choices are possible. A number ticks, the same number takes the tick away.
ui-press-any =
    { $last ->
        [one] Press 1 and then Enter, or 0 for none.
       *[other] Press the numbers that fit, 1 to { $last }, and then Enter. 0 is none.
    }
# 1 is the officer's own language.
ui-press-language = Press 1, or type a name and Enter.
# $list is a list of ui-key.
ui-press-keys = Or press: { $list }.
# The same where a name can be typed, so that each letter needs Enter.
ui-press-keys-typed = Or a letter and Enter: { $list }.
# After a key that does nothing here. Nobody made a mistake.
ui-press-unclear = Nothing is chosen yet.
# A choice that is ticked. $words are the words of the choice, with its number.
ui-ticked = { $words } (ticked)
# The choice that Enter takes, after the arrow keys.
ui-at = { $words } (press Enter)
# The screen has more lines than the window. $this is the part now, $most how many there are.
ui-more = Space: more ({ $this } of { $most })
# After Esc was pressed. $more is how often it must be pressed again.
ui-leave-more =
    { $more ->
        [one] Press Esc once more to leave.
       *[other] Press Esc { $more } more times to leave.
    }
# Stands alone on the screen, in front of anyone. It must say nothing.
ui-hidden = One moment. Press Space to go on.
# The same, after the program was stopped with Ctrl-Z.
ui-returned = One moment. Press Esc to go on.
# The same in plain mode.
ui-returned-in-lines = One moment. Press Enter to go on.
# Under a line to be typed in.
ui-entry-help = Enter: done
# The program itself failed. Says nothing of what it was doing.
ui-broken = Something in this program broke, so it ended. Nothing was kept.

## Shown once, above the first private screen. Anyone may read it.

ui-private-leaving = Esc hides this screen. Esc three times, or Ctrl-C, leaves at once: what was answered is lost then, and nothing was saved. You can begin again with the same command.
# $program is tmux or screen: it shows this window and can record it.
ui-private-recorded = { $program } shows this window and keeps a history of its own. This program can't clear it.

## Shown once, above the first screen of a locale that is a draft. Anyone may read it.

# English itself never shows it.
ui-words-draft = These words are a draft that nobody has reviewed. Where one sounds wrong, use your own.
