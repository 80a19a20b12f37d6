"""Lint of script: what is spoken is written in the script of its language.

A voice reads the letters of another script by their names, or not at all; so SMS is written as it
is said: एसएमएस.
"""

from collections.abc import Iterator

from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import parse
from agent.dialogue.yaml_source import Path, Source
from agent.language.registry import LANGUAGES
from agent.language.script import strange_words


def check(parsed: Parsed) -> Iterator[Finding]:
    """Check everything that is spoken, in each language."""
    for language, words in parsed.words.items():
        texts: list[tuple[Path, str]] = [(("bank",), words.bank), (("hours",), words.hours)]
        texts += [(("prompts", key), text) for key, text in words.prompts.items()]
        for path, text in texts:
            yield from _text(parsed.word_sources[language], path, text, language)
    for flow in parsed.flows.values():
        for language in flow.words:
            for path, text in _spoken(flow, language):
                yield from _text(flow.word_sources[language], path, text, language)
    for at, place in enumerate(parsed.places):
        assert parsed.places_source is not None
        branch = place.branch
        for inner, texts_of in (
            (("name",), place.name),
            (("branch", "name"), branch.name),
            (("branch", "landmark"), branch.landmark),
        ):
            for language, text in texts_of.items():
                yield from _text(parsed.places_source, (at, *inner, language), text, language)


def _spoken(flow: ParsedFlow, language: str) -> Iterator[tuple[Path, str]]:
    words = flow.words[language]
    yield ("title",), words.title
    for key, text in words.prompts.items():
        yield ("prompts", key), text
    for name, codes in words.words.items():
        for code, text in codes.items():
            yield ("words", name, code), text


def _text(source: Source, path: Path, text: str, language: str) -> Iterator[Finding]:
    if language not in LANGUAGES:
        return
    try:
        said = "".join(piece for piece in parse(text) if isinstance(piece, str))
    except TemplateError:
        return
    if strange := strange_words(said, language):
        language_name, script = LANGUAGES[language].english_name, LANGUAGES[language].script
        what = f"«{strange[0]}» in `{path[-1]}` is not in the script of {language_name}"
        yield source.finding(path, what, f"write it in {script}, as it is said")
