"""What callers said that nobody understood, for operators to add to `starts_when`."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from agent.language.meaning import Token
from agent.language.understand import Matcher

_ALIKE = 0.5
"""Least share of common telling words of two utterances that mean the same."""
_SHOWN = 5
_MOST = 2_000
"""Utterances looked at; more is a day when the recogniser was broken."""


@dataclass(frozen=True)
class Unheard:
    """One utterance that was not understood: redacted text, as the transcript holds it."""

    language: str
    text: str


@dataclass(frozen=True)
class Suggestion:
    """Utterances of one language that say the same: how often, some of them, the nearest flow."""

    language: str
    count: int
    texts: tuple[str, ...]
    flow: str | None
    """The flow whose examples they are most like; None where they are like none."""


@dataclass
class _Group:
    language: str
    about: frozenset[Token]
    texts: dict[str, int] = field(default_factory=dict)


def suggestions(unheard: Iterable[Unheard], intents: Matcher) -> list[Suggestion]:
    """Group `unheard` by likeness, the most frequent first; what says nothing is left out."""
    groups: list[_Group] = []
    for one, _ in zip(unheard, range(_MOST), strict=False):
        reading = intents.read(one.text, one.language)
        about = frozenset(token for meant in reading.tokens for token in meant)
        about |= frozenset(reading.strange + reading.off_topic)
        if not about:
            continue
        group = max(
            (group for group in groups if group.language == one.language),
            key=lambda group: _share(group.about, about),
            default=None,
        )
        if group is None or _share(group.about, about) < _ALIKE:
            group = _Group(one.language, about)
            groups.append(group)
        group.texts[one.text] = group.texts.get(one.text, 0) + 1
    found = [_suggestion(group, intents) for group in groups]
    return sorted(found, key=lambda suggestion: -suggestion.count)


def _share(one: frozenset[Token], other: frozenset[Token]) -> float:
    return len(one & other) / len(one | other)


def _suggestion(group: _Group, intents: Matcher) -> Suggestion:
    often = sorted(group.texts, key=lambda text: -group.texts[text])
    near = intents.nearest(often[0], group.language)
    return Suggestion(group.language, sum(group.texts.values()), tuple(often[:_SHOWN]), near)
