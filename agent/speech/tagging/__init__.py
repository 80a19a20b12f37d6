"""What kind of sound a call's audio is, by a bank's own labelled recordings. Not in the call path:
there, tones are known by their frequencies."""
