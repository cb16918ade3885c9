line_ID_c = Nobody says this.
line_ID_a = You will be safe, somebody says.
aim_ID_one = You will be safe
choose_ID_door_greet = Say hello
    .coach = A verdict: this is a victim.
talk_ID_one = Is a victim here?
