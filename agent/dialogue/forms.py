"""Each kind of question: how it is put, and what counts as an answer."""

from dataclasses import dataclass, field
from typing import Any, Literal

from agent.dialogue.book import Flow
from agent.dialogue.rendering import speak
from agent.dialogue.state import Question
from agent.dialogue.template import Ref, look_up, parse
from agent.dialogue.turn import Turn
from agent.language.utterance import Fixed, Part, spoken

Grammar = Literal["language", "intent", "choice", "yes_no", "digits", "amount"]
MENU_KEYS = "1234567"
LAST4 = 4
ENDING_TRIES = 2
"""How often the last question of a call is asked before the call ends politely."""


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen: its value, its key, and the words callers use for it."""

    value: Any
    key: str
    says: tuple[str, ...]


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
    secret: Literal["tpin", "code"] | None = None
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
                "last4", "digits", prompt, help_, _tries(turn), by_keys, min_digits=4, max_digits=4
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
    options = [Option(code, key, ()) for code, key in zip(offered, MENU_KEYS, strict=False)]
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
            return _choices(turn, options)
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
    many = slot.type in ("digits", "amount")
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
        max_digits=(slot.max if slot.type == "digits" else 7) if many else 1,
        barge_in=step.barge_in is not False,
        voice=slot.voice,
        secret=slot.secret,
        guarding=step.id in flow.guarding,
    )


def slot_options(turn: Turn, flow: Flow, name: str) -> list[Option]:
    """Return what can be chosen for slot `name`; nothing for a slot that is no choice."""
    slot = flow.file.slots[name]
    if slot.options is not None:
        return [
            Option(value, key, tuple(_option_words(flow, name, value)))
            for value, key in slot.options.items()
        ]
    if slot.from_ is None or slot.show is None:
        return []
    items = look_up(turn.values(), (slot.from_,))
    options = []
    for at, item in enumerate(items if isinstance(items, list) else []):
        if isinstance(item, dict):
            label = _label(slot.show, item, turn.language)
            shown = "".join(p.text if isinstance(p, Fixed) else p.shown for p in label)
            key = MENU_KEYS[at] if at < len(MENU_KEYS) else ""
            says = (spoken(label), shown, *_ordinals(turn, at))
            options.append(Option(item, key, says))
    return options


def _ordinals(turn: Turn, at: int) -> list[str]:
    """Return the words for the thing at `at` of a list, in every language."""
    in_order = (words.ordinals[at : at + 1] for words in turn.book.words.values())
    return [word for found in in_order for words in found for word in words]


def option_words(turn: Turn, ref: Ref) -> list[Part] | None:
    """Return the words of an option slot's value, in the language of the call."""
    slot = turn.flow.file.slots.get(ref.name)
    if slot is None or slot.options is None:
        return None
    value = str(look_up(turn.run.values, ref.path) or "")
    words = turn.flow.words[turn.language].options.get(ref.name, {}).get(value, [value])
    return [Fixed(text=words[0])]


def _option_words(flow: Flow, slot: str, value: str) -> list[str]:
    return [
        word for words in flow.words.values() for word in words.options.get(slot, {}).get(value, [])
    ]


def _label(show: str, item: dict[str, Any], language: str) -> list[Part]:
    return [
        Fixed(text=piece)
        if isinstance(piece, str)
        else speak(look_up(item, piece.path), piece.filter, language)
        for piece in parse(show)
    ]


def _choices(turn: Turn, options: list[Option]) -> list[Part]:
    slot = turn.flow.slot(turn.step)
    turn.check_values(f"{{{slot.from_}}}" if slot.from_ else "")
    parts: list[Part] = []
    for option in options:
        if option.key and slot.show is not None:
            label = _label(slot.show, option.value, turn.language)
            parts.extend(turn.bank_parts("choice_item", label=label, key=option.key))
        elif option.key:
            parts.extend(turn.bank_parts("choice_item", label=option.says[0], key=option.key))
    return parts
