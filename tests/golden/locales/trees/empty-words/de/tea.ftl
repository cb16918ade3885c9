tea-hot = { "" }
