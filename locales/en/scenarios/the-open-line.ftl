### The words of the scenario the-open-line. Everyone in it is invented. Short spoken sentences. Nothing is shown.
### The lesson: doubt an age kindly, listen and ask nothing, and hand over. The one he loves is not the one he fears most.

scenario_the-open-line = The open line
    .about = After the last tram a boy waits for a car. His phone is on. Who is listening?
aim_the-open-line_doubt-kindly = Doubt an age without calling anyone a liar
aim_the-open-line_listen-only = Listen, ask nothing about what happened, and hand over
aim_the-open-line_his-own-fear = Find out what he fears, and not only what you fear
door_the-open-line = Half past midnight, after the last tram. A boy in a thin new jacket sits at the stop. Across the road waits a car without lights. You have never been trained to talk with children about harm.

person_the-open-line = You are Niko, 15. You were born in this town. You say that you are nineteen. Sandro is 27, and your boyfriend. Nobody at home knows.
    .want = That somebody is good to you. And that it stays as it was in the first weeks.
    .fear = That your father hears that there is a boyfriend. More than anything else.
    .hide = That Sandro takes you to his friends, and gets money for it. Tonight again.
    .opens = Something warm. Not being pushed. Someone who stays. “Who would you like to have here?”
    .closes = A bad word about Sandro. “I'll call your father.” Being asked what they do.
truth_the-open-line = Sandro gave Niko presents, then called them debts, and takes money from men for him. The phone is on so that he can listen. Niko is 15, so it needs no force to be trafficking. At home nobody may know whom he loves.
fact_the-open-line_older-boyfriend = The man in the car is his boyfriend, and twelve years older
fact_the-open-line_friends-tonight = He is to be taken to the man's friends tonight
fact_the-open-line_father-must-not-know = His father must not hear of the boyfriend
fact_the-open-line_an-aunt = He trusts an aunt
fact_the-open-line_always-on = The phone has to be on at all times
fact_the-open-line_what-friends-do = What happens at those friends

line_the-open-line_tram-stop = “It's all right, I'm being picked up,” says the boy. His knees are shaking from the cold.
line_the-open-line_pocket-light = In his breast pocket a phone glows. A call is running: two hours, fourteen minutes.
choose_the-open-line_tram-stop_your-papers = “How old are you? Your papers, please.”
line_the-open-line_nineteen-at-once = “Nineteen. Left them at home.” It comes at once, and towards the pocket.
choose_the-open-line_tram-stop_over-to-the-car = Walk over to the car.
    .coach = The man in the car interests you, and rightly. But the boy has to get into it when you have gone.
line_the-open-line_car-drives-off = The car drives off round the corner. “Great,” says the boy. “Now he's angry with me.”
choose_the-open-line_tram-stop_warm-room = “There's a warm room in the depot. Phones go into the locker there, mine too. Coming?”
    .coach = The rule is the same for both of you, and warmth is a reason. The listener lost nothing that he can blame on the boy.
line_the-open-line_locker = He looks at the car, then at his hands. “It has to stay on, though.” It goes in, lit up, and the door falls shut.
choose_the-open-line_tram-stop_is-he-listening = “Somebody's listening in on that phone, right?”
    .coach = You saw it well. The one who is listening now knows that, too.
line_the-open-line_just-a-mate = “It's just a mate,” says the boy, loudly and clearly.
choose_the-open-line_tram-stop_sit-down = Sit down at the other end of the bench, and say good evening.
line_the-open-line_moves-up = He moves up a little. “Evening,” he says. The pocket glows.

line_the-open-line_the-bench = His battery beeps. He takes the phone out as if it were something alive.
choose_the-open-line_the-bench_take-the-phone = Take the phone out of his hand.
    .coach = It was to protect him. He felt one more person who just takes.
line_the-open-line_voice-says-name = “Niko?” says a man's voice. “Niko, who's that?” The boy goes white.
choose_the-open-line_the-bench_charge-it = “There's a charger in the depot, and a heater. It can lie there while we have a cocoa.”
    .coach = An everyday reason, and he could tell it to anybody.
line_the-open-line_plugs-it-in = He plugs it in, lays it down on its face, and comes along. “It must never be off,” he says.
choose_the-open-line_the-bench_next-tram = “The first tram goes at five, just so you know.”
line_the-open-line_first-tram = “I know,” he says. “I often take that one.”

line_the-open-line_inside = The heater hums. His name is Niko, he says. He keeps his rucksack on his knees.
choose_the-open-line_inside_look-into-bag = “I'll just have a look into your bag.”
    .coach = You may find something. You lose him over it, and it could have waited for someone else.
line_the-open-line_key-cards = Two hotel key cards, and a school bag underneath. He looks at the wall from now on.
choose_the-open-line_inside_cocoa = Make two cocoas. Give him yours to hold as well.
    .coach = Warm hands first. You gave him something, and wanted nothing for it. He does not know that from many.
line_the-open-line_four-sugars = He puts in four sugars, and laughs about himself.
choose_the-open-line_inside_last-meal = “When did you last eat something?”
line_the-open-line_chips = “Chips. Yesterday?” He thinks about it. “He buys me things, it's not that.”

line_the-open-line_cocoa-though = “It's cocoa, though,” says Niko.
line_the-open-line_nineteen = “Nineteen, like I said.” From the rucksack hangs a bus pass for schools.
choose_the-open-line_nineteen_adult-then = “All right. If you say so.”
    .coach = It is polite, and it spares you work. It also closes the one door that is there for him.
line_the-open-line_looks-at-cup = He looks into his cup. For a moment he seems disappointed.
choose_the-open-line_nineteen_born-when = “Then which year were you born in?”
    .coach = Now he has to work out a lie. You only wanted to be sure, and need not be.
line_the-open-line_counts-back = He counts. One can see it. “Well. Eighteen and a bit.”
choose_the-open-line_nineteen_costs-you-nothing = “When I'm not sure, I act as for someone under 18. It costs you nothing.”
    .coach = You need not be right, and he need not be a liar. Everyone keeps face.
line_the-open-line_whatever = “Whatever,” says Niko. He puts the cup down with care.
choose_the-open-line_nineteen_school-pass = “That pass is yours, so you're fifteen, right?”
    .coach = You saw well. But who is caught out pulls back, and you do not need proof.
line_the-open-line_my-brothers = “That's my brother's,” says Niko, and turns the bag round.

line_the-open-line_by-himself = He begins by himself: “He isn't like you think. He's the first one who… He's my boyfriend, all right?”
choose_the-open-line_by-himself_groomer = “Niko, that isn't a boyfriend. That man's a groomer.”
    .coach = You may well be right. But he has just said for the first time in his life whom he loves.
line_the-open-line_you-dont-know-him = “You don't know him,” says Niko. “None of you do.”
choose_the-open-line_by-himself_just-listen = Say: “I'm listening.” And nothing else.
    .coach = You kept still, and he told as much as he wanted. Write down his words later, as he said them.
line_the-open-line_twenty-seven = “Sandro's twenty-seven. He was so nice. He is nice.”
line_the-open-line_friends = “It's only his friends. Tonight I didn't want to. He said I owe him for the jacket.” He stops.
choose_the-open-line_by-himself_what-do-they-do = “What do these friends do with you?”
    .coach = Somebody trained will ask it once, in the right place. Each time before that hurts, and can spoil what he says.
line_the-open-line_half-a-word = He says half a word, and pulls his sleeves over his hands.
choose_the-open-line_by-himself_ring-father = “I'm going to ring your father and tell him all this.”
    .coach = In many homes that would be right. You had not asked yet what home is for him.
line_the-open-line_not-my-dad = “Not my dad!” He is on his feet. “You can't tell him that. Not that.”
choose_the-open-line_by-himself_who-with-you = “Who would you like to have here now, if you could choose?”
    .coach = One open question about now, not about then. It also told you who should not come.
line_the-open-line_my-aunt = “My aunt. She has the corner shop. She'd come in her slippers.”
line_the-open-line_not-my-dad-though = “But not my dad. He doesn't know about… He doesn't know me.”
line_the-open-line_nobody = “Nobody,” says Niko.
choose_the-open-line_by-himself_i-stay-here = “A woman from children's services is coming. I'll stay, and tell her only what she needs.”
    .coach = You said what comes next, and who hears what. That is true, and it is enough.
line_the-open-line_like-a-shift = “All night?” asks Niko. “Like on a shift?”

line_the-open-line_as-an-adult = “Do I have to?” asks Niko. He is all at once very young.
choose_the-open-line_as-an-adult_begun-wrongly = “No. I've begun this the wrong way. Drink up first.”
    .coach = To turn round halfway takes courage, and it is not too late.
line_the-open-line_ok-whatever = “OK. Whatever.” He breathes out.
choose_the-open-line_as-an-adult_only-a-few = “It's only a few questions.”
line_the-open-line_shrugs = He shrugs, and looks at the locker.

line_the-open-line_headlights = Headlights move across the wall, slowly, and back again. Niko watches them.
choose_the-open-line_headlights_say-youre-fine = “Send him a quick line that you're fine, then he'll calm down.”
    .coach = It looks like the easy way. It gives the man his thread back.
line_the-open-line_fine-he-types = His thumb flies. The answer comes at once. He does not read it to you.
choose_the-open-line_headlights_cannot-any-more = “He can't do anything to you any more.”
    .coach = You'd like that to be true. He knows ten things that the man can do, and now he'll tell you none.
line_the-open-line_knows-my-school = “He knows where my school is,” says Niko.
choose_the-open-line_headlights_until-she-comes = “I'll sit between you and the door until she comes. Pick your chair.”
    .coach = No more than you can keep, and he had something to choose.
line_the-open-line_moves-his-chair = He moves his chair to the heater, with his back to the lights.

line_the-open-line_maybe-later = “Maybe later.” He looks at the locker.
line_the-open-line_no-thanks = “No. Thanks.”
line_the-open-line_whatever-that-is = “What do you mean, promised?” He thinks too long about it.
line_the-open-line_he-pays-all = “No. He pays for everything.”
line_the-open-line_looks-at-locker = He looks at the locker and says nothing.
line_the-open-line_the-jacket = “Not work. Only the jacket. And the phone. I don't know.”
line_the-open-line_i-want-to = “I want to stay. It's not like that.”
line_the-open-line_if-not-my-dad = “Only if they don't tell my dad.”
line_the-open-line_all-fine = “All fine,” says Niko, to you and to his pocket.

think_the-open-line_a-first-love = It is a first love with somebody older, and private
think_the-open-line_passed-on = A child is being passed on for money by someone he loves
think_the-open-line_his-own-choice = He goes there of his own will
talk_the-open-line_boys-too = When did you first think of it, and would it have been earlier with a girl?
talk_the-open-line_what-not-asked = What did you want to ask and did not? What did that cost you?
talk_the-open-line_two-fears = What did you fear for him, and what did he fear?
pause_the-open-line_the-line = At the glowing pocket: who hears what now, and what can be said all the same?
pause_the-open-line_nineteen = At nineteen: find three sentences that doubt without accusing.
pause_the-open-line_half-a-word = If somebody asked what happened: look at his hands. Who should have heard that, and where?
vignette_the-open-line = A boy says that he is nineteen and has a school pass. A man of 27 waits for him in a car and listens through his phone. He says that he owes the man for a jacket. He did not want to go to the man's friends tonight. He calls the man his boyfriend.
