"""SeamlessM4T: speech and text of one language into speech and text of another, for many calls."""
