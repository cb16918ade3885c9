tea-hot = Ваш чaй гарячий.
tea-with = Разом c нами
tea-dark = Темний
