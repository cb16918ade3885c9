### What an officer and a person read and hear in a session, in the order of the session.
### Short sentences, one idea each. Calm, plain and warm. Never blame, hurry, promise or label.

## 1. Alone? These words may be read by anyone who looks over a shoulder.
## They must give nothing away: no topic, no service, no danger word.

# The very first screen. The officer reads it in silence.
ui-alone = Is this a good place to talk?
ui-alone-yes = Yes, we are alone
ui-alone-can-part = We can move apart without making a fuss
ui-alone-no = No, someone is with us
ui-alone-looking = I am just looking
# The officer is in a room without anyone else. Gives nothing away.
ui-alone-myself = I am by myself now

# How to part two people in an everyday way. Never force it.
ui-apart = Move to a quiet place, in an everyday way.
ui-apart-how = A form to sign or a routine check can be a reason. If it causes tension, let it go.
ui-apart-alone-now = We are alone now
ui-apart-no = It did not work

# Good practice that needs no question. Safe to be read by a stranger.
ui-without = You can do good without a talk.
ui-without-calm = Be friendly and calm. Go on with your usual work.
ui-without-needs = Offer water, a seat, or a short rest.
ui-without-time = Take your time. Nothing has to be said now.
ui-without-tell = Later, talk it over with a colleague.
ui-without-again = We are in a better place now
ui-without-end = End here

## 2. One checklist before anything else. For the officer only.

ui-check = Before you begin: does any of this apply?
# The officer came back alone, or came back with the person: the talk or the notes before are gone.
ui-check-anew = This begins anew. What was said before is forgotten. Signs you saw and a word of danger are kept.
# Where the person sits matters: a way out in sight helps people feel calm.
ui-check-seat = Give the person a seat with the door in view.
# The person's choice of whom to talk with.
ui-check-choice = Let them choose: would they rather talk with a woman or a man?
ui-check-life = Someone's life is in danger now
ui-check-injury = Someone is hurt or ill and needs care now
ui-check-child = A child is in danger now
ui-check-needs = The person needs water, food, warmth, a toilet or medicine
ui-check-asked-before = Someone has already asked these questions
ui-check-not-trained = I am not trained for this talk
ui-check-none = None of these

# Danger comes before every question.
ui-danger = See to the danger first. The questions can wait.
ui-danger-life = Get help on the way. Stay with the person if you are safe.
ui-danger-injury = Call for medical help. Ask before you touch.
ui-danger-child = Keep the child in sight and away from the danger.
ui-danger-go-on = It is safe now, and the person wants to talk
# The same for an officer with nobody else in the room.
ui-danger-over = It is safe now: go on
ui-danger-stop = Not now: stop here

ui-needs = See to these needs first.
ui-needs-how = Water, food, warmth, a toilet, medicine. Take the time it takes.

ui-asked-before = Telling it again can hurt.
ui-asked-before-how = Ask the colleague for what is known. Only go on if the person wants to.
ui-asked-before-go-on = The person wants to go on
ui-asked-before-stop = Stop here, and ask the colleague

ui-not-trained = It is right to say so.
ui-not-trained-how = You need not ask anything. Be kind, see to needs, and hand over.
ui-not-trained-hand-over = Hand over, and show where to turn

## 3. Words and interpreters. For the officer.

ui-language = Which language does the person speak best?
ui-language-how = Ask them. Type a name such as Dari, or a code such as prs.

# For an officer with nobody else in the room.
ui-language-known = As far as you know. Type a name such as Dari, or a code such as prs.

ui-channel = How will your words reach the person?
# The person's preference counts, not the officer's.
ui-channel-prefer = Ask what they prefer: a woman or a man, here or by phone, from home or not.
ui-channel-brief = Only a professional interpreter or a trained colleague.
# The program has words in the person's language, which nobody here has accepted (`askwell locale accept`).
ui-channel-draft = This program has a draft in their language. Nobody here has accepted it, so it is not shown.
ui-channel-officer = I speak their language well
ui-channel-interpreter-here = A professional interpreter is here
ui-channel-interpreter-phone = A professional interpreter by phone
ui-channel-screen = They read it on this screen
ui-channel-companion = Someone who came with them, a relative, or someone who lives or works with them

# The agency's own way to reach interpreters.
ui-interpreter-line = Your interpreter line: { $name }, { $phone }

ui-no-companion = Please do not use this person to interpret.
# For the officer only; never said aloud.
ui-no-companion-why = They may know the person who does harm, or be afraid too. It puts both at risk.
ui-no-companion-find = Find a professional interpreter
ui-no-companion-none = There is none now: stop here

# Above the card for the interpreter: read to them before the talk, line by line.
ui-brief = Read this to the interpreter first:
ui-brief-exact = “Please say exactly what each of us says. Leave nothing out, add nothing.”
ui-brief-private = “Please tell nobody what you hear. Do you know this person or their family?”
ui-brief-hard = “Some questions may be hard to hear.”
ui-brief-stop = “Tell me if you need a break, or can't go on.”

ui-sample = A test sentence, about nothing. Do they understand it well?
# The person reads it on this screen.
ui-sample-screen = A test sentence, about nothing. Can they read it well, and do they understand it?
# A harmless sentence, to find out whether words arrive. Nothing about the topic.
ui-sample-words = The sun is shining, and the tea is hot.
# A choice as the officer reads it. `.own` is the same choice in the person's mouth: a person who reads on the screen
# points at it.
ui-sample-yes = Yes, well
    .own = Yes, I understand this well
ui-sample-no = No, or not sure
    .own = No, or I am not sure
# The interpreter said that they know the person or the family.
ui-sample-knows = The interpreter knows them: find another one

# On a screen that anyone may see: the person has read along, and what comes now is for the officer.
ui-turn-back = Turn the screen back to you.

## 4. Age, as the officer sees it. For the officer.

ui-age = How old do you think the person is?
ui-age-how = Do not ask for a date. If you doubt, treat them as under 18.
ui-age-adult = Clearly 18 or older
ui-age-child = Under 18
ui-age-doubt = They say 18 or older, and I doubt it
ui-age-unsure = Not sure

# What to do with someone who is or may be under 18. No questions are asked. First what they must hear.
ui-child = Keep them safe. The questions are for someone who is trained for it.
ui-child-presumed = You are not sure of the age. Treat them as under 18. If you become sure, go back.
ui-child-say = Say this before they tell you more:
ui-child-said = Said
# Then what to do.
ui-child-now = Now see to this:
ui-child-safe = Is the child safe now? Who is with them? See to food, water and rest.
ui-child-with = Do not leave them alone with the person who came with them.
ui-child-listen = If they talk, listen. Say: “Thank you for telling me.”
ui-child-no-questions = Do not question them. Remember their own words.
ui-child-done = Done: show what to do next

## 5. Limits and consent. The limits themselves are in limits.ftl.

ui-limits = Say this in your own calm voice, line by line:
# The person reads it on this screen.
ui-limits-screen = Let them read it in their own time. Wait until they look up.
ui-limits-ask = Is it all right if I ask you some questions?
ui-limits-agrees = They agree
    .own = Yes, you can ask me
ui-limits-later = Not now
    .own = Not now
ui-limits-no = No, or no answer
    .own = No

## 6. Items

# Said to the person after they agreed, once, before any question. What they tell then is not noted.
ui-invite = Is there something you would like to tell me first? You don't have to.
# For the officer, below it.
ui-invite-how = Just listen. Ask nothing more. None of it is noted.
ui-tool = What fits now?
ui-tool-questions =
    { $title }: { $questions ->
        [one] one question
       *[other] { $questions } questions
    }, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
ui-tool-no-questions = { $title }: no questions
# $label names a tool that comes from a folder, as above.
ui-tool-added = { $label } (added, not part of the program)
# Leads to the other tools that fit, beyond the three suggested.
ui-tool-other = Another tool
ui-tool-none = No tool fits here. You can stop, and see where to turn.

# Said before the first of the harder questions, so that they come as no surprise.
ui-forewarn = The next questions are about fear and pressure. You can leave out any of them, or all of them.
    .child = The next questions are about things that can feel bad. You can leave out any of them, or all of them.
# `.own` is the choice in the person's mouth, to point at on the screen.
ui-forewarn-go-on = Go on with these questions
    .own = You can ask me these
ui-forewarn-leave-out = Leave all of them out
    .own = Leave all of these out
# Ground rules, said to a child before the first question. An answer that is not known is as good as any other.
ui-rules-unsure = It is fine to say “I don't know”.
ui-rules-correct = If I get something wrong, tell me.
ui-rules-stop = You can stop whenever you want.
# Marks a sign that only the officer looks at.
ui-observe = Only for you, do not read aloud. Did you notice this?

# Cards for an answer that cannot wait: what it is, what to do first (.do), what the person hears (.say), what not to do
# (.not). Whom to call stands after what to do.
ui-now-danger = Someone may be in danger. The questions can wait.
    .do = If a life may be at risk, call first. If not, ask them how they see it.
    .say = Thank you for telling me. What would make it safer for you now?
    .not = Keep them apart from whoever they fear, and confront nobody. Do not promise that they will be safe. Do not send them back without a plan.
ui-now-medical = Someone may need medical care. The questions can wait.
    .do = Get medical help on the way.
    .say = I would like a nurse or a doctor to see to this. Is that all right?
    .not = Do not touch without asking. Do not ask how it happened.
ui-now-self-harm = The person may want to harm themselves. The questions can wait.
    .do = Get trained help on the way. Someone stays with them until it comes.
    .say = Thank you for telling me. I am here with you.
    .not = Do not argue, and do not ask for reasons. Do not leave them alone.
ui-now-child-at-risk = A child may be at risk. The questions can wait.
    .do = Find out only this: is the child safe now, and who is with them? Your duty to report may begin now.
    .say = Thank you for telling me. I may have to tell people who protect children.
    .not = Do not question the child. Do not promise to keep it to yourself.
ui-now-go-on = It is seen to, and they want to go on
    .own = I want to go on
ui-now-stop = Leave the questions, and see what helps
    .own = I want to stop the questions
# In their place where nobody is there, and the officer notes signs or what was told.
ui-now-note-on = It is seen to: go on with the notes
ui-now-note-end = End the notes here

ui-enough = Enough has been said.
ui-enough-how = More questions would not change what comes next.
ui-enough-end = End the questions here
ui-enough-go-on = The person wants to go on

## 6a. The officer is alone, and notes signs or what was told in a talk. Nobody is there to hear a word.

ui-note = What do you want to note?
ui-note-how = Only ticks, no names. You can leave out anything.
ui-note-signs = Signs I saw
ui-note-told = What the person told me in a talk
ui-note-nothing = Nothing: show where to turn

# Without both, what was told is not noted.
ui-attest = Did you say the limits before the talk, and did the person agree to talk?
ui-attest-how = The limits: what is written down, who learns what, and that they can stop.
ui-attest-yes = Yes, both
ui-attest-no = No, or not sure

ui-not-attested = Then what was told is not noted here.
ui-not-attested-why = The person could not know who would learn of it. You can note signs you saw, and offer a talk another time.

# Above a page of ticks. The name of the section follows.
ui-notes-signs = Tick what you saw yourself.
ui-notes-told = Tick what the person told you.
ui-notes-open = What you do not tick stays open. It counts neither as yes nor as no.
ui-notes-none = None of these, or not known
ui-notes-not-known = Not known
# After a page of ticks about what the person told: what became of the questions that were not ticked.
ui-rest = And what you did not tick on that page?
ui-rest-how = Only what the person said counts, not what you think.
ui-rest-open = It was not talked about, or I do not know
ui-rest-calm = They said that none of it is so
ui-rest-declined = They preferred not to say

# The last words to an officer who is alone, before the sheet.
ui-noted = Before you read the sheet:
ui-noted-offer = When it is safe, offer the person help. They choose.
ui-noted-again = Do not ask again what they have told already.
ui-noted-you = Take a moment for yourself, too.
ui-noted-done = Show the sheet

# After the closing words of a talk that was stopped or refused. The list itself comes only when the officer is alone.
ui-signs = When you are by yourself: do you want to note signs you saw?
ui-signs-how = This is for your sheet only. It gives no level.
ui-signs-note = I am by myself: note signs
ui-signs-skip = No: show the sheet

## 7. The offers are in offers.ftl. Then one question about safety, in the person's own view.

ui-safety = How safe do you feel about what comes next today?

## 8. Closing words, said to the person on every path.

ui-closing = Thank you for your time. Every choice you made here was yours.
ui-closing-next = I will now look for what fits what you want.
# In its place after a refusal or a stop.
ui-closing-later = If you want to talk another time, that is fine.
ui-closing-back = Is there anything that would make it safer to go from here?
ui-closing-contact = If someone may contact you: is there a safe way? You can keep it to yourself.
# Where a number can be given that may be kept.
ui-closing-number = I can give you a number to keep, if that is safe for you.
# To someone who made no choice here: a child, or someone for whom there is no interpreter.
ui-closing-thanks = Thank you for your time.
ui-closing-hand-over = I will look for someone who can talk with you well.
# To a child, who is not sent off alone.
ui-closing-child-next = I will tell you what happens next.
ui-closing-child-need = Is there anything you need right now?
# For the officer, after a stop, a refusal or a hand-over.
ui-closing-final = Every answer is already forgotten. To talk after all, begin again.
# For the officer.
ui-closing-not-kept = Remember a safe way to reach them. This program keeps none of it.
ui-closing-child-stay = Stay with the child until someone you know to be safe takes over.
ui-closing-done = Said: show the sheet
    .own = I need no number
ui-closing-card = They want a number to keep
    .own = I want a number to keep

## 8a. A number for the person to keep. Whatever they carry may be found: nothing on it says what it is for.

ui-card-safe = Would it be safe for you to carry a number with you?
ui-card-paper = On paper
    .own = Yes, on paper
ui-card-remember = They would rather remember it
    .own = I would rather remember it
ui-card-no = No, or not sure
    .own = No, or I am not sure
ui-card-look = What should stand above the number, so that it is safe for you?
# What can stand above the number on a small piece of paper. Everyday places. The first is nothing but the number.
card_number = Only the number
card_doctor = Doctor
card_school = School
card_shop = Shop
card_hairdresser = Hairdresser
card_taxi = Taxi
# For the officer.
ui-card-write = Write it on something they choose, or let them write it. Nothing else goes on the paper.
ui-card-say = Say it together, slowly, three times.
# $number is a telephone number.
ui-card-number = { $number }
# Said to the person. Whoever takes their phone can see whom they called.
ui-card-call-list = A phone keeps a list of its calls. Someone who holds the phone can see it.
ui-card-done = They have it
# Puts the number on a page of its own, in the folder that the settings name.
ui-card-save = Save it as a page to print

## 9. The sheet, for the officer only. Its words are in sheet.ftl.

ui-sheet-end = Finish: this program forgets it all
# Puts the sheet into a new file, in the folder that the settings name.
ui-sheet-save = Save this sheet
ui-save-as = How do you want to save it?
ui-save-as-text = As text
# An HTML file.
ui-save-as-html = As a page to print
ui-save-as-markdown = As Markdown
ui-save-as-json = As JSON, for another program
# $path is the new file.
ui-sheet-saved = Saved for you alone: { $path }
# $path is the folder that the settings name.
ui-sheet-not-saved = Nothing was saved: no new file could be made in { $path }. It is still here.
# $path is the file. The program can't remove it: it has given up the right to.
ui-sheet-cut-off = The file { $path } is cut off, perhaps because the disk is full. Remove it yourself. What it should hold is still here.

## Screens that can come at any time

ui-go-on = Go on
ui-yes = Yes
ui-no = No
# A screen that says nothing. It may stay open in front of anyone.
ui-paused = One moment.
ui-still-private = Is this still a good place?
# The interpreter is gone or another one came. The words give nothing away.
ui-still-private-changed = Yes, and someone else will interpret now

# What helps when the person trembles, cries, goes silent or is far away. The first three are for the officer.
ui-distress = Let the questions rest. There is time.
ui-distress-water = Offer water. Keep some distance, and do not touch.
ui-distress-where = Say calmly where you both are. Do not ask them to close their eyes.
# Said to the person. An offer, never an instruction.
ui-distress-rest = You do not need to say anything now.
ui-distress-ground = If you like, you can feel the floor under your feet, or look at something near you.
ui-distress-choice = We can go on, take a break, or stop. Each is fine.
# `.own` is the choice in the person's mouth, to point at on the screen.
ui-distress-go-on = They want to go on
    .own = I want to go on
ui-distress-pause = They want a break
    .own = I want a break
ui-distress-stop = They want to stop
    .own = I want to stop

ui-emergency = If someone is in danger now, call first.
ui-emergency-number = Emergency number: { $number }
ui-emergency-unknown = There is no emergency number for this place here. Ask your duty desk.
ui-duty-desk = Your duty desk: { $name }, { $phone }
# The talk is held with a tool from a folder. Stands above every screen of it, for the officer.
ui-added-tool = This tool was added. It is not part of the program.
# Before a talk: there are tools in folders, and nobody said that they are to be used with people.
ui-added-tools-left-out = Tools from folders are left out. Start with --added-tools to use them.
# For someone who is or may be under 18, where the agency has such a desk.
ui-child-desk = Your desk for children: { $name }, { $phone }

## Answers, the same at every question

answer_yes = Yes
answer_no = No
# `.own` is the answer in the person's mouth, to point at on the screen.
answer_unknown = Does not know
    .own = I do not know
answer_declined = Prefers not to say
    .own = I would rather not say
answer_not-seen = Could not tell
answer_none-of-these = None of these

## What to do now, first on the sheet. For the officer.

sheet-now-danger = Someone may be in danger. Call for help before anything else.
sheet-now-medical = Someone may need medical care. Get it now.
sheet-now-self-harm = The person may want to harm themselves. Do not leave them alone. Get trained help.
sheet-now-child-at-risk = A child may be at risk. Tell your child desk now, or your duty desk if you have none.
sheet-now-child = The person is or may be under 18. Hand over to your child desk, or to your duty desk if you have none. Do not question them.
# The officer is trained for it and has talked with the child.
sheet-now-child-yours = The person is or may be under 18. See to it that nobody asks them the same again.
# It was ticked before the talk, and the officer said later that it was safe.
sheet-now-danger-over = There was danger earlier. You said later that it was seen to. Check that it still is.
# Someone was hurt or ill or asked for a doctor, and the officer went on later.
sheet-now-medical-over = Someone needed care earlier. Check that it was given.
sheet-now-needs = See to water, food, warmth and medicine.
sheet-now-not-safe = The person does not feel safe. Ask what would help before they go.
sheet-now-wishes = Start with what the person wants.
sheet-now-refused = The person chose not to talk. That is their right, and a good end.
sheet-now-stopped = The talk was stopped. Let it rest, and offer help without questions.
# The officer was alone.
sheet-now-offer = When it is safe, offer the person help. They choose what they want.
# Privacy was lost in a talk, and the officer came back alone.
sheet-now-broken-off = The talk broke off. When it is safe, offer the person help, without asking again.
sheet-now-hand-over = Hand over to your duty desk. Find a professional interpreter if one is needed.

## What was not done. For the officer.

sheet-not-done-refused = No question was asked.
sheet-not-done-stopped = The questions were stopped, so no level of concern is given.
sheet-not-done-handed-over = No question was asked. Someone else will talk with the person.
# The directory of this place has faults, so services and duties may be missing from the sheet.
sheet-not-done-directory = The directory of this place could not be read: services and duties are missing here. Ask your duty desk.
sheet-not-done-interrupted = Some questions were left out, because help came first.
# The person left out the questions about fear and pressure, all at once.
sheet-not-done-part-left-out = The person left out one part of the questions. That is their right. It counts neither as yes nor as no.
sheet-not-done-informed = This was an offer of help. No question was asked, so nothing is indicated.
sheet-not-done-noted = Nobody was asked now.
sheet-not-done-observed = Nobody was asked. Signs alone can't show more than some indicators.
sheet-not-done-looked-up = Nobody was asked and nothing was noted, so nothing is indicated.
sheet-not-done-broken-off = The talk broke off, and what was said is forgotten, so nothing is indicated.
# The person read the words of a draft on the screen. Somebody at the agency accepted them with `askwell locale accept`.
sheet-not-done-review = The words the person read are a draft. Somebody at your agency accepted them; nobody reviewed them for this program.
sheet-not-done-report = This program has reported nothing and called nobody.
