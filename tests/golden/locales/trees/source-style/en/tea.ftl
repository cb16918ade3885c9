tea-quotes = It's "hot"...
TeaCold = Cold tea
te = Tea
tea-guest = {$guest} has tea
## A group without a line of its own
tea-cup = A cup

### A file comment that comes late

tea-end = The end