"""Days, places, amounts within bounds, and the caller's own words."""

import pytest

from tests.dialogue.line import Line
from tests.dialogue.market import ACCOUNTS, asked_sure, at_market, proves


def asked(slot: str) -> Line:
    """A caller who is asked for `slot` of "stop a cheque"."""
    line = at_market()
    line.says("stop a cheque")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    for name, keys in (("cheque", "100200"), ("given", "20022026"), ("amount", "5000")):
        if line.listens.slot == slot:
            break
        assert line.listens.slot == name
        line.presses(keys)
    return line


def value(line: Line, slot: str) -> object:
    run = line.engine.state.run
    assert run is not None
    return run.values.get(slot)


def test_a_day_is_typed_or_said() -> None:
    line = asked("given")
    assert line.listens.keys.max_digits == 8
    line.presses("20022026")
    assert value(line, "given") == "2026-02-20"
    line = asked("given")
    line.says("yesterday")
    assert value(line, "given") == "2026-03-01"


@pytest.mark.parametrize("keys", ["31022026", "20032026", "00000000", "2002"])
def test_no_day_or_one_that_is_still_to_come_is_not_taken(keys: str) -> None:
    line = asked("given")
    line.presses(keys)
    assert line.listens.slot == "given"
    assert value(line, "given") is None


@pytest.mark.parametrize(("keys", "taken"), [("99", False), ("100", True), ("50001", False)])
def test_an_amount_outside_its_bounds_is_not_taken(keys: str, taken: bool) -> None:
    line = asked("amount")
    line.presses(keys)
    assert (value(line, "amount") is not None) is taken


def test_a_place_is_named_or_found_by_its_pin() -> None:
    line = asked("where")
    line.says("rampur")
    assert "from Rampur?" in line.heard
    line = asked("where")
    line.presses("224122")
    assert line.listens.slot == "sure"


def test_of_two_places_with_one_pin_one_is_asked_for() -> None:
    line = asked("where")
    line.presses("224123")
    assert "For Sonpur, press 1. For Birpur, press 2." in line.heard
    line.presses("2")
    assert "from Birpur?" in line.heard


def test_a_place_that_is_none_is_not_taken() -> None:
    line = asked("where")
    line.presses("110001")
    assert line.listens.slot == "where"


def test_all_that_is_acted_on_is_read_back() -> None:
    line = at_market()
    asked_sure(line)
    for heard in ("one zero, zero two, zero zero", "five thousand rupees", "Rampur"):
        assert heard in line.heard


def complaining() -> Line:
    line = at_market()
    line.says("I want to complain")
    return line


def test_a_note_keeps_the_callers_own_words() -> None:
    line = complaining()
    assert (line.listens.endpoint_ms, line.listens.max_s) == (2000, 20)
    assert line.listens.keys.terminator == ""
    line.says("the machine kept my card yesterday", confidence=0.4)
    assert line.open_act().args["note"] == "the machine kept my card yesterday"


@pytest.mark.parametrize("keys", ["#", "1"])
def test_a_note_may_stay_empty(keys: str) -> None:
    line = complaining()
    line.presses(keys)
    assert line.open_act().args["note"] == ""


def test_a_number_recited_in_a_note_is_not_kept() -> None:
    line = complaining()
    line.says("card 1234 5678 1234 8765 is stuck")
    assert line.open_act().args["note"] == "card … is stuck"
    assert "5678" not in line.engine.state.model_dump_json()


def test_a_note_is_not_taken_for_another_request() -> None:
    line = complaining()
    line.says("passbook please")
    assert line.open_act().action == "open_ticket"
    line = complaining()
    line.says("main menu")
    assert line.listens.slot == "main"
