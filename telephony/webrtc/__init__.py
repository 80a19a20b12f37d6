"""Calls from a browser: signalling, the leg, the widget."""
