### The words of the scenario before-the-tide. Everyone in it is invented. Short spoken sentences.
### The lesson: the tide is the skipper's. An account that changes is an account that grows.

scenario_before-the-tide = Before the tide
    .about = A fishing boat sails at nine. A seaman says that all is good. What is true when there is time?
aim_before-the-tide_not-your-tide = Do not let somebody else's hurry become yours
aim_before-the-tide_body-first = See to hands, hunger and sleep before any question
aim_before-the-tide_account-may-change = Let an account change, and hold it against nobody
door_before-the-tide = A small harbour, seven in the evening, cold. A trawler loads ice and wants to sail with the tide at nine. On the quay the skipper has a folder ready for you. The men do not come ashore.

person_before-the-tide = You are Kwesi, 44, from the coast of Ghana. You have been at sea for thirty years. Your papers are those of a seaman. You speak Fante, and the words of the deck in this language.
    .want = Sixteen months of pay. And to bring young Ebo home in one piece.
    .fear = That the boat sails with Ebo, and without you.
    .hide = That a man is missing since March. You were on deck.
    .opens = Something warm. Someone who sees your hands. Your own language. Time.
    .closes = Hurry. Being called a slave. “How did he die?”
truth_before-the-tide = Kwesi was hired for ten months, and has been kept on board for sixteen without pay. The skipper holds the seaman's books. He sleeps three hours. His wife's brother Ebo, 19, is on board too.
fact_before-the-tide_no-pay-yet = He was to be paid at the end, and the end is always moved
fact_before-the-tide_books-on-bridge = The seaman's books are on the bridge, and no one can go ashore
fact_before-the-tide_no-sleep = They sleep three hours a day
fact_before-the-tide_ebo-on-board = His wife's young brother is on board
fact_before-the-tide_sixth-name = The list has six names, and there are five men
fact_before-the-tide_how-he-went-over = How the sixth man died

line_before-the-tide_quay = “All papers in order,” says the skipper. “Quick, please. The tide waits for nobody.”
line_before-the-tide_folder = He holds out the folder. Behind him a grey-haired man ties a rope. He does not look up.
choose_before-the-tide_quay_ask-on-deck = Over the rail: “You don't get any shore leave, do you?”
line_before-the-tide_good-captain = “Captain good. All good,” says the man. He ties the same knot again.
choose_before-the-tide_quay_count-heads = Go through the list, and count the men on deck.
    .coach = Routine, no question, and now you know something that can be followed up without him.
line_before-the-tide_six-names-five-men = Six names, five men. “One went home,” says the skipper. The grey-haired man stops tying.
choose_before-the-tide_quay_keep-the-boat = “This boat isn't going anywhere tonight.”
    .coach = Perhaps it won't. But you can't decide it, and the men on board have to pay for the threat.
line_before-the-tide_skipper-phones = The skipper is already on the phone. On deck somebody is shouted at.
choose_before-the-tide_quay_life-jackets = “I check the life jackets, one man at a time, in the net shed. I begin with him.”
    .coach = Every harbour knows such checks. Each man gets his turn, so nobody was picked out.
line_before-the-tide_net-shed = The man steps over the rail, and stops. He tests the ground with one foot. The shed has a stove and a door.
choose_before-the-tide_quay_watch-them-load = Take your time with the folder, and watch them load.
line_before-the-tide_boxes-of-ice = Box after box. The man with grey hair carries them with his forearms, not with his hands.

line_before-the-tide_drill = “Was that all?” asks the skipper. In the net shed behind you there is light.
choose_before-the-tide_drill_order-him-off = “That one comes with me now.”
line_before-the-tide_what-has-he-done = “What has he done?” asks the skipper. “Nothing, Captain,” says the man. “Nothing.”
choose_before-the-tide_drill_let-it-be = “That was all. What is your next port?”
line_before-the-tide_next-port = He names it, on Thursday. Somebody can be there.
choose_before-the-tide_drill_one-by-one = “Not quite. Each man shows me his life jacket, over there, one after the other.”
    .coach = Dull and the same for all. So the third one who comes is just the third one.
line_before-the-tide_third-to-come = He is the third to come. The door closes, and it is warm.

line_before-the-tide_hands = He holds his hands in his sleeves. From here one sees the mast lights, and the clock of the harbour office.
choose_before-the-tide_hands_may-i-see = “May I see your hands? You can say no.”
    .coach = Nobody had asked that in a long time. You looked at him, and not only at a case.
line_before-the-tide_opens-his-hands = He opens them slowly. Salt, cuts, two nails gone. “It is nothing,” his face says.
choose_before-the-tide_hands_till-nine = “We've only got until nine, so let's go.”
    .coach = You took over the skipper's clock. On that clock nobody can think.
line_before-the-tide_looks-at-the-mast = He looks at the mast lights and says nothing.
choose_before-the-tide_hands_soup = Put soup in front of him, and turn your back to the clock.
line_before-the-tide_both-hands-round-it = He puts both arms round the bowl. His eyes close while he eats.

line_before-the-tide_which-words = The mate puts his head in. “That one has only his village language. Shall I help?”
choose_before-the-tide_which-words_mate-helps = “All right, ask him how he is.”
line_before-the-tide_shorter-than-his = He says a long sentence. The mate says: “Fine.”
choose_before-the-tide_which-words_pidgin-will-do = “Thank you, we'll manage. You understand me, don't you?”
    .coach = You did well to send the mate away. But with the words of the deck one can haul a net, and not tell a year.
line_before-the-tide_deck-words = “Haul, stop, ice, yes sir,” says the man. He almost smiles.
choose_before-the-tide_which-words_which-of-yours = Close the door. With your phone in your hand: “Twi? Fante? Which is yours?”
    .coach = Twi and Fante are near to each other, and not the same. You let him say which one is home.
line_before-the-tide_fante-then = “Fante.” He says it as if somebody had called him by his name.
choose_before-the-tide_which-words_ring = Close the door, and ring the interpreter line.
line_before-the-tide_akwaaba = “Akwaaba,” says a woman. He takes his cap off to the telephone.

line_before-the-tide_sun-at-sea = “The sun shines on the sea too, but there is no tea,” says the voice for him.
line_before-the-tide_yes-sir = “Yes sir,” he says. He says it again to the next sentence.

line_before-the-tide_do-we-sail = “If I talk,” asks the voice for him, “does the boat sail? And who is on it?”
choose_before-the-tide_do-we-sail_boat-stays = “The boat won't sail. I'll see to that.”
    .coach = You'd like to. But others decide it, and a seaman knows who they are.
line_before-the-tide_harbour-master = “Are you the harbour master?” asks the voice for him.
choose_before-the-tide_do-we-sail_now-or-never = “If you don't say it now, nobody can help you any more.”
    .coach = It is a threat, though you mean it as a chance. There are other ports and other people.
line_before-the-tide_like-the-skipper = “So says the skipper,” says the voice for him. “Now or never.”
choose_before-the-tide_do-we-sail_what-i-can-say = Say what you can decide and what not, what you pass on, and that he may say no.
line_before-the-tide_weighs-it = He thinks about it as one does about weather. The clock is behind you.
line_before-the-tide_a-little = “A little, then.”
line_before-the-tide_next-time-in-port = “Next time in port,” says the voice for him. “Perhaps.”

line_before-the-tide_the-watch = The stove crackles. He has moved his chair so that he can see the mast.
choose_before-the-tide_the-watch_how-he-died = “One is missing. How did he die?”
    .coach = That has to be asked one day, by those who can protect a witness. Today you opened it and can't close it.
line_before-the-tide_the-net-ran = “The net ran,” says the voice for him, and then: “He has stopped speaking.” His whole body shakes.
choose_before-the-tide_the-watch_a-day-at-sea = “What is a day at sea like, from waking up until sleep?”
    .coach = He is the one who knows the sea. You let him explain his trade, and the rest came with it.
line_before-the-tide_no-watch = “There is no day. Haul, clean, ice, haul. Three hours lying down, with boots on.”
choose_before-the-tide_the-watch_slave-ship = “That's slave work, isn't it?”
    .coach = You wanted to show that you understand. He heard that thirty years count for nothing.
line_before-the-tide_thirty-years = “I am a seaman,” says the voice for him. “For thirty years.”
choose_before-the-tide_the-watch_to-the-tool = Begin with the questions of the tool.
line_before-the-tide_ask-then = He nods to the telephone.

line_before-the-tide_ten-months = “Ten months were said. Ten! And a harbour every second week.”
way_before-the-tide_money-kept_he-cheats-you = “He cheats you over your pay, right?”
way_before-the-tide_money-kept_last-money-home = “When did money last go home?”
    .coach = It is about home, and it can be answered with a date. No one was accused.
line_before-the-tide_pay-at-the-end = “Pay is at the end. So it is at sea.”
line_before-the-tide_end-moves = “I said, at the end. But the end moves. Sixteen months, and nothing went home.”
line_before-the-tide_when-we-sail = “Here, no. When we sail, I can't say.”
line_before-the-tide_not-on-land = “Not on land.”
way_before-the-tide_papers-held_he-took-it = “The skipper took your book away, didn't he?”
    .coach = Skippers do keep papers, for a good reason too. With your question he could only defend the custom.
way_before-the-tide_papers-held_if-you-went-ashore = “If you wanted to go into town for an hour, what would you need?”
line_before-the-tide_captain-keeps-books = “The captain keeps the books. That is so on each boat.”
line_before-the-tide_on-the-bridge = “My book. It is on the bridge. I asked for it, and he said: where do you want to go, then?”
line_before-the-tide_he-owes-me = “No. He owes me.”
way_before-the-tide_kept-from-leaving_why-not-jump = “Why didn't you just jump off in some port?”
    .coach = There was one who did not get home. You could not know it, and it hit him.
line_before-the-tide_shuts-his-mouth = He closes his mouth, and it stays closed.
line_before-the-tide_sixteen-months = “I said it is a good boat. In sixteen months I have stood on land once. That is now.”
line_before-the-tide_the-sea-takes-many = “He says: the sea takes many, nobody counts them. He said it when I asked for my book.”
line_before-the-tide_work-is-work = “No. Work is work.”

line_before-the-tide_the-boy = Outside somebody is whistling. He listens to it. “And the boy?” asks the voice for him.
choose_before-the-tide_the-boy_fetch-him = “I'll fetch him from the boat at once.”
    .coach = It would be quick. But on deck all would see that you two have spoken of him.
line_before-the-tide_they-will-see = “They will see it,” says the voice for him. “Wait.”
choose_before-the-tide_the-boy_jacket-check = “Whose turn is it with the life jackets next? You know the crew.”
    .coach = Your check goes on, and he said who comes next. They can decide it together.
line_before-the-tide_his-turn-is-next = “Ebo. My wife's brother. He is nineteen, he whistles when he is afraid. Ebo is next.”
choose_before-the-tide_the-boy_you-first = “Let's think of you first, shall we?”
    .coach = It sounds like care. For him, there is no “first” without the boy.
line_before-the-tide_not-without-him = “Not without Ebo,” says the voice for him. “He is my wife's brother.”
line_before-the-tide_hands-yes = “For the hands, yes.”
line_before-the-tide_no-telephone = “With what telephone? But tell me the number.”
line_before-the-tide_sixteen-times = “Somebody who writes sixteen times that they have to pay me. Yes.”
line_before-the-tide_two-beds = “If there are two beds.”

line_before-the-tide_horn = The boat sounds its horn. It is ten to nine by the clock behind you.
choose_before-the-tide_horn_his-choice = “You can sit here on, or go on board. What is better for you two?”
    .coach = All he could choose in sixteen months was a knot. Now he chose something.
line_before-the-tide_i-wait-for-ebo = “I sit,” says the voice for him. “I wait for Ebo. He'll want soup.”
choose_before-the-tide_horn_nobody-touches-you = “No one on that boat will touch you again.”
line_before-the-tide_sea-is-wide = “The sea is wide,” says the voice for him.
choose_before-the-tide_horn_go-then = “Then off you go, so that you don't miss it.”
    .coach = A few more minutes, a plan, a sentence for the skipper. He went with none of them.
line_before-the-tide_cap-down = He puts on his cap, and stops at the door once more.
line_before-the-tide_captain-good = “Captain good,” he says. The mate nods.

think_before-the-tide_hard-sea-life = It is a hard life at sea, as it always was
think_before-the-tide_kept-at-sea = He is kept at sea, without pay and without papers
think_before-the-tide_lied-at-first = What he says is worth little, since he said otherwise at first
talk_before-the-tide_whose-hurry = When did you look at the clock? Whose clock was it?
talk_before-the-tide_two-accounts = He said “good boat”, and later something else. What lay between the two?
talk_before-the-tide_the-sixth = To whom do you pass on that a man is missing, and what do you leave to them?
pause_before-the-tide_at-the-quay = At the quay: who wins what by your hurry?
pause_before-the-tide_the-watch = At the missing man: what happens in a body when that is asked?
pause_before-the-tide_the-horn = At the horn: what has to be agreed on before he leaves the shed, whichever way he goes?
vignette_before-the-tide = A seaman was hired for ten months and has been at sea for sixteen, without pay. The skipper keeps the seaman's books. He sleeps three hours a day, and his hands are not looked after. At first he says that all is good. A relative of 19 is on board.
