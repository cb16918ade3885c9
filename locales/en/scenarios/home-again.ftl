### The words of the scenario home-again. Everyone in it is invented. Short spoken sentences.
### The lesson: what somebody was made to do is not for today. To ask less and tell more can be the best talk.

scenario_home-again = Home again
    .about = A young woman comes home from a place abroad where people are cheated online. What do you not ask?
aim_home-again_not-a-third-time = See that somebody was asked before, and do not ask it all again
aim_home-again_nothing-she-did = Leave alone what she did there, and say so
aim_home-again_own-colleague = Keep the talk private from your own side, too
door_home-again = The arrivals hall at four in the morning. A flight brings home people from a guarded compound. There they had to cheat others online. One of them, Mira, sits in your room with a plastic bag. A colleague from the fraud squad stands in the door.

person_home-again = You are Mira, 27. You were born in this country and have a degree in marketing. You left for a job in customer service, and were away for eleven months.
    .want = To ring your mother. To sleep. To know whether you will be charged.
    .fear = That they look at you as you look at yourself.
    .hide = That you were good at it. You remember each name.
    .opens = Being spared the story. A straight answer. “You need not speak of what you did.”
    .closes = “How many?” “Victim.” A second listener.
truth_home-again = Mira was lured, sold on for more, and fined until no pay was left. She could have gone for a sum, and her mother sold the kiosk for it. She feels guilty. Her friend Ines is still there. She has been asked twice already.
fact_home-again_wanted-to-leave = She wanted to leave from the first week on, and could not
fact_home-again_sold-on = She was sold to another company, and the price was put on her
fact_home-again_mother-paid = Her mother sold the kiosk to get her out
fact_home-again_friend-still-there = A friend of hers is still there
fact_home-again_asked-twice = She has been questioned twice on the way
fact_home-again_what-she-wrote = Whom she wrote to, and what

line_home-again_arrivals = Mira sits upright, as one sits for a photograph. The plastic bag is on her knees.
line_home-again_colleague = “I'll listen in,” says your colleague from the door. “Then she needs to say it only once.”
choose_home-again_arrivals_in-one-go = “Good, let's do it together, in one go.”
    .coach = To spare her a telling is a good thought. But he looks for a crime, and you look for what she needs.
line_home-again_two-chairs = Two chairs, two pens. “Name, date of birth,” says Mira, before anyone has asked.
choose_home-again_arrivals_twenty-minutes = To your colleague: “Give us twenty minutes, please. I'll come and find you.”
    .coach = The one to part from was your own side. You did it with no fuss.
line_home-again_blind-goes-down = The door closes. You let the blind down. Mira looks at the door, and then at you.
choose_home-again_arrivals_first-question-here = “How did you get there, who hired you, and what did you do?”
line_home-again_recites = “On the fourth of March I answered an advertisement,” says Mira. It sounds as if she were reading.
choose_home-again_arrivals_let-her-sit = Put a glass of water in front of her, and wait.
line_home-again_sits-by-bag = She drinks. The colleague looks at his watch.

line_home-again_corridor = In the corridor is the family room. It has a door, and nobody is in it.
choose_home-again_corridor_quarrel = “This is not your interview,” you say to your colleague.
    .coach = You are right. She only hears two officials who quarrel over her.
line_home-again_over-her-head = “Whose am I, then?” asks Mira. It may be meant as a joke.
choose_home-again_corridor_family-room = “We'll go over there for a bit. He can have the desk.”
line_home-again_toys-on-floor = There are toys on the floor. Mira picks up a brick, and keeps it.
choose_home-again_corridor_so-be-it = Let him stay.
line_home-again_opens-his-file = He opens his file. Mira sits up a little straighter.

line_home-again_plastic-chair = In the light of the lamp you can see how tired she is. Thirty hours, three aeroplanes.
choose_home-again_plastic-chair_who-do-you-ring = “Who would you like to ring first? Take this phone.”
    .coach = For eleven months others decided on every call. You gave her one, without a question.
line_home-again_rings-mother = “Mum,” says Mira. Then nothing for a minute. “Yes. Two arms, two legs.” She gives it back warm.
choose_home-again_plastic-chair_quick-first = “Just a few questions first, then you can ring home.”
    .coach = A call as a reward. There, it was just like that.
line_home-again_as-always = “As always,” says Mira.
choose_home-again_plastic-chair_blanket = Give her a blanket and something hot. Ask nothing.
line_home-again_asked-already = “The embassy asked me. Then the police over there. It's all in my bag,” says Mira. “You can copy it.”

line_home-again_sun-here = “Is it?” says Mira. She looks at the black window. “I'd nearly forgotten that.”

line_home-again_charged = “Before you say your piece,” says Mira. “Will I be charged?”
choose_home-again_charged_never-charged = “No. Nobody will charge you.”
    .coach = You want to give her a night's sleep. It is not yours to promise, and she'd remember it.
line_home-again_they-said-so-too = “They promised a lot, too,” says Mira. “With a nice voice.”
choose_home-again_charged_do-not-know = “I don't know. Say nothing to me of what you did. You can ask for a lawyer before you answer anyone.”
    .coach = It was hard to say. It protects her more than any comfort would.
line_home-again_first-one = “You're the first one who doesn't want to hear it,” says Mira. Her shoulders sink.
choose_home-again_charged_helps-if-you-help = “If you help us, that'll help you, won't it?”
    .coach = Perhaps it is even so. From where she comes, she knows it as a sales trick.
line_home-again_like-targets = “That's how I used to write it,” says Mira. “Almost word for word.”
line_home-again_if-i-may-stop = “All right. If I may stop.”
line_home-again_sleep-first = “Please. Sleep first,” says Mira.

line_home-again_which-way = The report of the embassy sticks out of her bag: nine pages.
choose_home-again_which-way_you-ask-today = “There'd be questions. You've had those twice. Today I can just tell you what help there is, and you ask.”
    .coach = She has told it twice already. A third time helps nobody today.
line_home-again_that-way-round = “That way round,” says Mira, “I'd like to try it.”
choose_home-again_which-way_a-third-time = “I know that you've told it. I'd still like to hear it from you.”
    .coach = You want to be thorough. Each telling costs her, and differences will be held against her.
line_home-again_begins-to-recite = “On the fourth of March,” Mira begins. Her eyes are on the wall.

line_home-again_first-words = She turns her cup, a quarter turn each time.
choose_home-again_first-words_how-many = “How many people did you write to?”
    .coach = It is a question for a court, with a lawyer at her side. Now she has said it to you, and it is in the world.
line_home-again_their-names = “Two hundred and eleven. I know the names.” She says three of them. Then she holds her mouth shut.
choose_home-again_first-words_victim = “You know that you're a victim, don't you?”
    .coach = You want to take the guilt off her. In her own eyes, that word belongs to others.
line_home-again_they-are-the-victims = “They are the victims,” says Mira. “I've got their photographs in my head.”
choose_home-again_first-words_why-go = “Why did you go there in the first place?”
line_home-again_marketing = She looks at you as if her mother had asked that.
choose_home-again_first-words_what-should-i-know = “What should I know, in your view?”
    .coach = She could choose. She did not choose her own story.
line_home-again_ines-is-there = “That Ines is still there. Room four. She laughs when she's afraid. Nobody has asked about Ines.”
choose_home-again_first-words_go-on-then = Begin with the questions of the tool.
line_home-again_folds-hands = Mira folds her hands. “Go on, then.”

line_home-again_customer-service = “Customer service. With a dental plan.” She shows her teeth. One is missing.
line_home-again_fines = “I said I was paid. There were fines. For each sentence too few. In the end I paid them.”
line_home-again_was-paid = “I was paid. In the first month, I was.”
line_home-again_not-me-ines = “Not me. Ines is.”
line_home-again_first-evening = “On the first evening. Phone and passport, in a bag with a number.”
line_home-again_sold-and-dearer = “They sold me. To a firm on another floor. What they paid for me, I owed.”
line_home-again_looks-at-hands = She looks at her hands, and does not answer.
way_home-again_kept-from-leaving_why-not-run = “Why didn't you run away?”
    .coach = There was a fence, and there were others who had tried. She has asked herself that each night.
way_home-again_kept-from-leaving_wanting-to-go = “What happened when somebody wanted to leave?”
line_home-again_could-go-if-paid = “I said I had signed. That's true. One could go if one paid. My mother sold the kiosk.”
line_home-again_i-signed = “I signed, you know. It's my signature.”
line_home-again_the-room = “There was a room. I was in there once. It was enough to know that it's there.”
line_home-again_you-know-what = “Yes. I'm not saying what. You said I needn't.”
line_home-again_i-did-it = “I did it. Nobody held my fingers.”

line_home-again_what-now = Behind the blind it gets light. “And now?” asks Mira.
choose_home-again_what-now_what-comes-first = “What should come first, for you?”
    .coach = Her answer was short, and it can be done. That is a good beginning.
line_home-again_mother-sold-it = “My mum sold the kiosk for me. I need work. But not today.”
line_home-again_sleep = “Sleep. My mum. And then somebody who says things straight.”
choose_home-again_what-now_you-will-testify = “You'll testify against them, won't you?”
    .coach = Her word may be important one day. She can only give it when it is hers.
line_home-again_not-today-please = “Today I can't even say my address,” says Mira.
choose_home-again_what-now_for-your-friend = “There's a desk for people who are still over there. I can note a first name and a room.”
line_home-again_ines-writes-it-down = “Ines. Room four.” She writes it herself, in capitals.
line_home-again_before-anyone = “A lawyer. Before anybody else. Yes.”
line_home-again_after-sleep = “After I've slept.”
line_home-again_others-who-came-back = “Are there others who came back? Who wanted to leave from the first day, and were sold on, and still feel like this? Then yes.”
line_home-again_my-own-bed = “My own bed. No, thank you.”
line_home-again_they-know-my-street = “They know my street. It's in my application.”

line_home-again_out-of-here = There is a knock. “Are you done?” asks your colleague. Out in the hall, someone is holding a camera.
choose_home-again_out-of-here_five-minutes-more = “Just five minutes with him, then you can go.”
    .coach = You had said something else. Now all that you said has become a trick.
line_home-again_you-said-it = “You said a lawyer first,” says Mira. She takes her bag. “I'd like to go.”
choose_home-again_out-of-here_side-door = “He can write to your lawyer. The side door goes to the taxis, without the cameras. Shall I walk with you?”
    .coach = Your word held, also towards your own house. That is what she will take with her.
line_home-again_taxi-rank = “You go in front,” says Mira. At the door she stands still, and breathes in the cold.
choose_home-again_out-of-here_welcome-home = “That's all. Welcome home.”
line_home-again_home = “Home,” says Mira. She tries the word out.
line_home-again_as-i-said = “As I've said,” says Mira, to both of you. “It's in the report.”

think_home-again_swindler = She took part, and now she plays the victim
think_home-again_was-well-paid = She was paid and had signed, so she was free
think_home-again_forced-and-ashamed = She was held there and made to do it, and is ashamed of it
talk_home-again_hard-not-to-ask = What did you want to know for yourself? Whom would it have helped?
talk_home-again_colleague-in-the-door = How do you keep a talk private from people you like to work with?
talk_home-again_shame = She did harm under force. What did that do to your picture of her?
pause_home-again_in-the-door = At the door: what does each of the three people in the room want?
pause_home-again_charged = At “Will I be charged?”: find an answer that you could still stand by in a year.
pause_home-again_third-time = At the report: what do you lose by not asking, and what does she win?
vignette_home-again = A woman comes home from a guarded compound abroad. She had been promised other work. Her phone and passport were taken on the first evening. She was sold to another company and owed the price. She could leave only for a sum that her mother paid. She had signed, and says that she did it herself.
