"""Speech to text: one contract, the bundled demo model, and stock Whisper."""
