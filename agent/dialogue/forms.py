"""Each kind of question: how it is put, and what counts as an answer."""

from dataclasses import dataclass, field
from typing import Literal

from agent.dialogue.actions import SecretKind
from agent.dialogue.choices import MENU_KEYS, Option, choices, option_words, slot_options
from agent.dialogue.flow_file import SlotType
from agent.dialogue.state import Question
from agent.dialogue.template import Ref
from agent.dialogue.turn import Turn
from agent.language.registry import LANGUAGES
from agent.language.utterance import Part

Grammar = Literal["language", "intent"] | SlotType
LAST4 = 4
AMOUNT_DIGITS = 7
"""Whole rupees typed on the keypad: up to 99 lakh."""
ENDING_TRIES = 2
"""How often the last question of a call is asked before the call ends politely."""


@dataclass(frozen=True)
class Form:
    """One question as it is put now. `prompt` and `help` are `(language, parts)`, in order."""

    slot: str
    grammar: Grammar
    prompt: list[tuple[str, list[Part]]]
    help: list[tuple[str, list[Part]]]
    tries: int
    by_keys: list[tuple[str, list[Part]]] | None = None
    """The prompt where only keys count, if it is another one."""
    no_match: list[Part] | None = None
    no_input: list[Part] | None = None
    options: list[Option] = field(default_factory=list)
    min_digits: int = 1
    max_digits: int = 1
    barge_in: bool = True
    voice: bool = True
    secret: SecretKind | None = None
    """Digits that go straight to the verifier."""
    guarding: bool = False
    """A yes changes something at the bank: it must be heard surely."""


def form_of(turn: Turn, question: Question) -> Form:
    """Return how the open `question` is put and answered."""
    match question.kind:
        case "language":
            return _language(turn)
        case "main":
            return _main(turn)
        case "anything_else":
            return _anything_else(turn)
        case "did_you_mean":
            return _did_you_mean(turn, question)
        case "offer_person" | "callback":
            return _yes_no(turn, question.kind)
        case "last4":
            by_keys = _bank(turn, "verify.last4_keys")
            prompt = by_keys if question.keypad_only else _bank(turn, "verify.last4")
            help_ = [*prompt, *_bank(turn, "help.digits")]
            return Form(
                "last4",
                "digits",
                prompt,
                help_,
                _tries(turn),
                by_keys,
                min_digits=LAST4,
                max_digits=LAST4,
            )
        case "secret":
            prompt = _bank(turn, f"verify.{question.secret}")
            return Form(
                question.secret,
                "digits",
                prompt,
                prompt,
                _tries(turn),
                min_digits=question.length,
                max_digits=question.length,
                voice=False,
                secret=question.secret,
            )
        case "slot":
            return _slot(turn)


def _tries(turn: Turn) -> int:
    return turn.book.bank.retries.tries


def _bank(turn: Turn, key: str) -> list[tuple[str, list[Part]]]:
    return [(turn.language, turn.bank_parts(key))]


def _menu(turn: Turn) -> list[tuple[str, list[Part]]]:
    return [
        (turn.language, turn.bank_parts("menu_item", title=_title(turn, flow), key=key))
        for key, flow in turn.book.menu.items()
    ]


def _title(turn: Turn, flow: str) -> str:
    return turn.book.flows[flow].words[turn.language].title


def _main(turn: Turn) -> Form:
    menu = _menu(turn)
    prompt, help_ = [*_bank(turn, "main"), *menu], [*_bank(turn, "help"), *menu]
    options = [Option(flow, key, (_title(turn, flow),)) for key, flow in turn.book.menu.items()]
    return Form("main", "intent", prompt, help_, _tries(turn), menu, options=options)


def _anything_else(turn: Turn) -> Form:
    prompt = _bank(turn, "anything_else")
    options = [Option("yes", "1", ()), Option("no", "2", ())]
    return Form("anything_else", "intent", prompt, prompt, ENDING_TRIES, options=options)


def _language(turn: Turn) -> Form:
    offered = turn.book.bank.languages.offer[: len(MENU_KEYS)]
    options = [
        Option(code, key, (LANGUAGES[code].native_name, LANGUAGES[code].english_name))
        for code, key in zip(offered, MENU_KEYS, strict=False)
    ]
    prompt = [
        (option.value, turn.bank_parts("language_choice", option.value, key=option.key))
        for option in options
    ]
    return Form("language", "language", prompt, prompt, _tries(turn), options=options)


def _did_you_mean(turn: Turn, question: Question) -> Form:
    titles = [_title(turn, flow) for flow in question.between]
    if len(titles) == 1:
        parts = turn.bank_parts("did_you_mean_one", first=titles[0])
        options = [Option(question.between[0], "1", ()), Option("no", "2", ())]
    else:
        parts = turn.bank_parts("did_you_mean", first=titles[0], second=titles[1])
        options = [
            Option(flow, key, (title,))
            for flow, key, title in zip(question.between, MENU_KEYS, titles, strict=False)
        ]
    prompt = [(turn.language, parts)]
    return Form("did_you_mean", "intent", prompt, prompt, _tries(turn), options=options)


def _yes_no(turn: Turn, kind: str) -> Form:
    prompt = _bank(turn, kind)
    tries = ENDING_TRIES if kind == "callback" else _tries(turn)
    return Form(kind, "yes_no", prompt, prompt, tries)


def _slot(turn: Turn) -> Form:
    step, flow = turn.step, turn.flow
    slot = flow.slot(step)
    options = slot_options(turn, flow, step.ask or "")

    def filled(ref: Ref) -> list[Part] | None:
        if ref.name == "choices":
            return choices(turn, options)
        return option_words(turn, ref)

    def said(suffix: str) -> list[Part] | None:
        return turn.flow_parts(step.id + suffix, filled)

    prompt = [(turn.language, said("") or [])]
    own_help = said(".help")
    if own_help is not None:
        help_ = [(turn.language, own_help)]
    elif slot.type == "choice":
        help_ = prompt
    else:
        help_ = [*prompt, *_bank(turn, f"help.{slot.type}")]
    most = {"digits": slot.max, "amount": AMOUNT_DIGITS}
    return Form(
        slot=step.ask or "",
        grammar=slot.type,
        prompt=prompt,
        help=help_,
        tries=step.tries or _tries(turn),
        by_keys=help_ if slot.type == "yes_no" else None,
        no_match=said(".no_match"),
        no_input=said(".no_input"),
        options=options,
        min_digits=slot.min if slot.type == "digits" else 1,
        max_digits=most.get(slot.type, 1),
        barge_in=step.barge_in is not False,
        voice=slot.voice,
        secret=slot.secret,
        guarding=step.id in flow.guarding,
    )
