"""A person, a repeat, the menu and another language: at whatever question is open."""

from collections.abc import Callable

import pytest

from agent.dialogue.actions import AskSecret, Listen, Say, Transfer
from agent.language.utterance import spoken
from tests.dialogue.line import Line, blocking
from tests.dialogue.market import asked_sure, at_market, proves


def at_language() -> Line:
    return at_market(language=None)


def at_main() -> Line:
    return at_market()


def at_last4() -> Line:
    line = at_market()
    line.says("my balance please")
    return line


def at_code() -> Line:
    line = at_market(proof="caller_id")
    line.says("my balance please")
    line.bank_answers()
    return line


def at_new_pin() -> Line:
    line = at_market()
    line.says("a new pin")
    proves(line)
    return line


def at_yes_or_no() -> Line:
    return blocking(Line())


def at_read_back() -> Line:
    line = at_market()
    asked_sure(line)
    return line


def at_digits() -> Line:
    line = at_read_back()
    line.says("no, not this account")
    return line


def at_note() -> Line:
    line = at_market()
    line.says("I want to complain")
    return line


def at_offer() -> Line:
    line = at_market()
    line.says("passbook please")
    proves(line)
    line.bank_fails()
    return line


def at_callback() -> Line:
    line = at_market()
    line.presses("9")
    line.nobody_comes()
    return line


def at_other_language() -> Line:
    line = at_market(language="hi")
    line.says("a new pin", "hi")
    return line


def at_anything_else() -> Line:
    line = at_yes_or_no()
    line.presses("2")
    return line


EVERYWHERE = [
    at_language,
    at_main,
    at_last4,
    at_code,
    at_new_pin,
    at_yes_or_no,
    at_read_back,
    at_digits,
    at_note,
    at_offer,
    at_callback,
    at_other_language,
    at_anything_else,
]
everywhere = pytest.mark.parametrize("arrives", EVERYWHERE, ids=lambda at: at.__name__)


@everywhere
def test_a_person(arrives: Callable[[], Line]) -> None:
    line = arrives()
    line.presses("*9")
    assert isinstance(line.now[-1], Transfer)


@everywhere
def test_a_repeat_says_the_same_and_listens_again(arrives: Callable[[], Line]) -> None:
    line = arrives()
    said = [spoken(a.parts) for a in line.now if isinstance(a, Say)]
    line.presses("**")
    again = [spoken(a.parts) for a in line.now if isinstance(a, Say)]
    # All since the caller's last answer: where the bank had to be asked, what came before too.
    assert again[-len(said) :] == said
    assert isinstance(line.now[-1], Listen | AskSecret)


@everywhere
def test_the_main_menu(arrives: Callable[[], Line]) -> None:
    line = arrives()
    line.presses("*0")
    chosen = line.engine.state.language is not None
    assert line.listens.slot == ("main" if chosen else "language")
    assert line.engine.state.run is None


@everywhere
def test_another_language_and_the_question_again(arrives: Callable[[], Line]) -> None:
    line = arrives()
    before = line.now[-1]
    line.presses("*8")
    assert line.listens.slot == "language"
    line.presses("2")
    assert line.engine.state.language == "en"
    after = line.now[-1]
    assert type(after) is type(before) or arrives in (at_other_language, at_language)
