"""`<language>.yaml`: the words of one language, bank-wide or of one flow."""

from collections.abc import Mapping
from typing import Literal, get_args

from pydantic import Field

from agent.dialogue.flow_file import Name
from agent.dialogue.strict import Strict

BANK_PROMPTS: Mapping[str, frozenset[str]] = {
    "opening": frozenset({"bank"}),
    "language_choice": frozenset({"key"}),
    "other_language": frozenset(),
    "main": frozenset(),
    "menu_item": frozenset({"title", "key"}),
    "menu_more": frozenset({"key"}),
    "choice_item": frozenset({"label", "key"}),
    "anything_else": frozenset(),
    "did_you_mean": frozenset({"first", "second"}),
    "did_you_mean_one": frozenset({"first"}),
    "no_match": frozenset(),
    "no_input": frozenset(),
    "keypad_only": frozenset(),
    "confirm_by_key": frozenset(),
    "help": frozenset(),
    "help.yes_no": frozenset(),
    "help.digits": frozenset(),
    "help.amount": frozenset(),
    "help.date": frozenset(),
    "help.place": frozenset(),
    "help.note": frozenset(),
    "verify.code": frozenset(),
    "verify.code_wrong": frozenset(),
    "verify.code_expired": frozenset(),
    "verify.tpin": frozenset(),
    "verify.tpin_wrong": frozenset(),
    "verify.new_tpin": frozenset(),
    "verify.new_tpin_again": frozenset(),
    "verify.new_tpin_weak": frozenset(),
    "verify.new_tpin_differs": frozenset(),
    "verify.last4": frozenset(),
    "verify.last4_keys": frozenset(),
    "verify.last4_wrong": frozenset(),
    "verify.failed": frozenset(),
    "verify.locked": frozenset(),
    "handoff": frozenset(),
    "no_person": frozenset(),
    "closed": frozenset({"hours"}),
    "callback": frozenset(),
    "ticket": frozenset({"reference|digits"}),
    "not_available": frozenset(),
    "apology": frozenset(),
    "offer_person": frozenset(),
    "resumed": frozenset(),
    "back_to": frozenset({"title"}),
    "goodbye": frozenset(),
}
"""Every bank-wide prompt and the variables it must name; each language has all of them."""

AlwaysWorksName = Literal[
    "talk_to_person", "repeat", "main_menu", "change_language", "help", "goodbye"
]
WORDS_OF: tuple[AlwaysWorksName, ...] = get_args(AlwaysWorksName)


class AlwaysWorksWords(Strict):
    """What callers say for each command that works at every question."""

    talk_to_person: list[str] = Field(min_length=1)
    repeat: list[str] = Field(min_length=1)
    main_menu: list[str] = Field(min_length=1)
    change_language: list[str] = Field(min_length=1)
    help: list[str] = Field(min_length=1)
    goodbye: list[str] = Field(min_length=1)


class BankWords(Strict):
    """`bank.<language>.yaml`. `bank` is the bank's name as this language says it.

    `hours` is when people answer, as it is said; `ordinals` are the words for the first thing of a
    list, the second, and so on; `corrects` what is said to take an earlier answer back.
    """

    bank: str = Field(min_length=1, max_length=80)
    hours: str = Field(min_length=1, max_length=200)
    ordinals: list[list[str]] = Field(default=[], max_length=7)
    corrects: list[str] = Field(min_length=1, max_length=50)
    always_works: AlwaysWorksWords
    prompts: dict[str, str]


class FlowWords(Strict):
    """`<flow>/<language>.yaml`. `title` is what the menu calls the flow.

    `words` are the words for codes that an act gives, by the last name of the value's path:
    `{item.kind|word}` says `words: {kind: {cash: नकद}}`.
    """

    title: str = ""
    starts_when: list[str] = []
    options: dict[Name, dict[Name, list[str]]] = {}
    words: dict[Name, dict[str, str]] = {}
    prompts: dict[str, str] = {}
