# A verdict may stand in a thought, and in no question for the talk afterwards.
talk_ID_one = Did you see that she is no victim, and that she was not trafficked?
think_ID_wrong = She is no victim
