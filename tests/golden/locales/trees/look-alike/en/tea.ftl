tea-hot = Your tea is hot.
tea-with = With us
tea-dark = Dark
