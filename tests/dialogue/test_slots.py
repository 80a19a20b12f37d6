"""Each kind of slot, in a flow that exists only to ask for it."""

import pytest

from agent.dialogue.actions import AskSecret, Listen, Transfer
from agent.dialogue.book import FlowBook
from agent.dialogue.engine import Engine
from tests.dialogue.line import MATCHED, Line, book_of

FLOW = """
flow: survey
title: Survey
owner: tests
slots:
  ticket: {type: digits, min: 3, max: 6}
  limit:  {type: amount}
  typed:  {type: digits, min: 6, max: 6, secret: code, voice: false}
steps:
  - {id: ticket, ask: ticket}
  - {id: limit, ask: limit}
  - {id: large, when: [{if: "limit > 1000", go: prove}, {else: true, go: over}]}
  - {id: prove, verify: L2}
  - {id: typed, ask: typed, tries: 2, after: {go: over}}
  - {id: told, say: true}
  - {id: over, when: [{else: true, go: {flow: talk_to_person}}]}
"""
WORDS = {
    "en": """
title: survey
starts_when: [survey please]
prompts:
  ticket: "Your ticket number?"
  limit: "What limit?"
  typed: "Now type the code."
  told: "Ticket {ticket|digits}, limit {limit|money}."
""",
    "hi": """
title: सर्वे
starts_when: [सर्वे कीजिए]
prompts:
  ticket: "टिकट नंबर?"
  limit: "कितनी सीमा?"
  typed: "कोड दबाइए।"
  told: "टिकट {ticket|digits}, सीमा {limit|money}।"
""",
}


@pytest.fixture(scope="module")
def book() -> FlowBook:
    own = {f"survey/{language}.yaml": text for language, text in WORDS.items()}
    return book_of({"survey/flow.yaml": FLOW, **own})


@pytest.fixture
def line(book: FlowBook) -> Line:
    line = Line(Engine(book))
    line.rings(language="en")
    line.says("survey please")
    return line


@pytest.mark.parametrize("entry", ["12", "1234567", "", "*5", "12a4", "१२३"])
def test_digits_of_another_length_are_not_taken(line: Line, entry: str) -> None:
    line.presses(entry)
    assert line.listens.slot == "ticket"
    assert "did not understand" in line.heard


def test_digits_are_typed_or_said(line: Line) -> None:
    assert (line.listens.keys.min_digits, line.listens.keys.max_digits) == (3, 6)
    line.says("seven double two")
    assert line.listens.slot == "limit"


@pytest.mark.parametrize("said", ["a lot", "yes"])
def test_an_amount_that_is_none_is_not_taken(line: Line, said: str) -> None:
    line.presses("722")
    line.says(said)
    assert line.listens.slot == "limit"


def test_a_small_amount_goes_on_in_the_other_flow(line: Line) -> None:
    line.presses("722")
    line.says("five hundred rupees")
    assert isinstance(line.now[-1], Transfer)
    assert line.now[-1].context["flow"] == "talk_to_person"


def large(line: Line) -> None:
    """Bring `line` past the verify step."""
    line.presses("722")
    line.presses("50000")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.verifier_says("ok")


def test_a_verify_step_asks_for_what_is_missing_and_goes_on_below_it(line: Line) -> None:
    large(line)
    assert line.engine.state.tpin_ok
    assert "Now type the code" in line.heard
    line.verifier_says("ok")
    assert "seven two, two, limit fifty thousand rupees" in line.heard


def test_a_wrong_pin_is_asked_for_again_and_then_given_up(line: Line) -> None:
    line.presses("722")
    line.presses("50000")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.verifier_says("wrong")
    assert "That PIN is not right" in line.heard
    line.is_silent()
    line.verifier_says("wrong")
    assert isinstance(line.now[-1], Transfer)
    assert not line.engine.state.tpin_ok


def test_a_secret_slot_keeps_only_that_it_was_right(line: Line) -> None:
    large(line)
    asked = line.now[-1]
    assert isinstance(asked, AskSecret)
    assert (asked.secret, asked.length) == ("code", 6)
    line.verifier_says("wrong")
    assert line.last(AskSecret).id != asked.id
    line.verifier_says("ok")
    assert not [a for a in line.all if isinstance(a, Listen) and a.slot == "typed"]


def test_a_secret_slot_that_stays_wrong_goes_where_the_step_says(line: Line) -> None:
    large(line)
    line.verifier_says("wrong")
    line.verifier_says("wrong")
    assert isinstance(line.now[-1], Transfer)


def test_a_secret_slot_that_cannot_be_checked_offers_a_person(line: Line) -> None:
    large(line)
    line.verifier_says("unavailable")
    assert line.listens.slot == "offer_person"
    line.presses("2")
    assert line.listens.slot == "main"


def test_another_language_keeps_what_was_answered(line: Line) -> None:
    line.presses("722")
    line.presses("*8")
    line.says("hindi")
    assert "कितनी सीमा" in line.heard
    line.says("पाँच सौ रुपये", "hi")
    assert isinstance(line.now[-1], Transfer)
