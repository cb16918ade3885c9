### The words of the scenario the-helpful-neighbour. Everyone in it is invented. Short spoken sentences.
### The lesson: the wrong interpreter may be a kind one. A voice of one's own is worth twenty minutes.

scenario_the-helpful-neighbour = The helpful neighbour
    .about = In a reception centre the best interpreter lives next door. Why not take him?
aim_the-helpful-neighbour_kind-and-wrong = See why a kind interpreter can be the wrong one
aim_the-helpful-neighbour_wait-for-a-voice = Wait for the right voice, and let him choose it
aim_the-helpful-neighbour_thank-and-keep-face = Thank the helper, so that nobody loses face
door_the-helpful-neighbour = A reception centre, four in the afternoon. You work here. A man of about forty-five has not slept for three nights, the night staff wrote. Yusuf, 22, from the next room brings him to your office. Everybody likes Yusuf.

person_the-helpful-neighbour = You are Karim, 45, from a village in Afghanistan. You have asked for asylum. You speak Dari. In the next country you understood all, and said little.
    .want = To sleep. And the boy, your brother's son, to be let go.
    .fear = That it is told at home that you left the boy behind.
    .hide = That they ring each night and want money for him. That your brother died there.
    .opens = A voice from far away, in Dari. Waiting together without a word. Not losing face before Yusuf.
    .closes = Yusuf in the room. A voice with the accent of the kiln. “Why did you stay?”
truth_the-helpful-neighbour = Karim was held at a brick kiln over the border, and paid in bread. He got away; his nephew, 12, did not. Each night somebody rings and wants money. Yusuf means well, and would tell it to his mother.
fact_the-helpful-neighbour_kept-at-the-kiln = He was held at a brick kiln, and worked for bread
fact_the-helpful-neighbour_nephew-still-there = His nephew of 12 is still held there
fact_the-helpful-neighbour_still-called = They ring him each night and want money
fact_the-helpful-neighbour_neighbours-talk = What is said before Yusuf is known in the village
fact_the-helpful-neighbour_where-held = A voice from the place where he was held frightens him
fact_the-helpful-neighbour_how-brother-died = How his brother died

line_the-helpful-neighbour_office-door = Karim stops in your door. There are rings under his eyes. He looks at the third chair.
line_the-helpful-neighbour_yusuf-knows = “I'll translate, no problem,” says Yusuf. “I do it for everyone. He's like an uncle to me.”
choose_the-helpful-neighbour_office-door_come-in-both = “That's good of you. Come in, both of you.”
    .coach = He is nice, he is here, and he costs nothing. And he will still live next door tomorrow.
line_the-helpful-neighbour_third-chair = Yusuf sits down and talks. Karim looks at the floor between the chairs.
choose_the-helpful-neighbour_office-door_wait-outside = “You wait outside, please. This is confidential.”
    .coach = You are right. But now Karim has a secret before him, and has to explain it at supper.
line_the-helpful-neighbour_face-falls = Yusuf's face falls. Karim says something to him, quickly, that sounds like sorry.
choose_the-helpful-neighbour_office-door_thank-and-errand = “You're a great help, Yusuf. In here I have to use the line. Could you see to the kettle room meanwhile?”
    .coach = He was thanked, he has a task, and it is your rule, not Karim's wish. All three kept face.
line_the-helpful-neighbour_kettle-room = “Sure thing,” says Yusuf, and goes off whistling. Karim closes the door himself.
choose_the-helpful-neighbour_office-door_tea-for-all = Pour three glasses of tea, and talk about the weather.
line_the-helpful-neighbour_three-glasses = Yusuf does the talking. Karim holds his glass with both hands.

line_the-helpful-neighbour_three-glasses-empty = The glasses are empty. Yusuf looks round the office: what's next?
choose_the-helpful-neighbour_three-glasses-empty_walk-to-laundry = “I'll show Karim his new locker, that's just for residents and me. Thanks for coming along, Yusuf.”
    .coach = A small everyday reason. It parted the two, and nobody had to be sent out.
line_the-helpful-neighbour_laundry = By the lockers it is quiet. Karim leans against the wall, and breathes.
choose_the-helpful-neighbour_three-glasses-empty_secret-now = “Yusuf, Karim wants to tell me something that isn't for you.”
line_the-helpful-neighbour_what-secret = “What is it, Uncle?” asks Yusuf. Karim shakes his head, again and again.
choose_the-helpful-neighbour_three-glasses-empty_let-it-go = “Good night, you two. My door is open tomorrow, as well.”
line_the-helpful-neighbour_another-time = Karim turns round once more in the corridor. He has noted which door it is.

line_the-helpful-neighbour_three-nights = He holds on to the table while he sits down. Three nights, the book says.
choose_the-helpful-neighbour_three-nights_go-through-form = “Let's first go through the form.”
line_the-helpful-neighbour_blinks = He blinks at the form. The lines must be swimming.
choose_the-helpful-neighbour_three-nights_quiet-room = Show him, with a key and a pillow: a room of his own tonight, if he likes?
    .coach = You did not need a word of Dari for that. Sleep first, then everything else.
line_the-helpful-neighbour_palm-to-chest = He lays a hand on his heart. With his fingers he makes a telephone, and switches it off.

line_the-helpful-neighbour_which-one = On your wall hangs the list of languages. In this house they write “Persian” for all of them.
choose_the-helpful-neighbour_which-one_one-word-paper = Hold out the list, and wait for his finger.
    .coach = The word “Persian” was quicker. He was the one who knew which of them is his.
line_the-helpful-neighbour_points-dari = His finger goes past the first line, and stops: Dari. He taps on it twice.
choose_the-helpful-neighbour_which-one_same-thing = Take Persian. It's nearly the same.
    .coach = Nearly. For someone who was held among one of them, it is not the same at all.
line_the-helpful-neighbour_looks-at-list = He looks at the list, and says nothing.
choose_the-helpful-neighbour_which-one_ask-yusuf-what = Call into the corridor: “Yusuf, what does he speak?”
line_the-helpful-neighbour_yusuf-shouts = “Dari! What does he say?” shouts Yusuf. Two doors open.

line_the-helpful-neighbour_the-offer = “I'm done already!” calls Yusuf through the door. “Shall I come in now?”
line_the-helpful-neighbour_line-says = “Farsi at once,” says the interpreter line. “Dari in twenty minutes.”
choose_the-helpful-neighbour_the-offer_only-small-things = “Just for the small things then, Yusuf, until they ring.”
    .coach = There are no small things. After the first sentence, Yusuf is in the story.
line_the-helpful-neighbour_all-is-fine-he-says = “He says that he's fine,” says Yusuf. Karim had said three sentences.
choose_the-helpful-neighbour_the-offer_farsi-now = “Then Farsi, now. It will do.”
    .coach = You saved twenty minutes. You could not know whose voices he has in his ears at night. He could.
line_the-helpful-neighbour_hears-the-accent = At the first word Karim is on his feet, with his back to the wall. It takes a while until you see why.
choose_the-helpful-neighbour_the-offer_twenty-minutes = “Dari, please, we'll wait. Thanks, Yusuf, not today.” Get out the draughts board.
    .coach = Twenty minutes without a word, and on his side of the board. That is when trust begins.
line_the-helpful-neighbour_draughts = He wins twice. When the telephone rings, he nods at it as at a guest.
choose_the-helpful-neighbour_the-offer_woman-or-man = With signs and the list: woman or man? From his area, or from far away?
line_the-helpful-neighbour_a-man-from-far = A man. Far away, he shows with both arms. Then he points at the wall to the next room, and at his ear.

line_the-helpful-neighbour_green-tea = “Green tea, I hope,” says the voice for him. He has a dry sense of humour.
line_the-helpful-neighbour_looks-for-yusuf = He has not understood. He looks at the door, for Yusuf.

line_the-helpful-neighbour_who-else = “Who in this house will hear what I say?” asks the voice for him.
choose_the-helpful-neighbour_who-else_nobody-here = “Nobody in this house will ever hear it.”
    .coach = You would like to vouch for it. But there is a night shift, a book, and thin walls.
line_the-helpful-neighbour_thin-walls = “The walls are thin,” says the voice for him.
choose_the-helpful-neighbour_who-else_line-by-line = Say line by line who hears what, and what you write into the book.
    .coach = You named the book as well. So he could believe the rest.
line_the-helpful-neighbour_repeats-two = He asks to hear two of the lines again. Then he nods.
choose_the-helpful-neighbour_who-else_good-for-claim = “It'll be good for your asylum claim if you talk, won't it?”
    .coach = Nobody here decides on that. And now he will wonder which story would be good for it.
line_the-helpful-neighbour_tell-me-which = “Then tell me what is good for it,” says the voice for him.
line_the-helpful-neighbour_ask-slowly = “Ask slowly,” says the voice for him.
line_the-helpful-neighbour_after-prayer = “Not now. After the prayer, perhaps. Or tomorrow.”

line_the-helpful-neighbour_where-begin = It is quiet next door. Karim has moved his chair away from that wall.
choose_the-helpful-neighbour_where-begin_brother = “You had a brother with you. What happened to him?”
    .coach = It is in the file, so it was easy to ask. Nobody needs it today, and it can't be closed by five.
line_the-helpful-neighbour_my-brother = “My brother,” says the voice, and waits. Karim has both hands over his ears.
choose_the-helpful-neighbour_where-begin_what-keeps-awake = “What is it that keeps you awake?”
    .coach = You began with what you had seen, not with what you guessed. So the telephone came into it.
line_the-helpful-neighbour_telephone-at-night = “The telephone. It rings at three, when it is morning there. I have to pick it up.”
choose_the-helpful-neighbour_where-begin_slave-labour = “Were you in slave labour over there?”
line_the-helpful-neighbour_bricks-he-says = “Bricks,” says the voice for him. “I made bricks.”
choose_the-helpful-neighbour_where-begin_to-the-tool = Begin with the questions of the tool.
line_the-helpful-neighbour_straightens-cap = He straightens his cap, as if someone had come in.

line_the-helpful-neighbour_six-weeks-work = “Six weeks of work, they said, and then on to here. It was two winters.”
line_the-helpful-neighbour_bricks-for-bread = “Not here. There. A thousand bricks a day, for bread. The pay, they wrote down.”
line_the-helpful-neighbour_here-i-have-none = “Here I have no money that one could keep.”
line_the-helpful-neighbour_not-here-there = “Not here. There is somebody there. I can't say more than that yet.”
line_the-helpful-neighbour_not-in-this-house = “Not in this house.”
line_the-helpful-neighbour_none-to-keep = “I have none. They are in a river.”
way_the-helpful-neighbour_work-off-debt_sold-you = “They sold you there, didn't they?”
    .coach = It may have been so. He was a man with a name and a field, and hears that he was goods.
way_the-helpful-neighbour_work-off-debt_what-do-they-want = “When they ring, what do they want?”
    .coach = You stayed with the telephone that he had spoken of. That was the way in.
line_the-helpful-neighbour_not-an-animal = “No. I am not a sheep.”
line_the-helpful-neighbour_on-account = “They wrote down the journey, the bread, the days I was ill. It got longer. They read it to me at night, on the telephone.”
line_the-helpful-neighbour_turns-the-glass = He turns his glass, and does not answer.
way_the-helpful-neighbour_kept-from-leaving_why-stayed = “Why did you stay for two winters?”
    .coach = He asks himself that at three each night. It needs no help from you.
line_the-helpful-neighbour_wall-and-dogs = “I said, where would one go. There was a wall, too, and dogs. At the kiln, over the border.”
line_the-helpful-neighbour_where-would-one-go = “Where would one go, there?”
line_the-helpful-neighbour_the-boy-pays = “They say: if you don't send it, the boy pays. He is my brother's son.”
line_the-helpful-neighbour_carry-others = “I had to count the bricks of others. Who had too few got no bread. Because of me.”

line_the-helpful-neighbour_the-boy = He takes out his telephone, and lays it on the table with its face down. “There is the boy,” says the voice for him.
choose_the-helpful-neighbour_the-boy_do-not-pay = “You must not pay them anything, all right?”
    .coach = Perhaps that is even good advice, from somebody who knows such cases. From you it is an order over a child's life.
line_the-helpful-neighbour_he-is-twelve = “He is twelve,” says the voice for him. That is all.
choose_the-helpful-neighbour_the-boy_who-knows-such = “I don't know what is best for him. There are people who know such cases. May I ask who that would be?”
    .coach = You know what you do not know. And you asked before you did anything.
line_the-helpful-neighbour_before-thursday = “He is twelve. They want it by Thursday. Yes. Ask.” It is Tuesday.
choose_the-helpful-neighbour_the-boy_we-get-him-out = “We'll get the boy out.”
    .coach = You wanted it so much that you said it. He'll hold on to it with everything he has.
line_the-helpful-neighbour_kisses-hand = Before you can draw it back he has kissed your hand. “He is twelve,” says the voice for him.
line_the-helpful-neighbour_before-hearing = “A lawyer, before they hear me. Yes.”
line_the-helpful-neighbour_to-sleep = “To sleep. Yes.”
line_the-helpful-neighbour_in-dari = “With this voice? Then yes.”
line_the-helpful-neighbour_another-house = “Another house, perhaps. But Yusuf would ask why.”
line_the-helpful-neighbour_walls-have-ears = “In your office, yes. In my room, what I say is in my village by the evening.”

line_the-helpful-neighbour_yusuf-is-back = There is a knock. “All done? What was it, Uncle?” Yusuf has brought him some soup.
choose_the-helpful-neighbour_yusuf-is-back_what-do-you-say = Before you open, through the telephone: “What would you like to be said?”
    .coach = He lives here, and knows these people. He has got his sentence, and chose it himself.
line_the-helpful-neighbour_about-the-room = “About the room,” says the voice for him. “That I snore.” And so it is said. Yusuf laughs.
choose_the-helpful-neighbour_yusuf-is-back_tell-yusuf-why = To Yusuf: “He's been through bad things. Be nice to him.”
    .coach = It was for his good. It will have gone round the house by supper, and home by night.
line_the-helpful-neighbour_by-supper = “What things?” asks Yusuf softly. Karim takes the soup, and looks at no one.
choose_the-helpful-neighbour_yusuf-is-back_until-tomorrow = “The key for tonight. Until tomorrow.”
line_the-helpful-neighbour_bows = He bows a little, to you and to the telephone.
line_the-helpful-neighbour_yusuf-speaks = “He's just tired,” says Yusuf. Karim says nothing to that.

think_the-helpful-neighbour_yusuf-is-one-of-them = Yusuf is there to watch him
think_the-helpful-neighbour_only-bad-nights = He sleeps badly, as many do here
think_the-helpful-neighbour_held-and-still-pressed = He was held to work, and is pressed to this day with a child
talk_the-helpful-neighbour_why-tempting = What made Yusuf so tempting? Name it without blaming anyone.
talk_the-helpful-neighbour_yusuf-too = What does it do to Yusuf, 22, to translate everybody's stories?
talk_the-helpful-neighbour_which-voice = How could you have known about the accent? How could you have let him tell you?
pause_the-helpful-neighbour_the-door = At the door: thank Yusuf in three ways that leave everybody's face.
pause_the-helpful-neighbour_the-line = At “Dari in twenty minutes”: be silent for two minutes, and see what you want to do.
pause_the-helpful-neighbour_yusuf-again = At the soup: who is Yusuf in this house, and who looks after him?
vignette_the-helpful-neighbour = An asylum seeker was promised six weeks of work abroad. He was held at a kiln for two winters and paid in bread. He got away. Each night somebody rings, reads out his debt and threatens a nephew of 12 who is still there. He has no papers.
