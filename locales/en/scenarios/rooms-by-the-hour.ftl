### The words of the scenario rooms-by-the-hour. Everyone in it is invented. Short spoken sentences.
### The lesson: record what is said and no more. Stolen wages are worth help by themselves.

scenario_rooms-by-the-hour = Rooms by the hour
    .about = In a hotel, a cleaner's pay does not add up. What is it, and what is it not?
aim_rooms-by-the-hour_no-more-than-said = Record what is said: not less, and not more
aim_rooms-by-the-hour_proper-interpreter = Find the right interpreter, and let her choose
aim_rooms-by-the-hour_what-she-wants = Help with what she wants, not with what you expected
door_rooms-by-the-hour = An inspection in a hotel near a station. The rota shows forty hours, the key cards show sixty. On the third floor a cleaner pushes her trolley. She greets you in Portuguese.

person_rooms-by-the-hour = You are Lúcia, 41. You clean rooms and sing in a choir. You are here with a work permit that is in order. You speak Portuguese well and this language a little.
    .want = The hours that you worked and were not paid for. And then another hotel.
    .fear = To lose the job before you have the next one.
    .hide = That your son's visa runs out. It has nothing to do with this.
    .opens = Being told what happens with your words. A question about your day.
    .closes = Big words. Being treated as somebody to be rescued.
truth_rooms-by-the-hour = Lúcia is paid for forty hours and works sixty, and pays for a uniform that should be free. That is against the law. Nobody holds her papers, nobody threatens her, and she is looking for another job.
fact_rooms-by-the-hour_hours-not-paid = Many hours are not paid
fact_rooms-by-the-hour_uniform-money = Money is taken off for the uniform
fact_rooms-by-the-hour_passport-back = Her passport was copied and given back the same day
fact_rooms-by-the-hour_looking-elsewhere = She is looking for another job, and nobody stops her
fact_rooms-by-the-hour_visa-of-her-son = The visa of her son

line_rooms-by-the-hour_corridor = Lúcia stops her trolley. She has twelve rooms left, she shows you: ten fingers, two more.
line_rooms-by-the-hour_supervisor = At the end of the corridor the supervisor is counting towels, slowly.
choose_rooms-by-the-hour_corridor_linen = “I'd like to see the linen room. Can you show me?”
    .coach = An everyday reason, and a door that closes.
line_rooms-by-the-hour_linen-door = The linen room has a chair, a kettle and a door. She shuts it.
choose_rooms-by-the-hour_corridor_in-the-lobby = “Let's sit down in the lobby.”
line_rooms-by-the-hour_lobby-eyes = Lúcia shakes her head. In the lobby everybody sees everybody.
choose_rooms-by-the-hour_corridor_ask-the-boss = To the supervisor: “May I talk to her?”
    .coach = Now he knows with whom, and he can ask her about it tonight.
line_rooms-by-the-hour_boss-smiles = “Of course,” he smiles. “Lúcia is happy here. Aren't you?” Lúcia smiles back.

line_rooms-by-the-hour_break-time = She leans on the shelf. Her break was at ten, she says, but there was no break.
choose_rooms-by-the-hour_break-time_sit-and-drink = Offer her the chair, and put the kettle on.
line_rooms-by-the-hour_sits = She sits down and rubs her ankles. She smiles at the kettle.
choose_rooms-by-the-hour_break-time_keep-working = “You can go on with the sheets while we talk.”
line_rooms-by-the-hour_folds-on = She folds on. One sheet, then the next.

line_rooms-by-the-hour_who-speaks = You speak no Portuguese. The receptionist does, he calls up the stairs: shall he help?
choose_rooms-by-the-hour_who-speaks_receptionist = Let the receptionist come up.
    .coach = He works for the same boss. What would you say in front of him?
line_rooms-by-the-hour_receptionist-comes = He comes, friendly. Lúcia gets up and takes a towel again.
choose_rooms-by-the-hour_who-speaks_ask-what-she-likes = With your phone in your hand: “Interpreter by phone? A woman, a man? You choose.”
line_rooms-by-the-hour_by-phone-please = “Telephone, yes. Woman, please.”
choose_rooms-by-the-hour_who-speaks_slowly-and-loud = Speak slowly and loudly. She will understand.
line_rooms-by-the-hour_small-smile = She smiles a little, as one does.
choose_rooms-by-the-hour_who-speaks_ring-the-line = Ring the interpreter line.
line_rooms-by-the-hour_voice-on-phone = A woman's voice says good day in Portuguese. Lúcia's shoulders come down.

line_rooms-by-the-hour_tea-laughs = “Hot tea, yes,” says the voice for her. Lúcia laughs.
line_rooms-by-the-hour_nods-to-all = She nods, and nods to the next sentence too. She has not understood.

line_rooms-by-the-hour_what-for = Lúcia asks something, and the voice says: “She asks what you do with what she says.”
choose_rooms-by-the-hour_what-for_say-what-happens = “I'll tell you line by line. If you don't want that, we stop.”
    .coach = True limits, before anything else. That is what made her talk.
line_rooms-by-the-hour_asks-about-boss = “And does my boss hear my name?” She listens closely to your answer.
choose_rooms-by-the-hour_what-for_all-secret = “Nobody will ever hear of this.”
    .coach = You can't keep that in a wage claim. She will find out, and then?
line_rooms-by-the-hour_nods-relieved = She looks relieved. Too relieved.
choose_rooms-by-the-hour_what-for_on-my-side = “You want us to get him, don't you?”
line_rooms-by-the-hour_not-a-side = “I want no trouble with him,” says the voice for her.
line_rooms-by-the-hour_yes-ask = “She says: you can ask.”
line_rooms-by-the-hour_after-shift = “She says: not now, perhaps after the shift.”

line_rooms-by-the-hour_first-words = The kettle clicks. She waits for your first question.
choose_rooms-by-the-hour_first-words_a-usual-day = “What is a usual day like for you here?”
line_rooms-by-the-hour_usual-day = “Six to six. On paper six to two. The paper is nice,” says Lúcia.
choose_rooms-by-the-hour_first-words_exploited = “Are you being exploited here?”
    .coach = A label is a hard thing to say yes to, and a hard thing to say no to.
line_rooms-by-the-hour_not-that-word = “She says: that is a big word. She is a cleaner.”
choose_rooms-by-the-hour_first-words_all-at-once = “How long do you work, who pays you, and do you get it all?”
line_rooms-by-the-hour_which-one = The voice on the phone stops. “Which of these shall I say?”
choose_rooms-by-the-hour_first-words_begin-the-tool = Begin with the questions of the tool.
line_rooms-by-the-hour_ready = She nods, with her cup in both hands.

line_rooms-by-the-hour_forty-hours = “I was promised forty hours and the pay for them. I work sixty for the same.”
way_rooms-by-the-hour_money-kept_they-steal = “They steal your wages, don't they?”
way_rooms-by-the-hour_money-kept_last-pay-slip = “What did you see on your last pay slip?”
    .coach = An open question about something that she can hold in her hand.
line_rooms-by-the-hour_steal-is-hard = “Steal?” She thinks. “I do not know what to call it.”
line_rooms-by-the-hour_uniform = “The hours are missing. And they take money for the apron, every month. For one apron!”
line_rooms-by-the-hour_not-sure-pay = “I am not sure how they count it.”
way_rooms-by-the-hour_papers-held_he-keeps-it = “He keeps your passport, doesn't he?”
    .coach = You had read that employers do this. She had not said it, and now she wonders what you know.
way_rooms-by-the-hour_papers-held_where-is-it = “Why don't you have your passport on you?”
line_rooms-by-the-hour_copied-it = “They copied it on the first day. It is at home in my drawer.”
line_rooms-by-the-hour_now-worried = “Why? Is something wrong with it?” She puts down the cup.
line_rooms-by-the-hour_own-loan = “To the bank, a little. To nobody here.”
line_rooms-by-the-hour_could-leave = “I could leave tomorrow. I look for something first.”
way_rooms-by-the-hour_threatened_did-he-threaten = “And he threatened you, to keep you quiet?”
line_rooms-by-the-hour_others-want-it = “He says that others want this job. They do.” She shrugs.
line_rooms-by-the-hour_son-is-grown = “My son is grown. No.”
line_rooms-by-the-hour_own-flat = “I found the flat with a friend.”
line_rooms-by-the-hour_choir = “On Tuesdays I sing. Nobody asks me.”

line_rooms-by-the-hour_wishes = Outside, the towel trolley rolls past. You have heard what there was.
choose_rooms-by-the-hour_wishes_what-would-help = “What would help you most?”
    .coach = Now it is her case again.
line_rooms-by-the-hour_wants-wages = “My hours. Paid. That is all.”
line_rooms-by-the-hour_other-hotel = “And then I go to another hotel. I have talked to two of them.”
choose_rooms-by-the-hour_wishes_shelter-for-you = “We must get you out of here, to a safe place.”
    .coach = You heard a story that she did not tell. She has a home, and a choir.
line_rooms-by-the-hour_has-a-home = “Out of where?” asks the voice for her. “She has a home.”
choose_rooms-by-the-hour_wishes_your-papers = “Are the papers of your family in order, by the way?”
line_rooms-by-the-hour_son-visa = “My son's visa ends in spring.” Her face closes. “What has that to do with it?”
line_rooms-by-the-hour_yes-wages = “Yes. The pay, please. I know that he may guess.”
line_rooms-by-the-hour_friend-may-call = “Not for me. But a friend of mine may want that number.”
line_rooms-by-the-hour_home-by-seven = “I will be home by seven. I feel safe.”

line_rooms-by-the-hour_back-to-work = There is a knock: the supervisor needs towels. “What do I say that you asked?” she whispers.
choose_rooms-by-the-hour_back-to-work_what-to-say = “We talked about break times and fire doors. I ask everybody that.”
line_rooms-by-the-hour_about-the-fire-doors = “Fire doors,” she repeats, and picks up her cup.
choose_rooms-by-the-hour_back-to-work_will-be-paid = “Don't worry. You will get every hour paid.”
    .coach = You hope so. An office decides it, and she will count on your word.
line_rooms-by-the-hour_you-promise = “You promise?” says Lúcia.
line_rooms-by-the-hour_all-is-well = “All is well,” says Lúcia, in your language and loudly.

think_rooms-by-the-hour_wages-owed = Wages are owed to her, and she is free to go
think_rooms-by-the-hour_held-there = She is held there and can't speak freely
think_rooms-by-the-hour_no-case = It is an ordinary job, and nothing for us
talk_rooms-by-the-hour_more-than-said = Where did you hear more than she said? What brought that on?
talk_rooms-by-the-hour_her-case = What would have become of her wages if you had filed it as something else?
talk_rooms-by-the-hour_words = Which words of yours did the interpreter stumble over?
pause_rooms-by-the-hour_who-interprets = At the interpreter: name each person who could do it, and what each of them wants.
pause_rooms-by-the-hour_passport = At the passport: what did she say, word for word? What did you hear?
pause_rooms-by-the-hour_what-now = At the end: what does she want, in her own words?
vignette_rooms-by-the-hour = A hotel cleaner works sixty hours a week and is paid for forty. Money is taken off for a uniform. Her passport was copied and given back. She lives with a friend, goes out when she likes, and is looking for another job. Nobody has threatened her.
