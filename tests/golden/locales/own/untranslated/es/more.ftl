ui-sample-words = The sun is shining, and the tea is hot.
