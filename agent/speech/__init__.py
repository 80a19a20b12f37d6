"""Ears and mouth, and the pool that shares them between calls."""
