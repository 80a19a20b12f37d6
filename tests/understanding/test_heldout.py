"""Utterances nobody tuned to are understood as often as the bank was promised.

They were written before the words that judge them, in two sets by different authors, and are only
ever counted: a failure says how many, never which.
"""

from collections.abc import Iterable
from functools import cache

import pytest

from agent.dialogue.book import FlowBook
from tests.understanding.score import Count, Score, score, shipped_book
from tests.understanding.utterances import HELD_OUT, sources, told

SOURCES = sources(HELD_OUT[0])
MUCH_SPOKEN = ("hi", "hi-latn", "en")
INTENTS_PERCENT = {True: 90.0, False: 85.0}
"""Of Hindi, Hinglish and English; of each other language."""
VALUES_PERCENT = 95.0
ACCEPTED_PERCENT = 3.0
"""Of out-of-scope utterances."""
YES_NO_PERCENT = 97.0
"""Of yes, no and neither, told apart; and never a yes for a no."""


@cache
def book() -> FlowBook:
    return shipped_book()


@cache
def scored(source: str) -> list[Score]:
    return [score(book(), told(name, source)) for name in HELD_OUT]


def together(counts: Iterable[Count]) -> Count:
    every = list(counts)
    return Count(sum(count.met for count in every), sum(count.of for count in every))


@pytest.mark.parametrize("source", SOURCES)
def test_requests_are_understood(source: str) -> None:
    intents = together(result.intents for result in scored(source))
    assert intents.percent >= INTENTS_PERCENT[source in MUCH_SPOKEN]


@pytest.mark.parametrize("source", SOURCES)
def test_amounts_are_heard_right(source: str) -> None:
    assert together(result.amounts for result in scored(source)).percent >= VALUES_PERCENT


@pytest.mark.parametrize("source", SOURCES)
def test_digits_are_heard_right(source: str) -> None:
    assert together(result.digits for result in scored(source)).percent >= VALUES_PERCENT


@pytest.mark.parametrize("source", SOURCES)
def test_a_no_is_never_a_yes(source: str) -> None:
    assert sum(result.yes_for_no for result in scored(source)) == 0


def test_what_is_out_of_scope_is_refused() -> None:
    accepted = together(result.accepted for source in SOURCES for result in scored(source))
    assert accepted.percent <= ACCEPTED_PERCENT


def test_yes_and_no_are_told_apart() -> None:
    yes_no = together(result.yes_no for source in SOURCES for result in scored(source))
    assert yes_no.percent >= YES_NO_PERCENT
