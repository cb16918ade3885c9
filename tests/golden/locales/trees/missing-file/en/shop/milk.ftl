milk-cold = The milk is cold.
milk-warm = The milk is warm.
