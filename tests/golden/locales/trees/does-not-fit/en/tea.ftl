# A button. max-length: 12
tea-offer = Offer tea
