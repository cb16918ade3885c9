### Practice: invented cases for learners and trainers. Readers: officers who practise, trainers, authors of scenarios.
### The words of the scenarios themselves are in scenarios/<id>.ftl. Calm and plain; a mistake is a puzzle and no fault of
### character. Nothing is graded, and nobody is ranked.

## On every screen and in every line of practice.

# Stands on top of everything. The first word must be as plain to see as can be.
practice-mark = PRACTICE: nobody here is real.
# Said once where a scenario has no words in the learner's language yet.
practice-not-translated = This scenario is not in your language yet. English stands in.
# The last choice of every screen: for the learner, not for the person in the story.
practice-support = For me: a break, or support

## Looking after oneself. For the learner.

practice-support-pause = Take the time you need. The practice waits.
practice-support-body = If you like: put both feet on the floor, and look at something near you.
# $name and $phone are the agency's own support for its staff.
practice-support-desk = Someone for you: { $name }, { $phone }
# Where the agency has named nobody.
practice-support-anyone = Someone for you: a colleague you trust, your trainer, or your agency's staff support.
practice-support-go-on = Go on
practice-support-end = End the practice here

## Before the door.

# $title is the name of the scenario.
practice-before =
    { $title }: about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, with the talk afterwards.
practice-before-aims = What you can learn here:
practice-before-content = It speaks of:
# One entry of a list.
practice-entry = - { $entry }
practice-before-not-graded = This is not graded. Nobody sees what you choose unless you show it.
practice-before-stop = You can stop at any time, with no reason given.
practice-begin = Begin
practice-not-now = Not today
# $role and $setting are names of values, such as "health worker" and "clinic or hospital".
practice-door-you = You are: { $role }. Where: { $setting }.
practice-go-in = Go in

# Who has read a scenario. Stands with every door note.
practice-reviewed-by-nobody = Neither survivors nor practitioners have reviewed this scenario yet.
practice-reviewed-by-survivors = A survivor-led group has reviewed this scenario. No practitioner has yet.
practice-reviewed-by-practitioner = A practitioner has reviewed this scenario. No survivor-led group has yet.
practice-reviewed-by-both = A survivor-led group and a practitioner have reviewed this scenario.

# What a scenario speaks of. Named plainly, so that nobody is surprised.
practice-content_threats = threats
practice-content_violence = violence, which is not shown
practice-content_sexual-harm = sexual exploitation, which is not shown
practice-content_child = a child who is at risk
practice-content_self-harm = thoughts of harming oneself
practice-content_death = someone who died
practice-content_control = one person controlling another
practice-content_poverty = debt and need
practice-content_discrimination = people who are treated as less
practice-content_detention = detention, or the fear of it

## Playing.

practice-go-on = Go on
practice-what-do-you-do = What do you do?
# $question is the next question of the screening tool.
practice-next-question = The next question of the tool: { $question } How do you ask?
practice-as-written = Ask it as it is written
# What was done, for the talk afterwards.
practice-asked = You asked as written: { $question }
# A class talks before it chooses.
practice-discuss = Stop here and talk: what would you do, and what would the person feel? The choices:
practice-discuss-option = - { $option }
practice-discussed = We have talked: choose
# Above what happens in the story. A line of its own.
practice-story = What happens:
# Above what a trainer thinks of what was just done. A line of its own.
practice-coach = Coach:
practice-wants-to-leave = They want to end this talk.
practice-wants-to-leave-still = They say again that they want to go.
practice-walked-out = They stand up and leave.

# How the invented person answers, where the scenario has no words of its own.
practice-understood_yes = They nod. They have understood.
practice-understood_no = They smile, and do not seem to understand.
practice-limits_agrees = They say that it is all right.
practice-limits_later = They say: not now.
practice-limits_no = They shake their head.
practice-answer_yes = They say yes.
practice-answer_no = They say no.
practice-answer_unknown = They say that they do not know.
practice-answer_declined = They say nothing.
practice-leaving_declined = They do not answer. They look at the door.
practice-offer_yes = They say that they would like that.
practice-offer_no = They say no, thank you.
practice-offer_later = They say: perhaps later.
practice-feels_safe = They say that they feel safe.
practice-feels_not-safe = They say that they do not feel safe.
practice-feels_not-sure = They say that they are not sure.
practice-feels_declined = They would rather not say.

## The learner's own view, before anything is told. Never marked.

practice-view-feels = First you. How are you now?
practice-feels-calm = Calm
practice-feels-stirred = Stirred up
practice-feels-heavy = Heavy or sad
practice-feels-no-word = No word for it
practice-view-went-well = What went well, in your view?
practice-view-differently = What would you do differently?
practice-view-none = Nothing I can name
practice-view-thinks = What do you think is true here?

# What good practice asks of an officer. Short names, in lists.
practice-principle_privacy = privacy
practice-principle_safety = safety and needs first
practice-principle_interpreter = the right interpreter
practice-principle_consent = limits and agreement before questions
practice-principle_honesty = being honest
practice-principle_asking = how questions were asked
practice-principle_listening = hearing what was said
practice-principle_breaks = breaks
practice-principle_respect = taking a no as a no
practice-principle_closing = closing words

# What a trainer says of it where the scenario has no words of its own: that it was kept.
practice-kept_privacy = That kept the talk between the two of you.
practice-kept_safety = Safety came first.
practice-kept_interpreter = That keeps strangers out of the person's story.
practice-kept_consent = The person knew what they agreed to.
practice-kept_honesty = That was honest. It can be trusted later.
practice-kept_asking = That question left room for an answer of their own.
practice-kept_listening = You took what was said as it was said.
practice-kept_breaks = A break gives control back to the person.
practice-kept_respect = The no stood. That builds trust.
practice-kept_closing = A talk with an end is easier to carry.
# That it was broken. An honest view, never blame.
practice-broke_privacy = Someone else could hear. I worry what that means for the person later.
practice-broke_safety = Something that could not wait was left waiting.
practice-broke_interpreter = I worry that someone with an interest of their own stands between the two of you.
practice-broke_consent = The person did not know, or did not agree to, what would happen with their words.
practice-broke_honesty = Nobody in that room can keep this promise. When it breaks, trust breaks with it.
practice-broke_asking = This way of asking gives an answer, or demands one. It makes it harder to tell one's own story.
practice-broke_listening = What stands on the sheet is not what the person said. A silence is neither yes nor no.
practice-broke_breaks = The person's body had already said that it was too much.
practice-broke_respect = A no that is not taken as a no repeats what others may have done to them.
practice-broke_closing = Without an end, the person leaves with their story open.
# A real question for the talk afterwards: the trainer would like to know.
practice-question_privacy = What did you see around you at that moment?
practice-question_safety = What took your attention just then?
practice-question_interpreter = What made this way look like the best one?
practice-question_consent = What did you hear that told you they agreed?
practice-question_honesty = What did you want to give them by saying so?
practice-question_asking = What did you hope to hear, and how else could you come to it?
practice-question_listening = What did you hear, and what did you conclude from it?
practice-question_breaks = What did you notice in their voice and hands?
practice-question_respect = What would have been hard about stopping there?
practice-question_closing = What would you have liked to say at the end?

# What the program saw. $what is a question, a sign, a need or a kind of help.
practice-saw_claimed-alone = You said that you were alone. Someone could hear.
practice-saw_was-alone = You made sure that you were alone.
practice-saw_did-not-begin = You did not begin while someone could hear.
practice-saw_overlooked-need = Not ticked, and true: { $what }
practice-saw_saw-need = You saw it before you began: { $what }
practice-saw_child-as-adult = You took someone under 18 for an adult.
practice-saw_child-as-child = You treated someone under 18 as a child.
practice-saw_other-language = You named another language than their best one, { $what }.
practice-saw_their-language = You found out their best language, { $what }.
practice-saw_companion-interprets = You let someone who came with them interpret.
practice-saw_no-interpreter = You spoke a language that they hardly know.
practice-saw_professional = You chose a professional interpreter.
practice-saw_not-understood = You went on, although the test sentence was not understood.
practice-saw_agreed = They agreed before any question.
practice-saw_agreed-for-them = They did not agree, and you recorded that they did.
practice-saw_took-no = They did not agree, and you left it at that.
practice-saw_misheard = Recorded otherwise than they said: { $what }
practice-saw_heard = Recorded as they said it: { $what }
practice-saw_sign-not-there = You recorded a sign that could not be seen: { $what }
practice-saw_sign-overlooked = A sign was there that you did not record: { $what }
practice-saw_sign-seen = You saw the sign: { $what }
practice-saw_wish-for-them = You recorded a wish that they did not have: { $what }
practice-saw_asked-on = You asked on while they needed a break.
practice-saw_gave-break = You gave a break when it was needed.
practice-saw_held-back = They wanted to leave, and you went on.
practice-saw_walked-out = They left by themselves.
practice-saw_let-go = They wanted to leave, and you let them.
practice-saw_closed = You said the closing words.
# What was recorded, in place of a question.
practice-what-limits = whether they agree
practice-what-feels = how safe they feel

## The talk afterwards. The headings are those of a debriefing method; keep their order.

practice-debrief-done = Done
# $title is the name of the scenario.
practice-debrief-title = After the practice: { $title }
# $seed is the number that gives the same person again.
practice-debrief-lead = { practice-mark } Scenario { $id } { $version }, digest { $digest }, seed { $seed }.
practice-debrief-reactions = 1. Reactions: your own view
practice-debrief-what-happened = 2. Description: what happened
practice-debrief-learned = 2. Description: what the person told
practice-debrief-recorded = 2. Description: what was recorded
practice-debrief-questions = 3. Analysis: how questions were asked
practice-debrief-marks = 3. Analysis: what was kept
practice-debrief-moments = 3. Analysis: moments to talk about
practice-debrief-summary = 4. Summary
# The learner's own words. $view is a choice they made.
practice-own-feels = You were: { $view }
practice-own-went-well = Went well, you said: { $view }
practice-own-differently = You would do differently: { $view }

# How the screening ended.
practice-close_completed = Every question was put.
practice-close_part-left-out = A part of the questions was left out.
practice-close_enough = The questions ended when enough had been said.
practice-close_interrupted = An answer asked for help at once.
practice-close_stopped = The talk was stopped.
practice-close_refused = The person did not agree to questions.
practice-close_informed = Nothing was asked; help was offered.
practice-close_handed-over = It was handed over.
practice-close_noted = What was told was noted afterwards.
practice-close_observed = Signs were noted; nobody was asked.
practice-close_looked-up = You looked up where to turn.
practice-close_broken-off = Privacy was lost, and the talk was not taken up again.
practice-close_not-screened = Nobody was screened.
practice-fit_best = For this person, today, that was the best way.
practice-fit_possible = That can be defended. There was a better way.
practice-fit_unfitting = Another ending would have been better for this person.
# The pattern that was true in the story.
practice-pattern_trafficked = True in this story: trafficking.
practice-pattern_exploited = True in this story: unfair or unlawful work, without the control that makes trafficking.
practice-pattern_other-harm = True in this story: another harm, which needs help of its own.
practice-pattern_neither = True in this story: neither trafficking nor exploitation.
# $thought is what the learner chose.
practice-thought-holds = You thought: { $thought } That holds.
practice-thought-fails = You thought: { $thought } That does not hold.
# What the person did. None of it counts against the learner. $reactions is a list.
practice-reactions = The person { $reactions }. That is theirs, and counts against nobody.
practice-reaction_answers = told something
practice-reaction_hesitates = hesitated
practice-reaction_refuses = refused
practice-reaction_silent = fell silent
practice-reaction_protects = protected someone
practice-reaction_changes = told it differently than before
practice-reaction_ends = wanted to leave
# $fact is something there was to learn.
practice-fact-told = Told to you: { $fact }
practice-fact-untold = Not told today, and theirs to keep: { $fact }
practice-fact-needless = Told, though nobody here needed to ask: { $fact }
practice-fact-left = Rightly left alone: { $fact }
# $what is a question or a sign.
practice-over-read = More was recorded than was said or seen: { $what }
practice-missed = Said or seen, and not recorded: { $what }
practice-silence-as-no = A silence was recorded as a no: { $what }
practice-recorded-well = What was recorded is what was said and seen.
practice-nothing-recorded = Nothing was recorded of the tool.
# $count is a number, $share per cent.
practice-questions-none = You asked no question.
practice-questions-of = { $way }: { $count } of { $all }, { $share } %
practice-way_open = Open
practice-way_closed = Closed, your own
practice-way_leading = Leading
practice-way_multiple = Several in one
practice-way_why = Why
practice-way_label = With a label
practice-way_act = No question
practice-way_as-written = As the tool is written
# $number says which of all questions it was.
practice-questions-first = The first one advised against was question { $number }: { $way }
practice-questions-none-against = None was of a kind that is advised against.
practice-mark-line = { $mark } – { $principle }
practice-mark_na = not applicable
practice-mark_0 = 0, broken
practice-mark_1 = 1, kept once and broken once
practice-mark_2 = 2, kept
practice-marks-how = Each stands by itself. They are never added up.
# Each moment has these three lines.
practice-observation = You did this: { $did }
practice-moment = { $number }. { $observation }
practice-moment-view = A trainer's view: { $view }
practice-moment-question = I would like to know: { $question }
practice-summary-take = Name one thing that you take along, and one that you try next time.
practice-support-after = It is all right if this stays with you for a while.

## Lists and single scenarios.

practice-head-id = Scenario
practice-head-title = Title
practice-head-minutes = Minutes
practice-head-role = You are
practice-head-languages = Languages
practice-head-reviewed = Reviewed
practice-short-nobody = by nobody yet
practice-short-partly = in part
practice-short-both = yes
practice-part-aims = What you can learn
practice-part-content = It speaks of
practice-part-about = About it
practice-show-version = { $id }, version { $version }, digest { $digest }
# $groups is a list of practice-group_….
practice-show-minutes =
    About { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }: { $groups }
practice-group_alone = one learner at a computer
practice-group_threes = in threes, from paper
practice-group_class = a class before one screen
practice-show-tools = Tools: { $tools }
practice-show-languages = Words in: { $languages }
# $command is what to type.
practice-show-truth = What is true in it stands only on the trainer's page: `{ $command }`
# Said when a check found nothing.
practice-check-clean =
    { $scenarios ->
        [one] 1 scenario checked. No faults.
       *[other] { $scenarios } scenarios checked. No faults.
    }
err-no-scenario = There is no scenario “{ $scenario }”.
rec-no-scenario = Choose one of: { $known }.
# The duty desk in every story. Nobody can be called there.
practice-desk = Duty desk (invented)
## How far raters agree. Readers: trainers. A figure is said plainly, with what it can't tell.

# The same mark as on every screen of practice comes first. No name stands anywhere.
practice-agree-title = How far the ratings agree
practice-agree-lead = { practice-mark } Raters: { $raters }. Written cases: { $vignettes }. Items: { $items }. Raters are numbers; no name is read or written.
practice-agree-all = All raters together
practice-agree-pairs = Each two raters
practice-agree-divide = What divides the raters, the most divided item first
practice-agree-how = How to read this
# What can be said of an item in a written case. Names, in lists and quotation marks.
practice-rating_yes = yes
practice-rating_no = no
practice-rating_unclear = unclear
# $share is a whole number, per cent. Two raters at a time are compared. $interval is practice-agree-interval.
practice-agree-same = The same rating: { $share } % of all comparisons of two raters ({ $interval }).
# $rating is one of the ratings.
practice-agree-on = Of comparisons with a “{ $rating }”, both said “{ $rating }”: { $share } % ({ $interval })
practice-agree-on-none = Nobody said “{ $rating }” where two rated.
# $interval is one of the next two messages.
practice-agree-fleiss = Fleiss' kappa: { $value } ({ $interval }), { $word }
practice-agree-ac1 = Gwet's AC1: { $value } ({ $interval })
practice-agree-interval = 95 % interval { $low } to { $high }
practice-agree-no-interval = no interval
practice-agree-fleiss-none = Fleiss' kappa is not defined: every rating is the same.
practice-agree-fleiss-few = Fleiss' kappa is not defined: two people rated too few of the rows.
practice-agree-shares = Of all ratings: yes { $yes } %, no { $no } %, unclear { $unclear } %.
# Left out where nothing is missing.
practice-agree-gaps = Ratings left open: { $gaps }. They count as neither yes nor no.
# The base-rate warning. $rating is one of the ratings.
practice-agree-common = Take care: { $share } % of all ratings are “{ $rating }”. Where one rating is so common, kappa can be low although nearly all agree. Look at the shares and at AC1, too.
# Heads of a table; its first cell names two raters.
practice-agree-head-pair = Raters
practice-agree-head-rows = Rated by both
practice-agree-head-same = Same rating
practice-agree-head-yes = On yes
practice-agree-head-no = On no
practice-agree-head-cohen = Cohen's kappa
practice-agree-head-interval = 95 % interval
practice-agree-head-word = In a word
practice-agree-pair = { $one } and { $other }
practice-agree-range = { $low } to { $high }
# In a cell: a share with its sign of per cent, and its interval, which is practice-agree-range.
practice-agree-share = { $share } ({ $range })
# In a cell: the figure can't be had.
practice-agree-not-defined = not defined
# The words of Landis and Koch for a kappa; keep their order of strength.
practice-strength_poor = poor
practice-strength_slight = slight
practice-strength_fair = fair
practice-strength_moderate = moderate
practice-strength_substantial = substantial
practice-strength_almost-perfect = almost perfect
# $item and $vignette are ids of the table.
practice-agree-item = { $item }: the same rating { $share } %
practice-agree-split = { $vignette }: yes { $yes }, no { $no }, unclear { $unclear }
practice-agree-undivided = Nothing. Wherever two rated the same, they agree.
practice-agree-how-chance = Kappa and AC1 take off what chance would give. 1 is full agreement, 0 no more than chance.
practice-agree-how-words = The words from “poor” to “almost perfect” are a convention of Landis and Koch (1977), for kappa only. They are no measure.
practice-agree-how-interval = An interval tells how far the figure may move with other cases, for these raters. Items of one case are counted as if they were apart, so the true interval may be wider. Where nobody disagreed, or only one thing was rated, kappa and AC1 have none. Those of shares are Wilson's, counted in rows as if of two raters; with more raters they are rather too wide.
practice-agree-how-right = That people agree does not make them right.
## Pages for practising by speaking, from paper. Readers: those who play, watch, teach or rate. Short: one page each.

# $title is the name of the scenario, $reader whom the page is for.
practice-print-title = { $title }: page for { $reader }
practice-reader_officer = the officer
practice-reader_person = whoever plays the person
practice-reader_observer = the observer
practice-reader_trainer = the trainer
practice-reader_rater = whoever rates
# $keep says what to do with the page.
practice-print-lead = { practice-mark } Scenario { $id } { $version }. { $keep }
practice-print-keep_officer = Read this page only.
practice-print-keep_person = For you alone, until the talk afterwards.
practice-print-keep_observer = Write no name on it.
practice-print-keep_trainer = It tells everything. Keep it until the talk afterwards.
practice-print-keep_rater = Write no name on it.
# Headings.
practice-print-door = What you know
practice-print-questions = Questions you can ask
practice-print-how = How it goes
practice-print-who = Who you are
practice-print-moves = What moves you
practice-print-true = What you could tell
practice-print-asked = Asked these, the true answer is yes. Giving it is yours to decide
practice-print-marks = What was kept
practice-print-count = Count the officer's own questions
practice-print-moments = Moments to talk about
practice-print-truth = What is true
practice-print-endings = How endings fit
practice-print-pauses = Where to stop and talk
practice-print-hard = Hard moments: what is easily said, and what it does
practice-print-talk = Questions for the talk
practice-print-plan = Before and after
practice-print-case = The written case
practice-print-rate = What does the case say?
# For whoever plays the officer. In the order of a screening.
practice-print-officer-begin = Begin as you would at work: can you talk alone, is anyone in danger, which language, what must you pass on, does the person agree?
practice-print-officer-choose = Ask in your own words or in these. Each question can be left out, and you can end at any time.
# What moves the person, each before a short text in the second person or without a subject.
practice-print-person_want = What you want
practice-print-person_fear = What you fear
practice-print-person_hide = What you hide
practice-print-person_opens = What makes you open up
practice-print-person_closes = What makes you close
practice-print-person-react = Answer, hesitate, say no, fall silent, tell it differently or leave, as this person would.
practice-print-person-trust = Tell more as trust grows, and less when you are pushed.
practice-print-person-quiet = Do not act out violence or pain. A sentence is enough.
practice-print-person-leave = Afterwards step out of it: say your own name, and one thing in which you differ from this person.
# For the observer.
practice-print-watch = Write what you see and hear, not what you think of anybody.
practice-print-marks-how = Tick 2 where it was kept, 1 where it was once kept and once broken, 0 where it was broken, “not applicable” where it never came up.
# $look says what keeping it looks like.
practice-print-look = { $principle }: { $look }
practice-look_privacy = Nobody else could hear or read along.
practice-look_safety = Danger, pain and needs were seen to before questions.
practice-look_interpreter = Words came through the right language and nobody with an interest.
practice-look_consent = The limits were said and the person agreed, before any question.
practice-look_honesty = Nothing was promised that nobody can keep.
practice-look_asking = Questions left room, and held no answer, blame or label.
practice-look_listening = What was said was taken as it was said; a silence stayed a silence.
practice-look_breaks = A break came when voice or body asked for one.
practice-look_respect = A no was taken as a no, at once.
practice-look_closing = The talk had an end: thanks, what happens next, a safe way back.
# $what is a kind of question or a heading, $room an empty line to write on.
practice-print-room = { $what }: { $room }
practice-print-first = The number of the first one that was leading, several in one, why, or with a label
practice-print-saw = What I saw or heard
practice-print-view = What I think of it
practice-print-ask = What I would like to know
# For the trainer.
practice-print-to-know = Worth learning: { $fact }
practice-print-not-to-ask = Not to be asked for: { $fact }
practice-print-holds = Holds: { $thought }
practice-print-fails = Does not hold: { $thought }
# $level is a level of concern.
practice-print-level = The authors rate the written case: { $level }
practice-print-other-ending = Every other ending.
practice-print-plan-before = Before: say what it speaks of. Nobody has to play, and anybody may stop without a reason.
practice-print-plan-after = After: first the officer's own view, then the person's, then the observer's, then yours. For each moment: what was seen, what you think, what you would like to know.
practice-print-plan-support = At the end, name somebody people can turn to.
# For whoever rates a written case. What is in the file stays English: yes, no, unclear.
practice-print-rate-alone = Rate alone. Compare only when everybody has finished.
practice-print-rate-words = Yes: the case says so. No: the case says that it is not so. Unclear: the case does not tell.
# $first is the first line of the file, $line an example of another.
practice-print-rate-file = Then write a file with the first line { $first } and a line for each rating, such as { $line }. In place of a name you have a number.
practice-print-rate-item = { $item }: { $sign }
practice-print-rate-boxes = [ ] yes   [ ] no   [ ] unclear
## A class: totals of the runs that its members gave. Readers: trainers. Nobody is named, and nobody can be found in it.

practice-class-title = A class: { $title }
# $mark is the mark of practice.
practice-class-lead = { $mark } Scenario { $id } { $version }, digest { $digest }. Runs: { $runs }. These are totals of all.
practice-class-items = Recorded otherwise than said or seen
practice-class-questions = How questions were asked
practice-class-against = Without a question that is advised against
practice-class-marks = What was kept, in how many runs
practice-class-fits = How the endings fit
practice-class-how = How to read this
# Heads of tables. Each number counts runs.
practice-class-head-item = Indicator
practice-class-head-there = Said or seen
practice-class-head-missed = Then not recorded
practice-class-head-over-read = Recorded without it
practice-class-head-silence = Silence as a no
practice-class-head-way = Kind
practice-class-head-count = Number
practice-class-head-share = Share
practice-class-head-principle = What
practice-class-no-question = No question was asked in any run.
# $runs is a number of runs.
practice-class-none-against = In { $runs } of these runs. Leading, several in one, why, and labels are advised against.
practice-class-fit = { $fit } Runs: { $runs }
practice-class-how-totals = A number says in how many runs it was so. Nothing is added up for a person, and nobody is ranked.
practice-class-how-talk = Talk about what many missed. Do not ask whose run it was.
