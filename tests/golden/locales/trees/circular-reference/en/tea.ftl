tea-hot = The { tea-word } is hot.
tea-word = tea
tea-self = Tea again
