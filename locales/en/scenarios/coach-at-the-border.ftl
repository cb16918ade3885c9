### The words of the scenario coach-at-the-border. Everyone in it is invented. Short spoken sentences.
### The lesson: not to screen can be the best act, and it is work.

scenario_coach-at-the-border = Ten minutes at the coach counter
    .about = Five men cross a border with their foreman. The coach leaves soon. What can you do, and what not?
aim_coach-at-the-border_see-when-not = See when a talk would do more harm than good
aim_coach-at-the-border_without-asking = Do good without a question
aim_coach-at-the-border_never-insist = Part two people in an everyday way, or not at all
door_coach-at-the-border = Early morning at a land border. A coach waits with its engine on. Five men in work clothes stand at your counter with a man they call the foreman. No interpreter is in the house.

# For whoever plays the person.
person_coach-at-the-border = You are Dumitru, 52, a bricklayer. You speak Romanian and a few words of the language here.
    .want = To get to the work, send money home, and have no trouble on the way.
    .fear = The foreman. The last man who talked to an officer was left at the road without his papers.
    .hide = That you owe the foreman for the journey, and that the job was to be another one.
    .opens = Not today, and not here. Kindness you will remember.
    .closes = Any question while the foreman can hear. Any scene.
truth_coach-at-the-border = Dumitru owes the foreman for a journey that gets dearer each week. The foreman keeps all papers and speaks for all. In these ten minutes no question could have been answered safely.
fact_coach-at-the-border_papers-in-bag = One man keeps the papers of all five
fact_coach-at-the-border_answers-for-all = The foreman answers for everyone, and lets no one come alone
fact_coach-at-the-border_where-to = Which coach it is, and where it goes
fact_coach-at-the-border_what-he-owes = How much he owes the foreman

line_coach-at-the-border_counter = “Five for the building site,” says the foreman. He puts one plastic bag on your counter. “They do not speak. I speak.”
line_coach-at-the-border_bag = Dumitru stands at his elbow. He looks at the bag, not at you.

choose_coach-at-the-border_counter_water = Hand out water to all six. “It's a long road.”
    .coach = A kindness for everyone gives nothing away. He will remember that you saw him.
line_coach-at-the-border_takes-water = Dumitru takes the cup with both hands. For a moment he looks at you.
choose_coach-at-the-border_counter_one-by-one = “One at a time, please, as always.”
line_coach-at-the-border_comes-along = The foreman steps up with each man. “I told you, I speak for them.” Nobody comes alone.
choose_coach-at-the-border_counter_papers = Check each paper, and hand each one back into the hand of its owner.
line_coach-at-the-border_hands-bag = Each man holds his passport. Behind the line the foreman holds the bag open. All five go back in.
choose_coach-at-the-border_counter_ask-him-here = Ask Dumitru across the counter: “He keeps your passport, doesn't he? You're not free, are you?”
    .coach = He can give one answer only while that man listens. And someone now knows that you suspect something.
line_coach-at-the-border_all-good = “All good,” says Dumitru, very fast.
line_coach-at-the-border_all-good-smile = He smiles at the foreman, not at you.
line_coach-at-the-border_all-good-floor = Then he looks at the floor until the stamp comes down.
choose_coach-at-the-border_counter_send-back = To the foreman: “You step back. I want this one alone.”
    .coach = I see that you want to protect him. He travels on with this man in ten minutes, and pays for your words.
line_coach-at-the-border_foreman-loud = “Why? What did he say to you?” The foreman is loud now. “Nothing,” says Dumitru. “I said nothing.”
choose_coach-at-the-border_counter_let-it-rest = Finish the check in your usual way.
line_coach-at-the-border_stamps = You stamp the last page. They stand together by the door, waiting for the driver.

line_coach-at-the-border_aside = There is a second desk round the corner. It would be out of his sight, if he let it happen.
choose_coach-at-the-border_aside_form = “There's a form for bricklayers at the other desk.”
line_coach-at-the-border_together-or-not = “We go together or not at all,” says the foreman. He takes Dumitru by the sleeve.
choose_coach-at-the-border_aside_give-up = “Never mind then. All done.”
    .coach = You tried once, in an everyday way, and you let it go. That kept him safe.
line_coach-at-the-border_nods-at-foreman = The foreman lets go of the sleeve. Nobody is tense.
choose_coach-at-the-border_aside_by-force = Have a colleague lead the foreman away.
    .coach = Now everyone knows whom you wanted. Whatever he says or does not say, he will have to explain it.
line_coach-at-the-border_led-away = A colleague leads the foreman off. He is on the phone at once.
line_coach-at-the-border_shakes = Dumitru's hands begin to shake. “Please. My bus.”

line_coach-at-the-border_quietly = They wait for the driver, out of earshot. You have four minutes, and your eyes.
choose_coach-at-the-border_quietly_number-of-coach = Note the coach, its company and where it goes, for your colleagues.
    .coach = That is worth more to him than an answer under fear would have been.
line_coach-at-the-border_noted = You write it where you write every crossing. It ends at a building site up north.
choose_coach-at-the-border_quietly_call-ahead = From the back room, tell your duty desk what you saw.
line_coach-at-the-border_called-ahead = “Labour inspectors can be at that site this week,” says the desk. “With interpreters.”
choose_coach-at-the-border_quietly_slip-card = Slip a card with a helpline number into Dumitru's pocket.
    .coach = He did not choose to carry it. If it is found on him, it speaks in his place.
line_coach-at-the-border_card-seen = “What is that?” says the foreman. Dumitru drops the card as if it burned.
choose_coach-at-the-border_quietly_next-in-line = Wish them all a good journey.
line_coach-at-the-border_coach-leaves = The coach pulls out. At a window someone lifts a hand, not very high.

line_coach-at-the-border_pressed = Dumitru sits on the edge of the chair. Through the wall you both hear the foreman's voice.
choose_coach-at-the-border_pressed_no-need = “You don't have to say anything. You can go to your coach.”
line_coach-at-the-border_wants-bus = “Bus. Please,” says Dumitru. He is already standing.
choose_coach-at-the-border_pressed_safe-now = “You will be safe now. Nothing will happen to you.”
    .coach = You want to take his fear away. You can't keep this, and he knows it better than you do.
line_coach-at-the-border_you-do-not-know = “You do not know him,” says Dumitru.
choose_coach-at-the-border_pressed_how-much = “You owe him money, don't you? How much?”
    .coach = He has agreed to nothing yet. And the sum helps nobody today.
line_coach-at-the-border_owes = “Two thousand. No. Nothing. I owe nothing.” He looks at the wall.

line_coach-at-the-border_no-please = “No. Please.”
line_coach-at-the-border_door = He looks at the door and does not answer.
line_coach-at-the-border_no-danger = “No danger. No.”
line_coach-at-the-border_papers-fine = “Papers good. He is careful with papers.”
line_coach-at-the-border_speaks-for-him = The foreman answers before Dumitru can. Dumitru nods at each word.

think_coach-at-the-border_watched = He is watched, and could not have spoken here
think_coach-at-the-border_nothing-odd = There was nothing to notice
think_coach-at-the-border_would-have-told = He would have told me if something were wrong
talk_coach-at-the-border_pull = What pulled you towards asking, and what held you back?
talk_coach-at-the-border_later = Who could meet these men at a better moment, and what would they need from you?
talk_coach-at-the-border_colleague = How do you tell a colleague what you saw without saying more than you saw?
pause_coach-at-the-border_at-the-counter = At the counter: who hears what, and who pays for what is said?
pause_coach-at-the-border_if-by-force = If somebody led the foreman away: look at the faces. Go back one step and try another way.
pause_coach-at-the-border_after = When the coach has left: list everything that was done without a question.
vignette_coach-at-the-border = Five workers cross a border. One man keeps all passports in a bag, answers for everyone and lets nobody come to the desk alone. A worker asked in front of him says that all is good. No one shows an injury, and no one asks for help.
