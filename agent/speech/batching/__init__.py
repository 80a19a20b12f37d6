"""Many callers, one model on one device: who waits, who goes next, and how busy it is."""
