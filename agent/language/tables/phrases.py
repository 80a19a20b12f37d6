"""Phrases that a language makes by rule: each of some words before each of others."""


def each(first: str, then: str) -> tuple[str, ...]:
    """Return each of `first` with each of `then` after it; a hyphen joins words that stay so.

    each("na mat", "karo kar-do") is "na karo", "na kar do", "mat karo", "mat kar do".
    """
    return tuple(
        f"{start} {end}".replace("-", " ") for start in first.split() for end in then.split()
    )
