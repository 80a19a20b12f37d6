"""Lint of secrets: typed on the keypad only, never spoken, never asked for in words."""

import re
from collections.abc import Iterator

from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.lint.never_ask import NEVER_ASK
from agent.dialogue.parsed import ParsedFlow
from agent.dialogue.template import refs
from agent.dialogue.yaml_source import Source

_SECRET_NAME = re.compile(r"(^|_)(t?pin|otp|cvv|password|passcode|code)(_|$)")


def check(flow: ParsedFlow) -> Iterator[Finding]:
    """Check the secret slots of `flow` and the words of its prompts."""
    secret = set()
    for name, slot in flow.file.slots.items():
        path = ("slots", name)
        if slot.secret is None:
            if slot.type == "digits" and _SECRET_NAME.search(name):
                what = f"slot `{name}` asks for a secret as if it were a number"
                yield flow.source.finding(path, what, "write secret: tpin or secret: code")
            continue
        secret.add(name)
        if slot.voice:
            what = f"secret slot `{name}` could be spoken"
            yield flow.source.finding(path, what, "write voice: false")
        if slot.min != slot.max:
            what = f"secret slot `{name}` has no fixed length"
            yield flow.source.finding(path, what, "give `min` and `max` the same number")
    for language, words in flow.words.items():
        source = flow.word_sources[language]
        yield from never_asked(source, words.prompts)
        for key, text in words.prompts.items():
            for name in sorted(secret & set(_names(text))):
                what = f"secret slot `{name}` would be spoken"
                yield source.finding(("prompts", key), what, f"take {{{name}}} out")


def never_asked(source: Source, prompts: dict[str, str]) -> Iterator[Finding]:
    """Check that no prompt asks for what the bank never asks."""
    for key, text in prompts.items():
        if match := NEVER_ASK.search(text):
            what = f"prompt names `{match.group()}`, which is never asked for"
            yield source.finding(("prompts", key), what, "ask for the last four digits instead")


def _names(text: str) -> list[str]:
    try:
        return [ref.name for ref in refs(text)]
    except TemplateError:
        return []
