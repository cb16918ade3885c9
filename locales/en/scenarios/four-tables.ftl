### The words of the scenario four-tables. Everyone in it is invented. Short spoken sentences.
### The lesson: most people reported for how they look are just at work. Notice your own picture, and leave no harm.

scenario_four-tables = Four tables
    .about = Somebody reported a nail bar. What do you see, and what did you expect to see?
aim_four-tables_own-picture = Notice the picture that you bring along
aim_four-tables_as-to-anyone = Ask as you would ask anyone
aim_four-tables_leave-no-harm = Leave no harm where there was none
door_four-tables = A nail bar in a shopping street, Friday afternoon. A caller has reported it: “All foreign girls, they never look up, and a man sits there.” You are here on your own.

person_four-tables = You are Mai, 34. You came here at six, and have the passport of this country. The shop is yours and your brother's.
    .want = To finish by seven. That customers come again tomorrow.
    .fear = That the street talks. This is the third visit this year.
    .hide = Nothing. How your family came here is nobody's business, though.
    .opens = Being asked when it suits. A reason that is told to you plainly.
    .closes = Slow loud speech. “Your passport?” Pity.
truth_four-tables = Mai runs a shop with her brother and two cousins. She works long hours before holidays, lives upstairs and pays back an aunt. Nobody is held, and nobody is afraid but of the third visit.
fact_four-tables_owns-the-shop = The shop is hers and her brother's
fact_four-tables_passport-at-accountant = She gave her passport to the accountant for a permit, and gets it back on Thursday
fact_four-tables_lives-upstairs = She lives above the shop, since she likes it there
fact_four-tables_brother-at-the-till = The man at the till is her brother
fact_four-tables_third-visit = It is the third visit this year, and nothing was ever found
fact_four-tables_how-she-came = How her family came here

line_four-tables_bell = A bell rings over the door. Four tables, four women, four customers. None of the women looks up.
line_four-tables_man-at-till = A man sits at the till. He looks up at once.
choose_four-tables_bell_you-understand = Slowly and loudly: “You. Understand. Me?”
    .coach = It was meant to help. You had decided how she speaks before she said a word.
line_four-tables_exams-here = “Better than you'd think,” says the woman at table one. “I went to school three streets from here.”
choose_four-tables_bell_when-suits = To the nearest: “I'd like a word in private. When would it suit you?”
    .coach = That is how you would ask any shop in this street. It is also the way to a closed door.
line_four-tables_after-this-hand = “After this hand. Ten minutes, at the back,” says the woman. “I'm Mai. There's coffee.”
choose_four-tables_bell_he-watches-you = “That man watches you all day, doesn't he?”
    .coach = The caller told you about a man. You saw one, and the rest came by itself.
line_four-tables_the-football = “My brother?” says the woman. “He's watching the football.” A customer laughs.
choose_four-tables_bell_all-stop = “Everyone stop work, please.”
    .coach = It made things clear for you. For four customers, the shop is now one where police come.
line_four-tables_wet-nails = Four women hold a brush in the air. Four customers look at you, with wet nails.
choose_four-tables_bell_look-at-prices = Look at the price list on the wall, and wait.
line_four-tables_ordinary-prices = Prices as elsewhere in the street. Opening hours, closed on Sundays, a certificate in a frame.

line_four-tables_waiting = The woman at table one paints the last nail. Nobody looks up: it is the little finger.
choose_four-tables_waiting_a-word-outside = “Could you come out into the street for a moment?”
line_four-tables_whole-street = “With the whole street looking on?” she asks.
choose_four-tables_waiting_ask-for-a-room = “Is there a room where we can talk, when you're done?”
line_four-tables_store-room = “The store room. It smells of acetone,” she says. “I'm Mai.” She takes off her mask.
choose_four-tables_waiting_leave-it = Leave it for today.
line_four-tables_next-customer = The next customer sits down. “Was that the police again?” she asks.

line_four-tables_coffee = In the store room stand two chairs, forty bottles, and a machine that makes good coffee. “So,” says Mai.
choose_four-tables_coffee_say-why = “Somebody rang us and was worried. I look into it, and I tell you what I see.”
    .coach = She has a right to know. And you said “worried”, not “guilty”.
line_four-tables_third-time = “Third time this year,” says Mai. “It's always somebody, and they're always worried.”
choose_four-tables_coffee_sit-down = Take the chair that she offers you, and the coffee.
line_four-tables_biscuits = She pushes the biscuits over. “My cousin bakes.”
choose_four-tables_coffee_stay-at-the-door = Stay standing in the door.
line_four-tables_fire-exit = “You're standing in my fire exit,” says Mai.

line_four-tables_which-language = “Shall I ask my grandmother to help?” asks Mai. You can't tell whether that is a joke.
choose_four-tables_which-language_interpreter-anyway = “I'll get a Vietnamese interpreter anyway. It's safer.”
    .coach = You were taught that, and mostly it is right. Here it tells her that you do not hear her.
line_four-tables_then-i-order = “Then order one for yourself,” says Mai. “I'd be speaking this.”
choose_four-tables_which-language_which-do-you-like = “Which language do you like best for this?”
    .coach = A question you can ask anybody. It took three words to settle it.
line_four-tables_this-one = “This one. My Vietnamese has the words for food, and for scolding.”
choose_four-tables_which-language_go-on-like-this = Go on as you have spoken so far.
line_four-tables_fine = “Fine,” says Mai.

line_four-tables_do-i-have-to = “Do I have to answer?” asks Mai. She asks it the way one asks about parking.
choose_four-tables_do-i-have-to_nothing-to-hide = “If you've nothing to hide, it's no problem, is it?”
    .coach = Now each no would look like guilt. That is not a choice any more.
line_four-tables_cup-down = She puts her cup down. “There it is again.”
choose_four-tables_do-i-have-to_no-you-do-not = “No, you don't. I'll tell you what I keep and what it's for, then you decide.”
    .coach = True, and short. Who may say no can say yes.
line_four-tables_ask-away = “That's new,” says Mai. “Then tell me.”
choose_four-tables_do-i-have-to_only-routine = “It's only routine. We do it everywhere.”
    .coach = You wanted to calm her. It is not so, and she knows it. A true reason would have calmed her more.
line_four-tables_routine-next-door = “Were you at the baker's, too?” asks Mai. “I thought not.”
line_four-tables_go-on = “Go on, then. I've got a quarter of an hour.”
line_four-tables_rather-not = “Then rather not,” says Mai. “I've got customers.”

line_four-tables_a-week = From the front you hear laughter, and the little drill. Mai looks at the clock.
choose_four-tables_a-week_how-came = “How did you come into this country?”
    .coach = She was six. No answer to that would tell you anything about this shop.
line_four-tables_six-years-old = “By the hand of my mother.” She stops. “What has that to do with my shop?”
choose_four-tables_a-week_your-week = “What does a week look like for you?”
line_four-tables_my-week = “Tuesday to Saturday, ours, my brother's and mine. Sundays I sleep. I just fall down the stairs to work, I live up there.”
choose_four-tables_a-week_twelve-hours = “You work twelve hours a day here, don't you?”
    .coach = You had the number before you asked. She can only correct you now.
line_four-tables_before-the-feast = “In the week before a holiday. Don't you?”
choose_four-tables_a-week_exploited = “Are you being exploited here?”
line_four-tables_by-my-landlord = “By my landlord,” says Mai. She is not smiling.
choose_four-tables_a-week_to-the-tool = Begin with the questions of the tool.
line_four-tables_quarter-of-an-hour = “Quarter of an hour,” says Mai, and holds up one finger.

line_four-tables_promised-myself = “I promised myself Mondays off. I've got Mondays off.”
way_four-tables_money-kept_he-takes-it = “Your brother takes the money, doesn't he?”
    .coach = You had seen him at the till, and made something out of it. She sees you making it.
line_four-tables_to-the-bank = “It goes to the bank. My brother does the books, and he eats for three.”
line_four-tables_looks-at-you = She looks at you for a while, quite calmly.
line_four-tables_from-the-fumes = “Only from the fumes. We've got an extractor, certified. Want to see it?”
way_four-tables_papers-held_show-passport = “Could you show me your passport?”
    .coach = In your head, no passport means a locked drawer. Here it means a form.
line_four-tables_not-here = “It isn't here.” She sees your face. “Oh, please.”
line_four-tables_accountant-thursday = “My accountant has it, for the permit of the second shop. I gave it to him. I get it on Thursday.”
line_four-tables_my-aunt = “I pay my aunt back for the chairs. She'd rather have great-nephews.”
line_four-tables_my-lease = “My own lease,” says Mai. “Five years. But that was me.”
line_four-tables_tax-return = “The tax return,” says Mai. “But seriously: no.”
line_four-tables_tea-or-coffee = “Tea? You've got coffee there,” says Mai.

line_four-tables_for-what = “And what comes now?” asks Mai. “I've got three minutes left.”
choose_four-tables_for-what_could-be-others = “I tell everyone what help there is. You may know someone who can use it.”
    .coach = You took nothing back, and pinned nothing on her. Many know someone.
line_four-tables_by-the-till = “Then put a card by the till,” says Mai. “People read, when their hands are wet.”
choose_four-tables_for-what_if-you-ever-dare = “If one day you do dare to talk, you can ring me.”
    .coach = It is kindly meant, and says: I don't believe you.
line_four-tables_not-for-me = “Not for me. But put it by the till.”
line_four-tables_thank-you-no = “No, thank you.”
line_four-tables_i-live-upstairs = “I live upstairs. Safer than anyone in this street.”

line_four-tables_at-the-door = The brother turns the sound down. Through the window two neighbours look in.
choose_four-tables_at-the-door_keep-an-eye = “We'll keep an eye on you.”
    .coach = To you it was a way to say good-bye. To her, the fourth visit.
line_four-tables_smile-goes = Her smile is gone. The brother turns the sound up again.
choose_four-tables_at-the-door_what-i-write = “What I saw is a shop at work. That's what I write, so that it is there next time somebody rings.”
    .coach = You can't stop the calls. You can see to it that the next one who comes knows this.
line_four-tables_tell-them-too = “Good,” says Mai, loudly enough for the window. “And a set of nails would be on the house, but you're not allowed to.”
choose_four-tables_at-the-door_good-bye = Thank her for her time, and go.
line_four-tables_bell-again = The bell rings over you. The neighbours step back a little.
line_four-tables_in-front-of-customers = “In front of my customers?” asks Mai. She goes on painting.

think_four-tables_too-afraid = They are too well trained in fear to say a word
think_four-tables_a-shop-at-work = It is a shop with long days, and it belongs to them
think_four-tables_man-controls = The man at the till controls them
talk_four-tables_the-picture = What did you see in the first minute, and how much of it came from the call?
talk_four-tables_ordinary-reasons = Which signs had an ordinary reason, and how did you find it out?
talk_four-tables_the-cost = What do three visits cost this shop? Who pays when a real sign is missed because of it?
pause_four-tables_before-the-door = Before the door: what picture do you have? Say it aloud, all of you.
pause_four-tables_the-passport = At the passport: find five ordinary reasons for a passport not to be there.
pause_four-tables_the-street = At the door: what do the neighbours think they have seen?
vignette_four-tables = A caller reports a nail bar: foreign women, and a man who watches. A woman there owns the shop with her brother, lives upstairs and works long before holidays. Her passport is with her accountant until Thursday, at her own wish. She repays an aunt. She says that she feels safe.
