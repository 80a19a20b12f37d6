"""Pages of keys: the main menu, long lists, and the languages of a call."""

from pathlib import Path

from agent.dialogue.actions import Listen, Say, SetLanguage
from agent.dialogue.book import FlowBook
from agent.dialogue.engine import Engine
from agent.dialogue.menus import language_pages
from agent.language.registry import SPOKEN
from tests.dialogue.line import FLOWS, MATCHED, Line, book_of
from tests.dialogue.market import MARKET_ACTS, MARKET_FILES, at_market, market, proves

CARDS = [{"id": f"c{n}", "last4": f"00{n:02}"} for n in range(1, 14)]


def many_cards() -> Line:
    line = Line()
    line.rings(language="en")
    line.says("block my card")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(cards=CARDS)
    return line


def test_more_than_seven_are_offered_six_a_page() -> None:
    line = many_cards()
    assert "zero zero, zero six, press 6. For more, press 7." in line.heard
    line.presses("7")
    assert "zero zero, zero seven, press 1" in line.heard
    line.presses("7")
    assert "zero zero, one three, press 1. For more, press 7." in line.heard
    line.presses("7")
    assert "zero zero, zero one, press 1" in line.heard


def test_the_key_means_what_its_page_says_and_a_word_means_any() -> None:
    line = many_cards()
    line.presses("7")
    line.presses("2")
    assert line.engine.state.run is not None
    assert line.engine.state.run.values["which_card"]["id"] == "c8"
    line = many_cards()
    line.says("zero zero one three")
    assert line.engine.state.run is not None
    assert line.engine.state.run.values["which_card"]["id"] == "c13"


def test_turning_pages_costs_no_try() -> None:
    line = many_cards()
    for _ in range(9):
        line.presses("7")
    assert line.listens.slot == "which_card"
    assert line.listens.voice


def two_pages() -> FlowBook:
    files = dict(MARKET_FILES)
    files["passbook/flow.yaml"] = files["passbook/flow.yaml"].replace('"2"', '"2.1"')
    talk = """
flow: talk_to_person
title: Talk to a person
owner: helpdesk
menu_key: "2.2"
steps:
  - {id: sure, say: true, go: handoff}
handoff: {queue: helpdesk}
"""
    return book_of({**files, "talk_to_person/flow.yaml": talk}, MARKET_ACTS)


def test_the_main_menu_has_a_second_page() -> None:
    line = Line(Engine(two_pages()))
    line.rings(language="en")
    assert "For more, press 7" in line.heard
    line.presses("7")
    assert "For your passbook, press 1" in line.heard
    assert "How can I help" not in line.heard
    line.presses("1")
    assert line.engine.state.run is not None
    assert line.engine.state.run.flow == "passbook"
    proves(line)


def many_languages() -> FlowBook:
    """The market's flows in Hindi and English, at a bank that speaks every language."""
    small = Path(__file__).parent / "small"
    others = [code for code in SPOKEN if code not in ("hi", "en")]
    names = [f"bank.{code}.yaml" for code in others]
    more = {name: (FLOWS / name).read_text(encoding="utf-8") for name in names}
    bank = (small / "bank.yaml").read_text(encoding="utf-8")
    bank = bank.replace("offer: [hi, en]", f"offer: [{', '.join(['hi', 'en', *others])}]")
    bank = bank.replace("fallback: en", 'fallback: en, of_number: {"+911800": [ta, en]}')
    flows = {}
    for name in ("balance", "block_card", "talk_to_person"):
        text = (small / name / "flow.yaml").read_text(encoding="utf-8")
        flows[f"{name}/flow.yaml"] = text.replace("owner:", "languages: [hi, en]\nowner:", 1)
    return book_of({**flows, **more, "bank.yaml": bank})


def test_two_languages_are_said_at_once_and_the_others_on_more() -> None:
    book = many_languages()
    line = Line(Engine(book))
    line.rings()
    pages = language_pages(book, None)
    assert pages[0] == ["hi", "en"]
    assert {code for page in pages for code in page} == set(book.bank.languages.offer)
    assert [len(page) <= 6 for page in pages[1:]]
    line.presses("7")
    said = [a.language for a in line.now if isinstance(a, Say)]
    assert said[: len(pages[1])] == pages[1]
    line.presses("1")
    assert line.engine.state.language == pages[1][0]


def test_the_called_number_decides_which_languages_come_first() -> None:
    line = Line(Engine(many_languages()))
    line.rings(called="+911800")
    line.presses("1")
    assert line.engine.state.language == "ta"


def test_a_language_behind_more_is_understood_at_once() -> None:
    line = Line(Engine(many_languages()))
    line.rings()
    line.says("tamil")
    assert line.engine.state.language == "ta"


def test_a_flow_without_the_callers_language_offers_those_it_has() -> None:
    line = Line(Engine(many_languages()))
    line.rings(language="ta")
    line.says("block my card", "ta")
    assert line.listens.slot == "language"
    assert "இந்த மொழிகளில் மட்டும்தான்" in line.heard
    line.presses("2")
    assert any(isinstance(a, SetLanguage) and a.language == "en" for a in line.now)
    assert line.listens.slot == "last4"


def test_or_a_person() -> None:
    line = Line(Engine(many_languages()))
    line.rings(language="ta")
    line.says("block my card", "ta")
    line.presses("9")
    assert line.now[-1].kind == "transfer"


def test_changing_to_a_language_that_the_flow_lacks_offers_those_it_has() -> None:
    line = Line(Engine(many_languages()))
    line.rings(language="en")
    line.says("block my card")
    line.presses("*8")
    line.says("tamil")
    assert "இந்த மொழிகளில் மட்டும்தான்" in line.heard
    line.presses("1")
    assert line.engine.state.language == "hi"
    assert isinstance(line.now[-1], Listen)
    assert line.listens.slot == "last4"


def test_a_short_menu_has_no_more() -> None:
    line = at_market()
    assert "For more" not in line.heard
    assert line.engine.book is market()
    line.presses("7")
    assert line.now[-1].kind == "transfer"


def test_coming_back_to_a_flow_that_lacks_the_new_language_offers_those_it_has() -> None:
    line = Line(Engine(many_languages()))
    line.rings(language="en")
    line.says("block my card")
    line.says("my balance please")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_fails("unavailable")
    line.presses("8")
    line.says("tamil")
    assert line.engine.state.paused
    line.presses("2")
    line.presses("2")
    assert line.engine.state.language == "en"
    assert "Now back to blocking a card" in line.heard
    assert line.open_act().action == "list_cards"
