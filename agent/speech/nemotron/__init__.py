"""Cache-aware streaming recognition (`nemotron3_5_asr`): each piece of sound is looked at once."""
