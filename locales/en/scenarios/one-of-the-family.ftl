### The words of the scenario one-of-the-family. Everyone in it is invented. Short spoken sentences.
### The lesson: control can be friendly. Part two people in an everyday way, and think of the time after.

scenario_one-of-the-family = One of the family
    .about = A home visit. The carer is silent, and the daughter of the house is very kind. Who is speaking?
aim_one-of-the-family_part-kindly = Find an everyday reason to talk to one person alone
aim_one-of-the-family_not-her-words = Hear him, and not somebody else's words for him
aim_one-of-the-family_safe-after = Leave him no less safe than you found him
door_one-of-the-family = A yearly home visit to an old lady who can't walk any more. A man from Indonesia lives in and cares for her. Her daughter, Ms Hale, opens the door before you ring.

person_one-of-the-family = You are Wahyu, 36, a trained nurse. Your work permit is in order. You speak Indonesian and little of the language here.
    .want = Your passport, one free day a week, and that the old lady is well.
    .fear = The one call that Ms Hale says she could make, to have you sent home.
    .hide = That she keeps your pay for a flight that never gets paid off.
    .opens = Being asked about your day. A voice in your own language. Someone who thinks of what comes after.
    .closes = A bad word about the old lady. Anything that Ms Hale could notice.
truth_one-of-the-family = Wahyu works day and night, seven days a week. Ms Hale has his passport, his pay and the code of the door. She has never been rude. He stays from fear, and from care for the old lady.
fact_one-of-the-family_passport-in-desk = His passport is in her desk, and he can't have it
fact_one-of-the-family_no-day-off = He works day and night, and has no free day
fact_one-of-the-family_phone-is-read = She reads what is on his phone
fact_one-of-the-family_flight-to-pay = His pay is kept for the flight, month after month
fact_one-of-the-family_sick-wife = The illness of his wife

line_one-of-the-family_living-room = “This is Wahyu. He is one of the family,” says Ms Hale. He stands behind her chair.
line_one-of-the-family_she-pours = She pours you tea. “Ask me anything. His words are few.”
choose_one-of-the-family_living-room_garden = “I talk to each carer alone for a bit, in every home. Wahyu, will you show me the garden?”
    .coach = It is the same for everybody, so it says nothing about him.
line_one-of-the-family_to-the-garden = “Of course,” says Ms Hale. She stays with her mother. At the end of the garden is a bench.
choose_one-of-the-family_living-room_in-front-of-her = “Wahyu, you don't get any days off here, do you?”
    .coach = He can only say one thing while she pours the tea. And now she knows what you are looking for.
line_one-of-the-family_like-a-son = “Happy. Like a son,” says Wahyu to the carpet.
choose_one-of-the-family_living-room_send-her-out = “Ms Hale, leave the room, please. I have questions for him.”
    .coach = You want him to be free to speak. She will ask him tonight what it was about.
line_one-of-the-family_what-did-he-say = “Has he said something?” She is still smiling. Wahyu shakes his head, again and again.
choose_one-of-the-family_living-room_wait-and-see = Drink the tea, and watch for a while.
line_one-of-the-family_she-tells-all = She tells you when he sleeps, what he eats, what he likes. He does not say a word.

line_one-of-the-family_second-try = The old lady calls. Ms Hale gets up halfway, and sits down again.
choose_one-of-the-family_second-try_medicines = “I need the list of your mother's medicines. Could you find it? We'll wait in the garden.”
    .coach = She has something to do, and nobody lost face.
line_one-of-the-family_she-looks-for-them = “It must be upstairs,” she says. You walk to the bench at the end of the garden.
choose_one-of-the-family_second-try_insist = “I'm sorry, I have to talk to him without you.”
line_one-of-the-family_we-have-no-secrets = “We have no secrets,” she says, and takes his arm.
choose_one-of-the-family_second-try_another-day = “When is a good time for my next visit?”
line_one-of-the-family_tuesdays = “Not on Tuesdays,” says Ms Hale. “I'm at work then.” Now you know a day.

line_one-of-the-family_bench = Wahyu sits down as if his legs gave way. He has been up since two.
choose_one-of-the-family_bench_eat-first = “Have you eaten today? I have some bread with me. We have time.”
    .coach = His body came first. It told him more about you than words.
line_one-of-the-family_eats = He eats all of it, and folds the paper.
choose_one-of-the-family_bench_quickly-now = “Quick, before she comes.”
line_one-of-the-family_rubs-eyes = He rubs his eyes, and looks at the house.

line_one-of-the-family_whose-voice = “Shall I translate?” calls Ms Hale from the kitchen door. “I know how he means it.”
choose_one-of-the-family_whose-voice_let-her-help = “That would be kind, just for a minute.”
    .coach = Then you would hear her twice, and him not at all.
line_one-of-the-family_stands-up = Wahyu stands up at once, and puts his hands behind his back.
choose_one-of-the-family_whose-voice_your-words-will-do = “We'll manage, your words are good enough, aren't they?”
line_one-of-the-family_little-little = “Little, little,” says Wahyu. It is one of his ten words.
choose_one-of-the-family_whose-voice_line-by-phone = “Thank you, we have a phone line for that. I have to use it.” Ring the interpreter line.
line_one-of-the-family_good-morning = A man's voice says good morning in Indonesian. Wahyu puts a hand over his mouth.

line_one-of-the-family_warm-rice = “Rice is best warm,” says the voice for him. Wahyu smiles for the first time.
line_one-of-the-family_yes-to-all = “Yes, yes,” says Wahyu. He says it to everything.

line_one-of-the-family_what-becomes-of-it = “What I say, where does it go?” asks the voice for him.
choose_one-of-the-family_what-becomes-of-it_what-i-must-do = Say what you keep, what you must pass on, and what he decides himself.
line_one-of-the-family_he-nods-slowly = He nods slowly, and has one line said again.
choose_one-of-the-family_what-becomes-of-it_she-will-never-know = “She will never hear of it. I promise.”
    .coach = You want to calm him. But you can't know it, and he will plan with your word.
line_one-of-the-family_she-knows-everything = “She knows everything,” he says. “Always.”
line_one-of-the-family_you-can-ask = “You can ask,” says the voice for him.
line_one-of-the-family_not-here = “Not here. Another day, perhaps.”

line_one-of-the-family_begin = A curtain moves, and falls back. You have a little time.
choose_one-of-the-family_begin_your-day = “Tell me about yesterday, from getting up to going to bed.”
    .coach = He could begin where he liked. So you heard about the nights.
line_one-of-the-family_day-and-night = “There is no bed time. I sleep beside her, on the mat. She calls at two, at four. Every day is like that.”
choose_one-of-the-family_begin_house-slave = “That sounds like a slave to me.”
    .coach = It may be meant as help. He hears that he let it be done to him.
line_one-of-the-family_proud-of-work = “I am a nurse,” says Wahyu, and sits up straight.
choose_one-of-the-family_begin_family-at-home = “How is your wife? Are there debts at home?”
line_one-of-the-family_wife-is-ill = “She is ill.” His voice breaks. “Why do you ask that?”
choose_one-of-the-family_begin_to-the-questions = Begin with the questions of the tool.
line_one-of-the-family_ready = He holds the folded paper in both hands. “Yes.”

line_one-of-the-family_promised-hospital = “They said a hospital, with other nurses, and Sundays free.”
line_one-of-the-family_she-saves-it = “She saves it for me. For the flight. The flight is never paid.”
line_one-of-the-family_she-counts = “She does the counting. I do not see it.”
line_one-of-the-family_no-blows = “No. Nobody hits me. She is always friendly.”
way_one-of-the-family_papers-held_took-it-away = “She took your passport away, didn't she?”
    .coach = You gave him the answer, and a culprit. He has to take her side.
way_one-of-the-family_papers-held_if-you-needed-it = “If you needed your passport tomorrow, what would you do?”
    .coach = A question that he could walk along. It named nobody.
line_one-of-the-family_she-is-careful = “No, no. She is careful with papers.”
line_one-of-the-family_in-her-desk = “It is in her desk. I asked for it two times. She said: later, dear.”
line_one-of-the-family_looks-at-house = He looks at the house, and says nothing.
line_one-of-the-family_the-flight = “I work for the flight. Two years now. She shows me a number, and it is higher.”
way_one-of-the-family_kept-from-leaving_why-not-go = “Why don't you simply go?”
    .coach = It sounds as if it were easy, and his fault that he did not.
line_one-of-the-family_door-code = “I said that I can go out. But the door has a code, and the code is hers.”
line_one-of-the-family_never-tried = “I do not know. I never tried.”
line_one-of-the-family_one-call = “She says: one call, and they send you home. She says it like a joke.”

line_one-of-the-family_after-this = The kitchen door opens. “All well?” calls Ms Hale. You wave back.
choose_one-of-the-family_after-this_how-to-reach = “How could I reach you without anybody noticing?”
    .coach = He knows his days better than you. You asked the one who knows.
line_one-of-the-family_library = “Not the phone. She reads it. But on Tuesdays I take the old lady to the library.”
choose_one-of-the-family_after-this_into-his-phone = “Give me your phone, I'll put my number in.”
    .coach = It is meant to be a way out. On this phone it is a trace.
line_one-of-the-family_pulls-phone-back = He pulls his hand back. “She reads. Every evening.”
choose_one-of-the-family_after-this_come-with-me = “You'll come with me today, won't you?”
    .coach = You have known him for half an hour. It is his life, and his choice of the day.
line_one-of-the-family_who-lifts-her = “And who lifts the old lady tonight?” he asks.
line_one-of-the-family_papers-back = “How I get the passport back. Yes, that.”
line_one-of-the-family_by-heart = “Say it slowly. I learn it by heart.”
line_one-of-the-family_if-she-asks = “It depends on what she asks tonight.”

line_one-of-the-family_back-inside = Ms Hale comes down the path with two cups. “So, what did you two talk about?”
choose_one-of-the-family_back-inside_a-thing-to-say = “About lifting. Wahyu's back needs a belt, and I'll bring one. On a Tuesday.”
    .coach = It is true enough, it is dull, and it brings you back.
line_one-of-the-family_lifting-belt = “A belt,” says Wahyu, and touches his back. Ms Hale hands you a cup.
choose_one-of-the-family_back-inside_word-with-her = “About his passport, Ms Hale. You have to give it back.”
    .coach = You are right, and he pays for it as soon as you have gone.
line_one-of-the-family_please-no = “No, please,” says Wahyu. He is already on the way to the house.
line_one-of-the-family_she-answers = “He likes it here,” says Ms Hale. Wahyu nods.

think_one-of-the-family_held-with-kindness = Somebody friendly decides over his papers, his pay and the door
think_one-of-the-family_kind-house = It is a kind house, and he is only shy
think_one-of-the-family_he-chose-it = He stays, so he has chosen it
talk_one-of-the-family_her-charm = What did her friendliness do to you?
talk_one-of-the-family_what-he-could-say = What could he say in the living room, and what on the bench?
talk_one-of-the-family_the-old-lady = What does the old lady need, so that he can be free to choose?
pause_one-of-the-family_the-tea = At the tea: find three everyday reasons to talk to one person alone.
pause_one-of-the-family_the-garden = In the garden: what do you see in his body before he says a word?
pause_one-of-the-family_the-way-back = On the way back: what will she ask him tonight, and what can he say?
vignette_one-of-the-family = A live-in carer works day and night without a free day. The employer keeps his passport in her desk, and has not given it back when asked. His pay is kept for a flight. The door has a code that he does not know. He was told that one call would send him home.
