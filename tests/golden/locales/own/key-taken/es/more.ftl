key_pause = s
