"""Lint of what callers say: two flows on the same words, and words that always mean a command."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import PERSON_FLOW
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.spoken_words import commands, intents
from agent.dialogue.words_file import WORDS_OF
from agent.dialogue.yaml_source import Path, Source
from agent.language.errors import LanguageError
from agent.language.examples import said_in
from agent.language.template import expand

Commands = Mapping[str, Mapping[tuple[str, ...], str]]
"""By language, each always-works phrase as it sounds, and its command."""


def check(parsed: Parsed) -> Iterator[Finding]:
    """Check every `starts_when`, and the tests that another flow would steal."""
    unreadable = [*_unreadable(parsed)]
    yield from unreadable
    if unreadable:
        return
    always = commands(parsed)
    yield from _commands_as_options(parsed, always)
    taken: dict[tuple[str, ...], str] = {}
    for flow in parsed.flows.values():
        for language, words in flow.words.items():
            for at, template in enumerate(words.starts_when):
                path: Path = ("starts_when", at)
                source = flow.word_sources[language]
                for sentence, sounds in _sentences(template, language):
                    other = taken.setdefault(sounds, flow.name)
                    if other != flow.name:
                        what = f"«{sentence}» also starts flow `{other}`"
                        yield source.finding(path, what, "leave it to one of them")
                        break
                    if sounds in always.get(language, {}) and flow.name != PERSON_FLOW:
                        what = f"«{sentence}» always means `{always[language][sounds]}`"
                        yield source.finding(path, what, "take it out here")
                        break
    # Who lacks a file's words would seem to lose requests; and this check alone takes seconds.
    if not parsed.findings:
        yield from _stolen(parsed)


@lru_cache(maxsize=8192)
def _sentences(template: str, language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each sentence of `template` with its sounds; an edit changes one of thousands."""
    return tuple((sentence, said_in(language)(sentence)) for sentence in expand(template))


def _commands_as_options(parsed: Parsed, always: Commands) -> Iterator[Finding]:
    """Find options that are never chosen by a word, for a command has it."""
    for flow in parsed.flows.values():
        for language, words in flow.words.items():
            # A goodbye ends a call at open questions only; at any other it may be an answer.
            commands_here = {
                phrase: command
                for phrase, command in always.get(language, {}).items()
                if command != "goodbye"
            }
            for slot, options in words.options.items():
                for option, templates in options.items():
                    for at, template in enumerate(templates):
                        for sentence, sounds in _sentences(template, language):
                            if sounds in commands_here:
                                path: Path = ("options", slot, option, at)
                                what = f"«{sentence}» always means `{commands_here[sounds]}`"
                                source = flow.word_sources[language]
                                yield source.finding(path, what, "take it out here")
                                break


def _stolen(parsed: Parsed) -> Iterator[Finding]:
    """Find tests of a flow whose first request another flow would take."""
    tested = [flow for flow in parsed.flows.values() if flow.tests]
    if not tested:
        return
    matcher = intents(parsed)
    for flow in tested:
        for source, path, language, text in _first_requests(flow):
            guess = matcher.best(text, language)
            if guess.target is not None and guess.target != flow.name and _startable(flow):
                what = f"«{text}» starts flow `{guess.target}`, not `{flow.name}`"
                mend = f"add it to starts_when of `{flow.name}`, or test it there"
                yield source.finding(path, what, mend)


def _startable(flow: ParsedFlow) -> bool:
    """Say whether callers ask for the flow itself, not for one that does it."""
    return any(words.starts_when for words in flow.words.values())


def _first_requests(flow: ParsedFlow) -> Iterator[tuple[Source, Path, str, str]]:
    """Yield what callers say first where the language is known: place, language, words."""
    for source, tests in flow.tests:
        for at, conversation in enumerate(tests.root):
            lines = (line for line in enumerate(conversation.talk) if line[1].bot is None)
            number, first = next(lines, (0, None))
            language = conversation.caller.language
            if language is not None and first is not None and first.caller is not None:
                yield source, (at, "talk", number, "caller"), language, first.caller


def _unreadable(parsed: Parsed) -> Iterator[Finding]:
    for flow in parsed.flows.values():
        for language, words in flow.words.items():
            source = flow.word_sources[language]
            for at, template in enumerate(words.starts_when):
                yield from _template(source, ("starts_when", at), template)
            for slot, options in words.options.items():
                for option, texts in options.items():
                    for at, template in enumerate(texts):
                        path = ("options", slot, option, at)
                        yield from _template(source, path, template)
    for language, bank_words in parsed.words.items():
        for command in WORDS_OF:
            for at, template in enumerate(getattr(bank_words.always_works, command)):
                place: Path = ("always_works", command, at)
                yield from _template(parsed.word_sources[language], place, template)


def _template(source: Source, path: Path, template: str) -> Iterator[Finding]:
    try:
        expand(template)
    except LanguageError as error:
        what, _, mend = str(error).partition(";")
        yield source.finding(path, what, mend.strip() or "write plain words")
