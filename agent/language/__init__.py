"""Pure language: normalising, understanding, spoken numbers, per language."""
