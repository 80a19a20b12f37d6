"""What was nearly understood is asked back, never acted on."""

from dataclasses import replace
from typing import Any, cast

import pytest

from agent.dialogue.engine import Engine
from agent.language.understand import Guess, Matcher
from tests.dialogue.line import Line, book_of


class Near:
    """The flows' own understanding, with one utterance that it is never sure of."""

    def __init__(self, intents: Matcher) -> None:
        self.intents = intents

    def best(self, text: str, language: str) -> Guess:
        if text == "balance card block":
            return Guess(None, 0.8, None, ("block_card",))
        return self.intents.best(text, language)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.intents, name)


@pytest.fixture
def near() -> Line:
    """A caller whose words are near one flow."""
    line = Line(Engine(replace(book_of(), intents=cast(Matcher, Near(book_of().intents)))))
    line.rings(language="en")
    line.says("balance card block")
    assert "Did you mean blocking a card?" in line.heard
    assert line.engine.state.run is None
    return line


@pytest.fixture
def between() -> Line:
    """A caller whose words start two flows alike."""
    same = {"balance": {"en": ["about my money"]}, "block_card": {"en": ["about my money"]}}
    line = Line(Engine(replace(book_of(), intents=Matcher(same))))
    line.rings(language="en")
    line.says("about my money")
    assert "Did you mean account balance?" in line.heard
    assert "Or blocking a card?" in line.heard
    return line


@pytest.mark.parametrize("answer", ["yes", "my card is lost"])
def test_yes_or_a_clearer_word_starts_the_near_one(near: Line, answer: str) -> None:
    near.says(answer)
    assert near.engine.state.run is not None
    assert near.engine.state.run.flow == "block_card"


def test_no_goes_back_to_the_main_question(near: Line) -> None:
    near.presses("2")
    assert near.listens.slot == "main"


def test_the_same_again_climbs_the_ladder_to_a_person(near: Line) -> None:
    near.says("balance card block")
    assert near.listens.slot == "did_you_mean"
    near.says("balance card block")
    near.presses("4")
    assert near.engine.state.waiting is not None
    assert near.engine.state.waiting.why == "person"


@pytest.mark.parametrize(("answer", "flow"), [("account balance", "balance"), ("card", None)])
def test_one_of_two_is_named(between: Line, answer: str, flow: str | None) -> None:
    between.says(answer)
    run = between.engine.state.run
    assert (run.flow if run else None) == flow


def test_one_of_two_is_pressed(between: Line) -> None:
    between.presses("2")
    assert between.engine.state.run is not None
    assert between.engine.state.run.flow == "block_card"
