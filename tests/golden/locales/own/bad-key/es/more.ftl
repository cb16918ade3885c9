key_pause = pausa
