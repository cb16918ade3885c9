item_zz-new = Is the tea hot?
    .why = To know if it can be drunk.
    .sign = The tea is hot
