### The words of the scenario by-the-kilo. Everyone in it is invented. Short spoken sentences.
### The lesson: a question about the week finds the debt. The one who pushes her may be caught in it too.

scenario_by-the-kilo = By the kilo
    .about = On a fruit farm a picker counts her trays twice. What does she count, and for whom?
aim_by-the-kilo_cost-her-nothing = See to it that talking costs her nothing
aim_by-the-kilo_ask-the-week = Ask about her week, not about a word for it
aim_by-the-kilo_see-both = See both people, and blame neither
door_by-the-kilo = An inspection on a fruit farm, late morning. Pickers are paid by the kilo. A woman in row nine counts each tray twice. A man with a list walks up and down between the rows.

person_by-the-kilo = You are Sunita, 33, from a village in the hills of Nepal. Your permit for the season is in order. You speak Nepali, and a few words of the language here.
    .want = To pay the loan before the harvest ends, and to see your two girls.
    .fear = Your father's field. It is the pledge for the loan.
    .hide = That your passport and bank card lie in the office. And that Arjun owes the same man.
    .opens = Losing no tray by talking. A question about sums. Not a word against Arjun.
    .closes = “Who brought you here?” Being asked in the row.
truth_by-the-kilo = A lender takes his part of Sunita's pay before she sees it. The office holds her passport and card. Who leaves early is sent home, and the family loses the field. Her cousin Arjun owes the same man.
fact_by-the-kilo_fee-first = A part of her pay goes to a lender before she sees it
fact_by-the-kilo_card-in-office = Her passport and bank card are in the office, and she can't have them
fact_by-the-kilo_field-as-pledge = The field of her family is the pledge for the loan
fact_by-the-kilo_sent-home-early = Two women who complained were sent home the next day
fact_by-the-kilo_cousin-owes-too = Her cousin owes the same man
fact_by-the-kilo_name-of-agent = The name of the agent

line_by-the-kilo_rows = Sunita picks with both hands. She does not look up. Each tray is weighed, and each minute is fruit.
line_by-the-kilo_cousin-walks = “Row nine, faster!” calls the man with the list. His voice is hoarse.
choose_by-the-kilo_rows_washing-place = “I look at the washing place with one picker from each row. Will you show me?”
    .coach = It is part of the job, and it is the same in each row. So it says nothing about her.
line_by-the-kilo_walks-ahead = She puts a stone on her trays and walks ahead. The washing place is behind the barn.
choose_by-the-kilo_rows_over-the-trays = Over the trays: “Is the pay all right here?”
line_by-the-kilo_picks-faster = “Good, good.” She picks faster, and the man comes nearer.
choose_by-the-kilo_rows_did-he-bring-you = “That man brought you here, didn't he?”
    .coach = You may be looking for the one who did it. But he is family, and now she has to protect him from you.
line_by-the-kilo_my-cousin = “My cousin. Good man.” It is the longest thing she says in your language.
choose_by-the-kilo_rows_at-the-bus = “I'll be here again when you finish.”
line_by-the-kilo_bus-waits-for-nobody = She points at the bus, then at the sun, and shrugs. The bus waits for nobody.

line_by-the-kilo_scales = At the scales there is a queue. Behind it stands a container with a door and two chairs.
choose_by-the-kilo_scales_one-by-one = “I see each picker's work card, one at a time, in there. I begin with row nine.”
    .coach = A dull reason, and everybody's turn comes. Nobody has to explain it tonight.
line_by-the-kilo_first-on-the-list = The man ticks his list and waves her through. The door closes.
choose_by-the-kilo_scales_cousin-away = To the man: “You go to the far end, please. I want her without you.”
line_by-the-kilo_what-did-she-say = “What did she say?” he asks. Now Sunita and he are both afraid.
choose_by-the-kilo_scales_let-her-pick = Leave her to her trays for now.
line_by-the-kilo_next-tray = She lifts the next tray on to the scales. She reads the number twice.

line_by-the-kilo_shade = In the shade she looks at the sun, and counts something on her fingers. Over the tap a sign says: not for drinking.
choose_by-the-kilo_shade_the-clock = “The office writes this half hour down as worked time. I've asked for it, and seen it.”
    .coach = For her, talking is lost fruit. You paid for it before she had to say so.
line_by-the-kilo_stops-counting = She looks at you, and her fingers stop counting.
choose_by-the-kilo_shade_water = Give her a bottle of water, and sit down first.
line_by-the-kilo_drinks-two = She drinks it all, and then half of a second one.
choose_by-the-kilo_shade_be-quick = “This won't take long if you're quick.”
line_by-the-kilo_licks-lips = She licks her dry lips and nods.

line_by-the-kilo_which-voice = “I'll tell you what she says!” calls the man from the path. “I'm her cousin, Arjun.”
choose_by-the-kilo_which-voice_let-him = “Good, that saves time.”
    .coach = He holds the list. And she would hide from him what she owes, and he from her.
line_by-the-kilo_hands-in-apron = Sunita puts both hands into her apron, and is a picker again.
choose_by-the-kilo_which-voice_hindi-then = “Hindi will do for you, won't it?”
    .coach = People say yes to that out of politeness. You'd get half of it, and not know which half.
line_by-the-kilo_hindi-films = “Films, I understand,” she says. “Papers, no.”
choose_by-the-kilo_which-voice_ask-which = With your phone in your hand: “Which language for you? A woman or a man?”
line_by-the-kilo_nepali-a-woman = “Nepali. Woman.” She says it at once.
choose_by-the-kilo_which-voice_ring = Thank him, and ring the interpreter line for Nepali.
line_by-the-kilo_namaste = “Namaste,” says a voice. Sunita folds her hands before she thinks about it.

line_by-the-kilo_tea-in-the-hills = “Hot tea! Here there is none,” says the voice for her. Sunita laughs.
line_by-the-kilo_nods-and-nods = She nods, before you have finished.

line_by-the-kilo_whose-paper = “Does the office get the paper that you write on?” asks the voice for her.
choose_by-the-kilo_whose-paper_what-goes-where = Say what you keep, who sees it, and what you can't leave out.
line_by-the-kilo_says-it-back = She says it back in her own words. It is right.
choose_by-the-kilo_whose-paper_office-never-knows = “The office will never hear that we talked.”
    .coach = You'd like it to be so. But they can see the barn from the office, and she knows it.
line_by-the-kilo_one-road = “There is one road here,” says the voice for her. “Everyone sees who walks on it.”
choose_by-the-kilo_whose-paper_your-permit = “You want to keep your permit, don't you? Then help me.”
    .coach = It may be meant as a reason. It sounds just like what the office says.
line_by-the-kilo_permit-in-order = “It is in order,” says the voice, and after that nothing.
line_by-the-kilo_ask-then = “Ask then. I say what I can.”
line_by-the-kilo_after-the-harvest = “After the harvest,” says the voice for her. “Not now.”

line_by-the-kilo_the-week = She sits on an upturned crate. Far off, Arjun is calling out weights.
choose_by-the-kilo_the-week_last-week = “Let's take last week. What came in, and where did it go?”
    .coach = A sum is no shame and accuses nobody. She could lay it out piece by piece.
line_by-the-kilo_on-her-fingers = “Two hundred kilos.” She bends finger after finger. “Bed, bus, apron. And first the man at home. For me, two fingers.”
choose_by-the-kilo_the-week_three-in-one = “Who pays you, how much is it, and what do they take off?”
line_by-the-kilo_which-first = “Three things,” says the voice on the phone. “Which first?”
choose_by-the-kilo_the-week_bonded = “Are you a bonded worker?”
    .coach = The word is heavy, and it puts her in a drawer. She has a plan, and is proud of it.
line_by-the-kilo_i-signed = “I signed it myself,” says the voice for her. “I can read.”
choose_by-the-kilo_the-week_agents-name = “What is the agent's name?”
    .coach = Others will ask that, with protection for her. Today the name helps nobody, and it is a danger to her.
line_by-the-kilo_says-a-name = She says a name, then another one. “No. I do not know it.” She looks towards the road.
choose_by-the-kilo_the-week_to-the-tool = Begin with the questions of the tool.
line_by-the-kilo_sits-straight = She sits up straight, as if for a photograph.

line_by-the-kilo_three-times = “They said three times as much. And a room for two. We are nine.”
way_by-the-kilo_money-kept_they-cheat = “They cheat you over your pay, don't they?”
    .coach = The one who adds up her pay is Arjun. You asked her to accuse him.
way_by-the-kilo_money-kept_what-was-left = “What was left for you on the last pay day?”
line_by-the-kilo_arjun-counts = “No. Arjun counts it. Arjun is honest.”
line_by-the-kilo_before-i-see-it = “Before I see it, the lender's part is gone. I never held it in my hand.”
line_by-the-kilo_office-counts = “The office counts. I do not know how.”
line_by-the-kilo_only-tired = “No. Only tired.”
way_by-the-kilo_papers-held_why-give = “Why did you hand over your passport?”
    .coach = It sounds as if she had been foolish. Everybody in the bus did the same.
way_by-the-kilo_papers-held_to-the-bank = “If you wanted to go to the bank tomorrow, what would you need?”
    .coach = She could walk through it, step by step, and came to the locked box by herself.
line_by-the-kilo_everybody-did = “Everybody did. It was on the list.”
line_by-the-kilo_blue-box = “My card. It is in the blue box, with the passport. I asked in June. They said: in October.”
line_by-the-kilo_safe-they-say = “It is safe there, they say.”
line_by-the-kilo_fathers-field = “My father put his thumb under it. If I stop, the field is gone.”
line_by-the-kilo_looks-at-trays = She looks at her trays, and does not answer.
line_by-the-kilo_not-before-october = “I said that anyone can go. That is not how it is. Not before October, and not with papers.”
line_by-the-kilo_anyone-can-go = “Anyone can go,” says the voice for her. “If it has to be.”
line_by-the-kilo_two-girls-gone = “Two women asked about the sum. The next morning their beds were empty. Sent home, he said. To us it was said, not to them.”

line_by-the-kilo_and-arjun = “And Arjun?” asks the voice for her. “What do you do with Arjun?”
choose_by-the-kilo_and-arjun_he-may-ask-too = “I don't know yet. He can ask for help as well. I'd like you both to know how.”
    .coach = You did not make him good, and not bad. So she could say what she knows.
line_by-the-kilo_same-man = “He owes the same man,” she says, very low. “He shouts because he is afraid.”
choose_by-the-kilo_and-arjun_he-is-one-of-them = “Arjun is one of them, isn't he?”
    .coach = You want to be on her side. But that is family, and it is also not true.
line_by-the-kilo_carried-my-bag = “He carried my bag over two borders,” says the voice for her. It is the end of the talk about Arjun.
choose_by-the-kilo_and-arjun_leave-today = “You'll leave this place today, won't you?”
    .coach = You want to see her safe. She is doing another sum, and a field is in it.
line_by-the-kilo_and-the-field = “And the field?” asks Sunita. “My father lives from it.”
line_by-the-kilo_the-sum-right = “Yes. That somebody does the sum who does not owe anybody.”
line_by-the-kilo_before-i-sign = “Somebody who reads a paper before I sign. Yes.”
line_by-the-kilo_in-nepali = “In Nepali? Then yes. I learn the number.”
line_by-the-kilo_if-the-office-hears = “If the office does not hear of it, yes. If it does, I do not know.”

line_by-the-kilo_back-to-row-nine = A bell rings: the break is over. “He will ask what it was,” says the voice for her.
choose_by-the-kilo_back-to-row-nine_three-more = “It was about the tap and the toilets. I'm asking three more pickers now, and I really do.”
    .coach = She has a true sentence for tonight. And you are not gone when she goes back.
line_by-the-kilo_about-the-tap = “The tap,” says Sunita in your language. She takes the stone off her trays.
choose_by-the-kilo_back-to-row-nine_number-on-the-card = Write your number on her tray card.
    .coach = It is meant as a line to you. But that card goes through Arjun's hands, and the office's.
line_by-the-kilo_rubs-it-off = She wets her thumb and rubs until it can't be read.
line_by-the-kilo_good-good = “All good,” says Arjun. “Good,” says Sunita.

think_by-the-kilo_the-debt-holds-her = A debt, a box and a threat hold her here
think_by-the-kilo_cousin-did-it = Her cousin is the one who exploits her
think_by-the-kilo_hard-work-only = It is hard work that she has chosen, and no more
talk_by-the-kilo_cost-of-talking = What did it cost her to talk with you, and who paid for it?
talk_by-the-kilo_sum-or-word = What did the sum bring to light that a word would have hidden?
talk_by-the-kilo_the-cousin = How did you think of Arjun at first, and how now?
pause_by-the-kilo_in-the-rows = In the rows: who loses what while you stand here?
pause_by-the-kilo_the-week = At the week: lay out the sum together, with ten coins.
pause_by-the-kilo_one-more-person = At the question about Arjun: what could help him, and who tells him?
vignette_by-the-kilo = A farm worker lives nine to a room, and was promised three times the pay. A lender gets his part of it first. Her passport and bank card are locked in the office until October. A field is the pledge for the loan. Two women who asked about their pay were sent home.
