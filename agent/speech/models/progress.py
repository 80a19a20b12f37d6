"""How long work on models tells how far it has come."""

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with what is worked on, and how many bytes of how many are done."""


def silent(what: str, done: int, of: int) -> None:
    """Tell nobody."""
