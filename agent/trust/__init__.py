"""Levels, counters, secrets, redaction and sealing."""
