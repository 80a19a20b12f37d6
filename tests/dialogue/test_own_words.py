"""Commands given in the caller's own words, at whatever question is open."""

import pytest

from tests.dialogue.line import Line


@pytest.fixture
def asked() -> Line:
    """A caller who is asked what they want."""
    line = Line()
    line.rings(language="en")
    return line


@pytest.mark.parametrize(
    "text", ["could you connect me with some officer", "I would like to speak with the manager"]
)
def test_a_person_is_called_however_it_is_asked(asked: Line, text: str) -> None:
    asked.says(text)
    waiting = asked.engine.state.waiting
    assert waiting is not None
    assert waiting.why == "person"


def test_what_was_not_heard_is_said_again_whole(asked: Line) -> None:
    asked.says("block my card")
    before = asked.heard
    asked.says("sorry, I could not hear you, once more")
    assert asked.heard == before


def test_the_menu_is_reached_from_the_middle_of_a_flow(asked: Line) -> None:
    asked.says("block my card")
    asked.says("take me back to the main menu please")
    assert asked.listens.slot == "main"
    assert asked.engine.state.run is None


def test_a_language_is_changed_by_asking_for_one(asked: Line) -> None:
    asked.says("block my card")
    asked.says("please talk in Hindi")
    assert asked.listens.slot == "language"


def test_what_was_hardly_heard_commands_nothing(asked: Line) -> None:
    asked.says("block my card")
    asked.says("take me back to the main menu please", confidence=0.4)
    assert asked.engine.state.run is not None
