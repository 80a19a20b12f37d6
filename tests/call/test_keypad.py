"""What callers do to a keypad."""

from agent.call.keypad import KeypadCollector
from agent.dialogue.actions import Keys

FOUR = Keys(min_digits=4, max_digits=4)
MENU = Keys(max_digits=1, commands="980*")
AMOUNT = Keys(min_digits=1, max_digits=7)


def typed(pad: KeypadCollector, keys: str, start_s: float = 0.0) -> list[str]:
    entries = (pad.press(key, start_s + n * 0.5) for n, key in enumerate(keys))
    return [entry for entry in entries if entry]


def test_a_menu_answers_at_the_first_key() -> None:
    pad = KeypadCollector()
    pad.open(MENU)
    assert pad.press("2", 1.0) == "2"


def test_four_digits_are_one_entry() -> None:
    pad = KeypadCollector()
    pad.open(FOUR)
    assert typed(pad, "4321") == ["4321"]


def test_two_keys_at_once_answer_one_question_only() -> None:
    pad = KeypadCollector()
    pad.open(MENU)
    assert pad.press("1", 1.0) == "1"
    pad.open(MENU)
    assert pad.press("2", 1.04) is None
    assert pad.press("2", 1.5) == "2"


def test_a_bounced_key_is_one_press_and_a_fast_typist_loses_nothing() -> None:
    pad = KeypadCollector()
    pad.open(MENU)
    assert pad.press("1", 1.0) == "1"
    pad.open(MENU)
    assert pad.press("1", 1.2) is None
    pad.open(FOUR)
    assert [pad.press(key, 1.2 + n * 0.16) for n, key in enumerate("4321")][-1] == "4321"


def test_a_digit_of_a_number_is_never_a_command() -> None:
    pad = KeypadCollector()
    pad.open(FOUR)
    assert typed(pad, "9080") == ["9080"]


def test_star_commands_while_digits_are_open() -> None:
    for command in ("**", "*0", "*9"):
        pad = KeypadCollector()
        pad.open(FOUR)
        assert typed(pad, "12" + command) == [command]


def test_the_terminator_ends_a_long_enough_entry() -> None:
    pad = KeypadCollector()
    pad.open(AMOUNT)
    assert typed(pad, "500#") == ["500"]
    pad.open(FOUR)
    assert typed(pad, "12#", start_s=9) == []


def test_a_caller_who_stops_in_the_middle_gives_what_was_typed() -> None:
    pad = KeypadCollector()
    pad.open(FOUR)
    typed(pad, "43")
    assert pad.deadline_s == 0.5 + FOUR.inter_digit_s
    assert pad.expire(1.0) is None
    assert pad.expire(4.0) == "43"
    assert pad.expire(9.0) is None


def test_keys_pressed_while_nothing_is_asked_are_dropped() -> None:
    pad = KeypadCollector()
    assert typed(pad, "1111") == []
    pad.open(MENU)
    assert pad.deadline_s is None
