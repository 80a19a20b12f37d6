"""A saved dialogue is carried on exactly, or refused; never misread."""

import json

import pytest

from agent.dialogue.engine import Engine
from agent.dialogue.errors import StateError
from agent.dialogue.state import DialogueState
from tests.dialogue.line import Line, blocking, book_of


def saved() -> dict[str, object]:
    found: dict[str, object] = json.loads(blocking(Line()).engine.state.model_dump_json())
    return found


def test_a_saved_dialogue_is_carried_on() -> None:
    line = Line(Engine(book_of(), DialogueState.load(json.dumps(saved()))))
    line.presses("1")
    assert len(line.done("block_card")) == 1


@pytest.mark.parametrize("version", [None, 0, 1, 99, "2"])
def test_a_dialogue_of_another_release_is_refused(version: object) -> None:
    old = {**saved(), "version": version}
    if version is None:
        del old["version"]
    with pytest.raises(StateError, match="start a new one"):
        DialogueState.load(json.dumps(old))


@pytest.mark.parametrize("text", ["", "null", "[]", "{", "\x00", '{"version": 2}'])
def test_what_is_no_dialogue_is_refused(text: str) -> None:
    with pytest.raises(StateError, match="start a new one"):
        DialogueState.load(text)


def test_a_dialogue_of_other_flows_is_refused() -> None:
    other = {**saved(), "bundle": "0" * 64}
    with pytest.raises(StateError, match="compile its own bundle"):
        Engine(book_of(), DialogueState.load(json.dumps(other)))


@pytest.mark.parametrize(
    "slip",
    [
        {"run": None},
        {"question": None},
        {"language": "xx"},
        {"phase": "ended"},
        {"run": {"flow": "gone", "number": 1, "step": "x"}},
        {"run": {"flow": "block_card", "number": 1, "step": "gone"}},
        {"run": {"flow": "block_card", "number": 1, "step": "done"}},
        {"verification": {"resumes_step": True, "wanted": 1}, "run": None, "question": None},
    ],
)
def test_a_damaged_dialogue_is_refused(slip: dict[str, object]) -> None:
    damaged = DialogueState.load(json.dumps({**saved(), **slip}))
    with pytest.raises(StateError, match="damaged"):
        Engine(book_of(), damaged)


def test_keys_nobody_knows_are_refused_not_dropped() -> None:
    with pytest.raises(StateError, match="damaged at run"):
        DialogueState.load(json.dumps({**saved(), "run": {"flow": "balance", "colour": 1}}))
