"""`bolbank bench speech`: the models of the pool, side by side."""
