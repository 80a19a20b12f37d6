"""The mend for a name that does not exist: the nearest one that does."""

import difflib
from collections.abc import Iterable


def mend(name: str, known: Iterable[str]) -> str:
    """Return what to write instead of `name`."""
    names = list(dict.fromkeys(known))
    close = difflib.get_close_matches(name, names, 1, 0.5)
    if close:
        return f"did you mean `{close[0]}`?"
    return f"use one of: {', '.join(names)}" if names else "take it out"
