"""Checkpoints of random weights in the shapes of real models; the product's code loads them."""
