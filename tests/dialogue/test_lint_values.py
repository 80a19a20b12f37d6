"""What is acted on is read back, what is said has words, and no name hides another value."""

import pytest

from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Level
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.lint import check
from agent.dialogue.values import value_levels
from tests.dialogue.line import SMALL
from tests.dialogue.market import MARKET_ACTS, MARKET_FILES

FILES = {**Bundle.from_folder(SMALL).files, **MARKET_FILES}


def found(file: str, *slips: tuple[str, str]) -> list[str]:
    text = FILES[file]
    for old, new in slips:
        assert old in text, old
        text = text.replace(old, new, 1)
    return [str(finding) for finding in check(Bundle({**FILES, file: text}), MARKET_ACTS)]


def test_the_market_is_clean() -> None:
    assert check(Bundle(FILES), MARKET_ACTS) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("stop/en.yaml", "{cheque|digits} of", "of", "`cheque` goes into act `stop_cheque`"),
        (
            "stop/flow.yaml",
            "id: where, ask: where}",
            "id: where, ask: where, go: prove}",
            "`cheque`",
        ),
        ("passbook/en.yaml", "cash: cash, ", "", "`cash` of `kind` has no word"),
        ("choose/hi.yaml", ", current: चालू खाता", "", "`current` of `kind` has no word"),
        (
            "passbook/en.yaml",
            "{as_of|date}",
            "{as_of|word}",
            "`as_of` is said by word but",
        ),
        ("places.yaml", "name: {hi: रामपुर, en: Rampur}", "name: {en: Rampur}", "in hi"),
        ("bank.yaml", "fallback: en", "fallback: en, first: [hi, ta]", "comes first but is not"),
        (
            "bank.yaml",
            "fallback: en",
            'fallback: en, of_number: {"+911": [ur]}',
            "comes first but is not",
        ),
        ("bank.yaml", "Mon-Sat", "Mun-Sat", "is no weekday"),
        (
            "bank.yaml",
            "timezone: Asia/Kolkata",
            "timezone: Asia/Calcuta",
            "write e.g. Asia/Kolkata",
        ),
        ("bank.hi.yaml", "hours:", "hour:", "`hours`"),
        ("passbook/flow.yaml", "helpline:", "account:", "`account` is a value of every flow too"),
        ("passbook/flow.yaml", "facts:", "languages: [hi, en, xx]\nfacts:", "no language `xx`"),
        ("choose/flow.yaml", "gives:", "languages: [en]\ngives:", "has no words in hi"),
        ("choose/flow.yaml", "gives:", 'menu_key: "4"\ngives:', "not from the menu"),
        ("stop/flow.yaml", "type: date, when: past", "type: date", "add when: past"),
        ("stop/flow.yaml", "type: place", "type: place, max_s: 9", "slots of type `note`; take"),
        ("stop/flow.yaml", "min_rupees: 100", "min_rupees: 90000", "swap them"),
        ("story/flow.yaml", '"6"', '"3.1"', "comes after no page 2"),
        ("passbook/en.yaml", "title: your passbook\n", "", "`title` is missing"),
    ],
)
def test_a_slip_is_found(file: str, old: str, new: str, what: str) -> None:
    findings = found(file, (old, new))
    assert any(what in finding for finding in findings), findings


def test_a_key_for_more_is_not_given_away() -> None:
    findings = found("passbook/flow.yaml", ('menu_key: "2"', 'menu_key: "2.1"'))
    assert any("menu key 7 leads to the next page" in finding for finding in findings)


def test_a_slot_of_the_same_name_does_not_lower_what_the_account_needs() -> None:
    flow = FlowFile.model_validate(
        {
            "flow": "sly",
            "title": "Sly",
            "owner": "tests",
            "slots": {
                "account": {"type": "yes_no"},
                "told": {"type": "digits"},
            },
            "steps": [
                {"id": "copy", "when": [{"else": True, "set": {"told": "{account.last4}"}}]},
                {"id": "bye", "end": True},
            ],
        }
    )
    levels = value_levels({"sly": flow}, {})["sly"]
    assert levels["account"] == levels["told"] == Level.L1
