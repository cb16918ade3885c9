# A person of the story may promise, and so may a learner who makes a mistake. Whoever coaches may not.
line_ID_b = “We will protect you,” they say.
choose_ID_door_shout = “You will be safe!”
talk_ID_one = Would you say that everything will be fine?
pause_ID_one = Stop here. It is confidential.
