"""Lint of words: every language has every prompt, with the same variables, and none is too long."""

from collections.abc import Iterable, Iterator

from agent.dialogue.bank_file import BankFile
from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile, Step
from agent.dialogue.lint.secrets import never_asked
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import Ref, parse
from agent.dialogue.words_file import BANK_PROMPTS
from agent.dialogue.yaml_source import Path, Source
from agent.language.registry import LANGUAGES, OTHERS, SPOKEN

CHARACTERS_PER_S = {
    "hi": 12.2, "bn": 10.7, "te": 11.0, "mr": 11.4, "ta": 13.3, "gu": 10.7, "kn": 11.5,
    "ml": 13.2, "pa": 11.9, "or": 10.2, "as": 10.2, "ur": 11.3, "en": 14.8,
}  # fmt: skip
"""Code points (vowel signs and spaces count) a second of sound, its silent ends cut off: eSpeak NG
1.52 in the voices of `agent/speech/voices.py` at 150 words a minute, over the shipped prompts that
name no value. One prompt in ten is said more than a tenth slower."""
SLOWEST_CHARACTERS_PER_S = min(CHARACTERS_PER_S.values())
VALUE_S = {"money": 4.0, "date": 2.0}
"""A lakh with paise takes 4 to 5 s to say; four digits, as any other value, 1.5 s."""
SHORT_VALUE_S = 1.5
SUFFIXES = ("help", "no_match", "no_input")


def check(parsed: Parsed) -> Iterator[Finding]:
    """Check the words of the bank and of every flow."""
    bank, source = parsed.bank, parsed.bank_source
    assert bank is not None
    assert source is not None
    offered = parsed.offered
    for at, language in enumerate(bank.languages.offer):
        if language not in SPOKEN:
            what = f"language `{language}` cannot be spoken yet"
            remedy = f"offer only {', '.join(SPOKEN)}"
            yield source.finding(("languages", "offer", at), what, remedy)
    for name in ("default", "fallback"):
        if getattr(bank.languages, name) not in bank.languages.offer:
            what = f"the {name} language is not offered"
            yield source.finding(("languages", name), what, "add it to `offer`")
    yield from _translated(source, bank)
    yield from _first(source, bank)
    for language in offered:
        if language not in parsed.word_sources:
            what = f"there is no bank.{language}.yaml"
            yield source.finding(("languages", "offer"), what, "add it, or do not offer it")
    for language, words in parsed.words.items():
        yield from _bank(parsed.word_sources[language], language, words.prompts, bank)
    for flow in parsed.flows.values():
        yield from _flow(flow, bank, offered)


def _translated(source: Source, bank: BankFile) -> Iterator[Finding]:
    """Check the languages that are served through others."""
    offer = bank.languages.offer
    for code, served in bank.languages.translated.items():
        path: Path = ("languages", "translated", code)
        if code in offer:
            what = f"language `{code}` is offered in its own words already"
            yield source.finding(path, what, "take it out of `offer` or of `translated`")
        elif code not in LANGUAGES and code not in OTHERS:
            known = [*LANGUAGES, *OTHERS]
            yield source.finding(path, f"there is no language `{code}`", mend(code, known))
        if served.through not in offer:
            what = f"`{code}` is served through `{served.through}`, which is not offered"
            yield source.finding((*path, "through"), what, mend(served.through, offer))
        if _names(served.choice) != frozenset({"key"}):
            what = f"the choice of `{code}` does not say its key"
            yield source.finding((*path, "choice"), what, "write {key} where the key is said")


def _first(source: Source, bank: BankFile) -> Iterator[Finding]:
    """Check that the languages said at once are offered."""
    named: list[tuple[Path, list[str]]] = [(("languages", "first"), bank.languages.first)]
    for number, languages in bank.languages.of_number.items():
        named.append((("languages", "of_number", number), languages))
    for path, languages in named:
        for language in languages:
            if language not in bank.languages.choices:
                what = f"language `{language}` comes first but is not offered"
                yield source.finding(path, what, mend(language, bank.languages.choices))


def seconds(text: str, language: str) -> float:
    """Return about how long `text` takes to speak in `language`.

    Raises:
        TemplateError: a reference in it cannot be read.
    """
    pieces = parse(text)
    words = sum(len(piece) for piece in pieces if isinstance(piece, str))
    values = (piece.filter or "" for piece in pieces if isinstance(piece, Ref))
    values_s = sum(VALUE_S.get(value, SHORT_VALUE_S) for value in values)
    return words / CHARACTERS_PER_S.get(language, SLOWEST_CHARACTERS_PER_S) + values_s


def _bank(
    source: Source, language: str, prompts: dict[str, str], bank: BankFile
) -> Iterator[Finding]:
    yield from never_asked(source, prompts)
    for key in BANK_PROMPTS:
        if key not in prompts:
            yield source.finding(("prompts",), f"prompt `{key}` is missing", "add it")
    for key, text in prompts.items():
        if key not in BANK_PROMPTS:
            near = mend(key, BANK_PROMPTS)
            yield source.finding(("prompts", key), f"there is no prompt `{key}`", near)
            continue
        yield from _length(source, key, text, language, bank)
        named = _names(text)
        if named is None:
            yield source.finding(("prompts", key), "a {variable} cannot be read", "write {name}")
        elif named != BANK_PROMPTS[key]:
            what = f"prompt `{key}` names {_set(named)}"
            remedy = f"it must name {_set(BANK_PROMPTS[key])}"
            yield source.finding(("prompts", key), what, remedy)


def _flow(flow: ParsedFlow, bank: BankFile, offered: list[str]) -> Iterator[Finding]:
    for at, language in enumerate(flow.file.languages or []):
        if language not in LANGUAGES:
            path: Path = ("languages", at)
            what = f"there is no language `{language}`"
            yield flow.source.finding(path, what, mend(language, LANGUAGES))
    for language in flow.languages(offered):
        if language not in flow.word_sources:
            what = f"flow `{flow.name}` has no words in `{language}`"
            yield flow.source.finding((), what, f"add {flow.name}/{language}.yaml")
    if not flow.languages(offered):
        what = "the flow has words in none of the bank's languages"
        yield flow.source.finding(("languages",), what, f"name one of {', '.join(offered)}")
    known = [key for step in flow.file.steps for key in _keys(flow.file, step.id)]
    used = {key for words in flow.words.values() for key in words.prompts}
    needed = {step.id for step in flow.file.steps if _spoken(flow.file, step)} | used
    for language, words in flow.words.items():
        source = flow.word_sources[language]
        for key in sorted(needed - set(words.prompts)):
            if key in known:
                yield source.finding(("prompts",), f"prompt `{key}` is missing", "add it")
        for key, text in words.prompts.items():
            if key not in known:
                near = mend(key, known)
                yield source.finding(("prompts", key), f"there is no step for `{key}`", near)
            yield from _length(source, key, text, language, bank)
        yield from _options(flow.file, source, words.options)
        if not words.title and (flow.file.menu_key or words.starts_when):
            yield source.finding(("title",), "`title` is missing", "add what the menu calls it")
    yield from _variables(flow)
    yield from _code_words(flow)
    yield from _tests(flow)


def _tests(flow: ParsedFlow) -> Iterator[Finding]:
    """Check that conversations are held in languages that the flow has."""
    for source, _ in flow.tests:
        language = source.file.split(".")[-2]
        if language in LANGUAGES and language not in flow.words:
            what = f"the conversations are in `{language}`, which the flow has no words in"
            yield source.finding((), what, f"add {flow.name}/{language}.yaml")


def _code_words(flow: ParsedFlow) -> Iterator[Finding]:
    """Check that each language has words for the same codes."""
    wanted: dict[tuple[str, str], str] = {}
    for language, words in flow.words.items():
        for name, codes in words.words.items():
            for code in codes:
                wanted.setdefault((name, code), language)
    for language, words in flow.words.items():
        for (name, code), other in wanted.items():
            if code not in words.words.get(name, {}):
                what = f"`{code}` of `{name}` has words in `{other}` but not here"
                source = flow.word_sources[language]
                yield source.finding(("words", name), what, f"add {code}: … under words: {name}")


def _spoken(file: FlowFile, step: Step) -> bool:
    """Say whether a step has words of its own; for a secret the bank has them."""
    slot = file.slots.get(step.ask or "")
    return bool(step.say or step.ask) and (slot is None or slot.secret is None)


def _keys(file: FlowFile, step_id: str) -> Iterator[str]:
    step = next(step for step in file.steps if step.id == step_id)
    if step.say or step.end or step.ask:
        yield step.id
    if step.ask:
        yield from (f"{step.id}.{suffix}" for suffix in SUFFIXES)


def _variables(flow: ParsedFlow) -> Iterator[Finding]:
    """Check that a prompt names the same values in every language."""
    first: dict[str, tuple[str, frozenset[str]]] = {}
    for language, words in flow.words.items():
        for key, text in words.prompts.items():
            named = _names(text)
            if named is None:
                continue
            other, wanted = first.setdefault(key, (language, named))
            if named != wanted:
                what = f"prompt `{key}` names {_set(named)}, in `{other}` {_set(wanted)}"
                remedy = "name the same values in every language"
                yield flow.word_sources[language].finding(("prompts", key), what, remedy)


def _options(
    file: FlowFile, source: Source, given: dict[str, dict[str, list[str]]]
) -> Iterator[Finding]:
    slots = {name: slot.options for name, slot in file.slots.items() if slot.options}
    for name, options in slots.items():
        for option in options:
            if not given.get(name, {}).get(option):
                what = f"option `{option}` of `{name}` has no words"
                yield source.finding(("options", name), what, f"add {option}: [word, word]")
    for name, words in given.items():
        if name not in slots:
            near = mend(name, slots)
            yield source.finding(("options", name), f"no slot `{name}` has options", near)
            continue
        for option in words:
            if option not in slots[name]:
                near = mend(option, slots[name])
                what = f"slot `{name}` has no option `{option}`"
                yield source.finding(("options", name, option), what, near)


def _length(
    source: Source, key: str, text: str, language: str, bank: BankFile
) -> Iterator[Finding]:
    try:
        long = seconds(text, language)
    except TemplateError:
        return
    if long > bank.voice.max_prompt_s:
        what = f"prompt `{key}` takes about {long:.1f} s to say"
        remedy = f"shorten it to {bank.voice.max_prompt_s:.0f} s, or split the step"
        yield source.finding(("prompts", key), what, remedy)


def _names(text: str) -> frozenset[str] | None:
    try:
        return frozenset(str(piece) for piece in parse(text) if isinstance(piece, Ref))
    except TemplateError:
        return None


def _set(names: Iterable[str]) -> str:
    return " ".join(f"{{{name}}}" for name in sorted(names)) or "nothing"
