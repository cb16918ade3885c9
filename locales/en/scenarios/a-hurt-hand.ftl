### The words of the scenario a-hurt-hand. Everyone in it is invented. Short spoken sentences.
### The lesson: a no is a complete answer, and care goes on without it.

scenario_a-hurt-hand = The hurt hand
    .about = A young man needs a bandage and wants no questions. What can you still do for him?
aim_a-hurt-hand_care-first = Care first, and questions only after it
aim_a-hurt-hand_no-is-an-answer = Take a no as a whole answer
aim_a-hurt-hand_leave-a-door = Leave a door open that he can find again
door_a-hurt-hand = A walk-in clinic in a small town, Tuesday, late. A young man in dusty work clothes holds his left hand in a rag. The rag was white some days ago. Outside, a van waits with its lights on.

person_a-hurt-hand = You are Dean, 24. You were born two towns from here and grew up in care. You lay driveways for a man who picked you up at a shelter.
    .want = The hand to stop hurting, and to be left alone.
    .fear = That he finds out that you talked. And the street, where you were before.
    .hide = That you sleep in a caravan in his yard, for food and tobacco and no pay. And that two lads who left were beaten.
    .opens = Someone who looks after the hand first. Quiet. Being asked before you are touched. A way back that needs no promise.
    .closes = “Victim”, “slave”, police words, and anyone who says a bad word about him before you have.
truth_a-hurt-hand = Dean works without pay for a man who houses him in a yard and hurts those who leave. He knows it, and he is not ready. After two more dressings he might be.
fact_a-hurt-hand_sleeps-at-the-yard = He sleeps where he works
fact_a-hurt-hand_comes-back = He can come back to have the dressing changed
fact_a-hurt-hand_boss-waits = The man he works for waits outside
fact_a-hurt-hand_how-it-happened = How exactly the hand was crushed

line_a-hurt-hand_waiting-room = The waiting room is empty but for him and a man at the door, who jingles his keys. “How long will that take?” says the man.
choose_a-hurt-hand_waiting-room_call-in = Call him in: “Come through, please. Family and friends wait here, it's the same for everyone.”
line_a-hurt-hand_follows = He gets up and follows you. The man goes back to his van, and keeps the engine on.
choose_a-hurt-hand_waiting-room_who-is-that = “Who is that with you?”
line_a-hurt-hand_just-the-boss = “Just my boss. He gave me a lift.” The keys stop jingling.
choose_a-hurt-hand_waiting-room_boss-too = “You can both come through.”
    .coach = He can't say a word in there now that he would not say in the van.
line_a-hurt-hand_boss-comes = “Good,” says the man, and takes a step. Dean looks at his boots.

line_a-hurt-hand_the-hand = You close the door. Two fingers are blue and swollen, the cut is days old. He says that his name is Dean, and that it's nothing.
choose_a-hurt-hand_the-hand_clean-first = Clean and cool the hand. Nothing else for now.
    .coach = You began with what he came for. That is the quickest way to trust there is.
line_a-hurt-hand_breathes-out = He breathes out, long, for the first time.
choose_a-hurt-hand_the-hand_how-did-it = “Why did you wait so long? How did that happen?”
line_a-hurt-hand_slab-fell = “A slab came down. He said to work on.” He bites his lip. “Doesn't matter.”
choose_a-hurt-hand_the-hand_ask-before-touch = “May I touch it? Say stop whenever you like.”
line_a-hurt-hand_go-on-then = “Go on then.” He holds it out to you.
choose_a-hurt-hand_the-hand_only-ten-minutes = “I've got ten minutes. Let's talk while I do this.”
line_a-hurt-hand_pulls-back = He pulls his hand back a little, and says nothing.

line_a-hurt-hand_bandage = You wind the bandage. From the window one can see the van. Both of you have seen it.
choose_a-hurt-hand_bandage_how-are-things = “How is life out there for you?”
line_a-hurt-hand_caravan = “Caravan's cold. It's in his yard, so. Start at five, no walk to work.” He almost laughs.
line_a-hurt-hand_its-work = “It's work.”
choose_a-hurt-hand_bandage_quiet = Say nothing. Wind the bandage slowly.
line_a-hurt-hand_looks-at-window = He looks at the window for a while.
line_a-hurt-hand_caravan-short = “Can't get it wet in the caravan, can I,” he says. “In the yard. There's no water in.”
choose_a-hurt-hand_bandage_he-does-this = “He did this to you, didn't he?”
    .coach = You may be right. But you took his side of the story away from him, and he has to defend the man now.
line_a-hurt-hand_not-him = “No. He's all right. He took me in when nobody did.”
choose_a-hurt-hand_bandage_slave = “Dean, do you know that you're a victim of modern slavery?”
    .coach = A name for him that he did not choose. Most people who are in it do not call it that.
line_a-hurt-hand_not-one-of-them = “That's foreigners,” says Dean. “I'm not one of them.”
choose_a-hurt-hand_bandage_say-the-limits = Say what you are bound to pass on, before you ask for anything.
line_a-hurt-hand_listens = He listens, with his head on one side.
choose_a-hurt-hand_bandage_straight-to-it = Begin with the questions. The rest can come later.
    .coach = He can't choose what to say if he does not know where it goes.
line_a-hurt-hand_what-is-this = “What is this? Who's that for?”

line_a-hurt-hand_no-questions = “No. No questions. Just the hand.”
line_a-hurt-hand_not-today-thanks = “Not today. You're all right, but no.”

line_a-hurt-hand_after-the-no = The bandage is done. He looks at it from both sides. The van flashes its lights, twice.
choose_a-hurt-hand_after-the-no_thursday = “The dressing has to be changed on Thursday. Here, by me. You need not say anything then either.”
    .coach = A reason to come back that he can say aloud in the van. That is a door.
line_a-hurt-hand_thursday-maybe = “Thursday,” says Dean. “He can't say no to that, can he.”
choose_a-hurt-hand_after-the-no_number-by-heart = “Do you want a number that you can keep in your head, not in your pocket?”
line_a-hurt-hand_repeats-number = He says it twice, under his breath. “Got it.”
line_a-hurt-hand_shrugs = He shrugs. “Not much for numbers.”
choose_a-hurt-hand_after-the-no_why-go-back = “Why do you go back to someone like that?”
    .coach = It sounds like blame. He has reasons, and some of them are about staying alive.
line_a-hurt-hand_stands-up = He stands up. “Because.” He has his cap in his hand.
choose_a-hurt-hand_after-the-no_must-tell-me = “If you don't tell me, I have to call the police on him.”
    .coach = A threat, and perhaps not even true. He hears what he hears every day: do it, or else.
line_a-hurt-hand_cap-on = “Do what you want. I never said anything.” He pulls his cap down.
choose_a-hurt-hand_after-the-no_take-care = “Keep it dry. It was good that you came.”
line_a-hurt-hand_cheers = “Cheers,” says Dean. At the door he turns round. “For not going on about it.”
line_a-hurt-hand_nods = He nods, and is gone.

line_a-hurt-hand_said-no = “I said no questions.”
line_a-hurt-hand_only-the-hand = “Only the hand. I'm fine.”
line_a-hurt-hand_can-go = “I can go when I like. Where would I go, though.”
line_a-hurt-hand_jaw = His jaw works. He does not answer.
line_a-hurt-hand_the-hand-only = “For the hand, yes.”
line_a-hurt-hand_leave-it = “Leave it.”
line_a-hurt-hand_fine-he-says = “I'm always fine.”
line_a-hurt-hand_boss-answers = “He's fine,” says the man with the keys. Dean nods.

think_a-hurt-hand_his-to-decide = Something is badly wrong there, and when to speak is his to decide
think_a-hurt-hand_hiding-a-crime = He refuses because he has done something himself
think_a-hurt-hand_refusal-means-fine = He would have said yes if he needed help
talk_a-hurt-hand_hard-to-stop = What made it hard to stop after the no?
talk_a-hurt-hand_what-stayed = What will he remember of you on Thursday?
talk_a-hurt-hand_if-thursday = If he comes on Thursday: what would you do in the same way, and what not?
pause_a-hurt-hand_at-the-no = At the no: how does it feel, in your own body, to be told no?
pause_a-hurt-hand_after-the-no = After the no: collect everything that can still be done for him today.
pause_a-hurt-hand_the-van = When the van is mentioned: what does Dean have to explain on the way home?
vignette_a-hurt-hand = A man of 24 comes to a clinic with an injury that is days old. He says that he sleeps in his employer's yard and that he was told to work on. His employer waits outside. He wants no questions, and says that he can leave when he likes.
