### The words of the scenario the-ramp. Everyone in it is invented. Short spoken sentences.
### The lesson: ask before you touch the chair. Who takes people away from those who push them must say who pushes then.

scenario_the-ramp = The ramp
    .about = A man in a wheelchair begs at a station. Who put him there, and who fetches him?
aim_the-ramp_ask-before-touch = Ask before you touch a person, or what carries them
aim_the-ramp_no-offence = See a person where others see an offence
aim_the-ramp_who-pushes = Think of daily help before you think of rescue
door_the-ramp = A station in winter, noon. At the foot of the ramp sits a man in a wheelchair, with a blanket and a cap in front of him. A woman at the kiosk has been drinking the same cup of coffee for an hour.

person_the-ramp = You are László, 58, from Hungary. You were a fitter until the accident. You may live and work here like anybody. You speak Hungarian, and ten words of the language here.
    .want = A toilet. To be warm. To decide yourself which way you roll.
    .fear = To lie on a floor again, with the chair out of reach. That nobody else would help you.
    .hide = That they draw your pension with your card. You signed for it.
    .opens = “May I push, or will you?” Being called sir. Someone who thinks of a toilet.
    .closes = Hands on the chair. “Begging is not allowed here.” Pity.
truth_the-ramp = László is brought at six and fetched at eight. He hands over all the money, and they draw his pension. Chair and bed are theirs. When he said no, they left him on the floor. They also wash and feed him.
fact_the-ramp_brought-and-fetched = A van brings him at six and fetches him at eight
fact_the-ramp_money-handed-over = All the money goes to them in the evening
fact_the-ramp_chair-is-theirs = The wheelchair is theirs, and they take it away
fact_the-ramp_pension-card = They draw his pension with his card
fact_the-ramp_no-toilet = He can't go to a toilet all day
fact_the-ramp_lost-his-legs = How he lost his legs

line_the-ramp_station = “Please,” says the man to every pair of shoes. “God bless.” His hands are blue.
line_the-ramp_cup-at-kiosk = When a coin falls, the woman at the kiosk looks up.
choose_the-ramp_station_not-allowed-here = “You know that begging isn't allowed here, don't you?”
    .coach = The rule may be so. But somebody put him here, and he pays for each coin that is missing.
line_the-ramp_packs-up = He pulls the cap to him, quickly. The woman is on the phone.
choose_the-ramp_station_push-him-in = Take hold of the chair, and push him in where it is warm.
    .coach = It was for the cold. But the chair is his legs, and again someone had moved him.
line_the-ramp_grips-wheels = He grips the wheels with both hands. “No! Please. No.”
choose_the-ramp_station_lift-key = Point at the key and the lift: “Toilet. I've got the key. Do I push, or do you?”
    .coach = A need, an ordinary reason and a choice, in one short sentence. He understood it in any language.
line_the-ramp_you-push-slowly = He looks at the key for a long time. “You,” he says. “Slow.” The door closes behind you both.
choose_the-ramp_station_quietly-here = Bend down to him, quietly: “Is someone making you do this?”
line_the-ramp_god-bless = “God bless,” says the man, loudly, past your ear.
choose_the-ramp_station_walk-past = Walk on, and look again on your next rounds.
line_the-ramp_three-rounds = Three rounds: the same woman, the same cup, the same place. He has not moved at all.

line_the-ramp_kiosk = It begins to sleet. The woman holds out a hand to feel it, and stays.
choose_the-ramp_kiosk_send-woman-away = To the woman: “You've been here long enough. Move on, please.”
    .coach = Now she knows that you have put two and two together, and she tells someone at once.
line_the-ramp_on-the-phone = She is on the phone, and does not take her eyes off him.
choose_the-ramp_kiosk_too-cold = “Too cold, sir. Inside, ten minutes? I have to ask everyone out of the sleet.”
line_the-ramp_warm-air = He nods. Behind the door warm air blows. Through the glass nobody can see in.
choose_the-ramp_kiosk_tomorrow-again = Let it be for today. You know the place and the time now.
line_the-ramp_same-place = He sits there. The cap slowly turns white.

line_the-ramp_since-six = He looks at the door with the sign on it. He says nothing. His whole face says it.
choose_the-ramp_since-six_who-helps-you = Open the door for him: “How do you do it best? What shall I hold?”
    .coach = He is the one who knows how. You gave him back a body of his own.
line_the-ramp_rail-and-door = He shows you: hold the door, turn round. It takes a while. “Since six,” he says with his fingers, and laughs.
choose_the-ramp_since-six_first-a-word = “Just a few words first.”
line_the-ramp_presses-knees = He holds on to both armrests, and nods.
choose_the-ramp_since-six_lift-him = Take him under the arms, and lift him over.
    .coach = You were quick and strong. Others are that as well, with him.
line_the-ramp_like-a-sack = “No sack,” he says. It is two words more than you had thought he knew.

line_the-ramp_ten-words = “Magyar,” says the man, and puts a hand on his chest. “László.”
choose_the-ramp_ten-words_we-manage = With hands and feet: “You. Boss. Bad?”
    .coach = One can ask for a toilet like that. One can't tell of a life like that.
line_the-ramp_please-thank-you = “Please,” says László. “Thank you. God bless.” That is all there is.
choose_the-ramp_ten-words_colleague-from-there = Ring a colleague whose parents come from there. She can do a bit.
    .coach = She means well, and is police. And half a language brings half a truth.
line_the-ramp_which-village = She asks him something. He answers with one word. “He wants to know which village I'm from,” she says.
choose_the-ramp_ten-words_phone-on-knees = Ring the interpreter line, and lay the phone on his knees.
    .coach = Where the phone lies, there the talk belongs. He can pick it up, or hang up.
line_the-ramp_good-day-sir = “Good day, sir,” says a voice in Hungarian. It is the “sir” that makes him sit up.

line_the-ramp_with-rum = “With rum, please,” says the voice for him. He winks.
line_the-ramp_thank-you-thank-you = “Thank you,” he says. “Thank you.”

line_the-ramp_who-pushes = “If I talk to you,” asks the voice for him, “who pushes me tomorrow?”
choose_the-ramp_who-pushes_taken-care-of = “All of that will be taken care of.”
    .coach = It is the best question that anyone could ask, and it deserves a real answer.
line_the-ramp_by-whom = “By whom?” asks the voice for him.
choose_the-ramp_who-pushes_true-limits = “I don't know yet. I'd ask that first. Now I'll tell you what I have to pass on, and what not.”
    .coach = You took his question for what it is: the condition for everything else.
line_the-ramp_nobody-ever-said = “So far nobody has said ‘I don't know’ to me,” says the voice for him. “Go on.”
choose_the-ramp_who-pushes_fine-otherwise = “If you don't talk to me, I have to fine you for this.”
    .coach = That is how others make him do things. Now you have done it as well.
line_the-ramp_opens-his-cap = He holds out the cap to you. All that is in it.
line_the-ramp_ask-then = “Then ask. As long as the lift takes.”
line_the-ramp_they-count-me = “She counts the minutes,” says the voice for him. “Another day.”

line_the-ramp_a-day-here = Through the wall you hear the trains being called out. László rubs his hands over the warm grating.
choose_the-ramp_a-day-here_legs = “How did you lose your legs?”
    .coach = It is the question that everybody asks. It has nothing to do with who put him here.
line_the-ramp_the-press = “A press,” says the voice for him. “Nineteen ninety-eight.” He says no more for a while.
choose_the-ramp_a-day-here_gang = “Are you in the hands of a begging gang?”
    .coach = You see a gang. He sees the ones who wash him.
line_the-ramp_my-people = “They are my people,” says the voice for him. “They give me soup. And you?”
choose_the-ramp_a-day-here_morning-to-night = “How does a day go, from waking up on?”
    .coach = A day has no culprit. So the van came into it all by itself.
line_the-ramp_van-at-five = “At five they lift me into the van. Here from six. At eight they fetch me, if it was enough. If not, at ten.”
choose_the-ramp_a-day-here_why-not-home = “Why don't you go home to your family?”
line_the-ramp_third-floor = “They live on the third floor,” says the voice for him. He points at the wheels.
choose_the-ramp_a-day-here_to-the-tool = Begin with the questions of the tool.
line_the-ramp_as-you-like = “As you like,” says the voice for him.

line_the-ramp_newspapers = “I was to sell newspapers, in a hut with a stove. I have never seen the hut.”
way_the-ramp_money-kept_they-rob-you = “They rob you of it all, don't they?”
way_the-ramp_money-kept_evening-cup = “What happens with the cap in the evening?”
    .coach = The cap could speak for him. He did not have to accuse anyone.
line_the-ramp_food-costs = “No. Food costs money. And petrol.”
line_the-ramp_she-counts = “She counts it in the van. I do not get to see it. Once I kept two coins. Once.”
line_the-ramp_cold-only = “Only from the cold.”
line_the-ramp_card-for-pension = “My card, with my name. They draw the pension with it. I signed a paper. It was dark.”
line_the-ramp_in-the-house = “All that is in the house.”
line_the-ramp_journey-and-bed = “The journey, the bed, the chair. I sit it off, they say. It is a joke.”
line_the-ramp_strokes-armrest = He strokes the armrest and does not answer.
way_the-ramp_kept-from-leaving_wheel-away = “Why don't you just roll away?”
    .coach = From up there it looks as if wheels were enough.
way_the-ramp_kept-from-leaving_if-elsewhere = “What if one day you wanted to be somewhere else?”
line_the-ramp_chair-goes-up = “I said: where to? But at night they carry the chair upstairs. I lie downstairs.”
line_the-ramp_where-to = “Where to?” asks the voice for him. “Nobody holds me.”
line_the-ramp_left-on-the-floor = “I said no once. Then I lay on the floor for two days. They need not even hit one, you see.”
line_the-ramp_wet-or-snow = “In the wet and in the snow. In the snow people give more.”

line_the-ramp_the-chair = He looks at the clock. “Five minutes,” says the voice for him. “Then she'll come and see.”
choose_the-ramp_the-chair_not-tonight = “You won't go back to those people, will you?”
    .coach = You meant freedom. He heard that you hadn't thought of tonight.
line_the-ramp_carry-me-then = “Then carry me,” says the voice for him. “Where to?”
choose_the-ramp_the-chair_what-would-you-need = “What would you need, to be able to choose?”
    .coach = He was the expert again. Now you know what to ask for, and why a bed alone is not enough.
line_the-ramp_chair-of-my-own = “A chair of my own. This one is theirs. And someone, mornings and evenings. The rest I can do.”
choose_the-ramp_the-chair_this-chair-yours = “The chair is yours, though, isn't it?”
line_the-ramp_looks-at-armrest = “No,” says the voice for him, after a while. “Nothing is mine. The cap.”
line_the-ramp_my-back = “For the back, yes.”
line_the-ramp_no-pocket = “I have no pocket that she does not know. Say it to me tomorrow again.”
line_the-ramp_pension-again = “Somebody who can bring me back my pension. Yes.”
line_the-ramp_with-a-ramp = “Is there one with a ramp? And somebody for the mornings? Then tell me tomorrow.”
line_the-ramp_at-eight = “Here, yes. At eight, no.”

line_the-ramp_back-out = “Out again,” says the voice for him. “And what was it?”
choose_the-ramp_back-out_coin-and-key = “It was the toilet. I come by at noon each day, with the key. Will you push, or shall I?”
    .coach = He has a true answer, a time, and the wheels in his own hands.
line_the-ramp_same-key-tomorrow = He pushes himself up the ramp. “Tomorrow key,” he says, so that all can hear it.
choose_the-ramp_back-out_stop-the-van = “I'll be here at eight and stop that van.”
    .coach = Perhaps that has to be done, well prepared, by others. Alone and tonight, it leaves him on the floor.
line_the-ramp_in-front-of-him = “No! Then I lie on the floor again,” says the voice for him. He rolls to the door.

think_the-ramp_nuisance = He is a beggar with a good place, and it is a matter for the bye-laws
think_the-ramp_family-cares = He has people who look after him, in their way
think_the-ramp_put-there-for-money = Others put him there for money, and he needs them every day
talk_the-ramp_touching = Where was his body in this talk, and who decided about it?
talk_the-ramp_offence = What would a fine have done, and to whom?
talk_the-ramp_needs-them = They exploit him and they wash him. How do you speak of both?
pause_the-ramp_at-the-chair = At the chair: agree on it first, then let somebody push you without a word. What did you feel?
pause_the-ramp_the-toilet = At the toilet: what else does a body need before it can talk?
pause_the-ramp_the-way-out = On the way out: who would have to be asked today, so that he has a choice tomorrow?
vignette_the-ramp = A man in a wheelchair begs from six to eight each day. A van brings and fetches him. All the money goes to those who bring him, and they draw his pension. The chair is theirs and stands upstairs at night. When he refused once, he was left on the floor.
