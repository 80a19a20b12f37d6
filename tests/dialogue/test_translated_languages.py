"""Languages without words: offered in their own, held in another, and the state says whose."""

import pytest

from agent.dialogue.actions import Say, SetLanguage
from agent.dialogue.book import FlowBook
from agent.dialogue.bundle import Bundle
from agent.dialogue.engine import Engine
from agent.dialogue.errors import FlowError, StateError
from agent.dialogue.lint import check
from agent.dialogue.menus import language_pages
from agent.dialogue.state import DialogueState
from tests.dialogue.line import ACTS, SMALL, Line, book_of

BANK = Bundle.from_folder(SMALL).files["bank.yaml"]
LINE = "languages: {offer: [hi, en], default: hi, fallback: en}"
MAITHILI = 'mai: {through: hi, choice: "मैथिली लेल {key} दबाउ।"}'


def bank(*translated: str) -> dict[str, str]:
    """Return the small bank's file with languages that it has no words in."""
    assert LINE in BANK
    served = f"{LINE[:-1]}, translated: {{{', '.join(translated)}}}}}"
    return {"bank.yaml": BANK.replace(LINE, served)}


def maithili() -> FlowBook:
    return book_of(bank(MAITHILI))


def findings(*translated: str) -> list[str]:
    files = {**Bundle.from_folder(SMALL).files, **bank(*translated)}
    return [str(finding).partition(": ")[2] for finding in check(Bundle(files), ACTS)]


# --- What goes wrong --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("served", "finding"),
    [
        ('en: {through: hi, choice: "{key}"}', "`en` is offered in its own words already"),
        ('xx: {through: hi, choice: "{key}"}', "there is no language `xx`"),
        ('mai: {through: ta, choice: "{key}"}', "through `ta`, which is not offered"),
        ('mai: {through: hi, choice: "मैथिली"}', "does not say its key"),
        ('mai: {through: hi, choice: "{key} {bank}"}', "does not say its key"),
    ],
)
def test_a_slip_is_named_with_its_mend(served: str, finding: str) -> None:
    (found,) = findings(served)
    assert finding in found
    assert "; " in found


def test_a_bank_with_a_slip_does_not_compile() -> None:
    with pytest.raises(FlowError, match="not offered"):
        book_of(bank('mai: {through: ta, choice: "{key}"}'))


def test_a_language_that_nobody_translates_now_is_not_offered() -> None:
    book = maithili().translating(lambda source, target: False)
    assert language_pages(book, None) == [["hi", "en"]]
    line = Line(Engine(book))
    line.rings(language="mai")
    assert line.engine.state.language is None
    assert "मैथिली" not in line.heard


def test_a_dialogue_is_not_taken_up_where_its_language_is_served_no_more() -> None:
    line = Line(Engine(maithili()))
    line.rings(language="mai")
    saved = line.engine.state.model_dump_json()
    assert Engine(maithili(), DialogueState.load(saved)).state.translated == "mai"
    book = maithili().translating(lambda source, target: False)
    with pytest.raises(StateError, match="mai is not served through hi"):
        Engine(book, DialogueState.load(saved))


# --- What the caller chooses ------------------------------------------------------------------


def test_the_choice_is_said_in_its_own_words_and_its_key_leads_to_hindi() -> None:
    line = Line(Engine(maithili()))
    line.rings()
    offered = [action for action in line.now if isinstance(action, Say)]
    (choice,) = [say for say in offered if say.language == "mai"]
    assert choice.parts[0].text == "मैथिली लेल 3 दबाउ।"
    line.presses("3")
    (chosen,) = [action for action in line.now if isinstance(action, SetLanguage)]
    assert (chosen.language, chosen.caller) == ("hi", "mai")
    assert {say.language for say in line.now if isinstance(say, Say)} == {"hi"}
    assert line.listens.languages[0] == "hi"


def test_the_choice_can_be_named() -> None:
    line = Line(Engine(maithili()))
    line.rings()
    line.says("मैथिली", language="hi")
    assert line.engine.state.translated == "mai"


def test_who_remembers_their_language_is_met_in_it() -> None:
    line = Line(Engine(maithili()))
    line.rings(language="mai")
    assert (line.engine.state.language, line.engine.state.translated) == ("hi", "mai")


def test_from_maithili_a_caller_can_go_on_in_hindi_itself() -> None:
    line = Line(Engine(maithili()))
    line.rings(language="mai")
    line.presses("8")
    line.presses("1")
    (chosen,) = [action for action in line.now if isinstance(action, SetLanguage)]
    assert (chosen.language, chosen.caller) == ("hi", None)
    # Hindi's own opening has not been heard yet: what came before was translated.
    assert "स्वागत" in line.heard
